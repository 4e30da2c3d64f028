// Totals are exact whoever wrote, and a list is counted once per change, not once per page.

import t, { type Test } from 'tap'
import type { ItemDraft } from '../src/domain/items.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { openPostgres } from '../src/store/engine/postgres.ts'
import { openSqlite } from '../src/store/engine/sqlite.ts'
import { totalsOf } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { changeCategory } from '../src/use-cases/categories.ts'
import { changeItem, removeItem } from '../src/use-cases/items.ts'
import { type Engine, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const lamp: ItemDraft = {
  name: 'Lamp',
  description: null,
  price_minor: 45000,
  currency: 'KRW',
  category_id: null,
  sku: null,
  active: true,
}
const mug: ItemDraft = { ...lamp, name: 'Mug', currency: 'USD' }

const all = {
  conditions: [],
  order: [{ field: 'id', descending: false } as const],
  size: 20,
  offset: 0,
  position: undefined,
  counted: true,
}
const dollars = { ...all, conditions: [{ field: 'currency', operator: 'eq', value: 'USD' } as const] }

/** [of everything, of what costs dollars] */
const totals = async ({ items }: Pick<Store, 'items'>) => [
  (await items.list(all)).total,
  (await items.list(dollars)).total,
]

/** Stores of two processes on one database. */
async function two(t: Test, engine: Engine): Promise<[here: Store, there: Store, url: string]> {
  const url = await engine.database(t)
  const here = await openStore(url, now)
  const there = await openStore(url, now)
  t.teardown(() => Promise.all([here.close(), there.close()]))
  return [here, there, url]
}

/** How often a list is counted through `items`. */
async function counting(t: Test, engine: Engine) {
  const [, there, url] = await two(t, engine)
  const driver = openDriver(url)
  t.teardown(() => driver.close())
  let counts = 0
  const get: Driver['get'] = (sql, values) => {
    if (sql.includes('count(*)')) counts++
    return driver.get(sql, values)
  }
  const counted: Driver = { ...driver, get }
  return { items: itemsIn(counted, totalsOf(counted)), there, counts: () => counts }
}

onEveryEngine(t, async (t, engine) => {
  t.test('a category that moves takes its items into another total', async (t) => {
    const [here, there] = await two(t, engine)
    const place = { parent_id: null, position: 0 }
    const light = await here.categories.add({ name: 'Light', slug: 'light', ...place }, now)
    const lamps = await here.categories.add({ name: 'Lamps', slug: 'lamps', ...place }, now)
    await here.items.add({ ...lamp, category_id: lamps.id }, now)
    const under = async () => (await here.items.list({ ...all, under: light.id })).total
    t.equal(await under(), 0)
    await changeCategory(there, lamps.id, (current) => ({ ...current, parent_id: light.id }), now)
    t.equal(await under(), 1)
  })

  t.test('what another process adds, changes and removes is counted', async (t) => {
    const [here, there] = await two(t, engine)
    t.same(await totals(here), [0, 0])
    const { id } = await there.items.add(mug, now)
    await there.items.add(lamp, now)
    await there.items.add({ ...lamp, active: false }, now)
    t.same(await totals(here), [2, 1])
    await changeItem(there, id, (item) => ({ ...item, active: false }), now)
    t.same(await totals(here), [1, 0])
    await changeItem(there, id, (item) => ({ ...item, active: true, name: 'Cup' }), now)
    t.same(await totals(here), [2, 1])
    await removeItem(there, id, now)
    t.same(await totals(here), [1, 0])
    await t.rejects(removeItem(there, id, now), { code: 'not_found' })
    t.same(await totals(here), [1, 0])
  })

  t.test('a transaction sees its own changes, and what it takes back was never counted', async (t) => {
    const [here, there] = await two(t, engine)
    const failed = here.transaction(async (inside) => {
      await inside.items.add(mug, now)
      t.same(await totals(inside), [1, 1])
      t.same(await totals(here), [0, 0])
      throw new Error('no')
    })
    await t.rejects(failed, { message: 'no' })
    t.same(await totals(here), [0, 0])
    // The revision that was taken back is given again, to something else.
    await there.items.add(lamp, now)
    t.same(await totals(here), [1, 0])
    t.same(await totals(there), [1, 0])
  })

  t.test('the kept total is the number of rows, whatever is done at the same time', async (t) => {
    // Two SQLite stores in one process would wait for each other's open transaction without ever letting it go on.
    const [here, other, url] = await two(t, engine)
    const there = engine.name === 'sqlite' ? here : other
    const work = Array.from({ length: 30 }, async (_, i) => {
      const store = i % 2 ? here : there
      const { id } = await store.items.add({ ...lamp, active: i % 5 > 0 }, now)
      if (i % 3 === 0) await changeItem(store, id, (item) => ({ ...item, active: !item.active }), now)
      if (i % 4 > 0) return
      const removed = await Promise.allSettled([here, there].map((one) => removeItem(one, id, now)))
      t.equal(removed.filter(({ status }) => status === 'fulfilled').length, 1)
    })
    await Promise.all(work)
    const driver = openDriver(url)
    t.teardown(() => driver.close())
    const row = await driver.get('SELECT count(*) AS total FROM items WHERE deleted_at IS NULL AND active')
    t.equal((await here.items.list(all)).total, Number(row?.total))
  })

  t.test('a list is counted once for each change, however many ask', async (t) => {
    const { items, there, counts } = await counting(t, engine)
    await Promise.all(Array.from({ length: 10 }, () => items.list(dollars)))
    await items.list({ ...dollars, offset: 20 })
    t.equal(counts(), 1)
    await there.items.add(mug, now)
    t.equal((await items.list(dollars)).total, 1)
    t.equal((await items.list(dollars)).total, 1)
    t.equal(counts(), 2)
  })

  t.test('the whole list is never counted', async (t) => {
    const { items, there, counts } = await counting(t, engine)
    await there.items.add(mug, now)
    t.equal((await items.list(all)).total, 1)
    t.equal(counts(), 0)
  })

  t.test('one bump for a transaction, however much it changes', async (t) => {
    const [here, , url] = await two(t, engine)
    await here.transaction(async (inside) => {
      for (let i = 0; i < 5; i++) await inside.items.add(lamp, now)
    })
    const driver = openDriver(url)
    t.teardown(() => driver.close())
    const revision = await driver.get("SELECT value, total FROM revisions WHERE name = 'items'")
    t.match(revision, { value: 1, total: 5 })
  })

  t.test('prepared statements are bounded', async (t) => {
    const url = await engine.database(t)
    const driver = engine.name === 'sqlite' ? openSqlite(url.slice('file:'.length)) : openPostgres(url, { max: 1 })
    t.teardown(() => driver.close())
    for (let i = 0; i < 600; i++) await driver.get(`SELECT ${i} AS one`)
    t.equal((await driver.get('SELECT 0 AS one'))?.one, 0)
    if (engine.name === 'sqlite') return
    const statements = await driver.get('SELECT count(*) AS kept FROM pg_prepared_statements')
    t.ok(Number(statements?.kept) <= 501, `${statements?.kept} are kept`)
  })
})
