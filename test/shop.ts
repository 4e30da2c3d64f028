// The main helper of the tests: a whole shop on a real database, with a clock that only tests move.

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import type { Test } from 'tap'
import { type AppOptions, createApp } from '../src/app.ts'
import { readConfig } from '../src/config/config.ts'
import { responseFor } from '../src/contract/serve/contract.ts'
import { mayHave } from '../src/contract/serve/responses.ts'
import { type Role, scopesOf } from '../src/domain/users.ts'
import { openDisk } from '../src/files/disk.ts'
import type { Files } from '../src/files/files.ts'
import { type Identity, type IdentityOptions, identityWith } from '../src/identity/identity.ts'
import { openPayments } from '../src/payments/open.ts'
import type { Sandbox } from '../src/payments/providers/sandbox/service.ts'
import type { Services } from '../src/services.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import type { Traces } from '../src/traces/open.ts'
import { servedVersions } from '../src/versions.ts'
import { webhooksWith } from '../src/webhooks/webhooks.ts'
import { quick, thorough } from './scope.ts'
import { disk, migratedAt } from './shared-setup.ts'

/** A database engine the tests run on, and how to get an empty database of it. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** The URL of an empty database that is gone when the test is over. */
  database(t: Test): Promise<string>
}

/** For what has nothing to do with the engine. */
export const sqlite: Engine = {
  name: 'sqlite',
  async database(t) {
    const folder = await mkdtemp(join(disk, 'shop-database-'))
    t.teardown(() => rm(folder, { recursive: true, force: true }))
    return `file:${folder}/shop.db`
  },
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

/** A database for a shop: on SQLite a copy of one that is migrated. PostgreSQL copies no faster than it migrates. */
async function databaseFor(t: Test, engine: Engine): Promise<string> {
  const url = await engine.database(t)
  if (engine === sqlite) await writeFile(url.slice('file:'.length), await migratedAt(new Date(startTime)))
  return url
}

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
  const configured = process.env.TEST_DATABASE_URL
  if (configured === 'none') return undefined
  for (const url of configured ? [configured] : ['postgres://postgres@127.0.0.1:5432/postgres']) {
    try {
      await administer(url, 'SELECT 1')
      return url
    } catch (error) {
      if (configured) throw error
    }
  }
  return undefined
}

const server = thorough ? await postgresServer() : undefined

/** The engines of this run: SQLite in `npm test`; otherwise also PostgreSQL, where there is one. */
export const engines: readonly Engine[] = server ? [sqlite, postgres(server)] : [sqlite]

/** Runs one suite on every engine: on SQLite by `npm test`, on the others by `npm run test:all`. */
export function onEveryEngine(t: Test, suite: (t: Test, engine: Engine) => Promise<void>): void {
  for (const engine of engines.filter((one) => quick || one !== sqlite))
    t.test(`on ${engine.name}`, (inner) => suite(inner, engine))
  if (thorough && !server)
    t.test('on postgres', { skip: 'no PostgreSQL here; set TEST_DATABASE_URL' }, async () => undefined)
}

/** The key that seals the audit log of a test's shop. */
export const auditKey = 'a'.repeat(32)

/** The key that its secrets of webhooks are encrypted with. */
export const webhookKey = 'w'.repeat(32)

/** The key that signs its tokens. */
export const identityOptions: IdentityOptions = {
  tokenKeys: ['t'.repeat(32)],
  csrfKeys: ['f'.repeat(32)],
  secureCookies: false,
}

/** What must never be in the log: tokens, passwords and their hashes, cookies, card numbers. */
export const secretsIn = new RegExp(
  [
    /\beyJ[\w-]+\.[\w-]+\.|Bearer +[\w~+/.-]{6}|\$argon2|session=[\w-]{8}|#token=[\w-]{8}/,
    /\b\w*(password|secret|_token|_hash)\\?":\s*\\?"[^*[]|\b(4\d|5[1-5]|3[47])\d{13,14}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** The first page of a list that is walked, the newest first. */
export const newestFirst = {
  conditions: [],
  order: [{ field: 'id', descending: true } as const],
  size: 100,
  offset: 0,
  position: undefined,
  counted: false,
}

/** Where every test begins. */
export const startTime = '2026-11-22T13:00:00.000Z'

export interface Clock {
  (): Date
  /** Moves on. */
  advance(milliseconds: number): void
  /** Is set, as an administrator or NTP does it: no time passes. */
  set(milliseconds: number): void
  /** What durations are measured by: moves on, and is never set. */
  monotonic(): number
}

export function clockAt(start = startTime): Clock {
  let [now, ran] = [Date.parse(start), 0]
  return Object.assign(() => new Date(now), {
    advance: (milliseconds: number) => {
      now += milliseconds
      ran += milliseconds
    },
    set: (milliseconds: number) => {
      now += milliseconds
    },
    monotonic: () => ran,
  })
}

export interface Shop {
  readonly app: FastifyInstance
  readonly store: Store
  readonly clock: Clock
  /** The provider of its payments: its ledger, and what happens in the world outside (`deposit`, `settle`). */
  readonly sandbox: Sandbox
  readonly services: Services
  readonly files: Files
  /** Where the files are. */
  readonly uploads: string
  readonly databaseUrl: string
  /** Every log line so far, parsed. */
  readonly log: Record<string, any>[]
  /** Answers that broke the contract; a test that does not take them away fails. */
  readonly violations: Error[]
  /**
   * The headers of a user with this role, who exists from now on; another number is another user, `scope` reduces the
   * scopes.
   */
  as(role: 'customer' | 'staff' | 'admin', number?: number, scope?: string): Promise<Record<string, string>>
  /** Unsafe methods are asked as one of the staff, unless the headers name a credential; an undefined one is none. */
  request(options: InjectOptions): Promise<LightMyRequestResponse>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  readonly identity: Identity
  /** Sends `body` as JSON (or as it is, when it is text), as one of the staff unless the headers have a credential. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
}

export interface ShopOptions extends Partial<Pick<AppOptions, 'redis'>> {
  /** Where spans of requests, statements and calls of providers go. */
  readonly traces?: Traces
  /** Instead of those of the same name, in every version. */
  readonly handlers?: Readonly<Record<string, unknown>>
  /** Rooms that speak to the outside, as the test wants them. */
  readonly services?: Partial<Services>
  readonly engine?: Engine
  /** Environment variables, as in .env. Requests are counted only if RATE_LIMIT is `on`. */
  readonly env?: Record<string, string>
  /** Other keys, or other cookies. */
  readonly signing?: Partial<IdentityOptions>
}

/** Those that are handlers of this version, or of none. */
function ofVersion(version: (typeof servedVersions)[number], handlers: Readonly<Record<string, unknown>>) {
  const newest = servedVersions.at(-1) as typeof version
  return Object.fromEntries(
    Object.entries(handlers).filter(([id]) => id in version.handlers || !(id in newest.handlers)),
  )
}

/** The test has ended: it fails by an error, whose message tap leaves out, and an assertion would hide it too. */
function failAfterEnd(message: string): never {
  console.error(message)
  throw new Error(message)
}

/** An empty shop, not listening: requests go through inject. */
export async function openShop(
  t: Test,
  { engine = sqlite, env = {}, signing, handlers = {}, traces, ...options }: ShopOptions = {},
): Promise<Shop> {
  const clock = clockAt()
  const databaseUrl = await databaseFor(t, engine)
  const store = await openStore(databaseUrl, clock(), [auditKey], undefined, traces?.overStatements)
  const log: Record<string, any>[] = []
  const violations: Error[] = []
  const identity = identityWith({ ...identityOptions, ...signing })
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SEED: 'none',
    CURSOR_KEYS: 'x'.repeat(32),
    RATE_LIMIT: 'off',
    ...env,
  })
  const { payments, sandbox } = openPayments({
    settings: config.payments,
    ledger: store.sandboxLedger,
    sandboxSecret: 's'.repeat(32),
    clock,
    monotonic: clock.monotonic,
    over: traces?.overProvider,
  })
  const uploads = await mkdtemp(join(disk, 'shop-files-'))
  const files = await openDisk(uploads)
  const lifecycle = { draining: false, closing: false }
  const webhooks = webhooksWith([webhookKey], config.webhooks, () => undefined)
  const services: Services = { identity, payments, files, settings: config, lifecycle, webhooks, ...options.services }
  const app = await createApp({
    config,
    store: () => store,
    clock,
    monotonic: clock.monotonic,
    log: { write: (line) => void log.push(JSON.parse(line)) },
    onViolation: (violation) => void violations.push(violation),
    traces: traces?.requests,
    ...options,
    versions: servedVersions.map((one) => ({ ...one, handlers: { ...one.handlers, ...ofVersion(one, handlers) } })),
    services,
  })
  app.addHook('onSend', async ({ exchange }, reply, payload) => {
    const { operation } = exchange?.route ?? {}
    const declared = operation && responseFor(operation, reply.statusCode)
    const undocumented = Object.keys(declared ? reply.getHeaders() : {}).filter(
      (name) => !mayHave(declared as never, name),
    )
    if (undocumented.length > 0)
      violations.push(new Error(`${operation?.id} ${reply.statusCode} has ${undocumented}, which it does not document`))
    return payload
  })
  t.teardown(async () => {
    await app.close()
    await store.close()
    await rm(uploads, { recursive: true, force: true })
    // So the log of the whole suite is read for secrets.
    const leaking = log.map((line) => JSON.stringify(line)).find((line) => secretsIn.test(line))
    if (leaking) failAfterEnd(`a secret is in the log: ${leaking}`)
    if (violations.length > 0) failAfterEnd(`answers outside the contract: ${violations.map(String).join('; ')}`)
  })
  const people = new Map<string, ReturnType<typeof admit>>()
  const admit = async (role: Role, email: string) => {
    const draft = { email, name: email.split('@', 1)[0] as string, role, locale: 'en', active: true } as const
    const { id: user_id } = await store.users.add(draft, 'no password', clock())
    const scope = scopesOf[role].join(' ')
    const expires_at = new Date(clock().getTime() + 30 * 86_400_000)
    const secret_hash = identity.newSecret().hash
    const session_id = await store.sessions.add({ user_id, kind: 'token', scope, secret_hash, expires_at }, clock())
    return { user_id, session_id, scope }
  }
  const as: Shop['as'] = async (role, number = 1, scope) => {
    const email = `${role}${number}@shop.example`
    const session = people.get(email) ?? admit(role, email)
    people.set(email, session)
    const claims = { ...(await session), ...(scope !== undefined && { scope }) }
    return { authorization: `Bearer ${await identity.accessToken(claims, clock())}` }
  }
  const request: Shop['request'] = async ({ headers: requested = {}, ...options }) => {
    const names = Object.keys(requested).map((name) => name.toLowerCase())
    const safe = ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(options.method ?? 'GET')
    const credential = names.includes('authorization') || names.includes('cookie')
    const all = safe || credential ? requested : { ...(await as('staff').catch(() => ({}))), ...requested }
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    return app.inject({ ...options, headers })
  }
  return {
    app,
    store,
    clock,
    sandbox,
    services,
    files,
    uploads,
    databaseUrl,
    log,
    violations,
    as,
    request,
    get: (url, headers = {}) => request({ method: 'GET', url, headers }),
    identity,
    send: (method, url, body, headers = {}) => {
      if (body === undefined) return request({ method, url, headers })
      const payload = typeof body === 'string' ? body : JSON.stringify(body)
      return request({ method, url, payload, headers: { 'content-type': 'application/json', ...headers } })
    },
  }
}

/** One page of the items for sale, newest first, straight from the store. */
export async function itemsOn(store: Pick<Store, 'items'>, page: number, size: number) {
  const order = [{ field: 'id', descending: true } as const]
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

/** On PostgreSQL, when no transaction of others on this server is older than the last event. */
export async function settled(databaseUrl: string): Promise<void> {
  if (databaseUrl.startsWith('file:')) return
  const driver = openDriver(databaseUrl)
  const last =
    'SELECT max(tx) < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) AS all FROM events'
  while ((await driver.get(last))?.all === false) await sleep(5)
  await driver.close()
}

/** An empty database below the store, for tests of the driver itself. */
export async function driver(t: Test, engine: Engine): Promise<Driver> {
  const opened = openDriver(await engine.database(t))
  t.teardown(() => opened.close())
  return opened
}
