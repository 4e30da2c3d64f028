// The entries of spec/corrections.yaml are corrections: the request that each names was always rejected, and still is.

import t from 'tap'
import { readCorrections } from '../scripts/corrections.ts'
import { openShop } from './shop.ts'

t.test('the request of every correction is refused', async (t) => {
  const corrections = await readCorrections()
  const there = await openShop(t)
  const { as, send, request } = there
  const item = await send('POST', '/api/v1/items', { name: 'Pen', price: 1000 })
  t.equal(item.json().id, 1)
  const review = await send('POST', '/api/v1/items/1/reviews', { rating: 5, body: 'Good.' }, await as('customer'))
  t.equal(review.json().id, 1)
  for (const { reason, refused } of corrections) {
    if (!refused) continue
    const [method, url] = refused.request.split(' ') as ['POST', string]
    const credential = refused.as ? await as(refused.as) : { authorization: undefined as never }
    const headers = { ...credential, ...refused.headers }
    const response =
      refused.body === undefined
        ? await request({ method, url, headers })
        : await send(method, url, refused.body, { 'idempotency-key': refused.request.replace(' ', '-'), ...headers })
    t.equal(response.statusCode, refused.status, reason)
  }
})
