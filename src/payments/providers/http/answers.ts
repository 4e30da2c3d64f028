// The answers of the generic HTTP provider, read strictly: only exact matches become an outcome.

import type { DeclineCode, Known, Outcome, ProviderEvent, RefundOutcome } from '../../provider.ts'
import { ProviderProtocol } from '../../provider.ts'
import { listIn, objectIn, textIn } from '../exchange.ts'

const declineCodes = new Set<unknown>([
  'generic_decline',
  'insufficient_funds',
  'expired_card',
  'limit_exceeded',
  'card_blocked',
] satisfies DeclineCode[])

const time = (value: unknown): string | undefined => {
  const text = textIn(value, 40)
  return text !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}

const optional = <K extends string>(name: K, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [name in K]?: string }

/** @throws ProviderProtocol, as all of these */
export function outcomeIn(json: unknown): Outcome {
  const { kind, decline_code, ...said } = objectIn(json)
  const [ref, label] = [textIn(said.ref), textIn(said.label, 100)]
  if (kind === 'declined' && declineCodes.has(decline_code))
    return { kind, decline_code: decline_code as DeclineCode, ...optional('ref', ref), ...optional('label', label) }
  if ((kind === 'authorized' || kind === 'captured' || kind === 'pending' || kind === 'voided') && ref !== undefined)
    return { kind, ref, ...optional('label', label), ...optional('expires_at', time(said.expires_at)) }
  throw new ProviderProtocol()
}

export function refundOutcomeIn(json: unknown): RefundOutcome {
  const { kind, ...said } = objectIn(json)
  const ref = textIn(said.ref)
  if (kind === 'failed') return { kind, ...optional('ref', ref) }
  if ((kind === 'succeeded' || kind === 'pending') && ref !== undefined) return { kind, ref }
  throw new ProviderProtocol()
}

/** `{ outcome, refunds: [{ refund_id, amount_minor, outcome }] }` */
export function knownIn(json: unknown): Known {
  const { outcome, refunds } = objectIn(json)
  if (!Array.isArray(refunds)) throw new ProviderProtocol()
  const read = listIn(refunds).map((one) => {
    const { refund_id, amount_minor, outcome } = objectIn(one)
    const id = textIn(refund_id)
    if (id === undefined || !Number.isSafeInteger(amount_minor) || Number(amount_minor) <= 0)
      throw new ProviderProtocol()
    return [id, { outcome: refundOutcomeIn(outcome), amount_minor: Number(amount_minor) }] as const
  })
  return { outcome: outcomeIn(outcome), refunds: new Map(read) }
}

/** An event, from the text of a body that was signed. */
export function eventIn(body: string): ProviderEvent {
  const { event_id, payment_id } = objectIn(jsonIn(body))
  const [event, payment] = [textIn(event_id), textIn(payment_id)]
  if (event === undefined || payment === undefined) throw new ProviderProtocol()
  return { event_id: event, payment_id: payment, provider_ref: null }
}

/** @throws ProviderProtocol for invalid JSON */
export function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ProviderProtocol()
  }
}
