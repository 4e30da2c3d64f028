// The parts that all shops of tests share, made once for each process.

import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { openStore } from '../src/store/open.ts'

/**
 * In memory where there is room: a commit on a disk waits for it, and that is most of what a test of writes would do.
 */
const roomIn = (folder: string) => (existsSync(folder) ? statfsSync(folder) : { bavail: 0, bsize: 0 })
const { bavail, bsize } = roomIn('/dev/shm')
export const disk = bavail * bsize > 2 ** 28 ? '/dev/shm' : tmpdir()

/** The bytes of an SQLite database that is migrated and empty. */
let migrated: Promise<Buffer> | undefined
export const migratedAt = (now: Date): Promise<Buffer> => {
  migrated ??= migrate(now)
  return migrated
}

async function migrate(now: Date): Promise<Buffer> {
  const folder = mkdtempSync(join(disk, 'shop-migrated-'))
  try {
    const path = join(folder, 'shop.db')
    // Closing it writes back what is in its write-ahead log.
    await (await openStore(`file:${path}`, now)).close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * fastify-openapi-glue makes a validator for each app, which compiles the schema of OpenAPI: half of an app's start.
 */
const glue = Validator.prototype as unknown as { getAjvValidator(version: string): unknown }
const compile = glue.getAjvValidator
const compiled = new Map<string, unknown>()
glue.getAjvValidator = function (version) {
  if (!compiled.has(version)) compiled.set(version, compile.call(this, version))
  return compiled.get(version)
}
