// Use cases of items: create with initial stock, update and delete.

import { itemCreated, itemDeleted, itemUpdated } from '../domain/events.ts'
import { type ItemDraft, isSameItem, type NewItem, type PicturedItem } from '../domain/items.ts'
import { found } from '../problem.ts'
import type { Store } from '../store/store.ts'

/**
 * Adds an item. Its initial stock is its first stock movement.
 * @throws Problem 409 `duplicate_sku`; 422 rule `reference` (category_id, image_ids)
 */
export const addItem = (store: Store, draft: NewItem, now: Date): Promise<PicturedItem> =>
  store.transaction(async (inside) => {
    const item = await stockItem(inside, draft, now)
    await inside.events.add(itemCreated(item, now))
    return item
  })

/** The same for the first content of a shop, which publishes no event. */
export const stockItem = (store: Store, draft: NewItem, now: Date): Promise<PicturedItem> =>
  store.transaction(async ({ items, stock }) => {
    const item = await items.add(draft, now)
    if (item.stock) {
      const shelf = { quantity: item.stock, stock_after: item.stock, reserved_after: item.reserved }
      const count = { type: 'adjust', reason: 'count', order_id: null, actor_id: null } as const
      await stock.addMovement({ item_id: item.id, ...shelf, ...count, at: item.created_at })
    }
    return item
  })

/**
 * Changes an item, for sale or not; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current item
 * @throws Problem 404; as addItem
 */
export const changeItem = (
  store: Store,
  id: number,
  edit: (current: PicturedItem) => ItemDraft,
  now: Date,
): Promise<PicturedItem> =>
  store.transaction(async ({ items, events }) => {
    const current = found(await items.lock(id))
    const draft = edit(current)
    if (isSameItem(draft, current)) return current
    const item = await items.update(current, draft, now)
    await events.add(itemUpdated(current, item, now))
    return item
  })

/**
 * Deletes an item, for sale or not, and frees its SKU.
 * @param check may throw a Problem about the current item
 * @throws Problem 404
 */
export const removeItem = (
  store: Store,
  id: number,
  now: Date,
  check?: (current: PicturedItem) => void,
): Promise<void> =>
  store.transaction(async ({ items, events }) => {
    const current = found(await items.lock(id))
    check?.(current)
    await items.remove(current, now)
    await events.add(itemDeleted(current, now))
  })
