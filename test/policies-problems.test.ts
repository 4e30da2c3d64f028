// Problems: what was not foreseen is a bare 500, what the document does not have never leaves, and a database
// that is away is a 503.

import t from 'tap'
import { Problem } from '../src/contract/serve/problem.ts'
import { handlers } from '../src/handlers/v1/index.ts'
import { problem } from '../src/problem.ts'
import { itemsOn, onEveryEngine, openShop } from './shop.ts'

const lamp = { name: 'Lamp', price: 45000 }

/** The shop's handlers with one that does something else; `any`, because what it does must not compile. */
const instead = (name: keyof typeof handlers, handler: (call: any) => Promise<any>) => ({
  handlers: { ...handlers, [name]: handler },
})

/** The error that getItem of this shop throws. */
let thrown: unknown
const { get, log } = await openShop(
  t,
  instead('getItem', async () => {
    throw thrown
  }),
)

t.test('an unexpected error: a bare 500, with its cause only in the log', async (t) => {
  const cause = new Error('near "SELCT": syntax error in /srv/shop/src/store/items.ts')
  log.length = 0
  thrown = Object.assign(new Error('SELCT * FROM items', { cause }), { statusCode: 418, headers: { 'x-leak': 'x' } })
  const { statusCode, headers, body } = await get('/api/v1/items/1', { 'accept-language': 'en' })
  t.equal(statusCode, 500)
  t.same(JSON.parse(body), {
    error: {
      code: 'internal_error',
      message: 'An unexpected error occurred.',
      details: {},
      request_id: headers['x-request-id'],
    },
  })
  t.notOk('x-leak' in headers)
  t.match(log, [{ request_id: headers['x-request-id'], err: { message: /SELCT \* FROM items/ } }])
})

t.test('any thrown value, even undefined: a bare 500', async (t) => {
  log.length = 0
  const things = [
    undefined,
    null,
    'text',
    7,
    {},
    { statusCode: 404 },
    { code: 'FST_X', statusCode: 200 },
    [],
    Symbol('x'),
  ]
  for (thrown of [...things, new DOMException('gone', 'AbortError')]) {
    const { statusCode, body } = await get('/api/v1/items/1')
    t.equal(statusCode, 500, String(thrown))
    t.match(JSON.parse(body).error, { code: 'internal_error', details: {} })
  }
  t.equal(log.length, 10)
})

t.test('a Problem is sent with its code, data and headers, without its cause', async (t) => {
  thrown = problem('not_acceptable', {
    data: { available: ['text/lamp'] },
    headers: { 'ratelimit-policy': '"b";q=1' },
    cause: new Error('why'),
  })
  const { statusCode, headers, body } = await get('/api/v1/items/1')
  t.equal(statusCode, 406)
  t.match(headers, { 'ratelimit-policy': '"b";q=1', 'content-type': /^application\/json/ })
  t.match(JSON.parse(body).error, { code: 'not_acceptable', details: {}, data: { available: ['text/lamp'] } })
  t.notMatch(body, /why/)
})

t.test('details and rules of names that callers choose are plain members', async (t) => {
  const violations = ['__proto__', 'constructor', 'toString'].map((field) => ({ field, rule: 'unknown' }))
  thrown = new Problem('validation_failed', 422, { violations })
  const { error } = JSON.parse((await get('/api/v1/items/1')).body.replaceAll('__proto__', 'proto'))
  t.same(error.data.rules, { proto: ['unknown'], constructor: ['unknown'], toString: ['unknown'] })
})

t.test('problem details if preferred, otherwise the envelope', async (t) => {
  const { get, send, request } = await openShop(t)
  const isProblem = async (accept: string) =>
    /^application\/problem\+json/.test(String((await get('/api/v1/items/7', { accept })).headers['content-type']))
  const prefer = [
    'application/problem+json',
    'application/problem+json, */*',
    'application/problem+json, application/json;q=0.9',
  ]
  for (const accept of prefer) t.equal(await isProblem(accept), true, accept)
  const others = [
    '*/*',
    'application/*',
    'application/json, application/problem+json',
    'application/problem+json;q=0, */*',
  ]
  for (const accept of others) t.equal(await isProblem(accept), false, accept)

  const accept = 'application/problem+json'
  const id = '3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a'
  const body = { name: 'L', price: 1, 'a/b~c d': 1 }
  const response = await send('POST', '/api/v1/items?a=1', body, {
    accept,
    'x-request-id': id,
    'accept-language': 'en',
  })
  const { error, ...problem } = response.json()
  t.match(error, { code: 'validation_failed', request_id: id, data: { rules: { name: ['min_length'] } } })
  t.same(problem, {
    type: '/problems/validation_failed',
    title: 'The request contains invalid values.',
    status: 422,
    detail: 'query.a: This field is not allowed here.',
    instance: `urn:uuid:${id}`,
    errors: [
      { field: 'query.a', detail: 'This field is not allowed here.' },
      { field: 'a/b~c d', pointer: '#/a~1b~0c%20d', detail: error.details['a/b~c d'][0] },
      { field: 'name', pointer: '#/name', detail: 'The item name must have at least 2 characters.' },
    ],
  })
  const notFound = await get('/api/v1/items/7', { accept, 'x-request-id': 'not-a-uuid' })
  t.notOk('instance' in notFound.json(), 'a request id that is no UUID is no instance')

  const responses = { nowhere: get('/nope', { accept }), undecodable: get('/api/v1/items/%zz', { accept }) }
  for (const [what, one] of Object.entries(responses)) {
    const { headers, json } = await one
    t.match(headers, { 'content-type': /^application\/problem\+json/ }, what)
    t.ok(json().error.code, what)
  }
  t.equal((await request({ method: 'DELETE', url: '/api/v1/items', headers: { accept } })).json().status, 405)
  t.equal((await get('/api/v1/items', { accept })).statusCode, 200, 'asks for nothing about a success')
})

t.test('a response that the document does not have: 500, and it is reported', async (t) => {
  const item = async (call: any) => (await handlers.getItem(call)).body
  const wrong: Record<string, (call: any) => Promise<any>> = {
    'an undocumented status': async (call) => ({ status: 202, body: await item(call) }),
    'a redirect': async () => ({ status: 302, headers: { location: '/' } }),
    'an undocumented field': async (call) => ({ status: 200, body: { ...(await item(call)), cost: 1 } }),
    'a missing field': async (call) => ({ status: 200, body: { ...(await item(call)), etag: undefined } }),
    'another type': async (call) => ({ status: 200, body: { ...(await item(call)), version: '1' } }),
    'a number beyond its bound': async (call) => ({ status: 200, body: { ...(await item(call)), id: 0 } }),
    'no body': async () => ({ status: 200 }),
    null: async () => ({ status: 200, body: null }),
    nothing: async () => undefined,
  }
  let handler = wrong.nothing
  const { get, send, violations, log } = await openShop(
    t,
    instead('getItem', (call) => (handler as any)(call)),
  )
  await send('POST', '/api/v1/items', lamp)
  for (const [name, one] of Object.entries(wrong)) {
    handler = one
    const { statusCode, body } = await get('/api/v1/items/1')
    t.equal(statusCode, 500, name)
    t.match(JSON.parse(body).error, { code: 'internal_error', details: {} })
    t.notMatch(body, /cost|documented/)
    t.match(log.at(-1), { level: 50, status: 500, err: {} })
  }
  t.equal(violations.splice(0).length, Object.keys(wrong).length - 1, 'all but a handler that answers nothing at all')
})

onEveryEngine(t, async (t, engine) => {
  t.test('a write with an undocumented response, or a later failure, is rolled back', async (t) => {
    const spoilt: Record<string, (outcome: any) => any> = {
      'an undocumented field': (outcome) => ({ ...outcome, body: { ...outcome.body, cost: 1 } }),
      'no Location': ({ headers: _, ...outcome }) => outcome,
      'an undocumented status': (outcome) => ({ ...outcome, status: 200 }),
      'a throw': () => {
        throw new Error('too late')
      },
      'a refusal': () => {
        throw problem('duplicate_sku')
      },
    }
    let spoil = spoilt['a throw']
    const create = async (call: any) => (spoil as any)(await handlers.createItem(call))
    const { send, store, violations } = await openShop(t, { engine, ...instead('createItem', create) })
    for (const [name, one] of Object.entries(spoilt)) {
      spoil = one
      t.equal((await send('POST', '/api/v1/items', lamp)).statusCode, name === 'a refusal' ? 409 : 500, name)
      t.same(await itemsOn(store, 1, 1), { items: [], total: 0 })
    }
    t.equal(violations.splice(0).length, 3)
  })

  t.test(
    'a database that is away: 503 with Retry-After, for reads, writes and readiness; alive all the same',
    async (t) => {
      const { get, send, store, log, as } = await openShop(t, { engine })
      await as('staff')
      await store.close()
      const item = '/api/v1/items/1'
      const requests = [get(item), get('/api/v1/items'), send('POST', '/api/v1/items', lamp), send('DELETE', item)]
      for (const { statusCode, headers, body } of await Promise.all([...requests, get('/health/ready')])) {
        t.same([statusCode, headers['retry-after'], headers['cache-control']], [503, '1', 'no-store'])
        t.match(JSON.parse(body).error, { code: 'service_unavailable', details: {} })
        t.notMatch(body, /pool|connection|database is/i)
      }
      t.match(log[0], { level: 50, status: 503, err: { message: /unavailable/ } })
      t.equal((await get('/health/live')).statusCode, 200)
      t.equal((await get('/api/v1/items?size=0')).statusCode, 422, 'what is wrong anyway is said anyway')
    },
  )
})
