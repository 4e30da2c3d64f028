// Opens the store for a DATABASE_URL, migrated and ready.

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditIn } from './audit.ts'
import { type Chain, chainWith } from './audit-chain.ts'
import { categoriesIn } from './categories.ts'
import { apiClientsIn } from './clients.ts'
import type { Driver } from './engine/driver.ts'
import { migrate } from './engine/migrate.ts'
import { isUnencrypted, openPostgres, serverOf, unhurried } from './engine/postgres.ts'
import { openSqlite } from './engine/sqlite.ts'
import { type Totals, totalsInside, totalsOf } from './engine/totals.ts'
import { eventsIn } from './events.ts'
import { filesIn } from './files.ts'
import { idempotencyKeysIn } from './idempotency.ts'
import { itemsIn } from './items.ts'
import { knownAddressesIn } from './known-addresses.ts'
import { mailsIn } from './mails.ts'
import {
  buildIndexes,
  copyTables,
  type ExclusiveDatabase,
  endMove,
  isMoving,
  type Moved,
  type Progress,
} from './move.ts'
import { ordersIn } from './orders.ts'
import { passwordResetsIn } from './password-resets.ts'
import { paymentsIn } from './payments.ts'
import { peopleIn } from './people.ts'
import { type PersonKeys, personKeysWith } from './person-keys.ts'
import { reviewsIn } from './reviews.ts'
import { type Ledger, sandboxLedgerIn } from './sandbox-ledger.ts'
import { fillWords } from './search.ts'
import { SessionMemory } from './session-memory.ts'
import { sessionsIn } from './sessions.ts'
import { stockIn } from './stock.ts'
import type { Store } from './store.ts'
import { usersIn } from './users.ts'
import { webhookDeliveriesIn } from './webhook-deliveries.ts'
import { webhookEndpointsIn } from './webhook-endpoints.ts'

/** Opens the store, and the sandbox provider's ledger, which shares no transaction with it. */
export interface OpenStore extends Store {
  readonly sandboxLedger: Ledger
}

/**
 * @param url `file:path` or `file:///path` for SQLite, `postgres://...` for PostgreSQL
 * @param auditKeys the keys that seal the audit log, newest first; without any, nothing can be added to it
 * @param monotonic milliseconds of a monotonic clock, for the age of cached sessions
 * @param over wraps the driver after the store is ready; for traces
 * @throws Unavailable if the database cannot be reached
 */
export async function openStore(
  url: string,
  now: Date,
  auditKeys: readonly string[] = [],
  monotonic: () => number = () => performance.now(),
  over: (driver: Driver) => Driver = (driver) => driver,
): Promise<OpenStore> {
  const opened = openDriver(url)
  try {
    if (await isMoving(opened)) throw new Error('it is a copy that is not complete: run `npm run move` again')
    await migrate(opened, now)
    await fillWords(opened)
  } catch (error) {
    await opened.close()
    throw error
  }
  const driver = over(opened)
  const memory = new SessionMemory(driver, monotonic)
  const store = storeOver(driver, totalsOf(driver), { ...logWith(auditKeys), memory, purge: () => driver.purge() })
  return { ...store, sessions: memory.over(store.sessions), sandboxLedger: sandboxLedgerIn(driver) }
}

/**
 * Moves a shop to an empty PostgreSQL database, and verifies the copy.
 * @param source opened by openAlone; not changed
 * @throws Error saying what is wrong; the same call continues, unless the target must be emptied
 */
export async function moveStore(
  source: ExclusiveDatabase,
  url: string,
  now: Date,
  auditKeys: readonly string[],
  onProgress: (progress: Progress) => void,
): Promise<Moved> {
  const target = openPostgres(url, unhurried)
  try {
    await migrate(target, now)
    const moved = await copyTables(source, target, onProgress)
    const { rows: total } = moved
    onProgress({ table: 'search index', rows: total, total })
    await fillWords(target)
    onProgress({ table: 'other indexes', rows: total, total })
    await buildIndexes(target)
    const { chain, people } = logWith(auditKeys)
    const { rows, broken } = await auditIn(target, totalsOf(target), chain, people).verify()
    if (broken) throw new Error(`row ${broken.id} of the audit log: ${broken.why}; those before it (${rows}) are good`)
    await endMove(target)
    return moved
  } finally {
    await target.close()
  }
}

export function openDriver(url: string): Driver {
  if (isPostgres(url)) return openPostgres(url)
  if (url.startsWith('file:')) return openSqlite(pathOf(url))
  throw new Error('DATABASE_URL must start with file: or postgres://')
}

const isPostgres = (url: string) => /^postgres(ql)?:\/\//.test(url)
/** The file of an embedded database; undefined for a database server. */
export const databaseFile = (url: string): string | undefined => (isPostgres(url) ? undefined : pathOf(url))

const pathOf = (url: string) => (url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length)))

/** Whether traffic to the database is unencrypted without a setting that allows it. */
export const connectsUnencrypted = (url: string): boolean => isPostgres(url) && isUnencrypted(url)

/** Where the data is, for people: an absolute path, or a server and a database; never a password. */
export const placeOf = (url: string): string => (isPostgres(url) ? serverOf(url) : pathOf(url))

/** What adding to the audit log requires. */
interface Log {
  readonly chain: Chain
  readonly people: PersonKeys
}

/** Objects that exist once, inside and outside transactions. */
interface Shared extends Log {
  readonly memory: SessionMemory
  readonly purge: () => Promise<void>
}

const logWith = (auditKeys: readonly string[]): Log => ({
  chain: chainWith(auditKeys),
  people: personKeysWith(auditKeys),
})

const storeOver = (driver: Driver, totals: Totals, shared: Shared): Store => ({
  items: itemsIn(driver, totals),
  categories: categoriesIn(driver, totals),
  reviews: reviewsIn(driver, totals),
  stock: stockIn(driver, totals),
  orders: ordersIn(driver, totals),
  payments: paymentsIn(driver, totals),
  files: filesIn(driver),
  apiClients: apiClientsIn(driver, totals),
  idempotencyKeys: idempotencyKeysIn(driver),
  audit: auditIn(driver, totals, shared.chain, shared.people),
  users: usersIn(driver, totals, shared.memory),
  sessions: sessionsIn(driver, shared.memory),
  knownAddresses: knownAddressesIn(driver),
  people: peopleIn(driver, totals, shared),
  mails: mailsIn(driver),
  passwordResets: passwordResetsIn(driver),
  events: eventsIn(driver, totals),
  webhookEndpoints: webhookEndpointsIn(driver, totals),
  webhookDeliveries: webhookDeliveriesIn(driver, totals),
  isTransaction: false,
  isEmpty: async () => (await driver.get('SELECT id FROM items LIMIT 1')) === undefined,
  ping: async () => void (await driver.get('SELECT 1 AS one')),
  transaction: (work, exclusive) =>
    driver.transaction(async (inside) => {
      const changes = totalsInside(inside)
      const result = await work(insideOf(storeOver(inside, changes, shared)))
      await changes.settle()
      return result
    }, exclusive),
  revision: () => driver.revision(),
  purge: () => driver.purge(),
  close: () => driver.close(),
})

/** A nested transaction joins the outer one: what must come last runs at the end of the outer one. */
const insideOf = (store: Store): Store => {
  const inside: Store = { ...store, isTransaction: true, transaction: (work) => work(inside) }
  return inside
}
