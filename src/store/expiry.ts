// Orders that nobody paid in time: cancelled once, with a row in the audit log, as the shop's own doing.
//
// By the sweeper, or by whoever looks at one before the sweeper comes; in a transaction of its own, or in the caller's. A
// read shows the order as cancelled whether or not that can be written now.

import { holdIsOver, type Order, orderChanged, shownOrder } from '../domain/orders.ts'
import { auditIn } from './audit.ts'
import type { Chain } from './audit-chain.ts'
import { type Driver, Unavailable } from './engine/driver.ts'
import { totalsInside } from './engine/totals.ts'
import { live, ordersIn } from './orders.ts'
import type { Orders } from './store.ts'

const sql = {
  live: `SELECT id FROM orders WHERE id = :id AND ${live}`,
  overdue: `SELECT id FROM orders WHERE status = 'pending' AND reserved_until <= :now AND NOT ${live}
    ORDER BY reserved_until, id LIMIT :most`,
}

/** So long a read waits for what it makes the store write; it takes a few milliseconds where nothing is wrong. */
const readPatienceMs = 200

const asExpired = (order: Order, now: Date): Order => ({
  ...orderChanged(order, 'expire', { cancel_reason: 'expired' }, now),
  last_modified: null,
})

export function expiryIn(driver: Driver, chain: Chain): Pick<Orders, 'expire' | 'expireOne' | 'asOf'> {
  /** What was seen before the row was held may be otherwise by now: somebody pays at the last moment. */
  const expireOne: Orders['expireOne'] = (id, now) =>
    driver.transaction(async (inside) => {
      const changes = totalsInside(inside)
      const orders = ordersIn(inside, changes)
      const before = await orders.hold(id)
      if (!before || !holdIsOver(before, now) || (await inside.get(sql.live, { id }))) return undefined
      const cancelled = () => ({ cancel_reason: 'expired' }) as const
      const after = (await orders.change(id, 'expire', cancelled, { actor_id: null, now })) as Order
      const what = { action: 'order.cancel', resource_type: 'order', resource_id: id, outcome: 'success' }
      const shown = { before: shownOrder(before), after: shownOrder(after) }
      await auditIn(inside, changes, chain).add({ actor: { type: 'system', id: null }, ...what, ...shown }, now)
      await changes.settle()
      return after
    })

  const written = (order: Order, now: Date): Promise<Order> =>
    expireOne(order.id, now).then(
      (expired) => expired ?? order,
      (error) => {
        if (!(error instanceof Unavailable)) throw error
        return asExpired(order, now)
      },
    )

  return {
    expireOne,
    async asOf(order, now) {
      if (!holdIsOver(order, now) || (await driver.get(sql.live, { id: order.id }))) return order
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<Order>((resolve) => {
        timer = setTimeout(() => resolve(asExpired(order, now)), readPatienceMs)
      })
      return Promise.race([written(order, now), late]).finally(() => clearTimeout(timer))
    },
    async expire(now, most = 100) {
      const expired: Order[] = []
      for (const { id } of await driver.all(sql.overdue, { now: now.toISOString(), most })) {
        const order = await expireOne(id as string, now)
        if (order) expired.push(order)
      }
      return expired
    },
  }
}
