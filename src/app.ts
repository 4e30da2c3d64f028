// Composition: which contract, which policies, which handlers, which store.

import Fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config/config.ts'
import { networksOf } from './config/networks.ts'
import { cursorsWith } from './contract/serve/cursors.ts'
import contract, { type ContractOptions } from './contract/serve/routes.ts'
import { routableTarget } from './contract/serve/server.ts'
import { holdDocument } from './docs/documents.ts'
import docs from './docs.ts'
import type { SharedCounters } from './limits/redis.ts'
import { hashTags } from './policies/caching.ts'
import { respondOnSockets, serverOptions } from './policies/connection-errors.ts'
import { waitsOver } from './policies/failed-logins.ts'
import { leasesOver } from './policies/idempotency.ts'
import { policies } from './policies/index.ts'
import { openMeter } from './policies/metrics.ts'
import { errors } from './policies/problems.ts'
import { limitsOver } from './policies/rate-limit.ts'
import { type Version, versionedTarget } from './policies/versions.ts'
import { problem } from './problem.ts'
import type { Services } from './services.ts'
import type { Store } from './store/store.ts'
import type { RequestTraces } from './traces/requests.ts'
import { servedVersions as served } from './versions.ts'

export interface AppOptions {
  readonly config: Config
  /** Throws Unavailable until it is open. */
  readonly store: () => Store
  readonly services: Services
  readonly clock: () => Date
  /** Milliseconds of a monotonic clock, for durations. */
  readonly monotonic?: () => number
  /** Where processes count together; if absent, each counts for itself. */
  readonly redis?: SharedCounters | undefined
  /** The spans of requests, if they are collected. */
  readonly traces?: RequestTraces | undefined
  /** Where log lines go; standard output if absent. */
  readonly log?: { write(line: string): void }
  /** Other handlers, for tests. */
  readonly versions?: ContractOptions['versions']
  readonly onViolation?: ContractOptions['onViolation']
}

const versions = served.map(({ contract }) => contract.extensions['x-version'] as Version)
const { title, extensions } = (served.at(-1) as (typeof served)[number]).contract

const logsRequests = (level: string) => level === 'info' || level === 'debug' || level === 'trace'

const loggerOf = ({ config, clock, log }: Pick<AppOptions, 'config' | 'clock' | 'log'>) => ({
  level: config.logLevel,
  base: null,
  timestamp: () => `,"time":"${clock().toISOString()}"`,
  ...(log && { stream: log }),
})

/** The whole server, not yet listening. @throws UnimplementedContract */
export async function createApp({
  config,
  store,
  services,
  clock,
  monotonic = () => performance.now(),
  redis,
  log,
  ...options
}: AppOptions): Promise<FastifyInstance> {
  const versioned = versionedTarget(versions)
  const trusted = networksOf(config.trustProxy)
  const app = Fastify({
    ...serverOptions(versions),
    rewriteUrl: (request) => routableTarget(versioned(request)),
    // One logger for all, so that every line names its request.
    childLoggerFactory: (logger) => logger,
    logger: loggerOf({ config, clock, log }),
  })
  const { lifecycle } = services
  app.addHook('preClose', async () => {
    lifecycle.closing = true
  })
  const { attempts } = services.webhooks
  const backlog = async () => store().webhookDeliveries.backlog()
  const meter = config.metrics && openMeter(app, { attempts, backlog, clock })
  const leases = leasesOver(store, { clock, monotonic }, config.idempotencyTtlHours)
  app.addHook('onClose', async () => leases.close())
  const classes = extensions['x-rate-limit-classes'] as never
  if (config.rateLimit === 'off' && config.production)
    app.log.warn('RATE_LIMIT=off: requests are not counted, passwords can be guessed without end')

  await app.register(contract, {
    versions: options.versions ?? served,
    policies,
    errors,
    store,
    clock,
    services: { ...services, problem },
    revision: () => store().revision(),
    files: services.files,
    isTrusted: (address) => trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4'),
    cursors: cursorsWith(config.cursorKeys),
    onViolation: options.onViolation,
    written: new URL('../spec/', import.meta.url),
    observer: options.traces,
    house: {
      traces: options.traces,
      store,
      clock,
      writeLine: log && logsRequests(config.logLevel) ? (line: string) => log.write(line) : undefined,
      versions,
      lifecycle,
      leases,
      identity: services.identity,
      corsOrigins: config.corsOrigins,
      deprecation: config.deprecation,
      hashTags: await hashTags(),
      meter,
      rateClasses: classes,
      limits: config.rateLimit === 'off' ? undefined : await limitsOver(app, { classes, monotonic, redis }),
      waits: config.rateLimit === 'off' ? undefined : waitsOver({ monotonic, redis }),
      countOnly: config.rateLimit === 'count',
    },
  })
  if (config.metrics) meter?.serve(app, config.metrics)
  respondOnSockets(app)
  const names = versions.map(({ name }) => name)
  await holdDocument(app)
  await app.register(docs, { title, versions: names, demo: !config.production, publicUrl: config.publicUrl })
  return app
}
