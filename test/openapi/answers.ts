// What responses may be.

import { Readable } from 'node:stream'
import { api, json, open, post, type Row, reading, ref, responseOf, sending } from './served.ts'

const content = (types: Record<string, object>) => ({ description: '.', content: types })
const text = { type: 'string', maxLength: 5 }
const named = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
const error = { type: 'object', required: ['oops'], properties: { oops: { type: 'string' } } }
const one = (response: object, returned: object, status = '200') => ({
  ...reading({ responses: { [status]: response } }),
  handlers: { read: async () => returned as never },
})
const at = '/paths/~1lamps/get/responses'
const refuses = (construct: string, response: object, what: string, status = '200'): Row => ({
  construct,
  served: reading({ responses: { [status]: response } }),
  findings: [`${at}/${status}${what}`],
})

/** What handlers of rows answer, one request after the other. */
const answersInTurn: any[] = []

async function* events(...all: unknown[]) {
  yield* all
}

export const responses: readonly Row[] = [
  {
    construct: 'several statuses of success',
    served: {
      ...reading({
        responses: {
          200: responseOf(json(named)),
          202: responseOf(json({ type: 'integer' })),
          204: { description: '.' },
        },
      }),
      handlers: { read: async ({ headers: _ }) => answersInTurn.shift() },
    },
    honoured: async (t, send, log) => {
      answersInTurn.push({ status: 202, body: 5 }, { status: 204 }, { status: 200, body: 5 }, { status: 201, body: {} })
      const statuses = []
      for (let i = 0; i < 4; i++) statuses.push((await send('/lamps')).statusCode)
      t.same(statuses, [202, 204, 500, 500])
      t.equal(log.length, 2)
    },
  },
  {
    construct: '`2XX`',
    served: one(responseOf(json(named)), { status: 201, body: { name: 'a' } }, '2XX'),
    honoured: async (t, send) => t.match(await send('/lamps'), { statusCode: 201, body: '{"name":"a"}' }),
  },
  {
    construct: '`default` as success',
    served: { ...one(responseOf(json(named)), {}, 'default'), handlers: { read: async () => answersInTurn.shift() } },
    honoured: async (t, send) => {
      answersInTurn.push({ status: 200, body: { name: 'a' } }, { status: 200, body: {} })
      t.equal((await send('/lamps')).statusCode, 200)
      t.equal((await send('/lamps')).statusCode, 500)
      t.equal((await send('/lamps?x=1')).statusCode, 422)
    },
  },
  {
    construct: '`3XX`: a redirection',
    served: one(
      {
        description: '.',
        headers: { Location: { required: true, schema: { type: 'string', format: 'uri-reference' } } },
      },
      { status: 303, headers: { Location: '/lamps/1' } },
      '303',
    ),
    honoured: async (t, send) => t.match(await send('/lamps'), { statusCode: 303, headers: { location: '/lamps/1' } }),
  },
  {
    construct: 'errors that an operation does not document: completed by `default`',
    served: sending({ type: 'integer' }),
    honoured: async (t, send) =>
      t.match((await send(post('x'))).json(), {
        status: 422,
        code: 'validation_failed',
        errors: [{ field: 'body', rule: 'type' }],
      }),
  },
  {
    construct: '`4XX` and `default` for errors; one that does not match is a logged 500 in the form of the application',
    served: sending(
      { type: 'integer' },
      {},
      { responses: { 200: responseOf(), '4XX': responseOf(json(error)), default: responseOf(json(error)) } },
    ),
    honoured: async (t, send, log) => {
      const response = await send(post('x'))
      t.match(response.json(), { status: 500, code: 'internal_error' })
      t.notMatch(response.body, 'statusCode')
      t.match(log, [/422 is application.problem\+json/])
    },
  },
  {
    construct: 'another JSON media type (`application/hal+json`)',
    served: one(content({ 'application/hal+json': { schema: named } }), { status: 200, body: { name: 'a' } }),
    honoured: async (t, send) => {
      const sent = await send('/lamps')
      t.match(sent, { statusCode: 200, headers: { 'content-type': 'application/hal+json; charset=utf-8' } })
      t.equal((await send({ url: '/lamps', headers: { accept: 'text/html' } })).statusCode, 406)
    },
  },
  {
    construct: 'several media types, by `Accept`, each with its own schema',
    served: {
      ...reading({
        responses: {
          200: content({
            'application/json': { schema: named },
            'application/vnd.lamp+json': { schema: { type: 'integer' } },
            'text/csv': { schema: { type: 'string' } },
          }),
        },
      }),
      handlers: {
        read: async ({ mediaType }) => ({
          status: 200,
          body: mediaType === 'application/json' ? { name: 'a' } : mediaType === 'text/csv' ? 'name\r\na\r\n' : 5,
        }),
      },
    },
    honoured: async (t, send) => {
      const as = async (accept: string) => send({ url: '/lamps', headers: { accept } })
      t.equal((await send('/lamps')).headers['content-type'], 'application/json; charset=utf-8')
      t.match(await as('application/vnd.lamp+json'), { body: '5', headers: { vary: 'Accept' } })
      t.match(await as('text/csv;q=1, application/json;q=0.5'), {
        body: 'name\r\na\r\n',
        headers: { 'content-type': 'text/csv; charset=utf-8' },
      })
      t.equal((await as('image/png')).statusCode, 406)
    },
  },
  {
    construct: 'text, CSV, HTML, XML as text',
    served: {
      ...one(content({ 'text/plain': { schema: text } }), {}),
      handlers: { read: async () => answersInTurn.shift() },
    },
    honoured: async (t, send) => {
      answersInTurn.push({ status: 200, body: 'hello' }, { status: 200, body: 'too long' })
      t.match(await send('/lamps'), { body: 'hello', headers: { 'content-type': 'text/plain; charset=utf-8' } })
      t.equal((await send('/lamps')).statusCode, 500)
    },
  },
  {
    construct: '`application/problem+json` as a success',
    served: one(content({ 'application/problem+json': { schema: open } }), {}),
    findings: [
      '/paths/~1lamps/get/responses/200: 200: application/problem+json is the form of refusals: say application/json',
    ],
  },
  {
    construct: 'bytes, of any operation',
    served: {
      document: api({
        '/lamps': { post: { operationId: 'write', responses: { 201: content({ 'image/png': {} }) } } },
      }),
      handlers: { write: async () => ({ status: 201, body: Buffer.from([1, 2, 3]) }) },
    },
    honoured: async (t, send) => {
      const sent = await send({ method: 'POST', url: '/lamps' })
      t.match(sent, { statusCode: 201, headers: { 'content-type': 'image/png', 'content-length': '3' } })
      t.same([...sent.rawPayload], [1, 2, 3])
    },
  },
  {
    construct: 'bytes in part, where 206 is documented',
    served: {
      ...reading({ responses: { 200: content({ 'image/png': {} }), 206: content({ 'image/png': {} }) } }),
      handlers: {
        read: async () => ({
          status: 200,
          body: {
            type: 'image/png',
            size: 3,
            etag: '"1"',
            read: ({ start = 0, end = 2 } = {}) => Readable.from([Buffer.from('abc').subarray(start, end + 1)]),
          },
        }),
      },
    },
    honoured: async (t, send) => {
      t.match(await send({ url: '/lamps', headers: { range: 'bytes=1-1' } }), {
        statusCode: 206,
        body: 'b',
        headers: { 'content-range': 'bytes 1-1/3' },
      })
    },
  },
  {
    construct: '`text/event-stream`: the schema is that of one event; NDJSON, of one line',
    served: {
      ...one(
        content({
          'text/event-stream': {
            schema: {
              type: 'object',
              required: ['data'],
              properties: { event: { const: 'lit' }, data: named, id: { type: 'string' } },
            },
          },
        }),
        {},
      ),
      handlers: {
        read: async () => ({
          status: 200,
          body: events({ event: 'lit', id: '1', data: { name: 'a' } }, { data: { name: 'b' } }),
        }),
      },
    },
    honoured: async (t, send) =>
      t.match(await send('/lamps'), {
        body: 'event: lit\nid: 1\ndata: {"name":"a"}\n\ndata: {"name":"b"}\n\n',
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      }),
  },
  refuses(
    'an event with other members than `data`, `event`, `id`, `retry`',
    content({ 'text/event-stream': { schema: named } }),
    ': 200: an event has no name, but data, event, id and retry: put it in data',
  ),
  {
    construct: 'an event that is not documented: the stream breaks off, and is logged',
    served: {
      ...one(content({ 'application/x-ndjson': { schema: named } }), {}),
      handlers: { read: async () => ({ status: 200, body: events({ name: 'a' }, { secret: 1 }) }) },
    },
    honoured: async (t, send, log) => {
      await t.rejects(send('/lamps'))
      t.match(log, [/sends what does not match its schema/])
    },
  },
  {
    construct: 'headers, checked against their schemas',
    served: {
      ...reading({
        responses: {
          200: {
            ...responseOf(),
            headers: {
              'X-Left': { required: true, schema: { type: 'integer', minimum: 0 } },
              'X-Tags': { schema: { type: 'array', items: { enum: ['a', 'b'] } } },
            },
          },
        },
      }),
      handlers: { read: async () => ({ status: 200, body: {}, headers: answersInTurn.shift() }) },
    },
    honoured: async (t, send, log) => {
      const sent = async (headers: object) => {
        answersInTurn.push(headers)
        return (await send('/lamps')).statusCode
      }
      t.equal(await sent({ 'X-Left': '5', 'x-tags': 'a, b' }), 200)
      t.equal(await sent({ 'X-Left': '-1' }), 500)
      t.equal(await sent({ 'X-Left': '1', 'X-Tags': 'c' }), 500)
      t.equal(await sent({ 'X-Tags': 'a' }), 500, 'one that is required is missing')
      t.equal(await sent({ 'X-Left': '5', 'X-More': '1' }), 500, 'one is not documented')
      t.equal(log.length, 4)
    },
  },
  {
    construct: '`examples`, `links` and their references',
    served: reading(
      { responses: { 200: responseOf(json(ref('Lamp'), { examples: { a: { $ref: '#/components/examples/a' } } })) } },
      { schemas: { Lamp: { type: 'object' } }, examples: { a: { value: {} } } },
    ),
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  refuses('a status that is none (`2xx`, `20X`)', responseOf(), ': 2xx is no status: write 200, 2XX or default', '2xx'),
  refuses('1XX', { description: '.' }, ': 100: no handler answers an interim response', '100'),
  refuses(
    'XML with a structure',
    content({ 'application/xml': { schema: open } }),
    ': nothing looks into the media type application/xml: its schema is type: string, the text as it is',
  ),
  refuses(
    'ranges of media types (`image/*`)',
    content({ 'image/*': { schema: open } }),
    ': 200: image/* names no media type: list those that there are',
  ),
  {
    construct: '`*/*`, answered as JSON, with a warning; bytes where it is binary',
    served: {
      document: api({
        '/lamps': {
          get: {
            operationId: 'read',
            responses: { 200: { ...content({ '*/*': { schema: text } }) } },
          },
        },
      }),
      handlers: { read: async () => ({ status: 200, body: 'red' }) },
    },
    honoured: async (t, send) => {
      const { body, headers } = await send('/lamps')
      t.equal(body, '"red"')
      t.match(headers['content-type'], /^application\/json/)
    },
  },
  refuses(
    'another media type that is not bytes',
    content({ 'application/pdf': { schema: text } }),
    ': 200: nothing writes the media type application/pdf but as bytes: say type: string, format: binary',
  ),
  refuses(
    '`content` of a header',
    { ...responseOf(), headers: { 'X-Lamp': { content: { 'application/json': { schema: open } } } } },
    '/headers/X-Lamp: the content of the header X-Lamp is not checked: say schema',
  ),
  refuses(
    'a header that is an object',
    { ...responseOf(), headers: { 'X-Lamp': { schema: open } } },
    '/headers/X-Lamp: the header X-Lamp is an object, which nothing writes: say type: string, or a list',
  ),
  {
    construct: '`content` of 204, 205 and 304',
    served: reading({ responses: { 204: responseOf() } }),
    findings: ['/paths/~1lamps/get/responses/204: 204 has no body (RFC 9110): leave content out, or write 200'],
  },
  {
    construct: 'no response at all',
    served: reading({ responses: {} }),
    findings: ['/paths/~1lamps/get/responses: documents no response'],
  },
]
