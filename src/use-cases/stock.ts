// Use cases of stock: orders reserve, release and ship units; staff adjust them.
//
// Callers that move units of several items lock them in ascending order of ids: the lock order prevents deadlocks.

import { stockDepleted } from '../domain/events.ts'
import type { Item } from '../domain/items.ts'
import type { Holding, Order } from '../domain/orders.ts'
import { type Adjustment, available, type MovementType, type Shelf, stockAfter, type Units } from '../domain/stock.ts'
import { found, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** The actor and the time; a null actor is the system. */
export interface By {
  readonly actor_id: number | null
  readonly now: Date
}

/**
 * Reserves units of every item, or of none: an error from here must roll back the transaction.
 * @param units one entry for each item, in ascending order of ids
 * @returns the updated items, in the same order
 * @throws Problem 409 `item_unavailable`, `insufficient_stock`, with all of the items concerned
 */
export async function reserveUnits(store: Store, units: readonly Units[], now: Date): Promise<Item[]> {
  const items: Item[] = []
  const short: Units[] = []
  for (const one of units) {
    const item = await store.stock.reserve(one, now)
    if (item) items.push(item)
    else short.push(one)
  }
  if (short.length > 0) throw await shortageProblem(store, short)
  return items
}

async function shortageProblem(store: Store, short: readonly Units[]) {
  const items = await store.items.findEach(short.map(({ item_id }) => item_id))
  const item_ids = short.map(({ item_id }) => item_id).filter((id) => !items.has(id))
  if (item_ids.length > 0) return problem('item_unavailable', { data: { item_ids } })
  const lines = short.map(({ item_id, quantity }) => ({
    item_id,
    requested: quantity,
    // Untracked stock is never short.
    available: available(items.get(item_id) as Item) ?? quantity,
  }))
  return problem('insufficient_stock', { data: { lines } })
}

/**
 * Records that an order has reserved its units, and publishes which items have none left.
 * @param items those of its lines, in their order
 */
export async function recordReservation(store: Store, order: Order, items: readonly Item[]): Promise<void> {
  const by = { actor_id: order.user_id, now: new Date(order.placed_at) }
  for (const [i, line] of order.lines.entries())
    await recordMovement(store, { type: 'reserve', line, shelf: items[i] as Item }, order, by)
  for (const item of items) if (available(item) === 0) await tellDepletion(store, item.id, by.now)
}

/** The only event that needs a read: few orders take the last unit. */
async function tellDepletion(store: Store, item_id: number, now: Date): Promise<void> {
  const item = await store.items.find(item_id, 'all')
  await store.events.add(item && stockDepleted(item, now))
}

/** Releases the units of an order, or ships them. Its lines are in ascending order of item ids. */
export async function moveUnits(store: Store, how: Holding, order: Order, by: By): Promise<void> {
  for (const line of order.lines)
    await recordMovement(store, { type: how, line, shelf: await store.stock[how](line, by.now) }, order, by)
}

async function recordMovement(
  store: Store,
  { type, line, shelf }: { type: MovementType; line: Units; shelf: Shelf },
  order: Order,
  { actor_id, now }: By,
): Promise<void> {
  await store.stock.addMovement({
    item_id: line.item_id,
    type,
    quantity: line.quantity,
    stock_after: shelf.stock,
    reserved_after: shelf.reserved,
    reason: order.cancel_reason,
    order_id: order.id,
    actor_id,
    at: now.toISOString(),
  })
}

/**
 * Sets the number of units of an item.
 * @throws Problem 404; 409 `version_conflict`, `stock_below_reserved`; 422 rule `maximum` (delta)
 */
export async function adjustStock(store: Store, item_id: number, adjustment: Adjustment, { actor_id, now }: By) {
  const shelf = found(await store.stock.lock(item_id))
  const stock = stockAfter(shelf, adjustment)
  await store.stock.set(item_id, stock, now)
  if (stock === shelf.reserved && available(shelf) !== 0) await tellDepletion(store, item_id, now)
  return store.stock.addMovement({
    item_id,
    type: 'adjust',
    quantity: stock - (shelf.stock ?? 0),
    stock_after: stock,
    reserved_after: shelf.reserved,
    reason: adjustment.reason,
    order_id: null,
    actor_id,
    at: now.toISOString(),
  })
}
