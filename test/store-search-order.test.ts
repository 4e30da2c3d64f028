// A search that finds thousands of items, in the order of an index: PostgreSQL walks the index instead of sorting all.

import t, { type Test } from 'tap'
import type { Driver } from '../src/store/engine/driver.ts'
import { totalsInside } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import { fillWords } from '../src/store/search.ts'
import type { ItemQuestion } from '../src/store/store.ts'
import { type Engine, onEveryEngine, startTime } from './shop.ts'

const count = 12_000
/** Two thirds are pens: so many that the next rows of an index fill a page. A third are cups, which is too few. */
const words = { pen: 8000, cup: 4000 }

/** A shop with items that agree in names, prices, times and the lack of a SKU. */
async function furnished(t: Test, engine: Engine): Promise<Driver> {
  const url = await engine.database(t)
  await (await openStore(url, new Date(startTime))).close()
  const driver = openDriver(url)
  t.teardown(() => driver.close())
  await driver.run(
    `INSERT INTO items (name, price_minor, currency, sku, stock, active, rating_count, rating_tenths, image_count,
        created_at, updated_at, last_modified)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
      SELECT ((i * 7) % 997) || CASE i % 3 WHEN 0 THEN ' cup' ELSE ' pen' END, (i * 31) % 500,
        CASE i % 4 WHEN 0 THEN 'USD' ELSE 'KRW' END, CASE i % 2 WHEN 0 THEN NULL ELSE 'S-' || ((i * 13) % ${count}) END,
        NULL, i % 10 > 0, CASE WHEN i % 5 > 0 THEN 1 ELSE 0 END, CASE WHEN i % 5 > 0 THEN 10 + i % 41 END, 0,
        CASE WHEN i < 6000 THEN :first ELSE :later END, CASE i % 7 WHEN 0 THEN :first ELSE :later END, 0 FROM n`,
    { first: startTime, later: '2026-11-22T14:00:00.000Z' },
  )
  // Opened again, the store fills the search index.
  await (await openStore(url, new Date(startTime))).close()
  await driver.script('ANALYZE')
  return driver
}

type Wanted = Partial<Pick<ItemQuestion, 'order' | 'search' | 'conditions' | 'visibility' | 'offset' | 'position'>>

const question = (wanted: Wanted, size: number): ItemQuestion =>
  ({ conditions: [], order: [], offset: 0, position: undefined, counted: false, size, ...wanted }) as ItemQuestion

/** The ids of a list, page by page to its end; then back to its beginning. */
async function walked(driver: Driver, wanted: Wanted, size: number): Promise<{ ids: number[]; back: number[] }> {
  const items = itemsIn(driver, totalsInside(driver))
  const pages = async (backwards: boolean, first: ItemQuestion['position']) => {
    const ids: number[][] = []
    for (let position = first; ; ) {
      const page = await items.list(question({ ...wanted, position }, size))
      ids.push(page.items.map(({ id }) => id))
      const [start, end] = page.ends ?? []
      if (!(backwards ? page.hasPrev : page.hasNext)) return { ids, position }
      position = { values: (backwards ? start : end) ?? [], backwards }
    }
  }
  const there = await pages(false, undefined)
  const last = (await items.list(question({ ...wanted, position: there.position }, size))).ends?.[0] ?? []
  const back = await pages(true, { values: last, backwards: true })
  return { ids: there.ids.flat(), back: back.ids.reverse().concat(there.ids.slice(-1)).flat() }
}

const inWon = [{ field: 'currency', operator: 'eq', value: 'KRW', parameter: 'filter[currency]' }] as const
const cheap = [{ field: 'price', operator: 'lt', value: 250, parameter: 'filter[price][lt]' }] as const

onEveryEngine(t, async (t, engine) => {
  const driver = await furnished(t, engine)

  t.test('filling the search index reads it once, not from its beginning for each batch', async (t) => {
    const plans: string[] = []
    await driver.transaction(async (inside) => {
      if (engine.name === 'postgres')
        await inside.script('SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off')
      await inside.run('DELETE FROM items_search')
      const all: Driver['all'] = async (sql, values) => {
        const explain = engine.name === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
        const lines = await inside.all(`${explain} ${sql}`, values)
        plans.push(lines.map((line) => line.detail ?? line['QUERY PLAN']).join('\n'))
        return inside.all(sql, values)
      }
      const explaining: Driver = { ...inside, all, transaction: async (work) => work(explaining) }
      await fillWords(explaining)
      t.equal((await inside.get('SELECT count(*) AS n FROM items_search'))?.n, count)
    })
    t.equal(plans.length, Math.ceil(count / 2000) + 1, 'a query for each batch')
    const entered =
      engine.name === 'sqlite'
        ? /SCAN items_search VIRTUAL TABLE INDEX 0:[=>]/
        : /using items_search_pkey on items_search.*\n *Index Cond: \(?.*item_id > /
    for (const plan of plans) t.match(plan, entered)
  })

  for (const field of ['id', 'name', 'price', 'sku', 'rating_average', 'created_at', 'updated_at'] as const)
    for (const descending of [false, true])
      t.test(`${descending ? '-' : ''}${field}: the items of the list that match, in its order`, async (t) => {
        const conditions = field === 'price' ? inWon : descending ? cheap : []
        const visibility = field === 'created_at' && descending ? 'all' : 'for sale'
        const wanted = { order: [{ field, descending }], conditions, visibility } as Wanted
        const all = await itemsIn(driver, totalsInside(driver)).list(question(wanted, count))
        for (const search of Object.keys(words)) {
          const ids = all.items.filter(({ name }) => name.endsWith(search)).map(({ id }) => id)
          t.ok(ids.length > 1000)
          const found = await walked(driver, { ...wanted, search }, 700)
          t.strictSame(found.ids, ids, `${search}, page by page`)
          t.strictSame(found.back, ids, `${search}, and back`)
          const third = await itemsIn(driver, totalsInside(driver)).list(
            question({ ...wanted, search, offset: 1400 }, 700),
          )
          t.strictSame(
            third.items.map(({ id }) => id),
            ids.slice(1400, 2100),
            `${search}, the third page by number`,
          )
        }
      })

  t.test('on PostgreSQL a page of many matches is found by an index of its order', async (t) => {
    if (engine.name !== 'postgres') return t.end()
    const plansFor = (search: string, order: object) =>
      driver.transaction(async (inside) => {
        const plans: string[] = []
        const explaining: Driver = {
          ...inside,
          all: async (sql, values) => {
            const lines = await inside.all(`EXPLAIN ${sql}`, values)
            plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'))
            return inside.all(sql, values)
          },
        }
        const wanted = { order: [order], conditions: inWon, search, position: undefined } as unknown as Wanted
        await itemsIn(explaining, totalsInside(explaining)).list(question(wanted, 100))
        return plans
      })
    for (const [field, index] of Object.entries({
      name: 'items_by_name',
      price: 'items_by_price',
      sku: 'items_by_sku',
      rating_average: 'items_by_rating',
      created_at: 'items_(all_)?by_created',
      updated_at: 'items_by_updated',
    }))
      for (const descending of [false, true]) {
        const [plan = '', ...more] = await plansFor('pen', { field, descending })
        t.equal(more.length, 0, `${field}: one query fills the page`)
        t.match(plan, new RegExp(`Limit .*\\n.*Index Scan (Backward )?using ${index}\\b`), field)
        t.match(plan, /Index Scan using items_search_pkey/)
        t.notMatch(plan, /items_search_words/)
      }
    const [plan = '', ...more] = await plansFor('cup', { field: 'name', descending: false })
    t.equal(more.length, 0)
    t.match(plan, /items_search_words|Seq Scan on items_search/, 'few matches are found first')
  })
})
