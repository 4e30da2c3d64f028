// What requests may carry.

import { forms } from './forms.ts'
import { api, open, post, type Row, responseOf, writing } from './served.ts'

const text = { type: 'string', maxLength: 5 }
const form = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: text,
    watts: { type: 'integer' },
    tags: { type: 'array', items: text },
    size: { type: 'object', properties: { w: { type: 'integer' } } },
  },
}
const body = (type: string, media: object, more: object = {}) =>
  writing({ requestBody: { required: true, content: { [type]: media }, ...more } })
const watts = { type: 'object', properties: { watts: { type: 'integer' } } }
const anything = { content: { '*/*': { schema: watts } } }
const urlencoded = 'application/x-www-form-urlencoded'
const at = '/paths/~1lamps/post/requestBody'
const refuses = (construct: string, type: string, media: object, what: string): Row => ({
  construct,
  served: body(type, media),
  findings: [`${at}: ${what}`],
})

export const bodies: readonly Row[] = [
  {
    construct: 'JSON, and every `+json`; each type with its own schema',
    served: writing({
      requestBody: {
        content: {
          'application/json': { schema: { type: 'integer' } },
          'application/merge-patch+json': { schema: open },
        },
      },
    }),
    honoured: async (t, send) => {
      const merge = (body: string) => ({ ...post(body, 'application/merge-patch+json') })
      t.equal((await send(post(1))).json().body, 1)
      t.equal((await send(post({}))).statusCode, 422)
      t.same((await send(merge('{}'))).json().body, {})
      t.equal((await send(merge('1'))).statusCode, 422)
      t.equal((await send(post('1', 'text/plain'))).statusCode, 415)
    },
  },
  {
    construct: '`required`, and a body that may be left out',
    served: writing({ requestBody: { content: { 'application/json': { schema: open } } } }),
    honoured: async (t, send) => t.equal((await send({ method: 'POST', url: '/lamps' })).statusCode, 200),
  },
  {
    construct: 'a media type without a schema: any JSON',
    served: body('application/json', {}),
    honoured: async (t, send) => t.same((await send(post([1, 'a']))).json().body, [1, 'a']),
  },
  {
    construct: '`application/x-www-form-urlencoded`: numbers, lists, JSON in members',
    served: body(urlencoded, { schema: form }),
    honoured: async (t, send) => {
      const sent = await send(post('name=a+b&watts=5&tags=x&tags=y&size=%7B%22w%22%3A1%7D', urlencoded))
      t.same(sent.json().body, { name: 'a b', watts: 5, tags: ['x', 'y'], size: { w: 1 } })
      t.same((await send(post('name=abcdef&colour=red&watts=x', urlencoded))).json().errors, [
        { field: 'colour', rule: 'unknown' },
        { field: 'name', rule: 'max_length' },
        { field: 'watts', rule: 'type' },
      ])
      t.equal((await send(post('watts=5', urlencoded))).statusCode, 422)
      t.equal((await send(post('name=%zz', urlencoded))).statusCode, 400)
    },
  },
  {
    construct: '`encoding` of a urlencoded form: `style`, `explode`',
    served: body(urlencoded, {
      schema: form,
      encoding: { tags: { style: 'pipeDelimited', explode: false }, size: { style: 'deepObject' } },
    }),
    honoured: async (t, send) =>
      t.same((await send(post('name=a&tags=x|y&size[w]=1', urlencoded))).json().body, {
        name: 'a',
        tags: ['x', 'y'],
        size: { w: 1 },
      }),
  },
  {
    construct: 'text (`text/*`, XML, YAML as text)',
    served: body('text/plain', { schema: text }),
    honoured: async (t, send) => {
      t.equal((await send(post('héllo', 'text/plain; charset=utf-8'))).json().body, 'héllo')
      t.equal((await send(post('too long', 'text/plain'))).statusCode, 422)
      t.equal((await send(post('a', 'text/plain; charset=latin1'))).statusCode, 415)
    },
  },
  {
    construct: 'a urlencoded form of `allOf`, `anyOf` or `oneOf`',
    served: body(urlencoded, {
      schema: {
        oneOf: [
          { type: 'object', required: ['watts'], properties: { watts: { type: 'integer' } } },
          { type: 'object', required: ['name'], properties: { name: text } },
        ],
      },
    }),
    honoured: async (t, send) => {
      t.same((await send(post('watts=5', urlencoded))).json().body, { watts: 5 })
      t.same((await send(post('name=a', urlencoded))).json().body, { name: 'a' })
      t.equal((await send(post('watts=x', urlencoded))).statusCode, 422)
    },
  },
  refuses(
    'a urlencoded form whose members have a type and no name',
    urlencoded,
    { schema: { type: 'object', additionalProperties: { type: 'integer' } } },
    'members of a urlencoded form that are not named are text: name those of another type in properties',
  ),
  {
    construct: 'bytes (`application/octet-stream`, images)',
    served: {
      ...body('application/octet-stream', { schema: { type: 'string', format: 'binary' } }),
      handlers: { write: async ({ body }) => ({ status: 200, body: { size: body.length, first: body[0] } }) },
    },
    honoured: async (t, send) => {
      const sent = await send({
        method: 'POST',
        url: '/lamps',
        headers: { 'content-type': 'application/octet-stream' },
        body: Buffer.from([255, 0, 1]),
      })
      t.same(sent.json(), { size: 3, first: 255 })
    },
  },
  ...forms,
  refuses(
    'a length of bytes below 1 MiB',
    'image/png',
    { schema: { type: 'string', format: 'binary', maxLength: 1000 } },
    'nothing counts the bytes of image/png, of which there may be 1048576: leave minLength and maxLength out',
  ),
  refuses(
    'XML with a structure',
    'application/xml',
    { schema: open },
    'nothing looks into the media type application/xml: its schema is type: string, the text as it is',
  ),
  refuses(
    'a `default` of the whole body',
    'application/json',
    { schema: { type: 'object', default: {} } },
    'the default of a whole body is not filled in: give its members defaults',
  ),
  refuses(
    'a stream in a request',
    'application/x-ndjson',
    { schema: open },
    'nothing reads the media type application/x-ndjson, which is a stream: say application/json, a list',
  ),
  refuses(
    'another media type that is not bytes',
    'application/cbor',
    { schema: open },
    'nothing reads the media type application/cbor but as bytes: say type: string, format: binary',
  ),
  refuses('ranges of media types (`image/*`)', 'image/*', {}, 'image/* names no media type: list those that there are'),
  {
    construct: '`*/*` and `application/json; charset=utf-8`, read as JSON, with a warning; bytes where they are binary',
    served: {
      document: api({
        '/lamps': { post: { operationId: 'write', requestBody: anything, responses: { 200: responseOf() } } },
        '/pens': {
          post: {
            operationId: 'draw',
            requestBody: { content: { 'application/json; charset=utf-8': { schema: { type: 'string' } } } },
            responses: { 200: responseOf() },
          },
        },
        '/files': {
          post: {
            operationId: 'save',
            requestBody: { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
            responses: { 200: responseOf() },
          },
        },
      }),
      handlers: { save: async ({ body }) => ({ status: 200, body: { bytes: body.length } }) },
    },
    honoured: async (t, send) => {
      t.match((await send(post({ watts: 9 }))).json(), { body: { watts: 9 } })
      t.equal((await send(post({ watts: 'x' }))).statusCode, 422)
      t.equal((await send(post('x', 'text/plain'))).statusCode, 415)
      t.match((await send({ ...post('red'), url: '/pens' })).json(), { body: 'red' })
      t.match((await send({ ...post('abc', 'application/octet-stream'), url: '/files' })).json(), { bytes: 3 })
    },
  },
  refuses(
    'a media type with parameters',
    'application/json; v=1',
    {},
    'application/json; v=1 has parameters, which are not looked at: write application/json',
  ),
  {
    construct: 'a media type that nothing reads or writes, beside one that is: left out, with a warning',
    served: writing({
      requestBody: { content: { 'application/json': { schema: open }, 'application/xml': { schema: open } } },
    }),
    honoured: async (t, send) => {
      t.equal((await send(post({}))).statusCode, 200)
      t.equal((await send(post('<a/>', 'application/xml'))).statusCode, 415)
    },
  },
  {
    construct: 'the body of a `get`',
    served: {
      document: {
        openapi: '3.1.0',
        info: { title: 'L', version: '1' },
        paths: {
          '/lamps': {
            get: {
              operationId: 'read',
              requestBody: { content: { 'application/json': {} } },
              responses: { 200: responseOf() },
            },
          },
        },
      },
    },
    findings: ['/paths/~1lamps/get/requestBody: the body of a get is not read: use parameters'],
  },
  {
    construct: 'the body of a `delete`',
    served: {
      document: {
        openapi: '3.1.0',
        info: { title: 'L', version: '1' },
        paths: {
          '/lamps': {
            delete: {
              operationId: 'remove',
              requestBody: { content: { 'application/json': {} } },
              responses: { 200: responseOf() },
            },
          },
        },
      },
    },
    honoured: async (t, send) =>
      t.same(
        (
          await send({
            method: 'DELETE',
            url: '/lamps',
            headers: { 'content-type': 'application/json' },
            body: '{"a":1}',
          })
        ).json().body,
        { a: 1 },
      ),
  },
]
