// Sessions in the database: one row for each login, with the hash of the current secret.
//
// Used refresh tokens are stored as long as their session, so that a reused token can be distinguished from an unknown
// one.

import type { Session } from '../domain/sessions.ts'
import { andThen, type Driver, type MaybePromise, type Row, type Values } from './engine/driver.ts'
import { type SessionMemory, writeAndForget } from './session-memory.ts'
import type { Sessions, SpentToken, StoredLogin } from './store.ts'
import { userOf } from './users.ts'

const columns = `s.id AS session_id, s.kind, s.scope, s.used_at, s.expires_at, s.ended_at,
  u.id, u.email, u.name, u.role, u.locale, u.active, u.version, u.created_at, u.updated_at`
const from = 'FROM sessions s JOIN users u ON u.id = s.user_id'

const sql = {
  find: `SELECT ${columns} ${from} WHERE s.id = :id`,
  findBySecret: `SELECT ${columns} ${from} WHERE s.secret_hash = :secret_hash`,
  findSpent: `SELECT s.id AS session_id, s.user_id, t.spent_at FROM spent_tokens t
    JOIN sessions s ON s.id = t.session_id
    WHERE t.hash = :secret_hash`,
  add: `INSERT INTO sessions (user_id, kind, scope, secret_hash, created_at, used_at, expires_at)
    VALUES (:user_id, :kind, :scope, :secret_hash, :now, :now, :expires_at) RETURNING id`,
  ofUser: `SELECT kind, scope, created_at, used_at, expires_at, ended_at FROM sessions
    WHERE user_id = :user_id ORDER BY id DESC LIMIT :most`,
  rotate: `UPDATE sessions SET secret_hash = :to, used_at = :now
    WHERE id = :id AND secret_hash = :from AND ended_at IS NULL`,
  spend: 'INSERT INTO spent_tokens (hash, session_id, spent_at) VALUES (:from, :id, :now)',
  touch: 'UPDATE sessions SET used_at = :now WHERE id = :id',
  end: 'UPDATE sessions SET ended_at = :now WHERE id = :id AND ended_at IS NULL',
  endAll: 'UPDATE sessions SET ended_at = :now WHERE user_id = :user_id AND ended_at IS NULL',
  sweepSpent: `DELETE FROM spent_tokens WHERE session_id IN
    (SELECT id FROM sessions WHERE expires_at < :before OR ended_at < :before)`,
  sweep: 'DELETE FROM sessions WHERE expires_at < :before OR ended_at < :before',
}

function sessionOf(row: Row): Session {
  const { session_id, kind, scope, used_at, expires_at, ended_at } = row as unknown as Omit<Session, 'user'>
  return { session_id, kind, scope, used_at, expires_at, ended_at, user: userOf(row) }
}

/** @param memory the cache to invalidate on writes */
export function sessionsIn(driver: Driver, memory: SessionMemory): Sessions {
  const found = (text: string, values: Values): MaybePromise<Session | undefined> =>
    andThen(driver.get(text, values), (row) => row && sessionOf(row))
  return {
    find: (id) => found(sql.find, { id }),
    findBySecret: (secret_hash) => found(sql.findBySecret, { secret_hash }),
    async findSpent(secret_hash) {
      const row = await driver.get(sql.findSpent, { secret_hash })
      return row as unknown as SpentToken | undefined
    },
    async add({ expires_at, ...draft }, now) {
      const row = await driver.get(sql.add, { ...draft, expires_at: expires_at.toISOString(), now: now.toISOString() })
      return Number(row?.id)
    },
    rotate: (id, from, to, now) =>
      driver.transaction(async (inside) => {
        if ((await inside.run(sql.rotate, { id, from, to, now: now.toISOString() })) === 0) return false
        inside.afterCommit(() => memory.forgetSession(id))
        await inside.run(sql.spend, { id, from, now: now.toISOString() })
        return true
      }),
    async touch(id, now) {
      const touch = () => driver.run(sql.touch, { id, now: now.toISOString() })
      await writeAndForget(driver, touch, () => memory.forgetSession(id))
    },
    async end(id, now) {
      const end = () => driver.run(sql.end, { id, now: now.toISOString() })
      await writeAndForget(driver, end, () => memory.forgetSession(id))
    },
    ofUser: async (user_id, most) =>
      (await driver.all(sql.ofUser, { user_id, most })).map((row) => ({ ...(row as unknown as StoredLogin) })),
    async endAll(user_id, now) {
      const end = () => driver.run(sql.endAll, { user_id, now: now.toISOString() })
      await writeAndForget(driver, end, () => memory.forgetUser(user_id))
    },
    sweep: (before) =>
      driver.transaction(async (inside) => {
        inside.afterCommit(() => memory.forgetAll())
        await inside.run(sql.sweepSpent, { before: before.toISOString() })
        return inside.run(sql.sweep, { before: before.toISOString() })
      }),
  }
}
