// Orders as version 1 shows them: amounts in major units. What is done about them is in src/work.

import { op, opInSteps } from '../api.ts'
import { shownAs } from '../contract/serve/steps.ts'
import { shownItem } from '../domain/items.ts'
import { majorUnits } from '../domain/money.ts'
import { shownOrder } from '../domain/orders.ts'
import { shownPayment } from '../domain/payments.ts'
import { shownQuote } from '../domain/pricing.ts'
import { cancelling, listed, placeOrder, quoted, read, shipped } from '../use-cases/orders.ts'

export const quoteOrder = op('quoteOrder', async (call) => {
  const { quote, items } = await quoted(call)
  return { status: 200, body: shownQuote(quote, items) }
})

export const createOrder = op('createOrder', async (call) => {
  const order = await placeOrder(call, majorUnits)
  return { status: 201, headers: { Location: `${call.path}/${order.id}` }, body: shownOrder(order) }
})

export const listOrders = op('listOrders', async (call) => ({
  status: 200,
  ...call.list.answer(await listed(call), shownOrder),
}))

export const getOrder = op('getOrder', async (call) => {
  const { order, payments, items } = await read(call)
  const relations = {
    ...(payments && { payments: payments.map(shownPayment) }),
    ...(items && { items: items.map(shownItem) }),
  }
  const body = { ...shownOrder(order), ...relations }
  return { status: 200, body, last_modified: order.last_modified }
})

export const cancelOrder = opInSteps(
  'cancelOrder',
  shownAs(cancelling, (order) => ({ status: 200, body: shownOrder(order) })),
)

export const fulfillOrder = op('fulfillOrder', async (call) => ({ status: 200, body: shownOrder(await shipped(call)) }))
