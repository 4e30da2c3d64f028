// The table of contents: policies in the order a request meets them, then the contract.

import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { cursorsWith } from './contract/serve/cursors.ts'
import type { Handlers } from './contract/serve/operation.ts'
import contract, { type ContractOptions } from './contract/serve/routes.ts'
import docs from './docs.ts'
import { handlers, handlersV2 } from './handlers/index.ts'
import type { SharedCounters } from './limits/redis.ts'
import access from './policies/access.ts'
import arrival, { routableTarget, serverOptions } from './policies/arrival.ts'
import audit from './policies/audit.ts'
import caching from './policies/caching.ts'
import csrf from './policies/csrf.ts'
import deprecation from './policies/deprecation.ts'
import headers from './policies/headers.ts'
import idempotency from './policies/idempotency.ts'
import identity from './policies/identity.ts'
import languages from './policies/languages.ts'
import metrics from './policies/metrics.ts'
import problems from './policies/problems.ts'
import rateLimit from './policies/rate-limit.ts'
import tracing from './policies/tracing.ts'
import versioning, { type Version, versionedTarget } from './policies/versions.ts'
import type { Services } from './services.ts'
import type { Store } from './store/store.ts'

export interface AppOptions {
  readonly config: Config
  readonly store: Store
  readonly services: Services
  readonly clock: () => Date
  /** Where processes count together; each for itself when absent. */
  readonly redis?: SharedCounters | undefined
  /** Where log lines go; standard output when absent. */
  readonly log?: { write(line: string): void }
  /** Other handlers, for tests. */
  readonly handlers?: Handlers
  readonly onViolation?: ContractOptions['onViolation']
}

/** The declarations that the policies below keep; a document that declares another does not start. */
export const promises = {
  extensions: [
    'x-audit',
    'x-cache',
    'x-concurrency',
    'x-deprecation',
    'x-idempotency',
    'x-list',
    'x-rate-limit',
    'x-requires-scope',
    'x-same-origin',
  ],
  schemes: ['bearerAuth', 'sessionCookie'],
} as const

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const documentsIn = (folder: string) => {
  const json = read(`${folder}/openapi.json`)
  return { json, yaml: read(`${folder}/openapi.yaml`), document: JSON.parse(json) }
}
/** Each version's, read once, so that what is compiled of them is compiled once. */
const documents = { '': documentsIn('./generated'), '.v2': documentsIn('./generated/v2') }

/** The whole server, not yet listening. @throws DocumentError when the contract cannot be kept */
export async function createApp({
  config,
  store,
  services,
  clock,
  redis,
  log,
  onViolation,
  ...options
}: AppOptions): Promise<FastifyInstance> {
  const { document } = documents['']
  const versions = Object.values(documents).map((one): Version => one.document['x-version'])
  const versioned = versionedTarget(versions)
  const app = Fastify({
    ...serverOptions,
    rewriteUrl: (request) => routableTarget(versioned(request)),
    trustProxy: config.trustProxy,
    logger: {
      level: config.logLevel,
      base: null,
      timestamp: () => `,"time":"${clock().toISOString()}"`,
      ...(log && { stream: log }),
    },
  })

  await app.register(tracing)
  await app.register(languages)
  // Before headers: a route takes the error handler that is there when it is made, and CORS makes one.
  await app.register(problems)
  await app.register(headers, { corsOrigins: config.corsOrigins })
  await app.register(versioning, { versions })
  await app.register(arrival)
  if (config.metrics) await app.register(metrics, config.metrics)
  await app.register(deprecation, { clock, ...config.deprecation })
  await app.register(identity, { identity: services.identity, store, clock })
  if (config.rateLimit) await app.register(rateLimit, { classes: document['x-rate-limit-classes'], clock, redis })
  else if (config.production) app.log.warn('RATE_LIMIT=off: nobody is counted, passwords can be guessed without end')
  await app.register(access)
  await app.register(csrf, { identity: services.identity, corsOrigins: config.corsOrigins })
  await app.register(idempotency, { store, clock, ttlHours: config.idempotencyTtlHours })
  await app.register(caching, { clock })
  // The last to remember: whoever else adds a row waits for its commit.
  await app.register(audit, { store, clock })

  await app.register(contract, {
    document,
    vocabulary: JSON.parse(read('../spec/extensions.schema.json')),
    handlers: options.handlers ?? handlers,
    further: [{ document: documents['.v2'].document, handlers: handlersV2 }],
    store,
    services,
    clock,
    cursors: cursorsWith(config.cursorKeys),
    promises,
    onViolation,
  })
  await app.register(docs, { documents })
  return app
}
