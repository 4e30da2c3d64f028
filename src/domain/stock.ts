// Stock: what may be done to the units of an item, and what is remembered of it.
//
// `stock` is what stands on the shelf, `reserved` what of it orders hold, `available` what is left to sell. An item whose stock is
// null is not counted: it can always be sold.

import { invalid, problem } from '../problem.ts'

export type MovementType = 'adjust' | 'reserve' | 'release' | 'ship'
export type AdjustReason = 'purchase' | 'return' | 'damage' | 'count' | 'correction'

/** Why an order was cancelled, and its units came back. */
export type CancelReason = 'customer' | 'staff' | 'expired' | 'fraud' | 'other'

/** So many of an item. */
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
  /** Null for the shop itself. */
  readonly actor_id: number | null
  readonly at: string
}

/** So many more or fewer (`delta`), or what was counted where so much was expected (`counted`, `expected`); the document sees to it. */
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

/** What nobody has ordered yet; null where it is not counted. */
export const available = ({ stock, reserved }: Shelf): number | null => (stock === null ? null : stock - reserved)

/** More than this does not stand in one shop; the bound of `stock` in the document. */
export const mostStock = 1_000_000_000

/** Either of the two, and whole. */
function shaped({ delta, counted, expected }: Adjustment) {
  if (delta === undefined && counted === undefined) throw invalid('delta', 'required')
  if (delta !== undefined && counted !== undefined) throw invalid('delta', 'not_together', { other: 'counted' })
  if (counted !== undefined && expected === undefined) throw invalid('expected', 'required')
  return { delta: delta ?? 0, counted, expected }
}

/**
 * The stock after an adjustment.
 * @throws Problem 409 `version_conflict` (not what was expected, or not counted), `stock_below_reserved`, 422 rules `required`, `not_together`, `maximum`
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

/** A movement as it is shown. */
export function shownMovement({ actor_id, ...movement }: StockMovement) {
  const { id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, at } = movement
  const actor = { type: actor_id === null ? ('system' as const) : ('user' as const), id: actor_id }
  return { id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at }
}
