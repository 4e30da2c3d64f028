// The queue of mails in the database: requested in the transaction of a request, and claimed by one process at a time.

import { emailKey } from '../domain/users.ts'
import type { Driver } from './engine/driver.ts'

/** A requested mail that the caller has claimed. */
export interface QueuedMail {
  readonly id: number
  readonly kind: 'password_reset'
  /** The normalized address in the request; there may be no such user. */
  readonly recipient_key: string
  readonly queued_at: string
  /** Including this one. */
  readonly attempts: number
}

/** The queue of mails. */
export interface Mails {
  /** Requests a mail, unless one is already waiting. */
  add(kind: QueuedMail['kind'], email: string, now: Date): Promise<void>
  /** The next due mail, which no other process receives before `until`. */
  claim(now: Date, until: Date): Promise<QueuedMail | undefined>
  postpone(id: number, until: Date): Promise<void>
  remove(id: number): Promise<void>
}

/** A lease or a pause that ends later than possible: the clock was set back since. */
const longestMs = 2 * 3_600_000

const due = '(due_at <= :now OR due_at > :beyond)'
const sql = {
  add: `INSERT INTO mails (kind, recipient_key, queued_at, due_at) VALUES (:kind, :recipient_key, :now, :now)
    ON CONFLICT (kind, recipient_key) DO NOTHING`,
  any: `SELECT id FROM mails WHERE ${due} LIMIT 1`,
  claim: `UPDATE mails SET due_at = :until, attempts = attempts + 1
    WHERE ${due} AND id IN (SELECT id FROM mails WHERE ${due} ORDER BY due_at, id LIMIT 1)
    RETURNING id, kind, recipient_key, queued_at, attempts`,
  postpone: 'UPDATE mails SET due_at = :until WHERE id = :id',
  remove: 'DELETE FROM mails WHERE id = :id',
}

export const mailsIn = (driver: Driver): Mails => ({
  async add(kind, email, now) {
    await driver.run(sql.add, { kind, recipient_key: emailKey(email), now: now.toISOString() })
  },
  async claim(now, until) {
    const span = { now: now.toISOString(), beyond: new Date(now.getTime() + longestMs).toISOString() }
    // Usually there is none, and then nothing is written.
    if (!(await driver.get(sql.any, span))) return undefined
    const row = await driver.get(sql.claim, { ...span, until: until.toISOString() })
    return row && { ...(row as unknown as QueuedMail), id: Number(row.id) }
  },
  postpone: async (id, until) => void (await driver.run(sql.postpone, { id, until: until.toISOString() })),
  remove: async (id) => void (await driver.run(sql.remove, { id })),
})
