// The document, kept: every operation has a handler, and every response it declares is really given here, with every
// code of an error.
//
// Derived from the document of the newest version, so that a new operation fails until it is reached, and a status or a
// code until it is produced. API_VERSION=v1 asks an older version by its own document, as test/all does. Answers are
// checked by an Ajv of this file's own, not by the runtime's.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import type { Handlers } from '../src/api.ts'
import type { ClientScope } from '../src/domain/clients.ts'
import { type Currency, type MoneyFormat, minorUnits } from '../src/domain/money.ts'
import { scopesOf } from '../src/domain/users.ts'
import { majorUnits } from '../src/domain/v1/money.ts'
import { hashPassword } from '../src/identity/passwords.ts'
import { ProviderProtocol, ProviderUnavailable } from '../src/payments/provider.ts'
import { signatureOf } from '../src/payments/providers/signatures.ts'
import { placeOrder } from '../src/use-cases/orders.ts'
import { handleProviderEvent } from '../src/use-cases/reconcile-payments.ts'
import { adjustStock } from '../src/use-cases/stock.ts'
import { testEndpoint } from '../src/use-cases/webhooks.ts'
import { servedVersions } from '../src/versions.ts'
import type { WebhookSecrets } from '../src/webhooks/secrets.ts'
import { derivedFrom } from './derived-requests.ts'
import { failingLaterCommits } from './payments-shop.ts'
import { fileForm, picture } from './pictures.ts'
import { itemsOn, openShop, type Shop, type ShopOptions, startTime } from './shop.ts'

/** Oldest first. */
const versions = servedVersions.map(({ contract, handlers }) => ({
  name: (contract.extensions['x-version'] as { readonly name: string }).name,
  handlers,
}))
const newest = versions.at(-1)?.name as string
const version = process.env.API_VERSION ?? newest
const handlers = versions.find(({ name }) => name === version)?.handlers
if (!handlers) throw new Error(`there is no version ${version}`)
const otherVersion = versions.find(({ name }) => name !== version)?.name
/** Where the operations of the shop are. */
const base = `/api/${version}`

/** An amount as this version writes it; version 1 names the currency beside it. */
const format: MoneyFormat<any> = version === 'v1' ? majorUnits : minorUnits
const money = (minor: number, currency: Currency = 'KRW') => format.present(minor, currency)
const dollars = (minor: number, name: 'price' | 'amount') => ({
  [name]: money(minor, 'USD'),
  ...(version === 'v1' && { currency: 'USD' }),
})

/** Declared answers that cannot be given here, and why. May only shrink: one that is given after all fails. */
const ALLOWLIST: Record<string, string> = {
  'getLiveness 503': 'asks nothing of the database; only a server that is shutting down says so, see server.test.ts',
}

/** Declared codes that are not given here, and why. May only shrink: one that is given after all fails. */
const CODES_ELSEWHERE: Record<string, string> = {
  'getLiveness service_unavailable': 'see above',
}

/** An object may have no member that the document does not name. */
const closed = (_key: string, node: any) =>
  [node?.type].flat().includes('object') && node.properties ? { additionalProperties: false, ...node } : node

const readGenerated = (name: string) =>
  readFileSync(new URL(`../src/generated/${version === newest ? '' : `${version}/`}${name}`, import.meta.url), 'utf8')
const text = readGenerated('openapi.json')
const document = JSON.parse(text)
const rendering = JSON.parse(readGenerated('openapi.sdk.json'))
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(JSON.parse(text, closed), 'document')
ajv.addSchema(rendering, 'rendering')

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
for (const item of Object.values<any>(document.paths)) {
  for (const { operationId, 'x-timeout': after } of methods.map((method) => item[method]).filter(Boolean))
    if (after) CODES_ELSEWHERE[`${operationId} timeout`] = 'after five seconds; see policies-timeout.test.ts'
}
const escaped = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
const at = (pointer: string, root = document): any =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, step) => node?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], root)
const followed = (pointer: string, root = document): string => {
  const $ref = at(pointer, root)?.$ref
  return $ref ? followed($ref.slice(1), root) : pointer
}

interface Operation {
  readonly id: string
  readonly method: Uppercase<(typeof methods)[number]>
  readonly path: string
  /** Pointers to its responses, by status. */
  readonly responses: Readonly<Record<string, string>>
  /** The codes of its errors. */
  readonly codes: readonly string[]
  readonly media: readonly string[]
  /** Whether it may be called without one. */
  readonly bodyless: boolean
  readonly security: readonly Record<string, string[]>[]
  /** Its x-idempotency. */
  readonly idempotency: 'required' | 'accepted' | undefined
  /** Whether anonymous requests are rejected. */
  readonly closed: boolean
  /** Whether its errors have the form of OAuth. */
  readonly oauth: boolean
}

const all: Operation[] = Object.entries<any>(document.paths).flatMap(([path, item]) =>
  methods
    .filter((method) => item[method])
    .map((method) => {
      const pointer = `/paths/${escaped(path)}/${method}`
      const statuses = Object.keys(item[method].responses)
      const pointers = statuses.map((status) => followed(`${pointer}/responses/${status}`))
      return {
        id: item[method].operationId,
        method: method.toUpperCase() as Operation['method'],
        path,
        responses: Object.fromEntries(statuses.map((status) => [status, followed(`${pointer}/responses/${status}`)])),
        codes: pointers.flatMap((one): string[] => at(one)['x-errors'] ?? []),
        bodyless: item[method].requestBody?.required !== true,
        idempotency: item[method]['x-idempotency'],
        closed:
          (item[method].security ?? document.security).every((one: object) => Object.keys(one).length > 0) &&
          (item[method].security ?? document.security).length > 0,
        oauth: item[method]['x-oauth-errors'] === true,
        security: item[method].security ?? [],
        media: item[method].requestBody ? Object.keys(at(followed(`${pointer}/requestBody`)).content) : [],
      }
    }),
)

/** `OPERATION=createItem npx tap test/contract.test.ts` looks at one operation alone. */
const only = process.env.OPERATION
const operations = all.filter(({ id }) => only === undefined || id === only)
if (operations.length === 0) throw new Error(`there is no operation ${only}`)

/** A test that names the operations it is about. */
function test(name: string, work: (t: Test) => Promise<void>): void {
  if (only === undefined || name.includes(only)) t.test(name, work)
}

/** `operationId status`, and `operationId code`, of every response seen in this file. */
const produced = new Set<string>()

const compiled = new Map<string, ValidateFunction>()
function faultOf(pointer: string, value: unknown, root = 'document'): string | undefined {
  const $ref = `${root}#${pointer}`
  const check = compiled.get($ref) ?? ajv.compile({ $ref })
  compiled.set($ref, check)
  return check(value) ? undefined : ajv.errorsText(check.errors)
}

/** The code and the words of an error, which the token endpoint has in a form of its own. */
function errorOf(response: LightMyRequestResponse): { readonly code: string; readonly message: string } {
  const { error, error_description } = response.json()
  return typeof error === 'string' ? { code: error, message: error_description } : error
}

/** Checks one response against the document, and remembers that it was given. */
function check(t: Test, operation: Operation, response: LightMyRequestResponse): void {
  const { statusCode, headers } = response
  const label = `${operation.id} ${statusCode}`
  produced.add(label)
  const pointer = operation.responses[statusCode] ?? (statusCode >= 400 ? operation.responses.default : undefined)
  if (!pointer) return void t.fail(`${label} is not documented`)
  const { headers: declared = {}, content } = at(pointer)
  for (const name of Object.keys(declared)) {
    const header = followed(`${pointer}/headers/${name}`)
    const sent = headers[name.toLowerCase()]
    if (sent === undefined) t.notOk(at(header).required, `${label} lacks ${name}`)
    else {
      const typed = at(followed(`${header}/schema`)).type === 'integer' ? Number(sent) : sent
      t.equal(faultOf(`${header}/schema`, typed), undefined, `${label} ${name}`)
    }
  }
  if (!content) return void t.equal(response.body, '', `${label} has no body`)
  const [type = ''] = String(headers['content-type']).split(';')
  if (!content[type]) return void t.fail(`${label} is ${type}`)
  if (!type.endsWith('json')) return void t.equal(headers['content-length'], String(response.rawPayload.length), label)
  t.equal(faultOf(`${pointer}/content/${escaped(type)}/schema`, response.json()), undefined, label)
  if (statusCode >= 400) {
    const { code, message } = errorOf(response)
    produced.add(`${operation.id} ${code}`)
    t.ok(operation.codes.includes(code), `${operation.id} names ${code}`)
    if (document['x-errors'][code]?.retry === 'after') t.ok(headers['retry-after'], `${code} says when to retry`)
    t.equal(document['x-errors'][code]?.status, statusCode, `${code} is a ${statusCode}`)
    const language = operation.oauth ? 'en' : String(headers['content-language'])
    t.equal(message, document['x-errors'][code][language], label)
  }
}

const isJson = (type: string | undefined) => type?.split(';')[0] === 'application/json'

/**
 * Checks a JSON body against the rendering for generators. Lists of some fields aside: there an entry is always whole.
 * @param place below the operation
 */
function checkRendering(t: Test, { id, path, method }: Operation, place: string, body: unknown): void {
  const pointer = followed(`/paths/${escaped(path)}/${method.toLowerCase()}/${place}`, rendering)
  const schema = `${pointer}/content/application~1json/schema`
  if (!at(schema, rendering)) return void t.fail(`${id}: the rendering has no ${place}`)
  t.equal(faultOf(schema, body, 'rendering'), undefined, `${id} ${place} in the rendering`)
}

interface CallInput {
  readonly params?: Record<string, unknown>
  /** With its `?`. */
  readonly search?: string
  /** Those that are undefined are left out, also where an operation is asked with them otherwise. */
  readonly headers?: Record<string, string | undefined>
  /** Sent as JSON, unless it is text or bytes. */
  readonly body?: unknown
  /** The caller; where anonymous requests are rejected, an administrator by default. */
  readonly role?: 'stranger' | 'customer'
}

const lamp = { name: 'Lamp', price: money(45_000), sku: 'LAMP-01' }
const mug = { name: 'Mug', ...dollars(1999, 'price'), sku: 'MUG-01' }

const form = fileForm(await picture())
/** The file that a stocked shop has; no item shows it. */
const files = new WeakMap<Shop, string>()

const secret = 'a sentence of ours'
const secretHash = await hashPassword(secret)

const clientKey = `shop_sk_${'k'.repeat(43)}`
const tokenRequest = `grant_type=client_credentials&client_id=client_ERP&client_secret=${clientKey}`

/** For an unknown payment. */
const event = JSON.stringify({ event_id: 'evt_1', payment_id: 'pay_1' })

/**
 * For each operation a request of the administrator (1) that succeeds in a shop that has the lamp (1), which Minji (2)
 * has reviewed (1), and the mug (2). One that is not here sends the first example of its document, to what is there or
 * what the POST above its path creates.
 */
const ordinary: Record<string, CallInput> = {
  listItems: {},
  createItem: { body: { name: 'Pen', price: money(500) } },
  getItem: { params: { item_id: 1 } },
  replaceItem: { params: { item_id: 1 }, body: { name: 'Lamp', price: money(40_000) } },
  updateItem: { params: { item_id: 1 }, body: { price: money(40_000) } },
  deleteItem: { params: { item_id: 2 } },
  listAuditLogs: {},
  listReviews: { params: { item_id: 1 } },
  createReview: { params: { item_id: 2 }, body: { rating: 4, body: 'Holds tea.' } },
  getReview: { params: { item_id: 1, review_id: 1 } },
  updateReview: { params: { item_id: 1, review_id: 1 }, body: { status: 'hidden' }, headers: { 'if-match': '*' } },
  deleteReview: { params: { item_id: 1, review_id: 1 } },
  listCategories: {},
  createCategory: { body: { name: 'Light', slug: 'light' } },
  getCategory: { params: { category_id: 1 } },
  updateCategory: { params: { category_id: 1 }, body: { name: 'Lights' } },
  deleteCategory: { params: { category_id: 2 } },
  uploadFile: { body: form.payload, headers: form.headers },
  getFile: {},
  deleteFile: {},
  login: { body: { email: 'MINJI@shop.example', password: secret } },
  refreshToken: { body: { refresh_token: 'r'.repeat(43) } },
  logout: {},
  requestPasswordReset: { body: { email: 'minji@shop.example' } },
  resetPassword: { body: { token: 'p'.repeat(43), new_password: 'another good sentence' } },
  registerUser: { body: { email: 'jun@shop.example', password: 'another good sentence', name: 'Jun' } },
  getMe: {},
  updateMe: { body: { name: 'Admin' } },
  changePassword: { body: { current_password: secret, new_password: 'another good sentence' } },
  eraseMe: { body: { current_password: secret }, role: 'customer' },
  eraseUser: { params: { user_id: 2 } },
  exportMe: {},
  exportUser: { params: { user_id: 2 } },
  listApiClients: {},
  createApiClient: { body: { name: 'ERP', scopes: ['stock:write'] } },
  getApiClient: { params: { client_id: 'client_ERP' } },
  updateApiClient: { params: { client_id: 'client_ERP' }, body: { name: 'New ERP' } },
  revokeApiClient: { params: { client_id: 'client_ERP' } },
  rotateApiClientSecret: { params: { client_id: 'client_ERP' } },
  requestToken: { body: tokenRequest },
  listUsers: {},
  getUser: { params: { user_id: 2 } },
  updateUser: { params: { user_id: 2 }, body: { role: 'staff' } },
  adjustStock: { params: { item_id: 1 }, body: { delta: 5, reason: 'purchase' } },
  listStockMovements: { params: { item_id: 1 } },
  quoteOrder: { body: { lines: [{ item_id: 1, quantity: 2 }] } },
  createOrder: { body: { lines: [{ item_id: 1, quantity: 2 }] } },
  listOrders: {},
  getOrder: { params: { order_id: 'ord_UNPAID' } },
  cancelOrder: { params: { order_id: 'ord_UNPAID' }, body: { reason: 'staff' } },
  fulfillOrder: { params: { order_id: 'ord_PAID' }, body: { tracking: { carrier: 'Post', number: '1' } } },
  createPayment: { body: { amount: money(5000) } },
  listPayments: {},
  getPayment: { params: { payment_id: 'pay_HELD' } },
  capturePayment: { params: { payment_id: 'pay_HELD' } },
  voidPayment: { params: { payment_id: 'pay_HELD' } },
  createRefund: { params: { payment_id: 'pay_TAKEN' }, body: { amount: money(100) } },
  receiveProviderEvent: {
    params: { provider: 'sandbox' },
    body: event,
    headers: { 'payment-signature': signatureOf('s'.repeat(32), event, new Date(startTime)) },
  },
  ...(version !== 'v1' && {
    listEvents: {},
    getEvent: { params: { event_id: 'evt_FIRST' } },
    listWebhookEndpoints: {},
    createWebhookEndpoint: { body: { url: 'https://erp.example/1', events: ['order.paid'] } },
    getWebhookEndpoint: { params: { endpoint_id: 'we_ERP' } },
    updateWebhookEndpoint: { params: { endpoint_id: 'we_ERP' }, body: { events: ['*'] } },
    deleteWebhookEndpoint: { params: { endpoint_id: 'we_ERP' } },
    pauseWebhookEndpoint: { params: { endpoint_id: 'we_ERP' } },
    resumeWebhookEndpoint: { params: { endpoint_id: 'we_ERP' } },
    rotateWebhookSecret: { params: { endpoint_id: 'we_ERP' } },
    testWebhookEndpoint: { params: { endpoint_id: 'we_ERP' } },
    listWebhookDeliveries: { params: { endpoint_id: 'we_ERP' } },
    getWebhookDelivery: { params: { endpoint_id: 'we_ERP', delivery_id: 'whd_TEST' } },
    redeliverWebhook: { params: { endpoint_id: 'we_ERP', delivery_id: 'whd_TEST' } },
  }),
  getLiveness: {},
  getReadiness: {},
}

const firstEvent = { conditions: [], order: [], size: 1, offset: 0, position: undefined, counted: false }

/** What is there, for operations that `ordinary` does not have. */
const there = {
  ...{ item_id: 1, category_id: 1, review_id: 1, user_id: 2 },
  ...{ order_id: 'ord_UNPAID', payment_id: 'pay_HELD', client_id: 'client_ERP', event_id: 'evt_FIRST' },
}
const ordinaryOf = ({ id, path, method }: Operation): CallInput =>
  ordinary[id] ?? { params: there, body: derivedFrom(document, path, method.toLowerCase()).body }

/** By the name of the parameter in the path, what was created for it. */
const createdIds = new WeakMap<Shop, Record<string, string>>()

/** The parameters of a path that nothing there is for: their creations are asked, once in each shop. */
async function created(shop: Shop, { id, path, method }: Operation): Promise<Record<string, string>> {
  const ids = createdIds.get(shop) ?? {}
  createdIds.set(shop, ids)
  if (ordinary[id]) return ids
  for (const [name, { by, example }] of derivedFrom(document, path, method.toLowerCase()).created) {
    if (name in there || name in ids) continue
    const creation = all.find((one) => one.id === by) as Operation
    const headers = { ...(await shop.as('admin')), 'idempotency-key': randomUUID() }
    const response = await shop.send('POST', creation.path, ordinaryOf(creation).body, headers)
    if (response.statusCode !== 201) return { [name]: example }
    ids[name] = response.json().id
  }
  return ids
}

/** For an operation on what a PUT of its path puts there: it is there. */
async function putFirst(shop: Shop, { id, path, method }: Operation, url: string): Promise<void> {
  const { put } = derivedFrom(document, path, method.toLowerCase())
  if (put && !ordinary[id]) await shop.send('PUT', url, put.body, await shop.as('admin'))
}

/** Ids of orders and payments are random: what these stand for is known once a shop is made. */
const orderIds = new WeakMap<Shop, Record<string, string>>()

/** A new key, for an operation that wants one. */
const keyed = ({ idempotency }: Operation) => idempotency === 'required' && { 'idempotency-key': randomUUID() }

/** Sends a request to an operation and checks the response. */
async function call(t: Test, shop: Shop, id: string, input: CallInput = {}): Promise<LightMyRequestResponse> {
  const operation = all.find((one) => one.id === id) as Operation
  const { search = '', headers = {}, body, role, ...one } = { ...ordinaryOf(operation), ...input }
  const file_id = files.get(shop) ?? 'file_00000000000000000000'
  const params: Record<string, unknown> = { file_id, ...(await created(shop, operation)), ...one.params }
  const who = operation.closed && role !== 'stranger' ? await shop.as(role ?? 'admin') : {}
  const named = (value: string) =>
    orderIds.get(shop)?.[value] ??
    value.replace(/^(ord|pay|client|we|whd)_.*/, `$1_${'0'.repeat(20)}`).replace(/^evt_.*/, `evt_${'0'.repeat(26)}`)
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => named(String(params[name]))) + search
  if (!search && !input.params) await putFirst(shop, operation, url)
  const written = typeof body === 'string' ? body.replaceAll(/\bclient_[A-Z]+\b/g, named) : body
  const payload =
    written === undefined || typeof written === 'string' || Buffer.isBuffer(written) ? written : JSON.stringify(written)
  const type = payload !== undefined && { 'content-type': operation.media[0] ?? 'application/json' }
  const sent = Object.entries({ ...type, ...keyed(operation), ...ordinary[id]?.headers, ...who, ...headers })
  const response = await shop.request({
    method: operation.method,
    url,
    headers: { authorization: undefined, ...Object.fromEntries(sent) },
    ...(payload !== undefined && { payload }),
  })
  check(t, operation, response)
  if (!search.includes('fields=') && isJson(response.headers['content-type'] as string))
    checkRendering(t, operation, `responses/${response.statusCode}`, response.json())
  if (response.statusCode < 300 && isJson(operation.media[0]) && typeof payload === 'string')
    checkRendering(t, operation, 'requestBody', JSON.parse(payload))
  return response
}

async function stocked(t: Test, options: ShopOptions = {}): Promise<Shop> {
  const shop = await openShop(t, options)
  const { store, clock, identity } = shop
  await shop.as('admin')
  await store.users.changePassword(1, secretHash)
  const minji = { email: 'minji@shop.example', name: 'Minji', role: 'customer', locale: 'ko', active: true } as const
  const { id: user_id } = await store.users.add(minji, secretHash, clock())
  const secret_hash = identity.hashSecret('r'.repeat(43))
  const expires_at = new Date(clock().getTime() + 60_000)
  await store.sessions.add({ user_id, kind: 'token', scope: 'profile', secret_hash, expires_at }, clock())
  const reset = { token_hash: identity.hashSecret('p'.repeat(43)), expires_at, isRepeat: false }
  await store.passwordResets.issue(user_id, reset, clock())
  const customer = await shop.as('customer')
  const { id: customerId } = (await shop.get(`${base}/users/me`, customer)).json()
  await store.users.changePassword(customerId, secretHash)
  for (const item of [lamp, mug]) await shop.send('POST', `${base}/items`, item)
  const review = { item_id: 1, user_id, rating: 5, title: null, body: 'Bright.', verified_purchase: false }
  await store.reviews.add({ ...review, status: 'published' }, clock())
  const { payload, headers } = form
  const staff = await shop.as('staff')
  const file = await shop.request({ method: 'POST', url: `${base}/upload`, payload, headers: { ...headers, ...staff } })
  files.set(shop, file.json().id)
  for (const slug of ['lamps', 'mugs']) await shop.send('POST', `${base}/categories`, { name: 'Things', slug })
  await order(shop)
  const erp = { name: 'ERP', scopes: ['stock:write', 'items:write'], expires_at: null } as const
  const { id } = await store.apiClients.add(erp, 1, identity.hashSecret(clientKey), clock())
  Object.assign(orderIds.get(shop) ?? {}, { client_ERP: id, ...(await hooked(shop)) })
  return shop
}

/** A webhook endpoint that was sent a test event. */
async function hooked({ store, services, clock }: Shop) {
  const draft = { url: 'https://erp.example/', description: null, events: ['order.paid'] } as const
  const secrets = services.webhooks.secrets as WebhookSecrets
  const seal = (id: string) => secrets.seal(secrets.make(), id)
  const endpoint = await store.transaction((inside) => inside.webhookEndpoints.add(draft, seal, clock()))
  const { delivery } = await testEndpoint({ store, webhooks: services.webhooks, now: clock() }, endpoint.id)
  return { we_ERP: endpoint.id, whd_TEST: delivery.id }
}

/** A browser session of the administrator. */
async function browser({ store, identity, clock }: Shop) {
  const { secret, hash: secret_hash } = identity.newSecret()
  const expires_at = new Date(clock().getTime() + 60_000)
  const draft = { user_id: 1, kind: 'browser', scope: scopesOf.admin.join(' '), secret_hash, expires_at } as const
  const session_id = await store.sessions.add(draft, clock())
  return { cookie: `session=${secret}`, token: identity.csrfToken(session_id) }
}

/**
 * An unpaid order of the lamp, whose stock is tracked from then on, a free one, and three payments of the
 * administrator.
 */
async function order(shop: Shop): Promise<void> {
  const { store, clock } = shop
  const nothing = { description: null, category_id: null, sku: null, image_ids: [], active: true } as const
  const free = await store.items.add({ ...nothing, name: 'Sample', price_minor: 0, currency: 'KRW' }, clock())
  const place = async (item_id: number) => {
    const order = { lines: [{ item_id, quantity: 1 }] }
    const body = { ...order, shipping_address: null, note: null }
    const call = { body, principal: { id: 1 }, now: clock(), settings: { shipping: {}, reviewsRequirePurchase: false } }
    return store.transaction(async (inside) => (await placeOrder({ ...call, store: inside }, format)).id)
  }
  const pay = async (body: object): Promise<string> => {
    const headers = { ...(await shop.as('admin')), 'idempotency-key': randomUUID() }
    return (await shop.send('POST', `${base}/payments`, body, headers)).json().id
  }
  const pay_TAKEN = await pay({ amount: money(300), capture: true })
  const orders = { ord_UNPAID: await place(1), ord_PAID: await place(free.id) }
  const [pay_HELD, pay_ALSO] = [await pay({ amount: money(300) }), await pay({ amount: money(300) })]
  const [first] = (await store.events.list({ ...firstEvent, without: [] })).items
  orderIds.set(shop, { ...orders, pay_HELD, pay_ALSO, pay_TAKEN, evt_FIRST: String(first?.id) })
  const counted = { counted: 10, expected: null, reason: 'count' } as const
  await store.transaction((inside) => adjustStock(inside, 1, counted, { actor_id: 1, now: clock() }))
}

/** An operation that `npm run new` has just written looks nothing up. */
const isUnfinished = (id: string, { statusCode }: LightMyRequestResponse) => !ordinary[id] && statusCode < 300

const unknown = [422, 'validation_failed']
/** All that an API client can have. */
const clientScopes: readonly ClientScope[] = document.components.schemas.ApiClientScope?.enum ?? []
const problemOf = (response: LightMyRequestResponse) => [response.statusCode, errorOf(response).code]

t.test('every operation has a handler, and every handler an operation', async (t) => {
  t.same(Object.keys(handlers).sort(), all.map(({ id }) => id).sort())
})

t.test('every operationId in this file exists', async (t) => {
  const ids = all.map(({ id }) => id)
  // An older version has fewer.
  if (version === newest)
    t.same(
      Object.keys(ordinary).filter((id) => !ids.includes(id)),
      [],
    )
})

for (const { id, responses, media } of operations) {
  const success = Number(Object.keys(responses).find((status) => status.startsWith('2')))
  for (const type of media.length > 0 ? media : [undefined]) {
    t.test(`${id}${type ? ` of ${type}` : ''}: ${success}`, async (t) => {
      const json = type?.endsWith('json') ? { headers: { 'content-type': type } } : {}
      const response = await call(t, await stocked(t), id, json)
      t.equal(response.statusCode, success)
    })
  }
}

// One shop for all of these: none of them changes anything, and making a shop takes longer than asking it.
t.test('errors that all operations share', async (t) => {
  const shop = await stocked(t)
  const user = { user_id: 1, session_id: 1, scope: '' }
  const old = await shop.identity.accessToken(user, new Date(shop.clock().getTime() - 3_600_000))
  for (const { id, path, method, responses, codes, media, bodyless, security, oauth } of operations) {
    const isForm = media.includes('multipart/form-data')
    const callProblem = async (t: Test, input: CallInput) => problemOf(await call(t, shop, id, input))
    /** What the token endpoint says of a request that cannot be read, or violates its schema. */
    const malformed = (otherwise: readonly unknown[]) => (oauth ? [400, 'invalid_request'] : otherwise)
    const success = Number(Object.keys(responses).find((status) => status.startsWith('2')))

    t.test(`${id}: refuses what no operation takes`, async (t) => {
      t.same(await callProblem(t, { search: '?a=%zz' }), malformed([400, 'bad_request']))
      t.same(await callProblem(t, { headers: { accept: 'application/xml' } }), [406, 'not_acceptable'])
      t.same(await callProblem(t, { search: `?a=${'a'.repeat(9000)}` }), [414, 'uri_too_long'])
      const text = { body: 'lamp', headers: { 'content-type': 'text/plain' } }
      t.same(await callProblem(t, text), [415, 'unsupported_media_type'])
      t.same(await callProblem(t, { search: '?unknown=1' }), malformed([422, 'validation_failed']))
      const input = { search: '?unknown=1', headers: { accept: 'application/problem+json' } }
      const { headers } = await call(t, shop, id, input)
      t.match(headers['content-type'], oauth ? /^application\/json/ : /^application\/problem\+json/)
      if (codes.includes('version_mismatch'))
        t.same(await callProblem(t, { headers: { 'accept-version': otherVersion } }), [400, 'version_mismatch'])
      if (codes.includes('invalid_cursor'))
        t.same(await callProblem(t, { search: '?cursor=none' }), [400, 'invalid_cursor'])
      if (codes.includes('token_expired'))
        t.same(await callProblem(t, { headers: { authorization: `Bearer ${old}` } }), [401, 'token_expired'])
    })

    const [first = {}] = security
    const scopes = Object.values(first).flat()
    if (scopes.length > 0) {
      t.test(
        `${id}: 401 without a credential and with a bad one, 403 without ${scopes}, before every look at the body`,
        async (t) => {
          const body = media.length > 0 && !isForm ? '{' : undefined
          t.same(await callProblem(t, { body, headers: { authorization: undefined } }), [401, 'unauthorized'])
          t.same(await callProblem(t, { body, headers: { authorization: 'Bearer a.b.c' } }), [401, 'invalid_token'])
          const others = scopesOf.admin.filter((one) => !scopes.includes(one)).join(' ')
          const lacking = await shop.as('admin', 1, others)
          t.same(await callProblem(t, { body, headers: lacking }), [403, 'forbidden'])
          const enough = await shop.as('admin', 1, scopes.join(' '))
          t.notMatch(await callProblem(t, { search: '?unknown=1', headers: enough }), [/40[13]/])
        },
      )
    }

    const requiredScopes = security.find((one) => 'apiKey' in one)?.apiKey
    if (requiredScopes !== undefined) {
      t.test(
        `${id}: an API client needs ${requiredScopes.join(' and ') || 'no scope'}, by key and by token`,
        async (t) => {
          const { store, identity, clock } = shop
          const credentials = async (scopes: readonly ClientScope[]) => {
            const { secret, hash } = identity.newApiKey()
            const client = await store.apiClients.add({ name: id, scopes, expires_at: null }, 1, hash, clock())
            const claims = { client_id: client.id, secret_version: 1, scope: scopes.join(' ') }
            return [secret, await identity.accessToken(claims, clock())]
          }
          for (const key of await credentials(clientScopes.filter((one) => !requiredScopes.includes(one)))) {
            const response = await callProblem(t, { search: '?unknown=1', headers: { authorization: `Bearer ${key}` } })
            t.same(response, requiredScopes.length > 0 ? [403, 'forbidden'] : unknown)
          }
          for (const key of await credentials(
            requiredScopes.length > 0 ? (requiredScopes as ClientScope[]) : clientScopes,
          )) {
            const response = await callProblem(t, { search: '?unknown=1', headers: { authorization: `Bearer ${key}` } })
            t.same(response, unknown)
          }
        },
      )
    }

    if (security.some((one) => 'bearerAuth' in one)) {
      const safe = method === 'GET'
      t.test(`${id}: a token that is bad is never taken for none, what is no credential of ours is none`, async (t) => {
        t.same(await callProblem(t, { headers: { authorization: 'Bearer a.b.c' } }), [401, 'invalid_token'])
        const isOpen = security.some((one) => Object.keys(one).length === 0)
        const search = '?unknown=1'
        const basic = { authorization: 'Basic YTpi' }
        t.same(await callProblem(t, { search, headers: basic }), isOpen ? unknown : [401, 'unauthorized'])
        const foreign = { authorization: undefined, cookie: 'session=none' }
        t.same(await callProblem(t, { search, headers: foreign }), isOpen ? unknown : [401, 'unauthorized'])
        const both = { ...(await shop.as('admin')), cookie: (await browser(shop)).cookie }
        t.same(await callProblem(t, { headers: both }), [400, 'bad_request'])
      })

      t.test(
        `${id}: ${safe ? 'a cookie is enough' : 'a cookie without a CSRF token is 403, with one it is enough'}`,
        async (t) => {
          const { cookie, token } = await browser(shop)
          const input = { search: '?unknown=1' }
          const bare = { authorization: undefined, cookie }
          t.same(await callProblem(t, { ...input, headers: bare }), safe ? unknown : [403, 'csrf_failed'])
          const body = media.length > 0 && !isForm ? '{' : undefined
          if (!safe && body) t.same(await callProblem(t, { body, headers: bare }), [403, 'csrf_failed'])
          t.same(await callProblem(t, { ...input, headers: { ...bare, 'x-csrf-token': token } }), unknown)
        },
      )
    }

    if (isForm) {
      t.test(`${id}: 413 for a file over its limit, declared or sent`, async (t) => {
        t.same(await callProblem(t, { body: fileForm(Buffer.alloc(5 * 1024 ** 2 + 1)).payload }), [
          413,
          'payload_too_large',
        ])
        t.same(await callProblem(t, { headers: { 'content-length': '9999999' } }), [413, 'payload_too_large'])
      })

      t.test(`${id}: 400 for what is no form, 422 without one`, async (t) => {
        t.same(await callProblem(t, { body: form.payload.subarray(0, -9) }), [400, 'bad_request'])
        t.same(await callProblem(t, { body: undefined, headers: { 'content-type': undefined } }), [
          422,
          'validation_failed',
        ])
      })
    } else if (media.length > 0) {
      t.test(`${id}: 413 for a body over 1 MiB, declared or sent`, async (t) => {
        t.same(await callProblem(t, { body: ' '.repeat(1024 ** 2 + 1) }), [413, 'payload_too_large'])
        t.same(await callProblem(t, { headers: { 'content-length': '1048577' } }), [413, 'payload_too_large'])
      })

      t.test(`${id}: 400 for what is not JSON, 422 without a body`, { skip: oauth }, async (t) => {
        t.same(await callProblem(t, { body: '{"name": "Lamp"' }), [400, 'bad_request'])
        t.same(await callProblem(t, { body: '{"name": "Lamp", "name": "Mug"}' }), [400, 'duplicate_key'])
        if (!bodyless) t.same(await callProblem(t, { body: undefined }), [422, 'validation_failed'])
      })
    }

    if (responses[206]) {
      t.test(`${id}: 206 for a part, 416 for what is behind the end`, async (t) => {
        const part = await call(t, shop, id, { headers: { range: 'bytes=0-3' } })
        t.equal(part.statusCode, 206)
        t.equal(part.rawPayload.length, 4)
        t.same(await callProblem(t, { headers: { range: 'bytes=99999999-' } }), [416, 'range_not_satisfiable'])
      })
    }

    if (responses[304]) {
      t.test(`${id}: 304 for who has it already`, async (t) => {
        const response = await call(t, shop, id, { headers: { 'if-none-match': '*' } })
        t.equal(response.statusCode, 304)
        t.equal(response.body, '')
      })
    }

    if (responses[412]) {
      t.test(`${id}: 412 for who knows an older one, and nothing changes`, async (t) => {
        const before = (await itemsOn(shop.store, 1, 100)).items
        t.same(await callProblem(t, { headers: { 'if-match': '"older"' } }), [412, 'precondition_failed'])
        t.same((await itemsOn(shop.store, 1, 100)).items, before)
      })
    }

    if (responses[404] && path.includes('{')) {
      t.test(`${id}: 404 for what is not there and for what cannot be`, async (t) => {
        const paramsOf = (one: number | string) =>
          Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, one]))
        // A DELETE may answer that what is not there is gone.
        const absent = await call(t, shop, id, { params: paramsOf(999) })
        const isDone = method === 'DELETE' && absent.statusCode === success
        if (!isDone && !isUnfinished(id, absent)) t.same(problemOf(absent), [404, 'not_found'])
        for (const one of ['lamp', 0, -1, '1.0', '01', '9'.repeat(30), '%00'])
          t.same(await callProblem(t, { params: paramsOf(one) }), [404, 'not_found'], String(one))
      })
    }
  }
})

/** A similar value: its first number is increased by one or, if it has none, its first text ends differently. */
function nearly(value: unknown): unknown {
  const change = (text: string, leaf: RegExp, changed: (all: string, inside: string) => string) => {
    return leaf.test(text) ? JSON.parse(text.replace(leaf, changed)) : undefined
  }
  const text = JSON.stringify(value)
  const number = change(text, /(?<=[:[])\d+/, (found) => String(Number(found) + 1))
  return number ?? change(text, /(?<=:")([^"]*)[^"](?=")/, (found, start) => start + (found.endsWith('1') ? '2' : '1'))
}

for (const { id, idempotency, responses } of operations.filter((one) => one.idempotency)) {
  const success = Number(Object.keys(responses).find((status) => status.startsWith('2')))

  test(`${id}, twice with one Idempotency-Key: one effect and one response`, async (t) => {
    const shop = await stocked(t)
    const headers = { 'idempotency-key': 'k1' }
    const first = await call(t, shop, id, { headers })
    const again = await call(t, shop, id, { headers })
    t.equal(first.statusCode, success)
    t.notOk(first.headers['idempotent-replayed'])
    t.equal(again.headers['idempotent-replayed'], 'true')
    // What is shown once is not replayed.
    const { client_secret, secret, ...rest } = first.body === '' ? {} : first.json()
    t.same(again.body === '' ? {} : again.json(), rest)
    if (client_secret === undefined && secret === undefined) t.equal(again.body, first.body)
    for (const name of ['location', 'etag', 'content-type']) t.equal(again.headers[name], first.headers[name], name)
  })

  test(`${id}, with the key of another request: 409 idempotency_conflict`, async (t) => {
    const shop = await stocked(t)
    const headers = { 'idempotency-key': 'k1' }
    await call(t, shop, id, { headers })
    const operation = all.find((one) => one.id === id) as Operation
    const { params: pathParams, body } = ordinaryOf(operation)
    const others = derivedFrom(document, operation.path, operation.method.toLowerCase()).created
    const unknown = Object.fromEntries(others.map(([name, { example }]) => [name, example]))
    const params = ordinary[id] ? pathParams : { ...pathParams, ...unknown }
    const otherwise = id === 'cancelOrder' ? { body: { reason: 'fraud' } } : undefined
    const other =
      otherwise ?? (body === undefined ? { params: nearly(params) as CallInput['params'] } : { body: nearly(body) })
    t.same(problemOf(await call(t, shop, id, { headers, ...(other as CallInput) })), [409, 'idempotency_conflict'])
  })

  test(`${id}, with a key that is none: 400 idempotency_key_invalid`, async (t) => {
    const response = await call(t, await stocked(t), id, { headers: { 'idempotency-key': '""' } })
    t.same(problemOf(response), [400, 'idempotency_key_invalid'])
  })

  if (idempotency !== 'required') continue
  test(`${id}, without a key: 400 idempotency_key_required`, async (t) => {
    const response = await call(t, await stocked(t), id, { headers: { 'idempotency-key': undefined } })
    t.same(problemOf(response), [400, 'idempotency_key_required'])
  })
}

t.test('409 idempotency_in_progress, while the first request with the key is running', async (t) => {
  const shop = await stocked(t)
  Object.assign(shop.store.idempotencyKeys, { claim: async () => ({ kind: 'running' }) })
  for (const { id } of operations.filter(({ idempotency }) => idempotency)) {
    const response = await call(t, shop, id, { headers: { 'idempotency-key': 'k1' } })
    t.same(problemOf(response), [409, 'idempotency_in_progress'], id)
  }
})

t.test('429 after too many requests', async (t) => {
  const shop = await stocked(t, { env: { RATE_LIMIT: 'on' } })
  const most = Math.max(...Object.values<{ limit: number }>(document['x-rate-limit-classes']).map(({ limit }) => limit))
  for (const { id } of operations.filter(({ responses }) => responses[429])) {
    let response = await call(t, shop, id, { search: '?unknown=1' })
    for (let n = 0; n < most && response.statusCode !== 429; n++)
      response = await call(t, shop, id, { search: '?unknown=1' })
    t.same(problemOf(response), [429, 'rate_limited'], id)
    t.ok(Number(response.headers['retry-after']) >= 1, id)
  }
})

t.test('500 when a handler throws, without details', async (t) => {
  const broken = async () => {
    throw new Error('secret of the house')
  }
  const steps = { begin: broken, perform: broken, settle: broken }
  const breaking = Object.entries(handlers).map(([name, one]) => [name, typeof one === 'function' ? broken : steps])
  const all = Object.fromEntries(breaking) as Handlers
  const shop = await openShop(t, { handlers: all })
  for (const { id } of operations) {
    const response = await call(t, shop, id)
    t.same(problemOf(response), [500, 'internal_error'], id)
    t.notMatch(response.body, /secret/)
    t.match(shop.log.at(-1), { code: 'internal_error', err: { message: /secret/ } })
  }
})

t.test('503 when the database is unreachable', async (t) => {
  const shop = await stocked(t)
  await shop.store.close()
  for (const { id } of operations.filter(({ id }) => !ALLOWLIST[`${id} 503`])) {
    const response = await call(t, shop, id)
    if (isUnfinished(id, response)) {
      for (const one of ['503', 'service_unavailable']) produced.add(`${id} ${one}`)
      continue
    }
    t.same(problemOf(response), [503, 'service_unavailable'], id)
    t.match(response.headers['retry-after'], /^\d+$/)
  }
})

t.test('410 for deprecated operations after their sunset, and for no others', async (t) => {
  const shop = await stocked(t)
  shop.clock.advance(Date.parse('2028-01-01T00:00:00.000Z') - shop.clock().getTime())
  for (const { id, responses } of operations) {
    const response = await call(t, shop, id)
    if (responses[410]) t.same(problemOf(response), [410, 'version_sunset'], id)
    else t.not(response.statusCode, 410, id)
  }
})

test('createItem, with a taken SKU: 409 duplicate_sku', async (t) => {
  const response = await call(t, await stocked(t), 'createItem', { body: lamp })
  t.same(problemOf(response), [409, 'duplicate_sku'])
})

for (const id of ['replaceItem', 'updateItem']) {
  test(`${id}, with a taken SKU: 409 duplicate_sku`, async (t) => {
    const response = await call(t, await stocked(t), id, { body: { name: 'Lamp', price: money(1), sku: mug.sku } })
    t.same(problemOf(response), [409, 'duplicate_sku'])
  })

  test(`${id}, with a version or etag that is not the current one: 409 version_conflict`, async (t) => {
    const shop = await stocked(t)
    for (const stale of [{ version: 2 }, { etag: '"1-stale"' }]) {
      const response = await call(t, shop, id, { body: { name: 'Lamp', price: money(1), ...stale } })
      t.same(problemOf(response), [409, 'version_conflict'])
      t.match(response.json().error.data, { version: 1 })
    }
  })
}

test('createCategory and updateCategory, with a taken slug: 409 duplicate_slug', async (t) => {
  const shop = await stocked(t)
  t.same(problemOf(await call(t, shop, 'createCategory', { body: { name: 'Lamps', slug: 'lamps' } })), [
    409,
    'duplicate_slug',
  ])
  t.same(problemOf(await call(t, shop, 'updateCategory', { body: { slug: 'mugs' } })), [409, 'duplicate_slug'])
})

test('deleteCategory, with an item in it: 409 category_in_use', async (t) => {
  const shop = await stocked(t)
  await shop.send('PATCH', `${base}/items/1`, { category_id: 2 })
  t.same(problemOf(await call(t, shop, 'deleteCategory')), [409, 'category_in_use'])
})

test('listItems and getItem, with inactive items: 401 if anonymous, 403 for a customer', async (t) => {
  const shop = await stocked(t)
  for (const id of ['listItems', 'getItem']) {
    const ask = (headers: Record<string, string>) => call(t, shop, id, { search: '?include_inactive=true', headers })
    t.same(problemOf(await ask({})), [401, 'unauthorized'])
    t.same(problemOf(await ask(await shop.as('customer'))), [403, 'forbidden'])
    t.equal((await ask(await shop.as('staff'))).statusCode, 200)
  }
})

test('deleteFile, of a file that an item shows: 409 file_in_use', async (t) => {
  const shop = await stocked(t)
  await shop.send('PATCH', `${base}/items/1`, { image_ids: [files.get(shop)] })
  t.same(problemOf(await call(t, shop, 'deleteFile')), [409, 'file_in_use'])
})

test('createReview, twice: 409 review_already_exists; if only buyers may: 403', async (t) => {
  const shop = await stocked(t)
  t.equal((await call(t, shop, 'createReview')).statusCode, 201)
  t.same(problemOf(await call(t, shop, 'createReview')), [409, 'review_already_exists'])
  const strict = await stocked(t, { env: { REVIEWS_REQUIRE_PURCHASE: 'true' } })
  t.same(problemOf(await call(t, strict, 'createReview')), [403, 'review_purchase_required'])
})

test('updateReview: 428 without If-Match, 409 for a stale version', async (t) => {
  const shop = await stocked(t)
  const without = await call(t, shop, 'updateReview', { headers: { 'if-match': undefined } })
  t.same(problemOf(without), [428, 'precondition_required'])
  t.same(problemOf(await call(t, shop, 'updateReview', { body: { version: 9 } })), [409, 'version_conflict'])
})

test('updateReview and deleteReview, of another author: 403 not_resource_owner', async (t) => {
  const shop = await stocked(t)
  const headers = await shop.as('customer', 2)
  t.same(problemOf(await call(t, shop, 'updateReview', { body: { rating: 1 }, headers })), [403, 'not_resource_owner'])
  t.same(problemOf(await call(t, shop, 'deleteReview', { headers })), [403, 'not_resource_owner'])
})

test('requestToken: 400 and 401 as OAuth has them', async (t) => {
  if (version === 'v1') return
  const shop = await stocked(t)
  const ask = async (body: string) => problemOf(await call(t, shop, 'requestToken', { body }))
  t.same(await ask(`${tokenRequest}wrong`), [401, 'invalid_client'])
  t.same(await ask(`${tokenRequest}&scope=audit:read`), [400, 'invalid_scope'])
  t.same(await ask(tokenRequest.replace('client_credentials', 'password')), [400, 'unsupported_grant_type'])
})

test('createWebhookEndpoint beyond the limit; testWebhookEndpoint and redeliverWebhook, paused: 409', async (t) => {
  if (version === 'v1') return
  const shop = await stocked(t)
  t.equal((await call(t, shop, 'pauseWebhookEndpoint')).statusCode, 200)
  for (const id of ['testWebhookEndpoint', 'redeliverWebhook'])
    t.same(problemOf(await call(t, shop, id)), [409, 'webhook_endpoint_paused'], id)
  for (let n = 1; n < 100; n++) await hooked(shop)
  t.same(problemOf(await call(t, shop, 'createWebhookEndpoint')), [409, 'webhook_endpoint_limit'])
})

t.test('403 user_required for an API client, where only a person can act', async (t) => {
  const shop = await stocked(t)
  for (const { id } of operations.filter(({ codes }) => codes.includes('user_required'))) {
    const response = await call(t, shop, id, { headers: { authorization: `Bearer ${clientKey}` } })
    t.same(problemOf(response), [403, 'user_required'], id)
  }
})

test('createApiClient and updateApiClient, with a scope that the caller lacks: 403 forbidden', async (t) => {
  if (version === 'v1') return
  const shop = await stocked(t)
  const headers = await shop.as('admin', 1, 'clients:manage')
  for (const id of ['createApiClient', 'updateApiClient'])
    t.same(problemOf(await call(t, shop, id, { headers, body: { name: 'ERP', scopes: ['users:read'] } })), [
      403,
      'forbidden',
    ])
})

test('deleteItem, twice: 404 the second time', async (t) => {
  const shop = await stocked(t)
  t.equal((await call(t, shop, 'deleteItem')).statusCode, 204)
  t.same(problemOf(await call(t, shop, 'deleteItem')), [404, 'not_found'])
})

test('login and refreshToken, with unknown credentials: 401', async (t) => {
  const shop = await stocked(t)
  const login = { email: 'minji@shop.example', password: 'not this one' }
  t.same(problemOf(await call(t, shop, 'login', { body: login })), [401, 'invalid_credentials'])
  t.same(problemOf(await call(t, shop, 'refreshToken', { body: { refresh_token: 'x'.repeat(43) } })), [
    401,
    'invalid_token',
  ])
})

test('resetPassword, with an unknown token: 422 invalid_reset_token', async (t) => {
  if (version === 'v1') return
  const body = { token: 'q'.repeat(43), new_password: 'another good sentence' }
  t.same(problemOf(await call(t, await stocked(t), 'resetPassword', { body })), [422, 'invalid_reset_token'])
})

test('eraseMe and eraseUser: 409 open_orders with an open order, 409 last_admin of the last one', async (t) => {
  if (version === 'v1') return
  const shop = await stocked(t)
  t.same(problemOf(await call(t, shop, 'eraseUser', { params: { user_id: 1 } })), [409, 'last_admin'])
  const me = { body: { current_password: secret }, role: undefined }
  t.same(problemOf(await call(t, shop, 'eraseMe', me as never)), [409, 'last_admin'])
  const { user_id } = (await call(t, shop, 'createOrder', { role: 'customer' })).json()
  t.same(problemOf(await call(t, shop, 'eraseMe')), [409, 'open_orders'])
  t.same(problemOf(await call(t, shop, 'eraseUser', { params: { user_id } })), [409, 'open_orders'])
})

const samePlace = ['login', 'registerUser', ...(version === 'v1' ? [] : ['requestPasswordReset', 'resetPassword'])]
for (const id of samePlace) {
  test(`${id}, from a page of a stranger: 403 csrf_failed`, async (t) => {
    const response = await call(t, await stocked(t), id, { headers: { 'sec-fetch-site': 'cross-site' } })
    t.same(problemOf(response), [403, 'csrf_failed'])
  })
}

test('registerUser, updateMe and updateUser, with a taken address: 409 duplicate_email', async (t) => {
  const shop = await stocked(t)
  const email = 'Minji@SHOP.example'
  const body = { email, password: 'another good sentence', name: 'Minji' }
  t.same(problemOf(await call(t, shop, 'registerUser', { body })), [409, 'duplicate_email'])
  t.same(problemOf(await call(t, shop, 'updateMe', { body: { email } })), [409, 'duplicate_email'])
  const last = await call(t, shop, 'updateUser', { params: { user_id: 1 }, body: { active: false } })
  t.same(problemOf(last), [409, 'last_admin'])
})

test('createPayment, declined: 402; for an unknown order: 404', async (t) => {
  const shop = await stocked(t)
  const declined = await call(t, shop, 'createPayment', { body: { amount: money(1), payment_method: 'card_declined' } })
  t.same(problemOf(declined), [402, 'payment_declined'])
  const order_id = `ord_${'0'.repeat(20)}`
  t.same(problemOf(await call(t, shop, 'createPayment', { body: { order_id } })), [404, 'not_found'])
})

test('receiveProviderEvent, with the signature of another body: 401 invalid_signature', async (t) => {
  const shop = await stocked(t)
  t.same(problemOf(await call(t, shop, 'receiveProviderEvent', { body: '{}' })), [401, 'invalid_signature'])
})

t.test('502 for an invalid response of the payment provider', async (t) => {
  const shop = await stocked(t)
  const order_id = orderIds.get(shop)?.ord_UNPAID
  t.equal((await call(t, shop, 'createPayment', { body: { order_id } })).statusCode, 201)
  const broken = async () => {
    throw new ProviderProtocol()
  }
  Object.assign(shop.services.payments.current, { authorize: broken, capture: broken, void: broken, refund: broken })
  for (const { id } of operations.filter(({ responses }) => responses[502])) {
    const payment_id = id === 'voidPayment' ? { params: { payment_id: 'pay_ALSO' } } : {}
    t.same(problemOf(await call(t, shop, id, payment_id)), [502, 'payment_provider_error'], id)
  }
})

t.test('503 when the payment provider is unreachable', async (t) => {
  const shop = await stocked(t)
  const order_id = orderIds.get(shop)?.ord_UNPAID
  t.equal((await call(t, shop, 'createPayment', { body: { order_id } })).statusCode, 201)
  const away = async () => {
    throw new ProviderUnavailable()
  }
  Object.assign(shop.services.payments.current, { authorize: away, capture: away, void: away, refund: away })
  for (const { id } of operations.filter(({ codes }) => codes.includes('payment_provider_unavailable'))) {
    const payment_id = id === 'voidPayment' ? { params: { payment_id: 'pay_ALSO' } } : {}
    t.same(problemOf(await call(t, shop, id, payment_id)), [503, 'payment_provider_unavailable'], id)
  }
})

t.test('409 payment_busy, while another request acts on the payment', async (t) => {
  const shop = await stocked(t)
  const { store, services, clock } = shop
  const busy = async (id: string, input?: CallInput) =>
    t.same(problemOf(await call(t, shop, id, input)), [409, 'payment_busy'], id)
  await failingLaterCommits(store, () => call(t, shop, 'capturePayment'))
  await busy('capturePayment')
  await busy('voidPayment')
  await failingLaterCommits(store, () => call(t, shop, 'createRefund'))
  await busy('createRefund')
  const order_id = orderIds.get(shop)?.ord_UNPAID as string
  const paid = await call(t, shop, 'createPayment', { body: { order_id } })
  await failingLaterCommits(store, () => call(t, shop, 'cancelOrder'))
  await busy('cancelOrder')
  await busy('fulfillOrder', { params: { order_id: 'ord_UNPAID' } })
  const event = { event_id: 'evt_1', payment_id: paid.json().id, provider_ref: null }
  await handleProviderEvent(store, services.payments, 'sandbox', event, clock())
  await busy('createPayment', { body: { order_id } })
})

t.test('409 invalid_state_transition', async (t) => {
  const shop = await stocked(t)
  const params = { payment_id: 'pay_TAKEN' }
  const order_id = orderIds.get(shop)?.ord_UNPAID as string
  const wrong = async (id: string, input?: CallInput) =>
    t.same(problemOf(await call(t, shop, id, input)), [409, 'invalid_state_transition'], id)
  await wrong('capturePayment', { params })
  await wrong('voidPayment', { params })
  await wrong('createRefund', { params: { payment_id: 'pay_HELD' } })
  await wrong('fulfillOrder', { params: { order_id: 'ord_UNPAID' } })
  t.equal((await call(t, shop, 'cancelOrder')).statusCode, 200)
  await wrong('cancelOrder')
  await wrong('createPayment', { body: { order_id } })
})

test('createPayment and createRefund: errors of amounts, currencies, card numbers and paid orders', async (t) => {
  const shop = await stocked(t)
  const order_id = orderIds.get(shop)?.ord_UNPAID as string
  const pay = async (body: object) => problemOf(await call(t, shop, 'createPayment', { body }))
  t.same(await pay({ order_id, amount: money(1) }), [422, 'amount_mismatch'])
  t.same(await pay({ order_id, ...dollars(1, 'amount') }), [422, 'currency_mismatch'])
  t.same(await pay({ order_id, payment_method: '4242 4242 4242 4242' }), [422, 'card_number_not_accepted'])
  t.equal((await call(t, shop, 'createPayment', { body: { order_id } })).statusCode, 201)
  t.same(await pay({ order_id }), [409, 'payment_already_exists'])
  const more = await call(t, shop, 'createRefund', { body: { amount: money(301) } })
  t.same(problemOf(more), [422, 'refund_exceeds_captured'])
  // Version 1 names no currency here.
  if (version === 'v1') return
  const other = await call(t, shop, 'createRefund', { body: { amount: money(1, 'USD') } })
  t.same(problemOf(other), [422, 'currency_mismatch'])
})

test('quoteOrder and createOrder: errors of stock, prices, currencies and unpaid orders', async (t) => {
  const shop = await stocked(t)
  const both = [1, 2].map((item_id) => ({ item_id, quantity: 1 }))
  t.same(problemOf(await call(t, shop, 'quoteOrder', { body: { lines: both } })), [422, 'currency_mismatch'])
  const place = async (lines: object[], more = {}) =>
    problemOf(await call(t, shop, 'createOrder', { body: { lines, ...more } }))
  const [lamps] = both as [object]
  t.same(await place(both), [422, 'currency_mismatch'])
  t.same(await place([{ item_id: 1, quantity: 12 }]), [409, 'insufficient_stock'])
  t.same(await place([lamps], { expected_total: money(1) }), [409, 'price_changed'])
  t.equal((await call(t, shop, 'deleteItem')).statusCode, 204)
  t.same(await place([{ item_id: 2, quantity: 1 }]), [409, 'item_unavailable'])
  for (let n = 1; n < 3; n++) t.equal((await call(t, shop, 'createOrder')).statusCode, 201)
  t.same(await place([lamps]), [409, 'pending_order_limit'])
})

test('adjustStock, updateCategory, updateMe, updateUser, uploadFile: their other errors', async (t) => {
  const shop = await stocked(t)
  const sendTo = async (id: string, body: unknown) => problemOf(await call(t, shop, id, { body }))
  t.same(await sendTo('adjustStock', { delta: -10, reason: 'damage' }), [409, 'stock_below_reserved'])
  t.same(await sendTo('adjustStock', { counted: 5, expected: 1, reason: 'count' }), [409, 'version_conflict'])
  t.same(await sendTo('updateCategory', { version: 9 }), [409, 'version_conflict'])
  t.same(await sendTo('updateCategory', { parent_id: 1 }), [409, 'category_cycle'])
  t.same(await sendTo('updateMe', { version: 9 }), [409, 'version_conflict'])
  t.same(await sendTo('updateUser', { version: 9 }), [409, 'version_conflict'])
  t.same(await sendTo('updateUser', { email: 'admin1@shop.example' }), [409, 'duplicate_email'])
  t.same(await sendTo('uploadFile', fileForm(Buffer.from('<html>')).payload), [422, 'invalid_file_content'])
})

t.test('every error has a message in three languages', async (t) => {
  const shop = await stocked(t)
  for (const language of ['ko', 'en', 'ja']) {
    const response = await call(t, shop, 'getItem', {
      params: { item_id: 999 },
      headers: { 'accept-language': language },
    })
    t.equal(response.headers['content-language'], language)
  }
})

t.test('every declared response was produced above, or is on the allowlist', async (t) => {
  const declared = operations.flatMap(({ id, responses }) =>
    Object.keys(responses)
      .filter((status) => status !== 'default')
      .map((status) => `${id} ${status}`),
  )
  const missing = declared.filter((one) => !produced.has(one))
  const among = (list: object) =>
    Object.keys(list).filter((one) => operations.some(({ id }) => one.startsWith(`${id} `)))
  t.same(missing, among(ALLOWLIST), 'neither more nor fewer')
  const codes = operations.flatMap((operation) => operation.codes.map((code) => `${operation.id} ${code}`))
  t.same(codes.filter((one) => !produced.has(one)).sort(), among(CODES_ELSEWHERE).sort(), 'and every code')
  t.comment(`${codes.length} codes of operations`)
  t.comment(
    `${declared.length} declared, ${declared.length - missing.length} given, ${missing.length} on the allowlist`,
  )
})
