// Versions: the path decides, headers may repeat it or choose where it is silent, and every response names its version.

import t, { type Test } from 'tap'
import { code, key } from './payments-shop.ts'
import { fileForm, picture } from './pictures.ts'
import { onEveryEngine, openShop } from './shop.ts'

const vendor = (version: string) => `application/vnd.shop.${version}+json`

/** A shop with a pen at 1,200 won. */
async function penShop(t: Test, options: Parameters<typeof openShop>[1] = {}) {
  const shop = await openShop(t, options)
  await shop.send('POST', '/api/v1/items', { name: 'Pen', price: 1200 })
  return shop
}

t.test('every response below /api names its version: success, 304, errors, 404, 405, OPTIONS, HEAD', async (t) => {
  const { request, get } = await penShop(t)
  for (const version of ['v1', 'v2']) {
    const base = `/api/${version}`
    for (const [status, method, path, headers = {}] of [
      [200, 'GET', '/items/1'],
      [200, 'HEAD', '/items/1'],
      [304, 'GET', '/items/1', { 'if-none-match': '*' }],
      [204, 'OPTIONS', '/items/1'],
      [400, 'GET', '/items?cursor=x'],
      [401, 'GET', '/users/me'],
      [404, 'GET', '/items/9'],
      [404, 'GET', '/nope'],
      [404, 'OPTIONS', '/nope'],
      [404, 'GET', ''],
      [404, 'GET', '/items/'],
      [405, 'DELETE', '/items'],
      [406, 'GET', '/items/1', { accept: 'application/xml' }],
      [414, 'GET', `/items/${'x'.repeat(9000)}`],
      [422, 'GET', '/items?x=1'],
      [400, 'GET', '/items/%ZZ'],
    ] as const) {
      const response = await request({ method, url: base + path, headers })
      t.equal(response.statusCode, status, `${method} ${path}`)
      t.equal(response.headers['api-version'], version, `${method} ${path}`)
    }
  }
  for (const url of [
    '/health/live',
    '/openapi.json',
    '/docs/idempotency',
    '/api',
    '/api/v9/items',
    '/nope',
    '/apis/v1',
  ]) {
    t.notOk('api-version' in (await get(url)).headers, url)
  }
})

t.test(
  'what a header says again changes nothing, another version is 400 version_mismatch, an unknown one 406',
  async (t) => {
    const { get } = await penShop(t)
    const [one, two, nine] = [vendor('v1'), vendor('v2'), vendor('v9')]
    const cases: [status: number, headers: Record<string, string>][] = [
      [200, { 'accept-version': 'v1' }],
      [200, { 'accept-version': ' v1 ' }],
      [200, { accept: one }],
      [200, { accept: one.toUpperCase() }],
      [200, { accept: `${one}; charset=utf-8` }],
      [200, { 'accept-version': 'v1', accept: one }],
      [200, { accept: `${two}, ${one};q=0.1` }],
      [200, { accept: `${two}, application/json;q=0.1` }],
      [200, { accept: `${nine}, */*;q=0.1` }],
      [400, { 'accept-version': 'v2' }],
      [400, { accept: two }],
      [400, { accept: `${two};q=0.2, application/xml` }],
      [400, { 'accept-version': 'v2', accept: one }],
      [400, { 'accept-version': 'v1', accept: two }],
      [406, { 'accept-version': 'v9' }],
      [406, { 'accept-version': '1' }],
      [406, { 'accept-version': '' }],
      [406, { 'accept-version': 'v1, v1' }],
      [406, { 'accept-version': 'constructor' }],
      [406, { accept: nine }],
      [406, { accept: 'application/vnd.shop+json' }],
      [406, { accept: `${one};q=0` }],
    ]
    for (const [status, headers] of cases) {
      const response = await get('/api/v1/items/1', headers)
      const message = JSON.stringify(headers)
      t.equal(response.statusCode, status, message)
      t.equal(response.headers['api-version'], 'v1', message)
      if (status === 400) t.equal(code(response), 'version_mismatch', message)
      if (status === 406) t.equal(code(response), 'not_acceptable', message)
      t.match(response.headers, { deprecation: /^@\d+$/, sunset: /GMT$/ }, 'refusals too')
    }
    const unknown = await get('/api/v1/items/1', { 'accept-version': 'v9' })
    t.same(unknown.json().error.data, { available: ['v1', 'v2'] })
  },
)

t.test("the response has the version's media type only when that is asked for", async (t) => {
  const { get, send } = await penShop(t)
  const one = vendor('v1')
  for (const [accept, type] of [
    [undefined, /^application\/json/],
    ['*/*', /^application\/json/],
    ['application/*', /^application\/json/],
    ['application/json', /^application\/json/],
    [`application/json, ${one};q=0.9`, /^application\/json/],
    [`${one};q=0.5, application/json;q=0.4`, /^application\/vnd\.shop\.v1\+json$/],
    [`${one}, */*;q=0.1`, /^application\/vnd\.shop\.v1\+json$/],
    [one, /^application\/vnd\.shop\.v1\+json$/],
    [`application/json;q=0, ${one}`, /^application\/vnd\.shop\.v1\+json$/],
  ] as const) {
    const response = await get('/api/v1/items/1', accept === undefined ? {} : { accept })
    t.match(response.headers['content-type'], type, String(accept))
    t.equal(response.json().price, 1200)
  }
  const created = await send('POST', '/api/v1/items', { name: 'Cup', price: 1 }, { accept: one })
  t.equal(created.statusCode, 201)
  t.equal(created.headers['content-type'], one)
})

t.test('an error is JSON or problem details, whatever else is preferred', async (t) => {
  const { get } = await penShop(t)
  const one = vendor('v1')
  for (const [accept, type] of [
    [one, 'application/json'],
    [`${one}, application/problem+json;q=0.5`, 'application/json'],
    [`${one};q=0.5, application/problem+json`, 'application/problem+json'],
    [`application/problem+json, ${vendor('v2')};q=0.5`, 'application/problem+json'],
  ] as const) {
    const response = await get('/api/v1/items/9', { accept })
    t.equal(String(response.headers['content-type']).split(';')[0], type, accept)
  }
  const mismatch = await get('/api/v1/items/9', { accept: `${vendor('v2')}, application/problem+json;q=0.5` })
  t.match(mismatch.json(), { type: '/problems/version_mismatch', status: 400, error: { code: 'version_mismatch' } })
})

t.test(
  'under its media type it is another representation: its tag is its own, good for 304 and for a write',
  async (t) => {
    const { get, send, as } = await penShop(t)
    for (const url of ['/api/v1/items/1', '/api/v1/items']) {
      const accept = vendor('v1')
      const plain = String((await get(url)).headers.etag)
      const other = String((await get(url, { accept })).headers.etag)
      t.not(plain, other, url)
      t.equal((await get(url, { accept, 'if-none-match': other })).statusCode, 304)
      t.equal((await get(url, { accept, 'if-none-match': plain })).statusCode, 200)
      t.equal((await get(url, { 'if-none-match': other })).statusCode, 200)
    }
    const packed = { accept: vendor('v1'), 'accept-encoding': 'gzip' }
    const description = 'x'.repeat(3000)
    const staff = await as('staff')
    await send('PATCH', '/api/v1/items/1', { description }, staff)
    const tag = String((await get('/api/v1/items/1', packed)).headers.etag)
    t.match(tag, /\.vnd\.gz"$/)
    const patched = await send('PATCH', '/api/v1/items/1', { name: 'Biro' }, { ...staff, 'if-match': tag })
    t.equal(patched.statusCode, 200)
  },
)

onEveryEngine(t, async (t, engine) => {
  t.test('a target without a version: what a header says, else the newest that is stable', async (t) => {
    const { get } = await penShop(t, { engine })
    const won = { amount: 1200, currency: 'KRW' }
    for (const [headers, version] of [
      [{}, 'v2'],
      [{ accept: 'application/json' }, 'v2'],
      [{ accept: '*/*' }, 'v2'],
      [{ 'accept-version': 'v1' }, 'v1'],
      [{ 'accept-version': 'v2' }, 'v2'],
      [{ accept: vendor('v1') }, 'v1'],
      [{ accept: `${vendor('v1')};q=0.9, ${vendor('v2')};q=0.8` }, 'v1'],
      [{ accept: `${vendor('v1')};q=0.5, application/json` }, 'v2'],
      [{ 'accept-version': 'v1', accept: 'application/json' }, 'v1'],
    ] as const) {
      const response = await get('/api/items/1', headers as Record<string, string>)
      t.equal(response.headers['api-version'], version, JSON.stringify(headers))
      t.same(response.json().price, version === 'v1' ? 1200 : won)
      t.equal('deprecation' in response.headers, version === 'v1')
    }
    t.equal(code(await get('/api/items/1', { 'accept-version': 'v1', accept: vendor('v2') })), 'version_mismatch')
    t.equal((await get('/api/items/1', { 'accept-version': 'v9' })).statusCode, 406)
    t.equal((await get('/api/items/1', { accept: vendor('v9') })).statusCode, 406)
  })

  t.test('a target without a version equals the versioned one: writes, links, cursors, keys, audit', async (t) => {
    const { get, send, request, as } = await penShop(t, { engine })
    const staff = await as('staff')
    const again = { ...staff, ...key() }
    const body = { name: 'Mug', price: { amount: 1, currency: 'KRW' } }
    const created = await send('POST', '/api/items', body, again)
    t.equal(created.statusCode, 201)
    t.equal(created.headers.location, '/api/v2/items/2')
    const replayed = await send('POST', '/api/v2/items', body, again)
    t.equal(replayed.headers['idempotent-replayed'], 'true', 'one request')
    const old = { ...staff, 'accept-version': 'v1' }
    t.equal((await send('PATCH', '/api/items/2', { price: 2 }, old)).json().price, 2)
    const { links } = (await get('/api/items?size=1')).json()
    t.match(links, { self: '/api/v2/items?size=1', next: /^\/api\/v2\/items\?/ })
    t.equal((await get(links.next.replace('/v2', ''))).json().items.length, 1)
    const file = await request({ method: 'POST', url: '/api/upload', ...fileForm(await picture()) })
    t.equal(file.statusCode, 201)
    t.equal((await get(file.json().url)).statusCode, 200)
    const rows = (await get('/api/audit-logs', await as('admin'))).json().items
    t.same(
      rows.map((row: { api_version: string }) => row.api_version),
      ['v2', 'v1', 'v2', 'v1'],
    )
  })
})

t.test('every method of it: HEAD, OPTIONS, 405, 404; and a target with an origin before its path', async (t) => {
  const { request } = await penShop(t)
  const ask = (method: 'HEAD' | 'OPTIONS' | 'DELETE' | 'GET', url: string) => request({ method, url })
  t.equal((await ask('HEAD', '/api/items/1')).statusCode, 200)
  const options = await ask('OPTIONS', '/api/items/1')
  t.equal(options.statusCode, 204)
  t.equal(options.headers.allow, (await ask('OPTIONS', '/api/v2/items/1')).headers.allow)
  t.equal((await ask('DELETE', '/api/items')).statusCode, 405)
  for (const url of ['/api/nope', '/api/', '/api/v1items', '/api/v9/items', '/api/v9', '/api'])
    t.equal((await ask('GET', url)).statusCode, 404, url)
  t.equal((await ask('GET', '/api/v1?x=1')).statusCode, 404)
  for (const [url, version] of [
    ['/api/%761/items/1', 'v1'],
    ['/%61pi/v1/items/1', 'v1'],
    ['/api/%69tems/1', 'v2'],
    ['/api/v%32/items/1', 'v2'],
  ] as const) {
    const response = await ask('GET', url)
    t.equal(response.statusCode, 200, url)
    t.equal(response.headers['api-version'], version, url)
  }
  t.equal((await ask('GET', '/api/%zz')).statusCode, 400)
})

t.test('Vary names what may choose another response, and browsers may read API-Version', async (t) => {
  const origin = 'https://shop.example'
  const { get, request } = await penShop(t, { env: { CORS_ORIGINS: origin } })
  const fields = (text: unknown) => String(text).split(', ')
  for (const url of ['/api/items/1', '/api/v1/items/1', '/api/v1/nope', '/api/v2/items?x=1']) {
    for (const name of ['Accept', 'Accept-Version', 'Origin'])
      t.ok(fields((await get(url)).headers.vary).includes(name), url)
  }
  t.notOk(fields((await get('/health/live')).headers.vary).includes('Accept-Version'))
  const read = await get('/api/items/1', { origin })
  t.ok(fields(read.headers['access-control-expose-headers']).includes('API-Version'))
  const preflight = await request({
    method: 'OPTIONS',
    url: '/api/items/1',
    headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'accept-version' },
  })
  t.match(preflight.headers['access-control-allow-headers'], /accept-version/)
  t.match(preflight.headers['access-control-allow-methods'], /PATCH/)
})

t.test('after the sunset: 410 for version 1 by path or header, and version 2 by default', async (t) => {
  const { get, clock } = await penShop(t)
  clock.advance(Date.parse('2028-01-01T00:00:00Z') - clock().getTime())
  for (const [url, headers] of [
    ['/api/v1/items/1', {}],
    ['/api/items/1', { 'accept-version': 'v1' }],
    ['/api/items/1', { accept: vendor('v1') }],
  ] as const) {
    const response = await get(url, headers as Record<string, string>)
    t.equal(response.statusCode, 410)
    t.match(response.headers, { link: /<\/api\/v2\/items\/1>; rel="successor-version"/, 'api-version': 'v1' })
  }
  t.equal((await get('/api/items/1')).statusCode, 200)
})

t.test('DEPRECATION_FORMAT=legacy and SUNSET=off', async (t) => {
  const { get, clock } = await penShop(t, { env: { DEPRECATION_FORMAT: 'legacy', SUNSET: 'off' } })
  clock.advance(Date.parse('2028-01-01T00:00:00Z') - clock().getTime())
  for (const headers of [{}, { 'if-none-match': '*' }, { accept: 'application/xml' }] as Record<string, string>[]) {
    t.equal((await get('/api/v1/items/1', headers)).headers.deprecation, 'true')
  }
})
