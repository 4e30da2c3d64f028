// The port to payment providers: their operations, and how they may fail.
//
// A provider is called outside any transaction, with our own ids, and calls may be repeated: the same idempotency key
// means the same payment. Amounts are integers in minor units. A deadline and a circuit breaker protect every provider
// (guard.ts). Errors never reveal a payment method, a key or a secret.

import type { Currency } from '../domain/money.ts'

export const everyCurrency: readonly Currency[] = ['KRW', 'USD', 'JPY']

export type DeclineCode = 'generic_decline' | 'insufficient_funds' | 'expired_card' | 'limit_exceeded' | 'card_blocked'

/**
 * The current state of a payment at the provider, whatever was requested: an expired authorization cannot be captured
 * and is `voided`, a captured payment cannot be voided and is `captured`. `ref` is the provider's own id.
 */
export type PaymentOutcome =
  | {
      readonly kind: 'authorized' | 'captured' | 'pending' | 'voided'
      readonly ref: string
      /** The payment method, for people. */
      readonly label?: string
      /** When an authorization expires, if the provider says when. */
      readonly expires_at?: string
    }
  | { readonly kind: 'declined'; readonly decline_code: DeclineCode; readonly ref?: string; readonly label?: string }

export type RefundOutcome =
  | { readonly kind: 'succeeded' | 'pending'; readonly ref: string }
  | { readonly kind: 'failed'; readonly ref?: string }

/** Everything a provider knows about one payment; for reconciling. */
export interface Known {
  readonly outcome: PaymentOutcome
  /** Refunds, by our refund id. */
  readonly refunds: ReadonlyMap<string, { readonly outcome: RefundOutcome; readonly amount_minor: number }>
}

export interface PaymentRequest {
  readonly payment_id: string
  /** The order that is paid; null for a standalone payment. */
  readonly order_id: string | null
  /** The provider's own id of the payment, if it has responded once. */
  readonly provider_ref: string | null
  readonly amount_minor: number
  readonly currency: Currency
  /** The same for every retry of the same action. */
  readonly idempotency_key: string
}

export interface AuthorizeRequest extends PaymentRequest {
  /** A token of the provider; never a card number. */
  readonly method: string
  /** Whether to capture the payment immediately. */
  readonly capture: boolean
}

export interface RefundRequest extends PaymentRequest {
  readonly refund_id: string
}

/** The identifiers that suffice to look up a payment. */
export type Named = Pick<PaymentRequest, 'payment_id' | 'order_id' | 'provider_ref'>

/**
 * An event at the provider. It is only a hint: `fetch` returns the current state. The payment has at least one
 * identifier.
 */
export interface ProviderEvent {
  readonly event_id: string
  readonly payment_id: string | null
  readonly provider_ref: string | null
}

export interface PaymentProvider {
  readonly name: string
  readonly can: {
    readonly manual_capture: boolean
    readonly partial_refund: boolean
    readonly currencies: readonly Currency[]
  }
  /** Whether the provider accepts a payment method; called before anything is written. */
  knows(method: string): boolean
  /**
   * @param signal aborts the call; passed only by the guard
   * @throws ProviderUnavailable, ProviderTimeout, ProviderProtocol, as every method below
   */
  authorize(request: AuthorizeRequest, signal?: AbortSignal): Promise<PaymentOutcome>
  capture(request: PaymentRequest, signal?: AbortSignal): Promise<PaymentOutcome>
  void(request: PaymentRequest, signal?: AbortSignal): Promise<PaymentOutcome>
  refund(request: RefundRequest, signal?: AbortSignal): Promise<RefundOutcome>
  /** Undefined if the provider does not know the payment. */
  fetch(request: Named, signal?: AbortSignal): Promise<Known | undefined>
  /** @throws InvalidSignature */
  parseEvent(headers: Readonly<Record<string, string | undefined>>, body: string): Promise<readonly ProviderEvent[]>
}

/** The configured providers: the one for new payments, and any by name. */
export interface PaymentProviders {
  readonly current: PaymentProvider
  named(name: string): PaymentProvider | undefined
  /** The deadline of a call. */
  readonly deadlineMs: number
}

/** The request did not arrive: nothing happened. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable'
  /** The seconds after which a retry may succeed. */
  readonly retryAfter: number
  constructor(cause?: unknown, retryAfter = 1) {
    super('the payment provider is unavailable', { cause })
    this.retryAfter = retryAfter
  }
}

/** No response in time: the outcome is unknown until `fetch` returns it. */
export class ProviderTimeout extends Error {
  override readonly name: string = 'ProviderTimeout'
  constructor(cause?: unknown) {
    super('the payment provider did not respond in time', { cause })
  }
}

/** A response that violates the protocol. */
export class ProviderProtocol extends Error {
  override readonly name: string = 'ProviderProtocol'
  constructor(cause?: unknown) {
    super('the payment provider gave an invalid response', { cause })
  }
}

/** The provider is still processing the same request or payment: it responds, but the outcome is not known yet. */
export class ProviderBusy extends ProviderTimeout {
  override readonly name = 'ProviderBusy'
}

/** The provider responds, but refuses the action for this payment. That says nothing about other payments. */
export class ProviderRefusal extends ProviderProtocol {
  override readonly name = 'ProviderRefusal'
}

/** An event that the provider did not sign. */
export class InvalidSignature extends Error {
  override readonly name = 'InvalidSignature'
}
