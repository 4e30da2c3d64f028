// The renderings for generators: what they leave out, what they keep, and that they are valid.

import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import t from 'tap'
import { methods, resolve } from '../src/contract/compile/document.ts'
import { inOpenApi30 } from '../src/contract/compile/openapi-30.ts'
import { renderingOf } from '../src/contract/compile/rendering.ts'

type Json = any

const read = (path: string): Json =>
  JSON.parse(readFileSync(new URL(`../src/generated/${path}`, import.meta.url), 'utf8'))
const renderings = {
  v2: read('openapi.sdk.json'),
  v1: read('v1/openapi.sdk.json'),
  '3.0': read('openapi.sdk.3.0.json'),
}

const operationsOf = (document: Json): Json[] =>
  Object.values<Json>(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []))

/** Every object in it with its pointer. */
function* nodesIn(node: Json, pointer = '#'): Generator<[string, Json]> {
  if (node === null || typeof node !== 'object') return
  yield [pointer, node]
  for (const [key, inner] of Object.entries(node)) yield* nodesIn(inner, `${pointer}/${key}`)
}

function reached(document: Json, part: Json, found = new Set<string>()): Set<string> {
  for (const [, { $ref }] of nodesIn(part)) {
    if (typeof $ref !== 'string' || found.has($ref)) continue
    found.add($ref)
    reached(document, resolve(document, { $ref }), found)
  }
  return found
}

for (const [name, document] of Object.entries(renderings)) {
  t.test(`${name}: valid OpenAPI`, async (t) => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    t.strictSame([valid, errors], [true, undefined])
  })

  t.test(`${name}: every refusal is one ErrorEnvelope in JSON alone, and names its codes`, async (t) => {
    for (const { operationId, responses, 'x-errors': codes } of operationsOf(document)) {
      for (const [status, response] of Object.entries<Json>(responses)) {
        if (status < '400') continue
        const { content, 'x-errors': own } = resolve(document, response)
        // The token endpoint has the form that every OAuth client reads (RFC 6749, section 5.2).
        const form = operationId === 'requestToken' ? 'OAuthError' : 'ErrorEnvelope'
        const only = { 'application/json': { schema: { $ref: `#/components/schemas/${form}` } } }
        t.strictSame(content, only, `${operationId} ${status}`)
        const wrong = own.filter(
          (code: string) => document['x-errors'][code].status !== Number(status) || !codes.includes(code),
        )
        t.same(wrong, [], `${operationId} ${status}`)
      }
    }
    const { ErrorBody, ErrorCode, ErrorData } = document.components.schemas
    t.same(ErrorCode['x-extensible-enum'], Object.keys(document['x-errors']))
    t.notOk(ErrorCode.enum)
    t.notOk(ErrorBody.required.includes('data'))
    for (const [code, { retry, data }] of Object.entries<Json>(document['x-errors'])) {
      t.match(retry, /^(never|after|same_key|after_change|after_login)$/, code)
      for (const member of Object.keys(data?.properties ?? {})) t.ok(ErrorData.properties[member], `${code} ${member}`)
    }
    t.notOk(ErrorData.required)
  })

  t.test(`${name}: answers are open, entries of lists whole, requests without what only answers have`, async (t) => {
    const responses = reached(
      document,
      operationsOf(document).map(({ responses }) => responses),
    )
    const requests = reached(
      document,
      operationsOf(document).map((one) => [one.parameters, one.requestBody]),
    )
    const inside = (refs: string[]): [string, Json][] =>
      refs.flatMap(($ref) => [...nodesIn(resolve(document, { $ref }), $ref)])
    const pointers = (nodes: [string, Json][]) => nodes.map(([pointer]) => pointer)
    const isClosed = (node: Json) => node.type === 'string' && (node.enum ?? node.const) !== undefined
    const responseSchemas = inside([...responses])
    t.ok(responseSchemas.length > 500)
    t.same(pointers(responseSchemas.filter(([, node]) => node.additionalProperties === false)), [], 'closed objects')
    t.same(pointers(responseSchemas.filter(([, node]) => isClosed(node))), [], 'closed enums')
    t.same(pointers(responseSchemas.filter(([, node]) => node.discriminator)), [], 'choices')
    t.same(
      [...responses].filter(($ref) => $ref.includes('/Sparse')),
      [],
    )
    const requestSchemas = inside([...requests].filter((one) => !responses.has(one)))
    t.ok(
      requestSchemas.some(([, node]) => isClosed(node)),
      'enums of requests are closed',
    )
    t.same(pointers(requestSchemas.filter(([, node]) => node.readOnly === true || node.deprecated === true)), [])
    for (const { operationId, parameters = [], requestBody } of operationsOf(document)) {
      t.notOk(
        parameters.some((one: Json) => resolve(document, one).deprecated),
        operationId,
      )
      t.ok(Object.keys(requestBody?.content ?? {}).length <= 1, `${operationId}: one media type`)
    }
  })

  t.test(`${name}: only what a client uses, each thing once`, async (t) => {
    const keys = new Set(
      [...nodesIn(document)].flatMap(([, node]) => Object.keys(node).filter((key) => /^x-/.test(key))),
    )
    const knownKeys = ['errors', 'sdk', 'list', 'idempotency', 'concurrency', 'money', 'extensible-enum']
    if (name !== 'v1') knownKeys.push('webhooks')
    t.same([...keys].sort(), knownKeys.map((key) => `x-${key}`).sort())
    const names = operationsOf(document).map(({ 'x-sdk': { resource, method } }) => `${resource}.${method}`)
    t.equal(new Set(names).size, names.length)
    for (const one of ['items.create', 'items.list', 'payments.refund', 'auth.login', 'files.upload', 'orders.cancel'])
      t.ok(names.includes(one), one)
    const used = reached(document, { ...document, components: document.components.headers })
    for (const [kind, parts] of Object.entries<Json>(document.components)) {
      if (['securitySchemes', 'headers'].includes(kind)) continue
      const unused = Object.keys(parts).filter((part) => !used.has(`#/components/${kind}/${part}`))
      t.same(unused, [], kind)
    }
    t.match(document.info.description, '`X-Request-Id`')
    for (const { operationId, responses } of operationsOf(document)) {
      for (const response of Object.values<Json>(responses))
        t.notOk(resolve(document, response).headers?.['X-Request-Id'], operationId)
    }
    const beside = [...nodesIn(document)].filter(([, node]) => typeof node.$ref === 'string' && 'default' in node)
    t.same(beside, [])
  })
}

t.test('3.0: only keywords that 3.0 has', async (t) => {
  const { '3.0': document, v2 } = renderings
  t.equal(document.openapi, '3.0.3')
  const isNewer = (node: Json) =>
    Array.isArray(node.type) ||
    node.type === 'null' ||
    'const' in node ||
    typeof node.exclusiveMinimum === 'number' ||
    (typeof node.$ref === 'string' && Object.keys(node).length > 1)
  const nodes = [...nodesIn({ paths: document.paths, components: document.components })]
  const newer = nodes.filter(([pointer, node]) => !/\/(properties|x-list\/filters)$/.test(pointer) && isNewer(node))
  t.same(
    newer.map(([pointer]) => pointer),
    [],
  )
  t.same(Object.keys(document.paths), Object.keys(v2.paths))
})

t.test('3.0: the replacement of each keyword', async (t) => {
  const meaningOf = (schema: Json): Json =>
    inOpenApi30({ info: {}, paths: {}, components: { schemas: { One: schema } } }).components.schemas.One
  const ref = { $ref: '#/components/schemas/Two' }
  t.same(meaningOf({ type: ['string', 'null'], examples: ['a', 'b'] }), {
    type: 'string',
    nullable: true,
    example: 'a',
  })
  t.same(meaningOf({ anyOf: [ref, { type: 'null' }], description: 'D' }), {
    description: 'D',
    allOf: [ref],
    nullable: true,
  })
  t.same(meaningOf({ oneOf: [{ type: 'string' }, { type: 'null' }] }), { type: 'string', nullable: true })
  t.same(meaningOf({ const: 'a', type: 'string' }), { type: 'string', enum: ['a'] })
  t.same(meaningOf({ type: 'number', exclusiveMinimum: 1 }), { type: 'number', minimum: 1, exclusiveMinimum: true })
  t.same(meaningOf({ ...ref, description: 'D' }), ref)
  t.same(meaningOf({ type: 'object', properties: { const: { type: 'array' } }, required: [] }), {
    type: 'object',
    properties: { const: { type: 'array', items: {} } },
  })
})

t.test('each rule, on a small document', async (t) => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const header = (name: string) => ({ Lit: { $ref: `#/components/headers/${name}` } })
  const body = (schema: Json) => ({
    content: { 'application/json': { schema }, 'application/problem+json': { schema } },
  })
  const rendered = renderingOf({
    info: { title: 'T', version: '1' },
    paths: {
      '/forms': {
        post: {
          operationId: 'sendForm',
          tags: ['Lamps'],
          requestBody: { content: { 'multipart/form-data': { schema: ref('Form') } } },
          responses: { 204: { description: 'Sent.' } },
        },
      },
      '/lamps': {
        post: {
          security: [{ session: [], csrf: [] }, { session: [] }, { token: [] }],
          ...{ operationId: 'switchOn', tags: ['Lamps'], 'x-secret': 1, 'x-idempotency': 'required' },
          parameters: [{ name: 'old', in: 'query', deprecated: true, schema: ref('Colour') }],
          requestBody: body(ref('LampAsked')),
          responses: { 200: { description: 'It.', headers: header('Sure'), ...body(ref('Lamp')) } },
        },
        get: {
          ...{ operationId: 'listLamps', tags: ['Lamps'], security: [{ session: [] }] },
          responses: { 200: { headers: header('Maybe'), ...body(ref('Either')) } },
        },
      },
      '/clients': {
        get: {
          ...{ operationId: 'listClients', tags: ['Lamps'], 'x-list': { entry: 'ApiClient' } },
          responses: { 200: body(ref('ApiClient')) },
        },
      },
    },
    webhooks: { lit: { post: { operationId: 'lit', requestBody: body(ref('Lamp')), responses: { 200: {} } } } },
    components: {
      securitySchemes: {
        ...{ session: { in: 'cookie' }, csrf: { in: 'header' } },
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
      headers: { Sure: { required: true, schema: {} }, Maybe: { schema: {} } },
      schemas: {
        Form: { type: 'object', additionalProperties: false, properties: { until: ref('AtOrNull') } },
        At: { type: 'string', format: 'date-time' },
        AtOrNull: { anyOf: [ref('At'), { type: 'null' }] },
        Colour: { type: 'string', enum: ['red'] },
        Kind: { type: 'string', enum: ['a'] },
        LampAsked: {
          type: 'object',
          additionalProperties: false,
          properties: { id: { type: 'integer', readOnly: true }, colour: { ...ref('Colour'), default: 'red' } },
        },
        Lamp: { type: 'object', additionalProperties: false, properties: { colour: ref('Colour'), kind: ref('Kind') } },
        Either: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'tag' } },
        A: { type: 'object', required: ['tag', 'a'], properties: { tag: { const: 'a', type: 'string' }, a: {} } },
        B: { type: 'object', required: ['tag'], properties: { tag: { const: 'b', type: 'string' }, b: {} } },
        ApiClient: { type: 'object', properties: {} },
        Unused: { type: 'string' },
      },
    },
  })
  const { schemas } = rendered.components
  const { post, get } = rendered.paths['/lamps']
  t.same(Object.keys(schemas), ['Form', 'At', 'Colour', 'Kind', 'LampAsked', 'Lamp', 'Either', 'ApiClientModel'])
  t.same(schemas.LampAsked, { type: 'object', additionalProperties: false, properties: { colour: ref('Colour') } })
  t.same(schemas.Colour, { type: 'string', enum: ['red'] }, 'closed where requests name it')
  t.same(schemas.Kind, { type: 'string', 'x-extensible-enum': ['a'] })
  const colour = { type: 'string', 'x-extensible-enum': ['red'] }
  t.same(schemas.Lamp, { type: 'object', properties: { colour, kind: ref('Kind') } })
  const tag = { type: 'string', 'x-extensible-enum': ['a', 'b'] }
  t.same(schemas.Either, { type: 'object', required: ['tag'], properties: { tag, a: {}, b: {} } })
  t.same(rendered.paths['/forms'].post.requestBody.content['multipart/form-data'].schema, ref('Form'))
  t.same(schemas.Form, { type: 'object', properties: { until: { anyOf: [ref('At'), { type: 'null' }] } } })
  t.same([rendered.webhooks, rendered['x-webhooks']], [undefined, { lit: ref('Lamp') }])
  const { 'x-list': list, responses } = rendered.paths['/clients'].get
  t.same([list.entry, responses[200].content['application/json'].schema], ['ApiClientModel', ref('ApiClientModel')])
  t.same(rendered.components.securitySchemes, { csrf: { in: 'header' }, token: { type: 'http', scheme: 'bearer' } })
  t.same(rendered.components.headers, { Sure: { schema: {} }, Maybe: { schema: {} } }, 'one type for one header')
  t.same([post.security, get.security], [[{ csrf: [] }, { token: [] }], [{}]], 'cookies travel by themselves')
  t.same(post.parameters, [])
  t.same(Object.keys(post.requestBody.content), ['application/json'])
  t.strictSame([post['x-secret'], post['x-idempotency']], [undefined, 'required'])
  t.same(post['x-sdk'], { resource: 'lamps', method: 'switchOn' })
  t.same(get['x-sdk'], { resource: 'lamps', method: 'list' })
})
