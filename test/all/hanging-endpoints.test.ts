// Fifty endpoints that hang delay no other: servers of their own send events to them and to one that answers, and what
// it receives is not a second later than what it received while it was alone.

import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { prepareShop, startServer } from '../processes.ts'
import { openReceiver, respondWith } from '../receiver.ts'
import { type Engine, onEveryEngine, settled } from '../shop.ts'

const hanging = 50
/** As long as a server waits for a response. */
const hangMs = 10_000
/** Longer than that: so the hanging ones come to be those that fail, and are tried again beside what is new. */
const forMs = 14_000
const everyMs = 250
const mostMs = 1000
/** Of a server, and one more for each endpoint that has none. */
const mostAttempts = 64

/** When each delivery came, by the name of its item; `/hooks/hang` is not answered before it is given up. */
async function receiver(t: Test) {
  const arrivals = new Map<string, number>()
  const held = new Set<ServerResponse>()
  let most = 0
  const url = await openReceiver(t, ({ path, body }, response) => {
    if (path.startsWith('/hooks/hang')) {
      held.add(response)
      most = Math.max(most, held.size)
      response.on('close', () => held.delete(response))
      return
    }
    arrivals.set(JSON.parse(body).data.name, performance.now())
    respondWith(204)(response)
  })
  return { url, arrivals, most: () => most }
}

async function delayed(t: Test, engine: Engine): Promise<void> {
  const { store, person, env: base, databaseUrl } = await prepareShop(t, engine, { customers: 0, price: 100 })
  t.teardown(() => store.close())
  const admin = await person('admin', 'admin')
  const env = { ...base, ALLOW_PRIVATE_WEBHOOKS: '1', WEBHOOK_KEYS: 'w'.repeat(32) }
  const servers = [await startServer(t, env)]
  if (engine.name === 'postgres') servers.push(await startServer(t, env))
  let [turn, posted] = [0, 0]
  const post = async (path: string, body: object) => {
    const { url } = servers[turn++ % servers.length] as (typeof servers)[number]
    const answer = await fetch(`${url}/api/v2/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await admin()}`,
        'content-type': 'application/json',
        'idempotency-key': `${posted++}`,
      },
      body: JSON.stringify(body),
    })
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  const { url, arrivals, most } = await receiver(t)
  const endpoint = (path: string) => post('webhook-endpoints', { url: `${url}${path}`, events: ['item.created'] })
  /** @returns the milliseconds from when an event is in the feed until it arrives, for each, the longest first */
  const delays = async (name: string, milliseconds: number): Promise<number[]> => {
    const from = performance.now()
    const visible: Promise<readonly [string, number]>[] = []
    for (let n = 0; performance.now() - from < milliseconds; n++) {
      const item = { name: `${name} ${n}`, price: { amount: 100, currency: 'KRW' } }
      await post('items', item)
      // On PostgreSQL transactions of others, who use the same server, hold events up.
      visible.push(settled(databaseUrl).then(() => [item.name, performance.now()]))
      await sleep(everyMs)
    }
    const all = await Promise.all(visible)
    const until = performance.now() + hangMs
    while (all.some(([name]) => !arrivals.has(name)) && performance.now() < until) await sleep(10)
    return all
      .map(([name, at]) => Math.round((arrivals.get(name) ?? Number.POSITIVE_INFINITY) - at))
      .sort((one, other) => other - one)
  }
  await endpoint('/answers')
  const alone = await delays('Alone', 5000)
  for (let n = 0; n < hanging; n++) await endpoint(`/hang/${n}`)
  const beside = await delays('Beside', forMs)
  const [longest = 0, longestAlone = 0] = [beside[0], alone[0]]
  t.comment(
    `${beside.length} events: at most ${longest} ms beside ${hanging} that hang, ${longestAlone} ms alone; ` +
      `medians ${beside[beside.length >> 1]} and ${alone[alone.length >> 1]}; ${most()} attempts at a time`,
  )
  t.ok(beside.length > 30 && most() > hanging, `${beside.length} events, ${most()} attempts at a time`)
  t.ok(most() <= servers.length * (mostAttempts + hanging), 'and no more than are allowed')
  t.ok(longest - longestAlone < mostMs, `${longest} ms beside, ${longestAlone} ms alone`)
}

onEveryEngine(t, async (t, engine) => {
  t.test(`${hanging} endpoints that hang delay no other`, { timeout: 120_000 }, (t) => delayed(t, engine))
})
