// Use cases of payments, for every version of the API: authorize, capture, void and refund, through a provider that is
// called between two transactions.
// The first transaction records the intended action and locks the payment for this attempt; a retry with the same key
// finds its own payment and continues. The last one applies what the provider reported, whatever was requested. The
// result is a payment, which each version represents in its own way.

import type { Call } from '../api.ts'
import { type CommittedProblem, commitWith, proceed, type Steps } from '../contract/serve/steps.ts'
import { type AmountRequest, amountDue, amountToRefund } from '../domain/amounts.ts'
import type { MoneyFormat, ShownAmount } from '../domain/money.ts'
import { holdFrom, holdIsOver, type Order, orderAfter, tooLateToPay } from '../domain/orders.ts'
import {
  invalidPaymentTransition,
  isLive,
  type Payment,
  paymentAfter,
  type Refund,
  type RefundReason,
} from '../domain/payments.ts'
import { ownerOf, userIdOf } from '../domain/users.ts'
import { about, aboutRefund, checkMethod, providerOf, toProblem } from '../payments/provider-calls.ts'
import { found, problem } from '../problem.ts'
import { changeOrder, expireOrder } from './order-transitions.ts'
import { applyOutcome, applyRefund, claimAction, lockPayment, lostFrom } from './payment-outcomes.ts'

type Outcome = Parameters<typeof applyOutcome>[2]
type RefundOutcome = Parameters<typeof applyRefund>[2]['outcome']

type WrongState = CommittedProblem<'invalid_state_transition'>

/** A declined payment stays in the list, and its error is the response to every retry with the key. */
function paymentOrProblem(payment: Payment): Payment | CommittedProblem<'payment_declined'> {
  const { id: payment_id, decline_code, status } = payment
  return status === 'failed' ? commitWith(problem('payment_declined', { data: { decline_code, payment_id } })) : payment
}

/** @throws Problem 409: the order has an active payment, cannot be paid, or is being cancelled */
async function checkPayable({ store }: Pick<Call<'createPayment'>, 'store'>, { id, status }: Order): Promise<void> {
  const payments = await store.payments.ofOrder(id)
  const live = payments.find(isLive)
  if (live) throw problem('payment_already_exists', { data: { payment_id: live.id } })
  orderAfter(status, 'authorize')
  // The payment may be voided before the cancellation is recorded: a payment created now would belong to a cancelled
  // order.
  if (payments.some(({ action }) => action === 'cancel'))
    throw problem('payment_busy', { headers: { 'Retry-After': '1' } })
}

interface Paid<M extends ShownAmount> extends Omit<Call<'createPayment'>, 'body'> {
  readonly body: AmountRequest<M> & Pick<Call<'createPayment'>['body'], 'order_id' | 'payment_method' | 'capture'>
}

export const createPayment = <M extends ShownAmount>(
  format: MoneyFormat<M>,
): Steps<Paid<M>, Payment, Outcome, Payment | CommittedProblem<'payment_declined'> | WrongState> => ({
  async begin(call) {
    const { body, principal, store, payments, now } = call
    const attempt = call.attempt as string
    const provider = payments.current
    checkMethod(provider, body.payment_method)
    if (!(await store.people.hold(principal.id))) throw problem('invalid_token')
    const before = await store.payments.findByAttempt(attempt)
    if (before && before.status !== 'pending') return paymentOrProblem(before)
    if (before) return proceed(await claimAction(call, before.id, 'authorize', attempt))
    const owner = ownerOf(principal, 'payments:manage')
    const order = body.order_id === undefined ? undefined : found(await store.orders.lock(body.order_id, owner))
    const late = order && holdIsOver(order, now) && (await expireOrder(store, order.id, now))
    if (late) return commitWith(tooLateToPay(late))
    if (order) await checkPayable(call, order)
    const draft = {
      ...amountDue(body, order, format),
      order_id: order?.id ?? null,
      user_id: order?.user_id ?? principal.id,
      provider: provider.name,
      capture_mode: body.capture || !provider.can.manual_capture ? 'automatic' : 'manual',
      attempt,
      action: 'authorize',
      action_attempt: attempt,
      next_check_at: lostFrom(payments, now),
    } as const
    const by = { actor_id: userIdOf(principal), now }
    const until = holdFrom(now, 6)
    if (order?.reserved_until && order.reserved_until < until)
      await changeOrder(store, order.id, undefined, () => ({ reserved_until: until }), by)
    return proceed(await store.payments.add(draft, now))
  },
  perform(payment, { body, payments }) {
    const capture = payment.capture_mode === 'automatic'
    const request = { ...about(payment, 'authorize'), method: body.payment_method, capture }
    return providerOf(payments, payment).authorize(request).catch(toProblem)
  },
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    return paymentOrProblem(
      await applyOutcome(store, await lockPayment(store, id), outcome, { now, actor_id: userIdOf(principal), attempt }),
    )
  },
})

export const listPayments = ({ list, principal, store }: Pick<Call<'listPayments'>, 'list' | 'principal' | 'store'>) =>
  store.payments.list({ ...list, owner: ownerOf(principal, 'payments:manage') })

export const readPayment = async ({ params, principal, store }: Call<'getPayment'>): Promise<Payment> =>
  found(await store.payments.find(params.payment_id, ownerOf(principal, 'payments:manage')))

export const capturePayment: Steps<Call<'capturePayment'>, Payment, Outcome, Payment | WrongState> = {
  async begin(call) {
    const { params, store } = call
    const attempt = call.attempt as string
    const payment = await lockPayment(store, params.payment_id)
    const isDone = payment.action_attempt === attempt && payment.captured_minor > 0
    if (isDone) return payment
    const mine = await claimAction(call, payment.id, 'capture', attempt)
    // A deposit is captured when it arrives.
    if (payment.status !== 'authorized') throw invalidPaymentTransition(payment, 'captured')
    return proceed(mine)
  },
  perform: (payment, { payments }) => providerOf(payments, payment).capture(about(payment, 'capture')).catch(toProblem),
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    const after = await applyOutcome(store, await lockPayment(store, id), outcome, {
      now,
      actor_id: userIdOf(principal),
      attempt,
    })
    return after.captured_minor === 0 ? commitWith(invalidPaymentTransition(after, 'captured')) : after
  },
}

export const voidPayment: Steps<Call<'voidPayment'>, Payment, Outcome, Payment | WrongState> = {
  async begin(call) {
    const { params, store } = call
    const attempt = call.attempt as string
    const payment = await lockPayment(store, params.payment_id)
    const isDone = payment.action_attempt === attempt && payment.status === 'voided'
    if (isDone) return payment
    const mine = await claimAction(call, payment.id, 'void', attempt)
    paymentAfter(payment.status, 'void')
    return proceed(mine)
  },
  perform: (payment, { payments }) => providerOf(payments, payment).void(about(payment, 'void')).catch(toProblem),
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    const after = await applyOutcome(store, await lockPayment(store, id), outcome, {
      now,
      actor_id: userIdOf(principal),
      attempt,
    })
    return after.status === 'voided' ? after : commitWith(invalidPaymentTransition(after, 'voided'))
  },
}

interface Refunding<M extends ShownAmount> extends Omit<Call<'createRefund'>, 'body'> {
  readonly body: { readonly amount?: M; readonly reason: RefundReason }
}

interface Given {
  readonly payment: Payment
  readonly refund: Refund
}

export const refundPayment = <M extends ShownAmount>(
  format: MoneyFormat<M>,
): Steps<Refunding<M>, Given, RefundOutcome, Given> => ({
  async begin(call) {
    const { params, body, store, now } = call
    const attempt = call.attempt as string
    const payment = await lockPayment(store, params.payment_id)
    const before = await store.payments.findRefundByAttempt(attempt)
    if (before && before.status !== 'pending') return { payment, refund: before }
    const mine = await claimAction(call, payment.id, 'refund', attempt)
    if (before) return proceed({ payment: mine, refund: before })
    const amount_minor = amountToRefund(payment, body.amount, format)
    const refunded_minor = payment.refunded_minor + amount_minor
    await store.payments.change(payment.id, () => ({ refunded_minor }), now)
    const { reason } = body
    const refund = await store.payments.addRefund({ payment_id: payment.id, amount_minor, reason, attempt }, now)
    return proceed({ payment: mine, refund })
  },
  perform: ({ payment, refund }, { payments }) =>
    providerOf(payments, payment).refund(aboutRefund(payment, refund)).catch(toProblem),
  async settle({ store, now, principal, attempt }, { payment, refund: { id } }, outcome) {
    const by = { now, actor_id: userIdOf(principal), attempt }
    const after = await applyRefund(store, await lockPayment(store, payment.id), { id, outcome }, by)
    return { payment: after, refund: found(after.refunds.find((one) => one.id === id)) }
  },
})
