// A shop that moves from its SQLite file to PostgreSQL answers there as it did before, byte for byte.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { hash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { demoItems } from '../../src/domain/demo.ts'
import type { Driver } from '../../src/store/engine/driver.ts'
import { openDriver, openStore } from '../../src/store/open.ts'
import { addItem } from '../../src/use-cases/items.ts'
import { prepareShop, startServer } from '../processes.ts'
import { engines, sqlite } from '../shop.ts'

const postgres = engines.find(({ name }) => name === 'postgres')
const skip = !postgres && 'no PostgreSQL here; set TEST_DATABASE_URL'
const count = Number(process.env.ROWS ?? 10_000)
/** Items that are asked for one by one. */
const sample = Math.min(count, 10_000)

type Env = Readonly<Record<string, string>>

const move = (env: Env, to: string) => ['scripts/move.ts', '--to', to, env] as const

/** @returns what the command said, and its exit code before that if it is not 0 */
const moved = async (env: Env, to: string): Promise<string> => {
  const [script, ...args] = move(env, to).slice(0, 3) as string[]
  const settings = { env: { PATH: process.env.PATH, ...env }, maxBuffer: 1e8 }
  return promisify(execFile)(process.execPath, [script as string, ...args], settings).then(
    ({ stdout }) => stdout,
    ({ code, stderr }) => `${code} ${stderr}`,
  )
}

/** Where a move is cut off: as soon as this finds a row. */
const stages = {
  copying: 'SELECT 1 FROM moving WHERE copied > 0',
  words: 'SELECT 1 FROM items_search LIMIT 1',
  indexes: `SELECT 1 FROM pg_indexes WHERE schemaname = current_schema() AND indexdef LIKE 'CREATE INDEX %'
    AND to_regclass('moving_indexes') IS NOT NULL LIMIT 1`,
} as const

/** Moves until a stage is reached, and not on. @returns whether it was cut off */
async function cutOff(env: Env, to: string, driver: Driver, stage: string): Promise<boolean> {
  const child = spawn(process.execPath, move(env, to).slice(0, 3) as string[], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  })
  const ended = once(child, 'close')
  const reached = async () => {
    try {
      return (await driver.get(stage)) !== undefined
    } catch {
      return false
    }
  }
  while (!(await reached()) && child.exitCode === null) await sleep(5)
  child.kill('SIGKILL')
  await ended
  return child.exitCode === null
}

/** The definition of every index, wherever it is. */
const indexesOf = async (driver: Driver): Promise<unknown[]> => {
  const rows = await driver.all(`SELECT replace(indexdef, ' ON ' || schemaname || '.', ' ON ') AS definition
    FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname`)
  return rows.map(({ definition }) => definition)
}

/** What an empty shop has. */
async function usualIndexes(t: Test): Promise<unknown[]> {
  const url = (await postgres?.database(t)) as string
  await (await openStore(url, new Date())).close()
  const driver = openDriver(url)
  return indexesOf(driver).finally(() => driver.close())
}

type Authorization = () => Promise<string>

/** Every list from end to end, as who may read it, and a sample of items: path, tag and digest of the body. */
async function seenAt(url: string, customer: Authorization, admin: Authorization): Promise<string[]> {
  const seen: string[] = []
  const read = async (path: string, as = customer) => {
    const ask = async () => fetch(url + path, { headers: { authorization: await as() } })
    let response = await ask()
    // A page of a sorted search in a million items may be too late on a busy machine: it is asked for again.
    for (let left = 5; response.status === 503 && left > 0; left--) {
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1))
      response = await ask()
    }
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${body}`)
    // The bodies of a million items and events would not fit in memory twice.
    seen.push(`${path} ${response.headers.get('etag')} ${hash('sha256', body)}`)
    return JSON.parse(body)
  }
  await read('/api/v2/categories')
  const walk = async (list: string, as: Authorization) => {
    const first = `/api/v2/${list}${list.includes('?') ? '&' : '?'}size=100&cursor=`
    for (let next: string | null = first; next; ) next = (await read(next, as)).links?.next ?? null
  }
  for (const list of ['items', 'orders', 'payments', 'items/1/reviews', 'items?sort=name&q=pen'])
    await walk(list, customer)
  const staffed = ['users', 'api-clients', 'webhook-endpoints', 'audit-logs', 'items/1/stock-movements', 'events']
  for (const list of ['orders', 'payments', ...staffed]) await walk(list, admin)
  for (let i = 0; i < sample; i++) await read(`/api/v2/items/${1 + Math.floor((i * count) / sample)}`)
  return seen
}

async function stop({ child }: { child: ChildProcess }): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'close')
}

/** A shop with items, orders and payments in a file that no process uses. */
async function furnishedFile(t: Test) {
  const wanted = { customers: 3, price: 1200, stock: 50 }
  const { store, people, person, env: base, databaseUrl } = await prepareShop(t, sqlite, wanted)
  const env = { ...base, ALLOW_PRIVATE_WEBHOOKS: '1', WEBHOOK_KEYS: 'w'.repeat(32) }
  const administrator = await person('admin', 'admin')
  await store.transaction(async (inside) => {
    for (const draft of demoItems(count - 1, new Map())) await addItem(inside, draft, new Date())
  })
  await store.close()
  const server = await startServer(t, env)
  const post = async (token: string, path: string, body: object): Promise<any> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const created = await fetch(`${server.url}/api/v2/${path}`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    t.equal(created.status, 201, `${path} ${created.status}`)
    return created.json()
  }
  const managing = await administrator()
  await post(managing, 'api-clients', { name: 'Ledger', scopes: ['orders:read'] })
  // Nothing is sent to it, so it stays as it is.
  await post(managing, 'webhook-endpoints', { url: 'http://127.0.0.1:9/hooks', events: ['review.published'] })
  for (const token of await Promise.all(people.map((token) => token()))) {
    const order = await post(token, 'orders', { lines: [{ item_id: 1, quantity: 2 }] })
    await post(token, 'payments', { order_id: order.id, amount: order.total, payment_method: 'card_ok' })
  }
  // A new one each time: a million items take longer than a token is good for.
  const authorization = async () => `Bearer ${await people[0]?.()}`
  const admin = async () => `Bearer ${await administrator()}`
  return { env, path: databaseUrl.slice('file:'.length), server, authorization, admin }
}

t.test('a shop that is moved, with interruptions, responds as before', { skip }, async (t) => {
  const { env, path, server, authorization, admin } = await furnishedFile(t)
  const target = (await postgres?.database(t)) as string
  const before = await seenAt(server.url, authorization, admin)
  t.match(await moved(env, target), /^1 Not moved: another process uses .*shop\.db: stop the server first\n$/)
  await stop(server)
  const driver = openDriver(target)
  t.teardown(() => driver.close())
  t.ok(await cutOff(env, target, driver, stages.copying))
  // What the first move reads back from the log is in the file from then on.
  const bytes = await readFile(path)
  await t.rejects(openStore(target, new Date()), /a copy that is not complete/, 'no server starts with half of it')
  t.ok(await cutOff(env, target, driver, stages.words))
  t.ok(await cutOff(env, target, driver, stages.indexes))
  t.match(await moved(env, target), /^\d+ rows are at PostgreSQL [^\n]*, \d+ of them from an earlier try\.\n/)
  t.strictSame(await indexesOf(driver), await usualIndexes(t), 'the indexes of a new shop')
  t.ok(bytes.equals(await readFile(path)), 'the file is as it was')
  t.match(await moved(env, target), /^1 Not moved: the target is not empty: it has rows in /)
  const there = await startServer(t, { ...env, DATABASE_URL: target })
  const after = await seenAt(there.url, authorization, admin)
  t.equal(after.length, before.length)
  t.strictSame(
    after.filter((one, i) => one !== before[i]).slice(0, 3),
    before.filter((one, i) => one !== after[i]).slice(0, 3),
    'the same bodies and tags',
  )
  const created = await fetch(`${there.url}/api/v2/orders`, {
    method: 'POST',
    headers: {
      authorization: await authorization(),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ lines: [{ item_id: 1, quantity: 1 }] }),
  })
  t.equal(created.status, 201, 'the next ids are free')
  await stop(there)
})

t.test('a shop that cannot be moved is refused with the reason', { skip }, async (t) => {
  const url = await sqlite.database(t)
  await (await openStore(url, new Date(), ['a'.repeat(32)])).close()
  const path = url.slice('file:'.length)
  const env = { DATABASE_URL: url, AUDIT_KEYS: 'a'.repeat(32), DATA_DIR: t.testdir() }
  const target = (await postgres?.database(t)) as string
  t.match(await moved(env, 'file:other.db'), /^1 From the SQLite file/)
  t.match(await moved({ ...env, DATABASE_URL: target }, target), /^1 From the SQLite file/)
  t.match(await moved(env, 'postgres://127.0.0.1:1/shop'), /^1 Not moved: /)
  const changed = async (sql: string) => {
    const copy = `${path}.${randomUUID()}`
    await copyFile(path, copy)
    const database = new Database(copy)
    database.exec(sql)
    database.close()
    return { ...env, DATABASE_URL: `file:${copy}` }
  }
  const older = await changed("DELETE FROM migrations WHERE name = '0018-last-modified.sql'")
  t.match(await moved(older, target), /^1 Not moved: the database is of an older version/)
  const newer = await changed("INSERT INTO migrations VALUES ('9999-later.sql', 'x', 'x')")
  t.match(await moved(newer, target), /^1 Not moved: the database is of a newer version/)
  const store = await openStore(target, new Date())
  const draft = { email: 'a@shop.example', name: 'a', role: 'customer', locale: 'en', active: true } as const
  await store.users.add(draft, 'none', new Date())
  await store.close()
  t.match(await moved(env, target), /^1 Not moved: the target is not empty: it has rows in users\n$/)
})
