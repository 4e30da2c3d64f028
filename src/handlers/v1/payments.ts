// Payments in version 1: amounts in major units.

import { presentSteps } from '../../contract/serve/steps.ts'
import type { Payment } from '../../domain/payments.ts'
import { majorUnits } from '../../domain/v1/money.ts'
import { presentPayment, presentRefund } from '../../domain/v1/payments.ts'
import * as paymentCases from '../../use-cases/payments.ts'
import { op, opInSteps } from './api.ts'

const answerWith = (payment: Payment) => ({ status: 200, body: presentPayment(payment), record: payment }) as const

export const createPayment = opInSteps(
  'createPayment',
  presentSteps(paymentCases.createPayment(majorUnits), (payment, { path }) => ({
    status: 201,
    headers: { Location: `${path}/${payment.id}` },
    body: presentPayment(payment),
    record: payment,
  })),
)

export const listPayments = op('listPayments', async (call) => ({
  status: 200,
  ...call.list.present(await paymentCases.listPayments(call), presentPayment),
}))

export const getPayment = op('getPayment', async (call) => {
  const payment = await paymentCases.readPayment(call)
  return { ...answerWith(payment), last_modified: payment.last_modified }
})

export const capturePayment = opInSteps('capturePayment', presentSteps(paymentCases.capturePayment, answerWith))

export const voidPayment = opInSteps('voidPayment', presentSteps(paymentCases.voidPayment, answerWith))

export const createRefund = opInSteps(
  'createRefund',
  presentSteps(paymentCases.refundPayment(majorUnits), ({ refund, payment: { currency } }, { path }) => ({
    status: 201,
    headers: { Location: path.replace(/\/refunds$/, '') },
    body: presentRefund(refund, currency),
    record: refund,
  })),
)
