// API clients in the database: one row each, with the hash of the current secret. A revoked client keeps its row, for
// the audit log.

import { type ApiClient, type ClientDraft, grantedScopes, mayCall } from '../domain/clients.ts'
import { andThen, type Driver, type MaybePromise, type Row } from './engine/driver.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { newId } from './engine/values.ts'
import type { ListFields } from './fields.ts'

/** A client that may call the API now. */
export interface LiveClient {
  readonly id: string
  readonly scopes: readonly string[]
  readonly secret_version: number
  readonly last_used_at: string | null
}

export interface ApiClients {
  find(id: string): Promise<ApiClient | undefined>
  /** The same, locked until the transaction ends. */
  lock(id: string): Promise<ApiClient | undefined>
  list(question: Question<ListFields<'listApiClients'>>): MaybePromise<Found<ApiClient>>
  add(draft: ClientDraft, created_by: number, secret_hash: string, now: Date): Promise<ApiClient>
  update(id: string, draft: ClientDraft, now: Date): Promise<ApiClient>
  rotate(id: string, secret_hash: string, now: Date): Promise<ApiClient>
  revoke(id: string, now: Date): Promise<void>
  /** The client with this secret, if it may call the API now. */
  findBySecret(secret_hash: string, now: Date): MaybePromise<LiveClient | undefined>
  /** The client, if it may call the API now. */
  findLive(id: string, now: Date): MaybePromise<LiveClient | undefined>
  /** Records that it is in use. */
  touch(id: string, now: Date): Promise<void>
}

const columns = `id, name, scopes, created_by, expires_at, last_used_at, secret_version, version, created_at,
  updated_at,
  (SELECT role FROM users WHERE users.id = created_by) AS role,
  (SELECT active FROM users WHERE users.id = created_by) AS active`

const sql = {
  find: `SELECT ${columns} FROM api_clients WHERE id = :id AND revoked_at IS NULL`,
  lock: `SELECT ${columns} FROM api_clients WHERE id = :id AND revoked_at IS NULL FOR UPDATE`,
  findBySecret: `SELECT ${columns} FROM api_clients WHERE secret_hash = :secret_hash AND revoked_at IS NULL`,
  add: `INSERT INTO api_clients (id, name, scopes, created_by, expires_at, secret_hash, created_at, updated_at)
    VALUES (:id, :name, :scopes, :created_by, :expires_at, :secret_hash, :now, :now)`,
  update: `UPDATE api_clients SET name = :name, scopes = :scopes, expires_at = :expires_at, version = version + 1,
    updated_at = :now WHERE id = :id`,
  rotate: `UPDATE api_clients SET secret_hash = :secret_hash, secret_version = secret_version + 1,
    version = version + 1, updated_at = :now WHERE id = :id`,
  revoke: 'UPDATE api_clients SET revoked_at = :now WHERE id = :id',
  touch: 'UPDATE api_clients SET last_used_at = :now WHERE id = :id',
}

function clientOf({ role, active, scopes, ...row }: Row): ApiClient {
  const creator = { role, active: Boolean(active) } as ApiClient['creator']
  return { ...row, scopes: String(scopes).split(' '), creator } as unknown as ApiClient
}

/** Without a `revision` the list is never counted; CONTRIBUTING.md says what counting requires. */
const listing: Listing<ApiClient, ListFields<'listApiClients'>> = {
  from: 'api_clients',
  select: columns,
  where: 'revoked_at IS NULL',
  columns: {
    id: { sql: 'id', holds: 'text' },
    created_by: { sql: 'created_by', holds: 'number' },
    created_at: { sql: 'created_at', holds: 'text' },
  },
  read: clientOf,
}

function liveOf(row: Row | undefined, now: Date): LiveClient | undefined {
  const client = row && clientOf(row)
  if (!client || !mayCall(client, now)) return undefined
  const { id, secret_version, last_used_at } = client
  return { id, scopes: grantedScopes(client), secret_version, last_used_at }
}

const written = ({ name, scopes, expires_at }: ClientDraft) => ({ name, scopes: scopes.join(' '), expires_at })

export function apiClientsIn(driver: Driver, totals: Totals): ApiClients {
  const read = async (text: string, id: string): Promise<ApiClient | undefined> => {
    const row = await driver.get(text, { id })
    return row && clientOf(row)
  }
  const find = (id: string) => read(sql.find, id)
  return {
    find,
    lock: (id) => read(sql.lock, id),
    list: (question) => readList(driver, listing, question, undefined, totals),
    async add(draft, created_by, secret_hash, now) {
      const id = newId('client_')
      await driver.run(sql.add, { id, ...written(draft), created_by, secret_hash, now: now.toISOString() })
      return (await find(id)) as ApiClient
    },
    async update(id, draft, now) {
      await driver.run(sql.update, { id, ...written(draft), now: now.toISOString() })
      return (await find(id)) as ApiClient
    },
    async rotate(id, secret_hash, now) {
      await driver.run(sql.rotate, { id, secret_hash, now: now.toISOString() })
      return (await find(id)) as ApiClient
    },
    revoke: async (id, now) => void (await driver.run(sql.revoke, { id, now: now.toISOString() })),
    findBySecret: (secret_hash, now) =>
      andThen(driver.get(sql.findBySecret, { secret_hash }), (row) => liveOf(row, now)),
    findLive: (id, now) => andThen(driver.get(sql.find, { id }), (row) => liveOf(row, now)),
    touch: async (id, now) => void (await driver.run(sql.touch, { id, now: now.toISOString() })),
  }
}
