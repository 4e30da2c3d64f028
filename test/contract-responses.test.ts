import { readFileSync } from 'node:fs'
import t from 'tap'
import { responseCompiler } from '../src/contract/compile/ajv.ts'
import type { Operation } from '../src/contract/serve/contract.ts'
import { conformance } from '../src/contract/serve/responses.ts'
import { contract } from '../src/generated/v1/contract.js'
import { handlers } from '../src/handlers/v1/index.ts'
import { openShop } from './shop.ts'

const document = JSON.parse(readFileSync(new URL('../src/generated/v1/openapi.json', import.meta.url), 'utf8'))
const operation = (id: string) => contract.operations.find((one) => one.id === id) as Operation
const conform = (id: string) => conformance(operation(id))

const createItem = conform('createItem')
const listItems = conform('listItems')
const deleteItem = conform('deleteItem')

const lamp = {
  id: 1,
  name: 'Lamp',
  description: null,
  price: 45000,
  price_minor: 45000,
  currency: 'KRW',
  category_id: null,
  sku: null,
  stock: null,
  available: null,
  rating_average: null,
  rating_count: 0,
  active: true,
  image_ids: [],
  images: [],
  version: 1,
  etag: '"1-q3Jx0mV2aB"',
  created_at: '2026-11-22T13:00:00.000Z',
  updated_at: '2026-11-22T13:00:00.000Z',
}
const created = (body: unknown = lamp) => ({ status: 201, headers: { Location: '/api/v1/items/1' }, body })
const page = (...items: object[]) => ({
  items,
  meta: { page: 1, size: 20, total: items.length, has_next: false, has_prev: false },
  links: { self: '/api/v1/items?page=1&size=20', next: null, prev: null },
})
const notFound = { error: { code: 'not_found', message: 'No.', details: {}, request_id: '12345678' } }
const spoken = { 'Content-Language': 'en' }

function leaves(promise: string, send: () => void): void {
  t.test(`${promise} may leave`, async (t) => t.doesNotThrow(send))
}
function stays(promise: string, send: () => void, message: RegExp): void {
  t.test(`${promise} may not leave`, async (t) => t.throws(send, { name: 'ContractViolation', message }))
}

leaves('a documented response', () => createItem(created()))
leaves('a header by any case of its name', () => createItem({ ...created(), headers: { location: '/api/v1/items/1' } }))
leaves('a page', () => listItems({ status: 200, headers: { Link: '' }, body: page(lamp, lamp) }))
leaves('nothing, on 204', () => deleteItem({ status: 204 }))
leaves('a documented refusal', () => deleteItem({ status: 404, headers: spoken, body: notFound }))
const problem = { type: '/problems/not_found', title: 'No.', status: 404, errors: [], ...notFound }
const problemType = { 'Content-Type': 'application/problem+json; charset=utf-8' }
leaves('a documented refusal in its other form', () =>
  deleteItem({ status: 404, headers: { ...spoken, ...problemType }, body: problem }),
)

stays(
  'a header that is not documented',
  () => createItem({ ...created(), headers: { Location: '/api/v1/items/1', 'X-Odd': '1' } }),
  /^createItem: 201 has the header X-Odd, which is not documented$/,
)
stays('an undocumented status', () => createItem({ ...created(), status: 200 }), /^createItem: 200 is not documented$/)
stays('a refusal of no operation', () => deleteItem({ status: 431, body: notFound }), /431 is not documented/)
stays('a redirection that only a default would cover', () => deleteItem({ status: 304 }), /304 is not documented/)
stays(
  'a 201 without Location',
  () => createItem({ status: 201, body: lamp }),
  /^createItem: 201 lacks the header location$/,
)
stays(
  'a refusal that does not say its language',
  () => deleteItem({ status: 404, body: notFound }),
  /^deleteItem: 404 lacks the header content-language$/,
)
stays('an undocumented field', () => createItem(created({ ...lamp, cost: 1 })), /additional.*"cost"/)
stays(
  'an undocumented field in the entries of an array',
  () => listItems({ status: 200, headers: { Link: '' }, body: page(lamp, { ...lamp, cost: 1 }) }),
  /\/items\/1 must NOT have additional.*"cost"/,
)
stays(
  'an undocumented field in an object inside',
  () => listItems({ status: 200, headers: { Link: '' }, body: { ...page(), meta: { ...page().meta, cost: 1 } } }),
  /\/meta must NOT have additional.*"cost"/,
)
stays(
  'an undocumented field of a refusal',
  () => deleteItem({ status: 404, headers: spoken, body: { error: { ...notFound.error, stack: 'at' } } }),
  /\/error must NOT have additional.*"stack"/,
)
stays('a missing field', () => createItem(created({ ...lamp, etag: undefined })), /required property 'etag'/)
stays('null instead of text', () => createItem(created({ ...lamp, name: null })), /\/name must be string/)
stays(
  'a number that is not finite',
  () => createItem(created({ ...lamp, price: Number.NaN })),
  /\/price must be number/,
)
stays('a price with too many decimals', () => createItem(created({ ...lamp, price: 0.5 })), /\/price must pass x-money/)
stays('a value outside an enum', () => createItem(created({ ...lamp, currency: 'EUR' })), /\/currency must be equal/)
stays('text that is too long', () => createItem(created({ ...lamp, sku: 'X'.repeat(65) })), /\/sku must NOT have more/)
stays('a body on 204', () => deleteItem({ status: 204, body: lamp }), /^deleteItem: 204 has a body and documents none$/)
stays(
  'a form under the type of another',
  () => deleteItem({ status: 404, headers: spoken, body: problem }),
  /must NOT have additional/,
)
stays(
  'an undocumented media type',
  () => deleteItem({ status: 404, headers: { ...spoken, 'content-type': 'text/html' }, body: notFound }),
  /404 is text\/html$/,
)
stays('null on 204', () => deleteItem({ status: 204, body: null }), /204 has a body and documents none/)
stays(
  'no body where one is documented',
  () => createItem({ ...created(), body: undefined }),
  /201 does not match its schema/,
)
stays(
  'a refusal without the envelope',
  () => deleteItem({ status: 404, headers: spoken, body: {} }),
  /required property 'error'/,
)
stays(
  'a code that is not in the catalogue',
  () => {
    deleteItem({ status: 404, headers: spoken, body: { error: { ...notFound.error, code: 'gone_fishing' } } })
  },
  /\/error\/code must be equal/,
)

t.test('an undocumented field in an object that may be null may not leave', async (t) => {
  const schema = { type: ['object', 'null'], properties: { name: { type: 'string' } } }
  const check = responseCompiler(document)({ type: 'object', properties: { lamp: schema } })
  t.ok(check({ lamp: null }))
  t.ok(check({ lamp: { name: 'Lamp' } }))
  t.notOk(check({ lamp: { name: 'Lamp', cost: 1 } }))
})
t.test('checking a response does not change it', async (t) => {
  const body = page({ ...lamp })
  listItems({ status: 200, headers: { Link: '' }, body })
  t.same(body, page(lamp))
  const shade = { type: 'object', properties: { shade: { type: 'string', default: 'round' } } }
  const bare = {}
  t.ok(responseCompiler(document)(shade)(bare))
  t.same(bare, {})
})
t.test('a handler whose response may not leave: 500, nothing is written, and the bug is reported', async (t) => {
  const createItem: typeof handlers.createItem = async (call) => {
    const response = await handlers.createItem(call)
    const body = { ...response.body, cost: 1 }
    return { ...response, body }
  }
  const { send, get, violations } = await openShop(t, { handlers: { ...handlers, createItem } })
  const response = await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })
  t.match(response, { statusCode: 500 })
  t.equal(response.json().error.code, 'internal_error')
  t.notMatch(response.body, /cost|additional/)
  t.equal((await get('/api/v1/items')).json().meta.total, 0)
  t.match(violations.splice(0), [{ name: 'ContractViolation', message: /createItem: 201 .*cost/ }])
})
