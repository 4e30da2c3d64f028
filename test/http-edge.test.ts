// The edge: what arrives on a socket before, or instead of, a request. Every response is in the envelope, has a Date
// and an id, and there is one at most.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { itemsOn, openShop } from './shop.ts'

const { app, log, store, as } = await openShop(t)
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as { port: number }

const host = 'Host: shop.example\r\n'
/** For requests that are not errors, so that the test does not wait longer. */
const last = `${host}Connection: close\r\n`
const list = 'GET /api/v1/items HTTP/1.1\r\n'
const json = `${host}Content-Type: application/json\r\nAuthorization: ${(await as('staff')).authorization}\r\n`
const lamp = JSON.stringify({ name: 'Lamp', price: 45000 })
const post = (headers: string) => `POST /api/v1/items HTTP/1.1\r\n${json}${headers}\r\n`
const chunked = post('Transfer-Encoding: chunked\r\n')

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Every exchange here ends with the server closing; one that does not is given up after this silence. */
const patienceMs = 5000

/** Sends each part a moment after the last; what came back, and whether the server closed. */
function exchange(...parts: string[]): Promise<{ responses: Answer[]; closed: boolean }> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let text = ''
    const done = (closed: boolean) => {
      socket.destroy()
      resolve({ responses: parsed(text), closed })
    }
    socket.setTimeout(patienceMs, () => done(false))
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('end', () => done(true))
    socket.on('error', () => done(true))
    parts.forEach((part, i) => void setTimeout(() => socket.writable && socket.write(part, 'latin1'), i * 40))
  })
}

function parsed(text: string): Answer[] {
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).map((response) => {
    const [head = '', body = ''] = response.split('\r\n\r\n', 2)
    const lines = head.split('\r\n').slice(1)
    const headers = lines.map((line) => [
      line.split(':', 1)[0]?.toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ])
    return { status: Number(head.slice(9, 12)), headers: Object.fromEntries(headers), body }
  })
}

/** Each of these gets one response, a refusal in the envelope, and then the connection is closed. */
async function refusedOnce(t: Test, status: number, code: string, cases: Record<string, string[]>) {
  for (const [name, parts] of Object.entries(cases)) {
    log.length = 0
    const { responses, closed } = await exchange(...parts)
    const [{ status: sent, headers, body }] = responses as [Answer]
    t.same([responses.length, sent, closed], [1, status, true], name)
    const { error } = JSON.parse(Buffer.from(body, 'latin1').toString())
    t.match(error, { code, message: /\S/, details: {}, request_id: headers['x-request-id'] }, name)
    t.ok(Math.abs(Date.parse(String(headers.date)) - Date.now()) < 5000, `${name}: Date`)
    const secure = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-language': 'ko' }
    t.match(headers, { ...secure, 'content-type': /^application\/json/, 'content-length': String(body.length) })
    t.same(
      log.map((line) => [line.request_id, line.status, line.code, line.level]),
      [[headers['x-request-id'], status, code, 30]],
    )
  }
}

t.test('HTTP that cannot be parsed: one 400 in the envelope, then closed', async (t) => {
  await refusedOnce(t, 400, 'bad_request', {
    'no version': ['GET /api/v1/items\r\n\r\n'],
    'a version there is not': [`GET /api/v1/items HTTP/1.2\r\n${host}\r\n`],
    'HTTP/2.0 in the line of HTTP/1': [`GET /api/v1/items HTTP/2.0\r\n${host}\r\n`],
    'the preface of HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    'bare LF': ['GET /api/v1/items HTTP/1.1\nHost: x\n\n'],
    'bare CR': [`${list}Host: x\rX: y\r\n\r\n`],
    'NUL in the target': [`GET /api/v1/it\0ems HTTP/1.1\r\n${host}\r\n`],
    'bytes over 127 in the target': [`GET /api/v1/it\xe9ms HTTP/1.1\r\n${host}\r\n`],
    'NUL in a header': [`${list}${host}X: a\0b\r\n\r\n`],
    'a folded header': [`${list}${host}X: a\r\n b\r\n\r\n`],
    'space before the colon': [`${list}${host}X : a\r\n\r\n`],
    'a header without a name': [`${list}${host}: a\r\n\r\n`],
    'a target without a slash': [`GET api HTTP/1.1\r\n${host}\r\n`],
  })
})

t.test('lengths that disagree, by which requests are smuggled: one 400, and nothing after it is read', async (t) => {
  const smuggled = `0\r\n\r\n${list}${host}\r\n`
  await refusedOnce(t, 400, 'bad_request', {
    'length and chunks': [post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n') + smuggled],
    'chunks and length': [post('Transfer-Encoding: chunked\r\nContent-Length: 5\r\n') + smuggled],
    'two lengths': [post('Content-Length: 5\r\nContent-Length: 6\r\n') + smuggled],
    'a list of lengths': [post('Content-Length: 5, 5\r\n') + smuggled],
    'a negative length': [post('Content-Length: -1\r\n') + smuggled],
    'a signed length': [post('Content-Length: +5\r\n') + smuggled],
    'a length in hex': [post('Content-Length: 0x5\r\n') + smuggled],
    'a coding that is not chunked': [post('Transfer-Encoding: xchunked\r\n') + smuggled],
    'chunked, but not last': [post('Transfer-Encoding: chunked, gzip\r\n') + smuggled],
    'two codings': [post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n') + smuggled],
  })
  t.equal((await itemsOn(store, 1, 1)).total, 0)
})

t.test('malformed chunks: one 400, and nothing is written', async (t) => {
  await refusedOnce(t, 400, 'bad_request', {
    'a size that is no number': [`${chunked}zz\r\n${lamp}\r\n0\r\n\r\n`],
    'a negative size': [`${chunked}-5\r\n${lamp}\r\n0\r\n\r\n`],
    'a size beyond 64 bits': [`${chunked}fffffffffffffffff\r\n${lamp}\r\n0\r\n\r\n`],
    'a size in 0x': [`${chunked}0x5\r\n${lamp}\r\n0\r\n\r\n`],
    'more than its size': [`${chunked}1\r\n${lamp}\r\n0\r\n\r\n`],
    'the second chunk': [chunked, `${lamp.length.toString(16)}\r\n${lamp}\r\n`, 'zz\r\n'],
  })
  t.equal((await itemsOn(store, 1, 1)).total, 0)
})

t.test('a body that breaks after its request was refused: no second response, then closed', async (t) => {
  for (const target of ['GET /api/v1/items', 'POST /nope', 'DELETE /api/v1/items']) {
    const head = `${target} HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n`
    const { responses, closed } = await exchange(head, 'zz\r\n')
    t.same([responses.length, closed], [1, true], target)
  }
})

t.test(
  'garbage behind a request that is still being answered: the response first, then the refusal, then closed',
  async (t) => {
    const { responses, closed } = await exchange(`${list}${host}\r\nGET /\0 HTTP/1.1\r\n\r\n`)
    t.same(
      responses.map(({ status }) => status),
      [200, 400],
    )
    t.ok(closed)
  },
)

t.test('an unknown method: one 501, then closed', async (t) => {
  await refusedOnce(t, 501, 'not_implemented', {
    BREW: [`BREW /api/v1/items HTTP/1.1\r\n${host}\r\n`],
    lowercase: [`get /api/v1/items HTTP/1.1\r\n${host}\r\n`],
    CONNECT: [`CONNECT shop.example:443 HTTP/1.1\r\n${host}\r\n`],
  })
})

t.test('target and headers over 24 KiB: one 431, then closed, however long they are', async (t) => {
  await refusedOnce(t, 431, 'headers_too_large', {
    'one header': [`${list}${host}X: ${'a'.repeat(25_000)}\r\n\r\n`],
    'many headers': [`${list}${host}${'X: a\r\n'.repeat(5000)}\r\n`],
    'a megabyte in pieces': [`${list}${host}X: `, ...Array(4).fill('a'.repeat(250_000))],
    'a long target': [`GET /${'a'.repeat(25_000)} HTTP/1.1\r\n${host}\r\n`],
  })
  t.equal((await exchange(`${list}${last}X: ${'a'.repeat(23_000)}\r\n\r\n`)).responses[0]?.status, 200)
})

t.test('not exactly one valid Host: one 400, then closed', async (t) => {
  const hosts = ['', 'a b', 'x/y', 'x:port', 'x:123456', 'user@x', 'x,y', '[::1', 'x\\y', '<x>', 'x?y', 'a%00b']
  const bad = hosts.map((value) => [`Host: ${value}`, [`${list}Host: ${value}\r\n\r\n`]])
  await refusedOnce(t, 400, 'bad_request', {
    none: [`${list}\r\n`],
    two: [`${list}${host}${host}\r\n`],
    'two that differ': [`${list}${host}Host: evil.example\r\n\r\n`],
    ...Object.fromEntries(bad),
  })
  for (const value of ['shop.example', 'SHOP.example:8080', '127.0.0.1:1', '[::1]:3000', '[::1]', 'localhost']) {
    t.equal((await exchange(`${list}Connection: close\r\nHost: ${value}\r\n\r\n`)).responses[0]?.status, 200, value)
  }
})

t.test('HTTP/1.0 without Host: answered, then closed', async (t) => {
  const { responses, closed } = await exchange('GET /api/v1/items HTTP/1.0\r\n\r\n')
  t.same([responses.length, responses[0]?.status, closed], [1, 200, true])
})

t.test('a target in absolute form: the path in it, and Location stays relative', async (t) => {
  const get = await exchange(`GET http://evil.example/api/v1/items HTTP/1.1\r\n${last}\r\n`)
  t.equal(get.responses[0]?.status, 200)
  t.notMatch(get.responses[0]?.body, /evil/)
  const head =
    `POST http://evil.example/api/v1/items?x HTTP/1.1\r\nConnection: close\r\n` +
    `${json}Content-Length: ${lamp.length}\r\n\r\n`
  t.equal((await exchange(head + lamp)).responses[0]?.status, 422)
  const created = await exchange(head.replace('?x', '') + lamp)
  t.match(created.responses[0]?.headers.location, /^\/api\/v1\/items\/\d+$/)
})

t.test('an unparsable target in absolute form: 400, and the server keeps running', async (t) => {
  for (const target of [
    'http://a%00b/',
    'http://',
    'http:///api/v1/items',
    'http://[::1/api',
    'ftp://x/api/v1/items',
  ]) {
    const { responses } = await exchange(`GET ${target} HTTP/1.1\r\n${last}\r\n`)
    t.match(responses, { 0: { status: /40[04]/, body: /"request_id"/ }, length: 1 }, target)
  }
})

t.test('OPTIONS *: 204 with every method of the server; any other method: 404', async (t) => {
  const { responses } = await exchange(`OPTIONS * HTTP/1.1\r\n${last}\r\n`)
  t.match(responses, [{ status: 204, headers: { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' } }])
  t.equal((await exchange(`GET * HTTP/1.1\r\n${last}\r\n`)).responses[0]?.status, 404)
})

t.test('a target over 8 KiB: 414 uri_too_long, whichever part of it is long', async (t) => {
  const long = 'a'.repeat(8192)
  for (const target of [`/api/v1/items?x=${long}`, `/api/v1/items/${long}`, `/${long}`, `/api/v1/items/1?${long}`]) {
    const { responses } = await exchange(`GET ${target} HTTP/1.1\r\n${last}\r\n`)
    t.match(responses, [{ status: 414, headers: { date: /GMT$/ }, body: /"uri_too_long"/ }])
  }
  const fits = `/api/v1/items?x=${long}`.slice(0, 8192)
  t.equal((await exchange(`GET ${fits} HTTP/1.1\r\n${last}\r\n`)).responses[0]?.status, 422)
})

t.test('Expect: 100-continue: 100 only for a body that will be read', async (t) => {
  const expecting = (length: number, headers = '') =>
    post(`Connection: close\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n${headers}`)
  const statuses = async (...parts: string[]) => (await exchange(...parts)).responses.map(({ status }) => status)
  t.same(await statuses(expecting(lamp.length), lamp), [100, 201])
  t.same(await statuses(expecting(1_048_577)), [413])
  t.same(await statuses(expecting(1_000_000_000)), [413])
  t.same(await statuses(expecting(9, 'Content-Encoding: foo\r\n')), [415])
  t.same(await statuses(expecting(9, 'Accept: application/xml\r\n')), [406])
  t.same(await statuses(expecting(9).replace('/api/v1/items', '/nope')), [404])
  t.same(await statuses(expecting(9).replace('POST', 'DELETE')), [405])
})

t.test('any other expectation is ignored', async (t) => {
  const { responses } = await exchange(
    post(`Connection: close\r\nExpect: a-pony\r\nContent-Length: ${lamp.length}\r\n`) + lamp,
  )
  t.same([responses.length, responses[0]?.status], [1, 201])
  t.equal((await exchange(`${list}${last}Expect: a-pony\r\n\r\n`)).responses[0]?.status, 200)
})

t.test('requests in a row on one connection are answered in their order', async (t) => {
  const one = (target: string, headers = host) => `GET ${target} HTTP/1.1\r\n${headers}\r\n`
  const { responses } = await exchange(one('/api/v1/items') + one('/nope') + one('/api/v1/items?size=0', last))
  t.same(
    responses.map(({ status }) => status),
    [200, 404, 422],
  )
})

t.test('a client that never finishes: 408 within moments of its time, then closed', async (t) => {
  const { headersTimeout, requestTimeout } = app.server
  t.same([headersTimeout, requestTimeout], [5000, 30_000])
  Object.assign(app.server, { headersTimeout: 200, requestTimeout: 300 })
  t.teardown(() => void Object.assign(app.server, { headersTimeout, requestTimeout }))
  const slow = async (text: string) => {
    const socket = connect(port, '127.0.0.1')
    const began = Date.now()
    socket.write(text)
    const response = (await socket.toArray()).join('')
    t.ok(Date.now() - began < 10_000, 'in time')
    t.match(response, /^HTTP\/1\.1 408 .*\r\nDate: [^\r]+GMT\r\n.*"code":"request_timeout"/s)
    t.equal(response.split('HTTP/1.1').length, 2)
  }
  await Promise.all([slow('GET /api/v1/it'), slow(`${list}Host: sh`), slow(`${post('Content-Length: 9\r\n')}{`)])
})

t.test('a connection that never sent a byte: closed without a response', async (t) => {
  const { headersTimeout, requestTimeout } = app.server
  Object.assign(app.server, { headersTimeout: 200, requestTimeout: 300 })
  t.teardown(() => void Object.assign(app.server, { headersTimeout, requestTimeout }))
  log.length = 0
  t.equal((await connect(port, '127.0.0.1').toArray()).join(''), '')
  t.same(log, [])
})

t.test('a client that disconnects: no response, one line in the log, and the server keeps running', async (t) => {
  log.length = 0
  const arrived = once(app.server, 'request')
  const socket = connect(port, '127.0.0.1')
  socket.write(`${post('Content-Length: 100\r\n')}{"name"`)
  await arrived
  socket.resetAndDestroy()
  for (let i = 0; i < 500 && log.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 10))
  t.match(log, { 0: { method: 'POST', route: '/api/v1/items', status: null, level: 30 }, length: 1 })
  t.equal((await exchange(`${list}${last}\r\n`)).responses[0]?.status, 200)
})
