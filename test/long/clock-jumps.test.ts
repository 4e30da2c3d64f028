// The clock of a machine is set an hour ahead, and an hour later back, while its server runs: a process whose Date
// jumps, for the server and all its libraries, while timers and the monotonic clock go on.

import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { identityWith } from '../../src/identity/identity.ts'
import { prepareShop, startServer } from '../processes.ts'
import { openReceiver, type Received, respondWith } from '../receiver.ts'
import { type Engine, identityOptions, onEveryEngine } from '../shop.ts'

const hour = 3_600_000
/** Longer than the job that brings forward what lies too far ahead takes to come. */
const patienceMs = 90_000

/** Loaded before the server: each SIGWINCH sets its clock ahead, or back. */
const jumping = `import { writeFileSync } from 'node:fs'
let ahead = 0
const Real = Date
globalThis.Date = class Date extends Real {
  constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given) }
  static now() { return Real.now() + ahead }
}
process.on('SIGWINCH', () => {
  ahead = ahead ? 0 : ${hour}
  writeFileSync(process.env.DATA_DIR + '/ahead', String(ahead))
})`

async function served(t: Test, engine: Engine) {
  const { store, people, person, env: base } = await prepareShop(t, engine, { customers: 1, price: 1000, stock: 100 })
  const password = 'correct horse battery staple'
  const user = { email: 'kim@shop.example', name: 'Kim', role: 'customer', locale: 'en', active: true } as const
  await store.users.add(user, await identityWith(identityOptions).hashPassword(password), new Date())
  const admin = await person('admin', 'admin')
  await store.close()
  const env = {
    ...base,
    RATE_LIMIT: 'on',
    ALLOW_PRIVATE_WEBHOOKS: '1',
    WEBHOOK_KEYS: 'w'.repeat(32),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jumping)}`,
  }
  const { url, child } = await startServer(t, env)
  const ask = async (method: string, path: string, token?: string, body?: object, key?: string) => {
    const headers: Record<string, string> = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    }
    const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: response.status, headers: response.headers, body: (await response.json()) as any }
  }
  /** Sets the server's clock so many milliseconds ahead of the real one: an hour, or none. */
  const jump = async (to: number) => {
    child.kill('SIGWINCH')
    const at = () => readFile(`${env.DATA_DIR}/ahead`, 'utf8').catch(() => '')
    while ((await at()) !== String(to)) await sleep(10)
  }
  return { ask, jump, admin, customer: people[0] as () => Promise<string>, login: { email: user.email, password } }
}

const isWhole = Number(process.env.LONG_SHARE || 1) >= 1
const skip = !isWhole && 'it waits for a minute, twice'

t.setTimeout(600_000)
onEveryEngine(t, async (t, engine) => {
  t.test('the clock is set an hour ahead, and back', { skip, timeout: 280_000 }, async (t) => {
    const { ask, jump, admin, customer, login } = await served(t, engine)
    const received: Received[] = []
    let status = 204
    const receiver = await openReceiver(t, (one, response) => {
      received.push(one)
      respondWith(status)(response)
    })
    const endpoint = await ask(
      'POST',
      '/api/v2/webhook-endpoints',
      await admin(),
      { url: receiver, events: ['*'] },
      'w',
    )
    t.equal(endpoint.status, 201)
    const me = async (token: string) => (await ask('GET', '/api/v2/users/me', token)).status
    const refresh = (refresh_token: string) => ask('POST', '/api/v2/refresh', undefined, { refresh_token })
    const order = (key: string, token: string) =>
      ask('POST', '/api/v2/orders', token, { lines: [{ item_id: 1, quantity: 1 }] }, key)
    /** How many attempts of an order's event there were, once there were as many. */
    const attempts = async ({ body: { id } }: { body: any }, expected: number) => {
      const count = () => received.filter(({ body }) => JSON.parse(body).data.id === id).length
      for (const from = performance.now(); count() < expected && performance.now() - from < patienceMs; )
        await sleep(50)
      return count()
    }
    /** Seconds until the window of the default limit ends. */
    const windowEnds = async (token: string) => {
      const { headers } = await ask('GET', '/api/v2/users/me', token)
      return Number(/"default";r=\d+;t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])
    }
    const first = (await ask('POST', '/api/v2/login', undefined, login)).body
    const before = await order('before', await customer())
    t.equal(await attempts(before, 1), 1)
    status = 500
    const failing = await order('failing', await customer())
    t.equal(await attempts(failing, 1), 1)

    await jump(hour)
    t.equal(await me(first.access_token), 401, 'ahead: a token of a quarter of an hour is over')
    const second = await refresh(first.refresh_token)
    t.equal(second.status, 200, 'its login is not')
    t.equal(await me(second.body.access_token), 200)
    t.equal((await refresh(first.refresh_token)).status, 200, 'also when the response was lost')
    const ahead = await order('ahead', second.body.access_token)
    t.equal(ahead.status, 201)
    t.equal((await order('ahead', second.body.access_token)).body.id, ahead.body.id, 'a key is known')
    t.ok((await windowEnds(second.body.access_token)) <= 60)
    t.ok((await attempts(failing, 2)) >= 2, 'what failed is sent again')
    t.ok((await attempts(ahead, 1)) >= 1)

    status = 204
    await jump(0)
    t.equal(await me(second.body.access_token), 200, 'back: a token of the time ahead is good')
    t.equal((await order('ahead', second.body.access_token)).body.id, ahead.body.id, 'its key is known')
    t.equal((await order('before', await customer())).body.id, before.body.id, 'and one of before')
    const third = await refresh(second.body.refresh_token)
    t.equal(third.status, 200)
    t.ok((await windowEnds(third.body.access_token)) <= 60, 'no window is open for an hour')
    const [tried, sent] = [await attempts(failing, 0), await attempts(ahead, 0)]
    const after = await order('after', third.body.access_token)
    t.equal(await attempts(after, 1), 1, 'events are sent at once')
    t.ok((await attempts(failing, tried + 1)) > tried, 'what waits for the time ahead is brought forward')
    t.ok((await attempts(ahead, sent + 1)) > sent)
    const { body: shown } = await ask('GET', `/api/v2/orders/${ahead.body.id}`, third.body.access_token)
    t.ok(Date.parse(shown.reserved_until) < Date.now() + hour / 2, 'and the end of a hold')
    const paid = { order_id: ahead.body.id, payment_method: 'card_ok' }
    t.equal((await ask('POST', '/api/v2/payments', third.body.access_token, paid, 'paid')).status, 201)
    const log = await ask('GET', '/api/v2/audit-logs?size=1', await admin())
    t.equal(log.status, 200)
  })
})
