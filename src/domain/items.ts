// Items: their state, the edits they allow, and their representation.

import { currencyDigits, newest } from '../generated/catalogue.ts'
import { invalid } from '../problem.ts'
import { type Category, presentCategory } from './categories.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'
import { type Pictures, presentImage } from './files.ts'
import type { Currency, Money } from './money.ts'
import { presentReview, type Review } from './reviews.ts'
import { available, type Shelf } from './stock.ts'

/** The editable state of an item. */
export interface ItemDraft {
  readonly name: string
  readonly description: string | null
  readonly price_minor: number
  readonly currency: Currency
  readonly category_id: number | null
  readonly sku: string | null
  readonly active: boolean
  /** Ids of files in display order; empty by default. */
  readonly image_ids?: readonly string[]
}

/** The state of a new item, including its initial stock unless stock is not tracked. */
export type NewItem = ItemDraft & { readonly stock?: number | null }

/** Totals over the published reviews of an item. */
interface Rating {
  readonly rating_count: number
  /** The average to one decimal place, as a whole number of tenths; null without reviews. */
  readonly rating_tenths: number | null
}

export interface Item extends ItemDraft, Shelf, Rating {
  readonly id: number
  /** Starts at 1 and increases with every edit that changes something. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  /**
   * Unix seconds of the last change to any member of the representation, by an edit or otherwise; null if unknown. Not
   * shown itself.
   */
  readonly last_modified: number | null
}

export type PicturedItem = Item & Pictures

const draftFields = ['name', 'description', 'price_minor', 'currency', 'category_id', 'sku', 'active'] as const

/** Whether an edit would change nothing. */
export function isSameItem(draft: ItemDraft, current: PicturedItem): boolean {
  const { image_ids = [] } = draft
  const isSameImages =
    image_ids.length === current.image_ids.length && image_ids.every((id, i) => id === current.image_ids[i])
  return isSameImages && draftFields.every((field) => draft[field] === current[field])
}

/**
 * An item as the newest version shows it: the price as an integer in minor units with its currency, and its entity tag,
 * which also covers the rating and the stock, because equal tags mean equal bytes (RFC 9110, section 8.8.1).
 */
export function presentItem(item: PicturedItem) {
  const { id, name, description, price_minor, currency, category_id, sku, stock, active, image_ids } = item
  const { rating_tenths, rating_count, version, created_at, updated_at } = item
  const left = available(item)
  return {
    id,
    name,
    description,
    price: { amount: price_minor, currency },
    category_id,
    sku,
    stock,
    available: left,
    active,
    image_ids,
    images: item.images.map((image) => presentImage(newest, image)),
    rating_average: rating_tenths === null ? null : rating_tenths / 10,
    rating_count,
    version,
    etag: entityTag(item, newest, rating_tenths, rating_count, stock, left),
    created_at,
    updated_at,
  }
}

/** Relations to include with items. */
export interface Relations {
  readonly categories: ReadonlyMap<number, Category> | undefined
  /** By item, newest first; an item without reviews has none. */
  readonly reviews: ReadonlyMap<number, readonly Review[]> | undefined
}

/** Loads relations for many items in one query. */
interface Relatives {
  readonly categories: { findEach(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Category>> }
  readonly reviews: { newest(item_ids: readonly number[]): Promise<ReadonlyMap<number, readonly Review[]>> }
}

/** Loads the requested relations, with one query per relation, however many items there are. */
export const relationsOf = async (
  items: readonly PicturedItem[],
  relations: ReadonlySet<string>,
  { categories, reviews }: Relatives,
): Promise<Relations> => ({
  categories: relations.has('category')
    ? await categories.findEach(items.map(({ category_id }) => category_id))
    : undefined,
  reviews: relations.has('reviews') ? await reviews.newest(items.map(({ id }) => id)) : undefined,
})

/** The requested relations of an item, as every version shows them: each is present, even if it is `null` or empty. */
export function presentRelations(item: PicturedItem, { categories, reviews }: Relations) {
  const category = item.category_id === null ? undefined : categories?.get(item.category_id)
  return {
    ...(categories && { category: category ? presentCategory(category) : null }),
    ...(reviews && { reviews: (reviews.get(item.id) ?? []).map(presentReview) }),
  }
}

/** How to show items with their relations. */
export const presentWith = (relations: Relations) => (item: PicturedItem) => ({
  ...presentItem(item),
  ...presentRelations(item, relations),
})

/** Members of the representation that no edit changes. */
const uneditable = {
  readOnly: ['id', 'images', 'created_at', 'updated_at'],
  derived: ['rating_average', 'rating_count', 'stock', 'available'],
  immutable: [],
  instead: { stock: 'adjustStock', available: 'adjustStock' },
}

/** An edit: any part of a draft, the price with its currency; in a merge patch, null resets to the default. */
export type ItemChange = Partial<Omit<ItemDraft, 'price_minor' | 'currency' | 'active' | 'image_ids'>> & {
  readonly image_ids?: readonly string[] | null
  readonly price?: Money
  readonly active?: boolean | null
}

/**
 * A price has at most ten digits in major units.
 * @throws Problem 422 rule `maximum`
 */
function checkPrice({ amount, currency }: Money): void {
  const limit = 10 ** (10 + currencyDigits[currency]) - 1
  if (amount > limit) throw invalid('price.amount', 'maximum', { limit })
}

/**
 * A draft with its price as the store has it.
 * @throws Problem 422 rule `maximum`
 */
export function withMinorPrice<D extends { readonly price: Money }>({ price, ...rest }: D) {
  checkPrice(price)
  return { ...rest, price_minor: price.amount, currency: price.currency }
}

/** The items that a reader may see; x-requires-scope has already checked who may request all. */
export const visibilityOf = ({ include_inactive }: { include_inactive?: boolean }) =>
  include_inactive ? 'all' : 'for sale'

/** Checks the version or tag that the client sent against the resource. */
export type Match = (current: { etag: string; last_modified: number | null; updated_at: string }) => void

/**
 * The item after an edit; members that are not in the edit stay as they are.
 * @param match the request's preconditions, checked against the current item
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rules `read_only`, `immutable`, `maximum`
 */
export function editedItem(current: PicturedItem, change: ItemChange, match?: Match): ItemDraft {
  const shown = presentItem(current)
  match?.({ ...shown, last_modified: current.last_modified })
  checkUneditable(shown, change, uneditable)
  const { price, ...rest } = change
  if (price) checkPrice(price)
  if (price && price.currency !== current.currency) throw invalid('price.currency', 'immutable')
  return mergeItem(current, { ...rest, price_minor: price?.amount })
}

type MinorChange = Omit<ItemChange, 'price'> & { readonly price_minor?: number | undefined }

/** The item with the members that an edit names. */
export const mergeItem = (current: Item, { price_minor, active, image_ids, ...rest }: MinorChange): ItemDraft => ({
  ...current,
  ...rest,
  active: active === undefined ? current.active : (active ?? true),
  image_ids: image_ids === undefined ? current.image_ids : (image_ids ?? []),
  price_minor: price_minor ?? current.price_minor,
})
