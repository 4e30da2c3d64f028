// The sandbox's rules: the state of a payment, derived from the ledger alone.

import type { LedgerPayment, LedgerRefund } from '../../../store/sandbox-ledger.ts'
import type { AuthorizeRequest, PaymentOutcome, PaymentRequest, RefundOutcome } from '../../provider.ts'
import { type Behaviour, holdsSeconds, tokens } from './tokens.ts'

/**
 * The cases without a normal response: nothing arrived, a failure, no response at all, or a call that contradicts an
 * earlier one or is invalid.
 */
export class SandboxError extends Error {
  readonly kind: 'down' | 'error' | 'silence' | 'conflict' | 'unknown_payment' | 'unknown_method'
  constructor(kind: SandboxError['kind']) {
    super(`sandbox: ${kind}`)
    this.kind = kind
  }
}

/** The outcome of an action. */
export type ActionResult<R> = {
  readonly result: R
  readonly effect?: true
  readonly error?: SandboxError['kind'] | undefined
}

/** A payment at a given time: an expired authorization reserves nothing. */
export function asOf(payment: LedgerPayment, now: Date): LedgerPayment {
  const { status, expires_at } = payment
  const lapsed = status === 'authorized' && expires_at !== null && Date.parse(expires_at) <= now.getTime()
  return lapsed ? { ...payment, status: 'voided' } : payment
}

export function outcomeOfPayment({ ref, method, status, expires_at }: LedgerPayment): PaymentOutcome {
  const label = `sandbox ${method.replaceAll('_', ' ')}`
  if (status !== 'declined') return { kind: status, ref, label, ...(expires_at !== null && { expires_at }) }
  return { kind: status, decline_code: behaviourOf({ method }).declines ?? 'generic_decline', ref, label }
}

export const failedAction = (error: SandboxError['kind']): ActionResult<never> => ({
  result: undefined as never,
  error,
})

export const behaviourOf = ({ method }: Pick<LedgerPayment, 'method'>): Behaviour => tokens.get(method) ?? {}

export const agree = (payment: LedgerPayment, request: PaymentRequest) =>
  payment.amount_minor === request.amount_minor && payment.currency === request.currency

export const outcomeOfRefund = ({ refund_id, status }: LedgerRefund): RefundOutcome => ({
  kind: status,
  ref: `sandbox_${refund_id}`,
})

export function newLedgerPayment(
  { payment_id, method, amount_minor, currency, capture }: AuthorizeRequest,
  token: Behaviour,
  at: Date,
): LedgerPayment {
  const taken = capture && token.capture !== 'error' ? 'captured' : 'authorized'
  const status = token.declines ? 'declined' : token.awaitsDeposit ? 'pending' : taken
  const holds = new Date(at.getTime() + (token.holdsSeconds ?? holdsSeconds) * 1000).toISOString()
  const expires_at = status === 'authorized' ? holds : null
  return { payment_id, ref: `sandbox_${payment_id}`, method, status, amount_minor, currency, expires_at }
}
