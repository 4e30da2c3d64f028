// Orders and payments in version 2: the same rules as in version 1, every amount an integer of minor units beside its
// currency.

import t, { type Test } from 'tap'
import { code, key } from './payments-shop.ts'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })
const won = (amount: number) => ({ amount, currency: 'KRW' })
const lines = [{ item_id: 1, quantity: 2 }]

/** A shop with a mug at $12.50, seen by a client of version 2. */
async function market(t: Test, engine?: Engine) {
  const shop = await openShop(t, engine && { engine })
  const { send, as } = shop
  await send('POST', '/api/v2/items', { name: 'Mug', price: usd(1250), stock: 20 })
  const customer = await as('customer')
  const staff = await as('staff')
  const buy = (path: string, body: unknown, headers: object = key()) =>
    send('POST', `/api/v2${path}`, body, { ...customer, ...headers })
  const sell = (path: string, body: unknown, headers: object = key()) =>
    send('POST', `/api/v2${path}`, body, { ...staff, ...headers })
  return { ...shop, customer, staff, buy, sell }
}

onEveryEngine(t, async (t, engine) => {
  t.test(
    'a key that was used in version 1 is a conflict in version 2, and the other way round; nothing is done twice',
    async (t) => {
      const { send, buy, sell, customer, staff, sandbox } = await market(t, engine)
      const [first, second] = [key(), key()]
      const order = (await send('POST', '/api/v1/orders', { lines }, { ...customer, ...first })).json()
      t.equal(code(await buy('/orders', { lines }, first)), 'idempotency_conflict')
      const old = (await send('POST', '/api/v1/orders', { lines }, { ...customer, ...first })).json()
      t.same(old, order, 'in version 1 it is answered again')

      const body = { order_id: order.id }
      const paid = await buy('/payments', body, second)
      t.equal(paid.statusCode, 201)
      t.equal(code(await send('POST', '/api/v1/payments', body, { ...customer, ...second })), 'idempotency_conflict')
      const again = await buy('/payments', body, second)
      t.equal(again.headers['idempotent-replayed'], 'true')
      t.equal(again.body, paid.body)

      const third = key()
      const capture = `/payments/${paid.json().id}/capture`
      t.equal((await sell(capture, undefined, third)).statusCode, 200)
      const other = await send('POST', `/api/v1${capture}`, undefined, { ...staff, ...third })
      t.equal(code(other), 'idempotency_conflict')
      t.equal((await sandbox.ledger.calls()).filter(({ effect }) => effect).length, 2)
    },
  )

  t.test('listOrders and listPayments: walked, counted on demand, paged by number', async (t) => {
    const { get, buy, customer } = await market(t, engine)
    for (let n = 0; n < 3; n++) {
      await buy('/orders', { lines })
      await buy('/payments', { amount: won(100 + n) })
    }
    for (const list of ['orders', 'payments']) {
      const url = `/api/v2/${list}`
      const first = (await get(`${url}?size=2`, customer)).json()
      t.match(first.meta, { page: null, total: null, has_next: true })
      t.match(first.links.next, new RegExp(`^${url}\\?`))
      const last = (await get(first.links.next, customer)).json()
      const ids = [...first.items, ...last.items].map(({ id }: { id: string }) => id)
      t.equal(new Set(ids).size, 3)
      t.equal((await get(`${url}?size=2&count=true`, customer)).json().meta.total, 3)
      const second = (await get(`${url}?page=2&size=2`, customer)).json()
      t.match(second.meta, { page: 2, total: 3, has_next: false })
      t.same(second.items, last.items, 'the same rows by page as by cursor')
      t.equal((await get(`${url}?include_total=true`, customer)).statusCode, 422)
      t.equal(code(await get(first.links.next.replace('v2', 'v1'), customer)), 'invalid_cursor')
    }
  })
})

t.test('refusals about money say amounts as version 2 writes them', async (t) => {
  const { buy, sell } = await market(t)
  const expectedLines = [{ ...lines[0], expected_price: usd(1000) }]
  const changed = await buy('/orders', { lines: expectedLines, expected_total: usd(2000) })
  t.equal(code(changed), 'price_changed')
  t.same(changed.json().error.data, {
    lines: [{ item_id: 1, expected_price: usd(1000), price: usd(1250) }],
    expected_total: usd(2000),
    total: usd(2500),
  })
  const order_id = (await buy('/orders', { lines })).json().id
  const wrong = await buy('/payments', { order_id, amount: usd(2499) })
  t.equal(code(wrong), 'amount_mismatch')
  t.same(wrong.json().error.data, { amount_due: usd(2500) })
  const payment = (await buy('/payments', { order_id, amount: usd(2500), capture: true })).json()
  const more = await sell(`/payments/${payment.id}/refunds`, { amount: usd(2501) })
  t.equal(code(more), 'refund_exceeds_captured')
  t.same(more.json().error.data, { captured: usd(2500), refunded: usd(0), refundable: usd(2500) })
})

t.test('an amount in another currency: 422 currency_mismatch, wherever it stands', async (t) => {
  const { buy, sell } = await market(t)
  const expectConflict = async (request: ReturnType<typeof buy>) => {
    const response = await request
    t.equal(response.statusCode, 422)
    t.equal(code(response), 'currency_mismatch')
    t.same(response.json().error.data.currencies, ['USD', 'KRW'])
  }
  await expectConflict(buy('/orders', { lines, expected_total: won(2500) }))
  await expectConflict(buy('/orders', { lines: [{ ...lines[0], expected_price: won(1250) }] }))
  const order_id = (await buy('/orders', { lines })).json().id
  await expectConflict(buy('/payments', { order_id, amount: won(2500) }))
  const { id } = (await buy('/payments', { order_id, capture: true })).json()
  await expectConflict(sell(`/payments/${id}/refunds`, { amount: won(1) }))
})

t.test('money in the shape of version 1 is refused', async (t) => {
  const { buy } = await market(t)
  for (const [path, body] of [
    ['/orders', { lines, expected_total: 25 }],
    ['/orders', { lines: [{ ...lines[0], expected_price: 12.5 }] }],
    ['/payments', { amount: 25, currency: 'USD' }],
    ['/payments', { amount: usd(7.5) }],
    ['/payments', { amount: usd(0) }],
    ['/payments', { amount: { amount: 1 } }],
    ['/payments', { amount: usd(100_000_000_000_000) }],
  ] as const) {
    t.equal((await buy(path, body)).statusCode, 422, JSON.stringify(body))
  }
  t.equal((await buy('/payments', {})).json().error.data.rules.amount[0], 'required')
})

t.test('an order has a tag in each version; either will do for a write', async (t) => {
  const { get, buy, customer } = await market(t)
  const { id } = (await buy('/orders', { lines })).json()
  const tags = await Promise.all(
    ['v1', 'v2'].map(async (version) => (await get(`/api/${version}/orders/${id}`, customer)).headers.etag),
  )
  t.not(tags[0], tags[1])
  const same = await get(`/api/v2/orders/${id}`, { ...customer, 'if-none-match': String(tags[0]) })
  t.equal(same.statusCode, 200, 'other bytes')
  t.equal((await get(`/api/v2/orders/${id}`, { ...customer, 'if-none-match': String(tags[1]) })).statusCode, 304)
  const cancelled = await buy(`/orders/${id}/cancel`, {}, { ...key(), 'if-match': String(tags[0]) })
  t.equal(cancelled.statusCode, 200)
})

t.test("an item's tag of version 2 covers its stock, which a patch cannot change", async (t) => {
  const { get, send, buy, staff } = await market(t)
  const tag = String((await get('/api/v2/items/1')).headers.etag)
  await buy('/orders', { lines })
  t.equal((await get('/api/v2/items/1', { 'if-none-match': tag })).statusCode, 200)
  t.equal((await send('PATCH', '/api/v2/items/1', { name: 'Cup' }, { ...staff, 'if-match': tag })).statusCode, 200)
  const patched = await send('PATCH', '/api/v2/items/1', { stock: 7 }, staff)
  t.equal(patched.statusCode, 422)
  t.same(patched.json().error.data.rules, { stock: ['read_only'] })
})

t.test('Location is of the version that was asked', async (t) => {
  const { sell } = await market(t)
  const moved = await sell('/items/1/stock-adjustments', { delta: 1, reason: 'purchase' })
  t.equal(moved.headers.location, '/api/v2/items/1/stock-movements')
})
