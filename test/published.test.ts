// The documents as they are published: open where they describe answers, closed where they describe requests.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { methods } from '../src/contract/compile/document.ts'
import { jsonText } from '../src/contract/compile/json-text.ts'
import { publishedOf } from '../src/contract/compile/published.ts'
import { nodesIn, reachedBy, requestsIn, responsesIn } from '../src/contract/compile/walking.ts'

type Json = any

const read = (path: string): Json => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json) => ({ content: { 'application/json': { schema } } })
const lamps: Json = {
  'x-strict': true,
  paths: {
    '/lamps': {
      post: {
        parameters: [{ name: 'tone', in: 'query', schema: ref('Tone') }],
        requestBody: json(ref('LampCreate')),
        responses: { 201: { description: 'A lamp.', ...json(ref('Lamp')) } },
      },
    },
  },
  components: {
    schemas: {
      Tone: { description: 'A tone.', type: ['string', 'null'], 'x-extensible': true, enum: ['warm', 'cold', null] },
      State: { type: 'string', 'x-extensible': false, enum: ['on', 'off'] },
      Size: { type: 'object', additionalProperties: false, properties: { tone: ref('Tone') } },
      Lamp: { type: 'object', properties: { size: ref('Size'), state: ref('State') } },
      LampCreate: {
        type: 'object',
        additionalProperties: false,
        properties: { size: ref('Size'), state: ref('State') },
      },
    },
  },
}

t.test('a shared schema is split: for responses, and for requests', async (t) => {
  const { paths, components } = publishedOf(lamps)
  t.strictSame(components.schemas, {
    Tone: {
      description: 'A tone. Currently: `warm`, `cold`.',
      type: ['string', 'null'],
      'x-extensible-enum': ['warm', 'cold'],
    },
    State: lamps.components.schemas.State,
    Size: { type: 'object', properties: { tone: ref('Tone') } },
    Lamp: lamps.components.schemas.Lamp,
    LampCreate: {
      ...lamps.components.schemas.LampCreate,
      properties: { size: ref('SizeInput'), state: ref('State') },
    },
    ToneInput: lamps.components.schemas.Tone,
    SizeInput: { type: 'object', additionalProperties: false, properties: { tone: ref('ToneInput') } },
  })
  t.strictSame(paths['/lamps'].post.parameters[0].schema, ref('ToneInput'))
  t.strictSame(publishedOf({ ...lamps, 'x-strict': undefined }).components, lamps.components, 'one that is not strict')
})

for (const path of ['openapi.json', 'v1/openapi.json']) {
  t.test(`${path}: answers are open, requests are closed`, async (t) => {
    const document = read(`../src/generated/${path}`)
    const { schemas } = document.components
    const inside = (parts: Json[]): Json[] =>
      [...parts, ...[...reachedBy(document, parts)].map((name) => schemas[name])].flatMap((part) => [...nodesIn(part)])
    const responses = inside([...responsesIn(document), ...Object.values<Json>(document.webhooks ?? {})])
    t.same(
      responses.filter((node) => node.additionalProperties === false),
      [],
    )
    t.same(
      responses.filter(
        (node) =>
          node.enum &&
          node['x-extensible'] !== false &&
          typeof node.enum[0] === 'string' &&
          node.description !== 'Won or yen.',
      ),
      [],
    )
    t.ok(responses.filter((node) => node['x-extensible-enum']).length > 10)
    const bodies = inside(requestsIn(document).flatMap(({ content }) => content?.['application/json']?.schema ?? []))
    t.same(
      bodies.filter((node) => node.properties && node.type === 'object' && node.additionalProperties !== false),
      [],
    )
    t.same(
      bodies.filter((node) => node['x-extensible-enum']),
      [],
    )
  })
}

t.test('a document has at most 14 KB for each of its operations, samples and webhooks aside', async (t) => {
  for (const path of ['openapi.json', 'v1/openapi.json']) {
    const { webhooks: _events, ...document } = read(`../src/generated/${path}`)
    const operations = Object.values<Json>(document.paths).flatMap((item) => methods.flatMap((one) => item[one] ?? []))
    for (const operation of operations) delete operation['x-codeSamples']
    const bytes = Buffer.byteLength(jsonText(document)) / operations.length
    t.ok(bytes <= 14_000, `${path}: ${Math.round(bytes)} bytes an operation`)
  }
})

t.test('every operation of the newest version has a sample of curl and of each client', async (t) => {
  const document = read('../src/generated/openapi.json')
  for (const item of Object.values<Json>(document.paths)) {
    for (const operation of methods.flatMap((one) => item[one] ?? [])) {
      const {
        operationId,
        'x-codeSamples': samples = [],
        'x-idempotency': key,
        security = document.security,
      } = operation
      const labels = samples.map(({ label }: Json) => label)
      t.same(labels, ['curl', 'TypeScript', 'Python'], operationId)
      const [curl, ...clients] = samples.map(({ source }: Json) => source)
      t.equal(curl.includes('Idempotency-Key'), key === 'required', `${operationId}: a key where it must have one`)
      t.notMatch(clients.join(), /Idempotency-Key|If-Match/, `${operationId}: clients send them by themselves`)
      const needs = security.length > 0 && security.every((one: Json) => Object.keys(one).length > 0)
      for (const source of [curl, ...clients]) t.equal(source.includes('SHOP_TOKEN'), needs, `${operationId}: a token`)
      for (const line of clients.join('\n').split('\n')) t.ok(line.length <= 80, line)
    }
  }
})

t.test('JSON is written in few lines, and reads back as it was', async (t) => {
  const values = {
    ref: { $ref: '#/a' },
    texts: ['a, \n "b"', '[', '{'],
    long: ['x'.repeat(60), 'y'.repeat(60)],
    of: [{}],
  }
  const text = jsonText(values)
  t.strictSame(JSON.parse(text), values)
  t.match(text, '"ref": { "$ref": "#/a" }')
  t.ok(text.split('\n').every((line) => line.length <= 120))
  for (const path of ['openapi.json', 'v1/openapi.json', 'openapi.sdk.json', 'openapi.sdk.3.0.json']) {
    const file = readFileSync(new URL(`../src/generated/${path}`, import.meta.url), 'utf8')
    t.equal(file, jsonText(JSON.parse(file)), path)
  }
})
