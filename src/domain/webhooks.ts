// Webhook endpoints and the deliveries to them: their representation, and the schedule of retries.

import type { components } from '../generated/types.ts'
import { entityTag } from './entity-tag.ts'
import type { EventType } from './events.ts'

type Schemas = components['schemas']
type EventName = Schemas['WebhookEventName']
export type PausedReason = Schemas['WebhookPausedReason']
export type AttemptOutcome = Schemas['WebhookAttemptOutcome']
type DeliveryStatus = Schemas['WebhookDeliveryStatus']

/** A test event goes only to the endpoint under test, and cannot be subscribed to, unlike all other types. */
const subscribable = <T extends EventName>(name: T & ('*' | Exclude<EventType, 'webhook.test'>)): T => name
export const every = subscribable('*')

/** The largest number of endpoints, because each event is matched with all of them. */
export const mostEndpoints = 100

/** How long the previous secret also signs. */
export const overlapMs = 86_400_000

/** An endpoint that has failed for this long is paused. */
const failingMs = 5 * 86_400_000

/** The editable state of an endpoint. */
export interface EndpointDraft {
  readonly url: string
  readonly description: string | null
  readonly events: readonly EventName[]
}

export interface WebhookEndpoint extends EndpointDraft {
  readonly id: string
  readonly status: 'enabled' | 'paused'
  readonly paused_reason: PausedReason | null
  readonly paused_at: string | null
  readonly failing_since: string | null
  /** Encrypted. */
  readonly secret: string
  readonly previous_secret: string | null
  readonly previous_secret_expires_at: string | null
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
}

/** The endpoint as its managers see it. */
export function presentEndpoint(endpoint: WebhookEndpoint, now: Date) {
  const { id, url, description, events, status, paused_reason, paused_at, failing_since } = endpoint
  const { previous_secret_expires_at: until, version, created_at, updated_at } = endpoint
  const previous_secret_expires_at = until !== null && Date.parse(until) > now.getTime() ? until : null
  const state = { status, paused_reason, paused_at, failing_since, previous_secret_expires_at }
  const etag = entityTag({ version, updated_at }, 'shared')
  return { id, url, description, events: [...events], ...state, version, etag, created_at, updated_at }
}

export const isSameEndpoint = (a: EndpointDraft, b: EndpointDraft): boolean =>
  a.url === b.url && a.description === b.description && a.events.join() === b.events.join()

/** Whether an endpoint receives events of this type. */
export const wants = ({ events }: Pick<EndpointDraft, 'events'>, type: string): boolean =>
  type !== 'webhook.test' && (events.includes(every) || (events as readonly string[]).includes(type))

export interface Attempt {
  readonly at: string
  readonly outcome: AttemptOutcome
  readonly response_status: number | null
  readonly duration_ms: number
}

export interface WebhookDelivery {
  readonly id: string
  readonly endpoint_id: string
  readonly event_id: string
  readonly event_type: EventType
  readonly status: DeliveryStatus
  readonly attempt_count: number
  /** The latest ones. */
  readonly attempts: readonly Attempt[]
  readonly next_attempt_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

export const presentDelivery = ({ attempts, ...delivery }: WebhookDelivery) => ({
  ...delivery,
  attempts: attempts.map((attempt) => ({ ...attempt })),
})

/** The number of attempts that a delivery stores. */
const mostRemembered = 25

export const remember = (attempts: readonly Attempt[], attempt: Attempt): Attempt[] =>
  [...attempts, attempt].slice(-mostRemembered)

/** Five seconds, then three times as long each time, up to six hours: twenty attempts take three days. */
const [firstPauseMs, growth, longestPauseMs, mostTries] = [5_000, 3, 6 * 3_600_000, 20]

/** A secret that cannot be decrypted is a configuration error: its deliveries wait. */
export const unreadableMs = 300_000

/**
 * Milliseconds until the next attempt, varied by up to a fifth, so that deliveries that failed together are not retried
 * together; undefined if the delivery is given up.
 * @param tries attempts so far, in this series
 * @param random from 0 to 1
 */
export function retryDelayMs(tries: number, random: number): number | undefined {
  if (tries >= mostTries) return undefined
  const pause = Math.min(firstPauseMs * growth ** (tries - 1), longestPauseMs)
  return Math.round(pause * (0.8 + 0.4 * random))
}

/**
 * The longest that a pending delivery may wait, by the number of its attempts in this series: an attempt in progress, a
 * secret that cannot be decrypted and the longest pause are all shorter.
 */
export const longestWaits: readonly number[] = Array.from({ length: mostTries }, (_, tries) =>
  Math.max(unreadableMs, retryDelayMs(tries, 1) ?? 0),
)

/** Why an endpoint must be paused after a failed attempt; undefined if it must not. */
export function pauseReasonOf(
  { response_status }: Attempt,
  failing_since: string | null,
  now: Date,
): PausedReason | undefined {
  if (response_status === 410) return 'gone'
  return failing_since !== null && now.getTime() - Date.parse(failing_since) >= failingMs ? 'failing' : undefined
}
