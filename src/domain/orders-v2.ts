// Orders and payments as version 2 shows them: each amount is an integer of minor units beside its currency.
//
// The same orders and payments; an entity tag is of the same edit and of other bytes.

import { entityTag } from './entity-tag.ts'
import { minorUnits } from './money.ts'
import { type Order, orderIn } from './orders.ts'
import { type Payment, paymentIn } from './payments.ts'

export const shownOrderV2 = (order: Order) => ({ ...orderIn(minorUnits, order), etag: entityTag(order, 'v2') })

export const shownPaymentV2 = (payment: Payment) => ({
  ...paymentIn(minorUnits, payment),
  etag: entityTag(payment, 'v2'),
})
