// Items in version 1, with prices in major and in minor units, and edits of them.

import { checkUneditable } from '../edits.ts'
import { entityTag } from '../entity-tag.ts'
import { presentImage } from '../files.ts'
import {
  type ItemDraft,
  type Match,
  mergeItem,
  type ItemChange as NewestChange,
  type PicturedItem,
  presentRelations,
  type Relations,
} from '../items.ts'
import { type Currency, toMajor, toMinor } from '../money.ts'
import { available } from '../stock.ts'

export function presentItem(item: PicturedItem) {
  const { id, name, description, price_minor, currency, category_id, sku, stock, active, image_ids } = item
  const { rating_tenths, rating_count, version, created_at, updated_at } = item
  const left = available(item)
  return {
    id,
    name,
    description,
    price: toMajor(price_minor, currency),
    price_minor,
    currency,
    category_id,
    sku,
    stock,
    available: left,
    active,
    image_ids,
    images: item.images.map((image) => presentImage('v1', image)),
    rating_average: rating_tenths === null ? null : rating_tenths / 10,
    rating_count,
    version,
    etag: entityTag(item, 'v1', rating_tenths, rating_count, stock, left),
    created_at,
    updated_at,
  }
}

/** How to show items with their relations. */
export const presentWith = (relations: Relations) => (item: PicturedItem) => ({
  ...presentItem(item),
  ...presentRelations(item, relations),
})

/** Members of the representation that no edit changes. */
const uneditable = {
  readOnly: ['id', 'price_minor', 'images', 'created_at', 'updated_at'],
  derived: ['rating_average', 'rating_count', 'stock', 'available'],
  immutable: ['currency'],
  instead: { stock: 'adjustStock', available: 'adjustStock' },
}

/** An edit: the price in major units. */
export type ItemChange = Omit<NewestChange, 'price'> & { readonly price?: number; readonly currency?: Currency }

/**
 * The item after an edit; members that are not in the edit stay as they are.
 * @param match the request's preconditions, checked against the current item
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rules `read_only`, `immutable`,
 * `currency_scale`
 */
export function editedItem(current: PicturedItem, change: ItemChange, match?: Match): ItemDraft {
  const shown = presentItem(current)
  match?.({ ...shown, last_modified: current.last_modified })
  checkUneditable(shown, change, uneditable)
  const { price, ...rest } = change
  const price_minor = price === undefined ? undefined : toMinor(price, current.currency, 'price')
  return mergeItem(current, { ...rest, price_minor })
}
