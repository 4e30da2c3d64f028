// Stock: the adjustments that an item allows, and their record.
//
// `stock` is the number of units on hand, `reserved` the part of it that orders reserve, `available` the rest. An item
// whose stock is null is not tracked: it can always be sold.

import { invalid, problem } from '../problem.ts'

export type MovementType = 'adjust' | 'reserve' | 'release' | 'ship'
export type AdjustReason = 'purchase' | 'return' | 'damage' | 'count' | 'correction'

/** Why an order was cancelled, and its units were released. */
export type CancelReason = 'customer' | 'staff' | 'expired' | 'fraud' | 'other'

/** A quantity of one item. */
export interface Units {
  readonly item_id: number
  readonly quantity: number
}

export interface StockMovement {
  readonly id: number
  readonly item_id: number
  readonly type: MovementType
  readonly quantity: number
  readonly stock_after: number | null
  readonly reserved_after: number
  readonly reason: AdjustReason | CancelReason | null
  readonly order_id: string | null
  /** Null for the system. */
  readonly actor_id: number | null
  readonly at: string
}

/**
 * A difference (`delta`), or the result of a count with the stock it is based on (`counted`, `expected`); the document
 * enforces the alternative.
 */
export interface Adjustment {
  readonly delta?: number
  readonly counted?: number
  readonly expected?: number | null
  readonly reason: AdjustReason
}

export interface Shelf {
  readonly stock: number | null
  readonly reserved: number
}

/** The units that no order has reserved; null if stock is not tracked. */
export const available = ({ stock, reserved }: Shelf): number | null => (stock === null ? null : stock - reserved)

/** The limit of `stock` in the document. */
const mostStock = 1_000_000_000

/** Either of the two, and whole. */
function shaped({ delta, counted, expected }: Adjustment) {
  if (delta === undefined && counted === undefined) throw invalid('delta', 'required')
  if (delta !== undefined && counted !== undefined) throw invalid('delta', 'not_together', { other: 'counted' })
  if (counted !== undefined && expected === undefined) throw invalid('expected', 'required')
  return { delta: delta ?? 0, counted, expected }
}

/**
 * The stock after an adjustment.
 * @throws Problem 409 `version_conflict` (not the expected stock, or not tracked), `stock_below_reserved`, 422 rules
 * `required`, `not_together`, `maximum`
 */
export function stockAfter({ stock, reserved }: Shelf, adjustment: Adjustment): number {
  const { delta, counted, expected } = shaped(adjustment)
  if (counted === undefined ? stock === null : expected !== stock) {
    throw problem('version_conflict', { data: { stock, reserved } })
  }
  const after = counted ?? (stock ?? 0) + delta
  if (after < reserved) throw problem('stock_below_reserved', { data: { stock, reserved } })
  if (after > mostStock) throw invalid('delta', 'maximum', { limit: mostStock - (stock ?? 0) })
  return after
}

/** A movement as clients see it. */
export function presentMovement({ actor_id, ...movement }: StockMovement) {
  const { id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, at } = movement
  const actor = { type: actor_id === null ? ('system' as const) : ('user' as const), id: actor_id }
  return { id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at }
}
