// A schema that is written otherwise and means the same breaks no client; one that only looks so does. Each pair stands
// in a request and in a response, and is compared in both directions.

import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { breaking } from '../../scripts/breaking.ts'

type Json = Record<string, any>

const shop: Json = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))

const money = { $ref: '#/components/schemas/Money' }
const label = { type: 'object', properties: { text: { type: 'string' } } }

const same: Record<string, readonly [Json, Json]> = {
  'const, and enum of one': [
    { type: 'string', const: 'a' },
    { type: 'string', enum: ['a'] },
  ],
  'const of a number': [{ const: 1 }, { enum: [1] }],
  'an enum with the type of its values, and without': [{ type: 'string', enum: ['a', 'b'] }, { enum: ['a', 'b'] }],
  'an enum in another order': [
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string', enum: ['b', 'a'] },
  ],
  'an enum as a choice among constants': [
    { type: 'string', enum: ['a', 'b'] },
    { oneOf: [{ const: 'a', description: 'First.' }, { const: 'b' }] },
  ],
  'one type in a list': [{ type: 'string' }, { type: ['string'] }],
  'types in another order': [{ type: ['string', 'null'] }, { type: ['null', 'string'] }],
  'nullable by anyOf': [
    { type: ['string', 'null'], maxLength: 5 },
    { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
  ],
  'nullable enum by oneOf': [
    { type: ['string', 'null'], enum: ['a', null] },
    { oneOf: [{ type: 'null' }, { type: 'string', enum: ['a'] }] },
  ],
  'integers above 0': [
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  'integers below 10': [
    { type: 'integer', exclusiveMaximum: 10 },
    { type: 'integer', maximum: 9 },
  ],
  'integers from a fraction': [
    { type: 'integer', minimum: 0.5, maximum: 9.5 },
    { type: 'integer', minimum: 1, maximum: 9 },
  ],
  'integers that are multiples of 1': [{ type: 'integer', multipleOf: 1 }, { type: 'integer' }],
  'allOf of one': [{ allOf: [money] }, money],
  'anyOf of one': [{ anyOf: [money] }, money],
  'oneOf of one': [{ description: 'Paid.', oneOf: [money] }, money],
  'a reference with a description': [{ ...money, description: 'What it costs.' }, money],
  'no least length': [{ type: 'string', minLength: 0 }, { type: 'string' }],
  'no least number of entries, which may be equal': [
    { type: 'array', items: { type: 'string' }, minItems: 0, uniqueItems: false },
    { type: 'array', items: { type: 'string' } },
  ],
  'contains at least one': [
    { type: 'array', items: { type: 'string' }, contains: { const: 'a' }, minContains: 1 },
    { type: 'array', items: { type: 'string' }, contains: { enum: ['a'] } },
  ],
  'nothing required': [{ ...label, required: [], minProperties: 0 }, label],
  'required in another order': [
    { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
    { type: 'object', required: ['b', 'a'], properties: { b: { type: 'string' }, a: { type: 'string' } } },
  ],
  'neither read-only nor write-only nor deprecated': [
    { type: 'string', readOnly: false, writeOnly: false, deprecated: false },
    { type: 'string' },
  ],
  'entries and members that may be anything': [
    { type: 'object', additionalProperties: {}, properties: { a: { type: 'array', items: {} } } },
    { type: 'object', additionalProperties: true, properties: { a: { type: 'array', items: true } } },
  ],
  annotations: [
    { type: 'string', title: 'A', description: 'A.', $comment: 'a', examples: ['a'] },
    { type: 'string', title: 'B', description: 'B.' },
  ],
  'written in place, and by name': [structuredClone(shop.components.schemas.Money), money],
}

const other: Record<string, readonly [Json, Json]> = {
  'another constant': [{ const: 'a' }, { const: 'b' }],
  'a constant of another type': [{ const: '1' }, { const: 1 }],
  'const, and enum of two': [
    { type: 'string', const: 'a' },
    { type: 'string', enum: ['a', 'b'] },
  ],
  'numbers above 0': [
    { type: 'number', exclusiveMinimum: 0 },
    { type: 'number', minimum: 1 },
  ],
  'integers above 0, and from 0': [
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 0 },
  ],
  'anyOf of one, and another one': [{ anyOf: [label] }, { type: 'string' }],
  'nullable by anyOf': [{ type: 'string' }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  'a least length of 1': [{ type: 'string', minLength: 1 }, { type: 'string' }],
  'a choice among constants, with one more': [
    { type: 'string', enum: ['a', 'b'] },
    { oneOf: [{ const: 'a' }, { const: 'b' }, { const: 'c' }] },
  ],
}

/** The shop, with an operation that takes and answers these. */
function withSchemas(schemas: readonly Json[]): Json {
  const document = structuredClone(shop)
  const properties = Object.fromEntries(schemas.map((schema, i) => [`p${i}`, schema]))
  const content = (required: boolean) => ({
    'application/json': {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties,
        ...(required && { required: Object.keys(properties) }),
      },
    },
  })
  const post = { ...document.paths['/api/v2/items'].post, operationId: 'spell' }
  post.requestBody = { required: true, content: content(false) }
  post.responses = { ...post.responses, 201: { description: 'Spelled.', content: content(true) } }
  document.paths['/api/v2/spellings'] = { post }
  return document
}

async function between(t: Test, base: readonly Json[], revision: readonly Json[]) {
  const [released, made] = [withSchemas(base), withSchemas(revision)].map((one) => JSON.stringify(one)) as [
    string,
    string,
  ]
  const folder = t.testdir({ 'released.json': released, 'made.json': made })
  return breaking(`${folder}/released.json`, `${folder}/made.json`, new Date('2026-11-22T13:00:00.000Z'))
}

/** The names of the pairs that are found. */
const named = (pairs: Record<string, unknown>, found: readonly { pointer: string }[]) => {
  const names = Object.keys(pairs)
  return [...new Set(found.map(({ pointer }) => names[Number(/\/p(\d+)/.exec(pointer)?.[1])] ?? pointer))].sort()
}

for (const [direction, turn] of [
  ['', (pair: readonly [Json, Json]) => pair],
  [', the other way round', ([a, b]: readonly [Json, Json]) => [b, a] as const],
] as const) {
  t.test(`no equal spelling is found${direction}`, async (t) => {
    const pairs = Object.values(same).map(turn)
    const found = await between(
      t,
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    )
    t.same(named(same, found), [], found.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'))
  })

  t.test(`every other meaning is found${direction}`, async (t) => {
    const pairs = Object.values(other).map(turn)
    const found = await between(
      t,
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    )
    t.same(named(other, found), Object.keys(other).sort())
  })
}
