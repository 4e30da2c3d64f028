// Items in version 2: the same business as in version 1, with money in minor units.

import { opV2 } from '../../api.ts'
import { amongOf, relationsOf } from '../../domain/items.ts'
import { editedItemV2, priced, shownItemV2, shownWithV2 } from '../../domain/items-v2.ts'
import { ofNamedCurrency } from '../../domain/money.ts'
import { found } from '../../problem.ts'

export const listItems = opV2('listItems', async ({ list, query, store }) => {
  const question = ofNamedCurrency(list, query)
  const found = await store.items.list({ ...question, under: query.category_id, among: amongOf(query) })
  return { status: 200, ...list.answer(found, shownWithV2(await relationsOf(found.items, list.include, store))) }
})

export const createItem = opV2('createItem', async ({ body, path, store, now }) => {
  const item = await store.items.add(priced(body), now)
  return { status: 201, headers: { Location: `${path}/${item.id}` }, body: shownItemV2(item) }
})

export const getItem = opV2('getItem', async ({ params, query, store }) => {
  const item = found(await store.items.find(params.item_id, amongOf(query)))
  const asked = new Set(query.include?.split(','))
  const body = shownWithV2(await relationsOf([item], asked, store))(item)
  return { status: 200, body, last_modified: item.last_modified }
})

export const replaceItem = opV2('replaceItem', async ({ params, body, match, store, now, path }) => {
  const item = await store.items.change(params.item_id, (current) => editedItemV2(current, body, match), now)
  return { status: 200, headers: { 'Content-Location': path }, body: shownItemV2(found(item)) }
})

export const updateItem = opV2('updateItem', async ({ params, body, match, store, now }) => {
  const item = await store.items.change(params.item_id, (current) => editedItemV2(current, body, match), now)
  return { status: 200, body: shownItemV2(found(item)) }
})
