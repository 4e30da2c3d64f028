// Amounts of payments and refunds: what is due, and what can be given back. Integers of minor units inside, major units in and out.

import { invalid, problem } from '../problem.ts'
import { type Currency, toMajor, toMinor } from './money.ts'
import type { Order } from './orders.ts'
import { type Payment, paymentAfter } from './payments.ts'

/** No payment is larger: at most 15 digits, which a JSON number always carries exactly. */
const mostAmount = 99_999_999_999_999

interface AmountAsked {
  readonly amount?: number
  readonly currency?: Currency
}

/**
 * What is to be paid: an order's total, which may be repeated and not be changed, or what a payment of its own says.
 * @throws Problem 422 `amount_mismatch`, `currency_mismatch`, rules `required`, `currency_scale`, `minimum`, `maximum` (amount)
 */
export function amountDue({ amount, currency }: AmountAsked, order: Order | undefined) {
  if (!order) return amountAlone(amount, currency ?? 'KRW')
  const { total_minor, ...is } = order
  if (currency !== undefined && currency !== is.currency)
    throw problem('currency_mismatch', { data: { currencies: [is.currency, currency] } })
  if (amount !== undefined && toMinor(amount, is.currency, 'amount') !== total_minor)
    throw problem('amount_mismatch', { data: { amount_due: toMajor(total_minor, is.currency) } })
  return { currency: is.currency, amount_minor: total_minor }
}

function amountAlone(amount: number | undefined, currency: Currency) {
  if (amount === undefined) throw invalid('amount', 'required')
  const amount_minor = toMinor(amount, currency, 'amount')
  if (amount_minor > mostAmount) throw invalid('amount', 'maximum', { limit: toMajor(mostAmount, currency) })
  return { currency, amount_minor }
}

/**
 * What is to be given back: what is asked, or all that is left.
 * @throws Problem 409 `invalid_state_transition` where nothing was taken; 422 `refund_exceeds_captured`, rule `currency_scale` (amount)
 */
export function amountBack(payment: Payment, asked: number | undefined): number {
  const { status, currency, captured_minor, refunded_minor } = payment
  paymentAfter(status, 'refund_part')
  const left = captured_minor - refunded_minor
  const amount = asked === undefined ? left : toMinor(asked, currency, 'amount')
  if (amount > 0 && amount <= left) return amount
  const [captured, refunded, refundable] = [captured_minor, refunded_minor, left].map((minor) =>
    toMajor(minor, currency),
  )
  throw problem('refund_exceeds_captured', { data: { captured, refunded, refundable } })
}
