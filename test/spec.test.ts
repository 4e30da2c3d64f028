// The document is true: the generated files match spec/, the linters find nothing, the examples are real responses.

import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import t from 'tap'
import { parse } from 'yaml'
import { withStages } from '../scripts/architecture.ts'
import { policies, policiesOf, table } from '../scripts/policies.ts'
import { compile } from '../src/contract/compile/contract.ts'
import { type Json, operationsOf, resolve } from '../src/contract/compile/document.ts'
import { policies as everyPolicy } from '../src/policies/index.ts'
import { servedVersions } from '../src/versions.ts'
import { fileForm, formOf, picture, pictureOf } from './pictures.ts'
import { openShop, type Shop } from './shop.ts'

const text = await readFile('src/generated/openapi.json', 'utf8')
const document: Json = JSON.parse(text)
const older: Json = JSON.parse(await readFile('src/generated/v1/openapi.json', 'utf8'))
const { schemas, examples } = document.components
const catalogue: Record<string, Json> = document['x-errors']
const operations = operationsOf(document)

/** Runs a script; its output is kept from the test's own. */
function script(...argv: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, argv, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

t.test('ARCHITECTURE.md has the stages of the code, and a table that says otherwise is found', async (t) => {
  const contracts = [older, document].map((one) => compile(one, everyPolicy))
  const page = await readFile('ARCHITECTURE.md', 'utf8')
  const written = (from: string, list = everyPolicy) => withStages(from, contracts, list)
  t.equal(written(page), page)
  const lied = page.replace('| `shield` |', '| `guard` |')
  t.not(lied, page)
  t.equal(written(lied), page, 'a stage by another name')
  const without = everyPolicy.filter(({ name }) => name !== 'csrf')
  t.not(written(page, without), page, 'a policy that is gone')
  t.throws(() => written('# Nothing'), /has no <!-- stages/)
})

t.test('make generate installs nothing, whatever has changed', async (t) => {
  const commands = execFileSync('make', ['-n', '-W', 'package-lock.json', 'generate'], { encoding: 'utf8' })
  t.equal(commands.trim(), 'npm run generate')
})

t.test('the document says the same in JSON and in YAML', async (t) => {
  t.same(parse(await readFile('src/generated/openapi.yaml', 'utf8')), document)
})

t.test('a lint rule is off only while its reason holds', async (t) => {
  const { rules } = parse(await readFile('.spectral.yaml', 'utf8'))
  const counted = operations.some(({ responses }) => '429' in responses)
  const off = (rule: string) => rules[`owasp:${rule}`] === 'off'
  t.equal(off('api4:2023-rate-limit'), !counted, 'until rate limits arrive')
  t.equal(off('api4:2023-rate-limit-responses-429'), !counted, 'until rate limits arrive')
})

t.test('the table of policies has a row for every operation', async (t) => {
  const all = [older, document].map((one) => policies(one))
  t.same(
    all.map((some) => some.map((row) => row.operationId).sort()),
    servedVersions.map(({ handlers }) => Object.keys(handlers).sort()),
  )
  const rows = policiesOf([older, document])
  const lines = table(rows).split('\n')
  t.equal(lines.length, rows.length + 1)
  const named = lines.map((line) => line.split(/ {2,}/).slice(0, 2).join(' '))
  for (const { method, path } of rows) t.equal(named.filter((name) => name === `${method} ${path}`).length, 1, path)
  const { output } = await script('scripts/policies.ts')
  t.equal(output, `${table(rows)}\n`)
})

t.test('the table of policies shows every declaration', async (t) => {
  const scopes = ['items:write']
  const responses = { 429: { description: 'too often' } }
  const declared = {
    operationId: 'editLamp',
    responses,
    security: [{ bearer: scopes }, { session: scopes }],
    'x-oauth-errors': true,
    'x-failed-logins': { failure: 'invalid_credentials', failures: 10, windowSeconds: 60, longestWaitSeconds: 900 },
    'x-rate-limit': 'money',
    'x-idempotency': 'required',
    'x-cache': { visibility: 'public', maxAgeSeconds: 30 },
    'x-concurrency': 'accepted',
    'x-audit': 'lamp.edit',
    'x-timeout': 5000,
    'x-deprecation': {
      since: '2026-11-22T00:00:00Z',
      sunset: '2027-11-22T00:00:00Z',
      successor: '/v2',
      documentation: '/docs',
    },
  }
  const silent = { operationId: 'readLamp', responses, security: [{ bearer: [] }, {}] }
  const paths = { '/lamp': { get: silent, put: declared } }
  const lines = table(policies({ paths })).split('\n')
  t.same(lines[1]?.split(/ {2,}/), ['GET', '/lamp', 'readLamp', 'bearer | anyone', '-', '-', 'default', ...'------'])
  t.same(lines[2]?.split(/ {2,}/).slice(3), [
    'items:write',
    'errors',
    '10, 900 s',
    'money',
    'public 30',
    'required',
    'accepted',
    'lamp.edit',
    '5000 ms',
    '2027-11-22T00:00:00Z',
  ])
})

t.test('ErrorCode names exactly the codes of the catalogue', async (t) => {
  t.same(schemas.ErrorCode['x-extensible-enum'], Object.keys(catalogue))
})

t.test('every error code has a registered status and a message in ko, en and ja', async (t) => {
  for (const [code, error] of Object.entries(catalogue)) {
    t.ok(error.status >= 400 && STATUS_CODES[error.status], `${code}: ${error.status}`)
    t.match(error.ko, /\p{Script=Hangul}/u, `${code} in Korean`)
    t.match(error.en, /^[\x20-\x7e]+$/, `${code} in English`)
    t.match(error.ja, /[\p{Script=Hiragana}\p{Script=Katakana}]/u, `${code} in Japanese`)
  }
})

/** The defaults of a schema's own properties. */
const defaultsOf = (schema: Json): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries<Json>(schema.properties).flatMap(([name, p]) => ('default' in p ? [[name, p.default]] : [])),
  )

const items = '/api/v2/items'
const won = (amount: number) => ({ amount, currency: 'KRW' })

t.test('a member omitted in ItemCreate is returned as its default', async (t) => {
  const { send } = await openShop(t)
  const defaults = defaultsOf(schemas.ItemCreate)
  t.same(Object.keys(defaults).sort(), ['active', 'category_id', 'description', 'image_ids', 'sku', 'stock'])
  t.match((await send('POST', items, { name: 'Lamp', price: won(45000) })).json(), defaults)
})

t.test('a member omitted in ItemReplace is reset to its default', async (t) => {
  const { send, store, clock } = await openShop(t)
  const picture = { content_type: 'image/png', size: 1, width: 1, height: 1, sha256: '0'.repeat(64) } as const
  const lamp = await store.files.add(picture, clock(), async () => undefined)
  const light = { name: 'Light', slug: 'light', parent_id: null, position: 0 }
  const { id: category_id } = await store.categories.add(light, clock())
  const full = { description: 'Warm.', category_id, sku: 'LAMP-1', active: false, image_ids: [lamp.id] }
  t.match((await send('POST', items, { name: 'Lamp', price: won(45000), ...full })).json(), full)
  const defaults = defaultsOf(schemas.ItemReplace)
  t.same(Object.keys(defaults).sort(), Object.keys(full).sort())
  t.match((await send('PUT', `${items}/1`, { name: 'Lamp', price: won(45000) })).json(), defaults)
})

/** A response, but for what differs each time: entity tags, request ids, ids of payments. */
const settled = (body: unknown): unknown => {
  const differs = ['etag', 'request_id', 'payment_id']
  return JSON.parse(JSON.stringify(body, (key, value) => (differs.includes(key) ? undefined : value)))
}

for (const [version, { components }] of Object.entries({ v1: older, v2: document })) {
  t.test(`the life of a pen happens as the examples of ${version} tell it`, async (t) => {
    const { get, send, clock } = await openShop(t)
    const { examples } = components
    const items = `/api/${version}/items`
    const happens = (response: { json(): unknown }, name: string) =>
      t.same(settled(response.json()), settled(examples[name].value), name)
    happens(await send('POST', items, examples.create.value), 'pen')
    happens(await get(examples.page.value.links.self), 'page')
    clock.advance(5 * 60_000)
    happens(await send('PATCH', `${items}/1`, examples.patch.value), 'patched')
    happens(await send('PATCH', `${items}/1`, examples.patch.value), 'version_conflict')
    clock.advance(5 * 60_000)
    happens(await send('PUT', `${items}/1`, examples.replace.value), 'replaced')
  })
}

const categories = '/api/v2/categories'

t.test('the life of two categories happens as the examples tell it', async (t) => {
  const { get, send, clock } = await openShop(t)
  const happens = (response: { json(): unknown }, name: string) =>
    t.same(settled(response.json()), settled(examples[name].value), name)
  happens(await send('POST', categories, examples.create_category.value), 'books')
  happens(await get(`${categories}/1`), 'books')
  const below = await send('POST', categories, examples.create_subcategory.value)
  t.equal(below.statusCode, 201)
  happens(await get(categories), 'categories')
  clock.advance(5 * 60_000)
  happens(await send('PATCH', `${categories}/2`, examples.move.value), 'moved')
})

t.test('a pen stands in its category as the example tells it', async (t) => {
  const { get, send } = await openShop(t)
  await send('POST', categories, examples.create_category.value)
  await send('POST', categories, { name: 'Notes', slug: 'notes' })
  await send('POST', categories, examples.create_subcategory.value)
  await send('POST', items, { ...examples.create.value, category_id: 3 })
  const pen = await get(`${items}/1?include=category`)
  t.same(settled(pen.json()), settled(examples.pen_with_category.value))
})

t.test('the life of a review happens as the examples tell it', async (t) => {
  const { get, send, as, clock } = await openShop(t)
  const happens = (response: { json(): unknown }, name: string) =>
    t.same(settled(response.json()), settled(examples[name].value), name)
  const author = { ...(await as('customer')), 'if-match': '*' }
  await send('POST', items, examples.create.value)
  happens(await send('POST', `${items}/1/reviews`, examples.review_create.value, author), 'review')
  happens(await get(`${items}/1/reviews/1`), 'review')
  happens(await get(`${items}/1/reviews`), 'review_page')
  happens(await get(`${items}/1?include=reviews`), 'pen_with_reviews')
  clock.advance(5 * 60_000)
  happens(await send('PATCH', `${items}/1/reviews/1`, examples.review_patch.value, author), 'review_patched')
  clock.advance(5 * 60_000)
  const moderator = { ...(await as('staff')), 'if-match': '*' }
  happens(await send('PATCH', `${items}/1/reviews/1`, examples.review_hide.value, moderator), 'review_hidden')
})

/** A pen, and a review of it by a customer. */
async function reviewed({ send, as }: Shop) {
  const author = await as('customer')
  await send('POST', items, examples.create.value)
  return () => send('POST', `${items}/1/reviews`, examples.review_create.value, author)
}
const upload = async ({ as, request }: Shop, { payload, headers }: ReturnType<typeof formOf>) =>
  request({ method: 'POST', url: '/api/v2/upload', payload, headers: { ...headers, ...(await as('staff')) } })
const keyed = async ({ as }: Shop) => ({ ...(await as('staff')), 'idempotency-key': randomUUID() })
const order = async (shop: Shop, body: object) => shop.send('POST', '/api/v2/orders', body, await keyed(shop))
const step = async (shop: Shop, id: string, name: string) =>
  shop.send('POST', `/api/v2/orders/${id}/${name}`, {}, await keyed(shop))
const adjust = async (shop: Shop, body: object) =>
  shop.send('POST', `${items}/1/stock-adjustments`, body, await keyed(shop))
/** An order of so many of a pen that is made for it. */
async function ordered(shop: Shop, pen: object, quantity: number) {
  const created = await shop.send('POST', items, { ...examples.create.value, ...pen })
  return order(shop, { lines: [{ item_id: created.json().id, quantity }] })
}

const pay = async (shop: Shop, body: object) => shop.send('POST', '/api/v2/payments', body, await keyed(shop))
/** Does something to a payment of its own, of 2400. */
async function withPaid(shop: Shop, capture: boolean, what: string, bodies: (object | undefined)[]) {
  const { id } = (await pay(shop, { amount: won(2400), capture })).json()
  let response: Awaited<ReturnType<Shop['send']>> | undefined
  for (const body of bodies)
    response = await shop.send('POST', `/api/v2/payments/${id}/${what}`, body, await keyed(shop))
  return response as Awaited<ReturnType<Shop['send']>>
}

/** How to be refused as each example tells it. */
const errorRequests: Record<string, (shop: Shop) => ReturnType<Shop['get']>> = {
  bad_request: ({ send }) => send('POST', items, '{"name": Pen}'),
  duplicate_key: ({ send }) => send('POST', items, '{"name": "Pen", "name": "Pen", "price": {}}'),
  not_found: ({ get }) => get(`${items}/1`),
  version_mismatch: ({ get }) => get(items, { 'accept-version': 'v1' }),
  not_acceptable: ({ get }) => get(items, { accept: 'application/xml' }),
  duplicate_sku: async ({ send }) => {
    await send('POST', items, { name: 'Pen', price: won(1200), sku: 'PEN-01' })
    return send('POST', items, { name: 'Pen', price: won(1200), sku: 'PEN-01' })
  },
  version_conflict: async ({ send }) => {
    await send('POST', items, examples.create.value)
    await send('PATCH', `${items}/1`, examples.patch.value)
    return send('PATCH', `${items}/1`, { price: won(1400), version: 1 })
  },
  precondition_failed: async ({ send }) => {
    await send('POST', items, examples.create.value)
    return send('PATCH', `${items}/1`, { price: won(1400) }, { 'if-match': '"0-older"' })
  },
  precondition_required: async (shop) => {
    await (await reviewed(shop))()
    return shop.send('PATCH', `${items}/1/reviews/1`, examples.review_hide.value, await shop.as('staff'))
  },
  not_resource_owner: async (shop) => {
    await (await reviewed(shop))()
    return shop.send('DELETE', `${items}/1/reviews/1`, undefined, await shop.as('customer', 2))
  },
  review_purchase_required: async (shop) => (await reviewed(shop))(),
  review_already_exists: async (shop) => {
    const review = await reviewed(shop)
    await review()
    return review()
  },
  duplicate_slug: async ({ send }) => {
    await send('POST', categories, examples.create_category.value)
    return send('POST', categories, examples.create_category.value)
  },
  category_in_use: async ({ send }) => {
    await send('POST', categories, examples.create_category.value)
    await send('POST', categories, examples.create_subcategory.value)
    await send('POST', items, { ...examples.create.value, category_id: 1 })
    return send('DELETE', `${categories}/1`)
  },
  category_cycle: async ({ send }) => {
    await send('POST', categories, examples.create_category.value)
    await send('POST', categories, examples.create_subcategory.value)
    return send('PATCH', `${categories}/1`, { parent_id: 2 })
  },
  category_too_deep: async ({ send }) => {
    for (const parent_id of [null, 1, 2])
      await send('POST', categories, { name: 'A', slug: `a-${parent_id}`, parent_id })
    return send('POST', categories, { name: 'B', slug: 'b', parent_id: 3 })
  },
  idempotency_key_invalid: ({ send }) => send('POST', items, examples.create.value, { 'idempotency-key': '' }),
  idempotency_conflict: async ({ send }) => {
    await send('POST', items, examples.create.value, { 'idempotency-key': 'k1' })
    return send('POST', items, { ...examples.create.value, price: won(1) }, { 'idempotency-key': 'k1' })
  },
  unauthorized: ({ request }) => request({ method: 'POST', url: items, headers: { authorization: undefined } }),
  invalid_token: ({ send }) => send('POST', items, {}, { authorization: 'Bearer a.b.c' }),
  token_expired: async ({ send, as, clock }) => {
    const before = await as('staff')
    clock.advance(15 * 60_000)
    return send('POST', items, {}, before)
  },
  forbidden: async ({ send, as }) => send('POST', items, {}, await as('customer')),
  csrf_failed: ({ send }) => send('POST', '/api/v2/login', examples.login.value, { origin: 'https://evil.example' }),
  user_required: async ({ store, clock, identity, as, send }) => {
    await as('admin')
    const { secret, hash } = identity.newApiKey()
    await store.apiClients.add({ name: 'ERP', scopes: ['orders:write'], expires_at: null }, 1, hash, clock())
    return send('PATCH', '/api/v2/users/me', {}, { authorization: `Bearer ${secret}` })
  },
  invalid_reset_token: ({ send }) => send('POST', '/api/v2/auth/password-reset/confirm', examples.reset_password.value),
  invalid_credentials: ({ send }) => send('POST', '/api/v2/login', examples.login.value),
  duplicate_email: async ({ send }) => {
    await send('POST', '/api/v2/users', examples.register.value)
    return send('POST', '/api/v2/users', examples.register.value)
  },
  webhook_endpoint_limit: async ({ store, clock, as, send }) => {
    const draft = { url: 'https://erp.example/', description: null, events: ['*'] } as const
    for (let n = 0; n < 100; n++)
      await store.transaction((inside) => inside.webhookEndpoints.add(draft, () => 'sealed', clock()))
    return send('POST', '/api/v2/webhook-endpoints', examples.webhook_endpoint_create.value, await as('admin'))
  },
  webhook_endpoint_paused: async ({ as, send }) => {
    const admin = await as('admin')
    const endpoints = '/api/v2/webhook-endpoints'
    const { id } = (await send('POST', endpoints, examples.webhook_endpoint_create.value, admin)).json()
    await send('POST', `${endpoints}/${id}/pause`, undefined, admin)
    return send('POST', `${endpoints}/${id}/test`, undefined, admin)
  },
  last_admin: async ({ send, as }) => send('PATCH', '/api/v2/users/1', { role: 'staff' }, await as('admin')),
  file_too_large: (shop) => upload(shop, fileForm(Buffer.alloc(5_242_881))),
  file_missing: (shop) => upload(shop, formOf()),
  invalid_file_content: (shop) => upload(shop, fileForm('<html></html>')),
  file_in_use: async (shop) => {
    const { id, url } = (await upload(shop, fileForm(await picture()))).json()
    await shop.send('POST', items, { ...examples.create.value, image_ids: [id] }, await shop.as('staff'))
    return shop.send('DELETE', url, undefined, await shop.as('staff'))
  },
  range_not_satisfiable: async (shop) => {
    const { url } = (await upload(shop, fileForm(await pictureOf(184_320)))).json()
    return shop.get(url, { range: 'bytes=184320-' })
  },
  version_sunset: ({ get, clock }) => {
    clock.advance(Date.parse('2028-01-01T00:00:00.000Z') - clock().getTime())
    return get('/api/v1/items')
  },
  stock_below_reserved: async (shop) => {
    await ordered(shop, { stock: 10 }, 2)
    return adjust(shop, { delta: -9, reason: 'damage' })
  },
  stock_conflict: async (shop) => {
    await ordered(shop, { stock: 9 }, 2)
    return adjust(shop, { counted: 12, expected: 10, reason: 'count' })
  },
  currency_mismatch: async ({ send }) => {
    await send('POST', items, examples.create.value)
    await send('POST', items, { name: 'Cup', price: { amount: 100, currency: 'USD' } })
    const lines = [1, 2].map((item_id) => ({ item_id, quantity: 1 }))
    return send('POST', '/api/v2/orders/quote', { lines })
  },
  insufficient_stock: (shop) => ordered(shop, { stock: 10 }, 12),
  item_unavailable: (shop) => order(shop, { lines: [{ item_id: 7, quantity: 1 }] }),
  price_changed: async (shop) => {
    await shop.send('POST', items, { name: 'Pen', price: won(1500) })
    return order(shop, { ...examples.order_create.value, shipping_address: null })
  },
  pending_order_limit: async (shop) => {
    for (let i = 0; i < 3; i++) await ordered(shop, {}, 1)
    return ordered(shop, {}, 1)
  },
  invalid_state_transition: async (shop) => {
    const { id } = (await ordered(shop, { price: won(0) }, 1)).json()
    await step(shop, id, 'fulfill')
    return step(shop, id, 'cancel')
  },
  not_shippable: async (shop) => step(shop, (await ordered(shop, {}, 1)).json().id, 'fulfill'),
  payment_declined: (shop) => pay(shop, { amount: won(2400), payment_method: 'card_insufficient_funds' }),
  payment_already_exists: async (shop) => {
    const order_id = (await ordered(shop, {}, 2)).json().id
    await pay(shop, { order_id })
    return pay(shop, { order_id })
  },
  payment_busy: async (shop) => {
    const { id } = (await pay(shop, { amount: won(2400) })).json()
    await shop.store.payments.claim(id, 'capture', 'somebody', shop.clock())
    return shop.send('POST', `/api/v2/payments/${id}/void`, undefined, await keyed(shop))
  },
  amount_mismatch: async (shop) => pay(shop, { order_id: (await ordered(shop, {}, 2)).json().id, amount: won(2000) }),
  card_number_not_accepted: (shop) => pay(shop, { amount: won(2400), payment_method: '4'.repeat(16) }),
  not_capturable: (shop) => withPaid(shop, true, 'capture', [undefined]),
  refund_exceeds_captured: (shop) => withPaid(shop, true, 'refunds', [{ amount: won(1200) }, { amount: won(1201) }]),
  invalid_signature: ({ send }) =>
    send('POST', '/api/v2/provider-events/sandbox', examples.provider_event.value, {
      authorization: undefined,
    } as never),
  payment_provider_error: (shop) => pay(shop, { amount: won(2400), payment_method: 'provider_error' }),
  payment_provider_unavailable: (shop) => pay(shop, { amount: won(2400), payment_method: 'provider_timeout' }),
  payload_too_large: ({ send }) => send('POST', items, JSON.stringify('x'.repeat(1_048_576))),
  uri_too_long: ({ get }) => get(`${items}?size=${'1'.repeat(8192)}`),
  unsupported_media_type: ({ send }) => send('POST', items, 'Pen', { 'content-type': 'text/plain' }),
  rate_limited: async ({ get }) => {
    for (let n = 0; n < 200; n++) await get(`${items}/1`)
    return get(`${items}/1`)
  },
  validation_failed: ({ send }) => send('POST', items, { name: 'P', price: won(-1) }),
  not_implemented: ({ request }) => request({ method: 'TRACE' as 'GET', url: items }),
  internal_error: ({ get }) => get('/health/live'),
}
/** Errors of requests that are slow, huge or have a bad credential; their texts are checked below. */
const elsewhere = [
  'request_timeout',
  'headers_too_large',
  'service_unavailable',
  'timeout',
  'idempotency_in_progress',
  'idempotency_key_required',
  // It names a random order; see erasure.test.ts.
  'open_orders',
]

for (const [name, { value }] of Object.entries<Json>(examples)) {
  // Those of the second form are made from the others, and are looked at below.
  if (!value.error || value.type || elsewhere.includes(name)) continue
  t.test(`${name} is refused as its example tells it`, async (t) => {
    const stumble = async () => Promise.reject(new Error('a lamp fell into the machine'))
    const env = { RATE_LIMIT: 'on', REVIEWS_REQUIRE_PURCHASE: String(name === 'review_purchase_required') }
    const inside = await openShop(t, { env, handlers: { getLiveness: stumble } })
    const request = errorRequests[name]
    if (!request) return t.fail(`name a request that is refused with ${name} in errorRequests of test/spec.test.ts`)
    const response = await request(inside)
    t.same(settled(response.json()), settled(value))
    t.equal(response.statusCode, catalogue[value.error.code]?.status)
  })
}

/** Where version 1 tells amounts otherwise. */
const inMajorUnits: Record<string, (shop: Shop) => ReturnType<Shop['get']>> = {
  validation_failed: ({ send }) => send('POST', '/api/v1/items', { name: 'P', price: -1 }),
  price_changed: async (shop) => {
    await shop.send('POST', items, { name: 'Pen', price: won(1500) })
    const { value } = older.components.examples.order_create
    return shop.send('POST', '/api/v1/orders', { ...value, shipping_address: null }, await keyed(shop))
  },
  amount_mismatch: async (shop) => {
    const order_id = (await ordered(shop, {}, 2)).json().id
    return shop.send('POST', '/api/v1/payments', { order_id, amount: 2000 }, await keyed(shop))
  },
  refund_exceeds_captured: async (shop) => {
    const { id } = (await pay(shop, { amount: won(2400), capture: true })).json()
    const refund = async (amount: number) =>
      shop.send('POST', `/api/v1/payments/${id}/refunds`, { amount }, await keyed(shop))
    await refund(1200)
    return refund(1201)
  },
}

for (const [name, ask] of Object.entries(inMajorUnits)) {
  t.test(`${name} is refused as the example of version 1 tells it`, async (t) => {
    t.same(settled((await ask(await openShop(t))).json()), settled(older.components.examples[name].value))
  })
}

t.test('every error is also told as problem details, as their schema shows', async (t) => {
  const { send } = await openShop(t)
  const response = await send('POST', items, { name: 'P', price: won(1) }, { accept: 'application/problem+json' })
  const comparable = (body: Json) => settled({ ...body, instance: undefined })
  t.same(comparable(response.json()), comparable(schemas.ProblemDetails.examples[0]))
  // The token endpoint has a form of its own.
  for (const { id, responses } of operations)
    for (const [status, { content }] of Object.entries(responses))
      if (status >= '400' && id !== 'requestToken') t.ok(content['application/problem+json'], `${id} ${status}`)
})

t.test('every answer with errors is a choice among the codes that it names', async (t) => {
  const codesIn = (error: Json): string[] =>
    (error.oneOf ?? [error]).map((one: Json) => resolve(document, one).properties.code.const)
  const responses = Object.values<Json>(document.paths)
    .flatMap((item) => Object.values<Json>(item))
    .flatMap(({ responses }) => Object.entries<Json>(responses))
    .filter(([status]) => status >= '400')
  t.ok(responses.length > 300)
  for (const [status, node] of responses) {
    const { content, 'x-errors': codes } = resolve(document, node)
    const { error } = resolve(document, content['application/json'].schema).properties
    if (error.type !== 'string') t.same(codesIn(error), codes)
    for (const code of codes) t.equal(String(catalogue[code]?.status), status, code)
  }
})

t.test('ErrorData has every member of the data of any error', async (t) => {
  const data = Object.entries<Json>(schemas).filter(
    ([name]) => name.endsWith('Data') && !['ErrorData', 'EventData'].includes(name),
  )
  t.ok(data.length > 15)
  for (const [name, { properties }] of data)
    for (const member of Object.keys(properties)) t.ok(member in schemas.ErrorData.properties, `${name}: ${member}`)
})

t.test('every error example stands under its own status, in the words of the catalogue', async (t) => {
  for (const { id, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      for (const [name, example] of Object.entries(content['application/json']?.examples ?? {})) {
        const { error, error_description } = resolve(document, example).value
        if (!error) continue
        const own = String(catalogue[error.code ?? error]?.status)
        t.equal(own in responses ? own : 'default', status, `${id} ${status} ${name}`)
        t.equal(error_description ?? error.message, catalogue[error.code ?? error]?.[error_description ? 'en' : 'ko'])
      }
    }
  }
})

t.test('a document shows no other version than its own', async (t) => {
  t.same(JSON.stringify(document).match(/\/api\/v1\b|include_total/g), null)
  for (const [name, { components }] of Object.entries({ v1: older, v2: document }))
    t.same(components.headers['API-Version'].schema.examples, [name])
})

t.test('all headers that an operation reads fit into what Node reads, each as long as it may be', async (t) => {
  for (const one of [document, older]) {
    for (const { id, parameters } of operationsOf(one)) {
      const lengths = parameters
        .map((parameter) => resolve(one, parameter))
        .filter((parameter) => parameter.in === 'header')
        .map(({ name, schema }) => name.length + ': '.length + (resolve(one, schema).maxLength ?? 100))
      const sum = lengths.reduce((all, length) => all + length, 0)
      // Host, Accept, a token or cookies, and what proxies add.
      t.ok(sum + 4096 < 16_384, `${id}: ${sum}`)
    }
  }
})
