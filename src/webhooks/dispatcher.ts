// The dispatcher: matches new events with endpoints, and sends due deliveries. Every process has one; they share the
// work through claims in the database.
//
// Endpoints do not delay each other: each has its own limit of concurrent attempts, a failing one has a single attempt,
// and an endpoint without attempts can always start one. While there are no endpoints, the dispatcher only checks for
// new ones every few seconds. If a process is killed, its deliveries are due again when their leases end; so an event
// may arrive twice, with the same `webhook-id`, but none is lost.

import {
  type Attempt,
  type AttemptOutcome,
  type PausedReason,
  pauseReasonOf,
  presentEndpoint,
  retryDelayMs,
  unreadableMs,
} from '../domain/webhooks.ts'
import type { Store } from '../store/store.ts'
import type { ClaimedDelivery } from '../store/webhook-deliveries.ts'
import type { Target } from '../store/webhook-endpoints.ts'
import { type PostResult, post, type ReachRules } from './reach.ts'
import type { WebhookSecrets } from './secrets.ts'
import { signedHeaders } from './signatures.ts'

/** Concurrent attempts: of an endpoint, of a failing one, and the total above which each has only one. */
const [mostOfOne, mostOfFailing, mostInAll] = [8, 1, 64]
/** How long an endpoint may take to respond. */
const timeoutMs = 10_000
/** Longer than an attempt can take. */
const leaseMs = 30_000
/** Events that are matched in one transaction, and how often in each round. */
const [batch, mostBatches] = [200, 10]
/** The time between two rounds: while there is more to do, while there are endpoints, and while there are none. */
const [againMs, pollMs, idleMs] = [10, 250, 5000]
/** Rounds after `wake`, because the event may not be committed yet. */
const wakefulRounds = 8
/** When attempts in progress are interrupted, so that the process can end. */
const drainMs = 5000

interface Log {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export interface DispatcherOptions {
  readonly store: Store
  readonly secrets: WebhookSecrets
  readonly rules: ReachRules
  readonly clock: () => Date
  readonly log: Log
  readonly onAttempt?: (outcome: AttemptOutcome) => void
  /** From 0 to 1, for the jitter. */
  readonly random?: () => number
}

export interface Dispatcher {
  /** Runs rounds until it is closed. Secrets encrypted with an older key are first encrypted with the newest one. */
  start(): void
  /** Runs one round. @returns how many attempts it started */
  round(): Promise<number>
  /** Resolves when no attempt is in progress. */
  idle(): Promise<void>
  /** Runs a round soon, even if there were no endpoints. */
  wake(): void
  /** Starts no more attempts, and waits for those in progress; slow ones are left to other processes. */
  close(): Promise<void>
}

export function openDispatcher(options: DispatcherOptions): Dispatcher {
  const { store, secrets, clock, log } = options
  const stop = new AbortController()
  /** By endpoint. */
  const sending = new Map<string, Set<Promise<void>>>()
  const inAll = () => [...sending.values()].reduce((sum, { size }) => sum + size, 0)
  let [hasTargets, isMoreToDo, isStarted, isClosed, wakeful, turns] = [false, false, false, false, 0, 0]
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const freeOf = ({ id, failing_since }: Target): number => {
    const own = sending.get(id)?.size ?? 0
    const left = mostInAll - inAll()
    if (left <= 0) return own === 0 ? 1 : 0
    return Math.max(0, Math.min(left, (failing_since === null ? mostOfOne : mostOfFailing) - own))
  }

  const begin = (target: Target, claimed: ClaimedDelivery, isMore: boolean): void => {
    const own = sending.get(target.id) ?? new Set()
    sending.set(target.id, own)
    const facts = { job: 'webhooks', endpoint: target.id, delivery: claimed.id, event: claimed.event_id }
    const work = deliver(options, target, claimed, stop.signal)
      // Its lease will end, and it will be attempted again.
      .catch((err) => log.error({ ...facts, err }, 'an attempt could not be noted'))
      .finally(() => {
        own.delete(work)
        if (own.size === 0) sending.delete(target.id)
        if (isMore) again()
      })
    own.add(work)
  }

  /** The events of all batches. */
  const matchAll = async (): Promise<number> => {
    let all = 0
    for (let left = mostBatches; left > 0; left--) {
      const matched = await store.webhookDeliveries.match(batch, clock())
      all += matched
      if (matched < batch) break
    }
    return all
  }

  const round = async (): Promise<number> => {
    let targets = await store.webhookEndpoints.targets(clock())
    hasTargets = targets.length > 0
    if (!hasTargets) return 0
    if ((await matchAll()) > 0) targets = await store.webhookEndpoints.targets(clock())
    let begun = 0
    // Starts with another endpoint each time.
    const first = turns++ % Math.max(1, targets.length)
    for (const target of [...targets.slice(first), ...targets.slice(0, first)]) {
      const free = target.isDue && !isClosed ? freeOf(target) : 0
      if (free === 0) continue
      const now = clock()
      const until = new Date(now.getTime() + leaseMs)
      const claimed = await store.webhookDeliveries.claim(target.id, free, now, until)
      for (const one of claimed) begin(target, one, claimed.length === free)
      begun += claimed.length
    }
    return begun
  }

  const look = async (): Promise<void> => {
    isMoreToDo = false
    const isAwake = wakeful-- > 0
    try {
      await round()
      schedule(isMoreToDo ? againMs : hasTargets || isAwake ? pollMs : idleMs)
    } catch (err) {
      log.error({ job: 'webhooks', err }, 'job')
      schedule(idleMs)
    }
  }

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    looking = undefined
    if (!isStarted || isClosed) return
    timer = setTimeout(() => {
      looking = look()
    }, milliseconds)
  }

  /** After this round, or now. */
  function again(): void {
    isMoreToDo = true
    if (!looking) schedule(againMs)
  }

  const idle = async (): Promise<void> => {
    while (sending.size > 0) await Promise.all([...sending.values()].flatMap((own) => [...own]))
  }

  return {
    start() {
      isStarted = true
      resealAll(store, secrets).catch((err) => log.error({ job: 'webhooks', err }, 'secrets keep their older key'))
      schedule(pollMs)
    },
    round,
    idle,
    wake() {
      wakeful = wakefulRounds
      again()
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await looking
      const late = setTimeout(() => stop.abort(), drainMs)
      await idle()
      clearTimeout(late)
    },
  }
}

/** So that an older key can be removed. */
async function resealAll({ webhookEndpoints }: Store, { renew }: WebhookSecrets): Promise<void> {
  for (const id of await webhookEndpoints.ids()) await webhookEndpoints.reseal(id, renew)
}

/** The current secrets for signing, newest first. @throws Error if one cannot be decrypted */
function secretsOf(secrets: WebhookSecrets, target: Target, now: Date): string[] {
  const { id, secret, previous_secret, previous_secret_expires_at: until } = target
  const isGood = previous_secret !== null && until !== null && Date.parse(until) > now.getTime()
  return [secret, ...(isGood ? [previous_secret] : [])].map((sealed) => secrets.open(sealed, id))
}

const failures: Readonly<Record<string, AttemptOutcome>> = { dns: 'dns', tls: 'tls', timeout: 'timeout' }

/** Undefined if we interrupted it. */
function attemptOf(result: PostResult, at: Date): Attempt | undefined {
  const made = { at: at.toISOString(), response_status: null, duration_ms: 0 }
  if ('refused' in result) return { ...made, outcome: 'blocked' }
  const duration_ms = result.durationMs
  if ('status' in result) {
    const isReceived = result.status >= 200 && result.status < 300
    return { ...made, outcome: isReceived ? 'succeeded' : 'rejected', response_status: result.status, duration_ms }
  }
  return result.failed === 'aborted'
    ? undefined
    : { ...made, outcome: failures[result.failed] ?? 'connect', duration_ms }
}

/** Makes one attempt, and records the result. */
async function deliver(
  { store, secrets, rules, clock, log, onAttempt, random = Math.random }: DispatcherOptions,
  target: Target,
  claimed: ClaimedDelivery,
  signal: AbortSignal,
): Promise<void> {
  const { body } = claimed
  const at = clock()
  const facts = { job: 'webhooks', endpoint: target.id, delivery: claimed.id, event: claimed.event_id }
  // Its event was deleted.
  if (body === undefined) return void (await store.webhookDeliveries.settle(claimed, undefined, null, at))
  let signing: string[]
  try {
    signing = secretsOf(secrets, target, at)
  } catch (err) {
    log.error({ ...facts, err }, 'a webhook cannot be signed')
    return store.webhookDeliveries.release(claimed, new Date(at.getTime() + unreadableMs))
  }
  const signed = signedHeaders({ id: claimed.event_id, at, body }, signing)
  const headers = { 'content-type': 'application/json', 'user-agent': 'Shop-Webhooks/1', ...signed }
  const attempt = attemptOf(await post(target.url, { headers, body, timeoutMs, rules, signal }), at)
  if (!attempt) return store.webhookDeliveries.release(claimed, clock())
  onAttempt?.(attempt.outcome)
  const now = clock()
  const isReceived = attempt.outcome === 'succeeded'
  const delayMs = isReceived ? undefined : retryDelayMs(claimed.tries + 1, random())
  const next = delayMs === undefined ? null : new Date(now.getTime() + delayMs)
  await store.webhookDeliveries.settle(claimed, attempt, next, now)
  const { outcome, response_status, duration_ms } = attempt
  log.debug({ ...facts, outcome, response_status, duration_ms, next }, 'a webhook was attempted')
  if (!isReceived) return noteFailure({ store, clock, log }, target, attempt)
  if (target.failing_since !== null) await store.webhookEndpoints.noteFailing(target.id, null)
}

type Noting = Pick<DispatcherOptions, 'store' | 'clock' | 'log'>

async function noteFailure(noting: Noting, target: Target, attempt: Attempt): Promise<void> {
  const { store, clock } = noting
  const { id, failing_since } = target
  if (failing_since === null) await store.webhookEndpoints.noteFailing(id, clock())
  const reason = pauseReasonOf(attempt, failing_since, clock())
  if (reason) await pause(noting, id, reason)
}

/** As the system, which the audit log shows. */
async function pause({ store, clock, log }: Noting, id: string, reason: PausedReason): Promise<void> {
  const now = clock()
  const isPaused = await store.transaction(async ({ webhookEndpoints, audit }) => {
    const current = await webhookEndpoints.lock(id)
    // It may have succeeded in another process meanwhile.
    const stillFails = reason === 'gone' || current?.failing_since !== null
    if (current?.status !== 'enabled' || !stillFails) return false
    const paused = await webhookEndpoints.pause(id, reason, now)
    const states = { before: presentEndpoint(current, now), after: presentEndpoint(paused, now) }
    const entry = { action: 'webhook.pause', resource_type: 'webhook', resource_id: id, ...states, facts: { reason } }
    await audit.add({ ...entry, actor: { type: 'system', id: null }, outcome: 'success' }, now)
    return true
  })
  if (isPaused) log.warn({ job: 'webhooks', endpoint: id, reason }, 'a webhook endpoint was paused')
}
