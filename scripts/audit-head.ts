// npm run --silent audit:head > head.json: the current end of the audit log, signed; for audit:verify --head. Keep it
// out of reach of the database's administrators.

import { auditKeysOf, loadEnvFile, readConfig } from '../src/config/config.ts'
import { keptSecret } from '../src/config/secrets.ts'
import { openStore } from '../src/store/open.ts'
import { readParameters } from './parameters.ts'

readParameters('npm run --silent audit:head > head.json: the current end of the audit log, signed', {})
loadEnvFile()
const config = readConfig()
const store = await openStore(config.databaseUrl, new Date(), auditKeysOf(config, keptSecret))
console.log(JSON.stringify(await store.audit.head(new Date())))
await store.close()
