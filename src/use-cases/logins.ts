// Going on with a login: a refresh token is rotated once, and the rotation is repeated for a moment.

import type { Call } from '../api.ts'
import type { SessionUser } from '../store/people.ts'

/**
 * So long a rotation is repeated: two tabs that refresh at once, and a client whose answer was lost, go on with the
 * same successor (docs/decisions/0017).
 */
const graceMs = 10_000

interface Refreshed {
  readonly session: SessionUser
  readonly secret: string
}

type Refreshing = Pick<Call<'refreshToken'>, 'now' | 'store' | 'identity'>

/** What a spent token was rotated to, if that was just now; where that is spent just as lately, what came of it. */
async function repeat({ now, store, identity }: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const spent = await store.sessions.findSpent(identity.hashSecret(secret))
  if (!spent || Math.abs(now.getTime() - Date.parse(spent.spent_at)) > graceMs) return undefined
  for (const next of identity.successorsOf(secret)) {
    const session = await store.sessions.findRefresh(next.hash, now)
    if (session) return { session, secret: next.secret }
    const further = await repeat({ now, store, identity }, next.secret)
    if (further) return further
  }
  return undefined
}

/** Rotates the token, or repeats its rotation. Undefined where it is spent or no token of ours. */
export const refreshLogin = async (call: Refreshing, secret: string): Promise<Refreshed | undefined> =>
  (await rotate(call, secret)) ?? (await repeat(call, secret))

async function rotate({ now, store, identity }: Refreshing, secret: string): Promise<Refreshed | undefined> {
  const old = identity.hashSecret(secret)
  const session = await store.sessions.findRefresh(old, now)
  const [next] = identity.successorsOf(secret)
  if (!session || !next || !(await store.sessions.rotate(session.session_id, old, next.hash, now))) return undefined
  return { session, secret: next.secret }
}
