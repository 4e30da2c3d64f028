// The index below listItems' q: kept with the items, filled at start, used by the planner, and right.

import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { Item, ItemDraft } from '../src/domain/items.ts'
import { termsOf, wordsOf } from '../src/domain/search.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { totalsOf } from '../src/store/engine/totals.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import type { ItemQuestion, Store } from '../src/store/store.ts'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { addItem, changeItem, removeItem } from '../src/use-cases/items.ts'
import { type Engine, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const draft = (name: string, description: string | null = null): ItemDraft => ({
  name,
  description,
  price_minor: 1,
  currency: 'KRW',
  category_id: null,
  sku: null,
  active: true,
})
const question = (search: string): ItemQuestion => ({
  conditions: [],
  order: [{ field: 'rank', descending: true }],
  size: 10_000,
  offset: 0,
  position: undefined,
  counted: false,
  search,
})
const ids = async (store: Store, search: string) => (await store.items.list(question(search))).items.map(({ id }) => id)

/** A store, and the same database below it. */
async function opened(t: Test, engine: Engine): Promise<{ store: Store; driver: Driver; url: string }> {
  const url = await engine.database(t)
  const store = await openStore(url, now)
  const driver = openDriver(url)
  t.teardown(async () => {
    await driver.close()
    await store.close()
  })
  return { store, driver, url }
}

onEveryEngine(t, async (t, engine) => {
  t.test('only the migrations of this engine are applied', async (t) => {
    const { driver } = await opened(t, engine)
    const names = (await driver.all('SELECT name FROM migrations')).map(({ name }) => String(name))
    t.ok(names.includes(`0003-search.${engine.name}.sql`))
    t.notOk(names.some((name) => /\.(sqlite|postgres)\.sql$/.test(name) && !name.includes(engine.name)))
  })

  t.test('items of before the index are indexed at the next start, once', async (t) => {
    const { store, driver, url } = await opened(t, engine)
    await seedDemo(store, now, 1200)
    await removeItem(store, 21, now)
    const brass = await ids(store, 'brass')
    t.ok(brass.length > 50)
    await driver.run('DELETE FROM items_search')
    t.same(await ids(store, 'brass'), [])
    await (await openStore(url, now)).close()
    t.same(await ids(store, 'brass'), brass)
    await (await openStore(url, now)).close()
    t.same(await ids(store, 'brass'), brass)
    t.equal(Number((await driver.get('SELECT count(*) AS n FROM items_search'))?.n), 1199)
  })

  t.test('what was cut before words were folded is cut anew at the next start', async (t) => {
    const { store, driver, url } = await opened(t, engine)
    await addItem(store, draft('Straße'), now)
    const old = engine.name === 'sqlite' ? 'straße ¹straße' : `'straße' '¹straße'`
    const words = engine.name === 'sqlite' ? `'${old}'` : `CAST('${old.replaceAll("'", "''")}' AS tsvector)`
    const key = engine.name === 'sqlite' ? 'rowid' : 'item_id'
    await driver.run(`DELETE FROM items_search WHERE ${key} = 1`, {})
    await driver.script(`INSERT INTO items_search (${key}, words) VALUES (1, ${words})`)
    t.same(await ids(store, 'strasse'), [], 'as it was')
    await driver.script(`DELETE FROM migrations WHERE name = '0017-search-folded.${engine.name}.sql'`)
    await (await openStore(url, now)).close()
    for (const query of ['strasse', 'STRASSE', 'Straße', 'STRAẞE', 'straß', 'stras'])
      t.same(await ids(store, query), [1], query)
    t.same(await ids(store, 'strase'), [])
  })

  t.test('what is rolled back was never in the index', async (t) => {
    const { store } = await opened(t, engine)
    const { id } = await addItem(store, draft('Lamp'), now)
    const undone = store.transaction(async (inside) => {
      await addItem(inside, draft('Lampshade'), now)
      await changeItem(inside, id, (item) => ({ ...item, name: 'Mug' }), now)
      t.same(await ids(inside, 'mug'), [], 'it is written last')
      await removeItem(inside, id, now)
      throw new Error('no')
    })
    await t.rejects(undone, { message: 'no' })
    t.same([await ids(store, 'lamp'), await ids(store, 'mug')], [[id], []])
  })

  t.test('an item whose words cannot be written is not written', async (t) => {
    const { store, driver } = await opened(t, engine)
    const { id } = await addItem(store, draft('Lamp'), now)
    await driver.script('DROP TABLE items_search')
    await t.rejects(addItem(store, draft('Mug'), now))
    await t.rejects(changeItem(store, id, (item) => ({ ...item, name: 'Mug' }), now))
    await t.rejects(removeItem(store, id, now))
    t.equal((await driver.all('SELECT id FROM items')).length, 1)
    t.match(await store.items.find(id), { name: 'Lamp', version: 1 })
    t.match(
      await changeItem(store, id, (item) => ({ ...item, price_minor: 2 }), now),
      { version: 2 },
      'words untouched',
    )
  })

  t.test('the longest and strangest texts can be indexed', async (t) => {
    const { store } = await opened(t, engine)
    const pages = [
      'x'.repeat(5000),
      '가'.repeat(5000),
      '\ufdfa'.repeat(5000),
      '𠮟'.repeat(5000),
      "'\\:&|!() ".repeat(500),
      '\ud800',
    ]
    const many = Array.from({ length: 5000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    for (const page of [...pages, many]) t.ok(await addItem(store, draft('Page', page), now))
    t.equal((await ids(store, 'page')).length, 7)
    t.same(await ids(store, '一丁'), [7])
  })

  t.test('scripts and digits younger than the engine are found', async (t) => {
    const { store } = await opened(t, engine)
    // Adlam came with Unicode 7 and Vithkuqi with 14; of the engines only FTS5's unicode61 folds ς.
    const names = ['𞤢𞤣', '𐖗𐖘', 'ΛΟΓΟΣ Α', '𞥐𞥑']
    for (const name of names) await addItem(store, draft(name), now)
    for (const [i, name] of names.entries()) t.same(await ids(store, name), [i + 1], name)
    t.same(await ids(store, 'λογοσ α'), [3])
  })

  t.test('the planner answers from the index', async (t) => {
    const { store, driver } = await opened(t, engine)
    await seedDemo(store, now, 3000)
    if (engine.name === 'postgres') await driver.script('ANALYZE')
    const statements: { sql: string; values: any }[] = []
    const spy: Driver = {
      ...driver,
      all: async (sql, values) => {
        statements.push({ sql, values })
        return []
      },
    }
    const { itemsIn } = await import('../src/store/items.ts')
    await itemsIn(spy, totalsOf(spy)).list({ ...question('brass fount'), size: 20 })
    const explain = engine.name === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
    const plans = await Promise.all(
      statements.map(async ({ sql, values }) => JSON.stringify(await driver.all(`${explain} ${sql}`, values))),
    )
    if (engine.name === 'sqlite') {
      t.equal(plans.length, 2, 'in the name, and the rest')
      for (const plan of plans) {
        t.match(plan, /SCAN items_search VIRTUAL TABLE INDEX \d+:M/)
        t.match(plan, /SEARCH items USING INTEGER PRIMARY KEY/)
        t.notMatch(plan, /SCAN items |B-TREE/, 'nothing is sorted')
      }
    } else {
      t.equal(plans.length, 4, 'each among the nearest, and then among all')
      for (const plan of plans) t.notMatch(plan, /Seq Scan on items_search/)
      for (const plan of [plans[0], plans[2]]) t.match(plan, /Limit.*Index Scan Backward using items_search_pkey/)
      for (const plan of [plans[1], plans[3]]) t.match(plan, /Bitmap Index Scan on items_search_words/)
    }
  })

  t.test('whatever happens to items, questions are answered as by a plain memory', async (t) => {
    const { store } = await opened(t, engine)
    const memory = new Map<number, Pick<Item, 'name' | 'description'>>()
    const recalled = (query: string) => {
      const terms = termsOf(query)
      const has = (words: Set<string>) =>
        terms.every(({ word, prefix }) => (prefix ? [...words].some((one) => one.startsWith(word)) : words.has(word)))
      const matches = [...memory].flatMap(([id, { name, description }]) => {
        if (terms.length === 0 || !has(new Set([...wordsOf(name), ...wordsOf(description ?? '')]))) return []
        return [{ id, rank: has(wordsOf(name)) ? 1 : 0 }]
      })
      return matches.sort((a, b) => b.rank - a.rank || b.id - a.id).map(({ id }) => id)
    }
    const piece = fc.constantFrom(
      '가방',
      '가',
      '죽',
      '녹차',
      'ノ',
      'ート',
      '茶',
      'pen',
      'Pe',
      'pencil',
      'é',
      'e',
      '１',
      '12',
      "'",
      '"',
      ' ',
      ' ',
      '-',
      '*',
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const step = fc.record({
      kind: fc.constantFrom('add', 'add', 'add', 'change', 'remove'),
      which: fc.nat(),
      name: text,
      description: fc.option(text),
      query: fc.array(fc.oneof(text, piece, fc.string({ unit: 'grapheme' })), { maxLength: 4 }),
    })
    const property = fc.asyncProperty(step, async ({ kind, which, name, description, query }) => {
      const id = [...memory.keys()][which % Math.max(memory.size, 1)]
      if (kind === 'add' || id === undefined) {
        memory.set((await addItem(store, draft(name, description), now)).id, { name, description })
      } else if (kind === 'change') {
        await changeItem(store, id, (item) => ({ ...item, name, description }), now)
        memory.set(id, { name, description })
      } else {
        await removeItem(store, id, now)
        memory.delete(id)
      }
      for (const one of [...query, name]) {
        const [found, expected] = [await ids(store, one), recalled(one)]
        if (!isDeepStrictEqual(found, expected)) throw new Error(`${JSON.stringify(one)}: ${found}, not ${expected}`)
      }
    })
    // Each step stands on those before it, so there is nothing to shrink. No text of it is a line of TAP: some break
    // its reader.
    await t.resolves(fc.assert(property, { numRuns: 300, endOnFailure: true }))
    t.ok(memory.size > 0)
  })
})
