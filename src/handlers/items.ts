// Items: the products of the shop.
//
// When a handler is called, its input is valid and writes are inside a transaction.

import { op } from '../api.ts'
import {
  editedItem,
  type PicturedItem,
  presentItem,
  presentWith,
  relationsOf,
  visibilityOf,
  withMinorPrice,
} from '../domain/items.ts'
import { ofNamedCurrency } from '../domain/money.ts'
import { found } from '../problem.ts'
import { addItem, changeItem, removeItem } from '../use-cases/items.ts'

export const listItems = op('listItems', async ({ list, query, store }) => {
  const question = ofNamedCurrency(list, query)
  const found = await store.items.list({ ...question, under: query.category_id, visibility: visibilityOf(query) })
  return { status: 200, ...list.present(found, presentWith(await relationsOf(found.items, list.include, store))) }
})

export const createItem = op('createItem', async ({ body, path, store, now }) => {
  const item = await addItem(store, withMinorPrice(body), now)
  return { status: 201, headers: { Location: `${path}/${item.id}` }, body: presentItem(item), record: item }
})

export const getItem = op('getItem', async ({ params, query, store }) => {
  const item = found(await store.items.find(params.item_id, visibilityOf(query)))
  const relations = new Set(query.include?.split(','))
  const body = presentWith(await relationsOf([item], relations, store))(item)
  return { status: 200, body, record: item, last_modified: item.last_modified }
})

// The body is the full editable state; validation has filled in the defaults.
export const replaceItem = op('replaceItem', async ({ params, body, match, store, now, path }) => {
  const item = await changeItem(store, params.item_id, (current) => editedItem(current, body, match), now)
  return { status: 200, headers: { 'Content-Location': path }, body: presentItem(item), record: item }
})

// A merge patch: absent members stay, null resets to the default.
export const updateItem = op('updateItem', async ({ params, body, match, store, now }) => {
  const item = await changeItem(store, params.item_id, (current) => editedItem(current, body, match), now)
  return { status: 200, body: presentItem(item), record: item }
})

// Deleting a second time is a 404, because the client's data is stale.
export const deleteItem = op('deleteItem', async ({ params, match, store, now }) => {
  const check = match && ((item: PicturedItem) => match({ ...presentItem(item), last_modified: item.last_modified }))
  await removeItem(store, params.item_id, now, check)
  return { status: 204 }
})
