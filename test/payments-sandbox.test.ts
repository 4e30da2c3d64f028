// The sandbox: every token behaves as documented, and the ledger counts how often a customer was charged.

import t, { type Test } from 'tap'
import { openPayments } from '../src/payments/open.ts'
import {
  type AuthorizeRequest,
  InvalidSignature,
  type PaymentProvider,
  ProviderProtocol,
  ProviderRefusal,
  ProviderTimeout,
  ProviderUnavailable,
  type RefundRequest,
} from '../src/payments/provider.ts'
import { sandboxProvider } from '../src/payments/providers/sandbox/sandbox.ts'
import type { Sandbox } from '../src/payments/providers/sandbox/service.ts'
import { sandboxService } from '../src/payments/providers/sandbox/service.ts'
import { tokens } from '../src/payments/providers/sandbox/tokens.ts'
import { openStore } from '../src/store/open.ts'
import { type Clock, clockAt, type Engine, onEveryEngine, openShop } from './shop.ts'

const secret = 's'.repeat(32)

interface Bank {
  readonly provider: PaymentProvider
  readonly sandbox: Sandbox
  readonly clock: Clock
}

async function bank(t: Test, engine: Engine): Promise<Bank> {
  const clock = clockAt()
  const store = await openStore(await engine.database(t), clock())
  t.teardown(() => store.close())
  const sandbox = sandboxService({ ledger: store.sandboxLedger, clock, secret })
  return { sandbox, clock, provider: sandboxProvider(sandbox, { clock, secret }) }
}

let paymentCount = 0

/** A new payment. */
function lamp(method: string, changes: Partial<AuthorizeRequest> = {}): AuthorizeRequest {
  paymentCount += 1
  return {
    payment_id: `pay_${paymentCount}`,
    order_id: `ord_${paymentCount}`,
    provider_ref: null,
    amount_minor: 45_000,
    currency: 'KRW',
    idempotency_key: `authorize-${paymentCount}`,
    method,
    capture: false,
    ...changes,
  }
}

const then = (request: AuthorizeRequest, action: string) => ({
  ...request,
  idempotency_key: `${action}-${request.payment_id}`,
})
const refundOf = (request: AuthorizeRequest, name: string, amount_minor: number): RefundRequest => ({
  ...request,
  amount_minor,
  refund_id: `re_${name}_${request.payment_id}`,
  idempotency_key: `refund-${name}-${request.payment_id}`,
})

/** How often something was done to a payment, of how many times it was request. */
async function times(
  { ledger }: Sandbox,
  { payment_id }: AuthorizeRequest,
  action: string,
): Promise<[done: number, request: number]> {
  const calls = (await ledger.calls(payment_id)).filter((call) => call.action === action)
  return [calls.filter(({ effect }) => effect).length, calls.length]
}

onEveryEngine(t, async (t, engine) => {
  t.test('card_ok: authorized for a week, or captured at once', async (t) => {
    const { provider } = await bank(t, engine)
    const [authorization, capture] = [lamp('card_ok'), lamp('card_ok', { capture: true })]
    t.strictSame(await provider.authorize(authorization), {
      kind: 'authorized',
      ref: `sandbox_${authorization.payment_id}`,
      label: 'sandbox card ok',
      expires_at: '2026-11-29T13:00:00.000Z',
    })
    t.equal((await provider.authorize(capture)).kind, 'captured')
  })

  for (const [token, decline_code] of [
    ['card_declined', 'generic_decline'],
    ['card_insufficient_funds', 'insufficient_funds'],
    ['card_expired', 'expired_card'],
    ['card_limit_exceeded', 'limit_exceeded'],
    ['card_blocked', 'card_blocked'],
  ] as const) {
    t.test(`${token}: declined as ${decline_code}, again and again, and known`, async (t) => {
      const { provider } = await bank(t, engine)
      const request = lamp(token)
      t.match(await provider.authorize(request), { kind: 'declined', decline_code })
      t.match(await provider.authorize(request), { kind: 'declined', decline_code })
      t.match(await provider.fetch(request), { outcome: { kind: 'declined', decline_code } })
      t.equal((await provider.capture(then(request, 'capture'))).kind, 'declined')
    })
  }

  t.test('card_needs_deposit: pending until the deposit, whose event is signed and may come twice', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('card_needs_deposit', { capture: true })
    t.equal((await provider.authorize(request)).kind, 'pending')
    t.equal((await provider.capture(then(request, 'capture'))).kind, 'pending')
    const { headers, body } = await sandbox.deposit(request.payment_id)
    const [event] = await provider.parseEvent(headers, body)
    t.match(event, { payment_id: request.payment_id, provider_ref: null })
    t.match(await provider.fetch(request), { outcome: { kind: 'captured' } })
    t.same(await provider.parseEvent(headers, (await sandbox.deposit(request.payment_id)).body), [event])
    t.same(await times(sandbox, request, 'deposit'), [1, 2])
  })

  t.test('card_needs_deposit, voided: the deposit still comes, late', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('card_needs_deposit')
    await provider.authorize(request)
    t.equal((await provider.void(then(request, 'void'))).kind, 'voided')
    await sandbox.deposit(request.payment_id)
    t.match(await provider.fetch(request), { outcome: { kind: 'captured' } })
    await t.rejects(sandbox.deposit('pay_nobody'))
  })

  t.test('provider_error: ProviderProtocol each time, never charged', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('provider_error')
    for (let i = 0; i < 2; i++) await t.rejects(provider.authorize(request), ProviderProtocol)
    t.equal(await provider.fetch(request), undefined)
    t.same(await times(sandbox, request, 'authorize'), [0, 2])
  })

  t.test('provider_down: unavailable, and no call arrived', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('provider_down')
    await t.rejects(provider.authorize(request), ProviderUnavailable)
    t.same(await sandbox.ledger.calls(), [])
    t.equal(await provider.fetch(request), undefined)
  })

  t.test('provider_timeout: a timeout each time, never charged, unknown afterwards', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('provider_timeout')
    for (let i = 0; i < 3; i++) await t.rejects(provider.authorize(request), ProviderTimeout)
    t.equal(await provider.fetch(request), undefined)
    t.same(await times(sandbox, request, 'authorize'), [0, 3])
  })

  t.test(
    'provider_timeout_charged: a timeout, then the same key is authorized; exactly one authorisation',
    async (t) => {
      const { provider, sandbox } = await bank(t, engine)
      const request = lamp('provider_timeout_charged')
      await t.rejects(provider.authorize(request), ProviderTimeout)
      t.match(await provider.fetch(request), { outcome: { kind: 'authorized' } })
      t.equal((await provider.authorize(request)).kind, 'authorized')
      t.same(await times(sandbox, request, 'authorize'), [1, 2])
    },
  )

  t.test('provider_timeout_once: a timeout without a charge, then the same key is authorized', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('provider_timeout_once')
    await t.rejects(provider.authorize(request), ProviderTimeout)
    t.equal(await provider.fetch(request), undefined)
    t.equal((await provider.authorize(request)).kind, 'authorized')
    t.same(await times(sandbox, request, 'authorize'), [1, 2])
  })

  t.test('capture_error: authorizes; capturing fails each time and takes nothing', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('capture_error')
    t.equal((await provider.authorize(request)).kind, 'authorized')
    for (let i = 0; i < 2; i++) await t.rejects(provider.capture(then(request, 'capture')), ProviderProtocol)
    t.match(await provider.fetch(request), { outcome: { kind: 'authorized' } })
    t.same(await times(sandbox, request, 'capture'), [0, 2])
    const atOnce = lamp('capture_error', { capture: true })
    await t.rejects(provider.authorize(atOnce), ProviderProtocol)
    t.match(await provider.fetch(atOnce), { outcome: { kind: 'authorized' } })
  })

  t.test('capture_timeout_charged: authorizes; capturing times out but took the money, once', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('capture_timeout_charged')
    t.equal((await provider.authorize(request)).kind, 'authorized')
    await t.rejects(provider.capture(then(request, 'capture')), ProviderTimeout)
    t.equal((await provider.capture(then(request, 'capture'))).kind, 'captured')
    t.same(await times(sandbox, request, 'capture'), [1, 2])
    const atOnce = lamp('capture_timeout_charged', { capture: true })
    await t.rejects(provider.authorize(atOnce), ProviderTimeout)
    t.equal((await provider.authorize(atOnce)).kind, 'captured')
  })

  t.test('refund_error: refunds fail and give nothing back', async (t) => {
    const { provider } = await bank(t, engine)
    const request = lamp('refund_error', { capture: true })
    await provider.authorize(request)
    await t.rejects(provider.refund(refundOf(request, 'a', 1000)), ProviderProtocol)
    t.equal((await provider.fetch(request))?.refunds.size, 0)
  })

  t.test('refund_pending: pending until it succeeds or fails', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('refund_pending', { capture: true })
    await provider.authorize(request)
    const [good, bad] = [refundOf(request, 'good', 1000), refundOf(request, 'bad', 500)]
    for (const refund of [good, bad]) t.equal((await provider.refund(refund)).kind, 'pending')
    const { headers, body } = await sandbox.settle(good.refund_id)
    t.match(await provider.parseEvent(headers, body), [{ payment_id: request.payment_id }])
    await sandbox.settle(bad.refund_id, 'failed')
    const known = await provider.fetch(request)
    t.match(known?.refunds.get(good.refund_id), { amount_minor: 1000, outcome: { kind: 'succeeded' } })
    t.match(known?.refunds.get(bad.refund_id), { outcome: { kind: 'failed' } })
    t.equal(
      (await provider.refund(refundOf(request, 'rest', 44_000))).kind,
      'pending',
      'what failed can be given back again',
    )
  })

  t.test('auth_expires: holds for 60 s, then it is voided and cannot be captured', async (t) => {
    const { provider, sandbox, clock } = await bank(t, engine)
    const [early, late] = [lamp('auth_expires'), lamp('auth_expires')]
    t.match(await provider.authorize(early), { kind: 'authorized', expires_at: '2026-11-22T13:01:00.000Z' })
    await provider.authorize(late)
    clock.advance(59_999)
    t.equal((await provider.capture(then(early, 'capture'))).kind, 'captured')
    clock.advance(1)
    t.match(await provider.fetch(late), { outcome: { kind: 'voided' } })
    t.equal((await provider.capture(then(late, 'capture'))).kind, 'voided')
    t.same(await times(sandbox, late, 'capture'), [0, 1])
    clock.advance(1_000_000)
    t.match(await provider.fetch(early), { outcome: { kind: 'captured' } })
  })

  t.test('any other token is unknown to the sandbox', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    for (const token of tokens.keys()) t.ok(provider.knows(token), token)
    for (const token of ['', 'card', 'CARD_OK', 'card_ok ', '4242424242424242', 'constructor', '__proto__'])
      t.notOk(provider.knows(token), token)
    await t.rejects(provider.authorize(lamp('cash')), ProviderRefusal)
    t.same(await sandbox.ledger.calls(), [])
  })

  t.test('refunds: in parts, never more than was captured, the same one once', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('card_ok', { amount_minor: 100, currency: 'USD' })
    await provider.authorize(request)
    t.equal((await provider.refund(refundOf(request, 'early', 10))).kind, 'failed', 'nothing is captured yet')
    await provider.capture(then(request, 'capture'))
    const two = [refundOf(request, 'a', 60), refundOf(request, 'b', 60)]
    const outcomes = await Promise.all(two.map((refund) => provider.refund(refund)))
    t.same(outcomes.map(({ kind }) => kind).sort(), ['failed', 'succeeded'])
    t.equal((await provider.refund(refundOf(request, 'c', 40))).kind, 'succeeded')
    t.equal((await provider.refund(refundOf(request, 'c', 40))).kind, 'succeeded')
    const amounts = (await sandbox.ledger.refundsOf(request.payment_id)).map(({ amount_minor }) => amount_minor)
    t.equal(
      amounts.reduce((sum, one) => sum + one, 0),
      100,
    )
    t.equal((await provider.void(then(request, 'void'))).kind, 'captured', 'what was taken is not voided')
  })

  t.test('50 equal calls at once: one authorisation, one capture', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('card_ok')
    const fifty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, work))
    for (const { kind } of await fifty(() => provider.authorize(request))) t.equal(kind, 'authorized')
    for (const { kind } of await fifty(() => provider.capture(then(request, 'capture')))) t.equal(kind, 'captured')
    t.same(await times(sandbox, request, 'authorize'), [1, 50])
    t.same(await times(sandbox, request, 'capture'), [1, 50])
  })

  t.test('a key used for another payment, or with another amount: rejected, without effect', async (t) => {
    const { provider, sandbox } = await bank(t, engine)
    const request = lamp('card_ok')
    await provider.authorize(request)
    const other = lamp('card_ok', { idempotency_key: request.idempotency_key })
    const pairs = [
      other,
      { ...request, amount_minor: 1, idempotency_key: 'x' },
      { ...request, currency: 'JPY' as const },
    ]
    for (const one of pairs) await t.rejects(provider.authorize(one), ProviderRefusal)
    await t.rejects(provider.capture({ ...then(request, 'capture'), amount_minor: 1 }), ProviderRefusal)
    await t.rejects(provider.capture(then(other, 'capture')), ProviderRefusal)
    t.equal(await sandbox.ledger.findPayment(other.payment_id), undefined)
    t.match(await provider.fetch(request), { outcome: { kind: 'authorized' } })
  })

  t.test('the ledger itself refuses a second effect of one key', async (t) => {
    const { sandbox } = await bank(t, engine)
    const call = {
      at: '2026-11-22T13:00:00.000Z',
      action: 'authorize',
      idempotency_key: 'k',
      payment_id: 'pay_twice',
      refund_id: null,
      amount_minor: 1,
      effect: true,
    } as const
    const add = (effect: boolean) =>
      sandbox.ledger.alone('pay_twice', 'k', (books) => books.addCall({ ...call, effect }))
    await add(true)
    await add(false)
    await t.rejects(add(true))
    t.equal((await sandbox.ledger.calls()).length, 2)
  })

  t.test('an event that is not signed by the sandbox, or long ago, is refused', async (t) => {
    const { provider, sandbox, clock } = await bank(t, engine)
    const request = lamp('card_needs_deposit')
    await provider.authorize(request)
    const { headers, body } = await sandbox.deposit(request.payment_id)
    const signature = String(headers['payment-signature'])
    for (const [secret, text] of [
      [undefined, body],
      ['', body],
      [signature, `${body} `],
      [signature.replace('v1=', 'v0='), body],
      [signature.replace(/t=\d+/, 't=1'), body],
      [`${signature},t=1`, body],
      [signature.slice(0, -1), body],
      [`${signature},${'v1=x,'.repeat(400)}`, body],
    ] as const)
      await t.rejects(provider.parseEvent({ 'payment-signature': secret }, text), InvalidSignature, String(secret))
    clock.advance(300_000)
    t.equal((await provider.parseEvent(headers, body)).length, 1)
    clock.advance(1000)
    await t.rejects(provider.parseEvent(headers, body), InvalidSignature)
    clock.advance(-602_000)
    await t.rejects(provider.parseEvent(headers, body), InvalidSignature)
  })

  t.test('a shop uses it for new payments, and accepts its events', async (t) => {
    const { services, sandbox } = await openShop(t, { engine })
    const { payments } = services
    t.equal(payments.current, payments.named('sandbox'))
    t.equal(payments.named('stripe'), undefined)
    const request = lamp('card_needs_deposit')
    await payments.current.authorize(request)
    const { headers, body } = await sandbox.deposit(request.payment_id)
    t.equal((await payments.current.parseEvent(headers, body)).length, 1)
    t.same(await times(sandbox, request, 'deposit'), [1, 1])
  })
})

t.test('errors contain no method, key or secret', async (t) => {
  const { services } = await openShop(t)
  for (const method of ['provider_error', 'provider_down', 'provider_timeout', 'capture_error']) {
    const request = lamp(method, { capture: true, idempotency_key: 'key-of-the-customer' })
    const error = await services.payments.current.authorize(request).then(t.fail, (error: Error) => error)
    const { inspect } = await import('node:util')
    t.notMatch(
      inspect(error, { depth: 9 }).replaceAll(/^ +at .*$/gm, ''),
      new RegExp(`${method}|key-of-the-customer|sssss`),
    )
  }
})

t.test('in production the sandbox must be requested explicitly', async (t) => {
  const { sandbox } = await openShop(t)
  const settings = {
    provider: 'sandbox',
    deadlineMs: 1,
    sandbox: false,
    http: { url: '', secret: '', eventSecret: '' },
    toss: { secret: '' },
    stripe: { secret: '', eventSecret: '' },
  } as const
  const rest = { ledger: sandbox.ledger, sandboxSecret: '', clock: () => new Date(0), monotonic: () => 0 }
  t.throws(() => openPayments({ settings, ...rest }), { message: /PAYMENT_PROVIDER=sandbox needs ALLOW_SANDBOX=1/ })
  const toss = { ...settings, provider: 'toss', toss: { secret: 't' } } as const
  t.equal(openPayments({ settings: toss, ...rest }).payments.current.name, 'toss')
  t.equal(openPayments({ settings: toss, ...rest }).payments.named('sandbox'), undefined)
})
