// Authors can delete their own reviews, even if the item is no longer for sale; moderators (`reviews:moderate`) can
// delete any. The item's rating is updated, and the author may write a new review. Deleting a review twice is a 404.

import { shownAs } from '../../contract/serve/steps.ts'
import type { Payment } from '../../domain/payments.ts'
import { majorUnits } from '../../domain/v1/money.ts'
import { presentPayment, presentRefund } from '../../domain/v1/payments.ts'
import { capturing, listed, paying, read, refunding, voiding } from '../../use-cases/payments.ts'
import { op, opInSteps } from './api.ts'

const shown = (payment: Payment) => ({ status: 200, body: presentPayment(payment), record: payment }) as const

export const createPayment = opInSteps(
  'createPayment',
  shownAs(paying(majorUnits), (payment, { path }) => ({
    status: 201,
    headers: { Location: `${path}/${payment.id}` },
    body: presentPayment(payment),
    record: payment,
  })),
)

export const listPayments = op('listPayments', async (call) => ({
  status: 200,
  ...call.list.answer(await listed(call), presentPayment),
}))

export const getPayment = op('getPayment', async (call) => {
  const payment = await read(call)
  return { ...shown(payment), last_modified: payment.last_modified }
})

export const capturePayment = opInSteps('capturePayment', shownAs(capturing, shown))

export const voidPayment = opInSteps('voidPayment', shownAs(voiding, shown))

export const createRefund = opInSteps(
  'createRefund',
  shownAs(refunding(majorUnits), ({ refund, payment: { currency } }, { path }) => ({
    status: 201,
    headers: { Location: path.replace(/\/refunds$/, '') },
    body: presentRefund(refund, currency),
    record: refund,
  })),
)
