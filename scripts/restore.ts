// npm run restore -- FILE: restores a shop from a backup, where there is none.
//
// The whole backup is checked first. A database is never overwritten.

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadEnvFile, readConfig } from '../src/config/config.ts'
import { originalsIn } from '../src/files/originals.ts'
import { restoreBackup } from '../src/store/backup.ts'
import { databaseFile } from '../src/store/open.ts'
import { readParameters } from './parameters.ts'

const usage = 'npm run restore -- FILE: restores a shop from a backup, where there is none'

const [backup] = readParameters(usage, {}, 1).positionals
if (!backup) {
  console.error('From where? npm run restore -- FILE')
  process.exit(1)
}
loadEnvFile()
const { databaseUrl, dataDir } = readConfig()
const path = databaseFile(databaseUrl)
if (!path) {
  console.error('DATABASE_URL is a PostgreSQL server: restore it with pg_restore. Or leave DATABASE_URL empty.')
  process.exit(1)
}
try {
  mkdirSync(dirname(path), { recursive: true })
  const { made_at, files } = await restoreBackup(backup, path, await originalsIn(`${dataDir}/files`))
  console.log(`${path}: the shop as it was at ${made_at}, with ${files} files.`)
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`)
  process.exitCode = 1
}
