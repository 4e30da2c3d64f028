// Orders and payments: each a new one with its own key, by another customer in turn; and a replayed one.

import { randomUUID } from 'node:crypto'
import type { Request } from 'autocannon'
import type { Case } from './load.ts'
import { customers, type Place } from './shop.ts'

type Headers = Record<string, string>

/** A customer may have only a few unpaid orders, and a round may end in the middle of some. */
const mostCustomers = 200
/** Several, so that not all wait for one row. */
const mostItems = 20

const json = { 'content-type': 'application/json' }

/** Items without tracked stock, which never run out. */
async function itemsOf(server: string, headers: Headers): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < mostItems; i++) {
    const body = JSON.stringify({ name: 'Bench pen', price: 100 })
    const response = await fetch(`${server}/api/v1/items`, { method: 'POST', headers, body })
    ids.push(((await response.json()) as { id: number }).id)
  }
  return ids
}

interface Shopping {
  user?: { user_id: number; authorization: string }
  order_id?: string
}

/** An order and its payment, one after the other. @param ordered the body of the order */
function sequence(
  users: Required<Shopping>['user'][],
  paths: { orders: string; payments: string },
  bodies: Bodies,
): Request[] {
  let turn = 0
  const authorized = (request: Request, user: Required<Shopping>['user'], body: object): Request => ({
    ...request,
    headers: { ...json, authorization: user.authorization, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  return [
    {
      method: 'POST',
      path: paths.orders,
      setupRequest: (request, context) => {
        const user = users[turn++ % users.length] as Required<Shopping>['user']
        Object.assign(context, { user })
        return authorized(request, user, bodies.order(user.user_id))
      },
      onResponse: (_status, body, context) => void Object.assign(context, { order_id: JSON.parse(body).id }),
    },
    {
      method: 'POST',
      path: paths.payments,
      setupRequest: (request, context) => {
        const { user, order_id } = context as Required<Shopping>
        return authorized(request, user, bodies.payment(user.user_id, order_id))
      },
    },
  ]
}

interface Bodies {
  order(user_id: number): object
  payment(user_id: number, order_id: string): object
}

export async function buying(place: Place, server: string, headers: Headers): Promise<Case> {
  const [users, items] = [await customers(place, mostCustomers), await itemsOf(server, headers)]
  const item = () => items[Math.floor(Math.random() * items.length)] as number
  const payment_method = 'card_ok'
  return {
    name: 'an order, and its payment',
    status: 201,
    server: sequence(
      users,
      { orders: '/api/v1/orders', payments: '/api/v1/payments' },
      {
        order: () => ({ lines: [{ item_id: item(), quantity: 1 }] }),
        payment: (_user, order_id) => ({ order_id, payment_method, capture: true }),
      },
    ),
    bare: sequence(
      users,
      { orders: '/orders', payments: '/payments' },
      {
        order: (user_id) => ({ user_id, item_id: item() }),
        payment: (user_id, order_id) => ({ user_id, order_id }),
      },
    ),
  }
}

/** The same payment repeatedly, with the same key. */
export async function replaying(place: Place, server: string, bare: string, headers: Headers): Promise<Case> {
  const body = JSON.stringify({ amount: 100, payment_method: 'card_ok', capture: true })
  const again = { method: 'POST', headers: { ...headers, 'idempotency-key': randomUUID() }, body } as const
  await fetch(`${server}/api/v1/payments`, again)
  const [user] = await customers(place, 1)
  const [item_id] = await itemsOf(server, headers)
  const order = await fetch(`${bare}/orders`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ user_id: user?.user_id, item_id }),
  })
  const { id } = (await order.json()) as { id: string }
  return {
    name: 'a payment again, replayed',
    status: 201,
    server: [{ ...again, path: '/api/v1/payments' }],
    bare: [{ method: 'POST', path: `/replayed/${id}` }],
  }
}
