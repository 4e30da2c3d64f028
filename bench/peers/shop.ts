// The shop of the peers: the items of `npm run seed` and the queries of the routes, each statement prepared once.
//
// PORT, DATABASE and TOKEN_KEY come from servers.ts.

import { createHash, randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'

export const port = Number(process.env.PORT)
export const tokenKey = process.env.TOKEN_KEY as string
/** Counted and reported in headers, but never reached. */
export const limit = { max: 1_000_000_000, windowMs: 60_000 }
export const longestKeepAliveMs = 72_000
export const currencies = ['KRW', 'USD', 'JPY']
export const methods = ['card_ok', 'card_declined']

export interface Item {
  readonly id: number
  readonly version: number
  readonly created_at: string
}
export interface ItemDraft {
  readonly name: string
  readonly description?: string
  readonly price: number
  readonly currency: string
  readonly sku?: string
  readonly stock?: number
}
export interface PaymentDraft {
  readonly amount: number
  readonly payment_method: string
  readonly capture?: boolean
}
interface Settled {
  readonly fingerprint: string
  readonly body: string
}

const database = new Database(process.env.DATABASE)
// As the server commits: no acknowledged write is lost in a power failure.
database.pragma('synchronous = FULL')
database.exec(`
  CREATE TABLE IF NOT EXISTS peer_payments (id text PRIMARY KEY, amount integer, method text, created_at text);
  CREATE TABLE IF NOT EXISTS peer_keys (scope text PRIMARY KEY, fingerprint text, body text) WITHOUT ROWID`)

const columns = `id, name, description, price_minor AS price, currency, category_id, sku, stock,
  stock - reserved AS available, rating_count, version, created_at, updated_at`
// The plus keeps SQLite from sorting everything that the price's index finds: the index of the order yields a page
// directly.
const listed = `SELECT ${columns} FROM items
  WHERE deleted_at IS NULL AND active AND currency = 'KRW' AND +price_minor > ?`
const newestFirst = 'ORDER BY created_at DESC, id DESC LIMIT ?'
const find = database.prepare<[number], Item>(
  `SELECT ${columns} FROM items WHERE id = ? AND deleted_at IS NULL AND active`,
)
const first = database.prepare<[number, number], Item>(`${listed} ${newestFirst}`)
// The rows after a cursor: those of the same time first, then older ones. With a single row comparison SQLite would
// walk all rows of the same time.
const ofMoment = database.prepare<[number, string, number, number], Item>(
  `${listed} AND created_at = ? AND id < ? ${newestFirst}`,
)
const older = database.prepare<[number, string, number], Item>(`${listed} AND created_at < ? ${newestFirst}`)
const add = database.prepare<unknown[], Item>(
  `INSERT INTO items (name, description, price_minor, currency, sku, stock, active, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?) RETURNING ${columns}`,
)
const settled = database.prepare<[string], Settled>('SELECT fingerprint, body FROM peer_keys WHERE scope = ?')
const settle = database.prepare('INSERT INTO peer_keys VALUES (?, ?, ?)')
const addPayment = database.prepare('INSERT INTO peer_payments VALUES (?, ?, ?, ?)')

export const findItem = (id: number): Item | undefined => find.get(id)
export const tagOf = ({ id, version }: Item): string => `"${id}-${version}"`

export interface Page {
  readonly items: readonly Item[]
  readonly links: { readonly next: string | null }
}

/** @returns undefined if the cursor is invalid */
export function listItems({ size = 20, above = -1, cursor = '' }): Page | undefined {
  const [, created_at = '', id = ''] = /^([^|]+)\|(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (cursor !== '' && id === '') return undefined
  const most = size + 1
  const rows = cursor === '' ? first.all(above, most) : ofMoment.all(above, created_at, Number(id), most)
  if (cursor !== '' && rows.length < most) rows.push(...older.all(above, created_at, most - rows.length))
  const items = rows.slice(0, size)
  const last = items[size - 1]
  if (rows.length < most || !last) return { items, links: { next: null } }
  const next = Buffer.from(`${last.created_at}|${last.id}`).toString('base64url')
  const query = `size=${size}&sort=-created_at&filter%5Bprice%5D%5Bgt%5D=${above}&cursor=${next}`
  return { items, links: { next: `/api/v1/items?${query}` } }
}

export function addItem({ name, description, price, currency, sku, stock }: ItemDraft): Item {
  const now = new Date().toISOString()
  return add.get(name, description ?? null, price, currency, sku ?? null, stock ?? null, now, now) as Item
}

/** Once for each key. @returns undefined if the key belongs to another request */
export const pay = database.transaction((scope: string, draft: PaymentDraft) => {
  const fingerprint = createHash('sha256').update(JSON.stringify(draft)).digest('base64url')
  const before = settled.get(scope)
  if (before) return before.fingerprint === fingerprint ? { body: before.body, replayed: true } : undefined
  const { amount, payment_method: method } = draft
  const payment = { id: randomUUID(), status: 'captured', amount, method, created_at: new Date().toISOString() }
  addPayment.run(payment.id, amount, method, payment.created_at)
  const body = JSON.stringify(payment)
  settle.run(scope, fingerprint, body)
  return { body, replayed: false }
}).immediate

export const problem = (status: number, title: string, errors?: readonly { path: string; message: string }[]) => ({
  type: 'about:blank',
  title,
  status,
  ...(errors && { errors }),
})
