// The validators of every read and the preconditions of every edit, resource by resource, in both versions: codings and
// their tags, If-None-Match, HEAD, Cache-Control, If-Match. http-conditional.test.ts has dates.

import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { onEveryEngine, openShop, type Shop } from './shop.ts'

type Headers = Record<string, string>
interface Place {
  readonly path: string
  readonly as: Headers
  /** An edit, another one for each number; undefined where there is none. */
  readonly edit?: { readonly method: 'PUT' | 'PATCH'; readonly body: (n: number) => object; readonly required?: true }
  readonly list?: true
}
type Places = Record<string, Place>

/** More than a kibibyte of it. */
const long = 'Warm light for long evenings. '.repeat(50)
const common = 'public, max-age=30, must-revalidate'

/** A shop with one of everything, as this version shows it. */
async function stocked(shop: Shop, version: 'v1' | 'v2'): Promise<Places> {
  const { send, as } = shop
  const base = `/api/${version}`
  const [customer, staff, admin] = [await as('customer'), await as('staff'), await as('admin')]
  const post = async (path: string, body: object, headers: Headers) => {
    const response = await send('POST', base + path, body, headers)
    if (response.statusCode !== 201) throw new Error(`${path}: ${response.body}`)
    return response.json()
  }
  const price = (amount: number) => (version === 'v1' ? amount : { amount, currency: 'KRW' })
  const lamp = { name: 'Lamp', price: price(5000), description: long }
  const item = `/items/${(await post('/items', lamp, staff)).id}`
  const category = `/categories/${(await post('/categories', { name: 'Light', slug: 'light' }, staff)).id}`
  const { id } = await post(`${item}/reviews`, { rating: 5, title: 'Good', body: long }, customer)
  const review = `${item}/reviews/${id}`
  const lines = [{ item_id: Number(item.split('/')[2]), quantity: 1 }]
  const order = (await post('/orders', { lines, note: 'x'.repeat(500) }, { ...customer, 'idempotency-key': 'o' })).id
  const paying = { order_id: order, payment_method: 'card_ok' }
  const payment = (await post('/payments', paying, { ...customer, 'idempotency-key': 'p' })).id
  const nobody: Headers = {}
  const patch = (body: (n: number) => object) => ({ method: 'PATCH', body }) as const
  return {
    items: { path: `${base}/items`, as: nobody, list: true },
    'an item': { path: base + item, as: nobody, edit: patch((n) => ({ name: `Lamp ${n}` })) },
    'an item, replaced': {
      path: base + item,
      as: staff,
      edit: { method: 'PUT', body: (n) => ({ ...lamp, name: `Lamp ${n}` }) },
    },
    'an item and its reviews': { path: `${base + item}?include=reviews`, as: nobody },
    categories: { path: `${base}/categories`, as: nobody, list: true },
    'a category': { path: base + category, as: nobody, edit: patch((n) => ({ position: n })) },
    reviews: { path: `${base + item}/reviews`, as: nobody, list: true },
    'a review': {
      path: base + review,
      as: customer,
      edit: { ...patch((n) => ({ title: `Good ${n}` })), required: true },
    },
    orders: { path: `${base}/orders`, as: customer, list: true },
    'an order': { path: `${base}/orders/${order}`, as: customer },
    payments: { path: `${base}/payments`, as: customer, list: true },
    'a payment': { path: `${base}/payments/${payment}`, as: customer },
    users: { path: `${base}/users`, as: admin, list: true },
    'a user': { path: `${base}/users/1`, as: admin, edit: patch((n) => ({ name: `User ${n}` })) },
    myself: { path: `${base}/users/me`, as: customer, edit: patch((n) => ({ name: `Me ${n}` })) },
  }
}

const decoded = { gzip: gunzipSync, br: brotliDecompressSync, undefined: (bytes: Buffer) => bytes }
/** The parts that differ between responses. */
const passing = ['date', 'x-request-id', 'connection', 'keep-alive', 'ratelimit', 'transfer-encoding']
const lasting = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)))

/** The coding of a long answer, by what is accepted. */
const codings: [accepted: string | undefined, coding: string | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['zstd, deflate', undefined],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br', 'br'],
  ['gzip, br;q=0.1', 'gzip'],
  ['gzip;q=0.2, identity', undefined],
]

onEveryEngine(t, async (t, engine) => {
  for (const version of ['v1', 'v2'] as const) {
    const shop = await openShop(t, { engine })
    const places = await stocked(shop, version)
    for (const [name, place] of Object.entries(places)) {
      t.test(`${version}, ${name}: codings, tags, 304, HEAD`, (t) => reads(t, shop, place))
      t.test(`${version}, ${name}: reads with If-Match`, (t) => conditions(t, shop, place))
      if (place.edit) t.test(`${version}, ${name}: edits with If-Match`, (t) => edits(t, shop, place))
    }
    t.test(`${version}: what is gone, refused or secret has no tag and is kept by nobody`, async (t) => {
      const { get, as, send } = shop
      const any = { 'if-none-match': '*', 'accept-encoding': 'br, gzip' }
      const requests: [path: string, status: number, headers?: Headers][] = [
        ['items/999999', 404],
        ['nope', 404],
        ['items?size=0', 422],
        ['items?cursor=x', 400],
        ['orders', 401],
        ['users', 403, await as('customer')],
        ['items', 406, { accept: 'application/xml' }],
        ['audit-logs', 200, await as('admin')],
        ['items/1/stock-movements', 200, await as('staff')],
      ]
      for (const [path, status, headers] of requests) {
        const response = await get(`/api/${version}/${path}`, { ...any, ...headers })
        t.equal(response.statusCode, status, path)
        t.match(response.headers, { 'cache-control': 'no-store', vary: /Accept-Encoding/, etag: undefined }, path)
        if (status === 200) t.equal(response.headers['content-encoding'], undefined, `${path} is not compressed`)
      }
      const [email, password] = ['who@shop.example', 'a long password of theirs']
      await send('POST', `/api/${version}/users`, { email, name: 'Who', password }, {})
      const login = await send('POST', `/api/${version}/login`, { email, password }, any)
      t.match([login.statusCode, login.headers], [200, { 'cache-control': 'no-store', etag: undefined }])
      t.equal(login.headers['content-encoding'], undefined, 'a token is not compressed')
    })
  }

  t.test('a response is long by its bytes, not by its characters', async (t) => {
    const { send, get } = await openShop(t, { engine })
    await send('POST', '/api/v1/items', { name: '등', price: 1, description: '따뜻한 빛 '.repeat(50) })
    await send('POST', '/api/v1/items', { name: '등불', price: 1, description: '따뜻한 빛 '.repeat(50) })
    const { body } = await get('/api/v1/items/1')
    t.ok(body.length < 1024 && Buffer.byteLength(body) > 1024, `${body.length}, ${Buffer.byteLength(body)}`)
    t.equal((await get('/api/v1/items/1', { 'accept-encoding': 'gzip' })).headers['content-encoding'], 'gzip')
  })
})

async function reads(t: Test, { app, get }: Shop, { path, as, list }: Place): Promise<void> {
  const plain = await get(path, as)
  t.equal(plain.statusCode, 200)
  t.equal(plain.headers['cache-control'], as.authorization ? 'private, no-cache' : common)
  t.match(plain.headers.vary, /Accept, Accept-Encoding.*Origin/)
  if (!list && !path.includes('?')) t.equal(plain.headers.etag, plain.json().etag, 'the body has the tag too')

  const isLong = plain.rawPayload.length >= 1024
  const tags = new Map<unknown, unknown>()
  for (const [accepted, expected] of codings) {
    const headers = accepted === undefined ? as : { ...as, 'accept-encoding': accepted }
    const response = await get(path, headers)
    const coding = response.headers['content-encoding'] as keyof typeof decoded
    t.equal(coding, isLong ? expected : undefined, `Accept-Encoding: ${accepted}`)
    t.equal(decoded[coding](response.rawPayload).toString(), plain.body, 'the same text')
    t.equal(response.headers.vary, plain.headers.vary, 'the same Vary')
    t.equal(response.headers.etag, tags.get(coding) ?? response.headers.etag, 'the same tag of the same coding')
    tags.set(coding, response.headers.etag)
  }
  t.equal(new Set(tags.values()).size, isLong ? 3 : 1, 'each coding has its own tag')

  for (const [coding, tag] of tags as Map<string | undefined, string>) {
    const headers = coding ? { ...as, 'accept-encoding': coding } : as
    const response = await get(path, headers)
    const head = await app.inject({ method: 'HEAD', url: path, headers })
    t.same([head.statusCode, lasting(head.headers), head.body], [200, lasting(response.headers), ''], 'HEAD')
    const others = [...tags.values()].filter((other) => other !== tag)
    const hits = coding ? [tag] : [tag, `W/${tag}`, '*', `"x", W/${tag}`, `"x",${tag},"y"`]
    const misses = coding ? others : ['"x"', '"x", W/"y"', tag.slice(1, -1), ...others]
    for (const none of [...hits, ...misses]) {
      for (const method of ['GET', 'HEAD'] as const) {
        const again = await app.inject({ method, url: path, headers: { ...headers, 'if-none-match': String(none) } })
        const hit = hits.includes(String(none))
        t.equal(again.statusCode, hit ? 304 : 200, `${method} If-None-Match: ${none}`)
        if (!hit) continue
        const without = ['content-type', 'content-length', 'content-encoding', ...(list ? ['link'] : [])]
        const entries = Object.entries(lasting(response.headers)).filter(([name]) => !without.includes(name))
        t.match(again.headers, Object.fromEntries(entries), 'what the 200 says of itself')
        t.notOk(without.slice(0, 3).some((name) => name in again.headers) || again.body, 'and nothing of a body')
      }
    }
  }
}

/** For clients that want exactly this representation (RFC 9110, section 13.1.1). */
async function conditions(t: Test, { app }: Shop, { path, as }: Place): Promise<void> {
  const ask = (headers: Headers, method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url: path, headers: { ...as, ...headers } })
  const tag = String((await ask({})).headers.etag)
  const zipped = String((await ask({ 'accept-encoding': 'gzip' })).headers.etag)
  for (const match of [tag, zipped, '*', `"x", ${tag}`])
    t.equal((await ask({ 'if-match': match })).statusCode, 200, `If-Match: ${match}`)
  t.equal((await ask({ 'if-match': tag, 'if-none-match': tag })).statusCode, 304, 'both are asked')
  const stale: Headers[] = [
    { 'if-match': '"x"' },
    { 'if-match': `W/${tag}` },
    { 'if-match': tag.slice(1, -1) },
    { 'if-match': '"x"', 'if-none-match': tag },
    { 'if-match': '"x"', 'accept-encoding': 'gzip' },
  ]
  for (const headers of stale) {
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await ask(headers, method)
      t.equal(response.statusCode, 412, `${method} ${JSON.stringify(headers)}`)
      const nothing = { etag: undefined, 'last-modified': undefined, 'content-encoding': undefined }
      t.match(response.headers, { 'cache-control': 'no-store', ...nothing })
      if (method === 'GET') t.equal(response.json().error.code, 'precondition_failed')
    }
  }
}

async function edits(t: Test, { get, send, as }: Shop, { path, as: reader, edit }: Place): Promise<void> {
  if (!edit) return
  const writer = reader.authorization ? reader : await as('staff')
  let n = 0
  const seen = async (headers: Headers = {}) => get(path, { ...writer, ...headers })
  const write = (headers: Headers, body = edit.body(++n)) => send(edit.method, path, body, { ...writer, ...headers })
  const tag = String((await seen()).headers.etag)
  const preconditions: [name: string, headers: Headers, status: number, body?: object][] = [
    ['a stale tag', { 'if-match': '"stale"' }, 412],
    ['a stale tag and an invalid body', { 'if-match': '"stale"' }, 412, { name: 7, rating: 9, position: 'x' }],
    ['a weak tag', { 'if-match': `W/${tag}` }, 412],
    ['no tag', { 'if-match': tag.slice(1, -1) }, 412],
    ['If-None-Match: *', { 'if-match': '*', 'if-none-match': '*' }, 412],
    ['If-None-Match with its tag, never a 304', { 'if-match': '*', 'if-none-match': tag }, 412],
    ['an older version in the body', { 'if-match': '*' }, 409, { ...edit.body(0), version: 999 }],
    ...(edit.required ? [['no If-Match', {}, 428] as [string, Headers, number]] : []),
  ]
  for (const [name, headers, status, body] of preconditions) {
    const response = await write(headers, body)
    t.equal(response.statusCode, status, name)
    t.match(response.headers, { 'cache-control': 'no-store', etag: undefined }, name)
    t.equal((await seen()).headers.etag, tag, 'nothing has changed')
    if (status === 428) t.match(response.json().error.message, /If-Match/, 'it says what to do')
  }
  for (const coding of ['gzip', 'br', 'identity']) {
    const read = String((await seen({ 'accept-encoding': coding })).headers.etag)
    const response = await write({ 'if-match': `"x", ${read}` })
    t.equal(response.statusCode, 200, `the tag of ${coding}`)
    const next = (await seen()).headers.etag
    if (edit.method === 'PUT')
      t.match([response.headers.etag, response.json().etag], [undefined, next], 'in the body only')
    else t.equal(response.headers.etag, next, 'the new tag')
    t.equal((await write({ 'if-match': read })).statusCode, 412, 'good once')
  }
  if (!edit.required) t.equal((await write({})).statusCode, 200, 'without a precondition')
  const last = String((await seen()).headers.etag)
  const many = await Promise.all(Array.from({ length: 20 }, () => write({ 'if-match': last })))
  t.same(many.map(({ statusCode }) => statusCode).sort(), [200, ...Array(19).fill(412)], '20 at once')
}
