// Payments and refunds in version 1: amounts in major units, next to their one currency.

import { entityTag } from '../entity-tag.ts'
import { instantIn, labelIn } from '../foreign.ts'
import { type Currency, toMajor } from '../money.ts'
import { longestLabel, type Payment, type Refund } from '../payments.ts'

export function presentPayment(payment: Payment) {
  const { id, order_id, status, currency, provider, method_label, capture_mode, expires_at, version } = payment
  const { failure_code: code, decline_code, created_at, updated_at } = payment
  return {
    id,
    order_id,
    status,
    amount: toMajor(payment.amount_minor, currency),
    currency,
    amount_captured: toMajor(payment.captured_minor, currency),
    amount_refunded: toMajor(payment.refunded_minor, currency),
    provider,
    method_label: labelIn(method_label, longestLabel) ?? null,
    capture_mode,
    expires_at: instantIn(expires_at) ?? null,
    failure: code === null ? null : { code, decline_code },
    refunds: payment.refunds.map((refund) => presentRefund(refund, currency)),
    version,
    etag: entityTag(payment, 'v1'),
    created_at,
    updated_at,
  }
}

export function presentRefund({ id, amount_minor, reason, status, created_at }: Refund, currency: Currency) {
  return { id, amount: toMajor(amount_minor, currency), reason, status, created_at }
}
