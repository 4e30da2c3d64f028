// Clients typed by the whole document: one of each version goes through a whole shopping day with the running server.
// What generators make of its rendering is tried in clients.test.ts.

import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import createClient, { type Client } from 'openapi-fetch'
import t, { type Test } from 'tap'
import type { paths as v2 } from '../../src/generated/types.ts'
import type { paths as v1 } from '../../src/generated/v1/types.ts'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { openShop } from '../shop.ts'

const account = { email: 'minji@shop.example', password: 'correct horse battery staple' } as const
const key = () => ({ 'Idempotency-Key': randomUUID() })

/** Registers and logs in, in either version: what is said there is the same. */
async function enter(client: Client<v1>): Promise<{ authorization: string }> {
  const registered = await client.POST('/api/v1/users', { body: { ...account, name: 'Minji', locale: 'ko' } })
  if (registered.data?.role !== 'customer') throw new Error('not registered')
  const login = await client.POST('/api/v1/login', { body: { ...account, session: false } })
  if (login.data?.token_type !== 'Bearer') throw new Error('no token')
  return { authorization: `Bearer ${login.data.access_token}` }
}

/** A whole day with version 1: whatever is written here compiles only as long as the document says so. */
async function dayInVersion1(t: Test, baseUrl: string): Promise<void> {
  const client = createClient<v1>({ baseUrl, headers: { 'Accept-Language': 'en' } })
  const headers = await enter(client)
  const init = { headers }

  const bags = await client.GET('/api/v1/items', {
    params: { query: { q: '가방', 'filter[currency]': 'KRW', sort: '-price', include: 'category' } },
  })
  const item_id = bags.data?.items[0]?.id ?? 0
  const item = await client.GET('/api/v1/items/{item_id}', { params: { path: { item_id } } })
  t.match(item.data, { name: '가죽가방', price: 189_000, currency: 'KRW' })
  const unknown = await client.GET('/api/v1/items/{item_id}', { params: { path: { item_id: 999_999 } } })
  t.equal(unknown.error?.error.code, 'not_found')

  const me = await client.GET('/api/v1/users/me', init)
  const renamed = await client.PATCH('/api/v1/users/me', {
    headers,
    params: { header: { 'If-Match': me.data?.etag ?? '' } },
    body: { name: 'Minseo' },
  })
  t.equal(renamed.data?.name, 'Minseo')
  const late = await client.PATCH('/api/v1/users/me', {
    headers,
    params: { header: { 'If-Match': me.data?.etag ?? '' } },
    body: { name: 'Minho' },
  })
  t.equal(late.error?.error.code, 'precondition_failed')

  const review = {
    params: { path: { item_id } },
    headers,
    body: { rating: 5, title: null, body: 'Soft, and it lasts.' },
  }
  t.equal((await client.POST('/api/v1/items/{item_id}/reviews', review)).data?.status, 'published')
  const again = await client.POST('/api/v1/items/{item_id}/reviews', review)
  t.equal(again.error?.error.code, 'review_already_exists')

  const lines = [{ item_id, quantity: 2 }]
  const quote = await client.POST('/api/v1/orders/quote', { body: { lines } })
  t.equal(quote.data?.total, 378_000)
  const body = { lines, expected_total: quote.data?.total ?? 0, note: null, shipping_address: null }
  const once = { params: { header: key() }, headers, body }
  const order = await client.POST('/api/v1/orders', once)
  const replayed = await client.POST('/api/v1/orders', once)
  const order_id = order.data?.id ?? ''
  t.equal(replayed.data?.id, order_id)
  t.equal(replayed.response.headers.get('idempotent-replayed'), 'true')
  const dearer = await client.POST('/api/v1/orders', {
    ...once,
    params: { header: key() },
    body: { ...body, expected_total: 1 },
  })
  t.equal(dearer.error?.error.code, 'price_changed')

  const pay = (payment_method: string) =>
    client.POST('/api/v1/payments', {
      params: { header: key() },
      headers,
      body: { order_id, payment_method, capture: true },
    })
  t.equal((await pay('card_declined')).error?.error.code, 'payment_declined')
  const payment = await pay('card_ok')
  t.match(payment.data, { status: 'captured', amount: 378_000, currency: 'KRW' })
  const path = { order_id }
  const paid = await client.GET('/api/v1/orders/{order_id}', { params: { path }, headers })
  t.match(paid.data, { status: 'paid', amount_paid: 378_000 })
  const cancel = (tag: string) =>
    client.POST('/api/v1/orders/{order_id}/cancel', {
      params: { path, header: { ...key(), 'If-Match': tag } },
      headers,
      body: { reason: 'customer' },
    })
  t.equal((await cancel(order.data?.etag ?? '')).error?.error.code, 'precondition_failed')
  const cancelled = await cancel(paid.data?.etag ?? '')
  t.match(cancelled.data, { status: 'cancelled', cancel_reason: 'customer', amount_refunded: 378_000 })
  const payments = await client.GET('/api/v1/payments', {
    params: { query: { 'filter[order_id]': order_id } },
    headers,
  })
  t.same([0, 1].map((i) => payments.data?.items[i]?.status).sort(), ['failed', 'refunded'])

  t.equal((await client.POST('/api/v1/logout', init)).response.status, 204)
  t.equal((await client.GET('/api/v1/users/me', init)).error?.error.code, 'invalid_token')
}

/** The same with version 2: what is of money, and lists, is said otherwise. */
async function dayInVersion2(t: Test, baseUrl: string): Promise<void> {
  const client = createClient<v2>({ baseUrl, headers: { 'Accept-Language': 'en' } })
  const headers = await enter(createClient<v1>({ baseUrl }))
  const init = { headers }
  const won = (amount: number) => ({ amount, currency: 'KRW' }) as const

  const bags = await client.GET('/api/v2/items', {
    params: { query: { q: '가방', currency: 'KRW', sort: '-price', include: 'category' } },
  })
  const item_id = bags.data?.items[0]?.id ?? 0
  const item = await client.GET('/api/v2/items/{item_id}', { params: { path: { item_id } } })
  t.match(item.data, { name: '가죽가방', price: won(189_000) })
  const unknown = await client.GET('/api/v2/items/{item_id}', { params: { path: { item_id: 999_999 } } })
  t.equal(unknown.error?.error.code, 'not_found')

  const me = await client.GET('/api/v2/users/me', init)
  const renamed = await client.PATCH('/api/v2/users/me', {
    headers,
    params: { header: { 'If-Match': me.data?.etag ?? '' } },
    body: { name: 'Minseo' },
  })
  t.equal(renamed.data?.name, 'Minseo')
  const late = await client.PATCH('/api/v2/users/me', {
    headers,
    params: { header: { 'If-Match': me.data?.etag ?? '' } },
    body: { name: 'Minho' },
  })
  t.equal(late.error?.error.code, 'precondition_failed')

  const review = {
    params: { path: { item_id } },
    headers,
    body: { rating: 5, title: null, body: 'Soft, and it lasts.' },
  }
  t.equal((await client.POST('/api/v2/items/{item_id}/reviews', review)).data?.status, 'published')
  const again = await client.POST('/api/v2/items/{item_id}/reviews', review)
  t.equal(again.error?.error.code, 'review_already_exists')

  const lines = [{ item_id, quantity: 2 }]
  const quote = await client.POST('/api/v2/orders/quote', { body: { lines } })
  t.same(quote.data?.total, won(378_000))
  const body = { lines, expected_total: quote.data?.total ?? won(0), note: null, shipping_address: null }
  const once = { params: { header: key() }, headers, body }
  const order = await client.POST('/api/v2/orders', once)
  const replayed = await client.POST('/api/v2/orders', once)
  const order_id = order.data?.id ?? ''
  t.equal(replayed.data?.id, order_id)
  t.equal(replayed.response.headers.get('idempotent-replayed'), 'true')
  const dearer = await client.POST('/api/v2/orders', {
    ...once,
    params: { header: key() },
    body: { ...body, expected_total: won(1) },
  })
  t.equal(dearer.error?.error.code, 'price_changed')

  const pay = (payment_method: string) =>
    client.POST('/api/v2/payments', {
      params: { header: key() },
      headers,
      body: { order_id, payment_method, capture: true },
    })
  t.equal((await pay('card_declined')).error?.error.code, 'payment_declined')
  const payment = await pay('card_ok')
  t.match(payment.data, { status: 'captured', amount: won(378_000) })
  const path = { order_id }
  const paid = await client.GET('/api/v2/orders/{order_id}', { params: { path }, headers })
  t.match(paid.data, { status: 'paid', amount_paid: won(378_000) })
  const cancel = (tag: string) =>
    client.POST('/api/v2/orders/{order_id}/cancel', {
      params: { path, header: { ...key(), 'If-Match': tag } },
      headers,
      body: { reason: 'customer' },
    })
  t.equal((await cancel(order.data?.etag ?? '')).error?.error.code, 'precondition_failed')
  const cancelled = await cancel(paid.data?.etag ?? '')
  t.match(cancelled.data, { status: 'cancelled', cancel_reason: 'customer', amount_refunded: won(378_000) })
  const payments = await client.GET('/api/v2/payments', {
    params: { query: { 'filter[order_id]': order_id } },
    headers,
  })
  t.same([0, 1].map((i) => payments.data?.items[i]?.status).sort(), ['failed', 'refunded'])

  t.equal((await client.POST('/api/v2/logout', init)).response.status, 204)
  t.equal((await client.GET('/api/v2/users/me', init)).error?.error.code, 'invalid_token')
}

const tables = ['users', 'items', 'reviews', 'orders', 'order_lines', 'stock_movements', 'payments', 'refunds']

/** Every row there is, without what is random. */
function rowsOf(databaseUrl: string): string[] {
  const database = new Database(databaseUrl.replace('file:', ''), { readonly: true })
  const rows = tables.flatMap((table) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  )
  const audited = database.prepare('SELECT actor_type, action, resource_type FROM audit_logs ORDER BY id').all()
  database.close()
  return [...rows, ...audited.map((row) => JSON.stringify(row))]
    .map((row) =>
      row
        .replaceAll(/_[0-9A-Z]{20}\b/g, '_<id>')
        .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
        .replaceAll(/\$argon2[^"]*/g, '<hash>'),
    )
    .sort()
}

const days = { 'version 1': dayInVersion1, 'version 2': dayInVersion2 }
const left = new Map<string, string[]>()

for (const [version, day] of Object.entries(days)) {
  t.test(`a typed client of ${version} registers, browses, reviews, orders, pays and cancels`, async (t) => {
    const { app, store, clock, databaseUrl } = await openShop(t)
    await seedDemo(store, clock())
    await day(t, await app.listen({ host: '127.0.0.1', port: 0 }))
    left.set(version, rowsOf(databaseUrl))
  })
}

t.test('the same day leaves the same rows, whatever the version', async (t) => {
  const [first = [], second] = left.values()
  t.ok(first.length > 20)
  t.same(second, first)
})
