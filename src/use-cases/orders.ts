// Use cases of orders, for every version of the API: quote, place, read, cancel, fulfill.
//
// Amounts in a request are in its version's format; the result is an order, which each version represents. An order of
// another user is treated as missing, unless the caller manages orders.

import type { Call } from '../api.ts'
import { type CommittedProblem, commitWith, proceed, type Steps } from '../contract/serve/steps.ts'
import { validatorsOf } from '../domain/entity-tag.ts'
import { orderChanged, orderPlaced } from '../domain/events.ts'
import type { MoneyFormat, ShownAmount } from '../domain/money.ts'
import { cancelReason, checkShippable, mostUnpaid, newOrder, type Order, orderAfter } from '../domain/orders.ts'
import { isLive, type Payment, type Refund } from '../domain/payments.ts'
import {
  checkExpected,
  type Expected,
  itemsForSale,
  mergeLines,
  type OrderRequest,
  priceOrder,
} from '../domain/pricing.ts'
import type { CancelReason } from '../domain/stock.ts'
import { ownerOf, userIdOf } from '../domain/users.ts'
import { about, aboutRefund, providerOf, toProblem } from '../payments/provider-calls.ts'
import { found, problem } from '../problem.ts'
import { changeOrder, orderAsOf } from './order-transitions.ts'
import { applyOutcome, applyRefund, claimAction, lockPayment } from './payment-outcomes.ts'
import { recordReservation, reserveUnits } from './stock.ts'

export async function quoteOrder({
  body,
  store,
  settings,
}: Pick<Call<'quoteOrder'>, 'store' | 'settings'> & QuoteRequest) {
  const items = itemsForSale(body.lines, await store.items.findEach(body.lines.map(({ item_id }) => item_id)))
  return { quote: priceOrder(body, items, settings.shipping), items }
}

interface QuoteRequest {
  readonly body: OrderRequest
}

interface Placing<M extends ShownAmount> extends Pick<Call<'createOrder'>, 'store' | 'now' | 'settings'> {
  readonly principal: { readonly id: number }
  readonly body: OrderRequest & Expected<M> & Pick<Order, 'shipping_address' | 'note'>
}

/**
 * POST /orders from top to bottom, in one transaction. Its Idempotency-Key was claimed before the transaction began,
 * and storing the response is the last step in it (policies/idempotency.ts), so that a retry gets the same order.
 * @throws Problem 409 `pending_order_limit`, `item_unavailable`, `insufficient_stock`, `price_changed`; 422
 * `currency_mismatch`, rules `maximum` (lines), `currency_scale`
 */
export async function placeOrder<M extends ShownAmount>(
  { body, principal, store, now, settings }: Placing<M>,
  format: MoneyFormat<M>,
): Promise<Order> {
  // The orders of one customer are placed one after another, so that they can be counted.
  await store.orders.lockCustomer(principal.id)
  if (!(await store.people.hold(principal.id))) throw problem('invalid_token')
  const pending = await store.orders.countPending(principal.id, now)
  if (pending >= mostUnpaid) throw problem('pending_order_limit', { data: { limit: mostUnpaid } })

  // From here on the units are reserved; a Problem thrown below releases them, because it rolls the transaction back.
  const items = await reserveUnits(store, mergeLines(body.lines), now)

  // Prices are the current ones of the items, and must be those that the client displayed.
  const price = checkExpected(priceOrder(body, items, settings.shipping), body, format)

  const { shipping_address, note } = body
  const order = await store.orders.add(newOrder({ user_id: principal.id, shipping_address, note }, price, now), now)
  await store.events.add(orderPlaced(order, now))
  if (order.status === 'paid') await store.events.add(orderChanged('pay', { status: 'pending' }, order, now))
  await recordReservation(store, order, items)
  return order
}

export const listOrders = ({ list, principal, store }: Pick<Call<'listOrders'>, 'list' | 'principal' | 'store'>) =>
  store.orders.list({ ...list, owner: ownerOf(principal, 'orders:manage') })

export async function readOrder({ params, query, principal, store, now }: Call<'getOrder'>) {
  const there = found(await store.orders.find(params.order_id, ownerOf(principal, 'orders:manage')))
  const order = await orderAsOf(store, there, now)
  const include = new Set(query.include)
  const ids = order.lines.map(({ item_id }) => item_id)
  return {
    order,
    payments: include.has('payments') ? await store.payments.ofOrder(order.id) : undefined,
    items: include.has('items') ? [...(await store.items.findEach(ids)).values()] : undefined,
  }
}

interface Cancelling {
  readonly payment: Payment
  readonly refund: Refund | undefined
  readonly cancel_reason: CancelReason
}

interface Done {
  readonly outcome?: Parameters<typeof applyOutcome>[2]
  readonly refund?: Refund
  readonly given?: Parameters<typeof applyRefund>[2]['outcome']
}

/** Problems that keep what the cancellation has done so far. */
type Kept = CommittedProblem<'payment_provider_error' | 'payment_busy'>

// Money first: it is released or refunded, and only then is the order cancelled and its units released.
export const cancelOrder: Steps<Call<'cancelOrder'>, Cancelling, Done, Order | Kept> = {
  async begin(call) {
    const { params, body, match, principal, store, now } = call
    const attempt = call.attempt as string
    const owner = ownerOf(principal, 'orders:manage')
    const order = found(await store.orders.lock(params.order_id, owner))
    const payments = await store.payments.ofOrder(order.id)
    const isResumed = payments.some(({ action_attempt }) => action_attempt === attempt)
    if (isResumed && order.status === 'cancelled') return order
    if (!isResumed) match?.(validatorsOf(order))
    const cancel_reason = cancelReason(body?.reason, order.user_id === principal.id, owner === undefined)
    orderAfter(order.status, 'cancel')
    const live = payments.find(isLive)
    if (!live) return finishCancellation(call, order.id, cancel_reason)
    const payment = await claimAction(call, live.id, 'cancel', attempt, { cancel_reason })
    const refund = payment.captured_minor > 0 ? await beginFullRefund(store, payment, attempt, now) : undefined
    return proceed({ payment, refund, cancel_reason })
  },
  async perform({ payment, refund }, { payments }) {
    const provider = providerOf(payments, payment)
    if (!refund) return { outcome: await provider.void(about(payment, 'void')).catch(toProblem) }
    return { refund, given: await provider.refund(aboutRefund(payment, refund)).catch(toProblem) }
  },
  async settle(call, { payment, cancel_reason }, { outcome, refund, given }) {
    const { params, principal, store, now, attempt } = call
    const by = { now, actor_id: userIdOf(principal), attempt }
    const current = await lockPayment(store, payment.id)
    const isFree = given?.kind === 'failed'
    const after = given
      ? await applyRefund(store, current, { id: (refund as Refund).id, outcome: given, isFree }, by)
      : await applyOutcome(store, current, outcome as NonNullable<typeof outcome>, by)
    if (isFree) return commitWith(problem('payment_provider_error'))
    // The refund has not completed, or the payment was captured meanwhile: a retry with the same key continues from
    // there.
    if (isLive(after)) return commitWith(problem('payment_busy', { headers: { 'Retry-After': '5' } }))
    return finishCancellation(call, params.order_id, cancel_reason)
  },
}

type Cancel = Pick<Call<'cancelOrder'>, 'principal' | 'store' | 'now'>

function finishCancellation(
  { principal, store, now }: Cancel,
  id: string,
  cancel_reason: CancelReason,
): Promise<Order> {
  return changeOrder(store, id, 'cancel', () => ({ cancel_reason }), { actor_id: userIdOf(principal), now })
}

/**
 * The refund of the remaining amount, started by this attempt earlier or now. @throws Problem 409 `payment_busy` if
 * other refunds are pending
 */
async function beginFullRefund(store: Cancel['store'], payment: Payment, attempt: string, now: Date): Promise<Refund> {
  const before = await store.payments.findRefundByAttempt(attempt)
  if (before?.status === 'pending') return before
  const { id: payment_id, captured_minor, refunded_minor } = payment
  const amount_minor = captured_minor - refunded_minor
  if (amount_minor === 0) throw problem('payment_busy', { headers: { 'Retry-After': '5' } })
  await store.payments.change(payment_id, () => ({ refunded_minor: captured_minor }), now)
  return store.payments.addRefund({ payment_id, amount_minor, reason: 'requested_by_customer', attempt }, now)
}

export async function fulfillOrder({
  params,
  body,
  match,
  principal,
  store,
  now,
}: Call<'fulfillOrder'>): Promise<Order> {
  const there = found(await store.orders.lock(params.order_id))
  const payment = await store.payments.findLive(there.id)
  // Its money may be in the process of being refunded.
  if (payment?.action === 'cancel') throw problem('payment_busy', { headers: { 'Retry-After': '1' } })
  const change = (order: Order) => {
    match?.(validatorsOf(order))
    checkShippable(order)
    return { tracking: body?.tracking ?? null }
  }
  return changeOrder(store, params.order_id, 'fulfill', change, { actor_id: userIdOf(principal), now })
}
