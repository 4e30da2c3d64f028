// Orders: their states and transitions, and the effect of an order on stock.
//
// An order fixes its prices and reserves its stock when it is placed; it is paid later. Its amounts are the totals that
// its payments have captured and refunded. Stock is reduced only at fulfillment, so a cancelled order need not return
// any.

import { newest } from '../generated/catalogue.ts'
import { invalid } from '../problem.ts'
import { entityTag } from './entity-tag.ts'
import { instantIn } from './foreign.ts'
import { type Priced, presentLine, presentTotals } from './pricing.ts'
import { invalidTransition, nextState, type Transition, type Transitions } from './states.ts'
import type { CancelReason } from './stock.ts'

export type OrderStatus = 'pending' | 'authorized' | 'paid' | 'fulfilled' | 'cancelled'

/** The effect of a transition on the reserved units: released, or shipped. */
export type Holding = 'release' | 'ship'

export const orderTransitions = {
  authorize: { from: ['pending'], to: 'authorized' },
  pay: { from: ['pending', 'authorized'], to: 'paid' },
  void: { from: ['authorized'], to: 'pending' },
  fulfill: { from: ['paid'], to: 'fulfilled', holding: 'ship' },
  cancel: { from: ['pending', 'authorized', 'paid'], to: 'cancelled', holding: 'release' },
  expire: { from: ['pending'], to: 'cancelled', holding: 'release' },
} as const satisfies Transitions<OrderStatus> & Record<string, Transition<OrderStatus> & { holding?: Holding }>

export type OrderTransition = keyof typeof orderTransitions

/** @throws Problem 409 `invalid_state_transition` */
export const orderAfter = (status: OrderStatus, transition: OrderTransition): OrderStatus =>
  nextState<OrderStatus, typeof orderTransitions>(orderTransitions, status, transition)

/** Units are reserved in these states; `items.reserved` is their sum. */
export const holding: readonly OrderStatus[] = ['pending', 'authorized', 'paid']

/** How long stock is reserved for an unpaid order. */
export const holdMinutes = 15
/**
 * The number of unpaid orders that a customer may have at a time: without a limit, anyone could reserve the whole stock
 * for free.
 */
export const mostUnpaid = 3

interface Address {
  readonly recipient: string
  readonly phone: string
  readonly postal_code: string
  readonly country: 'KR' | 'US' | 'JP'
  readonly address1: string
  readonly address2?: string
}

interface Tracking {
  readonly carrier: string
  readonly number: string
}

export interface Order extends Priced {
  readonly id: string
  readonly user_id: number
  readonly status: OrderStatus
  /** The total that its payments have captured. */
  readonly paid_minor: number
  /** The refunded part of it. */
  readonly refunded_minor: number
  readonly shipping_address: Address | null
  readonly note: string | null
  /** When its stock is released; null if it is not. */
  readonly reserved_until: string | null
  readonly cancel_reason: CancelReason | null
  readonly tracking: Tracking | null
  /** Starts at 1 and increases with every transition. */
  readonly version: number
  readonly placed_at: string
  readonly paid_at: string | null
  readonly fulfilled_at: string | null
  readonly cancelled_at: string | null
  readonly updated_at: string
  /**
   * Unix seconds of the last change to any member of the representation, by an edit or otherwise; null if unknown. Not
   * shown itself.
   */
  readonly last_modified: number | null
}

/** The columns of a new order. */
export type OrderDraft = Priced &
  Pick<Order, 'user_id' | 'status' | 'shipping_address' | 'note' | 'reserved_until' | 'paid_at'>

/** A new order at this price. A free order is paid immediately; any other reserves its units for a limited time. */
export function newOrder(
  { user_id, shipping_address, note }: Pick<Order, 'user_id' | 'shipping_address' | 'note'>,
  price: Priced,
  now: Date,
): OrderDraft {
  const isFree = price.total_minor === 0
  const hold = isFree
    ? ({ status: 'paid', reserved_until: null, paid_at: now.toISOString() } as const)
    : ({ status: 'pending', reserved_until: holdFrom(now), paid_at: null } as const)
  return { ...price, user_id, shipping_address, note, ...hold }
}

/** The columns that a transition writes besides the status; the status determines the times. */
export type OrderChange = Partial<
  Pick<Order, 'paid_minor' | 'refunded_minor' | 'reserved_until' | 'cancel_reason' | 'tracking'>
>

/**
 * The order after a change, with a transition if there is one: the status determines the times and the end of the
 * reservation.
 */
export function changedOrder(
  current: Order,
  transition: OrderTransition | undefined,
  change: OrderChange,
  now: Date,
): Order {
  const status = transition ? orderAfter(current.status, transition) : current.status
  const at = (reached: OrderStatus, before: string | null) =>
    status === reached ? (before ?? now.toISOString()) : before
  return {
    ...current,
    reserved_until: status === 'pending' ? current.reserved_until : null,
    ...change,
    status,
    paid_at: at('paid', current.paid_at),
    fulfilled_at: at('fulfilled', current.fulfilled_at),
    cancelled_at: at('cancelled', current.cancelled_at),
    version: current.version + 1,
    updated_at: now.toISOString(),
  }
}

export const holdFrom = (now: Date, minutes = holdMinutes): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString()

/** Whether the order was not paid in time. An active payment keeps the reservation; the store checks for one. */
export const holdIsOver = ({ status, reserved_until }: Order, now: Date): boolean =>
  status === 'pending' && reserved_until !== null && reserved_until <= now.toISOString()

/** An order as the newest version shows it: each amount is an integer in minor units with its currency. */
export function presentOrder(order: Order) {
  const { id, user_id, status, currency, lines, shipping_address, note, reserved_until, cancel_reason, tracking } =
    order
  const { version, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at } = order
  return {
    id,
    user_id,
    status,
    lines: lines.map((line) => presentLine(line, currency)),
    ...presentTotals(order),
    amount_paid: { amount: order.paid_minor, currency },
    amount_refunded: { amount: order.refunded_minor, currency },
    shipping_address,
    note,
    reserved_until: instantIn(reserved_until) ?? null,
    cancel_reason,
    tracking,
    version,
    etag: entityTag(order, newest),
    placed_at,
    paid_at,
    fulfilled_at,
    cancelled_at,
    updated_at,
  }
}

/**
 * Checks that an order may be shipped: it must be paid, and not refunded in full.
 * @throws Problem 409 `invalid_state_transition`
 */
export function checkShippable({ status, paid_minor, refunded_minor }: Order): void {
  if (status === 'paid' && paid_minor > 0 && refunded_minor === paid_minor) {
    throw invalidTransition<OrderStatus>(orderTransitions, status, 'fulfilled')
  }
}

/** The error for paying an order that has expired. */
export const tooLateToPay = ({ status }: Order) =>
  invalidTransition<OrderStatus>(orderTransitions, status, 'authorized')

/**
 * The reason for cancelling an order. Only callers who manage orders may give a reason other than the customer's wish.
 * @throws Problem 422 rule `enum` (reason)
 */
export function cancelReason(requested: CancelReason | undefined, own: boolean, manages: boolean): CancelReason {
  if (!manages && requested !== undefined && requested !== 'customer') {
    throw invalid('reason', 'enum', { allowedValues: ['customer'] })
  }
  return requested ?? (own ? 'customer' : 'staff')
}
