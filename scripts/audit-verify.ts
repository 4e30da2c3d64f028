// npm run audit:verify: whether the audit log is unaltered. If not, it names the first wrong row and exits with 1.
//
// `--head FILE` also compares it with a head that audit:head wrote earlier, which alone reveals rows deleted at the
// end. Uses the configuration of the server; without its AUDIT_KEYS (or its data folder) no row can be verified.

import { readFileSync } from 'node:fs'
import { auditKeysOf, loadEnvFile, readConfig } from '../src/config/config.ts'
import { keptSecret } from '../src/config/secrets.ts'
import { openStore } from '../src/store/open.ts'
import { readParameters } from './parameters.ts'

const usage = 'npm run audit:verify -- [--head FILE]: whether the audit log is unaltered'

const { values } = readParameters(usage, { head: { type: 'string' } })
const head = values.head === undefined ? undefined : JSON.parse(textOf(readFileSync(values.head)))
loadEnvFile()
const config = readConfig()
const store = await openStore(config.databaseUrl, new Date(), auditKeysOf(config, keptSecret))
const { rows, broken } = await store.audit.verify(head)
await store.close()
if (broken) {
  console.error(`Row ${broken.id}: ${broken.why}. The rows before it (${rows}) are good.`)
  process.exit(1)
}
console.log(`${rows} rows, all as they were written${head ? `, and no fewer than on ${head.at}` : ''}.`)

/** Windows PowerShell redirects output in UTF-16, and always with a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}
