// npm run mock: operations without a handler answer with the examples of the document, and nothing that is not in it.

import { readFile } from 'node:fs/promises'
import t from 'tap'
import { mockHandlers, requestHeaders, sampleOf } from '../../scripts/mock-handlers.ts'
import { resolve } from '../../src/contract/compile/document.ts'
import { contract } from '../../src/generated/contract.js'
import { openShop } from '../shop.ts'

const document = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))
const mocked = mockHandlers(contract, document)
const only = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, mocked[id]]))
const example = (name: string) => document.components.examples[name].value

t.test('an operation without a handler responds with its first example, or the one in Prefer', async (t) => {
  const { request, as } = await openShop(t, { handlers: only('getItem', 'deleteItem', 'getOrder') })
  const item = await request({ url: '/api/v2/items/7' })
  t.equal(item.statusCode, 200)
  t.same(item.json(), example('pen'))
  const preferring = (prefer: string, url: string, method: 'GET' | 'DELETE' = 'GET') =>
    requestHeaders.run({ prefer }, async () => request({ method, url, headers: await as('staff') }))
  t.same((await preferring('example=pen_with_category', '/api/v2/items/7')).json(), example('pen_with_category'))
  t.equal((await preferring('', '/api/v2/items/7', 'DELETE')).statusCode, 204)
  const absent = await preferring('code=404', '/api/v2/items/7')
  t.match([absent.statusCode, absent.json().error.code], [404, 'not_found'])
  t.equal((await preferring('code=418', '/api/v2/items/7')).statusCode, 400, 'what is not documented')
})

t.test('a request is checked as any other, and a created resource has its Location', async (t) => {
  const { send } = await openShop(t, { handlers: only('createItem') })
  const invalid = await send('POST', '/api/v2/items', { name: '', price: { amount: 1, currency: 'KRW' } })
  t.equal(invalid.statusCode, 422)
  const created = await send('POST', '/api/v2/items', { name: 'Pen', price: { amount: 1, currency: 'KRW' } })
  t.equal(created.statusCode, 201)
  t.equal(created.headers.location, '/api/v2/items/1')
})

t.test('every read returns a documented response', async (t) => {
  const reads = contract.operations.filter(({ safe, id }) => safe && id !== 'getFile')
  const { as, request, violations } = await openShop(t, { handlers: only(...reads.map(({ id }) => id)) })
  const headers = await as('admin')
  for (const { id, path } of reads) {
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(path, name))
    const { statusCode, body } = await request({ url, headers })
    t.equal(statusCode, 200, `${id}: ${body.slice(0, 200)}`)
  }
  t.same(violations, [])
})

/** The example of a path parameter. */
function idOf(path: string, name: string): string {
  const parameters = (document.paths[path].get.parameters ?? []).map((one: any) => resolve(document, one))
  const { schema } = parameters.find((one: any) => one.in === 'path' && one.name === name)
  return String(resolve(document, schema).examples[0])
}

t.test('without an example, a body has the least that its schema asks for', async (t) => {
  const lamp = {
    type: 'object',
    required: ['name', 'watts', 'tags', 'at', 'on', 'kind'],
    properties: {
      name: { type: 'string', minLength: 6 },
      watts: { type: 'integer', minimum: 5 },
      tags: { type: 'array', minItems: 1, items: { enum: ['warm', 'cold'] } },
      at: { type: 'string', format: 'date-time' },
      on: { type: ['boolean', 'null'] },
      kind: { oneOf: [{ const: 'led' }, { const: 'gas' }] },
      note: { type: 'string' },
    },
  }
  t.same(sampleOf({}, { allOf: [lamp, { type: 'object', required: ['id'], properties: { id: { examples: [9] } } }] }), {
    ...{ name: 'texttt', watts: 5, tags: ['warm'], at: '2026-11-22T13:00:00.000Z', on: true, kind: 'led' },
    id: 9,
  })
})
