// Items: what they are, what an edit may do to one, and how v1 shows one.

import { type Category, shownCategory } from './categories.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'
import { type Pictures, shownImage } from './files.ts'
import { type Currency, toMajor, toMinor } from './money.ts'
import { type Review, shownReview } from './reviews.ts'
import { available, type Shelf } from './stock.ts'

/** What an editor decides about an item. */
export interface ItemDraft {
  readonly name: string
  readonly description: string | null
  readonly price_minor: number
  readonly currency: Currency
  readonly category_id: number | null
  readonly sku: string | null
  readonly active: boolean
  /** Ids of files, in the order they are shown; none where nothing is said. */
  readonly image_ids?: readonly string[]
}

/** What is decided when an item is made: its first units too, unless it is not counted. */
export type NewItem = ItemDraft & { readonly stock?: number | null }

/** What the published reviews of an item say together. */
export interface Rating {
  readonly rating_count: number
  /** The average to one decimal place, as a whole number of tenths; null without reviews. */
  readonly rating_tenths: number | null
}

export interface Item extends ItemDraft, Shelf, Rating {
  readonly id: number
  /** From 1, one more with every edit that changes something. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  /** Unix seconds at which what is shown last changed, edit or not; null where that is not known. Not shown itself. */
  readonly last_modified: number | null
}

export type PicturedItem = Item & Pictures

/**
 * An item as v1 shows it: the price in major units, and its entity tag, which covers the rating and the stock too: the same tag is the same bytes
 * (RFC 9110, section 8.8.1).
 */
export function shownItem(item: PicturedItem) {
  const { id, name, description, price_minor, currency, ...rest } = item
  const { category_id, sku, stock, active, image_ids, rating_tenths, rating_count, version } = rest
  const { created_at, updated_at } = rest
  const images = item.images.map((image) => shownImage('v1', image))
  const left = available(item)
  const price = toMajor(price_minor, currency)
  const rating_average = rating_tenths === null ? null : rating_tenths / 10
  const etag = entityTag(item, 'v1', rating_tenths, rating_count, stock, left)
  return {
    id,
    name,
    description,
    price,
    price_minor,
    currency,
    category_id,
    sku,
    stock,
    available: left,
    active,
    image_ids,
    images,
    rating_average,
    rating_count,
    version,
    etag,
    created_at,
    updated_at,
  }
}

/** What to show items with, where it was asked for. */
export interface Relations {
  readonly categories: ReadonlyMap<number, Category> | undefined
  /** By item, the newest first; an item without any has none. */
  readonly reviews: ReadonlyMap<number, readonly Review[]> | undefined
}

/** Who finds relations for many at once. */
interface Relatives {
  readonly categories: { findEach(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Category>> }
  readonly reviews: { newest(item_ids: readonly number[]): Promise<ReadonlyMap<number, readonly Review[]>> }
}

/** What was asked for, of whom it is given: once for each relation, however many items. */
export const relationsOf = async (
  items: readonly PicturedItem[],
  asked: ReadonlySet<string>,
  { categories, reviews }: Relatives,
): Promise<Relations> => ({
  categories: asked.has('category')
    ? await categories.findEach(items.map(({ category_id }) => category_id))
    : undefined,
  reviews: asked.has('reviews') ? await reviews.newest(items.map(({ id }) => id)) : undefined,
})

/** How to show items with their relations: those that were asked for are always there, if only as `null` or empty. */
export const shownWith =
  ({ categories, reviews }: Relations) =>
  (item: PicturedItem) => {
    const category = item.category_id === null ? undefined : categories?.get(item.category_id)
    return {
      ...shownItem(item),
      ...(categories && { category: category ? shownCategory(category) : null }),
      ...(reviews && { reviews: (reviews.get(item.id) ?? []).map(shownReview) }),
    }
  }

/** What v1 shows and no edit changes. */
export const uneditable = {
  readOnly: ['id', 'price_minor', 'images', 'created_at', 'updated_at'],
  derived: ['rating_average', 'rating_count', 'stock', 'available'],
  immutable: ['currency'],
  instead: { stock: 'adjustStock', available: 'adjustStock' },
}

/** What an edit may say: any part of a draft, the price in major units; a merge patch says null for a default. */
export type ItemChange = Partial<Omit<ItemDraft, 'price_minor' | 'active' | 'image_ids'>> & {
  readonly image_ids?: readonly string[] | null
  readonly price?: number
  readonly active?: boolean | null
}

/** Whose items a reader is shown; who may ask for all has been decided by then (x-requires-scope). */
export const amongOf = ({ include_inactive }: { include_inactive?: boolean }) => (include_inactive ? 'all' : 'for sale')

/** Checks what a writer knew the resource by. */
export type Match = (current: { etag: string; last_modified: number | null; updated_at: string }) => void

/**
 * The item after an edit; what the edit does not name stays.
 * @param match the request's preconditions, checked against the item as it is now
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rules `read_only`, `immutable`, `currency_scale`
 */
export function editedItem(current: PicturedItem, change: ItemChange, match?: Match): ItemDraft {
  const shown = shownItem(current)
  match?.({ ...shown, last_modified: current.last_modified })
  checkUneditable(shown, change, uneditable)
  const { price, ...rest } = change
  return merged(current, {
    ...rest,
    price_minor: price === undefined ? undefined : toMinor(price, current.currency, 'price'),
  })
}

type MinorChange = Omit<ItemChange, 'price'> & { readonly price_minor?: number | undefined }

/** The item with what an edit names. */
export const merged = (current: Item, { price_minor, active, image_ids, ...rest }: MinorChange): ItemDraft => ({
  ...current,
  ...rest,
  active: active === undefined ? current.active : (active ?? true),
  image_ids: image_ids === undefined ? current.image_ids : (image_ids ?? []),
  price_minor: price_minor ?? current.price_minor,
})
