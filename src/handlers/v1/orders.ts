// Orders in version 1: amounts in major units.

import { presentSteps } from '../../contract/serve/steps.ts'
import { presentItem } from '../../domain/v1/items.ts'
import { majorUnits } from '../../domain/v1/money.ts'
import { presentOrder, presentQuote } from '../../domain/v1/orders.ts'
import { presentPayment } from '../../domain/v1/payments.ts'
import * as orderCases from '../../use-cases/orders.ts'
import { op, opInSteps } from './api.ts'

export const quoteOrder = op('quoteOrder', async (call) => {
  const { quote, items } = await orderCases.quoteOrder(call)
  return { status: 200, body: presentQuote(quote, items) }
})

export const createOrder = op('createOrder', async (call) => {
  const order = await orderCases.placeOrder(call, majorUnits)
  return { status: 201, headers: { Location: `${call.path}/${order.id}` }, body: presentOrder(order), record: order }
})

export const listOrders = op('listOrders', async (call) => ({
  status: 200,
  ...call.list.present(await orderCases.listOrders(call), presentOrder),
}))

export const getOrder = op('getOrder', async (call) => {
  const { order, payments, items } = await orderCases.readOrder(call)
  const relations = {
    ...(payments && { payments: payments.map(presentPayment) }),
    ...(items && { items: items.map(presentItem) }),
  }
  const body = { ...presentOrder(order), ...relations }
  return { status: 200, body, record: order, last_modified: order.last_modified }
})

export const cancelOrder = opInSteps(
  'cancelOrder',
  presentSteps(orderCases.cancelOrder, (order) => ({ status: 200, body: presentOrder(order), record: order })),
)

export const fulfillOrder = op('fulfillOrder', async (call) => {
  const order = await orderCases.fulfillOrder(call)
  return { status: 200, body: presentOrder(order), record: order }
})
