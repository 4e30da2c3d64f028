// Metadata of files. The bytes are in src/files; adding and removing bytes both take one lock here, so that bytes are
// not removed while they are being added.

import type { File } from '../domain/files.ts'
import { problem } from '../problem.ts'
import { ConstraintViolation, type Driver, mapError, type Row } from './engine/driver.ts'
import { inList, newId } from './engine/values.ts'
import type { FileRecords } from './store.ts'

const columns = 'id, content_type, size, width, height, sha256, created_at'

const sql = {
  find: `SELECT ${columns} FROM files WHERE id = :id`,
  add: `INSERT INTO files (${columns}, released_at)
    VALUES (:id, :content_type, :size, :width, :height, :sha256, :now, :now) RETURNING ${columns}`,
  remove: 'DELETE FROM files WHERE id = :id',
  removeUnused: `DELETE FROM files WHERE released_at < :before
    AND NOT EXISTS (SELECT 1 FROM item_images WHERE item_images.file_id = files.id)`,
  known: 'SELECT sha256 FROM files WHERE',
}

const fileOf = (row: Row): File => ({ ...(row as unknown as File) })

export function filesIn(driver: Driver): FileRecords {
  const alone = <T>(work: (inside: Driver) => Promise<T>): Promise<T> =>
    driver.transaction(async (inside) => {
      await inside.lock('files')
      return work(inside)
    })
  const unknown = async (within: Driver, hashes: readonly string[]): Promise<string[]> => {
    if (hashes.length === 0) return []
    const list = inList('sha256', hashes)
    const rows = await within.all(`${sql.known} ${list.sql}`, list.values)
    const known = new Set(rows.map(({ sha256 }) => sha256))
    return hashes.filter((hash) => !known.has(hash))
  }
  return {
    async find(id) {
      const row = await driver.get(sql.find, { id })
      return row && fileOf(row)
    },
    add: ({ content_type, size, width, height, sha256 }, now, keep) =>
      alone(async (inside) => {
        const values = { content_type, size, width, height, sha256 }
        const row = await inside.get(sql.add, { id: newId('file_'), ...values, now: now.toISOString() })
        await keep()
        return fileOf(row as Row)
      }),
    remove: async (id) => (await mapError(() => driver.run(sql.remove, { id }), toProblem)) > 0,
    removeUnused: async (before) => driver.run(sql.removeUnused, { before: before.toISOString() }),
    unknown: (hashes) => unknown(driver, hashes),
    whileUnknown: (sha256, work) =>
      alone(async (inside) => {
        if ((await unknown(inside, [sha256])).length > 0) await work()
      }),
  }
}

const toProblem = (error: unknown): unknown => {
  const used = error instanceof ConstraintViolation && error.kind === 'reference'
  return used ? problem('file_in_use', { cause: error }) : error
}
