// x-timeout: what is not committed in its time is a 503 and undone; what is being committed is answered as what it
// becomes.

import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { findingsOf } from '../src/contract/compile/checks/index.ts'
import { contract as contractV2 } from '../src/generated/contract.js'
import { contract } from '../src/generated/v1/contract.js'
import { idempotency } from '../src/policies/idempotency.ts'
import { policies } from '../src/policies/index.ts'
import { languages } from '../src/policies/languages.ts'
import { timeout } from '../src/policies/timeout.ts'
import { tracing } from '../src/policies/tracing.ts'
import { engines, openShop } from './shop.ts'
import { createSmallApp } from './small-app.ts'

const ms = 40
const json = (schema: object) => ({ 'application/json': { schema } })
const problemResponse = { description: 'no', content: json({ type: 'object' }) }
const responses = { 409: problemResponse, 422: problemResponse, 500: problemResponse, 503: problemResponse }

const slow = {
  openapi: '3.1.0',
  info: { title: 'Slow', version: '1.0.0' },
  components: { schemas: {}, securitySchemes: {} },
  paths: {
    '/notes': {
      get: {
        operationId: 'readNotes',
        'x-timeout': ms,
        responses: { 200: { description: 'read', content: json({ type: 'object', properties: {} }) }, ...responses },
      },
      post: {
        operationId: 'writeNote',
        'x-timeout': ms,
        'x-idempotency': 'accepted',
        responses: { 204: { description: 'written' }, ...responses },
      },
    },
  },
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Rows that a transaction changes as a whole, and keys beside them. */
function memory(commitMs = 0) {
  const rows: string[] = []
  const released: string[] = []
  const idempotencyKeys = {
    has: () => false,
    claim: (scope: string) => ({ kind: 'held', claim: { scope, holder: 'me', attempt: 'one', fresh: true } }),
    settle: async () => true,
    release: async ({ scope }: { scope: string }) => released.push(scope) > 0,
    forget: async () => undefined,
    renew: async () => undefined,
  }
  const store = {
    idempotencyKeys,
    async transaction(work: (inside: object) => Promise<unknown>) {
      const changed = [...rows]
      const result = await work({ rows: changed, idempotencyKeys })
      await pause(commitMs)
      rows.splice(0, rows.length, ...changed)
      return result
    },
  }
  return { store, rows, released }
}

async function open(t: Test, handlers: object, commitMs = 0) {
  const { store, rows, released } = memory(commitMs)
  const list = [tracing, languages, idempotency, timeout]
  const all = {
    readNotes: async () => ({ status: 200, body: {} }),
    writeNote: async () => ({ status: 204 }),
    ...handlers,
  }
  const app = await createSmallApp(t, { document: slow, policies: list, handlers: all, store })
  return { app, rows, released }
}

t.test('a read that takes longer: 503 timeout with Retry-After, as soon as its time is over', async (t) => {
  const late = Promise.withResolvers<object>()
  const { app } = await open(t, { readNotes: () => late.promise })
  const began = performance.now()
  const response = await app.inject('/notes')
  t.match(response, { statusCode: 503, headers: { 'retry-after': '1' } })
  t.equal(response.json().error.code, 'timeout')
  t.ok(performance.now() - began >= ms - 2, 'not sooner')
  late.resolve({ status: 200, body: {} })
  await pause(5)
  t.equal((await app.inject('/notes')).statusCode, 200, 'what came late is no answer to anything')
})

t.test('a read that is done in time: answered, and nothing comes after it', async (t) => {
  const { app } = await open(t, {})
  t.equal((await app.inject('/notes')).statusCode, 200)
  await pause(ms + 10)
})

t.test('a write that takes longer: 503 timeout, its work undone and its key free', async (t) => {
  let tries = 0
  const writeNote = async ({ store }: any) => {
    tries++
    store.rows.push(`note ${tries}`)
    if (tries === 1) await pause(ms + 60)
    return { status: 204 }
  }
  const { app, rows, released } = await open(t, { writeNote })
  const send = () => app.inject({ method: 'POST', url: '/notes', headers: { 'idempotency-key': 'k' } })
  t.equal((await send()).json().error.code, 'timeout')
  t.equal(released.length, 1, 'a retry may take it over at once')
  t.equal((await send()).statusCode, 204, 'the retry does the work')
  await pause(ms + 70)
  t.same(rows, ['note 2'], 'the first try was rolled back when it came to its end')
})

t.test('a write that is committing when its time is over: answered normally', async (t) => {
  const writeNote = async ({ store }: any) => {
    store.rows.push('note')
    return { status: 204 }
  }
  const { app, rows } = await open(t, { writeNote }, ms + 20)
  t.equal((await app.inject({ method: 'POST', url: '/notes' })).statusCode, 204)
  t.same(rows, ['note'])
})

t.test('an operation in steps cannot declare it: generation refuses', async (t) => {
  const text = readFileSync(new URL('../src/generated/v1/openapi.json', import.meta.url), 'utf8')
  const faults = (path: string) => {
    const document = JSON.parse(text)
    document.paths[path].post['x-timeout'] = 1000
    return findingsOf(document, policies)
      .map(({ pointer, what }) => `${pointer} ${what}`)
      .filter((one) => /calls external systems/.test(one))
  }
  t.match(faults('/api/v1/payments'), [/post\/x-timeout /])
  t.same(faults('/api/v1/items'), [])
})

t.test('every list declares it, in both versions, and says what a 503 is', async (t) => {
  for (const { operations } of [contract, contractV2]) {
    for (const { id, extensions, responses } of operations) {
      t.equal(extensions['x-timeout'], extensions['x-list'] ? 5000 : undefined, id)
      if (extensions['x-timeout']) t.ok(responses[503], id)
    }
  }
})

for (const engine of engines) {
  t.test(`a list of the shop answers in time, on ${engine.name}`, async (t) => {
    const { get } = await openShop(t, { engine })
    t.equal((await get('/api/v1/items')).statusCode, 200)
  })
}
