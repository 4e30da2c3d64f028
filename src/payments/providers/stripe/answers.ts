// The meaning of Stripe's answers: PaymentIntents, refunds and errors, read strictly.

import {
  type DeclineCode,
  type Known,
  type Outcome,
  ProviderBusy,
  ProviderProtocol,
  type RefundOutcome,
} from '../../provider.ts'
import { type Answer, failureOf, isRefusal, objectIn, textIn } from '../exchange.ts'

const declines: ReadonlyMap<unknown, DeclineCode> = new Map<unknown, DeclineCode>([
  ['insufficient_funds', 'insufficient_funds'],
  ['expired_card', 'expired_card'],
  ['card_velocity_exceeded', 'limit_exceeded'],
  ['withdrawal_count_limit_exceeded', 'limit_exceeded'],
  ['lost_card', 'card_blocked'],
  ['stolen_card', 'card_blocked'],
  ['pickup_card', 'card_blocked'],
  ['restricted_card', 'card_blocked'],
  ['fraudulent', 'card_blocked'],
  ['merchant_blacklist', 'card_blocked'],
])

const kinds: Readonly<Record<string, 'authorized' | 'captured' | 'pending' | 'voided'>> = {
  requires_capture: 'authorized',
  succeeded: 'captured',
  processing: 'pending',
  requires_confirmation: 'pending',
  canceled: 'voided',
}

const refundKinds: Readonly<Record<string, RefundOutcome['kind']>> = {
  succeeded: 'succeeded',
  pending: 'pending',
  requires_action: 'pending',
  failed: 'failed',
  canceled: 'failed',
}

export type Fields = Readonly<Record<string, unknown>>

export const errorIn = ({ status, json }: Answer): Fields => (status < 400 ? {} : objectIn(objectIn(json).error))

/**
 * Whether Stripe refuses this request, and has done nothing. A key that was used for another one proves nothing of
 * that.
 */
export function isRefused(answer: Answer): boolean {
  const { type } = errorIn(answer)
  return type !== 'idempotency_error' && isRefusal(answer, type ?? errorIn(answer).code)
}

/** @throws ProviderUnavailable, ProviderTimeout, ProviderProtocol for every answer but a good one */
export function told(answer: Answer): Fields {
  if (answer.status === 200) return objectIn(answer.json)
  const { type, code } = errorIn(answer)
  if (type === 'idempotency_error' || code === 'lock_timeout') throw new ProviderBusy()
  throw failureOf(answer, type ?? code)
}

export function declined({ code, decline_code, payment_intent }: Fields): Outcome {
  const ref = textIn(objectIn(payment_intent).id)
  const why = declines.get(decline_code) ?? declines.get(code) ?? 'generic_decline'
  return { kind: 'declined', decline_code: why, ...(ref && { ref }) }
}

export function outcomeOf({ id, status }: Fields): Outcome {
  const ref = textIn(id)
  if (!ref || typeof status !== 'string') throw new ProviderProtocol()
  if (status === 'requires_payment_method' || status === 'requires_action')
    return { kind: 'declined', decline_code: 'generic_decline', ref }
  const kind = Object.hasOwn(kinds, status) ? kinds[status] : undefined
  if (!kind) throw new ProviderProtocol()
  return { kind, ref, label: 'card' }
}

export function refundOf({ id, status }: Fields): RefundOutcome {
  const ref = textIn(id)
  const kind = typeof status === 'string' && Object.hasOwn(refundKinds, status) ? refundKinds[status] : undefined
  if (!ref || !kind) throw new ProviderProtocol()
  return { kind, ref }
}

export function refundsIn(refunds: readonly Fields[]): Known['refunds'] {
  const known = new Map<string, { outcome: RefundOutcome; amount_minor: number }>()
  for (const refund of refunds) {
    const id = textIn(objectIn(refund.metadata).refund_id)
    if (id && Number.isSafeInteger(refund.amount))
      known.set(id, { outcome: refundOf(refund), amount_minor: Number(refund.amount) })
  }
  return known
}
