// Lists as a client meets them: walks that stay right under change, filters that agree with a plain model, refusals by
// name.

import fc from 'fast-check'
import t, { type Test } from 'tap'
import { addItem, removeItem } from '../src/use-cases/items.ts'
import { onEveryEngine, openShop, type Shop } from './shop.ts'

const items = '/api/v1/items'
const seed = { seed: 20261122 }

interface Shown {
  readonly id: number
  readonly name: string
  readonly price: number
  readonly sku: string | null
  readonly created_at: string
  readonly currency: string
}

/** Few names, prices and moments, so that there are ties; SKUs that are often absent. */
const stock = fc.array(
  fc.record({
    name: fc.constantFrom('Lamp', 'Mug', '가방', 'ノート'),
    price: fc.integer({ min: 0, max: 5 }),
    tagged: fc.boolean(),
    pause: fc.constantFrom(0, 0, 1),
  }),
  { minLength: 1, maxLength: 25 },
)
type Stock = typeof stock extends fc.Arbitrary<infer T> ? T : never

async function fill({ store, clock }: Shop, rows: Stock): Promise<void> {
  for (const [i, { name, price, tagged, pause }] of rows.entries()) {
    clock.advance(pause)
    const sku = tagged ? `SKU-${i % 7}-${i}` : null
    const draft = { name, price_minor: price, currency: 'KRW', sku, description: null, category_id: null, active: true }
    await addItem(store, draft as never, clock())
  }
}

async function empty({ store, clock }: Shop): Promise<void> {
  const order = [{ field: 'id', descending: false } as const]
  const all = { conditions: [], order, size: 1000, offset: 0, position: undefined, counted: false }
  for (const { id } of (await store.items.list(all)).items) await removeItem(store, id, clock())
}

interface Answer {
  readonly items: Shown[]
  readonly meta: { page: number | null; total: number | null; has_next: boolean; has_prev: boolean }
  readonly links: { self: string; next: string | null; prev: string | null }
}

async function read(t: Test, { get }: Shop, url: string): Promise<Answer> {
  const response = await get(url)
  if (response.statusCode !== 200) t.fail(`${url}: ${response.body}`)
  return response.json()
}

/** Follows `next` (or `prev`) to the end. `between` happens after each page. */
async function walk(t: Test, shop: Shop, url: string, rel: 'next' | 'prev' = 'next', between = async () => {}) {
  const met: Shown[] = []
  let last = url
  for (let at: string | null = url, steps = 0; at && steps < 200; steps++) {
    const page: Answer = await read(t, shop, at)
    if (rel === 'next') met.push(...page.items)
    else met.unshift(...page.items)
    last = at
    at = page.links[rel]
    await between()
  }
  return { met, last }
}

const sorts = ['id', 'name', 'price', 'sku', 'created_at']
const sort = fc
  .uniqueArray(fc.record({ field: fc.constantFrom(...sorts), descending: fc.boolean() }), {
    selector: ({ field }) => field,
    minLength: 1,
    maxLength: 3,
  })
  .map((keys) => keys.map(({ field, descending }) => (descending ? '-' : '') + field).join(','))

const codePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The order the document promises, by a plain comparison: nulls last, the id last in the direction of the last key. */
function compared(keys: string): (a: Shown, b: Shown) => number {
  const list = keys.split(',')
  const named = list.map((key) => key.replace('-', ''))
  const all = named.includes('id') ? list : [...list, list.at(-1)?.startsWith('-') ? '-id' : 'id']
  return (a, b) => {
    for (const key of all) {
      const field = key.replace('-', '') as keyof Shown
      const [x, y] = [a[field], b[field]]
      if (x === y) continue
      if (x === null || y === null) return x === null ? 1 : -1
      const order = typeof x === 'number' ? x - (y as number) : codePoints(String(x), String(y))
      return key.startsWith('-') ? -order : order
    }
    return 0
  }
}

onEveryEngine(t, async (t, engine) => {
  const shop = await openShop(t, { engine })

  t.test('reading by cursor, forwards and backwards, gives the whole list in order; pages agree', async (t) => {
    await fc.assert(
      fc.asyncProperty(stock, sort, fc.integer({ min: 1, max: 7 }), async (rows, keys, size) => {
        await empty(shop)
        await fill(shop, rows)
        const query = `${items}?sort=${keys}&size=${size}`
        const { met, last } = await walk(t, shop, `${query}&cursor=`)
        const expected = [...met].sort(compared(keys)).map(({ id }) => id)
        const order = met.map(({ id }) => id)
        const paged = (await walk(t, shop, query)).met.map(({ id }) => id)
        const back = (await walk(t, shop, last, 'prev')).met.map(({ id }) => id)
        return order.length === rows.length && [expected, paged, back].every((one) => String(one) === String(order))
      }),
      { ...seed, numRuns: 25 },
    )
  })

  t.test(
    'a walk by cursor meets every untouched item exactly once, whatever is added and deleted meanwhile',
    async (t) => {
      await fc.assert(
        fc.asyncProperty(stock, sort, fc.integer({ min: 1, max: 4 }), async (rows, keys, size) => {
          await empty(shop)
          await fill(shop, rows)
          const before = (await walk(t, shop, `${items}?size=100&cursor=`)).met.map(({ id }) => id)
          const doomed = new Set(before.filter((_, i) => i % 3 === 1))
          const victims = [...doomed]
          let added = 0
          const { met } = await walk(t, shop, `${items}?sort=${keys}&size=${size}&cursor=`, 'next', async () => {
            const id = victims.pop()
            if (id !== undefined) await removeItem(shop.store, id, shop.clock())
            // Not for ever: what is added ahead of a walk lengthens it.
            if (added++ < 10) await fill(shop, [{ name: 'Mug', price: 2, tagged: false, pause: 0 }])
          })
          const ids = met.map(({ id }) => id)
          return before.filter((id) => !doomed.has(id)).every((id) => ids.filter((one) => one === id).length === 1)
        }),
        { ...seed, numRuns: 20 },
      )
    },
  )

  t.test('reading orders by cursor, forwards and backwards, while others are placed', async (t) => {
    const shop = await openShop(t, { engine })
    await shop.send('POST', items, { name: 'Pen', price: 100 })
    const staff = await shop.as('staff')
    let placed = 0
    const place = async (): Promise<string> => {
      shop.clock.advance(placed % 2)
      const headers = { ...(await shop.as('customer', (placed % 8) + 1)), 'idempotency-key': `order-${placed++}` }
      return (await shop.send('POST', '/api/v1/orders', { lines: [{ item_id: 1, quantity: 1 }] }, headers)).json().id
    }
    while (placed < 12) await place()
    const before: string[] = (await shop.get('/api/v1/orders', staff)).json().items.map(({ id }: { id: string }) => id)
    t.equal(before.length, 12)
    const walked = async (from: string, rel: 'next' | 'prev') => {
      const met: string[] = []
      let last = from
      for (let url: string | null = from; url; ) {
        last = url
        const { items: page, links }: any = (await shop.get(url, staff)).json()
        const ids = page.map(({ id }: { id: string }) => id)
        if (rel === 'next') met.push(...ids)
        else met.unshift(...ids)
        url = links[rel]
        if (placed < 20) await place()
      }
      return { met, last }
    }
    const { met, last } = await walked('/api/v1/orders?size=3&cursor=', 'next')
    const back = (await walked(last, 'prev')).met
    for (const ids of [met, back]) {
      t.equal(new Set(ids).size, ids.length, 'nothing twice')
      t.same(
        ids.filter((id) => before.includes(id)),
        before,
        'nothing left out',
      )
    }
  })

  t.test('min_price over max_price: 422; the cursor of another query: 400; a cursor and an offset: 422', async (t) => {
    await empty(shop)
    await fill(
      shop,
      [1, 2, 3, 4, 5].map((price) => ({ name: 'Lamp', price, tagged: false, pause: 1 })),
    )
    const ask = async (query: string) => {
      const response = await shop.get(`${items}?${query}`)
      const { code, data } = response.json().error ?? {}
      return [response.statusCode, code, ...(data?.rules ? [data.rules] : [])]
    }
    const upside = [422, 'validation_failed', { 'query.min_price': ['maximum'] }]
    t.same(await ask('min_price=2&max_price=1'), upside)
    t.same(await ask('min_price=2&max_price=1&cursor='), upside)
    t.same(await ask('max_price=9.98&min_price=9.99&filter[currency]=USD'), upside)
    t.same(await ask('min_price=1&max_price=1'), [200, undefined])

    for (const question of ['min_price=2', 'max_price=4&sort=name', 'filter[price][gte]=2', 'q=lamp', '']) {
      const { links } = await read(t, shop, `${items}?size=1&cursor=&${question}`)
      const cursor = new URL(String(links.next), 'http://shop').searchParams.get('cursor')
      t.same(await ask(`cursor=${cursor}&${question}`), [200, undefined], `${question}: its own`)
      for (const other of [
        'min_price=3',
        'max_price=4',
        'filter[price][gte]=3',
        'filter[name]=Lamp',
        'q=mug',
        'category_id=1',
      ])
        t.same(await ask(`cursor=${cursor}&${other}`), [400, 'invalid_cursor'], `${question}: ${other}`)
      const offset = [422, 'validation_failed', { 'query.offset': ['unknown'] }]
      t.same(await ask(`cursor=${cursor}&offset=1&${question}`), offset)
      const page = await shop.get(`${items}?cursor=${cursor}&page=2&${question}`)
      t.equal(page.statusCode, 400, 'and a page is no better')
    }
  })

  t.test('filters agree with a plain model of them', async (t) => {
    const price = fc.tuple(fc.constantFrom('eq', 'ne', 'gt', 'gte', 'lt', 'lte'), fc.integer({ min: 0, max: 5 }))
    const query = fc.record({
      prices: fc.uniqueArray(price, { selector: ([op]) => op, maxLength: 3 }),
      name: fc.option(fc.constantFrom('Lamp', '가방')),
      oneOf: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 })),
    })
    const holds: Record<string, (a: number, b: number) => boolean> = {
      eq: (a, b) => a === b,
      ne: (a, b) => a !== b,
      gt: (a, b) => a > b,
      gte: (a, b) => a >= b,
      lt: (a, b) => a < b,
      lte: (a, b) => a <= b,
    }
    await fc.assert(
      fc.asyncProperty(stock, query, async (rows, { prices, name, oneOf }) => {
        await empty(shop)
        await fill(shop, rows)
        const query = [
          ...prices.map(([operator, value]) => `filter[price][${operator}]=${value}`),
          ...(name ? [`filter%5Bname%5D=${encodeURIComponent(name)}`] : []),
          ...(oneOf ? [`filter[price][in]=${oneOf.join(',')}`] : []),
        ].join('&')
        const all = (await walk(t, shop, `${items}?size=100&cursor=`)).met
        const expected = all.filter(
          (item) =>
            prices.every(([operator, value]) => holds[operator]?.(item.price, value)) &&
            (!name || item.name === name) &&
            (!oneOf || oneOf.includes(item.price)),
        )
        const response = await read(t, shop, `${items}?size=100&${query}`)
        return (
          String(response.items.map(({ id }) => id)) === String(expected.map(({ id }) => id)) &&
          response.meta.total === expected.length
        )
      }),
      { ...seed, numRuns: 40 },
    )
  })
})

t.test('unknown names and values are refused by name', async (t) => {
  const { get } = await openShop(t)
  const cases = {
    'filter[price][gt]=abc': 'query.filter[price][gt]',
    'filter%5Bprice%5D%5Bgt%5D=abc': 'query.filter[price][gt]',
    'filter[price]=abc': 'query.filter[price]',
    'filter[price][eq]=abc': 'query.filter[price][eq]',
    'filter[price][gt]=10.5': 'query.filter[price][gt]',
    'filter[price]=10.5': 'query.filter[price]',
    'filter%5Bprice%5D=10.5': 'query.filter[price]',
    'filter[price][eq]=10.5': 'query.filter[price][eq]',
    'filter[price][in]=10,10.5': 'query.filter[price][in]',
    'min_price=10.5': 'query.min_price',
    'filter[price]=1&filter[price]=1': 'query.filter[price]',
    'filter[password][eq]=x': 'query.filter[password][eq]',
    'filter[price][like]=1': 'query.filter[price][like]',
    'filter[currency]=EUR': 'query.filter[currency]',
    'filter[created_at][gte]=2026-11-22T13:00:00': 'query.filter[created_at][gte]',
    'sort=nope': 'query.sort',
    'sort=name,-name': 'query.sort',
    'sort=id,name,price,sku': 'query.sort',
    'fields=nope': 'query.fields',
    'fields=': 'query.fields',
    'size=101': 'query.size',
    'size=0': 'query.size',
    'pgae=2': 'query.pgae',
    'page=1&page=2': 'query.page',
    'page=501&size=20': 'query.page',
  }
  for (const [query, field] of Object.entries(cases)) {
    const response = await get(`${items}?${query}`)
    t.equal(response.statusCode, 422, query)
    t.same(Object.keys(response.json().error.details), [field], query)
  }
})

t.test('version 2 names a parameter as it was sent, too', async (t) => {
  const { get, as } = await openShop(t)
  const admin = await as('admin')
  const cases = {
    'items?filter[category_id]=abc': 'query.filter[category_id]',
    'items?filter[category_id][eq]=abc': 'query.filter[category_id][eq]',
    'items?filter[price]=1': 'query.currency',
    'items?filter[price]=10.5&currency=KRW': 'query.filter[price]',
    'items?filter[price][eq]=10.5&currency=KRW': 'query.filter[price][eq]',
    'items?min_price=10.5&currency=KRW': 'query.min_price',
    'items/1/reviews?filter[rating]=9': 'query.filter[rating]',
    'orders?filter[status]=nope': 'query.filter[status]',
    'users?filter[role]=nope': 'query.filter[role]',
  }
  for (const [query, field] of Object.entries(cases)) {
    const response = await get(`/api/v2/${query}`, admin)
    t.equal(response.statusCode, 422, query)
    t.same(Object.keys(response.json().error.details), [field], query)
  }
})

t.test(
  'the short form of a filter is the same question: links repeat what was sent, a cursor goes with both',
  async (t) => {
    const shop = await openShop(t)
    const lamp = { name: 'Lamp', price: 5, tagged: false, pause: 0 } as const
    await fill(shop, [lamp, lamp, lamp, { ...lamp, name: 'Mug', price: 6 }])
    const both = await read(t, shop, `${items}?filter[price]=5&filter[price][eq]=6`)
    t.same(both.items, [], 'what is said twice has to be true twice')
    for (const list of [`${items}?filter[price]=5`, `${items}?filter[name]=Lamp`, '/api/v2/items?filter[name]=Lamp']) {
      const { links } = await read(t, shop, `${list}&size=2&cursor=`)
      const short = String(links.next)
      t.match(short, /filter%5B(price|name)%5D=/)
      const ids = async (url: string) => (await read(t, shop, url)).items.map(({ id }) => id)
      t.same(await ids(short), [1], short)
      const long = short.replace('%5D=', '%5D%5Beq%5D=')
      t.same(await ids(long), [1], long)
      t.equal((await read(t, shop, long)).links.self, long)
      t.equal((await shop.get(long.replace(/=(5|Lamp)&/, '=66&'))).statusCode, 400, 'another value is another question')
    }
  },
)

t.test(
  'an instant may be written in any offset, with or without milliseconds: it is one question, and one cursor',
  async (t) => {
    const shop = await openShop(t)
    await fill(shop, [
      { name: 'Lamp', price: 1, tagged: false, pause: 0 },
      { name: 'Mug', price: 1, tagged: false, pause: 1 },
      { name: '가방', price: 1, tagged: false, pause: 1 },
    ])
    const when = (await read(t, shop, `${items}?sort=created_at`)).items[1]?.created_at as string
    const [day, clock] = [when.slice(0, 10), when.slice(11, 23)]
    const hour = (offset: number) => new Date(Date.parse(when) + offset * 3_600_000).toISOString().slice(0, 23)
    const ask = (operator: string, text: string) =>
      `${items}?size=1&cursor=&sort=created_at&filter[created_at][${operator}]=${encodeURIComponent(text)}`
    const spellings = [when, `${hour(9)}+09:00`, `${hour(-5)}-05:00`, `${day}T${clock}+00:00`, `${day}t${clock}z`]
    for (const text of spellings) {
      t.same(
        (await walk(t, shop, ask('gte', text))).met.map(({ name }) => name),
        ['Mug', '가방'],
        text,
      )
      t.same(
        (await walk(t, shop, ask('lt', text))).met.map(({ name }) => name),
        ['Lamp'],
        text,
      )
    }
    const { links } = await read(t, shop, ask('gte', spellings[0] as string))
    const cursor = encodeURIComponent(String(new URL(String(links.next), 'http://shop').searchParams.get('cursor')))
    const other = ask('gte', spellings[1] as string).replace('cursor=', `cursor=${cursor}`)
    t.equal((await read(t, shop, other)).items[0]?.name, '가방')
    for (const early of [
      '2000-01-01T00:00:00Z',
      '1999-12-31T23:59:60Z',
      '0000-01-01T00:00:00+23:59',
      '2000-01-01T00:00:00.1Z',
    ]) {
      t.equal((await walk(t, shop, ask('gte', early))).met.length, 3, early)
      t.equal((await walk(t, shop, ask('lte', early))).met.length, 0, early)
    }
    t.equal((await walk(t, shop, ask('lte', '9999-12-31T23:59:59-23:59'))).met.length, 3)
    for (const none of [
      '2026-02-30T00:00:00Z',
      '2026-11-22T13:00:00',
      '2026-11-22',
      '2026-11-22T13:00Z',
      '2026-11-22T25:00:00Z',
      'now',
    ]) {
      const response = await shop.get(ask('gte', none))
      t.same(
        [response.statusCode, Object.keys(response.json().error.details)],
        [422, ['query.filter[created_at][gte]']],
        none,
      )
    }
  },
)

t.test('page with cursor, or size different from limit: 400, by name', async (t) => {
  const { get } = await openShop(t)
  for (const query of ['page=2&cursor=', 'size=2&limit=3']) {
    const response = await get(`${items}?${query}`)
    t.equal(response.statusCode, 400, query)
    t.same(Object.keys(response.json().error.details).length, 1)
  }
  t.equal((await get(`${items}?size=2&limit=2`)).statusCode, 200)
})

t.test(
  'a cursor that is altered, foreign or made for another question: 400 invalid_cursor; another size is fine',
  async (t) => {
    const shop = await openShop(t)
    await fill(
      shop,
      Array.from({ length: 9 }, () => ({ name: 'Lamp', price: 1, tagged: false, pause: 1 })),
    )
    const { links } = await read(t, shop, `${items}?cursor=&size=2&sort=name`)
    const next = new URL(String(links.next), 'http://shop')
    const cursor = String(next.searchParams.get('cursor'))
    const ask = async (query: Record<string, string>) =>
      (await shop.get(`${items}?${new URLSearchParams(query)}`)).statusCode
    t.equal(await ask({ cursor, size: '3', sort: 'name' }), 200)
    t.equal(await ask({ cursor, sort: 'price' }), 400)
    t.equal(await ask({ cursor, sort: 'name', 'filter[price]': '1' }), 400)
    for (let i = 0; i < cursor.length; i++) {
      const other = cursor[i] === 'A' ? 'B' : 'A'
      t.equal(
        await ask({ cursor: cursor.slice(0, i) + other + cursor.slice(i + 1), sort: 'name' }),
        400,
        `character ${i}`,
      )
    }
    for (const forged of [
      'x',
      'a.b',
      `${cursor}=`,
      ` ${cursor}`,
      '!',
      '가\0',
      'x'.repeat(2048),
      `${cursor}.`,
      `${cursor}A`,
      '..',
      cursor.split('.')[0] as string,
    ]) {
      t.equal(await ask({ cursor: forged, sort: 'name' }), 400, forged)
    }
    t.equal(await ask({ cursor: 'x'.repeat(2049), sort: 'name' }), 422, 'longer than the document allows')
  },
)

t.test('keys rotate: what an older key signed is still read', async (t) => {
  const [old, young] = ['o'.repeat(32), 'y'.repeat(32)]
  const before = await openShop(t, { env: { CURSOR_KEYS: old } })
  await fill(
    before,
    Array.from({ length: 3 }, () => ({ name: 'Lamp', price: 1, tagged: false, pause: 0 })),
  )
  const { links } = await read(t, before, `${items}?cursor=&size=1`)
  const after = await openShop(t, { env: { CURSOR_KEYS: `${young},${old}` } })
  t.equal((await after.get(String(links.next))).statusCode, 200)
  const never = await openShop(t, { env: { CURSOR_KEYS: young } })
  t.equal((await never.get(String(links.next))).statusCode, 400)
})

/** This version's list is deprecated. */
const instead = '</api/v2/items>; rel="successor-version", </docs/migrating-to-v2>; rel="deprecation"'

t.test('fields: exactly those; links and the Link header agree; the end has no next', async (t) => {
  const shop = await openShop(t)
  await fill(
    shop,
    Array.from({ length: 3 }, () => ({ name: 'Lamp', price: 1, tagged: false, pause: 0 })),
  )
  const response = await shop.get(`${items}?fields=name,id&size=2&page=2`)
  t.same(response.json().items, [{ id: 1, name: 'Lamp' }])
  const { links } = response.json()
  t.equal(links.next, null)
  t.equal(response.headers.link, `<${links.self}>; rel="self", <${links.prev}>; rel="prev", ${instead}`)
  t.same((await shop.get(`${items}?page=9`)).json().meta, {
    page: 9,
    size: 20,
    total: 3,
    has_next: false,
    has_prev: true,
  })
})

t.test('include_total counts a list read by cursor', async (t) => {
  const shop = await openShop(t)
  await fill(shop, [{ name: 'Lamp', price: 1, tagged: false, pause: 0 }])
  t.equal((await read(t, shop, `${items}?cursor=`)).meta.total, null)
  t.equal((await read(t, shop, `${items}?cursor=&include_total=true`)).meta.total, 1)
})

t.test('prices are in one currency, by default KRW', async (t) => {
  const shop = await openShop(t)
  for (const [price, currency] of [
    [1000, 'KRW'],
    [19.99, 'USD'],
    [900, 'JPY'],
  ]) {
    await shop.send('POST', items, { name: 'Lamp', price, currency })
  }
  const found = async (query: string) =>
    (await read(t, shop, `${items}?${query}`)).items.map(({ currency }) => currency)
  t.same(await found('filter[price][gt]=5'), ['KRW'])
  t.same(await found('sort=price'), ['KRW'])
  t.same(await found('filter[price][gt]=5.01&filter[currency]=USD'), ['USD'])
  t.same((await found('')).length, 3)
})
