// Orders and quotes in version 1: amounts in major units, next to their one currency.

import { entityTag } from '../entity-tag.ts'
import { instantIn } from '../foreign.ts'
import type { Item } from '../items.ts'
import { type Currency, toMajor } from '../money.ts'
import type { Order } from '../orders.ts'
import { isOrderable, type OrderLine, orderableUnits, type Priced } from '../pricing.ts'

export function presentOrder(order: Order) {
  const { id, user_id, status, currency, lines, shipping_address, note, reserved_until, cancel_reason, tracking } =
    order
  const { version, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at } = order
  return {
    id,
    user_id,
    status,
    currency,
    lines: lines.map((line) => presentLine(line, currency)),
    ...presentTotals(order),
    amount_paid: toMajor(order.paid_minor, currency),
    amount_refunded: toMajor(order.refunded_minor, currency),
    shipping_address,
    note,
    reserved_until: instantIn(reserved_until) ?? null,
    cancel_reason,
    tracking,
    version,
    etag: entityTag(order, 'v1'),
    placed_at,
    paid_at,
    fulfilled_at,
    cancelled_at,
    updated_at,
  }
}

/** @param items those of the lines, in their order */
export function presentQuote(quote: Priced, items: readonly Item[]) {
  const { currency, lines } = quote
  return {
    currency,
    lines: lines.map((line, i) => ({ ...presentLine(line, currency), available: orderableUnits(items[i]) })),
    ...presentTotals(quote),
    orderable: isOrderable(quote, items),
  }
}

function presentLine(line: OrderLine, currency: Currency) {
  const { item_id, name, sku, quantity } = line
  const line_total = toMajor(line.line_total_minor, currency)
  return { item_id, name, sku, unit_price: toMajor(line.unit_price_minor, currency), quantity, line_total }
}

const presentTotals = ({ currency, items_total_minor, shipping_total_minor, total_minor }: Priced) => ({
  items_total: toMajor(items_total_minor, currency),
  shipping_total: toMajor(shipping_total_minor, currency),
  total: toMajor(total_minor, currency),
})
