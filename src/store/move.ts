// Moves a shop from SQLite to PostgreSQL: every row of every table, with its id.
//
// Only this process has the source open, and it does not change it. Each batch is written together with the progress of
// the copy, so that an interrupted copy continues; until it is complete, the target has a table `moving`, and no server
// starts on it. The search index is not copied: each engine builds its own from the items. Indexes that only searches
// need are built at the end, each at once, which is faster than with every row.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import Database from 'better-sqlite3'
import type { Driver, Row, Value } from './engine/driver.ts'
import { knownMigrations } from './engine/migrate.ts'

/** An SQLite database that no other process uses. */
export type ExclusiveDatabase = Database.Database

/** The rows of one batch, which is one statement in one transaction. */
const batch = 2000

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns with numbers on both engines, such as ids, counts and amounts in minor units. */
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
  /** Whether its rows refer to each other, so that they must be in the same batch. */
  readonly isTree: boolean
}

export interface Progress {
  readonly table: string
  readonly rows: number
  readonly total: number
}

export interface Moved {
  readonly rows: number
  /** How many rows an earlier attempt has copied. */
  readonly resumed: number
}

/**
 * The source, open only in this process: no server can open it until it is closed.
 * @throws Error if another process has it open
 */
export function openAlone(path: string): ExclusiveDatabase {
  const database = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    // Takes the lock, and copies the log into the file, so that the file is the whole database.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    database.pragma('wal_checkpoint(TRUNCATE)')
    return database
  } catch (error) {
    database.close()
    if (!/^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '')) throw error
    throw new Error(`another process uses ${path}: stop the server first`)
  }
}

/**
 * Copies every table and verifies it. @param target has been migrated, and is not used until `endMove`
 * @throws Error saying what is wrong
 */
export async function copyTables(
  source: ExclusiveDatabase,
  target: Driver,
  onProgress: (progress: Progress) => void,
): Promise<Moved> {
  checkMigrated(source)
  const tables = tablesOf(source)
  const resumed = await beginMove(target, tables, await fingerprintOf(source))
  const total = tables.reduce((sum, { name }) => sum + countIn(source, name), 0)
  let rows = resumed
  for (const table of tables)
    await copyTable(source, target, table, (more) => {
      rows += more
      onProgress({ table: table.name, rows, total })
    })
  await setSequences(source, target)
  for (const table of tables) await verifyTable(source, target, table)
  return { rows, resumed }
}

/** Builds the indexes that were dropped when the move began. */
export async function buildIndexes(target: Driver): Promise<void> {
  for (const { name, definition } of await target.all('SELECT name, definition FROM moving_indexes ORDER BY name'))
    await target.transaction(async (inside) => {
      await inside.script(definition as string)
      await inside.run('DELETE FROM moving_indexes WHERE name = :name', { name: name as string })
    })
}

/** After this, servers may use the target. */
export const endMove = (target: Driver) => target.script('DROP TABLE moving, moving_indexes; ANALYZE')

/** Both databases must have the same tables. */
function checkMigrated(source: ExclusiveDatabase): void {
  const applied = source.prepare<[], string>('SELECT name FROM migrations').pluck().all()
  const known = knownMigrations('sqlite')
  if (known.some((name) => !applied.includes(name)))
    throw new Error('the database is of an older version: start the server with it once, and stop it')
  if (applied.some((name) => !known.includes(name))) throw new Error('the database is of a newer version of the server')
}

/** Every table with rows of the shop, each after the tables it refers to. */
function tablesOf(source: ExclusiveDatabase): Table[] {
  const names = source
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> 'migrations' ORDER BY name`,
    )
    .pluck()
    .all()
  const refersTo = new Map(
    names.map((name) => {
      const keys = source.prepare<[string], string>('SELECT "table" FROM pragma_foreign_key_list(?)').pluck().all(name)
      return [name, new Set(keys)]
    }),
  )
  const sorted: string[] = []
  const add = (name: string): void => {
    if (sorted.includes(name)) return
    for (const other of refersTo.get(name) ?? []) if (other !== name) add(other)
    sorted.push(name)
  }
  names.forEach(add)
  return sorted.map((name) => tableIn(source, name, refersTo.get(name)?.has(name) ?? false))
}

function tableIn(source: ExclusiveDatabase, name: string, isTree: boolean): Table {
  const columns = source
    .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)')
    .all(name)
  const typed = (pattern: RegExp) => columns.filter(({ type }) => pattern.test(type)).map((column) => column.name)
  return { name, columns: columns.map((column) => column.name), numbers: typed(/int/i), texts: typed(/text/i), isTree }
}

const countIn = (source: ExclusiveDatabase, name: string): number =>
  source.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0

/** Identifies the content: a source that was written to since cannot be continued. */
async function fingerprintOf(source: ExclusiveDatabase): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(source.name)) hash.update(chunk)
  return hash.digest('hex')
}

/** @returns how many rows an earlier attempt has copied. @throws Error if the target is otherwise not empty */
async function beginMove(target: Driver, tables: readonly Table[], source: string): Promise<number> {
  if (await isMoving(target)) {
    const rows = await target.all('SELECT source, copied FROM moving')
    if (rows.some((row) => row.source !== source))
      throw new Error('the target has an unfinished copy of another database, or of this one before it was written to')
    return rows.reduce((sum, { copied }) => sum + Number(copied), 0)
  }
  for (const { name } of tables.filter((table) => !isKept(table)))
    if (await target.get(`SELECT 1 AS one FROM "${name}" LIMIT 1`))
      throw new Error(`the target is not empty: it has rows in ${name}`)
  await target.transaction(async (inside) => {
    await inside.script(`CREATE TABLE moving (
      name text PRIMARY KEY, source text NOT NULL, position bigint NOT NULL, copied bigint NOT NULL,
      done boolean NOT NULL)`)
    for (const table of tables) {
      if (isKept(table)) await inside.run(`DELETE FROM "${table.name}"`)
      const values = { name: table.name, source }
      await inside.run('INSERT INTO moving VALUES (:name, :source, 0, 0, false)', values)
    }
    await dropIndexes(inside)
  })
  return 0
}

/** Drops every index that only searches need, and records its definition. */
async function dropIndexes(target: Driver): Promise<void> {
  await target.script(`CREATE TABLE moving_indexes AS
    SELECT quote_ident(indexname) AS name, indexdef AS definition FROM pg_indexes
    WHERE schemaname = current_schema() AND indexdef LIKE 'CREATE INDEX %'`)
  for (const { name } of await target.all('SELECT name FROM moving_indexes')) await target.script(`DROP INDEX ${name}`)
}

/** Migrations fill it with the rows of an empty shop. */
const isKept = ({ name }: Table): boolean => name === 'revisions'

/** Whether this database is an incomplete copy, which no server may use. */
export const isMoving = async (target: Driver): Promise<boolean> =>
  target.engine === 'postgres' && (await target.get("SELECT to_regclass('moving') AS name"))?.name != null

async function copyTable(
  source: ExclusiveDatabase,
  target: Driver,
  { name, columns, isTree }: Table,
  onBatch: (rows: number) => void,
): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const read = source.prepare<[number, number], Row & { moving_row: number }>(
    `SELECT rowid AS moving_row, ${list} FROM "${name}" WHERE rowid > ? ORDER BY rowid LIMIT ?`,
  )
  const write = `INSERT INTO "${name}" (${list})
    SELECT ${list} FROM json_populate_recordset(NULL::"${name}", CAST(:rows AS json))`
  const state = await target.get('SELECT position, done FROM moving WHERE name = :name', { name })
  let position = Number(state?.position)
  let done = state?.done === true
  while (!done) {
    const rows = read.all(position, isTree ? Number.MAX_SAFE_INTEGER : batch)
    position = rows.at(-1)?.moving_row ?? position
    done = isTree || rows.length < batch
    const values = { name, position, copied: rows.length, done } satisfies Record<string, Value>
    await target.transaction(async (inside) => {
      if (rows.length > 0) await inside.run(write, { rows: JSON.stringify(rows) })
      await inside.run(
        'UPDATE moving SET position = :position, copied = copied + :copied, done = :done WHERE name = :name',
        values,
      )
    })
    onBatch(rows.length)
  }
}

/** Ids of deleted rows are not used again. */
async function setSequences(source: ExclusiveDatabase, target: Driver): Promise<void> {
  const list = `SELECT s.name, s.seq, (SELECT c.name FROM pragma_table_info(s.name) c WHERE c.pk = 1) AS key
    FROM sqlite_sequence s`
  for (const values of source.prepare<[], { name: string; seq: number; key: string }>(list).all())
    await target.get('SELECT setval(pg_get_serial_sequence(:name, :key), :seq) AS value', values)
}

/** Compares counts, the sum of every number and the length of every text. @throws Error if they differ */
async function verifyTable(source: ExclusiveDatabase, target: Driver, table: Table): Promise<void> {
  const sums = [
    ...table.numbers.map((column) => `CAST(coalesce(sum("${column}"), 0) AS text) AS "${column}"`),
    ...table.texts.map((column) => `CAST(coalesce(sum(length("${column}")), 0) AS text) AS "${column}"`),
  ]
  const sql = `SELECT ${['CAST(count(*) AS text) AS moving_rows', ...sums].join(', ')} FROM "${table.name}"`
  const before = source.prepare<[], Row>(sql).get() ?? {}
  const after = (await target.get(sql)) ?? {}
  const different = Object.keys(before).find((column) => before[column] !== after[column])
  if (!different) return
  const [was, is] = [before[different], after[different]]
  throw new Error(`the copy of ${table.name} differs in ${different}: ${was} became ${is}; empty the target`)
}
