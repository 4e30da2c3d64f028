// Erasing a person: what is gone, what stays, who is refused, and that the audit log still verifies.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { hashPassword } from '../src/identity/passwords.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import { auditKey, type Engine, newestFirst, onEveryEngine, openShop, type Shop, sqlite } from './shop.ts'

const password = 'a sentence of ours'
const hash = await hashPassword(password)
const me = '/api/v2/users/me'
const address = {
  ...{ recipient: 'Kim Minji', phone: '+82 10-1234-5678', postal_code: '04524' },
  ...{ country: 'KR', address1: 'Sejong-daero 110' },
}
/** Every trace of the person that the tests leave: name, address, program, words, of both accounts. */
// No part of a random id, which is hexadecimal.
const traces = /minji|sejong|(?<![\da-f])(1234-5678|04524)(?![\da-f])/i

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
  const phone = { 'user-agent': 'Minji on a phone' }
  const body = { email: 'minji@shop.example', password }
  const tokens = (await send('POST', '/api/v2/login', body, { cookie: 'a=b', ...phone })).json()
  const customer = { authorization: `Bearer ${tokens.access_token}`, ...phone }
  const orderDraft = { lines: [{ item_id: 1, quantity: 1 }], shipping_address: address, note: 'Ring at Minji' }
  const order = () => send('POST', '/api/v2/orders', orderDraft, { ...customer, ...key() })
  const pay = (order_id: string) => {
    const paying = { order_id, payment_method: 'card_ok', capture: true }
    return send('POST', '/api/v2/payments', paying, { ...customer, ...key() })
  }
  const review = () =>
    send('POST', '/api/v2/items/1/reviews', { rating: 4, title: 'By Minji', body: 'Minji likes it.' }, customer)
  const erase = (headers: Record<string, string> = customer, current_password = password) =>
    send('POST', `${me}/erasure`, { current_password }, headers)
  /** A paid and shipped order, a review, another name, an asked mail. */
  const live = async () => {
    const { id } = (await order()).json()
    const paid = (await pay(id)).json()
    await send('POST', `/api/v2/orders/${id}/fulfill`, {}, { ...(await shop.as('staff')), ...key() })
    await review()
    await send('PATCH', me, { name: 'Minji Kim', email: 'minji.kim@shop.example' }, customer)
    await send('POST', '/api/v2/auth/password-reset', { email: 'minji.kim@shop.example' }, { cookie: 'a=b' })
    return { order_id: id as string, payment_id: paid.id as string }
  }
  return { ...shop, user_id, customer, tokens, order, pay, review, erase, live, key }
}

const codeOf = (response: { statusCode: number; body: string; json(): any }) =>
  response.body === '' ? [response.statusCode] : [response.statusCode, response.json().error.code]

/** Everything in the database, as text. */
async function everything(url: string): Promise<string> {
  const driver = openDriver(url)
  const names =
    driver.engine === 'sqlite'
      ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()'
  const tables = await driver.all(names)
  const rows = await Promise.all(tables.map(({ name }) => driver.all(`SELECT * FROM "${name}"`)))
  await driver.close()
  return JSON.stringify(rows)
}

onEveryEngine(t, async (t, engine) => {
  t.test('registered, ordered, paid, reviewed, exported, erased: no personal data is left', async (t) => {
    const shop = await withCustomer(t, engine)
    const { get, send, store, clock, user_id, customer, tokens } = shop
    const { order_id, payment_id } = await shop.live()
    t.equal((await get(`${me}/export`, customer)).json().reviews.length, 1)
    t.match(
      (await store.audit.list(newestFirst)).items.flatMap(({ ip, user_agent }) => [ip, user_agent]),
      ['127.0.0.1'],
    )
    t.match(JSON.stringify((await store.audit.list(newestFirst)).items), /Minji on a phone.*Kim Minji.*Minji likes it/)
    const head = await store.audit.head(clock())
    const before = await everything(shop.databaseUrl)
    t.match(before, traces)

    const response = await shop.erase()
    t.same([response.statusCode, response.body], [204, ''])

    const staff = await shop.as('admin')
    t.equal((await get(me, customer)).statusCode, 401, 'the login has ended')
    t.equal((await shop.erase()).statusCode, 401)
    const refresh = await send('POST', '/api/v2/refresh', { refresh_token: tokens.refresh_token }, { cookie: 'a=b' })
    t.same(codeOf(refresh), [401, 'invalid_token'])
    for (const email of ['minji.kim@shop.example', `erased-${user_id}@erased.invalid`])
      t.same(codeOf(await send('POST', '/api/v2/login', { email, password }, { cookie: 'a=b' })), [
        401,
        'invalid_credentials',
      ])
    t.equal((await get(`/api/v2/users/${user_id}`, staff)).statusCode, 404)
    t.equal((await get('/api/v2/users?count=true', staff)).json().items.length, 2)
    t.equal((await get('/api/v2/users?count=true', staff)).json().meta.total, 2)

    const order = (await get(`/api/v2/orders/${order_id}`, staff)).json()
    t.match(order, { user_id, total: { amount: 1000 }, shipping_address: null, note: null, tracking: null })
    const payment = (await get(`/api/v2/payments/${payment_id}`, staff)).json()
    t.match(payment, { order_id, status: 'captured' })
    const item = (await get('/api/v2/items/1')).json()
    t.same([item.rating_average, item.rating_count], [null, 0])
    t.equal((await get('/api/v2/items/1/reviews')).json().items.length, 0)

    t.same(await store.audit.verify(head), { rows: (await store.audit.head(clock())).id, broken: undefined })
    const log = (await store.audit.list(newestFirst)).items
    t.notMatch(JSON.stringify(log), traces)
    t.match(log[log.findIndex(({ action }) => action === 'user.erase')], {
      actor: { id: String(user_id) },
      resource_id: String(user_id),
      before: { id: user_id, email: '***', name: '***' },
      after: null,
      ip: null,
      user_agent: null,
    })
    t.notMatch(await everything(shop.databaseUrl), traces)
    t.notMatch(JSON.stringify(shop.log), traces)

    const again = { email: 'minji.kim@shop.example', password, name: 'Kim Minji' }
    t.equal((await send('POST', '/api/v2/users', again, { cookie: 'a=b' })).statusCode, 201, 'the address is free')
  })

  t.test('an administrator erases: once, by its key again, and then there is no such user', async (t) => {
    const shop = await withCustomer(t, engine)
    const { send, user_id, key } = shop
    await shop.live()
    const admin = { ...(await shop.as('admin')), ...key() }
    const path = `/api/v2/users/${user_id}/erasure`
    const old = { ...admin, 'if-match': '"0-aaaaaaaaaa"' }
    t.same(codeOf(await send('POST', path, undefined, old)), [412, 'precondition_failed'])
    t.same(codeOf(await send('POST', path, undefined, shop.customer)), [403, 'forbidden'])
    t.equal((await send('POST', path, undefined, admin)).statusCode, 204)
    t.equal((await send('POST', path, undefined, admin)).statusCode, 204, 'a retry')
    const other = { ...admin, ...key() }
    t.same(codeOf(await send('POST', path, undefined, other)), [404, 'not_found'])
    t.same(codeOf(await send('PATCH', `/api/v2/users/${user_id}`, { active: true }, admin)), [404, 'not_found'])
    t.notMatch(await everything(shop.databaseUrl), traces)
  })

  t.test('with a wrong password, an open order or a pending payment: refused, and nothing is lost', async (t) => {
    const shop = await withCustomer(t, engine)
    const { customer, get, send, key } = shop
    const { violations: _, ...wrong } = (await shop.erase(customer, 'not the password')).json().error.data
    t.same(wrong, { rules: { current_password: ['current_password'] } })
    const { id } = (await shop.order()).json()
    const conflict = await shop.erase()
    t.same(
      [...codeOf(conflict), conflict.json().error.data],
      [409, 'open_orders', { order_ids: [id], payment_ids: [] }],
    )
    await send('POST', `/api/v2/orders/${id}/cancel`, {}, { ...customer, ...key() })
    const authorization = { amount: { amount: 500, currency: 'KRW' }, payment_method: 'card_ok', capture: false }
    const payment = (await send('POST', '/api/v2/payments', authorization, { ...customer, ...key() })).json()
    const pending = await shop.erase()
    t.same(pending.json().error.data, { order_ids: [], payment_ids: [payment.id] })
    t.equal((await get(me, customer)).json().name, 'Kim Minji')
    await send('POST', `/api/v2/payments/${payment.id}/void`, undefined, { ...(await shop.as('staff')), ...key() })
    t.equal((await shop.erase()).statusCode, 204)
  })

  t.test('erased while ordering, paying and reviewing: each comes first, or is refused', async (t) => {
    const shop = await withCustomer(t, engine)
    const [erased, ...others] = await Promise.all([
      shop.erase(),
      ...Array.from({ length: 4 }, () => shop.order()),
      shop.review(),
    ])
    const placed = others.slice(0, 4).filter(({ statusCode }) => statusCode === 201)
    if (erased?.statusCode === 204) {
      t.equal(placed.length, 0)
      t.notMatch(await everything(shop.databaseUrl), traces)
    } else {
      t.same(codeOf(erased as never), [409, 'open_orders'])
      t.ok(placed.length > 0)
    }
    // Beyond the third unpaid order it is `pending_order_limit`.
    for (const response of others) t.match(response.statusCode, /201|401|409/)
  })

  t.test('personal data about an erased person is not stored later', async (t) => {
    const shop = await withCustomer(t, engine)
    await shop.erase()
    const entry = { action: 'user.update', resource_type: 'user', resource_id: shop.user_id, outcome: 'success' }
    const actor = { type: 'user', id: shop.user_id } as const
    const late = { ...entry, actor, ip: '203.0.113.9', user_agent: 'late', before: null, after: { name: 'Minji' } }
    await shop.store.audit.add(late, shop.clock())
    const [row] = (await shop.store.audit.list(newestFirst)).items
    t.match(row, { ip: null, user_agent: null, after: { name: '***' } })
    t.equal((await shop.store.audit.verify()).broken, undefined)
  })
})

/** A log as an older version wrote it: made of a new one, with the same seals as then. */
async function asBefore(shop: Shop, seal: (rows: any[]) => { key_id: string; hash: string }[]) {
  const rows = (await shop.store.audit.list({ ...newestFirst, order: [{ field: 'id', descending: false }] })).items
  const driver = openDriver(shop.databaseUrl)
  const seals = seal(rows as any[])
  await driver.transaction(async (inside) => {
    if (inside.engine === 'postgres') await inside.script('ALTER TABLE audit_logs DISABLE TRIGGER ALL')
    else await inside.script('DROP TRIGGER audit_logs_no_update')
    for (const [i, { id, ip, user_agent, before, after }] of rows.entries()) {
      const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
      const values = { id, ip, user_agent, before: json(before), after: json(after), ...(seals[i] as object) }
      await inside.run(
        `UPDATE audit_logs SET format = 1, personal = NULL, former = NULL, ip = :ip, user_agent = :user_agent,
          before = :before, after = :after, key_id = :key_id, hash = :hash WHERE id = :id`,
        values,
      )
    }
    if (inside.engine === 'postgres') await inside.script('ALTER TABLE audit_logs ENABLE TRIGGER ALL')
    else
      await inside.script(`CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
        BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END`)
  })
  return driver
}

onEveryEngine(t, async (t, engine) => {
  const { chainWith, genesis } = await import('../src/store/audit-chain.ts')
  const chain = chainWith([auditKey])
  const sealed = (rows: any[]) => {
    let last = genesis
    return rows.map((row) => {
      const one = chain.seal(row, last)
      last = one.hash
      return one
    })
  }

  t.test('rows of an older version are converted once, and heads from before still verify', async (t) => {
    const shop = await withCustomer(t, engine)
    await shop.live()
    const { store, clock } = shop
    const entries = (await store.audit.list(newestFirst)).items
    const driver = await asBefore(shop, sealed)
    t.teardown(() => driver.close())
    t.same((await store.audit.list(newestFirst)).items, entries, 'unconverted rows are shown as they are')
    t.same(codeOf(await shop.erase()), [503, 'service_unavailable'], 'not before all of them can be destroyed')
    const oldHead = await store.audit.head(clock())
    t.equal((await store.audit.verify(oldHead)).broken, undefined)

    t.equal(await store.audit.convert(clock()), entries.length)
    t.equal(await store.audit.convert(clock()), 0, 'once')
    const [latest, ...rest] = (await store.audit.list(newestFirst)).items
    t.same(rest, entries)
    const { hash: seal, ...head } = oldHead
    t.match(latest, { action: 'audit.seal_anew', actor: { type: 'system' }, facts: { rows: entries.length } })
    t.same(latest?.facts?.old_head, { ...head, seal })
    t.same(await store.audit.verify(oldHead), { rows: entries.length + 1, broken: undefined })
    const clear = await driver.all("SELECT id FROM audit_logs WHERE before LIKE '%Minji%' OR user_agent LIKE '%Minji%'")
    t.same(clear, [])
    await t.rejects(
      driver.transaction(async (inside) => void (await inside.run("UPDATE audit_logs SET outcome = 'x'"))),
      /append-only|check constraint/,
      'append-only again',
    )
    t.equal((await shop.erase()).statusCode, 204)
    t.notMatch(await everything(shop.databaseUrl), traces)
    t.equal((await store.audit.verify(oldHead)).broken, undefined)
  })

  t.test('a log that was altered is not converted', async (t) => {
    const shop = await withCustomer(t, engine)
    await shop.live()
    const driver = await asBefore(shop, (rows) =>
      sealed(rows.map((row) => (row.id === 2 ? { ...row, outcome: 'another' } : row))),
    )
    t.teardown(() => driver.close())
    const before = await everything(shop.databaseUrl)
    await t.rejects(shop.store.audit.convert(shop.clock()), /row 2 of the audit log: the row was altered/)
    t.equal(await everything(shop.databaseUrl), before)
    t.match((await shop.store.audit.verify()).broken, { id: 2 })
  })

  t.test('a new audit key creates new keys for people; the old one still decrypts', async (t) => {
    const url = await engine.database(t)
    const now = new Date('2026-11-22T13:00:00.000Z')
    const entry = { action: 'user.update', resource_type: 'user', resource_id: 7, outcome: 'success' }
    const write = async (keys: string[], name: string) => {
      const store = await openStore(url, now, keys)
      await store.audit.add({ ...entry, actor: { type: 'system', id: null }, before: null, after: { name } }, now)
      const names = (await store.audit.list(newestFirst)).items.map(({ after }) => after?.name)
      const { broken } = await store.audit.verify()
      await store.close()
      return [names, broken?.why]
    }
    const [one, two] = ['1'.repeat(32), '2'.repeat(32)]
    t.same(await write([one], 'A'), [['A'], undefined])
    t.same(await write([two, one], 'B'), [['B', 'A'], undefined])
    t.match(await write([two], 'C'), [['C', 'B', '***'], /is not known/])
  })
})

t.test('nothing is left in the bytes of the SQLite file, its log and its statistics', async (t) => {
  const shop = await withCustomer(t, sqlite)
  const path = shop.databaseUrl.slice('file:'.length)
  for (let i = 0; i < 50; i++) {
    const email = `other${i}@shop.example`
    const other = { email, name: `Other ${i}`, role: 'customer', locale: 'en', active: true } as const
    await shop.store.users.add(other, 'none', shop.clock())
  }
  await shop.live()
  const analyze = new Database(path)
  // As the server does it at its start.
  analyze.pragma('secure_delete = ON')
  analyze.exec('ANALYZE')
  analyze.close()
  const bytes = () => ['', '-wal'].map((end) => readFileSync(`${path}${end}`).toString('latin1')).join()
  t.match(bytes(), traces)
  t.equal((await shop.erase()).statusCode, 204)
  await shop.store.purge()
  t.notMatch(bytes(), traces, 'before any VACUUM')
  const other = new Database(path)
  other.exec('VACUUM')
  other.pragma('wal_checkpoint(TRUNCATE)')
  other.close()
  t.notMatch(bytes(), traces)
})
