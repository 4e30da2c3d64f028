// Totals: exact counts of lists, computed once for each change rather than for each page.
//
// The database keeps a revision for each kind of row, which increases in every transaction that changes such rows, and
// next to it the total of the whole list. A count of part of a list is cached by its statement, its values and the
// revision that was read BEFORE counting: changes committed meanwhile are at worst counted under a revision that is
// never read again. So several processes stay exact without communicating. Conditions on rows without their own
// revision cannot be cached so.

import { andThen, type Driver, type MaybePromise, type Values } from './driver.ts'

/** How many counts are remembered; the least recently used is dropped. */
const most = 1000

const sql = {
  read: 'SELECT value, total FROM revisions WHERE name = :name',
  // Locks the row until the commit. It is the last statement of a transaction, which therefore waits for nothing while
  // it holds the lock.
  bump: 'UPDATE revisions SET value = value + 1, total = total + :difference WHERE name = :name',
}

/** What to count: rows with a revision. */
export interface Counting {
  /** The name of the revision. */
  readonly name: string
  /** SELECT count(*) AS total ... */
  readonly text: string
  readonly values: Values
  /** Whether it counts the whole list, whose total is stored. */
  readonly whole: boolean
}

export interface Totals {
  count(counting: Counting): MaybePromise<number>
  /**
   * Must be called for every change of listed rows, in its transaction. `difference`: the change in the number of
   * listed rows.
   */
  changed(inside: Driver, name: string, difference: number): Promise<void>
}

const bump = async (driver: Driver, name: string, difference: number) =>
  void (await driver.run(sql.bump, { name, difference }))

const countRows = (driver: Driver, { text, values }: Counting): MaybePromise<number> =>
  andThen(driver.get(text, values), (row) => Number(row?.total))

/** For committed data: caches until a revision changes. */
export function totalsOf(driver: Driver): Totals {
  // Promises if the engine is asynchronous, so that concurrent callers share one count.
  const known = new Map<string, { revision: unknown; total: MaybePromise<number> }>()
  const partly = (counting: Counting, revision: unknown): MaybePromise<number> => {
    const key = JSON.stringify([counting.text, counting.values])
    const before = known.get(key)
    known.delete(key)
    const entry = before?.revision === revision && before ? before : { revision, total: countRows(driver, counting) }
    known.set(key, entry)
    if (known.size > most) known.delete(known.keys().next().value as string)
    if (entry.total instanceof Promise) entry.total.catch(() => known.get(key) === entry && known.delete(key))
    return entry.total
  }
  return {
    count: (counting) =>
      andThen(driver.get(sql.read, { name: counting.name }), (now) => {
        if (!now) throw new Error(`no migration made a revision for ${counting.name}`)
        return counting.whole ? Number(now.total) : partly(counting, now.value)
      }),
    changed: bump,
  }
}

/**
 * For one open transaction: counts the current rows, because another transaction may get the same revision if this one
 * is rolled back, and collects its changes for one update at the end. `settle` comes last before the commit.
 */
export function totalsInside(driver: Driver): Totals & { settle(): Promise<void> } {
  const differences = new Map<string, number>()
  return {
    count: (counting) => countRows(driver, counting),
    async changed(_inside, name, difference) {
      differences.set(name, (differences.get(name) ?? 0) + difference)
    },
    async settle() {
      // In a fixed order, so that transactions do not deadlock.
      for (const [name, difference] of [...differences].sort()) await bump(driver, name, difference)
      differences.clear()
    },
  }
}
