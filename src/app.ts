// The table of contents: policies in the order a request meets them, then the contract.

import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { cursorsWith } from './contract/cursors.ts'
import type { Handlers } from './contract/operation.ts'
import contract, { type ContractOptions } from './contract/routes.ts'
import docs from './docs.ts'
import { handlers } from './handlers/index.ts'
import arrival, { serverOptions } from './policies/arrival.ts'
import caching from './policies/caching.ts'
import headers from './policies/headers.ts'
import languages from './policies/languages.ts'
import problems from './policies/problems.ts'
import tracing from './policies/tracing.ts'
import type { Store } from './store/store.ts'

export interface AppOptions {
  readonly config: Config
  readonly store: Store
  readonly clock: () => Date
  /** Where log lines go; standard output when absent. */
  readonly log?: { write(line: string): void }
  /** Other handlers, for tests. */
  readonly handlers?: Handlers
  readonly onViolation?: ContractOptions['onViolation']
}

/** The declarations that the policies below keep; a document that declares another does not start. */
export const promises = { extensions: ['x-cache', 'x-concurrency', 'x-list'], schemes: [] } as const

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The whole server, not yet listening. @throws DocumentError when the contract cannot be kept */
export async function createApp({
  config,
  store,
  clock,
  log,
  onViolation,
  ...options
}: AppOptions): Promise<FastifyInstance> {
  const document = read('./generated/openapi.json')
  const app = Fastify({
    ...serverOptions,
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
  await app.register(arrival)
  await app.register(caching)

  await app.register(contract, {
    document: JSON.parse(document),
    vocabulary: JSON.parse(read('../spec/extensions.schema.json')),
    handlers: options.handlers ?? handlers,
    store,
    clock,
    cursors: cursorsWith(config.cursorKeys),
    promises,
    onViolation,
  })
  await app.register(docs, { json: document, yaml: read('./generated/openapi.yaml') })
  return app
}
