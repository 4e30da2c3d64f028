// Payments over HTTP, on every engine, by the numbers of the edge cases in the design.

import t from 'tap'
import { openDriver } from '../src/store/open.ts'
import { handleProviderEvent, recallOf } from '../src/use-cases/reconcile-payments.ts'
import { code, key, openPaymentsShop, payments, seconds } from './payments-shop.ts'
import { type Engine, onEveryEngine } from './shop.ts'

/** Every row of every table, as text. */
async function everyRow(databaseUrl: string): Promise<string> {
  const driver = openDriver(databaseUrl)
  const names =
    driver.engine === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
      : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()'
  const tables = (await driver.all(names)).map(({ name }) => String(name))
  const rows: unknown[] = []
  for (const name of tables) rows.push(name, await driver.all(`SELECT * FROM ${name}`))
  await driver.close()
  return JSON.stringify(rows)
}

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('filter[order_id]=null: payments without an order, page by page', async (t) => {
    const { place, pay, get, as, clock } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const paid = (await pay({ order_id, payment_method: 'card_ok' })).json()
    const alone: string[] = []
    for (let i = 0; i < 3; i++) {
      clock.advance(seconds)
      alone.unshift((await pay({ amount: 100, payment_method: 'card_ok' })).json().id)
    }
    await pay({ amount: 100, payment_method: 'card_ok' }, key(), 2)
    const customer = await as('customer')
    const ids = async (url: string) => (await get(url, customer)).json().items.map(({ id }: { id: string }) => id)
    for (const path of [payments, '/api/v2/payments']) {
      for (const name of ['filter[order_id]', 'filter[order_id][eq]', 'filter%5Border_id%5D']) {
        t.same(await ids(`${path}?${name}=null`), alone, name)
        t.same(await ids(`${path}?${name}=${order_id}`), [paid.id])
      }
      const first = (await get(`${path}?filter[order_id]=null&size=2`, customer)).json()
      if (path === payments) t.equal(first.meta.total, 3)
      t.same(await ids(first.links.next), alone.slice(2))
      t.equal((await get(`${path}?filter[order_id]=`, customer)).statusCode, 422)
    }
  })

  t.test('an order is paid: authorized, captured, refunded in part and in full', async (t) => {
    const { place, pay, act, order, payment, get, as } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const response = await pay({ order_id, payment_method: 'card_ok' })
    t.equal(response.statusCode, 201)
    const paid = response.json()
    t.match(paid, {
      order_id,
      status: 'authorized',
      amount: 100,
      method_label: 'sandbox card ok',
      capture_mode: 'manual',
    })
    t.equal(response.headers.location, `${payments}/${paid.id}`)
    t.match(await order(order_id), { status: 'authorized', reserved_until: null })
    const captured = await act(paid.id, 'capture')
    t.match([captured.statusCode, captured.json()], [200, { status: 'captured', amount_captured: 100 }])
    t.match(await order(order_id), { status: 'paid', amount_paid: 100 })
    const refund = await act(paid.id, 'refunds', { amount: 30, reason: 'defective' })
    t.match([refund.statusCode, refund.json()], [201, { amount: 30, status: 'succeeded', reason: 'defective' }])
    t.match(await payment(paid.id), { status: 'partially_refunded', amount_refunded: 30, refunds: [{ amount: 30 }] })
    t.match(await order(order_id), { status: 'paid', amount_refunded: 30 })
    t.match((await act(paid.id, 'refunds', {})).json(), { amount: 70, reason: 'requested_by_customer' })
    t.match(await payment(paid.id), { status: 'refunded', amount_refunded: 100 })
    const list = (await get(`${payments}?filter[status]=refunded`, await as('customer'))).json()
    t.same(
      list.items.map(({ id }: any) => id),
      [paid.id],
    )
  })

  t.test('a standalone payment needs an amount, and can be captured at once', async (t) => {
    const { pay } = await openPaymentsShop(t, engine)
    t.match((await pay({})).json().error, { code: 'validation_failed', data: { rules: { amount: ['required'] } } })
    t.match((await pay({ amount: 10.5 })).json().error.data.rules, { amount: ['currency_scale'] })
    const response = await pay({ amount: 10.5, currency: 'USD', capture: true })
    t.match(response.json(), {
      order_id: null,
      status: 'captured',
      amount: 10.5,
      amount_captured: 10.5,
      currency: 'USD',
    })
  })

  t.test('an order of an item deleted since can be paid and shipped', async (t) => {
    const { place, pay, act, order, get, send, as } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const staff = await as('staff')
    t.equal((await send('DELETE', '/api/v1/items/1', undefined, staff)).statusCode, 204)
    t.equal((await get('/api/v1/items/1')).statusCode, 404)
    const { id } = (await pay({ order_id })).json()
    t.equal((await act(id, 'capture')).statusCode, 200)
    t.equal((await send('POST', `/api/v1/orders/${order_id}/fulfill`, {}, { ...staff, ...key() })).statusCode, 200)
    t.match(await order(order_id), { status: 'fulfilled', amount_paid: 100, lines: [{ item_id: 1, name: 'Pen' }] })
  })

  t.test('createPayment, for a free or an expired order: 409', async (t) => {
    const { place, pay, send, as, clock, shelf } = await openPaymentsShop(t, engine)
    await send('POST', '/api/v1/items', { name: 'Sample', price: 0 })
    const headers = { ...(await as('customer')), ...key() }
    const free = (await send('POST', '/api/v1/orders', { lines: [{ item_id: 2, quantity: 1 }] }, headers)).json()
    t.equal(code(await pay({ order_id: free.id })), 'invalid_state_transition')
    const { id } = await place()
    t.same(await shelf(), [10, 9])
    clock.advance(16 * 60 * seconds)
    const late = await pay({ order_id: id })
    t.match(late.json().error, { code: 'invalid_state_transition', data: { from: 'cancelled' } })
    t.same(await shelf(), [10, 10])
  })

  t.test('the sweeper leaves an order whose payment is pending', async (t) => {
    const { place, pay, order, clock, sweeper, later } = await openPaymentsShop(t, engine)
    const { id } = await place()
    t.equal((await pay({ order_id: id, payment_method: 'provider_timeout_charged' })).statusCode, 503)
    clock.advance(60 * 60 * seconds)
    await sweeper?.run(clock())
    t.equal((await order(id)).status, 'pending')
    await later(0)
    t.equal((await order(id)).status, 'authorized')
  })

  t.test('createPayment, with two keys for one order at once: one payment, one authorization', async (t) => {
    const { place, pay, effects } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const responses = await Promise.all([1, 2, 3].map(() => pay({ order_id })))
    t.same(responses.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
    t.match(responses.map(code).filter(Boolean), ['payment_already_exists', 'payment_already_exists'])
    t.equal(await effects('authorize'), 1)
  })

  t.test('fifty identical requests with one key at once: one authorisation', async (t) => {
    const { place, pay, effects } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const headers = key()
    const responses = await Promise.all(Array.from({ length: 50 }, () => pay({ order_id }, headers)))
    for (const response of responses) t.ok(response.statusCode === 201 || code(response) === 'idempotency_in_progress')
    t.equal(new Set(responses.map((response) => response.json().id).filter(Boolean)).size, 1)
    t.equal(await effects('authorize'), 1)
  })

  t.test(
    'a decline is listed, is returned again without asking the provider, and leaves the order to another card',
    async (t) => {
      const { place, pay, order, payment, sandbox, get, as } = await openPaymentsShop(t, engine)
      const { id: order_id } = await place()
      const headers = key()
      const body = { order_id, payment_method: 'card_insufficient_funds' }
      const declined = await pay(body, headers)
      t.match(
        [declined.statusCode, declined.json().error],
        [402, { code: 'payment_declined', data: { decline_code: 'insufficient_funds' } }],
      )
      const calls = (await sandbox.ledger.calls()).length
      const again = await pay(body, headers)
      t.match([again.statusCode, again.headers['idempotent-replayed'], again.json()], [402, 'true', declined.json()])
      t.equal((await sandbox.ledger.calls()).length, calls)
      t.equal((await order(order_id)).status, 'pending')
      t.equal((await pay({ order_id })).statusCode, 201)
      const failed = await payment(declined.json().error.data.payment_id)
      t.match(failed, { status: 'failed', failure: { code: 'declined', decline_code: 'insufficient_funds' } })
      t.equal((await get(`${payments}?filter[order_id]=${order_id}`, await as('customer'))).json().items.length, 2)
    },
  )

  t.test(
    'createPayment, when the response of the provider is lost: the same key finds the authorization, once',
    async (t) => {
      const { place, pay, effects, order } = await openPaymentsShop(t, engine)
      const { id: order_id } = await place()
      const headers = key()
      const body = { order_id, payment_method: 'provider_timeout_charged' }
      const lost = await pay(body, headers)
      t.match([lost.statusCode, code(lost), lost.headers['retry-after']], [503, 'payment_provider_unavailable', '5'])
      t.equal(code(await pay({ order_id })), 'payment_already_exists')
      const found = await pay(body, headers)
      t.match([found.statusCode, found.json()], [201, { status: 'authorized' }])
      t.equal(await effects('authorize'), 1)
      t.equal((await order(order_id)).status, 'authorized')
    },
  )

  t.test(
    'createPayment, when the response is lost and no retry comes: the reconciler finds it, and the key returns it',
    async (t) => {
      const { place, pay, effects, order, later, paymentOf, audited } = await openPaymentsShop(t, engine)
      const { id: order_id } = await place()
      const headers = key()
      const body = { order_id, payment_method: 'provider_timeout_charged' }
      await pay(body, headers)
      await later(14 * seconds)
      t.equal((await order(order_id)).status, 'pending', 'somebody may still be waiting')
      await later(1 * seconds)
      t.equal((await order(order_id)).status, 'authorized')
      t.equal((await paymentOf(order_id)).status, 'authorized')
      t.equal((await pay(body, headers)).statusCode, 201)
      t.equal(await effects('authorize'), 1)
      t.ok((await audited()).includes('system payment.authorize'))
    },
  )

  t.test(
    'a clock that is set back by hours holds no units for hours: an order has its quarter of an hour anew',
    async (t) => {
      const { place, order, shelf, clock, store, sweeper } = await openPaymentsShop(t, engine)
      const { id, etag } = await place(1, 3)
      clock.set(-5 * 3_600_000)
      await recallOf(store).run(clock())
      const current = await order(id)
      t.equal(current.status, 'pending')
      t.equal(Date.parse(current.reserved_until) - clock().getTime(), 15 * 60_000)
      t.not(current.etag, etag)
      await recallOf(store).run(clock())
      t.equal((await order(id)).version, current.version, 'once')
      clock.advance(15 * 60_000)
      await sweeper?.run(clock())
      t.equal((await order(id)).status, 'cancelled')
      t.same(await shelf(), [10, 10])
    },
  )

  t.test('a clock set back by hours delays no payment: it is checked within a minute', async (t) => {
    const { place, pay, order, later, clock, store } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    await pay({ order_id, payment_method: 'provider_timeout_charged' }, key())
    clock.set(-5 * 3_600_000)
    await later(60 * seconds)
    t.equal((await order(order_id)).status, 'pending', 'by its own time it is not due for hours')
    const recall = recallOf(store)
    t.ok(recall.everySeconds <= 60)
    await recall.run(clock())
    await later(5 * seconds)
    t.equal((await order(order_id)).status, 'authorized')
    t.equal(await store.payments.recall(clock()), 0, 'and no more than once')
  })

  t.test('createPayment, when the server dies before its commit: found by the key or by the reconciler', async (t) => {
    const { place, pay, act, effects, order, later, dies, paymentOf } = await openPaymentsShop(t, engine)
    const [first, second] = [await place(1), await place(2)]
    const headers = key()
    t.equal((await dies(() => pay({ order_id: first.id }, headers))).statusCode, 500)
    t.equal((await pay({ order_id: first.id }, headers)).json().status, 'authorized')
    t.equal((await dies(() => pay({ order_id: second.id }, key(), 2))).statusCode, 500)
    await later(15 * seconds)
    t.equal((await order(second.id)).status, 'authorized')
    t.equal(await effects('authorize'), 2)
    const { id } = await paymentOf(first.id)
    const again = key()
    t.equal((await dies(() => act(id, 'capture', undefined, again))).statusCode, 500)
    t.equal(code(await act(id, 'void')), 'payment_busy')
    await later(15 * seconds)
    t.equal((await order(first.id)).status, 'paid')
    t.equal((await act(id, 'capture', undefined, again)).statusCode, 200, 'it was done for this key')
    t.equal(code(await act(id, 'capture')), 'invalid_state_transition')
    const back = key()
    t.equal((await dies(() => act(id, 'refunds', { amount: 40 }, back))).statusCode, 500)
    t.equal((await act(id, 'refunds', { amount: 40 }, back)).json().status, 'succeeded')
    t.match((await paymentOf(first.id)).amount_refunded, 40)
    t.same([await effects('capture'), await effects('refund')], [1, 1])
  })

  t.test('capture and cancel at once: one wins, never both', async (t) => {
    const { place, pay, act, cancel, order, payment } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id })).json()
    const responses = await Promise.all([act(id, 'capture'), cancel(order_id)])
    const { status } = await payment(id)
    const wins = responses.filter(({ statusCode }) => statusCode === 200).length
    t.ok(wins >= 1)
    for (const response of responses)
      t.ok([undefined, 'payment_busy', 'invalid_state_transition'].includes(code(response)))
    t.match([(await order(order_id)).status, status].join(), /^(paid,captured|cancelled,(voided|refunded))$/)
  })

  t.test('cancelOrder, after capture: refunded in full; after shipping: refused, only a refund is left', async (t) => {
    const { place, pay, act, cancel, order, payment, shelf, send, as } = await openPaymentsShop(t, engine)
    const first = await place()
    const { id } = (await pay({ order_id: first.id, capture: true })).json()
    t.match((await cancel(first.id)).json(), { status: 'cancelled', amount_paid: 100, amount_refunded: 100 })
    t.match(await payment(id), { status: 'refunded', refunds: [{ amount: 100, status: 'succeeded' }] })
    t.same(await shelf(), [10, 10])
    const second = await place()
    const other = (await pay({ order_id: second.id, capture: true })).json()
    await send('POST', `/api/v1/orders/${second.id}/fulfill`, {}, { ...(await as('staff')), ...key() })
    t.equal(code(await cancel(second.id)), 'invalid_state_transition')
    t.equal((await act(other.id, 'refunds', {})).statusCode, 201)
    t.match(await order(second.id), { status: 'fulfilled', amount_refunded: 100 })
  })

  t.test(
    'cancelOrder, when the provider refuses the refund: still paid, units kept, the key can be tried again',
    async (t) => {
      const { place, pay, cancel, order, payment, shelf, later } = await openPaymentsShop(t, engine)
      const { id: order_id } = await place()
      const { id } = (await pay({ order_id, payment_method: 'refund_error', capture: true })).json()
      const headers = key()
      const response = await cancel(order_id, headers)
      t.same([response.statusCode, code(response)], [502, 'payment_provider_error'])
      t.equal((await order(order_id)).status, 'paid')
      t.same(await shelf(), [10, 9])
      t.equal((await cancel(order_id, headers)).statusCode, 502)
      await later(600 * seconds)
      t.match(await payment(id), { status: 'captured', amount_refunded: 0, refunds: [{ status: 'failed' }] })
      t.equal((await cancel(order_id, headers)).statusCode, 502)
    },
  )

  t.test('cancelOrder, authorized: the payment is voided, the units are released', async (t) => {
    const { place, pay, cancel, payment, shelf, effects } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id })).json()
    t.equal((await cancel(order_id)).json().status, 'cancelled')
    t.equal((await payment(id)).status, 'voided')
    t.same(await shelf(), [10, 10])
    t.equal(await effects('void'), 1)
  })

  t.test('createPayment, for an order being cancelled whose payment is already voided: 409', async (t) => {
    const { place, pay, cancel, dies, order, later, effects, shelf, store, services, clock } = await openPaymentsShop(
      t,
      engine,
    )
    const { id: order_id } = await place()
    const { id: payment_id } = (await pay({ order_id })).json()
    const headers = key()
    t.equal((await dies(() => cancel(order_id, headers))).statusCode, 500)
    await handleProviderEvent(
      store,
      services.payments,
      'sandbox',
      { event_id: 'evt_1', payment_id, provider_ref: null },
      clock(),
    )
    t.equal((await order(order_id)).status, 'pending', 'the event says of the money only')
    const again = await pay({ order_id })
    t.same([again.statusCode, code(again), again.headers['retry-after']], [409, 'payment_busy', '1'])
    await later(15 * seconds)
    t.match(await order(order_id), { status: 'cancelled', amount_paid: 0 })
    t.equal((await cancel(order_id, headers)).json().status, 'cancelled', 'it was done for this key')
    t.same([await effects('authorize'), await effects('void'), await shelf()], [1, 1, [10, 10]])
  })

  t.test('createRefund, also several at once: never more than was captured', async (t) => {
    const { pay, act, payment, effects } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, capture: true })).json()
    t.match((await act(id, 'refunds', { amount: 101 })).json().error, {
      code: 'refund_exceeds_captured',
      data: { captured: 100, refunded: 0, refundable: 100 },
    })
    const responses = await Promise.all([1, 2].map(() => act(id, 'refunds', { amount: 60 })))
    t.equal(responses.filter(({ statusCode }) => statusCode === 201).length, 1)
    t.match(responses.map(code).find(Boolean), /^(payment_busy|refund_exceeds_captured)$/)
    t.equal(code(await act(id, 'refunds', { amount: 60 })), 'refund_exceeds_captured')
    t.equal((await payment(id)).amount_refunded, 60)
    t.equal(await effects('refund'), 1)
  })

  t.test('a transition that the state does not allow: 409 invalid_state_transition', async (t) => {
    const { pay, act } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100 })).json()
    t.equal(code(await act(id, 'refunds', {})), 'invalid_state_transition')
    t.equal((await act(id, 'capture')).statusCode, 200)
    const allowed = ['partially_refunded', 'refunded']
    t.match((await act(id, 'capture')).json().error.data, { from: 'captured', to: 'captured', allowed })
    t.match((await act(id, 'void')).json().error.data, { from: 'captured', to: 'voided', allowed })
  })

  t.test('fulfillOrder, with money only authorized or all refunded: 409', async (t) => {
    const { place, pay, act, send, as } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const ship = async () =>
      send('POST', `/api/v1/orders/${order_id}/fulfill`, {}, { ...(await as('staff')), ...key() })
    const { id } = (await pay({ order_id })).json()
    t.equal(code(await ship()), 'invalid_state_transition')
    await act(id, 'capture')
    await act(id, 'refunds', {})
    t.equal(code(await ship()), 'invalid_state_transition')
  })

  t.test('a deposit that arrives after the order was cancelled is refunded automatically', async (t) => {
    const { place, pay, cancel, sandbox, event, payment, order, effects, audited } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id, status } = (await pay({ order_id, payment_method: 'card_needs_deposit' })).json()
    t.equal(status, 'pending')
    t.equal((await cancel(order_id)).statusCode, 200)
    const deposit = await sandbox.deposit(id)
    for (let i = 0; i < 2; i++) t.equal((await event(deposit)).statusCode, 204)
    t.match(await payment(id), { status: 'refunded', amount_captured: 100, amount_refunded: 100 })
    t.equal((await order(order_id)).status, 'cancelled')
    t.equal(await effects('refund'), 1)
    t.ok((await audited()).includes('provider payment.refund'))
  })

  t.test('an event of a provider takes effect once, never backwards, and only with a valid signature', async (t) => {
    const { place, pay, act, sandbox, event, payment, order, send, audited } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id, payment_method: 'card_needs_deposit' })).json()
    t.equal(code(await act(id, 'capture')), 'invalid_state_transition')
    const deposit = await sandbox.deposit(id)
    const forged = await event({ ...deposit, body: deposit.body.replace('evt_', 'evx_') })
    t.same([forged.statusCode, code(forged)], [401, 'invalid_signature'])
    const more = await event({ ...deposit, body: `\ufeff${deposit.body}` })
    t.same([more.statusCode, code(more)], [401, 'invalid_signature'], 'a byte order mark was not signed')
    t.equal((await order(order_id)).status, 'pending')
    for (let i = 0; i < 2; i++) t.equal((await event(deposit)).statusCode, 204)
    t.equal((await order(order_id)).status, 'paid')
    await act(id, 'refunds', { amount: 10 })
    t.equal((await event(deposit)).statusCode, 204)
    t.equal((await payment(id)).status, 'partially_refunded')
    const nobody = { authorization: undefined } as never
    t.equal((await send('POST', '/api/v1/provider-events/nobody', {}, nobody)).statusCode, 404)
    t.equal((await audited()).filter((row: string) => row === 'provider payment.capture').length, 1)
  })

  t.test('an interrupted cancellation is completed by the reconciler, with the requested reason', async (t) => {
    const { place, pay, cancel, order, later, dies, audited, get, as, shelf, store } = await openPaymentsShop(t, engine)
    const [first, second] = [await place(1), await place(2)]
    await pay({ order_id: first.id })
    await pay({ order_id: second.id, capture: true }, key(), 2)
    const [keyHeaders, staff] = [key(), { ...(await as('staff')), ...key() }]
    t.equal((await dies(() => cancel(first.id, keyHeaders))).statusCode, 500)
    t.equal((await dies(() => cancel(second.id, staff, { reason: 'fraud' }))).statusCode, 500)
    t.same([(await order(first.id)).status, (await order(second.id)).status], ['authorized', 'paid'])
    await later(15 * seconds)
    t.match(await order(first.id), { status: 'cancelled', cancel_reason: 'customer' })
    t.match(await order(second.id), { status: 'cancelled', cancel_reason: 'fraud', amount_refunded: 100 })
    t.same(await shelf(), [10, 10])
    t.equal((await cancel(first.id, keyHeaders)).json().status, 'cancelled', 'it was done for this key')
    const rows = (await audited()).filter((row: string) => row.startsWith('system'))
    t.same(rows.sort(), ['system order.cancel', 'system order.cancel', 'system payment.refund', 'system payment.void'])
    const found = (await get('/api/v1/audit-logs?action=order.cancel', await as('admin'))).json().items
    const row = found.find(({ actor, resource_id }: any) => actor.type === 'system' && resource_id === second.id)
    t.match(row, { before: { status: 'paid' }, after: { status: 'cancelled', cancel_reason: 'fraud' } })
    t.same(await store.audit.verify(), { rows: (await audited()).length, broken: undefined })
  })

  t.test("createPayment, with another amount or currency than the order's: 422", async (t) => {
    const { place, pay } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const amount = await pay({ order_id, amount: 99 })
    t.match([amount.statusCode, amount.json().error], [422, { code: 'amount_mismatch', data: { amount_due: 100 } }])
    t.equal(code(await pay({ order_id, currency: 'USD' })), 'currency_mismatch')
    t.equal((await pay({ order_id, amount: 100, currency: 'KRW' })).statusCode, 201)
  })

  t.test('createPayment, with a card number: 422, and it is stored and logged nowhere', async (t) => {
    const { pay, log, databaseUrl } = await openPaymentsShop(t, engine)
    const number = '4242424242424242'
    // Not only four of them: ids are random.
    const digits = /4242[ -]?4242/
    for (const payment_method of [number, '4242 4242 4242 4242', '4242-4242-4242-4242']) {
      const response = await pay({ amount: 100, payment_method })
      t.same([response.statusCode, code(response)], [422, 'card_number_not_accepted'])
      t.notMatch(response.body, digits)
    }
    t.notMatch(JSON.stringify(log), digits)
    const rows = await everyRow(databaseUrl)
    t.match(rows, /Pen/, 'the whole database is looked at')
    t.notMatch(rows, digits)
    t.match(rows, /idempotency_keys/)
    t.match((await pay({ amount: 100, payment_method: 'card_none' })).json().error.data.rules, {
      payment_method: ['reference'],
    })
  })

  t.test("another customer's order and payment: 404; customers neither capture, void nor refund: 403", async (t) => {
    const { place, pay, get, as, send } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place(1)
    t.equal((await pay({ order_id }, key(), 2)).statusCode, 404)
    const { id } = (await pay({ order_id })).json()
    t.equal((await get(`${payments}/${id}`, await as('customer', 2))).statusCode, 404)
    t.same((await get(payments, await as('customer', 2))).json().items, [])
    for (const what of ['capture', 'void', 'refunds']) {
      const headers = { ...(await as('customer')), ...key() }
      const body = what === 'refunds' ? {} : undefined
      t.equal(code(await send('POST', `${payments}/${id}/${what}`, body, headers)), 'forbidden')
    }
  })

  t.test('voidPayment: the order can be paid again with a new payment', async (t) => {
    const { place, pay, act, order } = await openPaymentsShop(t, engine)
    const { id: order_id } = await place()
    const { id } = (await pay({ order_id })).json()
    t.equal((await act(id, 'void')).json().status, 'voided')
    t.match(await order(order_id), { status: 'pending', reserved_until: '2026-11-22T13:15:00.000Z' })
    t.equal((await pay({ order_id })).statusCode, 201)
  })
})
