// Rate limits: how often a caller may send requests.
//
// Every operation counts in `default` and in the class it names; a class that allows more replaces `default`.
// Authenticated requests count per user or API client, anonymous requests per address. Login counts per address and,
// once the body is read, per account name. Everything else (unknown paths, unsupported methods, the docs, an invalid
// Host) counts in `default` per address, whatever its credential, because none is verified there. Preflights, metrics
// for callers who may read them, and operations with `none` are not counted. An invalid credential also counts in a
// separate window, which is checked before the next credential is verified. With Redis, processes count together;
// without it, each counts for itself. If Redis is unreachable, login is refused rather than unlimited. Spec:
// x-rate-limit, x-rate-limit-classes. Refuses: rate_limited, service_unavailable (login without its Redis).

import { hash } from 'node:crypto'
import rateLimits, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Operation } from '../contract/serve/contract.ts'
import type { Exchange, Stage } from '../contract/serve/exchange.ts'
import { memoize } from '../contract/serve/memoize.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { policyField, type RateClass, type Standing, standingField } from '../limits/rate-limit-headers.ts'
import type { SharedCounters } from '../limits/redis.ts'
import { type Count, type Window, windowsBy } from '../limits/windows.ts'
import { type Code, problem } from '../problem.ts'
import { nameOf, principalOf } from './principal.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    /** The limits that this request counted in, for the headers of its response. */
    standings?: Standing[]
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For a route outside operations: whether a request is not counted. */
    isUncounted?: (request: FastifyRequest) => boolean
  }
}

type Key = (exchange: Exchange) => string

interface Counted extends Standing {
  /** Whether processes should count this together but cannot, so that the limit has no effect. */
  readonly unguarded?: boolean
}

/** Synchronous if this process counts, asynchronous if Redis does. */
interface Limit {
  count(exchange: Exchange): Counted | Promise<Counted>
  /** The current count, without counting; undefined if there is nothing to report. */
  look(exchange: Exchange): Counted | Promise<Counted> | undefined
}

/** Makes the limit of one class, by one key. */
export type Limits = (name: string, key: Key) => Limit

interface House {
  readonly rateClasses: Readonly<Record<string, RateClass>>
  /** Undefined if nothing is counted. */
  readonly limits: Limits | undefined
  /** Whether to count and report without rejecting requests: for operators, before they turn limits on. */
  readonly countOnly: boolean
}

/** How long Redis is not asked again after a failure: if it hangs, it delays one request, not all. */
const restMs = 1000

export interface LimitsOptions {
  readonly classes: House['rateClasses']
  /**
   * Milliseconds of a monotonic clock: if the wall clock were set back by an hour, a window would stay closed that
   * long.
   */
  readonly monotonic: () => number
  /** Where processes count together; if absent, each counts for itself. */
  readonly redis: SharedCounters | undefined
}

/**
 * The part of a request that the library reads. Without a key generator it uses the address as the key, synchronously.
 */
type Ask = (named: { readonly ip: string; readonly routeOptions: object }, options?: { increment: boolean }) => unknown
const noOptions = {}
const looking = { increment: false }

/** Makes limits that count in Redis while it responds, and in this process while it does not. */
export async function limitsOver(app: FastifyInstance, { classes, monotonic, redis }: LimitsOptions): Promise<Limits> {
  let [own, shared]: FastifyInstance[] = []
  const windows = new Map<string, Window>()
  let latest: Count | undefined
  const store = windowsBy(monotonic, undefined, windows, (count) => {
    latest = count
  })
  await app.register(async (inner) => {
    await inner.register(rateLimits, { global: false, store })
    own = inner
  })
  if (redis) {
    await app.register(async (inner) => {
      await inner.register(rateLimits, { global: false, redis, nameSpace: 'shop-limit-' })
      shared = inner
    })
  }
  const health = { away: false, restUntil: Number.NEGATIVE_INFINITY }
  const failed = (err: unknown) => {
    if (!health.away)
      app.log.error({ err }, 'Redis is unreachable: each process counts for itself, and login is refused')
    Object.assign(health, { away: true, restUntil: monotonic() + restMs })
  }
  const answered = () => {
    if (health.away) app.log.info('Redis is reachable again: processes count together')
    health.away = false
  }

  return (name, key) => {
    const declared = classes[name] as RateClass
    const { limit, per, windowSeconds } = declared
    const policy = policyField(name, declared)
    const keyOf = (exchange: Exchange) => `${name} ${key(exchange)}`
    const options = { max: limit, timeWindow: windowSeconds * 1000 }
    const ask = own?.createRateLimit(options) as unknown as Ask
    const askShared = shared?.createRateLimit(options) as unknown as Ask | undefined
    const standingOf = ({ current, ttl }: Count): Standing => ({
      name,
      limit,
      per,
      policy,
      remaining: Math.max(0, limit - current),
      seconds: Math.max(1, Math.ceil(ttl / 1000)),
      exceeded: current > limit,
    })
    const alone = (ip: string, increment: boolean): Standing => {
      latest = undefined
      const named = { ip, routeOptions: noOptions }
      // Our store has already counted when this returns; the promise resolves a little later.
      if (increment) ask(named)
      else ask(named, looking)
      if (!latest) throw new Error(`${name} was not counted at once`)
      return standingOf(latest)
    }
    const together = async (ip: string, increment: boolean, askShared: Ask): Promise<Counted> => {
      if (monotonic() >= health.restUntil) {
        try {
          const named = { ip, routeOptions: noOptions }
          const { remaining, ttl, isExceeded } = (await askShared(named, { increment })) as {
            remaining: number
            ttl: number
            isExceeded: boolean
          }
          answered()
          return { ...standingOf({ current: limit - remaining, ttl }), exceeded: isExceeded }
        } catch (error) {
          failed(error)
        }
      }
      const standing = alone(ip, increment)
      return health.away && per === 'address-and-account' ? { ...standing, unguarded: true } : standing
    }
    return {
      count(exchange) {
        const key = keyOf(exchange)
        return askShared ? together(key, true, askShared) : alone(key, true)
      },
      look(exchange) {
        const key = keyOf(exchange)
        if (askShared) return together(key, false, askShared)
        // Most addresses have sent no invalid credential, so there is nothing to check.
        return windows.has(key) ? alone(key, false) : undefined
      },
    }
  }
}

/** An IPv6 /64 network counts as one household. A disconnected client has no address any more. */
export const network = memoize((ip) => normalizeIP(ip))
const byAddress: Key = ({ caller: { address = 'gone' } }) => `address ${network(address)}`
const byCaller: Key = (exchange) => {
  const principal = principalOf(exchange)
  return principal ? nameOf(principal) : byAddress(exchange)
}
const byRefusedAddress: Key = (exchange) => `refused ${byAddress(exchange)}`

/** In lower case, like every key of the library. */
const folded = (name: string) => hash('sha256', name.trim().normalize('NFC').toLowerCase(), 'hex')

/** The account in the body, whether or not it exists. */
export const accountNamed = ({ request }: Exchange): string | undefined => {
  const { email } = (request.body ?? {}) as { email?: unknown }
  return typeof email === 'string' ? folded(email) : undefined
}

/** The account in the body; otherwise the caller's own. */
const byAccount: Key = (exchange) => `account ${accountNamed(exchange) ?? byCaller(exchange)}`

/** The class an operation counts in, in addition to `default`; undefined if nothing is counted. */
const classOf = ({ extensions: { 'x-rate-limit': name = 'default' } }: Operation): string | undefined =>
  name === 'none' ? undefined : String(name)

/** A browser sends this before the actual request; its user has done nothing yet (Fetch, section 3.2.2). */
const isPreflight = ({ request: { method }, headers }: Exchange) =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined

/** Requests of operators are not counted, since they may share an address with callers who have reached their limit. */
const isUncounted = ({ request }: Exchange): boolean => request.routeOptions.config.isUncounted?.(request) ?? false

/** @throws Problem 429, with the longest of the waits */
export function refuseExceeded(standings: readonly Standing[]): void {
  let worst: Standing | undefined
  for (const one of standings) if (one.exceeded && (!worst || one.seconds > worst.seconds)) worst = one
  if (!worst) return
  const { name, limit, seconds } = worst
  throw problem('rate_limited', { data: { class: name, limit }, headers: { 'retry-after': String(seconds) } })
}

const unguarded = () => problem('service_unavailable', { headers: { 'retry-after': String(restMs / 1000) } })

/** Counts in each of these; a request that exceeds one of them is refused after the others have counted it too. */
function countIn(limits: readonly Limit[], countOnly: boolean): Stage {
  const add = (standings: Standing[], standing: Counted): void => {
    if (standing.unguarded && !countOnly) throw unguarded()
    standings.push(standing)
  }
  const countFrom = (at: number, exchange: Exchange, standings: Standing[]): void | Promise<void> => {
    for (let i = at; i < limits.length; i++) {
      const counted = (limits[i] as Limit).count(exchange)
      if (counted instanceof Promise)
        return counted.then((standing) => {
          add(standings, standing)
          return countFrom(i + 1, exchange, standings)
        })
      add(standings, counted)
    }
    if (!countOnly) refuseExceeded(standings)
  }
  return (exchange) => {
    exchange.slots.standings ??= []
    return countFrom(0, exchange, exchange.slots.standings)
  }
}

const writeHeaders: NonNullable<Stages['send']> = ({ slots: { standings }, reply }, payload) => {
  if (standings?.length) {
    reply.header('ratelimit-policy', policyOf(standings)).header('ratelimit', standingField(standings))
  }
  return payload
}

const policyOf = (standings: readonly Standing[]): string =>
  standings.length === 1
    ? (standings[0] as Standing).policy
    : [...new Set(standings.map(({ policy }) => policy))].join(', ')

/** The codes for an invalid token or cookie; a request without a credential gets another code. */
const badCredentials: ReadonlySet<string> = new Set<Code>(['invalid_token', 'token_expired'])

/**
 * For a request that failed before it was counted: per address, and for an invalid credential also in its own window.
 */
function countRefusals(
  limits: Limits,
  countOnly: boolean,
  isFree: (exchange: Exchange) => boolean,
): NonNullable<Stages['refuse']> {
  const address = limits('default', byAddress)
  const countAddress = countIn([address], countOnly)
  const countRefused = countIn([address, limits('default', byRefusedAddress)], countOnly)
  return (exchange, { code }) => {
    if (exchange.slots.standings?.length || isFree(exchange)) return
    return (badCredentials.has(code) ? countRefused : countAddress)(exchange)
  }
}

/** Addresses that sent too many invalid credentials may not send another for a while. */
function shield(limits: Limits, countOnly: boolean): Stage {
  const refused = limits('default', byRefusedAddress)
  const refuseSpent = (exchange: Exchange, standing: Standing): void => {
    if (standing.remaining > 0) return
    exchange.slots.standings = [standing]
    refuseExceeded([{ ...standing, exceeded: true }])
  }
  return (exchange) => {
    const { authorization, cookie } = exchange.headers
    if (countOnly || !(authorization || cookie)) return
    const standing = refused.look(exchange)
    if (standing instanceof Promise) return standing.then((one) => refuseSpent(exchange, one))
    if (standing) refuseSpent(exchange, standing)
  }
}

const key = 'x-rate-limit'
const classesKey = 'x-rate-limit-classes'
const none = 'none'
const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

const declaration = {
  name: 'rate-limit',
  key,
  schema: {
    description: `The name of a class of ${classesKey}, or \`${none}\` to count nothing.`,
    type: 'string',
  },
  root: {
    [classesKey]: {
      description:
        `Named rate limits. Every operation counts in \`default\` and in the class that its ${key} names; ` +
        `a class that allows more than \`default\` replaces it.`,
      type: 'object',
      required: ['default'],
      propertyNames: { pattern: '^[a-z]+$', not: { const: none } },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['limit', 'windowSeconds', 'per'],
        properties: {
          limit: { type: 'integer', minimum: 1 },
          windowSeconds: { type: 'integer', minimum: 1 },
          per: { enum: ['caller', 'address', 'address-and-account'] },
        },
      },
    },
  },
  required: [classesKey],
  implies: (declared = 'default') =>
    declared === none
      ? {}
      : {
          responses: { 429: { $ref: '#/components/responses/RateLimited' } },
          everywhere: { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimit-Policy') },
        },
  refuses: (declared) => (declared === undefined || declared === none ? [] : [429]),
  *findings(declared, _operation, document, _method, suggest) {
    const known = declared === undefined || declared === none || Object.hasOwn(document[classesKey] ?? {}, declared)
    const names = [none, ...Object.keys(document[classesKey] ?? {})]
    if (!known) yield `there is no rate-limit class ${declared}${suggest(declared, names)}`
  },
  columns: (declared = 'default', { responses }) => ({ limit: responses[429] && declared }),
} satisfies Declaration

export const rateLimit: Policy<string, House> = {
  ...declaration,
  stages(_declared, operation, { limits, rateClasses, countOnly }) {
    const name = classOf(operation)
    if (!limits || name === undefined) return undefined
    const { limit: most, per } = rateClasses[name] as RateClass
    const alone = name === 'default' || most > (rateClasses.default?.limit ?? 0)
    const counted = [
      ...(alone ? [] : [limits('default', byCaller)]),
      limits(name, per === 'caller' ? byCaller : byAddress),
    ]
    return {
      shield: shield(limits, countOnly),
      limit: countIn(counted, countOnly),
      // If an operation checks a password, failures are counted by account, and successes are not (failed-logins.ts).
      ...(per === 'address-and-account' &&
        !operation.extensions['x-failed-logins'] && { limitAccount: countIn([limits(name, byAccount)], countOnly) }),
      refuse: countRefusals(limits, countOnly, () => false),
      send: writeHeaders,
    }
  },
  elsewhere({ limits, countOnly }) {
    if (!limits) return {}
    const count = countIn([limits('default', byAddress)], countOnly)
    const isFree = (exchange: Exchange) => isPreflight(exchange) || isUncounted(exchange)
    return {
      shield: (exchange) => (isFree(exchange) ? undefined : count(exchange)),
      refuse: countRefusals(limits, countOnly, isFree),
      send: writeHeaders,
    }
  },
}
