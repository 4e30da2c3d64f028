// What a cache is told is true: what a response depends on stands in Vary and nothing else does, whatever has a tag
// keeps the conditions about it, and a 304 says again only what can have changed.

import t from 'tap'
import { fileForm, picture } from './pictures.ts'
import { openShop } from './shop.ts'

const fields = (vary: unknown) => String(vary).toLowerCase().split(', ')

t.test('answers that depend on a cookie say so', async (t) => {
  const { get, send } = await openShop(t)
  await send('POST', '/api/v1/items', { name: 'Pen', price: 1000 })
  for (const version of ['v1', 'v2']) {
    for (const path of ['/items', '/items/1', '/items/1/reviews'])
      t.ok(fields((await get(`/api/${version}${path}`)).headers.vary).includes('cookie'), `${version} ${path}`)
    t.notOk(fields((await get(`/api/${version}/categories`)).headers.vary).includes('cookie'), 'the same for everybody')
  }
})

t.test('data has no language, so one copy is enough; errors have one', async (t) => {
  const { get, send } = await openShop(t)
  await send('POST', '/api/v1/items', { name: 'Pen', price: 1000 })
  for (const path of ['/items', '/items/1', '/categories']) {
    const [ko, ja] = await Promise.all(
      ['ko', 'ja'].map((language) => get(`/api/v1${path}`, { 'accept-language': language })),
    )
    t.equal(ko?.headers['content-language'], undefined, path)
    t.notOk(fields(ko?.headers.vary).includes('accept-language'), path)
    t.equal(ko?.headers.etag, ja?.headers.etag, path)
  }
  for (const path of ['/items/999', '/items?size=0', '/nowhere']) {
    const { headers } = await get(`/api/v1${path}`, { 'accept-language': 'ja' })
    t.equal(headers['content-language'], 'ja', path)
    t.ok(fields(headers.vary).includes('accept-language'), path)
  }
  const stale = await get('/api/v1/items', { 'if-match': '"other"', 'accept-language': 'en' })
  t.match(stale.headers, { 'content-language': 'en', vary: /Accept-Language/ })
})

t.test('a 304 has only changing headers; a 412 has none of the withheld response', async (t) => {
  const { get, send, request, as } = await openShop(t)
  await send('POST', '/api/v1/items', { name: 'Pen', price: 1000 })
  const { payload, headers } = fileForm(await picture())
  const upload = {
    method: 'POST',
    url: '/api/v1/upload',
    payload,
    headers: { ...headers, ...(await as('staff')) },
  } as const
  const { url } = (await request(upload)).json()
  for (const path of ['/api/v1/items', '/api/v1/items/1', '/api/v2/items', url, '/docs', '/openapi.json']) {
    const whole = await get(path)
    const { statusCode, headers, body } = await get(path, { 'if-none-match': String(whole.headers.etag) })
    t.same([statusCode, body], [304, ''], path)
    t.equal(headers.etag, whole.headers.etag, path)
    t.equal(headers['cache-control'], whole.headers['cache-control'], path)
    t.equal(headers.vary, whole.headers.vary, path)
    for (const name of ['content-language', 'content-type', 'content-length', 'accept-ranges', 'content-disposition'])
      t.equal(headers[name], undefined, `${path} ${name}`)
    t.notMatch(headers.link ?? '', /rel="?(self|next)/, path)
    const stale = await get(path, { 'if-match': '"other"' })
    t.equal(stale.statusCode, 412, path)
    t.notMatch(stale.headers.link ?? '', /rel="?(self|next)/, path)
  }
})

t.test('pages, documents, guides and their files honour conditions about their tags', async (t) => {
  const { get, request } = await openShop(t)
  const pages = ['/', '/docs', '/docs/', '/docs/v1', '/redoc', '/redoc/v1', '/problems/not_found', '/docs/search?q=tag']
  const documents = ['/openapi.json', '/openapi.yaml', '/openapi.v1.json', '/openapi.v1.yaml']
  const guides = ['/docs/idempotency', '/docs/states.svg', '/llms.txt', '/favicon.ico']
  const files: string[] = []
  for (const page of ['/docs', '/redoc'])
    for (const [, url] of (await get(page)).body.matchAll(/<(?:link|script) [^>]*(?:href|src)="([^"]+)"/g))
      files.push(url as string)
  for (const url of [...pages, ...documents, ...guides, ...files]) {
    const etag = String((await get(url)).headers.etag)
    t.match(etag, /^"/, `${url} has a strong tag`)
    t.equal((await get(url, { 'if-none-match': etag })).statusCode, 304, url)
    t.equal((await request({ method: 'HEAD', url, headers: { 'if-none-match': etag } })).statusCode, 304, url)
    t.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200, url)
    t.equal((await get(url, { 'if-match': etag })).statusCode, 200, url)
    t.same((await get(url, { 'if-match': '"other"' })).json().error.code, 'precondition_failed', url)
  }
})

t.test('scripts may read what they need', async (t) => {
  const origin = 'https://shop.example'
  const { get } = await openShop(t, { env: { CORS_ORIGINS: origin } })
  const exposed = String((await get('/api/v1/items', { origin })).headers['access-control-expose-headers'])
  for (const name of ['WWW-Authenticate', 'Content-Range', 'Accept-Ranges', 'Content-Disposition', 'Content-Location'])
    t.match(exposed, name)
})
