// Conditional reads and writes as HTTP writes them: lists of tags, dates, codings nobody reads (RFC 9110, sections 5.6, 8.8, 12.5.3, 13).

import t from 'tap'
import { onEveryEngine, shop } from './shop.ts'

const items = '/api/v1/items'

onEveryEngine(t, async (t, engine) => {
  const { get, send } = await shop(t, { engine })
  const { headers } = await send('POST', items, { name: 'Lamp', price: 45000, description: 'Warm light. '.repeat(200) })
  const url = String(headers.location)
  const etag = String((await get(url)).headers.etag)

  t.test('If-None-Match, elements of the list that are empty: passed over', async (t) => {
    for (const list of [`,${etag}`, `, ,"x",, ${etag},`, `${etag} , `, `"x",,W/${etag}`]) {
      t.equal((await get(url, { 'if-none-match': list })).statusCode, 304, list)
    }
    for (const list of ['', ',', ' , ,', '"x",,']) {
      t.equal((await get(url, { 'if-none-match': list })).statusCode, 200, list)
    }
  })

  t.test('If-Modified-Since, the three dates of HTTP: 304', async (t) => {
    const dates = ['Thu, 01 Jan 2099 00:00:00 GMT', 'Thursday, 01-Jan-49 00:00:00 GMT', 'Thu Jan  1 00:00:00 2099']
    for (const date of dates) t.equal((await get(url, { 'if-modified-since': date })).statusCode, 304, date)
    t.equal((await get(url, { 'if-modified-since': 'Sat Jan  1 00:00:00 2000' })).statusCode, 200)
  })

  t.test('a date that is none in HTTP: ignored, by reads and by writes', async (t) => {
    const dates = [
      '2099',
      '2099-01-01',
      '2099-01-01T00:00:00Z',
      'Thu, 01 Jan 2099 00:00:00',
      '01 Jan 2099',
      '4000000000000',
    ]
    for (const date of [...dates, 'Thu, 01 Jan 2099 00:00:00 +0000', 'Thu, 99 Foo 2099 00:00:00 GMT', '']) {
      t.equal((await get(url, { 'if-modified-since': date })).statusCode, 200, date)
    }
    for (const date of ['1990', '1990-01-01', 'Mon, 01 Jan 1990 00:00:00']) {
      const answer = await send('PATCH', url, { active: true }, { 'if-unmodified-since': date })
      t.equal(answer.statusCode, 200, date)
    }
    const date = 'Mon, 01 Jan 1990 00:00:00 GMT'
    t.equal((await send('PATCH', url, { active: true }, { 'if-unmodified-since': date })).statusCode, 412)
  })

  t.test('a coding nobody can read: 406 that nobody keeps', async (t) => {
    for (const coding of ['*;q=0', 'identity;q=0', 'zstd, identity;q=0']) {
      for (const path of [url, items, `${url}?include=category`]) {
        const { statusCode, headers } = await get(path, { 'accept-encoding': coding })
        t.match([statusCode, headers['cache-control'], headers.etag], [406, 'no-store', undefined], `${path} ${coding}`)
      }
    }
  })
})
