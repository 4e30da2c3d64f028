// Every example of a request succeeds as it stands in the document: its body, and the parameters with theirs.
//
// What depends on what is stored (ids of the server's choice, tokens) is prepared, and stands in `prepared`.

import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { methods, resolve } from '../../src/contract/compile/document.ts'
import { scopesOf } from '../../src/domain/users.ts'
import { openShop, type Shop } from '../shop.ts'

const documents = await Promise.all(
  ['src/generated/v1/openapi.json', 'src/generated/openapi.json'].map(async (path) =>
    JSON.parse(await readFile(path, 'utf8')),
  ),
)

/** What takes the place of examples: members of the body, parameters of the path, the caller's headers. */
interface Prepared {
  readonly body?: object
  readonly path?: Readonly<Record<string, string>>
  readonly as?: Readonly<Record<string, string>>
}

/** A shop in which the ids of the examples exist: an item, its review, categories, users. */
async function stocked(there: Shop, base: string) {
  const price = base === '/api/v1' ? 1200 : { amount: 1200, currency: 'KRW' }
  const make = async (path: string, body: object, as: Record<string, string>) => {
    const answer = await there.send('POST', base + path, body, { 'idempotency-key': crypto.randomUUID(), ...as })
    if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`)
    return answer.json()
  }
  const [customer, staff] = [await there.as('customer'), await there.as('staff')]
  for (const slug of ['a', 'b', 'c']) await make('/categories', { name: slug, slug }, staff)
  await make('/items', { name: 'Pen', price, stock: 10 }, staff)
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

t.setTimeout(300_000)

const account = { email: 'minji@shop.example', password: 'correct horse battery staple' }

type Stock = Awaited<ReturnType<typeof stocked>>

/** By operation: what its examples cannot know. */
const prepared: Record<string, (stock: Stock, body: any) => Promise<Prepared>> = {
  // One review of an item for each customer; only moderators hide one.
  createReview: async ({ there }) => ({ as: await there.as('customer', 2) }),
  updateReview: async ({ there }, { status }) => (status ? { as: await there.as('staff') } : {}),
  login: async ({ make }) => {
    await make('/users', { ...account, name: 'Kim' }, {})
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

/** Not sent: bytes cannot stand in a document, files have ids of their content, events are signed. */
const left = ['uploadFile', 'getFile', 'deleteFile', 'receiveProviderEvent']

/** By its value: an example beside the parameter, or of its schema. */
function exampleOf(document: any, parameter: any): unknown {
  const { example, examples, schema } = parameter
  const [first] = Object.values<any>(examples ?? {})
  return example ?? resolve(document, first)?.value ?? resolve(document, schema)?.examples?.[0]
}

function callerOf(operation: any): 'customer' | 'admin' | undefined {
  const scopes: string[] = operation.security?.[0]?.bearerAuth
  if (scopes === undefined) return undefined
  return scopes.every((one) => (scopesOf.customer as readonly string[]).includes(one)) ? 'customer' : 'admin'
}

/** Version 2 compares prices in one currency, which stands beside them. */
function beside(document: any, operation: any, name: string): Record<string, string> {
  const currency = parametersOf(document, operation).find((one) => one.name === 'currency')
  return currency && name.includes('price') ? { currency: String(exampleOf(document, currency)) } : {}
}

interface Sent {
  readonly type?: string
  readonly body?: any
}

/** The bodies of the examples, or one request without a body. */
function sentTo(document: any, operation: any): Sent[] {
  const content = Object.entries<any>(resolve(document, operation.requestBody)?.content ?? {})
  const all = content.flatMap(([type, { examples }]) =>
    Object.values<any>(examples ?? {}).map((one) => ({ type, body: resolve(document, one).value })),
  )
  return all.length > 0 ? all : [{}]
}

const parametersOf = (document: any, operation: any): any[] =>
  (operation.parameters ?? []).map((one: any) => resolve(document, one))

/** The address and the headers of a request, with the examples of the parameters that it must have. */
function addressed(document: any, path: string, operation: any, own: Prepared) {
  const headers: Record<string, string> = {}
  let url = path
  for (const parameter of parametersOf(document, operation).filter(({ required }) => required)) {
    const { name, in: place } = parameter
    const value = String(own.path?.[name] ?? exampleOf(document, parameter) ?? crypto.randomUUID())
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(value))
    else if (place === 'header') headers[name.toLowerCase()] = value
  }
  return { url, headers }
}

const written = (type: string, body: any): string =>
  type === 'application/x-www-form-urlencoded' ? new URLSearchParams(body).toString() : JSON.stringify(body)

const succeeds = (t: Test, { statusCode, body }: { statusCode: number; body: string }, what: string) =>
  t.ok(statusCode < 300, statusCode < 300 ? what : `${what}: ${statusCode} ${body}`)

for (const document of documents) {
  const version = document['x-version'].name
  const operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] && !left.includes(item[method].operationId))
      .map((method) => ({ path, method: method.toUpperCase() as 'GET' | 'POST', operation: item[method] })),
  )
  for (const { path, method, operation } of operations) {
    t.test(`${version} ${operation.operationId}: its examples succeed`, async (t) => {
      for (const { type, body } of sentTo(document, operation)) {
        const there = await openShop(t)
        const stock = await stocked(there, `/api/${version}`)
        const own = (await prepared[operation.operationId]?.(stock, body)) ?? {}
        const caller = callerOf(operation)
        const credential = caller ? await there.as(caller) : { authorization: undefined as never }
        const { url, headers } = addressed(document, path, operation, own)
        const answer = await there.request({
          method,
          url,
          headers: { ...credential, ...headers, ...own.as, ...(type && { 'content-type': type }) },
          ...(type && { payload: written(type, { ...body, ...own.body }) }),
        })
        succeeds(t, answer, `${type} ${JSON.stringify(body)}`)
      }
    })
  }
  t.test(`${version}: the example of every query parameter succeeds`, async (t) => {
    const there = await openShop(t)
    const stock = await stocked(there, `/api/${version}`)
    for (const { path, operation } of operations.filter(({ method }) => method === 'GET')) {
      const own = (await prepared[operation.operationId]?.(stock, undefined)) ?? {}
      const caller = callerOf(operation)
      const { url } = addressed(document, path, operation, own)
      for (const parameter of parametersOf(document, operation).filter((one) => one.in === 'query')) {
        const value = exampleOf(document, parameter)
        if (value === undefined || parameter.name === 'cursor') continue
        const query: Record<string, string> = {
          ...beside(document, operation, parameter.name),
          [parameter.name]: String(value),
        }
        const answer = await there.request({ url, query, headers: caller ? await there.as(caller) : {} })
        succeeds(t, answer, `${operation.operationId} ${JSON.stringify(query)}`)
      }
    }
  })
}
