// The same text in another spelling is the same text: line ends, composed letters, what is invisible, the case of an
// e-mail address, decimals and offsets of an instant, lists in a query.

import t from 'tap'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

const items = '/api/v1/items'
const rulesOf = (response: { json(): any }) => response.json().error?.data?.rules

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('text with CRLF, CR or NEL is kept with LF: descriptions, reviews, notes', async (t) => {
    const { send, as } = await openShop(t, { engine })
    const customer = await as('customer')
    const item = await send('POST', items, { name: 'Pen', price: 1, description: 'first\r\nsecond' })
    t.same([item.statusCode, item.json().description], [201, 'first\nsecond'])
    const review = await send('POST', `${items}/1/reviews`, { rating: 5, body: 'first\r\nsecond' }, customer)
    t.same([review.statusCode, review.json().body], [201, 'first\nsecond'])
    const order = { lines: [{ item_id: 1, quantity: 1 }], note: 'a\r\nb' }
    const placed = await send('POST', '/api/v1/orders', order, { ...customer, 'idempotency-key': 'k' })
    t.same([placed.statusCode, placed.json().note], [201, 'a\nb'])
    const edited = async (body: object) =>
      send('PATCH', `${items}/1`, body, { ...(await as('staff')), 'if-match': '*' })
    for (const end of ['\r', '\n', '\u0085']) {
      const response = await edited({ description: `a${end}b${end}${end}c${end}` })
      t.same([response.statusCode, response.json().description], [200, 'a\nb\n\nc'], JSON.stringify(end))
      t.same(rulesOf(await edited({ name: `Red${end}pen` })), { name: ['pattern'] }, 'a name has one line')
    }
    t.same(rulesOf(await edited({ description: 'a\u0007b' })), { description: ['pattern'] })
  })

  t.test('an invisible name: 422; invisible characters around a name are removed', async (t) => {
    const { send, as } = await openShop(t, { engine })
    const customer = await as('customer')
    for (const name of ['\u200b\u200b', '\u3164\u3164', '\u202e\u2066\u00ad', '\u2800\u2800']) {
      t.same(rulesOf(await send('POST', items, { name, price: 1 })), { name: ['min_length'] })
      const category = { name, slug: 'a' }
      t.same(rulesOf(await send('POST', '/api/v1/categories', category)), { name: ['min_length'] })
      const me = { ...customer, 'if-match': '*' }
      t.same(rulesOf(await send('PATCH', '/api/v1/users/me', { name }, me)), { name: ['min_length'] })
    }
    const { name } = (await send('POST', items, { name: '\ufeffPen\u202e 1\u200b', price: 1 })).json()
    t.equal(name, 'Pen 1')
  })

  t.test('forbidden words: only at the beginning of a word, in any spelling; filters may contain them', async (t) => {
    const { send, get } = await openShop(t, { engine })
    for (const name of ['독도박물관 기념 자석', '포도박스 3kg', '철도박물관 입장권', '수도박람회 초대권'])
      t.equal((await send('POST', items, { name, price: 1 })).statusCode, 201, name)
    for (const name of ['도박 카드', '도\u200b박', 'ｃｏｕｎｔｅｒｆｅｉｔ', 'COUNTERFEİT', '도박'.normalize('NFD')])
      t.same(rulesOf(await send('POST', items, { name, price: 1 })), { name: ['forbidden_word'] }, name)
    const countOf = async (name: string) =>
      (await get(`${items}?filter[name]=${encodeURIComponent(name)}`)).json().items
    t.equal((await countOf('독도박물관 기념 자석'.normalize('NFD'))).length, 1)
    for (const name of ['도박', 'counterfeit', 'x', '']) t.same(await countOf(name), [], name)
  })

  t.test('instants have up to nine decimals and any offset, in filters and in the audit log', async (t) => {
    const { send, get, as, clock } = await openShop(t, { engine })
    clock.advance(123)
    await send('POST', items, { name: 'Pen', price: 1 })
    const admin = await as('admin')
    const found = async (operator: string, instant: string) => {
      const response = await get(`${items}?filter[created_at][${operator}]=${encodeURIComponent(instant)}`)
      t.equal(response.statusCode, 200, instant)
      return response.json().items.length
    }
    for (const instant of [
      '2026-11-22T13:00:00.123456+00:00',
      '2026-11-22T13:00:00.123456789Z',
      '2026-11-22T22:00:00.123999999+09:00',
      '2026-11-22T22:00:00.123+09',
      '2026-11-22T09:30:00.1234-0330',
    ]) {
      t.equal(await found('gte', instant), 1, instant)
      t.equal(await found('gt', instant), 0, instant)
      const logs = await get(`/api/v1/audit-logs?from=${encodeURIComponent(instant)}`, admin)
      t.same([logs.statusCode, logs.json().items.length], [200, 1], instant)
    }
    for (const [instant, rules] of [
      ['2026-11-22T13:00:00.1234567890Z', ['pattern']],
      ['2026-11-22T24:00:00Z', ['format']],
      ['2026-02-29T13:00:00Z', ['format']],
    ] as const) {
      const response = await get(`${items}?filter[created_at][gte]=${instant}`)
      t.same(rulesOf(response), { 'query.filter[created_at][gte]': rules }, instant)
    }
  })

  t.test('a list in a query is written a,b or by repeating its name', async (t) => {
    const { send, get } = await openShop(t, { engine })
    for (const name of ['Pen', 'Mug', 'Bag']) await send('POST', items, { name, price: 1 })
    const ids = async (search: string) => (await get(`${items}?sort=id&${search}`)).json()
    const name = 'filter[id][in]'
    for (const search of [`${name}=1,3`, `${name}=1&${name}=3`, `${name}=1&size=5&filter%5Bid%5D%5Bin%5D=3`]) {
      const { items: found, links } = await ids(search)
      t.same(
        found.map(({ id }: { id: number }) => id),
        [1, 3],
        search,
      )
      t.same((await get(links.self)).json().items.length, 2)
    }
    const many = Array.from({ length: 51 }, (_, i) => `${name}=${i + 1}`).join('&')
    t.same((await ids(many)).error.data.rules, { [`query.${name}`]: ['max_items'] })
    t.same((await ids('size=1&size=1')).error.data.rules, { 'query.size': ['repeated'] })
  })

  t.test('an e-mail address is compared and sorted without case', async (t) => {
    const { get, as, send } = await openShop(t, { engine })
    const admin = await as('admin')
    for (const email of ['Zoe@Shop.Example', 'anna@shop.example', 'BEN@shop.example']) {
      const user = { email: ` ${email}\u200b`, name: 'User', password: 'a long enough sentence' }
      t.equal((await send('POST', '/api/v1/users', user)).statusCode, 201, email)
    }
    const emails = async (search: string) =>
      (await get(`/api/v1/users?${search}`, admin)).json().items.map(({ email }: { email: string }) => email)
    t.same(await emails('filter[email]=ZOE@shop.EXAMPLE'), ['Zoe@Shop.Example'])
    t.same(await emails('filter[email][eq]=ben@SHOP.example'), ['BEN@shop.example'])
    t.same(await emails('filter[email]=nobody'), [])
    const all = ['admin1@shop.example', 'anna@shop.example', 'BEN@shop.example', 'Zoe@Shop.Example']
    t.same(
      (await emails('sort=email')).filter((email: string) => all.includes(email)),
      all,
    )
    const walked: string[] = []
    let url: string | null = '/api/v1/users?sort=-email&cursor=&size=1'
    while (url) {
      const { items: page, links }: any = (await get(url, admin)).json()
      walked.push(...page.map(({ email }: { email: string }) => email))
      url = links.next
    }
    t.same(
      walked.filter((email) => all.includes(email)),
      all.toReversed(),
    )
    t.equal((await get('/api/v1/users?filter[email]=a%00', admin)).statusCode, 422)
  })
})
