// Events: everything that happens is told once, with its work or not at all, and a cursor passes over none.

import t from 'tap'
import { itemCreated } from '../src/domain/events.ts'
import { contract } from '../src/generated/contract.js'
import { openDriver, openStore } from '../src/store/open.ts'
import { addItem } from '../src/use-cases/items.ts'
import { storeJobs } from '../src/use-cases/store-jobs.ts'
import { key, openPaymentsShop } from './payments-shop.ts'
import { auditKey, type Engine, newestFirst, onEveryEngine, openShop, type Shop, settled } from './shop.ts'

const feed = '/api/v2/events'
const any = { 'if-match': '*' }

const eventsOf = async ({ get, as, databaseUrl }: Shop, query = ''): Promise<any[]> => {
  await settled(databaseUrl)
  const all: any[] = []
  for (let url: string | null = `${feed}?size=100${query}`; url; ) {
    const page: any = (await get(url, await as('admin'))).json()
    all.push(...page.items)
    url = page.links.next
  }
  return all
}

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('items, stock, reviews and users: one event each, with what their GET shows', async (t) => {
    const shop = await openShop(t, { engine })
    const { send, get, as } = shop
    const customer = await as('customer')
    await send('POST', '/api/v2/items', { name: 'Pen', price: { amount: 100, currency: 'KRW' }, stock: 2 })
    const created = (await get('/api/v2/items/1')).json()
    await send('PATCH', '/api/v2/items/1', { name: 'Pencil' }, any)
    await send('PATCH', '/api/v2/items/1', { name: 'Pencil' }, any)
    await send('PATCH', '/api/v1/items/1', { price: 150 }, any)
    const edited = (await get('/api/v2/items/1')).json()
    await send('POST', '/api/v2/items/1/stock-adjustments', { delta: -2, reason: 'damage' }, key())
    const empty = (await get('/api/v2/items/1')).json()
    await send('POST', '/api/v2/items/1/stock-adjustments', { delta: 1, reason: 'restock' }, key())
    const review = (await send('POST', '/api/v2/items/1/reviews', { rating: 5, body: 'Writes.' }, customer)).json()
    const path = `/api/v2/items/1/reviews/${review.id}`
    for (const status of ['hidden', 'hidden', 'published']) await send('PATCH', path, { status }, any)
    const stranger = { authorization: undefined as never }
    const person = { email: 'minji@shop.example', password: 'a good long sentence', name: 'Minji' }
    const user = (await send('POST', '/api/v2/users', person, stranger)).json()
    await send('POST', '/api/v2/users', person, stranger)
    await send('DELETE', '/api/v2/items/1', undefined, any)

    const events = await eventsOf(shop)
    t.same(
      events.map(({ type }) => type),
      [
        ...['item.created', 'item.updated', 'item.updated', 'stock.depleted', 'review.published', 'review.published'],
        ...['user.registered', 'item.deleted'],
      ],
    )
    const [first, renamed, priced, depleted, published] = events
    t.match(first, { api_version: 'v2', created_at: '2026-11-22T13:00:00.000Z', id: /^evt_[0-9A-Z]{26}$/ })
    t.same(first.data, created)
    t.notOk('previous' in first)
    t.same(renamed.previous, { name: 'Pen' })
    t.same(priced.previous, { price: { amount: 100, currency: 'KRW' } })
    t.same(priced.data, edited)
    t.same(depleted.data, empty)
    t.same(published.data, review)
    t.same(events[6].data, user)
    for (const event of events) t.ok(contract.webhooks?.[event.type]?.(event), `${event.type} is as its webhook says`)
  })

  t.test('orders and payments: placed, paid, shipped, refunded, cancelled, expired, and by the system', async (t) => {
    const shop = await openPaymentsShop(t, engine)
    const { place, pay, act, cancel, clock, send, get, as } = shop as any
    const order = await place()
    const payment = (await pay({ order_id: order.id, payment_method: 'card_ok' })).json()
    await act(payment.id, 'capture')
    await send('POST', `/api/v2/orders/${order.id}/fulfill`, {}, { ...(await as('staff')), ...key() })
    const shipped = (await get(`/api/v2/orders/${order.id}`, await as('staff'))).json()
    await act(payment.id, 'refunds', { amount: 40, reason: 'defective' })
    const declined = await place()
    await pay({ order_id: declined.id, payment_method: 'card_declined' })
    const authorized = (await pay({ order_id: declined.id, payment_method: 'card_ok' })).json()
    await act(authorized.id, 'void')
    await cancel(declined.id)
    await cancel(declined.id)
    await place(1, 2)
    clock.advance(16 * 60_000)
    await storeJobs(shop.store)
      .find(({ name }) => name === 'orders')
      ?.run(clock())

    const events = (await eventsOf(shop)).slice(1)
    t.same(
      events.map(({ type, previous }) => [type, previous?.status]),
      [
        ['order.placed', undefined],
        ['payment.authorized', 'pending'],
        ['payment.captured', 'authorized'],
        ['order.paid', 'authorized'],
        ['order.fulfilled', 'paid'],
        ['refund.succeeded', undefined],
        ['order.placed', undefined],
        ['payment.failed', 'pending'],
        ['payment.authorized', 'pending'],
        ['payment.voided', 'authorized'],
        ['order.cancelled', 'pending'],
        ['order.placed', undefined],
        ['order.expired', 'pending'],
      ],
    )
    t.same(events[4].data, shipped)
    t.match(events[5].data, { payment_id: payment.id, order_id: order.id, status: 'succeeded', amount: { amount: 40 } })
    for (const event of events) t.ok(contract.webhooks?.[event.type]?.(event), `${event.type} is as its webhook says`)
  })

  t.test(
    'createOrder of the last units: order.placed and stock.depleted; a free one is paid; a refused one is not told',
    async (t) => {
      const shop = await openShop(t, { engine })
      const { send, as } = shop
      const customer = { ...(await as('customer')) }
      const item = { name: 'Pen', price: { amount: 0, currency: 'KRW' }, stock: 2 }
      await send('POST', '/api/v2/items', item)
      const buy = (quantity: number) =>
        send('POST', '/api/v2/orders', { lines: [{ item_id: 1, quantity }] }, { ...customer, ...key() })
      t.equal((await buy(3)).statusCode, 409)
      t.equal((await buy(2)).statusCode, 201)
      const types = (await eventsOf(shop)).map(({ type }) => type)
      t.same(types, ['item.created', 'order.placed', 'order.paid', 'stock.depleted'])
    },
  )

  t.test('listEvents: by type and time; getEvent; user.registered only with users:read; customers 403', async (t) => {
    const shop = await openShop(t, { engine })
    const { send, get, as, clock, store } = shop
    const stranger = { authorization: undefined as never }
    const person = { email: 'minji@shop.example', password: 'a good long sentence', name: 'Minji' }
    await send('POST', '/api/v2/users', person, stranger)
    const sku = (n: number) => ({ name: `Pen ${n}`, price: { amount: 100, currency: 'KRW' }, sku: `P${n}` })
    await send('POST', '/api/v2/items', sku(1))
    clock.advance(1)
    await send('POST', '/api/v2/items', sku(2))
    t.equal((await send('POST', '/api/v2/items', sku(2))).statusCode, 409)
    clock.advance(1)
    await send('DELETE', '/api/v2/items/1', undefined, any)
    const typesOf = async (query: string) => (await eventsOf(shop, query)).map(({ type }) => type)
    t.same(await typesOf('&filter[type]=item.deleted'), ['item.deleted'])
    t.same(await typesOf('&filter[type][in]=item.deleted,user.registered'), ['user.registered', 'item.deleted'])
    t.same(await typesOf('&filter[created_at][gte]=2026-11-22T13:00:00.001Z'), ['item.created', 'item.deleted'])
    t.same(await typesOf('&filter[created_at][lt]=2026-11-22T13:00:00.001Z'), ['user.registered', 'item.created'])
    t.equal((await get(`${feed}?filter[type]=item.lost`, await as('admin'))).statusCode, 422)

    const [registered, created] = await eventsOf(shop)
    const [staff, admin] = [await as('staff'), await as('admin')]
    t.same((await get(`${feed}/${created.id}`, staff)).json(), created)
    t.equal((await get(`${feed}/${registered.id}`, staff)).statusCode, 404)
    t.same((await get(`${feed}/${registered.id}`, admin)).json(), registered)
    t.equal((await get(feed, staff)).json().items[0].type, 'item.created')
    t.equal((await get(feed, await as('customer'))).statusCode, 403)
    t.equal((await get(feed)).statusCode, 401)

    const rewritten = await store.events.rewrite(registered.data.id, (event) => ({
      ...event,
      data: { ...event.data, name: '-' },
    }))
    t.equal(rewritten, 1)
    t.equal((await get(`${feed}/${registered.id}`, admin)).json().data.name, '-')

    clock.advance(30 * 86_400_000)
    await storeJobs(store)
      .find(({ name }) => name === 'events')
      ?.run(clock())
    t.equal((await store.events.list({ ...page, without: [] })).items.length, 1, 'the last one stays')
  })

  t.test(
    'a cursor from SQLite continues on either engine, with the number of its transaction or without',
    async (t) => {
      const { store, databaseUrl } = await openShop(t, { engine })
      const draft = {
        name: 'Pen',
        description: null,
        price_minor: 1,
        currency: 'KRW',
        category_id: null,
        sku: null,
      } as const
      for (let i = 0; i < 5; i++) await addItem(store, { ...draft, active: true, stock: null }, new Date())
      const driver = openDriver(databaseUrl)
      // As all are that were moved.
      await driver.run('UPDATE events SET tx = 0')
      const list = (values: readonly number[] | undefined, backwards = false) =>
        store.events.list({ ...newestFirst, size: 2, position: values && { values, backwards }, without: [] })
      const page = await list(undefined)
      const [tx, seq] = (page.ends?.[1] ?? []) as number[]
      t.equal(tx, 0)
      const ids = async (...asked: Parameters<typeof list>) => (await list(...asked)).items.map(({ id }) => id)
      const all = (await driver.all('SELECT id FROM events ORDER BY seq')).map(({ id }) => id as string)
      await driver.close()
      t.same(
        page.items.map(({ id }) => id),
        all.slice(0, 2),
      )
      t.same(await ids([0, seq as number]), all.slice(2, 4))
      t.same(await ids([seq as number]), all.slice(2, 4))
      t.same(await ids([(seq as number) + 1], true), all.slice(0, 2))
    },
  )

  t.test('reading by cursor finds every event once, despite late commits of two processes', async (t) => {
    const shop = await openShop(t, { engine })
    const { clock, databaseUrl } = shop
    const other = await openStore(databaseUrl, clock(), [auditKey])
    t.teardown(() => other.close())
    const draft = (name: string) =>
      ({
        name,
        description: null,
        price_minor: 1,
        currency: 'KRW',
        category_id: null,
        sku: null,
        active: true,
      }) as const
    const walked: string[] = []
    let position: any
    const walk = async () => {
      for (;;) {
        const found = await other.events.list({ ...page, size: 2, position, without: [] })
        walked.push(...found.items.map(({ data }) => String(data.name)))
        if (found.ends) position = { values: found.ends[1], backwards: false }
        if (!found.hasNext) return
      }
    }
    const late: { commit: () => void; done: Promise<unknown> }[] = []
    let number = 0
    for (let round = 0; round < 8; round++) {
      // One whose row is written before others, and committed after them; SQLite lets one write at a time.
      const name = `late ${round}`
      const barrier = Promise.withResolvers<void>()
      const written = Promise.withResolvers<void>()
      const done = shop.store.transaction(async (inside) => {
        await addItem(inside, draft(name), clock())
        written.resolve()
        await barrier.promise
      })
      late.push({ commit: barrier.resolve, done })
      if (engine.name === 'sqlite') barrier.resolve()
      await written.promise
      await addItem(other, draft(`${++number}`), clock())
      await walk()
      if (round % 3 === 2) {
        const [first] = late.splice(0, 1)
        first?.commit()
        await first?.done
        await walk()
      }
    }
    for (const { commit, done } of late.reverse()) {
      commit()
      await done
      await walk()
    }
    await settled(databaseUrl)
    await walk()
    t.equal(walked.length, 16)
    t.equal(new Set(walked).size, 16, 'each once')
  })
})

const page = { conditions: [], order: [], size: 100, offset: 0, position: undefined, counted: false }

t.test('an invalid event is an error, and never stored', (t) => {
  const dates = { created_at: '2026-11-22T13:00:00.000Z', updated_at: '2026-11-22T13:00:00.000Z' }
  const facts = { ...dates, version: 1, stock: null, reserved: 0, rating_tenths: null, rating_count: 0, images: [] }
  const draft = { name: 'Pen', description: null, price_minor: 1, currency: 'KRW', category_id: null, active: true }
  const item = { id: 1, ...draft, ...facts, image_ids: [], sku: 'not one' }
  t.throws(() => itemCreated(item as never, new Date()), /item.created is not as the document has it/)
  t.end()
})
