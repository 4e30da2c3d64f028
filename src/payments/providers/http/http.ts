// A provider over plain HTTP: any service that implements these few requests can take our payments, as the sandbox
// service does (sandbox/http.ts).
//
//   POST {url}/payments                 a payment; 402 and 422 `unknown_method` are declines
//   POST {url}/payments/{id}/capture, /void, /refunds
//   GET  {url}/payments/{id}            its state; 404 `unknown_payment`: unknown
//
// Requests contain our ids, our `Idempotency-Key` and a bearer secret. 503 `unavailable` guarantees that nothing was
// done; no other 5xx guarantees anything. A 404 without a reason means a wrong address, and says nothing about the
// payment.

import {
  type DeclineCode,
  everyCurrency,
  type Known,
  type PaymentOutcome,
  type PaymentProvider,
  type PaymentRequest,
  type ProviderEvent,
  ProviderProtocol,
  ProviderRefusal,
  ProviderUnavailable,
  type RefundOutcome,
} from '../../provider.ts'
import {
  failureOf,
  invalidResponse,
  isRefusal,
  jsonIn,
  listIn,
  objectIn,
  type ProviderResponse,
  sendRequest,
  textIn,
} from '../request.ts'
import { checkSignature } from '../signatures.ts'

export interface HttpOptions {
  /** The base URL; https, or a port of this machine. */
  readonly url: string
  /** The secret that we authenticate with. */
  readonly secret: string
  /** The secret that it signs events with. */
  readonly eventSecret: string
  readonly clock: () => Date
}

/** Any token that does not look like a card number. */
const token = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$/
const cardNumber = /^\d{12,19}$/

export function httpProvider({ url, secret, eventSecret, clock }: HttpOptions): PaymentProvider {
  const base = url.replace(/\/+$/, '')
  const headers = { authorization: `Bearer ${secret}` }
  const pathOf = (payment_id: string) => `${base}/payments/${encodeURIComponent(payment_id)}`
  const post = (
    url: string,
    { idempotency_key }: PaymentRequest,
    body: object,
    signal?: AbortSignal,
  ): Promise<ProviderResponse> =>
    sendRequest({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': idempotency_key },
      body: JSON.stringify(body),
      signal,
    })
  const act = async (action: string, request: PaymentRequest, signal?: AbortSignal): Promise<PaymentOutcome> => {
    const { payment_id, amount_minor, currency } = request
    return outcomeIn(bodyOf(await post(`${pathOf(payment_id)}/${action}`, request, { amount_minor, currency }, signal)))
  }

  return {
    name: 'http',
    can: { manual_capture: true, partial_refund: true, currencies: everyCurrency },
    knows: (method) => token.test(method) && !cardNumber.test(method),
    async authorize(request, signal) {
      const { payment_id, order_id, method, amount_minor, currency, capture } = request
      const body = { payment_id, order_id, method, amount_minor, currency, capture }
      const response = await post(`${base}/payments`, request, body, signal)
      if (response.status === 402) return declinedIn(response)
      // Nothing was done with this method, so another can be tried immediately. If the path does not exist, no payment
      // is possible.
      if (response.status !== 404 && isRefusal(response, reasonOf(response)))
        return { kind: 'declined', decline_code: 'generic_decline' }
      if (response.status === 404) throw invalidResponse(response.status)
      return outcomeIn(bodyOf(response))
    },
    capture: (request, signal) => act('capture', request, signal),
    void: (request, signal) => act('void', request, signal),
    async refund(request, signal) {
      const { payment_id, refund_id, amount_minor, currency } = request
      const body = { refund_id, amount_minor, currency }
      const response = await post(`${pathOf(payment_id)}/refunds`, request, body, signal)
      return isRefusal(response, reasonOf(response)) ? { kind: 'failed' } : refundOutcomeIn(bodyOf(response))
    },
    async fetch({ payment_id }, signal) {
      const response = await sendRequest({ method: 'GET', url: pathOf(payment_id), headers, signal })
      if (response.status === 404 && reasonOf(response) === 'unknown_payment') return undefined
      return knownIn(bodyOf(response))
    },
    async parseEvent(headers, body) {
      checkSignature(headers['payment-signature'], body, eventSecret, clock())
      return [eventIn(body)]
    },
  }
}

const reasonOf = ({ json }: ProviderResponse): unknown => objectIn(json).error

/** The members of a valid response. */
function bodyOf(response: ProviderResponse): unknown {
  const { status, json } = response
  if (status === 503 && reasonOf(response) === 'unavailable') throw new ProviderUnavailable()
  // The key was used for a different request: the outcome of the first is unknown.
  if (status === 409) throw new ProviderRefusal(new Error('status 409'))
  if (status < 200 || status > 299) throw failureOf(response, reasonOf(response))
  return json
}

function declinedIn({ status, json }: ProviderResponse): PaymentOutcome {
  const outcome = outcomeIn(json)
  if (outcome.kind !== 'declined') throw invalidResponse(status)
  return outcome
}

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

/** @throws ProviderProtocol, like all of these */
function outcomeIn(json: unknown): PaymentOutcome {
  const { kind, decline_code, ...fields } = objectIn(json)
  const [ref, label] = [textIn(fields.ref), textIn(fields.label, 100)]
  if (kind === 'declined' && declineCodes.has(decline_code))
    return { kind, decline_code: decline_code as DeclineCode, ...optional('ref', ref), ...optional('label', label) }
  if ((kind === 'authorized' || kind === 'captured' || kind === 'pending' || kind === 'voided') && ref !== undefined)
    return { kind, ref, ...optional('label', label), ...optional('expires_at', time(fields.expires_at)) }
  throw new ProviderProtocol()
}

function refundOutcomeIn(json: unknown): RefundOutcome {
  const { kind, ...fields } = objectIn(json)
  const ref = textIn(fields.ref)
  if (kind === 'failed') return { kind, ...optional('ref', ref) }
  if ((kind === 'succeeded' || kind === 'pending') && ref !== undefined) return { kind, ref }
  throw new ProviderProtocol()
}

/** `{ outcome, refunds: [{ refund_id, amount_minor, outcome }] }` */
function knownIn(json: unknown): Known {
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

/** An event, from the text of a signed body. */
export function eventIn(body: string): ProviderEvent {
  const { event_id, payment_id } = objectIn(jsonIn(body))
  const [event, payment] = [textIn(event_id), textIn(payment_id)]
  if (event === undefined || payment === undefined) throw new ProviderProtocol()
  return { event_id: event, payment_id: payment, provider_ref: null }
}
