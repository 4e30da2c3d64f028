// Who has bought what. A fully refunded order that was shipped counts: its buyer has had the item in his hands.

import type { Driver } from './engine/driver.ts'

const bought = `SELECT o.id FROM orders o JOIN order_lines l ON l.order_id = o.id
  WHERE o.user_id = :user_id AND l.item_id = :item_id AND o.status IN ('paid', 'fulfilled') LIMIT 1`

/** Whether the user has an order with this item that is paid for or shipped. */
export const hasBought = async (driver: Driver, user_id: number, item_id: number): Promise<boolean> =>
  (await driver.get(bought, { user_id, item_id })) !== undefined
