// listItems with q, as a client meets it.

import t from 'tap'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { engines, onEveryEngine, openShop, type Shop } from './shop.ts'

const found = async ({ get }: Shop, q: string, more = '') => {
  const response = await get(`/api/v1/items?size=100&q=${encodeURIComponent(q)}${more}`)
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} for ${q}: ${response.body}`)
  return response.json().items as { id: number; name: string }[]
}
const names = async (shop: Shop, q: string, more = '') => (await found(shop, q, more)).map(({ name }) => name)

/** Queries, and their results in the demo shop, in order. */
const table: [question: string, found: string[]][] = [
  ['가방', ['가죽가방']],
  ['가죽가방', ['가죽가방']],
  ['녹차', ['보성 녹차 100g']],
  ['볼펜', ['모나미 153 볼펜']],
  ['머그', ['백자 머그']],
  ['ノート', ['方眼ノート B5']],
  ['トート', ['帆布トートバッグ']],
  ['鉛筆', ['鉛筆 HB 12本']],
  ['茶', ['抹茶 30g']],
  ['pen', ['Brass Fountain Pen', 'Dot Grid Notebook']],
  ['note', ['Dot Grid Notebook']],
  ['brass fount', ['Brass Fountain Pen']],
  ['백자 이천', ['백자 머그']],
  ['ＰＥＮ', ['Brass Fountain Pen', 'Dot Grid Notebook']],
  ['pen brass', ['Brass Fountain Pen']],
  ['커피', []],
  ['fount brass', []],
]

onEveryEngine(t, async (t, engine) => {
  const demo = await openShop(t, { engine })
  await seedDemo(demo.store, demo.clock())

  for (const [question, expected] of table) {
    t.test(`${question} finds ${expected.join(', ') || 'nothing'}`, async (t) => {
      t.same(await names(demo, question), expected)
    })
  }

  t.test('커피 is found after an item is named so', async (t) => {
    const { get, send } = await openShop(t, { engine })
    await send('POST', '/api/v1/items', { name: '드립커피 세트', price: 9000 })
    t.equal((await get(`/api/v1/items?q=${encodeURIComponent('커피')}`)).json().meta.total, 1)
  })

  t.test('accents do not matter on either side', async (t) => {
    const cafe = await openShop(t, { engine })
    for (const name of ['Café au lait', 'Cafe table']) await cafe.send('POST', '/api/v1/items', { name, price: 9000 })
    for (const q of ['café', 'cafe', 'CAFÉ', 'cafe\u0301']) {
      t.same(await names(cafe, q), ['Cafe table', 'Café au lait'], q)
    }
  })

  t.test('case does not matter on either side, of any letter', async (t) => {
    const s = await openShop(t, { engine })
    for (const name of ['Straße', 'STRASSE', 'Λόγος', 'Ofﬁce ısı'])
      await s.send('POST', '/api/v1/items', { name, price: 9000 })
    for (const q of ['straße', 'strasse', 'STRAẞE', 'Straß']) t.same(await names(s, q), ['STRASSE', 'Straße'], q)
    for (const q of ['ΛΟΓΟΣ', 'λογος', 'λογοσ']) t.same(await names(s, q), ['Λόγος'], q)
    t.same([await names(s, 'OFFICE'), await names(s, 'isi'), (await names(s, 'ısı')).length], [['Ofﬁce ısı'], [], 1])
  })

  t.test('no text is search syntax', async (t) => {
    for (const q of ['"', '*', '(', ')', '()', '""', "'", '^', '-', ':', '&|!', '\\', '🎒', '%', '_']) {
      t.same(await names(demo, q), [], q)
    }
    const words: [question: string, found: string[]][] = [
      ['AND', ['Enamel Camping Mug']],
      ['NOT', ['Dot Grid Notebook']],
      ['a:b', ['Brass Fountain Pen']],
      ['OR', []],
      ['pen OR mug', []],
      ['NEAR(pen, mug)', []],
      ['name_words:pen', []],
      ["'; DROP TABLE items", []],
    ]
    for (const [q, expected] of words) t.same(await names(demo, q), expected, q)
    for (const q of ['pen*', '"pen"', '(pen', "pen'", '^pen', '-pen', 'pen 🖋', '!pen:*']) {
      t.same(await names(demo, q), ['Brass Fountain Pen', 'Dot Grid Notebook'], q)
    }
  })

  t.test('1 to 100 characters, without control characters, else 422', async (t) => {
    for (const q of [
      '가'.repeat(100),
      '가나'.repeat(50),
      'x'.repeat(100),
      'pen '.repeat(25),
      '🎒'.repeat(100),
      '\ufdfa'.repeat(100),
    ]) {
      t.ok(await found(demo, q), q)
    }
    for (const q of ['', ' ', '\u3000', 'x'.repeat(101), 'pen\0', 'pen\npen']) {
      const { statusCode, body } = await demo.get(`/api/v1/items?q=${encodeURIComponent(q)}`)
      t.equal(statusCode, 422, JSON.stringify(q))
      t.match(body, 'query.q')
    }
  })

  t.test('matches in the name come first, newer before older, unless sort is given', async (t) => {
    const s = await openShop(t, { engine })
    const add = (name: string, description: string | null, price: number) =>
      s.send('POST', '/api/v1/items', { name, description, price })
    await add('Lamp', null, 3)
    await add('Shade', 'For a lamp.', 1)
    await add('Lamp oil', null, 2)
    await add('Wick', 'Lamp not included.', 4)
    t.same(await names(s, 'lamp'), ['Lamp oil', 'Lamp', 'Wick', 'Shade'])
    t.same(await names(s, 'lamp', '&sort=price'), ['Shade', 'Lamp oil', 'Lamp', 'Wick'])
    t.same(await names(s, 'lamp', '&filter[price][lte]=2'), ['Lamp oil', 'Shade'])
    t.equal((await s.get('/api/v1/items?q=lamp&sort=rank')).statusCode, 422)
    t.same(await names(s, 'lamp oil'), ['Lamp oil'])
    t.same(await names(s, 'lamp shade'), ['Shade'], 'half in the name, half in the description')
  })

  t.test('reading by cursor finds each match once, forwards and backwards', async (t) => {
    const s = await openShop(t, { engine })
    await seedDemo(s.store, s.clock(), 200)
    for (const more of ['', '&sort=name', '&sort=-sku,created_at']) {
      const all = (await found(s, 'pen', more)).map(({ id }) => id)
      t.equal(all.length, 20)
      const met: number[] = []
      const back: number[] = []
      const question = `/api/v1/items?q=pen${more}&size=3`
      const { total } = (await s.get(`${question}&cursor=&include_total=true`)).json().meta
      t.equal(total, 20)
      let next: string | null = `${question}&cursor=`
      let prev: string | null = null
      while (next) {
        const page: any = (await s.get(next)).json()
        met.push(...page.items.map(({ id }: { id: number }) => id))
        ;({ next, prev } = page.links)
      }
      t.same(met, all)
      back.push(...met.slice(-2))
      while (prev) {
        const page: any = (await s.get(prev)).json()
        back.unshift(...page.items.map(({ id }: { id: number }) => id))
        prev = page.links.prev
      }
      t.same(back, all)
    }
  })

  t.test('pages count and link the matches', async (t) => {
    const s = await openShop(t, { engine })
    await seedDemo(s.store, s.clock(), 200)
    const second = (await s.get(`/api/v1/items?q=${encodeURIComponent('녹차')}&size=4&page=2`)).json()
    t.equal(second.meta.total, 10)
    t.equal(second.items.length, 4)
    t.match(second.links.next, `q=${encodeURIComponent('녹차')}`)
  })

  t.test('a cursor is valid only for its q', async (t) => {
    const { next } = (await demo.get('/api/v1/items?q=pen&size=1&cursor=')).json().links
    t.equal((await demo.get(next.replace('q=pen', 'q=mug'))).json().error.code, 'invalid_cursor')
    t.equal((await demo.get(next.replace('q=pen&', ''))).json().error.code, 'invalid_cursor')
  })

  t.test('edited, inactive and deleted items are found by their current state', async (t) => {
    const s = await openShop(t, { engine })
    await s.send('POST', '/api/v1/items', { name: 'Lamp', description: 'Brass.', price: 1 })
    await s.send('PATCH', '/api/v1/items/1', { price: 2 })
    t.same(await names(s, 'lamp'), ['Lamp'])
    await s.send('PATCH', '/api/v1/items/1', { name: '책상 조명' })
    t.same(
      [await names(s, 'lamp'), await names(s, '조명'), await names(s, 'brass')],
      [[], ['책상 조명'], ['책상 조명']],
    )
    await s.send('PATCH', '/api/v1/items/1', { description: null })
    t.same(await names(s, 'brass'), [])
    await s.send('PATCH', '/api/v1/items/1', { active: false })
    t.same(await names(s, '조명'), [])
    await s.send('PATCH', '/api/v1/items/1', { active: true })
    t.same(await names(s, '조명'), ['책상 조명'])
    await s.send('DELETE', '/api/v1/items/1')
    t.same(await names(s, '조명'), [])
  })
})

t.test('every engine finds the same items in the same order', async (t) => {
  const shops: Shop[] = []
  // One after the other: building an app blocks the process, and a connection that is being made gives up after a
  // second.
  for (const engine of engines) shops.push(await openShop(t, { engine }))
  for (const { store, clock } of shops) await seedDemo(store, clock(), 100)
  const questions = [
    ...table.map(([q]) => q),
    'p',
    '가',
    '1',
    'a 1',
    'for',
    '2 pen',
    '노트 2',
    'B5',
    'ß',
    'Ω',
    'の',
    '에코',
    'the',
    '"',
    '*',
    'OR',
    'a OR b',
    '"pen',
    'pen*',
    '(노트',
    "o'pen",
    '가방 OR 노트',
  ]
  for (const q of questions) {
    const [first, ...others] = await Promise.all(shops.map((one) => found(one, q)))
    for (const other of others)
      t.same(
        other.map(({ id }) => id),
        first?.map(({ id }) => id),
        q,
      )
  }
})
