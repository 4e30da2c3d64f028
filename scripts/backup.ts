// npm run backup -- FILE: a backup of the shop, its uploaded files included, while a server uses it.
//
// For the embedded database; PostgreSQL has pg_dump (docs/operations/running.md).

import { loadEnvFile, readConfig } from '../src/config/config.ts'
import { originalsIn } from '../src/files/originals.ts'
import { writeBackup } from '../src/store/backup.ts'
import { databaseFile } from '../src/store/open.ts'
import { readParameters } from './parameters.ts'

const usage = 'npm run backup -- FILE: a backup of the shop, its uploaded files included'

const [target] = readParameters(usage, {}, 1).positionals
if (!target) {
  console.error('Where to? npm run backup -- FILE')
  process.exit(1)
}
loadEnvFile()
const { databaseUrl, dataDir } = readConfig()
const path = databaseFile(databaseUrl)
if (!path) {
  console.error('DATABASE_URL is a PostgreSQL server: back it up with pg_dump, and the folder of files with it.')
  process.exit(1)
}
const originals = await originalsIn(`${dataDir}/files`)
try {
  await originals.hold()
  const { made_at, files } = await writeBackup(path, target, originals, new Date())
  console.log(`${target}: the shop as it was at ${made_at}, with ${files} files.`)
  console.log('The secrets are not in it: keep *.key of the data folder, or the settings with the keys, elsewhere.')
} catch (error) {
  console.error(`No backup: ${(error as Error).message}`)
  process.exitCode = 1
} finally {
  await originals.release()
}
