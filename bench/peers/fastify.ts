// Fastify as its documentation shows it: a schema for every route, the limiter, a cached token check, one log line.

import { randomUUID } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import { createVerifier } from 'fast-jwt'
import Fastify, { type FastifyError } from 'fastify'
import * as shop from './shop.ts'

declare module 'fastify' {
  interface FastifyRequest {
    user: string
  }
}

const app = Fastify({
  logger: true,
  disableRequestLogging: true,
  genReqId: ({ headers }) => String(headers['x-request-id'] ?? randomUUID()),
  ajv: { customOptions: { allErrors: true, removeAdditional: false } },
  keepAliveTimeout: shop.longestKeepAliveMs,
  exposeHeadRoutes: false,
})

await app.register(rateLimit, { max: shop.limit.max, timeWindow: shop.limit.windowMs, enableDraftSpec: true })

const verify = createVerifier({ key: shop.tokenKey, algorithms: ['HS256'], cache: true })
app.decorateRequest('user', '')
app.addHook('onRequest', async (request, reply) => {
  reply.header('x-request-id', request.id)
  try {
    request.user = verify((request.headers.authorization ?? '').replace(/^Bearer /, '')).sub
  } catch {
    throw Object.assign(new Error('Unauthorized'), { statusCode: 401 })
  }
})
app.addHook('onResponse', async ({ log, method, url }, { statusCode: status, elapsedTime: ms }) => {
  log.info({ method, url, status, ms }, 'request')
})
app.setErrorHandler<FastifyError>((error, _request, reply) => {
  const status = error.validation ? 422 : (error.statusCode ?? 500)
  const errors = error.validation?.map(({ instancePath, message = '' }) => ({ path: instancePath, message }))
  return reply
    .code(status)
    .type('application/problem+json')
    .send(shop.problem(status, errors ? 'Validation failed' : error.message, errors))
})

const text = { type: 'string' }
const whole = { type: 'integer' }
const orNull = (schema: object) => ({ ...schema, nullable: true })
const item = {
  type: 'object',
  properties: {
    id: whole,
    name: text,
    description: orNull(text),
    price: whole,
    currency: text,
    category_id: orNull(whole),
    sku: orNull(text),
    stock: orNull(whole),
    available: orNull(whole),
    rating_count: whole,
    version: whole,
    created_at: text,
    updated_at: text,
  },
}
const page = {
  type: 'object',
  properties: {
    items: { type: 'array', items: item },
    links: { type: 'object', properties: { next: orNull(text) } },
  },
}
const refusal = {
  type: 'object',
  properties: {
    type: text,
    title: text,
    status: whole,
    errors: { type: 'array', items: { type: 'object', properties: { path: text, message: text } } },
  },
}
const itemDraft = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'price', 'currency'],
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 200 },
    description: { type: 'string', maxLength: 4000 },
    price: { type: 'integer', minimum: 0, maximum: 999_999_999_999 },
    currency: { enum: shop.currencies },
    sku: { type: 'string', pattern: '^[A-Z0-9-]{3,64}$' },
    stock: { type: 'integer', minimum: 0 },
  },
}
const paymentDraft = {
  type: 'object',
  additionalProperties: false,
  required: ['amount', 'payment_method'],
  properties: {
    amount: { type: 'integer', minimum: 1 },
    payment_method: { enum: shop.methods },
    capture: { type: 'boolean' },
  },
}
const query = {
  type: 'object',
  additionalProperties: false,
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    sort: { enum: ['-created_at'] },
    'filter[price][gt]': { type: 'integer', minimum: 0 },
    cursor: { type: 'string', maxLength: 200 },
  },
}
const params = { type: 'object', required: ['id'], properties: { id: { type: 'integer', minimum: 1 } } }
const headers = {
  type: 'object',
  required: ['idempotency-key'],
  properties: { 'idempotency-key': { type: 'string', minLength: 1, maxLength: 128 } },
}
const refusals = { '4xx': refusal }

app.get<{ Params: { id: number } }>(
  '/api/v1/items/:id',
  { schema: { params, response: { 200: item, ...refusals } } },
  async ({ params, headers }, reply) => {
    const found = shop.findItem(params.id)
    if (!found) throw Object.assign(new Error('No such item'), { statusCode: 404 })
    const tag = shop.tagOf(found)
    reply.header('etag', tag)
    return headers['if-none-match'] === tag ? reply.code(304).send() : found
  },
)
app.get<{ Querystring: { size: number; 'filter[price][gt]'?: number; cursor?: string } }>(
  '/api/v1/items',
  { schema: { querystring: query, response: { 200: page, ...refusals } } },
  async ({ query: { size, cursor, 'filter[price][gt]': above } }) => {
    const found = shop.listItems({ size, cursor, above })
    if (!found) throw Object.assign(new Error('No such cursor'), { statusCode: 422 })
    return found
  },
)
app.post<{ Body: shop.ItemDraft }>(
  '/api/v1/items',
  { schema: { body: itemDraft, response: { 201: item, ...refusals } } },
  async ({ body }, reply) => {
    const added = shop.addItem(body)
    return reply.code(201).header('location', `/api/v1/items/${added.id}`).header('etag', shop.tagOf(added)).send(added)
  },
)
app.post<{ Body: shop.PaymentDraft }>(
  '/api/v1/payments',
  { schema: { headers, body: paymentDraft, response: refusals } },
  async ({ user, headers, body }, reply) => {
    const paid = shop.pay(`${user} ${headers['idempotency-key']}`, body)
    if (!paid) throw Object.assign(new Error('The key was used for another request'), { statusCode: 422 })
    if (paid.replayed) reply.header('idempotent-replayed', 'true')
    return reply.code(201).type('application/json; charset=utf-8').send(paid.body)
  },
)

await app.listen({ host: '127.0.0.1', port: shop.port })
