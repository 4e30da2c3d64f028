// Version 2: the same shop in other shapes. What is written through one version is read through the other.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { parse } from 'yaml'
import { handlers } from '../src/handlers/index.ts'
import { itemsOn, onEveryEngine, openShop } from './shop.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8'))
const [v1, v2] = [read('v1/openapi.json'), read('openapi.json')]
const methods = ['get', 'put', 'post', 'patch', 'delete']
const operationsOf = (document: any): [string, any][] =>
  Object.entries<any>(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [[path, item[method]] as [string, any]] : [])),
  )

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(v2, 'v2')
const isItem = (body: unknown) => ajv.validate({ $ref: 'v2#/components/schemas/Item' }, body)

const items = '/api/v2/items'
const dollars = (amount: number) => ({ amount, currency: 'USD' })

t.test('the documents: deprecated in version 1 is what version 2 shows otherwise, nothing in version 2', async (t) => {
  const next = new Map(operationsOf(v2).map(([path, { operationId }]) => [operationId, path]))
  t.same(Object.keys(handlers).sort(), [...next.keys()].sort())
  const deprecated = operationsOf(v1).filter(([, one]) => one.deprecated)
  for (const [, { operationId, 'x-deprecation': declared }] of deprecated) {
    t.equal(declared.successor, next.get(operationId), operationId)
  }
  const ids = deprecated.map(([, { operationId }]) => operationId)
  const money = [
    'createItem',
    'getItem',
    'replaceItem',
    'updateItem',
    'quoteOrder',
    'createOrder',
    'getOrder',
    'cancelOrder',
  ]
  const more = ['fulfillOrder', 'createPayment', 'getPayment', 'capturePayment', 'voidPayment', 'createRefund']
  const lists = ['listUsers', 'listReviews']
  const both = ['listItems', 'listOrders', 'listPayments']
  t.same(ids.sort(), [...money, ...more, ...lists, ...both].sort())
  t.notOk(operationsOf(v2).some(([, one]) => one.deprecated))
})

t.test('a version that is given to who names none is released: it breaks nobody from then on', async (t) => {
  for (const { info, 'x-version': version } of [v1, v2]) {
    if (!version.stable) continue
    const released = parse(readFileSync(new URL(`../spec/released/${version.name}.yaml`, import.meta.url), 'utf8'))
    t.equal(released.info.version.split('.')[0], info.version.split('.')[0], version.name)
  }
})

onEveryEngine(t, async (t, engine) => {
  t.test('the life of an item, seen from both versions', async (t) => {
    const { get, send, as } = await openShop(t, { engine })
    const staff = await as('staff')
    const created = await send('POST', items, { name: 'Mug', price: dollars(1999) }, staff)
    t.equal(created.statusCode, 201)
    t.equal(created.headers.location, `${items}/1`)
    t.ok(isItem(created.json()))
    t.match((await get('/api/v1/items/1')).json(), { price: 19.99, price_minor: 1999, currency: 'USD', version: 1 })

    t.equal((await send('PATCH', '/api/v1/items/1', { price: 17.5 }, staff)).statusCode, 200)
    const read = await get(`${items}/1`)
    t.match(read.json(), { price: dollars(1750), version: 2 })
    t.notOk('price_minor' in read.json() || 'currency' in read.json())
    t.not(read.headers.etag, (await get('/api/v1/items/1')).headers.etag, 'other bytes, another tag')

    const tag = { ...staff, 'if-match': String(read.headers.etag) }
    const patched = await send('PATCH', `${items}/1`, { ...(read.json() as object), price: dollars(5) }, tag)
    t.match(patched.json(), { price: dollars(5), version: 3 })
    t.equal((await send('PUT', `${items}/1`, { name: 'Mug', price: dollars(7) }, tag)).statusCode, 412)
    const replaced = await send('PUT', `${items}/1`, { name: 'Cup', price: dollars(7) }, staff)
    t.match(replaced.json(), { name: 'Cup', price: dollars(7), version: 4 })
    const last = { ...staff, 'if-match': replaced.json().etag }
    t.equal((await send('DELETE', `${items}/1`, undefined, last)).statusCode, 204)
    t.equal((await get('/api/v1/items/1')).statusCode, 404)
  })

  t.test('the same is written through either version', async (t) => {
    const { send, store, as } = await openShop(t, { engine })
    const staff = await as('staff')
    await send('POST', '/api/v1/items', { name: 'Mug', price: 19.99, currency: 'USD' }, staff)
    await send('POST', items, { name: 'Mug', price: dollars(1999) }, staff)
    const [second, first] = (await itemsOn(store, 1, 2)).items
    t.same({ ...second, id: 1 }, first)
  })

  t.test('listItems: walked, counted on demand, by prices of a named currency', async (t) => {
    const { get, send, as } = await openShop(t, { engine })
    const staff = await as('staff')
    for (const amount of [100, 200, 300]) await send('POST', items, { name: 'Mug', price: dollars(amount) }, staff)
    await send('POST', items, { name: 'Won', price: { amount: 200, currency: 'KRW' } }, staff)

    const first = (await get(`${items}?size=3`)).json()
    t.match(first.meta, { page: null, total: null, size: 3, has_next: true })
    t.ok(first.items.every(isItem))
    const second = (await get(first.links.next)).json()
    t.match(second, { items: [{ price: dollars(100) }], meta: { has_next: false } })
    t.match(first.links.next, /^\/api\/v2\/items\?/)
    t.ok(first.links.next.includes(`cursor=${encodeURIComponent(first.meta.next_cursor)}`))
    t.same((await get(`${items}?size=3&cursor=${first.meta.next_cursor}`)).json(), second, 'the same by its cursor')
    t.equal(second.meta.next_cursor, null)
    t.notOk('next_cursor' in (await get('/api/v1/items?size=3&cursor=')).json().meta, 'version 1 stays as it is')
    t.equal((await get(`${items}?count=true`)).json().meta.total, 4)
    const counted = (await get(`${items}?size=3&count=true`)).json()
    t.equal((await get(counted.links.next)).json().meta.total, 4, 'on every page of the walk')

    const amounts = async (query: string) =>
      (await get(`${items}?${query}`)).json().items.map(({ price }: any) => price.amount)
    t.same(await amounts('min_price=200&currency=USD&sort=price'), [200, 300])
    t.same(await amounts('max_price=200&currency=USD&sort=-price'), [200, 100])
    t.same(await amounts('currency=KRW'), [200])
    t.same(await amounts('filter[price]=200&currency=USD'), [200])
    t.same(await amounts('filter[price][ne]=200&currency=USD&sort=price'), [100, 300])
    t.same(await amounts('filter[price][gt]=100&filter[price][lt]=300&currency=USD'), [200])
    t.same(await amounts('filter[price][gte]=200&currency=USD&sort=price'), [200, 300])
    t.same(await amounts('filter[price][lte]=200&currency=USD&sort=price'), [100, 200])
    t.same(await amounts('filter[price][in]=100,300&currency=USD&sort=price'), [100, 300])
    for (const query of ['min_price=1', 'max_price=1', 'filter[price][in]=1', 'sort=price', 'sort=-price']) {
      const response = await get(`${items}?${query}`)
      t.equal(response.statusCode, 422, query)
      t.same(response.json().error.data.rules, { 'query.currency': ['required'] })
    }
    for (const query of [
      'min_price=1.5&currency=USD',
      'filter[price][gte]=1.5&currency=USD',
      'include_total=true',
      'min_price=2&max_price=1&currency=USD',
    ]) {
      t.equal((await get(`${items}?${query}`)).statusCode, 422, query)
    }
    const { cursor } = Object.fromEntries(new URLSearchParams(first.links.next.split('?')[1]))
    t.equal((await get(`/api/v1/items?size=3&cursor=${cursor}`)).json().error.code, 'invalid_cursor')
  })
})

t.test('lists of version 2 have pages by number, counted, in the shape of version 2', async (t) => {
  const { get, send, as } = await openShop(t)
  const staff = await as('staff')
  for (const amount of [100, 200, 300]) await send('POST', items, { name: 'Mug', price: dollars(amount) }, staff)
  const second = await get(`${items}?page=2&size=2`)
  t.match(second.json(), {
    items: [{ price: dollars(100) }],
    meta: { page: 2, size: 2, total: 3, has_next: false, has_prev: true },
    links: { next: null, prev: `${items}?page=1&size=2` },
  })
  t.equal((await get(second.json().links.prev)).json().links.next, `${items}?page=2&size=2`)
  const first = (await get(`${items}?page=1&size=2`)).json()
  t.match([first.meta, first.links], [{ next_cursor: null }, { next: `${items}?page=2&size=2` }])
  t.match((await get(`${items}?page=9`)).json(), { items: [], meta: { page: 9, total: 3 } })
  t.match((await get(`${items}?page=1&cursor=`)).json().error, { code: 'bad_request' })
  t.same((await get(`${items}?page=101&size=100`)).json().error.data.rules, { 'query.page': ['page_depth'] })
  const admin = await as('admin')
  for (const list of ['orders', 'payments', 'users', 'items/1/reviews'])
    t.type((await get(`/api/v2/${list}?page=1`, admin)).json().meta.total, 'number', list)
  for (const list of ['audit-logs', 'items/1/stock-movements'])
    t.equal((await get(`/api/v2/${list}?page=1`, admin)).statusCode, 422, list)
})

t.test('money in the shape of version 1 is refused, and so is another currency', async (t) => {
  const { send, as } = await openShop(t)
  const staff = await as('staff')
  const wrong = [{ price: 1200 }, { price: 1200, currency: 'KRW' }, { price: dollars(19.99) }, { price: { amount: 1 } }]
  for (const body of [...wrong, { price: dollars(-1) }, { price: { ...dollars(1), x: 1 } }]) {
    t.equal((await send('POST', items, { name: 'Mug', ...body }, staff)).statusCode, 422, JSON.stringify(body))
  }
  await send('POST', items, { name: 'Mug', price: dollars(1) }, staff)
  const response = await send('PATCH', `${items}/1`, { price: { amount: 1, currency: 'KRW' } }, staff)
  t.same(response.json().error.data.rules, { 'price.currency': ['immutable'] })
})

t.test('a price is none that version 1 cannot show: ten digits of major units', async (t) => {
  const { get, send, as } = await openShop(t)
  const staff = await as('staff')
  for (const [currency, most, price] of [
    ['KRW', 9_999_999_999, 9_999_999_999],
    ['JPY', 9_999_999_999, 9_999_999_999],
    ['USD', 999_999_999_999, 9_999_999_999.99],
  ] as const) {
    const created = await send('POST', items, { name: 'Ring', price: { amount: most, currency } }, staff)
    t.equal(created.statusCode, 201)
    t.equal((await get(`/api/v1/items/${created.json().id}`)).json().price, price)
    const more = { name: 'Ring', price: { amount: most + 1, currency } }
    for (const response of [
      await send('POST', items, more, staff),
      await send('PUT', `${items}/${created.json().id}`, more, staff),
      await send('PATCH', `${items}/${created.json().id}`, { price: more.price }, staff),
    ]) {
      t.equal(response.statusCode, 422)
      t.same(response.json().error.data.rules, { 'price.amount': ['maximum'] })
    }
  }
})

t.test('what is shared is shared: categories, under the prefix of the version', async (t) => {
  const { get, send, as } = await openShop(t)
  const staff = await as('staff')
  const created = await send('POST', '/api/v2/categories', { name: 'Cups', slug: 'cups' }, staff)
  t.equal(created.headers.location, '/api/v2/categories/1')
  t.same((await get('/api/v2/categories/1')).json(), (await get('/api/v1/categories/1')).json())
  t.match((await get(`${items}?include=category`)).json(), { items: [] })
})

t.test('a key that was used in version 1 is a conflict in version 2', async (t) => {
  const { send, as } = await openShop(t)
  const key = { ...(await as('staff')), 'idempotency-key': 'one-key' }
  t.equal((await send('POST', '/api/v1/items', { name: 'Mug', price: 5 }, key)).statusCode, 201)
  const again = await send('POST', items, { name: 'Mug', price: { amount: 5, currency: 'KRW' } }, key)
  t.equal(again.json().error.code, 'idempotency_conflict')
})

t.test('every document is served, byte for byte, the newest under two names', async (t) => {
  const { get } = await openShop(t)
  for (const form of ['json', 'yaml']) {
    for (const [url, name] of [
      [`/openapi.${form}`, `openapi.${form}`],
      [`/openapi.v2.${form}`, `openapi.${form}`],
      [`/openapi.v1.${form}`, `v1/openapi.${form}`],
    ] as const) {
      t.equal((await get(url)).body, readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8'), url)
    }
  }
  t.equal((await get('/openapi.v3.json')).statusCode, 404)
  for (const guide of ['migrating-to-v2', 'api-changelog']) t.equal((await get(`/docs/${guide}`)).statusCode, 200)
})

t.test(
  'the pages of the newest version need no name; with it they lead there, and older ones have pages of their own',
  async (t) => {
    const { get } = await openShop(t)
    for (const page of ['/docs', '/redoc']) {
      t.equal((await get(page)).statusCode, 200, page)
      t.equal((await get(`${page}/v1`)).statusCode, 200, `${page}/v1`)
      t.match(await get(`${page}/v2`), { statusCode: 302, headers: { location: page } })
      t.equal((await get(`${page}/v3`)).statusCode, 404)
    }
  },
)
