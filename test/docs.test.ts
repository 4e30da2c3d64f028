// The pages: what they send. What a real browser makes of them is in all/docs-browser.test.ts.

import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { rendered } from '../src/docs/markdown.ts'
import { japaneseHelp as inJapanese } from '../src/docs/problems/ja.ts'
import { koreanHelp as inKorean } from '../src/docs/problems/ko.ts'
import { errors } from '../src/generated/catalogue.ts'
import { openShop } from './shop.ts'

const source = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url))
const generated = (name: string) => source(`src/generated/${name}`)
const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const redocPolicy = pagePolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
const pages = ['/', '/docs', '/docs/v1', '/redoc', '/docs/guides', '/docs/idempotency', '/docs/search?q=cursor']
const errorPages = ['/problems', '/problems/not_found', '/reset']

/** One for all: a page is the same until the process ends. */
const { app, get, send, request } = await openShop(t)

/** What a page loads by itself. */
const filesOf = (body: string) =>
  [...body.matchAll(/<(?:link(?! rel="alternate")|script|img) [^>]*(?:href|src)="([^"]+)"/g)].map(
    ([, url]) => url as string,
  )

/** Where its links lead, those within it aside. */
const linksOf = (body: string) =>
  [...body.matchAll(/<(?:a|link rel="alternate") [^>]*?href="([^"#][^"]*)"/g)].map(([, url]) =>
    (url as string).replaceAll('&amp;', '&'),
  )

t.test('the document is served byte for byte as generated', async (t) => {
  for (const [name, type] of [
    ['openapi.json', 'application/json'],
    ['openapi.sdk.json', 'application/json'],
    ['openapi.sdk.3.0.json', 'application/json'],
    ['openapi.yaml', 'application/yaml'],
  ] as const) {
    const response = await get(`/${name}`)
    t.equal(response.statusCode, 200)
    t.equal(String(response.headers['content-type']).split(';')[0], type)
    t.ok(response.rawPayload.equals(generated(name)), `${name} is the generated file`)
  }
})

t.test('plugins find the newest document where @fastify/swagger keeps it', async (t) => {
  const document = JSON.parse(generated('openapi.json').toString())
  t.strictSame(JSON.parse(JSON.stringify(app.swagger())), document)
  t.strictSame(Object.keys(app.swagger()), Object.keys(document))
  t.ok('paths' in app.swagger())
})

t.test('the front page is a page for browsers, and links in JSON for programs', async (t) => {
  const { body, headers } = await get('/', { ...html, host: 'shop.example' })
  t.match(headers, { 'content-type': 'text/html; charset=utf-8', vary: /Accept\b/ })
  t.match(body, '<h1>Shop API</h1>')
  const program = await get('/')
  t.match(program.headers, { 'content-type': 'application/json; charset=utf-8', vary: /Accept\b/ })
  const { versions, links } = program.json()
  t.match(versions, [
    { name: 'v2', api: '/api/v2', openapi_json: '/openapi.json', try: '/docs' },
    { name: 'v1', sunset: '2028-01-01T00:00:00Z', openapi_json: '/openapi.v1.json', reference: '/redoc/v1' },
  ])
  for (const url of Object.values<string>(links)) t.equal((await get(url)).statusCode, 200, url)

  for (const name of ['Pen', 'Mug', 'Lamp'])
    await send('POST', '/api/v2/items', { name, price: { amount: 1000, currency: 'KRW' }, stock: 5 })
  const commands = [...body.matchAll(/<span class="typed">curl (.*)<\/span>/g)].map(([, line]) =>
    (line as string).replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
  t.equal(commands.length, 5)
  const statuses = []
  for (const command of commands) {
    const [, url = ''] = /'(http[^']+)'/.exec(command) ?? []
    const { origin, pathname, search } = new URL(url)
    t.equal(origin, 'http://shop.example')
    const [, data] = /-d '(\{.*\})'/.exec(command) ?? []
    const response = data ? await send('POST', pathname, data, { authorization: '' }) : await get(pathname + search)
    statuses.push(response.statusCode)
  }
  t.same(statuses, [200, 200, 200, 404, 401], 'what they answer; the password is not known')
})

t.test('guides are pages for browsers, and Markdown as it is written for programs', async (t) => {
  const written = source('docs/guides/idempotency.md').toString()
  for (const [url, headers, type] of [
    ['/docs/idempotency', {}, 'text/plain'],
    ['/docs/idempotency', { accept: 'text/markdown' }, 'text/markdown'],
    ['/docs/idempotency.md', html, 'text/plain'],
  ] as const) {
    const response = await get(url, headers)
    t.equal(response.headers['content-type'], `${type}; charset=utf-8`)
    t.equal(response.body, written)
  }
  const page = await get('/docs/idempotency', html)
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  t.match(page.body, '<h1>Retrying a request</h1>')
  t.match(page.body, '<h2 id="when-to-retry">')
  const picture = await get('/docs/states.svg')
  t.match(picture.headers, {
    'content-type': /^image\/svg\+xml/,
    'content-security-policy': /style-src 'unsafe-inline'/,
  })
  t.match(picture.body, /^<svg /)
  t.match((await get('/docs/taking-a-payment', html)).body, '<img src="/docs/states.svg" alt="The states of')
})

t.test('Markdown becomes HTML with headings to link to, consoles to copy, and no dead link', async (t) => {
  const text =
    '# A & B\n\nA *lead*.\n\n## Get `one`\n\n[here](other.md#x) [gone](../gone.md)\n\n' +
    '```console\n$ a < b\nc\n$ d \\\n    e\nf\n```\n'
  const link = (href: string) => (href.startsWith('other') ? '/docs/other#x' : undefined)
  const { title, lead, sections, html } = rendered(text, link)
  t.same([title, lead, sections.at(-1)?.id], ['A & B', 'A *lead*.'.replaceAll('*', ''), 'get-one'])
  t.match(html, '<h2 id="get-one"><a href="#get-one">Get <code>one</code></a></h2>')
  t.match(html, '<a href="/docs/other#x">here</a> gone')
  t.match(html, '<span class="typed">a &lt; b</span>\n<span class="answered">c</span>')
  t.match(
    html,
    '<span class="typed">d \\</span>\n<span class="typed more">    e</span>\n<span class="answered">f</span>',
  )
})

t.test('every link of every page leads somewhere, and every heading it names is there', async (t) => {
  const links = new Map<string, string>()
  const open = ['/']
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    const { statusCode, headers, body } = await get(url, html)
    t.equal(statusCode, 200, url)
    const isPage = String(headers['content-type']).startsWith('text/html')
    links.set(url, isPage ? body : '')
    if (!isPage) continue
    for (const link of [...linksOf(body), ...filesOf(body)].filter((one) => one.startsWith('/'))) {
      const [path = ''] = link.split('#')
      if (!links.has(path) && !open.includes(path)) open.push(path)
    }
  }
  t.ok(links.size > 100, `${links.size} places`)
  for (const [url, body] of links)
    for (const link of linksOf(body).filter((one) => /^\/docs\/[^#]*#/.test(one))) {
      const [path = '', id = ''] = link.split('#')
      t.ok(links.get(path)?.includes(`id="${decodeURIComponent(id)}"`), `${url}: ${link}`)
    }
})

t.test('every error is explained in three languages, the one of the caller first', async (t) => {
  for (const code of Object.keys(errors) as (keyof typeof errors)[]) {
    const page = await get(`/problems/${code}`, { ...html, 'accept-language': 'ja' })
    t.match(page.headers, { 'content-language': 'ja', vary: /Accept-Language/ }, code)
    t.match(page.body.match(/<section lang="(\w\w)"/)?.[1], 'ja', code)
    for (const language of ['en', 'ko', 'ja'] as const) t.ok(page.body.includes(`lang="${language}"`), code)
    const data = (await get(`/problems/${code}`)).json()
    t.match(data, { code, status: errors[code].status, ko: { message: errors[code].ko, when: inKorean[code][0] } })
    t.equal(data.ja.advice, inJapanese[code][1], code)
    t.match(data.en, { advice: errors[code].advice }, 'as the catalogue and the document say it')
    t.match(inKorean[code].join(''), /\p{Script=Hangul}/u, code)
    t.match(inJapanese[code].join(''), /[\p{Script=Hiragana}\p{Script=Katakana}]/u, code)
  }
  const { headers } = await get('/api/v2/items/999', { accept: 'application/problem+json' })
  t.match(headers['content-type'], 'application/problem+json')
  const { type } = (await get('/api/v2/items/999', { accept: 'application/problem+json' })).json()
  t.equal((await get(type, html)).statusCode, 200, 'the type of problem details leads there')
  t.equal((await get('/problems/nope', html)).statusCode, 404)
})

t.test('the search finds guides, operations and errors', async (t) => {
  const found = async (text: string) => linksOf((await get(`/docs/search?q=${encodeURIComponent(text)}`)).body)
  t.ok((await found('cursor')).includes('/docs/reading-collections#reading-by-cursor'))
  t.ok((await found('refund')).includes('/redoc#tag/Payments/operation/createRefund'))
  t.ok((await found('insufficient_stock')).includes('/problems/insufficient_stock'))
  t.match((await get('/docs/search?q=%3Cscript%3E')).body, '“&lt;script&gt;”', 'what is asked is text')
  t.match((await get('/docs/search')).body, 'Type what you look for')
  const { options, documents } = (await get('/docs/search.json')).json()
  t.ok(documents.length > 150 && options.fields.includes('text'))
})

t.test('llms.txt leads programs to Markdown and documents', async (t) => {
  const { body, headers } = await get('/llms.txt')
  t.equal(headers['content-type'], 'text/plain; charset=utf-8')
  t.match(body, /^# Shop API\n\n> /)
  const places = [...body.matchAll(/\]\((\/[^)]+)\)/g)].map(([, url]) => url as string)
  t.ok(places.length > 10)
  for (const url of places) t.equal((await get(url)).statusCode, 200, url)
  t.match((await get('/favicon.ico')).headers, { 'content-type': 'image/x-icon' })
})

t.test('every page has a policy without foreign sources and inline scripts, and the API keeps its own', async (t) => {
  const policies = {
    ...Object.fromEntries([...pages, ...errorPages].map((url) => [url, pagePolicy])),
    ...{ '/redoc': redocPolicy, '/redoc/v1': redocPolicy },
    ...{ '/openapi.json': apiPolicy, '/api/v1/items': apiPolicy, '/docs/nope': apiPolicy },
  }
  for (const [url, policy] of Object.entries(policies)) {
    const { headers, body } = await get(url, html)
    t.equal(headers['content-security-policy'], policy, url)
    t.notMatch(body, /<script(?![^>]* src=)|<style| style="| on\w+="/, url)
  }
})

t.test("pages are revalidated; they are in English; errors are in the caller's language", async (t) => {
  for (const url of [...pages, '/openapi.json']) {
    const { headers } = await get(url, { ...html, 'accept-language': 'ja' })
    const cacheControl = url.includes('search') ? 'no-store' : 'public, no-cache'
    t.match(
      headers,
      { 'content-language': 'en', 'cache-control': cacheControl, 'x-content-type-options': 'nosniff' },
      url,
    )
  }
  t.match((await get('/docs/nope', { 'accept-language': 'ja' })).headers, { 'content-language': 'ja' })
})

t.test('every file of a page is there, may be kept by a browser, and comes from here', async (t) => {
  for (const page of [...pages, ...errorPages]) {
    const files = filesOf((await get(page, html)).body)
    t.ok(files.length > 3, `${page} has files`)
    for (const url of files) {
      const { statusCode, headers } = await get(url)
      t.equal(statusCode, 200, url)
      const named = /\.[0-9a-f]{10}\./.test(url)
      t.ok(named || url.startsWith('/openapi'), `${url} has a hash, or is the document`)
      if (named) t.equal(headers['cache-control'], 'public, max-age=31536000, immutable', url)
    }
  }
})

t.test('pages, files and documents are compressed, each coding with a tag of its own', async (t) => {
  const [style = ''] = filesOf((await get('/', html)).body).filter((url) => url.endsWith('.css'))
  for (const url of [...pages, ...errorPages, style, '/openapi.json', '/openapi.v1.yaml', '/docs/search.json']) {
    const plain = await get(url, html)
    const tags = new Set([plain.headers.etag])
    for (const [coding, decompress] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      const response = await get(url, { ...html, 'accept-encoding': coding })
      t.match(response.headers, { 'content-encoding': coding, vary: /Accept-Encoding/ }, `${url} ${coding}`)
      t.ok(decompress(response.rawPayload).equals(plain.rawPayload), `${url} ${coding}`)
      tags.add(response.headers.etag)
      const again = { ...html, 'accept-encoding': coding, 'if-none-match': String(response.headers.etag) }
      const unchanged = await get(url, again)
      t.same([unchanged.statusCode, unchanged.body], [304, ''], `${url} ${coding}`)
    }
    t.equal(tags.size, 3, url)
    t.equal((await get(url, { ...html, 'accept-encoding': 'identity;q=0, x' })).statusCode, 406, url)
  }
})

t.test('Swagger UI weighs less than 700 KB, Redoc less than 450', async (t) => {
  for (const [page, most] of [['/docs', 700_000] as const, ['/redoc', 450_000] as const]) {
    const { body } = await get(page, html)
    const sizes = await Promise.all(
      [page, ...new Set(filesOf(body))].map(
        async (url) => (await get(url, { ...html, 'accept-encoding': 'gzip' })).rawPayload.length,
      ),
    )
    const whole = sizes.reduce((sum, size) => sum + size)
    t.ok(whole < most, `${page}: ${whole}`)
  }
})

t.test('operations are listed without a script', async (t) => {
  const { paths } = JSON.parse(generated('openapi.json').toString())
  const operations = Object.values<Record<string, any>>(paths).flatMap((item) => Object.values(item))
  for (const page of ['/docs', '/redoc']) {
    const { body } = await get(page, html)
    for (const { operationId, summary } of operations.filter((one) => one?.operationId))
      t.ok(body.includes(`/${operationId}"`) && body.includes(summary), `${page} ${operationId}`)
  }
})

t.test('demo users can log in on the page in development, and not in production', async (t) => {
  const { body } = await get('/docs', html)
  t.match(body, 'data-login="/api/v2/login" data-refresh="/api/v2/refresh"')
  for (const name of ['customer', 'staff', 'admin']) t.match(body, `<option>${name}@shop.example</option>`)
  t.match((await get('/docs/v1', html)).body, 'data-login="/api/v1/login"')
  const keys = Object.fromEntries(
    ['CURSOR', 'TOKEN', 'CSRF', 'AUDIT'].map((name) => [`${name}_KEYS`, `${name}-0123456789-abcdefghijklmnop-qrst`]),
  )
  const env = { NODE_ENV: 'production', PAYMENT_PROVIDER: 'sandbox', ALLOW_SANDBOX: '1', ...keys }
  t.notMatch((await (await openShop(t, { env })).get('/docs', html)).body, 'data-login')
})

t.test('HEAD answers like GET without the body', async (t) => {
  const [file = ''] = filesOf((await get('/docs')).body)
  for (const url of [...pages, ...errorPages, '/docs/', file, '/openapi.json', '/openapi.yaml', '/llms.txt']) {
    const head = await request({ method: 'HEAD', url, headers: html })
    const whole = await get(url, html)
    t.equal(head.statusCode, 200, url)
    t.equal(head.body, '', url)
    for (const name of ['content-type', 'content-length', 'content-security-policy', 'cache-control', 'etag']) {
      t.equal(head.headers[name], whole.headers[name], `${url} ${name}`)
    }
  }
})

t.test('an unknown path is a 404 in the envelope, also outside the folder of files', async (t) => {
  const escapes = ['/docs/assets/../site.css', '/docs/..%2f..%2fpackage.json', '/docs/assets//site.css']
  const files = ['/docs/assets/', '/docs/assets/nope.js', '/docs/assets/site.0123456789.css', '/docs/assets/site.css']
  for (const url of ['/docs/nope', '/docs/nope.md', '/docs/decisions/nope', '/redoc/nope', ...files, ...escapes]) {
    const response = await get(url)
    t.equal(response.statusCode, 404, url)
    t.equal(response.json().error.code, 'route_not_found', url)
    t.equal(response.headers['cache-control'], 'no-store', url)
  }
  for (const method of ['POST', 'OPTIONS'] as const)
    t.equal((await request({ method, url: '/docs/nope' })).statusCode, 404, method)
})

t.test('other methods are a 405, and OPTIONS says which there are', async (t) => {
  for (const url of ['/', '/docs', '/docs/idempotency', '/problems/not_found', '/redoc', '/openapi.json']) {
    const response = await request({ method: 'POST', url })
    t.equal(response.statusCode, 405, url)
    t.equal(response.json().error.code, 'method_not_allowed', url)
    t.equal(response.headers.allow, 'GET, HEAD, OPTIONS', url)
    const options = await request({ method: 'OPTIONS', url })
    t.equal(options.statusCode, 204, url)
    t.equal(options.headers.allow, 'GET, HEAD, OPTIONS', url)
  }
})
