// The transitions of an order, with their effect on the units it reserves.
//
// The order's row is locked first, so that an order leaves a state only once, and its units move only once.

import { orderChanged } from '../domain/events.ts'
import {
  changedOrder,
  type Holding,
  holdIsOver,
  type Order,
  type OrderChange,
  type OrderTransition,
  orderTransitions,
} from '../domain/orders.ts'
import { found } from '../problem.ts'
import { Unavailable } from '../store/engine/driver.ts'
import type { Store } from '../store/store.ts'
import { type By, moveUnits } from './stock.ts'

/**
 * Changes an order, with a transition or without one (if only amounts change), and publishes its event. Inside a
 * transaction.
 * @param edit may throw a Problem about the current order
 * @throws Problem 404; 409 `invalid_state_transition`
 */
export async function changeOrder(
  store: Store,
  id: string,
  transition: OrderTransition | undefined,
  edit: (current: Order) => OrderChange,
  by: By,
): Promise<Order> {
  const current = found(await store.orders.lock(id))
  const order = await store.orders.update(changedOrder(current, transition, edit(current), by.now), by.now)
  const { holding }: { from?: unknown; holding?: Holding } = transition ? orderTransitions[transition] : {}
  if (holding) await moveUnits(store, holding, order, by)
  if (transition) await store.events.add(orderChanged(transition, current, order, by.now))
  return order
}

/**
 * Cancels an order that was not paid in time, on behalf of the system. Called by the job, and for an order that is read
 * before the job has reached it. An active payment keeps the reservation: a customer may be paying at the last moment.
 * @returns undefined if the reservation has not ended
 */
export const expireOrder = (store: Store, id: string, now: Date): Promise<Order | undefined> =>
  store.transaction(async (inside) => {
    const before = await inside.orders.lock(id)
    if (!before || !holdIsOver(before, now) || (await inside.payments.findLive(id))) return undefined
    const reason = () => ({ cancel_reason: 'expired' }) as const
    const after = await changeOrder(inside, id, 'expire', reason, { actor_id: null, now })
    const what = { action: 'order.cancel', resource_type: 'order', resource_id: id, outcome: 'success' }
    await inside.audit.add({ actor: { type: 'system', id: null }, ...what, before, after }, now)
    return after
  })

/** How long a read waits for a write that it triggers; it usually takes a few milliseconds. */
const readPatienceMs = 200

const asExpired = (order: Order, now: Date): Order => ({
  ...changedOrder(order, 'expire', { cancel_reason: 'expired' }, now),
  last_modified: null,
})

/** The order as a read shows it: cancelled after its reservation has ended, even if that cannot be written now. */
export async function orderAsOf(store: Store, order: Order, now: Date): Promise<Order> {
  if (!holdIsOver(order, now) || (await store.payments.findLive(order.id))) return order
  const expired = expireOrder(store, order.id, now).then((after) => after ?? order)
  if (store.isTransaction) return expired
  const written = expired.catch((error) => {
    if (!(error instanceof Unavailable)) throw error
    return asExpired(order, now)
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Order>((resolve) => {
    timer = setTimeout(() => resolve(asExpired(order, now)), readPatienceMs)
  })
  return Promise.race([written, late]).finally(() => clearTimeout(timer))
}

/**
 * Cancels expired orders. Several processes may do it at the same time.
 * @throws the errors of those that could not be cancelled, after all others were
 */
export async function expireOrders(store: Store, now: Date, most = 100): Promise<Order[]> {
  const expired: Order[] = []
  const errors: unknown[] = []
  for (const id of await store.orders.findOverdue(now, most)) {
    try {
      const order = await expireOrder(store, id, now)
      if (order) expired.push(order)
    } catch (error) {
      errors.push(new Error(`order ${id} is expired, and cannot be cancelled`, { cause: error }))
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} expired orders cannot be cancelled`)
  return expired
}
