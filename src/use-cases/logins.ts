// Use cases of logins: a refresh token is rotated once, and the rotation can be repeated for a moment.

import type { Call } from '../api.ts'
import { isRefreshable, type Session } from '../domain/sessions.ts'
import type { SpentToken } from '../store/store.ts'

/**
 * How long a rotation is repeated: two tabs that refresh at the same time, and a client whose response was lost,
 * continue with the same successor (docs/decisions/0017).
 */
const graceMs = 10_000

/** Whether a token was used so recently that it may be sent again. */
export const isRepeat = ({ spent_at }: SpentToken, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(spent_at)) <= graceMs

interface Refreshed {
  readonly session: Session
  readonly secret: string
}

type Refreshing = Pick<Call<'refreshToken'>, 'now' | 'store' | 'identity'>

/** The session that currently has this refresh token, if it can be refreshed. */
async function find({ now, store }: Refreshing, secret_hash: string): Promise<Session | undefined> {
  const session = await store.sessions.findBySecret(secret_hash)
  return session && isRefreshable(session, now) ? session : undefined
}

/** The successor of a token that was just used; if that was used just as recently, its successor in turn. */
async function repeat(call: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const { now, store, identity } = call
  const spent = await store.sessions.findSpent(identity.hashSecret(secret))
  if (!spent || !isRepeat(spent, now)) return undefined
  for (const next of identity.successorsOf(secret)) {
    const session = await find(call, next.hash)
    if (session) return { session, secret: next.secret }
    const further = await repeat(call, next.secret)
    if (further) return further
  }
  return undefined
}

/** Rotates the token, or repeats its rotation. Undefined if it was used earlier or is unknown. */
export const refreshLogin = async (call: Refreshing, secret: string): Promise<Refreshed | undefined> =>
  (await rotate(call, secret)) ?? (await repeat(call, secret))

async function rotate(call: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const { now, store, identity } = call
  const old = identity.hashSecret(secret)
  const session = await find(call, old)
  const [next] = identity.successorsOf(secret)
  if (!session || !next || !(await store.sessions.rotate(session.session_id, old, next.hash, now))) return undefined
  return { session, secret: next.secret }
}
