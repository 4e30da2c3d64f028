// Items that are not for sale: who may ask for them, and that nobody else is told, not by a cache either.

import t from 'tap'
import { addItem, removeItem } from '../src/use-cases/items.ts'
import { onEveryEngine, openShop, type Shop } from './shop.ts'

const items = '/api/v1/items'
const problemOf = (response: { statusCode: number; json(): any }) => [response.statusCode, response.json().error.code]
const names = (response: { json(): any }) => response.json().items.map(({ name }: { name: string }) => name)

/** Three items for sale and two that are not, the oldest first. */
async function stock({ store, clock }: Pick<Shop, 'store' | 'clock'>): Promise<void> {
  for (const [i, name] of ['Lamp', 'Old lamp', 'Mug', 'Old mug', 'Pen'].entries()) {
    clock.advance(1000)
    const draft = { name, price_minor: 100 * (i + 1), currency: 'KRW', sku: null, description: null, category_id: null }
    await addItem(store, { ...draft, active: !name.startsWith('Old') } as never, clock())
  }
}

onEveryEngine(t, async (t, engine) => {
  const shop = await openShop(t, { engine })
  await stock(shop)
  const { get, as } = shop
  const staff = await as('staff')

  t.test('listItems, include_inactive by staff: every item that is not deleted, with an exact total', async (t) => {
    t.same(names(await get(items)), ['Pen', 'Mug', 'Lamp'])
    const all = await get(`${items}?include_inactive=true`, staff)
    t.same(names(all), ['Pen', 'Old mug', 'Mug', 'Old lamp', 'Lamp'])
    t.equal(all.json().meta.total, 5)
    t.equal((await get(items, staff)).json().meta.total, 3)
    const { id } = await addItem(
      shop.store,
      { name: 'Gone', price_minor: 1, currency: 'KRW', sku: null, description: null, category_id: null, active: false },
      shop.clock(),
    )
    t.equal(
      (await get(`${items}?include_inactive=true&size=1`, staff)).json().meta.total,
      6,
      'the count is not remembered',
    )
    await removeItem(shop.store, id, shop.clock())
    t.equal((await get(`${items}?include_inactive=true&size=1`, staff)).json().meta.total, 5)
  })

  t.test('listItems, include_inactive with filters, search and another order: still both kinds', async (t) => {
    const all = async (search: string) => names(await get(`${items}?include_inactive=true&${search}`, staff))
    t.same(await all('q=lamp'), ['Old lamp', 'Lamp'])
    t.same(await all('sort=price&filter[price][gte]=200&filter[price][lte]=400'), ['Old lamp', 'Mug', 'Old mug'])
    t.same(await all('sort=name&size=2&page=2'), ['Old lamp', 'Old mug'])
  })

  t.test('include_inactive, without a credential: 401; by a customer: 403 that names the scope', async (t) => {
    const customer = await as('customer')
    for (const url of [`${items}?include_inactive=true`, `${items}/1?include_inactive=true`]) {
      const stranger = await get(url)
      t.same(problemOf(stranger), [401, 'unauthorized'])
      t.match(stranger.headers['www-authenticate'], /^Bearer realm="shop"$/)
      const other = await get(url, customer)
      t.same(problemOf(other), [403, 'forbidden'])
      t.same(other.json().error.data, { required: ['items:write'] })
      t.match(other.headers['www-authenticate'], /error="insufficient_scope", scope="items:write"/)
      t.equal(other.headers['cache-control'], 'no-store')
    }
    t.same(
      problemOf(await get(`${items}?include_inactive=perhaps`)),
      [401, 'unauthorized'],
      'before its value is looked at',
    )
    t.same(problemOf(await get(`${items}?include%5Finactive=true&colour=red`)), [401, 'unauthorized'])
    t.same(problemOf(await get(`${items}?include_inactive=perhaps`, staff)), [422, 'validation_failed'])
  })

  t.test('include_inactive=false: needs no credential', async (t) => {
    t.same(names(await get(`${items}?include_inactive=false`)), ['Pen', 'Mug', 'Lamp'])
    t.same(problemOf(await get(`${items}/2?include_inactive=false`)), [404, 'not_found'])
  })

  t.test('getItem, not for sale: 404, except for staff with include_inactive; deleted: always 404', async (t) => {
    t.same(problemOf(await get(`${items}/2`, staff)), [404, 'not_found'])
    t.match((await get(`${items}/2?include_inactive=true`, staff)).json(), { name: 'Old lamp', active: false })
    t.match((await get(`${items}/1?include_inactive=true`, staff)).json(), { name: 'Lamp', active: true })
    t.same(problemOf(await get(`${items}/999?include_inactive=true`, staff)), [404, 'not_found'])
  })

  t.test('a cursor is valid only for one of the two lists', async (t) => {
    const next = async (url: string) => new URL((await get(url, staff)).json().links.next, 'http://x').searchParams
    const open = await next(`${items}?cursor=&size=1`)
    const whole = await next(`${items}?cursor=&size=1&include_inactive=true`)
    const at = (cursor: URLSearchParams, more: string) => get(`${items}?cursor=${cursor.get('cursor')}${more}`, staff)
    t.same(problemOf(await at(open, '&include_inactive=true')), [400, 'invalid_cursor'])
    t.same(problemOf(await at(whole, '')), [400, 'invalid_cursor'])
    t.same(names(await at(whole, '&include_inactive=true')), ['Old mug', 'Mug', 'Old lamp', 'Lamp'])
  })

  t.test(
    'a read of the catalogue by somebody known: private, no-cache; by a stranger: public (R46, R47)',
    async (t) => {
      const customer = await as('customer')
      for (const url of [items, `${items}/1`, `${items}/1/reviews`]) {
        t.equal((await get(url)).headers['cache-control'], 'public, max-age=30, must-revalidate', url)
        const { headers } = await get(url, customer)
        t.equal(headers['cache-control'], 'private, no-cache', url)
        const again = await get(url, { ...customer, 'if-none-match': String(headers.etag) })
        t.equal(again.statusCode, 304)
        t.equal(again.headers['cache-control'], 'private, no-cache')
      }
    },
  )
})
