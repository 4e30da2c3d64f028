// Reviews over HTTP: one for each user and item, who sees and changes what, and the rating that follows.

import { setTimeout as after } from 'node:timers/promises'
import t from 'tap'
import { handlers } from '../src/handlers/v1/index.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { totalsOf } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver } from '../src/store/open.ts'
import { reviewsIn } from '../src/store/reviews.ts'
import { changeItem } from '../src/use-cases/items.ts'
import { type Engine, onEveryEngine, openShop, type Shop } from './shop.ts'

const items = '/api/v1/items'
const problemOf = (response: { statusCode: number; json(): any }) => [response.statusCode, response.json().error.code]
const any = { 'if-match': '*' }
const idOf = async ({ get }: Shop, who: Record<string, string>): Promise<number> =>
  (await get('/api/v1/users/me', who)).json().id

/** An item to review, and short ways to do it. */
async function reviewable(shop: Shop) {
  const { send, get, as } = shop
  const item = (await send('POST', items, { name: 'Pen', price: 1200 })).json()
  const url = `${items}/${item.id}`
  const review = async (rating: unknown, number = 1, more: object = {}) =>
    send('POST', `${url}/reviews`, { rating, body: 'Writes.', ...more }, await as('customer', number))
  const patch = async (id: number, body: object, headers: Record<string, string>) =>
    send('PATCH', `${url}/reviews/${id}`, body, { ...any, ...headers })
  const rating = async () => {
    const { rating_average, rating_count, version } = (await get(url)).json()
    return [rating_average, rating_count, version]
  }
  return { item, url, review, patch, rating }
}

onEveryEngine(t, async (t, engine: Engine) => {
  const database = { value: '' }
  const knownEngine: Engine = { ...engine, database: async (inner) => (database.value = await engine.database(inner)) }
  const shop = await openShop(t, { engine: knownEngine })
  const { get, send, as, clock } = shop
  const staff = await as('staff')
  const customer = await as('customer')
  const other = await as('customer', 2)

  t.test('createReview: 201 with its author, Location and ETag, and the item is rated by it', async (t) => {
    const { url, review, rating } = await reviewable(shop)
    t.same(await rating(), [null, 0, 1])
    const response = await review(4, 1, { title: ' Good ' })
    t.equal(response.statusCode, 201)
    const body = response.json()
    t.match(body, {
      rating: 4,
      title: 'Good',
      body: 'Writes.',
      status: 'published',
      verified_purchase: false,
      version: 1,
    })
    t.same(body.author, { id: await idOf(shop, customer), name: 'customer1' })
    t.equal(response.headers.location, `${url}/reviews/${body.id}`)
    t.equal(response.headers.etag, body.etag)
    t.same((await get(`${url}/reviews/${body.id}`)).json(), body)
    t.equal((await get(`${url}/reviews/${body.id}`, { 'if-none-match': body.etag })).statusCode, 304)
    t.same(await rating(), [4, 1, 1])
  })

  t.test(
    'createReview, a second one by one user, or two at once: 409 that names the first, one row, the average right',
    async (t) => {
      const { url, review, rating } = await reviewable(shop)
      const first = (await review(5)).json()
      const second = await review(1)
      t.same(problemOf(second), [409, 'review_already_exists'])
      t.same(second.json().error.data, { review_id: first.id })
      t.same((await get(`${url}/reviews/${first.id}`)).json(), first, 'the first stays as it is')
      const responses = await Promise.all(Array.from({ length: 6 }, () => review(2, 2)))
      t.same(responses.map(({ statusCode }) => statusCode).sort(), [201, 409, 409, 409, 409, 409])
      const [won, ...late] = responses.toSorted((a, b) => a.statusCode - b.statusCode)
      for (const response of late) {
        t.equal(response.json().error.code, 'review_already_exists')
        t.same(response.json().error.data, { review_id: won?.json().id })
      }
      t.same(await rating(), [3.5, 2, 1])
      t.equal((await get(`${url}/reviews`)).json().meta.total, 2)
    },
  )

  t.test('concurrent reviews: each counts in the rating, without deadlock', async (t) => {
    const { review, rating } = await reviewable(shop)
    const responses = await Promise.all([5, 4, 4, 1, 5, 3].map((stars, i) => review(stars, i + 1)))
    for (const { statusCode } of responses) t.equal(statusCode, 201)
    t.same(await rating(), [3.7, 6, 1])
  })

  t.test('createReview, with a rating of 0, 6, 4.5 or "5": 422; of an item that is not for sale: 404', async (t) => {
    const { url, review, rating } = await reviewable(shop)
    for (const [wrong, rule] of [
      [0, 'minimum'],
      [6, 'maximum'],
      [4.5, 'type'],
      ['5', 'type'],
      [null, 'type'],
      [undefined, 'required'],
    ] as const) {
      const response = await review(wrong)
      t.same(problemOf(response), [422, 'validation_failed'])
      t.same(response.json().error.data.rules, { rating: [rule] })
    }
    t.same(await rating(), [null, 0, 1], 'nothing was written')
    for (const more of [
      { body: ' ' },
      { body: 'x'.repeat(2001) },
      { title: '' },
      { title: 'x'.repeat(101) },
      { status: 'hidden' },
    ])
      t.same(problemOf(await review(5, 1, more)), [422, 'validation_failed'], JSON.stringify(more).slice(0, 40))
    await review(5)
    await send('PATCH', url, { active: false })
    t.same(problemOf(await review(5, 2)), [404, 'not_found'])
    for (const who of [{}, customer, staff]) t.same(problemOf(await get(`${url}/reviews`, who)), [404, 'not_found'])
  })

  t.test('createReview, while the item is taken off sale: 404, and no row', async (t) => {
    const { item, url, review, rating } = await reviewable(shop)
    const { begun } = await shop.store.transaction(async (inside) => {
      await changeItem(inside, item.id, (current) => ({ ...current, active: false }), clock())
      const begun = review(5)
      await after(300)
      return { begun: [begun] }
    })
    for (const response of await Promise.all(begun)) t.same(problemOf(response), [404, 'not_found'])
    await send('PATCH', url, { active: true })
    t.same((await rating()).slice(0, 2), [null, 0])
    t.equal((await get(`${url}/reviews`)).json().meta.total, 0)
  })

  t.test('an item that is not for sale: its review can only be deleted, by its author', async (t) => {
    const { item, url, review, patch } = await reviewable(shop)
    const { id } = (await review(5)).json()
    await send('PATCH', url, { active: false })
    t.same(problemOf(await get(`${url}/reviews/${id}`, customer)), [404, 'not_found'])
    t.same(problemOf(await patch(id, { rating: 1 }, customer)), [404, 'not_found'])
    t.equal((await send('DELETE', `${url}/reviews/${id}`, undefined, customer)).statusCode, 204)
    await send('PATCH', url, { active: true })
    t.match((await get(url)).json(), { rating_average: null, rating_count: 0 })
    const again = (await review(5)).json()
    await send('DELETE', url)
    t.equal((await send('DELETE', `${url}/reviews/${again.id}`, undefined, customer)).statusCode, 204)
    t.same(problemOf(await get(`${items}/${item.id}/reviews`)), [404, 'not_found'])
  })

  t.test("hiding, publishing, editing and deleting change average and count, but not the item's version", async (t) => {
    const { url, review, patch, rating } = await reviewable(shop)
    const before = (await get(url)).json()
    clock.advance(1000)
    const { id } = (await review(5)).json()
    const { id: bad } = (await review(2, 2)).json()
    t.same(await rating(), [3.5, 2, 1])
    await patch(bad, { status: 'hidden' }, staff)
    t.same(await rating(), [5, 1, 1])
    await patch(bad, { rating: 1 }, other)
    t.same(await rating(), [5, 1, 1], 'a hidden one does not count')
    await patch(bad, { status: 'published' }, staff)
    t.same(await rating(), [3, 2, 1])
    await patch(id, { rating: 4 }, customer)
    t.same(await rating(), [2.5, 2, 1])
    await send('DELETE', `${url}/reviews/${bad}`, undefined, staff)
    t.same(await rating(), [4, 1, 1])
    await send('DELETE', `${url}/reviews/${id}`, undefined, customer)
    t.same(await rating(), [null, 0, 1])
    t.same((await get(url)).json(), before, 'its tag is back too')
  })

  t.test('a hidden review is visible only to its author and to moderators', async (t) => {
    const { url, review, patch } = await reviewable(shop)
    const { id } = (await review(1)).json()
    await review(5, 2)
    await patch(id, { status: 'hidden' }, staff)
    const read = async (who: Record<string, string>, search = '') => {
      const response = await get(`${url}/reviews${search}`, who)
      const { items, meta } = response.json()
      t.equal(items.length, meta.total)
      return items.length
    }
    t.same([await read({}), await read(other), await read(customer), await read(staff)], [1, 1, 2, 2])
    t.equal(await read(staff, '?filter[status]=hidden'), 1)
    t.equal(await read(other, '?filter[status]=hidden'), 0)
    for (const [who, status] of [
      [{}, 404],
      [other, 404],
      [customer, 200],
      [staff, 200],
    ] as const)
      t.equal((await get(`${url}/reviews/${id}`, who)).statusCode, status)
    t.same(problemOf(await patch(id, { rating: 5 }, other)), [404, 'not_found'])
    t.same(problemOf(await send('DELETE', `${url}/reviews/${id}`, undefined, other)), [404, 'not_found'])
  })

  t.test('updateReview: only authors edit the text, only moderators the status', async (t) => {
    const { review, patch } = await reviewable(shop)
    const { id } = (await review(3)).json()
    for (const body of [{ rating: 5 }, { title: 'No' }, { body: 'No.' }]) {
      t.same(problemOf(await patch(id, body, staff)), [403, 'not_resource_owner'])
      t.same(problemOf(await patch(id, body, other)), [403, 'not_resource_owner'])
      t.equal((await patch(id, body, customer)).statusCode, 200)
    }
    const own = await patch(id, { status: 'hidden' }, customer)
    t.same(problemOf(own), [403, 'forbidden'])
    t.same(own.json().error.data, { required: ['reviews:moderate'] })
    t.equal((await patch(id, { status: 'published', body: 'No.' }, staff)).json().version, 4, 'what is so already')
    t.same(problemOf(await patch(id, { id: 99 }, customer)), [422, 'validation_failed'])
    t.same(problemOf(await patch(id, { version: 1 }, customer)), [409, 'version_conflict'])
  })

  t.test(
    'updateReview without If-Match: 428; with a stale one: 412; a moderator cannot publish what he has not read',
    async (t) => {
      const { url, review, patch } = await reviewable(shop)
      const { id, etag } = (await review(3)).json()
      const bare = await send('PATCH', `${url}/reviews/${id}`, { status: 'hidden' }, staff)
      t.same(problemOf(bare), [428, 'precondition_required'])
      t.equal(bare.headers['cache-control'], 'no-store')
      const hidden = (await patch(id, { status: 'hidden' }, { ...staff, 'if-match': etag })).json()
      await patch(id, { body: 'Buy elsewhere!' }, { ...customer, 'if-match': hidden.etag })
      const publish = { ...staff, 'if-match': hidden.etag }
      t.same(problemOf(await patch(id, { status: 'published' }, publish)), [412, 'precondition_failed'])
      t.same(problemOf(await send('DELETE', `${url}/reviews/${id}`, undefined, publish)), [412, 'precondition_failed'])
    },
  )

  t.test("a review changes the item's tag, but does not make edits of the item fail", async (t) => {
    const { url, review } = await reviewable(shop)
    const read = await get(url)
    const tag = String(read.headers.etag)
    t.equal((await get(url, { 'if-none-match': tag })).statusCode, 304)
    await review(5)
    const rated = await get(url, { 'if-none-match': tag })
    t.equal(rated.statusCode, 200)
    t.not(rated.json().etag, tag)
    t.equal((await send('PATCH', url, { price: 1300 }, { 'if-match': tag })).statusCode, 200)
    t.equal(
      (await send('PATCH', url, { price: 1400 }, { 'if-match': tag })).statusCode,
      412,
      'an edit is another matter',
    )
    const again = await get(url, { 'accept-encoding': 'gzip' })
    await review(4, 2)
    const body = again.json()
    t.equal(
      (await send('PUT', url, body, { 'if-match': String(again.headers.etag) })).statusCode,
      200,
      'as it was read',
    )
    t.match((await get(url)).json(), { version: 2, rating_count: 2 })
    t.same(problemOf(await send('PATCH', url, { rating_average: 5 })), [422, 'validation_failed'])
    t.same(problemOf(await send('PATCH', url, { rating_count: 9, etag: (await get(url)).json().etag })), [
      422,
      'validation_failed',
    ])
  })

  t.test('listReviews: sorted, filtered and read by cursor; only of this item', async (t) => {
    const { url, review } = await reviewable(shop)
    for (const [i, stars] of [3, 5, 1, 5].entries()) {
      clock.advance(1000)
      await review(stars, i + 1)
    }
    const stars = async (search: string) =>
      (await get(`${url}/reviews?${search}`)).json().items.map(({ rating }: { rating: number }) => rating)
    t.same(await stars(''), [5, 1, 5, 3])
    t.same(await stars('sort=rating,-created_at'), [1, 3, 5, 5])
    t.same(await stars('filter[rating][gte]=3&sort=created_at'), [3, 5, 5])
    t.same(await stars('filter[rating][in]=1,3&filter[verified_purchase]=false'), [1, 3])
    t.same(await stars('filter[verified_purchase]=true'), [])
    const page = (await get(`${url}/reviews?cursor=&size=3&fields=rating`)).json()
    t.same(page.items, [{ rating: 5 }, { rating: 1 }, { rating: 5 }])
    t.same((await get(page.links.next)).json().items, [{ rating: 3 }])
    const foreign = await reviewable(shop)
    const cursor = new URL(page.links.next, 'http://x').searchParams.get('cursor')
    t.same(problemOf(await get(`${foreign.url}/reviews?cursor=${cursor}`)), [400, 'invalid_cursor'])
    const id = (await get(`${url}/reviews`)).json().items[0].id
    t.same(problemOf(await get(`${foreign.url}/reviews/${id}`)), [404, 'not_found'], 'the review of another item')
  })

  t.test('items by rating: the best first, those without reviews last in both directions', async (t) => {
    const shops = await openShop(t, { engine })
    for (const [i, ratings] of [[5, 4], [], [1], [5]].entries()) {
      const { review } = await reviewable(shops)
      for (const [n, stars] of ratings.entries()) await review(stars, n + i + 1)
    }
    const order = async (sort: string) =>
      (await shops.get(`${items}?sort=${sort}`)).json().items.map(({ id }: { id: number }) => id)
    t.same(await order('-rating_average'), [4, 1, 3, 2])
    t.same(await order('rating_average'), [3, 1, 4, 2])
    const first = (await shops.get(`${items}?sort=-rating_average&cursor=&size=2`)).json()
    t.same(
      (await shops.get(first.links.next)).json().items.map(({ id }: { id: number }) => id),
      [3, 2],
    )
  })

  t.test('REVIEWS_REQUIRE_PURCHASE: 403 until the order is paid; then the purchase is verified', async (t) => {
    const knownEngine: Engine = {
      ...engine,
      database: async (inner) => (database.value = await engine.database(inner)),
    }
    const strict = await openShop(t, { engine: knownEngine, env: { REVIEWS_REQUIRE_PURCHASE: 'true' } })
    const { item, review } = await reviewable(strict)
    t.same(problemOf(await review(5)), [403, 'review_purchase_required'])
    const db = openDriver(database.value)
    t.teardown(() => db.close())
    const now = clock().toISOString()
    const owner = await idOf(strict, await strict.as('customer'))
    await order(db, 'pending', owner, item.id, now)
    t.same(problemOf(await review(5)), [403, 'review_purchase_required'], 'an order is no purchase')
    await order(db, 'paid', owner, item.id, now)
    t.match((await review(5)).json(), { verified_purchase: true })
    t.same(problemOf(await review(5, 2)), [403, 'review_purchase_required'], 'another customer')
  })

  t.test(
    'include=reviews: the newest ten published, empty where there are none, one query whatever the size',
    async (t) => {
      const statements: string[] = []
      const knownEngine: Engine = {
        ...engine,
        database: async (inner) => (database.value = await engine.database(inner)),
      }
      let over = {}
      const watched = <H extends (call: never) => unknown>(handler: H) =>
        ((call: { store: object }) => handler({ ...call, store: { ...call.store, ...over } } as never)) as unknown as H
      const counted = await openShop(t, {
        engine: knownEngine,
        handlers: { ...handlers, listItems: watched(handlers.listItems), getItem: watched(handlers.getItem) },
      })
      const db = openDriver(database.value)
      t.teardown(() => db.close())
      const counting = (name: 'all' | 'get') =>
        ((sql: string, values?: never) => {
          statements.push(sql)
          return db[name](sql, values)
        }) as never
      const counter: Driver = { ...db, all: counting('all'), get: counting('get') }
      over = { items: itemsIn(counter, totalsOf(counter)), reviews: reviewsIn(counter, totalsOf(counter)) }
      const all = [await reviewable(counted), await reviewable(counted), await reviewable(counted)] as const
      for (let i = 1; i <= 12; i++) {
        counted.clock.advance(1000)
        await all[0].review((i % 5) + 1, i)
      }
      const { id } = (await all[1].review(5)).json()
      await all[1].patch(id, { status: 'hidden' }, await counted.as('staff'))
      const cost = async (url: string) => {
        statements.length = 0
        const response = await counted.get(url)
        return { queries: statements.length, body: response.json() }
      }
      for (const size of [1, 3, 100]) {
        const plain = await cost(`${items}?size=${size}&sort=id`)
        const included = await cost(`${items}?size=${size}&sort=id&include=reviews`)
        t.equal(included.queries, plain.queries + 1, `${size} items`)
        const newest = (await counted.get(`${all[0].url}/reviews?size=10`)).json().items
        t.same(included.body.items[0].reviews, newest)
        for (const { reviews } of included.body.items.slice(1)) t.same(reviews, [], 'a hidden one is not shown')
      }
      const one = await cost(`${all[0].url}?include=reviews,category`)
      t.equal(one.queries, (await cost(all[0].url)).queries + 1, 'and none for a category that it does not have')
      t.equal(one.body.reviews.length, 10)
      t.equal(one.body.category, null)
      const before = await counted.get(`${all[2].url}?include=reviews`)
      await all[2].review(5)
      const after = await counted.get(`${all[2].url}?include=reviews`, { 'if-none-match': String(before.headers.etag) })
      t.equal(after.statusCode, 200, 'the tag covers them')
      t.same(problemOf(await counted.get(`${all[2].url}?include=reviews,nope`)), [422, 'validation_failed'])
    },
  )
})

/** An order of one, as the orders leave it. */
async function order(db: Driver, status: string, user_id: number, item_id: number, now: string): Promise<void> {
  const id = `ord_${status}`
  const paid = status === 'paid' ? 1200 : 0
  await db.run(sql.order, { id, user_id, status, paid, now })
  await db.run(sql.line, { id, item_id })
}

const sql = {
  order: `INSERT INTO orders (id, user_id, status, currency, items_total_minor, shipping_total_minor,
    total_minor, paid_minor, placed_at, updated_at)
    VALUES (:id, :user_id, :status, 'KRW', 1200, 0, 1200, :paid, :now, :now)`,
  line: `INSERT INTO order_lines (order_id, item_id, name, unit_price_minor, quantity, line_total_minor)
    VALUES (:id, :item_id, 'Pen', 1200, 1, 1200)`,
}
