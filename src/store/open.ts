// Opens the store a DATABASE_URL names, migrated and ready.

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { categoriesIn } from './categories.ts'
import type { Driver } from './driver.ts'
import { itemsIn } from './items.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { fillWords } from './search.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'
import { type Totals, totalsInside, totalsOf } from './totals.ts'

/**
 * @param url `file:path` or `file:///path` for SQLite, `postgres://...` for PostgreSQL
 * @throws Unavailable when the database cannot be reached
 */
export async function openStore(url: string, now: Date): Promise<Store> {
  const driver = openDriver(url)
  try {
    await migrate(driver, now)
    await fillWords(driver)
  } catch (error) {
    await driver.close()
    throw error
  }
  return storeOver(driver, totalsOf(driver))
}

export function openDriver(url: string): Driver {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url)
  if (url.startsWith('file://')) return openSqlite(fileURLToPath(url))
  if (url.startsWith('file:')) return openSqlite(resolve(url.slice('file:'.length)))
  throw new Error('DATABASE_URL must start with file: or postgres://')
}

const storeOver = (driver: Driver, totals: Totals): Store => ({
  items: itemsIn(driver, totals),
  categories: categoriesIn(driver, totals),
  isEmpty: async () => (await driver.get('SELECT id FROM items LIMIT 1')) === undefined,
  ping: async () => void (await driver.get('SELECT 1 AS one')),
  transaction: (work, exclusive) =>
    driver.transaction(async (inside) => {
      const changes = totalsInside(inside)
      const result = await work(storeOver(inside, changes))
      await changes.settle()
      return result
    }, exclusive),
  close: () => driver.close(),
})
