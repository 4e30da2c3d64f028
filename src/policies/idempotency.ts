// Idempotency: a request that is sent twice with one Idempotency-Key has one effect, and is answered the same both times.
//
// The key is claimed after validation, in a transaction of its own, and settled inside the handler's, together with the effect. A 2xx
// and a 402 are outcomes and are kept; after another 4xx nothing has happened and the key is new; whatever else ends a try (5xx, a
// crash, a lost lease) leaves the key bound to its request, and the next try goes on under the same `attempt`. Why leases, and who may
// commit: docs/decisions/0008. Keys and requests are kept as hashes; answers whole, so nothing that answers with secrets may declare this.
// Spec: x-idempotency. Refuses: idempotency_key_required, idempotency_key_invalid, idempotency_conflict, idempotency_in_progress.

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Refused } from '../contract/serve/steps.ts'
import { Problem, problem } from '../problem.ts'
import type { Claim, KeptAnswer } from '../store/idempotency.ts'
import type { Store } from '../store/store.ts'
import { worded } from './problems.ts'

export interface IdempotencyOptions {
  readonly store: Store
  readonly clock: () => Date
  readonly ttlHours: number
}

type Answer = Parameters<FastifyRequest['beforeCommit'][number]>[1]

/** A crash keeps a key from its retries this long. */
const leaseMs = 10_000
/** A try that is still at it holds on this often, */
const renewMs = 3000
/** and no longer than this, which no honest request takes. */
const longestMs = 60_000

const inProgress = () => problem('idempotency_in_progress', { headers: { 'retry-after': '1' } })
const described = ({ prefix }: FastifyRequest) => ({ link: `<${prefix}/docs/idempotency>; rel="describedby"` })

const visible = /^[\x21-\x7e]{1,255}$/
/** A string of RFC 8941, section 3.3.3. */
const quoted = /^"((?:[^"\\]|\\["\\])*)"$/

/** Bare or quoted, it is the same key. @returns undefined where there is none. @throws Problem 400 `idempotency_key_invalid` */
function keyOf(request: FastifyRequest): string | undefined {
  const text = request.headers['idempotency-key']?.toString()
  if (text === undefined) return undefined
  // Node joins several lines with a comma and a space, which is not visible.
  const key = text.startsWith('"') ? quoted.exec(text)?.[1]?.replaceAll(/\\(["\\])/g, '$1') : text
  if (key === undefined || !visible.test(key)) throw problem('idempotency_key_invalid', { headers: described(request) })
  return key
}

const sha256 = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) as string)
    .digest('base64url')

/** Another caller's equal key, or the same one for another operation, is another key. */
function scopeOf(key: string, { principal, ip, routeOptions }: FastifyRequest): string {
  const caller = principal ? `user ${principal.id}` : `address ${ip}`
  return sha256([caller, routeOptions.config.operation?.id, key])
}

/** The request as it was understood: how its JSON was spaced and ordered, and whether a default was sent, is not part of it. */
function fingerprintOf({ decoded, body, routeOptions }: FastifyRequest): string {
  const { method, path } = routeOptions.config.operation ?? {}
  // The version of the API stands in the path.
  return sha256([method, path, decoded.path, decoded.query, body ?? null])
}

/** What is kept of an answer; undefined where it is no outcome. Cookies are never kept. */
function keptOf(answer: Answer, request: FastifyRequest): KeptAnswer | undefined {
  const spoken = { 'content-language': request.language }
  if (answer instanceof Refused) {
    const { problem } = answer
    if (problem.status !== 402) return undefined
    const { type, body } = worded(problem, request)
    return { status: 402, headers: { ...spoken, 'content-type': type, ...withoutCookies(problem.headers) }, body }
  }
  const { status, headers = {}, body } = answer
  const kept = { ...spoken, ...withoutCookies(headers) }
  if (body === undefined) return { status, headers: kept, body: null }
  const tag = request.validators && { etag: request.validators.etag }
  const typed = { 'content-type': 'application/json', ...tag }
  return { status, headers: { ...kept, ...typed }, body: JSON.stringify(body) }
}

const withoutCookies = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'set-cookie'))

function replay(request: FastifyRequest, reply: FastifyReply, { status, headers, body }: KeptAnswer): FastifyReply {
  const { etag, ...others } = headers
  // Caching writes the tag of what was written.
  if (etag !== undefined) request.validators = { etag }
  if (status >= 400) request.failure = { code: JSON.parse(body as string).error.code }
  reply.code(status).headers({ ...others, 'idempotent-replayed': 'true' })
  return body === null ? reply.send() : reply.send(body)
}

async function idempotency(app: FastifyInstance, { store, clock, ttlHours }: IdempotencyOptions): Promise<void> {
  const { idempotencyKeys } = store
  const later = (milliseconds: number) => new Date(clock().getTime() + milliseconds)
  const expiry = () => later(ttlHours * 3_600_000)
  /** What this process is at, and until when it holds on. */
  const held = new Map<Claim, Date>()
  const claims = new WeakMap<FastifyRequest, Claim>()
  /** Those whose work is kept although it was refused. */
  const sealed = new WeakSet<Claim>()

  const timer = setInterval(async () => {
    for (const [claim, until] of held) {
      if (until < clock()) held.delete(claim)
      // A renewal that is lost costs the lease at worst, and the lease is not what keeps effects single.
      else await idempotencyKeys.renew(claim, later(leaseMs)).catch(() => undefined)
    }
  }, renewMs)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))

  /** Before preconditions and validation: a stale If-Match of a request that was answered is no news. */
  const recognise = (declared: unknown) => async (request: FastifyRequest) => {
    const key = keyOf(request)
    if (key === undefined && declared === 'required')
      throw problem('idempotency_key_required', { headers: described(request) })
    if (key === undefined || request.headers['if-match'] === undefined) return
    request.retried = await idempotencyKeys.has(scopeOf(key, request), clock())
  }

  const claim = async (request: FastifyRequest, reply: FastifyReply) => {
    const key = keyOf(request)
    if (key === undefined) return
    const times = { now: clock(), leasedUntil: later(leaseMs), expiresAt: expiry() }
    const claimed = await idempotencyKeys.claim(scopeOf(key, request), fingerprintOf(request), times)
    if (claimed.kind === 'answered') return replay(request, reply, claimed.answer)
    if (claimed.kind === 'conflict') throw problem('idempotency_conflict')
    if (claimed.kind === 'running') throw inProgress()
    const mine = claimed.claim
    request.attempt = mine.attempt
    claims.set(request, mine)
    held.set(mine, later(longestMs))
    request.beforeCommit.push(async (inside, answer) => {
      const kept = keptOf(answer, request)
      const { idempotencyKeys: keys } = inside
      const still = await (kept ? keys.settle(mine, kept, expiry()) : keys.release(mine))
      if (!still) throw inProgress()
      sealed.add(mine)
      held.delete(mine)
    })
  }

  /** Does nothing to a claim that is settled, or somebody else's by now. A database that is away leaves it to its lease. */
  const letGo = async (request: FastifyRequest, _reply: FastifyReply, error: unknown) => {
    const mine = claims.get(request)
    if (!mine) return
    held.delete(mine)
    const nothingHappened = mine.fresh && !request.begun && !sealed.has(mine)
    const refused = error instanceof Problem && error.status < 500
    const done = nothingHappened && refused ? idempotencyKeys.forget(mine) : idempotencyKeys.release(mine)
    await done.catch((err: unknown) => request.log.warn({ err }, 'idempotency'))
  }

  app.addHook('onRoute', (route) => {
    const declared = route.config?.operation?.extensions['x-idempotency']
    if (!declared) return
    route.preValidation = [recognise(declared), ...[route.preValidation ?? []].flat()]
    route.preHandler = [claim, ...[route.preHandler ?? []].flat()]
    route.onError = [letGo, ...[route.onError ?? []].flat()]
  })
}

export default fp(idempotency, { name: 'idempotency', dependencies: ['problems'] })
