// Arrival when the server leaves: what is being worked on is finished, what comes now is sent elsewhere (http.md R14).
//
// The rest of arrival is in http-edge.test.ts.

import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { handlers } from '../src/handlers/index.ts'
import { shop } from './shop.ts'

/** A listening shop where creating an item takes until `finish` is called. */
async function slowShop(t: Parameters<typeof shop>[0]) {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const createItem: typeof handlers.createItem = async (call) => {
    await finished
    return handlers.createItem(call)
  }
  const { app, store } = await shop(t, { handlers: { ...handlers, createItem } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  /** A connection that stays open after what it has sent, and all that came back until the server closed it. */
  const client = (text: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    return { write: (more: string) => socket.write(more), answer: socket.toArray().then((parts) => parts.join('')) }
  }
  return { app, store, port, client, finish }
}

const list = 'GET /api/v1/items HTTP/1.1\r\nHost: shop.example\r\n'
const lamp = JSON.stringify({ name: 'Lamp', price: 45000 })
const create =
  `POST /api/v1/items HTTP/1.1\r\nHost: shop.example\r\nContent-Type: application/json\r\n` +
  `Content-Length: ${lamp.length}\r\n\r\n${lamp}`

t.test('draining: requests in flight finish, and closing waits for them and no longer', async (t) => {
  const { app, store, client, finish } = await slowShop(t)
  const { answer } = client(create)
  await pause(50)
  const closed = app.close()
  await pause(50)
  const began = performance.now()
  finish()
  t.match(await answer, /^HTTP\/1\.1 201 .*\r\nlocation: \/api\/v1\/items\/1\r\n/s)
  t.equal((await store.items.page(1, 1)).total, 1)
  await closed
  t.ok(performance.now() - began < 1500, 'nobody waits for a connection that says nothing more')
})

t.test(
  'draining: a new request on an open connection is 503 with Retry-After, and its connection closes',
  async (t) => {
    const { app, client } = await slowShop(t)
    const { write, answer } = client(`${list}\r\n${list}X-Half: s`)
    await pause(50)
    const closed = app.close()
    await pause(50)
    write('ent\r\n\r\n')
    const [, first = '', second = ''] = (await answer).split('HTTP/1.1 ')
    t.match(first, /^200 /)
    t.match(second, /^503 .*\r\nretry-after: 1\r\n.*"code":"service_unavailable"/s)
    t.match(second, /\r\nconnection: close\r\n/i)
    t.match(second, /\r\ncontent-security-policy: /)
    await closed
  },
)

t.test('draining: readiness and unknown paths are 503 as well', async (t) => {
  const { app, client } = await slowShop(t)
  const halves = ['GET /health/ready HTTP/1.1\r\nHo', 'GET /nope HTTP/1.1\r\nHo', 'PUT /api/v1/items HTTP/1.1\r\nHo']
  const clients = halves.map(client)
  await pause(50)
  const closed = app.close()
  await pause(50)
  for (const { write } of clients) write('st: shop.example\r\n\r\n')
  for (const { answer } of clients) t.match(await answer, /^HTTP\/1\.1 503 .*\r\nretry-after: 1\r\n/s)
  await closed
})

t.test('draining: nobody new gets in', async (t) => {
  const { app, port, client, finish } = await slowShop(t)
  const { answer } = client(create)
  await pause(50)
  const closed = app.close()
  await pause(50)
  await t.rejects(connect(port, '127.0.0.1').toArray(), { code: 'ECONNREFUSED' })
  finish()
  await Promise.all([answer, closed])
})

t.test('the limits of the server are those that are promised', async (t) => {
  const { app } = await shop(t)
  await app.ready()
  t.match(app.server, { headersTimeout: 5000, requestTimeout: 30_000 })
  t.equal((app.server as { maxHeaderSize?: number } & typeof app.server).maxHeaderSize, 16_384)
})
