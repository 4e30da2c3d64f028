// Calls a provider about one of our payments: the identifiers used, and the errors for the client if there is no valid
// response.
//
// Nothing here writes. After a lost response the payment stays as it is, locked by the attempt; a retry with the same
// key asks again, and otherwise the reconciler does (use-cases/reconcile-payments.ts).

import type { Problem } from '../contract/serve/problem.ts'
import type { Payment, Refund } from '../domain/payments.ts'
import { invalid, problem } from '../problem.ts'
import {
  InvalidSignature,
  type PaymentProvider,
  type PaymentProviders,
  type PaymentRequest,
  ProviderProtocol,
  ProviderTimeout,
  ProviderUnavailable,
  type RefundRequest,
} from './provider.ts'

/** The provider a payment was made with. @throws Problem 503 if it is no longer configured */
export function providerOf(payments: PaymentProviders, { provider }: Pick<Payment, 'provider'>): PaymentProvider {
  const there = payments.named(provider)
  if (!there) throw problem('payment_provider_unavailable', { headers: { 'Retry-After': '60' } })
  return there
}

/**
 * The identifiers of a payment. A repeated action uses the same key, because the key is derived from the payment rather
 * than the request.
 */
export function about(payment: Payment, action: 'authorize' | 'capture' | 'void'): PaymentRequest {
  const { id, order_id, provider_ref, amount_minor, currency } = payment
  return { payment_id: id, order_id, provider_ref, amount_minor, currency, idempotency_key: `${id}-${action}` }
}

export function aboutRefund(payment: Payment, { id, amount_minor }: Refund): RefundRequest {
  return { ...about(payment, 'capture'), amount_minor, refund_id: id, idempotency_key: id }
}

/**
 * Converts a failed call to the error for the client: `provider.capture(...).catch(toProblem)`.
 * @throws Problem 401 `invalid_signature`, 502 `payment_provider_error`, 503 `payment_provider_unavailable`
 */
export function toProblem(error: unknown): never {
  throw problemOf(error) ?? error
}

/** When to retry after a timeout: by then the response has usually arrived, or the reconciler has asked for it. */
const patienceSeconds = 5

function problemOf(cause: unknown): Problem | undefined {
  if (cause instanceof InvalidSignature) return problem('invalid_signature', { cause })
  if (cause instanceof ProviderProtocol) return problem('payment_provider_error', { cause })
  const silent = cause instanceof ProviderTimeout
  if (!silent && !(cause instanceof ProviderUnavailable)) return undefined
  const seconds = silent ? patienceSeconds : cause.retryAfter
  return problem('payment_provider_unavailable', { cause, headers: { 'Retry-After': String(seconds) } })
}

/** Checks that the provider accepts a payment method. @throws Problem 422 */
export function checkMethod(provider: PaymentProvider, method: string): void {
  // Digits with spaces or hyphens between them are a card number too.
  if (/^\d{12,19}$/.test(method.replaceAll(/[ -]/g, ''))) throw problem('card_number_not_accepted')
  if (provider.knows(method)) return
  throw invalid('payment_method', 'reference')
}
