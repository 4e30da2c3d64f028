// Stripe, as a thin mapping to PaymentIntents. NOT TRIED AGAINST THE LIVE SERVICE: written from its documentation,
// tested against stubs.
//
// A method is a PaymentMethod's id. Our ids are in the metadata, by which a lost answer is searched; Stripe's search
// lags by some seconds, and the reconciler tries again. A payment that needs the customer's authentication
// (requires_action) is declined, since the customer is not present.

import {
  type Asked,
  everyCurrency,
  type Named,
  type Outcome,
  type PaymentProvider,
  ProviderRefusal,
} from '../../provider.ts'
import { exchange, listIn, nonsense, objectIn, textIn } from '../exchange.ts'
import { jsonIn } from '../http/answers.ts'
import { checkSignature } from '../signatures.ts'
import { declined, errorIn, type Fields, isRefused, outcomeOf, refundOf, refundsIn, told } from './answers.ts'

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
    exchange({ method: 'GET', url: `${url}/v1/${path}`, headers, signal })
  const post = (path: string, { idempotency_key }: Asked, fields: Record<string, string>, signal?: AbortSignal) =>
    exchange({
      method: 'POST',
      url: `${url}/v1/${path}`,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': idempotency_key },
      body: new URLSearchParams(fields).toString(),
      signal,
    })

  /** The intent of a payment; undefined when there is none. */
  async function find({ payment_id, provider_ref }: Named, signal?: AbortSignal): Promise<Fields | undefined> {
    if (provider_ref !== null) {
      const answer = await get(`payment_intents/${part(provider_ref)}`, signal)
      return answer.status === 404 && errorIn(answer).code === 'resource_missing' ? undefined : told(answer)
    }
    // Our ids have no quotes; one that had would search for something else.
    if (!/^\w+$/.test(payment_id)) throw new ProviderRefusal()
    const query = part(`metadata['payment_id']:'${payment_id}'`)
    const [first] = listIn(told(await get(`payment_intents/search?query=${query}`, signal)).data)
    return first === undefined ? undefined : objectIn(first)
  }
  const refOf = async (asked: Named, signal?: AbortSignal): Promise<string> => {
    const ref = asked.provider_ref ?? textIn((await find(asked, signal))?.id)
    if (!ref) throw new ProviderRefusal()
    return ref
  }
  const acted = async (
    action: string,
    asked: Asked,
    fields: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Outcome> => {
    const ref = await refOf(asked, signal)
    const answer = await post(`payment_intents/${part(ref)}/${action}`, asked, fields, signal)
    if (errorIn(answer).code !== 'payment_intent_unexpected_state') return outcomeOf(told(answer))
    return outcomeOf(told(await get(`payment_intents/${part(ref)}`, signal)))
  }

  return {
    name: 'stripe',
    can: { manual_capture: true, partial_refund: true, currencies: everyCurrency },
    knows: (method) => /^pm_\w{1,200}$/.test(method),
    async authorize(asked, signal) {
      const fields = {
        amount: String(asked.amount_minor),
        currency: asked.currency.toLowerCase(),
        payment_method: asked.method,
        confirm: 'true',
        error_on_requires_action: 'true',
        capture_method: asked.capture ? 'automatic' : 'manual',
        'payment_method_types[]': 'card',
        'metadata[payment_id]': asked.payment_id,
        ...(asked.order_id !== null && { 'metadata[order_id]': asked.order_id }),
      }
      const answer = await post('payment_intents', asked, fields, signal)
      // Nothing was done with this card: another may pay at once.
      if (answer.status === 402 || isRefused(answer)) return declined(errorIn(answer))
      const intent = told(answer)
      if (intent.amount !== asked.amount_minor || intent.currency !== fields.currency) throw nonsense(answer.status)
      return outcomeOf(intent)
    },
    capture: (asked, signal) => acted('capture', asked, { amount_to_capture: String(asked.amount_minor) }, signal),
    void: (asked, signal) => acted('cancel', asked, {}, signal),
    async refund(asked, signal) {
      const payment_intent = await refOf(asked, signal)
      const fields = { payment_intent, amount: String(asked.amount_minor), 'metadata[refund_id]': asked.refund_id }
      const answer = await post('refunds', asked, fields, signal)
      if (isRefused(answer)) return { kind: 'failed' }
      return refundOf(told(answer))
    },
    async fetch(asked, signal) {
      const intent = await find(asked, signal)
      if (!intent) return undefined
      const { data, has_more } = told(await get(`refunds?limit=100&payment_intent=${part(String(intent.id))}`, signal))
      if (has_more === true) throw new ProviderRefusal()
      return { outcome: outcomeOf(intent), refunds: refundsIn(listIn(data).map(objectIn)) }
    },
    async parseEvent(headers, body) {
      checkSignature(headers['stripe-signature'], body, eventSecret, clock())
      const { id, data } = objectIn(jsonIn(body))
      const { object, ...said } = objectIn(objectIn(data).object)
      const ref = textIn(object === 'payment_intent' ? said.id : said.payment_intent)
      const [event_id, payment_id] = [textIn(id), textIn(objectIn(said.metadata).payment_id)]
      return event_id && (ref || payment_id)
        ? [{ event_id, payment_id: payment_id ?? null, provider_ref: ref ?? null }]
        : []
    },
  }
}
