// null is a value and not an absent body; `{}` where an operation has no body, and chunks without a byte, are none.

import { connect } from 'node:net'
import t, { type Test } from 'tap'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

const json = { 'content-type': 'application/json' }

/** The first line of the response to exactly these bytes. */
async function statusOf(port: number, head: string, chunks: string, headers: Record<string, string>): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  const lines = Object.entries({ host: 'shop.example', connection: 'close', ...headers }).map(([k, v]) => `${k}: ${v}`)
  socket.write(`${head} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${chunks}`)
  const text = (await socket.toArray()).join('')
  return Number(text.split(' ', 2)[1])
}

onEveryEngine(t, async (t, engine: Engine) => {
  async function ordered(t: Test) {
    const shop = await openShop(t, { engine })
    const customer = await shop.as('customer')
    await shop.send('POST', '/api/v1/items', { name: 'Pen', price: 1000 })
    let orders = 0
    const order = async () => {
      orders += 1
      const headers = { ...customer, 'idempotency-key': `order-${orders}` }
      const { id } = (
        await shop.send('POST', '/api/v1/orders', { lines: [{ item_id: 1, quantity: 1 }] }, headers)
      ).json()
      return `/api/v1/orders/${id}`
    }
    const statusNow = async (url: string) => (await shop.get(url, customer)).json().status
    await shop.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = shop.app.server.address() as { port: number }
    return { ...shop, customer, order, statusNow, port }
  }

  t.test('an optional body that is null: 422 type, and nothing happens', async (t) => {
    const { send, order, statusNow, customer, as } = await ordered(t)
    const url = await order()
    for (const text of ['null', ' null ', '[]', '""', '0', 'false']) {
      for (const [what, who] of [
        ['cancel', customer],
        ['fulfill', await as('staff')],
      ] as const) {
        const response = await send('POST', `${url}/${what}`, text, { ...who, 'idempotency-key': 'k-null' })
        t.equal(response.statusCode, 422, `${what} ${text}`)
        t.same(response.json().error.data.rules, { body: ['type'] }, `${what} ${text}`)
      }
    }
    t.equal(await statusNow(url), 'pending')
    t.equal((await send('POST', `${url}/cancel`, undefined, { ...customer, 'idempotency-key': 'k' })).statusCode, 200)
  })

  t.test('a required body that is null: 422 type, not required', async (t) => {
    const { send } = await ordered(t)
    t.same((await send('POST', '/api/v1/items', 'null')).json().error.data.rules, { body: ['type'] })
  })

  t.test('{} as JSON, for an operation without a body: accepted; any other body: 415', async (t) => {
    const { send, order, customer, port, as } = await ordered(t)
    const key = () => ({ 'idempotency-key': `key-${Math.random()}` })
    const payment = { order_id: (await order()).split('/').at(-1), payment_method: 'card_ok' }
    const { id } = (await send('POST', '/api/v1/payments', payment, { ...customer, ...key() })).json()
    const staff = await as('staff')
    const capture = `/api/v1/payments/${id}/capture`
    for (const text of ['null', '[]', '{"a":1}', '""', '{}{}', `{}${' '.repeat(20)}`]) {
      t.equal((await send('POST', capture, text, { ...staff, ...key() })).statusCode, 415, text)
    }
    t.equal((await send('POST', capture, '{}', { ...staff, ...key(), 'content-type': 'text/plain' })).statusCode, 415)
    const captured = await send('POST', capture, ' {}\n', { ...staff, ...key() })
    t.equal(captured.statusCode, 200)
    t.equal(captured.json().status, 'captured')
    t.equal((await send('POST', '/api/v1/items', { name: 'Mug', price: 1 })).statusCode, 201)
    t.equal((await send('DELETE', '/api/v1/items/2', '{}', { ...staff, 'if-match': '*' })).statusCode, 204)
    t.equal((await send('POST', '/api/v1/logout', '{}', await as('customer', 2))).statusCode, 204)
    const sized = { ...json, 'content-length': '2' }
    t.equal(await statusOf(port, 'GET /api/v1/items', '{}', sized), 200)
    const chunked = { ...json, 'transfer-encoding': 'chunked' }
    t.equal(await statusOf(port, 'GET /api/v1/items', '2\r\n{}\r\n0\r\n\r\n', chunked), 200)
  })

  t.test('empty chunks are no body, with or without a content type', async (t) => {
    const { port, order, customer, as, send } = await ordered(t)
    const nothing = '0\r\n\r\n'
    const chunked = { 'transfer-encoding': 'chunked' }
    const types = ['application/json', 'text/plain', 'multipart/form-data; boundary=x', undefined]
    for (const type of types) {
      const headers = {
        ...customer,
        ...chunked,
        ...(type && { 'content-type': type }),
        'idempotency-key': `c-${type?.length}`,
      }
      const head = `POST ${await order()}/cancel`
      t.equal(await statusOf(port, head, nothing, headers), 200, `cancelOrder ${type}`)
      t.equal(await statusOf(port, 'GET /api/v1/items', nothing, headers), 200, `listItems ${type}`)
    }
    const staff = { ...(await as('staff')), ...chunked }
    t.equal((await send('POST', '/api/v1/items', { name: 'Mug', price: 1 })).statusCode, 201)
    t.equal(await statusOf(port, 'DELETE /api/v1/items/2', nothing, { ...staff, 'if-match': '*' }), 204)
    t.equal(await statusOf(port, 'POST /api/v1/items', nothing, staff), 422, 'a required body is missing')
    const packed = { ...staff, ...json, 'content-encoding': 'gzip' }
    t.equal(await statusOf(port, 'POST /api/v1/items', nothing, packed), 422, 'gzip of nothing')
  })

  t.test('non-empty chunks of an unsupported type: 415', async (t) => {
    const { port, as } = await ordered(t)
    const staff = { ...(await as('staff')), 'transfer-encoding': 'chunked' }
    const bytes = '2\r\n{}\r\n0\r\n\r\n'
    t.equal(await statusOf(port, 'POST /api/v1/items', bytes, staff), 415, 'no type')
    t.equal(await statusOf(port, 'POST /api/v1/items', bytes, { ...staff, 'content-type': 'text/plain' }), 415)
    t.equal(await statusOf(port, 'GET /api/v1/items', bytes, staff), 415)
    t.equal(await statusOf(port, 'DELETE /api/v1/items/1', bytes, { ...staff, 'if-match': '*' }), 415)
  })
})
