// The one helper of the tests: a whole shop on a real database, with a clock that stands still until it is told to move.

import { randomBytes } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import type { Test } from 'tap'
import { type AppOptions, createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { Driver } from '../src/store/driver.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'

/** A database engine the tests run on, and how to get an empty database of it. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** The URL of an empty database that is gone when the test is over. */
  database(t: Test): Promise<string>
}

const sqlite: Engine = {
  name: 'sqlite',
  database: async (t) => `file:${t.testdir()}/shop.db`,
}

/** One server, one schema for each test. */
const postgres = (server: string): Engine => ({
  name: 'postgres',
  async database(t) {
    const schema = `test_${randomBytes(6).toString('hex')}`
    await administer(server, `CREATE SCHEMA ${schema}`)
    t.teardown(() => administer(server, `DROP SCHEMA ${schema} CASCADE`))
    const url = new URL(server)
    url.searchParams.set('options', `-c search_path=${schema}`)
    return url.toString().replaceAll('+', '%20')
  },
})

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** TEST_DATABASE_URL, or a PostgreSQL that listens on this machine, or none. A URL that was given must work. */
async function postgresServer(): Promise<string | undefined> {
  const given = process.env.TEST_DATABASE_URL
  if (given === 'none') return undefined
  for (const url of given ? [given] : ['postgres://postgres@127.0.0.1:5432/postgres']) {
    try {
      await administer(url, 'SELECT 1')
      return url
    } catch (error) {
      if (given) throw error
    }
  }
  return undefined
}

const server = await postgresServer()

/** Every engine that is here; PostgreSQL is left out, and says so, where there is none. */
export const engines: readonly Engine[] = server ? [sqlite, postgres(server)] : [sqlite]

/** Runs one suite on every engine. */
export function onEveryEngine(t: Test, suite: (t: Test, engine: Engine) => Promise<void>): void {
  for (const engine of engines) t.test(`on ${engine.name}`, (inner) => suite(inner, engine))
  if (!server) t.test('on postgres', { skip: 'no PostgreSQL here; set TEST_DATABASE_URL' }, async () => undefined)
}

/** Where every test begins. */
export const dawn = '2026-11-22T13:00:00.000Z'

export interface Clock {
  (): Date
  /** Moves on. */
  advance(milliseconds: number): void
}

export function clockAt(start = dawn): Clock {
  let now = Date.parse(start)
  return Object.assign(() => new Date(now), {
    advance: (milliseconds: number) => {
      now += milliseconds
    },
  })
}

export interface Shop {
  readonly app: FastifyInstance
  readonly store: Store
  readonly clock: Clock
  /** Every log line so far, parsed. */
  readonly log: Record<string, any>[]
  /** Answers that broke the contract; a test that does not take them away fails. */
  readonly violations: Error[]
  request(options: InjectOptions): Promise<LightMyRequestResponse>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** Sends `body` as JSON (or as it is, when it is text). */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
}

export interface ShopOptions extends Partial<Pick<AppOptions, 'handlers'>> {
  readonly engine?: Engine
  /** Environment variables, as in .env. */
  readonly env?: Record<string, string>
}

/** An empty shop, not listening: requests go through inject. */
export async function shop(t: Test, { engine = sqlite, env = {}, ...options }: ShopOptions = {}): Promise<Shop> {
  const clock = clockAt()
  const databaseUrl = await engine.database(t)
  const store = await openStore(databaseUrl, clock())
  const log: Record<string, any>[] = []
  const violations: Error[] = []
  const app = await createApp({
    config: readConfig({ DATABASE_URL: databaseUrl, SEED: 'none', CURSOR_KEYS: 'x'.repeat(32), ...env }),
    store,
    clock,
    log: { write: (line) => void log.push(JSON.parse(line)) },
    onViolation: (violation) => void violations.push(violation),
    ...options,
  })
  t.teardown(async () => {
    await app.close()
    await store.close()
    if (violations.length > 0) t.fail(`answers outside the contract: ${violations.map(String).join('; ')}`)
  })
  const request = (options: InjectOptions) => app.inject(options)
  return {
    app,
    store,
    clock,
    log,
    violations,
    request,
    get: (url, headers = {}) => request({ method: 'GET', url, headers }),
    send: (method, url, body, headers = {}) => {
      if (body === undefined) return request({ method, url, headers })
      const payload = typeof body === 'string' ? body : JSON.stringify(body)
      return request({ method, url, payload, headers: { 'content-type': 'application/json', ...headers } })
    },
  }
}

/** One page of the items for sale, newest first, straight from the store. */
export async function itemsOn(store: Pick<Store, 'items'>, page: number, size: number) {
  const order = [{ field: 'id', descending: true }]
  const offset = (page - 1) * size
  const { items, total } = await store.items.list({
    conditions: [],
    order,
    size,
    offset,
    position: undefined,
    counted: true,
  })
  return { items, total: Number(total) }
}

/** An empty database below the store, for tests of the driver itself. */
export async function driver(t: Test, engine: Engine): Promise<Driver> {
  const opened = openDriver(await engine.database(t))
  t.teardown(() => opened.close())
  return opened
}
