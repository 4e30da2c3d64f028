// Real servers are killed (SIGKILL) at random times while orders, payments and items change, and are restarted: two
// processes on PostgreSQL, one on SQLite. Then what the tables say has happened and the events are compared one by one:
// each change that was committed has its event, and no other event is there. Meanwhile a reader walks the feed, as its
// guide says, and must have met every event in the end, in the order of the feed. And a webhook endpoint receives them:
// each at least once, as the feed has it, verified by the public library.
//
// KILL_ROUNDS is the number of kills, KILL_SEED their random seed.

import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { openPayments } from '../../src/payments/open.ts'
import type { Driver } from '../../src/store/engine/driver.ts'
import { openDriver } from '../../src/store/open.ts'
import { reconcilerOf } from '../../src/use-cases/reconcile-payments.ts'
import { prepareShop, randomFrom, startServer, stopServer } from '../processes.ts'
import { openReceiver, respondWith } from '../receiver.ts'
import { type Engine, onEveryEngine } from '../shop.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 3)
const seed = Number(process.env.KILL_SEED ?? 20261122)
const customers = 4
const price = 100
/**
 * How long the last events are waited for, by readers and by the receiver: other programs may have transactions open on
 * this server, and what a killed process was sending is sent again when its lease has ended.
 */
const patienceMs = 120_000

type Server = Awaited<ReturnType<typeof startServer>>
type Token = () => Promise<string>
interface Answer {
  readonly status: number
  readonly body: any
}

/** Asks one of the servers after the other until there is a response that says what became of it, with one key. */
const askerOf = (servers: readonly Server[]) => {
  let next = 0
  return async (token: Token, method: string, path: string, body?: object, key?: string): Promise<Answer> => {
    for (;;) {
      const { url } = servers[next++ % servers.length] as Server
      const headers: Record<string, string> = { authorization: `Bearer ${await token()}` }
      if (body) headers['content-type'] = 'application/json'
      if (key) headers['idempotency-key'] = key
      if (method === 'PATCH' || method === 'DELETE') headers['if-match'] = '*'
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
      const response: Answer | undefined = await fetch(url + path, init)
        .then(async (one) => ({ status: one.status, body: await one.json().catch(() => undefined) }))
        .catch(() => undefined)
      const waits = response?.status === 409 && /in_progress|busy/.test(response.body.error.code)
      if (response && response.status < 500 && !waits) return response
      await sleep(50)
    }
  }
}
type Ask = ReturnType<typeof askerOf>

/** Orders the common item and, at times, the last unit of another; pays, cancels or lets it be. */
async function shopFor(ask: Ask, token: Token, number: number, rare: readonly number[], isOver: () => boolean) {
  for (let n = 0; !isOver(); n++) {
    const key = (what: string) => `${what}-${number}-${n}`
    const last = rare.at(-1)
    const lines = [
      { item_id: 1, quantity: 1 + (n % 3) },
      ...(n % 3 === 0 && last ? [{ item_id: last, quantity: 1 }] : []),
    ]
    const order = await ask(token, 'POST', '/api/v2/orders', { lines }, key('order'))
    if (order.status !== 201) continue
    const { id } = order.body
    if (n % 5 === 4 && lines.length === 1) await ask(token, 'POST', `/api/v2/orders/${id}/cancel`, {}, key('cancel'))
    else if (n % 7 !== 6) {
      const methods = ['card_ok', 'card_declined', 'card_ok', 'provider_timeout_charged']
      const body = { order_id: id, payment_method: methods[n % methods.length], capture: n % 2 === 0 }
      await ask(token, 'POST', '/api/v2/payments', body, key('payment'))
    }
  }
}

/** Adds items with one unit, renames them and deletes some. */
async function manageItems(ask: Ask, token: Token, rare: number[], isOver: () => boolean) {
  for (let n = 0; !isOver(); n++) {
    const draft = { name: `Rare ${n}`, sku: `RARE-${n % 50}`, price: { amount: price, currency: 'KRW' }, stock: 1 }
    const item = await ask(token, 'POST', '/api/v2/items', draft, `item-${n}`)
    // A SKU that is taken: the whole request is undone.
    if (item.status !== 201) await sleep(20)
    else if (n % 4 === 3) await ask(token, 'DELETE', `/api/v2/items/${item.body.id}`)
    else {
      rare.push(item.body.id)
      await ask(token, 'PATCH', `/api/v2/items/${item.body.id}`, { name: `Rarer ${n}` })
    }
  }
}

/** Walks the feed as docs/guides/events.md says, until it is over and all of it was met. @returns the ids */
async function walk(ask: Ask, token: Token, isWhole: (met: number) => Promise<boolean>): Promise<string[]> {
  const met: string[] = []
  const onPage = new Set<string>()
  for (let path = '/api/v2/events?size=20'; ; ) {
    const { status, body } = await ask(token, 'GET', path)
    if (status !== 200) throw new Error(`the feed answers ${status}`)
    for (const { id } of body.items)
      if (!onPage.has(id)) {
        onPage.add(id)
        met.push(id)
      }
    if (body.links.next) {
      path = body.links.next
      onPage.clear()
    } else {
      if (await isWhole(met.length)) return met
      path = body.links.self
      await sleep(20)
    }
  }
}

/** An endpoint that fails at times. What it has received, by id: the body, and how often it came. */
async function receiverOf(t: Test, random: () => number) {
  const received = new Map<string, { readonly body: string; times: number }>()
  const receiver = { url: '', secret: '', received, unverified: 0 }
  receiver.url = await openReceiver(t, ({ headers, body }, response) => {
    if (random() < 0.02) return respondWith(503)(response)
    try {
      new Webhook(receiver.secret).verify(body, headers)
    } catch {
      receiver.unverified++
    }
    const id = String(headers['webhook-id'])
    const before = received.get(id)
    received.set(id, { body, times: (before?.times ?? 0) + 1 })
    return respondWith(204)(response)
  })
  return receiver
}

/** What the tables say has happened, as `type id`, sorted. */
async function expectedOf(driver: Driver): Promise<string[]> {
  const queries: readonly (readonly [string, string])[] = [
    ['order.placed', 'SELECT id FROM orders'],
    ['order.paid', 'SELECT id FROM orders WHERE paid_minor > 0'],
    ['order.cancelled', "SELECT id FROM orders WHERE status = 'cancelled'"],
    ['payment.failed', "SELECT id FROM payments WHERE status = 'failed'"],
    ['payment.captured', 'SELECT id FROM payments WHERE captured_minor > 0'],
    ['payment.authorized', "SELECT id FROM payments WHERE capture_mode = 'manual' AND status = 'authorized'"],
    ['item.created', 'SELECT id FROM items'],
    // What is audited was committed.
    ['item.deleted', "SELECT resource_id AS id FROM audit_logs WHERE action = 'item.delete'"],
    ['item.updated', "SELECT resource_id AS id FROM audit_logs WHERE action = 'item.update'"],
    ['stock.depleted', 'SELECT item_id AS id FROM order_lines WHERE item_id > 1'],
  ]
  const all: string[] = []
  for (const [type, sql] of queries) for (const { id } of await driver.all(sql)) all.push(`${type} ${id}`)
  return all.sort()
}

/** What each of these lacks that the other has. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const text of one) left.set(text, (left.get(text) ?? 0) + 1)
  for (const text of other) left.set(text, (left.get(text) ?? 0) - 1)
  return [...left].filter(([, count]) => count !== 0).map(([text, count]) => `${count > 0 ? 'lacks' : 'has'} ${text}`)
}

type Furnished = Awaited<ReturnType<typeof prepareShop>>

async function settlePayments({ store, env }: Pick<Furnished, 'store' | 'env'>): Promise<void> {
  const clock = () => new Date(Date.now() + 3_600_000)
  const { payments } = openPayments({
    settings: readConfig(env).payments,
    ledger: store.sandboxLedger,
    sandboxSecret: 's'.repeat(32),
    clock,
    monotonic: () => performance.now(),
  })
  await reconcilerOf(store, payments).run(clock())
}

// A round is a start of the server.
t.setTimeout(360_000 + rounds * 60_000)

async function killed(t: Test, engine: Engine): Promise<void> {
  const { store, people, person, env: base, databaseUrl } = await prepareShop(t, engine, { customers, price })
  const env = { ...base, ALLOW_PRIVATE_WEBHOOKS: '1', WEBHOOK_KEYS: 'w'.repeat(32) }
  const [staff, admin] = [await person('staff', 'staff'), await person('admin', 'admin')]
  const driver = openDriver(databaseUrl)
  t.teardown(() => driver.close())
  const random = randomFrom(seed)
  const servers: Server[] = []
  for (let i = 0; i < (engine.name === 'postgres' ? 2 : 1); i++) servers.push(await startServer(t, env))

  const ask = askerOf(servers)
  const rare: number[] = []
  const receiver = await receiverOf(t, randomFrom(seed + 1))
  const endpointDraft = { url: receiver.url, events: ['*'] }
  const endpoint = await ask(admin, 'POST', '/api/v2/webhook-endpoints', endpointDraft, 'endpoint')
  receiver.secret = endpoint.body.secret
  let [isClosing, settledAt] = [false, Number.POSITIVE_INFINITY]
  const working = Promise.all([
    ...people.map((token, number) => shopFor(ask, token, number, rare, () => isClosing)),
    manageItems(ask, staff, rare, () => isClosing),
  ])
  const count = async () => Number((await driver.get('SELECT count(*) AS n FROM events'))?.n)
  const walking = walk(ask, staff, async (met) => {
    const waited = Date.now() - settledAt
    return waited >= 0 && (waited > patienceMs || met >= (await count()))
  })
  for (let round = 0; round < rounds; round++) {
    await sleep(100 + random() * 1400)
    const victim = Math.floor(random() * servers.length)
    await stopServer(servers[victim] as Server, 'SIGKILL')
    servers[victim] = await startServer(t, env)
  }
  isClosing = true
  await working
  await settlePayments({ store, env })
  settledAt = Date.now()
  const met = await walking
  // What was there before the endpoint is not sent to it: the first item.
  const expectedCount = (await count()) - 1
  while (receiver.received.size < expectedCount && Date.now() - settledAt < patienceMs) await sleep(100)
  for (const server of servers) await stopServer(server, 'SIGTERM')

  const rows = await driver.all('SELECT id, type, body FROM events ORDER BY tx, seq')
  const happened = rows.map(({ type, body }) => `${type} ${JSON.parse(String(body)).data.id}`)
  const expected = await expectedOf(driver)
  await store.close()
  t.same(differences(expected, happened), [], 'each change that was committed has its event, and nothing else has')
  const stored = rows.map(({ id }) => String(id))
  t.same(differences(stored, met), [], 'the reader has met each event once')
  t.same(met, stored, 'in the order of the feed')
  const { received, unverified } = receiver
  t.same(differences(stored.slice(1), [...received.keys()]), [], 'the endpoint has received each event')
  t.same(
    rows.slice(1).filter(({ id, body }) => received.get(String(id))?.body !== body),
    [],
    'as the feed has it',
  )
  t.equal(unverified, 0, 'and the public library verifies it')
  const again = [...received.values()].filter(({ times }) => times > 1).length
  const types = new Set(rows.map(({ type }) => type))
  t.comment(
    `${rounds} kills, ${servers.length} processes, ${rows.length} events of ${types.size} types, ` +
      `${again} received again`,
  )
}

onEveryEngine(t, async (t, engine) => {
  const timeout = 330_000 + rounds * 30_000
  t.test(`killed ${rounds} times while the shop is used (seed ${seed})`, { timeout }, (t) => killed(t, engine))
})
