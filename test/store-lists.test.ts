// A list's texts are made once for each shape of a question: whatever was asked before, a question finds its own rows.

import t, { type Test } from 'tap'
import type { Driver } from '../src/store/engine/driver.ts'
import { type Extra, type Listing, planOf, type Question, readList } from '../src/store/engine/lists.ts'
import { totalsInside } from '../src/store/engine/totals.ts'
import { driver, type Engine, onEveryEngine } from './shop.ts'

interface Thing {
  readonly id: number
  readonly size: number
  readonly shelf: number | null
}

type Sizes = Readonly<Record<keyof Thing, number>>

const listing = (): Listing<Thing, Sizes> => ({
  from: 'things',
  revision: 'things',
  select: 'id, size, shelf',
  where: 'id > 0',
  columns: {
    id: { sql: 'id', holds: 'number' },
    size: { sql: 'size', holds: 'number' },
    shelf: { sql: 'shelf', holds: 'number', nullable: true },
  },
  read: ({ id, size, shelf }) => ({ id, size, shelf }) as Thing,
})

const rows: Thing[] = Array.from({ length: 24 }, (_, i) => ({
  id: i + 1,
  size: (i * 7) % 5,
  shelf: i % 3 === 0 ? null : i % 4,
}))

async function things(t: Test, engine: Engine): Promise<Driver> {
  const db = await driver(t, engine)
  await db.script('CREATE TABLE things (id bigint PRIMARY KEY, size bigint NOT NULL, shelf bigint)')
  for (const { id, size, shelf } of rows)
    await db.run('INSERT INTO things (id, size, shelf) VALUES (:id, :size, :shelf)', { id, size, shelf })
  return db
}

type Field = keyof Thing
type Asked = Question<Sizes> & { readonly extra?: Extra }

const orders = [
  [{ field: 'id', descending: false }],
  [{ field: 'id', descending: true }],
  [{ field: 'size', descending: false }],
  [{ field: 'size', descending: true }],
  [{ field: 'shelf', descending: false }],
  [{ field: 'shelf', descending: true }],
  [
    { field: 'shelf', descending: true },
    { field: 'size', descending: false },
  ],
]
const conditions = [
  [],
  [{ field: 'size', operator: 'gt', value: 1 }],
  [{ field: 'size', operator: 'lt', value: 1 }],
  [{ field: 'shelf', operator: 'ne', value: 1 }],
  [{ field: 'size', operator: 'in', value: [1] }],
  [{ field: 'size', operator: 'in', value: [1, 3] }],
]
const extras: (Extra | undefined)[] = [undefined, { sql: 'id <> :own', values: { own: 9 } }]

const holds: Record<string, (one: number | null, other: any) => boolean> = {
  gt: (one, other) => one !== null && one > other,
  lt: (one, other) => one !== null && one < other,
  ne: (one, other) => one !== other,
  in: (one, other) => other.includes(one),
}

/** Nulls last, both ways; the id last, in the direction of the last key. */
function compare(order: Asked['order'], one: Thing, other: Thing): number {
  const keys = order.some(({ field }) => field === 'id') ? order : [...order, { ...order.at(-1), field: 'id' }]
  for (const { field, descending } of keys) {
    const [a, b] = [one[field as Field], other[field as Field]]
    if (a === b) continue
    if (a === null || b === null) return a === null ? 1 : -1
    return (a < b ? -1 : 1) * (descending ? -1 : 1)
  }
  return 0
}

/** The expected result, computed without SQL. */
function expected({ conditions, order, position, size, offset, extra }: Asked): number[] {
  const sorted = rows
    .filter((row) => conditions.every((one) => holds[one.operator]?.(row[one.field as Field], one.value)))
    .filter(({ id }) => id !== extra?.values.own)
    .sort((one, other) => compare(order, one, other))
  if (!position) return sorted.slice(offset, offset + size).map(({ id }) => id)
  const at = rows.find(({ id }) => id === position.values.at(-1)) as Thing
  const side = sorted.filter((row) => (position.backwards ? -1 : 1) * compare(order, row, at) > 0)
  return (position.backwards ? side.slice(-size) : side.slice(0, size)).map(({ id }) => id)
}

const questions = orders.flatMap((order) =>
  conditions.flatMap((conditions) =>
    extras.flatMap((extra) =>
      // A position at a row of a shelf, and at one without.
      [undefined, 7, 8].flatMap((id) =>
        [false, true].map((backwards) => {
          const row = rows.find((one) => one.id === id)
          const values = row && order.map(({ field }) => row[field as Field])
          const keys = values && (order.some(({ field }) => field === 'id') ? values : [...values, id as number])
          const position = keys && { values: keys, backwards }
          const offset = position ? 0 : Number(backwards) * 3
          return { conditions, order, size: 4, offset, position, counted: false, ...(extra && { extra }) }
        }),
      ),
    ),
  ),
) as Asked[]

onEveryEngine(t, async (t, engine) => {
  t.test(`${questions.length} questions, in any order, each find their own rows`, async (t) => {
    const db = await things(t, engine)
    const one = listing()
    const ask = async (question: Asked) =>
      (await readList(db, one, question, question.extra, totalsInside(db))).items.map(({ id }) => id)
    for (const question of [...questions, ...questions.toReversed()]) {
      const found = await ask(question)
      if (JSON.stringify(found) !== JSON.stringify(expected(question)))
        t.same(found, expected(question), JSON.stringify(question))
    }
    t.pass('all of them')
  })

  t.test('counted: the rows that fulfil the conditions, wherever the page is', async (t) => {
    const db = await things(t, engine)
    for (const question of questions) {
      const all = expected({ ...question, position: undefined, offset: 0, size: 100 })
      const { total } = await readList(db, listing(), { ...question, counted: true }, question.extra, totalsInside(db))
      if (total !== all.length) t.equal(total, all.length, JSON.stringify(question))
    }
    t.pass('all of them')
  })
})

t.test('a shape is planned once, other values are the same shape, and 500 shapes are kept', async (t) => {
  const one = listing()
  const of = (value: number, field = 'size') =>
    planOf(one, { ...(questions[0] as Asked), conditions: [{ field, operator: 'gt', value }] }, undefined)
  const first = of(1)
  t.equal(of(2), first)
  t.not(of(1, 'id'), first)
  t.not(
    planOf(
      { ...one },
      { ...(questions[0] as Asked), conditions: [{ field: 'size', operator: 'gt', value: 1 }] },
      undefined,
    ),
    first,
    'of another listing',
  )
  for (let i = 0; i < 500; i++) planOf(one, questions[0] as Asked, `id <> ${i}`)
  t.not(of(1), first, 'the oldest is dropped')
})
