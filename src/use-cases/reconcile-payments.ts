// The reconciler: asks the provider about payments whose response was lost, whose authorization may have expired, or
// whose money arrived late.
//
// A due payment is claimed, so that two processes do not do the same work, and the provider is asked outside any
// transaction. If another attempt has acted on the payment meanwhile, the result is discarded. An action that the
// provider has no record of did not happen. An event only triggers a query; nothing is concluded from an event alone.

import type { Actor } from '../domain/audit.ts'
import { paymentChanged } from '../domain/events.ts'
import { holding, holdMinutes } from '../domain/orders.ts'
import { isLive, type Payment } from '../domain/payments.ts'
import type { Job } from '../jobs.ts'
import {
  type Known,
  type PaymentProvider,
  type PaymentProviders,
  type ProviderEvent,
  ProviderProtocol,
  ProviderTimeout,
  ProviderUnavailable,
} from '../payments/provider.ts'
import { about, aboutRefund, providerOf } from '../payments/provider-calls.ts'
import { found } from '../problem.ts'
import type { Store } from '../store/store.ts'
import { changeOrder } from './order-transitions.ts'
import { recordCancellation, recordPaymentChange } from './payment-audit.ts'
import {
  type AppliedBy,
  applyOutcome,
  applyRefund,
  lockPayment,
  lostFrom,
  secondsFrom,
  transitionTo,
} from './payment-outcomes.ts'

/** The delays after each failed attempt; the last one repeats. */
const delaySeconds = [30, 120, 600, 3600] as const
/** A claim that is not renewed expires. */
const claimSeconds = 300
/**
 * A timed-out request may still arrive within this time: an action that seems not to have happened is checked once
 * more.
 */
const stragglerSeconds = 600
const batch = 10

/** The clocks of several servers differ by less. */
const skewSeconds = 60

/**
 * If the clock was set back, every check and webhook would be delayed by as much, and unpaid orders would keep their
 * units.
 */
export const recallOf = (store: Store): Job => ({
  name: 'recall',
  everySeconds: 60,
  async run(now) {
    const until = new Date(now.getTime() + holdMinutes * 60_000)
    await store.orders.shortenHolds(until, new Date(until.getTime() + skewSeconds * 1000), now)
    await store.payments.recall(now)
    await store.webhookDeliveries.recall(now)
  },
})

const system: Actor = { type: 'system', id: null }

export const reconcilerOf = (store: Store, payments: PaymentProviders): Job => ({
  name: 'payments',
  everySeconds: 5,
  async run(now) {
    for (;;) {
      const due = await store.payments.due(now, new Date(now.getTime() + claimSeconds * 1000), batch)
      const ends = await Promise.allSettled(due.map((payment) => checkPayment(store, payments, payment, now)))
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
      if (due.length < batch) return
    }
  },
})

async function checkPayment(store: Store, payments: PaymentProviders, payment: Payment, now: Date): Promise<void> {
  try {
    await reconcilePayment(store, payments, payment, { now, actor: system, isDue: true })
  } catch (error) {
    if (!isUnanswered(error)) throw error
    const { checks } = payment
    const again = secondsFrom(now, delaySeconds[Math.min(checks, delaySeconds.length - 1)] as number)
    const put = (current: Payment) =>
      current.version === payment.version ? { next_check_at: again, checks: checks + 1 } : {}
    await store.payments.change(payment.id, put, now)
  }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof ProviderUnavailable || error instanceof ProviderTimeout || error instanceof ProviderProtocol

interface Asking {
  readonly now: Date
  /** The actor, for the audit log. */
  readonly actor: Actor
  /**
   * Whether the previous attempt has been given up: then absence means that nothing happened, and the lock can be
   * released.
   */
  readonly isDue: boolean
}

/** Asks the provider and applies its response. @throws the errors of the provider */
export async function reconcilePayment(
  store: Store,
  payments: PaymentProviders,
  payment: Payment,
  asking: Asking,
): Promise<void> {
  const { now, isDue } = asking
  const provider = providerOf(payments, payment)
  const { id: payment_id, order_id, provider_ref } = payment
  const reported = await provider.fetch({ payment_id, order_id, provider_ref })
  const known = reported && isOver(payment, reported, now) ? await voidOverdue(provider, payment, reported) : reported
  const after = await store.transaction(async (inside) => {
    const current = await lockPayment(inside, payment.id)
    if (isDue && current.version !== payment.version) return undefined
    const found = known
      ? await applyKnown(inside, current, known, asking)
      : isDue && (await applyAbsence(inside, current, now))
    return found || undefined
  })
  if (!known || !after || transitionTo(after, known.outcome) !== 'late') return
  if (known.outcome.kind === 'captured') return refundLatePayment(store, payments, after, asking)
  await provider.void(about(after, 'void'))
  await store.payments.change(after.id, () => ({ next_check_at: null }), now)
}

/** Whether a deposit did not arrive in time. */
const isOver = ({ expires_at }: Payment, { outcome }: Known, now: Date): boolean =>
  outcome.kind === 'pending' && expires_at !== null && expires_at <= now.toISOString()

const voidOverdue = async (provider: PaymentProvider, payment: Payment, reported: Known): Promise<Known> => ({
  ...reported,
  outcome: await provider.void(about(payment, 'void')),
})

async function applyKnown(
  store: Store,
  before: Payment,
  known: Known,
  { now, actor, isDue }: Asking,
): Promise<Payment> {
  const until = stragglersUntil(before, known)
  const waits = until !== undefined && until > now.toISOString()
  const ends = isDue && !waits
  const by: AppliedBy = { now, actor_id: null, attempt: ends ? (before.action_attempt ?? undefined) : undefined }
  let after = await applyOutcome(store, before, known.outcome, by)
  for (const { id } of before.refunds.filter(({ status }) => status === 'pending')) {
    const there = known.refunds.get(id)
    if (!there && !ends) continue
    const outcome = there?.outcome ?? { kind: 'failed' }
    after = await applyRefund(store, after, { id, outcome, isFree: !there }, by)
  }
  if (isDue && waits) after = found(await store.payments.change(before.id, () => ({ next_check_at: until }), now))
  if (isDue && before.action === 'cancel') await finishCancellation(store, after, actor, now)
  await recordPaymentChange(store, before, after, actor, now)
  return after
}

/**
 * Until when a requested refund that is not there may still arrive: until then it is kept pending, because otherwise
 * the same money might be refunded twice.
 */
function stragglersUntil({ action_at, refunds }: Payment, known: Known): string | undefined {
  const isMissing = refunds.some(({ id, status }) => status === 'pending' && !known.refunds.has(id))
  return isMissing && action_at !== null ? secondsFrom(new Date(action_at), stragglerSeconds) : undefined
}

/** The order was being cancelled, and the cancelling request never learned that the payment was voided. */
async function finishCancellation(store: Store, payment: Payment, actor: Actor, now: Date): Promise<void> {
  const { order_id } = payment
  if (order_id === null || isLive(payment)) return
  const before = found(await store.orders.lock(order_id))
  // The order may have expired meanwhile.
  if (!holding.includes(before.status)) return
  const why = () => ({ cancel_reason: payment.cancel_reason ?? 'other' }) as const
  const after = await changeOrder(store, order_id, 'cancel', why, { actor_id: null, now })
  await recordCancellation(store, before, after, actor, now)
}

/** The provider has no record of it, and no attempt is in progress: it failed, and the same key may start again. */
async function applyAbsence(store: Store, before: Payment, now: Date): Promise<Payment> {
  if (before.status !== 'pending')
    return found(await store.payments.change(before.id, () => ({ next_check_at: null }), now))
  const gone = { status: 'failed', failure_code: 'not_found', attempt: null } as const
  const lock = before.action !== null && ({ action: null } as const)
  const change = { ...gone, ...lock, next_check_at: secondsFrom(now, stragglerSeconds), checks: 0 }
  const after = found(await store.payments.change(before.id, () => change, now))
  await store.events.add(paymentChanged('fail', before, after, now))
  if (before.action === 'cancel') await finishCancellation(store, after, system, now)
  await recordPaymentChange(store, before, after, system, now)
  return after
}

/**
 * Money for a payment that was given up is refunded in full, once: the refund is recorded before it is requested, and a
 * retry finds it.
 */
async function refundLatePayment(
  store: Store,
  payments: PaymentProviders,
  { id }: Payment,
  { now, actor }: Asking,
): Promise<void> {
  const { payment, refund } = await store.transaction(async (inside) => {
    const current = await lockPayment(inside, id)
    const begun = current.refunds.find(({ status }) => status !== 'failed')
    if (begun) return { payment: current, refund: begun }
    const { amount_minor } = current
    const whole = { captured_minor: amount_minor, refunded_minor: amount_minor, next_check_at: lostFrom(payments, now) }
    const payment = found(await inside.payments.change(id, () => whole, now))
    return {
      payment,
      refund: await inside.payments.addRefund({ payment_id: id, amount_minor, reason: 'other', attempt: null }, now),
    }
  })
  const outcome = await providerOf(payments, payment).refund(aboutRefund(payment, refund))
  await store.transaction(async (inside) => {
    const before = await lockPayment(inside, id)
    const after = await applyRefund(inside, before, { id: refund.id, outcome }, { now, actor_id: null })
    await recordPaymentChange(inside, before, after, actor, now)
  })
}

/**
 * Handles an event of a provider: the provider is asked about its payment now or, if it does not respond, in the next
 * run. Events about unknown payments are ignored.
 */
export async function handleProviderEvent(
  store: Store,
  payments: PaymentProviders,
  provider: string,
  event: ProviderEvent,
  now: Date,
) {
  const { payment_id, provider_ref } = event
  const named = payment_id === null ? undefined : await store.payments.find(payment_id)
  const payment = named ?? (provider_ref === null ? undefined : await store.payments.findByRef(provider, provider_ref))
  if (payment?.provider !== provider) return
  const actor: Actor = { type: 'provider', id: provider }
  await reconcilePayment(store, payments, payment, { now, actor, isDue: false }).catch(async (error) => {
    if (!isUnanswered(error)) throw error
    await store.payments.change(payment.id, () => ({ next_check_at: now.toISOString() }), now)
  })
}
