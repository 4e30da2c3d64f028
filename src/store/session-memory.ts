// Recently read sessions, so that a frequent caller costs two reads per second (docs/decisions/0013).
//
// Only committed data is cached, and only sessions that exist; whether a session is still valid is checked for each
// request (domain/sessions.ts). After this process has committed a write about a session or its user, the cached copy
// is dropped; a read that began before the commit may still return the old state, and is not cached. Writes of other
// processes are noticed within a tenth of a second on SQLite, and otherwise when an entry expires.

import type { Session } from '../domain/sessions.ts'
import { andThen, type Driver, type MaybePromise } from './engine/driver.ts'
import type { Sessions } from './store.ts'

/** The number of entries; the oldest is dropped first. 3 to 4 MB. */
const most = 5000
/** How long the end of a session by another process may go unnoticed. */
const oldestMs = 500
/** How often SQLite is asked whether another process has written; each check takes 3 us. */
const askEveryMs = 100

interface Entry {
  readonly session: Session
  /** When it was read. */
  readonly at: number
}

export class SessionMemory {
  readonly #driver: Pick<Driver, 'dataVersion'>
  readonly #monotonic: () => number
  /** By id, or by the hash of a cookie. */
  readonly #entries = new Map<number | string, Entry>()
  /** Increases whenever an entry is dropped. */
  #generation = 0
  #version: number | undefined
  #checkedAt = Number.NEGATIVE_INFINITY

  /** @param monotonic milliseconds of a clock that is never set */
  constructor(driver: Pick<Driver, 'dataVersion'>, monotonic: () => number) {
    this.#driver = driver
    this.#monotonic = monotonic
  }

  forgetSession(id: number): void {
    this.#forget(({ session }) => session.session_id === id)
  }

  forgetUser(user_id: number): void {
    this.#forget(({ session }) => session.user.id === user_id)
  }

  forgetAll(): void {
    this.#generation++
    this.#entries.clear()
  }

  /** The same sessions, some of them from memory. Not for use inside a transaction, which sees uncommitted data. */
  over(sessions: Sessions): Sessions {
    return {
      ...sessions,
      find: (id) => this.#find(id, () => sessions.find(id)),
      findBySecret: (secret_hash) => this.#find(secret_hash, () => sessions.findBySecret(secret_hash)),
    }
  }

  #find(key: number | string, read: () => MaybePromise<Session | undefined>): MaybePromise<Session | undefined> {
    const at = this.#monotonic()
    this.#noticeOthers(at)
    const entry = this.#entries.get(key)
    if (entry && at - entry.at <= oldestMs) return entry.session
    const generation = this.#generation
    return andThen(read(), (session) => {
      if (session && generation === this.#generation) this.#keep(key, session, at)
      return session
    })
  }

  #noticeOthers(at: number): void {
    if (at - this.#checkedAt < askEveryMs) return
    const version = this.#driver.dataVersion()
    if (version === undefined) return
    this.#checkedAt = at
    if (version !== this.#version) this.forgetAll()
    this.#version = version
  }

  #keep(key: number | string, session: Session, at: number): void {
    this.#entries.delete(key)
    if (this.#entries.size >= most) this.#entries.delete(this.#entries.keys().next().value as number | string)
    this.#entries.set(key, { session, at })
  }

  #forget(concerns: (entry: Entry) => boolean): void {
    this.#generation++
    for (const [key, entry] of this.#entries) if (concerns(entry)) this.#entries.delete(key)
  }
}

/**
 * Writes, then drops the cached state. After an error the write may or may not have happened, so it counts as written.
 * @param driver the one that `write` uses
 */
export async function writeAndForget<T>(driver: Driver, write: () => MaybePromise<T>, forget: () => void): Promise<T> {
  try {
    return await write()
  } finally {
    driver.afterCommit(forget)
  }
}
