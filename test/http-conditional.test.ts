// Conditional reads and writes in HTTP syntax: lists of tags, dates, unknown codings (RFC 9110, sections 5.6, 8.8,
// 12.5.3, 13); and the error for a stale write, for every resource that can be edited.

import t from 'tap'
import { onEveryEngine, openShop } from './shop.ts'

const items = '/api/v1/items'

onEveryEngine(t, async (t, engine) => {
  const { get, send, as } = await openShop(t, { engine })
  const { headers } = await send('POST', items, { name: 'Lamp', price: 45000, description: 'Warm light. '.repeat(200) })
  const url = String(headers.location)
  const etag = String((await get(url)).headers.etag)

  t.test('If-None-Match, empty elements of the list: skipped', async (t) => {
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

  t.test('a date not in HTTP format: ignored, by reads and by writes', async (t) => {
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
      const response = await send('PATCH', url, { active: true }, { 'if-unmodified-since': date })
      t.equal(response.statusCode, 200, date)
    }
    const date = 'Mon, 01 Jan 1990 00:00:00 GMT'
    t.equal((await send('PATCH', url, { active: true }, { 'if-unmodified-since': date })).statusCode, 412)
  })

  t.test('an unsupported Accept-Encoding: 406 that is not cached', async (t) => {
    for (const coding of ['*;q=0', 'identity;q=0', 'zstd, identity;q=0']) {
      for (const path of [url, items, `${url}?include=category`]) {
        const { statusCode, headers } = await get(path, { 'accept-encoding': coding })
        t.match([statusCode, headers['cache-control'], headers.etag], [406, 'no-store', undefined], `${path} ${coding}`)
      }
    }
  })

  // Where two people edit: what each resource is called, and a member that either may change.
  const customer = await as('customer')
  const admin = await as('admin')
  const category = await send('POST', '/api/v1/categories', { name: 'Light', slug: 'light' })
  const review = await send('POST', `${url}/reviews`, { rating: 5, body: 'Shines.' }, customer)
  const me = (await get('/api/v1/users/me', customer)).json()
  const edited = [
    ['updateItem', url, 'PATCH', 'name', {}, await as('staff')],
    ['replaceItem', url, 'PUT', 'name', { price: 1 }, await as('staff')],
    ['updateCategory', String(category.headers.location), 'PATCH', 'name', {}, await as('staff')],
    ['updateReview', String(review.headers.location), 'PATCH', 'body', {}, customer],
    ['updateMe', '/api/v1/users/me', 'PATCH', 'name', {}, customer],
    ['updateUser', `/api/v1/users/${me.id}`, 'PATCH', 'name', {}, admin],
  ] as const

  for (const [id, path, method, field, more, who] of edited) {
    t.test(`${id}: 412 for a stale If-Match, 409 for a stale version or etag, 200 for fresh ones`, async (t) => {
      const write = (value: string, body: object, tag?: string) =>
        send(method, path, { ...more, [field]: value, ...body }, { ...who, 'if-match': tag ?? '*' })
      const old = (await get(path, who)).json()
      t.equal((await write('Changed', {})).statusCode, 200)
      const { version, etag, ...fresh } = (await get(path, who)).json()
      t.same([version, etag === old.etag], [old.version + 1, false])

      const unmatched = await write('Stale', {}, old.etag)
      t.equal(unmatched.statusCode, 412)
      t.match(unmatched.json().error, { code: 'precondition_failed', details: {} })
      for (const body of [{ version: old.version }, { etag: old.etag }, { version, etag: old.etag }]) {
        const conflict = await write('Stale', body, etag)
        t.equal(conflict.statusCode, 409, JSON.stringify(body))
        t.strictSame(conflict.json().error.data, { version })
        t.match(conflict.json().error, { code: 'version_conflict', details: {} })
      }
      const both = await write('Stale', { version: old.version, etag: old.etag }, old.etag)
      t.equal(both.statusCode, 412, 'what the header says comes first')
      t.same((await get(path, who)).json(), { ...fresh, version, etag }, 'nothing was written')

      const good = await write('Fresh', { version, etag }, etag)
      t.equal(good.statusCode, 200)
      t.match(good.json(), { [field]: 'Fresh', version: version + 1 })
      const read = await get(path, who)
      t.same(read.json(), good.json())
      t.not(good.json().etag, etag)
      t.equal(
        (await write('Again', { version: version + 1, etag: good.json().etag }, read.headers.etag as string))
          .statusCode,
        200,
      )
    })
  }
})
