// Movements of stock on disk: what happened to the units of an item, written beside it and never changed.

import type { MovementType, Shelf, StockMovement } from '../domain/stock.ts'
import type { Driver, Row } from './engine/driver.ts'
import type { Listing } from './engine/lists.ts'

const columns = 'id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor_id, at'

const add = `INSERT INTO stock_movements (item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor_id, at)
  VALUES (:item_id, :type, :quantity, :stock_after, :reserved_after, :reason, :order_id, :actor_id, :at)
  RETURNING ${columns}`

const movementOf = (row: Row): StockMovement => ({ ...(row as unknown as StockMovement) })

export const movementListing: Listing<StockMovement> = {
  from: 'stock_movements',
  select: columns,
  where: 'true',
  columns: { id: { sql: 'id' } },
  read: movementOf,
}

/** Who moves units, why and for which order. */
export interface Mover {
  readonly order_id: string | null
  /** Null for the shop itself. */
  readonly actor_id: number | null
  readonly reason?: StockMovement['reason']
  readonly at: string
}

export interface Quantity {
  readonly item_id: number
  readonly quantity: number
}

/** Writes down what happened to an item, after it happened. */
export async function remember(
  inside: Driver,
  type: MovementType,
  { item_id, quantity }: Quantity,
  { stock, reserved }: Shelf,
  { order_id, actor_id, reason, at }: Mover,
): Promise<StockMovement> {
  const after = { stock_after: stock, reserved_after: reserved }
  const why = { reason: reason ?? null, order_id, actor_id, at }
  return movementOf((await inside.get(add, { item_id, type, quantity, ...after, ...why })) as Row)
}
