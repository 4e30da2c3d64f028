// The price of an order: computed from the current prices of the items, never taken from the client, in integers of one
// currency.
//
// Nothing is rounded: quantities are whole numbers and prices are in minor units. Prices include taxes. These are pure
// functions; the use case decides whether the units can be reserved.

import { invalid, problem } from '../problem.ts'
import type { Item } from './items.ts'
import { type Currency, type MoneyFormat, type ShownAmount, toMajor } from './money.ts'

/**
 * The exclusive upper bound of an order's total, in minor units: 15 digits, which a JSON number always represents
 * exactly.
 */
const mostTotal = 99_999_999_999_999

/** The shipping cost in one currency: a flat price, free from a certain total of items. */
interface ShippingRule {
  readonly flat_minor: number
  readonly free_from_minor: number | null
}

/** Shipping is free in currencies that are not listed. */
export type Shipping = Partial<Readonly<Record<Currency, ShippingRule>>>

/** A line of the order, as it was when the order was placed. */
export interface OrderLine {
  readonly item_id: number
  readonly name: string
  readonly sku: string | null
  readonly unit_price_minor: number
  readonly quantity: number
  readonly line_total_minor: number
}

/** The price of an order. */
export interface Priced {
  readonly currency: Currency
  readonly lines: readonly OrderLine[]
  readonly items_total_minor: number
  readonly shipping_total_minor: number
  readonly total_minor: number
}

export interface LineRequest {
  readonly item_id: number
  readonly quantity: number
}

export interface OrderRequest {
  readonly lines: readonly LineRequest[]
  readonly currency?: Currency
}

/** The prices that the client displayed, in the format of its API version. */
export interface Expected<M extends ShownAmount> {
  readonly lines: readonly (LineRequest & { readonly expected_price?: M })[]
  readonly expected_total?: M
}

/** One quantity for each item, ordered by id, which is also the lock order. */
export function mergeLines(lines: readonly LineRequest[]): { item_id: number; quantity: number }[] {
  const quantities = new Map<number, number>()
  for (const { item_id, quantity } of lines) quantities.set(item_id, (quantities.get(item_id) ?? 0) + quantity)
  return [...quantities].map(([item_id, quantity]) => ({ item_id, quantity })).sort((a, b) => a.item_id - b.item_id)
}

/**
 * The price of these items in these quantities.
 * @param items those of `mergeLines(asked.lines)`, in its order
 * @throws Problem 422 `currency_mismatch`, rule `maximum` (lines)
 */
export function priceOrder(request: OrderRequest, items: readonly Item[], shipping: Shipping): Priced {
  const currency = currencyOf(request, items)
  const quantities = mergeLines(request.lines)
  const lines = items.map((item, i) => lineOf(item, quantities[i]?.quantity as number))
  const items_total_minor = lines.reduce((sum, { line_total_minor }) => sum + line_total_minor, 0)
  const shipping_total_minor = shippingOf(shipping[currency], items_total_minor)
  const total_minor = items_total_minor + shipping_total_minor
  if (total_minor > mostTotal) throw invalid('lines', 'maximum', { limit: toMajor(mostTotal, currency) })
  return { currency, lines, items_total_minor, shipping_total_minor, total_minor }
}

/**
 * The items of a quote, in the order of `mergeLines`.
 * @throws Problem 422 rule `reference` for items that are not for sale
 */
export function itemsForSale(lines: readonly LineRequest[], items: ReadonlyMap<number, Item>): Item[] {
  const violations = lines.flatMap(({ item_id }, i) =>
    items.has(item_id) ? [] : [{ field: `lines.${i}.item_id`, rule: 'reference' }],
  )
  if (violations.length > 0) throw problem('validation_failed', { violations })
  return mergeLines(lines).map(({ item_id }) => items.get(item_id) as Item)
}

function currencyOf({ currency }: OrderRequest, items: readonly Item[]): Currency {
  const currencies = [...new Set(items.map((item) => item.currency))]
  const [only] = currencies
  if (only === undefined || currencies.length > 1 || (currency !== undefined && currency !== only)) {
    throw problem('currency_mismatch', { data: { currencies } })
  }
  return only
}

function lineOf({ id, name, sku, price_minor }: Item, quantity: number): OrderLine {
  return { item_id: id, name, sku, unit_price_minor: price_minor, quantity, line_total_minor: price_minor * quantity }
}

const shippingOf = (rule: ShippingRule | undefined, items_total_minor: number): number => {
  if (!rule) return 0
  return rule.free_from_minor !== null && items_total_minor >= rule.free_from_minor ? 0 : rule.flat_minor
}

/**
 * The price, or an error with both prices if the client displayed another one.
 * @throws Problem 409 `price_changed`; 422 `currency_mismatch`, rule `currency_scale`
 */
export function checkExpected<M extends ShownAmount>(
  result: Priced,
  { lines, expected_total }: Expected<M>,
  format: MoneyFormat<M>,
): Priced {
  const { currency } = result
  const shown = (minor: number) => format.present(minor, currency)
  const prices = new Map(result.lines.map(({ item_id, unit_price_minor }) => [item_id, unit_price_minor]))
  const changed = lines.flatMap(({ item_id, expected_price }, i) => {
    const price = prices.get(item_id) as number
    if (expected_price === undefined) return []
    if (format.minorOf(expected_price, currency, `lines.${i}.expected_price`) === price) return []
    return [{ item_id, expected_price, price: shown(price) }]
  })
  const total = shown(result.total_minor)
  const differs =
    expected_total !== undefined && format.minorOf(expected_total, currency, 'expected_total') !== result.total_minor
  if (changed.length === 0 && !differs) return result
  throw problem('price_changed', { data: { lines: changed, ...(differs && { expected_total }), total } })
}

/** The number of units that can be bought; null if stock is not tracked. @param item one that is for sale */
export const orderableUnits = (item: Item | undefined): number | null => {
  const { stock, reserved } = item as Item
  return stock === null ? null : stock - reserved
}

/** Whether there are enough units of each item. */
export const isOrderable = ({ lines }: Priced, items: readonly Item[]): boolean =>
  lines.every(({ quantity }, i) => quantity <= (orderableUnits(items[i]) ?? quantity))

/**
 * The current price of an order, and whether it could be placed, as the newest version shows it.
 * @param items those of the lines, in their order
 */
export function presentQuote(quote: Priced, items: readonly Item[]) {
  const { currency, lines } = quote
  return {
    lines: lines.map((line, i) => ({ ...presentLine(line, currency), available: orderableUnits(items[i]) })),
    ...presentTotals(quote),
    orderable: isOrderable(quote, items),
  }
}

export function presentLine(line: OrderLine, currency: Currency) {
  const { item_id, name, sku, quantity } = line
  const line_total = { amount: line.line_total_minor, currency }
  return { item_id, name, sku, unit_price: { amount: line.unit_price_minor, currency }, quantity, line_total }
}

export const presentTotals = ({ currency, items_total_minor, shipping_total_minor, total_minor }: Priced) => ({
  items_total: { amount: items_total_minor, currency },
  shipping_total: { amount: shipping_total_minor, currency },
  total: { amount: total_minor, currency },
})
