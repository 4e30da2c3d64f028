// Answers that are given again while nothing has changed: never an old one, and never that of another caller.

import t from 'tap'
import { openStore } from '../src/store/open.ts'
import { changeItem } from '../src/use-cases/items.ts'
import { auditKey, openShop } from './shop.ts'

const items = '/api/v1/items'
const pen = { name: 'Pen', price: 1200 }
const counted = (store: any) => {
  const { list } = store.items
  const calls = { lists: 0 }
  store.items.list = (question: unknown) => {
    calls.lists++
    return list(question)
  }
  return calls
}

t.test('a list is computed twice, and then sent from memory', async (t) => {
  const { get, send, store } = await openShop(t)
  await send('POST', items, pen)
  const calls = counted(store)
  const responses = []
  for (let n = 0; n < 5; n++) responses.push(await get(items))
  t.equal(calls.lists, 2, 'once before it was known to be popular')
  for (const { body, headers } of responses) {
    t.equal(body, responses[0]?.body)
    t.equal(headers.etag, responses[0]?.headers.etag)
  }
  const { etag } = responses[0]?.headers ?? {}
  t.equal((await get(items, { 'if-none-match': String(etag) })).statusCode, 304)
  t.equal((await get(items, { 'accept-encoding': 'gzip', accept: 'text/html' })).statusCode, 406, 'the rest is asked')
})

t.test('what this process commits is seen by the next answer', async (t) => {
  const { get, send } = await openShop(t)
  const { id } = (await send('POST', items, pen)).json()
  for (let n = 1; n <= 5; n++) {
    for (let again = 0; again < 3; again++) {
      await get(items)
      await get(`${items}/${id}`)
    }
    await send('PATCH', `${items}/${id}`, JSON.stringify({ name: `Pen ${n}` }), {
      'content-type': 'application/merge-patch+json',
    })
    t.equal((await get(items)).json().items[0].name, `Pen ${n}`)
    t.equal((await get(`${items}/${id}`)).json().name, `Pen ${n}`)
  }
})

t.test('what another process commits is seen by the next answer', async (t) => {
  const { get, send, databaseUrl, clock } = await openShop(t)
  const { id } = (await send('POST', items, pen)).json()
  const other = await openStore(databaseUrl, clock(), [auditKey])
  t.teardown(() => other.close())
  for (let n = 1; n <= 3; n++) {
    for (let again = 0; again < 3; again++) await get(items)
    await changeItem(other, id, (current) => ({ ...current, name: `Pen ${n}` }), clock())
    t.equal((await get(items)).json().items[0].name, `Pen ${n}`)
  }
})

t.test('a response whose handler used the caller is not shared', async (t) => {
  const { get, send, as } = await openShop(t)
  const { id } = (await send('POST', items, pen)).json()
  const author = await as('customer')
  const review = { rating: 5, body: 'A good pen that writes well.' }
  const created = await send('POST', `${items}/${id}/reviews`, review, author)
  t.equal(created.statusCode, 201)
  const url = `${items}/${id}/reviews/${created.json().id}`
  const staff = await as('staff')
  const hidden = await send('PATCH', url, JSON.stringify({ status: 'hidden' }), {
    ...staff,
    'if-match': '*',
    'content-type': 'application/merge-patch+json',
  })
  t.equal(hidden.statusCode, 200)
  for (let n = 0; n < 4; n++) t.equal((await get(url, staff)).statusCode, 200, 'who may see it')
  t.equal((await get(url)).statusCode, 404, 'who may not')
})
