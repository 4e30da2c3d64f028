// Stock on disk: reservations, adjustments, and the movements that tell of them.
//
// A reservation is one conditional UPDATE for each item, in ascending order of their ids, so that nobody sells what is not there and
// no two orders wait for each other. The CHECKs of the table stand behind it. Nothing here moves an item's version: editors must
// not lose to shoppers.

import type { Item } from '../domain/items.ts'
import { adjusted, available, type Shelf } from '../domain/stock.ts'
import { problem } from '../problem.ts'
import { among } from './engine/among.ts'
import type { Driver } from './engine/driver.ts'
import { secondOf, touched } from './engine/last-modified.ts'
import { list } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { itemColumns, itemOf } from './item-rows.ts'
import { type Mover, movementListing, type Quantity, remember } from './movements.ts'
import type { Stock } from './store.ts'

const sql = {
  reserve: `UPDATE items SET reserved = reserved + :quantity, ${touched}
    WHERE id = :id AND active AND deleted_at IS NULL AND (stock IS NULL OR stock - reserved >= :quantity)
    RETURNING ${itemColumns}`,
  release: `UPDATE items SET reserved = reserved - :quantity, ${touched} WHERE id = :id RETURNING stock, reserved`,
  // What is not counted stays null.
  ship: `UPDATE items SET reserved = reserved - :quantity, stock = stock - :quantity, ${touched}
    WHERE id = :id RETURNING stock, reserved`,
  hold: 'SELECT stock, reserved FROM items WHERE id = :id AND deleted_at IS NULL FOR UPDATE',
  adjust: `UPDATE items SET stock = :stock, ${touched} WHERE id = :id`,
  there: 'SELECT id FROM items WHERE id = :id AND deleted_at IS NULL',
}

/**
 * Holds units of each item, or of none: what throws here must undo the transaction.
 * @param lines one for each item, in ascending order of ids
 * @returns the items as they are now, in the same order
 * @throws Problem 409 `item_unavailable`, `insufficient_stock`, with all of the items in question
 */
export async function reserve(inside: Driver, lines: readonly Quantity[], now: Date): Promise<Item[]> {
  const second = secondOf(now)
  const items: Item[] = []
  const short: Quantity[] = []
  for (const line of lines) {
    const row = await inside.get(sql.reserve, { id: line.item_id, quantity: line.quantity, second })
    if (row) items.push(itemOf(row))
    else short.push(line)
  }
  if (short.length > 0) throw await reasonOf(inside, short)
  return items
}

async function reasonOf(inside: Driver, short: readonly Quantity[]) {
  const { sql: wanted, values } = among(
    'id',
    short.map(({ item_id }) => item_id),
  )
  const rows = await inside.all(
    `SELECT ${itemColumns} FROM items WHERE ${wanted} AND active AND deleted_at IS NULL`,
    values,
  )
  const there = new Map(rows.map((row) => [itemOf(row).id, itemOf(row)]))
  const item_ids = short.map(({ item_id }) => item_id).filter((id) => !there.has(id))
  if (item_ids.length > 0) return problem('item_unavailable', { data: { item_ids } })
  const lines = short.map(({ item_id, quantity }) => ({
    item_id,
    requested: quantity,
    available: available(there.get(item_id) as Item),
  }))
  return problem('insufficient_stock', { data: { lines } })
}

/** Gives held units back or lets them leave the house. @param lines in ascending order of ids */
export async function leave(
  inside: Driver,
  type: 'release' | 'ship',
  lines: readonly Quantity[],
  mover: Mover,
): Promise<void> {
  const second = secondOf(mover.at)
  for (const line of lines) {
    const after = await inside.get(sql[type], { id: line.item_id, quantity: line.quantity, second })
    await remember(inside, type, line, after as unknown as Shelf, mover)
  }
}

export function stockIn(driver: Driver, totals: Totals): Stock {
  return {
    adjust: (item_id, adjustment, actor_id, now) =>
      driver.transaction(async (inside) => {
        const shelf = (await inside.get(sql.hold, { id: item_id })) as Shelf | undefined
        if (!shelf) return undefined
        const stock = adjusted(shelf, adjustment)
        await inside.run(sql.adjust, { id: item_id, stock, second: secondOf(now) })
        const moved = { item_id, quantity: stock - (shelf.stock ?? 0) }
        const mover = { order_id: null, actor_id, reason: adjustment.reason, at: now.toISOString() }
        return remember(inside, 'adjust', moved, { ...shelf, stock }, mover)
      }),
    async movements(item_id, question) {
      if (!(await driver.get(sql.there, { id: item_id }))) return undefined
      return list(driver, movementListing, question, { sql: 'item_id = :item_id', values: { item_id } }, totals)
    },
  }
}
