// Idempotency keys in the database: claimed once, settled together with the work, and taken over after an attempt was
// interrupted.
//
// Each step is one statement whose WHERE says when it is allowed, so that only one of two concurrent attempts succeeds,
// on both engines and across processes. Only the current holder can settle: a slow attempt whose lease was taken over
// fails inside its own transaction and is rolled back with it.

import { randomUUID } from 'node:crypto'
import { andThen, type Driver, type MaybePromise, type Row } from './engine/driver.ts'

/** The stored response, for replays. */
export interface StoredResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The bytes that were sent, as text; null if there were none. */
  readonly body: string | null
}

/** One attempt at the work of a key. */
export interface Claim {
  readonly scope: string
  readonly holder: string
  /** The same for every attempt with the same key. */
  readonly attempt: string
  /** Whether no earlier attempt can have had an effect. */
  readonly fresh: boolean
}

export type Claimed =
  | { readonly kind: 'held'; readonly claim: Claim }
  | { readonly kind: 'settled'; readonly response: StoredResponse }
  /** The key belongs to another request. */
  | { readonly kind: 'conflict' }
  /** Another attempt is in progress. */
  | { readonly kind: 'running' }

export interface Times {
  readonly now: Date
  /** The end of the lease; until then no other attempt may take over. */
  readonly leasedUntil: Date
  /** No lease ends later, whichever server took it; one that does was taken before the clock was set back. */
  readonly longestLease?: Date
  /** After this time the key is free again. */
  readonly expiresAt: Date
}

export interface IdempotencyKeys {
  /** Whether the key is in use and has not expired. */
  has(scope: string, now: Date): MaybePromise<boolean>
  /**
   * Claims the key, or returns why not, which writes nothing. Outside any transaction, so that a claim is immediately
   * visible to all.
   */
  claim(scope: string, fingerprint: string, times: Times): MaybePromise<Claimed>
  /**
   * Stores the response permanently, inside the transaction of the work. @returns whether the claim is still held; if
   * not, the work must be rolled back
   */
  settle(claim: Claim, response: StoredResponse, expiresAt: Date): Promise<boolean>
  /**
   * Releases the claim, so that the next attempt of the same request takes over. @returns whether it was still held and
   * unsettled
   */
  release(claim: Claim): Promise<boolean>
  /** Deletes the claim after an attempt without effect, so that the key is new again. */
  forget(claim: Claim): Promise<void>
  /** Extends the lease of a claim that is still held. */
  renew(claim: Claim, leasedUntil: Date): Promise<void>
  /** Releases every claim, at the start of the only process on this database. */
  releaseAll(): Promise<void>
  /** Deletes expired keys. @returns how many */
  sweep(now: Date): Promise<number>
}

const table = 'idempotency_keys'
/** Expired, or longer than any lease: then the clock was set back, and retries should not wait for it. */
const free = '(leased_until IS NULL OR leased_until <= :now OR leased_until > :beyond)'
const held = 'scope = :scope AND holder = :holder AND status IS NULL'
/** Keys deleted by one statement; a longer one would delay writers. */
const sweepBatch = 500

const sql = {
  find: `SELECT fingerprint, attempt, expires_at, leased_until, status, headers, body FROM ${table}
    WHERE scope = :scope`,
  begin: `INSERT INTO ${table} (scope, fingerprint, attempt, holder, leased_until, expires_at)
    VALUES (:scope, :fingerprint, :attempt, :holder, :leased_until, :expires_at)
    ON CONFLICT (scope) DO UPDATE SET fingerprint = excluded.fingerprint, attempt = excluded.attempt,
    holder = excluded.holder,
      leased_until = excluded.leased_until, expires_at = excluded.expires_at, status = NULL, headers = NULL, body = NULL
    WHERE ${table}.expires_at <= :now
      AND (${table}.leased_until IS NULL OR ${table}.leased_until <= :now OR ${table}.leased_until > :beyond)`,
  takeOver: `UPDATE ${table} SET holder = :holder, leased_until = :leased_until, expires_at = :expires_at
    WHERE scope = :scope AND fingerprint = :fingerprint AND attempt = :attempt AND status IS NULL AND ${free}`,
  settle: `UPDATE ${table} SET status = :status, headers = :headers, body = :body, leased_until = NULL,
    expires_at = :expires_at
    WHERE ${held}`,
  release: `UPDATE ${table} SET leased_until = NULL WHERE ${held}`,
  forget: `DELETE FROM ${table} WHERE ${held}`,
  renew: `UPDATE ${table} SET leased_until = :leased_until WHERE ${held} AND leased_until IS NOT NULL`,
  releaseAll: `UPDATE ${table} SET leased_until = NULL WHERE leased_until IS NOT NULL`,
  sweep: `DELETE FROM ${table} WHERE scope IN
    (SELECT scope FROM ${table} WHERE expires_at <= :now AND (leased_until IS NULL OR leased_until <= :now)
    ORDER BY expires_at LIMIT ${sweepBatch})`,
}

interface KeyRow extends Row {
  readonly fingerprint: string
  readonly attempt: string
  readonly expires_at: string
  readonly leased_until: string | null
  readonly status: number | null
  readonly headers: string | null
  readonly body: string | null
}

/** The range in which a lease can end. */
interface Span {
  readonly now: string
  readonly beyond: string
}

const endOfTime = '9999'
const spanOf = ({ now, longestLease }: Times): Span => ({
  now: now.toISOString(),
  beyond: longestLease?.toISOString() ?? endOfTime,
})

const responseOf = ({ status, headers, body }: KeyRow): StoredResponse => ({
  status: status as number,
  headers: JSON.parse(headers as string),
  body,
})

export function idempotencyKeysIn(driver: Driver): IdempotencyKeys {
  const find = (scope: string) => driver.get(sql.find, { scope }) as MaybePromise<KeyRow | undefined>
  /** Why a row that has not expired prevents a claim; undefined if it does not. */
  const whyNotClaimed = (row: KeyRow, fingerprint: string, { now, beyond }: Span): Claimed | undefined => {
    if (row.fingerprint !== fingerprint) return { kind: 'conflict' }
    if (row.status !== null) return { kind: 'settled', response: responseOf(row) }
    const { leased_until } = row
    return leased_until !== null && leased_until > now && leased_until <= beyond ? { kind: 'running' } : undefined
  }
  const claim = async (scope: string, fingerprint: string, times: Times): Promise<Claimed> => {
    const { leasedUntil, expiresAt } = times
    const [leased_until, expires_at] = [leasedUntil.toISOString(), expiresAt.toISOString()]
    const mine = { scope, fingerprint, holder: randomUUID(), leased_until, expires_at, ...spanOf(times) }
    const claimed = (attempt: string, fresh: boolean): Claimed => {
      return { kind: 'held', claim: { scope, holder: mine.holder, attempt, fresh } }
    }
    for (;;) {
      const attempt = randomUUID()
      if ((await driver.run(sql.begin, { ...mine, attempt })) > 0) return claimed(attempt, true)
      const row = await find(scope)
      // It was deleted in between.
      if (!row) continue
      const refused = whyNotClaimed(row, fingerprint, mine)
      if (refused) return refused
      if ((await driver.run(sql.takeOver, { ...mine, attempt: row.attempt })) > 0) return claimed(row.attempt, false)
    }
  }
  const holding = ({ scope, holder }: Claim) => ({ scope, holder })
  return {
    has: (scope, now) => andThen(find(scope), (row) => row !== undefined && row.expires_at > now.toISOString()),
    // A retry of a settled request writes nothing and waits for no write. In all other cases the claiming statements
    // decide, because they wait for an attempt that is being settled.
    claim: (scope, fingerprint, times) =>
      andThen(find(scope), (row) => {
        const span = spanOf(times)
        const isSettled = row !== undefined && row.status !== null && row.expires_at > span.now
        return (isSettled && whyNotClaimed(row, fingerprint, span)) || claim(scope, fingerprint, times)
      }),
    async settle(claim, { status, headers, body }, expiresAt) {
      const kept = { status, headers: JSON.stringify(headers), body, expires_at: expiresAt.toISOString() }
      return (await driver.run(sql.settle, { ...holding(claim), ...kept })) > 0
    },
    release: async (claim) => (await driver.run(sql.release, holding(claim))) > 0,
    forget: async (claim) => void (await driver.run(sql.forget, holding(claim))),
    renew: async (claim, leasedUntil) =>
      void (await driver.run(sql.renew, { ...holding(claim), leased_until: leasedUntil.toISOString() })),
    releaseAll: async () => void (await driver.run(sql.releaseAll)),
    async sweep(now) {
      for (let swept = 0; ; ) {
        const removed = await driver.run(sql.sweep, { now: now.toISOString() })
        swept += removed
        if (removed < sweepBatch) return swept
      }
    },
  }
}
