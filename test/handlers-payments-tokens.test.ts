// Each of the sandbox's payment methods behaves at the API as its line in the table says; and what the reconciler makes
// of it.

import t from 'tap'
import { ProviderTimeout } from '../src/payments/provider.ts'
import { code, key, openPaymentsShop, payments, seconds } from './payments-shop.ts'
import { type Engine, onEveryEngine } from './shop.ts'

const days = 86_400 * seconds

onEveryEngine(t, async (t, engine: Engine) => {
  const declines = {
    card_declined: 'generic_decline',
    card_insufficient_funds: 'insufficient_funds',
    card_expired: 'expired_card',
    card_limit_exceeded: 'limit_exceeded',
    card_blocked: 'card_blocked',
  }
  for (const [payment_method, decline_code] of Object.entries(declines)) {
    t.test(`${payment_method}: 402 ${decline_code}`, async (t) => {
      const { pay, effects } = await openPaymentsShop(t, engine)
      const response = await pay({ amount: 100, payment_method })
      t.match([response.statusCode, response.json().error.data], [402, { decline_code }])
      t.equal(await effects('capture'), 0)
    })
  }

  t.test('provider_error: 502, not charged; the reconciler gives up, and the same key starts again', async (t) => {
    const { pay, later, effects, as, get } = await openPaymentsShop(t, engine)
    const headers = key()
    const body = { amount: 100, payment_method: 'provider_error' }
    const response = await pay(body, headers)
    t.same([response.statusCode, code(response)], [502, 'payment_provider_error'])
    await later(15 * seconds)
    const [failed] = (await get(payments, await as('customer'))).json().items
    t.match(failed, { status: 'failed', failure: { code: 'not_found', decline_code: null } })
    t.equal((await pay(body, headers)).statusCode, 502)
    t.equal((await get(payments, await as('customer'))).json().items.length, 2)
    t.equal(await effects('authorize'), 0)
  })

  t.test('provider_down: 503 at once, never sent', async (t) => {
    const { pay, sandbox } = await openPaymentsShop(t, engine)
    const response = await pay({ amount: 100, payment_method: 'provider_down' })
    t.match(
      [response.statusCode, code(response), Number(response.headers['retry-after'])],
      [503, 'payment_provider_unavailable', 1],
    )
    t.same(await sandbox.ledger.calls(), [])
  })

  t.test('provider_timeout: 503 each time, never charged', async (t) => {
    const { pay, later, effects, get, as } = await openPaymentsShop(t, engine)
    const headers = key()
    for (let i = 0; i < 2; i++)
      t.equal((await pay({ amount: 100, payment_method: 'provider_timeout' }, headers)).statusCode, 503)
    await later(15 * seconds)
    t.equal((await get(payments, await as('customer'))).json().items[0].status, 'failed')
    t.equal(await effects('authorize'), 0)
  })

  t.test('provider_timeout_once: 503, then 201 with the same key', async (t) => {
    const { pay, effects } = await openPaymentsShop(t, engine)
    const headers = key()
    const body = { amount: 100, payment_method: 'provider_timeout_once' }
    t.equal((await pay(body, headers)).statusCode, 503)
    t.equal((await pay(body, headers)).statusCode, 201)
    t.equal(await effects('authorize'), 1)
  })

  t.test('capture_error: 502, and the payment is still authorized', async (t) => {
    const { pay, act, payment, later } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, payment_method: 'capture_error' })).json()
    t.equal((await act(id, 'capture')).statusCode, 502)
    t.equal(code(await act(id, 'void')), 'payment_busy')
    await later(15 * seconds)
    t.equal((await payment(id)).status, 'authorized')
    t.equal((await act(id, 'void')).json().status, 'voided')
  })

  t.test('capture_timeout_charged: 503, and captured once', async (t) => {
    const { pay, act, effects } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, payment_method: 'capture_timeout_charged' })).json()
    const headers = key()
    t.equal((await act(id, 'capture', undefined, headers)).statusCode, 503)
    t.equal((await act(id, 'capture', undefined, headers)).json().status, 'captured')
    t.equal(await effects('capture'), 1)
  })

  t.test('refund_error: 502, and nothing is refunded', async (t) => {
    const { pay, act, payment, later } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, payment_method: 'refund_error', capture: true })).json()
    t.equal((await act(id, 'refunds', {})).statusCode, 502)
    await later(15 * seconds)
    t.match(await payment(id), { amount_refunded: 100, refunds: [{ status: 'pending' }] }, 'it may still come')
    t.equal(code(await act(id, 'refunds', {})), 'payment_busy')
    await later(585 * seconds)
    t.match(await payment(id), { status: 'captured', amount_refunded: 0, refunds: [{ status: 'failed' }] })
  })

  t.test('refund_pending: pending until the event', async (t) => {
    const { place, pay, act, payment, sandbox, event, order } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id, payment_method: 'refund_pending', capture: true })).json()
    const refund = (await act(id, 'refunds', { amount: 60 })).json()
    t.equal(refund.status, 'pending')
    t.match(await payment(id), { status: 'captured', amount_refunded: 60 })
    t.equal(code(await act(id, 'refunds', { amount: 60 })), 'refund_exceeds_captured')
    t.equal((await event(await sandbox.settle(refund.id))).statusCode, 204)
    t.match(await payment(id), { status: 'partially_refunded', refunds: [{ status: 'succeeded' }] })
    t.equal((await order(order_id)).amount_refunded, 60)
    const other = (await act(id, 'refunds', { amount: 40 })).json()
    await event(await sandbox.settle(other.id, 'failed'))
    t.match(await payment(id), { status: 'partially_refunded', amount_refunded: 60 })
  })

  t.test('auth_expires: an uncaptured payment is voided, and the order can be paid again', async (t) => {
    const { place, pay, payment, order, later, act } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id, payment_method: 'auth_expires' })).json()
    await later(60 * seconds)
    t.equal((await payment(id)).status, 'voided')
    t.match(await order(order_id), { status: 'pending', reserved_until: '2026-11-22T13:16:00.000Z' })
    t.match((await act(id, 'capture')).json().error.data, { from: 'voided', allowed: ['refunded'] })
    const other = (await pay({ amount: 5 })).json()
    await later(7 * days)
    t.equal((await payment(other.id)).status, 'voided')
  })

  t.test('card_needs_deposit: without a deposit in a day the payment fails, and the units are released', async (t) => {
    const { place, pay, payment, order, shelf, later, clock, sweeper, sandbox, event, effects, audited } =
      await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id, expires_at } = (await pay({ order_id, payment_method: 'card_needs_deposit' })).json()
    t.equal(expires_at, '2026-11-23T13:00:00.000Z')
    t.match(await order(order_id), { status: 'pending', reserved_until: expires_at }, 'held as long as it is awaited')
    await later(days - 1)
    t.equal((await payment(id)).status, 'pending')
    await later(1)
    t.match(await payment(id), { status: 'voided', expires_at: null })
    t.match(await order(order_id), { status: 'pending', reserved_until: '2026-11-23T13:15:00.000Z' })
    clock.advance(900 * seconds)
    await sweeper?.run(clock())
    t.match(await order(order_id), { status: 'cancelled', cancel_reason: 'expired' })
    t.same(await shelf(), [10, 10])
    t.ok((await audited()).includes('system order.cancel'))
    t.equal((await event(await sandbox.deposit(id))).statusCode, 204)
    t.match(await payment(id), { status: 'refunded', amount_refunded: 100 }, 'money that comes after all goes back')
    t.equal(await effects('refund'), 1)
  })

  t.test('a refund that arrives after it was given up is made once', async (t) => {
    const { pay, act, payment, later, effects, services } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, capture: true })).json()
    const provider = services.payments.current
    const { refund } = provider
    const late: Parameters<typeof refund>[] = []
    Object.assign(provider, {
      refund: async (...args: Parameters<typeof refund>) => {
        late.push(args)
        throw new ProviderTimeout()
      },
    })
    const headers = key()
    t.equal((await act(id, 'refunds', { amount: 60 }, headers)).statusCode, 503)
    await later(15 * seconds)
    Object.assign(provider, { refund })
    await provider.refund(...(late[0] as Parameters<typeof refund>))
    t.equal((await act(id, 'refunds', { amount: 60 }, headers)).json().status, 'succeeded')
    t.match(await payment(id), { amount_refunded: 60, refunds: [{ status: 'succeeded' }] })
    t.equal(await effects('refund'), 1)
  })

  t.test('two reconcilers at once ask once', async (t) => {
    const { pay, clock, reconciler, get, as, services } = await openPaymentsShop(t, engine)
    await pay({ amount: 100, payment_method: 'provider_timeout_charged' })
    let fetches = 0
    const { fetch } = services.payments.current
    Object.assign(services.payments.current, {
      fetch: (...all: Parameters<typeof fetch>) => {
        fetches++
        return fetch(...all)
      },
    })
    clock.advance(15 * seconds)
    await Promise.all([reconciler.run(clock()), reconciler.run(clock())])
    t.equal(fetches, 1)
    t.equal((await get(payments, await as('customer'))).json().items[0].status, 'authorized')
  })
})
