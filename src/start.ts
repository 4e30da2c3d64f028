// The start: config, listen, store, jobs, and shutdown.
//
// The server listens before its database is open: liveness checks respond immediately, and requests that need the
// database are a 503 until then.

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
import { type Identity, identityWith } from './identity/identity.ts'
import { keepRunning } from './jobs.ts'
import { openLog } from './log.ts'
import { openMailer } from './mail/open.ts'
import { openPayments } from './payments/open.ts'
import { serveSandbox } from './payments/providers/sandbox/http.ts'
import type { Services } from './services.ts'
import { Unavailable } from './store/engine/driver.ts'
import { connectsUnencrypted, type OpenStore, openStore, placeOf } from './store/open.ts'
import type { Traces } from './traces/open.ts'
import { demoUsers, firstAdmin, seedDemo } from './use-cases/first-start.ts'
import { mailJob } from './use-cases/password-resets.ts'
import { recallOf, reconcilerOf } from './use-cases/reconcile-payments.ts'
import { storeJobs } from './use-cases/store-jobs.ts'
import { type Dispatcher, openDispatcher } from './webhooks/dispatcher.ts'
import { webhooksWith } from './webhooks/webhooks.ts'

type App = Awaited<ReturnType<typeof createApp>>

/** Requests in flight get this long to finish. */
const graceMs = 10_000

const clock = () => new Date()
/** Keeps running if the clock is set. */
const monotonic = () => performance.now()

/** The process from its start to its end. */
interface Running {
  readonly config: Config
  readonly traces: Traces | undefined
  /** Set when the database is open and prepared. */
  store?: OpenStore
  dispatcher?: Dispatcher
  isClosing: boolean
  /** Called in reverse order, after the last request has been answered. */
  readonly closing: (() => unknown)[]
}

/**
 * @param takeOver called when there are signal handlers that stop gracefully
 * @param options other handlers, for a mock
 */
export async function start(takeOver: () => void, options: Pick<AppOptions, 'versions'> = {}): Promise<void> {
  refuseStale()
  for (const warning of loadEnvFile()) console.warn(warning)
  const config = readConfig()
  const traces = await tracesOf(config, (message) => app.log.warn(message))
  const running: Running = { config, traces, isClosing: false, closing: [() => traces?.close()] }
  const keys = keptKeysOf(config)
  const parts = await partsOf(running, keys)
  const { redis } = parts
  running.closing.push(() => redis?.disconnect())
  const app = await createApp({
    config: { ...config, cursorKeys: keys.cursor },
    store: () => running.store ?? parts.closed,
    services: parts.services,
    clock,
    monotonic,
    redis,
    log: openLog(),
    traces: traces?.requests,
    ...options,
  })
  for (const warning of warningsOf(config)) app.log.warn(warning)
  closeGracefully(app, running, parts.services)
  takeOver()
  const url = await app.listen({ host: config.host, port: config.port })
  try {
    const store = await openDatabase(running)
    if (running.isClosing) return await store.close()
    await prepare(store, config, parts.services.identity, app.log)
    running.store = store
    if (config.payments.sandbox && config.payments.sandboxPort !== undefined) {
      const server = await serveSandbox(parts.sandbox, { port: config.payments.sandboxPort, secret: keys.sandbox })
      running.closing.push(() => server.close())
    }
    await startJobs(store, running, parts.services, app.log)
    await announce(store, config, parts.services.identity, url)
  } catch (error) {
    // A signal closes the store while it is still being prepared, which is not a failed start.
    if (!running.isClosing) throw error
  }
}

/** Traces are loaded only if they are collected. */
async function tracesOf({ traces }: Config, warn: (message: string) => void): Promise<Traces | undefined> {
  if (!traces) return undefined
  const { openTraces } = await import('./traces/open.ts')
  return openTraces({ ...traces, version: contract.release, warn })
}

/** Keys that are not configured are generated once and stored in DATA_DIR. */
function keptKeysOf(config: Config) {
  const kept = (keys: readonly string[], file: string) => (keys.length > 0 ? keys : [keptSecret(config.dataDir, file)])
  const { production, payments, webhookKeys } = config
  return {
    cursor: kept(config.cursorKeys, 'cursor.key'),
    token: kept(config.tokenKeys, 'token.key'),
    csrf: kept(config.csrfKeys, 'csrf.key'),
    webhook: production ? webhookKeys : kept(webhookKeys, 'webhook.key'),
    sandbox: payments.sandboxSecret || (payments.sandbox ? keptSecret(config.dataDir, 'sandbox.key') : ''),
  }
}

/** The objects that requests use: services, counters, and a stand-in for the store until the database is open. */
async function partsOf(running: Running, keys: ReturnType<typeof keptKeysOf>) {
  const { config, traces } = running
  const closed = late<OpenStore>(() => {
    throw new Unavailable(new Error('the database is being opened'))
  })
  const { payments, sandbox } = openPayments({
    settings: config.payments,
    ledger: late(() => (running.store ?? closed).sandboxLedger),
    sandboxSecret: keys.sandbox,
    clock,
    monotonic,
    over: traces?.overProvider,
  })
  const services: Services = {
    identity: identityWith({ tokenKeys: keys.token, csrfKeys: keys.csrf, secureCookies: config.production }),
    payments,
    files: await openDisk(`${config.dataDir}/files`),
    settings: config,
    lifecycle: { draining: false, closing: false },
    webhooks: webhooksWith(keys.webhook, config.webhooks, () => running.dispatcher?.wake()),
  }
  const counts = config.redisUrl !== '' && config.rateLimit !== 'off'
  const redis = counts ? await (await import('./limits/redis.ts')).openRedis(config.redisUrl) : undefined
  return { services, sandbox, closed, redis }
}

/** On a signal or a fatal error: drain, finish requests and webhook attempts, then close everything. */
function closeGracefully(app: App, running: Running, { lifecycle }: Services): void {
  const { closing, config } = running
  app.addHook('onClose', async () => {
    for (const close of closing.toReversed()) await close()
  })
  const drainMs = config.drainSeconds * 1000
  closeWithGrace({ delay: graceMs + drainMs, logger: app.log as never }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'closing after an error')
    // Load balancers must stop sending traffic before requests are refused.
    if (signal === 'SIGTERM' && running.store && drainMs > 0) {
      lifecycle.draining = true
      app.log.info(`not ready any more: serving for another ${config.drainSeconds} s, then closing`)
      await sleep(drainMs)
    }
    running.isClosing = true
    // Webhook attempts end at the same time as requests, not after them.
    await Promise.all([app.close(), running.dispatcher?.close()])
  })
}

/** @throws Error naming the variables to set, if the database cannot be opened */
async function openDatabase({ config, traces, closing }: Running): Promise<OpenStore> {
  const keys = auditKeysOf(config, keptSecret)
  const store = await openStore(config.databaseUrl, clock(), keys, monotonic, traces?.overStatements).catch(
    (cause: Error) => {
      throw new Error('cannot open the database (DATABASE_URL, DATA_DIR)', { cause })
    },
  )
  closing.push(() => store.close())
  return store
}

/** Runs before the first request may use the store. */
async function prepare(store: OpenStore, config: Config, identity: Identity, log: App['log']): Promise<void> {
  // On an embedded database, work of a previous process has ended; on other databases, only leases show that.
  if (config.databaseUrl.startsWith('file:')) await store.idempotencyKeys.releaseAll()
  await convertLog(store, log)
  if (config.seed === 'demo') await seedDemo(store, clock())
  if (config.admin) await firstAdmin(store, identity, config.admin, clock())
}

/** Reconciling, sweeping, mail and webhooks. */
async function startJobs(store: OpenStore, running: Running, services: Services, log: App['log']) {
  const { config, closing } = running
  const { identity, payments, files, webhooks } = services
  const mailer = await openMailer(config.mail, config.production ? undefined : `${config.dataDir}/mails`, clock)
  closing.push(() => mailer.close())
  const { passwordResetUrl } = config.mail
  const mailing = mailJob({ store, identity, mailer, passwordResetUrl, log })
  const reconciling = [reconcilerOf(store, payments), recallOf(store)]
  closing.push(keepRunning([...storeJobs(store), ...reconciling, sweepOf(store, files), mailing], clock, log))
  const { secrets, rules, noteAttempt } = webhooks
  if (!secrets) return
  const dispatcher = openDispatcher({ store, secrets, rules, clock, log, onAttempt: noteAttempt })
  running.dispatcher = dispatcher
  closing.push(() => dispatcher.close())
  dispatcher.start()
}

/** Shown only once, and only after the server has started, because passwords cannot be shown again. */
async function announce(store: OpenStore, config: Config, identity: Identity, url: string): Promise<void> {
  const users = config.seed === 'demo' && !config.production ? await demoUsers(store, identity, clock()) : []
  if (users.length > 0) console.log('Demo users, shown this once:')
  for (const { email, password } of users) console.log(`  ${email.padEnd(24)}${password}`)
  const pages = `docs: ${url}/docs  ${url}/redoc  document: ${url}/openapi.json`
  console.log(`Shop API: ${url}/api/items  ${pages}  database: ${placeOf(config.databaseUrl)}`)
}

/** Once after an update. An altered log is left unchanged, and the server continues. */
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

/** A stand-in for an object that exists later; until then, using it throws the error of `get`. */
const late = <T extends object>(get: () => T): T => new Proxy({} as T, { get: (_, name) => get()[name as keyof T] })
