// A key for each person, which encrypts the personal members of audit entries, and which erasure destroys.
//
// AES-256-GCM. Keys are random and stored wrapped by a key that is derived (RFC 5869) from each audit key. So a
// database alone reveals nothing, and a new audit key leads to new keys, while the old one still decrypts what it
// wrote. A destroyed key leaves a mark: later personal members about the person are not stored at all.

import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { AuditLog } from '../domain/audit.ts'
import { type PersonalMembers, reunite, separate } from '../domain/personal.ts'
import { decrypt, keyOf as derivedKey, encrypt, keyIdOf } from '../encryption.ts'
import type { Driver, Row, Value } from './engine/driver.ts'
import { inList } from './engine/values.ts'

const sql = {
  find: 'SELECT key_id, wrapped FROM person_keys WHERE user_id = :user_id',
  add: `INSERT INTO person_keys (user_id, key_id, wrapped) VALUES (:user_id, :key_id, :wrapped)
    ON CONFLICT (user_id, key_id) DO NOTHING`,
  destroy: 'DELETE FROM person_keys WHERE user_id = :user_id',
}

/** Marks a row that says that the keys of a person are destroyed. */
const destroyed = 'destroyed'

/** Unwrapped keys in memory, only for writing: reads look in the table whether the key still exists. */
const mostRemembered = 1000

/** What is stored with an entry: `[id, key_id, members]` for each person, as JSON. */
type Stored = [user_id: number, key_id: string, members: string][]

/** An entry without its personal members, and the encrypted members; null if it has none. */
export interface Concealed {
  readonly row: AuditLog
  readonly personal: string | null
}

export interface PersonKeys {
  /** Removes the personal members from an entry and encrypts them; creates missing keys. */
  conceal(inside: Driver, row: AuditLog): Promise<Concealed>
  /** The entries with the personal members of people who were not erased. */
  reveal(driver: Driver, concealed: readonly Concealed[]): Promise<AuditLog[]>
  /** Destroys the keys of a person, after which nothing that they encrypted can be decrypted. */
  destroy(inside: Driver, user_id: number): Promise<void>
}

const contextOf = (user_id: number) => `person ${user_id}`

interface Key {
  readonly key_id: string
  readonly secret: KeyObject
}

/** @param auditKeys newest first: it wraps new keys, all of them unwrap */
export function personKeysWith(auditKeys: readonly string[]): PersonKeys {
  const masters = new Map(auditKeys.map((key) => [keyIdOf('person key', key), derivedKey(key, 'keys of people')]))
  const [newest] = masters
  const remembered = new Map<number, Key>()

  const unwrap = (user_id: number, { key_id, wrapped }: Row): KeyObject | undefined => {
    const master = masters.get(String(key_id))
    const bytes = master && wrapped !== null && decrypt(master, String(wrapped), contextOf(user_id))
    return bytes ? createSecretKey(bytes) : undefined
  }

  /** The key for writing; undefined if it was destroyed. */
  async function keyOf(inside: Driver, user_id: number): Promise<Key | undefined> {
    const before = remembered.get(user_id)
    if (before) return before
    if (!newest) throw new Error('the audit log needs a key (AUDIT_KEYS)')
    const [key_id, master] = newest
    for (let isNew = false; ; isNew = true) {
      const rows = await inside.all(sql.find, { user_id })
      if (rows.some((row) => row.key_id === destroyed)) return undefined
      const row = rows.find((one) => one.key_id === key_id)
      const secret = row && unwrap(user_id, row)
      if (secret) {
        const key = { key_id, secret }
        inside.afterCommit(() => remember(user_id, key))
        return key
      }
      if (isNew) throw new Error(`the key of user ${user_id} was altered`)
      const wrapped = encrypt(master, randomBytes(32), contextOf(user_id))
      await inside.run(sql.add, { user_id, key_id, wrapped })
    }
  }

  function remember(user_id: number, key: Key): void {
    if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value as number)
    remembered.set(user_id, key)
  }

  /** By person and key id. */
  async function keysOf(driver: Driver, people: readonly number[]): Promise<Map<string, KeyObject>> {
    const { sql: condition, values } = inList('user_id', people as Value[])
    const rows = await driver.all(`SELECT user_id, key_id, wrapped FROM person_keys WHERE ${condition}`, values)
    return new Map(
      rows.flatMap((row): [string, KeyObject][] => {
        const secret = unwrap(Number(row.user_id), row)
        return secret ? [[`${row.user_id} ${row.key_id}`, secret]] : []
      }),
    )
  }

  return {
    async conceal(inside, entry) {
      const { row, personal } = separate(entry)
      const stored: Stored = []
      for (const [user_id, members] of personal) {
        const key = await keyOf(inside, user_id)
        if (key) stored.push([user_id, key.key_id, encrypt(key.secret, JSON.stringify(members), contextOf(user_id))])
      }
      return { row, personal: stored.length > 0 ? JSON.stringify(stored) : null }
    },
    async reveal(driver, concealed) {
      const each = concealed.map(({ row, personal }) => ({ row, stored: JSON.parse(personal ?? '[]') as Stored }))
      const people = [...new Set(each.flatMap(({ stored }) => stored.map(([user_id]) => user_id)))]
      if (people.length === 0) return each.map(({ row }) => row)
      const keys = await keysOf(driver, people)
      return each.map(({ row, stored }) =>
        stored.reduce((shown, [user_id, key_id, members]) => {
          const key = keys.get(`${user_id} ${key_id}`)
          const text = key && decrypt(key, members, contextOf(user_id))
          return text ? reunite(shown, JSON.parse(text.toString()) as PersonalMembers) : shown
        }, row),
      )
    },
    async destroy(inside, user_id) {
      remembered.delete(user_id)
      inside.afterCommit(() => remembered.delete(user_id))
      await inside.run(sql.destroy, { user_id })
      await inside.run(sql.add, { user_id, key_id: destroyed, wrapped: null })
    },
  }
}
