// Users in the database. The password hash is read separately, to verify a password, and is not part of a user.

import { emailKey, type User, type UserDraft } from '../domain/users.ts'
import { problem } from '../problem.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './engine/driver.ts'
import { type Listing, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { secondOf, touched } from './engine/values.ts'
import type { ListFields } from './fields.ts'
import { type SessionMemory, writeAndForget } from './session-memory.ts'
import type { Users } from './store.ts'

const columns = 'id, email, name, role, locale, active, version, created_at, updated_at, last_modified'

const sql = {
  find: `SELECT ${columns} FROM users WHERE id = :id AND erased_at IS NULL`,
  findByEmail: `SELECT ${columns}, password_hash FROM users WHERE email_key = :email_key`,
  passwordHash: 'SELECT password_hash FROM users WHERE id = :id',
  add: `INSERT INTO users (email, email_key, name, role, locale, active, password_hash, created_at, updated_at,
      last_modified)
    VALUES (:email, :email_key, :name, :role, :locale, :active, :password_hash, :now, :now, :second)
    RETURNING ${columns}`,
  update: `UPDATE users SET email = :email, email_key = :email_key, name = :name, role = :role, locale = :locale,
    active = :active, version = version + 1, updated_at = :now, ${touched}
    WHERE id = :id AND version = :version
    RETURNING ${columns}`,
  changePassword: 'UPDATE users SET password_hash = :password_hash WHERE id = :id',
  otherAdmin: "SELECT id FROM users WHERE role = 'admin' AND active AND id <> :id LIMIT 1",
}

/** The engines differ only in booleans. */
export function userOf(row: Row): User {
  const { id, email, name, role, locale, ...rest } = row as unknown as User
  const { version, created_at, updated_at, last_modified } = rest
  return { id, email, name, role, locale, active: Boolean(row.active), version, created_at, updated_at, last_modified }
}

const listing: Listing<User, ListFields<'listUsers'>> = {
  from: 'users',
  revision: 'users',
  select: columns,
  where: 'erased_at IS NULL',
  columns: {
    id: { sql: 'id', holds: 'number' },
    email: { sql: 'email_key', holds: 'text', keyOf: emailKey },
    name: { sql: 'name', holds: 'text' },
    role: { sql: 'role', holds: 'text' },
    active: { sql: 'active', holds: 'boolean' },
    created_at: { sql: 'created_at', holds: 'text' },
  },
  read: userOf,
}

const draftOf = ({ email, name, role, locale, active }: UserDraft): Values => ({
  email,
  email_key: emailKey(email),
  name,
  role,
  locale,
  active,
})

const toProblem = (error: unknown): unknown => {
  const taken = error instanceof ConstraintViolation && error.kind === 'unique'
  return taken ? problem('duplicate_email', { cause: error }) : error
}

/** @param memory the cache of sessions, to be invalidated when their user changes */
export function usersIn(driver: Driver, totals: Totals, memory: SessionMemory): Users {
  return {
    async find(id) {
      const row = await driver.get(sql.find, { id })
      return row && userOf(row)
    },
    async findByEmail(email) {
      const row = await driver.get(sql.findByEmail, { email_key: emailKey(email) })
      return row && { user: userOf(row), password_hash: String(row.password_hash) }
    },
    async passwordHash(id) {
      const row = await driver.get(sql.passwordHash, { id })
      return row && String(row.password_hash)
    },
    list: async (question) => readList(driver, listing, question, undefined, totals),
    add: (draft, password_hash, now) =>
      driver.transaction(async (inside) => {
        const values = { ...draftOf(draft), password_hash, now: now.toISOString(), second: secondOf(now) }
        const row = (await mapError(() => inside.get(sql.add, values), toProblem)) as Row
        await totals.changed(inside, 'users', 1)
        return userOf(row)
      }),
    lock: () => driver.lock('users'),
    update: ({ id, version }, draft, now) =>
      driver.transaction(async (inside) => {
        const values = { ...draftOf(draft), id, version, now: now.toISOString(), second: secondOf(now) }
        inside.afterCommit(() => memory.forgetUser(id))
        const changed = await mapError(() => inside.get(sql.update, values), toProblem)
        await totals.changed(inside, 'users', 0)
        return userOf(changed as Row)
      }),
    async changePassword(id, password_hash) {
      const change = () => driver.run(sql.changePassword, { id, password_hash })
      await writeAndForget(driver, change, () => memory.forgetUser(id))
    },
    hasAdmin: async (except = 0) => (await driver.get(sql.otherAdmin, { id: except })) !== undefined,
  }
}
