// Starting on a database: migrations and the demo shop are applied once and completely, however many servers start at
// the same time.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { demoCategories, demoSize } from '../src/domain/demo.ts'
import { hashOf } from '../src/store/engine/migrate.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { changeItem, removeItem } from '../src/use-cases/items.ts'
import { driver, type Engine, itemsOn, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const files = readdirSync(new URL('../src/store/migrations', import.meta.url)).sort()

async function opened(t: Test, url: string): Promise<Store> {
  const store = await openStore(url, now)
  t.teardown(() => store.close())
  return store
}

/** The contents of a table, read below the store. */
async function rows(url: string, sql: string) {
  const db = openDriver(url)
  try {
    return await db.all(sql)
  } finally {
    await db.close()
  }
}

const names = (url: string) => rows(url, 'SELECT name FROM migrations ORDER BY name')
const totalOf = async (store: Store) => (await itemsOn(store, 1, 1)).total

/** Opens and seeds as a server does, in a process of its own, when told to. Prints whether it seeded. */
const starter = `
  const { openStore } = await import(${JSON.stringify(new URL('../src/store/open.ts', import.meta.url))})
  const { seedDemo } = await import(${JSON.stringify(new URL('../src/use-cases/first-start.ts', import.meta.url))})
  console.log('ready')
  process.stdin.once('data', async () => {
    const store = await openStore(process.argv[1], new Date())
    console.log(await seedDemo(store, new Date()))
    await store.close()
    process.exit()
  })`

/** Starts that many processes on one database at the same instant. @returns what each printed, sorted */
async function startTogether(url: string, count: number): Promise<string[]> {
  const starting = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', starter, url], { stdio: 'pipe' }),
  )
  const ready = (child: ChildProcessWithoutNullStreams) => once(child.stdout, 'data')
  await Promise.all(starting.map(ready))
  const outputs = starting.map(async ({ stdout, stderr }) => (await Promise.all([text(stdout), text(stderr)])).join(''))
  for (const { stdin } of starting) stdin.write('go')
  return (await Promise.all(outputs)).map((text) => text.trim()).sort()
}

onEveryEngine(t, async (t, engine: Engine) => {
  const other = engine.name === 'sqlite' ? '.postgres.sql' : '.sqlite.sql'
  const migrations = files.filter((name) => !name.endsWith(other))

  t.test('an empty database gets every migration; opening it again changes nothing', async (t) => {
    const url = await engine.database(t)
    await (await openStore(url, now)).close()
    const applied = await rows(url, 'SELECT name, applied_at FROM migrations ORDER BY name')
    t.same(
      applied,
      migrations.map((name) => ({ name, applied_at: startTime })),
    )
    await (await openStore(url, new Date('2027-01-01'))).close()
    t.same(await rows(url, 'SELECT name, applied_at FROM migrations ORDER BY name'), applied)
  })

  t.test('four processes that start together: all succeed, migrations and the demo shop arrive once', async (t) => {
    const url = await engine.database(t)
    t.same(await startTogether(url, 4), ['false', 'false', 'false', 'true'])
    t.same(
      await names(url),
      migrations.map((name) => ({ name })),
    )
    t.equal(await totalOf(await opened(t, url)), demoSize)
  })

  t.test('a migration that has changed since it was applied: refused by its name, nothing touched', async (t) => {
    const url = await engine.database(t)
    const store = await openStore(url, now)
    await seedDemo(store, now, 3)
    await store.close()
    const db = openDriver(url)
    await db.run("UPDATE migrations SET hash = 'another'")
    await db.close()
    await t.rejects(openStore(url, now), { message: `Migration ${migrations[0]} has changed` })
    t.same(await rows(url, 'SELECT count(*) AS total FROM items'), [{ total: 3 }])
  })

  t.test('a database of a checkout with CRLF is taken, and this checkout may have CRLF', async (t) => {
    const url = await engine.database(t)
    await (await openStore(url, now)).close()
    const db = openDriver(url)
    for (const name of migrations) {
      const text = readFileSync(new URL(`../src/store/migrations/${name}`, import.meta.url), 'utf8')
      const hash = createHash('sha256').update(text.replaceAll('\n', '\r\n')).digest('hex')
      await db.run('UPDATE migrations SET hash = :hash WHERE name = :name', { name, hash })
    }
    await db.close()
    await (await openStore(url, now)).close()
    t.equal(hashOf('a\r\nb\r\n'), hashOf('a\nb\n'))
  })

  t.test('a migration that fails half way leaves nothing behind', async (t) => {
    const db = await driver(t, engine)
    const failing = 'CREATE TABLE shelves (id bigint); INSERT INTO shelves VALUES (1); INSERT INTO nowhere VALUES (1);'
    await t.rejects(db.transaction((inside) => inside.script(failing), 'exclusive'))
    await t.rejects(async () => db.all('SELECT id FROM shelves'))
    await db.transaction((inside) => inside.script('CREATE TABLE shelves (id bigint)'), 'exclusive')
    t.same(await db.all('SELECT id FROM shelves'), [], 'and it can be applied once it is mended')
  })

  t.test('items of before their pictures were counted are counted', async (t) => {
    const url = await engine.database(t)
    const store = await openStore(url, now)
    const picture = { content_type: 'image/png', size: 1, width: 2, height: 3, sha256: '1' } as const
    const { id } = await store.files.add(picture, now, async () => undefined)
    await seedDemo(store, now, 3)
    await changeItem(store, 2, (item) => ({ ...item, image_ids: [id] }), now)
    await store.close()
    const db = openDriver(url)
    await db.script("ALTER TABLE items DROP COLUMN image_count; DELETE FROM migrations WHERE name LIKE '0019-%'")
    await db.close()
    await opened(t, url)
    const counts = await rows(url, 'SELECT image_count FROM items ORDER BY id')
    t.same(
      counts.map(({ image_count }) => image_count),
      [0, 1, 0],
    )
  })

  t.test('seedDemo: fills an empty store, tells of each item, and answers true', async (t) => {
    const url = await engine.database(t)
    const store = await opened(t, url)
    let notices = 0
    const seeded = await seedDemo(store, now, demoSize + 5, () => {
      notices += 1
    })
    t.equal(seeded, true)
    t.equal(notices, demoSize + 5)
    t.equal(await totalOf(store), demoSize + 5)
    const parents = await rows(
      url,
      `SELECT c.name, p.name AS parent FROM categories c LEFT JOIN categories p ON p.id = c.parent_id
      ORDER BY c.position`,
    )
    t.same(
      parents,
      demoCategories.map(({ name, parent }) => ({ name, parent })),
    )
  })

  t.test(
    'seedDemo: a store that is not empty stays as it is, and so does one whose items were all deleted',
    async (t) => {
      const store = await opened(t, await engine.database(t))
      await seedDemo(store, now, 1)
      t.equal(await seedDemo(store, now), false)
      t.equal(await totalOf(store), 1)
      const [item] = (await itemsOn(store, 1, 1)).items
      await removeItem(store, Number(item?.id), now)
      t.equal(await seedDemo(store, now), false)
      t.equal(await totalOf(store), 0)
    },
  )

  t.test('seedDemo: interrupted, it leaves an empty store, which can be seeded', async (t) => {
    const store = await opened(t, await engine.database(t))
    let left = 5
    const interrupt = () => {
      left -= 1
      if (left === 0) throw new Error('interrupted')
    }
    await t.rejects(seedDemo(store, now, demoSize, interrupt), { message: 'interrupted' })
    t.equal(await store.isEmpty(), true)
    t.equal(await seedDemo(store, now), true)
    t.equal(await totalOf(store), demoSize)
  })

  const sqlite = engine.name === 'sqlite' && 'one SQLite store for each process: its write lock would block both'
  t.test('two stores in one process: opened and seeded at once, once', { skip: sqlite }, async (t) => {
    const url = await engine.database(t)
    const [one, other] = await Promise.all([opened(t, url), opened(t, url)])
    t.equal((await names(url)).length, migrations.length)
    t.same((await Promise.all([seedDemo(one, now), seedDemo(other, now)])).sort(), [false, true])
    t.equal(await totalOf(one), demoSize)
  })
})
