// Migrations: numbered .sql files, applied once each, in order, in a transaction, by one process at a time.
//
// It is small and our own, because the maintained tools either take no lock, so that two servers starting together
// collide, or bring a query builder along. Forward only. An applied file that has changed since is an error. SQL that
// differs between the engines is in two files, `.sqlite.sql` and `.postgres.sql`, each applied only on its engine.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Driver, Engine } from './driver.ts'

const folder = new URL('../migrations/', import.meta.url)

const create = `CREATE TABLE IF NOT EXISTS migrations (
  name text PRIMARY KEY, hash text NOT NULL, applied_at text NOT NULL)`

/** All files for this engine, in order. */
export const knownMigrations = (engine: Engine): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql') && [undefined, engine].includes(/\.(\w+)\.sql$/.exec(file)?.[1] as Engine))
    .sort()

/** The digest of the text, whatever its line ends. */
export const hashOf = (text: string): string => sha256(text.replaceAll('\r\n', '\n'))
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** @throws Error if an applied migration has changed */
export async function migrate(driver: Driver, now: Date): Promise<void> {
  await driver.transaction(async (inside) => {
    await inside.script(create)
    const rows = await inside.all('SELECT name, hash FROM migrations')
    const applied = new Map(rows.map(({ name, hash }) => [name, hash]))
    for (const name of knownMigrations(inside.engine)) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const hash = hashOf(text)
      const before = applied.get(name)
      // A checkout with CRLF may have applied it when line ends still counted in the hash.
      if (before === hash || before === sha256(text.replaceAll(/\r?\n/g, '\r\n'))) continue
      if (before) throw new Error(`Migration ${name} has changed since it was applied to this database.`)
      await inside.script(text)
      const values = { name, hash, now: now.toISOString() }
      await inside.run('INSERT INTO migrations (name, hash, applied_at) VALUES (:name, :hash, :now)', values)
    }
  }, 'exclusive')
}
