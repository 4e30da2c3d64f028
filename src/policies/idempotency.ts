// Idempotency: a request that is sent twice with the same Idempotency-Key takes effect once, and gets the same response
// both times.
//
// The key is claimed after validation, in its own transaction, and settled inside the handler's, together with the
// effect. A 2xx and a 402 are outcomes and are stored; another 4xx means that nothing has happened and releases the
// key; any other end of an attempt (5xx, a crash, a lost lease) leaves the key bound to its request, and the next
// attempt continues under the same `attempt`. docs/decisions/0008 explains leases and who may commit. Keys and requests
// are stored as hashes; responses are stored without what is shown only once (`x-shown-once`). Spec: x-idempotency.
// Refuses: idempotency_key_required, idempotency_key_invalid, idempotency_conflict, idempotency_in_progress.

import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Exchange } from '../contract/serve/exchange.ts'
import { responseHeaders, responseText } from '../contract/serve/paths.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { Problem } from '../contract/serve/problem.ts'
import type { Result } from '../contract/serve/result.ts'
import { CommittedProblem } from '../contract/serve/steps.ts'
import { problem } from '../problem.ts'
import type { Claim, Claimed, IdempotencyKeys, StoredResponse, Times } from '../store/idempotency.ts'
import { languageOf } from './languages.ts'
import { nameOf, principalOf } from './principal.ts'
import { errors } from './problems.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    idempotency?: {
      readonly scope: string
      claim?: Claim
      /** Whether its outcome was recorded in the transaction of its work. */
      settled?: boolean
    }
  }
}

interface House {
  readonly store: () => { readonly idempotencyKeys: IdempotencyKeys }
  readonly clock: () => Date
  readonly leases: Leases
}

/** After a crash, a key cannot be retried for this long. */
const leaseMs = 10_000
/** The clocks of several servers differ by less. */
const skewMs = 60_000
/** A running attempt renews its lease this often, */
const renewMs = 3000
/** but for no longer than this, which no regular request takes. */
const longestMs = 60_000

const inProgress = () => problem('idempotency_in_progress', { headers: { 'retry-after': '1' } })
const described = ({ prefix }: Exchange) => ({ link: `<${prefix}/docs/idempotency>; rel="describedby"` })

const visible = /^[\x21-\x7e]{1,255}$/
/** A string of RFC 8941, section 3.3.3. */
const quoted = /^"((?:[^"\\]|\\["\\])*)"$/

/**
 * Whether bare or quoted, it is the same key. @returns undefined without the header. @throws Problem 400
 * `idempotency_key_invalid`
 */
function keyOf(exchange: Exchange): string | undefined {
  const text = exchange.headers['idempotency-key']?.toString()
  if (text === undefined) return undefined
  // Node joins repeated headers with a comma and a space, and a space is not allowed in a key.
  const key = text.startsWith('"') ? quoted.exec(text)?.[1]?.replaceAll(/\\(["\\])/g, '$1') : text
  if (key === undefined || !visible.test(key))
    throw problem('idempotency_key_invalid', { headers: described(exchange) })
  return key
}

const sha256 = (value: unknown): string => hash('sha256', canonicalize(value) as string, 'base64url')

/** The same key from another caller, or for another operation, is a different key. */
function scopeOf(key: string, exchange: Exchange): string {
  const principal = principalOf(exchange)
  const caller = principal ? nameOf(principal) : `address ${exchange.caller.address}`
  return sha256([caller, exchange.operation?.id, key])
}

/**
 * The request as it was understood, regardless of the spacing and order of its JSON, and of whether a default was sent.
 */
function fingerprintOf({ decoded, operation, request: { body } }: Exchange): string {
  const { method, path } = operation ?? {}
  // The path includes the version of the API.
  return sha256([method, path, decoded.path, decoded.query, body ?? null])
}

/** The stored part of a response; undefined if it is not an outcome. Cookies are never stored. */
function keptOf(result: Result, exchange: Exchange, shownOnce: readonly string[]): StoredResponse | undefined {
  if (result instanceof CommittedProblem) {
    const { problem } = result
    if (problem.status !== 402) return undefined
    const { type, body } = errors.word(problem, exchange)
    const headers = {
      'content-language': languageOf(exchange),
      'content-type': type,
      ...withoutCookies(problem.headers),
    }
    return { status: 402, headers, body: JSON.stringify(body) }
  }
  const { status, headers = {}, body } = result
  const kept = withoutCookies(headers)
  if (body === undefined) return { status, headers: kept, body: null }
  const tag = exchange.validators && { etag: exchange.validators.etag }
  const typed = { 'content-type': 'application/json', ...tag }
  return { status, headers: { ...kept, ...typed }, body: JSON.stringify(withoutSecrets(body, shownOnce)) }
}

/** Values that are shown only once are not stored, so a replay lacks them. */
const withoutSecrets = (body: unknown, shownOnce: readonly string[]): unknown =>
  shownOnce.length === 0
    ? body
    : Object.fromEntries(Object.entries(body as object).filter(([name]) => !shownOnce.includes(name)))

const withoutCookies = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'set-cookie'))

/** Replays the stored response. */
function replay(exchange: Exchange, { status, headers, body }: StoredResponse): void {
  const { reply } = exchange
  const { etag, ...others } = headers
  // The caching policy sets the tag of the new state.
  if (etag !== undefined) exchange.validators = { etag }
  if (status >= 400) {
    const result = JSON.parse(body as string)
    exchange.request.routeOptions.config.conform?.({
      status,
      headers: { ...reply.getHeaders(), ...headers },
      body: result,
    })
    exchange.problem = new Problem(result.error.code, status)
  }
  exchange.isSent = true
  const { operation, prefix } = exchange
  reply.code(status).headers({ ...responseHeaders(others, prefix), 'idempotent-replayed': 'true' })
  if (body === null) reply.send()
  else reply.send(prefix === '' || !operation ? body : responseText(JSON.parse(body), operation, prefix))
}

/** The attempts of this process, and when their leases end. */
export interface Leases {
  hold(claim: Claim): void
  drop(claim: Claim): void
  /** Until when a key that is stored now is kept. */
  expiry(): Date
  times(): Times
  close(): void
}

/** Leases end at a point in time, which other processes read; this process measures its own as a duration. */
interface Clocks {
  readonly clock: () => Date
  readonly monotonic: () => number
}

export function leasesOver(store: House['store'], { clock, monotonic }: Clocks, ttlHours: number): Leases {
  const later = (milliseconds: number) => new Date(clock().getTime() + milliseconds)
  const held = new Map<Claim, number>()
  const expiry = () => later(ttlHours * 3_600_000)
  const timer = setInterval(async () => {
    for (const [claim, until] of held) {
      if (until < monotonic()) held.delete(claim)
      // A lost renewal can only lose the lease, and that effects happen once does not depend on the lease.
      else
        await store()
          .idempotencyKeys.renew(claim, later(leaseMs))
          .catch(() => undefined)
    }
  }, renewMs)
  timer.unref()
  return {
    hold: (claim) => void held.set(claim, monotonic() + longestMs),
    drop: (claim) => void held.delete(claim),
    expiry,
    times: () => ({
      now: clock(),
      leasedUntil: later(leaseMs),
      longestLease: later(leaseMs + skewMs),
      expiresAt: expiry(),
    }),
    close: () => clearInterval(timer),
  }
}

/** Before preconditions and validation, because a stale If-Match does not matter in a retry of a completed request. */
const recognize =
  (declared: 'required' | 'accepted', { store, clock }: House) =>
  (exchange: Exchange): void | Promise<void> => {
    const key = keyOf(exchange)
    if (key === undefined && declared === 'required')
      throw problem('idempotency_key_required', { headers: described(exchange) })
    if (key === undefined) return
    const scope = scopeOf(key, exchange)
    exchange.slots.idempotency = { scope }
    if (exchange.headers['if-match'] === undefined) return
    return Promise.resolve(store().idempotencyKeys.has(scope, clock())).then((known) => {
      exchange.retried = known
    })
  }

const claim =
  ({ store, leases }: House) =>
  (exchange: Exchange): void | Promise<void> => {
    const mine = exchange.slots.idempotency
    if (!mine) return
    const act = (claimed: Claimed): void => {
      if (claimed.kind === 'settled') {
        replay(exchange, claimed.response)
        return
      }
      if (claimed.kind === 'conflict') throw problem('idempotency_conflict')
      if (claimed.kind === 'running') throw inProgress()
      exchange.attempt = claimed.claim.attempt
      mine.claim = claimed.claim
      leases.hold(claimed.claim)
    }
    const claimed = store().idempotencyKeys.claim(mine.scope, fingerprintOf(exchange), leases.times())
    return claimed instanceof Promise ? claimed.then(act) : act(claimed)
  }

/**
 * Has no effect on a claim that is settled, or that another attempt holds now. If the database cannot be reached, the
 * lease simply expires.
 */
const letGo =
  ({ store, leases }: House): Stages['refuse'] =>
  ({ slots: { idempotency: mine }, hasBegun, request }, { status }) => {
    if (!mine?.claim) return
    leases.drop(mine.claim)
    const { idempotencyKeys } = store()
    const nothingHappened = mine.claim.fresh && !hasBegun && !mine.settled
    const done =
      nothingHappened && status < 500 ? idempotencyKeys.forget(mine.claim) : idempotencyKeys.release(mine.claim)
    return done.then(
      () => undefined,
      (err: unknown) => request.log.warn({ err }, 'idempotency'),
    )
  }

const key = 'x-idempotency'
type Declared = 'required' | 'accepted' | undefined

const declaration = {
  name: 'idempotency',
  key,
  schema: { description: 'Whether the Idempotency-Key header is required.', enum: ['required', 'accepted'] },
  implies(declared: Declared) {
    if (!declared) return {}
    const required = declared === 'required'
    const name = required ? 'IdempotencyKeyRequired' : 'IdempotencyKeyParameter'
    return {
      parameters: [{ $ref: `#/components/parameters/${name}` }],
      also: {
        400: [required ? 'IdempotencyKeyRequired' : 'IdempotencyKeyInvalid'],
        409: ['IdempotencyConflict'],
      },
      headers: { 'Idempotent-Replayed': { $ref: '#/components/headers/Idempotent-Replayed' } },
    }
  },
  refuses: (declared: Declared) => (declared ? [400, 409] : []),
  *findings(declared: Declared, _operation, _document, method) {
    if (declared && method === 'get') yield 'a safe method needs no idempotency key'
  },
  columns: (idempotency: Declared) => ({ idempotency }),
} satisfies Declaration

export const idempotency: Policy<'required' | 'accepted', House> = {
  ...declaration,
  stages(declared, { shownOnce = [] }, house): Stages<{ readonly idempotencyKeys: IdempotencyKeys }> | undefined {
    if (!declared) return undefined
    return {
      recognize: recognize(declared, house),
      claim: claim(house),
      async remember(exchange, { idempotencyKeys }, result) {
        const mine = exchange.slots.idempotency
        if (!mine?.claim) return
        const kept = keptOf(result, exchange, shownOnce)
        const { claim } = mine
        const still = await (kept
          ? idempotencyKeys.settle(claim, kept, house.leases.expiry())
          : idempotencyKeys.release(claim))
        if (!still) throw inProgress()
        mine.settled = true
        house.leases.drop(claim)
      },
      refuse: letGo(house),
    }
  },
}
