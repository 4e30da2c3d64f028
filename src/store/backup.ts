// A backup: one SQLite file with the whole database as it was at one instant, and the bytes of every uploaded file.
//
// The database is copied in one read transaction, so a server can write meanwhile without waiting. The bytes are in a
// table next to the shop's own, under their hash. A backup gets its name only after everything in it has been read back
// and checked.

import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { copyFile, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { flushFolder } from '../flush.ts'
import { knownMigrations } from './engine/migrate.ts'

/** The originals of uploads, by their hash. */
export interface Originals {
  /** Undefined if there is none. */
  read(sha256: string): Promise<Uint8Array | undefined>
  write(sha256: string, bytes: Uint8Array): Promise<void>
}

/** The contents of a backup. */
export interface Backup {
  /** RFC 3339; the time when it was begun. */
  readonly made_at: string
  readonly files: number
}

const tables = `
  CREATE TABLE backup (made_at text NOT NULL, files integer NOT NULL);
  CREATE TABLE backup_files (sha256 text PRIMARY KEY, bytes blob NOT NULL);`
const noTables = 'DROP TABLE backup; DROP TABLE backup_files;'

/**
 * Writes a backup of the database at `path`, which may be in use.
 * @param target must not exist yet
 * @param originals must keep files that a server deletes while the backup is written
 * @throws Error saying what is wrong; then `target` does not exist
 */
export async function writeBackup(path: string, target: string, originals: Originals, now: Date): Promise<Backup> {
  if (existsSync(target)) throw new Error(`${target} is there already`)
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    copyDatabase(path, part)
    const backup = await addFiles(part, originals, now)
    await readBackup(part)
    await flush(part)
    renameSync(part, target)
    await flushFolder(dirname(target))
    return backup
  } finally {
    rmSync(part, { force: true })
  }
}

/** VACUUM INTO reads in one transaction, and leaves out deleted data. */
function copyDatabase(path: string, target: string): void {
  const source = new Database(path, { readonly: true, fileMustExist: true })
  try {
    source.prepare('VACUUM INTO ?').run(target)
  } finally {
    source.close()
  }
}

async function addFiles(path: string, originals: Originals, now: Date): Promise<Backup> {
  const database = new Database(path)
  try {
    database.exec(tables)
    const hashes = database.prepare<[], string>('SELECT DISTINCT sha256 FROM files ORDER BY sha256').pluck().all()
    const add = database.prepare('INSERT INTO backup_files (sha256, bytes) VALUES (?, ?)')
    for (const sha256 of hashes) {
      const bytes = await originals.read(sha256)
      if (!bytes) throw new Error(`the bytes of the uploaded file ${sha256} are missing`)
      add.run(sha256, bytes)
    }
    const backup = { made_at: now.toISOString(), files: hashes.length }
    database.prepare('INSERT INTO backup (made_at, files) VALUES (:made_at, :files)').run(backup)
    return backup
  } finally {
    database.close()
  }
}

/**
 * Reads a whole backup. @param write receives every file
 * @throws Error if it is not a backup, is damaged, or is from a newer version of the server
 */
async function readBackup(path: string, write: Originals['write'] = async () => undefined): Promise<Backup> {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const backup = contentOf(database)
    const damage = database.prepare<[], string>('PRAGMA integrity_check').pluck().all()
    if (damage.join() !== 'ok') throw new Error(`it is damaged: ${damage[0]}`)
    checkMigrations(database)
    const files = database.prepare<[], { sha256: string; bytes: Buffer }>('SELECT sha256, bytes FROM backup_files')
    let count = 0
    for (const { sha256, bytes } of files.iterate()) {
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Error(`it is damaged: the file ${sha256} has other bytes`)
      await write(sha256, bytes)
      count++
    }
    if (count !== backup.files) throw new Error(`it is damaged: it has ${count} of ${backup.files} files`)
    return backup
  } catch (error) {
    throw translated(error)
  } finally {
    database.close()
  }
}

function contentOf(database: Database.Database): Backup {
  const isBackup = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup'").get() !== undefined
  const row = isBackup ? database.prepare<[], Backup>('SELECT made_at, files FROM backup').get() : undefined
  if (!row) throw new Error(noBackup)
  return row
}

const noBackup = 'it is not a backup of a shop'

function translated(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code === 'SQLITE_NOTADB') return new Error(noBackup, { cause: error })
  return /^SQLITE_CORRUPT/.test(error.code) ? new Error(`it is damaged: ${error.message}`, { cause: error }) : error
}

function checkMigrations(database: Database.Database): void {
  const known = new Set(knownMigrations('sqlite'))
  const newer = database
    .prepare<[], string>('SELECT name FROM migrations ORDER BY name')
    .pluck()
    .all()
    .find((name) => !known.has(name))
  if (newer) throw new Error(`it was made by a newer version of the server, which has the migration ${newer}`)
}

/**
 * Restores a backup as the database at `path`, and its files as the originals.
 * @throws Error saying what is wrong; then `path` does not exist
 */
export async function restoreBackup(backup: string, path: string, originals: Originals): Promise<Backup> {
  if (existsSync(path)) throw new Error(`there is a database at ${path}: move it away first`)
  const part = `${path}.part`
  try {
    await copyFile(backup, part)
    const restored = await readBackup(part, originals.write)
    const database = new Database(part)
    try {
      database.exec(noTables)
      database.exec('VACUUM')
    } finally {
      database.close()
    }
    await flush(part)
    // Leftover files of an earlier database would be read as part of this one.
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true })
    renameSync(part, path)
    await flushFolder(dirname(path))
    return restored
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${part}${rest}`, { force: true })
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
