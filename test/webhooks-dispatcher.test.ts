// Deliveries: every one is verified by the public library of Standard Webhooks, and no endpoint holds up another.

import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { retryDelayMs } from '../src/domain/webhooks.ts'
import { openStore } from '../src/store/open.ts'
import { recallOf } from '../src/use-cases/reconcile-payments.ts'
import { storeJobs } from '../src/use-cases/store-jobs.ts'
import { type Dispatcher, type DispatcherOptions, openDispatcher } from '../src/webhooks/dispatcher.ts'
import { webhookSecretsWith } from '../src/webhooks/secrets.ts'
import { openReceiver, type Received, respondWith } from './receiver.ts'
import { auditKey, type Engine, newestFirst, onEveryEngine, openShop, settled, sqlite, webhookKey } from './shop.ts'

const path = '/api/v2/webhook-endpoints'
const [minute, day] = [60_000, 86_400_000]

/** Where deliveries arrive. `answer` may leave them without one. */
async function receiver(t: Test) {
  const receiver = {
    received: [] as Received[],
    url: '',
    answer: respondWith(204) as (response: ServerResponse) => unknown,
  }
  receiver.url = await openReceiver(t, (delivery, response) => {
    receiver.received.push(delivery)
    receiver.answer(response)
  })
  return receiver
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** A shop with a dispatcher that looks when it is told to. */
async function sending(t: Test, engine: Engine, options: Partial<DispatcherOptions> = {}) {
  const shop = await openShop(t, { engine, env: { ALLOW_PRIVATE_WEBHOOKS: '1' } })
  const { store, clock, services, send, get } = shop
  const onAttempt = services.webhooks.noteAttempt
  const parts = { store, clock, rules: services.webhooks.rules, log: quiet, random: () => 0.5, onAttempt }
  const secrets = webhookSecretsWith([webhookKey])
  const dispatcher = openDispatcher({ ...parts, secrets, ...options })
  t.teardown(() => dispatcher.close())
  const admin = async () => shop.as('admin')
  const read = async (rest: string) => (await get(path + rest, await admin())).json()
  return {
    ...shop,
    dispatcher,
    parts: { ...parts, secrets },
    read,
    endpoint: async (url: string, events: readonly string[] = ['*']) =>
      (await send('POST', path, { url, events }, await admin())).json(),
    post: async (rest: string) => (await send('POST', path + rest, undefined, await admin())).json(),
    deliveries: async (id: string) => (await read(`/${id}/deliveries?sort=created_at`)).items,
    /** An event. */
    item: async (name = 'Pen') =>
      (await send('POST', '/api/v2/items', { name, price: { amount: 100, currency: 'KRW' } })).json(),
    /** Looks until there is nothing to do. */
    async run(one: Dispatcher = dispatcher) {
      await settled(shop.databaseUrl)
      do await one.idle()
      while ((await one.round()) > 0)
    },
  }
}

onEveryEngine(t, async (t, engine) => {
  t.test('an event arrives once, as it is told, and the public library verifies it', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id, secret } = await shop.endpoint(there.url)
    const item = await shop.item()
    await shop.run()
    await shop.run()
    t.equal(there.received.length, 1)
    const [one] = there.received as [Received]
    t.match(one.headers, { 'content-type': 'application/json', 'user-agent': 'Shop-Webhooks/1' })
    const [delivery] = await shop.deliveries(id)
    t.match(delivery, { status: 'succeeded', attempt_count: 1, event_type: 'item.created', next_attempt_at: null })
    t.match(delivery.attempts, [{ outcome: 'succeeded', response_status: 204, at: shop.clock().toISOString() }])
    const { id: event_id } = JSON.parse(one.body)
    t.equal(one.headers['webhook-id'], event_id)
    t.same(JSON.parse(one.body), (await shop.get(`/api/v2/events/${event_id}`, await shop.as('admin'))).json())
    t.same(JSON.parse(one.body).data, item)

    // The library reads the clock of this machine.
    const now = new Date()
    const late = await sending(t, engine, { clock: () => now })
    const again = await receiver(t)
    const { secret: key } = await late.endpoint(again.url)
    await late.item()
    await late.run()
    const [last] = again.received as [Received]
    const verify = (body: string, headers: Record<string, string>, with_: string) =>
      new Webhook(with_).verify(body, headers)
    t.same(verify(last.body, last.headers, key), JSON.parse(last.body))
    t.throws(() => verify(last.body.replace('Pen', 'Pan'), last.headers, key), /No matching signature/)
    t.throws(() => verify(last.body, last.headers, secret), /No matching signature/)
    t.throws(() => verify(last.body, { ...last.headers, 'webhook-id': 'evt_1' }, key), /No matching signature/)
    t.throws(() => verify(one.body, one.headers, secret), /timestamp too/, 'an old timestamp')
  })

  t.test('for a day after a new secret both sign, then the new one alone', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id, secret } = await shop.endpoint(there.url)
    const rotated = await shop.post(`/${id}/rotate`)
    const signers = async () => {
      await shop.item(`Pen ${there.received.length}`)
      await shop.run()
      const { headers, body } = there.received.at(-1) as Received
      const [id, timestamp] = [String(headers['webhook-id']), Number(headers['webhook-timestamp'])]
      const signatures = String(headers['webhook-signature']).split(' ')
      return signatures.map((one) =>
        [secret, rotated.secret].findIndex((s) => new Webhook(s).sign(id, new Date(timestamp * 1000), body) === one),
      )
    }
    t.same(await signers(), [1, 0])
    shop.clock.advance(day - 1)
    t.same(await signers(), [1, 0])
    shop.clock.advance(1)
    t.same(await signers(), [1])
  })

  t.test('a delivery that fails is repeated for three days, then given up; every attempt is told', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id } = await shop.endpoint(there.url)
    there.answer = respondWith(500)
    await shop.item()
    const begun = shop.clock().getTime()
    await shop.run()
    const waits: number[] = []
    let [delivery] = await shop.deliveries(id)
    t.match((await shop.read(`/${id}`)).failing_since, shop.clock().toISOString())
    while (delivery.status === 'pending') {
      const wait = Date.parse(delivery.next_attempt_at) - shop.clock().getTime()
      waits.push(wait)
      shop.clock.advance(wait - 1)
      await shop.run()
      shop.clock.advance(1)
      await shop.run()
      ;[delivery] = await shop.deliveries(id)
    }
    t.equal(there.received.length, 20)
    t.same(waits.slice(0, 4), [5000, 15_000, 45_000, 135_000])
    t.equal(Math.max(...waits), 6 * 60 * minute)
    const days = (shop.clock().getTime() - begun) / day
    t.ok(days > 2.8 && days < 3.2, `${days} days`)
    t.match(delivery, { status: 'failed', attempt_count: 20, next_attempt_at: null })
    t.equal(new Set(there.received.map(({ headers }) => headers['webhook-id'])).size, 1, 'copies have one id')
    t.equal(
      new Set(there.received.map(({ headers }) => headers['webhook-timestamp'])).size,
      20,
      'and times of their own',
    )

    there.answer = respondWith(200)
    await shop.post(`/${id}/deliveries/${delivery.id}/redeliver`)
    await shop.run()
    t.match((await shop.deliveries(id))[0], { status: 'succeeded', attempt_count: 21 })
    t.equal((await shop.read(`/${id}`)).failing_since, null)
  })

  t.test('410 pauses an endpoint; so do five days of failing; the status and the audit log say so', async (t) => {
    const shop = await sending(t, engine)
    const [gone, broken] = [await receiver(t), await receiver(t)]
    const first = await shop.endpoint(gone.url)
    const second = await shop.endpoint(broken.url)
    gone.answer = respondWith(410)
    broken.answer = respondWith(503)
    await shop.item('Pen A')
    await shop.run()
    t.match(await shop.read(`/${first.id}`), { status: 'paused', paused_reason: 'gone' })
    const logged = async () => (await shop.get('/api/v2/audit-logs?size=1', await shop.as('admin'))).json().items[0]
    t.match(await logged(), {
      action: 'webhook.pause',
      resource_id: first.id,
      actor: { type: 'system', id: null },
      facts: { reason: 'gone' },
      after: { status: 'paused' },
    })
    shop.clock.advance(5 * day - minute)
    await shop.item('Pen B')
    await shop.run()
    t.match(await shop.read(`/${second.id}`), { status: 'enabled' })
    shop.clock.advance(minute)
    await shop.run()
    t.match(await shop.read(`/${second.id}`), { status: 'paused', paused_reason: 'failing' })
    t.match(await logged(), { resource_id: second.id, facts: { reason: 'failing' } })

    gone.answer = respondWith(200)
    const before = gone.received.length
    await shop.post(`/${first.id}/resume`)
    await shop.run()
    t.equal(gone.received.length - before, 1, 'what waited is sent; what happened meanwhile is not')
  })

  t.test('no response, no connection, a redirect: what came of an attempt is told', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const outcomes: string[] = []
    const { id } = await shop.endpoint(there.url)
    const dispatcher = openDispatcher({ ...shop.parts, onAttempt: (outcome) => outcomes.push(outcome) })
    there.answer = (response) => response.writeHead(302, { location: '/other' }).end()
    await shop.item()
    await shop.run(dispatcher)
    there.answer = (response) => response.destroy()
    shop.clock.advance(minute)
    await shop.run(dispatcher)
    t.match((await shop.deliveries(id))[0].attempts, [
      { outcome: 'rejected', response_status: 302 },
      { outcome: 'connect', response_status: null },
    ])
    t.equal(there.received.length, 2, 'the redirect is not followed')
    const strict = openDispatcher({ ...shop.parts, rules: { allowHttp: true, allowPrivate: false } })
    shop.clock.advance(minute)
    await shop.run(strict)
    t.match((await shop.deliveries(id))[0].attempts.at(-1), { outcome: 'blocked', duration_ms: 0 })
    t.same(outcomes, ['rejected', 'connect'])
    await Promise.all([dispatcher.close(), strict.close()])
  })

  t.test('one that was not started looks when it is told to, and never by itself', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    await shop.endpoint(there.url)
    for (let n = 0; n < 9; n++) await shop.item(`Pen ${n}`)
    await settled(shop.databaseUrl)
    t.equal(await shop.dispatcher.round(), 8, 'as many as an endpoint has at a time')
    await shop.dispatcher.idle()
    shop.dispatcher.wake()
    await sleep(100)
    t.equal(there.received.length, 8)
    await shop.run()
    t.equal(there.received.length, 9)
  })

  t.test('a clock that is set an hour forward: a lease ends early, and what is sent twice is noted once', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id } = await shop.endpoint(there.url)
    const other = openDispatcher(shop.parts)
    t.teardown(() => other.close())
    const held: ServerResponse[] = []
    there.answer = (response) => held.push(response)
    await shop.item()
    await settled(shop.databaseUrl)
    t.equal(await shop.dispatcher.round(), 1)
    while (held.length < 1) await sleep(5)
    shop.clock.set(60 * minute)
    there.answer = respondWith(204)
    await shop.run(other)
    t.match(await shop.deliveries(id), [{ status: 'succeeded', attempt_count: 1 }], 'another process took it over')
    held[0]?.writeHead(500).end()
    await shop.run()
    t.match(await shop.deliveries(id), [{ status: 'succeeded', attempt_count: 1, next_attempt_at: null }])
    t.equal(there.received.length, 2)
    t.equal(new Set(there.received.map(({ headers }) => headers['webhook-id'])).size, 1, 'of one id')
  })

  t.test('a clock that is set an hour back: what waits is sent within minutes, not in an hour', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id } = await shop.endpoint(there.url)
    const recall = recallOf(shop.store)
    t.ok(recall.everySeconds <= 60)
    there.answer = respondWith(500)
    await shop.item('Tried')
    await shop.run()
    there.answer = respondWith(204)
    await shop.item('Claimed')
    await settled(shop.databaseUrl)
    await shop.store.webhookDeliveries.match(10, shop.clock())
    const until = new Date(shop.clock().getTime() + 30_000)
    t.equal((await shop.store.webhookDeliveries.claim(id, 5, shop.clock(), until)).length, 1, 'by one that is killed')
    await recall.run(shop.clock())
    await shop.run()
    t.equal(there.received.length, 1, 'nothing lies too far ahead')
    shop.clock.set(-60 * minute)
    await shop.item('Later')
    await shop.run()
    shop.clock.advance(minute)
    await shop.run()
    const names = () => there.received.slice(1).map(({ body }) => JSON.parse(body).data.name)
    t.same(names(), ['Later'], 'what happens from then on is sent at once')
    await recall.run(shop.clock())
    await shop.run()
    t.same(names().toSorted(), ['Claimed', 'Later', 'Tried'])
    t.equal(await shop.store.webhookDeliveries.recall(shop.clock()), 0)
    t.same(
      (await shop.deliveries(id)).map(({ status }: { status: string }) => status),
      ['succeeded', 'succeeded', 'succeeded'],
    )
  })

  t.test('a slow endpoint holds up no other, and has eight attempts at a time', async (t) => {
    const shop = await sending(t, engine)
    const [slow, quick] = [await receiver(t), await receiver(t)]
    slow.answer = () => undefined
    await shop.endpoint(quick.url)
    shop.dispatcher.start()
    /** Half of the events arrive within this time. */
    const delay = async (events: number) => {
      const delays: number[] = []
      for (let n = 0; n < events; n++) {
        const [sent, before] = [performance.now(), quick.received.length]
        await shop.item(`Pen ${n}`)
        while (quick.received.length === before && performance.now() - sent < 5000) await sleep(5)
        delays.push(performance.now() - sent)
      }
      return delays.sort((one, other) => one - other)[Math.floor(events / 2)] as number
    }
    const alone = await delay(5)
    await shop.endpoint(slow.url)
    const beside = await delay(12)
    t.equal(quick.received.length, 17)
    t.ok(beside - alone < 1000, `${Math.round(beside)} ms beside it, ${Math.round(alone)} ms alone`)
    t.equal(slow.received.length, 8, 'and no more at a time')
  })

  t.test('64 attempts at a time in all, and one more for each endpoint that has none', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const held: ServerResponse[] = []
    there.answer = (response) => held.push(response)
    for (let n = 0; n < 12; n++) await shop.endpoint(there.url)
    for (let n = 0; n < 8; n++) await shop.item(`Pen ${n}`)
    await settled(shop.databaseUrl)
    t.equal(await shop.dispatcher.round(), 64 + 4)
    t.equal(await shop.dispatcher.round(), 0)
    while (held.length < 68) await sleep(5)
    there.answer = respondWith(204)
    for (const response of held) response.writeHead(204).end()
    await shop.run()
    t.equal(there.received.length, 12 * 8)
  })

  t.test(
    'two processes share the work: each event arrives once; what a killed one had claimed arrives later',
    async (t) => {
      const shop = await sending(t, engine)
      const there = await receiver(t)
      const { id } = await shop.endpoint(there.url)
      const other = await openStore(shop.databaseUrl, shop.clock(), [auditKey])
      t.teardown(() => other.close())
      const second = openDispatcher({ ...shop.parts, store: other })
      for (let n = 0; n < 30; n++) await shop.item(`Pen ${n}`)
      await settled(shop.databaseUrl)
      await Promise.all([shop.dispatcher.round(), second.round()])
      await Promise.all([shop.run(), shop.run(second)])
      t.equal(there.received.length, 30)
      t.equal(new Set(there.received.map(({ headers }) => headers['webhook-id'])).size, 30)

      await shop.item('Lost')
      await settled(shop.databaseUrl)
      await shop.store.webhookDeliveries.match(10, shop.clock())
      const until = new Date(shop.clock().getTime() + 30_000)
      const claims = [1, 2].map(() => other.webhookDeliveries.claim(id, 5, shop.clock(), until))
      const claimed = (await Promise.all(claims)).flat()
      t.equal(claimed.length, 1, 'claimed once')
      await shop.run()
      t.equal(there.received.length, 30)
      shop.clock.advance(30_000)
      await shop.run()
      t.equal(there.received.length, 31)
      t.match(JSON.parse(String(there.received.at(-1)?.body)).data, { name: 'Lost' })
      await second.close()
    },
  )

  t.test('an endpoint that comes to be while events are matched receives what happens after it', async (t) => {
    let during: (() => Promise<void>) | undefined
    const shop = await sending(t, engine)
    const { store } = shop
    const [one, other] = [await receiver(t), await receiver(t)]
    const webhookEndpoints = {
      ...store.webhookEndpoints,
      async targets(now: Date) {
        const found = await store.webhookEndpoints.targets(now)
        const work = during
        during = undefined
        await work?.()
        return found
      },
    }
    const dispatcher = openDispatcher({ ...shop.parts, store: { ...store, webhookEndpoints } })
    t.teardown(() => dispatcher.close())
    await shop.endpoint(one.url)
    await shop.item('Before')
    during = async () => {
      await shop.endpoint(other.url)
      await shop.item('After')
    }
    await shop.run(dispatcher)
    await shop.run(dispatcher)
    const names = (received: readonly Received[]) => received.map(({ body }) => JSON.parse(body).data.name).sort()
    t.same(names(one.received), ['After', 'Before'])
    t.same(names(other.received), ['After'])
  })

  t.test('closing waits for what is being sent, and gives back what takes too long', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id } = await shop.endpoint(there.url)
    there.answer = (response) => setTimeout(() => response.writeHead(200).end(), 300)
    await shop.item()
    await settled(shop.databaseUrl)
    t.equal(await shop.dispatcher.round(), 1)
    await shop.dispatcher.close()
    t.match((await shop.deliveries(id))[0], { status: 'succeeded' })
    there.answer = () => undefined
    await shop.item('Slow')
    await settled(shop.databaseUrl)
    const other = openDispatcher(shop.parts)
    t.equal(await other.round(), 1)
    await other.close()
    const last = (await shop.deliveries(id)).find(({ status }: { status: string }) => status === 'pending')
    t.match(last, { attempt_count: 0, next_attempt_at: shop.clock().toISOString() })
  })

  t.test('an erased person is not in what is sent later; old deliveries go with their events', async (t) => {
    const shop = await sending(t, engine)
    const there = await receiver(t)
    const { id } = await shop.endpoint(there.url, ['user.registered'])
    there.answer = respondWith(500)
    const person = { email: 'minji@shop.example', password: 'a good long sentence', name: 'Minji' }
    const stranger = { authorization: undefined as never }
    const user = (await shop.send('POST', '/api/v2/users', person, stranger)).json()
    await shop.run()
    t.match(there.received.at(-1)?.body, 'Minji')
    const headers = { ...(await shop.as('admin')), 'if-match': '*' }
    t.equal((await shop.send('POST', `/api/v2/users/${user.id}/erasure`, undefined, headers)).statusCode, 204)
    shop.clock.advance(minute)
    await shop.run()
    t.equal(there.received.length, 2)
    t.notMatch(there.received.at(-1)?.body, /Minji|minji@/)
    shop.clock.advance(31 * day)
    await storeJobs(shop.store)
      .find(({ name }) => name === 'events')
      ?.run(shop.clock())
    t.same((await shop.store.webhookDeliveries.list(id, newestFirst)).items, [])
  })
})

t.test('/metrics tells what waits, how late it is, what came of attempts, and what is paused', async (t) => {
  const shop = await sending(t, sqlite)
  const there = await receiver(t)
  const page = async () => (await shop.request({ url: '/metrics', remoteAddress: '127.0.0.1' })).body
  const { id } = await shop.endpoint(there.url)
  const other = await shop.endpoint(there.url, ['order.paid'])
  await shop.post(`/${other.id}/pause`)
  await shop.item()
  await shop.store.webhookDeliveries.match(10, shop.clock())
  shop.clock.advance(90_000)
  const before = await page()
  t.match(before, /^shop_webhook_deliveries_pending 1$/m)
  t.match(before, /^shop_webhook_oldest_pending_seconds 90$/m)
  t.match(before, /^shop_webhook_lag_seconds 90$/m)
  t.match(before, /^shop_webhook_endpoints_paused\{reason="requested"\} 1$/m)
  there.answer = respondWith(500)
  await shop.run()
  const after = await page()
  t.match(after, /^shop_webhook_attempts_total\{outcome="rejected"\} 1$/m)
  t.match(after, /^shop_webhook_lag_seconds 0$/m, 'that of an endpoint that fails is not ours')
  there.answer = respondWith(200)
  shop.clock.advance(minute)
  await shop.run()
  t.match(await page(), /^shop_webhook_deliveries_pending 0$/m)
  t.match((await shop.read(`/${id}`)).failing_since, null)
})

t.test('a new key in WEBHOOK_KEYS: secrets are encrypted with it at the start, and the old one can go', async (t) => {
  const shop = await sending(t, sqlite)
  const there = await receiver(t)
  const { id, secret } = await shop.endpoint(there.url)
  const rotated = await shop.post(`/${id}/rotate`)
  const newer = 'n'.repeat(32)
  const both = openDispatcher({ ...shop.parts, secrets: webhookSecretsWith([newer, webhookKey]) })
  both.start()
  const alone = webhookSecretsWith([newer])
  const kept = async () => (await shop.store.webhookEndpoints.find(id)) as { secret: string; previous_secret: string }
  const prefix = alone.seal('', id).slice(0, 13)
  while (!(await kept()).secret.startsWith(prefix)) await sleep(5)
  t.equal(alone.open((await kept()).secret, id), rotated.secret)
  t.equal(alone.open((await kept()).previous_secret, id), secret)
  t.equal((await shop.read(`/${id}`)).version, 2, 'that is no edit')
  await both.close()
})

t.test('a secret that cannot be read: nothing is sent, the log says so, and the delivery waits', async (t) => {
  const lines: string[] = []
  const log = { ...quiet, error: (_: object, line: string) => void lines.push(line) }
  const shop = await sending(t, sqlite, { secrets: webhookSecretsWith(['v'.repeat(32)]), log })
  const there = await receiver(t)
  const { id } = await shop.endpoint(there.url)
  await shop.item()
  await shop.run()
  t.same(lines, ['a webhook cannot be signed'])
  t.equal(there.received.length, 0)
  t.match((await shop.deliveries(id))[0], { status: 'pending', attempt_count: 0 })
})

t.test('pauses between attempts differ by a fifth, so that what failed together does not come back together', (t) => {
  t.equal(retryDelayMs(1, 0), 4000)
  t.equal(retryDelayMs(1, 1), 6000)
  t.equal(retryDelayMs(20, 0.5), undefined)
  t.end()
})
