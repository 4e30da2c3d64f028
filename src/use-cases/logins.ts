// Going on with a login: a refresh token is rotated once, and the rotation is repeated for a moment.

import type { Call } from '../api.ts'
import type { SessionUser, SpentToken } from '../store/store.ts'

/**
 * How long a rotation is repeated: two tabs that refresh at the same time, and a client whose response was lost,
 * continue with the same successor (docs/decisions/0017).
 */
const graceMs = 10_000

/** Whether a token was spent so recently that it may come again. */
export const isRepeat = ({ spent_at }: SpentToken, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(spent_at)) <= graceMs

interface Refreshed {
  readonly session: SessionUser
  readonly secret: string
}

type Refreshing = Pick<Call<'refreshToken'>, 'now' | 'store' | 'identity'>

/** The successor of a token spent just now; if that was spent as recently, its successor in turn. */
async function repeat({ now, store, identity }: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const spent = await store.sessions.findSpent(identity.hashSecret(secret))
  if (!spent || !isRepeat(spent, now)) return undefined
  for (const next of identity.successorsOf(secret)) {
    const session = await store.sessions.findRefresh(next.hash, now)
    if (session) return { session, secret: next.secret }
    const further = await repeat({ now, store, identity }, next.secret)
    if (further) return further
  }
  return undefined
}

/** Rotates the token, or repeats its rotation. Undefined if it is spent or unknown. */
export const refreshLogin = async (call: Refreshing, secret: string): Promise<Refreshed | undefined> =>
  (await rotate(call, secret)) ?? (await repeat(call, secret))

async function rotate({ now, store, identity }: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const old = identity.hashSecret(secret)
  const session = await store.sessions.findRefresh(old, now)
  const [next] = identity.successorsOf(secret)
  if (!session || !next || !(await store.sessions.rotate(session.session_id, old, next.hash, now))) return undefined
  return { session, secret: next.secret }
}
