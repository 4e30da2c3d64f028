// A small server for tests: with their own document, compiled in memory, and the given policies and handlers.

import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Test } from 'tap'
import { compile } from '../src/contract/compile/contract.ts'
import { cursorsWith } from '../src/contract/serve/cursors.ts'
import type { Policy } from '../src/contract/serve/policy.ts'
import contract, { type ContractOptions } from '../src/contract/serve/routes.ts'
import { hashTags } from '../src/policies/caching.ts'
import { serverOptions } from '../src/policies/connection-errors.ts'
import { leasesOver } from '../src/policies/idempotency.ts'
import { errors } from '../src/policies/problems.ts'
import { limitsOver } from '../src/policies/rate-limit.ts'

export interface SmallApp {
  /** Expanded already: nothing is added to it. */
  readonly document: any
  readonly handlers: Readonly<Record<string, unknown>>
  readonly policies: readonly Policy[]
  readonly store?: any
  readonly clock?: (() => Date) & { readonly monotonic?: () => number }
  /** Further needs of the policies. */
  readonly house?: object
  readonly ttlHours?: number
  /** Whether requests are counted, by the classes of the document. */
  readonly limits?: boolean
  readonly redis?: any
  readonly server?: FastifyServerOptions
  readonly options?: Partial<ContractOptions>
}

/** Not listening: requests go through inject. */
export async function createSmallApp(t: Test, options: SmallApp): Promise<FastifyInstance> {
  const {
    document,
    handlers,
    policies,
    store = {},
    clock = (() => new Date(0)) as NonNullable<typeof options.clock>,
    ttlHours = 24,
  } = options
  const app = Fastify({ ...(serverOptions([]) as object), childLoggerFactory: (logger) => logger, ...options.server })
  const monotonic = clock.monotonic ?? (() => clock().getTime())
  const leases = leasesOver(() => store, { clock, monotonic }, ttlHours)
  t.teardown(async () => {
    leases.close()
    await app.close()
  })
  const rateClasses = document['x-rate-limit-classes']
  const house = {
    clock,
    store: () => store,
    versions: [],
    lifecycle: { closing: false },
    leases,
    corsOrigins: [],
    deprecation: { format: 'rfc9745', sunset: 'on' },
    hashTags: await hashTags(),
    meter: undefined,
    rateClasses,
    limits: options.limits
      ? await limitsOver(app, { classes: rateClasses, monotonic, redis: options.redis })
      : undefined,
    countOnly: false,
    ...options.house,
  }
  await app.register(contract, {
    versions: [{ contract: compile(document, policies), handlers }],
    policies,
    errors,
    house,
    store: () => store,
    services: {},
    clock,
    cursors: cursorsWith(['key']),
    ...options.options,
  })
  return app
}
