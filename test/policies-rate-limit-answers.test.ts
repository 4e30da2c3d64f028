// Rate limits, response by response: whatever is asked counts once, says where its caller stands, and is refused when
// there is nothing left.
//
// Every operation of both documents is asked in many wrong ways, and so is what is no operation. Each request comes
// from an address of its own, between two that are known to count there: so it is seen that it counted once, and where.

import { connect } from 'node:net'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { operationsOf } from '../src/contract/compile/document.ts'
import v2 from '../src/generated/openapi.json' with { type: 'json' }
import v1 from '../src/generated/v1/openapi.json' with { type: 'json' }
import { handlers } from '../src/handlers/v1/index.ts'
import { problem } from '../src/problem.ts'
import { openShop } from './shop.ts'

const origin = 'https://shop.example'
const items = '/api/v1/items'
const { app, as, clock, send } = await openShop(t, {
  env: { RATE_LIMIT: 'on', CORS_ORIGINS: origin },
  handlers: {
    ...handlers,
    listReviews: async () => Promise.reject(new Error('the lamp fell')),
    getCategory: async () => Promise.reject(Object.assign(new Error('away'), { name: 'Unavailable' })),
    createCategory: async () => Promise.reject(problem('duplicate_slug')),
  },
})

let addresses = 0
const somewhere = () => `10.${++addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`
const bySomebody = { method: 'GET', url: '/nope' } as const

type Ask = InjectOptions & { readonly headers?: Record<string, string> }

/**
 * How many more requests each class of a response takes; undefined where the two fields do not stand for the same
 * classes.
 */
function left({ headers }: LightMyRequestResponse): Record<string, number> | undefined {
  const item = (field: unknown, form: RegExp) =>
    String(field ?? '')
      .split(', ')
      .map((one) => form.exec(one)?.slice(1) ?? [])
  const policies = item(headers['ratelimit-policy'], /^"(\w+)";q=(\d+);w=(?:60|900)$/)
  const standings = item(headers.ratelimit, /^"(\w+)";r=(\d+);t=(?:[1-9]\d?|[1-8]\d\d|900)$/)
  if (policies.map(([name]) => name).join() !== standings.map(([name]) => name).join()) return undefined
  return Object.fromEntries(standings.map(([name, remaining]) => [name, Number(remaining)]))
}

/** The limit of each class. */
const limits = Object.fromEntries(Object.entries(v2['x-rate-limit-classes']).map(([name, { limit }]) => [name, limit]))
/** Every status that was seen, so that a test without requests is noticed. */
const statuses = new Set<number>()

/** Between two requests that count where it should: this one counts once there, or in a class that stands alone. */
async function countsOnce(t: Test, what: string, ask: Ask, probe: Ask = bySomebody): Promise<void> {
  const remoteAddress = somewhere()
  const inject = (one: Ask) => app.inject({ ...one, remoteAddress })
  const first = await inject(probe)
  const response = await inject(ask)
  const last = await inject(probe)
  statuses.add(response.statusCode)
  const message = `${what}: ${response.statusCode}`
  const names = Object.keys(left(response) ?? { nothing: 0 })
  const classes = Object.fromEntries(names.map((name) => [name, (limits[name] ?? 0) - (name === 'default' ? 2 : 1)]))
  t.same(left(response), classes, message)
  t.same([left(first), left(last)], [{ default: 199 }, { default: names.includes('default') ? 197 : 198 }], message)
}

const json = { 'content-type': 'application/json' }

/** Ways to ask, most of them wrong. */
function* waysOf(method: string, url: string): Iterable<[string, Ask]> {
  const ask = { method: method as 'GET', url }
  const post = { ...ask, headers: json }
  yield ['as a stranger', ask]
  yield ['with a bad token', { ...ask, headers: { authorization: 'Bearer nonsense' } }]
  yield ['with two credentials', { ...ask, headers: { authorization: 'Bearer nonsense', cookie: 'session=1' } }]
  yield ['for another media type', { ...ask, headers: { accept: 'text/x-none' } }]
  yield ['of a version there is not', { ...ask, headers: { 'accept-version': 'v9' } }]
  yield ['with no valid Host', { ...ask, headers: { host: 'a b' } }]
  yield ['with too long a target', { ...ask, url: `${url}?${'x'.repeat(8192)}` }]
  yield ['with a path that cannot be decoded', { ...ask, url: `${url}%zz` }]
  yield ['with what is no JSON', { ...post, payload: '{' }]
  yield ['with a text', { ...ask, headers: { 'content-type': 'text/plain' }, payload: 'x' }]
  yield ['with too long a body', { ...post, payload: ' '.repeat(1_048_577) }]
  yield ['with no member', { ...post, payload: '{}' }]
  yield ['by a foreign page', { ...ask, headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }]
}

for (const document of [v1, v2]) {
  const operations = operationsOf(document).filter(({ extensions }) => extensions['x-rate-limit'] !== 'none')

  t.test(`${document.info.version}: every operation, however it is asked, counts once`, async (t) => {
    for (const { id, method, path } of operations) {
      const url = path.replaceAll(/\{\w+\}/g, '1')
      for (const [way, ask] of waysOf(method, url)) await countsOnce(t, `${id} ${way}`, ask)
      if (method === 'GET') await countsOnce(t, `HEAD of ${id}`, { method: 'HEAD', url })
    }
  })

  t.test(`${document.info.version}: every operation counts once for a caller who is known`, async (t) => {
    for (const [n, { id, method, path, security }] of operations.entries()) {
      if (!security.some((one) => 'bearerAuth' in one)) continue
      const headers = await as('admin', n + 1 + 100 * Number(document === v2))
      const probe: Ask = { method: 'GET', url: '/api/v1/users/me', headers }
      const ask = { method: method as 'GET', url: path.replaceAll(/\{\w+\}/g, '1'), headers }
      // The first ends the login, the second the user who asks below.
      if (id !== 'logout' && id !== 'eraseUser') await countsOnce(t, id, ask, probe)
    }
  })

  t.test(`${document.info.version}: other methods, and OPTIONS, count once`, async (t) => {
    const paths = Map.groupBy(operationsOf(document), ({ path }) => path)
    for (const [path, all] of paths) {
      const url = path.replaceAll(/\{\w+\}/g, '1')
      const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS'] as const
      for (const method of others) {
        if (all.some((one) => one.method === method)) continue
        await countsOnce(t, `${method} ${path}`, { method: method as 'PUT', url })
      }
    }
  })
}

const staff = await as('staff')
const elsewhere: Record<string, Ask> = {
  'an unknown path': { method: 'POST', url: '/nope', headers: json, payload: '{' },
  'an unknown path below the API': { url: '/api/v1/nope' },
  'an unknown path that cannot be decoded': { url: '/nope%' },
  'an unknown path, with no valid Host': { url: '/nope', headers: { host: '' } },
  'an unknown path of somebody known': { url: '/api/v1/nope', headers: staff },
  'another method of somebody known': { method: 'DELETE', url: items, headers: staff },
  'a path without its id': { url: `${items}/` },
  'a method nobody knows, nowhere': { method: 'PROPFIND' as 'GET', url: '/nope' },
  'OPTIONS of no page': { method: 'OPTIONS', url: items, headers: { 'access-control-request-method': 'GET' } },
  'OPTIONS of a page that asks nothing': { method: 'OPTIONS', url: items, headers: { origin } },
  'OPTIONS nowhere': { method: 'OPTIONS', url: '/nope' },
  'the document': { url: '/openapi.json' },
  'the document of version 2': { url: '/openapi.v2.yaml' },
  'another method of the document': { method: 'DELETE', url: '/openapi.json' },
  'Swagger UI': { url: '/docs' },
  'a file of a page that is not there': { url: '/docs/assets/nope.css' },
  'the front page': { url: '/' },
  'what an error means': { url: '/problems/not_found' },
  'a search': { url: '/docs/search?q=cursor' },
  Redoc: { url: '/redoc' },
  'a guide': { url: '/docs/idempotency' },
  'metrics, for somebody who may not see them': { url: '/metrics', headers: { via: 'x' } },
}

t.test('requests outside operations count once by address, whatever their credential', async (t) => {
  for (const [what, ask] of Object.entries(elsewhere)) await countsOnce(t, what, ask)
})

t.test('raw requests on a socket count once', async (t) => {
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const ask = async (line: string) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    const response = (await socket.toArray()).join('')
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(response) ?? []
    return [Number(status), /\nratelimit: "default";r=(\d+);/.exec(response)?.[1]]
  }
  const long = 'a'.repeat(9000)
  const lines: [string, number][] = [
    ['OPTIONS *', 204],
    ['GET *', 404],
    ['GET http://a%00b/', 400],
    ['GET http://', 400],
    ['GET HTTP:///api/v1/items', 400],
    ['GET http://[::1/api', 400],
    ['GET http://x/api#', 400],
    ['GET http://a%62c/%zz', 400],
    ['GET http://x/api/v1/items/%zz', 400],
    ['GET ftp://x/api/v1/items', 404],
    [`GET ${items}/${long}`, 414],
    [`GET /${long}`, 414],
    [`PROPFIND ${items}`, 501],
    ['QUERY /health/live', 501],
  ]
  for (const [n, [line, status]] of lines.entries())
    t.same(await ask(line), [status, String(199 - n)], line.slice(0, 40))
})

t.test('successes, what has not changed, and what is refused late', async (t) => {
  const probe: Ask = { url: items, headers: staff }
  const { id: lamp } = (await send('POST', items, { name: 'Lamp', price: 45000 })).json()
  const write = (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, more = {}): Ask => ({
    method,
    url,
    headers: { ...staff, ...more },
    ...(payload && { payload }),
  })
  clock.advance(60_000)
  await countsOnce(t, 'a list', { url: items, headers: staff }, probe)
  await countsOnce(t, 'a list that has not changed', { url: items, headers: { 'if-none-match': '*' } })
  await countsOnce(t, 'somebody who may not', write('POST', items, {}, await as('customer')), {
    url: items,
    headers: await as('customer'),
  })
  clock.advance(60_000)
  await countsOnce(t, 'a new one', write('POST', items, { name: 'Mug', price: 1 }), probe)
  clock.advance(60_000)
  await countsOnce(t, 'a stale tag', write('PATCH', `${items}/${lamp}`, { price: 2 }, { 'if-match': '"old"' }), probe)
  clock.advance(60_000)
  await countsOnce(t, 'what is wrong in itself', write('PATCH', `${items}/${lamp}`, { price: -2 }), probe)
  clock.advance(60_000)
  await countsOnce(t, 'an end', write('DELETE', `${items}/${lamp}`), probe)
  clock.advance(60_000)
  await countsOnce(t, 'a conflict', write('POST', '/api/v1/categories', { name: 'Light', slug: 'light' }), probe)
  await countsOnce(t, 'our own fault', { url: `${items}/1/reviews` })
  await countsOnce(t, 'a database that is away', { url: '/api/v1/categories/1' })
  t.same(
    [200, 201, 204, 304, 400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 422, 500, 501, 503].filter(
      (status) => !statuses.has(status),
    ),
    [],
    'each of these was seen',
  )
})

t.test('when nothing is left, all of it is a 429 in the envelope', async (t) => {
  const remoteAddress = somewhere()
  const inject = (ask: Ask) => app.inject({ ...ask, remoteAddress })
  for (let n = 0; n < 200; n++) await inject(bySomebody)
  const asks = [...Object.entries(elsewhere), ...waysOf('POST', items), ...waysOf('GET', `${items}/1`)]
  for (const [what, ask] of asks) {
    const response = await inject(ask)
    t.equal(response.statusCode, 429, what)
    t.match(response.headers, {
      'retry-after': /^([1-9]|[1-5]\d|60)$/,
      'cache-control': 'no-store',
      'content-type': /^application\/json/,
      'ratelimit-policy': '"default";q=200;w=60',
      ratelimit: /^"default";r=0;t=\d+$/,
    })
    const { error } = response.json()
    t.match(error, { code: 'rate_limited', data: { class: 'default', limit: 200 }, details: {} }, what)
    t.equal(error.request_id, response.headers['x-request-id'])
    for (const name of ['allow', 'www-authenticate']) t.notOk(name in response.headers, `${what}: no ${name}`)
  }
  const identified = await inject({ url: items, headers: await as('customer', 2) })
  t.same([identified.statusCode, left(identified)], [200, { default: 199 }], 'whose token is good is no stranger')
})

t.test('preflights and health checks: not counted, never refused, without RateLimit headers', async (t) => {
  const remoteAddress = somewhere()
  const inject = (ask: Ask) => app.inject({ ...ask, remoteAddress })
  const preflight = { origin, 'access-control-request-method': 'POST' }
  const free: [number, Ask][] = [
    [200, { url: '/health/live' }],
    [200, { method: 'HEAD', url: '/health/ready' }],
    [400, { url: '/health/live', headers: { host: 'a b' } }],
    [204, { method: 'OPTIONS', url: items, headers: preflight }],
    [204, { method: 'OPTIONS', url: items, headers: { ...preflight, origin: 'https://evil.example' } }],
    [204, { method: 'OPTIONS', url: '/docs', headers: preflight }],
    [404, { method: 'OPTIONS', url: '/nope', headers: preflight }],
  ]
  const askAll = async () => {
    for (const [status, ask] of free) {
      const { statusCode, headers } = await inject(ask)
      t.equal(statusCode, status, `${ask.method} ${ask.url}`)
      t.notOk('ratelimit' in headers || 'ratelimit-policy' in headers, ask.url as string)
    }
  }
  await askAll()
  t.same(left(await inject(bySomebody)), { default: 199 })
  for (let n = 0; n < 200; n++) await inject(bySomebody)
  await askAll()
})

t.test('after its sunset, an operation counts as well', async (t) => {
  clock.advance(Date.parse('2028-01-02') - clock().getTime())
  await countsOnce(t, 'an operation that has ended', { url: items })
  t.ok(statuses.has(410))
})

t.test('a page of the docs takes few of the 200 requests', async (t) => {
  const load = async (page: string) => {
    const remoteAddress = somewhere()
    const response = await app.inject({ url: page, remoteAddress })
    const files = [...response.body.matchAll(/<(?:link|script) [^>]*(?:src|href)="([^"]+)"/g)].map(([, file]) => file)
    const loaded = new Set(files as string[])
    for (const url of loaded) t.equal((await app.inject({ url, remoteAddress })).statusCode, 200, url)
    return 200 - (left(await app.inject({ url: '/openapi.json', remoteAddress }))?.default ?? 0)
  }
  for (const page of ['/docs', '/docs/v1', '/redoc', '/redoc/v1']) {
    const took = await load(page)
    t.ok(took >= 5 && took <= 12, `${page} took ${took}`)
    t.comment(`${page} took ${took}`)
  }
})
