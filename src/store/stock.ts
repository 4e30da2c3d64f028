// Stock in the database: units that are reserved, released, shipped or counted, and the movements that record it.
//
// A reservation is one conditional UPDATE, so that units are never oversold; the CHECKs of the table are a safeguard.
// Movements are never changed. Nothing here changes an item's version, so that orders do not make edits fail.

import type { Shelf, StockMovement } from '../domain/stock.ts'
import type { Driver, Row } from './engine/driver.ts'
import { type Listing, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { secondOf, touched } from './engine/values.ts'
import type { ListFields } from './fields.ts'
import { itemColumns, itemOf } from './item-rows.ts'
import type { Stock } from './store.ts'

const columns = 'id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor_id, at'

const sql = {
  reserve: `UPDATE items SET reserved = reserved + :quantity, ${touched}
    WHERE id = :id AND active AND deleted_at IS NULL AND (stock IS NULL OR stock - reserved >= :quantity)
    RETURNING ${itemColumns}`,
  release: `UPDATE items SET reserved = reserved - :quantity, ${touched} WHERE id = :id RETURNING stock, reserved`,
  // Stock that is not tracked stays null.
  ship: `UPDATE items SET reserved = reserved - :quantity, stock = stock - :quantity, ${touched}
    WHERE id = :id RETURNING stock, reserved`,
  lock: 'SELECT stock, reserved FROM items WHERE id = :id AND deleted_at IS NULL FOR UPDATE',
  set: `UPDATE items SET stock = :stock, ${touched} WHERE id = :id`,
  there: 'SELECT id FROM items WHERE id = :id AND deleted_at IS NULL',
  addMovement: `INSERT INTO stock_movements
      (item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor_id, at)
    VALUES (:item_id, :type, :quantity, :stock_after, :reserved_after, :reason, :order_id, :actor_id, :at)
    RETURNING ${columns}`,
}

const movementOf = (row: Row): StockMovement => ({ ...(row as unknown as StockMovement) })

const listing: Listing<StockMovement, ListFields<'listStockMovements'>> = {
  from: 'stock_movements',
  select: columns,
  where: 'true',
  columns: { id: { sql: 'id', holds: 'number' } },
  read: movementOf,
}

export async function addMovement(driver: Driver, movement: Omit<StockMovement, 'id'>): Promise<StockMovement> {
  return movementOf((await driver.get(sql.addMovement, { ...movement })) as Row)
}

export function stockIn(driver: Driver, totals: Totals): Stock {
  const leave =
    (statement: string): Stock['ship'] =>
    async ({ item_id: id, quantity }, now) =>
      (await driver.get(statement, { id, quantity, second: secondOf(now) })) as unknown as Shelf
  return {
    async reserve({ item_id: id, quantity }, now) {
      const row = await driver.get(sql.reserve, { id, quantity, second: secondOf(now) })
      return row && itemOf(row)
    },
    release: leave(sql.release),
    ship: leave(sql.ship),
    lock: async (id) => (await driver.get(sql.lock, { id })) as Shelf | undefined,
    set: async (id, stock, now) => void (await driver.run(sql.set, { id, stock, second: secondOf(now) })),
    addMovement: (movement) => addMovement(driver, movement),
    async movements(item_id, question) {
      if (!(await driver.get(sql.there, { id: item_id }))) return undefined
      return readList(driver, listing, question, { sql: 'item_id = :item_id', values: { item_id } }, totals)
    },
  }
}
