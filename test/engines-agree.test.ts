// Both engines give the same responses, byte for byte, to one long session: status, headers and body.
//
// One difference is theirs and stays out: a refused insert uses up an id on PostgreSQL and none on SQLite. So
// everything that is to be created is created before anything is refused by the database.

import t from 'tap'
import { engines, openShop, type Shop } from './shop.ts'

type Step = readonly [method: string, url: string, body?: unknown, headers?: Record<string, string>]

const items = '/api/v1/items'
const en = { 'accept-language': 'en' }
const ja = { 'accept-language': 'ja-JP, en;q=0.5' }
const merge = { 'content-type': 'application/merge-patch+json' }

const session: readonly Step[] = [
  ['GET', '/health/live'],
  ['GET', '/health/ready', undefined, ja],
  ['GET', items],
  ['POST', items, { name: ' 백자 램프 💡 ', price: 45000, sku: 'LAMP-01', description: '첫 줄\n둘째 줄' }],
  ['POST', items, { name: 'Mug', price: 19.99, currency: 'USD' }, en],
  ['POST', items, { name: '鉛筆', price: 880, currency: 'JPY', active: false, sku: null, category_id: null }, ja],
  ['POST', items, { name: 'Cafe\u0301', price: 0, sku: 'CAFE' }],
  ['POST', items, { name: 'Yacht', price: 9999999999.99, currency: 'USD', sku: 'Y.A-C_HT' }],
  ['GET', items],
  ['GET', `${items}?page=2&size=2`, undefined, en],
  ['GET', `${items}?size=100&page=10000`],
  ['HEAD', `${items}?size=1`],
  ['GET', `${items}/1`],
  ['HEAD', `${items}/2`],
  ['GET', `${items}/3`, undefined, ja],
  ['GET', `${items}/9007199254740991`, undefined, en],
  ['GET', `${items}/9007199254740992`],
  ['GET', `${items}/lamp`],
  ['GET', `${items}?page=0&size=101&colour=red`],
  ['GET', `${items}?page=0&size=101&colour=red`, undefined, en],
  ['GET', `${items}?page=1&page=2`, undefined, ja],
  ['GET', `${items}?page=%zz`],
  ['POST', items, { name: 'x', price: -1, currency: 'EUR', colour: 'red' }],
  ['POST', items, { name: 'x', price: -1, currency: 'EUR', colour: 'red' }, en],
  ['POST', items, { name: 'x', price: -1, currency: 'EUR', colour: 'red' }, ja],
  ['POST', items, { name: 'A counterfeit watch', price: 1.5 }, en],
  ['POST', items, '{"name": "Pen", "name": "Pencil", "price": 1}'],
  ['POST', items, '{"name": "Pen", '],
  ['POST', items, 'name=Pen', { 'content-type': 'text/plain' }],
  ['POST', items, { name: 'Pen', price: 1, category_id: 99 }],
  ['PATCH', `${items}/1`, { price: 50000, version: 1 }, merge],
  ['PATCH', `${items}/1`, { price: 50000 }],
  ['PATCH', `${items}/1`, { version: 1 }, { ...en, ...merge }],
  ['PATCH', `${items}/2`, { currency: 'KRW', id: 9 }, ja],
  ['PATCH', `${items}/2`, { price: 0.001 }],
  ['PATCH', `${items}/3`, { active: true, description: 'とても長い鉛筆' }, ja],
  ['PUT', `${items}/2`, { name: 'Blue mug', price: 20 }, en],
  ['PUT', `${items}/99`, { name: 'Nothing', price: 20 }],
  ['PUT', `${items}/2`, { name: 'Blue mug' }],
  ['GET', items, undefined, { accept: 'application/xml' }],
  ['GET', '/api/v1/nothing'],
  ['PUT', items, { name: 'Pen', price: 1 }],
  ['OPTIONS', `${items}/1`],
  ['DELETE', `${items}/4`],
  ['DELETE', `${items}/4`, undefined, en],
  ['POST', items, { name: 'Cafe again', price: 0, sku: 'CAFE' }],
  ['GET', items],
  ['POST', items, { name: 'Another lamp', price: 1, sku: 'LAMP-01' }],
  ['PATCH', `${items}/2`, { sku: 'LAMP-01' }, en],
  ['PUT', `${items}/2`, { name: 'Mug', price: 1, category_id: 5 }, ja],
  ['GET', `${items}?size=100`],
  ['GET', `${items}?size=100&include_inactive=true`, undefined, en],
  ['GET', `${items}?sort=-rating_average,name&include=reviews,category`],
  ['GET', `${items}/1/reviews?sort=rating,-created_at&filter[rating][gte]=2`],
  ['GET', `${items}/1/reviews?filter[status]=hidden&fields=id,rating,author`, undefined, ja],
  ['GET', `${items}/99/reviews`],
  ['POST', `${items}/1/reviews`, { rating: 4.5, body: ' ' }, en],
  ['GET', `${items}/1?include=reviews&fields=id`],
]

/** Reviews whose average is not a whole tenth, one of them hidden. */
async function review({ store, clock }: Shop): Promise<void> {
  for (const [i, rating] of [5, 4, 4, 1, 2, 3].entries()) {
    const draft = {
      email: `${i}@shop.example`,
      name: `손님 ${i}`,
      role: 'customer',
      locale: 'ko',
      active: true,
    } as const
    const { id: user_id } = await store.users.add(draft, 'x', clock())
    const title = i % 2 === 0 ? null : 'ｱﾙ'
    const fields = { item_id: (i % 2) + 1, user_id, rating, title, body: '좋아요', verified_purchase: i === 0 }
    const added = await store.reviews.add({ ...fields, status: 'published' }, clock())
    if (i === 5) await store.reviews.update(added, { ...added, status: 'hidden' }, clock())
  }
}

async function play(shop: Shop) {
  const { clock, request } = shop
  const responses = []
  for (const [i, [method, url, body, headers]] of session.entries()) {
    clock.advance(1500)
    if (url.includes('include_inactive')) await review(shop)
    const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const response = await request({
      method: method as 'GET',
      url,
      headers: {
        'x-request-id': `step-${i}-12345678`,
        ...(payload && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload && { payload }),
    })
    const { date: _, ...sent } = response.headers
    responses.push({ step: `${method} ${url}`, status: response.statusCode, headers: sent, body: response.body })
  }
  return responses
}

const missing = engines.length < 2 && 'only one engine here'
t.test('one session, two engines, the same bytes', { skip: missing }, async (t) => {
  // One after the other: SQLite leaves no time to connect to PostgreSQL.
  const played = []
  for (const engine of engines) played.push(await play(await openShop(t, { engine })))
  const [one = [], other = []] = played
  for (const [i, response] of one.entries()) t.strictSame(other[i], response, `${i}: ${response.step}`)
  const statuses = new Set(one.map(({ status }) => status))
  t.same([...statuses].sort(), [200, 201, 204, 400, 401, 404, 405, 406, 409, 415, 422], 'and of every kind')
})
