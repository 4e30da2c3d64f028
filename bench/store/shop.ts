// The shop of the benchmark: a seeded database of its own for an engine, and the processes that serve it.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { SingleBar } from 'cli-progress'
import pg from 'pg'
import { demoCategories, demoItems } from '../../src/domain/demo.ts'
import { scopesOf } from '../../src/domain/users.ts'
import { identityWith } from '../../src/identity/identity.ts'
import { openDriver, openStore } from '../../src/store/open.ts'
import { addItem } from '../../src/use-cases/items.ts'

const localPostgres = 'postgres://postgres@127.0.0.1:5432/postgres'
const databaseName = `bench_${process.pid}`

export interface Place {
  readonly engine: 'SQLite' | 'PostgreSQL'
  readonly folder: string
  readonly url: string
  remove(): Promise<void>
}

/** SQLite, and PostgreSQL where BENCH_DATABASE_URL names one or one listens on this machine; each an empty database. */
export async function places(): Promise<Place[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-bench-'))
  const remove = async () => rmSync(folder, { recursive: true })
  const found: Place[] = [{ engine: 'SQLite', folder, url: `file:${folder}/shop.db`, remove }]
  const server = process.env.BENCH_DATABASE_URL ?? localPostgres
  if (server === 'none') return found
  const url = new URL(server)
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname))
    throw new Error('The benchmark stays on this machine.')
  try {
    await administer(server, `CREATE DATABASE ${databaseName}`)
  } catch (error) {
    if (process.env.BENCH_DATABASE_URL) throw error
    console.error('No PostgreSQL here; set BENCH_DATABASE_URL.')
    return found
  }
  url.pathname = databaseName
  const drop = () => administer(server, `DROP DATABASE ${databaseName} WITH (FORCE)`)
  return [...found, { engine: 'PostgreSQL', folder, url: url.href, remove: drop }]
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 1000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Fills the shop as `make seed` does, the items a second apart. @returns the database's own version */
export async function seed({ url, engine }: Place, count: number): Promise<string> {
  const start = Date.parse('2026-01-01T00:00:00Z')
  const store = await openStore(url, new Date(start))
  const bar = new SingleBar({
    format: `${engine}: seeding {bar} {value}/{total}, {eta_formatted} left`,
    clearOnComplete: true,
  })
  if (process.stderr.isTTY) bar.start(count, 0)
  await store.transaction(async (inside) => {
    const ids = new Map<string, number>()
    for (const [position, { name, slug, parent }] of demoCategories.entries()) {
      const parent_id = parent === null ? null : (ids.get(parent) ?? null)
      const { id } = await inside.categories.add({ name, slug, parent_id, position }, new Date(start))
      ids.set(name, id)
    }
    let n = 0
    for (const draft of demoItems(count, ids)) {
      await addItem(inside, draft, new Date(start + n++ * 1000))
      bar.increment()
    }
  }, 'exclusive')
  bar.stop()
  await store.close()
  const driver = openDriver(url)
  await driver.script(engine === 'SQLite' ? 'ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)' : 'VACUUM ANALYZE')
  const version = engine === 'SQLite' ? 'SELECT sqlite_version() AS v' : "SELECT current_setting('server_version') AS v"
  const row = await driver.get(version)
  await driver.close()
  return `${engine} ${String(row?.v).split(' ')[0]}`
}

/** The user who creates. */
export const writer = { email: 'bench@shop.example', password: 'a sentence for a benchmark' }

/** The header of the user who creates. */
export async function credential(server: string): Promise<{ authorization: string }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server}/api/v1/login`, { method: 'POST', headers, body: JSON.stringify(writer) })
  const { access_token } = (await response.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}` }
}

/** Customers with one access token each, because a customer may not have many unpaid orders at a time. */
export async function customers({ url }: Place, count: number): Promise<{ user_id: number; authorization: string }[]> {
  const now = new Date()
  const store = await openStore(url, now)
  const identity = identityWith({ tokenKeys: [keyOf('TOKEN')], csrfKeys: [keyOf('CSRF')], secureCookies: false })
  const expires_at = new Date(now.getTime() + 86_400_000)
  const scope = scopesOf.customer.join(' ')
  const found: { user_id: number; authorization: string }[] = []
  for (let i = 0; i < count; i++) {
    const email = `${randomUUID()}@shop.example`
    const draft = { email, name: 'Customer', role: 'customer', locale: 'en', active: true } as const
    const { id: user_id } = await store.users.add(draft, 'none', now)
    const login = { user_id, kind: 'token', scope, secret_hash: identity.newSecret().hash, expires_at } as const
    const session_id = await store.sessions.add(login, now)
    found.push({
      user_id,
      authorization: `Bearer ${await identity.accessToken({ user_id, session_id, scope }, now)}`,
    })
  }
  await store.close()
  return found
}

/** The signing keys of the benchmark's processes. */
const keyOf = (name: string) => `${name}-for-a-benchmark-and-no-other-purpose`

export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a script as a process and waits for the address it prints. */
export async function serve({ url, folder }: Place, script: string): Promise<Served> {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    ALLOW_SANDBOX: '1',
    DATABASE_URL: url,
    DATA_DIR: folder,
    SEED: 'none',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: 'off',
    ...Object.fromEntries(['CURSOR', 'TOKEN', 'CSRF', 'AUDIT'].map((name) => [`${name}_KEYS`, keyOf(name)])),
    ADMIN_EMAIL: writer.email,
    ADMIN_PASSWORD: writer.password,
    HOST: '127.0.0.1',
    PORT: '0',
  }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { url: await address(child, script), stop }
}

async function address(child: ChildProcess, script: string): Promise<string> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (found) return found
  }
  throw new Error(`${script} ended before it listened`)
}
