// What the document says is so: the generated files follow spec/, the linters look, the examples happen.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import t from 'tap'
import { parse } from 'yaml'
import { policies, table } from '../scripts/policies.ts'
import { type Json, operationsOf, resolve } from '../src/contract/document.ts'
import { handlers } from '../src/handlers/index.ts'
import { type Shop, shop } from './shop.ts'

const text = await readFile('src/generated/openapi.json', 'utf8')
const document: Json = JSON.parse(text)
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

t.test('the generated files are what spec/ says', async (t) => {
  t.same(await script('scripts/generate.ts', '--check'), { code: 0, output: 'src/generated is up to date\n' })
})

t.test('the document says the same in JSON and in YAML', async (t) => {
  t.same(parse(await readFile('src/generated/openapi.yaml', 'utf8')), document)
})

t.test('the document passes every check', async (t) => {
  const { code, output } = await script('scripts/check-spec.ts')
  t.match(output, /^openapi +good\nredocly +good\nspectral +good\ncontract +good\n$/)
  t.equal(code, 0)
})

t.test('a broken document fails every check, by name', async (t) => {
  const broken = structuredClone(document)
  broken.info.version = 1
  broken.components.schemas.Item.description = ''
  broken.paths['/api/v1/items'].get.summary = undefined
  broken.paths['/api/v1/items'].get['x-cahce'] = 'public'
  const folder = t.testdir({ 'openapi.json': JSON.stringify(broken) })
  const { code, output } = await script('scripts/check-spec.ts', `${folder}/openapi.json`)
  const [openapi, redocly, spectral, contract] = output.split(/\n(?! )/)
  t.match(openapi, /^openapi +\d+ to mend\n.*info\/version/s)
  t.match(redocly, /^redocly +\d+ to mend\n.*operation-summary/s)
  t.match(spectral, /^spectral +\d+ to mend\n.*shop-described-schema/s)
  t.match(contract, /^contract +\d+ to mend\n.*x-cahce/s)
  t.equal(code, 1)
})

t.test('a lint rule is off only while its reason holds', async (t) => {
  const { rules } = parse(await readFile('.spectral.yaml', 'utf8'))
  const identified = operations.some(({ security }) => security.some((one) => Object.keys(one).length > 0))
  const counted = operations.some(({ responses }) => '429' in responses)
  const off = (rule: string) => rules[`owasp:${rule}`] === 'off'
  t.equal(off('api2:2023-write-restricted'), !identified, 'until identity arrives')
  t.equal(off('api8:2023-define-error-responses-401'), !identified, 'until identity arrives')
  t.equal(off('api4:2023-rate-limit'), !counted, 'until rate limits arrive')
  t.equal(off('api4:2023-rate-limit-responses-429'), !counted, 'until rate limits arrive')
})

t.test('the table of policies has a row for every operation', async (t) => {
  const rows = policies(document)
  t.same(rows.map((row) => row.operationId).sort(), Object.keys(handlers).sort())
  const lines = table(rows).split('\n')
  t.equal(lines.length, rows.length + 1)
  for (const { operationId } of rows) t.equal(lines.filter((line) => line.includes(` ${operationId} `)).length, 1)
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
    'x-rate-limit': 'money',
    'x-idempotency': 'required',
    'x-cache': { visibility: 'public', maxAgeSeconds: 30 },
    'x-concurrency': 'accepted',
    'x-audit': 'lamp.edit',
    'x-deprecation': { since: '2026-11-22T00:00:00Z', sunset: '2027-11-22T00:00:00Z', successor: '/v2' },
  }
  const silent = { operationId: 'readLamp', responses, security: [{ bearer: [] }, {}] }
  const paths = { '/lamp': { get: silent, put: declared } }
  const lines = table(policies({ paths })).split('\n')
  t.same(lines[1]?.split(/ {2,}/), ['GET', '/lamp', 'readLamp', 'bearer | anyone', 'default', ...'-----'])
  t.same(lines[2]?.split(/ {2,}/).slice(3), [
    'items:write',
    'money',
    'required',
    'public 30',
    'accepted',
    'lamp.edit',
    '2027-11-22T00:00:00Z',
  ])
})

t.test('ErrorCode names exactly the codes of the catalogue', async (t) => {
  t.same(schemas.ErrorCode.enum, Object.keys(catalogue))
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

const items = '/api/v1/items'

t.test('what ItemCreate omits is answered as its default', async (t) => {
  const { send } = await shop(t)
  const defaults = defaultsOf(schemas.ItemCreate)
  t.same(Object.keys(defaults).sort(), ['active', 'category_id', 'currency', 'description', 'sku'])
  t.match((await send('POST', items, { name: 'Lamp', price: 45000 })).json(), defaults)
})

t.test('what ItemReplace omits returns to its default', async (t) => {
  const { send, store, clock } = await shop(t)
  const light = { name: 'Light', slug: 'light', parent_id: null, position: 0 }
  const { id: category_id } = await store.categories.add(light, clock())
  const full = { description: 'Warm.', category_id, sku: 'LAMP-1', active: false }
  t.match((await send('POST', items, { name: 'Lamp', price: 45000, ...full })).json(), full)
  const defaults = defaultsOf(schemas.ItemReplace)
  t.same(Object.keys(defaults).sort(), Object.keys(full).sort())
  t.match((await send('PUT', `${items}/1`, { name: 'Lamp', price: 45000 })).json(), defaults)
})

/** An answer, but for what differs each time: entity tags, request ids. */
const settled = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body, (key, value) => (key === 'etag' || key === 'request_id' ? undefined : value)))

t.test('the life of a pen happens as the examples tell it', async (t) => {
  const { get, send, clock } = await shop(t)
  const happens = (answer: { json(): unknown }, name: string) =>
    t.same(settled(answer.json()), settled(examples[name].value), name)
  happens(await send('POST', items, examples.create.value), 'pen')
  happens(await get(`${items}?page=1&size=20`), 'page')
  clock.advance(5 * 60_000)
  happens(await send('PATCH', `${items}/1`, examples.patch.value), 'patched')
  happens(await send('PATCH', `${items}/1`, examples.patch.value), 'version_conflict')
  clock.advance(5 * 60_000)
  happens(await send('PUT', `${items}/1`, examples.replace.value), 'replaced')
})

const categories = '/api/v1/categories'

t.test('the life of two categories happens as the examples tell it', async (t) => {
  const { get, send, clock } = await shop(t)
  const happens = (answer: { json(): unknown }, name: string) =>
    t.same(settled(answer.json()), settled(examples[name].value), name)
  happens(await send('POST', categories, examples.create_category.value), 'stationery')
  happens(await get(`${categories}/1`), 'stationery')
  const below = await send('POST', categories, examples.create_subcategory.value)
  t.equal(below.statusCode, 201)
  happens(await get(categories), 'categories')
  clock.advance(5 * 60_000)
  happens(await send('PATCH', `${categories}/2`, examples.move.value), 'moved')
})

t.test('a pen stands in its category as the example tells it', async (t) => {
  const { get, send } = await shop(t)
  await send('POST', categories, examples.create_category.value)
  await send('POST', categories, { name: 'Notes', slug: 'notes' })
  await send('POST', categories, examples.create_subcategory.value)
  await send('POST', items, { ...examples.create.value, category_id: 3 })
  const pen = await get(`${items}/1?include=category`)
  t.same(settled(pen.json()), settled(examples.pen_with_category.value))
})

/** How to be refused as each example tells it. */
const refused: Record<string, (shop: Shop) => ReturnType<Shop['get']>> = {
  bad_request: ({ send }) => send('POST', items, '{"name": Pen}'),
  duplicate_key: ({ send }) => send('POST', items, '{"name": "Pen", "name": "Pen", "price": 1200}'),
  not_found: ({ get }) => get(`${items}/1`),
  not_acceptable: ({ get }) => get(items, { accept: 'application/xml' }),
  duplicate_sku: async ({ send }) => {
    await send('POST', items, { name: 'Pen', price: 1200, sku: 'PEN-01' })
    return send('POST', items, { name: 'Pen', price: 1200, sku: 'PEN-01' })
  },
  version_conflict: async ({ send }) => {
    await send('POST', items, examples.create.value)
    await send('PATCH', `${items}/1`, examples.patch.value)
    return send('PATCH', `${items}/1`, { price: 1400, version: 1 })
  },
  precondition_failed: async ({ send }) => {
    await send('POST', items, examples.create.value)
    return send('PATCH', `${items}/1`, { price: 1400 }, { 'if-match': '"0-older"' })
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
  payload_too_large: ({ send }) => send('POST', items, JSON.stringify('x'.repeat(1_048_576))),
  uri_too_long: ({ get }) => get(`${items}?page=${'1'.repeat(8192)}`),
  unsupported_media_type: ({ send }) => send('POST', items, 'Pen', { 'content-type': 'text/plain' }),
  validation_failed: ({ send }) => send('POST', items, { name: 'P', price: -1 }),
  not_implemented: ({ request }) => request({ method: 'TRACE' as 'GET', url: items }),
  internal_error: ({ get }) => get('/health/live'),
}
/** What only a slow, a huge or an unlucky request meets; their words are checked below. */
const elsewhere = ['request_timeout', 'headers_too_large', 'service_unavailable']

for (const [name, { value }] of Object.entries<Json>(examples)) {
  if (!value.error || elsewhere.includes(name)) continue
  t.test(`${name} is refused as its example tells it`, async (t) => {
    const stumble = async () => Promise.reject(new Error('a lamp fell into the machine'))
    const inside = await shop(t, { handlers: { ...handlers, getLiveness: stumble } })
    const answer = await refused[name]?.(inside)
    t.same(settled(answer?.json()), settled(value))
    t.equal(answer?.statusCode, catalogue[value.error.code]?.status)
  })
}

t.test('every error example stands under its own status, in the words of the catalogue', async (t) => {
  for (const { id, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      for (const [name, example] of Object.entries(content['application/json']?.examples ?? {})) {
        const { error } = resolve(document, example).value
        if (!error) continue
        const own = String(catalogue[error.code]?.status)
        t.equal(own in responses ? own : 'default', status, `${id} ${status} ${name}`)
        t.equal(error.message, catalogue[error.code]?.ko)
      }
    }
  }
})
