// The docs pages: what they send. What a real browser makes of them is in all/docs-browser.test.ts.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { shop } from './shop.ts'

const generated = (name: string) => readFileSync(new URL(`../src/generated/${name}`, import.meta.url))
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"
const swaggerPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; frame-ancestors 'none'"
const redocPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src blob:; frame-ancestors 'none'"

t.test('the document is served byte for byte as generated', async (t) => {
  const { get } = await shop(t)
  for (const [name, type] of [
    ['openapi.json', 'application/json'],
    ['openapi.yaml', 'application/yaml'],
  ] as const) {
    const answer = await get(`/${name}`)
    t.equal(answer.statusCode, 200)
    t.equal(String(answer.headers['content-type']).split(';')[0], type)
    t.ok(answer.rawPayload.equals(generated(name)), `${name} is the generated file`)
  }
  t.same((await get('/docs/json')).json(), JSON.parse(generated('openapi.json').toString()))
})

t.test('the guides that refusals link to are served as they are written', async (t) => {
  const { get } = await shop(t)
  const answer = await get('/docs/idempotency')
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-type'], 'text/plain; charset=utf-8')
  t.equal(answer.body, readFileSync(new URL('../docs/guides/idempotency.md', import.meta.url), 'utf8'))
  const picture = await get('/docs/states.svg')
  t.match(picture.headers, {
    'content-type': /^image\/svg\+xml/,
    'content-security-policy': /style-src 'unsafe-inline'/,
  })
  t.match(picture.body, /^<svg /)
})

t.test('every page has its own policy, and the API keeps its own', async (t) => {
  const { get } = await shop(t)
  const policies = {
    '/docs': swaggerPolicy,
    '/docs/': swaggerPolicy,
    '/redoc': redocPolicy,
    '/openapi.json': apiPolicy,
    '/api/v1/items': apiPolicy,
    '/docs/nope': apiPolicy,
  }
  for (const [url, policy] of Object.entries(policies)) {
    t.equal((await get(url)).headers['content-security-policy'], policy, url)
  }
})

t.test('pages are in English and never kept; refusals are in the language of the caller', async (t) => {
  const { get } = await shop(t)
  for (const url of ['/docs', '/redoc', '/openapi.json']) {
    const { headers } = await get(url, { 'accept-language': 'ja' })
    t.match(
      headers,
      { 'content-language': 'en', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
      url,
    )
  }
  t.match((await get('/docs/nope', { 'accept-language': 'ja' })).headers, { 'content-language': 'ja' })
})

t.test('every file of a page is there, may be kept by a browser, and comes from here', async (t) => {
  const { get } = await shop(t)
  for (const page of ['/docs', '/redoc']) {
    const files = [...(await get(page)).body.matchAll(/<(?:link|script) [^>]*(?:href|src)="([^"]+)"/g)].map(
      ([, url]) => url,
    )
    t.ok(files.length > 4, `${page} has files`)
    for (const url of files as string[]) {
      const { statusCode, headers } = await get(url)
      t.equal(statusCode, 200, url)
      const kept = /\.[0-9a-f]{10}\./.test(url) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
      t.equal(headers['cache-control'], kept, url)
    }
  }
})

t.test('no service of another host is asked to judge the document', async (t) => {
  // Not seen in the browser test: Swagger UI leaves its badge out on a local address.
  t.match((await (await shop(t)).get('/docs/static/swagger-initializer.js')).body, /validatorUrl: null/)
})

t.test('HEAD answers like GET without the body', async (t) => {
  const { get, request } = await shop(t)
  for (const url of ['/docs', '/docs/', '/docs/static/swagger-ui.css', '/redoc', '/openapi.json', '/openapi.yaml']) {
    const head = await request({ method: 'HEAD', url })
    const whole = await get(url)
    t.equal(head.statusCode, 200, url)
    t.equal(head.body, '', url)
    for (const name of ['content-type', 'content-length', 'content-security-policy', 'cache-control']) {
      t.equal(head.headers[name], whole.headers[name], `${url} ${name}`)
    }
  }
})

t.test('what is not there is a 404 in the envelope, outside the folder of files too', async (t) => {
  const { get } = await shop(t)
  const escapes = ['/docs/static/../index.js', '/docs/static/..%2f..%2fpackage.json', '/docs/static//swagger-ui.css']
  for (const url of ['/docs/nope', '/docs/static/', '/docs/static/nope.js', '/redoc/nope', ...escapes]) {
    const answer = await get(url)
    t.equal(answer.statusCode, 404, url)
    t.equal(answer.json().error.code, 'route_not_found', url)
    t.equal(answer.headers['cache-control'], 'no-store', url)
  }
})

t.test('other methods are a 405, and OPTIONS says which there are', async (t) => {
  const { request } = await shop(t)
  for (const url of ['/docs', '/redoc', '/openapi.json']) {
    const refused = await request({ method: 'POST', url })
    t.equal(refused.statusCode, 405, url)
    t.equal(refused.json().error.code, 'method_not_allowed', url)
    t.equal(refused.headers.allow, 'GET, HEAD, OPTIONS', url)
    const options = await request({ method: 'OPTIONS', url })
    t.equal(options.statusCode, 204, url)
    t.equal(options.headers.allow, 'GET, HEAD, OPTIONS', url)
  }
})
