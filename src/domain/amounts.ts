// Amounts of payments and refunds: how much is due, and how much can be refunded. Internally integers in minor units;
// requests and responses use the format of their API version.

import { invalid, problem } from '../problem.ts'
import type { Currency, MoneyFormat, ShownAmount } from './money.ts'
import type { Order } from './orders.ts'
import { type Payment, paymentAfter } from './payments.ts'

/** The largest payment: 15 digits, which a JSON number always represents exactly. */
const mostAmount = 99_999_999_999_999

export interface AmountRequest<M> {
  readonly amount?: M
  readonly currency?: Currency
}

/**
 * The amount to pay: an order's total, which the request may repeat but not change, or the amount of a standalone
 * payment.
 * @throws Problem 422 `amount_mismatch`, `currency_mismatch`, rules `required`, `currency_scale`, `minimum`, `maximum`
 * (amount)
 */
export function amountDue<M extends ShownAmount>(
  requested: AmountRequest<M>,
  order: Order | undefined,
  format: MoneyFormat<M>,
) {
  const { amount, currency = amount === undefined ? undefined : format.currencyOf(amount) } = requested
  if (!order) return amountAlone(amount, currency ?? 'KRW', format)
  const { total_minor, ...is } = order
  if (currency !== undefined && currency !== is.currency)
    throw problem('currency_mismatch', { data: { currencies: [is.currency, currency] } })
  if (amount !== undefined && format.minorOf(amount, is.currency, 'amount') !== total_minor)
    throw problem('amount_mismatch', { data: { amount_due: format.present(total_minor, is.currency) } })
  return { currency: is.currency, amount_minor: total_minor }
}

function amountAlone<M extends ShownAmount>(
  amount: M | undefined,
  currency: Currency,
  { minorOf, present: shown }: MoneyFormat<M>,
) {
  if (amount === undefined) throw invalid('amount', 'required')
  const amount_minor = minorOf(amount, currency, 'amount')
  if (amount_minor > mostAmount) throw invalid('amount', 'maximum', { limit: shown(mostAmount, currency) })
  return { currency, amount_minor }
}

/**
 * The amount to refund: the requested amount, or the whole remaining amount.
 * @throws Problem 409 `invalid_state_transition` if nothing was captured; 422 `refund_exceeds_captured`,
 * `currency_mismatch`, rule `currency_scale` (amount)
 */
export function amountToRefund<M extends ShownAmount>(
  payment: Payment,
  requested: M | undefined,
  format: MoneyFormat<M>,
): number {
  const { status, currency, captured_minor, refunded_minor } = payment
  paymentAfter(status, 'refund_part')
  const left = captured_minor - refunded_minor
  const amount = requested === undefined ? left : format.minorOf(requested, currency, 'amount')
  if (amount > 0 && amount <= left) return amount
  const shown = (minor: number): M => format.present(minor, currency)
  throw problem('refund_exceeds_captured', {
    data: { captured: shown(captured_minor), refunded: shown(refunded_minor), refundable: shown(left) },
  })
}
