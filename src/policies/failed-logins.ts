// Failed logins: after too many wrong passwords for an account, the next attempt must wait, and longer after each
// further failure.
//
// A login names its account; an unknown name is treated like any other. A change of password counts for the caller's
// own account, separately from logins: a stolen session cannot guess without limit, and does not delay logins. An
// address (IPv6: a /64 network) that logged in to the account within the last 30 days has its own count, so that others
// cannot lock out the owner; it is stored in the transaction of the login. Waits are kept where rate limits are
// counted: in Redis while it responds, otherwise in this process. Spec: x-failed-logins. Refuses: rate_limited.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { CommittedProblem } from '../contract/serve/steps.ts'
import { policyField, type RateClass } from '../limits/rate-limit-headers.ts'
import type { SharedCounters } from '../limits/redis.ts'
import { type WaitRule, type Waits, waitsOf } from '../limits/waits.ts'
import type { KnownAddresses, Store } from '../store/store.ts'
import { principalOf } from './principal.ts'
import { accountNamed, network, refuseExceeded } from './rate-limit.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    /** The account whose password this request tries, and whether the attempt is counted as a failure. */
    attempt?: { readonly account: string; readonly isCounted: boolean }
  }
}

/** Makes the waits of one rule. */
type MakeWaits = (rule: WaitRule) => Waits

interface House {
  readonly store: () => { readonly knownAddresses: KnownAddresses }
  readonly clock: () => Date
  readonly rateClasses: Readonly<Record<string, RateClass>>
  /** Undefined if nothing is counted. */
  readonly waits: MakeWaits | undefined
  /** Whether to count and report without rejecting requests. */
  readonly countOnly: boolean
}

/** How long Redis is not asked again after a failure. */
const restMs = 1000

/** Waits in Redis while it responds, and in this process while it does not; the rate limit logs the changes. */
export const waitsOver =
  ({ monotonic, redis }: { monotonic: () => number; redis: SharedCounters | undefined }): MakeWaits =>
  (rule) => {
    const own = waitsOf(rule, monotonic)
    if (!redis) return own
    const shared = redis.waitsOf(rule)
    let restUntil = Number.NEGATIVE_INFINITY
    const ask = async <T>(from: (waits: Waits) => T | Promise<T>): Promise<T> => {
      if (monotonic() >= restUntil) {
        try {
          return await from(shared)
        } catch {
          restUntil = monotonic() + restMs
        }
      }
      return from(own)
    }
    return {
      take: (key) => ask((waits) => waits.take(key)),
      fail: (key) => ask((waits) => waits.fail(key)),
      giveBack: (key) => ask((waits) => waits.giveBack(key)),
      reset: (key) => ask((waits) => waits.reset(key)),
    }
  }

/** The format of account names; others need no lookup, and PostgreSQL rejects NUL. */
const nameForm = /^[^\s\p{C}]{3,254}$/u

const networkOf = ({ caller: { address } }: Exchange): string | undefined =>
  address === undefined ? undefined : network(address)

/**
 * The account in the body, combined with the address if the account knows it; without one, the caller's own account.
 */
async function accountOf(exchange: Exchange, { store, clock }: House): Promise<string | undefined> {
  const account = accountNamed(exchange)
  const principal = principalOf(exchange)
  if (principal) return `user ${principal.id}`
  const { email } = (exchange.request.body ?? {}) as { email?: unknown }
  const from = networkOf(exchange)
  const name = String(email).trim()
  if (account === undefined || from === undefined || !nameForm.test(name)) return account
  const isKnown = await store().knownAddresses.has(name, from, clock())
  return isKnown ? `${account} ${from}` : account
}

/** Counts attempts, and refuses those on an account that must wait. */
function waiting(name: string, failure: string, waits: Waits, house: House): Stages<Store> {
  const declared = house.rateClasses[name] as RateClass
  const { limit, per } = declared
  const policy = policyField(name, declared)
  return {
    async limitAccount(exchange) {
      const account = await accountOf(exchange, house)
      if (account === undefined) return
      const waitMs = await waits.take(account)
      exchange.slots.attempt = { account, isCounted: waitMs === 0 }
      if (waitMs === 0) return
      const standing = { name, limit, per, policy, remaining: 0, seconds: Math.ceil(waitMs / 1000), exceeded: true }
      exchange.slots.standings?.push(standing)
      if (!house.countOnly) refuseExceeded([standing])
    },
    refuse({ slots: { attempt } }, { code, violations }) {
      if (!attempt) return
      const hasFailed = code === failure || violations.some(({ rule }) => rule === failure)
      if (attempt.isCounted && !hasFailed) return waits.giveBack(attempt.account)
      // If requests are only counted, an attempt that should wait is still allowed.
      if (!attempt.isCounted && hasFailed) return waits.fail(attempt.account)
    },
    send({ slots: { attempt }, reply }, payload) {
      if (!attempt || reply.statusCode >= 300) return payload
      const done = waits.reset(attempt.account)
      return done instanceof Promise ? done.then(() => payload) : payload
    },
  }
}

const declaration = {
  name: 'failed-logins',
  key: 'x-failed-logins',
  schema: {
    description:
      'After `failures` wrong passwords for an account within `windowSeconds` the next attempt has to wait as long; ' +
      'each further failure doubles the wait, to `longestWaitSeconds`. Attempts that succeed do not count. Addresses ' +
      'that logged in to the account within 30 days are counted by themselves.',
    type: 'object',
    additionalProperties: false,
    required: ['failure', 'failures', 'windowSeconds', 'longestWaitSeconds'],
    properties: {
      failure: { description: 'The error code, or the rule, that says that the password is wrong.', type: 'string' },
      failures: { type: 'integer', minimum: 1 },
      windowSeconds: { type: 'integer', minimum: 1 },
      longestWaitSeconds: { type: 'integer', minimum: 1 },
    },
  },
  refuses: (declared) => (declared === undefined ? [] : [429]),
  *findings(declared, operation) {
    if (declared && (operation['x-rate-limit'] ?? 'none') === 'none')
      yield 'failed logins are reported in the rate-limit class of the operation, and it names none'
  },
  columns: (declared) => ({ 'failed logins': declared && `${declared.failures}, ${declared.longestWaitSeconds} s` }),
} satisfies Declaration

export const failedLogins: Policy<WaitRule & { readonly failure: string }, House> = {
  ...declaration,
  stages(rule, { extensions }, house) {
    if (rule === undefined) return undefined
    return {
      ...(house.waits && waiting(String(extensions['x-rate-limit']), rule.failure, house.waits(rule), house)),
      async remember(exchange, inside: Store, result) {
        const from = networkOf(exchange)
        const user =
          result instanceof CommittedProblem ? undefined : (result.actor as { readonly id: number } | undefined)
        if (user && from !== undefined) await inside.knownAddresses.add(user.id, from, house.clock())
      },
    }
  },
}
