// The document, kept: every operation has a handler, and every answer it declares is really given here.
//
// Derived from src/generated/openapi.json, so that a new operation fails until it is reached, and a status until it
// is produced. Answers are checked by an Ajv of this file's own, not by the runtime's.

import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import type { Handlers } from '../src/contract/operation.ts'
import { handlers } from '../src/handlers/index.ts'
import { itemsOn, type Shop, type ShopOptions, shop } from './shop.ts'

/** Declared answers that cannot be given here, and why. May only shrink: one that is given after all fails. */
const ALLOWLIST: Record<string, string> = {
  'getLiveness 503': 'asks nothing of the database; only a server that is shutting down says so, see server.test.ts',
}

/** An object may have no member that the document does not name. */
const closed = (_key: string, node: any) =>
  [node?.type].flat().includes('object') && node.properties ? { additionalProperties: false, ...node } : node

const text = readFileSync(new URL('../src/generated/openapi.json', import.meta.url), 'utf8')
const document = JSON.parse(text)
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(JSON.parse(text, closed), 'document')

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
const escaped = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
const at = (pointer: string): any =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, step) => node[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], document)
const followed = (pointer: string): string => {
  const { $ref } = at(pointer)
  return $ref ? followed($ref.slice(1)) : pointer
}

interface Operation {
  readonly id: string
  readonly method: Uppercase<(typeof methods)[number]>
  readonly path: string
  /** Pointers to its responses, by status. */
  readonly responses: Readonly<Record<string, string>>
  readonly media: readonly string[]
}

const operations: Operation[] = Object.entries<any>(document.paths).flatMap(([path, item]) =>
  methods
    .filter((method) => item[method])
    .map((method) => {
      const pointer = `/paths/${escaped(path)}/${method}`
      const statuses = Object.keys(item[method].responses)
      return {
        id: item[method].operationId,
        method: method.toUpperCase() as Operation['method'],
        path,
        responses: Object.fromEntries(statuses.map((status) => [status, followed(`${pointer}/responses/${status}`)])),
        media: item[method].requestBody ? Object.keys(at(followed(`${pointer}/requestBody`)).content) : [],
      }
    }),
)

/** `operationId status` of every answer seen in this file. */
const produced = new Set<string>()

const compiled = new Map<string, ValidateFunction>()
function faultOf(pointer: string, value: unknown): string | undefined {
  const check = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` })
  compiled.set(pointer, check)
  return check(value) ? undefined : ajv.errorsText(check.errors)
}

/** Checks one answer against the document, and remembers that it was given. */
function check(t: Test, operation: Operation, answer: LightMyRequestResponse): void {
  const { statusCode, headers } = answer
  const said = `${operation.id} ${statusCode}`
  produced.add(said)
  const pointer = operation.responses[statusCode] ?? (statusCode >= 400 ? operation.responses.default : undefined)
  if (!pointer) return void t.fail(`${said} is not documented`)
  const { headers: declared = {}, content } = at(pointer)
  for (const name of Object.keys(declared)) {
    const header = followed(`${pointer}/headers/${name}`)
    const sent = headers[name.toLowerCase()]
    if (sent === undefined) t.notOk(at(header).required, `${said} lacks ${name}`)
    else {
      const typed = at(followed(`${header}/schema`)).type === 'integer' ? Number(sent) : sent
      t.equal(faultOf(`${header}/schema`, typed), undefined, `${said} ${name}`)
    }
  }
  if (!content) return void t.equal(answer.body, '', `${said} has no body`)
  t.match(headers['content-type'], /^application\/json(;|$)/, said)
  t.equal(faultOf(`${pointer}/content/application~1json/schema`, answer.json()), undefined, said)
  if (statusCode >= 400) {
    const { code, message } = answer.json().error
    t.equal(document['x-errors'][code]?.status, statusCode, `${code} is a ${statusCode}`)
    t.equal(message, document['x-errors'][code][String(headers['content-language'])], said)
  }
}

interface Asked {
  readonly params?: Record<string, unknown>
  /** With its `?`. */
  readonly search?: string
  readonly headers?: Record<string, string>
  /** Sent as JSON, unless it is text. */
  readonly body?: unknown
}

const lamp = { name: 'Lamp', price: 45000, sku: 'LAMP-01' }
const mug = { name: 'Mug', price: 19.99, currency: 'USD', sku: 'MUG-01' }

/** For each operation a request that succeeds in a shop that has the lamp (1) and the mug (2). */
const ordinary: Record<string, Asked> = {
  listItems: {},
  createItem: { body: { name: 'Pen', price: 500 } },
  getItem: { params: { item_id: 1 } },
  replaceItem: { params: { item_id: 1 }, body: { name: 'Lamp', price: 40000 } },
  updateItem: { params: { item_id: 1 }, body: { price: 40000 } },
  deleteItem: { params: { item_id: 2 } },
  listCategories: {},
  createCategory: { body: { name: 'Light', slug: 'light' } },
  getCategory: { params: { category_id: 1 } },
  updateCategory: { params: { category_id: 1 }, body: { name: 'Lights' } },
  deleteCategory: { params: { category_id: 2 } },
  getLiveness: {},
  getReadiness: {},
}

/** Sends a request to an operation and checks the answer. */
async function call(t: Test, { request }: Shop, id: string, asked: Asked = {}): Promise<LightMyRequestResponse> {
  const operation = operations.find((one) => one.id === id) as Operation
  const { params = {}, search = '', headers = {}, body } = { ...ordinary[id], ...asked }
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => String(params[name])) + search
  const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const type = payload !== undefined && { 'content-type': operation.media[0] ?? 'application/json' }
  const answer = await request({
    method: operation.method,
    url,
    headers: { ...type, ...headers },
    ...(payload !== undefined && { payload }),
  })
  check(t, operation, answer)
  return answer
}

async function stocked(t: Test, options: ShopOptions = {}): Promise<Shop> {
  const made = await shop(t, options)
  for (const item of [lamp, mug]) await made.send('POST', '/api/v1/items', item)
  for (const slug of ['lamps', 'mugs']) await made.send('POST', '/api/v1/categories', { name: 'Things', slug })
  return made
}

const refused = (answer: LightMyRequestResponse) => [answer.statusCode, answer.json().error.code]

t.test('every operation has a handler, and every handler an operation', async (t) => {
  t.same(Object.keys(handlers).sort(), operations.map(({ id }) => id).sort())
})

t.test('every operation has an ordinary request in this file', async (t) => {
  t.same(Object.keys(ordinary).sort(), operations.map(({ id }) => id).sort())
})

for (const { id, responses, media } of operations) {
  const success = Number(Object.keys(responses).find((status) => status.startsWith('2')))
  for (const type of media.length > 0 ? media : [undefined]) {
    t.test(`${id}${type ? ` of ${type}` : ''}: ${success}`, async (t) => {
      const answer = await call(t, await stocked(t), id, type ? { headers: { 'content-type': type } } : {})
      t.equal(answer.statusCode, success)
    })
  }
}

// One shop for all of these: none of them changes anything, and making a shop takes longer than asking it.
t.test('what operations refuse alike', async (t) => {
  const made = await stocked(t)
  for (const { id, responses, media } of operations) {
    const refusal = async (t: Test, asked: Asked) => refused(await call(t, made, id, asked))

    t.test(`${id}: refuses what no operation takes`, async (t) => {
      t.same(await refusal(t, { search: '?a=%zz' }), [400, 'bad_request'])
      t.same(await refusal(t, { headers: { accept: 'application/xml' } }), [406, 'not_acceptable'])
      t.same(await refusal(t, { search: `?a=${'a'.repeat(9000)}` }), [414, 'uri_too_long'])
      const text = { body: 'lamp', headers: { 'content-type': 'text/plain' } }
      t.same(await refusal(t, text), [415, 'unsupported_media_type'])
      t.same(await refusal(t, { search: '?unknown=1' }), [422, 'validation_failed'])
    })

    if (media.length > 0) {
      t.test(`${id}: 413 for a body over 1 MiB, declared or sent`, async (t) => {
        t.same(await refusal(t, { body: ' '.repeat(1024 ** 2 + 1) }), [413, 'payload_too_large'])
        t.same(await refusal(t, { headers: { 'content-length': '1048577' } }), [413, 'payload_too_large'])
      })

      t.test(`${id}: 400 for what is not JSON, 422 without a body`, async (t) => {
        t.same(await refusal(t, { body: '{"name": "Lamp"' }), [400, 'bad_request'])
        t.same(await refusal(t, { body: '{"name": "Lamp", "name": "Mug"}' }), [400, 'duplicate_key'])
        t.same(await refusal(t, { body: undefined }), [422, 'validation_failed'])
      })
    }

    if (responses[304]) {
      t.test(`${id}: 304 for who has it already`, async (t) => {
        const answer = await call(t, made, id, { headers: { 'if-none-match': '*' } })
        t.equal(answer.statusCode, 304)
        t.equal(answer.body, '')
      })
    }

    if (responses[412]) {
      t.test(`${id}: 412 for who knows an older one, and nothing changes`, async (t) => {
        const before = (await itemsOn(made.store, 1, 100)).items
        t.same(await refusal(t, { headers: { 'if-match': '"older"' } }), [412, 'precondition_failed'])
        t.same((await itemsOn(made.store, 1, 100)).items, before)
      })
    }

    if (responses[404]) {
      t.test(`${id}: 404 for what is not there and for what cannot be`, async (t) => {
        for (const one of [999, 'lamp', 0, -1, '1.0', '01', '9'.repeat(30), '%00']) {
          const params = { item_id: one, category_id: one }
          t.same(await refusal(t, { params }), [404, 'not_found'], String(one))
        }
      })
    }
  }
})

t.test('500 when a handler breaks, and not a word about why', async (t) => {
  const broken = async () => {
    throw new Error('secret of the house')
  }
  const all = Object.fromEntries(Object.keys(handlers).map((name) => [name, broken])) as unknown as Handlers
  const made = await shop(t, { handlers: all })
  for (const { id } of operations) {
    const answer = await call(t, made, id)
    t.same(refused(answer), [500, 'internal_error'], id)
    t.notMatch(answer.body, /secret/)
    t.match(made.log.at(-1), { code: 'internal_error', err: { message: /secret/ } })
  }
})

t.test('503 when the database is gone', async (t) => {
  const made = await stocked(t)
  await made.store.close()
  for (const { id } of operations.filter(({ id }) => !ALLOWLIST[`${id} 503`])) {
    const answer = await call(t, made, id)
    t.same(refused(answer), [503, 'service_unavailable'], id)
    t.match(answer.headers['retry-after'], /^\d+$/)
  }
})

t.test('createItem, with a taken SKU: 409 duplicate_sku', async (t) => {
  const answer = await call(t, await stocked(t), 'createItem', { body: lamp })
  t.same(refused(answer), [409, 'duplicate_sku'])
})

for (const id of ['replaceItem', 'updateItem']) {
  t.test(`${id}, with a taken SKU: 409 duplicate_sku`, async (t) => {
    const answer = await call(t, await stocked(t), id, { body: { name: 'Lamp', price: 1, sku: mug.sku } })
    t.same(refused(answer), [409, 'duplicate_sku'])
  })

  t.test(`${id}, with a version or etag that is not the current one: 409 version_conflict`, async (t) => {
    const made = await stocked(t)
    for (const stale of [{ version: 2 }, { etag: '"1-stale"' }]) {
      const answer = await call(t, made, id, { body: { name: 'Lamp', price: 1, ...stale } })
      t.same(refused(answer), [409, 'version_conflict'])
      t.match(answer.json().error.data, { version: 1 })
    }
  })
}

t.test('createCategory and updateCategory, with a taken slug: 409 duplicate_slug', async (t) => {
  const made = await stocked(t)
  t.same(refused(await call(t, made, 'createCategory', { body: { name: 'Lamps', slug: 'lamps' } })), [
    409,
    'duplicate_slug',
  ])
  t.same(refused(await call(t, made, 'updateCategory', { body: { slug: 'mugs' } })), [409, 'duplicate_slug'])
})

t.test('deleteCategory, with an item in it: 409 category_in_use', async (t) => {
  const made = await stocked(t)
  await made.send('PATCH', '/api/v1/items/1', { category_id: 2 })
  t.same(refused(await call(t, made, 'deleteCategory')), [409, 'category_in_use'])
})

t.test('deleteItem, twice: 404 the second time', async (t) => {
  const made = await stocked(t)
  t.equal((await call(t, made, 'deleteItem')).statusCode, 204)
  t.same(refused(await call(t, made, 'deleteItem')), [404, 'not_found'])
})

t.test('every refusal speaks the three languages of the catalogue', async (t) => {
  const made = await stocked(t)
  for (const language of ['ko', 'en', 'ja']) {
    const answer = await call(t, made, 'getItem', {
      params: { item_id: 999 },
      headers: { 'accept-language': language },
    })
    t.equal(answer.headers['content-language'], language)
  }
})

t.test('every declared answer was given above, or stands on the allowlist', async (t) => {
  const declared = operations.flatMap(({ id, responses }) =>
    Object.keys(responses)
      .filter((status) => status !== 'default')
      .map((status) => `${id} ${status}`),
  )
  const missing = declared.filter((one) => !produced.has(one))
  t.same(missing, Object.keys(ALLOWLIST), 'neither more nor fewer')
  t.comment(
    `${declared.length} declared, ${declared.length - missing.length} given, ${missing.length} on the allowlist`,
  )
})
