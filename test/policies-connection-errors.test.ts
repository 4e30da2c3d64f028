// Requests that arrive while the server shuts down: those in progress are finished, new ones are sent elsewhere.
//
// Other connection errors are in http-edge.test.ts.

import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { handlers } from '../src/handlers/v1/index.ts'
import { itemsOn, openShop } from './shop.ts'

/** A listening shop where creating an item takes until `finish` is called. */
async function slowShop(t: Parameters<typeof openShop>[0]) {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const createItem: typeof handlers.createItem = async (call) => {
    begin()
    await finished
    return handlers.createItem(call)
  }
  const { app, store, as } = await openShop(t, { handlers: { ...handlers, createItem } })
  const { authorization } = await as('staff')
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  /**
   * A connection that stays open after what it has sent: when the first of the response came, and all of it until it
   * was closed.
   */
  const client = (text: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    const response = socket.toArray().then((parts) => parts.join(''))
    return { write: (more: string) => socket.write(more), readable: once(socket, 'readable'), response }
  }
  /** Begins to shut down. @returns when no new requests are accepted; `closed` when the last has ended */
  const leave = async () => {
    const closed = app.close()
    while (app.server.listening) await pause(5)
    return { closed }
  }
  const create =
    `POST /api/v1/items HTTP/1.1\r\nHost: shop.example\r\nAuthorization: ${authorization}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${lamp.length}\r\n\r\n${lamp}`
  return { store, port, client, create, begun, finish, leave }
}

const list = 'GET /api/v1/items HTTP/1.1\r\nHost: shop.example\r\n'
const lamp = JSON.stringify({ name: 'Lamp', price: 45000 })

t.test('draining: requests in flight finish, and closing waits for them and no longer', async (t) => {
  const { store, client, create, begun, finish, leave } = await slowShop(t)
  const { response } = client(create)
  await begun
  const { closed } = await leave()
  const began = performance.now()
  finish()
  t.match(await response, /^HTTP\/1\.1 201 .*\r\nlocation: \/api\/v1\/items\/1\r\n/s)
  await closed
  t.ok(performance.now() - began < 10_000, 'nobody waits for a connection that says nothing more')
  t.equal((await itemsOn(store, 1, 1)).total, 1)
})

t.test(
  'draining: a new request on an open connection is 503 with Retry-After, and its connection closes',
  async (t) => {
    const { client, leave } = await slowShop(t)
    const { write, readable, response } = client(`${list}\r\n${list}X-Half: s`)
    await readable
    const { closed } = await leave()
    write('ent\r\n\r\n')
    const [, first = '', second = ''] = (await response).split('HTTP/1.1 ')
    t.match(first, /^200 /)
    t.match(second, /^503 .*\r\nretry-after: 1\r\n.*"code":"service_unavailable"/s)
    t.match(second, /\r\nconnection: close\r\n/i)
    t.match(second, /\r\ncontent-security-policy: /)
    await closed
  },
)

t.test('draining: readiness and unknown paths are 503 as well', async (t) => {
  const { client, leave } = await slowShop(t)
  const targets = ['GET /health/ready', 'GET /nope', 'PUT /api/v1/items']
  const clients = targets.map((target) => client(`${list}\r\n${target} HTTP/1.1\r\nHo`))
  await Promise.all(clients.map(({ readable }) => readable))
  const { closed } = await leave()
  for (const { write } of clients) write('st: shop.example\r\n\r\n')
  for (const { response } of clients) t.match(await response, /HTTP\/1\.1 503 [^{]*\r\nretry-after: 1\r\n/)
  await closed
})

t.test('draining: new connections are refused', async (t) => {
  const { port, client, create, begun, finish, leave } = await slowShop(t)
  const { response } = client(create)
  await begun
  const { closed } = await leave()
  await t.rejects(connect(port, '127.0.0.1').toArray(), { code: 'ECONNREFUSED' })
  finish()
  await Promise.all([response, closed])
})

t.test("the server's limits are the documented ones", async (t) => {
  const { app } = await openShop(t)
  await app.ready()
  t.match(app.server, { headersTimeout: 5000, requestTimeout: 30_000 })
  t.equal((app.server as { maxHeaderSize?: number } & typeof app.server).maxHeaderSize, 24_576)
})
