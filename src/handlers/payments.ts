// Payments and events of providers: the HTTP side of the use cases in use-cases/payments.ts.

import { op, opInSteps } from '../api.ts'
import { presentSteps, proceed } from '../contract/serve/steps.ts'
import { minorUnits } from '../domain/money.ts'
import { type Payment, presentPayment, presentRefund } from '../domain/payments.ts'
import { toProblem } from '../payments/provider-calls.ts'
import { found } from '../problem.ts'
import * as paymentCases from '../use-cases/payments.ts'
import { handleProviderEvent } from '../use-cases/reconcile-payments.ts'

const answerWith = (payment: Payment) => ({ status: 200, body: presentPayment(payment), record: payment }) as const

export const createPayment = opInSteps(
  'createPayment',
  presentSteps(paymentCases.createPayment(minorUnits), (payment, { path }) => ({
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
  presentSteps(paymentCases.refundPayment(minorUnits), ({ refund, payment: { currency } }, { path }) => ({
    status: 201,
    headers: { Location: path.replace(/\/refunds$/, '') },
    body: presentRefund(refund, currency),
    record: refund,
  })),
)

// An event is only a hint: the provider is asked for the current state, so that duplicate, late and out-of-order events
// do no harm.
export const receiveProviderEvent = opInSteps('receiveProviderEvent', {
  begin: async () => proceed(undefined),
  async perform(_: undefined, { params, headers, received, store, payments, now }) {
    const provider = found(payments.named(params.provider))
    for (const event of await provider.parseEvent(headers, received ?? '').catch(toProblem))
      await handleProviderEvent(store, payments, provider.name, event, now)
  },
  settle: async () => ({ status: 204 }),
})
