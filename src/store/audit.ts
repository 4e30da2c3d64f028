// The audit log on disk: rows are added, read and verified, but never changed.
//
// Rows are numbered without gaps and chained, so only one transaction at a time can add to the log: after `add`, others
// wait until it ends. So `add` comes last in a transaction, except for the revisions of totals, which every transaction
// takes after it.

import { type AuditEntry, type AuditLog, auditLogOf } from '../domain/audit.ts'
import { type BrokenRow, type Chain, genesis, type Head } from './audit-chain.ts'
import type { Driver, Row } from './engine/driver.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import type { ListFields } from './fields.ts'

/** The result of verifying the whole log: the number of good rows, and the first error. */
export interface Verdict {
  readonly rows: number
  readonly broken: BrokenRow | undefined
}

/** What the log may be asked by. */
type AuditFields = ListFields<'listAuditLogs'> &
  Readonly<Record<'at' | 'action' | 'resource_type' | 'resource_id' | 'actor_id' | 'request_id', string>>

export interface Audit {
  /**
   * Waits for the lock of this resource and holds it until the transaction ends, so that the state read now is the
   * state that is changed. Only inside a transaction, before any other lock.
   */
  hold(resource: string): Promise<void>
  /**
   * Adds a row to the end of the log, in the caller's transaction where there is one. An update that changed nothing
   * leaves none. Others that add wait until the transaction ends, so it is the last thing to do there.
   */
  add(entry: AuditEntry, now: Date): Promise<void>
  /** Rows as the question asks for them; never counted. */
  list(question: Question<AuditFields>): Promise<Found<AuditLog>>
  /** Where the log ends now, signed; to be kept elsewhere. */
  head(now: Date): Promise<Head>
  /** @param head an exported one: shows rows that were cut off at the end since */
  verify(head?: Head): Promise<Verdict>
}

const columns = `id, at, actor_type, actor_id, actor_role, ip, user_agent, request_id, action, resource_type,
  resource_id,
  before, after, changed, facts, api_version, outcome, key_id, hash`

const sql = {
  last: 'SELECT id, hash FROM audit_logs ORDER BY id DESC LIMIT 1',
  add: `INSERT INTO audit_logs (${columns}) VALUES (:id, :at, :actor_type, :actor_id, :actor_role, :ip, :user_agent,
    :request_id, :action, :resource_type, :resource_id, :before, :after, :changed, :facts, :api_version,
    :outcome, :key_id, :hash)`,
  walk: `SELECT ${columns} FROM audit_logs WHERE id > :id ORDER BY id LIMIT 1000`,
}

type Kept = Omit<AuditLog, 'actor' | 'before' | 'after' | 'changed' | 'facts'> & {
  readonly [Column in 'actor_id' | 'actor_role' | 'before' | 'after' | 'facts']: string | null
} & { readonly actor_type: AuditLog['actor']['type']; readonly changed: string }

const parsed = (json: string | null) => (json === null ? null : JSON.parse(json))

/** Column by column: columns that are not sealed are not shown. */
function auditLogIn(row: Row): AuditLog {
  const {
    id,
    at,
    actor_type: type,
    actor_id,
    actor_role: role,
    ip,
    user_agent,
    request_id,
    ...rest
  } = row as unknown as Kept
  const { action, resource_type, resource_id, before, after, changed, facts, api_version, outcome } = rest
  return {
    id,
    at,
    actor: { type, id: actor_id, role },
    ip,
    user_agent,
    request_id,
    action,
    resource_type,
    resource_id,
    before: parsed(before),
    after: parsed(after),
    changed: parsed(changed),
    facts: parsed(facts),
    api_version,
    outcome,
  }
}

const listing: Listing<AuditLog, AuditFields> = {
  from: 'audit_logs',
  select: columns,
  where: 'id > 0',
  columns: {
    id: { sql: 'id', holds: 'number' },
    at: { sql: 'at', holds: 'text' },
    actor_id: { sql: 'actor_id', holds: 'text' },
    request_id: { sql: 'request_id', holds: 'text' },
    action: { sql: 'action', holds: 'text' },
    resource_type: { sql: 'resource_type', holds: 'text' },
    resource_id: { sql: 'resource_id', holds: 'text' },
  },
  read: auditLogIn,
}

const written = (value: unknown) => (value === null ? null : JSON.stringify(value))

async function lastOf(driver: Driver): Promise<{ id: number; hash: string }> {
  const { id, hash } = (await driver.get(sql.last)) ?? { id: 0, hash: genesis }
  return { id: Number(id), hash: String(hash) }
}

export function auditIn(driver: Driver, totals: Totals, chain: Chain): Audit {
  return {
    hold: (resource) => driver.lock(`audit ${resource}`),
    add: (entry, now) =>
      driver.transaction(async (inside) => {
        // Made before waiting for the others that add, and where there will be no row there is nothing to wait for.
        const unnumbered = auditLogOf(entry, 0, now.toISOString())
        if (!unnumbered) return
        await inside.lock('audit')
        const last = await lastOf(inside)
        const row: AuditLog = { ...unnumbered, id: last.id + 1 }
        const { actor, before, after, changed, facts, ...rest } = row
        await inside.run(sql.add, {
          ...rest,
          actor_type: actor.type,
          actor_id: actor.id,
          actor_role: actor.role,
          before: written(before),
          after: written(after),
          changed: JSON.stringify(changed),
          facts: written(facts),
          ...chain.seal(row, last.hash),
        })
      }),
    list: async (question) => readList(driver, listing, question, undefined, totals),
    head: async (now) => chain.sign({ ...(await lastOf(driver)), at: now.toISOString() }),
    verify: (head) => verifyLog(driver, chain, head),
  }
}

/** Walks the log from its first row to the first that is wrong. */
async function verifyLog(driver: Driver, chain: Chain, head: Head | undefined): Promise<Verdict> {
  let last = { id: 0, hash: genesis }
  const verdict = (broken?: BrokenRow): Verdict => ({ rows: last.id, broken })
  if (head && !chain.isSigned(head))
    return verdict({ id: head.id, why: 'the exported head is not signed with a key of ours' })
  for (let from = Number.MIN_SAFE_INTEGER; ; from = last.id) {
    const rows = await driver.all(sql.walk, { id: from })
    for (const row of rows) {
      const why = whyBroken(row, last, chain)
      if (why) return verdict({ id: Math.min(Number(row.id), last.id + 1), why })
      last = { id: Number(row.id), hash: String(row.hash) }
      if (last.id === head?.id && last.hash !== head.hash)
        return verdict({ id: last.id, why: 'it is not the row that the exported head names' })
    }
    if (rows.length === 0) break
  }
  const cut = head && last.id < head.id
  return verdict(cut ? { id: last.id + 1, why: `the log was cut: it had ${head.id} rows at ${head.at}` } : undefined)
}

function whyBroken(row: Row, last: { id: number; hash: string }, chain: Chain): string | undefined {
  const id = Number(row.id)
  if (id !== last.id + 1) return id > last.id ? 'the row is missing' : 'the row is not one of ours'
  const sealed = { key_id: String(row.key_id), hash: String(row.hash) }
  const matches = readable(() => chain.matches(auditLogIn(row), sealed, last.hash))
  if (matches === undefined) return `its key ${sealed.key_id} is not known (AUDIT_KEYS)`
  return matches ? undefined : 'the row was altered'
}

/** A row that cannot be read was altered. */
function readable(check: () => boolean | undefined): boolean | undefined {
  try {
    return check()
  } catch {
    return false
  }
}
