// Every declared sort and filter of the items list walks an index: what the document declares, the database explains.

import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { demoItems } from '../src/domain/demo.ts'
import { inOneCurrency } from '../src/domain/v1/money.ts'
import type { Driver, Value, Values } from '../src/store/engine/driver.ts'
import type { AnyQuestion } from '../src/store/engine/lists.ts'
import { totalsInside } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import { ordersIn } from '../src/store/orders.ts'
import { paymentsIn } from '../src/store/payments.ts'
import { reviewsIn } from '../src/store/reviews.ts'
import type { ItemQuestion, OwnQuestion, ReviewQuestion, Reviews } from '../src/store/store.ts'
import { addItem } from '../src/use-cases/items.ts'
import { type Engine, onEveryEngine, startTime } from './shop.ts'

const document = JSON.parse(readFileSync(new URL('../src/generated/v1/openapi.json', import.meta.url), 'utf8'))
const declared = document.paths['/api/v1/items'].get['x-list'] as { sort: string[]; filters: Record<string, string[]> }
const { sort, filters } = declared

/** The time of the nth item. */
const time = (n: number) => new Date(Date.parse(startTime) + n * 1000).toISOString()
const count = 3000

/** Values that pick few, as a client writes them. */
const values: Record<string, Value> = {
  id: 7,
  name: '백자 머그',
  price: 24000,
  currency: 'JPY',
  category_id: 3,
  sku: 'MUG-WHITE',
  rating_average: 45,
  created_at: time(count - 20),
  updated_at: time(count - 20),
}

const plain = { order: [{ field: 'created_at', descending: true } as const], size: 20, offset: 0, position: undefined }
const question = ({ conditions = [], ...changes }: Partial<AnyQuestion>): ItemQuestion =>
  inOneCurrency({
    counted: false,
    ...plain,
    ...changes,
    conditions: conditions.map((one) => ({ ...one, parameter: `filter[${one.field}][${one.operator}]` })),
  }) as ItemQuestion

/** A shop with a few thousand items, of which the database knows what is in them. */
async function filled(t: Test, engine: Engine): Promise<Driver> {
  const url = await engine.database(t)
  const store = await openStore(url, new Date(startTime))
  await store.transaction(async (inside) => {
    const ids = new Map<string, number>()
    for (const [position, name] of ['문구', '필기구', '노트', '주방', '컵과 머그', '차와 커피', '가방'].entries()) {
      const { id } = await inside.categories.add({ name, slug: name, parent_id: null, position }, new Date(startTime))
      ids.set(name, id)
    }
    let n = 0
    for (const draft of demoItems(count, ids)) await addItem(inside, draft, new Date(time(n++)))
  })
  await store.close()
  const driver = openDriver(url)
  // Two of three are rated.
  await driver.script('UPDATE items SET rating_count = 1, rating_tenths = 10 + id % 41 WHERE id % 3 > 0')
  await driver.script('ANALYZE')
  t.teardown(() => driver.close())
  return driver
}

/** The query plans for a request, one text per statement. For PostgreSQL, whether it can use an index at all. */
const plans = (driver: Driver, engine: Engine, question: ItemQuestion): Promise<string[]> =>
  plansOf(driver, engine, async (explaining) => itemsIn(explaining, totalsInside(explaining)).list(question))

function plansOf(driver: Driver, engine: Engine, ask: (explaining: Driver) => Promise<unknown>): Promise<string[]> {
  return driver.transaction(async (inside) => {
    const explained: string[] = []
    if (engine.name === 'postgres')
      await inside.script('SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off')
    const explain = async (sql: string, values: Values = {}) => {
      // The pictures of a page are read beside it, by their keys.
      if (/FROM item_images/.test(sql)) return
      const lines = await inside.all(`${engine.name === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${sql}`, values)
      explained.push(lines.map((line) => line.detail ?? line['QUERY PLAN']).join('\n'))
    }
    const explaining: Driver = {
      ...inside,
      all: (sql, values) => explain(sql, values).then(() => inside.all(sql, values)),
      get: (sql, values) => explain(sql, values).then(() => inside.get(sql, values)),
    }
    await ask(explaining)
    return explained
  })
}

const indexed = /USING (COVERING )?INDEX items_|USING INTEGER PRIMARY KEY|Index (Only )?Scan (Backward )?using items_/
/** SQLite's table is its own index by id. */
const ownIndexed = new RegExp(`^SCAN items$|${indexed.source}`)
const sorts = /TEMP B-TREE|Sort/
/** The index is entered at a place, not at its end. */
const entered = /[<>]\?|Index Cond: .*[<>]/

onEveryEngine(t, async (t, engine) => {
  const driver = await filled(t, engine)

  for (const field of sort) {
    for (const descending of [false, true]) {
      const order = [{ field, descending }]
      const name = `sort=${descending ? '-' : ''}${field}`

      t.test(`${name}: an index is walked, nothing is sorted`, async (t) => {
        for (const plan of await plans(driver, engine, question({ order }))) {
          t.match(plan, field === 'id' ? ownIndexed : indexed)
          t.notMatch(plan, sorts)
        }
      })

      t.test(`${name}, by cursor in both directions: the index is entered at the cursor`, async (t) => {
        const wire: Record<string, Value> = { ...values, price: 24000, created_at: time(1500), updated_at: time(1500) }
        const position = field === 'id' ? [1500] : [wire[field] as Value, 1500]
        for (const backwards of [false, true]) {
          for (const plan of await plans(
            driver,
            engine,
            question({ order, position: { values: position, backwards } }),
          )) {
            t.match(plan, indexed)
            t.match(plan, /IS NULL|IS NOT NULL/.test(plan) ? indexed : entered)
            t.notMatch(plan, sorts)
          }
        }
      })
    }
  }

  for (const [field, operators] of Object.entries(filters)) {
    for (const operator of operators) {
      t.test(`filter[${field}][${operator}]: the page and its total come from an index`, async (t) => {
        const value = values[field] as Value
        const condition = { field, operator, value: operator === 'in' ? [value, value] : value }
        const explained = await plans(driver, engine, question({ conditions: [condition], counted: true }))
        t.equal(explained.length, 2)
        for (const plan of explained) t.match(plan, indexed)
      })
    }
  }

  t.test('what picks few is found by its own index, and a category by price is not sorted', async (t) => {
    const own = {
      name: 'items_by_name',
      price: 'items_by_(category_)?price',
      currency: 'items_by_currency',
      category_id: 'items_by_category',
      sku: 'items_(by_)?sku',
      updated_at: 'items_by_updated',
    }
    for (const [field, index] of Object.entries(own)) {
      const operator = field === 'updated_at' ? 'gt' : 'eq'
      const conditions = [{ field, operator, value: values[field] as Value }]
      const [plan = ''] = await plans(driver, engine, question({ conditions }))
      t.match(plan, new RegExp(`${index}\\b`), field)
    }
    const conditions = [{ field: 'category_id', operator: 'eq', value: 3 }]
    const order = [{ field: 'price', descending: false } as const]
    const [plan = ''] = await plans(driver, engine, question({ conditions, order }))
    t.match(plan, /items_by_category_price/)
    t.notMatch(plan, sorts)
  })

  t.test(
    'include_inactive, in the default order: an index is walked, by cursor too, and its total is counted from one',
    async (t) => {
      const visibility = 'all' as const
      for (const position of [undefined, { values: [time(1500), 1500], backwards: false }]) {
        for (const plan of await plans(driver, engine, { ...question({ position }), visibility })) {
          t.match(plan, /items_all_by_created/)
          t.notMatch(plan, sorts)
        }
      }
      const [count = ''] = await plans(driver, engine, { ...question({ counted: true }), visibility })
      t.match(count, indexed)
    },
  )
})

const reviews = document.paths['/api/v1/items/{item_id}/reviews'].get['x-list'] as typeof declared

/** Twenty items with a hundred reviews each, of which the database knows what is in them. */
async function reviewed(t: Test, engine: Engine): Promise<Driver> {
  const url = await engine.database(t)
  const store = await openStore(url, new Date(startTime))
  await store.transaction(async (inside) => {
    for (const draft of demoItems(20, new Map())) await addItem(inside, draft, new Date(startTime))
    for (let i = 0; i < 400; i++) {
      const user = { email: `${i}@shop.example`, name: `${i}`, role: 'customer', locale: 'ko', active: true } as const
      const { id: user_id } = await inside.users.add(user, 'x', new Date(startTime))
      for (let n = 0; n < 5; n++) {
        const review = { user_id, rating: ((i + n) % 5) + 1, title: null, body: 'x', verified_purchase: false }
        const written = { ...review, item_id: ((i + 4 * n) % 20) + 1, status: 'published' } as const
        await inside.reviews.add(written, new Date(time(5 * i + n)))
      }
    }
  })
  await store.close()
  const driver = openDriver(url)
  await driver.script('ANALYZE')
  t.teardown(() => driver.close())
  return driver
}

onEveryEngine(t, async (t, engine) => {
  const driver = await reviewed(t, engine)
  const reviewPlans = (ask: (reviews: Reviews) => Promise<unknown>) =>
    plansOf(driver, engine, (explaining) => ask(reviewsIn(explaining, totalsInside(explaining))))
  const walked = /INDEX reviews_|using reviews_/
  const stranger = { id: undefined, moderates: false }
  const viewers = { stranger, author: { id: 7, moderates: false }, moderator: { id: 1, moderates: true } }

  for (const [who, viewer] of Object.entries(viewers)) {
    for (const field of reviews.sort) {
      t.test(`reviews by ${field}, for a ${who}: an index is walked both ways, nothing is sorted`, async (t) => {
        for (const descending of [false, true]) {
          const order = [{ field, descending }]
          const values = field === 'id' ? [1000] : [field === 'rating' ? 3 : time(1000), 1000]
          for (const position of [undefined, { values, backwards: false }, { values, backwards: true }]) {
            const found = await reviewPlans((reviews) =>
              reviews.list({ ...question({ order, position }), item_id: 1, viewer } as unknown as ReviewQuestion),
            )
            for (const plan of found) {
              t.match(plan, walked)
              t.notMatch(plan, sorts)
            }
          }
        }
      })
    }
  }

  t.test('include=reviews: each item by one short walk of its newest', async (t) => {
    const [plan = ''] = await reviewPlans((reviews) => reviews.newest([1, 2, 3]))
    t.equal(plan.match(/reviews_newest/g)?.length, 4, 'the places are a power of two')
    t.notMatch(plan, /SCAN reviews|Seq Scan on reviews|WindowAgg/)
  })
})

/** Fifty customers with forty orders each, paid by one payment each, of which the database knows what is in them. */
async function sold(t: Test, engine: Engine): Promise<Driver> {
  const url = await engine.database(t)
  const store = await openStore(url, new Date(startTime))
  for (let i = 0; i < 50; i++) {
    const user = { email: `${i}@shop.example`, name: `${i}`, role: 'customer', locale: 'ko', active: true } as const
    await store.users.add(user, 'x', new Date(startTime))
  }
  await store.close()
  const driver = openDriver(url)
  t.teardown(() => driver.close())
  const users = (await driver.all('SELECT id FROM users ORDER BY id')).map(({ id }) => id as number)
  await driver.transaction(async (inside) => {
    for (let n = 0; n < 2000; n++) {
      const values = { id: `ord_${n}`, user_id: users[n % 50] as number, at: time(n) }
      // A few wait to be paid.
      const status = n % 20 === 0 ? 'pending' : 'paid'
      await inside.run(
        `INSERT INTO orders (id, user_id, status, currency, items_total_minor,
          shipping_total_minor, total_minor, placed_at, updated_at)
          VALUES (:id, :user_id, :status, 'KRW', 100, 0, 100, :at, :at)`,
        { ...values, status },
      )
      await inside.run(
        `INSERT INTO payments (id, order_id, user_id, status, currency, amount_minor, captured_minor,
          provider, capture_mode, created_at, updated_at)
          VALUES (:payment, :id, :user_id, :status, 'KRW', 100, :captured, 'sandbox', 'manual', :at, :at)`,
        {
          ...values,
          payment: `pay_${n}`,
          status: n % 20 === 0 ? 'pending' : 'captured',
          captured: n % 20 === 0 ? 0 : 100,
        },
      )
    }
  })
  await driver.script('ANALYZE')
  return driver
}

onEveryEngine(t, async (t, engine) => {
  const driver = await sold(t, engine)
  const user = Number((await driver.get('SELECT user_id FROM orders LIMIT 1'))?.user_id)
  const tables = {
    orders: { path: '/api/v1/orders', at: 'placed_at', of: ordersIn, values: { status: 'pending' } },
    payments: {
      path: '/api/v1/payments',
      at: 'created_at',
      of: paymentsIn,
      values: { status: 'pending', order_id: 'ord_7' },
    },
  } as const

  for (const [table, { path, at, of, values }] of Object.entries(tables)) {
    const { sort, filters } = document.paths[path].get['x-list'] as typeof declared
    const listPlans = (change: Partial<AnyQuestion>, owner?: number) =>
      plansOf(driver, engine, async (explaining) => {
        const ask = {
          conditions: [],
          counted: false,
          ...plain,
          order: [{ field: at, descending: true }],
          ...change,
          owner,
        } as OwnQuestion<'listOrders'> & OwnQuestion<'listPayments'>
        await of(explaining, totalsInside(explaining)).list(ask)
      }).then((all) => all.filter((plan) => new RegExp(`\\b${table}\\b`).test(plan)))
    const walked = new RegExp(`INDEX ${table}_(by|unpaid)|using ${table}_(by|unpaid)`)

    for (const [who, owner] of [
      ['everybody', undefined],
      ['one customer', user],
    ] as const) {
      t.test(`${table} of ${who}, newest first: an index is walked both ways, nothing is sorted`, async (t) => {
        t.same(sort, [at], 'and by nothing else')
        for (const descending of [true, false]) {
          for (const backwards of [undefined, false, true]) {
            const position = backwards === undefined ? undefined : { values: [time(1000), `${table}_1`], backwards }
            const found = await listPlans({ order: [{ field: at, descending }], position }, owner)
            t.ok(found.length > 0)
            for (const plan of found) {
              t.match(plan, walked)
              // Few rows have the same time, whoever owns them.
              if (owner !== undefined && position === undefined) t.match(plan, `${table}_by_user`)
              t.notMatch(plan, sorts)
            }
          }
        }
      })

      for (const [field, operators] of Object.entries(filters)) {
        for (const operator of operators) {
          t.test(
            `${table} of ${who}, filter[${field}][${operator}]: the page and its total come from an index`,
            async (t) => {
              const value = (values as Record<string, Value>)[field] ?? time(1990)
              const condition = { field, operator, value: operator === 'in' ? [value, value] : value }
              const found = await listPlans({ conditions: [condition], counted: true }, owner)
              t.ok(found.length >= 2)
              for (const plan of found) t.match(plan, walked)
            },
          )
        }
      }
    }
  }

  t.test('the sweeper and the reconciler find what is due by an index of it alone', async (t) => {
    const explain = engine.name === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
    const expiredOrders = `SELECT id FROM orders WHERE status = 'pending' AND reserved_until <= '${startTime}'
      ORDER BY reserved_until, id`
    const due = `SELECT id FROM payments WHERE next_check_at <= '${startTime}' ORDER BY next_check_at, id`
    for (const [sql, index] of [
      [expiredOrders, 'orders_held'],
      [due, 'payments_due'],
    ] as const) {
      const lines = await driver.all(`${explain} ${sql}`)
      t.match(lines.map((line) => line.detail ?? line['QUERY PLAN']).join('\n'), index)
    }
  })
})
