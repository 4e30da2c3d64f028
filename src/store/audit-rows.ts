// Rows of the audit log as they are stored: from columns to sealed values, and back.

import type { AuditLog } from '../domain/audit.ts'
import { type Chain, genesis, type SealedRow } from './audit-chain.ts'
import type { Driver, Row } from './engine/driver.ts'

export const columns = `id, at, actor_type, actor_id, actor_role, ip, user_agent, request_id, trace_id, action,
  resource_type, resource_id, before, after, changed, facts, api_version, outcome, key_id, hash, format,
  personal, former`

export const insert = `INSERT INTO audit_logs (${columns}) VALUES (:id, :at, :actor_type, :actor_id, :actor_role, :ip,
  :user_agent, :request_id, :trace_id, :action, :resource_type, :resource_id, :before, :after, :changed, :facts,
  :api_version, :outcome, :key_id, :hash, 2, :personal, :former)`

const last = 'SELECT id, hash FROM audit_logs ORDER BY id DESC LIMIT 1'

type Kept = Omit<AuditLog, 'actor' | 'before' | 'after' | 'changed' | 'facts'> & {
  readonly [Column in 'actor_id' | 'actor_role' | 'before' | 'after' | 'facts']: string | null
} & { readonly actor_type: AuditLog['actor']['type']; readonly changed: string }

const written = (value: unknown) => (value === null ? null : JSON.stringify(value))
const parsed = (json: string | null) => (json === null ? null : JSON.parse(json))

/** Column by column, because columns that are not sealed are not shown. */
export function auditLogIn(row: Row): AuditLog {
  const {
    id,
    at,
    actor_type: type,
    actor_id,
    actor_role: role,
    ip,
    user_agent,
    request_id,
    trace_id,
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
    ...(trace_id && { trace_id }),
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

export const personalIn = ({ personal }: Row) => personal as string | null

/** With everything that its seal covers. */
export function sealedRowIn(row: Row): SealedRow {
  const shown = auditLogIn(row)
  if (Number(row.format) === 1) return shown
  return sealedRow(shown, personalIn(row), row.former as string | null)
}

export const sealedRow = (row: AuditLog, personal: string | null, former: string | null): SealedRow => ({
  ...row,
  format: 2,
  personal,
  ...(former !== null && { former }),
})

/** The values of the columns. */
export const valuesOf = ({ actor, before, after, changed, facts, ...rest }: SealedRow) => ({
  ...rest,
  trace_id: rest.trace_id ?? null,
  former: rest.former ?? null,
  personal: rest.personal ?? null,
  actor_type: actor.type,
  actor_id: actor.id,
  actor_role: actor.role,
  before: written(before),
  after: written(after),
  changed: JSON.stringify(changed),
  facts: written(facts),
})

/** The end of the log. */
export async function lastOf(driver: Driver): Promise<{ id: number; hash: string }> {
  const { id, hash } = (await driver.get(last)) ?? { id: 0, hash: genesis }
  return { id: Number(id), hash: String(hash) }
}

/** The previous seals of a row. */
export const formerOf = ({ former }: Row): string[] => (typeof former === 'string' ? former.split(' ') : [])

export function whyBroken(row: Row, last: { id: number; hash: string }, chain: Chain): string | undefined {
  const id = Number(row.id)
  if (id !== last.id + 1) return id > last.id ? 'the row is missing' : 'the row is not one of ours'
  const sealed = { key_id: String(row.key_id), hash: String(row.hash) }
  const matches = readable(() => chain.matches(sealedRowIn(row), sealed, last.hash))
  if (matches === undefined) return `its key ${sealed.key_id} is not known (AUDIT_KEYS)`
  return matches ? undefined : 'the row was altered'
}

/** A row that cannot be parsed was altered. */
function readable(check: () => boolean | undefined): boolean | undefined {
  try {
    return check()
  } catch {
    return false
  }
}
