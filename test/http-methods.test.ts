// Methods, paths and status codes: what HTTP asks of every path of the document, whatever it is for.

import t from 'tap'
import document from '../src/generated/v1/openapi.json' with { type: 'json' }
import { openShop } from './shop.ts'

const { app, get, send, request } = await openShop(t)
await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })

const lamp = '/api/v1/items/1'
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Every path of the document with an id in it, and its Allow as the document implies it. */
const paths = Object.entries(document.paths).map(([path, item]): [url: string, allow: string] => {
  const has = (method: string) => method === 'OPTIONS' || (method === 'HEAD' ? 'get' : method.toLowerCase()) in item
  return [path.replaceAll(/\{\w+\}/g, '1'), knownMethods.filter(has).join(', ')]
})

t.test('a method that a path does not have: 405 method_not_allowed with exactly its methods in Allow', async (t) => {
  t.ok(paths.length >= 4)
  for (const [url, allow] of paths) {
    for (const method of knownMethods.filter((one) => !allow.split(', ').includes(one))) {
      const { statusCode, headers, body } = await request({ method, url })
      t.equal(statusCode, 405, `${method} ${url}`)
      t.equal(headers.allow, allow)
      if (method !== 'HEAD') t.equal(JSON.parse(body).error.code, 'method_not_allowed')
    }
  }
  t.match((await request({ method: 'DELETE', url: '/api/v1/items' })).headers, { allow: 'GET, HEAD, POST, OPTIONS' })
})

t.test('405 comes before checks of the body, the query or the id', async (t) => {
  const payload = 'not json'
  const headers = { 'content-type': 'text/plain', accept: 'application/xml' }
  t.equal((await request({ method: 'PUT', url: '/api/v1/items?x=%zz', headers, payload })).statusCode, 405)
  t.equal((await request({ method: 'POST', url: '/api/v1/items/abc', headers, payload })).statusCode, 405)
})

t.test('OPTIONS: 204 with Allow, and Accept-Patch where PATCH is allowed', async (t) => {
  for (const [url, allow] of paths) {
    const { statusCode, headers, body } = await request({ method: 'OPTIONS', url })
    t.equal(statusCode, 204, url)
    t.equal(headers.allow, allow)
    const patch = allow.includes('PATCH') ? 'application/merge-patch+json, application/json' : undefined
    t.equal(headers['accept-patch'], patch)
    t.equal(body, '')
    t.notOk('content-length' in headers || 'content-type' in headers)
  }
})

t.test('OPTIONS with a body, which is ignored: 204, or 400 for invalid JSON', async (t) => {
  const headers = { 'content-type': 'application/json' }
  for (const [payload, status] of [
    ['{"a":1}', 204],
    ['{"a":', 400],
  ] as const)
    t.equal((await request({ method: 'OPTIONS', url: '/api/v2/items/1', headers, payload })).statusCode, status)
})

t.test('OPTIONS of an unknown path: 404 route_not_found', async (t) => {
  const { statusCode, body } = await request({ method: 'OPTIONS', url: '/nope' })
  t.equal(statusCode, 404)
  t.equal(JSON.parse(body).error.code, 'route_not_found')
})

t.test('HEAD: the status and headers of GET with its content length, and no body', async (t) => {
  for (const url of [...paths.map(([url]) => url), '/api/v1/items/999', '/api/v1/items?size=0', '/nope']) {
    const one = await request({ method: 'GET', url })
    const other = await request({ method: 'HEAD', url })
    t.equal(other.statusCode, one.statusCode, url)
    t.equal(other.body, '')
    t.equal(Number(other.headers['content-length']), one.rawPayload.length)
    for (const { headers } of [one, other]) {
      delete headers.date
      delete headers['x-request-id']
    }
    t.same(other.headers, one.headers)
  }
})

t.test('a known method that no path has: 501 not_implemented', async (t) => {
  for (const method of ['PROPFIND', 'MKCOL', 'SEARCH', 'TRACE', 'QUERY', 'LINK']) {
    for (const url of ['/api/v1/items', lamp, '/nope']) {
      const { statusCode, body } = await app.inject({ method: method as 'GET', url })
      t.equal(statusCode, 501, `${method} ${url}`)
      t.equal(JSON.parse(body).error.code, 'not_implemented')
    }
  }
})

t.test('an unknown path, another case or a trailing slash: 404 route_not_found, never a redirect', async (t) => {
  for (const url of ['/nope', '/api', '/api/v1', '/API/v1/items', '/api/v1/Items', '/api/v1/items/', `${lamp}/`]) {
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const { statusCode, headers, body } = await request({ method, url })
      t.equal(statusCode, 404, `${method} ${url}`)
      t.equal(JSON.parse(body).error.code, 'route_not_found')
      t.notOk('location' in headers)
    }
  }
})

const impossible = ['abc', '01', '1e3', '-1', '+1', '1'.repeat(30), '1'.repeat(3000), '%20', '%201', '1.0', '0x1']
impossible.push(
  '0',
  '9007199254740992',
  '9999999999999999',
  '1%2F2',
  '1%00',
  '%D9%A3',
  'null',
  '__proto__',
  '%7Bitem_id%7D',
)

t.test('an id that cannot exist: 404 not_found for every method, whatever the body says', async (t) => {
  for (const id of impossible) {
    const url = `/api/v1/items/${id}`
    const responses = [
      await get(url),
      await send('PUT', url, { name: 'Lamp', price: 1 }),
      await send('PUT', url, { price: 'much' }),
      await send('PATCH', url, {}),
      await send('DELETE', url),
    ]
    for (const { statusCode, body } of responses) {
      t.equal(statusCode, 404, id.slice(0, 40))
      t.equal(JSON.parse(body).error.code, 'not_found')
    }
  }
})

t.test('the largest possible id: 404 not_found', async (t) => {
  t.equal((await get('/api/v1/items/9007199254740991')).statusCode, 404)
})

t.test('percent-encoding that cannot be decoded: 400 bad_request, in the path and in the query', async (t) => {
  const urls = ['/api/v1/items/%zz', '/api/v1/items/%', '/api/v1/items/%ff', '/nope%', '/api/v1/items?size=%zz']
  for (const url of [...urls, '/api/v1/items?%ff=1', '/api/v1/items/1?%']) {
    const { statusCode, headers, body } = await get(url)
    t.equal(statusCode, 400, url)
    t.equal(JSON.parse(body).error.code, 'bad_request')
    t.equal(JSON.parse(body).error.request_id, headers['x-request-id'])
  }
})

t.test('unnecessary percent-encoding: the same path', async (t) => {
  t.equal((await get('/api/v1/%69tems/%31')).statusCode, 200)
})

t.test('createItem: Location is relative to the origin, readable, and not influenced by clients', async (t) => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-prefix': '/evil.example' }
  const created = await send('POST', '/api/v1/items', { name: 'Mug', price: 100 }, headers)
  t.equal(created.statusCode, 201)
  t.match(created.headers.location, /^\/api\/v1\/items\/\d+$/)
  t.same((await get(String(created.headers.location))).json(), created.json())
  const list = await get('/api/v1/items?size=1', headers)
  t.notMatch(JSON.stringify([created.headers, created.json(), list.headers, list.json()]), /evil/)
  t.match(list.json().links, { self: /^\/api\/v1\/items\?/, next: /^\/api\/v1\/items\?/ })
})

t.test('Location and links carry X-Forwarded-Prefix from a trusted proxy, if it is a path', async (t) => {
  const { send, get } = await openShop(t, { env: { TRUST_PROXY: '127.0.0.1' } })
  const forwarded = (prefix: string) => ({ 'x-forwarded-for': '203.0.113.1', 'x-forwarded-prefix': prefix })
  const body = { name: 'Mug', price: 100 }
  const created = await send('POST', '/api/v1/items', body, forwarded('/shop'))
  t.equal(created.headers.location, '/shop/api/v1/items/1')
  t.match((await get('/api/v1/items', forwarded('/shop'))).json().links.self, /^\/shop\/api\/v1\/items$/)
  const successor = '</shop/api/v2/items/1>; rel="successor-version", </shop/docs/migrating-to-v2>; rel="deprecation"'
  t.equal((await get('/api/v1/items/1', forwarded('/shop'))).headers.link, successor)
  const keyless = await send('POST', '/api/v1/payments', { amount: 1 }, forwarded('/shop'))
  t.match(keyless.headers.link, '</shop/docs/idempotency>; rel="describedby"')
  for (const prefix of ['//evil.example', 'https://evil.example', '/a b', '/', '/a/../b']) {
    const { headers } = await send('POST', '/api/v1/items', body, forwarded(prefix))
    t.match(headers.location, /^\/api\/v1\/items\/\d+$/, prefix)
    t.match(headers.link, /^<\/api\/v2\/items>; rel="successor-version", <\/docs\//, prefix)
  }
})

t.test('deleteItem: 204 without body, Content-Type or Content-Length', async (t) => {
  const { statusCode, headers, body } = await send('DELETE', lamp)
  t.equal(statusCode, 204)
  t.equal(body, '')
  t.notOk('content-type' in headers || 'content-length' in headers || 'transfer-encoding' in headers)
  t.ok(headers.date)
})
