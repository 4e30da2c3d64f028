// Converts rows of the audit log from an older version, once: personal members are encrypted, and these rows and all
// later ones are sealed again.
//
// The conversion cannot hide changes: each row is verified with its old seal before it gets a new one, and if one is
// invalid, no row is changed. A row keeps its old seals, which the new one covers, so a head that was exported before
// still verifies; a last row records the conversion, with the old head, signed. The triggers that make the table
// append-only are removed only inside this transaction.

import { auditLogOf } from '../domain/audit.ts'
import { type Chain, genesis } from './audit-chain.ts'
import { columns, formerOf, insert, lastOf, sealedRow, sealedRowIn, valuesOf, whyBroken } from './audit-rows.ts'
import type { Driver, Row } from './engine/driver.ts'
import type { PersonKeys } from './person-keys.ts'

const sql = {
  first: 'SELECT id FROM audit_logs WHERE format = 1 ORDER BY id LIMIT 1',
  before: 'SELECT id, hash FROM audit_logs WHERE id < :id ORDER BY id DESC LIMIT 1',
  walk: `SELECT ${columns} FROM audit_logs WHERE id > :id ORDER BY id LIMIT 500`,
  update: `UPDATE audit_logs SET ip = :ip, user_agent = :user_agent, before = :before, after = :after, format = 2,
    personal = :personal, former = :former, key_id = :key_id, hash = :hash WHERE id = :id`,
  trigger: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'audit_logs_no_update'",
}

/** Whether there are rows of an older version; one may run alongside this one during an update. */
export const isUnconverted = async (driver: Driver): Promise<boolean> => (await driver.get(sql.first)) !== undefined

/** @returns how many rows were sealed again. @throws Error if a row was altered */
export const sealAnew = (driver: Driver, chain: Chain, people: PersonKeys, now: Date): Promise<number> =>
  driver.transaction(async (inside) => {
    await inside.lock('audit')
    const first = await inside.get(sql.first)
    if (!first) return 0
    const id = Number(first.id)
    const oldHead = chain.sign({ ...(await lastOf(inside)), at: now.toISOString() })
    const { rows, hash } = await whileUpdatable(inside, () => walk(inside, chain, people, id))
    const { signature, key_id } = oldHead
    const old_head = { id: oldHead.id, at: oldHead.at, key_id, seal: oldHead.hash, signature }
    const entry = { action: 'audit.seal_anew', resource_type: 'audit', resource_id: null, outcome: 'success' }
    const facts = { from_id: id, rows, old_head }
    const row = auditLogOf({ ...entry, actor: { type: 'system', id: null }, facts }, oldHead.id + 1, oldHead.at)
    if (row) await add(inside, chain, row, hash)
    return rows
  }, 'exclusive')

/** Adds a row without personal members. */
async function add(inside: Driver, chain: Chain, row: NonNullable<ReturnType<typeof auditLogOf>>, before: string) {
  const sealed = sealedRow(row, null, null)
  await inside.run(insert, { ...valuesOf(sealed), ...chain.seal(sealed, before) })
}

async function walk(inside: Driver, chain: Chain, people: PersonKeys, first: number) {
  const before = (await inside.get(sql.before, { id: first })) ?? { id: 0, hash: genesis }
  const old = { id: Number(before.id), hash: String(before.hash) }
  let hash = old.hash
  for (let rows = 0; ; ) {
    const batch = await inside.all(sql.walk, { id: old.id })
    for (const row of batch) {
      const why = whyBroken(row, old, chain)
      if (why) throw new Error(`row ${Number(row.id)} of the audit log: ${why}; nothing was converted`)
      Object.assign(old, { id: Number(row.id), hash: String(row.hash) })
      hash = await sealRow(inside, chain, people, row, hash)
    }
    rows += batch.length
    if (batch.length === 0) return { rows, hash }
    // On SQLite this is synchronous, so it yields to the rest of the process.
    await new Promise((turned) => setImmediate(turned))
  }
}

/** @returns the new seal */
async function sealRow(inside: Driver, chain: Chain, people: PersonKeys, row: Row, before: string): Promise<string> {
  const { format, personal = null, former: _, ...shown } = sealedRowIn(row)
  const concealed = format === 2 ? { row: shown, personal } : await people.conceal(inside, shown)
  const sealed = sealedRow(concealed.row, concealed.personal, [...formerOf(row), String(row.hash)].join(' '))
  const { id, ip, user_agent, before: was, after, former, personal: kept } = valuesOf(sealed)
  const { key_id, hash } = chain.seal(sealed, before)
  await inside.run(sql.update, { id, ip, user_agent, before: was, after, former, personal: kept, key_id, hash })
  return hash
}

/** Runs the work while rows can be updated, by this transaction only. */
async function whileUpdatable<T>(inside: Driver, work: () => Promise<T>): Promise<T> {
  if (inside.engine === 'postgres') {
    await inside.script('ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_append_only')
    const done = await work()
    await inside.script('ALTER TABLE audit_logs ENABLE TRIGGER audit_logs_append_only')
    return done
  }
  const trigger = await inside.get(sql.trigger)
  if (!trigger) throw new Error('the audit log is not append-only: a trigger is missing')
  await inside.script('DROP TRIGGER audit_logs_no_update')
  const done = await work()
  await inside.script(String(trigger.sql))
  return done
}
