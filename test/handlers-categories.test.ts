// Categories and what items do with them, on every engine.

import { setTimeout as after } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { handlers } from '../src/handlers/v1/index.ts'
import { categoriesIn } from '../src/store/categories.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { totalsOf } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver } from '../src/store/open.ts'
import { removeCategory } from '../src/use-cases/categories.ts'
import { driver, type Engine, onEveryEngine, openShop, type Shop, startTime } from './shop.ts'

const categories = '/api/v1/categories'
const items = '/api/v1/items'

interface Answer {
  statusCode: number
  json(): any
}
const problemOf = (response: Answer) => {
  const { code, data } = response.json().error
  return [response.statusCode, code, ...(data?.rules ? [data.rules] : [])]
}

/** Adds categories by slug, `kitchen`, `kitchen/mugs`; gives their ids by slug. */
async function shelves(shop: Shop, ...paths: string[]): Promise<Record<string, number>> {
  const ids: Record<string, number> = {}
  for (const path of paths) {
    const [slug = '', parent] = path.split('/').reverse()
    const parent_id = parent === undefined ? null : ids[parent]
    const response = await shop.send('POST', categories, { name: slug, slug, parent_id })
    if (response.statusCode !== 201) throw new Error(response.body)
    ids[slug] = response.json().id
  }
  return ids
}

const item = (name: string, category_id?: number | null, more = {}) => ({ name, price: 1000, category_id, ...more })

/** The database of a test, opened once more beside the shop. */
function knownDatabase(t: Test, engine: Engine): { engine: Engine; opened(): Promise<Driver> } {
  const url = engine.database(t)
  const opened = async () => {
    const beside = openDriver(await url)
    t.teardown(() => beside.close())
    return beside
  }
  return { engine: { ...engine, database: () => url }, opened }
}

onEveryEngine(t, async (t, engine) => {
  t.test('createCategory: the category, its place and its tag', async (t) => {
    const { get, send } = await openShop(t, { engine })
    const created = await send('POST', categories, { name: ' 컵과 머그 ', slug: '컵과-머그' })
    t.equal(created.statusCode, 201)
    t.equal(created.headers.location, `${categories}/1`)
    const { etag, ...rest } = created.json()
    t.equal(created.headers.etag, etag)
    t.strictSame(rest, {
      id: 1,
      name: '컵과 머그',
      slug: '컵과-머그',
      parent_id: null,
      position: 0,
      depth: 1,
      item_count: 0,
      version: 1,
      created_at: startTime,
      updated_at: startTime,
    })
    t.same((await get(`${categories}/1`)).json(), created.json())
  })

  t.test('createCategory, with a taken slug: 409 duplicate_slug, also when it is spelled in jamo', async (t) => {
    const { send } = await openShop(t, { engine })
    await send('POST', categories, { name: '가방', slug: '가방' })
    t.same(problemOf(await send('POST', categories, { name: 'Bags', slug: '가방' })), [409, 'duplicate_slug'])
    const jamo = '가방'.normalize('NFD')
    t.same(problemOf(await send('POST', categories, { name: 'Bags', slug: jamo })), [409, 'duplicate_slug'])
    const create = () => send('POST', categories, { name: 'Mugs', slug: 'mugs' })
    const statuses = (await Promise.all(Array.from({ length: 10 }, create))).map(({ statusCode }) => statusCode)
    t.same(statuses.sort(), [201, ...Array(9).fill(409)], 'ten at once are one')
  })

  t.test('createCategory, below a missing category: 422 reference; on a fourth level: 422 depth', async (t) => {
    const shop = await openShop(t, { engine })
    const ids = await shelves(shop, 'kitchen', 'kitchen/mugs', 'mugs/espresso')
    const under = (parent_id: unknown) => shop.send('POST', categories, { name: 'New', slug: 'new', parent_id })
    t.same(problemOf(await under(99)), [422, 'validation_failed', { parent_id: ['reference'] }])
    t.same(problemOf(await under(ids.espresso)), [422, 'validation_failed', { parent_id: ['depth'] }])
    t.equal((await shop.get(categories)).json().items.length, 3, 'nothing was written')
    t.equal((await under(ids.mugs)).json().depth, 3)
    const messageIn = async (language: string) => {
      const body = { name: 'Newer', slug: 'newer', parent_id: ids.espresso }
      const response = await shop.send('POST', categories, body, { 'accept-language': language })
      return response.json().error.details.parent_id
    }
    t.same(await messageIn('ko'), ['3단계까지만 만들 수 있습니다.'])
    t.same(await messageIn('en'), ['At most 3 levels are allowed.'])
    t.same(await messageIn('ja'), ['3階層までです。'])
  })

  t.test('createCategory, with an invalid slug, name or position: 422', async (t) => {
    const { send } = await openShop(t, { engine })
    const rules = async (body: object) => problemOf(await send('POST', categories, body))[2]
    for (const slug of ['-a', 'a-', 'a--b', 'a b', 'a_b', 'a/b', '💡']) {
      t.match(await rules({ name: 'Lamps', slug }), { slug: ['pattern'] }, slug)
    }
    t.same(await rules({ name: 'L\u0000', slug: 'a'.repeat(101), position: 10_000 }), {
      name: ['pattern'],
      slug: ['max_length'],
      position: ['maximum'],
    })
    t.same(await rules({ name: ' ' }), { slug: ['required'], name: ['min_length'] })
    t.same(await rules({ name: 'Lamps', slug: 'lamps', depth: 1 }), { depth: ['unknown'] })
  })

  t.test('createCategory, after the thousandth: 422 max_items', async (t) => {
    const { engine: here, opened } = knownDatabase(t, engine)
    const { get, send } = await openShop(t, { engine: here })
    await (await opened()).script(`INSERT INTO categories (name, slug, created_at, updated_at)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
      SELECT 'Shelf', 'shelf-' || i, '${startTime}', '${startTime}' FROM n`)
    t.equal((await send('POST', categories, { name: 'Last', slug: 'last' })).statusCode, 201)
    const more = await send('POST', categories, { name: 'More', slug: 'more' })
    t.same(problemOf(more), [422, 'validation_failed', { body: ['max_items'] }])
    t.equal((await get(categories)).json().items.length, 1000)
  })

  t.test('listCategories: the tree line by line, siblings by position, name and id', async (t) => {
    const { get, send } = await openShop(t, { engine })
    t.same((await get(categories)).json(), { items: [] })
    const add = async (name: string, parent_id: number | null = null, position = 0) =>
      (await send('POST', categories, { name, slug: `s${Math.random()}`.replace('.', ''), parent_id, position })).json()
        .id
    const kitchen = await add('Kitchen', null, 5)
    const light = await add('Light', null, 5)
    const first = await add('Zoo', null, 1)
    const mugs = await add('Mugs', kitchen, 9999)
    const astral = await add('\u{1F375}', kitchen, 7)
    const private_ = await add('\uE000', kitchen, 7)
    const espresso = await add('Espresso', mugs)
    const lamps = await add('Lamps', light)
    const twin = await add('Lamps', light)
    const listed = await get(categories)
    t.same(
      listed.json().items.map(({ id, depth }: any) => [id, depth]),
      [
        [first, 1],
        [kitchen, 1],
        [private_, 2],
        [astral, 2],
        [mugs, 2],
        [espresso, 3],
        [light, 1],
        [lamps, 2],
        [twin, 2],
      ],
      'names by code point',
    )
    t.same(listed.json().items[1], (await get(`${categories}/${kitchen}`)).json(), 'the same as getCategory answers')
    t.equal(listed.headers['cache-control'], 'public, max-age=30, must-revalidate')
    const again = await get(categories, { 'if-none-match': String(listed.headers.etag) })
    t.equal(again.statusCode, 304)
    t.equal((await get(`${categories}?page=1`)).statusCode, 422)
  })

  t.test('getCategory, with an unknown or impossible id: 404', async (t) => {
    const { get } = await openShop(t, { engine })
    for (const id of ['1', '0', 'mugs', '9'.repeat(20)]) t.equal((await get(`${categories}/${id}`)).statusCode, 404, id)
  })

  t.test(
    'item_count: the items directly in it, for sale or not, without deleted ones; the tag moves with it',
    async (t) => {
      const shop = await openShop(t, { engine })
      const { kitchen, mugs } = await shelves(shop, 'kitchen', 'kitchen/mugs')
      const read = () => shop.get(`${categories}/${mugs}`)
      const before = await read()
      await shop.send('POST', items, item('Mug', mugs))
      await shop.send('POST', items, item('Old mug', mugs, { active: false }))
      await shop.send('POST', items, item('Gone mug', mugs))
      await shop.send('DELETE', `${items}/3`)
      const after = await read()
      t.match(after.json(), { item_count: 2, version: 1, updated_at: before.json().updated_at })
      t.equal((await shop.get(`${categories}/${kitchen}`)).json().item_count, 0)
      const stale = await shop.get(`${categories}/${mugs}`, { 'if-none-match': before.json().etag })
      t.equal(stale.statusCode, 200, 'nobody is told that the old count is current')
      t.equal((await shop.get(`${categories}/${mugs}`, { 'if-none-match': after.json().etag })).statusCode, 304)
      const edit = { name: 'Cups', version: 1 }
      t.equal((await shop.send('PATCH', `${categories}/${mugs}`, edit)).statusCode, 200, 'the version did not move')
    },
  )

  for (const type of ['application/json', 'application/merge-patch+json']) {
    t.test(`updateCategory of ${type}: what is said changes, null is the default, the rest stays`, async (t) => {
      const shop = await openShop(t, { engine })
      const { kitchen, mugs } = await shelves(shop, 'kitchen', 'kitchen/mugs')
      const patch = (body: object) => shop.send('PATCH', `${categories}/${mugs}`, body, { 'content-type': type })
      shop.clock.advance(1000)
      const edited = await patch({ name: 'Cups', position: 7 })
      t.equal(edited.statusCode, 200)
      t.equal(edited.headers.etag, edited.json().etag)
      const expected = { name: 'Cups', slug: 'mugs', parent_id: kitchen, position: 7, depth: 2, version: 2 }
      t.match(edited.json(), { ...expected, created_at: startTime, updated_at: '2026-11-22T13:00:01.000Z' })
      t.match((await patch({ parent_id: null, position: null })).json(), { parent_id: null, position: 0, depth: 1 })
      t.same(problemOf(await patch({ name: null })), [422, 'validation_failed', { name: ['type'] }])
    })
  }

  t.test('updateCategory with what was read: nothing changes, not even the version', async (t) => {
    const shop = await openShop(t, { engine })
    const { mugs } = await shelves(shop, 'kitchen', 'kitchen/mugs')
    const read = (await shop.get(`${categories}/${mugs}`)).json()
    shop.clock.advance(1000)
    t.same((await shop.send('PATCH', `${categories}/${mugs}`, read)).json(), read)
    t.same((await shop.send('PATCH', `${categories}/${mugs}`, {})).json(), read)
  })

  t.test(
    'updateCategory: 412 and 409 for a stale reader, 422 for what cannot be edited, 409 for a taken slug',
    async (t) => {
      const shop = await openShop(t, { engine })
      const { mugs } = await shelves(shop, 'mugs', 'lamps')
      const patch = (body: object, headers = {}) => shop.send('PATCH', `${categories}/${mugs}`, body, headers)
      t.same(problemOf(await patch({ name: 'Cups' }, { 'if-match': '"stale"' })), [412, 'precondition_failed'])
      const etag = (await shop.get(`${categories}/${mugs}`)).json().etag
      t.equal((await patch({ name: 'Cups' }, { 'if-match': etag })).statusCode, 200)
      const stale = await patch({ name: 'Bowls', version: 1 })
      t.same(problemOf(stale), [409, 'version_conflict'])
      t.same(stale.json().error.data, { version: 2 })
      t.same(problemOf(await patch({ etag })), [409, 'version_conflict'])
      for (const wrong of [{ id: 9 }, { depth: 2 }, { item_count: 1 }, { created_at: '2020-01-01T00:00:00.000Z' }]) {
        t.same(problemOf(await patch(wrong))[2], { [Object.keys(wrong)[0] as string]: ['read_only'] })
      }
      t.same(problemOf(await patch({ slug: 'lamps' })), [409, 'duplicate_slug'])
      t.same(problemOf(await shop.send('PATCH', `${categories}/99`, {})), [404, 'not_found'])
    },
  )

  t.test(
    'updateCategory, moving it below its own child: 409 category_cycle; to a fourth level: 422 depth',
    async (t) => {
      const shop = await openShop(t, { engine })
      const ids = await shelves(shop, 'kitchen', 'kitchen/mugs', 'mugs/espresso', 'light', 'light/lamps')
      const move = (slug: string, parent_id: unknown) => shop.send('PATCH', `${categories}/${ids[slug]}`, { parent_id })
      const before = (await shop.get(categories)).json()
      for (const to of ['kitchen', 'mugs', 'espresso'])
        t.same(problemOf(await move('kitchen', ids[to])), [409, 'category_cycle'], `under ${to}`)
      for (const [slug, to] of [
        ['kitchen', 'light'],
        ['mugs', 'lamps'],
        ['light', 'espresso'],
        ['lamps', 'espresso'],
      ] as const)
        t.same(
          problemOf(await move(slug, ids[to])),
          [422, 'validation_failed', { parent_id: ['depth'] }],
          `${slug} to ${to}`,
        )
      t.same(problemOf(await move('mugs', 99)), [422, 'validation_failed', { parent_id: ['reference'] }])
      t.same((await shop.get(categories)).json(), before, 'nothing was written')
    },
  )

  t.test('updateCategory, moving: with everything below', async (t) => {
    const shop = await openShop(t, { engine })
    const ids = await shelves(shop, 'kitchen', 'kitchen/mugs', 'mugs/espresso', 'light')
    const move = (slug: string, parent_id: unknown) => shop.send('PATCH', `${categories}/${ids[slug]}`, { parent_id })
    t.equal((await move('mugs', ids.light)).json().depth, 2)
    t.match((await shop.get(`${categories}/${ids.espresso}`)).json(), { depth: 3, version: 1 })
    t.equal((await move('mugs', null)).statusCode, 200)
    t.equal((await shop.get(`${categories}/${ids.espresso}`)).json().depth, 2, 'it moved along')
  })

  t.test('updateCategory, two opposite moves at once: one succeeds, the other is a 409 category_cycle', async (t) => {
    const shop = await openShop(t, { engine })
    for (let round = 0; round < 8; round++) {
      const { a, b } = await shelves(shop, 'a', 'b')
      const moves = [
        [a, b],
        [b, a],
      ].map(([id, parent_id]) => shop.send('PATCH', `${categories}/${id}`, { parent_id }))
      const statuses = (await Promise.all(moves)).map(({ statusCode }) => statusCode)
      t.same(statuses.sort(), [200, 409])
      const left: { id: number; depth: number }[] = (await shop.get(categories)).json().items
      t.same(
        left.map(({ depth }) => depth),
        [1, 2],
        'both are still in the tree',
      )
      for (const { id } of left.reverse()) await shop.send('DELETE', `${categories}/${id}`)
    }
  })

  t.test('updateCategory, many moves at once: the tree stays a tree of three levels', async (t) => {
    const shop = await openShop(t, { engine })
    const ids = Object.values(await shelves(shop, 'a', 'b', 'c', 'd', 'e', 'f'))
    const moves = ids.flatMap((id) => ids.map((parent_id) => shop.send('PATCH', `${categories}/${id}`, { parent_id })))
    for (const { statusCode } of await Promise.all(moves)) t.ok([200, 409, 422].includes(statusCode))
    const left: any[] = (await shop.get(categories)).json().items
    t.equal(left.length, ids.length)
    const parents = new Map(left.map(({ id, parent_id }) => [id, parent_id]))
    const depthOf = (id: number): number => (parents.get(id) === null ? 1 : 1 + depthOf(parents.get(id)))
    for (const { id, depth } of left) t.equal(depthOf(id), depth)
  })

  t.test('deleteCategory: 204, then 404; with a stale tag: 412', async (t) => {
    const shop = await openShop(t, { engine })
    const { mugs } = await shelves(shop, 'mugs')
    const remove = (headers = {}) => shop.send('DELETE', `${categories}/${mugs}`, undefined, headers)
    t.same(problemOf(await remove({ 'if-match': '"stale"' })), [412, 'precondition_failed'])
    const { etag } = (await shop.get(`${categories}/${mugs}`)).json()
    const deleted = await remove({ 'if-match': etag })
    t.equal(deleted.statusCode, 204)
    t.equal(deleted.body, '')
    t.same(problemOf(await remove()), [404, 'not_found'])
    t.not((await shelves(shop, 'mugs')).mugs, mugs, 'its id is not given again')
  })

  t.test(
    'deleteCategory, with something in it: 409 category_in_use with the counts, without deleted items',
    async (t) => {
      const shop = await openShop(t, { engine })
      const { kitchen, mugs } = await shelves(shop, 'kitchen', 'kitchen/mugs')
      await shop.send('POST', items, item('Pan', kitchen))
      await shop.send('POST', items, item('Old pan', kitchen, { active: false }))
      const remove = (id: unknown) => shop.send('DELETE', `${categories}/${id}`)
      const full = await remove(kitchen)
      t.same(problemOf(full), [409, 'category_in_use'])
      t.same(full.json().error.data, { items: 2, categories: 1 })
      t.match((await shop.get(`${categories}/${kitchen}`)).json(), { item_count: 2 })
      t.equal((await shop.get(`${categories}/${mugs}`)).json().parent_id, kitchen, 'nothing was orphaned')
      t.equal((await remove(mugs)).statusCode, 204)
      t.same((await remove(kitchen)).json().error.data, { items: 2, categories: 0 })
      for (const id of [1, 2]) await shop.send('DELETE', `${items}/${id}`)
      t.equal((await remove(kitchen)).statusCode, 204)
    },
  )

  t.test('deleteCategory, while an item is being added to it: waits, counts it, and refuses', async (t) => {
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const deleteCategory: typeof handlers.deleteCategory = (call) => {
      arrived()
      return handlers.deleteCategory(call)
    }
    const shop = await openShop(t, { engine, handlers: { ...handlers, deleteCategory } })
    const { mugs } = await shelves(shop, 'mugs')
    const draft = { name: 'Mug', description: null, price_minor: 1, currency: 'KRW', sku: null, active: true } as const
    const responses = await shop.store.transaction(async (inside) => {
      await inside.items.add({ ...draft, category_id: mugs as number }, shop.clock())
      const deletion = shop.send('DELETE', `${categories}/${mugs}`)
      // On SQLite it does not arrive before we are done; on PostgreSQL it has come as far as it gets a moment later.
      await Promise.race([arrival, after(300)])
      await after(100)
      return [deletion]
    })
    const response = (await responses[0]) as Answer
    t.same(problemOf(response), [409, 'category_in_use'])
    t.same(response.json().error.data, { items: 1, categories: 0 })
  })

  for (const method of ['POST', 'PATCH', 'PUT'] as const) {
    t.test(`${method} of an item while its category is deleted: 422 reference, or both are there`, async (t) => {
      const shop = await openShop(t, { engine })
      const seen = new Set<string>()
      for (let round = 0; round < 12; round++) {
        const { mugs } = await shelves(shop, 'mugs')
        const url = method === 'POST' ? items : String((await shop.send('POST', items, item('Mug'))).headers.location)
        const put = () => shop.send(method, url, item('Mug', mugs))
        const remove = () => shop.send('DELETE', `${categories}/${mugs}`)
        const first = round % 2 ? remove() : undefined
        const [written, deleted] = await Promise.all([put(), first ?? remove()])
        const stands = written.statusCode === 422 ? 'refused' : written.statusCode < 300 && 'written'
        seen.add(`${stands} ${deleted.statusCode}`)
        if (stands === 'refused') t.same(problemOf(written), [422, 'validation_failed', { category_id: ['reference'] }])
        const listed = (await shop.get(items)).json().items[0]
        const there = (await shop.get(`${categories}/${mugs}`)).statusCode === 200
        t.equal(listed?.category_id ?? null, there ? mugs : null, 'no item dangles')
        if (listed) await shop.send('DELETE', `${items}/${listed.id}`)
        if (there) await shop.send('DELETE', `${categories}/${mugs}`)
      }
      for (const outcome of seen) t.ok(['written 409', 'refused 204'].includes(outcome), outcome)
    })
  }

  t.test('createItem and updateItem, while their category is being deleted: wait, and are refused', async (t) => {
    const shop = await openShop(t, { engine })
    const { mugs } = await shelves(shop, 'mugs')
    await shop.send('POST', items, item('Pen'))
    const before = (await shop.get(`${items}/1`)).json()
    const begun = await shop.store.transaction(async (inside) => {
      await removeCategory(inside, mugs as number)
      const writes = [
        shop.send('POST', items, item('Mug', mugs)),
        shop.send('PATCH', `${items}/1`, { category_id: mugs }),
      ]
      await after(300)
      return { writes }
    })
    for (const response of await Promise.all(begun.writes))
      t.same(problemOf(response), [422, 'validation_failed', { category_id: ['reference'] }])
    t.same((await shop.get(items)).json().items, [before])
  })

  t.test('listItems by category_id: items in it and below it; none for an unknown category', async (t) => {
    const shop = await openShop(t, { engine })
    const ids = await shelves(shop, 'kitchen', 'kitchen/mugs', 'mugs/espresso', 'light')
    for (const slug of ['kitchen', 'mugs', 'espresso', 'light']) await shop.send('POST', items, item(slug, ids[slug]))
    await shop.send('POST', items, item('nowhere'))
    const names = async (search: string) => {
      const { items: found, meta } = (await shop.get(`${items}?sort=id&${search}`)).json()
      t.equal(meta.total, found.length)
      return found.map(({ name }: { name: string }) => name)
    }
    t.same(await names(`category_id=${ids.kitchen}`), ['kitchen', 'mugs', 'espresso'])
    t.same(await names(`category_id=${ids.mugs}&filter[name]=mugs`), ['mugs'])
    t.same(await names(`filter[category_id]=${ids.mugs}`), ['mugs'], 'a literal filter is literal')
    t.same(await names(`category_id=${ids.light}`), ['light'])
    t.same(await names('category_id=99'), [])
    for (const wrong of ['0', 'mugs', '']) {
      t.equal((await shop.get(`${items}?category_id=${wrong}`)).statusCode, 422, wrong)
    }
  })

  t.test('listItems by category_id: its cursor is not valid for another category', async (t) => {
    const shop = await openShop(t, { engine })
    const { mugs, light } = await shelves(shop, 'mugs', 'light')
    for (const name of ['M1', 'M2', 'M3']) await shop.send('POST', items, item(name, mugs))
    const walk = (search: string) => shop.get(`${items}?sort=id&size=2&${search}`)
    const { links } = (await walk(`category_id=${mugs}&cursor=`)).json()
    t.same(
      (await shop.get(links.next)).json().items.map(({ name }: { name: string }) => name),
      ['M3'],
    )
    const cursor = new URL(links.next, 'http://shop').searchParams.get('cursor')
    t.same(problemOf(await walk(`category_id=${light}&cursor=${cursor}`)), [400, 'invalid_cursor'])
    t.same(problemOf(await walk(`category_id=${mugs}&min_price=1&cursor=${cursor}`)), [400, 'invalid_cursor'])
    const same = `${items}?sort=id&size=1&fields=id&category_id=${mugs}&cursor=${cursor}`
    t.equal((await shop.get(same)).statusCode, 200, 'another size and other fields are the same question')
  })

  t.test('listItems by min_price and max_price: like the filters, in one currency', async (t) => {
    const { get, send } = await openShop(t, { engine })
    for (const price of [500, 1000, 1500]) await send('POST', items, { name: `W${price}`, price })
    await send('POST', items, { name: 'Dollars', price: 9.99, currency: 'USD' })
    const names = async (search: string) =>
      (await get(`${items}?sort=id&${search}`)).json().items.map(({ name }: { name: string }) => name)
    t.same(await names('min_price=1000'), ['W1000', 'W1500'])
    t.same(await names('max_price=1000'), ['W500', 'W1000'])
    t.same(await names('min_price=1000&max_price=1000'), ['W1000'])
    t.same(await names('min_price=501&filter[price][lt]=1500'), ['W1000'])
    t.same(await names('min_price=9.98&max_price=9.99&filter[currency]=USD'), ['Dollars'])
    const rules = async (search: string) => problemOf(await get(`${items}?${search}`))
    t.same(await rules('min_price=9.99'), [422, 'validation_failed', { 'query.min_price': ['currency_scale'] }])
    t.same(await rules('max_price=-1'), [422, 'validation_failed', { 'query.max_price': ['minimum'] }])
  })

  t.test('getItem with include=category: the category or null, and a tag that covers it', async (t) => {
    const shop = await openShop(t, { engine })
    const { mugs } = await shelves(shop, 'mugs')
    await shop.send('POST', items, item('Mug', mugs))
    await shop.send('POST', items, item('Pen'))
    const read = () => shop.get(`${items}/1?include=category`)
    const before = await read()
    t.same(before.json().category, (await shop.get(`${categories}/${mugs}`)).json())
    t.equal((await shop.get(`${items}/2?include=category`)).json().category, null)
    t.notOk('category' in (await shop.get(`${items}/1`)).json())
    t.not(before.headers.etag, before.json().etag)
    await shop.send('PATCH', `${categories}/${mugs}`, { name: 'Cups' })
    const after = await shop.get(`${items}/1?include=category`, { 'if-none-match': String(before.headers.etag) })
    t.equal(after.statusCode, 200)
    t.match(after.json(), { version: 1, category: { name: 'Cups' } })
    t.equal((await shop.get(`${items}/1?include=colours`)).statusCode, 422)
  })

  t.test('include=category: one query more, however many items and categories', async (t) => {
    const { engine: here, opened } = knownDatabase(t, engine)
    const statements: string[] = []
    const db = await opened()
    const counted = <F extends 'all' | 'get'>(name: F) =>
      ((sql: string, values?: never) => {
        statements.push(sql)
        return db[name](sql, values)
      }) as Driver[F]
    const counting: Driver = { ...db, all: counted('all'), get: counted('get') }
    const over = {
      items: itemsIn(counting, totalsOf(counting)),
      categories: categoriesIn(counting, totalsOf(counting)),
    }
    const watched = <H extends (call: never) => unknown>(handler: H) =>
      ((call: { store: object }) => handler({ ...call, store: { ...call.store, ...over } } as never)) as unknown as H
    const shop = await openShop(t, {
      engine: here,
      handlers: { ...handlers, listItems: watched(handlers.listItems), getItem: watched(handlers.getItem) },
    })
    const cost = async (url: string) => {
      statements.length = 0
      const response = await shop.get(url)
      t.equal(response.statusCode, 200)
      return { queries: statements.length, body: response.json() }
    }
    const ids = Object.values(await shelves(shop, 'a', 'b', 'c', 'd', 'e'))
    for (const [i, id] of [...ids, ...ids, null].entries()) await shop.send('POST', items, item(`Item ${i}`, id))
    for (const size of [1, 5, 100]) {
      const plain = await cost(`${items}?size=${size}&sort=id`)
      const included = await cost(`${items}?size=${size}&sort=id&include=category`)
      t.equal(included.queries, plain.queries + 1, `${size} items`)
      for (const { category_id, category } of included.body.items) t.equal(category?.id ?? null, category_id)
    }
    t.equal((await cost(`${items}/1`)).queries, 1, 'the item; it has no pictures')
    t.equal((await cost(`${items}/1?include=category`)).queries, 2)
    const named = await cost(`${items}?include=category&fields=id,category&size=1`)
    t.same(Object.keys(named.body.items[0]), ['id', 'category'])
  })

  t.test('lock: one at a time, by name, until the transaction ends; never outside one', async (t) => {
    const db = await driver(t, engine)
    await t.rejects(db.lock('shelf'), { message: /no/ })
    const order: string[] = []
    const hold = (who: string) =>
      db.transaction(async (inside) => {
        await inside.lock('shelf')
        order.push(`${who} in`)
        await after(20)
        order.push(`${who} out`)
      })
    await Promise.all([hold('a'), hold('b'), hold('c')])
    t.same(
      order.filter((_, i) => i % 2 === 0).map((one) => one.replace('in', 'out')),
      order.filter((_, i) => i % 2 === 1),
    )
  })
})
