// Stripe, as a thin mapping to PaymentIntents. NOT TRIED AGAINST THE LIVE SERVICE: written from its documentation,
// tested against stubs.
//
// A method is the id of a PaymentMethod. Our ids are in the metadata, which we search after a lost response; Stripe's
// search lags by some seconds, and the reconciler tries again. A payment that needs the customer's authentication
// (requires_action) is declined, since the customer is not present.

import {
  type DeclineCode,
  everyCurrency,
  type Known,
  type Named,
  type PaymentOutcome,
  type PaymentProvider,
  type PaymentRequest,
  ProviderBusy,
  ProviderProtocol,
  ProviderRefusal,
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

export interface StripeOptions {
  readonly secret: string
  readonly eventSecret: string
  readonly clock: () => Date
  readonly url?: string
}

const part = encodeURIComponent

export function stripeProvider({
  secret,
  eventSecret,
  clock,
  url = 'https://api.stripe.com',
}: StripeOptions): PaymentProvider {
  const headers = { authorization: `Bearer ${secret}` }
  const get = (path: string, signal?: AbortSignal) =>
    sendRequest({ method: 'GET', url: `${url}/v1/${path}`, headers, signal })
  const post = (
    path: string,
    { idempotency_key }: PaymentRequest,
    fields: Record<string, string>,
    signal?: AbortSignal,
  ) =>
    sendRequest({
      method: 'POST',
      url: `${url}/v1/${path}`,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': idempotency_key },
      body: new URLSearchParams(fields).toString(),
      signal,
    })

  /** The intent of a payment; undefined if there is none. */
  async function find({ payment_id, provider_ref }: Named, signal?: AbortSignal): Promise<StripeObject | undefined> {
    if (provider_ref !== null) {
      const response = await get(`payment_intents/${part(provider_ref)}`, signal)
      return response.status === 404 && errorIn(response).code === 'resource_missing' ? undefined : bodyOf(response)
    }
    // Our ids have no quotes; a quote would change the search.
    if (!/^\w+$/.test(payment_id)) throw new ProviderRefusal()
    const query = part(`metadata['payment_id']:'${payment_id}'`)
    const [first] = listIn(bodyOf(await get(`payment_intents/search?query=${query}`, signal)).data)
    return first === undefined ? undefined : objectIn(first)
  }
  const refOf = async (request: Named, signal?: AbortSignal): Promise<string> => {
    const ref = request.provider_ref ?? textIn((await find(request, signal))?.id)
    if (!ref) throw new ProviderRefusal()
    return ref
  }
  const acted = async (
    action: string,
    request: PaymentRequest,
    fields: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<PaymentOutcome> => {
    const ref = await refOf(request, signal)
    const response = await post(`payment_intents/${part(ref)}/${action}`, request, fields, signal)
    if (errorIn(response).code !== 'payment_intent_unexpected_state') return outcomeOfIntent(bodyOf(response))
    return outcomeOfIntent(bodyOf(await get(`payment_intents/${part(ref)}`, signal)))
  }

  return {
    name: 'stripe',
    can: { manual_capture: true, partial_refund: true, currencies: everyCurrency },
    knows: (method) => /^pm_\w{1,200}$/.test(method),
    async authorize(request, signal) {
      const fields = {
        amount: String(request.amount_minor),
        currency: request.currency.toLowerCase(),
        payment_method: request.method,
        confirm: 'true',
        error_on_requires_action: 'true',
        capture_method: request.capture ? 'automatic' : 'manual',
        'payment_method_types[]': 'card',
        'metadata[payment_id]': request.payment_id,
        ...(request.order_id !== null && { 'metadata[order_id]': request.order_id }),
      }
      const response = await post('payment_intents', request, fields, signal)
      // Nothing was done with this card, so another can be tried immediately.
      if (response.status === 402 || isRefused(response)) return declined(errorIn(response))
      const intent = bodyOf(response)
      if (intent.amount !== request.amount_minor || intent.currency !== fields.currency)
        throw invalidResponse(response.status)
      return outcomeOfIntent(intent)
    },
    capture: (request, signal) =>
      acted('capture', request, { amount_to_capture: String(request.amount_minor) }, signal),
    void: (request, signal) => acted('cancel', request, {}, signal),
    async refund(request, signal) {
      const payment_intent = await refOf(request, signal)
      const fields = { payment_intent, amount: String(request.amount_minor), 'metadata[refund_id]': request.refund_id }
      const response = await post('refunds', request, fields, signal)
      if (isRefused(response)) return { kind: 'failed' }
      return refundOf(bodyOf(response))
    },
    async fetch(request, signal) {
      const intent = await find(request, signal)
      if (!intent) return undefined
      const { data, has_more } = bodyOf(
        await get(`refunds?limit=100&payment_intent=${part(String(intent.id))}`, signal),
      )
      if (has_more === true) throw new ProviderRefusal()
      return { outcome: outcomeOfIntent(intent), refunds: refundsIn(listIn(data).map(objectIn)) }
    },
    async parseEvent(headers, body) {
      checkSignature(headers['stripe-signature'], body, eventSecret, clock())
      const { id, data } = objectIn(jsonIn(body))
      const { object, ...members } = objectIn(objectIn(data).object)
      const ref = textIn(object === 'payment_intent' ? members.id : members.payment_intent)
      const [event_id, payment_id] = [textIn(id), textIn(objectIn(members.metadata).payment_id)]
      return event_id && (ref || payment_id)
        ? [{ event_id, payment_id: payment_id ?? null, provider_ref: ref ?? null }]
        : []
    },
  }
}

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

type StripeObject = Readonly<Record<string, unknown>>

const errorIn = ({ status, json }: ProviderResponse): StripeObject =>
  status < 400 ? {} : objectIn(objectIn(json).error)

/**
 * Whether Stripe rejects this request, and has done nothing. If the key was used for another request, that is not
 * certain.
 */
function isRefused(response: ProviderResponse): boolean {
  const { type } = errorIn(response)
  return type !== 'idempotency_error' && isRefusal(response, type ?? errorIn(response).code)
}

/** @throws ProviderUnavailable, ProviderTimeout, ProviderProtocol for every unsuccessful response */
function bodyOf(response: ProviderResponse): StripeObject {
  if (response.status === 200) return objectIn(response.json)
  const { type, code } = errorIn(response)
  if (type === 'idempotency_error' || code === 'lock_timeout') throw new ProviderBusy()
  throw failureOf(response, type ?? code)
}

function declined({ code, decline_code, payment_intent }: StripeObject): PaymentOutcome {
  const ref = textIn(objectIn(payment_intent).id)
  const why = declines.get(decline_code) ?? declines.get(code) ?? 'generic_decline'
  return { kind: 'declined', decline_code: why, ...(ref && { ref }) }
}

function outcomeOfIntent({ id, status }: StripeObject): PaymentOutcome {
  const ref = textIn(id)
  if (!ref || typeof status !== 'string') throw new ProviderProtocol()
  if (status === 'requires_payment_method' || status === 'requires_action')
    return { kind: 'declined', decline_code: 'generic_decline', ref }
  const kind = Object.hasOwn(kinds, status) ? kinds[status] : undefined
  if (!kind) throw new ProviderProtocol()
  return { kind, ref, label: 'card' }
}

function refundOf({ id, status }: StripeObject): RefundOutcome {
  const ref = textIn(id)
  const kind = typeof status === 'string' && Object.hasOwn(refundKinds, status) ? refundKinds[status] : undefined
  if (!ref || !kind) throw new ProviderProtocol()
  return { kind, ref }
}

function refundsIn(refunds: readonly StripeObject[]): Known['refunds'] {
  const known = new Map<string, { outcome: RefundOutcome; amount_minor: number }>()
  for (const refund of refunds) {
    const id = textIn(objectIn(refund.metadata).refund_id)
    if (id && Number.isSafeInteger(refund.amount))
      known.set(id, { outcome: refundOf(refund), amount_minor: Number(refund.amount) })
  }
  return known
}
