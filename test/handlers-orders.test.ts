// Stock and orders over HTTP, on every engine, by the numbers of the edge cases in the design.

import { randomUUID } from 'node:crypto'
import t, { type Test } from 'tap'
import { openDriver } from '../src/store/open.ts'
import { changeOrder, expireOrders } from '../src/use-cases/order-transitions.ts'
import { type Engine, onEveryEngine, openShop, type ShopOptions } from './shop.ts'

const minutes = 60_000
const pen = { name: 'Pen', price: 1000, sku: 'PEN', stock: 10 }
const mug = { name: 'Mug', price: 2000, sku: 'MUG', stock: 10 }

const code = (response: { json(): any }) => response.json().error?.code
const key = () => ({ 'idempotency-key': randomUUID() })

onEveryEngine(t, async (t, engine: Engine) => {
  async function stocked(t: Test, options: ShopOptions = {}) {
    const shop = await openShop(t, { engine, ...options })
    for (const item of [pen, mug]) await shop.send('POST', '/api/v1/items', item, await shop.as('staff'))
    const lines = (...pairs: [number, number][]) => pairs.map(([item_id, quantity]) => ({ item_id, quantity }))
    const place = async (body: object, number = 1, headers = key()) =>
      shop.send('POST', '/api/v1/orders', body, { ...(await shop.as('customer', number)), ...headers })
    const act = async (id: string, what: string, who: 'customer' | 'staff', body: unknown = {}, headers = {}) =>
      shop.send('POST', `/api/v1/orders/${id}/${what}`, body, { ...(await shop.as(who)), ...key(), ...headers })
    const item = async (id: number) => (await shop.get(`/api/v1/items/${id}`)).json()
    const pay = (id: string) =>
      shop.store.transaction((inside) =>
        changeOrder(inside, id, 'pay', (order) => ({ paid_minor: order.total_minor }), {
          actor_id: null,
          now: shop.clock(),
        }),
      )
    return { ...shop, lines, place, act, item, pay }
  }
  const shelf = ({ stock, available }: { stock: number; available: number }) => [stock, available]

  t.test("createOrder: prices are the server's, units are held for 15 minutes", async (t) => {
    const { place, lines, item, get, as } = await stocked(t)
    const response = await place({ lines: lines([2, 1], [1, 2]), note: ' ring ' })
    t.equal(response.statusCode, 201)
    const order = response.json()
    t.match(order, {
      status: 'pending',
      currency: 'KRW',
      lines: [
        { item_id: 1, name: 'Pen', sku: 'PEN', unit_price: 1000, quantity: 2, line_total: 2000 },
        { item_id: 2, quantity: 1 },
      ],
      items_total: 4000,
      shipping_total: 0,
      total: 4000,
      note: 'ring',
      reserved_until: '2026-11-22T13:15:00.000Z',
    })
    t.equal(response.headers.location, `/api/v1/orders/${order.id}`)
    t.match(order.id, /^ord_[0-9A-HJKMNP-TV-Z]{20}$/)
    t.same(shelf(await item(1)), [10, 8])
    const read = await get(response.headers.location as string, await as('customer'))
    t.same(read.json(), order)
    t.equal(read.headers.etag, order.etag)
    const wider = await get(`${response.headers.location}?include=payments,items`, await as('customer'))
    t.match(wider.json(), { payments: [], items: [{ id: 1 }, { id: 2 }] })
  })

  t.test('createOrder, the same twice at once: one order; the same key for another quantity: 409', async (t) => {
    const { place, lines, item } = await stocked(t)
    const headers = key()
    const responses = await Promise.all([1, 2, 3].map(() => place({ lines: lines([1, 2]) }, 1, headers)))
    for (const response of responses) t.ok(response.statusCode === 201 || code(response) === 'idempotency_in_progress')
    t.same(shelf(await item(1)), [10, 8])
    t.equal(code(await place({ lines: lines([1, 3]) }, 1, headers)), 'idempotency_conflict')
    t.same(shelf(await item(1)), [10, 8])
  })

  t.test('createOrder, by forty customers for ten units: ten orders, thirty errors', async (t) => {
    const { place, lines, item } = await stocked(t)
    const responses = await Promise.all(Array.from({ length: 40 }, (_, i) => place({ lines: lines([1, 1]) }, i)))
    t.equal(responses.filter(({ statusCode }) => statusCode === 201).length, 10)
    t.equal(responses.filter((response) => code(response) === 'insufficient_stock').length, 30)
    t.same(shelf(await item(1)), [10, 0])
  })

  t.test('createOrder: lines of one item are added up; one short line rejects the whole order', async (t) => {
    const { place, lines, item } = await stocked(t)
    const twice = await place({ lines: lines([1, 6], [1, 6]) })
    t.equal(twice.statusCode, 409)
    t.match(twice.json().error, {
      code: 'insufficient_stock',
      data: { lines: [{ item_id: 1, requested: 12, available: 10 }] },
    })
    t.equal(code(await place({ lines: lines([2, 1], [1, 11]) })), 'insufficient_stock')
    t.same(shelf(await item(2)), [10, 10])
  })

  t.test('createOrder, with an outdated price: 409 with both prices; an order keeps its own price', async (t) => {
    const { place, lines, send, as, get } = await stocked(t)
    const before = await place({ lines: lines([1, 1]) })
    await send('PATCH', '/api/v1/items/1', { price: 1500 }, await as('staff'))
    const changed = await place({ lines: [{ item_id: 1, quantity: 2, expected_price: 1000 }], expected_total: 2000 })
    t.equal(changed.statusCode, 409)
    t.match(changed.json().error, {
      code: 'price_changed',
      data: { lines: [{ item_id: 1, expected_price: 1000, price: 1500 }], expected_total: 2000, total: 3000 },
    })
    t.equal((await place({ lines: lines([1, 2]) })).json().total, 3000)
    const order = await get(before.headers.location as string, await as('customer'))
    t.equal(order.json().total, 1000)
  })

  t.test('an item deleted after the order stays in it; a new order of it: 409', async (t) => {
    const { place, lines, send, as, act, pay } = await stocked(t)
    const { id } = (await place({ lines: lines([1, 1]) })).json()
    await send('PATCH', '/api/v1/items/1', { active: false }, await as('staff'))
    const response = await place({ lines: lines([1, 1], [2, 1], [77, 1]) })
    t.match(response.json().error, { code: 'item_unavailable', data: { item_ids: [1, 77] } })
    await send('DELETE', '/api/v1/items/1', undefined, await as('staff'))
    await pay(id)
    t.equal((await act(id, 'fulfill', 'staff')).json().status, 'fulfilled')
  })

  t.test(
    'createOrder, of items in two currencies: 422 currency_mismatch; with a total that is too large: 422',
    async (t) => {
      const { place, lines, send, as, item } = await stocked(t)
      await send('POST', '/api/v1/items', { name: 'Cup', price: 1.5, currency: 'USD' }, await as('staff'))
      const mixed = await place({ lines: lines([1, 1], [3, 1]) })
      t.same([mixed.statusCode, code(mixed)], [422, 'currency_mismatch'])
      t.equal(code(await place({ currency: 'USD', lines: lines([1, 1]) })), 'currency_mismatch')
      await send('POST', '/api/v1/items', { name: 'Ring', price: 9_999_999_999 }, await as('staff'))
      const many = Array.from({ length: 50 }, () => [4, 999] as [number, number])
      const large = await place({ lines: lines(...many) })
      t.equal(large.statusCode, 422)
      t.match(large.json().error.data.rules, { lines: ['maximum'] })
      t.same(shelf(await item(1)), [10, 10])
    },
  )

  t.test(
    'createItem, with more decimals than the currency has: 422 currency_scale; too large: 422 maximum',
    async (t) => {
      const { send, as } = await stocked(t)
      const staff = await as('staff')
      const rule = async (price: unknown, currency = 'KRW') => {
        const body = `{"name":"Cup","price":${price},"currency":"${currency}"}`
        const response = await send('POST', '/api/v1/items', body, staff)
        return [response.statusCode, response.json().error?.data?.rules?.price?.[0] ?? response.json().price]
      }
      t.same(await rule('1000.5'), [422, 'currency_scale'])
      t.same(await rule('19.999', 'USD'), [422, 'currency_scale'])
      for (const currency of ['KRW', 'USD']) t.same(await rule('1e-7', currency), [422, 'currency_scale'])
      t.same(await rule('1e21', 'USD'), [422, 'maximum'])
      t.same(await rule('0.00', 'USD'), [201, 0])
      t.same(await rule('9999999999.99', 'USD'), [201, 9_999_999_999.99])
    },
  )

  t.test('amounts are exact: 3 times 19.99 is 59.97, and 3 times 0.10 is 0.3', async (t) => {
    const { place, send, as, store, clock } = await stocked(t)
    for (const [i, [price, three]] of (
      [
        ['19.99', '59.97'],
        ['0.10', '0.3'],
        ['1.15', '3.45'],
      ] as const
    ).entries()) {
      const created = await send(
        'POST',
        '/api/v1/items',
        `{"name":"Cup","price":${price},"currency":"USD"}`,
        await as('staff'),
      )
      t.match(created.body, `"price":${Number(price)},`)
      const response = await place({ lines: [{ item_id: 3 + i, quantity: 3 }], expected_total: Number(three) }, i + 1)
      t.equal(response.statusCode, 201)
      t.match(response.body, `"line_total":${three}`)
      t.match(response.body, `"total":${three},`)
      const paid = await send(
        'POST',
        '/api/v1/payments',
        `{"order_id":"${response.json().id}","payment_method":"card_ok","amount":${three},"capture":true}`,
        { ...(await as('customer', i + 1)), ...key() },
      )
      t.equal(paid.statusCode, 201)
      t.match(paid.body, `"amount_captured":${three},`)
    }
    t.equal((await expireOrders(store, clock())).length, 0)
  })

  t.test('createOrder, rolled back: no order, no audit row, no key', async (t) => {
    const { place, lines, store, databaseUrl, item, act } = await stocked(t)
    const driver = openDriver(databaseUrl)
    t.teardown(() => driver.close())
    const rows = async () => {
      const counts: unknown[] = []
      for (const table of ['orders', 'order_lines', 'stock_movements', 'audit_logs', 'payments'])
        counts.push((await driver.get(`SELECT count(*) AS n FROM ${table}`))?.n)
      const stored = await driver.get('SELECT count(*) AS n FROM idempotency_keys WHERE status IS NOT NULL')
      return [...counts, stored?.n].map(Number)
    }
    const { id } = (await place({ lines: lines([1, 1]) })).json()
    const before = await rows()
    t.equal(code(await place({ lines: lines([2, 1], [1, 100]) })), 'insufficient_stock')
    t.equal(code(await act(id, 'fulfill', 'staff')), 'invalid_state_transition')
    t.same(await rows(), before, 'refused')
    // The last thing before the commit fails: everything else was written by then.
    const { transaction } = store
    Object.assign(store, {
      transaction: (work: Parameters<typeof transaction>[0]) =>
        transaction(async (inside) => {
          await work(inside)
          throw new Error('the disk is gone')
        }),
    })
    const headers = key()
    t.equal((await place({ lines: lines([1, 2]) }, 1, headers)).statusCode, 500)
    t.equal((await act(id, 'cancel', 'customer')).statusCode, 500)
    Object.assign(store, { transaction })
    t.same(await rows(), before, 'and undone')
    t.same(shelf(await item(1)), [10, 9])
    t.equal((await place({ lines: lines([1, 2]) }, 1, headers)).statusCode, 201, 'the key goes on')
    t.same(shelf(await item(1)), [10, 7])
  })

  t.test('createOrder, with a total of zero: paid at once', async (t) => {
    const { place, lines, send, as, act } = await stocked(t)
    await send('POST', '/api/v1/items', { name: 'Sample', price: 0, stock: 1 }, await as('staff'))
    const order = (await place({ lines: lines([3, 1]) })).json()
    t.match(order, { status: 'paid', total: 0, reserved_until: null, paid_at: order.placed_at })
    t.equal((await act(order.id, 'fulfill', 'staff')).statusCode, 200)
  })

  t.test('an unpaid order is cancelled and its units released when it is read after 15 minutes', async (t) => {
    const { place, lines, clock, get, as, item } = await stocked(t)
    const { headers } = await place({ lines: lines([1, 1]) })
    clock.advance(15 * minutes)
    t.same(shelf(await item(1)), [10, 9])
    const read = (await get(headers.location as string, await as('customer'))).json()
    t.match(read, { status: 'cancelled', cancel_reason: 'expired', reserved_until: null })
    const [row] = (await get('/api/v1/audit-logs', await as('admin'))).json().items
    t.match(row, {
      action: 'order.cancel',
      actor: { type: 'system', id: null },
      resource_id: read.id,
      before: { status: 'pending' },
      after: { status: 'cancelled', cancel_reason: 'expired' },
    })
    t.same(shelf(await item(1)), [10, 10])
  })

  t.test('an order is cancelled before it is shipped, not after; shipped only when paid', async (t) => {
    const { place, lines, act, pay, item } = await stocked(t)
    const [first, second] = [await place({ lines: lines([1, 1]) }), await place({ lines: lines([1, 2]) })]
    const unpaid = await act(first.json().id, 'fulfill', 'staff')
    t.equal(unpaid.statusCode, 409)
    t.match(unpaid.json().error.data, {
      from: 'pending',
      to: 'fulfilled',
      allowed: ['authorized', 'paid', 'cancelled'],
    })
    t.match((await act(first.json().id, 'cancel', 'customer')).json(), {
      status: 'cancelled',
      cancel_reason: 'customer',
    })
    t.same(shelf(await item(1)), [10, 8])
    await pay(second.json().id)
    const shipped = await act(second.json().id, 'fulfill', 'staff', { tracking: { carrier: 'Post', number: '1' } })
    t.match(shipped.json(), { status: 'fulfilled', tracking: { number: '1' } })
    t.same(shelf(await item(1)), [8, 8])
    const late = await act(second.json().id, 'cancel', 'staff')
    t.match(late.json().error, { code: 'invalid_state_transition', data: { from: 'fulfilled', allowed: [] } })
  })

  t.test(
    "another customer's order: 404; a customer cannot fulfil orders, and cancels only with a customer's reason",
    async (t) => {
      const { place, lines, get, send, as, act } = await stocked(t)
      const { id } = (await place({ lines: lines([1, 1]) })).json()
      const other = await as('customer', 2)
      const settled = (response: any) => response.body.replace(/"request_id":"[^"]+"/, '')
      const [hidden, missing] = [
        await get(`/api/v1/orders/${id}`, other),
        await get(`/api/v1/orders/ord_${'0'.repeat(20)}`, other),
      ]
      t.equal(hidden.statusCode, 404)
      t.equal(settled(hidden), settled(missing))
      t.equal((await send('POST', `/api/v1/orders/${id}/cancel`, {}, { ...other, ...key() })).statusCode, 404)
      t.same((await get('/api/v1/orders', other)).json().items, [])
      t.equal((await get('/api/v1/orders', await as('staff'))).json().items.length, 1)
      t.equal((await act(id, 'fulfill', 'customer')).statusCode, 403)
      t.equal((await act(id, 'cancel', 'customer', { reason: 'fraud' })).statusCode, 422)
      t.match((await act(id, 'cancel', 'staff', { reason: 'fraud' })).json(), { cancel_reason: 'fraud' })
    },
  )

  t.test('cancelOrder and fulfillOrder, with an older entity tag: 412, and nothing happens', async (t) => {
    const { place, lines, act, get, as } = await stocked(t)
    const { id, etag } = (await place({ lines: lines([1, 1]) })).json()
    t.equal(code(await act(id, 'cancel', 'customer', {}, { 'if-match': '"1-older"' })), 'precondition_failed')
    t.equal((await get(`/api/v1/orders/${id}`, await as('customer'))).json().status, 'pending')
    t.equal((await act(id, 'cancel', 'customer', undefined, { 'if-match': etag })).statusCode, 200)
  })

  t.test('updateItem with the version that was read, while customers buy: the edit is made', async (t) => {
    const { place, lines, send, as, item, get, act } = await stocked(t)
    const staff = await as('staff')
    const read = await item(1)
    const bought = (await place({ lines: lines([1, 4]) })).json()
    const validators = { version: read.version, etag: read.etag }
    const edit = (body: object, headers = {}) => send('PATCH', '/api/v1/items/1', body, { ...staff, ...headers })
    t.match((await edit({ name: 'Pen 2', ...validators }, { 'if-match': read.etag })).json(), {
      name: 'Pen 2',
      version: 2,
    })
    t.same(shelf(await item(1)), [10, 6], 'and takes nothing back')
    await act(bought.id, 'cancel', 'customer')
    t.equal((await item(1)).version, 2, 'nor does giving back count as an edit')

    const before = await item(1)
    const [edited, ...orders] = await Promise.all([
      edit({ name: 'Pen 3', version: 2, etag: before.etag }, { 'if-match': before.etag }),
      ...[1, 2, 3, 4].map((number) => place({ lines: lines([1, 2]) }, number)),
    ])
    t.equal(edited?.statusCode, 200)
    t.same(
      orders.map(({ statusCode }) => statusCode),
      [201, 201, 201, 201],
    )
    t.match(await item(1), { name: 'Pen 3', version: 3, stock: 10, available: 2 })
    const whole = await get('/api/v1/items/1')
    await place({ lines: lines([1, 1]) }, 5)
    const put = await send('PUT', '/api/v1/items/1', whole.json(), { ...staff, 'if-match': whole.json().etag })
    t.match([put.statusCode, put.json().version, shelf(put.json())], [200, 3, [10, 1]], 'as it was read')
  })

  t.test('adjustStock, below what is reserved: 409; with an expected count that is not the count: 409', async (t) => {
    const { place, lines, send, as, item, get } = await stocked(t)
    const staff = await as('staff')
    await place({ lines: lines([1, 4]) })
    const adjust = (body: object) => send('POST', '/api/v1/items/1/stock-adjustments', body, { ...staff, ...key() })
    const stock = { stock: 10, reserved: 4 }
    for (const [body, code] of [
      [{ delta: -7, reason: 'damage' }, 'stock_below_reserved'],
      [{ counted: 3, expected: 10, reason: 'count' }, 'stock_below_reserved'],
      [{ counted: 8, expected: 9, reason: 'count' }, 'version_conflict'],
      [{ counted: 8, expected: null, reason: 'count' }, 'version_conflict'],
      [{ counted: 3, expected: 9, reason: 'count' }, 'version_conflict'],
    ] as const) {
      const response = await adjust(body)
      t.equal(response.statusCode, 409)
      const { error } = response.json()
      t.same([error.code, error.details, error.data], [code, {}, stock], JSON.stringify(body))
    }
    for (const [body, rule] of [
      [{ reason: 'count' }, { delta: ['required'] }],
      [{ delta: 1, counted: 1, expected: 8, reason: 'count' }, { delta: ['not_together'] }],
      [{ counted: 1, reason: 'count' }, { expected: ['required'] }],
      [{ delta: 1_000_000_000, reason: 'count' }, { delta: ['maximum'] }],
    ] as const) {
      const response = await adjust(body)
      t.same([response.statusCode, response.json().error.data.rules], [422, rule])
    }
    const movements = async (search = '') => (await get(`/api/v1/items/1/stock-movements${search}`, staff)).json()
    const movementsOf = ({ items }: any) => items.map(({ type, quantity }: any) => [type, quantity])
    const expected = [
      ['reserve', 4],
      ['adjust', 10],
    ]
    t.same([shelf(await item(1)), movementsOf(await movements())], [[10, 6], expected], 'nothing was written')

    const done = await adjust({ counted: 8, expected: 10, reason: 'count' })
    t.equal(done.statusCode, 201)
    t.match(done.json(), { type: 'adjust', quantity: -2, stock_after: 8, reserved_after: 4, actor: { type: 'user' } })
    t.equal((await adjust({ delta: -4, reason: 'damage' })).statusCode, 201, 'down to what is held')
    t.match(await item(1), { stock: 4, available: 0, version: 1 })
    t.same(movementsOf(await movements()), [['adjust', -4], ['adjust', -2], ...expected])
    const next = await get((await movements('?size=3')).links.next, staff)
    t.match(next.json().items, [{ type: 'adjust', quantity: 10, actor: { type: 'system', id: null } }])
  })

  t.test('adjustStock, two counts of the same shelf at once: one succeeds, the other is a 409', async (t) => {
    const { send, as, item } = await stocked(t)
    const headers = await as('staff')
    const count = (counted: number) =>
      send(
        'POST',
        '/api/v1/items/1/stock-adjustments',
        { counted, expected: 10, reason: 'count' },
        { ...headers, ...key() },
      )
    const responses = await Promise.all([7, 8, 9].map(count))
    t.same(responses.map((response) => code(response) ?? 'done').sort(), [
      'done',
      'version_conflict',
      'version_conflict',
    ])
    const won = responses.find(({ statusCode }) => statusCode === 201)?.json().stock_after
    for (const response of responses.filter(({ statusCode }) => statusCode === 409))
      t.same(response.json().error.data, { stock: won, reserved: 0 })
    t.same(shelf(await item(1)), [won, won])
  })

  t.test('createOrder, a fourth unpaid one: 409, until one is paid or expired', async (t) => {
    const { place, lines, clock } = await stocked(t)
    for (let i = 0; i < 3; i++) t.equal((await place({ lines: lines([1, 1]) })).statusCode, 201)
    const fourth = await place({ lines: lines([1, 1]) })
    t.same([fourth.statusCode, code(fourth)], [409, 'pending_order_limit'])
    t.equal((await place({ lines: lines([1, 1]) }, 2)).statusCode, 201, 'somebody else may')
    clock.advance(15 * minutes)
    t.equal((await place({ lines: lines([1, 1]) })).statusCode, 201)
  })

  t.test('quoteOrder: the current cost, without a credential; nothing is reserved', async (t) => {
    const { send, lines, item } = await stocked(t, { env: { SHIPPING: 'KRW:3000:50000' } })
    const quote = (body: object) => send('POST', '/api/v1/orders/quote', body)
    const response = (await quote({ lines: lines([1, 2], [2, 1]) })).json()
    t.match(response, { items_total: 4000, shipping_total: 3000, total: 7000, orderable: true })
    t.match(response.lines[0], { available: 10, line_total: 2000 })
    t.match((await quote({ lines: lines([1, 50]) })).json(), { shipping_total: 0, total: 50_000, orderable: false })
    const quoted = await quote({ lines: lines([1, 1], [77, 1]) })
    t.equal(quoted.statusCode, 422)
    t.match(quoted.json().error.data.rules, { 'lines.1.item_id': ['reference'] })
    t.same(shelf(await item(1)), [10, 10])
  })

  t.test('listOrders: newest first, by status, and 304 with a current tag', async (t) => {
    const { place, lines, get, as, clock, act } = await stocked(t)
    const ids: string[] = []
    for (let i = 0; i < 3; i++) {
      ids.unshift((await place({ lines: lines([1, 1]) })).json().id)
      clock.advance(1000)
    }
    await act(ids[1] as string, 'cancel', 'customer')
    const list = async (search: string, headers = {}) =>
      get(`/api/v1/orders${search}`, { ...(await as('customer')), ...headers })
    const all = await list('')
    t.same(
      all.json().items.map(({ id }: any) => id),
      ids,
    )
    t.equal(all.json().meta.total, 3)
    t.equal((await list('', { 'if-none-match': all.headers.etag as string })).statusCode, 304)
    t.match((await list('?filter[status][eq]=cancelled')).json(), { items: [{ id: ids[1] }], meta: { total: 1 } })
    t.match((await list('?size=2&page=2')).json(), { items: [{ id: ids[2] }] })
  })
})
