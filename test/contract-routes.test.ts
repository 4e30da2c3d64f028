// The contract's runtime with another document and another policy: nothing of shops in it, and the seam where policies
// attach.

import t, { type Test } from 'tap'
import type { Policy } from '../src/contract/serve/policy.ts'
import { languages } from '../src/policies/languages.ts'
import { tracing } from '../src/policies/tracing.ts'
import { createSmallApp } from './small-app.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const problemResponse = { description: 'no', content: json({ type: 'object' }) }
const text = { type: 'string', maxLength: 10, pattern: '.' }

/** A library: one book, public to read, written by callers that x-stamp allows. */
const library = {
  openapi: '3.1.0',
  'x-strict': true,
  info: { title: 'Library', version: '1.0.0' },
  components: { schemas: {} },
  paths: {
    '/books/{book_id}': {
      get: {
        operationId: 'readBook',
        parameters: [
          { name: 'book_id', in: 'path', required: true, schema: text },
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9, default: 1 } },
          { name: 'X-Reader', in: 'header', schema: text },
          { name: 'shelf', in: 'cookie', schema: text },
        ],
        responses: {
          200: {
            description: 'a page',
            content: json({ type: 'object', properties: { received: { type: 'object' } } }),
          },
          404: problemResponse,
          422: problemResponse,
          500: problemResponse,
        },
      },
      put: {
        operationId: 'writeBook',
        'x-stamp': 'written',
        parameters: [{ name: 'book_id', in: 'path', required: true, schema: text }],
        requestBody: { content: json({ type: 'object', additionalProperties: false, properties: { title: text } }) },
        responses: {
          204: { description: 'written' },
          409: problemResponse,
          415: problemResponse,
          500: problemResponse,
        },
      },
    },
  },
}
/** A memory that is a list: a transaction works on a copy. */
function memory() {
  const state = { rows: [] as string[] }
  const store = {
    async transaction(work: (inside: Memory) => Promise<unknown>) {
      const copy = [...state.rows]
      const result = await work({ rows: copy })
      state.rows = copy
      return result
    },
  }
  return { store, state }
}
interface Memory {
  readonly rows: string[]
}

/** The policy that keeps x-stamp: writes a stamp in the handler's transaction. */
const stamp: Policy<string> = {
  name: 'stamp',
  key: 'x-stamp',
  schema: { type: 'string' },
  stages: (text) =>
    text === undefined
      ? undefined
      : { remember: (_exchange, { rows }, { status }) => void rows.push(`${text} ${status}`) },
}

async function open(t: Test, handlers: Record<string, (call: any) => Promise<object>>) {
  const { store, state } = memory()
  const app = await createSmallApp(t, { document: library, policies: [tracing, languages, stamp], handlers, store })
  return { app, state }
}
const readBook = async ({ params, query, headers, cookies, path }: any) => ({
  status: 200,
  body: { received: { params, query, headers, cookies, path } },
})

t.test('a handler is given every location, typed, with defaults, by declared name only', async (t) => {
  const { app } = await open(t, { readBook, writeBook: async () => ({ status: 204 }) })
  const headers = { 'x-reader': 'me', cookie: 'other=1; shelf=top', 'x-other': 'no' }
  const { received } = (await app.inject({ url: '/books/a%20b?page=2', headers })).json()
  t.same(received.params, { book_id: 'a b' })
  t.same(received.query, { page: 2 })
  t.same(received.headers, { 'x-reader': 'me' })
  t.same(received.cookies, { shelf: 'top' })
  t.equal(received.path, '/books/a%20b')
  t.same((await app.inject('/books/a')).json().received.query, { page: 1 })
})

t.test('violations of query, header and cookie are one response', async (t) => {
  const { app } = await open(t, { readBook, writeBook: async () => ({ status: 204 }) })
  const long = 'x'.repeat(11)
  const response = await app.inject({ url: '/books/a?page=10', headers: { 'x-reader': long, cookie: `shelf=${long}` } })
  t.equal(response.statusCode, 422)
  t.same(Object.keys(response.json().error.details).sort(), ['cookie.shelf', 'header.x-reader', 'query.page'])
})

t.test('what a policy remembers is committed with the work of the handler', async (t) => {
  const writeBook = async ({ store, body }: any) => {
    store.rows.push(body.title)
    return { status: 204 }
  }
  const { app, state } = await open(t, { readBook, writeBook })
  t.equal((await app.inject({ method: 'PUT', url: '/books/a', payload: { title: 'Emma' } })).statusCode, 204)
  t.same(state.rows, ['Emma', 'written 204'])
})

t.test('an error, an undocumented response and a failing policy roll everything back', async (t) => {
  const writeBook = async ({ store, body }: any) => {
    store.rows.push(body.title)
    return body.title === 'secret' ? { status: 200, body: {} } : Promise.reject(new Error('no'))
  }
  const { app, state } = await open(t, { readBook, writeBook })
  for (const title of ['secret', 'broken']) {
    t.equal((await app.inject({ method: 'PUT', url: '/books/a', payload: { title } })).statusCode, 500, title)
  }
  t.same(state.rows, [])
})

t.test('a declaration that no policy implements stops the start, in one line', async (t) => {
  const handlers = { readBook, writeBook: async () => ({ status: 204 }) }
  const started = createSmallApp(t, {
    document: library,
    policies: [tracing, languages],
    handlers,
    store: memory().store,
  })
  await t.rejects(started, {
    name: 'UnimplementedContract',
    message: /^the contract is not implemented: writeBook: no policy implements x-stamp$/,
  })
})

t.test('a scheme that no policy reads, and a form without a place for its file, stop the start', async (t) => {
  const handlers = { readBook, writeBook: async () => ({ status: 204 }) }
  const start = (change: (document: any) => void) => {
    const document = structuredClone(library)
    change(document)
    return createSmallApp(t, { document, policies: [stamp], handlers, store: memory().store })
  }
  const locked = start((document) => {
    document.components.securitySchemes = { libraryCard: { type: 'apiKey', in: 'header', name: 'X-Card' } }
    document.paths['/books/{book_id}'].get.security = [{ libraryCard: [] }]
  })
  await t.rejects(locked, { message: /^the contract is not implemented: no policy reads the scheme libraryCard$/ })
  const filed = start((document) => {
    const properties = { page: { type: 'string', format: 'binary', maxLength: 10 } }
    document.paths['/books/{book_id}'].put.requestBody.content = {
      'multipart/form-data': {
        schema: { type: 'object', required: ['page'], properties },
        encoding: { page: { contentType: 'image/png' } },
      },
    }
  })
  await t.rejects(filed, {
    message: /writeBook reads a form, and there is nowhere to keep its files: give the plugin `files`$/,
  })
})

t.test(
  'a handler that is missing, one without an operation, and one that works otherwise stop the start',
  async (t) => {
    const start = (handlers: object) =>
      createSmallApp(t, { document: library, policies: [stamp], handlers: handlers as never, store: memory().store })
    const writeBook = async () => ({ status: 204 })
    await t.rejects(start({ readBook }), { message: /writeBook has no handler$/ })
    await t.rejects(start({ readBook, writeBook, burnBook: writeBook }), {
      message: /the handler burnBook has no operation$/,
    })
    const inSteps = { begin: writeBook, perform: writeBook, settle: writeBook }
    await t.rejects(start({ readBook, writeBook: inSteps }), { message: /writeBook does not declare x-steps/ })
    await t.rejects(start({ readBook, writeBook: undefined }), {
      message: /writeBook has no handler/,
    })
  },
)
