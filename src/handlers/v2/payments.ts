// Payments as version 2 shows them: the same work as in version 1, with money in minor units.

import { opInStepsV2, opV2 } from '../../api.ts'
import { shownAs } from '../../contract/serve/steps.ts'
import { minorUnits } from '../../domain/money.ts'
import { shownPaymentV2 } from '../../domain/orders-v2.ts'
import { type Payment, refundIn } from '../../domain/payments.ts'
import { capturing, listed, paying, read, refunding, voiding } from '../../use-cases/payments.ts'

const shown = (payment: Payment) => ({ status: 200, body: shownPaymentV2(payment) }) as const

export const createPayment = opInStepsV2(
  'createPayment',
  shownAs(paying(minorUnits), (payment, { path }) => ({
    status: 201,
    headers: { Location: `${path}/${payment.id}` },
    body: shownPaymentV2(payment),
  })),
)

export const listPayments = opV2('listPayments', async (call) => ({
  status: 200,
  ...call.list.answer(await listed(call), shownPaymentV2),
}))

export const getPayment = opV2('getPayment', async (call) => {
  const payment = await read(call)
  return { ...shown(payment), last_modified: payment.last_modified }
})

export const capturePayment = opInStepsV2('capturePayment', shownAs(capturing, shown))

export const voidPayment = opInStepsV2('voidPayment', shownAs(voiding, shown))

export const createRefund = opInStepsV2(
  'createRefund',
  shownAs(refunding(minorUnits), ({ refund, payment: { currency } }, { path }) => ({
    status: 201,
    headers: { Location: path.replace(/\/refunds$/, '') },
    body: refundIn(minorUnits, refund, currency),
  })),
)
