// npm run --silent audit:head > head.json: where the audit log ends now, signed; for audit:verify --head, kept where nobody who
// administers the database gets at it.

import { auditKeysOf, loadEnvFile, readConfig } from '../src/config/config.ts'
import { keptSecret } from '../src/config/secrets.ts'
import { openStore } from '../src/store/open.ts'

loadEnvFile()
const config = readConfig()
const store = await openStore(config.databaseUrl, new Date(), auditKeysOf(config, keptSecret))
console.log(JSON.stringify(await store.audit.head(new Date())))
await store.close()
