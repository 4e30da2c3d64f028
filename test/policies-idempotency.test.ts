// Idempotency: one key, one effect, one response, for concurrent and later retries, whatever failed in between.
//
// Most tests use a small document of their own, whose one operation requires a key and works in steps, so that it can
// be stopped between them. contract.test.ts covers the operations of the shop.

import { request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import type { Policy } from '../src/contract/serve/policy.ts'
import type { Problem } from '../src/contract/serve/problem.ts'
import { commitWith, proceed } from '../src/contract/serve/steps.ts'
import { access } from '../src/policies/access.ts'
import { caching } from '../src/policies/caching.ts'
import { concurrency } from '../src/policies/concurrency.ts'
import { idempotency } from '../src/policies/idempotency.ts'
import { languages } from '../src/policies/languages.ts'
import { tracing } from '../src/policies/tracing.ts'
import { problem } from '../src/problem.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { type Clock, clockAt, type Engine, itemsOn, onEveryEngine } from './shop.ts'
import { createSmallApp } from './small-app.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const text = { type: 'string', maxLength: 100, pattern: '.' }
const object = { schema: { type: 'object' } }
const headers = { Location: { schema: text } }
const any = {
  description: 'a response',
  headers,
  content: { 'application/json': object, 'application/problem+json': object },
}
const responsesOf = (...statuses: (number | string)[]) => Object.fromEntries(statuses.map((status) => [status, any]))
const pay = {
  type: 'object',
  additionalProperties: false,
  required: ['amount'],
  properties: {
    amount: { type: 'integer', minimum: 1, maximum: 1000 },
    currency: { ...text, default: 'KRW' },
    note: { ...text, 'x-trim': true },
  },
}
const caller = [{ bearerAuth: ['items:write'] }]

/** A till: money is taken in steps, notes are written in one. */
const till = {
  openapi: '3.1.0',
  info: { title: 'Till', version: '1.0.0' },
  components: { schemas: {}, securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/api/v1/payments': {
      post: {
        operationId: 'takePayment',
        'x-idempotency': 'required',
        parameters: [
          { name: 'dry', in: 'query', schema: { type: 'boolean' } },
          { name: 'X-Fault', in: 'header', schema: text },
        ],
        requestBody: { content: json(pay) },
        responses: responsesOf(201, 400, 409, 500, 'default'),
      },
    },
    '/api/v1/notes/{note}': {
      get: {
        operationId: 'readNote',
        parameters: [{ name: 'note', in: 'path', required: true, schema: text }],
        responses: responsesOf(200, 404, 500, 'default'),
      },
      patch: {
        operationId: 'writeNote',
        'x-idempotency': 'accepted',
        'x-concurrency': 'accepted',
        security: caller,
        parameters: [{ name: 'note', in: 'path', required: true, schema: text }],
        requestBody: { content: json(pay) },
        responses: responsesOf(200, 400, 401, 403, 404, 409, 412, 500, 'default'),
      },
    },
  },
}
/** The same till, with its payments in steps. */
const tillInSteps = structuredClone(till)
Object.assign(tillInSteps.paths['/api/v1/payments'].post, { 'x-steps': true })

interface Till {
  readonly app: FastifyInstance
  readonly store: Store
  readonly clock: Clock
  send(body: unknown, key?: string, headers?: object): ReturnType<typeof post>
}
const post = (app: FastifyInstance, body: unknown, headers: object, url = '/api/v1/payments', method = 'POST') =>
  app.inject({
    method: method as 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })

type Call = any

const staff = { kind: 'user', role: 'staff', session_id: 0, by: 'token' }

/** Whom the test says it is. */
const identity: Policy = {
  name: 'identity',
  stages: () => ({
    identify(exchange) {
      const id = Number(exchange.headers['x-test-user'] ?? 0)
      if (id) exchange.principal = { ...staff, id, scopes: new Set(scopes.get(id)) }
    },
  }),
}

interface TillHandlers {
  /** Steps, or a function. */
  readonly takePayment: unknown
}

/** One process over the store: several of them may share one. */
const processOver = (t: Test, store: Store, clock: Clock, handlers: TillHandlers, ttlHours = 24) =>
  createSmallApp(t, {
    document: typeof handlers.takePayment === 'function' ? till : tillInSteps,
    handlers: {
      readNote: async () => ({ status: 200, body: {} }),
      writeNote: async () => ({ status: 200, body: {} }),
      ...handlers,
    },
    policies: [tracing, languages, identity, access, caching, idempotency, concurrency],
    store,
    clock,
    ttlHours,
  })
const scopes = new Map([
  [1, ['items:write']],
  [2, ['items:write']],
])

async function opened(
  t: Test,
  engine: Engine,
  takePayment: unknown,
  more: object = {},
  ttlHours?: number,
): Promise<Till> {
  const clock = clockAt()
  const store = await openStore(await engine.database(t), clock())
  t.teardown(() => store.close())
  const app = await processOver(t, store, clock, { takePayment, ...more }, ttlHours)
  const send: Till['send'] = (body, key, headers = {}) =>
    post(app, body, { ...(key !== undefined && { 'idempotency-key': key }), ...headers })
  return { app, store, clock, send }
}

/** The effect of a payment is an item; it is named by the attempt, which shows whether there were two. */
const write = (store: Store, name: string, now: Date, description: string | null = null) =>
  store.items.add(
    { name, description, price_minor: 1, currency: 'KRW', category_id: null, sku: null, active: true },
    now,
  )
const effects = async (store: Store) => (await itemsOn(store, 1, 1000)).items

/** A handler in one step. @param before what happens before the effect, given the number of the call */
const simple = (before: (count: number, call: Call) => unknown = () => undefined) => {
  let count = 0
  return async (call: Call) => {
    count++
    const item = await write(call.store, call.attempt, call.now)
    await before(count, call)
    return {
      status: 201,
      headers: { Location: `/api/v1/payments/${item.id}` },
      body: { id: item.id, etag: `"${item.id}-x"`, count },
    }
  }
}
const code = (response: { statusCode: number; json(): any }) => [response.statusCode, response.json().error?.code]
const done = [201, undefined]
const running = [409, 'idempotency_in_progress']

/** A promise and what resolves it. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { opens: promise, open: resolve }
}

/** Sends the headers as they are, one line each. */
function sent(url: string, headers: string[], body: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const host = ['Host', new URL(url).host, 'Content-Length', String(body.length)]
    const clientRequest = httpRequest(
      url,
      { method: 'POST', headers: [...headers, ...host] as never },
      async (response) => {
        resolve({ status: response.statusCode, body: (await response.toArray()).join('') })
      },
    )
    clientRequest.on('error', reject).end(body)
  })
}

// --- Interleavings ---------------------------------------------------------------------------------------------

const seed = Number(process.env.FUZZ_SEED ?? 20261122)

interface Try {
  readonly amount: number
  readonly fault: string
  /** Milliseconds. */
  readonly after: number
  /** Whether every lease has expired by then. */
  readonly late: boolean
}
const faults = ['-', '-', 'refused', 'broken', 'before', 'after', 'slow', 'undone']
const plan = fc.array(
  fc.record({
    amount: fc.constantFrom(1, 1, 1, 2),
    fault: fc.constantFrom(...faults),
    after: fc.nat({ max: 12 }),
    late: fc.nat({ max: 5 }).map((n) => n === 0),
  }),
  { minLength: 2, maxLength: 5 },
)

const stumble = () => {
  throw new Error('the machine fell over')
}

/** A provider that knows its idempotency keys: asked twice with one attempt, it charges once. */
async function charge(ledger: Map<string, string>, { attempt, headers, body }: Call) {
  const fault = headers['x-fault']
  if (fault === 'before') stumble()
  if (fault === 'slow') await sleep(15)
  ledger.set(attempt, body.note)
  if (fault === 'after') stumble()
}

const enter = ({ headers }: Call) => {
  if (headers['x-fault'] === 'refused') throw problem('duplicate_sku')
  if (headers['x-fault'] === 'broken') stumble()
}

async function paid({ store, attempt, headers, body, now }: Call) {
  const item = await write(store, attempt, now, body.note)
  if (headers['x-fault'] === 'undone') stumble()
  return { status: 201, body: { id: item.id, attempt } }
}

const inSteps = (ledger: Map<string, string>) => ({
  begin: async (call: Call) => {
    enter(call)
    return proceed(call)
  },
  perform: (_begun: unknown, call: Call) => charge(ledger, call),
  settle: paid,
})

const inOne = (ledger: Map<string, string>) => async (call: Call) => {
  enter(call)
  const response = await paid(call)
  await charge(ledger, call)
  return response
}

async function everyDescription(store: Store): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await itemsOn(store, page, 200)
    found.push(...items.map(({ description }) => String(description)))
    if (page * 200 >= total) return found
  }
}

t.test('on every engine', async (t) => {
  onEveryEngine(t, async (t, engine) => {
    t.test(
      'sent again with the same key: the same bytes, marked, under a new request id, without a second effect',
      async (t) => {
        const { send, store } = await opened(t, engine, simple())
        const first = await send({ amount: 5 }, 'k1')
        const again = await send({ amount: 5 }, 'k1')
        t.same([code(first), code(again)], [done, done])
        t.equal(again.body, first.body)
        for (const name of ['location', 'etag', 'content-type', 'content-language'])
          t.equal(again.headers[name], first.headers[name], name)
        t.same([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']], [undefined, 'true'])
        t.not(again.headers['x-request-id'], first.headers['x-request-id'])
        t.equal((await effects(store)).length, 1)
      },
    )

    t.test('k1 and "k1" are one key; order, white space and defaults are no other request', async (t) => {
      const { send, store } = await opened(t, engine, simple())
      const first = await send('{"amount":5,"note":"a"}', 'k1')
      for (const same of ['{ "note" : "a",\n"amount" : 5.0 }', '{"amount":5,"note":" a ","currency":"KRW"}']) {
        const again = await send(same, '"k1"')
        t.equal(again.body, first.body, same)
      }
      t.equal((await send({ amount: 5, note: 'a' }, '"a\\"b\\\\"')).statusCode, 201)
      t.equal((await send({ amount: 5, note: 'a' }, 'a"b\\')).headers['idempotent-replayed'], 'true')
      t.equal((await effects(store)).length, 2)
    })

    t.test('another body, query or path: 409 idempotency_conflict, and nothing is written', async (t) => {
      const { app, send, store } = await opened(t, engine, simple())
      const me = { 'x-test-user': '1' }
      await send({ amount: 5 }, 'k1', me)
      t.same(code(await send({ amount: 6 }, 'k1', me)), [409, 'idempotency_conflict'])
      t.same(code(await post(app, { amount: 5 }, { 'idempotency-key': 'k1', ...me }, '/api/v1/payments?dry=true')), [
        409,
        'idempotency_conflict',
      ])
      const note = (url: string) => post(app, { amount: 5 }, { 'idempotency-key': 'k1', ...me }, url, 'PATCH')
      t.equal((await note('/api/v1/notes/a')).statusCode, 200, 'another operation has keys of its own')
      t.same(code(await note('/api/v1/notes/b')), [409, 'idempotency_conflict'])
      t.equal((await effects(store)).length, 1)
    })

    t.test('two callers with the same key are independent, and so are anonymous requests', async (t) => {
      const { send, store } = await opened(t, engine, simple())
      const bodies = []
      for (const user of ['1', '2', '0']) bodies.push((await send({ amount: 5 }, 'k1', { 'x-test-user': user })).body)
      t.equal(new Set(bodies).size, 3)
      t.equal((await effects(store)).length, 3)
    })

    t.test('permissions are checked again before a replay', async (t) => {
      const { app } = await opened(t, engine, simple())
      const note = () =>
        post(app, { amount: 5 }, { 'idempotency-key': 'k1', 'x-test-user': '7' }, '/api/v1/notes/a', 'PATCH')
      scopes.set(7, ['items:write'])
      t.equal((await note()).statusCode, 200)
      scopes.set(7, [])
      t.same(code(await note()), [403, 'forbidden'])
    })

    t.test('50 at once: one effect, and every response is the first one or 409 idempotency_in_progress', async (t) => {
      const { send, store } = await opened(
        t,
        engine,
        simple(() => sleep(20)),
      )
      const all = await Promise.all(Array.from({ length: 50 }, () => send({ amount: 5 }, 'k1')))
      const bodies = new Set(all.filter(({ statusCode }) => statusCode === 201).map(({ body }) => body))
      t.equal(bodies.size, 1)
      const others = all.filter(({ statusCode }) => statusCode !== 201)
      for (const one of others) t.same([...code(one), one.headers['retry-after']], [...running, '1'])
      t.equal((await effects(store)).length, 1)
    })

    t.test('two processes on one database: one effect, and each replays what the other did', async (t) => {
      const clock = clockAt()
      const url = await engine.database(t)
      // Two connections that write to one SQLite file from one thread would wait for each other; there, the processes
      // share a store.
      const one = await openStore(url, clock())
      const stores = [one, engine.name === 'postgres' ? await openStore(url, clock()) : one]
      t.teardown(() => Promise.all([...new Set(stores)].map((store) => store.close())))
      const handler = simple()
      const apps = await Promise.all(stores.map((store) => processOver(t, store, clock, { takePayment: handler })))
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          post(apps[i % 2] as FastifyInstance, { amount: 5 }, { 'idempotency-key': 'k1' }),
        ),
      )
      t.equal(new Set(all.filter(({ statusCode }) => statusCode === 201).map(({ body }) => body)).size, 1)
      for (const app of apps)
        t.equal((await post(app, { amount: 5 }, { 'idempotency-key': 'k1' })).headers['idempotent-replayed'], 'true')
      t.equal((await effects(stores[0] as Store)).length, 1)
    })

    t.test('after a 500 the key stays with its request, and a retry goes on under the same attempt', async (t) => {
      const attempts: string[] = []
      const { send, store } = await opened(
        t,
        engine,
        simple((count, { attempt }) => {
          attempts.push(attempt)
          if (count === 1) throw new Error('the machine fell over')
        }),
      )
      t.same(code(await send({ amount: 5 }, 'k1')), [500, 'internal_error'])
      t.equal((await effects(store)).length, 0)
      t.same(code(await send({ amount: 6 }, 'k1')), [409, 'idempotency_conflict'])
      t.same(code(await send({ amount: 5 }, 'k1')), done)
      t.equal(attempts[0], attempts[1])
      await send({ amount: 5 }, 'k2')
      t.not(attempts[2], attempts[0])
    })

    t.test('after another 4xx nothing has happened: the key is new, also for another request', async (t) => {
      const { send, store } = await opened(
        t,
        engine,
        simple((count) => {
          if (count === 1) throw problem('duplicate_sku')
        }),
      )
      t.same(code(await send({ amount: 5 }, 'k1')), [409, 'duplicate_sku'])
      t.same(code(await send({ amount: 0 }, 'k1')), [422, 'validation_failed'])
      t.same(code(await send({ amount: 6 }, 'k1')), done)
      t.equal((await effects(store)).length, 1)
    })

    const declined = () =>
      problem('payment_declined', {
        data: { decline_code: 'expired_card', payment_id: `pay_${'0'.repeat(20)}` },
        headers: { 'set-cookie': 'a=b' },
      })

    t.test(
      'a 402 is an outcome: the same envelope with its own request id, in its own language and form, without cookies',
      async (t) => {
        const { send, store } = await opened(t, engine, async ({ store, attempt, now }: Call) => {
          await write(store, attempt, now)
          return commitWith(declined())
        })
        for (const accept of ['application/json', 'application/problem+json']) {
          const first = await send({ amount: 5 }, accept.slice(12), { 'accept-language': 'ja', accept })
          const again = await send({ amount: 5 }, accept.slice(12), { 'accept-language': 'en' })
          t.same(
            [code(first), code(again)],
            [
              [402, 'payment_declined'],
              [402, 'payment_declined'],
            ],
          )
          t.equal(again.body, first.body)
          t.equal(again.json().error.request_id, first.headers['x-request-id'])
          t.not(again.headers['x-request-id'], first.headers['x-request-id'])
          t.equal(again.headers['content-language'], 'ja')
          t.equal(again.headers['content-type'], first.headers['content-type'])
          t.equal(again.headers['idempotent-replayed'], 'true')
          t.same([first.headers['set-cookie'], again.headers['set-cookie']], ['a=b', undefined])
        }
        t.equal((await effects(store)).length, 2)
      },
    )

    t.test('another committed error leaves the key bound', async (t) => {
      const attempts: string[] = []
      const { send } = await opened(t, engine, async ({ attempt }: Call) => {
        attempts.push(attempt)
        return commitWith(problem('payment_busy'))
      })
      t.same(code(await send({ amount: 5 }, 'k1')), [409, 'payment_busy'])
      t.same(code(await send({ amount: 6 }, 'k1')), [409, 'idempotency_conflict'])
      t.same(code(await send({ amount: 5 }, 'k1')), [409, 'payment_busy'])
      t.equal(attempts[0], attempts[1])
    })

    for (const failure of [new Error('the machine fell over'), problem('payment_busy')]) {
      t.test(`in steps, ${failure.message} after the first: the retry goes on, and does not begin again`, async (t) => {
        const statements: string[] = []
        const steps = {
          begin: async ({ store, attempt, now }: Call) => {
            const there = (await itemsOn(store, 1, 100)).items.some(({ name }) => name === attempt)
            if (!there) await write(store, attempt, now)
            return proceed(attempt)
          },
          perform: async (attempt: string) => {
            if (statements.push(attempt) <= 2) throw failure
          },
          settle: async (_call: Call, attempt: string) => ({ status: 201, body: { attempt } }),
        }
        const { send, store } = await opened(t, engine, steps)
        const status = failure instanceof Error && 'status' in failure ? (failure as Problem).status : 500
        for (const _ of [1, 2]) t.equal((await send({ amount: 5 }, 'k1')).statusCode, status)
        t.same(code(await send({ amount: 6 }, 'k1')), [409, 'idempotency_conflict'])
        t.same(code(await send({ amount: 5 }, 'k1')), done)
        t.equal((await send({ amount: 5 }, 'k1')).headers['idempotent-replayed'], 'true')
        t.equal(new Set(statements).size, 1)
        t.same([statements.length, (await effects(store)).length], [3, 1])
      })
    }

    t.test(
      'a try that is never heard of again holds the key for its lease; then one retry of two takes over',
      async (t) => {
        const never = new Promise(() => undefined)
        const second = gate()
        let count = 0
        const steps = {
          begin: async ({ attempt }: Call) => proceed(attempt),
          perform: () => (++count === 1 ? never : second.opens),
          settle: async ({ store, now }: Call, attempt: string) => {
            await write(store, attempt, now)
            return { status: 201, body: { attempt } }
          },
        }
        const { send, store, clock } = await opened(t, engine, steps)
        void send({ amount: 5 }, 'k1')
        while (count === 0) await sleep(5)
        t.same(code(await send({ amount: 5 }, 'k1')), running)
        clock.advance(10_001)
        const retries = [send({ amount: 5 }, 'k1'), send({ amount: 5 }, 'k1')]
        const loser = await Promise.race(retries)
        t.same(code(loser), running)
        second.open()
        t.same((await Promise.all(retries)).map((one) => one.statusCode).sort(), [201, 409])
        t.equal((await effects(store)).length, 1)
      },
    )

    t.test('a slow attempt whose lease was taken over cannot commit', async (t) => {
      const slow = gate()
      let count = 0
      const steps = {
        begin: async ({ attempt }: Call) => proceed(attempt),
        perform: () => (++count === 1 ? slow.opens : undefined),
        settle: async ({ store, now }: Call, attempt: string) => {
          await write(store, attempt, now)
          return { status: 201, body: { attempt } }
        },
      }
      const { send, store, clock } = await opened(t, engine, steps)
      const zombie = send({ amount: 5 }, 'k1')
      while (count === 0) await sleep(5)
      clock.advance(10_001)
      const response = await send({ amount: 5 }, 'k1')
      t.same(code(response), done)
      slow.open()
      t.same(code(await zombie), running)
      t.equal((await effects(store)).length, 1)
      t.equal((await send({ amount: 5 }, 'k1')).body, response.body)
    })

    t.test('a running attempt renews its lease, but not forever', async (t) => {
      const slow = gate()
      let count = 0
      const { send, clock } = await opened(t, engine, {
        begin: async () => proceed(undefined),
        perform: () => (++count === 1 ? slow.opens : undefined),
        settle: async () => ({ status: 201, body: {} }),
      })
      const first = send({ amount: 5 }, 'k1')
      while (count === 0) await sleep(5)
      clock.advance(9000)
      await sleep(3200)
      clock.advance(9000)
      t.same(code(await send({ amount: 5 }, 'k1')), running, 'renewed')
      clock.advance(45_000)
      await sleep(3200)
      t.same(code(await send({ amount: 5 }, 'k1')), done, 'given up')
      slow.open()
      t.same(code(await first), running)
    })

    t.test(
      'a key is 1 to 255 visible characters, once; anything else is 400, before the body is looked at',
      async (t) => {
        const { app, send } = await opened(t, engine, simple())
        const invalid = [400, 'idempotency_key_invalid']
        for (const key of [
          '',
          '""',
          '"',
          '"k',
          '"k"1',
          'a b',
          '"a b"',
          'k\t1',
          '키',
          'k'.repeat(256),
          `"${'k'.repeat(256)}"`,
        ]) {
          const response = await send({}, key)
          t.same(code(response), invalid, JSON.stringify(key))
          t.equal(response.headers.link, '</docs/idempotency>; rel="describedby"')
        }
        for (const key of ['k', '~!@#$%^&*()', 'k'.repeat(255), `"${'k'.repeat(255)}"`, 'k1"'])
          t.same(code(await send({ amount: 5 }, key)), done, key)
        const url = await app.listen({ host: '127.0.0.1', port: 0 })
        const headers = [...['k1', 'k2'].map((key) => ['Idempotency-Key', key]), ['Content-Type', 'application/json']]
        const twice = await sent(`${url}/api/v1/payments`, headers.flat(), '{"amount":5}')
        t.same([twice.status, JSON.parse(twice.body).error.code], invalid)
      },
    )

    t.test(
      'without a key: 400 where one is required, and where to read about it; nothing special where one is accepted',
      async (t) => {
        const { app, send } = await opened(t, engine, simple())
        const response = await send({ amount: 5 })
        t.same(code(response), [400, 'idempotency_key_required'])
        t.equal(response.headers.link, '</docs/idempotency>; rel="describedby"')
        const note = () => post(app, { amount: 5 }, { 'x-test-user': '1' }, '/api/v1/notes/a', 'PATCH')
        t.same([(await note()).statusCode, (await note()).headers['idempotent-replayed']], [200, undefined])
      },
    )

    t.test('if the database is unreachable when an attempt ends, the lease expires', async (t) => {
      const { send, store, clock } = await opened(
        t,
        engine,
        simple((count) => {
          if (count > 1) return
          t.capture(store.idempotencyKeys, 'release', async () => Promise.reject(new Error('away')))
          throw new Error('the machine fell over')
        }),
      )
      t.same(code(await send({ amount: 5 }, 'k1')), [500, 'internal_error'])
      t.same(code(await send({ amount: 5 }, 'k1')), running)
      clock.advance(10_001)
      t.same(code(await send({ amount: 5 }, 'k1')), done)
    })

    for (const [how, handlerOver] of Object.entries({ 'in steps': inSteps, 'in one step': inOne })) {
      const runs = Number(process.env.IDEMPOTENCY_RUNS ?? 500)
      t.test(
        `${runs} interleavings of retries, other bodies, failures and lost leases, ${how}: never two effects`,
        async (t) => {
          const ledger = new Map<string, string>()
          const { send, store, clock } = await opened(t, engine, handlerOver(ledger))
          const plans = fc.sample(plan, { seed, numRuns: runs })
          const outcomes = new Map<string, Set<string>>()
          const pay = async (key: string, amount: number, fault = '-') => {
            const response = await send({ amount, note: key }, key, { 'x-fault': fault })
            if (response.statusCode === 201) outcomes.set(key, (outcomes.get(key) ?? new Set()).add(response.body))
            return response.statusCode
          }
          const run = async (key: string, tries: Try[]) => {
            await Promise.all(
              tries.map(async ({ amount, fault, after, late }) => {
                await sleep(after)
                if (late) clock.advance(10_001)
                await pay(key, amount, fault)
              }),
            )
          }
          const width = 10
          for (let from = 0; from < runs; from += width) {
            await Promise.all(plans.slice(from, from + width).map((tries, i) => run(`run-${from + i}`, tries)))
          }
          clock.advance(61_000)
          const keys = plans.map((_, i) => `run-${i}`)
          for (const key of keys) {
            const [first, second] = [await pay(key, 1), await pay(key, 2)]
            t.same([first, second].sort(), [201, 409], `${key} ends well for one of its two bodies`)
            t.equal(outcomes.get(key)?.size, 1, `${key} has one response`)
          }
          const written = await everyDescription(store)
          const charged = [...ledger.values()]
          t.same(written.sort(), [...keys].sort(), 'one effect each')
          t.same(charged.sort(), [...keys].sort(), 'one charge each')
          t.comment(`seed ${seed}: ${plans.flat().length} requests in ${runs} interleavings`)
        },
      )
    }

    t.test('kept for its hours over a restart, swept after them, and then new', async (t) => {
      const clock = clockAt()
      const url = await engine.database(t)
      const handler = simple()
      const send = async (amount = 5) => {
        const store = await openStore(url, clock())
        const app = await processOver(t, store, clock, { takePayment: handler }, 2)
        const response = await post(app, { amount }, { 'idempotency-key': 'k1' })
        return { response, store, close: () => store.close() }
      }
      const first = await send()
      await first.close()
      clock.advance(2 * 3_600_000 - 1)
      const again = await send()
      t.equal(again.response.body, first.response.body)
      t.equal(await again.store.idempotencyKeys.sweep(clock()), 0)
      await again.close()
      clock.advance(1)
      const renewed = await send(7)
      t.equal(renewed.response.json().count, 2, 'also for another request')
      clock.advance(2 * 3_600_000)
      t.equal(await renewed.store.idempotencyKeys.sweep(clock()), 1)
      await renewed.close()
    })

    t.test('a stale If-Match of a request that was answered is answered again; of another it is 412', async (t) => {
      let version = 1
      const { app } = await opened(t, engine, simple(), {
        readNote: async () => ({ status: 200, body: { etag: `"${version}"` } }),
        writeNote: async ({ match }: Call) => {
          match?.({ etag: `"${version}"` })
          version++
          return { status: 200, body: { etag: `"${version}"` } }
        },
      })
      const edit = (key: string) =>
        post(
          app,
          { amount: 5 },
          { 'idempotency-key': key, 'if-match': '"1"', 'x-test-user': '1' },
          '/api/v1/notes/a',
          'PATCH',
        )
      const first = await edit('k1')
      t.equal(first.headers.etag, '"2"')
      const again = await edit('k1')
      t.same([again.statusCode, again.headers.etag, again.headers['idempotent-replayed']], [200, '"2"', 'true'])
      t.same(code(await edit('k2')), [412, 'precondition_failed'])
      t.equal(version, 2)
    })
  })
})
