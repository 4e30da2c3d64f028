// The start: config, listen, store, jobs, and shutdown.
//
// The server listens before its database is open: liveness answers immediately, and everything that needs the database
// is a 503 until then.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { type AppOptions, createApp } from './app.ts'
import { auditKeysOf, type Config, loadEnvFile, readConfig } from './config/config.ts'
import { keptSecret } from './config/secrets.ts'
import { digestOf } from './contract/serve/digest.ts'
import { openDisk } from './files/disk.ts'
import { sweepOf } from './files/sweep.ts'
import { contract } from './generated/contract.js'
import { identityWith } from './identity/identity.ts'
import { keepRunning } from './jobs.ts'
import { openLog } from './log.ts'
import { openMailer } from './mail/open.ts'
import { openPayments } from './payments/open.ts'
import { serveSandbox } from './payments/providers/sandbox/http.ts'
import { Unavailable } from './store/engine/driver.ts'
import { connectsUnencrypted, type OpenStore, openStore, placeOf } from './store/open.ts'
import { demoUsers, firstAdmin, seedDemo } from './use-cases/first-start.ts'
import { mailJob } from './use-cases/password-resets.ts'
import { recallOf, reconcilerOf } from './use-cases/reconcile-payments.ts'
import { storeJobs } from './use-cases/store-jobs.ts'
import { type Dispatcher, openDispatcher } from './webhooks/dispatcher.ts'
import { webhooksWith } from './webhooks/webhooks.ts'

/** Requests in flight get this long to finish. */
const graceMs = 10_000

const clock = () => new Date()
/** Runs on while the clock is set. */
const monotonic = () => performance.now()

/**
 * @param takeOver called when signals have a handler that stops gracefully
 * @param options other handlers, for a mock
 */
export async function start(takeOver: () => void, options: Pick<AppOptions, 'versions'> = {}): Promise<void> {
  refuseStale()
  for (const warning of loadEnvFile()) console.warn(warning)
  const config = readConfig()
  let opened: OpenStore | undefined
  const closed = late<OpenStore>(() => {
    throw new Unavailable(new Error('the database is being opened'))
  })
  const store = () => opened ?? closed
  const kept = (keys: readonly string[], name: string) => (keys.length > 0 ? keys : [keptSecret(config.dataDir, name)])
  const cursorKeys = kept(config.cursorKeys, 'cursor.key')
  const identity = identityWith({
    tokenKeys: kept(config.tokenKeys, 'token.key'),
    csrfKeys: kept(config.csrfKeys, 'csrf.key'),
    secureCookies: config.production,
  })
  let dispatcher: Dispatcher | undefined
  const { webhookKeys } = config
  const webhooks = webhooksWith(
    config.production ? webhookKeys : kept(webhookKeys, 'webhook.key'),
    config.webhooks,
    () => dispatcher?.wake(),
  )
  const settings = config.payments
  const sandboxSecret = settings.sandboxSecret || (settings.sandbox ? keptSecret(config.dataDir, 'sandbox.key') : '')
  const ledger = late(() => store().sandboxLedger)
  const { release: version } = contract
  const warn = (message: string) => app.log.warn(message)
  const traces =
    config.traces && (await (await import('./traces/open.ts')).openTraces({ ...config.traces, version, warn }))
  const over = traces?.overProvider
  const { payments, sandbox } = openPayments({ settings, ledger, sandboxSecret, clock, monotonic, over })
  const files = await openDisk(`${config.dataDir}/files`)
  const lifecycle = { draining: false, closing: false }
  const services = { identity, payments, files, settings: config, lifecycle, webhooks }
  const counts = config.redisUrl !== '' && config.rateLimit !== 'off'
  const redis = counts ? await (await import('./limits/redis.ts')).openRedis(config.redisUrl) : undefined
  const log = openLog()
  const parts = { config: { ...config, cursorKeys }, store, services, clock, monotonic, redis, log }
  const app = await createApp({ ...parts, traces: traces?.requests, ...options })

  for (const warning of warningsOf(config)) app.log.warn(warning)
  const closing: (() => unknown)[] = [() => traces?.close(), () => redis?.disconnect()]
  app.addHook('onClose', async () => {
    for (const close of closing.toReversed()) await close()
  })
  let isClosing = false
  const drainMs = config.drainSeconds * 1000
  closeWithGrace({ delay: graceMs + drainMs, logger: app.log as never }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'closing after an error')
    // Load balancers learn that they should stop sending traffic before requests are refused.
    if (signal === 'SIGTERM' && opened && drainMs > 0) {
      lifecycle.draining = true
      app.log.info(`not ready any more: serving for another ${config.drainSeconds} s, then closing`)
      await sleep(drainMs)
    }
    isClosing = true
    // Attempts that are being made end in the same time as requests, not after them.
    await Promise.all([app.close(), dispatcher?.close()])
  })
  takeOver()
  const url = await app.listen({ host: config.host, port: config.port })

  const open = async (): Promise<void> => {
    const keys = auditKeysOf(config, keptSecret)
    const opening = await openStore(config.databaseUrl, clock(), keys, monotonic, traces?.overStatements).catch(
      (cause: Error) => {
        throw new Error('cannot open the database (DATABASE_URL, DATA_DIR)', { cause })
      },
    )
    closing.push(() => opening.close())
    if (isClosing) return opening.close()
    // Work of a previous process on an embedded database has ended. For other databases, only leases tell.
    if (config.databaseUrl.startsWith('file:')) await opening.idempotencyKeys.releaseAll()
    await convertLog(opening, app.log)
    if (config.seed === 'demo') await seedDemo(opening, clock())
    if (config.admin) await firstAdmin(opening, identity, config.admin, clock())
    opened = opening
    if (settings.sandbox && settings.sandboxPort !== undefined) {
      const server = await serveSandbox(sandbox, { port: settings.sandboxPort, secret: sandboxSecret })
      closing.push(() => server.close())
    }
    const reconciling = [reconcilerOf(opening, payments), recallOf(opening)]
    const mailer = await openMailer(config.mail, config.production ? undefined : `${config.dataDir}/mails`, clock)
    closing.push(() => mailer.close())
    const { passwordResetUrl } = config.mail
    const mailing = mailJob({ store: opening, identity, mailer, passwordResetUrl, log: app.log })
    const jobs = [...storeJobs(opening), ...reconciling, sweepOf(opening, files), mailing]
    closing.push(keepRunning(jobs, clock, app.log))
    const { secrets, rules } = webhooks
    if (secrets) {
      dispatcher = openDispatcher({
        store: opening,
        secrets,
        rules,
        clock,
        log: app.log,
        onAttempt: webhooks.noteAttempt,
      })
      closing.push(() => dispatcher?.close())
      dispatcher.start()
    }

    // Shown once, and only when the server has started: it cannot be shown again.
    const users = config.seed === 'demo' && !config.production ? await demoUsers(opening, identity, clock()) : []
    if (users.length > 0) console.log('Demo users, shown this once:')
    for (const { email, password } of users) console.log(`  ${email.padEnd(24)}${password}`)
    const pages = `docs: ${url}/docs  ${url}/redoc  document: ${url}/openapi.json`
    console.log(`Shop API: ${url}/api/items  ${pages}  database: ${placeOf(config.databaseUrl)}`)
  }
  await open().catch((error) => {
    // A signal closes the store while it is still being prepared: that is not a failed start.
    if (!isClosing) throw error
  })
}

/** Once after an update. A log that was altered is left as it is, and serving goes on. */
async function convertLog(
  { audit }: OpenStore,
  log: { info(text: string): void; error(facts: object, text: string): void },
) {
  try {
    const rows = await audit.convert(clock())
    if (rows > 0) log.info(`${rows} rows of the audit log were sealed anew: they name people by id alone`)
  } catch (err) {
    log.error({ err }, 'the audit log was not converted: users cannot be erased (npm run audit:verify)')
  }
}

/**
 * Refuses to serve a contract that does not match the document. Without a document, the generated files are the only
 * source.
 */
function refuseStale(): void {
  const folder = new URL('../spec/', import.meta.url)
  if (!existsSync(folder) || digestOf(folder) === contract.digest) return
  const check = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/findings.ts', import.meta.url))], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })
  const isExplained = check.stderr?.startsWith('The document cannot be served')
  throw new Error(
    isExplained ? check.stderr.trimEnd() : 'spec/ was changed after src/generated was written: run `npm run generate`',
  )
}

/** Settings that are allowed, but may be a mistake. */
function* warningsOf({ production, host, databaseUrl, mail, webhookKeys }: Config): Iterable<string> {
  if (production && mail.smtpUrl === '')
    yield 'SMTP_URL is not set: users who forgot their password are sent nothing (docs/operations/running.md)'
  if (production && webhookKeys.length === 0)
    yield 'WEBHOOK_KEYS is not set: there are no webhooks (docs/operations/running.md)'
  if (production && connectsUnencrypted(databaseUrl))
    yield 'DATABASE_URL has no sslmode: everything goes to the database in clear (docs/operations/running.md)'
  if (!production && !/^(localhost$|127\.|::1$)/.test(host))
    yield 'NODE_ENV is not production: anyone who can reach HOST finds demo users and a payment sandbox'
}

/** Stands in for an object that exists later; until then, using it throws what `get` throws. */
const late = <T extends object>(get: () => T): T => new Proxy({} as T, { get: (_, name) => get()[name as keyof T] })
