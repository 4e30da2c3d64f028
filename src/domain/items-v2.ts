// Items as version 2 shows them: the price is an integer of minor units beside its currency.
//
// The same items, edited by the same rules; only the shape differs. The entity tag is of the same edit and of other bytes.

import { currencyDigits } from '../generated/catalogue.ts'
import { invalid } from '../problem.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'
import { shownImage } from './files.ts'
import {
  type ItemChange,
  type ItemDraft,
  type Match,
  merged,
  type PicturedItem,
  type Relations,
  shownItem,
  shownWith,
  uneditable,
} from './items.ts'
import type { Money } from './money.ts'

function reshaped<S extends ReturnType<typeof shownItem>>(
  item: PicturedItem,
  { price: _, price_minor, currency, ...rest }: S,
) {
  const { rating_tenths, rating_count, stock } = item
  const images = item.images.map((image) => shownImage('v2', image))
  const etag = entityTag(item, 'v2', rating_tenths, rating_count, stock, rest.available)
  return { ...rest, images, price: { amount: price_minor, currency }, etag }
}

export const shownItemV2 = (item: PicturedItem) => reshaped(item, shownItem(item))

/** How to show items with the relations that were asked for. */
export const shownWithV2 = (relations: Relations) => (item: PicturedItem) => reshaped(item, shownWith(relations)(item))

/**
 * A price that version 1 can show too: ten digits of major units.
 * @throws Problem 422 rule `maximum`
 */
function checkPrice({ amount, currency }: Money): void {
  const limit = 10 ** (10 + currencyDigits[currency]) - 1
  if (amount > limit) throw invalid('price.amount', 'maximum', { limit })
}

/**
 * A draft with its price as the store keeps it.
 * @throws Problem 422 rule `maximum`
 */
export function priced<D extends { readonly price: Money }>({ price, ...rest }: D) {
  checkPrice(price)
  return { ...rest, price_minor: price.amount, currency: price.currency }
}

export type ItemChangeV2 = Omit<ItemChange, 'price' | 'currency'> & { readonly price?: Money }

/** As in version 1, less what version 2 does not have. */
const uneditableV2 = { ...uneditable, immutable: [] }

/**
 * The item after an edit; what the edit does not name stays.
 * @param match the request's preconditions, checked against the item as it is now
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rules `read_only`, `immutable`, `maximum`
 */
export function editedItemV2(current: PicturedItem, change: ItemChangeV2, match?: Match): ItemDraft {
  const shown = shownItemV2(current)
  match?.({ ...shown, last_modified: current.last_modified })
  checkUneditable(shown, change, uneditableV2)
  const { price, ...rest } = change
  if (price) checkPrice(price)
  if (price && price.currency !== current.currency) throw invalid('price.currency', 'immutable')
  return merged(current, { ...rest, price_minor: price?.amount })
}
