// The audit log on disk: chained, append-only, and able to detect tampering.

import t, { type Test } from 'tap'
import type { AuditEntry } from '../src/domain/audit.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { type Engine, newestFirst, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const [key, newer, forged] = ['k', 'n', 'f'].map((letter) => letter.repeat(32)) as [string, string, string]

const entry = (id: number, price = id): AuditEntry => ({
  actor: { type: 'system', id: null },
  action: 'item.update',
  resource_type: 'item',
  resource_id: id,
  before: { id, price: 0.1 },
  after: { id, price },
  outcome: 'success',
})

const rowsOf = async ({ audit }: Store) => (await audit.list(newestFirst)).items

interface Vault {
  readonly url: string
  readonly store: Store
  /** The database behind the store's back. */
  readonly intruder: Driver
}

/** A store with a log of eight rows. */
async function vault(t: Test, engine: Engine): Promise<Vault> {
  const url = await engine.database(t)
  const store = await openStore(url, now, [key])
  const intruder = openDriver(url)
  t.teardown(() => Promise.all([store.close(), intruder.close()]))
  for (const id of [1, 2, 3, 4, 5, 6, 7, 8]) await store.audit.add(entry(id), now)
  return { url, store, intruder }
}

/** The engine's own words, whatever the driver makes of them. */
const problemOf = (work: () => Promise<unknown>) =>
  work().then(
    () => 'it was done',
    (error) => `${error.message} ${error.cause?.message}`,
  )

/** As the owner of the database may. */
async function disarm({ intruder }: Vault): Promise<void> {
  if (intruder.engine === 'postgres') return intruder.script('ALTER TABLE audit_logs DISABLE TRIGGER ALL')
  for (const name of ['no_update', 'no_delete', 'only_at_the_end'])
    await intruder.script(`DROP TRIGGER audit_logs_${name}`)
}

const reopened = async (t: Test, { url }: Vault, keys: string[]): Promise<Store> => {
  const store = await openStore(url, now, keys)
  t.teardown(() => store.close())
  return store
}

onEveryEngine(t, async (t, engine) => {
  t.test('rows are numbered without gaps and verify', async (t) => {
    const { store } = await vault(t, engine)
    t.same(
      (await rowsOf(store)).map(({ id }) => id),
      [8, 7, 6, 5, 4, 3, 2, 1],
    )
    t.same(await store.audit.verify(), { rows: 8, broken: undefined })
    t.same(await store.audit.verify(await store.audit.head(now)), { rows: 8, broken: undefined })
  })

  t.test('an empty log verifies too', async (t) => {
    const store = await openStore(await engine.database(t), now, [key])
    t.teardown(() => store.close())
    t.same(await store.audit.verify(await store.audit.head(now)), { rows: 0, broken: undefined })
  })

  t.test('the database refuses to change, replace or delete a row', async (t) => {
    const { store, intruder } = await vault(t, engine)
    const before = await rowsOf(store)
    t.match(
      await problemOf(async () => intruder.run("UPDATE audit_logs SET outcome = 'x' WHERE id = 3")),
      /append-only/,
    )
    t.match(await problemOf(async () => intruder.run('DELETE FROM audit_logs WHERE id = 8')), /append-only/)
    const past = {
      postgres: 'TRUNCATE audit_logs',
      sqlite: 'INSERT OR REPLACE INTO audit_logs SELECT * FROM audit_logs WHERE id = 3',
    }[engine.name]
    t.match(await problemOf(async () => intruder.script(past)), /append-only/)
    t.same(await rowsOf(store), before)
  })

  t.test('a row that was altered past the trigger is named', async (t) => {
    const log = await vault(t, engine)
    await disarm(log)
    await log.intruder.run(`UPDATE audit_logs SET after = '{"id":3,"price":1}' WHERE id = 3`)
    t.same(await log.store.audit.verify(), { rows: 2, broken: { id: 3, why: 'the row was altered' } })
  })

  const columns = 'at actor_type actor_id ip request_id action resource_id before changed outcome hash'.split(' ')
  t.test('an alteration of any column is found', async (t) => {
    const log = await vault(t, engine)
    await disarm(log)
    for (const [i, column] of columns.entries()) {
      const value = column === 'actor_type' ? 'user' : '[]'
      const row = await log.intruder.get(`SELECT ${column} AS old FROM audit_logs WHERE id = 5`)
      await log.intruder.run(`UPDATE audit_logs SET ${column} = :value WHERE id = 5`, {
        value: column === 'changed' ? '["/a"]' : value,
      })
      t.match(await log.store.audit.verify(), { broken: { id: 5 } }, `${i} ${column}`)
      await log.intruder.run(`UPDATE audit_logs SET ${column} = :old WHERE id = 5`, { old: row?.old as string })
      t.match(await log.store.audit.verify(), { rows: 8 })
    }
  })

  t.test('a row that was deleted is named; rows put before the first are no rows of ours', async (t) => {
    const log = await vault(t, engine)
    await disarm(log)
    await log.intruder.run('DELETE FROM audit_logs WHERE id = 4')
    t.same(await log.store.audit.verify(), { rows: 3, broken: { id: 4, why: 'the row is missing' } })
    await log.intruder.run('DELETE FROM audit_logs WHERE id <= 3')
    t.match(await log.store.audit.verify(), { rows: 0, broken: { id: 1 } })
  })

  t.test('a tail that was cut off is found with an exported head, and without one is not', async (t) => {
    const log = await vault(t, engine)
    const head = await log.store.audit.head(now)
    await disarm(log)
    await log.intruder.run('DELETE FROM audit_logs WHERE id > 5')
    t.same(await log.store.audit.verify(), { rows: 5, broken: undefined })
    t.match(await log.store.audit.verify(head), { rows: 5, broken: { id: 6, why: /cut: it had 8 rows/ } })
    for (const id of [6, 7, 8, 9]) await log.store.audit.add(entry(id, 100), now)
    t.match(await log.store.audit.verify(head), { broken: { id: 8, why: /exported head/ } }, 'even if it grew again')
  })

  t.test('a row of another history, rightly sealed, does not fit after another row', async (t) => {
    const log = await vault(t, engine)
    await disarm(log)
    await log.intruder.script('CREATE TABLE copies AS SELECT * FROM audit_logs WHERE id = 7')
    await log.intruder.run('DELETE FROM audit_logs WHERE id > 5')
    await log.store.audit.add(entry(6, 100), now)
    await log.intruder.run('INSERT INTO audit_logs SELECT * FROM copies')
    t.same(await log.store.audit.verify(), { rows: 6, broken: { id: 7, why: 'the row was altered' } })
  })

  t.test('a head without a valid signature is refused', async (t) => {
    const { store } = await vault(t, engine)
    const head = await store.audit.head(now)
    for (const altered of [{ id: 5 }, { signature: '0' }, { key_id: 'other' }, { hash: '0' }]) {
      t.match(await store.audit.verify({ ...head, ...altered }), { broken: { why: /not signed/ } })
    }
  })

  t.test('without the key no valid row can be added', async (t) => {
    const log = await vault(t, engine)
    const theirs = await reopened(t, log, [forged])
    await theirs.audit.add(entry(9), now)
    t.match(await log.store.audit.verify(), { rows: 8, broken: { id: 9, why: /key .* is not known/ } })
    await disarm(log)
    const ours = await log.intruder.get('SELECT key_id FROM audit_logs WHERE id = 1')
    await log.intruder.run('UPDATE audit_logs SET key_id = :name WHERE id = 9', { name: String(ours?.key_id) })
    t.same(await log.store.audit.verify(), { rows: 8, broken: { id: 9, why: 'the row was altered' } })
  })

  t.test('keys rotate: the first seals, all verify, and none seals nothing', async (t) => {
    const log = await vault(t, engine)
    const rotated = await reopened(t, log, [newer, key])
    await rotated.audit.add(entry(9), now)
    t.same(await rotated.audit.verify(await log.store.audit.head(now)), { rows: 9, broken: undefined })
    t.match(await log.store.audit.verify(), { broken: { id: 9 } }, 'who has only the old one')
    const without = await reopened(t, log, [])
    await t.rejects(without.audit.add(entry(10), now), /AUDIT_KEYS/)
  })

  t.test('twenty transactions at once: one chain, and those rolled back leave nothing', async (t) => {
    const { store } = await vault(t, engine)
    const work = Array.from({ length: 20 }, (_, i) =>
      store.transaction(async (inside) => {
        await inside.audit.add(entry(100 + i), now)
        if (i % 4 === 0) throw new Error('undone')
      }),
    )
    const ended = await Promise.allSettled(work)
    t.equal(ended.filter(({ status }) => status === 'fulfilled').length, 15)
    t.same(await store.audit.verify(), { rows: 23, broken: undefined })
  })

  t.test('an update that changed nothing adds no row, and does not wait', async (t) => {
    const { store } = await vault(t, engine)
    await store.audit.add(entry(1, 0.1), now)
    t.same(await store.audit.verify(), { rows: 8, broken: undefined })
  })

  t.test('the lock of a resource is exclusive until the transaction ends', async (t) => {
    const { store } = await vault(t, engine)
    const order: string[] = []
    const turn = (name: string) =>
      store.transaction(async (inside) => {
        await inside.audit.hold('/items/1')
        order.push(`${name} in`)
        await inside.items.find(1)
        order.push(`${name} out`)
      })
    await Promise.all(['a', 'b', 'c'].map(turn))
    t.same(
      order.map((one) => one.slice(2)),
      ['in', 'out', 'in', 'out', 'in', 'out'],
    )
  })
})
