// Sessions: whether a login is still valid, and for which scopes. The store and its cache keep only what was written;
// these functions evaluate it for each request, because validity depends on the time.

import { scopesOf, type User } from './users.ts'

/** A session as it was stored, and its user's current state. */
export interface Session {
  readonly session_id: number
  readonly kind: 'token' | 'browser'
  /** The scopes requested at login that the role had then, separated by spaces. */
  readonly scope: string
  readonly used_at: string
  readonly expires_at: string
  /** When it was logged out, or otherwise ended early. */
  readonly ended_at: string | null
  readonly user: User
}

/** A browser session ends when it was not used for a day (ASVS 7.3). */
const idleMs = 86_400_000

/** Whether the session has neither ended nor expired, and its user is active. */
export const isValid = ({ ended_at, expires_at, user }: Session, now: Date): boolean =>
  ended_at === null && user.active && Date.parse(expires_at) > now.getTime()

/** Whether the cookie of this session is valid. */
export const isValidCookie = (session: Session, now: Date): boolean =>
  session.kind === 'browser' && Date.parse(session.used_at) > now.getTime() - idleMs && isValid(session, now)

/** Whether the current refresh token of this session can be used. */
export const isRefreshable = (session: Session, now: Date): boolean => session.kind === 'token' && isValid(session, now)

/** The scopes of the session that the current role of its user still has. */
export function scopesLeft({ scope, user }: Session): readonly string[] {
  const now: readonly string[] = scopesOf[user.role]
  return scope.split(' ').filter((one) => now.includes(one))
}
