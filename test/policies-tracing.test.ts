// Tracing: an id for every exchange and one line in the log, with nothing in it that a caller has sent.

import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { handlers } from '../src/handlers/v1/index.ts'
import { exchangeOn } from '../src/policies/tracing.ts'
import { openShop, type Shop, startTime } from './shop.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

t.test('X-Request-Id: a well-formed one is kept, in the header, the envelope and the log', async (t) => {
  const { get, log } = await openShop(t)
  for (const id of ['abcdefgh', 'a'.repeat(64), '3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a', 'A.b_c-1234']) {
    const { headers, body } = await get('/nope', { 'x-request-id': id })
    t.same([headers['x-request-id'], JSON.parse(body).error.request_id, log.at(-1)?.request_id], [id, id, id])
  }
})

t.test('X-Request-Id: any other is replaced by a new one each time', async (t) => {
  const { get, log } = await openShop(t)
  const valid = [
    'a\tb<script>',
    'short',
    'a'.repeat(65),
    'abcdefgh\n',
    'abcdefgh ijkl',
    'abcdéfgh',
    '',
    'a/b/c/d/e',
    '$'.concat('{jndi:x}'),
  ]
  const seen = new Set()
  for (const id of valid) {
    const { headers, body } = await get('/nope', { 'x-request-id': id })
    t.match(headers['x-request-id'], uuid, JSON.stringify(id))
    t.equal(JSON.parse(body).error.request_id, headers['x-request-id'])
    seen.add(headers['x-request-id'])
  }
  t.equal(seen.size, valid.length)
  t.notMatch(JSON.stringify(log), /script|jndi/)
})

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = '00f067aa0ba902b7'

t.test('traceparent: a valid one is continued, also of a later version', async (t) => {
  const { get, log } = await openShop(t)
  const headers = ['00-T-P-01', '00-T-P-00', '00-T-P-ff', '01-T-P-01', 'cc-T-P-00-what-will-be-said', 'fe-T-P-00-']
  for (const one of headers) {
    await get('/nope', { traceparent: one.replace('T', trace).replace('P', parent), tracestate: 'a=b' })
    t.equal(log.at(-1)?.trace_id, trace, one)
  }
})

t.test('traceparent: an invalid or missing one begins a new trace', async (t) => {
  const { get, log } = await openShop(t)
  const bad = [
    `00-${'0'.repeat(32)}-${parent}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${parent}-01`,
    `00-${trace}-${parent.toUpperCase()}-01`,
    `00-${trace}-${parent}-0`,
    `00-${trace}-${parent}-0G`,
    `00-${trace}-${parent}`,
    `00-${trace}-${parent}-01-more`,
    `01-${trace}-${parent}-01more`,
    `ff-${trace}-${parent}-01`,
    `0-${trace}-${parent}-01`,
    `00-${trace}0-${parent}-01`,
    `00-${trace}-${parent}-01, 00-${trace}-${parent}-01`,
    trace,
    '',
  ]
  for (const traceparent of bad) await get('/nope', { traceparent, tracestate: 'a=b' })
  await get('/nope')
  const ids = log.map(({ trace_id }) => trace_id)
  t.equal(new Set(ids).size, bad.length + 1)
  for (const id of ids) t.match(id, /^(?!0{32})[0-9a-f]{32}$/)
  t.notOk(ids.includes(trace))
})

t.test('one line per request: method, route template, status, duration and ids, and no more', async (t) => {
  const { get, send, request, log } = await openShop(t)
  const requests = [
    () => send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 }),
    () => get('/api/v1/items/1'),
    () => request({ method: 'HEAD', url: '/api/v1/items/1' }),
    () => get('/api/v1/items/abc'),
    () => get('/nope'),
    () => request({ method: 'OPTIONS', url: '/api/v1/items' }),
    () => request({ method: 'PUT', url: '/api/v1/items' }),
    () => get('/api/v1/items/%zz'),
    () => send('DELETE', '/api/v1/items/1'),
  ]
  const responses = await Promise.all([requests[0]?.()])
  for (const ask of requests.slice(1)) responses.push(await ask())
  const item = '/api/v1/items/:item_id'
  const expected = [
    { method: 'POST', route: '/api/v1/items', status: 201 },
    { method: 'GET', route: item, status: 200 },
    { method: 'HEAD', route: item, status: 200 },
    { method: 'GET', route: item, status: 404, code: 'not_found' },
    { method: 'GET', route: null, status: 404, code: 'route_not_found' },
    { method: 'OPTIONS', route: '/api/v1/items', status: 204 },
    { method: 'PUT', route: '/api/v1/items', status: 405, code: 'method_not_allowed' },
    { method: 'GET', route: item, status: 400, code: 'bad_request' },
    { method: 'DELETE', route: item, status: 204 },
  ]
  const lines = log.map(({ duration_ms, trace_id, ...line }) => {
    t.ok(duration_ms >= 0 && duration_ms < 5000, 'a duration')
    t.match(trace_id, /^[0-9a-f]{32}$/)
    return line
  })
  const line = { level: 30, time: startTime, msg: 'request' }
  t.same(
    lines,
    expected.map((one, i) => ({ ...line, request_id: responses[i]?.headers['x-request-id'], ...one })),
  )
})

t.test('nothing that was sent is in the log: no query, body, header, cookie or path value', async (t) => {
  const { send, get, log } = await openShop(t)
  const mark = 'S3CR3T'
  const headers = {
    authorization: `Bearer ${mark}`,
    cookie: `a=${mark}`,
    'x-any': mark,
    'user-agent': mark,
    referer: mark,
  }
  await send('POST', `/api/v1/items?token=${mark}`, { name: mark, price: mark, [mark]: 1 }, headers)
  await send('POST', '/api/v1/items', { name: mark, price: 1, sku: mark }, headers)
  await send('POST', '/api/v1/items', { name: mark, price: 1, sku: mark }, headers)
  await send('POST', '/api/v1/items', `{"${mark}`, headers)
  await send('POST', '/api/v1/items', mark, { ...headers, 'content-type': mark })
  await get(`/api/v1/items/${mark}`, headers)
  await get(`/${mark}/%zz`, headers)
  await get(`/${mark}`, { ...headers, host: mark, 'accept-language': mark, accept: mark })
  t.equal(log.length, 8)
  t.notMatch(JSON.stringify(log), new RegExp(mark))
})

t.test('a server error is logged as an error with its cause; a client error is not', async (t) => {
  const broken = async () => {
    throw new Error('the lamp is broken')
  }
  const { get, log } = await openShop(t, { handlers: { ...handlers, getItem: broken } })
  await get('/api/v1/items/1')
  t.match(log, [
    { level: 50, status: 500, code: 'internal_error', err: { message: 'the lamp is broken', stack: /\.ts:/ } },
  ])
  await get('/api/v1/items/abc')
  t.match(log[1], { level: 30, status: 404, code: 'not_found' })
  t.notOk('err' in (log[1] ?? {}))
})

/** A connection to the shop, from both of its ends. */
async function connected(t: Test, { app }: Shop): Promise<{ client: Socket; server: Socket }> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const accepted = once(app.server, 'connection')
  const client = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  client.resume().on('error', () => undefined)
  t.teardown(() => client.destroy())
  const [server] = await accepted
  return { client, server }
}

async function until(what: () => boolean): Promise<void> {
  const patience = performance.now() + 8000
  while (!what() && performance.now() < patience) await sleep(5)
}

const requestText = (path: string) => `GET ${path} HTTP/1.1\r\nHost: shop\r\n\r\n`

const lines = ({ log }: Shop) => log.filter(({ msg }) => msg === 'request')

t.test('a connection that breaks leaves a line for each request that waited on it', async (t) => {
  const barrier = Promise.withResolvers<void>()
  const getItem = async () => {
    await barrier.promise
    throw new Error('late')
  }
  const shop = await openShop(t, { handlers: { ...handlers, getItem: getItem as typeof handlers.getItem } })
  const { client, server } = await connected(t, shop)
  client.write(
    requestText('/health/live') +
      requestText('/api/v1/items/1') +
      requestText('/api/v1/items') +
      requestText('/api/v1/items/2'),
  )
  const late = () => exchangeOn(server)?.params.item_id === '2'
  await until(() => late() && lines(shop).some(({ status }) => status === 200))
  client.destroy()
  await until(() => lines(shop).length === 4)
  barrier.resolve()
  await sleep(50)
  t.same(
    lines(shop)
      .map(({ route, status }) => `${route} ${status}`)
      .toSorted(),
    ['/api/v1/items null', '/api/v1/items/:item_id null', '/api/v1/items/:item_id null', '/health/live 200'],
  )
})

t.test('a connection on which requests never wait for responses does not grow', async (t) => {
  const shop = await openShop(t)
  const { client, server } = await connected(t, shop)
  for (let n = 0; n < 20; n++) client.write(requestText('/api/v1/items').repeat(50))
  await until(() => lines(shop).length === 1000)
  t.equal(lines(shop).length, 1000)
  let count = 0
  for (let one = exchangeOn(server); one; one = one.slots.tracing?.earlier) count++
  t.equal(count, 1, 'only the last is kept')
})
