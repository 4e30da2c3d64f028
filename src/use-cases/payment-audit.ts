// Audit entries for payment events that happen without a request: from the reconciler, or from an event of a provider.
//
// Each is the last write of its transaction.

import type { Actor } from '../domain/audit.ts'
import type { Order } from '../domain/orders.ts'
import type { Payment, PaymentStatus } from '../domain/payments.ts'
import type { Store } from '../store/store.ts'

const verbs: Readonly<Record<PaymentStatus, string>> = {
  pending: 'check',
  authorized: 'authorize',
  captured: 'capture',
  partially_refunded: 'refund',
  refunded: 'refund',
  voided: 'void',
  failed: 'fail',
}

/** A row if the state of the payment, or of one of its refunds, has changed. */
export async function recordPaymentChange(
  store: Store,
  was: Payment,
  is: Payment,
  actor: Actor,
  now: Date,
): Promise<void> {
  const state = ({ status, refunds }: Payment) => [status, ...refunds.map((refund) => refund.status)].join()
  if (state(was) === state(is)) return
  const what = { action: `payment.${verbs[is.status]}`, resource_type: 'payment', resource_id: is.id }
  await store.audit.add({ actor, ...what, before: was, after: is, outcome: 'success' }, now)
}

export async function recordCancellation(store: Store, was: Order, is: Order, actor: Actor, now: Date): Promise<void> {
  const what = { action: 'order.cancel', resource_type: 'order', resource_id: is.id, outcome: 'success' }
  await store.audit.add({ actor, ...what, before: was, after: is }, now)
}
