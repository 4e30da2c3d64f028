// Errors as a document describes them, and as its application sends them.

import { errorsAs, problemDetails } from '../../src/contract/serve/problem-details.ts'
import { api, json, open, post, type Row, reading, responseOf, sending } from './served.ts'

const report = () => undefined
const message = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } }
const text = { type: 'string', maxLength: 256 }
const ofErrors = responseOf(json(message))
const remedy = 'word errors so where the application does (its ErrorPort, errors.ts), or document them as they are sent'
const details = '{"type":"about:blank","title":"Bad Request","status":400,"code":"bad_request"}'

export const errorShapes: readonly Row[] = [
  {
    construct: 'errors in a form of the document’s own, as the application words them (`errorsAs`)',
    served: {
      ...sending({ type: 'integer' }, {}, { responses: { 200: responseOf(), '4XX': ofErrors, '5XX': ofErrors } }),
      errors: errorsAs({ report, word: ({ code }) => ({ type: 'application/json', body: { message: code } }) }),
    },
    honoured: async (t, send) => {
      const refused = await send(post('x'))
      t.equal(refused.statusCode, 422)
      t.same(refused.json(), { message: 'validation_failed' })
    },
  },
  {
    construct: 'errors that the application words otherwise than the document, or sends in another media type',
    served: {
      ...sending({ type: 'integer' }, {}, { responses: { 200: responseOf(), default: ofErrors } }),
      errors: problemDetails(report),
    },
    findings: [
      `/paths/~1lamps/post/responses/default: a 400 is sent as application/problem+json ${details}, ` +
        `and is documented as application/json: ${remedy}`,
    ],
  },
  {
    construct: 'an error whose body lacks a member that the document requires',
    served: {
      ...reading({
        responses: { 200: responseOf(), 409: ofErrors, 500: ofErrors },
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
      }),
      errors: errorsAs({
        report,
        word: ({ status, code }) => ({ type: 'application/json', body: status < 500 ? { message: code } : { code } }),
      }),
    },
    findings: [
      '/paths/~1lamps/get/responses/500: a 500 is sent as application/json {"code":"internal_error"}, which does not ' +
        `match its schema: must have required property 'message': ${remedy}`,
    ],
  },
  {
    construct: 'errors that are text, also those that an operation leaves out',
    served: {
      document: api({
        '/lamps': {
          get: {
            operationId: 'read',
            responses: { 200: responseOf(), 400: { description: '.', content: { 'text/html': { schema: text } } } },
          },
        },
        '/pens': { get: { operationId: 'draw', responses: { 200: responseOf(json(open)) } } },
      }),
      errors: errorsAs({ report, word: ({ code }) => ({ type: 'text/html', body: code }) }),
    },
    honoured: async (t, send) => {
      for (const url of ['/lamps?x=1', '/pens?x=1']) {
        const { statusCode, body, headers } = await send(url)
        t.same({ statusCode, body }, { statusCode: 422, body: 'validation_failed' })
        t.match(headers['content-type'], /^text\/html/)
      }
    },
  },
  {
    construct: 'errors that are described in words, without a schema',
    served: {
      ...reading({ responses: { 200: responseOf(json(open)), 404: { description: '.' } } }),
      errors: problemDetails(report),
    },
    honoured: async (t, send) => t.equal((await send('/lamps?x=1')).statusCode, 422),
  },
]
