// Payments: money held, taken, let go and given back, by a provider that is asked between two transactions.
//
// The first one remembers what is about to be asked and locks the payment for this attempt; a retry with the same key finds its own
// payment there and goes on. The last one makes true what the provider said, whatever was asked of it.

import { op, opInSteps } from '../contract/operation.ts'
import { begun, refused } from '../contract/steps.ts'
import { applied, held, locked, lostFrom, refunded } from '../payments/applying.ts'
import { about, aboutRefund, answered, checkMethod, providerOf } from '../payments/asking.ts'
import { heard } from '../payments/reconciler.ts'
import { found, problem } from '../problem.ts'
import { amountBack, amountDue } from '../shop/amounts.ts'
import { holdFrom, holdIsOver, orderAfter, tooLateToPay } from '../shop/orders.ts'
import { noPaymentStep, type Payment, paymentAfter, type Refund, shownPayment, shownRefund } from '../shop/payments.ts'
import { ownerOf } from '../shop/users.ts'

const path = '/api/v1/payments'

/** A declined payment stays in the list, and its refusal is what the key is answered with from then on. */
const created = (payment: Payment) => {
  const { id: payment_id, decline_code, status } = payment
  if (status === 'failed') return refused(problem('payment_declined', { data: { decline_code, payment_id } }))
  return { status: 201, headers: { Location: `${path}/${payment_id}` }, body: shownPayment(payment) } as const
}

export const createPayment = opInSteps('createPayment', {
  async begin(call) {
    const { body, principal, store, payments, now } = call
    const attempt = call.attempt as string
    const provider = payments.current
    checkMethod(provider, body.payment_method)
    const before = await store.payments.findByAttempt(attempt)
    if (before && before.status !== 'pending') return created(before)
    if (before) return begun(await locked(call, before.id, 'authorize', attempt))
    const owner = ownerOf(principal, 'payments:manage')
    const order = body.order_id === undefined ? undefined : found(await store.orders.hold(body.order_id, owner))
    const late = order && holdIsOver(order, now) && (await store.orders.expireOne(order.id, now))
    if (late) return refused(tooLateToPay(late))
    const live = order && (await store.payments.findLive(order.id))
    if (live) throw problem('payment_already_exists', { data: { payment_id: live.id } })
    if (order) orderAfter(order.status, 'authorize')
    const draft = {
      ...amountDue(body, order),
      order_id: order?.id ?? null,
      user_id: order?.user_id ?? principal.id,
      provider: provider.name,
      capture_mode: body.capture || !provider.can.manual_capture ? 'automatic' : 'manual',
      attempt,
      action: 'authorize',
      action_attempt: attempt,
      next_check_at: lostFrom(payments, now),
    } as const
    const by = { actor_id: principal.id, now }
    const until = holdFrom(now, 6)
    if (order?.reserved_until && order.reserved_until < until)
      await store.orders.change(order.id, undefined, () => ({ reserved_until: until }), by)
    return begun(await store.payments.add(draft, now))
  },
  perform(payment: Payment, { body, payments }) {
    const capture = payment.capture_mode === 'automatic'
    const asked = { ...about(payment, 'authorize'), method: body.payment_method, capture }
    return answered(providerOf(payments, payment).authorize(asked))
  },
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    return created(await applied(store, await held(store, id), outcome, { now, actor_id: principal.id, attempt }))
  },
})

export const listPayments = op('listPayments', async ({ list, principal, store }) => {
  const payments = await store.payments.list({ ...list, owner: ownerOf(principal, 'payments:manage') })
  return { status: 200, ...list.answer(payments, shownPayment) }
})

export const getPayment = op('getPayment', async ({ params, principal, store }) => {
  const payment = await store.payments.find(params.payment_id, ownerOf(principal, 'payments:manage'))
  return { status: 200, body: shownPayment(found(payment)) }
})

export const capturePayment = opInSteps('capturePayment', {
  async begin(call) {
    const { params, store } = call
    const attempt = call.attempt as string
    const payment = await held(store, params.payment_id)
    const isDone = payment.action_attempt === attempt && payment.captured_minor > 0
    if (isDone) return { status: 200, body: shownPayment(payment) }
    const mine = await locked(call, payment.id, 'capture', attempt)
    // What waits for a deposit is taken by who deposits.
    if (payment.status !== 'authorized') throw noPaymentStep(payment, 'captured')
    return begun(mine)
  },
  perform: (payment: Payment, { payments }) =>
    answered(providerOf(payments, payment).capture(about(payment, 'capture'))),
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    const after = await applied(store, await held(store, id), outcome, { now, actor_id: principal.id, attempt })
    if (after.captured_minor === 0) return refused(noPaymentStep(after, 'captured'))
    return { status: 200, body: shownPayment(after) }
  },
})

export const voidPayment = opInSteps('voidPayment', {
  async begin(call) {
    const { params, store } = call
    const attempt = call.attempt as string
    const payment = await held(store, params.payment_id)
    const isDone = payment.action_attempt === attempt && payment.status === 'voided'
    if (isDone) return { status: 200, body: shownPayment(payment) }
    const mine = await locked(call, payment.id, 'void', attempt)
    paymentAfter(payment.status, 'void')
    return begun(mine)
  },
  perform: (payment: Payment, { payments }) => answered(providerOf(payments, payment).void(about(payment, 'void'))),
  async settle({ store, now, principal, attempt }, { id }, outcome) {
    const after = await applied(store, await held(store, id), outcome, { now, actor_id: principal.id, attempt })
    if (after.status !== 'voided') return refused(noPaymentStep(after, 'voided'))
    return { status: 200, body: shownPayment(after) }
  },
})

const refundCreated = (refund: Refund, { id, currency }: Payment) =>
  ({ status: 201, headers: { Location: `${path}/${id}` }, body: shownRefund(refund, currency) }) as const

export const createRefund = opInSteps('createRefund', {
  async begin(call) {
    const { params, body, store, now } = call
    const attempt = call.attempt as string
    const payment = await held(store, params.payment_id)
    const before = await store.payments.findRefundByAttempt(attempt)
    if (before && before.status !== 'pending') return refundCreated(before, payment)
    const mine = await locked(call, payment.id, 'refund', attempt)
    if (before) return begun({ payment: mine, refund: before })
    const amount_minor = amountBack(payment, body.amount)
    const refunded_minor = payment.refunded_minor + amount_minor
    await store.payments.change(payment.id, () => ({ refunded_minor }), now)
    const { reason } = body
    const refund = await store.payments.addRefund({ payment_id: payment.id, amount_minor, reason, attempt }, now)
    return begun({ payment: mine, refund })
  },
  perform: ({ payment, refund }: { payment: Payment; refund: Refund }, { payments }) =>
    answered(providerOf(payments, payment).refund(aboutRefund(payment, refund))),
  async settle({ store, now, principal, attempt }, { payment, refund: { id } }, outcome) {
    const by = { now, actor_id: principal.id, attempt }
    const after = await refunded(store, await held(store, payment.id), { id }, outcome, by)
    return refundCreated(found(after.refunds.find((one) => one.id === id)), after)
  },
})

// An event is a hint. What is true is asked of the provider, so that one that is sent twice, late or out of order does no harm.
export const receiveProviderEvent = opInSteps('receiveProviderEvent', {
  begin: async () => begun(undefined),
  async perform(_: undefined, { params, headers, received, store, payments, now }) {
    const provider = found(payments.named(params.provider))
    for (const event of await answered(provider.parseEvent(headers, received ?? '')))
      await heard(store, payments, provider.name, event, now)
  },
  settle: async () => ({ status: 204 }),
})
