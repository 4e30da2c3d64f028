// Headers: those on every response, errors included, and which browser origins may call.

import { connect } from 'node:net'
import t from 'tap'
import document from '../src/generated/v1/openapi.json' with { type: 'json' }
import { handlers } from '../src/handlers/v1/index.ts'
import { openShop } from './shop.ts'

const origin = 'https://shop.example'
const stumble = async () => Promise.reject(new Error('a lamp fell into the machine'))
const { app, as, get, send, request } = await openShop(t, {
  env: { CORS_ORIGINS: `${origin}, https://admin.example:8443` },
  handlers: { ...handlers, getLiveness: stumble },
})
await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })

/** One response of each kind. */
const kinds = (headers: Record<string, string>) => ({
  200: () => get('/api/v1/items', headers),
  201: () => send('POST', '/api/v1/items', { name: 'Mug', price: 1 }, headers),
  401: () => get('/api/v1/users/me', headers),
  403: async () => send('POST', '/api/v1/items', {}, { ...headers, ...(await as('customer')) }),
  404: () => get('/nope', headers),
  405: () => request({ method: 'DELETE', url: '/api/v1/items', headers }),
  406: () => get('/api/v1/items', { ...headers, accept: 'text/html' }),
  413: () => send('POST', '/api/v1/items', ' '.repeat(1_048_577), headers),
  414: () => get(`/api/v1/items?${'x'.repeat(8192)}`, headers),
  415: () => send('POST', '/api/v1/items', 'x', { ...headers, 'content-type': 'text/plain' }),
  422: () => send('POST', '/api/v1/items', {}, headers),
  500: () => get('/health/live', headers),
  501: () => request({ method: 'PROPFIND' as 'GET', url: '/api/v1/items', headers }),
})

const exposed =
  'ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation, Sunset, X-Request-Id, ' +
  'Idempotent-Replayed, X-CSRF-Token, API-Version, ' +
  'WWW-Authenticate, Content-Range, Accept-Ranges, Content-Disposition, Content-Location, Accept-Patch'

t.test('an allowed origin: it may read every answer with credentials, refusals too', async (t) => {
  for (const [status, ask] of Object.entries(kinds({ origin }))) {
    const { statusCode, headers } = await ask()
    t.equal(statusCode, Number(status))
    t.equal(headers['access-control-allow-origin'], origin, status)
    t.equal(headers['access-control-allow-credentials'], 'true')
    t.equal(headers['access-control-expose-headers'], exposed)
  }
  const other = await get('/nope', { origin: 'https://admin.example:8443' })
  t.equal(other.headers['access-control-allow-origin'], 'https://admin.example:8443')
})

const foreign = [
  'https://evil.example',
  'http://shop.example',
  'https://shop.example.evil.com',
  'https://shop.example:444',
]
foreign.push(
  'https://evil.example/https://shop.example',
  'https://SHOP.example',
  'null',
  '*',
  '',
  'https://shop.example,x',
)

t.test('any other origin, and null: no Access-Control header at all, not even for a preflight', async (t) => {
  for (const origin of foreign) {
    const preflight = { origin, 'access-control-request-method': 'POST' }
    const preflightRequest = { method: 'OPTIONS', url: '/api/v1/items', headers: preflight } as const
    const responses = [
      await get('/api/v1/items', { origin }),
      await get('/nope', { origin }),
      await request(preflightRequest),
    ]
    for (const { headers } of responses) {
      t.same(
        Object.keys(headers).filter((name) => name.startsWith('access-control')),
        [],
        origin,
      )
      t.match(headers.vary, /\bOrigin\b/)
    }
  }
})

t.test('without CORS_ORIGINS: no Access-Control header at all', async (t) => {
  const { get } = await openShop(t)
  const { headers } = await get('/api/v1/items', { origin })
  t.notMatch(Object.keys(headers).join(), /access-control/)
})

t.test('a preflight: 204 with the methods of exactly that path, and nothing else is needed', async (t) => {
  for (const [path, item] of Object.entries(document.paths)) {
    const methods = ['get', 'post', 'put', 'patch', 'delete'].filter((method) => method in item)
    const headers = { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'x-a, x-b' }
    const url = path.replaceAll(/\{\w+\}/g, 'not-even-an-id')
    const response = await request({ method: 'OPTIONS', url: `${url}?size=none`, headers })
    t.equal(response.statusCode, 204, path)
    const allowed = String(response.headers['access-control-allow-methods']).split(', ')
    const head = methods.includes('get') ? ['HEAD'] : []
    t.same(new Set(allowed), new Set(['OPTIONS', ...head, ...methods.map((method) => method.toUpperCase())]))
    t.match(response.headers, { 'access-control-allow-headers': 'x-a, x-b', 'access-control-max-age': '7200' })
    t.equal(response.headers['access-control-allow-origin'], origin)
    t.notOk('content-length' in response.headers || 'content-type' in response.headers)
  }
})

t.test('a preflight of an unknown path: 404, which the origin may read', async (t) => {
  const headers = { origin, 'access-control-request-method': 'GET' }
  const response = await request({ method: 'OPTIONS', url: '/nope', headers })
  t.equal(response.statusCode, 404)
  t.equal(response.headers['access-control-allow-origin'], origin)
  t.equal(response.json().error.code, 'route_not_found')
})

t.test('OPTIONS that is no preflight: Allow, from any origin', async (t) => {
  const { statusCode, headers } = await request({ method: 'OPTIONS', url: '/api/v1/items', headers: { origin } })
  t.same([statusCode, headers.allow], [204, 'GET, HEAD, POST, OPTIONS'])
  t.notOk('access-control-allow-methods' in headers)
})

const secure = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}
const unwanted = ['x-powered-by', 'server', 'x-xss-protection', 'strict-transport-security']

t.test(
  'every response has the security headers, Vary, a date, and a Cache-Control; none names the software',
  async (t) => {
    for (const [status, ask] of Object.entries(kinds({}))) {
      const { headers } = await ask()
      t.match(headers, { ...secure, 'cache-control': /^(no-store|public|private)/, date: /GMT$/ }, status)
      t.match(headers.vary, /\bAccept\b.*\bOrigin\b/)
      t.same(
        unwanted.filter((name) => name in headers),
        [],
      )
      if (Number(status) >= 400 || status === '201') t.equal(headers['cache-control'], 'no-store')
    }
  },
)

t.test('an error without a request has the same headers', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  for (const text of ['garbage\r\n\r\n', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n']) {
    const socket = connect((app.server.address() as { port: number }).port, '127.0.0.1')
    socket.write(text)
    const response = (await socket.toArray()).join('').toLowerCase()
    for (const [name, value] of Object.entries({ ...secure, 'cache-control': 'no-store' })) {
      t.ok(response.includes(`${name}: ${value}\r\n`), name)
    }
    for (const name of unwanted) t.notOk(response.includes(`\n${name}:`), name)
    t.match(response, /\nvary: accept, accept-encoding, accept-language, origin/)
  }
})

t.test(
  'a path that cannot be decoded is refused like everything else: for browsers, in their language, with its version',
  async (t) => {
    const origin = 'https://shop.example'
    const { get, send } = await openShop(t, { env: { CORS_ORIGINS: origin } })
    for (const url of ['/api/v1/items/%zz', '/api/v1/items/%E0%A4%A', '/api/v1/%', '/nope%']) {
      const { statusCode, headers } = await get(url, { origin, 'accept-language': 'ja' })
      t.equal(statusCode, 400, url)
      t.match(headers, { 'access-control-allow-origin': origin, 'content-language': 'ja', vary: /Origin/ })
      t.equal(headers['api-version'], url.startsWith('/api/v1') ? 'v1' : undefined)
      t.equal((await send('POST', url, 'not json', { origin })).statusCode, 400)
    }
    t.equal((await get('/api/v1/items/%25zz')).statusCode, 404)
  },
)

const hsts = 'max-age=31536000; includeSubDomains'

t.test('HSTS over HTTPS, as a trusted proxy says it, and on refusals too', async (t) => {
  const { get } = await openShop(t, { env: { TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' } })
  for (const url of ['/api/v1/items', '/nope', '/api/v1/items?size=0']) {
    t.equal((await get(url, { 'x-forwarded-proto': 'https' })).headers['strict-transport-security'], hsts, url)
    t.notOk('strict-transport-security' in (await get(url, { 'x-forwarded-proto': 'http' })).headers)
    t.notOk('strict-transport-security' in (await get(url)).headers)
  }
})

t.test('HSTS in every spelling of HTTPS that proxies have', async (t) => {
  const { get } = await openShop(t, { env: { TRUST_PROXY: '127.0.0.1' } })
  const isSent = async (proto: string) =>
    'strict-transport-security' in
    (await get('/nope', { 'x-forwarded-proto': proto, 'x-forwarded-for': '203.0.113.7' })).headers
  for (const proto of ['HTTPS', '"https"', 'https, http', 'https,https']) t.ok(await isSent(proto), proto)
  for (const proto of ['http', 'HTTP', 'gopher', 'http, https', '']) t.notOk(await isSent(proto), proto)
})

t.test('no HSTS if another peer claims HTTPS', async (t) => {
  const headers = { 'x-forwarded-proto': 'https', forwarded: 'proto=https' }
  t.notOk('strict-transport-security' in (await get('/api/v1/items', headers)).headers)
  const proxied = await openShop(t, { env: { TRUST_PROXY: '10.0.0.0/8' } })
  t.notOk('strict-transport-security' in (await proxied.get('/api/v1/items', headers)).headers)
  const trusted = await proxied.request({ url: '/api/v1/items', headers, remoteAddress: '10.1.2.3' })
  t.equal(trusted.headers['strict-transport-security'], hsts)
})
