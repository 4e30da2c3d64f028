// npm run listen: prints the events of the development server in this folder as they happen.
// npm run listen -- order.paid: only this type. --json: whole events, one a line.
// npm run listen -- --forward http://localhost:8080/hooks: also sends them there, signed with a secret that it prints.
//
// It reads the database next to the server, so it needs no credential and no endpoint.

import { setTimeout as sleep } from 'node:timers/promises'
import { auditKeysOf, loadEnvFile, readConfig } from '../src/config/config.ts'
import { keptSecret } from '../src/config/secrets.ts'
import type { ShopEvent } from '../src/domain/events.ts'
import { openStore, placeOf } from '../src/store/open.ts'
import { post } from '../src/webhooks/reach.ts'
import { webhookSecretsWith } from '../src/webhooks/secrets.ts'
import { signedHeaders } from '../src/webhooks/signatures.ts'
import { readParameters } from './parameters.ts'

const pollMs = 300

const usage = `npm run listen -- [TYPE...]: prints the events of the development server as they happen
  --json           whole events, one a line
  --forward URL    also sends them there, signed`

const options = { forward: { type: 'string' }, json: { type: 'boolean', default: false } } as const
const { values, positionals: types } = readParameters(usage, options, Number.POSITIVE_INFINITY)
loadEnvFile()
const config = readConfig()
if (config.production) {
  console.error('This is for development: in production create a webhook endpoint, or read /api/v2/events.')
  process.exit(1)
}
if (values.forward !== undefined && !URL.canParse(values.forward)) {
  console.error('Where to? npm run listen -- --forward http://localhost:8080/hooks')
  process.exit(1)
}
const store = await openStore(config.databaseUrl, new Date(), auditKeysOf(config, keptSecret))
const secret = webhookSecretsWith([]).make()
console.error(`Listening to ${placeOf(config.databaseUrl)}; Ctrl-C ends it.`)
if (values.forward) console.error(`Forwarding to ${values.forward}; the signing secret is ${secret}`)

/** `13:05:00.123  order.paid  evt_...  ord_... paid` */
function lineOf({ id, type, created_at, data }: ShopEvent): string {
  const about = [data.id, data.status].filter((one) => one !== undefined).join(' ')
  return `${created_at.slice(11, 23)}  ${type.padEnd(18)}  ${id}  ${about}`
}

async function forward(event: ShopEvent, url: string): Promise<void> {
  const body = JSON.stringify(event)
  const signed = signedHeaders({ id: event.id, at: new Date(), body }, [secret])
  const headers = { 'content-type': 'application/json', 'user-agent': 'Shop-Webhooks/1', ...signed }
  const rules = { allowHttp: true, allowPrivate: true }
  const result = await post(url, { headers, body, timeoutMs: 10_000, rules })
  const told = 'status' in result ? result.status : 'refused' in result ? result.refused : result.failed
  console.error(`              -> ${told}${'durationMs' in result ? ` in ${result.durationMs} ms` : ''}`)
}

const since = new Date().toISOString()
const question = {
  conditions: [{ field: 'created_at', operator: 'gte', value: since }] as const,
  ...{ order: [], size: 100, offset: 0, counted: false, without: [] },
}
type Position = NonNullable<Parameters<typeof store.events.list>[0]['position']>
let position: Position | undefined
for (;;) {
  const { items, ends } = await store.events.list({ ...question, position })
  for (const event of items) {
    if (types.length > 0 && !types.includes(event.type)) continue
    console.log(values.json ? JSON.stringify(event) : lineOf(event))
    if (values.forward) await forward(event, values.forward)
  }
  if (ends) position = { values: ends[1], backwards: false }
  if (items.length === 0) await sleep(pollMs)
}
