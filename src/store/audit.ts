// The audit log in the database: rows are added, read and verified, but never changed.
//
// Rows are numbered without gaps and chained, so only one transaction at a time can add to the log: after `add`, others
// wait until it ends. So `add` comes last in a transaction, except for the revisions of totals, which every transaction
// locks after it.

import { type AuditEntry, type AuditLog, auditLogOf } from '../domain/audit.ts'
import { type BrokenRow, type Chain, genesis, type Head } from './audit-chain.ts'
import { isUnconverted, sealAnew } from './audit-conversion.ts'
import {
  auditLogIn,
  columns,
  formerOf,
  insert,
  lastOf,
  personalIn,
  sealedRow,
  valuesOf,
  whyBroken,
} from './audit-rows.ts'
import type { Driver } from './engine/driver.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import type { ListFields } from './fields.ts'
import type { Concealed, PersonKeys } from './person-keys.ts'

/** The result of verifying the whole log: the number of good rows, and the first error. */
interface Verdict {
  readonly rows: number
  readonly broken: BrokenRow | undefined
}

/** The fields that the log can be filtered by. */
type AuditFields = ListFields<'listAuditLogs'> &
  Readonly<Record<'at' | 'action' | 'resource_type' | 'resource_id' | 'actor_id' | 'request_id', string>>

export interface Audit {
  /**
   * Waits for the lock of this resource and holds it until the transaction ends, so that the state that is read is the
   * state that is changed. Only inside a transaction, before any other lock.
   */
  hold(resource: string): Promise<void>
  /**
   * Adds a row to the end of the log, in the caller's transaction if there is one. An update that changed nothing adds
   * none. Other transactions that add wait until this one ends, so this must be its last write.
   */
  add(entry: AuditEntry, now: Date): Promise<void>
  /** The rows of a query; never counted. Personal members of an erased person are `null` or `***`. */
  list(question: Question<AuditFields>): Promise<Found<AuditLog>>
  /** The current end of the log, signed; to be kept elsewhere. */
  head(now: Date): Promise<Head>
  /** @param head an exported one, which reveals rows that were deleted at the end since */
  verify(head?: Head): Promise<Verdict>
  /**
   * Encrypts the personal members in rows of older versions, and seals them and all later rows again; a new row records
   * that, with the old head.
   * @returns how many rows were sealed again
   * @throws Error if a row was altered; then none is changed
   */
  convert(now: Date): Promise<number>
  /** Whether no row has the format of an older version. */
  isConverted(): Promise<boolean>
  /** Destroys the keys of a person, so that personal members about this person cannot be decrypted any more. */
  forget(user_id: number): Promise<void>
}

const sql = {
  walk: `SELECT ${columns} FROM audit_logs WHERE id > :id ORDER BY id LIMIT 1000`,
}

const listing: Listing<Concealed, AuditFields> = {
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
  read: (row) => ({ row: auditLogIn(row), personal: personalIn(row) }),
}

export function auditIn(driver: Driver, totals: Totals, chain: Chain, people: PersonKeys): Audit {
  return {
    hold: (resource) => driver.lock(`audit ${resource}`),
    add: (entry, now) =>
      driver.transaction(async (inside) => {
        // Done before waiting for other transactions that add; if there is no row to add, there is no need to wait.
        const unnumbered = auditLogOf(entry, 0, now.toISOString())
        if (!unnumbered) return
        const { row, personal } = await people.conceal(inside, unnumbered)
        await inside.lock('audit')
        const last = await lastOf(inside)
        const sealed = sealedRow({ ...row, id: last.id + 1 }, personal, null)
        await inside.run(insert, { ...valuesOf(sealed), ...chain.seal(sealed, last.hash) })
      }),
    async list(question) {
      const found = await readList(driver, listing, question, undefined, totals)
      return { ...found, items: await people.reveal(driver, found.items) }
    },
    head: async (now) => chain.sign({ ...(await lastOf(driver)), at: now.toISOString() }),
    verify: (head) => verifyLog(driver, chain, head),
    convert: async (now) => ((await isUnconverted(driver)) ? sealAnew(driver, chain, people, now) : 0),
    isConverted: async () => !(await isUnconverted(driver)),
    forget: (user_id) => people.destroy(driver, user_id),
  }
}

/** Verifies the log from its first row to the first invalid one. */
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
      if (last.id === head?.id && ![last.hash, ...formerOf(row)].includes(head.hash))
        return verdict({ id: last.id, why: 'it is not the row that the exported head names' })
    }
    if (rows.length === 0) break
  }
  const cut = head && last.id < head.id
  return verdict(cut ? { id: last.id + 1, why: `the log was cut: it had ${head.id} rows at ${head.at}` } : undefined)
}
