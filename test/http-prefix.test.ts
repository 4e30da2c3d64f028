// Behind a trusted proxy that takes `/shop` from the front of every path, every path that the server writes has it
// again, and what was read can be sent back.

import t from 'tap'
import { fileForm, picture } from './pictures.ts'
import { openShop } from './shop.ts'

const behind = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-prefix': '/shop' }
const env = { TRUST_PROXY: '127.0.0.1' }

for (const version of ['v1', 'v2']) {
  t.test(`${version}: bodies, headers and replays carry the prefix`, async (t) => {
    const { request, send, get, as } = await openShop(t, { env })
    const api = `/api/${version}`
    const staff = { ...behind, ...(await as('staff')) }
    const { payload, headers } = fileForm(await picture())
    const uploaded = await request({ method: 'POST', url: `${api}/upload`, payload, headers: { ...headers, ...staff } })
    const file = uploaded.json()
    const fileUrl = `/shop${api}/files/${file.id}`
    t.same([file.url, uploaded.headers.location], [fileUrl, fileUrl])

    const price = version === 'v1' ? 1000 : { amount: 1000, currency: 'KRW' }
    const keyed = { ...staff, 'idempotency-key': 'one' }
    const draft = { name: 'Pen', price, image_ids: [file.id] }
    const created = await send('POST', `${api}/items`, draft, keyed)
    t.same([created.headers.location, created.json().images[0].url], [`/shop${api}/items/1`, fileUrl])
    const again = await send('POST', `${api}/items`, draft, keyed)
    t.same([again.headers.location, again.json().images[0].url], [`/shop${api}/items/1`, fileUrl], 'replayed')
    const elsewhere = await send('POST', `${api}/items`, draft, { ...(await as('staff')), 'idempotency-key': 'one' })
    t.same(elsewhere.json().images[0].url, `${api}/files/${file.id}`, 'replayed without a proxy')

    for (const path of ['/items/1', '/items/1?include=reviews']) {
      t.equal((await get(api + path, behind)).json().images[0].url, fileUrl, path)
      t.equal((await get(api + path)).json().images[0].url, `${api}/files/${file.id}`, `${path} without a proxy`)
    }
    const list = await get(`${api}/items?size=1`, behind)
    t.equal(list.json().items[0].images[0].url, fileUrl)
    t.match(list.json().links.self, /^\/shop\/api\//)
    t.match(list.headers.link, /^<\/shop\/api\//)

    const { etag, version: edit, ...read } = (await get(`${api}/items/1`, behind)).json()
    const back = await send('PUT', `${api}/items/1`, { ...read, name: 'Pencil' }, staff)
    t.same(
      [back.statusCode, back.json().name, back.headers['content-location']],
      [200, 'Pencil', `/shop${api}/items/1`],
    )
    const kind = await get(`${api}/items/99`, { ...behind, accept: 'application/problem+json' })
    t.equal(kind.json().type, '/shop/problems/not_found')
    const nowhere = await get('/nowhere', { ...behind, accept: 'application/problem+json' })
    t.equal(nowhere.json().type, '/shop/problems/route_not_found')

    const log = await get(`${api}/audit-logs`, await as('admin'))
    t.notMatch(log.body, '/shop/', 'what is kept has none')
  })
}

t.test('pages, their files and documents carry the prefix', async (t) => {
  const { get } = await openShop(t, { env })
  const html = { ...behind, accept: 'text/html' }
  const ours = ['/', '/docs/guides', '/docs/versions', '/docs/search?q=cursor', '/problems', '/problems/not_found']
  const swagger = ['/docs', '/docs/', '/docs/v1', '/docs/v1/']
  for (const page of [...ours, ...swagger, '/redoc', '/redoc/', '/redoc/v1', '/redoc/v1/']) {
    const { statusCode, headers, body } = await get(page, html)
    t.same([statusCode, headers['content-type']], [200, 'text/html; charset=utf-8'], page)
    const files = [...body.matchAll(/(?:href|src|data-\w+)="([^"#]+)"/g)].map(([, url]) => url as string)
    t.ok(files.length > 4, page)
    for (const file of new Set(files)) {
      if (/^https?:\/\/(?!shop\.example)/.test(file) || /\/api\/|^\/shop$/.test(file)) continue
      const { pathname } = new URL(file, `http://shop.example/shop${page}`)
      t.match(pathname, /^\/shop\//, `${page} ${file}`)
      t.equal((await get(pathname.slice('/shop'.length), behind)).statusCode, 200, `${page} ${file}`)
    }
    const alone = await get(page, { accept: 'text/html' })
    t.notMatch(alone.body, /(?:href|src|data-\w+)="\/shop\//, `${page} without a proxy`)
  }
  for (const { url } of (await get('/', behind)).json().versions.map((one: any) => ({ url: one.openapi_json })))
    t.match(url, /^\/shop\/openapi/)
  t.match((await get('/llms.txt', behind)).body, '](/shop/docs/idempotency.md)')
  for (const name of ['/openapi.json', '/openapi.v2.json', '/openapi.v1.json']) {
    t.equal((await get(name, behind)).json().servers[0].url, '/shop', name)
    t.equal((await get(name)).json().servers[0].url, '/', name)
  }
  for (const name of ['/openapi.sdk.json', '/openapi.v2.sdk.json', '/openapi.v1.sdk.json', '/openapi.sdk.3.0.json'])
    t.equal((await get(name, behind)).json().servers[0].url, '/shop', name)
  t.match((await get('/openapi.yaml', behind)).body, /\n {2}- url: \/shop\n/)
  const { oauth2 } = (await get('/openapi.json', behind)).json().components.securitySchemes
  t.equal(oauth2.flows.clientCredentials.tokenUrl, '/shop/oauth/token')
  t.match((await get('/openapi.yaml', behind)).body, /^ +tokenUrl: \/shop\/oauth\/token$/m)
  t.notMatch((await get('/openapi.yaml', behind)).body, '](/docs/')
  t.equal((await get('/docs/v2', behind)).headers.location, '/shop/docs')
})

t.test('with PUBLIC_URL, documents name it', async (t) => {
  const { get } = await openShop(t, { env: { ...env, PUBLIC_URL: 'https://api.shop.example/shop/' } })
  for (const name of ['/openapi.json', '/openapi.v1.json', '/openapi.sdk.json', '/openapi.sdk.3.0.json'])
    t.equal((await get(name, behind)).json().servers[0].url, 'https://api.shop.example/shop', name)
  t.match((await get('/openapi.yaml')).body, /\n {2}- url: https:\/\/api\.shop\.example\/shop\n/)
  t.match((await get('/openapi.json')).body, '](https://api.shop.example/shop/docs/versions)')
})

t.test('a prefix of any length: errors, links and resources can be sent', async (t) => {
  const { get, send, as } = await openShop(t, { env })
  const price = { amount: 1000, currency: 'KRW' }
  await send('POST', '/api/v2/items', { name: 'Pen', price }, await as('staff'))
  for (const length of [255, 256, 400, 3000, 7000]) {
    const long = { ...behind, 'x-forwarded-prefix': `/${'a'.repeat(length)}` }
    const missing = await get('/api/v2/items/99', { ...long, accept: 'application/problem+json' })
    t.equal(missing.statusCode, 404, `${length}`)
    const list = await get('/api/v2/items?size=1', long)
    t.equal(list.statusCode, 200)
    t.ok(String(list.headers.link).length < 2048)
    t.equal((await get('/api/v2/items/1', long)).statusCode, 200)
  }
})

t.test('a trailing slash redirects to the page', async (t) => {
  const { get } = await openShop(t, { env })
  const html = { ...behind, accept: 'text/html' }
  const pages = ['/problems', '/problems/not_found', '/docs/guides', '/docs/versions', '/docs/search', '/docs/v2']
  for (const page of pages) {
    const { statusCode, headers } = await get(`${page}/?q=tag`, html)
    t.same([statusCode, headers.location], [302, `/shop${page}?q=tag`])
  }
  for (const page of ['/docs/', '/docs/v1/', '/redoc/', '/redoc/v1/']) t.equal((await get(page, html)).statusCode, 200)
  for (const page of ['/docs/nothing/', '/problems/nothing/', '/openapi.json/', '//', '/docs//'])
    t.equal((await get(page, html)).statusCode, 404, page)
})
