// Payments and refunds: their states and transitions.
//
// A payment belongs to an order or is standalone. Only one action at a time may call the provider about it, which the
// action lock ensures. An active payment has captured money or may still do so; an order has at most one.

import { newest } from '../generated/catalogue.ts'
import { entityTag } from './entity-tag.ts'
import { instantIn, labelIn } from './foreign.ts'
import type { Currency } from './money.ts'
import { invalidTransition, nextState, type Transitions } from './states.ts'
import type { CancelReason } from './stock.ts'

export type PaymentStatus =
  | 'pending'
  | 'authorized'
  | 'captured'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'failed'

export const paymentTransitions = {
  authorize: { from: ['pending'], to: 'authorized' },
  capture: { from: ['pending', 'authorized'], to: 'captured' },
  fail: { from: ['pending'], to: 'failed' },
  // From pending, if the order is given up before the money arrives.
  void: { from: ['authorized', 'pending'], to: 'voided' },
  refund_part: { from: ['captured', 'partially_refunded'], to: 'partially_refunded' },
  refund: { from: ['captured', 'partially_refunded'], to: 'refunded' },
  // Money that arrives too late is refunded automatically.
  refund_late: { from: ['voided', 'failed'], to: 'refunded' },
} as const satisfies Transitions<PaymentStatus>

export type PaymentTransition = keyof typeof paymentTransitions

/** @throws Problem 409 `invalid_state_transition` */
export const paymentAfter = (status: PaymentStatus, transition: PaymentTransition): PaymentStatus =>
  nextState<PaymentStatus, typeof paymentTransitions>(paymentTransitions, status, transition)

/** An order has at most one payment in these states; the partial unique index `payments_live` enforces the same. */
const live: readonly PaymentStatus[] = ['pending', 'authorized', 'captured', 'partially_refunded']

/** Whether it has captured money, or may still do so. */
export const isLive = ({ status }: Pick<Payment, 'status'>): boolean => live.includes(status)

export type RefundStatus = 'pending' | 'succeeded' | 'failed'

export const refundTransitions = {
  succeed: { from: ['pending'], to: 'succeeded' },
  fail: { from: ['pending'], to: 'failed' },
} as const satisfies Transitions<RefundStatus>

export type RefundReason = 'requested_by_customer' | 'duplicate' | 'fraudulent' | 'defective' | 'other'

export interface RefundDraft {
  readonly payment_id: string
  readonly amount_minor: number
  readonly reason: RefundReason
  readonly attempt: string | null
}

export interface Refund extends RefundDraft {
  readonly id: string
  readonly status: RefundStatus
  readonly provider_ref: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** The actions that may be in progress with the provider. */
export type PaymentAction = 'authorize' | 'capture' | 'void' | 'refund' | 'cancel' | 'reconcile'

export interface PaymentDraft {
  readonly order_id: string | null
  readonly user_id: number
  readonly currency: Currency
  readonly amount_minor: number
  readonly provider: string
  readonly capture_mode: 'manual' | 'automatic'
  /** The work it belongs to; null again when a retry may start a new payment. */
  readonly attempt: string | null
  readonly action: PaymentAction | null
  /** The attempt that holds the action lock, or held it last. */
  readonly action_attempt: string | null
  /** When the reconciler next asks the provider; null if nothing is open. */
  readonly next_check_at: string | null
}

export interface Payment extends PaymentDraft {
  readonly id: string
  readonly status: PaymentStatus
  /** Zero, or the whole amount. */
  readonly captured_minor: number
  /** The sum of its refunds, including pending ones. */
  readonly refunded_minor: number
  readonly provider_ref: string | null
  readonly method_label: string | null
  /** When the authorization expires, or until when a deposit is awaited. */
  readonly expires_at: string | null
  readonly failure_code: string | null
  readonly decline_code: string | null
  readonly action_at: string | null
  /** Why the order is cancelled, if `action` is a cancellation. */
  readonly cancel_reason: CancelReason | null
  /** How often the reconciler has asked. */
  readonly checks: number
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  /**
   * Unix seconds of the last change to any member of the representation, by an edit or otherwise; null if unknown. Not
   * shown itself.
   */
  readonly last_modified: number | null
  /** Oldest first. */
  readonly refunds: readonly Refund[]
}

/** The columns that a change may write; `action: null` releases the action lock. */
export type PaymentChange = Partial<
  Pick<
    Payment,
    | 'status'
    | 'captured_minor'
    | 'refunded_minor'
    | 'provider_ref'
    | 'method_label'
    | 'expires_at'
    | 'failure_code'
    | 'decline_code'
    | 'attempt'
    | 'cancel_reason'
    | 'next_check_at'
    | 'checks'
  > & { readonly action: null }
>

/** The longest `method_label` that the document allows. */
export const longestLabel = 100

/** A payment as the newest version shows it: each amount is an integer in minor units with its currency. */
export function presentPayment(payment: Payment) {
  const { id, order_id, status, currency, provider, method_label, capture_mode, expires_at, version } = payment
  const { failure_code: code, decline_code, created_at, updated_at } = payment
  return {
    id,
    order_id,
    status,
    amount: { amount: payment.amount_minor, currency },
    amount_captured: { amount: payment.captured_minor, currency },
    amount_refunded: { amount: payment.refunded_minor, currency },
    provider,
    method_label: labelIn(method_label, longestLabel) ?? null,
    capture_mode,
    expires_at: instantIn(expires_at) ?? null,
    failure: code === null ? null : { code, decline_code },
    refunds: payment.refunds.map((refund) => presentRefund(refund, currency)),
    version,
    etag: entityTag(payment, newest),
    created_at,
    updated_at,
  }
}

export function presentRefund({ id, amount_minor, reason, status, created_at }: Refund, currency: Currency) {
  return { id, amount: { amount: amount_minor, currency }, reason, status, created_at }
}

/** The error for a transition that another request, or the provider, made impossible. */
export const invalidPaymentTransition = ({ status }: Payment, to: PaymentStatus) =>
  invalidTransition<PaymentStatus>(paymentTransitions, status, to)
