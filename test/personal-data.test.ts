// A customer's data: exported whole, and to no one else.

import { randomUUID } from 'node:crypto'
import t, { type Test } from 'tap'
import { hashPassword } from '../src/identity/passwords.ts'
import { type Engine, newestFirst, onEveryEngine, openShop, type Shop } from './shop.ts'

const password = 'a sentence of ours'
const hash = await hashPassword(password)
const me = '/api/v2/users/me'
const address = {
  ...{ recipient: 'Kim Minji', phone: '+82 10-1234-5678', postal_code: '04524' },
  ...{ country: 'KR', address1: 'Sejong-daero 110' },
}

/** A shop with an item, and a customer who has logged in, ordered it, paid and reviewed it. */
async function withCustomer(t: Test, engine?: Engine) {
  const shop = await openShop(t, engine ? { engine } : {})
  const { store, clock, send } = shop
  const draft = {
    email: 'Minji@shop.example',
    name: 'Kim Minji',
    role: 'customer',
    locale: 'ko',
    active: true,
  } as const
  const { id: user_id } = await store.users.add(draft, hash, clock())
  await send('POST', '/api/v2/items', { name: 'Pen', price: { amount: 1000, currency: 'KRW' }, stock: 10 })
  const key = () => ({ 'idempotency-key': randomUUID() })
  const login = async () => {
    const body = { email: 'minji@shop.example', password }
    const response = await send('POST', '/api/v2/login', body, { cookie: 'a=b', 'user-agent': 'Minji on a phone' })
    return { authorization: `Bearer ${response.json().access_token}`, 'user-agent': 'Minji on a phone' }
  }
  const customer = await login()
  const order = async (more = {}) => {
    const body = { lines: [{ item_id: 1, quantity: 1 }], shipping_address: address, note: 'Ring at Minji', ...more }
    return (await send('POST', '/api/v2/orders', body, { ...customer, ...key() })).json()
  }
  const pay = async (order_id: string) =>
    (
      await send(
        'POST',
        '/api/v2/payments',
        { order_id, payment_method: 'card_ok', capture: true },
        {
          ...customer,
          ...key(),
        },
      )
    ).json()
  const review = async () =>
    send('POST', '/api/v2/items/1/reviews', { rating: 4, title: 'By Minji', body: 'Minji likes it.' }, customer)
  return { ...shop, user_id, customer, login, order, pay, review, key }
}

const actionsOf = async ({ store }: Pick<Shop, 'store'>) =>
  (await store.audit.list(newestFirst)).items.map(({ action, actor, resource_id }) => [action, actor.id, resource_id])

onEveryEngine(t, async (t, engine) => {
  t.test('an export has everything about the user, and nothing about others', async (t) => {
    const shop = await withCustomer(t, engine)
    const { get, send, customer, user_id } = shop
    const admin = await shop.as('admin')
    const placed = await shop.order()
    await shop.pay(placed.id)
    await shop.review()
    await send('PATCH', `/api/v2/users/${user_id}`, { name: 'Kim Minseo' }, { ...admin, 'user-agent': 'staff only' })
    await send(
      'POST',
      '/api/v2/orders',
      { lines: [{ item_id: 1, quantity: 1 }] },
      {
        ...(await shop.as('customer')),
        ...shop.key(),
      },
    )
    const response = await get(`${me}/export`, customer)
    t.equal(response.statusCode, 200)
    t.equal(response.headers['cache-control'], 'no-store')
    const { profile, orders, payments, reviews, logins, known_networks, audit_logs, left_out } = response.json()
    t.match(profile, { id: user_id, email: 'Minji@shop.example', name: 'Kim Minseo' })
    t.match(orders, [{ id: placed.id, shipping_address: address, note: 'Ring at Minji' }])
    t.match(payments, [{ order_id: placed.id, status: 'captured' }])
    t.match(reviews, [{ title: 'By Minji', body: 'Minji likes it.' }])
    t.match(logins, [{ kind: 'token', ended_at: null }])
    t.equal(known_networks.length, 1)
    t.same(left_out, [])
    t.same(
      audit_logs.map(({ action, by_user, user_agent }: any) => [action, by_user, user_agent]),
      [
        ['user.update', false, null],
        ['review.create', true, 'Minji on a phone'],
        ['payment.create', true, 'Minji on a phone'],
        ['order.create', true, 'Minji on a phone'],
        ['auth.login', true, 'Minji on a phone'],
      ],
    )
    t.match(audit_logs[0], { before: { name: 'Kim Minji' }, after: { name: 'Kim Minseo' }, ip: null })
    t.notMatch(response.body, /staff only|admin1@|customer1@|secret_hash|argon2/)
  })

  t.test('each export is recorded, before it is sent; another user is a 403, an unknown one a 404', async (t) => {
    const shop = await withCustomer(t, engine)
    const { get, customer, user_id, store } = shop
    const admin = await shop.as('admin')
    const self = (await get(`${me}/export`, customer)).json()
    const other = (await get(`/api/v2/users/${user_id}/export`, admin)).json()
    const apart = ({ audit_logs, exported_at, ...rest }: any) => rest
    t.same(apart(self), apart(other))
    t.equal((await get(`/api/v2/users/${user_id}/export`, customer)).statusCode, 403)
    t.equal((await get('/api/v2/users/999/export', admin)).statusCode, 404)
    const adminId = String((await get(me, admin)).json().id)
    t.same((await actionsOf(shop)).slice(0, 2), [
      ['user.export', adminId, String(user_id)],
      ['user.export', String(user_id), String(user_id)],
    ])
    const add = store.audit.add
    Object.assign(store.audit, { add: () => Promise.reject(new Error('full')) })
    const unrecorded = await get(`/api/v2/users/${user_id}/export`, admin)
    Object.assign(store.audit, { add })
    t.equal(unrecorded.statusCode, 500)
    t.notMatch(unrecorded.body, 'Minji')
  })
})

t.test('an export has the newest thousand of each list, and names the lists that have more', async (t) => {
  const shop = await withCustomer(t)
  const { store, clock, user_id } = shop
  await store.transaction(async (inside) => {
    for (let i = 0; i < 1001; i++) {
      const entry = { action: 'user.update', resource_type: 'user', resource_id: user_id, facts: { i } }
      await inside.audit.add({ ...entry, actor: { type: 'system', id: null }, outcome: 'success' }, clock())
    }
  })
  const { audit_logs, left_out } = (await shop.get(`${me}/export`, shop.customer)).json()
  t.equal(audit_logs.length, 1000)
  t.equal(audit_logs[0].id - audit_logs.at(-1).id, 999)
  t.same(left_out, ['audit_logs'])
})
