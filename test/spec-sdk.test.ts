// What generators of clients cannot read is found by `npm run spec`: each rule in a document of a few lines that breaks
// it, and in one that keeps it.

import t from 'tap'
import { renderingFindings, sdkFindings } from '../scripts/check-sdk.ts'

type Json = Record<string, any>

const withSchemas = (schemas: Json, components: Json = {}): string[] =>
  sdkFindings({ paths: {}, components: { ...components, schemas } })

const at = '#/components/schemas'

t.test('a time is bounded by its format', async (t) => {
  const instant = { type: 'string', format: 'date-time' }
  t.same(withSchemas({ At: { ...instant, 'x-exact-pattern': 'Z$' } }), [])
  for (const keyword of [{ pattern: 'Z$' }, { minLength: 20 }, { maxLength: 35 }])
    t.match(withSchemas({ At: { ...instant, ...keyword } }), [`${at}/At: \`${Object.keys(keyword)}\` is for texts`])
})

t.test('a file is bounded in bytes, a list whose order matters is no set', async (t) => {
  t.match(withSchemas({ Form: { format: 'binary', maxLength: 9 } }), [/x-max-bytes/])
  t.match(withSchemas({ Ids: { type: 'array', uniqueItems: true } }), [/x-unique-items/])
  t.same(withSchemas({ Ids: { 'x-unique-items': true }, Form: { format: 'binary', 'x-max-bytes': 9 } }), [])
})

t.test('no default is beside a reference', async (t) => {
  const lamp = { properties: { colour: { $ref: `${at}/Colour`, default: 'red' } } }
  t.match(withSchemas({ Lamp: lamp }), [`${at}/Lamp/properties/colour: has \`default\` beside a $ref`])
})

t.test('a name has one meaning', async (t) => {
  t.match(withSchemas({ File: {} }), [`${at}/File: programs have a class of this name`])
  const others = { parameters: { lamp_id: {} }, securitySchemes: { 'Lamp-Token': {} } }
  t.match(withSchemas({ LampId: {} }, others), [/a parameter or a security scheme has the same name/])
  t.match(withSchemas({ lampToken: {} }, others), [/a parameter or a security scheme has the same name/])
  t.same(withSchemas({ Lamp: {} }, others), [])
})

t.test('a credential is a security scheme, and a cookie needs a second one to change something', async (t) => {
  const securitySchemes = {
    cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
    token: { type: 'apiKey', in: 'header', name: 'X-Token' },
  }
  const lamps = (method: string, operation: Json) =>
    sdkFindings({
      paths: { '/lamps': { [method]: { responses: {}, ...operation } } },
      components: { schemas: {}, securitySchemes },
    })
  t.same(lamps('get', { security: [{ cookie: [] }] }), [])
  t.same(lamps('post', { security: [{ cookie: [], token: [] }] }), [])
  t.match(lamps('post', { security: [{ cookie: [] }] }), [/without a second credential/])
  for (const name of ['x-token', 'X-CSRF-Token', 'Authorization'])
    t.match(lamps('get', { parameters: [{ in: 'header', name, description: 'What the caller was given.' }] }), [
      /is a credential: a security scheme/,
    ])
})

t.test('only errors are choices', async (t) => {
  const refs = (...names: string[]) => names.map((name) => ({ $ref: `${at}/${name}` }))
  const one = { Lamp: {}, Bulb: {}, SparseLamp: {} }
  t.match(withSchemas({ ...one, Light: { oneOf: refs('Lamp', 'Bulb') } }), [/Light: `oneOf` is a choice/])
  t.match(withSchemas({ ...one, Light: { anyOf: [...refs('Lamp'), { type: 'string' }] } }), [/`anyOf` is a choice/])
  t.same(withSchemas({ ...one, Light: { anyOf: [...refs('Lamp'), { type: 'null' }] } }), [])
  t.same(withSchemas({ ...one, Light: { anyOf: refs('Lamp', 'SparseLamp') } }), [])
  t.same(withSchemas({ ...one, Light: { oneOf: [{ required: ['a'] }, { required: ['b'] }] } }), [])
  const error = (code: string) => ({ properties: { code: { const: code } } })
  t.same(withSchemas({ A: error('a'), B: error('b'), Light: { oneOf: refs('A', 'B') } }), [])
})

t.test('every enum says whether it may grow', async (t) => {
  const colour = { type: 'string', enum: ['red', 'blue'] }
  t.match(withSchemas({ Colour: colour }), [`${at}/Colour: does not say whether values may be added: x-extensible`])
  for (const decided of [true, false]) t.same(withSchemas({ Colour: { ...colour, 'x-extensible': decided } }), [])
})

t.test('an alias of a parameter is deprecated', async (t) => {
  const lamps = (more: Json) => {
    const parameter = { name: 'most', in: 'query', description: 'An alias of `size`.', ...more }
    return sdkFindings({ paths: {}, components: { schemas: {}, parameters: { Most: parameter } } })
  }
  t.match(lamps({}), ['#/components/parameters/Most: `most` is another spelling: deprecated'])
  t.same(lamps({ deprecated: true }), [])
  t.same(lamps({ description: 'How many.' }), [])
})

t.test('every parameter is described, in words of its own', async (t) => {
  const schemas = { Colour: { type: 'integer', description: 'A colour on the wheel.' } }
  const hue = { name: 'hue', in: 'query', description: 'Only lamps of this colour.', schema: { $ref: `${at}/Colour` } }
  const lamps = (...parameters: Json[]) =>
    sdkFindings({
      paths: { '/lamps': { get: { parameters, responses: {} } } },
      components: { schemas, parameters: { Hue: hue } },
    })
  t.same(lamps({ $ref: '#/components/parameters/Hue' }, { ...hue, name: 'size', description: 'Lamps on a page.' }), [])
  for (const description of [undefined, 'The hue.'])
    t.match(lamps({ ...hue, description }), [/`hue` has no description/])
  t.match(lamps({ ...hue, description: schemas.Colour.description }), [/is described by the words of its schema/])
  t.match(lamps(hue, { ...hue, name: 'tone' }), [/`tone` has the description of `query hue`/])
})

t.test('a response is not described as what was sent', async (t) => {
  const create = (description: string) =>
    sdkFindings({
      paths: {
        '/lamps': {
          post: { requestBody: { description: 'The lamp to create.' }, responses: { 201: { description } } },
        },
      },
      components: { schemas: {} },
    })
  t.same(create('The new lamp.'), [])
  t.match(create('The lamp to create.'), [/responses.201: has the description of the request's body/])
})

t.test('a rendering has nothing that generators are known to misread', async (t) => {
  const lamps = (more: Json = {}) => ({ paths: { '/l': { post: { operationId: 'l', tags: ['Lamps'] } } }, ...more })
  const schemas = { Form: { type: 'object', additionalProperties: false }, At: { anyOf: [{}, { type: 'null' }] } }
  t.same(renderingFindings({ ...lamps(), components: {} }), [])
  const webhooks = { lit: { post: { tags: ['Lamps'] } } }
  t.match(renderingFindings({ ...lamps({ webhooks }), components: {} }), [/#.webhooks: generators make operations/])
  const form = { content: { 'multipart/form-data': { schema: { $ref: `${at}/Form` } } } }
  const paths = { '/l': { post: { operationId: 'sendForm', requestBody: form } } }
  t.match(renderingFindings({ paths, components: { schemas: { Form: schemas.Form } } }), [/sendForm: additional/])
  const cookie = { paths: {}, components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie' } } } }
  t.match(renderingFindings(cookie), [/session: a cookie/])
  const named = { paths: {}, components: { schemas: { api_client: {} } } }
  t.match(renderingFindings(named), [/api_client: clients have a class of this name/])
  t.match(renderingFindings({ paths: {}, components: { schemas: { At: schemas.At } } }), [/At: a choice with null/])
})
