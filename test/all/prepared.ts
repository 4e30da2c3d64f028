// What the examples of the document need before they succeed: what is stored, and ids and tokens of the server's
// choice.

import { methods } from '../../src/contract/compile/document.ts'
import { scopesOf } from '../../src/domain/users.ts'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { derivedFrom } from '../derived-requests.ts'
import type { Shop } from '../shop.ts'

/** What takes the place of examples: members of the body, parameters of the path, the caller's headers. */
export interface Prepared {
  readonly body?: object
  readonly path?: Readonly<Record<string, string>>
  readonly as?: Readonly<Record<string, string>>
}

/** The demo shop, with a review and with users: in it the ids of the examples exist. */
export async function stocked(there: Shop, base: string) {
  const make = async (path: string, body: object, as: Record<string, string>) => {
    const response = await there.send('POST', base + path, body, { 'idempotency-key': crypto.randomUUID(), ...as })
    if (response.statusCode >= 300) throw new Error(`${path}: ${response.body}`)
    return response.json()
  }
  await seedDemo(there.store, there.clock())
  const customer = await there.as('customer')
  await make('/items/1/reviews', { rating: 5, body: 'Good.' }, customer)
  const order = async () => ({
    order_id: (await make('/orders', { lines: [{ item_id: 1, quantity: 2 }] }, customer)).id,
  })
  const payment = async (more = {}) => ({
    payment_id: (await make('/payments', { ...(await order()), payment_method: 'card_ok', ...more }, customer)).id,
  })
  const client = async () => {
    const draft = { name: 'ERP', scopes: ['items:write', 'stock:write'] }
    const { id, client_secret } = await make('/api-clients', draft, await there.as('admin'))
    return { client_id: String(id), client_secret: String(client_secret) }
  }
  const endpoint = async () => {
    const draft = { url: 'https://erp.example/hooks/shop', events: ['order.paid'] }
    return { endpoint_id: String((await make('/webhook-endpoints', draft, await there.as('admin'))).id) }
  }
  const delivery = async () => {
    const { endpoint_id } = await endpoint()
    const { id } = await make(`/webhook-endpoints/${endpoint_id}/test`, {}, await there.as('admin'))
    return { endpoint_id, delivery_id: String(id) }
  }
  return { there, make, customer, order, payment, client, endpoint, delivery }
}

const account = { email: 'minji@shop.example', password: 'correct horse battery staple' }

export type Stock = Awaited<ReturnType<typeof stocked>>

/** By operation: what its examples cannot know. */
export const prepared: Record<string, (stock: Stock, body: any) => Promise<Prepared>> = {
  // One that has nothing in it.
  deleteCategory: async ({ make, there }) => {
    const { id } = await make('/categories', { name: 'Pens', slug: 'pens' }, await there.as('staff'))
    return { path: { category_id: String(id) } }
  },
  // One review of an item for each customer; only moderators hide one.
  createReview: async ({ there }) => ({ as: await there.as('customer', 2) }),
  updateReview: async ({ there }, { status }) => (status ? { as: await there.as('staff') } : {}),
  // Its password is printed by the first start.
  login: async ({ there }) => {
    const user = { email: 'customer@shop.example', name: 'Kim', role: 'customer', locale: 'ko', active: true } as const
    await there.store.users.add(user, await there.identity.hashPassword('PASSWORD'), there.clock())
    return {}
  },
  refreshToken: async ({ make }) => {
    await make('/users', { ...account, name: 'Kim' }, {})
    const { refresh_token } = await make('/login', account, {})
    return { body: { refresh_token } }
  },
  changePassword: async ({ make }) => {
    await make('/users', { ...account, name: 'Kim' }, {})
    const { access_token } = await make('/login', account, {})
    return { as: { authorization: `Bearer ${access_token}` } }
  },
  eraseMe: async ({ make }) => {
    await make('/users', { ...account, name: 'Kim' }, {})
    const { access_token } = await make('/login', account, {})
    return { as: { authorization: `Bearer ${access_token}` } }
  },
  eraseUser: async ({ make }) => {
    const { id } = await make('/users', { ...account, name: 'Kim' }, {})
    return { path: { user_id: String(id) } }
  },
  resetPassword: async ({ there, make }) => {
    const { id } = await make('/users', { ...account, name: 'Kim' }, {})
    const { secret: token, hash: token_hash } = there.identity.newSecret()
    const expires_at = new Date(there.clock().getTime() + 60_000)
    await there.store.passwordResets.issue(id, { token_hash, expires_at, isRepeat: false }, there.clock())
    return { body: { token } }
  },
  getEvent: async ({ there }) => {
    const { items } = (await there.get('/api/v2/events', await there.as('admin'))).json()
    return { path: { event_id: items[0].id } }
  },
  getApiClient: async ({ client }) => ({ path: await client() }),
  updateApiClient: async ({ client }) => ({ path: await client() }),
  revokeApiClient: async ({ client }) => ({ path: await client() }),
  rotateApiClientSecret: async ({ client }) => ({ path: await client() }),
  getWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  updateWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  deleteWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  pauseWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  resumeWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  rotateWebhookSecret: async ({ endpoint }) => ({ path: await endpoint() }),
  testWebhookEndpoint: async ({ endpoint }) => ({ path: await endpoint() }),
  listWebhookDeliveries: async ({ endpoint }) => ({ path: await endpoint() }),
  getWebhookDelivery: async ({ delivery }) => ({ path: await delivery() }),
  redeliverWebhook: async ({ delivery }) => ({ path: await delivery() }),
  requestToken: async ({ client }, { client_id }) => {
    const created = await client()
    if (client_id) return { body: created }
    const basic = Buffer.from(`${created.client_id}:${created.client_secret}`).toString('base64')
    return { as: { authorization: `Basic ${basic}` } }
  },
  getOrder: async ({ order }) => ({ path: await order() }),
  cancelOrder: async ({ order }) => ({ path: await order() }),
  fulfillOrder: async ({ make, order, customer }) => {
    const path = await order()
    await make('/payments', { ...path, payment_method: 'card_ok', capture: true }, customer)
    return { path }
  },
  createPayment: async ({ order }) => ({ body: await order() }),
  getPayment: async ({ payment }) => ({ path: await payment() }),
  capturePayment: async ({ payment }) => ({ path: await payment() }),
  voidPayment: async ({ payment }) => ({ path: await payment() }),
  createRefund: async ({ payment }) => ({ path: await payment({ capture: true }) }),
}

/** Who may: the least of the roles. */
export function callerOf(operation: any): 'customer' | 'admin' | undefined {
  const scopes: string[] = operation.security?.[0]?.bearerAuth
  if (scopes === undefined) return undefined
  return scopes.every((one) => (scopesOf.customer as readonly string[]).includes(one)) ? 'customer' : 'admin'
}

/**
 * For an operation that `prepared` does not name: random ids are those of what the examples of their collections make,
 * and what a PUT of its path puts there is there. Numbers are those of the stock.
 */
export async function derived({ there }: Stock, document: any, operation: any): Promise<Prepared> {
  const ids: Record<string, string> = {}
  const caller = callerOf(operation)
  const [path, method] = placeOf(document, operation.operationId)
  const { created, put } = derivedFrom(document, path, method)
  for (const [name, { example }] of created) {
    if (/^\d+$/.test(example) || !caller) continue
    const collection = path.slice(0, path.indexOf(`/{${name}}`))
    const url = collection.replaceAll(/\{(\w+)\}/g, (_, one: string) => ids[one] ?? '1')
    const made = await there.send('POST', url, derivedFrom(document, collection, 'post').body, await there.as(caller))
    if (made.statusCode === 201) ids[name] = String(made.json().id)
  }
  if (put && caller) {
    const url = path.replaceAll(/\{(\w+)\}/g, (_, one: string) => ids[one] ?? '1')
    await there.send('PUT', url, put.body, await there.as(caller))
  }
  return { path: ids }
}

function placeOf(document: any, id: string): [path: string, method: string] {
  for (const [path, item] of Object.entries<any>(document.paths))
    for (const method of methods) if (item[method]?.operationId === id) return [path, method]
  throw new Error(`there is no operation ${id}`)
}
