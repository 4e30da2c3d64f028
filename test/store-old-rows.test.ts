// What is stored already is shown, whatever rule it came in under: rows that an older server, an operator or a payment
// provider has made are never a 500. And by every other door than a request the document's rules hold too.

import t, { type Test } from 'tap'
import { readConfig } from '../src/config/config.ts'
import { openDriver } from '../src/store/open.ts'
import { firstAdmin } from '../src/use-cases/first-start.ts'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

onEveryEngine(t, async (t, engine: Engine) => {
  async function old(t: Test) {
    const shop = await openShop(t, { engine })
    const driver = openDriver(shop.databaseUrl)
    t.teardown(() => driver.close())
    const [admin, staff, customer] = [await shop.as('admin'), await shop.as('staff'), await shop.as('customer')]
    const readBody = async (url: string, headers = admin) => {
      const response = await shop.get(url, headers)
      t.equal(response.statusCode, 200, `${url} ${response.body.slice(0, 200)}`)
      return response.json()
    }
    const set = (sql: string, values = {}) => driver.run(sql, values)
    return { ...shop, admin, staff, customer, readBody, set }
  }

  t.test('users whose address or name is none that may be registered', async (t) => {
    const { readBody, set, send, customer } = await old(t)
    await send('POST', '/api/v1/items', { name: 'Pen', price: 1 })
    await send('POST', '/api/v1/items/1/reviews', { rating: 5, body: 'Good' }, customer)
    const me = await readBody('/api/v1/users/me', customer)
    for (const email of ['admin@localhost', '관리자@회사.한국', 'a..b@shop.example', 'x@[10.0.0.1]']) {
      await set('UPDATE users SET email = :email, email_key = :email WHERE id = :id', { email, id: me.id })
      t.equal((await readBody(`/api/v1/users/${me.id}`)).email, email)
      t.equal(
        (await readBody('/api/v1/users')).items.some((user: typeof me) => user.email === email),
        true,
      )
      t.equal((await readBody(`/api/v1/users?filter[email]=${encodeURIComponent(email)}`)).items.length, 1)
    }
    for (const name of ['x'.repeat(250), '', ' ', 'a\u0001b\nc', '\u200b']) {
      await set('UPDATE users SET name = :name WHERE id = :id', { name, id: me.id })
      for (const version of ['v1', 'v2']) {
        t.equal((await readBody(`/api/${version}/users/${me.id}`)).name, name)
        await readBody(`/api/${version}/items/1?include=reviews`)
        const [review] = (await readBody(`/api/${version}/items/1/reviews`)).items
        t.match(review.author.name, /^\S.{0,99}$/u)
      }
    }
  })

  t.test('items, categories, reviews and orders whose text may not be written any more', async (t) => {
    const { readBody, set, send, customer } = await old(t)
    await send('POST', '/api/v1/categories', { name: 'Desk', slug: 'desk' })
    await send('POST', '/api/v1/items', { name: 'Pen', price: 1, category_id: 1 })
    await send('POST', '/api/v1/items/1/reviews', { rating: 5, body: 'Good' }, customer)
    const address = { recipient: 'Kim', phone: '1', postal_code: '1', country: 'KR', address1: 'Road 1' }
    const order = { lines: [{ item_id: 1, quantity: 1 }], note: 'x', shipping_address: address }
    const { id } = (await send('POST', '/api/v1/orders', order, { ...customer, 'idempotency-key': 'k' })).json()
    for (const text of ['', 'x'.repeat(6000), 'a\r\nb', '\u0007', 'counterfeit', '  a  ']) {
      await set('UPDATE items SET name = :text, description = :text', { text })
      await set('UPDATE categories SET name = :text', { text })
      await set('UPDATE reviews SET title = :text, body = :text', { text })
      await set('UPDATE order_lines SET name = :text', { text })
      const broken = JSON.stringify({ ...address, phone: text, address2: text })
      await set('UPDATE orders SET note = :text, shipping_address = :broken', { text, broken })
      for (const version of ['v1', 'v2']) {
        for (const path of ['items', 'items/1', 'items/1?include=category,reviews', 'categories', 'categories/1'])
          await readBody(`/api/${version}/${path}`)
        for (const path of [
          'items/1/reviews',
          'items/1/reviews/1',
          'orders',
          `orders/${id}`,
          `orders/${id}?include=items`,
        ])
          await readBody(`/api/${version}/${path}`, customer)
      }
    }
  })

  t.test('payments with the words of a provider', async (t) => {
    const { readBody, set, send, customer } = await old(t)
    const payment = { amount: 100, payment_method: 'card_ok' }
    const { id } = (await send('POST', '/api/v1/payments', payment, { ...customer, 'idempotency-key': 'k' })).json()
    for (const [label, expires_at] of [
      [' ', '2026-12-01T00:00Z'],
      ['x'.repeat(150), '2026-12-01T00:00:00Z'],
      ['a\u0000b\nc'.replace('\u0000', '\u0001'), '+012026-12-01T00:00:00.000Z'],
      ['\u200b', 'soon'],
    ] as const) {
      await set('UPDATE payments SET method_label = :label, expires_at = :expires_at', { label, expires_at })
      for (const version of ['v1', 'v2']) {
        await readBody(`/api/${version}/payments`, customer)
        await readBody(`/api/${version}/payments/${id}`, customer)
      }
    }
  })

  t.test('audit rows with an address that is none, which are sealed', async (t) => {
    const { readBody, store, clock } = await old(t)
    const row = { actor: { type: 'user', id: null }, action: 'auth.login_failed', outcome: 'x' } as const
    for (const ip of ['a b', '9'.repeat(300), 'é', '1.2.3.4, foo bar', '']) {
      const entry = { ...row, ip, resource_type: 'user', resource_id: ip, user_agent: 'x'.repeat(600) }
      await store.audit.add(entry, clock())
    }
    await store.audit.add({ ...row, ip: '203.0.113.7', resource_type: 'user', resource_id: 7 }, clock())
    const { items } = await readBody('/api/v1/audit-logs')
    t.same(
      items.map(({ ip }: { ip: string | null }) => ip),
      ['203.0.113.7', null, null, null, null, null],
    )
    t.equal(items[0].resource_id, '7')
  })

  t.test('audit rows of an older server, which stored what it was told', async (t) => {
    const { readBody, set, store, clock } = await old(t)
    const row = { actor: { type: 'user', id: 1 }, action: 'auth.login_failed', outcome: 'x' } as const
    await store.audit.add({ ...row, ip: '203.0.113.7', resource_type: 'user', resource_id: 7 }, clock())
    const columns = `at, actor_type, actor_id, action, resource_type, changed, outcome, key_id, hash`
    await set(`INSERT INTO audit_logs (id, ip, resource_id, user_agent, ${columns})
      SELECT 2, 'a b', 'c d', 'x', ${columns} FROM audit_logs WHERE id = 1`)
    const { items } = await readBody('/api/v1/audit-logs')
    t.match(items, [{ ip: null, resource_id: null }, { ip: '203.0.113.7' }])
  })

  t.test('firstAdmin gives a long address a name that may be answered', async (t) => {
    const { store, identity, clock, get, as } = await openShop(t, { engine })
    const email = `${'a'.repeat(150)}@shop.example`
    await firstAdmin(store, identity, { email, password: 'a long enough sentence' }, clock())
    const { items } = (await get('/api/v1/users?sort=-id', await as('admin'))).json()
    t.equal(items.find((user: { email: string }) => user.email === email).name, 'a'.repeat(100))
  })
})

t.test('ADMIN_EMAIL and ADMIN_PASSWORD are held to the rules of registerUser, by name', async (t) => {
  const read = (ADMIN_EMAIL: string, ADMIN_PASSWORD = 'a long enough sentence') =>
    readConfig({ ADMIN_EMAIL, ADMIN_PASSWORD })
  for (const email of [
    'admin@localhost',
    '관리자@회사.한국',
    'a..b@shop.example',
    'x@[10.0.0.1]',
    `${'a'.repeat(250)}@b.example`,
  ])
    t.throws(() => read(email), { message: /^env\/ADMIN_EMAIL / })
  for (const password of ['short', 'x'.repeat(129)])
    t.throws(() => read('a@shop.example', password), { message: /^env\/ADMIN_PASSWORD / })
  t.match(read(' a@shop.example ', '😀'.repeat(10)), { admin: { email: 'a@shop.example', password: '😀'.repeat(10) } })
})

t.test('SHIPPING is held to amounts that an order can have', async (t) => {
  t.throws(() => readConfig({ SHIPPING: 'KRW:999999999999999' }), /SHIPPING/)
  t.throws(() => readConfig({ SHIPPING: 'KRW:1:999999999999999' }), /SHIPPING/)
  t.match(readConfig({ SHIPPING: 'KRW:99999999999999:1' }).shipping, { KRW: { flat_minor: 99_999_999_999_999 } })
})
