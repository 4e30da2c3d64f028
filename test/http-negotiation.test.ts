// Negotiation and validation: what a client may request, and every violation in one response.

import t from 'tap'
import { cpuMs } from './cpu-time.ts'
import { openShop } from './shop.ts'

const { get, send } = await openShop(t)
await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })

t.test('Accept that excludes JSON: 406 with the available types, in JSON', async (t) => {
  const unacceptable = [
    'application/xml',
    'text/html',
    'text/*',
    'application/json;q=0',
    '*/*;q=0',
    'application/jsonx',
  ]
  for (const accept of [
    ...unacceptable,
    'application/json;q=0, */*',
    'application/*;q=0',
    'application/json; q=0.000',
  ]) {
    const { statusCode, headers, body } = await get('/api/v1/items/1', { accept })
    t.equal(statusCode, 406, accept)
    t.match(headers['content-type'], /^application\/json/)
    const { error } = JSON.parse(body)
    t.match(error, { code: 'not_acceptable', details: {} })
    t.ok(error.data.available.includes('application/json'))
  }
})

t.test('Accept that allows JSON, or is absent: JSON', async (t) => {
  const types = ['*/*', 'application/*', 'application/json', 'APPLICATION/JSON', 'application/json; charset=utf-8']
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8'
  for (const accept of [...types, browser, 'application/xml, application/json;q=0.1', 'text/html;q=0, */*']) {
    const { statusCode, headers } = await get('/api/v1/items/1', { accept })
    t.equal(statusCode, 200, accept)
    t.match(headers['content-type'], /^application\/json/)
  }
  t.equal((await get('/api/v1/items/1')).statusCode, 200)
  for (const nothing of ['', ' ']) t.equal((await get('/api/v1/items/1', { accept: nothing })).statusCode, 200)
})

t.test('Accept is checked for every method, and before the body', async (t) => {
  const accept = 'application/xml'
  t.equal((await send('POST', '/api/v1/items', 'not json', { accept })).statusCode, 406)
  t.equal((await send('PATCH', '/api/v1/items/1', { x: 1 }, { accept })).statusCode, 406)
  t.equal((await send('POST', '/api/v1/items', 'x', { accept, 'content-type': 'text/plain' })).statusCode, 406)
  t.equal((await get('/nope', { accept })).statusCode, 404, 'refusals are sent whatever is accepted')
  t.equal((await send('DELETE', '/api/v1/items', undefined, { accept })).statusCode, 405)
})

t.test('every violation of every location: one 422 with all of them', async (t) => {
  const body = { name: 'x', price: -1, currency: 'EUR', sku: 'low er', category_id: 0, active: 1, extra: true }
  const { statusCode, body: text } = await send('POST', '/api/v1/items?x=1&y=2', body)
  t.equal(statusCode, 422)
  const { error } = JSON.parse(text)
  t.same(error.data.rules, {
    'query.x': ['unknown'],
    'query.y': ['unknown'],
    extra: ['unknown'],
    name: ['min_length'],
    price: ['minimum'],
    currency: ['enum'],
    category_id: ['minimum'],
    sku: ['pattern'],
    active: ['type'],
  })
  t.same(Object.keys(error.details).sort(), Object.keys(error.data.rules).sort())
})

t.test('one field that breaks several rules names them all', async (t) => {
  const { error } = (await send('POST', '/api/v1/items', { name: '\u0001', price: 0.005 })).json()
  t.same(error.data.rules, { name: ['min_length', 'pattern'], price: ['currency_scale'] })
})

t.test('a fraction for an integer: one violation, not another for int64', async (t) => {
  const { error } = (await send('POST', '/api/v1/items', { name: 'Lamp', price: 1, stock: 1.5 })).json()
  t.same(error.data.rules, { stock: ['type'] })
})

t.test('listItems, an unknown or repeated query parameter: 422 with its name', async (t) => {
  const cases = {
    'pgae=2': { 'query.pgae': ['unknown'] },
    'size=5&size=5': { 'query.size': ['repeated'] },
    'size=5&size=5&size=6&zise': { 'query.size': ['repeated'], 'query.zise': ['unknown'] },
    'SIZE=5': { 'query.SIZE': ['unknown'] },
    'size[]=5': { 'query.size[]': ['unknown'] },
    '=5': { 'query.': ['unknown'] },
    'constructor=1&toString=1': { 'query.constructor': ['unknown'], 'query.toString': ['unknown'] },
    '%EA%B0%80=1': { 'query.가': ['unknown'] },
    'a;b=1': { 'query.a;b': ['unknown'] },
  }
  for (const [query, rules] of Object.entries(cases)) {
    const response = await get(`/api/v1/items?${query}`)
    t.equal(response.statusCode, 422, query)
    t.same(response.json().error.data.rules, rules)
  }
  t.equal((await get('/api/v1/items/1?x')).statusCode, 422)
  t.equal((await send('DELETE', '/api/v1/items/1?force=true')).statusCode, 422)
})

t.test('listItems, with an invalid size or page: 422', async (t) => {
  const values = ['0', '101', 'abc', '-1', '1.0', '1e1', '01', '+5', '', ' 5', '5 ', '0x5', 'null', '9007199254740993']
  for (const value of values) {
    const { statusCode, body } = await get(`/api/v1/items?size=${encodeURIComponent(value)}`)
    t.same([statusCode, Object.keys(JSON.parse(body).error.details)], [422, ['query.size']], value)
  }
  for (const value of ['0', '-1', '10001', 'abc', '1.5', '']) {
    t.equal((await get(`/api/v1/items?page=${value}`)).statusCode, 422, value)
  }
  for (const size of ['1', '100', '%31']) t.equal((await get(`/api/v1/items?size=${size}`)).statusCode, 200, size)
})

t.test('more query parameters than any honest query: 422, details bounded, in little time', async (t) => {
  const query = Array.from({ length: 1500 }, (_, i) => `${i}=`).join('&')
  const began = cpuMs()
  const { statusCode, body } = await get(`/api/v1/items?${query}`)
  t.ok(cpuMs() - began < 3000)
  t.equal(statusCode, 422)
  t.equal(Object.keys(JSON.parse(body).error.details).length, 50)
  t.ok(body.includes('max_items'))
})
