// Rate limits: how often somebody may ask.
//
// Every operation counts in `default`, and in the class it names; a class that allows more stands alone. A caller who is known is counted
// by user, a stranger by address. Login counts by address and, once the body is read, by the account it names. Everything else that is
// answered (what is nowhere, other methods, the docs, a bad Host) counts in `default` by address, whatever credential it brings: nobody
// looks at it there. Free are preflights, which browsers send by themselves, and operations that say so. A bad credential counts in a
// window of its own as well, which is looked at before the next one is: nobody tries tokens without end. With a Redis all processes
// count together; without it each counts for itself, and login is closed rather than unguarded.
// Spec: x-rate-limit, x-rate-limit-classes. Refuses: rate_limited, service_unavailable (login without its Redis).

import { createHash } from 'node:crypto'
import rateLimits, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Operation } from '../contract/compile/document.ts'
import type { SharedCounters } from '../limits/redis.ts'
import { type RateClass, rateLimitFields, type Standing } from '../limits/standings.ts'
import { windowsBy } from '../limits/windows.ts'
import { problem } from '../problem.ts'

export interface RateLimitOptions {
  readonly classes: Readonly<Record<string, RateClass>>
  readonly clock: () => Date
  readonly redis?: SharedCounters | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request was counted in, for the headers of its answer. */
    standings: Standing[]
  }
}

/** @throws Problem 429, with the longest of the waits */
function refuseExceeded(standings: readonly Standing[]): void {
  const [worst] = standings.filter(({ exceeded }) => exceeded).sort((a, b) => b.seconds - a.seconds)
  if (!worst) return
  const { name, limit, seconds } = worst
  throw problem('rate_limited', { data: { class: name, limit }, headers: { 'retry-after': String(seconds) } })
}

type Key = (request: FastifyRequest) => string

/** An IPv6 network of 64 bits is one household. A client that has gone has no address any more. */
const byAddress: Key = ({ ip }) => `address ${normalizeIP(ip ?? 'gone')}`
const byCaller: Key = (request) => (request.principal ? `user ${request.principal.id}` : byAddress(request))
const byRefusedAddress: Key = (request) => `refused ${byAddress(request)}`

const folded = (name: string) =>
  createHash('sha256').update(name.trim().normalize('NFC').toLowerCase()).digest('base64url')

/** The account that is asked for, be it there or not; where none is, the caller's own. */
const byAccount: Key = (request) => {
  const { email } = (request.body ?? {}) as { email?: unknown }
  return `account ${typeof email === 'string' ? folded(email) : byCaller(request)}`
}

interface Limit {
  count(request: FastifyRequest): Promise<Standing>
  /** The same without counting. */
  look(request: FastifyRequest): Promise<Standing>
}

/** How long a Redis that failed is not asked again: one that hangs holds up one request, not all. */
const restMs = 1000

/** Makes limits that count in Redis while it answers, and in this process while it does not. */
async function limitsOver(app: FastifyInstance, { classes, clock, redis }: RateLimitOptions) {
  let [own, shared]: FastifyInstance[] = []
  await app.register(async (inner) => {
    await inner.register(rateLimits, { global: false, store: windowsBy(clock) })
    own = inner
  })
  if (redis) {
    await app.register(async (inner) => {
      await inner.register(rateLimits, { global: false, redis, nameSpace: 'shop-limit-' })
      shared = inner
    })
  }
  const health = { away: false, restUntil: 0 }
  const failed = (err: unknown) => {
    if (!health.away) app.log.error({ err }, 'Redis is away: each process counts for itself, and login is closed')
    Object.assign(health, { away: true, restUntil: clock().getTime() + restMs })
  }
  const answered = () => {
    if (health.away) app.log.info('Redis is back: processes count together')
    health.away = false
  }

  return (name: string, key: Key): Limit => {
    const declared = classes[name] as RateClass
    const options = {
      max: declared.limit,
      timeWindow: declared.windowSeconds * 1000,
      keyGenerator: (request: FastifyRequest) => `${name} ${key(request)}`,
    }
    const [ask, askShared] = [own?.createRateLimit(options), shared?.createRateLimit(options)]
    const together = async (request: FastifyRequest, increment: boolean) => {
      if (!askShared || clock().getTime() < health.restUntil) return undefined
      try {
        const answer = await askShared(request, { increment })
        answered()
        return answer
      } catch (error) {
        failed(error)
        return undefined
      }
    }
    const standing = async (request: FastifyRequest, increment: boolean): Promise<Standing> => {
      const answer = (await together(request, increment)) ?? (await ask?.(request, { increment }))
      if (health.away && declared.per === 'address-and-account') {
        throw problem('service_unavailable', { headers: { 'retry-after': String(restMs / 1000) } })
      }
      if (!answer || answer.isAllowed) throw new Error(`${name} counts nothing`)
      const { remaining, ttlInSeconds, isExceeded } = answer
      return { ...declared, name, remaining, seconds: Math.max(1, ttlInSeconds), exceeded: isExceeded }
    }
    return { count: (request) => standing(request, true), look: (request) => standing(request, false) }
  }
}

/** The class an operation counts in, beside `default`; undefined where nothing is counted. */
const classOf = ({ extensions: { 'x-rate-limit': name = 'default' } }: Operation): string | undefined =>
  name === 'none' ? undefined : String(name)

/** A browser asks so before it asks; its user has done nothing yet (Fetch, section 3.2.2). */
const isPreflight = ({ method, headers }: FastifyRequest) =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined

const isFree = (request: FastifyRequest) => {
  const { operation } = request.routeOptions.config
  return operation ? classOf(operation) === undefined : isPreflight(request)
}

/** Counts a request in each of these; refused is who exceeds one of them, when the rest have counted too. */
const count = (limits: readonly Limit[]) => async (request: FastifyRequest) => {
  for (const one of limits) request.standings.push(await one.count(request))
  refuseExceeded(request.standings)
}

async function rateLimit(app: FastifyInstance, options: RateLimitOptions): Promise<void> {
  const { classes } = options
  const limit = await limitsOver(app, options)
  const refused = limit('default', byRefusedAddress)
  const address = limit('default', byAddress)
  const countAddress = count([address])
  const countRefused = count([address, refused])

  // Before identity: its hooks are the routes' own, which come later.
  app.addHook('onRequest', async (request) => {
    request.standings ??= []
    if (isFree(request)) return
    if (!request.routeOptions.config.operation) return countAddress(request)
    const { authorization, cookie } = request.headers
    if (!(authorization || cookie)) return
    const standing = await refused.look(request)
    if (standing.remaining > 0) return
    request.standings.push(standing)
    refuseExceeded([{ ...standing, exceeded: true }])
  })

  // What is refused before this policy was asked, or before its caller was known.
  app.beforeRefusal.push(async (request, { status }) => {
    request.standings ??= []
    if (isFree(request) || request.standings.length > 0) return
    await (status === 401 ? countRefused : countAddress)(request)
  })

  app.addHook('onRoute', (route) => {
    const { operation } = route.config ?? {}
    const name = operation && classOf(operation)
    if (!name) return
    const { limit: most, per } = classes[name] as RateClass
    const alone = name === 'default' || most > (classes.default?.limit ?? 0)
    const limits = [
      ...(alone ? [] : [limit('default', byCaller)]),
      limit(name, per === 'caller' ? byCaller : byAddress),
    ]
    route.onRequest = [...[route.onRequest ?? []].flat(), count(limits)]
    // After the body is parsed, and before it is judged.
    if (per === 'address-and-account')
      route.preValidation = [count([limit(name, byAccount)]), ...[route.preValidation ?? []].flat()]
  })

  app.addHook('onSend', async ({ standings }, reply, payload) => {
    if (standings?.length) reply.headers(rateLimitFields(standings))
    return payload
  })
}

export default fp(rateLimit, { name: 'rate-limit', dependencies: ['problems'] })
