// Many concurrent customers, through real servers: exactly the available units are sold, and clients never see a
// deadlock.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { prepareShop, startServer } from './processes.ts'
import { type Engine, engines, onEveryEngine, openShop, type Shop } from './shop.ts'

const item = (name: string, stock: number | null) => ({ name, price: 1000, stock })

/** Customers who are logged in before they all send requests. */
async function customers(shop: Shop, from: number, count: number) {
  const keys: Record<string, string>[] = []
  for (let i = 0; i < count; i++) keys.push(await shop.as('customer', from + i))
  return keys
}

const isBusy = (code: unknown) => code === 'service_unavailable' || code === 'idempotency_in_progress'

/** Buys one of each, and asks again with the same key where the server says that it is too busy. */
async function buy({ send }: Shop, who: Record<string, string>, ...item_ids: number[]) {
  const headers = { ...who, 'idempotency-key': randomUUID() }
  const lines = item_ids.map((item_id) => ({ item_id, quantity: 1 }))
  for (;;) {
    const response = await send('POST', '/api/v1/orders', { lines }, headers)
    const code = response.json().error?.code
    if (!isBusy(code)) return response
    await sleep(20)
  }
}

/** How many answers there were of each kind: a status, or a code. */
const kinds = (responses: readonly { statusCode: number; json(): any }[]) =>
  Object.fromEntries(
    [...Map.groupBy(responses, (one) => one.json().error?.code ?? one.statusCode)].map(([kind, all]) => [
      kind,
      all.length,
    ]),
  )

const stockOf = async ({ get }: Shop, id: number) => {
  const { stock, available } = (await get(`/api/v1/items/${id}`)).json()
  return { stock, available }
}

onEveryEngine(t, async (t, engine) => {
  t.test('300 customers order ten units at once: ten orders', async (t) => {
    const shop = await openShop(t, { engine })
    await shop.send('POST', '/api/v1/items', item('Lamp', 10))
    const all = await customers(shop, 1, 300)
    const responses = await Promise.all(all.map((who) => buy(shop, who, 1)))
    t.same(kinds(responses), { 201: 10, insufficient_stock: 290 })
    t.same(await stockOf(shop, 1), { stock: 10, available: 0 })
  })

  t.test('600 orders of the same two items in opposite order: all are placed, without deadlock', async (t) => {
    const shop = await openShop(t, { engine })
    for (const name of ['Lamp', 'Mug']) await shop.send('POST', '/api/v1/items', item(name, 1000))
    const all = await customers(shop, 1, 600)
    const responses = await Promise.all(all.map((who, i) => buy(shop, who, ...(i % 2 === 0 ? [1, 2] : [2, 1]))))
    t.same(kinds(responses), { 201: 600 })
    for (const id of [1, 2]) t.same(await stockOf(shop, id), { stock: 1000, available: 400 })
  })
})

const postgres = engines.find(({ name }) => name === 'postgres')

t.test(
  'two server processes on one PostgreSQL, and ten units: ten orders',
  { skip: !postgres && 'no PostgreSQL here' },
  async (t) => {
    const { people, env, store } = await prepareShop(t, postgres as Engine, { customers: 300, price: 1000, stock: 10 })
    const servers = await Promise.all([startServer(t, env), startServer(t, env)])
    const responses = await Promise.all(
      people.map(async (tokenNow, i) => {
        const token = await tokenNow()
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        }
        const body = JSON.stringify({ lines: [{ item_id: 1, quantity: 1 }] })
        for (;;) {
          const response = await fetch(`${servers[i % 2]?.url}/api/v1/orders`, { method: 'POST', headers, body })
          const json = (await response.json()) as any
          if (!isBusy(json.error?.code)) return { statusCode: response.status, json: () => json }
          await sleep(20)
        }
      }),
    )
    t.same(kinds(responses), { 201: 10, insufficient_stock: 290 })
    t.match(await store.items.find(1), { stock: 10, reserved: 10 })
    await store.close()
    for (const { child } of servers) {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    }
  },
)
