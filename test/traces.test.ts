// Traces: what a collector receives of requests, and what it does not. test/all/traces.test.ts has whole processes.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { openTraces } from '../src/traces/open.ts'
import { type CollectedSpan, descendantsOf, openCollector } from './collector.ts'
import { type Engine, onEveryEngine, openShop, secretsIn, sqlite } from './shop.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const caller = { traceparent: `00-${traceId}-00f067aa0ba902b7-01`, tracestate: 'vendor=one' }
const server = 2
const client = 3

/** A shop that is traced. `spans` closes the traces, and gives all that the collector has. */
async function traced(t: Test, engine: Engine = sqlite, options: object = {}) {
  const collected = await openCollector(t)
  const url = `${collected.url}/v1/traces`
  const traces = await openTraces({ url, protocol: 'http/json', version: '1.2.3', warn: (message) => t.fail(message) })
  t.teardown(() => traces.close())
  const shop = await openShop(t, { engine, traces, ...options })
  const spans = async () => {
    await traces.close()
    return collected.spans()
  }
  return { ...shop, collected, spans }
}

const named = (spans: readonly CollectedSpan[], name: string): CollectedSpan => {
  const found = spans.filter((one) => one.name === name)
  if (found.length !== 1) throw new Error(`${found.length} spans are named ${name}`)
  return found[0] as CollectedSpan
}

onEveryEngine(t, async (t, engine) => {
  t.test('an order and its payment: stages, statements and the call of the provider, under one id', async (t) => {
    const { store, send, as, get, log, spans } = await traced(t, engine)
    await send('POST', '/api/v2/items', { name: 'Pen', price: { amount: 100, currency: 'KRW' }, stock: 10 })
    const customer = { ...(await as('customer')), ...caller }
    const keyed = (key: string) => ({ ...customer, 'idempotency-key': key })
    const lines = [{ item_id: 1, quantity: 2 }]
    const order = (await send('POST', '/api/v2/orders', { lines }, keyed('order-000000001'))).json()
    const method = { payment_method: 'card_ok', order_id: order.id }
    const paid = await send('POST', '/api/v2/payments', method, keyed('payment-0000001'))
    t.match(paid.json(), { order_id: order.id }, paid.body)
    await get('/api/v2/items/1')

    const all = await spans()
    const here = all.filter((one) => one.traceId === traceId)
    const [placing, paying] = [named(here, 'createOrder'), named(here, 'createPayment')]
    for (const root of [placing, paying]) {
      t.match(root, { kind: server, parentSpanId: '00f067aa0ba902b7', traceState: 'vendor=one' })
      t.match(root.attributes, { 'http.request.method': 'POST', 'http.response.status_code': 201 })
    }
    t.equal(placing.attributes['http.route'], '/api/v2/orders')
    t.equal(
      descendantsOf(placing, here).length + descendantsOf(paying, here).length + 2,
      here.length,
      'all are below one of both',
    )

    const steps = (root: CollectedSpan) => here.filter((one) => one.parentSpanId === root.spanId && one.kind === 1)
    const before = ['arrive', 'agree', 'identify', 'authorize', 'decode', 'recognize', 'validate', 'claim']
    t.same(
      [...before, 'send'].filter((name) => !steps(placing).some((one) => one.name === name)),
      [],
    )
    const transaction = descendantsOf(placing, here).find(
      (one) => one.name === 'transaction' && descendantsOf(one, here).some(({ name }) => name === 'handle'),
    ) as CollectedSpan
    const inside = descendantsOf(transaction, here)
    for (const name of ['handle', 'remember', 'INSERT orders', 'INSERT audit_logs'])
      t.ok(
        inside.some((one) => one.name === name),
        name,
      )
    const insert = named(descendantsOf(placing, here), 'INSERT orders')
    t.equal(insert.kind, client)
    t.equal(insert.attributes['db.system.name'], engine.name === 'sqlite' ? 'sqlite' : 'postgresql')
    t.match(insert.attributes['db.query.text'], /^INSERT INTO orders \(.*:user_id/)

    const call = named(descendantsOf(paying, here), 'sandbox authorize')
    const perform = named(descendantsOf(paying, here), 'perform')
    t.equal(call.parentSpanId, perform.spanId)
    t.match(call, { kind: client, attributes: { 'peer.service': 'sandbox', 'shop.payment_id': paid.json().id } })
    t.ok(named(descendantsOf(paying, here), 'begin') && named(descendantsOf(paying, here), 'settle'))

    const logged = log.filter((line) => line.trace_id === traceId)
    t.strictSame(
      logged.map((line) => line.route),
      ['/api/v2/orders', '/api/v2/payments'],
    )
    t.equal(named(all, 'getItem').traceId, log.at(-1)?.trace_id, 'a trace that begins here, too')
    const rows = (await get('/api/v2/audit-logs', await as('admin'))).json().items
    const inTrace = rows.filter((row: any) => row.trace_id === traceId).map((row: any) => row.action)
    t.strictSame(inTrace, ['payment.create', 'order.create'])
    t.notOk('trace_id' in (await get('/api/v1/audit-logs', await as('admin'))).json().items[0], 'not in version 1')
    t.equal((await store.audit.verify()).broken, undefined)
  })

  t.test('two requests at once, whose transactions are committed together: each has its own statements', async (t) => {
    const { send, as, spans } = await traced(t, engine)
    const ids = [1, 2, 3, 4].map((n) => String(n).repeat(32))
    const staff = await as('staff')
    await Promise.all(
      ids.map((id, i) =>
        send(
          'POST',
          '/api/v2/items',
          { name: `Pen ${i}`, price: { amount: 100, currency: 'KRW' } },
          {
            ...staff,
            traceparent: `00-${id}-00f067aa0ba902b7-01`,
          },
        ),
      ),
    )
    const all = await spans()
    for (const id of ids) {
      const here = all.filter((one) => one.traceId === id)
      const root = named(here, 'createItem')
      t.equal(named(descendantsOf(root, here), 'INSERT items').traceId, id)
      t.equal(descendantsOf(root, here).length + 1, here.length)
    }
  })
})

t.test('a caller that does not sample: no span, and its trace id in the log', async (t) => {
  const { get, log, spans } = await traced(t)
  await get('/api/v2/items', { traceparent: `00-${traceId}-00f067aa0ba902b7-00` })
  t.same(await spans(), [])
  t.equal(log.at(-1)?.trace_id, traceId)
})

t.test('refusals, errors of the server, unknown paths', async (t) => {
  const failing = async () => {
    throw new Error('with a password in it')
  }
  const { get, log, spans } = await traced(t, sqlite, { handlers: { getItem: failing } })
  await get('/api/v2/items?page=0')
  await get('/api/v2/items/1')
  await get('/nope/with-a-token-in-it')
  const all = await spans()
  const attributes = { 'http.response.status_code': 422, 'shop.error_code': 'validation_failed' }
  t.match(named(all, 'listItems'), { attributes, status: { code: 0 } })
  t.match(named(all, 'getItem'), { attributes: { 'error.type': 'internal_error' }, status: { code: 2 } })
  t.match(named(all, 'GET').attributes, { 'shop.error_code': 'route_not_found' })
  t.notMatch(JSON.stringify(all), /password|with-a-token/)
  t.equal(log.length, 3)
})

t.test('no span contains a secret or personal data of a login', async (t) => {
  const { send, get, as, spans, collected } = await traced(t)
  const password = 'correct horse battery'
  const email = 'ann@mail.example'
  await send('POST', '/api/v2/users', { email, password, name: 'Ann' }, { authorization: undefined } as never)
  const session = await send('POST', '/api/v2/login', { email, password }, {
    authorization: undefined,
  } as never)
  t.equal(session.statusCode, 200, session.body)
  await get('/api/v2/users/me?fields=name', await as('customer'))
  const all = await spans()
  t.ok(named(all, 'login'))
  const sent = collected.received.map(({ body }) => String(body)).join('')
  t.notMatch(sent, secretsIn)
  for (const secret of [password, email, 'Ann"', 'Bearer']) t.notOk(sent.includes(secret), secret)
})

t.test('a provider over HTTP receives the trace', async (t) => {
  const lines: Record<string, unknown>[] = []
  const provider = createServer((request, response) => {
    lines.push(request.headers)
    response.writeHead(500).end()
  }).listen(0, '127.0.0.1')
  await once(provider, 'listening')
  t.teardown(() => provider.close())
  const env = {
    PAYMENT_PROVIDER: 'http',
    PAYMENT_HTTP_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
    PAYMENT_HTTP_SECRET: 'a-secret-that-is-never-said',
    PAYMENT_HTTP_EVENT_SECRET: 's'.repeat(32),
  }
  const { send, as, spans } = await traced(t, sqlite, { env })
  const headers = { ...(await as('customer')), ...caller, 'idempotency-key': 'payment-0000001' }
  const body = { payment_method: 'card_ok', amount: { amount: 100, currency: 'KRW' } }
  await send('POST', '/api/v2/payments', body, headers)
  const all = await spans()
  const call = named(all, 'http authorize')
  t.equal(lines[0]?.traceparent, `00-${traceId}-${call.spanId}-01`)
  t.equal(lines[0]?.tracestate, 'vendor=one')
  t.match(call, { attributes: { 'error.type': /^Provider/ }, status: { code: 2 } })
})

t.test('a collector that refuses or is away is told about once, and fails nothing', async (t) => {
  const messages: string[] = []
  const away = { url: 'http://127.0.0.1:9/v1/traces', protocol: 'http/json', version: '1' } as const
  const traces = await openTraces({ ...away, warn: (one) => void messages.push(one) })
  const { get } = await openShop(t, { traces })
  t.equal((await get('/api/v2/items')).statusCode, 200)
  const began = performance.now()
  await traces.close()
  t.ok(performance.now() - began < 4000)
  t.ok(messages.length <= 1, messages.join())
})
