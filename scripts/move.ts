// npm run move -- --to postgres://...: moves the shop from its SQLite file to PostgreSQL.
//
// The server must be stopped. The file is not changed. After an interruption, the same command continues.

import { SingleBar } from 'cli-progress'
import { auditKeysOf, loadEnvFile, readConfig } from '../src/config/config.ts'
import { keptSecret } from '../src/config/secrets.ts'
import { openAlone, type Progress } from '../src/store/move.ts'
import { databaseFile, moveStore, placeOf } from '../src/store/open.ts'
import { readParameters } from './parameters.ts'

const usage = `npm run move -- --to postgres://user@host/database: moves the shop from its SQLite file
The server must be stopped. The file is not changed. After an interruption, the same command continues.`

const { values } = readParameters(usage, { to: { type: 'string' } })
loadEnvFile()
const config = readConfig()
const path = databaseFile(config.databaseUrl)
const { to } = values
if (!path || !to || databaseFile(to) !== undefined) {
  console.error('From the SQLite file of DATABASE_URL or DATA_DIR: npm run move -- --to postgres://user@host/database')
  process.exit(1)
}
const bar = new SingleBar({ format: '{table} {bar} {value}/{total} rows, {eta_formatted} left', clearOnComplete: true })
try {
  const source = openAlone(path)
  const keys = auditKeysOf(config, keptSecret)
  const { rows, resumed } = await moveStore(source, to, new Date(), keys, show).finally(() => {
    bar.stop()
    source.close()
  })
  console.log(`${rows} rows are at ${placeOf(to)}${resumed ? `, ${resumed} of them from an earlier try` : ''}.`)
  console.log(`Counts, sums, sequences and the audit log are the same. ${path} is as it was.`)
  console.log('Set DATABASE_URL and start the server. Uploaded files and secrets stay in the data folder.')
} catch (error) {
  const { message, cause } = error as Error
  console.error(`Not moved: ${message}${cause instanceof Error ? `: ${cause.message}` : ''}`)
  process.exitCode = 1
}

function show({ table, rows, total }: Progress): void {
  if (!process.stderr.isTTY) return
  if (!bar.isActive) bar.start(total, rows, { table })
  bar.update(rows, { table })
}
