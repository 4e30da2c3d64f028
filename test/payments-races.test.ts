// Concurrent, repeated, changed and interrupted payment requests: in any order, a customer is never charged twice, and
// never more is refunded than was captured.

import fc from 'fast-check'
import t from 'tap'
import type { PaymentProvider } from '../src/payments/provider.ts'
import { asOf } from '../src/payments/providers/sandbox/rules.ts'
import type { LedgerPayment } from '../src/store/sandbox-ledger.ts'
import { code, key, openPaymentsShop } from './payments-shop.ts'
import { type Engine, onEveryEngine } from './shop.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20261122)
const runs = 1000
const methods = [
  'card_ok',
  'card_ok',
  'provider_timeout_charged',
  'provider_timeout_once',
  'capture_timeout_charged',
  'card_declined',
]

/** One interleaving: what is sent with one key, when, and where the process dies. */
const plan = fc.record({
  payment_method: fc.constantFrom(...methods),
  capture: fc.boolean(),
  tries: fc.array(
    fc.record({
      /** Whether it requests another amount. */
      other: fc.nat({ max: 5 }).map((n) => n === 0),
      /** The transaction that dies with the process; beyond the last, none. */
      dies: fc.nat({ max: 5 }),
      /** Whether it waits for the previous ones. */
      waits: fc.boolean(),
      /** Seconds that pass before it. */
      later: fc.constantFrom(0, 0, 0, 11, 16),
      reconciled: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5 },
  ),
})

/** A provider that is not request and has not answered at once, as every real one: requests overtake each other. */
function slowed(provider: PaymentProvider): void {
  const { authorize } = provider
  const pause = () => new Promise(setImmediate)
  Object.assign(provider, {
    authorize: async (...request: Parameters<typeof authorize>) => {
      await pause()
      return authorize(...request).finally(pause)
    },
  })
}

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('50 identical orders with one key at once: one order, and each response is the same one or 409', async (t) => {
    const { send, as, get, shelf } = await openPaymentsShop(t, engine)
    const headers = { ...(await as('customer')), ...key() }
    const body = { lines: [{ item_id: 1, quantity: 2 }] }
    const responses = await Promise.all(Array.from({ length: 50 }, () => send('POST', '/api/v1/orders', body, headers)))
    const created = responses.filter(({ statusCode }) => statusCode === 201)
    t.ok(created.length >= 1)
    t.equal(new Set(created.map((one) => one.body)).size, 1)
    for (const one of responses)
      if (one.statusCode !== 201) t.same([one.statusCode, code(one)], [409, 'idempotency_in_progress'])
    t.same(await shelf(), [10, 8])
    t.equal((await get('/api/v1/orders', await as('customer'))).json().items.length, 1)
  })

  t.test(
    '50 identical payments with one key at once: one charge, and each response is the same one or 409',
    async (t) => {
      const { place, pay, effects, get, as } = await openPaymentsShop(t, engine)
      const { id: order_id } = await place()
      const headers = key()
      const responses = await Promise.all(Array.from({ length: 50 }, () => pay({ order_id, capture: true }, headers)))
      const created = responses.filter(({ statusCode }) => statusCode === 201)
      t.ok(created.length >= 1)
      t.equal(new Set(created.map((one) => one.body)).size, 1)
      for (const one of responses)
        if (one.statusCode !== 201) t.same([one.statusCode, code(one)], [409, 'idempotency_in_progress'])
      t.equal(await effects('authorize'), 1)
      t.equal((await get('/api/v1/payments', await as('customer'))).json().items.length, 1)
    },
  )

  t.test('concurrent refunds: together never more than was captured', async (t) => {
    const { pay, act, payment, sandbox } = await openPaymentsShop(t, engine)
    const { id } = (await pay({ amount: 100, capture: true })).json()
    const give = async (amount: number) => {
      const headers = key()
      for (;;) {
        const response = await act(id, 'refunds', { amount }, headers)
        if (code(response) !== 'payment_busy') return response
        await new Promise(setImmediate)
      }
    }
    const responses = await Promise.all([30, 30, 30, 30, 30, 10, 10, 10, 7, 3].map(give))
    const refundedTotal = responses
      .filter(({ statusCode }) => statusCode === 201)
      .reduce((sum, one) => sum + one.json().amount, 0)
    for (const one of responses)
      if (one.statusCode !== 201) t.match(code(one), /refund_exceeds_captured|invalid_state_transition/)
    t.equal((await payment(id)).amount_refunded, refundedTotal)
    t.ok(refundedTotal > 70 && refundedTotal <= 100, `${refundedTotal}`)
    const booked = await sandbox.ledger.refundsOf(id)
    t.equal(
      booked.reduce((sum, { amount_minor }) => sum + amount_minor, 0),
      refundedTotal,
    )
  })

  t.test(`${runs} interleavings of retries, other bodies and crashes (seed ${seed}): never two charges`, async (t) => {
    const { pay, later, clock, sandbox, store, services, diesAt } = await openPaymentsShop(t, engine)
    slowed(services.payments.current)
    let requests = 0
    const kinds = new Map<string, number>()
    for (const { payment_method, capture, tries } of fc.sample(plan, { seed, numRuns: runs })) {
      const headers = key()
      const before = (await sandbox.ledger.calls()).length
      const responses: Awaited<ReturnType<typeof pay>>[] = []
      const going: Promise<unknown>[] = []
      for (const { other, dies, waits, later: wait, reconciled } of tries) {
        // The reconciler runs after all attempts have ended; domain-states.test.ts covers later arrivals.
        if (waits || reconciled) await Promise.all(going.splice(0))
        clock.advance(wait * 1000)
        if (reconciled) await later(0)
        const request = diesAt(dies, () => pay({ amount: other ? 101 : 100, payment_method, capture }, headers))
        going.push(request.then((response) => responses.push(response)))
        requests++
      }
      await Promise.all(going)
      await later(11_000)
      responses.push(await pay({ amount: 100, payment_method, capture }, headers))
      await later(1_000_000)
      for (const one of responses) kinds.set(code(one) ?? '201', (kinds.get(code(one) ?? '201') ?? 0) + 1)
      const calls = (await sandbox.ledger.calls()).slice(before)
      const charged = calls.filter(({ action, effect }) => action === 'authorize' && effect)
      if (charged.length > 1)
        t.fail(`charged ${charged.length} times: ${JSON.stringify({ payment_method, capture, tries })}`)
      const bodies = new Set(responses.filter(({ statusCode }) => statusCode === 201).map((one) => one.json().id))
      if (bodies.size > 1) t.fail(`two payments: ${JSON.stringify({ payment_method, capture, tries })}`)
    }
    for (const status of [
      '201',
      'payment_declined',
      'idempotency_conflict',
      'idempotency_in_progress',
      'internal_error',
    ])
      t.ok((kinds.get(status) ?? 0) > 10, `${status}: ${kinds.get(status)}`)
    const booked = new Map<string, LedgerPayment | undefined>()
    for (const { payment_id } of await sandbox.ledger.calls())
      booked.set(payment_id, await sandbox.ledger.findPayment(payment_id))
    const wrong: unknown[] = []
    for (const [id, there] of booked) {
      const ours = await store.payments.find(id)
      const money = (status: string | undefined) => (status === 'authorized' || status === 'captured' ? status : 'none')
      if (money(ours?.status) !== money(there && asOf(there, clock()).status)) wrong.push([ours, there])
    }
    t.same(wrong, [], "the provider's books and ours agree")
    t.comment(`${requests} requests in ${runs} interleavings: ${JSON.stringify(Object.fromEntries(kinds))}`)
  })
})
