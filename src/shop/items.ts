// Items: what they are, what an edit may do to one, and how v1 shows one.

import { type Category, shownCategory } from './categories.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'
import { type Currency, toMajor, toMinor } from './money.ts'

/** What an editor decides about an item. */
export interface ItemDraft {
  readonly name: string
  readonly description: string | null
  readonly price_minor: number
  readonly currency: Currency
  readonly category_id: number | null
  readonly sku: string | null
  readonly active: boolean
}

export interface Item extends ItemDraft {
  readonly id: number
  /** From 1, one more with every edit that changes something. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
}

/** An item as v1 shows it: the price in major units, and its entity tag. */
export function shownItem(item: Item) {
  const { id, name, description, price_minor, currency, ...rest } = item
  const { category_id, sku, active, version, created_at, updated_at } = rest
  const price = toMajor(price_minor, currency)
  const etag = entityTag(item)
  return {
    id,
    name,
    description,
    price,
    price_minor,
    currency,
    category_id,
    sku,
    active,
    version,
    etag,
    created_at,
    updated_at,
  }
}

/** How to show items, with their categories where those were asked for. */
export const shownWith = (categories: ReadonlyMap<number, Category> | undefined) => (item: Item) => {
  if (!categories) return shownItem(item)
  const category = item.category_id === null ? undefined : categories.get(item.category_id)
  return { ...shownItem(item), category: category ? shownCategory(category) : null }
}

const uneditable = { readOnly: ['id', 'price_minor', 'created_at', 'updated_at'], immutable: ['currency'] }

/** What an edit may say: any part of a draft, the price in major units; a merge patch says null for a default. */
export type ItemChange = Partial<Omit<ItemDraft, 'price_minor' | 'active'>> & {
  readonly price?: number
  readonly active?: boolean | null
}

/** Checks what a writer knew the resource by. */
type Match = (current: { etag: string; updated_at: string }) => void

/**
 * The item after an edit; what the edit does not name stays.
 * @param match the request's preconditions, checked against the item as it is now
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rules `read_only`, `immutable`, `currency_scale`
 */
export function editedItem(current: Item, change: ItemChange, match?: Match): ItemDraft {
  const shown = shownItem(current)
  match?.(shown)
  checkUneditable(shown, change, uneditable)
  const { price, active, ...rest } = change
  return {
    ...current,
    ...rest,
    active: active === undefined ? current.active : (active ?? true),
    price_minor: price === undefined ? current.price_minor : toMinor(price, current.currency, 'price'),
  }
}
