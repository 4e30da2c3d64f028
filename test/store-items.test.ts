// Items: every promise of their port (src/store/store.ts) and of their use cases, on every engine.

import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Problem } from '../src/contract/serve/problem.ts'
import type { Item, ItemDraft } from '../src/domain/items.ts'
import { problem } from '../src/problem.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { totalsOf } from '../src/store/engine/totals.ts'
import { itemsIn } from '../src/store/items.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { addItem, changeItem, removeItem } from '../src/use-cases/items.ts'
import { clockAt, type Engine, itemsOn, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const later = new Date('2026-11-22T14:00:00.000Z')
const lamp: ItemDraft = {
  name: '백자 램프 💡',
  description: 'Warm light.\nTwo lines.',
  price_minor: 45000,
  currency: 'KRW',
  category_id: null,
  sku: 'LAMP-01',
  active: true,
}
const mug: ItemDraft = {
  ...lamp,
  name: 'Mug',
  description: null,
  price_minor: 999_999_999_999,
  currency: 'USD',
  sku: null,
}
const uncounted = { stock: null, reserved: 0, rating_tenths: null, rating_count: 0, image_ids: [], images: [] }

async function opened(t: Test, engine: Engine): Promise<Store> {
  const store = await openStore(await engine.database(t), now)
  t.teardown(() => store.close())
  return store
}

const secondsOf = (time: Date) => time.getTime() / 1000
const dated = { created_at: startTime, updated_at: startTime, last_modified: secondsOf(now) }

/** The code of a refusal, and the fields and rules it names. */
async function problemOf(work: Promise<unknown>): Promise<[string, ...string[]]> {
  const error = await work.then(
    () => new Error('not refused'),
    (error) => error,
  )
  if (!(error instanceof Problem)) throw error
  return [error.code, ...error.violations.map(({ field, rule }) => `${field} ${rule}`)]
}

onEveryEngine(t, async (t, engine) => {
  t.test('add: the item as it is, which find answers too', async (t) => {
    const store = await opened(t, engine)
    const added = await addItem(store, lamp, now)
    t.strictSame(added, { id: 1, ...lamp, ...uncounted, version: 1, ...dated })
    t.strictSame(await store.items.find(1), added)
    const other = await addItem(store, mug, now)
    t.strictSame(await store.items.find(2), { id: 2, ...mug, ...uncounted, version: 1, ...dated })
    t.strictSame(Object.keys(other), Object.keys(added))
  })

  t.test('add: a SKU that another item has is refused; any number may have none', async (t) => {
    const store = await opened(t, engine)
    await addItem(store, lamp, now)
    t.same(await problemOf(addItem(store, { ...mug, sku: lamp.sku }, now)), ['duplicate_sku'])
    await addItem(store, mug, now)
    await addItem(store, mug, now)
    t.equal((await itemsOn(store, 1, 10)).total, 3)
  })

  t.test('add: ten at once with one SKU are one item', async (t) => {
    const store = await opened(t, engine)
    const add = () => store.transaction((inside) => addItem(inside, lamp, now))
    const settled = await Promise.allSettled(Array.from({ length: 10 }, add))
    const codes = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
    t.same(codes, Array(9).fill('duplicate_sku'))
    t.equal((await itemsOn(store, 1, 10)).total, 1)
  })

  t.test('add and change: a category that does not exist is refused, one that does is kept', async (t) => {
    const store = await opened(t, engine)
    t.same(await problemOf(addItem(store, { ...lamp, category_id: 7 }, now)), [
      'validation_failed',
      'category_id reference',
    ])
    const { id } = await store.categories.add({ name: '조명', slug: '조명', parent_id: null, position: 0 }, now)
    const added = await addItem(store, { ...lamp, category_id: id }, now)
    t.equal(added.category_id, id)
    const move = changeItem(store, added.id, (item) => ({ ...item, category_id: 2 ** 53 - 1 }), later)
    t.same(await problemOf(move), ['validation_failed', 'category_id reference'])
    t.strictSame(await store.items.find(added.id), added)
  })

  t.test('find: undefined for an unknown, deleted or inactive item', async (t) => {
    const store = await opened(t, engine)
    t.equal(await store.items.find(1), undefined)
    t.equal(await store.items.find(2 ** 53 - 1), undefined)
    const { id } = await addItem(store, { ...lamp, active: false }, now)
    t.equal(await store.items.find(id), undefined)
    await changeItem(store, id, (item) => ({ ...item, active: true }), now)
    t.ok(await store.items.find(id))
    await removeItem(store, id, now)
    t.equal(await store.items.find(id), undefined)
  })

  t.test('page: newest first, without what is deleted or not for sale, and how many there are in all', async (t) => {
    const store = await opened(t, engine)
    for (let n = 1; n <= 7; n++) await addItem(store, { ...mug, name: `Mug ${n}`, active: n !== 3 }, now)
    await removeItem(store, 5, now)
    const ids = async (page: number, size: number) => {
      const { items: found, total } = await itemsOn(store, page, size)
      t.equal(total, 5)
      return found.map(({ id }) => id)
    }
    t.same(await ids(1, 2), [7, 6])
    t.same(await ids(2, 2), [4, 2])
    t.same(await ids(3, 2), [1])
    t.same(await ids(4, 2), [])
    t.same(await ids(10_000, 100), [])
    t.same(await ids(1, 100), [7, 6, 4, 2, 1])
    t.strictSame((await itemsOn(store, 3, 2)).items, [await store.items.find(1)], 'the same item as find answers')
  })

  t.test('page: empty for an empty shop', async (t) => {
    const store = await opened(t, engine)
    t.strictSame(await itemsOn(store, 1, 20), { items: [], total: 0 })
  })

  t.test(
    'change: what the edit makes of it; the next version, a new time of change, the old time of birth',
    async (t) => {
      const store = await opened(t, engine)
      const added = await addItem(store, lamp, now)
      const read: Item[] = []
      const edit = (current: Item): ItemDraft => {
        read.push(current)
        return { ...current, ...mug }
      }
      const changed = await changeItem(store, added.id, edit, later)
      t.strictSame(read, [added])
      const edited = { updated_at: later.toISOString(), last_modified: secondsOf(later) }
      t.strictSame(changed, { ...added, ...mug, version: 2, ...edited })
      t.strictSame(await store.items.find(added.id), changed)
    },
  )

  t.test('change: a draft that is equal to the item keeps its version and time', async (t) => {
    const store = await opened(t, engine)
    const added = await addItem(store, lamp, now)
    t.strictSame(await changeItem(store, added.id, (item) => item, later), added)
    t.strictSame(await changeItem(store, added.id, () => ({ ...lamp }), later), added)
    t.strictSame(await store.items.find(added.id), added)
  })

  t.test('change: each field alone is a change', async (t) => {
    const store = await opened(t, engine)
    const { id: category_id } = await store.categories.add(
      { name: '조명', slug: '조명', parent_id: null, position: 0 },
      now,
    )
    const { id } = await addItem(store, lamp, now)
    const edits = [
      { name: 'Mug' },
      { description: null },
      { price_minor: 1 },
      { currency: 'JPY' },
      { category_id },
      { sku: null },
      { active: false },
    ]
    for (const [i, edit] of edits.entries()) {
      const changed = await changeItem(store, id, (item) => ({ ...item, ...edit }) as ItemDraft, later)
      t.match(changed, { ...edit, version: i + 2 })
    }
  })

  t.test('change: reaches an item that is not for sale; not_found for one that is not there', async (t) => {
    const store = await opened(t, engine)
    const { id } = await addItem(store, { ...lamp, active: false }, now)
    t.match(await changeItem(store, id, (item) => ({ ...item, name: 'Dark lamp' }), later), {
      name: 'Dark lamp',
      active: false,
    })
    await removeItem(store, id, now)
    t.same(await problemOf(changeItem(store, id, (item) => item, now)), ['not_found'])
    t.same(await problemOf(changeItem(store, 99, (item) => item, now)), ['not_found'])
  })

  t.test('change: what the edit throws comes through, and nothing is written', async (t) => {
    const store = await opened(t, engine)
    const added = await addItem(store, lamp, now)
    const no = problem('version_conflict')
    const change = changeItem(
      store,
      added.id,
      () => {
        throw no
      },
      later,
    )
    t.equal(await change.catch((error) => error), no)
    t.strictSame(await store.items.find(added.id), added)
  })

  t.test("change: another item's SKU is refused, its own is kept", async (t) => {
    const store = await opened(t, engine)
    await addItem(store, lamp, now)
    const { id } = await addItem(store, { ...mug, sku: 'MUG-01' }, now)
    t.same(await problemOf(changeItem(store, id, (item) => ({ ...item, sku: lamp.sku }), later)), ['duplicate_sku'])
    t.match(await changeItem(store, id, (item) => ({ ...item, price_minor: 1 }), later), { sku: 'MUG-01', version: 2 })
  })

  t.test('remove: for sale or not; once', async (t) => {
    const store = await opened(t, engine)
    const { id } = await addItem(store, lamp, now)
    const hidden = await addItem(store, { ...mug, active: false }, now)
    await removeItem(store, id, now)
    t.same(await problemOf(removeItem(store, id, now)), ['not_found'])
    t.same(await problemOf(removeItem(store, 99, now)), ['not_found'])
    await removeItem(store, hidden.id, now)
    t.equal(await store.items.find(hidden.id, 'all'), undefined)
  })

  t.test('remove: the SKU is free, the id is not', async (t) => {
    const store = await opened(t, engine)
    const { id } = await addItem(store, lamp, now)
    await removeItem(store, id, now)
    const again = await addItem(store, lamp, now)
    t.not(again.id, id)
    await removeItem(store, again.id, now)
    t.equal((await addItem(store, lamp, now)).id, 3, 'the last id is not given twice either')
  })

  t.test('change: thirty edits at once, none is lost', async (t) => {
    const store = await opened(t, engine)
    const { id } = await addItem(store, { ...lamp, price_minor: 0 }, now)
    const dearer = (item: Item): ItemDraft => ({ ...item, price_minor: item.price_minor + 1 })
    const together = (one: Store) => Array.from({ length: 15 }, () => changeItem(one, id, dearer, later))
    await Promise.all(
      Array.from({ length: 15 }, () => store.transaction((inside) => changeItem(inside, id, dearer, later))),
    )
    await Promise.all(together(store))
    t.match(await store.items.find(id), { price_minor: 30, version: 31 })
  })

  for (const [what, edit, result] of [
    [
      'an edit on its way: it waits, and changes what that one wrote',
      (store: Store, id: number) => changeItem(store, id, (item) => ({ ...item, name: 'Floor lamp' }), later),
      { name: 'Floor lamp', price_minor: 45001, version: 3 },
    ],
    [
      'a removal on its way: it waits, and finds nothing',
      (store: Store, id: number) => removeItem(store, id, now),
      null,
    ],
  ] as const) {
    t.test(`change, after ${what}`, async (t) => {
      const url = await engine.database(t)
      const [here, there] = [await openStore(url, now), await openStore(url, now)]
      t.teardown(() => Promise.all([here.close(), there.close()]))
      const { id } = await addItem(here, lamp, now)
      let second = Promise.resolve<unknown>(undefined)
      await here.transaction(async (inside) => {
        await edit(inside, id)
        second = changeItem(there, id, (item) => ({ ...item, price_minor: item.price_minor + 1 }), later)
        second.catch(() => undefined)
        // Long enough to read the item, if it did not wait.
        await setTimeout(100)
      })
      if (result) t.match(await second, result)
      else t.same(await problemOf(second), ['not_found'])
    })
  }

  t.test('images: read only if an item has any, in one statement for a page', async (t) => {
    const url = await engine.database(t)
    const store = await openStore(url, now)
    const db = openDriver(url)
    t.teardown(() => Promise.all([store.close(), db.close()]))
    const picture = { content_type: 'image/png', size: 1, width: 2, height: 3 } as const
    const upload = (sha256: string) => store.files.add({ ...picture, sha256 }, now, async () => undefined)
    const [one, two] = [await upload('1'), await upload('2')]
    const queries: string[] = []
    const noted: Driver = {
      ...db,
      all(sql, values) {
        queries.push(sql)
        return db.all(sql, values)
      },
      get(sql, values) {
        queries.push(sql)
        return db.get(sql, values)
      },
    }
    const items = itemsIn(noted, totalsOf(noted))
    const newest = { conditions: [], order: [{ field: 'id', descending: true } as const], size: 20, offset: 0 }
    const page = { ...newest, position: undefined, counted: false }
    const statements = async (work: () => unknown) => {
      queries.length = 0
      await work()
      return queries.length
    }
    const counts = async () => {
      const counts = await db.all(`SELECT image_count AS kept,
        (SELECT count(*) FROM item_images WHERE item_id = items.id) AS there FROM items ORDER BY id`)
      for (const { kept: count, there } of counts) t.equal(count, there)
      return counts.map(({ there }) => there)
    }

    const plain = await addItem(store, lamp, now)
    const added = await addItem(store, { ...mug, image_ids: [two.id, one.id] }, now)
    t.same(
      added.images.map(({ id }) => id),
      [two.id, one.id],
    )
    t.strictSame(await items.find(added.id), added)
    t.strictSame((await items.list(page)).items, [added, plain])
    t.same(await counts(), [0, 2])
    t.equal(await statements(() => items.find(plain.id)), 1)
    t.equal(await statements(() => items.find(added.id)), 2)
    t.equal(await statements(() => items.list(page)), 2)

    const fewer = await changeItem(store, added.id, (item) => ({ ...item, image_ids: [one.id] }), later)
    t.strictSame(await items.find(added.id), fewer)
    t.same(await counts(), [0, 1])
    t.same(await problemOf(store.files.remove(one.id)), ['file_in_use'])
    t.equal(await store.files.remove(two.id), true)
    t.same(await problemOf(changeItem(store, added.id, (item) => ({ ...item, image_ids: [two.id] }), later)), [
      'validation_failed',
      'image_ids.0 reference',
    ])
    t.same(await counts(), [0, 1], 'a refused edit leaves them')
    await changeItem(store, added.id, (item) => ({ ...item, image_ids: [] }), later)
    t.same(await counts(), [0, 0])
    t.equal(await statements(() => items.list(page)), 1)
    await changeItem(store, added.id, (item) => ({ ...item, image_ids: [one.id] }), later)
    await removeItem(store, added.id, later)
    t.same(await counts(), [0, 0])
    t.equal(await store.files.remove(one.id), true)
  })

  t.test('transaction: all of it or nothing, and what it returns', async (t) => {
    const store = await opened(t, engine)
    const work = store.transaction(async (inside) => {
      await addItem(inside, lamp, now)
      await inside.transaction((within) => addItem(within, mug, now))
      throw new Error('no')
    })
    await t.rejects(work, { message: 'no' })
    t.equal(await store.isEmpty(), true)
    t.match(await store.transaction((inside) => addItem(inside, lamp, now)), lamp)
    t.equal(await store.isEmpty(), false)
  })

  t.test('ping: resolves, and is Unavailable once the store is closed', async (t) => {
    const store = await openStore(await engine.database(t), clockAt()())
    t.equal(await store.ping(), undefined)
    await store.close()
    await t.rejects(store.ping(), { name: 'Unavailable' })
  })
})
