// Totals: exact counts of lists, paid for once per change and not once per page.
//
// The database keeps a revision for each kind of row, which grows in the transaction that changes such rows, and beside it the
// total of the whole list. A count of part of a list is remembered under its text, its values and the revision that was read BEFORE
// counting: what was committed meanwhile is at worst counted under a revision that nobody will read again. So several
// processes stay exact without talking to each other. It is not for conditions on rows that have no revision of their own.

import { andThen, type Driver, type MaybePromise, type Values } from './driver.ts'

/** How many counts are remembered; the least recently asked is forgotten. */
const most = 1000

const sql = {
  read: 'SELECT value, total FROM revisions WHERE name = :name',
  // Takes the row's lock until the commit. Being the last thing a transaction does, it waits for nothing while it holds it.
  bump: 'UPDATE revisions SET value = value + 1, total = total + :difference WHERE name = :name',
}

/** What is to be counted: rows with a revision. */
export interface Counting {
  /** Whose revision. */
  readonly name: string
  /** SELECT count(*) AS total ... */
  readonly text: string
  readonly values: Values
  /** Whether it is the whole list, whose total is kept. */
  readonly whole: boolean
}

export interface Totals {
  count(counting: Counting): MaybePromise<number>
  /** To be told of every change of listed rows, in its transaction. `difference`: how many more are listed now. */
  changed(inside: Driver, name: string, difference: number): Promise<void>
}

const bump = async (driver: Driver, name: string, difference: number) =>
  void (await driver.run(sql.bump, { name, difference }))

const counted = (driver: Driver, { text, values }: Counting): MaybePromise<number> =>
  andThen(driver.get(text, values), (row) => Number(row?.total))

/** For what is committed: remembers, until a revision moves. */
export function totalsOf(driver: Driver): Totals {
  // Promises where the engine gives them, so that those who ask at the same time wait for one count.
  const known = new Map<string, { revision: unknown; total: MaybePromise<number> }>()
  const partly = (counting: Counting, revision: unknown): MaybePromise<number> => {
    const key = JSON.stringify([counting.text, counting.values])
    const before = known.get(key)
    known.delete(key)
    const entry = before?.revision === revision && before ? before : { revision, total: counted(driver, counting) }
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
 * For one open transaction: counts what is there, because another transaction may get the same revision if this one is
 * rolled back, and collects its changes for one bump at the end. `settle` is the last thing before the commit.
 */
export function totalsInside(driver: Driver): Totals & { settle(): Promise<void> } {
  const differences = new Map<string, number>()
  return {
    count: (counting) => counted(driver, counting),
    async changed(_inside, name, difference) {
      differences.set(name, (differences.get(name) ?? 0) + difference)
    },
    async settle() {
      // In one order, so that no two transactions wait for each other.
      for (const [name, difference] of [...differences].sort()) await bump(driver, name, difference)
      differences.clear()
    },
  }
}
