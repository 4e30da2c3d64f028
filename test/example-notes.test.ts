// The second API of examples/notes: that the runtime of contracts serves a document, errors, a store and policies that
// are not the shop's.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { createNotes } from '../examples/notes/app.ts'
import { handlers } from '../examples/notes/handlers.ts'
import { policies } from '../examples/notes/policies.ts'

const root = new URL('../', import.meta.url)
const headers = { 'x-api-key': 'ann-key' }
const json = { ...headers, 'content-type': 'application/json' }

async function open(t: Test, others: object = {}) {
  const app = await createNotes({ ...handlers, ...others })
  t.teardown(() => app.close())
  const send = async (method: 'POST' | 'PUT', url: string, body: object, more: Record<string, string> = {}) =>
    app.inject({ method, url, headers: { ...json, ...more }, body: JSON.stringify(body) })
  const create = async (text: string) => (await send('POST', '/notes', { text })).json()
  const get = (url: string, more: Record<string, string> = {}) => app.inject({ url, headers: { ...headers, ...more } })
  return { app, send, create, get }
}

t.test('a document without security needs no key, and one with {} takes requests without', async (t) => {
  const [identity] = policies as any
  const identified = (security: unknown, key?: string) => {
    const exchange = { headers: { 'x-api-key': key }, principal: undefined }
    identity.stages(security, {}, { authors: new Map([['ann-key', 'Ann']]) }).identify(exchange)
    return exchange.principal
  }
  t.equal(identified(undefined), undefined)
  t.equal(identified([]), undefined)
  t.equal(identified([{ key: [] }, {}]), undefined)
  t.equal(identified([{ key: [] }, {}], 'ann-key'), 'Ann')
  t.throws(() => identified([{ key: [] }]), /unauthorized/)
  t.same(identity.facts(undefined), { secured: false })
  t.same(identity.implies(undefined), {})
})

t.test('createNote: 201, with defaults filled in and text trimmed', async (t) => {
  const { send } = await open(t)
  const response = await send('POST', '/notes', { text: '  Buy milk ' })
  t.equal(response.statusCode, 201)
  t.match(response.headers, { location: '/notes/1', etag: '"1"', 'content-type': 'application/json; charset=utf-8' })
  t.same(response.json(), { id: 1, text: 'Buy milk', done: false, author: 'Ann', etag: '"1"' })
})

t.test('getNote: 200 with its tag; HEAD the same without a body', async (t) => {
  const { app, create, get } = await open(t)
  const note = await create('Buy milk')
  const response = await get('/notes/1')
  t.same(response.json(), note)
  t.equal(response.headers.etag, note.etag)
  const head = await app.inject({ method: 'HEAD', url: '/notes/1', headers })
  t.match(head, { statusCode: 200, body: '' })
  t.equal(head.headers.etag, note.etag)
})

t.test('listNotes: a page with links to its neighbors', async (t) => {
  const { create, get } = await open(t)
  for (const text of ['a', 'b', 'c', 'd', 'e']) await create(text)
  const response = await get('/notes?size=2&page=2')
  const { items, meta, links } = response.json()
  t.same(
    items.map((note: { text: string }) => note.text),
    ['c', 'd'],
  )
  t.same(meta, { page: 2, size: 2, total: 5, has_next: true, has_prev: true })
  t.same(links, { self: '/notes?size=2&page=2', next: '/notes?size=2&page=3', prev: '/notes?size=2&page=1' })
  t.match(response.headers.link, '</notes?size=2&page=3>; rel="next"')
  const last = (await get(links.next)).json()
  t.match(last, { items: [{ text: 'e' }], links: { next: null, prev: '/notes?size=2&page=2' } })
})

t.test('updateNote: 200 with the tag that is current; 412 with one that is not, 428 without', async (t) => {
  const { create, send } = await open(t)
  await create('Buy milk')
  const change = { text: 'Buy milk', done: true }
  const changed = await send('PUT', '/notes/1', change, { 'if-match': '"1"' })
  t.match(changed.json(), { id: 1, done: true, author: 'Ann', etag: '"2"' })
  for (const [more, status, error] of [
    [{ 'if-match': '"1"' }, 412, 'precondition_failed'],
    [{}, 428, 'precondition_required'],
  ] as const) {
    const response = await send('PUT', '/notes/1', change, more)
    t.equal(response.statusCode, status)
    t.same(response.json(), { error })
  }
  t.match(await send('PUT', '/notes/9', change, { 'if-match': '*' }), { statusCode: 404 })
})

t.test('deleteNote: 204, once; its number is not used again', async (t) => {
  const { app, create, get } = await open(t)
  await create('Buy milk')
  const remove = (more = {}) => app.inject({ method: 'DELETE', url: '/notes/1', headers: { ...headers, ...more } })
  t.equal((await remove({ 'if-match': '"9"' })).statusCode, 412)
  t.match(await remove(), { statusCode: 204, body: '' })
  t.equal((await remove()).statusCode, 404)
  t.equal((await get('/notes/1')).statusCode, 404)
  t.equal((await create('Buy bread')).id, 2)
})

t.test('every error has the format of this API', async (t) => {
  const { app } = await open(t)
  const cases: [number, string, object][] = [
    [401, 'unauthorized', { url: '/notes', headers: {} }],
    [404, 'not_found', { url: '/notes/1' }],
    [404, 'not_found', { url: '/notes/milk' }],
    [404, 'not_found', { url: '/notes/%zz' }],
    [404, 'not_found', { url: `/notes/${'9'.repeat(3000)}` }],
    [404, 'route_not_found', { url: '/milk' }],
    [405, 'method_not_allowed', { method: 'PATCH', url: '/notes/1' }],
    [406, 'not_acceptable', { url: '/notes', headers: { ...headers, accept: 'text/html' } }],
    [400, 'bad_request', { url: '/notes?size=%zz' }],
    [400, 'bad_request', { method: 'POST', url: '/notes', headers: json, body: '{' }],
    [413, 'payload_too_large', { method: 'POST', url: '/notes', headers: json, body: ' '.repeat(1_048_577) }],
    [
      415,
      'unsupported_media_type',
      { method: 'POST', url: '/notes', headers: { ...headers, 'content-type': 'text/plain' }, body: 'x' },
    ],
  ]
  for (const [status, error, request] of cases) {
    const response = await app.inject({ headers, ...request })
    t.equal(response.statusCode, status, error)
    t.same(response.json(), { error })
    t.match(response.headers['content-type'], 'application/json')
  }
})

t.test('405 and OPTIONS list the allowed methods', async (t) => {
  const { app } = await open(t)
  for (const method of ['PATCH', 'OPTIONS'] as const) {
    t.equal((await app.inject({ method, url: '/notes/1' })).headers.allow, 'GET, HEAD, PUT, DELETE, OPTIONS')
  }
})

t.test('422 names the broken rule of every field', async (t) => {
  const { get, send } = await open(t)
  const response = await send('POST', '/notes', { text: ' ', done: 1, colour: 'red' })
  t.equal(response.statusCode, 422)
  const fields = { text: 'min_length', done: 'type', colour: 'unknown' }
  t.same(response.json(), { error: 'validation_failed', fields })
  const unknown = (await get('/notes?size=0&sort=text')).json()
  t.same(unknown.fields, { 'query.size': 'minimum', 'query.sort': 'unknown' })
})

t.test('a response that is not in the document is a 500, and its work is undone', async (t) => {
  t.capture(console, 'error')
  const note = (call: any) => handlers.createNote(call) as Promise<any>
  const { get, send } = await open(t, {
    createNote: async (call: unknown) => {
      const response = await note(call)
      return { ...response, body: { ...response.body, secret: 1 } }
    },
    getNote: async () => ({ status: 203, body: {} }),
  })
  const created = await send('POST', '/notes', { text: 'Buy milk' })
  t.equal(created.statusCode, 500)
  t.same(created.json(), { error: 'internal_error' })
  t.equal((await get('/notes')).json().meta.total, 0)
  t.equal((await get('/notes/1')).statusCode, 500)
})

t.test('concurrent writes wait for each other', async (t) => {
  const { create, get, send } = await open(t)
  await Promise.all(['a', 'b', 'c'].map(create))
  t.equal((await get('/notes')).json().meta.total, 3)
  const changes = ['x', 'y'].map((text) => send('PUT', '/notes/1', { text }, { 'if-match': '"1"' }))
  t.same((await Promise.all(changes)).map((response) => response.statusCode).sort(), [200, 412])
})

t.test('a handler that is missing stops the start', async (t) => {
  const { getNote: _, ...others } = handlers
  await t.rejects(createNotes(others as typeof handlers), {
    message: /examples.notes.openapi\.yaml:\d+:7: getNote has no handler/,
  })
})

const node = (...parameters: string[]) => promisify(execFile)(process.execPath, parameters, { cwd: root })

t.test('its generated files are what its document says', async (t) => {
  t.same(await node('examples/notes/generate.ts', '--check'), { stdout: '', stderr: '' })
})

/** Prints the files that are loaded for a module. */
const listing = (module: string) => `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
  await import(${JSON.stringify(new URL(module, root).href)})
  console.log(JSON.stringify(loaded))`

t.test('it runs on src/contract/serve, and on nothing else of ours', async (t) => {
  const { stdout } = await node('--input-type=module', '--eval', listing('examples/notes/app.ts'))
  const ours = (JSON.parse(stdout) as string[])
    .filter((url) => url.startsWith(root.href) && !url.includes('/node_modules/'))
    .map((url) => url.slice(root.href.length))
  t.ok(ours.includes('src/contract/serve/routes.ts'))
  t.same(
    ours.filter((path) => !/^(src\/contract\/serve|examples\/notes)\//.test(path)),
    [],
  )
})

t.test('what it loads names no header, key or word of the shop', async (t) => {
  const names = ['API-Version', 'RateLimit', 'Idempotent-Replayed', "'ko'"]
  for (const file of ['operation', 'routes', 'pipeline', 'invoke', 'problem-handler', 'request-checks', 'server']) {
    const text = await readFile(new URL(`src/contract/serve/${file}.ts`, root), 'utf8')
    t.same(
      names.filter((name) => text.includes(name)),
      [],
      file,
    )
  }
})
