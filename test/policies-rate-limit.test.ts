// Rate limits: which requests count together, how responses report it, and what happens without the Redis that
// processes share.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import fc from 'fast-check'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { operationsOf } from '../src/contract/compile/document.ts'
import type { Policy } from '../src/contract/serve/policy.ts'
import generated from '../src/generated/v1/openapi.json' with { type: 'json' }
import { handlers } from '../src/handlers/v1/index.ts'
import { policyField, standingField } from '../src/limits/rate-limit-headers.ts'
import { openRedis, type SharedCounters } from '../src/limits/redis.ts'
import { windowsBy } from '../src/limits/windows.ts'
import { access } from '../src/policies/access.ts'
import { headers } from '../src/policies/headers.ts'
import { languages } from '../src/policies/languages.ts'
import { rateLimit } from '../src/policies/rate-limit.ts'
import { tracing } from '../src/policies/tracing.ts'
import { problem } from '../src/problem.ts'
import { clockAt, openShop, type Shop } from './shop.ts'
import { createSmallApp } from './small-app.ts'

const on = { RATE_LIMIT: 'on' }
const items = '/api/v1/items'

/** The reported limits: status, both fields, and Retry-After. */
const statusAndHeaders = ({ statusCode, headers }: LightMyRequestResponse) => [
  statusCode,
  headers['ratelimit-policy'],
  headers.ratelimit,
  headers['retry-after'],
]
/** How many more the first limit of a response takes. */
const left = ({ headers }: LightMyRequestResponse) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1])
const codeOf = (response: LightMyRequestResponse) => response.json().error.code

const origin = 'https://shop.example'
/**
 * One shop for all tests that need no other: creating one takes longer than a request. Every test uses addresses of its
 * own.
 */
const shop = await openShop(t, { env: { ...on, CORS_ORIGINS: origin } })

/** Asks this often, and says how each was answered. */
async function statuses(times: number, ask: (n: number) => Promise<LightMyRequestResponse>): Promise<number[]> {
  const responses: number[] = []
  for (let n = 0; n < times; n++) responses.push((await ask(n)).statusCode)
  return responses
}
const tally = (responses: readonly number[]) =>
  Object.fromEntries(Object.entries(Object.groupBy(responses, String)).map(([status, all]) => [status, all?.length]))

t.test('the 201st request of a minute: 429 until the minute is over', async (t) => {
  const { get, clock } = await openShop(t, { env: on })
  t.same(statusAndHeaders(await get(items)), [200, '"default";q=200;w=60', '"default";r=199;t=60', undefined])
  clock.advance(20_400)
  t.same(tally(await statuses(199, () => get(items))), { 200: 199 })
  const response = await get(items, { 'accept-language': 'en' })
  t.same(statusAndHeaders(response), [429, '"default";q=200;w=60', '"default";r=0;t=40', '40'])
  t.match(response.headers, { 'cache-control': 'no-store', 'content-type': /^application\/json/ })
  t.same(response.json().error, {
    code: 'rate_limited',
    message: 'Too many requests. Try again later.',
    details: {},
    data: { class: 'default', limit: 200 },
    request_id: response.headers['x-request-id'],
  })
  clock.advance(39_599)
  t.same(statusAndHeaders(await get(items)), [429, '"default";q=200;w=60', '"default";r=0;t=1', '1'])
  clock.advance(1)
  t.same(statusAndHeaders(await get(items)), [200, '"default";q=200;w=60', '"default";r=199;t=60', undefined])
})

for (const [how, hours] of Object.entries({ back: -5, forward: 5 })) {
  t.test(`the clock is set ${how}: a window lasts a minute all the same`, async (t) => {
    const { get, send, clock } = await openShop(t, { env: on })
    t.same(tally(await statuses(201, () => get(items))), { 200: 200, 429: 1 })
    const guess = () =>
      send('POST', '/api/v1/login', { email: 'a@shop.example', password: 'wrong wrong' }, { cookie: 'a=b' })
    await statuses(11, guess)
    clock.set(hours * 3_600_000)
    t.same(statusAndHeaders(await get(items)), [429, '"default";q=200;w=60', '"default";r=0;t=60', '60'])
    clock.advance(59_999)
    t.equal((await get(items)).statusCode, 429)
    clock.advance(1)
    t.equal((await get(items)).statusCode, 200)
    t.equal((await guess()).statusCode, 401)
  })
}

t.test('every response of a counted operation has the headers, also errors and 304', async (t) => {
  const { get, send, request } = await openShop(t, { env: on, handlers: { ...handlers, getItem: async () => never() } })
  const never = () => Promise.reject(new Error('the lamp fell'))
  const responses = [
    await get(items, { 'if-none-match': '*' }),
    await send('POST', items, '{'),
    await get(`${items}/0`),
    await get(items, { accept: 'text/html' }),
    await get(`${items}?${'x'.repeat(8192)}`),
    await send('POST', items, 'x', { 'content-type': 'text/plain' }),
    await send('POST', items, {}),
    await get(`${items}/1`),
    await request({ url: items, headers: { host: 'a b' } }),
  ]
  t.same(
    responses.map(({ statusCode }) => statusCode),
    [304, 400, 404, 406, 414, 415, 422, 500, 400],
  )
  for (const response of responses) {
    t.equal(response.headers['ratelimit-policy'], '"default";q=200;w=60', String(response.statusCode))
    t.match(response.headers.ratelimit, /^"default";r=1\d\d;t=60$/)
  }
})

t.test('GET and HEAD count together', async (t) => {
  const request = (options: InjectOptions) => shop.request({ ...options, remoteAddress: '10.4.0.2' })
  const get = (url: string) => request({ url })
  t.equal(left(await get(items)), 199)
  t.equal(left(await request({ method: 'HEAD', url: items })), 198)
  t.equal(left(await get(items)), 197)
})

t.test('a browser may read a 429, and how long to wait', async (t) => {
  const get = (url: string, headers = {}) => shop.request({ url, headers, remoteAddress: '10.4.0.3' })
  await statuses(200, () => get(items))
  const { statusCode, headers } = await get(items, { origin })
  t.equal(statusCode, 429)
  t.equal(headers['access-control-allow-origin'], origin)
  t.equal(headers['access-control-allow-credentials'], 'true')
  t.match(headers['access-control-expose-headers'], /\bRetry-After, RateLimit, RateLimit-Policy\b/)
  t.match(headers.vary, /\bOrigin\b/)
})

t.test('an authenticated caller: one count from every address, separate from anonymous requests', async (t) => {
  const { request, as } = shop
  const [one, other] = [await as('customer'), await as('customer', 2)]
  const ask = (remoteAddress: string, headers = {}) => request({ url: items, headers, remoteAddress })
  t.same(tally(await statuses(201, (n) => ask(`10.0.0.${n}`, one))), { 200: 200, 429: 1 })
  t.equal(left(await ask('10.0.0.1', other)), 199)
  t.equal(left(await ask('10.0.0.1')), 199)
})

t.test('anonymous requests: one count for each address; a spoofed X-Forwarded-For has no effect', async (t) => {
  const { request } = shop
  const ask = (remoteAddress: string, forwarded: string) =>
    request({ url: items, remoteAddress, headers: { 'x-forwarded-for': forwarded, forwarded: `for=${forwarded}` } })
  t.same(tally(await statuses(300, (n) => ask('203.0.113.9', `198.51.100.${n}`))), { 200: 200, 429: 100 })
  t.equal(left(await ask('203.0.113.10', '203.0.113.9')), 199)
})

t.test('behind a trusted proxy: one count for each address it names', async (t) => {
  const { request } = await openShop(t, { env: { ...on, TRUST_PROXY: '10.0.0.0/8' } })
  const ask = (remoteAddress: string, forwarded: string) =>
    request({ url: items, remoteAddress, headers: { 'x-forwarded-for': forwarded } })
  t.equal(left(await ask('10.1.2.3', '198.51.100.1')), 199)
  t.equal(left(await ask('10.1.2.3', '198.51.100.2')), 199)
  t.equal(left(await ask('10.9.9.9', '198.51.100.1')), 198)
  // What the proxy was told is not what it saw itself.
  t.equal(left(await ask('10.1.2.3', '198.51.100.77, 198.51.100.1')), 197)
  t.equal(left(await ask('203.0.113.9', '198.51.100.1')), 199)
})

t.test(
  'behind a trusted proxy: one count for an address in every spelling, and garbage counts for the proxy',
  async (t) => {
    const { request, send } = await openShop(t, { env: { ...on, TRUST_PROXY: '127.0.0.1' } })
    const ask = (forwarded: string) => request({ url: items, headers: { 'x-forwarded-for': forwarded } })
    const spellings = [
      '203.0.113.7',
      '203.0.113.7:50001',
      '203.0.113.7:50002',
      '"203.0.113.7"',
      '::ffff:203.0.113.7',
      '[::ffff:cb00:7107]:9',
    ]
    for (const [i, one] of spellings.entries()) t.equal(left(await ask(one)), 199 - i, one)
    for (const [i, one] of ['[2001:db8::1]:5', '2001:DB8::2', '"[2001:db8::3]"', '2001:db8::4%eth0'].entries())
      t.equal(left(await ask(one)), 199 - i, one)
    for (const [i, one] of ['a b', 'unknown', '_x', '9'.repeat(300)].entries())
      t.equal(left(await ask(one)), 199 - i, one)
    const attempt = (n: number) =>
      send(
        'POST',
        '/api/v1/login',
        { email: `u${n}@x.example`, password: 'wrong wrong wrong' },
        { cookie: 'a=b', 'x-forwarded-for': `198.51.100.9:${50000 + n}` },
      )
    t.same(tally(await statuses(12, attempt)), { 401: 10, 429: 2 })
  },
)

t.test('IPv6: one count for 64 bits; IPv4 in IPv6 is IPv4', async (t) => {
  const { request } = shop
  const ask = (remoteAddress: string) => request({ url: items, remoteAddress })
  t.equal(left(await ask('2001:db8:1:2::1')), 199)
  t.equal(left(await ask('2001:DB8:1:2:ffff:ffff:ffff:ffff')), 198)
  t.equal(left(await ask('2001:db8:1:3::1')), 199)
  t.equal(left(await ask('192.0.2.1')), 199)
  t.equal(left(await ask('::ffff:192.0.2.1')), 198)
})

t.test('RATE_LIMIT=off: nothing is counted; in production the log has a warning', async (t) => {
  const names = ['CURSOR_KEYS', 'TOKEN_KEYS', 'CSRF_KEYS', 'AUDIT_KEYS']
  const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('hex')]))
  const production = { ...secrets, NODE_ENV: 'production', ALLOW_SANDBOX: '1' }
  const { get, log } = await openShop(t, { env: { ...production, RATE_LIMIT: 'off' } })
  t.same(tally(await statuses(201, () => get(items))), { 200: 201 })
  t.notOk('ratelimit' in (await get(items)).headers)
  t.same(
    log.filter(({ msg }) => /RATE_LIMIT=off/.test(msg)).map(({ level }) => level),
    [40],
  )
  t.notOk((await openShop(t, { env: on })).log.some(({ msg }) => /RATE_LIMIT/.test(msg)))
})

t.test('RATE_LIMIT=count: all are counted and reported, and none is refused', async (t) => {
  const { request, as, clock } = await openShop(t, { env: { RATE_LIMIT: 'count' } })
  const ask = (url: string, headers = {}) => request({ url, headers })
  t.same(statusAndHeaders(await ask(items)), [200, '"default";q=200;w=60', '"default";r=199;t=60', undefined])
  t.same(tally(await statuses(204, () => ask(items))), { 200: 204 })
  t.same(statusAndHeaders(await ask(items)), [200, '"default";q=200;w=60', '"default";r=0;t=60', undefined])
  const caller = await as('customer')
  t.equal(left(await ask(items, caller)), 199, 'a caller who is known has a count of its own')
  t.same(tally(await statuses(204, () => ask(items, caller))), { 200: 204 })
  t.equal(left(await ask(items, caller)), 0)
  t.same(tally(await statuses(205, () => ask('/nope'))), { 404: 205 })
  t.equal(left(await ask('/nope')), 0)
  const bad = { authorization: 'Bearer nonsense' }
  t.same(tally(await statuses(205, () => ask('/api/v1/users/me', bad))), { 401: 205 })
  t.equal(left(await ask('/api/v1/users/me', bad)), 0)
  const guess = { email: 'eve@shop.example', password: 'not-the-password' }
  const login = () => request({ method: 'POST', url: '/api/v1/login', payload: guess, headers: { cookie: '' } })
  t.same(tally(await statuses(12, login)), { 401: 12 })
  t.same(statusAndHeaders(await login()), [
    401,
    '"default";q=200;w=60, "login";q=10;w=60',
    '"default";r=0;t=60, "login";r=0;t=240',
    undefined,
  ])
  clock.advance(60_000)
  t.equal(left(await ask(items)), 199, 'and windows end as ever')
})

t.test('every operation is counted but health, and the document says so of each', async (t) => {
  for (const { id, path, responses, extensions } of operationsOf(generated)) {
    const counted = !path.startsWith('/health')
    t.equal(extensions['x-rate-limit'] !== 'none', counted, id)
    t.equal('429' in responses, counted, id)
    const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'))
    for (const name of ['RateLimit', 'RateLimit-Policy']) t.equal(name in (success?.[1].headers ?? {}), counted, id)
  }
})

t.test('login, registration and a new password count as logins: the 11th is 429', async (t) => {
  const { request, as } = shop
  const ask = (method: 'POST' | 'PUT', url: string, payload: object, headers = {}, remoteAddress = '192.0.2.99') =>
    request({ method, url, payload, headers, remoteAddress })
  const guess = { email: 'eve@shop.example', password: 'not-the-password' }
  const attempts = await statuses(11, (n) => ask('POST', '/api/v1/login', guess, {}, `192.0.2.${n}`))
  t.same(tally(attempts), { 401: 10, 429: 1 })
  const elsewhere = { ...guess, email: 'bob@shop.example' }
  t.same(tally(await statuses(11, () => ask('POST', '/api/v1/login', elsewhere, {}, '192.0.2.99'))), {
    401: 10,
    429: 1,
  })
  t.equal(codeOf(await ask('POST', '/api/v1/users', { email: 'eve@shop.example' })), 'rate_limited')
  const eve = await as('customer', 8)
  const change = () => ask('POST', '/api/v1/users/me/password', {}, eve, '192.0.2.200')
  t.same(tally(await statuses(11, change)), { 422: 10, 429: 1 })
})

t.test('invalid tokens: 401 while there are few, then 429; a valid one from another address is accepted', async (t) => {
  const { as, request } = shop
  const bad = (n: number) =>
    request({
      url: '/api/v1/users/me',
      headers: { authorization: `Bearer nonsense-${n}` },
      remoteAddress: '10.4.0.4',
    })
  t.same(tally(await statuses(210, bad)), { 401: 200, 429: 10 })
  const headers = await as('customer', 9)
  t.equal((await request({ url: '/api/v1/users/me', headers, remoteAddress: '192.0.2.7' })).statusCode, 200)
})

t.test('a 401 without a credential counts as anonymous, and does not block tokens of the address', async (t) => {
  const { as, request } = shop
  const remoteAddress = '10.4.0.5'
  const foreign = { cookie: 'session=of-another-application' }
  const strange = () => request({ url: '/api/v1/users/me', headers: foreign, remoteAddress })
  t.equal(codeOf(await strange()), 'unauthorized')
  t.same(tally(await statuses(205, strange)), { 401: 199, 429: 6 })
  const headers = await as('customer', 10)
  t.equal((await request({ url: '/api/v1/users/me', headers, remoteAddress })).statusCode, 200)
})

// A small document with every kind of class.

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const problemResponse = { description: 'no', ...json({ type: 'object' }) }
const responses = {
  200: { description: 'yes' },
  401: problemResponse,
  403: problemResponse,
  429: problemResponse,
  500: problemResponse,
  default: problemResponse,
}
const post = (operationId: string, name: string) => ({
  post: {
    operationId,
    'x-rate-limit': name,
    requestBody: json({
      type: 'object',
      additionalProperties: false,
      properties: {
        email: { type: 'string', maxLength: 50, pattern: '@' },
        password: { type: 'string', maxLength: 9 },
      },
    }),
    responses,
  },
})
const bank = {
  openapi: '3.1.0',
  info: { title: 'Bank', version: '1.0.0' },
  'x-errors': generated['x-errors'],
  'x-rate-limit-classes': generated['x-rate-limit-classes'],
  components: { securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/login': post('login', 'login'),
    '/upload': post('upload', 'upload'),
    '/pay': post('pay', 'money'),
    '/tell': post('tell', 'provider'),
    '/me': { get: { operationId: 'me', security: [{ bearerAuth: [] }], responses } },
    '/open': { get: { operationId: 'open', responses } },
  },
}
interface CallInput {
  readonly token?: string
  readonly body?: object
  readonly from?: string
}

/** Identity, where `good N` is the token of user N and any other is bad. */
const tokens: Policy<readonly object[]> = {
  name: 'identity',
  key: 'security',
  schemes: ['bearerAuth'],
  stages(security = []) {
    if (security.length === 0) return undefined
    return {
      identify(exchange) {
        const [kind, id] = (exchange.headers.authorization ?? 'Bearer none').split(' ').slice(1)
        if (kind === 'none') return
        if (kind !== 'good') throw problem('invalid_token', { headers: { 'www-authenticate': 'Bearer' } })
        exchange.principal = { kind: 'user', id: Number(id), scopes: new Set() }
      },
    }
  },
}

async function openBank(t: Test, redis?: SharedCounters, house: object = {}) {
  const clock = clockAt()
  const log: Record<string, any>[] = []
  const ok = async () => ({ status: 200 })
  const denied = async () => Promise.reject(problem('invalid_credentials'))
  const app = await createSmallApp(t, {
    document: bank,
    handlers: { login: denied, upload: ok, pay: ok, tell: ok, me: ok, open: ok },
    policies: [tracing, languages, headers, tokens, access, rateLimit],
    store: { transaction: (work: (store: object) => unknown) => work({}) },
    clock,
    house,
    limits: true,
    redis,
    server: { logger: { stream: { write: (line: string) => void log.push(JSON.parse(line)) } } },
  })
  const ask = (path: string, { token, body, from = '192.0.2.1' }: CallInput = {}) =>
    app.inject({
      url: path,
      method: ['/me', '/open'].includes(path) ? 'GET' : 'POST',
      remoteAddress: from,
      headers: { ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { payload: body }),
    })
  return { ask, clock, log }
}

const eve = { email: 'eve@shop.example', password: 'x' }

t.test('login from one address: the 11th attempt of a minute is 429, whatever names it tries', async (t) => {
  const { ask, clock } = await openBank(t)
  const attempt = (n: number) => ask('/login', { body: { ...eve, email: `eve${n}@shop.example` } })
  t.same(statusAndHeaders(await attempt(0)), [
    401,
    '"default";q=200;w=60, "login";q=10;w=60',
    '"default";r=199;t=60, "login";r=9;t=60',
    undefined,
  ])
  t.same(tally(await statuses(9, (n) => attempt(n + 1))), { 401: 9 })
  const response = await attempt(10)
  t.same(statusAndHeaders(response).slice(2), ['"default";r=189;t=60, "login";r=0;t=60', '60'])
  t.match(response.json().error, { code: 'rate_limited', data: { class: 'login', limit: 10 } })
  t.equal((await ask('/open')).statusCode, 200, 'elsewhere the address may go on')
  clock.advance(60_000)
  t.equal((await attempt(11)).statusCode, 401)
})

t.test('login to one account: the 11th attempt is 429, whatever addresses it comes from', async (t) => {
  const { ask } = await openBank(t)
  const written = ['eve@shop.example', 'EVE@shop.example', ' eve@SHOP.example ']
  const attempt = (n: number) => ask('/login', { from: `192.0.2.${n}`, body: { ...eve, email: written[n % 3] } })
  t.same(tally(await statuses(10, attempt)), { 401: 10 })
  const response = await attempt(10)
  t.same(statusAndHeaders(response), [
    429,
    '"default";q=200;w=60, "login";q=10;w=60',
    '"default";r=199;t=60, "login";r=0;t=60',
    '60',
  ])
  t.equal((await ask('/login', { from: '192.0.2.11', body: { ...eve, email: 'bob@shop.example' } })).statusCode, 401)
})

t.test('login beyond both limits: does not count for the account', async (t) => {
  const { ask } = await openBank(t)
  await statuses(30, () => ask('/login', { from: '192.0.2.1', body: { ...eve, email: 'bob@shop.example' } }))
  await statuses(30, () => ask('/login', { from: '192.0.2.1', body: eve }))
  t.equal((await ask('/login', { from: '192.0.2.2', body: eve })).statusCode, 401)
})

t.test('an attempt that is not valid counts as well, and one without a body', async (t) => {
  const { ask } = await openBank(t)
  const body = { email: 'nobody', password: 'x' }
  t.same(tally(await statuses(6, (n) => ask('/login', n % 2 ? { body } : {}))), { 401: 3, 422: 3 })
  await statuses(4, () => ask('/login'))
  t.equal(codeOf(await ask('/login')), 'rate_limited')
})

t.test('upload lists both its limits; money too; a class that allows more stands alone', async (t) => {
  const { ask } = await openBank(t)
  const policy = async (path: string) => (await ask(path)).headers['ratelimit-policy']
  t.equal(await policy('/upload'), '"default";q=200;w=60, "upload";q=5;w=60')
  t.equal(await policy('/pay'), '"default";q=200;w=60, "money";q=30;w=60')
  t.equal(await policy('/tell'), '"provider";q=600;w=60')
  t.same(tally(await statuses(5, () => ask('/upload'))), { 200: 4, 429: 1 })
  t.same(tally(await statuses(600, () => ask('/tell'))), { 200: 599, 429: 1 })
  t.equal((await ask('/open')).statusCode, 200)
})

t.test('bad tokens from one address: 401 as long as there are few, then 429, however many names', async (t) => {
  const { ask, clock } = await openBank(t)
  const bad = (n: number) => ask('/me', { token: `bad${n}` })
  const first = await bad(0)
  t.same(statusAndHeaders(first), [401, '"default";q=200;w=60', '"default";r=199;t=60', undefined])
  t.same(tally(await statuses(249, bad)), { 401: 199, 429: 50 })
  t.same(statusAndHeaders(await bad(0)), [429, '"default";q=200;w=60', '"default";r=0;t=60', '60'])
  t.equal((await ask('/open')).statusCode, 429, 'it counts at its address too')
  t.equal((await ask('/me', { token: 'good 1', from: '192.0.2.2' })).statusCode, 200)
  clock.advance(60_000)
  t.equal((await ask('/me', { token: 'good 1' })).statusCode, 200)
})

t.test('without a token: counted as anonymous before the 401', async (t) => {
  const { ask } = await openBank(t)
  t.same(tally(await statuses(201, () => ask('/me'))), { 401: 200, 429: 1 })
  t.equal((await ask('/me', { token: 'good 1' })).statusCode, 200, 'whose token is good is not a stranger')
})

t.test('the fields: the tighter of two counts under one name, and never less than nothing', async (t) => {
  const login = { limit: 10, windowSeconds: 60, per: 'address-and-account' } as const
  const policy = policyField('login', login)
  const one = { ...login, name: 'login', policy, exceeded: false }
  const two = [
    { ...one, remaining: 4, seconds: 60 },
    { ...one, remaining: 3, seconds: 9 },
  ]
  t.equal(policy, '"login";q=10;w=60')
  t.equal(standingField(two), '"login";r=3;t=9')
  const { get, clock } = await openShop(t, { env: on })
  const steps = fc.array(
    fc.record({ requests: fc.integer({ min: 1, max: 90 }), seconds: fc.integer({ min: 0, max: 70 }) }),
  )
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      for (const { requests, seconds } of steps) {
        clock.advance(seconds * 1000)
        for (let n = 0; n < requests; n++) {
          const { statusCode, headers } = await get(`${items}/0`)
          const [, remaining, wait] = (/^"default";r=(\d+);t=(\d+)$/.exec(String(headers.ratelimit)) ?? []).map(Number)
          if (remaining === undefined || remaining > 199 || !wait || wait > 60) return false
          if (statusCode === 429 && (remaining !== 0 || Number(headers['retry-after']) < wait)) return false
        }
      }
      return true
    }),
    { numRuns: 5 },
  )
})

t.test('a flood of addresses does not fill the memory: the oldest windows are dropped', async (t) => {
  const clock = clockAt()
  const windows = new (windowsBy(clock.monotonic, 3))()
  const count = (key: string) => {
    let current = 0
    windows.incr(key, (_, result) => (current = result.current), 60_000)
    return current
  }
  t.same(['a', 'b', 'c', 'a', 'd', 'b', 'a'].map(count), [1, 1, 1, 2, 1, 2, 1])
  t.equal(windows.windows.size, 3)
})

// With Redis.

const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'

async function listens(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const there = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false)
  socket.destroy()
  return there
}

const skip = !(await listens(redisUrl)) && 'no Redis here; set TEST_REDIS_URL'

async function redisAt(t: Test, url: string): Promise<SharedCounters> {
  const redis = await openRedis(url)
  t.teardown(() => redis.disconnect())
  return redis
}

/** An address that no other run counts. */
const somewhere = () => `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`

t.test('two servers with one Redis share one limit', { skip }, async (t) => {
  const banks = [await openBank(t, await redisAt(t, redisUrl)), await openBank(t, await redisAt(t, redisUrl))]
  const from = somewhere()
  const responses = await statuses(300, (n) => banks[n % 2]?.ask('/open', { from }) as Promise<LightMyRequestResponse>)
  t.same(tally(responses), { 200: 200, 429: 100 })
  const body = { email: `${randomBytes(6).toString('hex')}@shop.example` }
  const attempts = await statuses(14, (n) => banks[n % 2]?.ask('/login', { from: somewhere(), body }) as never)
  t.same(tally(attempts), { 401: 10, 429: 4 })
  const response = await banks[0]?.ask('/open', { from })
  t.match(response?.headers.ratelimit, /^"default";r=0;t=([1-9]|[1-5]\d|60)$/)
  t.equal(response?.headers['retry-after'], /t=(\d+)/.exec(String(response?.headers.ratelimit))?.[1])
})

t.test('RATE_LIMIT=count with a Redis: counted together, and none is refused', { skip }, async (t) => {
  const redis = await redisAt(t, redisUrl)
  const env = { RATE_LIMIT: 'count' }
  const [one, other] = [await openShop(t, { env, redis }), await openShop(t, { env, redis })]
  const from = somewhere()
  const ask = ({ request }: Shop) => request({ url: items, remoteAddress: from })
  t.same(statusAndHeaders(await ask(one)), [200, '"default";q=200;w=60', '"default";r=199;t=60', undefined])
  t.equal(left(await ask(other)), 198)
  t.same(tally(await statuses(298, (n) => ask(n % 2 ? one : other))), { 200: 298 })
  const last = await ask(other)
  t.match(last.headers.ratelimit, /^"default";r=0;t=([1-9]|[1-5]\d|60)$/)
  t.equal(last.headers['retry-after'], undefined)
  const payload = { email: `${randomBytes(6).toString('hex')}@shop.example`, password: 'not-the-password' }
  const guess = (n: number) =>
    (n % 2 ? one : other).request({ method: 'POST', url: '/api/v1/login', payload, remoteAddress: somewhere() })
  t.same(tally(await statuses(12, guess)), { 401: 12 })
  t.match((await guess(0)).headers.ratelimit, /^"default";r=199;t=60, "login";r=0;t=2[34]\d$/)
})

t.test('RATE_LIMIT=count with an unreachable Redis: logins are counted here, and allowed', async (t) => {
  const { ask, log } = await openBank(t, await redisAt(t, 'redis://127.0.0.1:1'), { countOnly: true })
  t.same(tally(await statuses(12, () => ask('/login', { body: eve }))), { 401: 12 })
  const { headers } = await ask('/login', { body: eve })
  t.equal(headers['ratelimit-policy'], '"default";q=200;w=60, "login";q=10;w=60')
  t.equal(headers.ratelimit, '"default";r=187;t=60, "login";r=0;t=60')
  t.equal(headers['retry-after'], undefined)
  t.equal(awayLines(log).length, 1)
})

const awayLines = (log: Record<string, any>[]) => log.filter(({ msg }) => /^Redis is/.test(msg)).map(({ msg }) => msg)
const isAway = 'Redis is unreachable: each process counts for itself, and login is refused'

/** A place where Redis could be: one that hangs, or passes on to the real one. */
async function standIn(t: Test): Promise<{ url: string; hang(hangs: boolean): void }> {
  let hangs = true
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    if (hangs) return
    const { hostname, port } = new URL(redisUrl)
    const behind = connect(Number(port), hostname).on('error', () => undefined)
    sockets.add(behind)
    // A connection that hung once is dead, as after a cable was cut: nothing more arrives, and it is never closed.
    let dead = false
    const passOn = (to: Socket) => (data: Buffer) => {
      dead ||= hangs
      if (!dead) to.write(data)
    }
    socket.on('data', passOn(behind))
    behind.on('data', passOn(socket))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    url: `redis://127.0.0.1:${(server.address() as { port: number }).port}`,
    hang: (now) => {
      hangs = now
    },
  }
}

for (const [says, where] of Object.entries({
  'refuses connections': async () => 'redis://127.0.0.1:1',
  'never answers': async (t: Test) => (await standIn(t)).url,
})) {
  t.test(`a Redis that ${says}: reads go on and are counted here, login is closed, nobody waits`, async (t) => {
    const { ask, log } = await openBank(t, await redisAt(t, await where(t)))
    const began = performance.now()
    t.same(tally(await statuses(201, () => ask('/open'))), { 200: 200, 429: 1 })
    const login = await ask('/login', { body: eve, from: '192.0.2.2' })
    t.same([login.statusCode, codeOf(login), login.headers['retry-after']], [503, 'service_unavailable', '1'])
    t.ok(performance.now() - began < 5000, 'nobody waits')
    t.same(awayLines(log), [isAway])
  })
}

t.test('a Redis that hangs and recovers: logged once each, and logins are allowed again', { skip }, async (t) => {
  const place = await standIn(t)
  place.hang(false)
  const { ask, log, clock } = await openBank(t, await redisAt(t, place.url))
  const login = () => ask('/login', { body: { email: `${randomBytes(6).toString('hex')}@x` }, from: somewhere() })
  t.equal((await login()).statusCode, 401)
  place.hang(true)
  const began = performance.now()
  t.same(tally(await statuses(20, () => ask('/open', { from: somewhere() }))), { 200: 20 })
  t.ok(performance.now() - began < 2000, `one waited, not all: ${performance.now() - began} ms`)
  t.equal((await login()).statusCode, 503)
  place.hang(false)
  for (let n = 0; n < 50 && awayLines(log).length < 2; n++) {
    clock.advance(1000)
    await ask('/open', { from: somewhere() })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  t.equal((await login()).statusCode, 401)
  t.same(awayLines(log), [isAway, 'Redis is reachable again: processes count together'])
})
