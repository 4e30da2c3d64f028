// The hash chain of the audit log: each row is sealed together with the seal of the row before it.
//
// The seal is an HMAC rather than a bare hash: write access to the table without the key is not enough to recompute the
// rows after a changed one. A truncated tail can only be detected by comparison with an exported, signed head. The key
// can forge everything: keep it, and the exported heads, out of reach of the database's administrators.

import { createHmac, hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AuditLog } from '../domain/audit.ts'

/** The seal before the first row. */
export const genesis = '0'.repeat(64)

interface Sealed {
  readonly key_id: string
  readonly hash: string
}

/** A row as it is sealed. */
export interface SealedRow extends AuditLog {
  /** Absent from rows of older versions, whose personal members are not encrypted. */
  readonly format?: 2
  /** Its personal members, encrypted (person-keys.ts). */
  readonly personal?: string | null
  /** Its seals before it was sealed again, separated by spaces. */
  readonly former?: string
}

/** The end of the log at some time, signed. */
export interface Head extends Sealed {
  readonly id: number
  readonly at: string
  readonly signature: string
}

/** Why verification of the log failed. */
export interface BrokenRow {
  readonly id: number
  readonly why: string
}

export interface Chain {
  /** @param before the seal of the previous row */
  seal(row: SealedRow, before: string): Sealed
  /** Whether this seal fits this row after the previous one; undefined if the key is unknown. */
  matches(row: SealedRow, sealed: Sealed, before: string): boolean | undefined
  sign(head: Omit<Head, 'signature' | 'key_id'>): Head
  isSigned(head: Head): boolean
}

/** @param keys the secrets, newest first: it seals, all of them verify */
export function chainWith(keys: readonly string[]): Chain {
  const known = new Map(keys.map((key) => [nameOf(key), key]))
  const newest = (): string => {
    if (keys[0] === undefined) throw new Error('the audit log needs a key (AUDIT_KEYS)')
    return nameOf(keys[0])
  }
  const mac = (key_id: string, text: string) =>
    createHmac('sha256', known.get(key_id) as string)
      .update(text)
      .digest('hex')
  const sealOf = (row: SealedRow, key_id: string, before: string) =>
    mac(key_id, before + canonicalize({ ...row, key_id }))
  // A prefix that no seal has.
  const signatureOf = ({ id, at, key_id, hash }: Omit<Head, 'signature'>) =>
    mac(key_id, `head ${canonicalize({ id, at, key_id, hash })}`)
  return {
    seal(row, before) {
      const key_id = newest()
      return { key_id, hash: sealOf(row, key_id, before) }
    },
    matches: (row, { key_id, hash }, before) => (known.has(key_id) ? sealOf(row, key_id, before) === hash : undefined),
    sign(facts) {
      const head = { ...facts, key_id: newest() }
      return { ...head, signature: signatureOf(head) }
    },
    isSigned: (head) => known.has(head.key_id) && signatureOf(head) === head.signature,
  }
}

/** The id of a key, as stored in rows; it reveals nothing about the key. */
const nameOf = (key: string): string => hash('sha256', `audit key ${key}`).slice(0, 12)
