// Cursors: a position in a list, opaque and signed.
//
// A cursor holds where a page ended: the values of the sort keys and the id, exactly as the database stores them, the
// direction, and a digest of the rest of the query (filters, sort), so that it cannot be used with another list. It is
// signed so that clients cannot forge one (AIP-158: base64 alone is not sufficient). Keys rotate: the first one signs,
// all of them verify. A cursor grants nothing; permission is checked on every page.

import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { problem } from './problem.ts'

export type KeyValue = string | number | boolean | null

/** A place between two rows. */
export interface Position {
  /** The sort keys of the row before or after it, the id last. */
  readonly values: readonly KeyValue[]
  /** Whether it means the page before the position, instead of the one after it. */
  readonly backwards: boolean
}

export interface Cursors {
  /** @param question the query of the list, without its size */
  write(position: Position, question: string): string
  /** @throws Problem 400 `invalid_cursor` if it was altered, is not ours, or belongs to another query */
  read(cursor: string, question: string): Position
}

/** Increased when the payload changes; older cursors are then rejected. */
const version = 1
const signatureBytes = 16

/** @param keys the secrets, newest first */
export function cursorsWith(keys: readonly string[]): Cursors {
  const sign = (payload: string, key: string) =>
    createHmac('sha256', key).update(payload).digest().subarray(0, signatureBytes)
  const digest = (question: string) => hash('sha256', question, 'base64url').slice(0, 12)
  return {
    write({ values, backwards }, question) {
      const facts = JSON.stringify([version, digest(question), backwards ? 1 : 0, ...values])
      const payload = Buffer.from(facts).toString('base64url')
      return `${payload}.${sign(payload, keys[0] as string).toString('base64url')}`
    },
    read(cursor, question) {
      const [payload = '', signature = '', ...rest] = cursor.split('.')
      const given = Buffer.from(signature, 'base64url')
      const canonical = given.toString('base64url') === signature && given.length === signatureBytes
      const signed = canonical && keys.some((key) => timingSafeEqual(given, sign(payload, key)))
      if (!signed || rest.length > 0) throw problem('invalid_cursor')
      const [made, digested, backwards, ...values] = JSON.parse(Buffer.from(payload, 'base64url').toString())
      if (made !== version || digested !== digest(question)) throw problem('invalid_cursor')
      return { values, backwards: backwards === 1 }
    },
  }
}
