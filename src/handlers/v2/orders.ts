// Orders as version 2 shows them: the same work as in version 1, with money in minor units.

import { opInStepsV2, opV2 } from '../../api.ts'
import { shownAs } from '../../contract/serve/steps.ts'
import { shownItemV2 } from '../../domain/items-v2.ts'
import { minorUnits } from '../../domain/money.ts'
import { shownOrderV2, shownPaymentV2 } from '../../domain/orders-v2.ts'
import { quoteIn } from '../../domain/pricing.ts'
import { cancelling, listed, placeOrder, quoted, read, shipped } from '../../use-cases/orders.ts'

export const quoteOrder = opV2('quoteOrder', async (call) => {
  const { quote, items } = await quoted(call)
  return { status: 200, body: quoteIn(minorUnits, quote, items) }
})

export const createOrder = opV2('createOrder', async (call) => {
  const order = await placeOrder(call, minorUnits)
  return { status: 201, headers: { Location: `${call.path}/${order.id}` }, body: shownOrderV2(order) }
})

export const listOrders = opV2('listOrders', async (call) => ({
  status: 200,
  ...call.list.answer(await listed(call), shownOrderV2),
}))

export const getOrder = opV2('getOrder', async (call) => {
  const { order, payments, items } = await read(call)
  const relations = {
    ...(payments && { payments: payments.map(shownPaymentV2) }),
    ...(items && { items: items.map(shownItemV2) }),
  }
  const body = { ...shownOrderV2(order), ...relations }
  return { status: 200, body, last_modified: order.last_modified }
})

export const cancelOrder = opInStepsV2(
  'cancelOrder',
  shownAs(cancelling, (order) => ({ status: 200, body: shownOrderV2(order) })),
)

export const fulfillOrder = opV2('fulfillOrder', async (call) => ({
  status: 200,
  body: shownOrderV2(await shipped(call)),
}))
