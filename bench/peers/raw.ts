// The baseline: node:http alone, with routing, checks, limit, token and log line written by hand.

import { createHmac, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as shop from './shop.ts'

const json = 'application/json; charset=utf-8'
const path = '/api/v1/items'

const counts = new Map<string, number>()
let windowEnds = 0
const tokens = new Map<string, { sub: string; exp: number }>()

/** A signature is computed once for each token. */
function claimsOf(authorization = '') {
  const known = tokens.get(authorization)
  if (known) return known.exp * 1000 > Date.now() ? known : undefined
  const [head, claims, signature] = authorization.replace(/^Bearer /, '').split('.')
  const expected = createHmac('sha256', shop.tokenKey).update(`${head}.${claims}`).digest('base64url')
  if (signature !== expected) return undefined
  const found = JSON.parse(Buffer.from(claims as string, 'base64url').toString())
  tokens.set(authorization, found)
  return found.exp * 1000 > Date.now() ? found : undefined
}

const server = createServer((request, response) => {
  const started = performance.now()
  const id = request.headers['x-request-id'] ?? randomUUID()
  const now = Date.now()
  if (now > windowEnds) {
    counts.clear()
    windowEnds = now + shop.limit.windowMs
  }
  const address = request.socket.remoteAddress ?? ''
  const used = (counts.get(address) ?? 0) + 1
  counts.set(address, used)
  response.setHeader('x-request-id', id)
  response.setHeader('ratelimit-limit', shop.limit.max)
  response.setHeader('ratelimit-remaining', shop.limit.max - used)
  response.setHeader('ratelimit-reset', Math.ceil((windowEnds - now) / 1000))
  response.on('finish', () => {
    const { method, url } = request
    const ms = performance.now() - started
    writeSync(1, `${JSON.stringify({ level: 30, time: now, id, method, url, status: response.statusCode, ms })}\n`)
  })
  if (used > shop.limit.max) return refuse(response, 429, 'Too many requests')
  const claims = claimsOf(request.headers.authorization)
  if (!claims) return refuse(response, 401, 'Unauthorized')
  route(request, response, claims.sub)
})

function route(request: IncomingMessage, response: ServerResponse, user: string) {
  const { method, url = '' } = request
  if (method === 'GET' && url.startsWith(`${path}/`)) return getItem(request, response, url.slice(path.length + 1))
  if (method === 'GET' && url.startsWith(path)) return listItems(response, new URLSearchParams(url.slice(path.length)))
  if (method === 'POST' && url === path) return withBody(request, response, (body) => createItem(response, body))
  if (method === 'POST' && url === '/api/v1/payments')
    return withBody(request, response, (body) =>
      createPayment(response, user, request.headers['idempotency-key'] as string | undefined, body),
    )
  refuse(response, 404, 'Not found')
}

const answer = (response: ServerResponse, status: number, body: string, type = json) => {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
const refuse = (response: ServerResponse, status: number, title: string, errors?: Parameters<typeof shop.problem>[2]) =>
  answer(response, status, JSON.stringify(shop.problem(status, title, errors)), 'application/problem+json')

function getItem(request: IncomingMessage, response: ServerResponse, id: string) {
  const item = /^[1-9]\d*$/.test(id) ? shop.findItem(Number(id)) : undefined
  if (!item) return refuse(response, 404, 'No such item')
  const tag = shop.tagOf(item)
  response.setHeader('etag', tag)
  if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
  else answer(response, 200, JSON.stringify(item))
}

function listItems(response: ServerResponse, query: URLSearchParams) {
  const size = Number(query.get('size') ?? 20)
  const above = Number(query.get('filter[price][gt]') ?? -1)
  const known = ['size', 'sort', 'filter[price][gt]', 'cursor']
  const errors = [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: name, message: 'is not known' }))
  if (!between(1, 100)(size)) errors.push({ path: 'size', message: 'must be 1 to 100' })
  if (!between(-1)(above)) errors.push({ path: 'filter[price][gt]', message: 'must be 0 or more' })
  if ((query.get('sort') ?? '-created_at') !== '-created_at') errors.push({ path: 'sort', message: 'is not known' })
  const page = errors.length > 0 ? undefined : shop.listItems({ size, above, cursor: query.get('cursor') ?? '' })
  if (page) answer(response, 200, JSON.stringify(page))
  else refuse(response, 422, 'Validation failed', errors)
}

type Check = (value: any) => boolean
const between =
  (low: number, high = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isInteger(value) && value >= low && value <= high
const text =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'string' && value.length >= low && value.length <= high
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const itemChecks: Record<string, Check> = {
  name: text(2, 200),
  description: orAbsent(text(0, 4000)),
  price: between(0, 999_999_999_999),
  currency: (value) => shop.currencies.includes(value),
  sku: orAbsent((value) => typeof value === 'string' && /^[A-Z0-9-]{3,64}$/.test(value)),
  stock: orAbsent(between(0)),
}
const paymentChecks: Record<string, Check> = {
  amount: between(1),
  payment_method: (value) => shop.methods.includes(value),
  capture: orAbsent((value) => typeof value === 'boolean'),
}

function broken(checks: Record<string, Check>, body: any) {
  if (body === null || typeof body !== 'object') return [{ path: 'body', message: 'must be an object' }]
  const unknown = Object.keys(body).filter((name) => !Object.hasOwn(checks, name))
  const wrong = Object.entries(checks).filter(([name, check]) => !check(body[name]))
  return [...unknown, ...wrong.map(([name]) => name)].map((path) => ({ path, message: 'is not valid' }))
}

function createItem(response: ServerResponse, body: any) {
  const errors = broken(itemChecks, body)
  if (errors.length > 0) return refuse(response, 422, 'Validation failed', errors)
  const item = shop.addItem(body)
  response.setHeader('location', `${path}/${item.id}`).setHeader('etag', shop.tagOf(item))
  answer(response, 201, JSON.stringify(item))
}

function createPayment(response: ServerResponse, user: string, key: string | undefined, body: any) {
  const errors = broken(paymentChecks, body)
  if (!text(1, 128)(key)) errors.push({ path: 'idempotency-key', message: 'must have 1 to 128 characters' })
  if (errors.length > 0) return refuse(response, 422, 'Validation failed', errors)
  const paid = shop.pay(`${user} ${key}`, body)
  if (!paid) return refuse(response, 422, 'The key was used for another request')
  if (paid.replayed) response.setHeader('idempotent-replayed', 'true')
  answer(response, 201, paid.body)
}

function withBody(request: IncomingMessage, response: ServerResponse, next: (body: unknown) => void) {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    let body: unknown
    try {
      body = JSON.parse(Buffer.concat(chunks).toString())
    } catch {
      return refuse(response, 400, 'Not JSON')
    }
    next(body)
  })
}

server.keepAliveTimeout = shop.longestKeepAliveMs
server.listen(shop.port, '127.0.0.1')
