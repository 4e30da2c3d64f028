// The process: config, store, listen, close gracefully.

import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { auditKeysOf, loadEnvFile, readConfig } from './config.ts'
import { openDisk } from './files/disk.ts'
import { sweepOf } from './files/sweep.ts'
import { demoUsers, firstAdmin } from './first-users.ts'
import { identityWith } from './identity/identity.ts'
import { jobsOf, keepRunning } from './jobs.ts'
import { openRedis } from './limits/redis.ts'
import { openPayments } from './payments/open.ts'
import { reconcilerOf } from './payments/reconciler.ts'
import { serveSandbox } from './payments/sandbox-http.ts'
import { keptSecret } from './secrets.ts'
import { openStore } from './store/open.ts'
import { seedDemo } from './store/seed.ts'

/** Requests in flight get this long to finish. */
const graceMs = 10_000

const clock = () => new Date()
/** Runs on while the clock is set. */
const monotonic = () => performance.now()

async function start(): Promise<void> {
  loadEnvFile()
  const config = readConfig()
  const store = await openStore(config.databaseUrl, clock(), auditKeysOf(config, keptSecret)).catch((error: Error) => {
    throw new Error('cannot open the database (DATABASE_URL, DATA_DIR)', { cause: error })
  })
  // Whoever was at work on an embedded database is gone. Of others, only their leases say so.
  if (config.databaseUrl.startsWith('file:')) await store.idempotencyKeys.releaseAll()
  if (config.seed === 'demo') await seedDemo(store, clock())
  const kept = (keys: readonly string[], name: string) => (keys.length > 0 ? keys : [keptSecret(config.dataDir, name)])
  const cursorKeys = kept(config.cursorKeys, 'cursor.key')
  const identity = identityWith({
    tokenKeys: kept(config.tokenKeys, 'token.key'),
    csrfKeys: kept(config.csrfKeys, 'csrf.key'),
    secureCookies: config.production,
  })
  if (config.admin) await firstAdmin(store, identity, config.admin, clock())
  const settings = config.payments
  const sandboxSecret = settings.sandboxSecret || (settings.sandbox ? keptSecret(config.dataDir, 'sandbox.key') : '')
  const ledger = store.sandboxLedger
  const { payments, sandbox } = openPayments({ settings, ledger, sandboxSecret, clock, monotonic })
  const files = await openDisk(`${config.dataDir}/files`)
  const services = { identity, payments, files, settings: config }
  const redis = config.redisUrl && config.rateLimit ? await openRedis(config.redisUrl) : undefined
  const app = await createApp({ config: { ...config, cursorKeys }, store, services, clock, redis })
  const serving = settings.sandbox && settings.sandboxPort !== undefined
  const face = serving && (await serveSandbox(sandbox, { port: settings.sandboxPort, secret: sandboxSecret }))
  const stopJobs = keepRunning([...jobsOf(store), reconcilerOf(store, payments), sweepOf(store, files)], clock, app.log)
  app.addHook('onClose', async () => {
    await stopJobs()
    redis?.disconnect()
    if (face) await face.close()
    await store.close()
  })
  closeWithGrace({ delay: graceMs, logger: app.log as never }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'closing after an error')
    await app.close()
  })
  const url = await app.listen({ host: config.host, port: config.port })
  // Told once: not before the server has come up, or nobody would ever know.
  const told = config.seed === 'demo' && !config.production ? await demoUsers(store, identity, clock()) : []
  if (told.length > 0) console.log('Demo users, shown this once:')
  for (const { email, password } of told) console.log(`  ${email.padEnd(24)}${password}`)
  console.log(`Shop API: ${url}/api/v1/items  docs: ${url}/docs  ${url}/redoc  document: ${url}/openapi.json`)
}

/** What is wrong and why, in one line. */
const inOneLine = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${inOneLine(cause)}` : message

start().catch((error: Error) => {
  console.error(inOneLine(error))
  process.exit(1)
})
