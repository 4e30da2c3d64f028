// Toss Payments, as a thin mapping. NOT TRIED AGAINST THE LIVE SERVICE: written from its documentation, tested against
// stubs.
//
// A method is the paymentKey that Toss's payment window gave the browser; its orderId is our order's id (or the
// payment's, for a standalone payment). The amount is always ours, never the browser's. There is no manual capture. Our
// refund ids are in the reason of a cancellation, so that a refund can be found after a lost response. Ordinary
// webhooks are not signed, so an event is only a hint to fetch. A paid virtual account cannot be refunded here, because
// Toss requires the customer's bank account for that.

import {
  type DeclineCode,
  type Known,
  type Named,
  type PaymentOutcome,
  type PaymentProvider,
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

export interface TossOptions {
  readonly secret: string
  readonly url?: string
}

/** Declines that a customer can act on; all others get a generic code. */
const declines: ReadonlyMap<string, DeclineCode> = new Map([
  ['REJECT_CARD_COMPANY', 'generic_decline'],
  ['REJECT_CARD_PAYMENT', 'insufficient_funds'],
  ['REJECT_ACCOUNT_PAYMENT', 'insufficient_funds'],
  ['INVALID_REJECT_CARD', 'generic_decline'],
  ['REJECT_TOSSPAY_INVALID_ACCOUNT', 'generic_decline'],
  ['NOT_AVAILABLE_PAYMENT', 'generic_decline'],
  ['NOT_FOUND_PAYMENT_SESSION', 'generic_decline'],
  ['INVALID_CARD_EXPIRATION', 'expired_card'],
  ['EXCEED_MAX_DAILY_PAYMENT_COUNT', 'limit_exceeded'],
  ['EXCEED_MAX_ONE_DAY_AMOUNT', 'limit_exceeded'],
  ['EXCEED_MAX_AMOUNT', 'limit_exceeded'],
  ['EXCEED_MAX_PAYMENT_AMOUNT', 'limit_exceeded'],
  ['INVALID_STOPPED_CARD', 'card_blocked'],
  ['INVALID_CARD_LOST_OR_STOLEN', 'card_blocked'],
] as const)

/** 4xx responses of Toss that are not the customer's fault: our key, and failures behind Toss. */
const failures: ReadonlySet<unknown> = new Set([
  'UNAUTHORIZED_KEY',
  'INVALID_API_KEY',
  'INCORRECT_BASIC_AUTH_FORMAT',
  'FORBIDDEN_REQUEST',
  'PROVIDER_ERROR',
])
/** Toss is still processing this payment. */
const busy: ReadonlySet<unknown> = new Set(['IDEMPOTENT_REQUEST_PROCESSING', 'FORBIDDEN_CONSECUTIVE_REQUEST'])

const kinds: Readonly<Record<string, 'captured' | 'pending'>> = {
  DONE: 'captured',
  PARTIAL_CANCELED: 'captured',
  WAITING_FOR_DEPOSIT: 'pending',
  READY: 'pending',
  IN_PROGRESS: 'pending',
}

const reasonFor = (refund_id: string) => `refund ${refund_id}`

export function tossProvider({ secret, url = 'https://api.tosspayments.com' }: TossOptions): PaymentProvider {
  const headers = { authorization: `Basic ${Buffer.from(`${secret}:`).toString('base64')}` }
  const post = (path: string, idempotency_key: string, body: object, signal?: AbortSignal): Promise<ProviderResponse> =>
    sendRequest({
      method: 'POST',
      url: `${url}/v1/payments/${path}`,
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': idempotency_key },
      body: JSON.stringify(body),
      signal,
    })

  /** The payment at Toss; undefined if there is none. */
  async function find({ provider_ref, ...request }: Named, signal?: AbortSignal): Promise<Payment | undefined> {
    const path = provider_ref === null ? `orders/${part(orderOf(request))}` : part(provider_ref)
    const response = await sendRequest({ method: 'GET', url: `${url}/v1/payments/${path}`, headers, signal })
    return response.status === 404 && codeIn(response) === 'NOT_FOUND_PAYMENT' ? undefined : paymentIn(response)
  }
  const found = async (request: Named, signal?: AbortSignal): Promise<Payment> => {
    const payment = await find(request, signal)
    if (!payment) throw new ProviderRefusal()
    return payment
  }

  return {
    name: 'toss',
    can: { manual_capture: false, partial_refund: true, currencies: ['KRW'] },
    // Unlike a card number, a key never consists of digits alone.
    knows: (method) => /^[A-Za-z0-9_-]{6,200}$/.test(method) && !/^\d+$/.test(method),
    async authorize(request, signal) {
      const body = { paymentKey: request.method, orderId: orderOf(request), amount: request.amount_minor }
      const response = await post('confirm', request.idempotency_key, body, signal)
      const code = codeIn(response)
      const isAsked = ({ totalAmount, orderId }: Payment) =>
        totalAmount === request.amount_minor && orderId === orderOf(request)
      if (code === 'ALREADY_PROCESSED_PAYMENT') {
        const payment = await found({ ...request, provider_ref: request.method }, signal)
        // The browser sent the payment of another order.
        return isAsked(payment) ? outcomeOf(payment) : { kind: 'declined', decline_code: 'generic_decline' }
      }
      if (isRefused(response)) return { kind: 'declined', decline_code: declines.get(code ?? '') ?? 'generic_decline' }
      const payment = paymentIn(response)
      if (!isAsked(payment)) throw invalidResponse(response.status)
      return outcomeOf(payment)
    },
    capture: async (request, signal) => outcomeOf(await found(request, signal)),
    // Cancelling a paid payment would refund it: only a payment that waits for a deposit is voided.
    async void(request, signal) {
      const payment = await found(request, signal)
      if (payment.status !== 'WAITING_FOR_DEPOSIT') return outcomeOf(payment)
      const path = `${part(payment.paymentKey)}/cancel`
      return outcomeOf(paymentIn(await post(path, request.idempotency_key, { cancelReason: 'void' }, signal)))
    },
    async refund(request, signal) {
      const { paymentKey } =
        request.provider_ref === null ? await found(request, signal) : { paymentKey: request.provider_ref }
      const body = { cancelReason: reasonFor(request.refund_id), cancelAmount: request.amount_minor }
      const response = await post(`${part(paymentKey)}/cancel`, request.idempotency_key, body, signal)
      const code = codeIn(response)
      if (code === 'NOT_CANCELABLE_AMOUNT' || code === 'NOT_CANCELABLE_PAYMENT') return { kind: 'failed' }
      // It was created earlier, and the response was lost.
      if (isRefused(response)) {
        const before = refundsOf(await found({ ...request, provider_ref: paymentKey }, signal)).get(request.refund_id)
        return before?.outcome ?? { kind: 'failed' }
      }
      const refund = refundsOf(paymentIn(response)).get(request.refund_id)
      if (refund?.amount_minor !== request.amount_minor) throw invalidResponse(response.status)
      return refund.outcome
    },
    async fetch(request, signal) {
      const payment = await find(request, signal)
      return payment && { outcome: outcomeOf(payment), refunds: refundsOf(payment) }
    },
    async parseEvent(_headers, body) {
      const { eventType, createdAt, data } = objectIn(jsonIn(body))
      const { paymentKey, status } = objectIn(data)
      const [ref, at] = [textIn(paymentKey), textIn(createdAt)]
      if (eventType !== 'PAYMENT_STATUS_CHANGED' || !ref) return []
      // Toss does not number events; the content identifies an event.
      return [{ event_id: `${ref} ${textIn(status) ?? ''} ${at ?? ''}`, payment_id: null, provider_ref: ref }]
    },
  }
}

const part = encodeURIComponent

const orderOf = ({ order_id, payment_id }: Omit<Named, 'provider_ref'>): string => order_id ?? payment_id

interface Payment {
  readonly paymentKey: string
  readonly orderId: string | undefined
  readonly status: string
  readonly totalAmount: unknown
  readonly method: string | undefined
  readonly approved: boolean
  readonly cancels: readonly unknown[]
}

const codeIn = ({ status, json }: ProviderResponse): string | undefined =>
  status < 400 ? undefined : textIn(objectIn(json).code)

/** Whether Toss rejects this request, and has done nothing. It also rejects cards with a 403. */
function isRefused(response: ProviderResponse): boolean {
  const code = codeIn(response)
  if (failures.has(code) || busy.has(code)) return false
  return isRefusal(response.status === 403 ? { ...response, status: 400 } : response, code)
}

/**
 * @throws ProviderProtocol, ProviderUnavailable, and ProviderTimeout while Toss is still processing the same payment
 */
function paymentIn(response: ProviderResponse): Payment {
  if (busy.has(codeIn(response))) throw new ProviderBusy()
  if (isRefused(response)) throw new ProviderRefusal(new Error(`status ${response.status}`))
  // With one of these codes it is not a rejection, whatever its status.
  if (response.status !== 200) throw failureOf(response, undefined)
  const { totalAmount, approvedAt, cancels, ...fields } = objectIn(response.json)
  const [paymentKey, status, orderId] = [textIn(fields.paymentKey), textIn(fields.status), textIn(fields.orderId)]
  if (!paymentKey || !status) throw invalidResponse(response.status)
  const approved = textIn(approvedAt) !== undefined
  return {
    paymentKey,
    orderId,
    status,
    totalAmount,
    method: textIn(fields.method, 40),
    approved,
    cancels: listIn(cancels),
  }
}

function outcomeOf({ paymentKey: ref, status, method, approved }: Payment): PaymentOutcome {
  const label = method && { label: `toss ${method}` }
  const kind = Object.hasOwn(kinds, status) ? kinds[status] : undefined
  if (kind) return { kind, ref, ...label }
  // Money that arrived and was refunded counts as captured; the refunds show the rest.
  if (status === 'CANCELED') return { kind: approved ? 'captured' : 'voided', ref, ...label }
  if (status === 'ABORTED' || status === 'EXPIRED')
    return { kind: 'declined', decline_code: 'generic_decline', ref, ...label }
  throw new ProviderProtocol()
}

function refundsOf({ cancels }: Payment): Known['refunds'] {
  const refunds = new Map<string, { outcome: RefundOutcome; amount_minor: number }>()
  for (const cancel of cancels.map(objectIn)) {
    const [reason, ref] = [textIn(cancel.cancelReason), textIn(cancel.transactionKey)]
    if (!reason?.startsWith('refund ') || !ref || !Number.isSafeInteger(cancel.cancelAmount)) continue
    const kind = cancel.cancelStatus === 'DONE' ? 'succeeded' : 'pending'
    refunds.set(reason.slice('refund '.length), { outcome: { kind, ref }, amount_minor: Number(cancel.cancelAmount) })
  }
  return refunds
}
