// Toss and Stripe, against stubs: answers as their documentation shows them, in test/payments. Neither is tried against
// the live service.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import t, { type Test } from 'tap'
import {
  type AuthorizeRequest,
  InvalidSignature,
  ProviderBusy,
  ProviderProtocol,
  ProviderRefusal,
  ProviderUnavailable,
} from '../src/payments/provider.ts'
import { signatureOf } from '../src/payments/providers/signatures.ts'
import { stripeProvider } from '../src/payments/providers/stripe/stripe.ts'
import { tossProvider } from '../src/payments/providers/toss/toss.ts'
import { clockAt } from './shop.ts'

const recorded = (name: string): Record<string, any> =>
  JSON.parse(readFileSync(new URL(`./payments/${name}.json`, import.meta.url), 'utf8'))
const toss = recorded('toss')
const stripe = recorded('stripe')
const secret = 'sk_that_is_never_said'
const clock = clockAt()

interface Sent {
  readonly line: string
  readonly headers: Record<string, unknown>
  readonly body: string
}

/**
 * A server that gives these answers to `METHOD /path`, each once or, the last of them, again; 418 to everything else.
 */
async function stub(t: Test, responses: Record<string, [status: number, body: unknown][]>) {
  const sent: Sent[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const line = `${request.method} ${decodeURIComponent(request.url ?? '')}`
    sent.push({ line, headers: request.headers, body })
    const mine = responses[line] ?? []
    const [status, json] = (mine.length > 1 ? mine.shift() : mine[0]) ?? [418, {}]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, sent }
}

const request: AuthorizeRequest = {
  payment_id: 'pay_1',
  order_id: 'ord_1',
  provider_ref: null,
  amount_minor: 45_000,
  currency: 'KRW',
  idempotency_key: 'key-1',
  method: 'tviva20261122',
  capture: true,
}
const key = toss.done.paymentKey
const knownRequest = { ...request, provider_ref: key }

t.test('Toss', async (t) => {
  const open = async (t: Test, responses: Parameters<typeof stub>[1]) => {
    const { url, sent } = await stub(t, responses)
    return { provider: tossProvider({ secret, url }), sent }
  }
  const confirm = 'POST /v1/payments/confirm'
  const one = `GET /v1/payments/${key}`
  const cancel = `POST /v1/payments/${key}/cancel`

  t.test('authorize: confirms our amount for our order, with our key', async (t) => {
    const { provider, sent } = await open(t, { [confirm]: [[200, toss.done]] })
    t.same(await provider.authorize(request), { kind: 'captured', ref: key, label: 'toss 카드' })
    t.strictSame(JSON.parse(sent[0]?.body ?? ''), { paymentKey: request.method, orderId: 'ord_1', amount: 45_000 })
    const authorization = `Basic ${Buffer.from(`${secret}:`).toString('base64')}`
    t.match(sent[0]?.headers, { authorization, 'idempotency-key': 'key-1' })
    t.notOk(provider.can.manual_capture)
  })

  for (const [status, outcome] of [
    ['WAITING_FOR_DEPOSIT', { kind: 'pending' }],
    ['PARTIAL_CANCELED', { kind: 'captured' }],
    ['ABORTED', { kind: 'declined' }],
    ['EXPIRED', { kind: 'declined' }],
    ['CANCELED', { kind: 'captured' }],
  ] as const) {
    t.test(`${status}: ${outcome.kind}`, async (t) => {
      const { provider } = await open(t, { [one]: [[200, { ...toss.done, status }]] })
      t.match(await provider.fetch(knownRequest), { outcome })
    })
  }

  t.test('CANCELED, but never paid: voided', async (t) => {
    const { provider } = await open(t, { [one]: [[200, { ...toss.done, status: 'CANCELED', approvedAt: null }]] })
    t.match(await provider.fetch(knownRequest), { outcome: { kind: 'voided' } })
  })

  for (const [code, decline_code] of [
    ['REJECT_CARD_COMPANY', 'generic_decline'],
    ['REJECT_ACCOUNT_PAYMENT', 'insufficient_funds'],
    ['INVALID_CARD_EXPIRATION', 'expired_card'],
    ['EXCEED_MAX_DAILY_PAYMENT_COUNT', 'limit_exceeded'],
    ['INVALID_STOPPED_CARD', 'card_blocked'],
  ]) {
    t.test(`${code}: declined as ${decline_code}`, async (t) => {
      const { provider } = await open(t, { [confirm]: [[400, { code, message: '...' }]] })
      t.same(await provider.authorize(request), { kind: 'declined', decline_code })
    })
  }

  for (const [status, code] of [
    [400, 'INVALID_REQUEST'],
    [400, 'BELOW_MINIMUM_AMOUNT'],
    [400, 'NOT_ALLOWED_POINT_USE'],
    [403, 'REJECT_CARD_OF_TOMORROW'],
    [404, 'NOT_FOUND_PAYMENT'],
  ] as const) {
    t.test(`${status} ${code}: about this payment, and so declined`, async (t) => {
      const { provider } = await open(t, { [confirm]: [[status, { code, message: '...' }]] })
      t.same(await provider.authorize(request), { kind: 'declined', decline_code: 'generic_decline' })
    })
  }

  t.test('a rejected action concerns one payment, and so does a concurrent one', async (t) => {
    const responses = {
      [one]: [[400, { code: 'INVALID_REQUEST' }]],
      [cancel]: [[403, { code: 'FORBIDDEN_CONSECUTIVE_REQUEST' }]],
    }
    const { provider } = await open(t, responses as never)
    await t.rejects(provider.capture(knownRequest), { name: 'ProviderRefusal' })
    const refund = { ...knownRequest, refund_id: 're_1', amount_minor: 5000 }
    await t.rejects(provider.refund(refund), { name: 'ProviderBusy' })
  })

  t.test('refund: one that is rejected because it was made before is found', async (t) => {
    const alreadyCanceled = [400, { code: 'ALREADY_CANCELED_PAYMENT' }]
    const { provider } = await open(t, { [cancel]: [alreadyCanceled as never], [one]: [[200, toss.refunded]] })
    t.match(await provider.refund({ ...knownRequest, refund_id: 're_1', amount_minor: 5000 }), { kind: 'succeeded' })
    t.same(await provider.refund({ ...knownRequest, refund_id: 're_2', amount_minor: 5000 }), { kind: 'failed' })
  })

  t.test('already processed for another order: this one is declined, not paid', async (t) => {
    for (const other of [{ orderId: 'ord_2' }, { totalAmount: 1 }]) {
      const there = [200, { ...toss.done, ...other }]
      const responses = { [confirm]: [[400, toss.already]], [`GET /v1/payments/${request.method}`]: [there] }
      const { provider } = await open(t, responses as never)
      t.same(await provider.authorize(request), { kind: 'declined', decline_code: 'generic_decline' })
    }
  })

  t.test('already processed: the current state', async (t) => {
    const responses = { [confirm]: [[400, toss.already]], [`GET /v1/payments/${request.method}`]: [[200, toss.done]] }
    const { provider } = await open(t, responses as never)
    t.match(await provider.authorize(request), { kind: 'captured' })
  })

  t.test(
    'failures of Toss, other amounts and other orders: ProviderProtocol; a concurrent request: a timeout',
    async (t) => {
      const wrong = [
        [400, { code: 'PROVIDER_ERROR', message: '...' }],
        [500, { code: 'FAILED_INTERNAL_SYSTEM_PROCESSING' }],
        [500, { code: 'REJECT_CARD_COMPANY' }],
        [401, { code: 'UNAUTHORIZED_KEY' }],
        [200, { ...toss.done, totalAmount: 1 }],
        [200, { ...toss.done, orderId: 'ord_2' }],
        [200, { ...toss.done, status: 'constructor' }],
        [200, {}],
      ]
      for (const response of wrong) {
        const { provider } = await open(t, { [confirm]: [response as [number, unknown]] })
        await t.rejects(provider.authorize(request), ProviderProtocol, JSON.stringify(response).slice(0, 80))
      }
      const { provider } = await open(t, { [confirm]: [[409, { code: 'IDEMPOTENT_REQUEST_PROCESSING' }]] })
      await t.rejects(provider.authorize(request), ProviderBusy)
    },
  )

  t.test('a lost response is looked up by our order; none means no payment', async (t) => {
    const line = 'GET /v1/payments/orders/ord_1'
    const { provider } = await open(t, {
      [line]: [
        [200, toss.done],
        [404, toss.missing],
        [404, {}],
      ],
    })
    t.match(await provider.fetch(request), { outcome: { kind: 'captured' } })
    t.equal(await provider.fetch(request), undefined)
    await t.rejects(provider.fetch(request), ProviderProtocol, 'a 404 that does not say why')
  })

  t.test('refund: in part, found again by its reason', async (t) => {
    const { provider, sent } = await open(t, { [cancel]: [[200, toss.refunded]], [one]: [[200, toss.refunded]] })
    const refund = { ...knownRequest, refund_id: 're_1', amount_minor: 5000 }
    const outcome = { kind: 'succeeded', ref: toss.refunded.cancels[0].transactionKey }
    t.same(await provider.refund(refund), outcome)
    t.strictSame(JSON.parse(sent[0]?.body ?? ''), { cancelReason: 'refund re_1', cancelAmount: 5000 })
    t.same([...((await provider.fetch(knownRequest))?.refunds ?? [])], [['re_1', { outcome, amount_minor: 5000 }]])
  })

  t.test('refund: more than remains fails; a response without it is ProviderProtocol', async (t) => {
    const { provider } = await open(t, {
      [cancel]: [
        [403, { code: 'NOT_CANCELABLE_AMOUNT' }],
        [200, toss.done],
      ],
    })
    const refund = { ...knownRequest, refund_id: 're_1', amount_minor: 5000 }
    t.same(await provider.refund(refund), { kind: 'failed' })
    await t.rejects(provider.refund(refund), ProviderProtocol)
  })

  t.test('void: only a payment awaiting a deposit is cancelled; a paid one stays paid', async (t) => {
    const waiting = { ...toss.done, status: 'WAITING_FOR_DEPOSIT', approvedAt: null }
    const responses = {
      [one]: [
        [200, toss.done],
        [200, waiting],
      ],
      [cancel]: [[200, { ...waiting, status: 'CANCELED' }]],
    }
    const { provider, sent } = await open(t, responses as never)
    t.match(await provider.void(knownRequest), { kind: 'captured' })
    t.same(
      sent.map(({ line }) => line),
      [one],
    )
    t.match(await provider.void(knownRequest), { kind: 'voided' })
    t.match(await provider.capture(knownRequest).catch(() => ({ kind: 'none' })), { kind: 'pending' })
  })

  t.test("events are hints, by Toss's id of a payment", async (t) => {
    const { provider } = await open(t, {})
    const [event, ...others] = await provider.parseEvent({}, JSON.stringify(toss.event))
    t.match(event, { payment_id: null, provider_ref: key })
    t.same(others, [])
    t.same(await provider.parseEvent({}, JSON.stringify(toss.event)), [event], 'the same again has the same id')
    t.same(await provider.parseEvent({}, '{"eventType":"PAYOUT.STATUS_CHANGED"}'), [])
    await t.rejects(provider.parseEvent({}, '{'), ProviderProtocol)
  })

  t.test('methods: payment keys, and no card numbers', async (t) => {
    const { knows } = tossProvider({ secret })
    t.ok(knows('tviva20261122'))
    for (const method of ['', '4242424242424242', 'a b c d e f', 'short']) t.notOk(knows(method), method)
  })
})

t.test('Stripe', async (t) => {
  const open = async (t: Test, responses: Parameters<typeof stub>[1]) => {
    const { url, sent } = await stub(t, responses)
    return { provider: stripeProvider({ secret, eventSecret: 'whsec', clock, url }), sent }
  }
  const intent = stripe.authorized
  const intents = 'POST /v1/payment_intents'
  const one = `GET /v1/payment_intents/${intent.id}`
  const card: AuthorizeRequest = {
    ...request,
    method: 'pm_card_visa',
    currency: 'USD',
    amount_minor: 1999,
    capture: false,
  }
  const there = { ...card, provider_ref: intent.id }
  const search = "GET /v1/payment_intents/search?query=metadata['payment_id']:'pay_1'"

  t.test('authorize: an intent, confirmed, with our ids', async (t) => {
    const { provider, sent } = await open(t, { [intents]: [[200, intent]] })
    t.same(await provider.authorize(card), { kind: 'authorized', ref: intent.id, label: 'card' })
    t.match(sent[0]?.headers, { authorization: `Bearer ${secret}`, 'idempotency-key': 'key-1' })
    t.match(Object.fromEntries(new URLSearchParams(sent[0]?.body)), {
      amount: '1999',
      currency: 'usd',
      confirm: 'true',
      capture_method: 'manual',
      payment_method: 'pm_card_visa',
      'metadata[payment_id]': 'pay_1',
      'metadata[order_id]': 'ord_1',
    })
  })

  for (const [status, kind] of [
    ['requires_capture', 'authorized'],
    ['succeeded', 'captured'],
    ['processing', 'pending'],
    ['canceled', 'voided'],
    ['requires_payment_method', 'declined'],
    ['requires_action', 'declined'],
  ]) {
    t.test(`${status}: ${kind}`, async (t) => {
      const { provider } = await open(t, { [intents]: [[200, { ...intent, status }]] })
      t.match(await provider.authorize(card), { kind })
    })
  }

  for (const [why, decline_code] of [
    ['insufficient_funds', 'insufficient_funds'],
    ['expired_card', 'expired_card'],
    ['card_velocity_exceeded', 'limit_exceeded'],
    ['stolen_card', 'card_blocked'],
    ['do_not_honor', 'generic_decline'],
  ]) {
    t.test(`${why}: declined as ${decline_code}`, async (t) => {
      const error = { ...stripe.declined.error, decline_code: why }
      const { provider } = await open(t, { [intents]: [[402, { error }]] })
      t.same(await provider.authorize(card), { kind: 'declined', decline_code, ref: intent.id })
    })
  }

  t.test('capture and void; an impossible action returns the current state', async (t) => {
    const stuck = { error: { code: 'payment_intent_unexpected_state' } }
    const done = { ...intent, status: 'succeeded' }
    const { provider } = await open(t, {
      [`POST /v1/payment_intents/${intent.id}/capture`]: [[200, done]],
      [`POST /v1/payment_intents/${intent.id}/cancel`]: [[400, stuck]],
      [one]: [[200, done]],
    })
    t.match(await provider.capture(there), { kind: 'captured' })
    t.match(await provider.void(there), { kind: 'captured' })
  })

  t.test('a lost response is searched by our id; none means no payment', async (t) => {
    const refunds = `GET /v1/refunds?limit=100&payment_intent=${intent.id}`
    const { provider } = await open(t, {
      [search]: [
        [200, { data: [{ ...intent, status: 'succeeded' }] }],
        [200, { data: [] }],
      ],
      [refunds]: [[200, { data: [stripe.refund], has_more: false }]],
      [one]: [
        [404, { error: { code: 'resource_missing' } }],
        [404, {}],
      ],
    })
    const found = await provider.fetch(card)
    t.match(found, { outcome: { kind: 'captured' } })
    t.same(
      [...(found?.refunds ?? [])],
      [['re_1', { amount_minor: 500, outcome: { kind: 'succeeded', ref: stripe.refund.id } }]],
    )
    t.equal(await provider.fetch(card), undefined)
    t.equal(await provider.fetch(there), undefined)
    await t.rejects(provider.fetch(there), ProviderProtocol, 'a 404 that does not say why')
    await t.rejects(provider.fetch({ ...card, payment_id: "x' OR 'y" }), ProviderRefusal)
  })

  t.test('refund: succeeded, pending, failed; more than is left fails', async (t) => {
    const refund = { ...there, refund_id: 're_1', amount_minor: 500 }
    const states = ['succeeded', 'pending', 'requires_action', 'failed', 'canceled']
    const responses = states.map((status) => [200, { ...stripe.refund, status }] as [number, unknown])
    responses.push([400, { error: { code: 'charge_already_refunded' } }])
    const { provider, sent } = await open(t, { 'POST /v1/refunds': responses })
    for (const kind of ['succeeded', 'pending', 'pending', 'failed', 'failed', 'failed'])
      t.match(await provider.refund(refund), { kind })
    t.match(Object.fromEntries(new URLSearchParams(sent[0]?.body)), { amount: '500', 'metadata[refund_id]': 're_1' })
  })

  t.test('a 4xx that says why is about this payment: declined, failed or refused, whatever the action', async (t) => {
    const error = (code: string) => ({ error: { type: 'invalid_request_error', code } })
    for (const [status, code] of [
      [404, 'resource_missing'],
      [400, 'resource_missing'],
      [400, 'amount_too_small'],
      [400, 'parameter_invalid_integer'],
    ] as const) {
      const { provider } = await open(t, { [intents]: [[status, error(code)]] })
      t.same(await provider.authorize(card), { kind: 'declined', decline_code: 'generic_decline' })
    }
    const { provider } = await open(t, {
      [intents]: [
        [400, { error: { type: 'idempotency_error' } }],
        [429, error('lock_timeout')],
        [400, {}],
      ],
      [`POST /v1/payment_intents/${intent.id}/capture`]: [[402, error('card_declined')]],
      'POST /v1/refunds': [[400, error('charge_disputed')]],
    })
    for (const name of ['ProviderBusy', 'ProviderBusy', 'ProviderProtocol'])
      await t.rejects(provider.authorize(card), { name })
    const there = { ...card, provider_ref: intent.id as string }
    await t.rejects(provider.capture(there), { name: 'ProviderRefusal' })
    t.same(await provider.refund({ ...there, refund_id: 're_1' }), { kind: 'failed' })
  })

  t.test('429: nothing was done; a concurrent request: a timeout; anything else: ProviderProtocol', async (t) => {
    for (const [response, error] of [
      [[429, {}], ProviderUnavailable],
      [[409, {}], ProviderBusy],
      [[500, {}], ProviderProtocol],
      [[401, {}], ProviderProtocol],
      [[200, { ...intent, amount: 1 }], ProviderProtocol],
      [[200, { ...intent, currency: 'eur' }], ProviderProtocol],
      [[200, { ...intent, status: 'constructor' }], ProviderProtocol],
    ] as const) {
      const { provider } = await open(t, { [intents]: [response as never] })
      await t.rejects(provider.authorize(card), error, JSON.stringify(response).slice(0, 60))
    }
  })

  t.test('events: signed, about intents and their parts', async (t) => {
    const { provider } = await open(t, {})
    const body = JSON.stringify(stripe.event)
    const headers = { 'stripe-signature': signatureOf('whsec', body, clock()) }
    t.same(await provider.parseEvent(headers, body), [
      { event_id: stripe.event.id, payment_id: 'pay_1', provider_ref: intent.id },
    ])
    const charge = JSON.stringify({
      id: 'evt_2',
      data: { object: { object: 'charge', id: 'ch_1', payment_intent: intent.id } },
    })
    const signed = { 'stripe-signature': signatureOf('whsec', charge, clock()) }
    t.match(await provider.parseEvent(signed, charge), [{ payment_id: null, provider_ref: intent.id }])
    const other = JSON.stringify({ id: 'evt_3', data: { object: { object: 'payout', id: 'po_1' } } })
    t.same(await provider.parseEvent({ 'stripe-signature': signatureOf('whsec', other, clock()) }, other), [])
    await t.rejects(provider.parseEvent(headers, charge), InvalidSignature)
    await t.rejects(provider.parseEvent({}, body), InvalidSignature)
    const rotated = `${headers['stripe-signature']},v1=${'0'.repeat(64)},v0=old`
    t.equal((await provider.parseEvent({ 'stripe-signature': rotated }, body)).length, 1)
  })

  t.test('methods: ids of payment methods', async (t) => {
    const { knows } = stripeProvider({ secret, eventSecret: 'x', clock })
    t.ok(knows('pm_card_visa'))
    for (const method of ['', 'card_ok', '4242424242424242', 'pm_', 'pm_a b']) t.notOk(knows(method), method)
  })
})
