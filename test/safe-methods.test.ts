// Safe methods write nothing that they wait for (RFC 9110, section 9.2.1): they answer where nothing can be written.
// And while another process holds SQLite's write lock, only writes wait.

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import pg from 'pg'
import t, { type Test } from 'tap'
import type { Order } from '../src/domain/orders.ts'
import { expireOrders, orderAsOf } from '../src/use-cases/order-transitions.ts'
import { type Engine, engines, onEveryEngine, openShop, type Shop } from './shop.ts'

const minutes = 60_000

/** Nothing can be written from now on, until it is called off: another process writes, or the server only reads. */
async function writingStops({ databaseUrl }: Shop): Promise<() => Promise<void>> {
  if (databaseUrl.startsWith('file:')) {
    const other = new Database(databaseUrl.slice('file:'.length), { timeout: 0 })
    other.exec('BEGIN IMMEDIATE')
    return async () => void other.close()
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('BEGIN')
  await client.query('LOCK TABLE sessions, orders, audit_logs IN EXCLUSIVE MODE')
  return () => client.end()
}

/** A customer with a cookie, and an order of theirs. */
async function visited(t: Test, engine: Engine) {
  const shop = await openShop(t, { engine })
  const { send, as, get, store, identity, clock } = shop
  await send('POST', '/api/v1/items', { name: 'Pen', price: 1000, stock: 10 }, await as('staff'))
  const customer = await as('customer')
  const { id: user_id } = (await get('/api/v1/users/me', customer)).json()
  const { secret, hash: secret_hash } = identity.newSecret()
  const scope = 'profile orders:read'
  const expires_at = new Date(clock().getTime() + 30 * 86_400_000)
  const login = { user_id, kind: 'browser', scope, secret_hash, expires_at } as const
  await store.sessions.add(login, clock())
  const order = { lines: [{ item_id: 1, quantity: 1 }] }
  const placed = await send('POST', '/api/v1/orders', order, { ...customer, 'idempotency-key': randomUUID() })
  return { ...shop, cookie: { cookie: `session=${secret}` }, secret_hash, order: placed.json() }
}

onEveryEngine(t, async (t, engine) => {
  t.test('a cookie unused for a while can read even if nothing can be written', async (t) => {
    const shop = await visited(t, engine)
    const { get, clock, cookie } = shop
    clock.advance(6 * minutes)
    const callOff = await writingStops(shop)
    const began = performance.now()
    for (const path of ['/api/v1/users/me', '/api/v1/items', '/api/v1/items/1/reviews'])
      t.equal((await get(path, cookie)).statusCode, 200, path)
    t.ok(performance.now() - began < 1500, 'without waiting for the lock')
    await callOff()
  })

  t.test('the use of a cookie is recorded', async (t) => {
    const { get, clock, cookie, store, secret_hash } = await visited(t, engine)
    clock.advance(6 * minutes)
    await get('/api/v1/users/me', cookie)
    const touched = async () => (await store.sessions.findBySecret(secret_hash))?.used_at === clock().toISOString()
    for (let left = 100; left > 0 && !(await touched()); left--) await sleep(50)
    t.ok(await touched())
  })

  t.test('an expired order is shown as cancelled even if that cannot be written yet', async (t) => {
    const shop = await visited(t, engine)
    const { get, clock, as, order, store } = shop
    clock.advance(15 * minutes)
    const callOff = await writingStops(shop)
    const began = performance.now()
    for (const version of ['v1', 'v2']) {
      const response = await get(`/api/${version}/orders/${order.id}`, await as('customer'))
      t.equal(response.statusCode, 200)
      const expired = {
        status: 'cancelled',
        cancel_reason: 'expired',
        reserved_until: null,
        version: order.version + 1,
      }
      t.match(response.json(), expired)
    }
    t.ok(performance.now() - began < 1500, 'without waiting for the lock')
    t.match(await store.orders.find(order.id), { status: 'pending' }, 'it could not be written')
    await callOff()
    for (let left = 100; left > 0; left--) {
      if ((await store.orders.find(order.id))?.status === 'cancelled') break
      await expireOrders(store, clock())
      await sleep(50)
    }
    const written = (await get(`/api/v1/orders/${order.id}`, await as('customer'))).json()
    t.match(written, { status: 'cancelled', cancel_reason: 'expired', version: order.version + 1 })
  })

  t.test('an order that is being paid is not shown as cancelled, however late', async (t) => {
    const shop = await visited(t, engine)
    const { store, clock, order } = shop
    const overdue = { ...((await store.orders.find(order.id)) as Order), reserved_until: clock().toISOString() }
    const draft = { order_id: order.id, user_id: order.user_id, provider: 'sandbox', amount_minor: 1000 } as const
    const paying = { currency: 'KRW', capture_mode: 'automatic', attempt: 'a', action: 'authorize' } as const
    await store.payments.add({ ...draft, ...paying, action_attempt: 'a', next_check_at: null } as never, clock())
    t.equal((await orderAsOf(store, overdue, clock())).status, 'pending')
  })
})

t.test('on sqlite, another process writes: writes are a 503 together, reads and health go on', async (t) => {
  const [engine] = engines
  const shop = await openShop(t, engine && { engine })
  const { send, get, as } = shop
  const staff = await as('staff')
  const callOff = await writingStops(shop)
  let writing = true
  const writes = Promise.all(
    Array.from({ length: 20 }, (_, i) => send('POST', '/api/v1/items', { name: `Pen ${i}`, price: 1 }, staff)),
  ).finally(() => {
    writing = false
  })
  let reads = 0
  while (writing) {
    for (const path of ['/health/live', '/health/ready', '/api/v1/items'])
      t.equal((await get(path)).statusCode, 200, path)
    reads++
    await sleep(20)
  }
  t.ok(reads > 10, `read ${reads} times meanwhile`)
  for (const { statusCode, headers } of await writes) {
    t.equal(statusCode, 503)
    t.match(headers['retry-after'], /^\d+$/)
  }
  await callOff()
  t.equal((await send('POST', '/api/v1/items', { name: 'Pen', price: 1 }, staff)).statusCode, 201)
})
