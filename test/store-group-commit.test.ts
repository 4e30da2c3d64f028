// Group commit on SQLite: transactions share a COMMIT, and each stays all or nothing, in its order, and durable when it
// is answered.

import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import type { Driver } from '../src/store/engine/driver.ts'
import { openDriver } from '../src/store/open.ts'
import { type Engine, engines } from './shop.ts'

const [engine] = engines as [Engine]
const unavailable = { name: 'Unavailable' }
const add = 'INSERT INTO things (name) VALUES (:name)'

interface Things {
  readonly db: Driver
  /** The names that another process sees, in the order in which they were written. */
  committed(): unknown[]
  /** How often this statement was run since it was last asked. */
  count(control: string): number
  /** Makes the next of these statements fail, as it would on a full disk. */
  fail(control: string, code?: string): void
}

async function things(t: Test): Promise<Things> {
  const url = await engine.database(t)
  const counts = new Map<string, number>()
  const failing = new Map<string, string>()
  const { prepare } = Database.prototype
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    if (!/^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/.test(sql)) return statement
    const { run } = statement
    statement.run = (...values: unknown[]) => {
      counts.set(sql, (counts.get(sql) ?? 0) + 1)
      const code = failing.get(sql)
      failing.delete(sql)
      if (code) throw new Database.SqliteError('as if', code)
      return (run as (...values: unknown[]) => Database.RunResult).apply(statement, values)
    }
    return statement
  } as never
  const db = openDriver(url)
  Object.assign(Database.prototype, { prepare })
  await db.script('CREATE TABLE things (id INTEGER PRIMARY KEY, name text UNIQUE NOT NULL, size text)')
  const other = new Database(url.slice('file:'.length), { readonly: true })
  t.teardown(() => {
    other.close()
    return db.close()
  })
  return {
    db,
    committed: () => other.prepare('SELECT name FROM things ORDER BY id').pluck().all(),
    count(control) {
      const count = counts.get(control) ?? 0
      counts.delete(control)
      return count
    },
    fail: (control, code = 'SQLITE_FULL') => void failing.set(control, code),
  }
}

const adding = (db: Driver, name: string) => db.transaction(async (inside) => inside.run(add, { name }))
const names = (count: number) => Array.from({ length: count }, (_, i) => `thing ${i}`)

t.test('transactions at the same time share a COMMIT, in the order of arrival', async (t) => {
  const { db, committed, count } = await things(t)
  const done: string[] = []
  await Promise.all(names(50).map((name) => adding(db, name).then(() => done.push(name))))
  t.same(committed(), names(50))
  t.same(done, names(50))
  t.ok(count('COMMIT') <= 3)
})

t.test('what comes within a turn of the event loop still joins', async (t) => {
  const { db, count } = await things(t)
  const first = adding(db, 'lamp')
  const second = new Promise((resolve) => setImmediate(() => resolve(adding(db, 'mug'))))
  await Promise.all([first, second])
  t.equal(count('COMMIT'), 1)
})

t.test('one after the other has a COMMIT each, and no savepoint', async (t) => {
  const { db, count } = await things(t)
  for (const name of names(5)) await adding(db, name)
  t.equal(count('COMMIT'), 5)
  t.equal(count('SAVEPOINT unit'), 0)
})

t.test('a group has 64 units at most', async (t) => {
  const { db, count } = await things(t)
  await Promise.all(names(129).map((name) => adding(db, name)))
  t.ok(count('COMMIT') >= 3)
})

t.test('a group is closed after some milliseconds, whatever waits', async (t) => {
  const { db, committed } = await things(t)
  const slow = (name: string) =>
    db.transaction(async (inside) => {
      inside.run(add, { name })
      await sleep(4)
    })
  const all = names(8).map(slow)
  await all[0]
  t.ok(committed().length < 8)
  await Promise.all(all)
  t.equal(committed().length, 8)
})

t.test('nothing is answered before another process can see it', async (t) => {
  const { db, committed } = await things(t)
  const written = names(40).map(async (name, i) => {
    if (i % 3 === 0) await db.run(add, { name })
    else if (i % 3 === 1) await db.get(`${add} RETURNING id`, { name })
    else await adding(db, name)
    t.ok(committed().includes(name), name)
  })
  await Promise.all(written)
})

t.test('a failing unit is undone alone, and says why', async (t) => {
  const { db, committed, count } = await things(t)
  const why = new Error('changed my mind')
  const failing = (name: string, error?: Error) =>
    db.transaction(async (inside) => {
      inside.run(add, { name })
      inside.run(add, { name: `${name} too` })
      if (error) throw error
    })
  const settled = await Promise.allSettled([
    failing('a'),
    failing('b', why),
    adding(db, 'a'),
    failing('c'),
    db.run(add, { name: 'c' }),
    db.run(add, { name: 'd' }),
  ])
  t.same(
    settled.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
  )
  const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  t.equal(reasons[0], why)
  for (const reason of reasons.slice(1)) t.match(reason, { name: 'ConstraintViolation', column: 'name' })
  t.same(committed(), ['a', 'a too', 'c', 'c too', 'd'])
  t.equal(count('COMMIT'), 1)
})

t.test('a first unit that fails is undone at once, and the next begins anew', async (t) => {
  const { db, committed, count } = await things(t)
  const failing = db.transaction(async (inside) => {
    inside.run(add, { name: 'lamp' })
    throw new Error('no')
  })
  const [first] = await Promise.allSettled([failing, adding(db, 'mug')])
  t.match(first, { status: 'rejected', reason: { message: 'no' } })
  t.same(committed(), ['mug'])
  t.same([count('ROLLBACK'), count('COMMIT')], [1, 1])
})

t.test('a unit that fails is not told before the COMMIT: what it saw may be undone', async (t) => {
  const { db, committed, fail } = await things(t)
  fail('COMMIT')
  const settled = await Promise.allSettled([adding(db, 'lamp'), adding(db, 'lamp'), adding(db, 'mug')])
  for (const one of settled) t.match(one, { status: 'rejected', reason: unavailable })
  t.same(committed(), [])
  await Promise.all([adding(db, 'lamp'), adding(db, 'mug')])
  t.same(committed(), ['lamp', 'mug'], 'and the next group is as good as new')
})

for (const control of ['SAVEPOINT unit', 'RELEASE unit', 'ROLLBACK TO unit'])
  t.test(`${control} fails: nothing of the group stays, and none is acknowledged`, async (t) => {
    const { db, committed, fail } = await things(t)
    fail(control, 'SQLITE_IOERR_WRITE')
    const undone = () =>
      db.transaction(async (inside) => {
        inside.run(add, { name: 'mug' })
        if (control === 'ROLLBACK TO unit') throw new Error('no')
      })
    for (const one of await Promise.allSettled([adding(db, 'lamp'), undone()])) {
      t.match(one, { status: 'rejected', reason: unavailable })
    }
    t.same(committed(), [])
    await adding(db, 'pen')
    t.same(committed(), ['pen'])
  })

t.test('BEGIN fails: that unit is rejected, and the next tries again', async (t) => {
  const { db, committed, fail } = await things(t)
  fail('BEGIN IMMEDIATE', 'SQLITE_IOERR')
  const settled = await Promise.allSettled([adding(db, 'lamp'), adding(db, 'mug')])
  t.match(settled, [{ status: 'rejected', reason: unavailable }, { status: 'fulfilled' }])
  t.same(committed(), ['mug'])
})

t.test('the disk is full: SQLite rolls all of it back by itself, and none is acknowledged', async (t) => {
  const { db, committed } = await things(t)
  await db.script('PRAGMA max_page_count = 30')
  const big = (name: string) =>
    db.transaction(async (inside) => {
      inside.run('INSERT INTO things (name, size) VALUES (:name, :size)', { name, size: 'x'.repeat(200_000) })
    })
  const settled = await Promise.allSettled([adding(db, 'lamp'), adding(db, 'mug'), big('house'), adding(db, 'pen')])
  for (const one of settled.slice(0, 3)) t.match(one, { status: 'rejected', reason: unavailable })
  t.match(settled[3], { status: 'fulfilled' }, 'what comes after is a group of its own')
  t.same(committed(), ['pen'])
})

t.test('after SQLite has rolled back, a unit that goes on writes nothing', async (t) => {
  const { db, committed } = await things(t)
  await db.script('PRAGMA max_page_count = 30')
  const stubborn = db.transaction(async (inside) => {
    const size = 'x'.repeat(200_000)
    t.throws(() => inside.run('INSERT INTO things (name, size) VALUES (:name, :size)', { name: 'house', size }))
    t.throws(() => inside.run(add, { name: 'mug' }), unavailable)
    t.throws(() => inside.all('SELECT name FROM things'), unavailable)
  })
  await Promise.all([t.rejects(stubborn, unavailable), adding(db, 'pen')])
  t.same(committed(), ['pen'])
})

t.test(
  'effects in memory come after the COMMIT and before the response; of what is undone there are none',
  async (t) => {
    const { db, committed, fail } = await things(t)
    const effects: string[] = []
    const noting = (name: string, error?: Error) =>
      db.transaction((inside) =>
        inside.transaction(async (nested) => {
          await nested.run(add, { name })
          nested.afterCommit(() => {
            t.ok(committed().includes(name))
            effects.push(name)
          })
          if (error) throw error
        }),
      )
    const recordEnd = async (work: Promise<unknown>, name: string) => {
      await work
      t.ok(effects.includes(name))
    }
    await Promise.allSettled([noting('no', new Error('no'))])
    await Promise.all([
      recordEnd(noting('a'), 'a'),
      t.rejects(noting('b', new Error('no'))),
      recordEnd(noting('c'), 'c'),
    ])
    t.same(effects, ['a', 'c'])
    db.afterCommit(() => effects.push('at once'))
    t.equal(effects.at(-1), 'at once')

    let forgotten = 0
    fail('COMMIT')
    const doubtful = db.transaction(async (inside) => inside.afterCommit(() => forgotten++))
    await t.rejects(doubtful, unavailable)
    t.equal(forgotten, 1, 'what may have been committed counts as committed')
  },
)

t.test('what runs last runs before the COMMIT, after all that share it, and is undone with its own', async (t) => {
  const { db, committed, count, fail } = await things(t)
  const adding = (name: string, error?: Error) =>
    db.transaction((inside) =>
      inside.transaction(async (nested) => {
        nested.runLast(add, { name: `last ${name}` })
        await nested.run(add, { name })
        if (error) throw error
      }),
    )
  await Promise.all([adding('a'), t.rejects(adding('b', new Error('no'))), adding('c')])
  t.same(committed(), ['a', 'c', 'last a', 'last c'])
  t.equal(count('COMMIT'), 1)
  await t.rejects(adding('d', new Error('no')))
  t.same(committed().length, 4)
  await db.runLast(add, { name: 'at once' })
  t.equal(committed().at(-1), 'at once')
  fail('COMMIT')
  await t.rejects(adding('e'), unavailable)
  t.equal(committed().length, 5)
})

t.test('exclusive work, scripts and closing are alone', async (t) => {
  const { db, committed, count } = await things(t)
  const all = [
    adding(db, 'lamp'),
    db.transaction(async (inside) => {
      inside.run(add, { name: 'mug' })
      await sleep(1)
    }, 'exclusive'),
    adding(db, 'pen'),
    db.script("PRAGMA foreign_keys = ON; INSERT INTO things (name) VALUES ('bag')"),
    adding(db, 'cup'),
    db.close(),
    t.rejects(adding(db, 'late'), unavailable),
  ]
  await Promise.all(all)
  t.same(committed(), ['lamp', 'mug', 'pen', 'bag', 'cup'])
  t.equal(count('COMMIT'), 4)
})

/** The event loop as another process sees it: the longest block, until `done`. */
async function longestStandstill(done: Promise<unknown>): Promise<number> {
  let [longest, last, over] = [0, performance.now(), false]
  void done.finally(() => {
    over = true
  })
  while (!over) {
    await sleep(1)
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  return longest
}

/** Holds the write lock as another process would. */
async function lockedThings(t: Test) {
  const url = await engine.database(t)
  const db = openDriver(url)
  await db.script('CREATE TABLE things (id INTEGER PRIMARY KEY, name text UNIQUE NOT NULL, size text)')
  const other = new Database(url.slice('file:'.length), { timeout: 0 })
  t.teardown(() => {
    other.close()
    return db.close()
  })
  other.exec('BEGIN IMMEDIATE')
  return { db, other, committed: () => other.prepare('SELECT name FROM things ORDER BY id').pluck().all() }
}

t.test('while another process writes: the event loop and reads go on, all writes fail together', async (t) => {
  const { db, other, committed } = await lockedThings(t)
  const ends: number[] = []
  const began = performance.now()
  const writing = names(20).map((name) =>
    adding(db, name)
      .finally(() => ends.push(performance.now() - began))
      .then(
        () => 'written',
        ({ name }) => name,
      ),
  )
  const all = Promise.all(writing)
  const standstill = await longestStandstill(all)
  t.same(new Set(await all), new Set(['Unavailable']))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  t.ok(standstill < first / 4, `stood still for ${standstill} of ${first} ms`)
  t.ok(last - first < first / 4, `the last failed ${last - first} ms after the first`)
  t.same(await db.all('SELECT name FROM things'), [])
  other.exec('ROLLBACK')
  await adding(db, 'lamp')
  t.same(committed(), ['lamp'], 'and nothing of what failed was written')
})

t.test('another process is done in time: what waited is written, in its order, with one COMMIT', async (t) => {
  const { db, other, committed } = await lockedThings(t)
  const all = Promise.all(names(20).map((name) => adding(db, name)))
  await sleep(100)
  t.same(await db.all('SELECT name FROM things'), [], 'reads do not wait')
  const before = db.dataVersion()
  other.exec("INSERT INTO things (name) VALUES ('theirs'); COMMIT")
  await all
  t.same(committed(), ['theirs', ...names(20)])
  t.not(db.dataVersion(), before, 'what the other wrote is noticed')
})

t.test('closed while writes wait for another process: they fail, and it closes', async (t) => {
  const { db } = await lockedThings(t)
  const waiting = Promise.all([adding(db, 'lamp'), adding(db, 'mug')])
  const closing = db.close()
  await t.rejects(waiting, unavailable)
  await closing
  await t.rejects(adding(db, 'pen'), unavailable)
})

t.test('a read that another process keeps out waits without holding the event loop', async (t) => {
  const url = await engine.database(t)
  const { prepare } = Database.prototype
  let refusals = 0
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    if (!/^SELECT/.test(sql) || refusals-- <= 0) return prepare.call(this, sql)
    throw new Database.SqliteError('as if', 'SQLITE_BUSY_RECOVERY')
  } as never
  const db = openDriver(url)
  t.teardown(() => {
    Object.assign(Database.prototype, { prepare })
    return db.close()
  })
  refusals = 3
  const reading = db.get('SELECT 1 AS one')
  t.type(reading, Promise)
  t.same(await reading, { one: 1 })
  refusals = Number.POSITIVE_INFINITY
  await t.rejects(async () => db.all('SELECT 2 AS two'), unavailable)
})
