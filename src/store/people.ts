// The part of the store's port that is about users and their sessions.

import type { User, UserDraft } from '../domain/users.ts'
import type { MaybePromise } from './engine/driver.ts'
import type { Found, Question } from './engine/lists.ts'

export interface Users {
  find(id: number): Promise<User | undefined>
  /** By e-mail address, whatever its case, with the hash of the password. */
  findByEmail(email: string): Promise<{ readonly user: User; readonly password_hash: string } | undefined>
  passwordHash(id: number): Promise<string | undefined>
  list(question: Question): Promise<Found<User>>
  /** @throws Problem 409 `duplicate_email` */
  add(draft: UserDraft, password_hash: string, now: Date): Promise<User>
  /** Until this transaction ends no other one changes a user. For rules over all of them. */
  lock(): Promise<void>
  /**
   * Writes what a user has become; within `lock`.
   * @throws Problem 409 `duplicate_email`
   */
  update(current: User, draft: UserDraft, now: Date): Promise<User>
  changePassword(id: number, password_hash: string): Promise<void>
  /** Whether there is an administrator who can log in, beside this one. */
  hasAdmin(except?: number): Promise<boolean>
}

/** A valid session and its user, who is active, with their current role. */
export interface SessionUser {
  readonly session_id: number
  /** The scopes of the session: those requested at login that the current role has. */
  readonly scope: string
  readonly used_at: string
  readonly expires_at: string
  readonly user: User
}

export interface SessionDraft {
  readonly user_id: number
  readonly kind: 'token' | 'browser'
  readonly scope: string
  readonly secret_hash: string
  readonly expires_at: Date
}

/** A refresh token that was used, in which session and when. */
export interface SpentToken {
  readonly session_id: number
  readonly user_id: number
  readonly spent_at: string
}

export interface Sessions {
  /** Undefined when it has ended or expired, or its user is not active. */
  find(id: number, now: Date): MaybePromise<SessionUser | undefined>
  /** The session of a cookie, by the cookie's hash; undefined also when it was not used for a day. */
  findCookie(secret_hash: string, now: Date): MaybePromise<SessionUser | undefined>
  /** The session that currently has this refresh token. */
  findRefresh(secret_hash: string, now: Date): Promise<SessionUser | undefined>
  /** The session in which this refresh token was used up already. */
  findSpent(secret_hash: string): Promise<SpentToken | undefined>
  /** @returns the new session's id */
  add(draft: SessionDraft, now: Date): Promise<number>
  /** Puts a new refresh token in the place of the old one, once. Whether the old one was still good. */
  rotate(id: number, from: string, to: string, now: Date): Promise<boolean>
  touch(id: number, now: Date): Promise<void>
  end(id: number, now: Date): Promise<void>
  /** Ends every session of a user. */
  endAll(user_id: number, now: Date): Promise<void>
  /** Deletes sessions that ended or expired long ago. @returns the number of sessions */
  sweep(before: Date): Promise<number>
}
