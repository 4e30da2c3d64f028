// Orders, stock and the action of a payment, on every engine: what is reserved, given back and shipped, once each.

import t from 'tap'
import type { Item } from '../src/domain/items.ts'
import type { Order, OrderChange, OrderTransition } from '../src/domain/orders.ts'
import type { PaymentDraft } from '../src/domain/payments.ts'
import type { Adjustment, Units } from '../src/domain/stock.ts'
import { majorUnits } from '../src/domain/v1/money.ts'
import { openStore } from '../src/store/open.ts'
import { addItem } from '../src/use-cases/items.ts'
import { changeOrder, expireOrders } from '../src/use-cases/order-transitions.ts'
import { placeOrder } from '../src/use-cases/orders.ts'
import { adjustStock } from '../src/use-cases/stock.ts'
import { auditKey, clockAt, onEveryEngine } from './shop.ts'

const pen = {
  name: 'Pen',
  description: null,
  price_minor: 500,
  currency: 'KRW',
  category_id: null,
  active: true,
} as const

const settings = { shipping: {}, reviewsRequirePurchase: false }

onEveryEngine(t, async (t, engine) => {
  const clock = clockAt()
  async function open(t: any) {
    const store = await openStore(await engine.database(t), clock(), [auditKey])
    t.teardown(() => store.close())
    const draft = { email: 'min@shop.example', name: 'Min', role: 'customer', locale: 'en', active: true } as const
    const user = await store.users.add(draft, 'x', clock())
    const item = await addItem(store, { ...pen, sku: 'PEN', stock: 10 }, clock())
    const other = await addItem(store, { ...pen, sku: null }, clock())
    const place = (lines: readonly Units[]): Promise<Order> => {
      const body = { lines, shipping_address: null, note: null }
      const call = { body, principal: user, now: clock(), settings }
      return store.transaction((inside) => placeOrder({ ...call, store: inside }, majorUnits))
    }
    const order = (quantity: number, item_id = item.id) => place([{ item_id, quantity }])
    const by = { actor_id: user.id, now: clock() }
    const change = (id: string, step: OrderTransition, edit: (order: Order) => OrderChange) =>
      store.transaction((inside) => changeOrder(inside, id, step, edit, by))
    const shelf = async (id = item.id) => {
      const { stock, reserved } = (await store.items.find(id)) as Item
      return { stock, reserved }
    }
    return { store, user, item, other, place, order, change, by, shelf }
  }

  t.test('an order holds its units, a cancelled one gives them back, once', async (t) => {
    const { store, order, change, shelf } = await open(t)
    const { id, status, reserved_until } = await order(6)
    t.same([status, reserved_until], ['pending', '2026-11-22T13:15:00.000Z'])
    t.same(await shelf(), { stock: 10, reserved: 6 })
    const cancelled = await change(id, 'cancel', () => ({ cancel_reason: 'customer' }))
    t.match(cancelled, { status: 'cancelled', version: 2, reserved_until: null, cancelled_at: clock().toISOString() })
    t.same(await shelf(), { stock: 10, reserved: 0 })
    const again = change(id, 'cancel', () => ({ cancel_reason: 'customer' }))
    await t.rejects(again, {
      code: 'invalid_state_transition',
      data: { from: 'cancelled', to: 'cancelled', allowed: [] },
    })
    t.same(await shelf(), { stock: 10, reserved: 0 })
    t.same(await store.orders.find(id), cancelled)
  })

  t.test('a shipped order takes its units out of the house', async (t) => {
    const { store, item, other, order, change, shelf } = await open(t)
    const { id } = await order(4)
    await change(id, 'pay', ({ total_minor }) => ({ paid_minor: total_minor }))
    const tracking = { carrier: 'Post', number: '1' }
    t.match(await change(id, 'fulfill', () => ({ tracking })), { status: 'fulfilled', tracking })
    t.same(await shelf(), { stock: 6, reserved: 0 })
    const uncounted = await order(999, other.id)
    t.same(await shelf(other.id), { stock: null, reserved: 999 })
    await change(uncounted.id, 'pay', () => ({}))
    await change(uncounted.id, 'fulfill', () => ({}))
    t.same(await shelf(other.id), { stock: null, reserved: 0 })
    const question = {
      conditions: [],
      order: [{ field: 'id', descending: true } as const],
      size: 9,
      offset: 0,
      counted: false,
    }
    const moved = await store.stock.movements(item.id, { ...question, position: undefined })
    t.same(
      moved?.items.map(({ type, quantity, stock_after, reserved_after }) => [
        type,
        quantity,
        stock_after,
        reserved_after,
      ]),
      [
        ['ship', 4, 6, 0],
        ['reserve', 4, 10, 4],
        ['adjust', 10, 10, 0],
      ],
    )
  })

  t.test('what is not there is not sold, and nothing of the order is held', async (t) => {
    const { item, other, place, shelf, order } = await open(t)
    const quantities = [
      { item_id: item.id, quantity: 11 },
      { item_id: other.id, quantity: 1 },
    ]
    await t.rejects(place(quantities), {
      code: 'insufficient_stock',
      data: { lines: [{ item_id: item.id, requested: 11, available: 10 }] },
    })
    t.same(await shelf(other.id), { stock: null, reserved: 0 })
    await t.rejects(order(1, 999), { code: 'item_unavailable', data: { item_ids: [999] } })
  })

  t.test('an order costs nothing: it is paid at once, and holds its units until it is shipped', async (t) => {
    const { store, order, shelf } = await open(t)
    const free = await addItem(store, { ...pen, price_minor: 0, sku: null, stock: 1 }, clock())
    t.match(await order(1, free.id), { status: 'paid', reserved_until: null, paid_at: clock().toISOString() })
    t.same(await shelf(free.id), { stock: 1, reserved: 1 })
  })

  t.test('a hold that is over is given back once, unless somebody is paying', async (t) => {
    const { store, order, user, shelf } = await open(t)
    const [first, second] = [await order(1), await order(2)]
    const draft: PaymentDraft = {
      order_id: second.id,
      user_id: user.id,
      currency: 'KRW',
      amount_minor: second.total_minor,
      provider: 'sandbox',
      capture_mode: 'manual',
      attempt: 'a1',
      action: 'authorize',
      action_attempt: 'a1',
      next_check_at: null,
    }
    const payment = await store.payments.add(draft, clock())
    t.match(payment, { status: 'pending', refunds: [], captured_minor: 0, action: 'authorize', version: 1 })
    await t.rejects(store.payments.add({ ...draft, attempt: 'a2' }, clock()), { code: 'payment_already_exists' })
    t.same(await expireOrders(store, clock()), [])
    const later = new Date(clock().getTime() + 15 * 60_000)
    const sweeps = await Promise.all([expireOrders(store, later), expireOrders(store, later)])
    t.same(
      sweeps.flat().map(({ id }) => id),
      [first.id],
    )
    t.same(await shelf(), { stock: 10, reserved: 2 })
    t.match(await store.orders.find(first.id), { status: 'cancelled', cancel_reason: 'expired' })
    await store.payments.change(payment.id, () => ({ status: 'failed', action: null }), later)
    t.equal((await expireOrders(store, later)).length, 1)
    t.same(await shelf(), { stock: 10, reserved: 0 })
  })

  t.test('an expired order that cannot be cancelled keeps no other from it, and the log has it', async (t) => {
    const { store, order } = await open(t)
    const all = [await order(1), await order(2), await order(3)]
    const later = new Date(clock().getTime() + 15 * 60_000)
    const failing: typeof store = {
      ...store,
      transaction: (work) =>
        store.transaction((inside) =>
          work({
            ...inside,
            orders: {
              ...inside.orders,
              lock: async (id) =>
                id === all[1]?.id ? Promise.reject(new Error('the lamp fell')) : inside.orders.lock(id),
            },
          }),
        ),
    }
    await t.rejects(expireOrders(failing, later), { errors: [{ cause: { message: 'the lamp fell' } }] })
    const states = await Promise.all(all.map(async ({ id }) => (await store.orders.find(id))?.status))
    t.same(states, ['cancelled', 'pending', 'cancelled'])
    t.equal((await expireOrders(store, later)).length, 1)
  })

  t.test("a payment's action is one attempt's, and the same attempt's again", async (t) => {
    const { store, user } = await open(t)
    const alone = { order_id: null, user_id: user.id, currency: 'KRW', amount_minor: 700 } as const
    const none = { attempt: null, action: null, action_attempt: null, next_check_at: clock().toISOString() }
    const { id } = await store.payments.add({ ...alone, provider: 'sandbox', capture_mode: 'manual', ...none }, clock())
    t.match(await store.payments.claim(id, 'capture', 'a1', clock()), { action: 'capture', action_attempt: 'a1' })
    t.match(await store.payments.claim(id, 'capture', 'a1', clock()), { id })
    t.equal(await store.payments.claim(id, 'capture', 'a2', clock()), undefined)
    t.equal(await store.payments.claim(id, 'void', 'a1', clock()), undefined)
    t.equal(await store.payments.claim('pay_none', 'void', 'a1', clock()), undefined)
    const captured = { status: 'captured', captured_minor: 700, action: null } as const
    t.match(await store.payments.change(id, () => captured, clock()), { ...captured, action_attempt: 'a1', version: 2 })
    const again = new Date(clock().getTime() + 1000)
    const claims = await Promise.all([1, 2].map(() => store.payments.due(clock(), again, 5)))
    t.same(
      claims.flat().map((one) => one.id),
      [id],
      'one reconciler is told',
    )
    const refund = await store.payments.addRefund(
      { payment_id: id, amount_minor: 300, reason: 'other', attempt: 'r1' },
      clock(),
    )
    t.match(await store.payments.changeRefund(refund.id, { status: 'succeeded', provider_ref: 'x' }, clock()), {
      status: 'succeeded',
      provider_ref: 'x',
    })
    t.match(await store.payments.find(id), { refunds: [{ id: refund.id, amount_minor: 300 }] })
    t.equal(await store.payments.find(id, user.id + 1), undefined)
    const question = { conditions: [], order: [{ field: 'created_at', descending: true } as const], size: 9, offset: 0 }
    const listed = await store.payments.list({ ...question, counted: true, position: undefined, owner: user.id })
    t.same(listed.items, [await store.payments.find(id)])
    t.equal(listed.total, 1)
  })

  t.test('adjusting: more, fewer, counted; never below what is held', async (t) => {
    const { store, item, other, order, by, shelf } = await open(t)
    await order(4)
    const adjust = (adjustment: Adjustment, id = item.id) =>
      store.transaction((inside) => adjustStock(inside, id, adjustment, by))
    t.match(await adjust({ delta: -6, reason: 'damage' }), { quantity: -6, stock_after: 4, reserved_after: 4 })
    await t.rejects(adjust({ delta: -1, reason: 'damage' }), {
      code: 'stock_below_reserved',
      data: { stock: 4, reserved: 4 },
    })
    await t.rejects(adjust({ counted: 9, expected: 5, reason: 'count' }), { code: 'version_conflict' })
    t.match(await adjust({ counted: 9, expected: 4, reason: 'count' }), { quantity: 5, stock_after: 9 })
    await t.rejects(adjust({ delta: 1, reason: 'purchase' }, other.id), {
      code: 'version_conflict',
      data: { stock: null },
    })
    t.match(await adjust({ counted: 3, expected: null, reason: 'count' }, other.id), { quantity: 3, stock_after: 3 })
    await t.rejects(adjust({ delta: 1, reason: 'purchase' }, 999), { code: 'not_found' })
    t.same(await shelf(), { stock: 9, reserved: 4 })
    t.equal((await store.items.find(item.id))?.version, 1, 'editors do not lose to it')
  })

  t.test('a customer has at most three unpaid orders, also when they come at once', async (t) => {
    const { order, shelf } = await open(t)
    const responses = await Promise.allSettled(Array.from({ length: 6 }, () => order(1)))
    t.equal(responses.filter(({ status }) => status === 'fulfilled').length, 3)
    t.match(
      responses.find(({ status }) => status === 'rejected'),
      { reason: { code: 'pending_order_limit' } },
    )
    t.same(await shelf(), { stock: 10, reserved: 3 })
  })
})
