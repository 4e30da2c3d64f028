// Many customers at once, through real servers: as many units are sold as there are, and no deadlock reaches anybody.

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type Engine, engines, onEveryEngine, type Shop, shop } from './shop.ts'

const item = (name: string, stock: number | null) => ({ name, price: 1000, stock })

/** Customers who are known before they all come at once. */
async function customers(made: Shop, from: number, count: number) {
  const known: Record<string, string>[] = []
  for (let i = 0; i < count; i++) known.push(await made.as('customer', from + i))
  return known
}

/** Buys one of each, and asks again with the same key where the server says that it is too busy. */
async function buy({ send }: Shop, who: Record<string, string>, ...item_ids: number[]) {
  const headers = { ...who, 'idempotency-key': randomUUID() }
  const lines = item_ids.map((item_id) => ({ item_id, quantity: 1 }))
  for (;;) {
    const answer = await send('POST', '/api/v1/orders', { lines }, headers)
    const code = answer.json().error?.code
    if (code !== 'service_unavailable' && code !== 'idempotency_in_progress') return answer
    await sleep(20)
  }
}

/** How many answers there were of each kind: a status, or a code. */
const kinds = (answers: Awaited<ReturnType<typeof buy>>[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, (one) => one.json().error?.code ?? one.statusCode)].map(([kind, all]) => [
      kind,
      all.length,
    ]),
  )

const stockOf = async ({ get }: Shop, id: number) => {
  const { stock, available } = (await get(`/api/v1/items/${id}`)).json()
  return { stock, available }
}

onEveryEngine(t, async (t, engine) => {
  t.test('3: 300 customers at once want one of ten units: ten orders', async (t) => {
    const made = await shop(t, { engine })
    await made.send('POST', '/api/v1/items', item('Lamp', 10))
    const all = await customers(made, 1, 300)
    const answers = await Promise.all(all.map((who) => buy(made, who, 1)))
    t.same(kinds(answers), { 201: 10, insufficient_stock: 290 })
    t.same(await stockOf(made, 1), { stock: 10, available: 0 })
  })

  t.test('5: 600 orders of the same two items in opposite order: each is made', async (t) => {
    const made = await shop(t, { engine })
    for (const name of ['Lamp', 'Mug']) await made.send('POST', '/api/v1/items', item(name, 1000))
    const all = await customers(made, 1, 600)
    const answers = await Promise.all(all.map((who, i) => buy(made, who, ...(i % 2 === 0 ? [1, 2] : [2, 1]))))
    t.same(kinds(answers), { 201: 600 })
    for (const id of [1, 2]) t.same(await stockOf(made, id), { stock: 1000, available: 400 })
  })
})

/** One database, however often it is asked for. */
async function shared(t: Test, engine: Engine): Promise<Engine> {
  const url = await engine.database(t)
  return { name: engine.name, database: async () => url }
}

const postgres = engines.find(({ name }) => name === 'postgres')

t.test('3: two servers on one PostgreSQL: ten orders', { skip: !postgres && 'no PostgreSQL here' }, async (t) => {
  const engine = await shared(t, postgres as Engine)
  const [here, there] = [await shop(t, { engine }), await shop(t, { engine })]
  await here.send('POST', '/api/v1/items', item('Lamp', 10))
  const [ours, theirs] = [await customers(here, 1, 150), await customers(there, 1001, 150)]
  const asked = [...ours.map((who) => buy(here, who, 1)), ...theirs.map((who) => buy(there, who, 1))]
  t.same(kinds(await Promise.all(asked)), { 201: 10, insufficient_stock: 290 })
  t.same(await stockOf(there, 1), { stock: 10, available: 0 })
})
