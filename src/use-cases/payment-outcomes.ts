// Applies what a provider reports about a payment: to the payment, its refunds and its order, in the open transaction.
//
// A report may arrive twice, late and out of order, from a provider's response, its events and the reconciler. A state
// never goes back; money that arrives for a payment that was given up is marked for the reconciler, which refunds it.
// Lock order: the order's row first, then the payment's.

import { paymentChanged, refundSettled } from '../domain/events.ts'
import { instantIn, labelIn } from '../domain/foreign.ts'
import { holdFrom } from '../domain/orders.ts'
import {
  longestLabel,
  type Payment,
  type PaymentAction,
  type PaymentChange,
  type PaymentTransition,
  paymentAfter,
  type Refund,
} from '../domain/payments.ts'
import type { PaymentOutcome, PaymentProviders, RefundOutcome } from '../payments/provider.ts'
import { found, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import { changeOrder } from './order-transitions.ts'

/** The actor and the time. */
export interface AppliedBy {
  readonly now: Date
  /** Null for the system or a provider. */
  readonly actor_id: number | null
  /** The attempt whose lock on the payment this releases; undefined for none. */
  readonly attempt?: string | undefined
}

/** How long after its deadline a response may still arrive. */
const graceSeconds = 5
/** How often payments that wait for an external party are checked, */
const waitingSeconds = 3600
/** and how long to wait for a deposit if the provider gives no deadline: it reserves units of the shop. */
const depositSeconds = 86_400

export const secondsFrom = (now: Date, seconds: number): string =>
  new Date(now.getTime() + seconds * 1000).toISOString()

/** The payment, locked after its order. @throws Problem 404 */
export async function lockPayment(store: Store, id: string): Promise<Payment> {
  const { order_id } = found(await store.payments.find(id))
  if (order_id !== null) await store.orders.lock(order_id)
  return found(await store.payments.lock(id))
}

/**
 * Takes the action lock of a payment, whose row is locked, for one action of one attempt, and schedules the
 * reconciler in case the response is lost.
 * @throws Problem 409 `payment_busy`
 */
export async function claimAction(
  { store, payments, now }: { store: Store; payments: PaymentProviders; now: Date },
  id: string,
  action: PaymentAction,
  attempt: string,
  change: Pick<PaymentChange, 'cancel_reason'> = {},
): Promise<Payment> {
  const claimed = await store.payments.claim(id, action, attempt, now)
  if (!claimed) throw problem('payment_busy', { headers: { 'Retry-After': '1' } })
  return found(await store.payments.change(id, () => ({ ...change, next_check_at: lostFrom(payments, now) }), now))
}

/** When a missing response counts as lost. */
export const lostFrom = ({ deadlineMs }: PaymentProviders, now: Date): string =>
  secondsFrom(now, deadlineMs / 1000 + graceSeconds)

/** The transition that leads to the reported state; `late` is money for a payment that was given up. */
export function transitionTo({ status }: Payment, { kind }: PaymentOutcome): PaymentTransition | 'late' | undefined {
  const givenUp = status === 'voided' || status === 'failed'
  if (kind === 'authorized') return givenUp ? 'late' : status === 'pending' ? 'authorize' : undefined
  if (kind === 'captured') return givenUp ? 'late' : open(status) ? 'capture' : undefined
  if (kind === 'voided') return open(status) ? 'void' : undefined
  return kind === 'declined' && status === 'pending' ? 'fail' : undefined
}

const open = (status: Payment['status']) => status === 'pending' || status === 'authorized'

/** Applies the outcome to a locked payment and its order. @returns the updated payment */
export async function applyOutcome(
  store: Store,
  payment: Payment,
  outcome: PaymentOutcome,
  by: AppliedBy,
): Promise<Payment> {
  const transition = transitionTo(payment, outcome)
  const waits = transition === undefined && outcome.kind === 'pending' && payment.status === 'pending'
  const change: PaymentChange = {
    provider_ref: outcome.ref ?? payment.provider_ref,
    method_label: labelIn(outcome.label, longestLabel) ?? payment.method_label,
    ...(transition &&
      transition !== 'late' && {
        ...changeOf(transition, payment, outcome),
        status: paymentAfter(payment.status, transition),
      }),
    ...(waits && {
      expires_at: payment.expires_at ?? instantIn(outcome.expires_at) ?? secondsFrom(by.now, depositSeconds),
    }),
  }
  const after = await writePayment(store, { ...payment, ...change } as Payment, change, by, transition === 'late')
  const { order_id } = payment
  if (transition === 'late') return after
  if (transition) await store.events.add(paymentChanged(transition, payment, after, by.now))
  if (order_id === null) return after
  if (transition) await applyToOrder(store, order_id, transition, after, by)
  // Units are reserved as long as the deposit is awaited.
  else if (after.expires_at !== payment.expires_at)
    await changeOrder(store, order_id, undefined, () => ({ reserved_until: after.expires_at }), by)
  return after
}

function changeOf(transition: PaymentTransition, { amount_minor }: Payment, outcome: PaymentOutcome): PaymentChange {
  if (transition === 'authorize')
    return { expires_at: ('expires_at' in outcome && instantIn(outcome.expires_at)) || null }
  if (transition === 'capture') return { captured_minor: amount_minor, expires_at: null }
  if (outcome.kind === 'declined') return { failure_code: 'declined', decline_code: outcome.decline_code }
  return { expires_at: null }
}

/** Writes a change; if it releases this attempt's lock, it also sets the time of the next check. */
async function writePayment(
  store: Store,
  next: Payment,
  change: PaymentChange,
  { now, attempt }: AppliedBy,
  isLate = false,
) {
  const over = next.action === null || next.action_attempt === attempt
  const check = isLate
    ? { next_check_at: now.toISOString() }
    : over && { next_check_at: nextCheck(next, now), checks: 0 }
  const lock = over && next.action !== null && ({ action: null } as const)
  return found(await store.payments.change(next.id, () => ({ ...change, ...check, ...lock }), now))
}

/** When the reconciler checks a payment that no attempt is working on. */
function nextCheck({ status, expires_at, refunds }: Payment, now: Date): string | null {
  const ends = expires_at !== null && expires_at > now.toISOString() ? expires_at : undefined
  if (status === 'authorized' && ends) return ends
  if (!open(status) && !refunds.some((refund) => refund.status === 'pending')) return null
  const again = secondsFrom(now, waitingSeconds)
  return ends && ends < again ? ends : again
}

async function applyToOrder(
  store: Store,
  id: string,
  transition: PaymentTransition,
  { amount_minor }: Payment,
  by: AppliedBy,
) {
  if (transition === 'authorize') await changeOrder(store, id, 'authorize', () => ({}), by)
  if (transition === 'capture') await changeOrder(store, id, 'pay', () => ({ paid_minor: amount_minor }), by)
  if (transition !== 'void') return
  // The customer gets another 15 minutes to pay.
  const order = found(await store.orders.find(id))
  const reserved_until = holdFrom(by.now)
  await changeOrder(store, id, order.status === 'authorized' ? 'void' : undefined, () => ({ reserved_until }), by)
}

/**
 * Makes the outcome of a refund true for its held payment and the order. A refund that is settled stays as it is.
 * @param settled `isFree` where the same key may start another: nothing of this one ever reached the provider
 */
export async function applyRefund(
  store: Store,
  payment: Payment,
  { id, outcome, isFree = false }: { id: string; outcome: RefundOutcome; isFree?: boolean },
  by: AppliedBy,
): Promise<Payment> {
  const refund = found(payment.refunds.find((one) => one.id === id))
  if (refund.status !== 'pending') return writePayment(store, payment, {}, by)
  const free = isFree && { attempt: null }
  await store.payments.changeRefund(id, { status: outcome.kind, provider_ref: outcome.ref ?? null, ...free }, by.now)
  const refunds = payment.refunds.map((one) => (one.id === id ? { ...one, status: outcome.kind } : one))
  const change = changeByRefund(payment, refund, refunds, outcome)
  const after = await writePayment(store, { ...payment, ...change, refunds } as Payment, change, by)
  if (outcome.kind !== 'pending')
    await store.events.add(refundSettled({ ...refund, status: outcome.kind }, after, by.now))
  const given = sumOfRefunds(refunds)
  const isLate = payment.status === 'voided' || payment.status === 'failed'
  if (outcome.kind === 'succeeded' && payment.order_id !== null && !isLate)
    await changeOrder(store, payment.order_id, undefined, () => ({ refunded_minor: given }), by)
  return after
}

function changeByRefund(
  payment: Payment,
  refund: Refund,
  refunds: readonly Refund[],
  { kind }: RefundOutcome,
): PaymentChange {
  if (kind === 'failed') return { refunded_minor: payment.refunded_minor - refund.amount_minor }
  if (kind === 'pending') return {}
  const isLate = payment.status === 'voided' || payment.status === 'failed'
  const all = sumOfRefunds(refunds) === payment.captured_minor
  return { status: paymentAfter(payment.status, isLate ? 'refund_late' : all ? 'refund' : 'refund_part') }
}

const sumOfRefunds = (refunds: readonly Refund[]): number =>
  refunds.filter(({ status }) => status === 'succeeded').reduce((sum, { amount_minor }) => sum + amount_minor, 0)
