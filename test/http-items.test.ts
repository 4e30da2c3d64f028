// Items over HTTP: replacing, patching, deleting, money and times, on every engine.

import t from 'tap'
import { itemsOn, onEveryEngine, openShop } from './shop.ts'

const items = '/api/v1/items'
const merge = { 'content-type': 'application/merge-patch+json' }
const rules = (response: { json(): any }) => response.json().error?.data?.rules

onEveryEngine(t, async (t, engine) => {
  const { get, send, clock, store } = await openShop(t, { engine })

  /** A new item, and where it lives. */
  const createItem = async (fields: object = {}) => {
    const response = await send('POST', items, { name: 'Lamp', price: 45000, ...fields })
    t.equal(response.statusCode, 201)
    return { url: String(response.headers.location), item: response.json() }
  }

  t.test(
    'createItem, with as little as possible: 201, Location, every default, and getItem answers the same',
    async (t) => {
      const { url, item } = await createItem()
      t.match(item, { name: 'Lamp', price: 45000, price_minor: 45000, currency: 'KRW', active: true, version: 1 })
      t.match(item, { description: null, category_id: null, sku: null })
      t.equal(url, `${items}/${item.id}`)
      t.same((await get(url)).json(), item)
      t.same((await get(items)).json().items[0], item)
    },
  )

  t.test('createItem: times are UTC with milliseconds, ids positive integers that grow', async (t) => {
    const { item: first } = await createItem()
    const { item: second } = await createItem()
    for (const time of [first.created_at, first.updated_at]) t.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    t.equal(first.created_at, clock().toISOString())
    t.ok(Number.isSafeInteger(first.id) && second.id > first.id && first.id > 0)
  })

  t.test('createItem, a read-only member: 422 unknown', async (t) => {
    for (const field of ['id', 'version', 'etag', 'created_at', 'updated_at', 'price_minor']) {
      const response = await send('POST', items, { name: 'Lamp', price: 1, [field]: 1 })
      t.same([response.statusCode, rules(response)], [422, { [field]: ['unknown'] }])
    }
  })

  t.test('replaceItem, with the response of getItem: 200 and the same item', async (t) => {
    const { url, item } = await createItem({ description: 'Warm light.', sku: 'LAMP-PUT', active: true })
    clock.advance(1000)
    const response = await send('PUT', url, (await get(url)).body)
    t.equal(response.statusCode, 200)
    t.same(response.json(), item)
    t.same((await get(url)).json(), item)
  })

  t.test('replaceItem, without the optional members: they return to their defaults, the currency stays', async (t) => {
    const { url } = await createItem({ description: 'x', sku: 'LAMP-DEF', currency: 'USD', price: 1.5 })
    const { json } = await send('PUT', url, { name: 'Mug', price: 0.07 })
    t.match(json(), {
      name: 'Mug',
      price: 0.07,
      price_minor: 7,
      currency: 'USD',
      description: null,
      sku: null,
      version: 2,
    })
    t.same((await get(url)).json(), json())
  })

  t.test('replaceItem: a new version, time and etag in the body, and neither ETag nor Last-Modified', async (t) => {
    const { url, item } = await createItem()
    clock.advance(1000)
    const { headers, json } = await send('PUT', url, { name: 'Mug', price: 1 })
    t.notOk('etag' in headers || 'last-modified' in headers)
    t.equal(headers['content-location'], url, 'whose tag the member etag is')
    t.match(json(), { version: 2, created_at: item.created_at, updated_at: clock().toISOString(), etag: /^"2-/ })
    t.not(json().etag, item.etag)
    t.equal(
      (await send('PATCH', url, { name: 'Cup', etag: json().etag })).statusCode,
      200,
      'the etag is good for an edit',
    )
  })

  t.test('replaceItem, with an unknown id: 404, and nothing is created', async (t) => {
    const { total } = await itemsOn(store, 1, 1)
    t.equal((await send('PUT', `${items}/999999`, { name: 'Mug', price: 1 })).statusCode, 404)
    t.equal((await itemsOn(store, 1, 1)).total, total)
  })

  t.test('replaceItem, without name or price, or with more: 422', async (t) => {
    const { url } = await createItem()
    t.same(rules(await send('PUT', url, {})), { name: ['required'], price: ['required'] })
    t.same(rules(await send('PUT', url, { name: 'Mug', price: 1, admin: true })), { admin: ['unknown'] })
    t.equal((await get(url)).json().version, 1)
  })

  t.test('updateItem, in both media types: only the named members change', async (t) => {
    const { url, item } = await createItem({ description: 'Warm light.', sku: 'LAMP-PATCH' })
    clock.advance(1000)
    const one = await send('PATCH', url, { name: 'Desk lamp' }, merge)
    t.equal(one.statusCode, 200)
    const { etag, version, updated_at, ...rest } = item
    t.match(one.json(), { ...rest, name: 'Desk lamp', version: 2, updated_at: clock().toISOString() })
    const other = await send('PATCH', url, { price: 1 })
    t.match(other.json(), { ...rest, name: 'Desk lamp', price: 1, price_minor: 1, version: 3 })
    t.equal(new Set([etag, one.json().etag, other.json().etag]).size, 3)
    t.ok(version === 1 && updated_at < other.json().updated_at)
  })

  t.test('updateItem, null: the default where there is one, else 422', async (t) => {
    const { url } = await createItem({ description: 'x', sku: 'LAMP-NULL', active: false })
    const response = await send('PATCH', url, { description: null, sku: null, active: null, category_id: null }, merge)
    t.equal(response.statusCode, 200)
    t.match(response.json(), { description: null, sku: null, active: true, category_id: null })
    for (const field of ['name', 'price', 'currency']) {
      const response = await send('PATCH', url, { [field]: null }, merge)
      t.match([response.statusCode, rules(response)], [422, { [field]: ['type'] }], field)
    }
  })

  t.test('updateItem, with a patch that is not an object: 422', async (t) => {
    const { url, item } = await createItem()
    for (const text of ['[]', 'null', '"x"', '7', '[{"name":"Mug"}]']) {
      for (const headers of [merge, {}]) t.equal((await send('PATCH', url, text, headers)).statusCode, 422, text)
    }
    t.same((await get(url)).json(), item)
  })

  t.test('an edit that changes nothing keeps version, updated_at and etag', async (t) => {
    const { url, item } = await createItem({ currency: 'USD', price: 19.99 })
    clock.advance(60_000)
    const edits = [
      {},
      { name: 'Lamp' },
      { name: ' Lamp ' },
      { price: 19.99, active: null },
      { description: null },
      item,
    ]
    for (const edit of edits) t.same((await send('PATCH', url, edit, merge)).json(), item)
    t.same((await send('PUT', url, { name: 'Lamp', price: 19.99 })).json(), item)
    t.same((await get(url)).json(), item)
  })

  t.test('an edit of a read-only member: 422 read_only, unless it is the current one', async (t) => {
    const { url, item } = await createItem()
    const time = '2020-01-01T00:00:00.000Z'
    const others = { id: item.id + 1, price_minor: 1, created_at: time, updated_at: time }
    for (const [field, value] of Object.entries(others)) {
      t.same(rules(await send('PATCH', url, { [field]: value })), { [field]: ['read_only'] })
      t.same(rules(await send('PUT', url, { ...item, [field]: value })), { [field]: ['read_only'] })
      t.equal((await send('PATCH', url, { [field]: item[field] })).statusCode, 200)
    }
    t.same((await get(url)).json(), item)
  })

  t.test('an edit of the currency: 422 immutable; all such violations in one response', async (t) => {
    const { url, item } = await createItem()
    t.same(rules(await send('PATCH', url, { currency: 'USD' })), { currency: ['immutable'] })
    const both = await send('PUT', url, { ...item, currency: 'JPY', id: item.id + 1 })
    t.same(rules(both), { id: ['read_only'], currency: ['immutable'] })
    t.equal((await send('PATCH', url, { currency: 'KRW', price: 1 })).statusCode, 200)
  })

  t.test('updateItem, of stock, id or rating: 422 read_only; of the currency: 422 immutable', async (t) => {
    const { url, item } = await createItem({ stock: 5 })
    t.match(item, { stock: 5, available: 5, currency: 'KRW', rating_average: null, rating_count: 0 })
    const fixed = [
      ['stock', [6, 0, null], 'read_only', /adjustStock/],
      ['available', [4, null], 'read_only', /adjustStock/],
      ['id', [item.id + 1], 'read_only', /./],
      ['rating_average', [5, 4.5], 'read_only', /./],
      ['rating_count', [1], 'read_only', /./],
      ['currency', ['USD', 'JPY'], 'immutable', /./],
    ] as const
    const { etag, ...rest } = item
    for (const [field, values, rule, words] of fixed) {
      for (const value of values) {
        for (const [method, body] of [
          ['PATCH', {}],
          ['PATCH', { version: 1, etag, name: 'Mug' }],
          ['PUT', rest],
        ] as const) {
          const headers = { 'accept-language': 'en', 'if-match': etag }
          const response = await send(method, url, { ...body, [field]: value }, headers)
          t.equal(response.statusCode, 422, `${method} ${field} ${value}`)
          const { error } = response.json()
          t.same([error.code, error.data.rules], ['validation_failed', { [field]: [rule] }])
          t.match(error.details, { [field]: [words] })
        }
      }
    }
    t.same((await get(url)).json(), item, 'nothing was written')
  })

  t.test(
    'an edit with a stale version or etag in its body: 409 version_conflict with the current version',
    async (t) => {
      const { url, item } = await createItem()
      t.equal((await send('PATCH', url, { name: 'Mug', version: 1, etag: item.etag })).statusCode, 200)
      for (const stale of [
        { version: 1 },
        { version: 3 },
        { etag: item.etag },
        { etag: '"x"' },
        { version: 2, etag: item.etag },
      ]) {
        for (const [method, body] of [
          ['PATCH', { name: 'Cup' }],
          ['PUT', { name: 'Cup', price: 1 }],
        ] as const) {
          const response = await send(method, url, { ...body, ...stale })
          t.equal(response.statusCode, 409)
          t.match(response.json().error, { code: 'version_conflict', details: {}, data: { version: 2 } })
        }
      }
      t.match((await get(url)).json(), { name: 'Mug', version: 2 })
    },
  )

  t.test('an unknown category: 422 reference, when creating and when editing', async (t) => {
    const { url, item } = await createItem()
    const responses = [
      await send('POST', items, { name: 'Lamp', price: 1, category_id: 999 }),
      await send('PATCH', url, { category_id: 999 }),
      await send('PUT', url, { name: 'Lamp', price: 1, category_id: 9007199254740991 }),
    ]
    for (const response of responses)
      t.same([response.statusCode, rules(response)], [422, { category_id: ['reference'] }])
    t.same((await get(url)).json(), item)
    const draft = { name: 'Light', slug: 'light', parent_id: null, position: 0 }
    const { id: category_id } = await store.categories.add(draft, clock())
    t.match((await send('PATCH', url, { category_id })).json(), { category_id, version: 2 })
  })

  t.test('createItem, with a taken SKU: 409 duplicate_sku; once its item is deleted: 201', async (t) => {
    const { url } = await createItem({ sku: 'LAMP-01' })
    const other = await createItem({ sku: 'LAMP-02' })
    const { total } = await itemsOn(store, 1, 1)
    const responses = [
      await send('POST', items, { name: 'Lamp', price: 1, sku: 'LAMP-01' }),
      await send('PATCH', other.url, { sku: 'LAMP-01' }),
      await send('PUT', other.url, { name: 'Lamp', price: 1, sku: 'LAMP-01' }),
    ]
    for (const response of responses) t.same([response.statusCode, response.json().error.code], [409, 'duplicate_sku'])
    t.same((await get(other.url)).json(), other.item)
    t.equal((await itemsOn(store, 1, 1)).total, total)
    t.equal((await send('DELETE', url)).statusCode, 204)
    const again = await createItem({ sku: 'LAMP-01' })
    t.match(again.item, { sku: 'LAMP-01', version: 1 })
    t.ok(again.item.id > other.item.id, 'an id is never used twice')
    t.equal((await send('DELETE', again.url)).statusCode, 204, 'as often as one likes')
    t.equal((await send('PATCH', other.url, { sku: 'LAMP-01' })).statusCode, 200, 'an edit may take it too')
    t.match((await createItem({ sku: 'LAMP-02' })).item, { sku: 'LAMP-02' }, 'and frees its own')
  })

  t.test('createItem, with one SKU 10 times at once: one 201, nine 409 duplicate_sku, one item', async (t) => {
    const { total } = await itemsOn(store, 1, 1)
    const body = { name: 'Lamp', price: 1, sku: 'RACE-01' }
    const responses = await Promise.all(Array.from({ length: 10 }, () => send('POST', items, body)))
    const outcomes = responses.map((response) => [response.statusCode, response.json().error?.code].join(' ')).sort()
    t.same(outcomes, ['201 ', ...Array(9).fill('409 duplicate_sku')])
    t.equal((await itemsOn(store, 1, 1)).total, total + 1)
    t.equal((await get(`${items}?filter[sku]=RACE-01`)).json().meta.total, 1)
  })

  t.test('deleteItem: 204, then 404 for everything; a JSON content type without a body is no fault', async (t) => {
    const { url, item } = await createItem()
    t.equal((await send('DELETE', url, undefined, { 'content-type': 'application/json' })).statusCode, 204)
    const responses = [
      await send('DELETE', url),
      await get(url),
      await send('PATCH', url, { name: 'Mug' }),
      await send('PUT', url, item),
    ]
    for (const response of responses) t.same([response.statusCode, response.json().error.code], [404, 'not_found'])
    t.notOk((await get(`${items}?size=100`)).json().items.some(({ id }: { id: number }) => id === item.id))
  })

  t.test('20 patches of one item at once: all succeed, version 21', async (t) => {
    const { url } = await createItem()
    const patches = Array.from({ length: 20 }, (_, i) => send('PATCH', url, { price: i + 1 }, i % 2 ? merge : {}))
    const responses = await Promise.all(patches)
    t.same(
      responses.map(({ statusCode }) => statusCode),
      Array(20).fill(200),
    )
    t.equal(new Set(responses.map((response) => response.json().version)).size, 20)
    t.equal((await get(url)).json().version, 21)
  })

  t.test('20 patches of the same version at once: one 200, nineteen 409', async (t) => {
    const { url } = await createItem()
    const patches = Array.from({ length: 20 }, (_, i) => send('PATCH', url, { price: i + 1, version: 1 }))
    const statuses = (await Promise.all(patches)).map(({ statusCode }) => statusCode).sort()
    t.same(statuses, [200, ...Array(19).fill(409)])
    t.equal((await get(url)).json().version, 2)
  })

  t.test('concurrent patches of different members: all take effect', async (t) => {
    const { url } = await createItem()
    await Promise.all([
      send('PATCH', url, { name: 'Desk lamp' }),
      send('PATCH', url, { price: 7 }),
      send('PATCH', url, { description: 'Warm light.' }),
      send('PATCH', url, { sku: 'LAMP-ALL' }),
    ])
    t.match((await get(url)).json(), {
      name: 'Desk lamp',
      price: 7,
      description: 'Warm light.',
      sku: 'LAMP-ALL',
      version: 5,
    })
  })

  t.test('prices with as many decimals as their currency has: 201, and the same number comes back', async (t) => {
    const usd = {
      '19.99': 1999,
      '0.07': 7,
      '0.29': 29,
      '1.005e2': 10_050,
      '9999999999.99': 999_999_999_999,
      '-0': 0,
      '0.10': 10,
    }
    for (const [price, price_minor] of Object.entries(usd)) {
      const response = await send('POST', items, `{"name":"Lamp","price":${price},"currency":"USD"}`)
      t.equal(response.statusCode, 201, price)
      t.match(response.json(), { price: Math.abs(Number(price)), price_minor, currency: 'USD' })
      t.same((await get(String(response.headers.location))).json(), response.json())
    }
    for (const [currency, price] of Object.entries({ KRW: '1000.0', JPY: '1e3' })) {
      const { json } = await send('POST', items, `{"name":"Lamp","price":${price},"currency":"${currency}"}`)
      t.match(json(), { price: 1000, price_minor: 1000, currency })
    }
  })

  t.test('prices with more decimals, or out of bounds: 422', async (t) => {
    const expected = [
      ...['1.005', '19.999', '1e-7', '0.001', '5e-324'].map((price) => [price, 'USD', 'currency_scale']),
      ...['1000.5', '0.01'].flatMap((price) => [
        [price, 'KRW', 'currency_scale'],
        [price, 'JPY', 'currency_scale'],
      ]),
      ...['10000000000', '9999999999.991'].map((price) => [price, 'USD', 'maximum']),
      ['-0.01', 'USD', 'minimum'],
      ['9999999999.99', 'KRW', 'currency_scale'],
    ]
    for (const [price, currency, rule] of expected) {
      const response = await send('POST', items, `{"name":"Lamp","price":${price},"currency":"${currency}"}`)
      t.same([response.statusCode, Object.keys(rules(response))], [422, ['price']], `${price} ${currency}`)
      t.ok(rules(response).price.includes(rule), `${price} ${currency} ${rule}`)
    }
    t.same(rules(await send('POST', items, '{"name":"Lamp","price":1e21}')).price[0], 'maximum')
    t.same(
      rules(await send('POST', items, { name: 'Lamp', price: 1000.5 })),
      { price: ['currency_scale'] },
      'default KRW',
    )
  })

  t.test("an edit of the price: checked by the item's currency", async (t) => {
    const { url: krw } = await createItem()
    const { url: usd } = await createItem({ price: 1, currency: 'USD' })
    for (const [method, rest] of [
      ['PATCH', {}],
      ['PUT', { name: 'Lamp' }],
    ] as const) {
      t.same(rules(await send(method, krw, { ...rest, price: 1000.5 })), { price: ['currency_scale'] })
      t.match((await send(method, usd, { ...rest, price: 1000.5 })).json(), { price: 1000.5, price_minor: 100_050 })
      t.same(rules(await send(method, usd, { ...rest, price: 0.005 })), { price: ['currency_scale'] })
    }
    t.equal((await get(krw)).json().version, 1)
  })

  t.test('a time without offset, or in another format: 422', async (t) => {
    const { url } = await createItem()
    const times = ['2026-11-22T13:00:00', '2026-11-22', '2026-11-22T13:00:00Z', '2026-11-22t13:00:00.000z', 0]
    for (const time of [
      ...times,
      '2026-11-22T22:00:00.000+09:00',
      '2026-02-30T13:00:00.000Z',
      '2026-11-22 13:00:00.000Z',
    ]) {
      const response = await send('PATCH', url, { updated_at: time })
      t.equal(response.statusCode, 422, String(time))
      t.notOk(rules(response).updated_at.includes('read_only'))
    }
  })

  t.test('an item that is not active: 404 and not listed, but an edit can bring it back', async (t) => {
    const { url, item } = await createItem({ active: false })
    t.equal((await get(url)).statusCode, 404)
    t.notOk((await get(`${items}?size=100`)).json().items.some(({ id }: { id: number }) => id === item.id))
    t.equal((await send('PATCH', url, { name: 'Old lamp' })).json().version, 2)
    t.equal((await send('PATCH', url, { active: true })).statusCode, 200)
    t.match((await get(url)).json(), { name: 'Old lamp', active: true, version: 3 })
    t.equal((await send('PATCH', url, { active: false })).statusCode, 200)
    t.equal((await get(url)).statusCode, 404)
    t.equal((await send('DELETE', url)).statusCode, 204)
  })
})
