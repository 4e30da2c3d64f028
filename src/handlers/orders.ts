// Orders: priced, made, read, cancelled, shipped. Somebody else's order is not there, unless one manages orders.

import { type Call, op, opInSteps } from '../contract/operation.ts'
import { begun, refused } from '../contract/steps.ts'
import { applied, held, locked, refunded } from '../payments/applying.ts'
import { about, aboutRefund, answered, providerOf } from '../payments/asking.ts'
import { found, problem } from '../problem.ts'
import { shownItem } from '../shop/items.ts'
import {
  type CancelReason,
  cancelReason,
  checkShippable,
  holdIsOver,
  type Order,
  orderAfter,
  shownOrder,
} from '../shop/orders.ts'
import { livePayment, type Payment, type Refund, shownPayment } from '../shop/payments.ts'
import { forSale, merged, priced, shownQuote } from '../shop/pricing.ts'
import { ownerOf } from '../shop/users.ts'

export const quoteOrder = op('quoteOrder', async ({ body, store, settings }) => {
  const items = forSale(body.lines, await store.items.findEach(body.lines.map(({ item_id }) => item_id)))
  return { status: 200, body: shownQuote(priced(body, items, settings.shipping), items) }
})

export const createOrder = op('createOrder', async ({ body, path, principal, store, now, settings }) => {
  const { lines, shipping_address, note } = body
  const request = { user_id: principal.id, quantities: merged(lines), shipping_address, note }
  const order = await store.orders.add(request, (items) => priced(body, items, settings.shipping), now)
  return { status: 201, headers: { Location: `${path}/${order.id}` }, body: shownOrder(order) }
})

export const listOrders = op('listOrders', async ({ list, principal, store }) => {
  const orders = await store.orders.list({ ...list, owner: ownerOf(principal, 'orders:manage') })
  return { status: 200, ...list.answer(orders, shownOrder) }
})

// An order that nobody paid in time is cancelled when it is looked at, if the sweeper has not been there.
export const getOrder = op('getOrder', async ({ params, query, principal, store, now }) => {
  const there = found(await store.orders.find(params.order_id, ownerOf(principal, 'orders:manage')))
  const order = (holdIsOver(there, now) && (await store.orders.expireOne(there.id, now))) || there
  const include = new Set(query.include)
  const payments = include.has('payments') && (await store.payments.ofOrder(order.id)).map(shownPayment)
  const items = include.has('items') && (await store.items.findEach(order.lines.map(({ item_id }) => item_id)))
  return {
    status: 200,
    body: {
      ...shownOrder(order),
      ...(payments && { payments }),
      ...(items && { items: [...items.values()].map(shownItem) }),
    },
  }
})

const isLive = ({ status }: Payment) => livePayment.includes(status)

// Money first: it is let go or given back, and only then is the order cancelled and its units free.
export const cancelOrder = opInSteps('cancelOrder', {
  async begin(call) {
    const { params, body, match, principal, store, now } = call
    const attempt = call.attempt as string
    const owner = ownerOf(principal, 'orders:manage')
    const order = found(await store.orders.hold(params.order_id, owner))
    const payments = await store.payments.ofOrder(order.id)
    const isResumed = payments.some(({ action_attempt }) => action_attempt === attempt)
    if (isResumed && order.status === 'cancelled') return { status: 200, body: shownOrder(order) }
    if (!isResumed) match?.(shownOrder(order))
    const cancel_reason = cancelReason(body?.reason, order.user_id === principal.id, owner === undefined)
    orderAfter(order.status, 'cancel')
    const live = payments.find(isLive)
    if (!live) return cancelled(call, order.id, cancel_reason)
    const payment = await locked(call, live.id, 'cancel', attempt, { cancel_reason })
    const refund = payment.captured_minor > 0 ? await wholeRefund(store, payment, attempt, now) : undefined
    return begun({ payment, refund, cancel_reason })
  },
  async perform({ payment, refund }: Cancelling, { payments }) {
    const provider = providerOf(payments, payment)
    if (!refund) return { outcome: await answered(provider.void(about(payment, 'void'))) }
    return { refund, given: await answered(provider.refund(aboutRefund(payment, refund))) }
  },
  async settle(call, { payment, cancel_reason }, done) {
    const { params, principal, store, now, attempt } = call
    const by = { now, actor_id: principal.id, attempt }
    const current = await held(store, payment.id)
    const isFree = done.given?.kind === 'failed'
    const after = done.given
      ? await refunded(store, current, done.refund, done.given, by, isFree)
      : await applied(store, current, done.outcome, by)
    if (isFree) return refused(problem('payment_provider_error'))
    // The money is still on its way, or was taken meanwhile: the same key goes on from there.
    if (isLive(after)) return refused(problem('payment_busy', { headers: { 'Retry-After': '5' } }))
    return cancelled(call, params.order_id, cancel_reason)
  },
})

interface Cancelling {
  readonly payment: Payment
  readonly refund: Refund | undefined
  readonly cancel_reason: CancelReason
}

type Cancel = Pick<Call<'cancelOrder'>, 'principal' | 'store' | 'now'>

async function cancelled({ principal, store, now }: Cancel, id: string, cancel_reason: CancelReason) {
  const order = await store.orders.change(id, 'cancel', () => ({ cancel_reason }), { actor_id: principal.id, now })
  return { status: 200, body: shownOrder(found(order)) } as const
}

/** The refund of all that is left, begun by this attempt or begun now. @throws Problem 409 `payment_busy` where others are on their way */
async function wholeRefund(store: Cancel['store'], payment: Payment, attempt: string, now: Date): Promise<Refund> {
  const before = await store.payments.findRefundByAttempt(attempt)
  if (before?.status === 'pending') return before
  const { id: payment_id, captured_minor, refunded_minor } = payment
  const amount_minor = captured_minor - refunded_minor
  if (amount_minor === 0) throw problem('payment_busy', { headers: { 'Retry-After': '5' } })
  await store.payments.change(payment_id, () => ({ refunded_minor: captured_minor }), now)
  return store.payments.addRefund({ payment_id, amount_minor, reason: 'requested_by_customer', attempt }, now)
}

export const fulfillOrder = op('fulfillOrder', async ({ params, body, match, principal, store, now }) => {
  const there = found(await store.orders.hold(params.order_id))
  const payment = await store.payments.findLive(there.id)
  // Its money may be given back at this moment.
  if (payment?.action === 'cancel') throw problem('payment_busy', { headers: { 'Retry-After': '1' } })
  const shipped = (order: Order) => {
    match?.(shownOrder(order))
    checkShippable(order)
    return { tracking: body?.tracking ?? null }
  }
  const order = await store.orders.change(params.order_id, 'fulfill', shipped, { actor_id: principal.id, now })
  return { status: 200, body: shownOrder(found(order)) }
})
