// The generic HTTP provider on real sockets: against the sandbox's own face, and against servers that misbehave.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createSocketServer, type Socket } from 'node:net'
import { inspect } from 'node:util'
import t, { type Test } from 'tap'
import { guardProvider } from '../src/payments/guard.ts'
import {
  type AuthorizeRequest,
  InvalidSignature,
  type PaymentProvider,
  ProviderProtocol,
  ProviderRefusal,
  ProviderTimeout,
  ProviderUnavailable,
} from '../src/payments/provider.ts'
import { httpProvider } from '../src/payments/providers/http/http.ts'
import { serveSandbox } from '../src/payments/providers/sandbox/http.ts'
import { clockAt, openShop } from './shop.ts'

const secret = 'a-secret-that-is-never-said'
const eventSecret = 's'.repeat(32)
const clock = clockAt()

const client = (url: string, deadlineMs = 2000): PaymentProvider =>
  guardProvider(httpProvider({ url, secret, eventSecret, clock }), { deadlineMs, monotonic: () => 0 })

let paymentCount = 0
function lamp(method = 'card_ok', changes: Partial<AuthorizeRequest> = {}): AuthorizeRequest {
  paymentCount += 1
  return {
    payment_id: `pay_${paymentCount}`,
    order_id: `ord_${paymentCount}`,
    provider_ref: null,
    amount_minor: 45_000,
    currency: 'KRW',
    idempotency_key: `authorize-${paymentCount}`,
    method,
    capture: false,
    ...changes,
  }
}
const then = (request: AuthorizeRequest, action: string) => ({
  ...request,
  idempotency_key: `${action}-${request.payment_id}`,
})

/** The sandbox on a port of its own, and a provider that talks to it. */
async function face(t: Test, deadlineMs?: number) {
  const { sandbox } = await openShop(t)
  const served = await serveSandbox(sandbox, { port: 0, secret })
  t.teardown(() => served.close())
  return { sandbox, url: served.url, provider: client(served.url, deadlineMs) }
}

/** A server with scripted answers. @returns its address, and the requests it received */
async function stub(t: Test, respond: RequestListener) {
  const received: { request: IncomingMessage; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    received.push({ request, body })
    respond(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, received }
}

const says = (status: number, body: string | object, headers = {}): RequestListener => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return (_, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

t.test('the sandbox over HTTP: authorize, capture, refund in parts, and fetch', async (t) => {
  const { provider } = await face(t)
  const request = lamp()
  t.match(await provider.authorize(request), {
    kind: 'authorized',
    ref: `sandbox_${request.payment_id}`,
    label: 'sandbox card ok',
  })
  t.equal((await provider.capture(then(request, 'capture'))).kind, 'captured')
  const refund = { ...then(request, 'refund'), refund_id: 're_1', amount_minor: 5000 }
  t.same(await provider.refund(refund), { kind: 'succeeded', ref: 'sandbox_re_1' })
  const known = await provider.fetch(request)
  t.match(known, { outcome: { kind: 'captured' } })
  t.same(
    [...(known?.refunds ?? [])],
    [['re_1', { amount_minor: 5000, outcome: { kind: 'succeeded', ref: 'sandbox_re_1' } }]],
  )
  const other = lamp()
  await provider.authorize(other)
  t.equal((await provider.void(then(other, 'void'))).kind, 'voided')
})

t.test('the sandbox over HTTP: declines, unknown methods, failures and lost requests', async (t) => {
  const { provider, sandbox } = await face(t)
  t.match(await provider.authorize(lamp('card_blocked')), { kind: 'declined', decline_code: 'card_blocked' })
  t.match(await provider.authorize(lamp('cash')), { kind: 'declined', decline_code: 'generic_decline' })
  await t.rejects(provider.authorize(lamp('provider_error')), ProviderProtocol)
  await t.rejects(provider.authorize(lamp('provider_down')), ProviderUnavailable)
  t.equal(await provider.fetch(lamp()), undefined)
  await t.rejects(provider.capture(lamp()), ProviderRefusal)
  t.equal((await sandbox.ledger.calls()).filter(({ effect }) => effect).length, 1)
})

t.test('the sandbox over HTTP: a real timeout after a charge, and a single charge', async (t) => {
  const { provider, sandbox } = await face(t, 300)
  const request = lamp('provider_timeout_charged')
  const begun = performance.now()
  await t.rejects(provider.authorize(request), ProviderTimeout)
  t.ok(performance.now() - begun >= 290)
  t.match(await provider.fetch(request), { outcome: { kind: 'authorized' } })
  t.equal((await provider.authorize(request)).kind, 'authorized')
  t.equal((await sandbox.ledger.calls(request.payment_id)).filter(({ effect }) => effect).length, 1)
  const never = lamp('provider_timeout')
  await t.rejects(provider.authorize(never), ProviderTimeout)
  t.equal(await provider.fetch(never), undefined)
})

t.test('the sandbox over HTTP: a deposit and a late refund, by its own routes, with signed events', async (t) => {
  const { provider, url } = await face(t)
  const headers = { authorization: `Bearer ${secret}` }
  const post = async (path: string): Promise<any> => (await fetch(url + path, { method: 'POST', headers })).json()
  const request = lamp('card_needs_deposit')
  await provider.authorize(request)
  const event = await post(`/payments/${request.payment_id}/deposit`)
  t.match(await provider.parseEvent(event.headers, event.body), [{ payment_id: request.payment_id }])
  await t.rejects(provider.parseEvent(event.headers, `${event.body} `), InvalidSignature)
  const late = lamp('refund_pending', { capture: true })
  await provider.authorize(late)
  t.match(await provider.refund({ ...then(late, 'refund'), refund_id: 're_late' }), { kind: 'pending' })
  t.match(await post('/refunds/re_late/settle'), { body: new RegExp(late.payment_id) })
  t.equal((await provider.fetch(late))?.refunds.get('re_late')?.outcome.kind, 'succeeded')
})

t.test("the sandbox's server: rejects callers without the secret, and malformed requests", async (t) => {
  const { url } = await face(t)
  const send = async (path: string, body: string | undefined, authorization = `Bearer ${secret}`, method = 'POST') =>
    (await fetch(url + path, { method, headers: { authorization }, ...(body !== undefined && { body }) })).status
  for (const wrong of ['', 'Bearer', `Bearer ${secret}x`, `bearer ${secret}`])
    t.equal(await send('/payments', '{}', wrong), 401)
  for (const body of ['', '{', '[]', '{"payment_id":"a b"}', 'x'.repeat(70_000)])
    t.equal(await send('/payments', body), 400)
  t.equal(await send('/nothing', '{}'), 404)
  t.equal(await send('/payments/pay_1', undefined, undefined, 'DELETE'), 404)
  t.equal(await send('/payments/pay_nobody/deposit', '{}'), 404)
  t.match(url, /^http:\/\/127\.0\.0\.1:/)
})

t.test('requests contain our ids, key and secret, and plain JSON', async (t) => {
  const { url, received } = await stub(t, says(200, { kind: 'authorized', ref: 'r' }))
  const one = lamp()
  t.same(await client(`${url}/v1/`).authorize(one), { kind: 'authorized', ref: 'r' })
  const { request, body } = received[0] as (typeof received)[number]
  t.match(request, { method: 'POST', url: '/v1/payments' })
  t.match(request.headers, { authorization: `Bearer ${secret}`, 'idempotency-key': one.idempotency_key })
  const { payment_id, order_id, method, amount_minor, currency, capture } = one
  t.strictSame(JSON.parse(body), { payment_id, order_id, method, amount_minor, currency, capture })
  await client(url)
    .fetch({ ...one, payment_id: 'pay/../x?y' })
    .catch(() => undefined)
  t.equal(received[1]?.request.url, '/payments/pay%2F..%2Fx%3Fy')
})

t.test('connection refused: unavailable, since nothing was sent', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  await t.rejects(client(`http://127.0.0.1:${port}`).authorize(lamp()), ProviderUnavailable)
  await t.rejects(client(`http://localhost:${port}`).authorize(lamp()), ProviderUnavailable)
  await t.rejects(client('http://no-such-host.invalid').authorize(lamp()), ProviderUnavailable)
})

t.test('a key that is invalid in a header is never sent', async (t) => {
  const { url, received } = await stub(t, says(200, {}))
  await t.rejects(client(url).authorize(lamp('card_ok', { idempotency_key: 'a\nb' })), ProviderUnavailable)
  t.equal(received.length, 0)
})

/** A server of bytes: says `text` when it has been asked, and then `after`. */
async function raw(t: Test, text: string, after: (socket: Socket) => void): Promise<string> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    t.teardown(() => socket.destroy())
    socket.once('data', () => socket.write(text, () => after(socket)))
  }).listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

t.test('a response lost after the charge, wherever it breaks off: a timeout', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n'
  for (const text of ['', 'HTTP/1.1 200', head, `${head}{"kind":"authorized"`]) {
    for (const end of ['end', 'resetAndDestroy'] as const) {
      const url = await raw(t, text || '\r\n', (socket) => socket[end]())
      await t.rejects(client(url).authorize(lamp()), ProviderTimeout, `${end} after ${text.length} bytes`)
    }
  }
})

t.test('no response, or a very slow one: a timeout at the deadline', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
  const drip = (socket: Socket) => {
    const timer = setInterval(() => socket.write('1\r\n \r\n'), 20)
    socket.once('close', () => clearInterval(timer))
  }
  for (const after of [() => undefined, drip]) {
    const url = await raw(t, head, after)
    const begun = performance.now()
    await t.rejects(client(url, 200).authorize(lamp()), ProviderTimeout)
    t.ok(performance.now() - begun < 2000)
  }
})

const nonsense: Record<string, RequestListener> = {
  'no JSON': says(200, '<html>'),
  nothing: says(200, ''),
  'no content': (_, response) => void response.writeHead(204).end(),
  null: says(200, 'null'),
  'a list': says(200, []),
  'another kind': says(200, { kind: 'maybe', ref: 'r' }),
  'an inherited kind': says(200, { kind: 'constructor', ref: 'r' }),
  'no ref': says(200, { kind: 'authorized' }),
  'a ref that is no text': says(200, { kind: 'authorized', ref: 1 }),
  'a ref without end': says(200, { kind: 'authorized', ref: 'r'.repeat(201) }),
  'an unknown decline': says(402, { kind: 'declined', decline_code: 'rude' }),
  'a decline that is none': says(402, { kind: 'authorized', ref: 'r' }),
  'no UTF-8': (_, response) => void response.writeHead(200).end(Buffer.from([0x22, 0xff, 0x22])),
  '300 KiB': says(200, { kind: 'authorized', ref: 'r', more: 'x'.repeat(300 * 1024) }),
  'a redirect': says(307, { kind: 'authorized', ref: 'r' }, { location: '/elsewhere' }),
  '400 of a proxy': says(400, {}),
  '404': says(404, { error: 'not_found' }),
  '401': says(401, { error: 'unauthorized' }),
  '500': says(500, { kind: 'authorized', ref: 'r' }),
  '503 without a promise': says(503, 'busy'),
}
for (const [name, respond] of Object.entries(nonsense)) {
  t.test(`nonsense: ${name}`, async (t) => {
    const { url, received } = await stub(t, respond)
    await t.rejects(client(url).authorize(lamp()), ProviderProtocol)
    t.equal(received.length, 1, 'asked once, and followed nowhere')
  })
}

t.test('authorize: a 4xx that says why is this payment declined', async (t) => {
  for (const status of [400, 410, 422]) {
    const { url } = await stub(t, says(status, { error: 'amount_too_small' }))
    t.same(await client(url).authorize(lamp()), { kind: 'declined', decline_code: 'generic_decline' })
  }
})

t.test('a key used for another request: the outcome of the first is unknown', async (t) => {
  const { url } = await stub(t, says(409, { error: 'conflict' }))
  await t.rejects(client(url).authorize(lamp()), ProviderRefusal)
})

t.test('a 404 that does not say why proves nothing about money', async (t) => {
  const { url } = await stub(t, says(404, 'Not Found'))
  await t.rejects(client(url).fetch(lamp()), ProviderProtocol)
})

t.test('fetch requires complete refunds, with ids and amounts', async (t) => {
  const outcome = { kind: 'captured', ref: 'r' }
  const good = { refund_id: 're_1', amount_minor: 1, outcome: { kind: 'succeeded', ref: 'x' } }
  const wrong = [
    { outcome },
    { outcome, refunds: {} },
    { outcome, refunds: [{ ...good, amount_minor: 1.5 }] },
    { outcome, refunds: [{ ...good, amount_minor: -1 }] },
    { outcome, refunds: [{ ...good, refund_id: '' }] },
    { outcome, refunds: [{ ...good, outcome: { kind: 'lost' } }] },
    { refunds: [] },
  ]
  for (const body of wrong) {
    const { url } = await stub(t, says(200, body))
    await t.rejects(client(url).fetch(lamp()), ProviderProtocol, JSON.stringify(body))
  }
})

t.test('an invalid time is left out', async (t) => {
  const { url } = await stub(
    t,
    says(200, { kind: 'authorized', ref: 'r', expires_at: '2026-99-99T00:00:00Z', label: 'x'.repeat(101) }),
  )
  t.strictSame(await client(url).authorize(lamp()), { kind: 'authorized', ref: 'r' })
})

t.test('methods: tokens, and nothing that looks like a card', async (t) => {
  const { knows } = client('http://127.0.0.1:1')
  for (const method of ['card_ok', 'tok_1.2:3-4', 'a']) t.ok(knows(method), method)
  for (const method of ['', '4242424242424242', '123456789012', ' a', 'a b', 'a\n', 'x'.repeat(201)])
    t.notOk(knows(method), method)
})

t.test('no error contains a method, a key or a secret', async (t) => {
  const secrets = /tok_customer|customer-key|never-said/
  const { url } = await stub(t, says(500, { error: 'tok_customer customer-key' }))
  for (const address of [url, 'http://127.0.0.1:1', 'http://no-such-host.invalid']) {
    const request = lamp('tok_customer', { idempotency_key: 'customer-key' })
    const error = await client(address)
      .authorize(request)
      .then(t.fail, (error: Error) => error)
    t.notMatch(inspect(error, { depth: 9 }), secrets)
  }
  // The parser's error quotes text that cannot be parsed, and the error of headers quotes values that cannot be sent.
  const echo = await raw(t, 'HTTP/1.1 200 OK\r\nBad Header customer-key tok_customer\r\n\r\n', (socket) => socket.end())
  for (const idempotency_key of ['customer-key', 'customer-key\nx']) {
    const error = await client(echo)
      .authorize(lamp('tok_customer', { idempotency_key }))
      .then(t.fail, (error: Error) => error)
    t.notMatch(inspect(error, { depth: 9, showHidden: true }), secrets)
  }
})
