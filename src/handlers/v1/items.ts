// Items in version 1: the price in major units.

import { relationsOf, visibilityOf } from '../../domain/items.ts'
import { toMinor, withPriceRange } from '../../domain/money.ts'
import { editedItem, presentItem, presentWith } from '../../domain/v1/items.ts'
import { inOneCurrency } from '../../domain/v1/money.ts'
import { found } from '../../problem.ts'
import { addItem, changeItem } from '../../use-cases/items.ts'
import { op } from './api.ts'

export const listItems = op('listItems', async ({ list, query, store }) => {
  const question = inOneCurrency(withPriceRange(list, query))
  const found = await store.items.list({ ...question, under: query.category_id, visibility: visibilityOf(query) })
  return { status: 200, ...list.present(found, presentWith(await relationsOf(found.items, list.include, store))) }
})

export const createItem = op('createItem', async ({ body, path, store, now }) => {
  const { price, ...rest } = body
  const item = await addItem(store, { ...rest, price_minor: toMinor(price, rest.currency, 'price') }, now)
  return { status: 201, headers: { Location: `${path}/${item.id}` }, body: presentItem(item), record: item }
})

export const getItem = op('getItem', async ({ params, query, store }) => {
  const item = found(await store.items.find(params.item_id, visibilityOf(query)))
  const relations = new Set(query.include?.split(','))
  const body = presentWith(await relationsOf([item], relations, store))(item)
  return { status: 200, body, record: item, last_modified: item.last_modified }
})

export const replaceItem = op('replaceItem', async ({ params, body, match, store, now, path }) => {
  const item = await changeItem(store, params.item_id, (current) => editedItem(current, body, match), now)
  return { status: 200, headers: { 'Content-Location': path }, body: presentItem(item), record: item }
})

export const updateItem = op('updateItem', async ({ params, body, match, store, now }) => {
  const item = await changeItem(store, params.item_id, (current) => editedItem(current, body, match), now)
  return { status: 200, body: presentItem(item), record: item }
})
