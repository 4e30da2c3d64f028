// The guard: calls never wait longer than the deadline, and a provider that fails repeatedly is not called for a while.

import t from 'tap'
import { guardProvider } from '../src/payments/guard.ts'
import {
  everyCurrency,
  type PaymentOutcome,
  type PaymentProvider,
  type PaymentRequest,
  ProviderBusy,
  ProviderProtocol,
  ProviderRefusal,
  ProviderTimeout,
  ProviderUnavailable,
} from '../src/payments/provider.ts'

const request: PaymentRequest = {
  payment_id: 'pay_1',
  order_id: null,
  provider_ref: null,
  amount_minor: 45_000,
  currency: 'KRW',
  idempotency_key: 'k',
}
const authorized: PaymentOutcome = { kind: 'authorized', ref: 'r' }
const declined: PaymentOutcome = { kind: 'declined', decline_code: 'card_blocked' }

/** A provider that does, for each call, what is next; `calls` counts those that reached it. */
function scripted() {
  const state = { calls: 0, next: async (_signal?: AbortSignal): Promise<PaymentOutcome> => authorized }
  const act = (_request: PaymentRequest, signal?: AbortSignal) => {
    state.calls += 1
    return state.next(signal)
  }
  const provider: PaymentProvider = {
    name: 'scripted',
    can: { manual_capture: true, partial_refund: true, currencies: everyCurrency },
    knows: () => true,
    authorize: act,
    capture: act,
    void: act,
    refund: async (one, signal) => {
      await act(one, signal)
      return { kind: 'succeeded', ref: 'r' }
    },
    fetch: async (_one, signal) => {
      await act(request, signal)
      return undefined
    },
    parseEvent: async () => [],
  }
  let now = 0
  const advance = (ms: number) => {
    now += ms
  }
  return { state, advance, guard: guardProvider(provider, { deadlineMs: 40, monotonic: () => now }) }
}

const failing = (error: Error) => async () => {
  throw error
}

t.test("the provider's response is passed on", async (t) => {
  const { guard, state } = scripted()
  t.match(guard, { name: 'scripted', can: { manual_capture: true } })
  t.ok(guard.knows('x'))
  t.same(await guard.authorize({ ...request, method: 'x', capture: false }), authorized)
  t.same(await guard.capture(request), authorized)
  t.same(await guard.void(request), authorized)
  t.same(await guard.refund({ ...request, refund_id: 're_1' }), { kind: 'succeeded', ref: 'r' })
  t.equal(await guard.fetch(request), undefined)
  t.same(await guard.parseEvent({}, ''), [])
  t.equal(state.calls, 5)
})

t.test('no response by the deadline: a timeout, and the call is told to end', async (t) => {
  const { guard, state } = scripted()
  let signal: AbortSignal | undefined
  state.next = (abortSignal) => {
    signal = abortSignal
    return new Promise(() => undefined)
  }
  const begun = performance.now()
  await t.rejects(guard.capture(request), ProviderTimeout)
  t.ok(performance.now() - begun >= 38)
  t.ok(signal?.aborted)
})

t.test('a response after the deadline changes nothing, nor does its failure', async (t) => {
  const { guard, state } = scripted()
  state.next = (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('late'))))
  await t.rejects(guard.capture(request), ProviderTimeout)
})

for (const error of [new ProviderUnavailable(), new ProviderTimeout(), new ProviderProtocol()]) {
  t.test(`${error.name}, 5 times in a row: nobody is request for 30 s, then one call is`, async (t) => {
    const { guard, state, advance } = scripted()
    state.next = failing(error)
    for (let i = 0; i < 5; i++) await t.rejects(guard.capture(request), { name: error.name })
    state.next = async () => authorized
    await t.rejects(guard.capture(request), { name: 'ProviderUnavailable', retryAfter: 30 })
    advance(29_500)
    await t.rejects(guard.fetch(request), { name: 'ProviderUnavailable', retryAfter: 1 })
    t.equal(state.calls, 5, 'nobody was request')
    advance(500)
    t.same(await guard.capture(request), authorized)
    t.same(await guard.capture(request), authorized, 'it is closed again')
  })
}

t.test('4 failures and a success: it stays closed, and counts from the start', async (t) => {
  const { guard, state } = scripted()
  for (let round = 0; round < 3; round++) {
    state.next = failing(new ProviderTimeout())
    for (let i = 0; i < 4; i++) await t.rejects(guard.capture(request), ProviderTimeout)
    state.next = async () => authorized
    t.same(await guard.capture(request), authorized)
  }
})

t.test('declines are answers: a hundred of them open nothing', async (t) => {
  const { guard, state } = scripted()
  state.next = async () => declined
  for (let i = 0; i < 100; i++) t.same(await guard.capture(request), declined)
  t.equal(state.calls, 100)
})

for (const error of [new ProviderRefusal(), new ProviderBusy()]) {
  t.test(
    `${error.name} is about one payment: a hundred of them open nothing, and one closes what is open`,
    async (t) => {
      const { guard, state, advance } = scripted()
      state.next = failing(error)
      for (let i = 0; i < 100; i++) await t.rejects(guard.capture(request), { name: error.name })
      t.equal(state.calls, 100)
      state.next = failing(new ProviderTimeout())
      for (let i = 0; i < 5; i++) await t.rejects(guard.capture(request), ProviderTimeout)
      advance(30_000)
      state.next = failing(error)
      for (let i = 0; i < 2; i++) await t.rejects(guard.capture(request), { name: error.name }, 'it answers again')
    },
  )
}

t.test('an exception in our code is no failure of the provider', async (t) => {
  const { guard, state } = scripted()
  state.next = failing(new TypeError('ours'))
  for (let i = 0; i < 9; i++) await t.rejects(guard.capture(request), TypeError)
  t.equal(state.calls, 9)
})

t.test('half open: one trial call, the others are rejected; its failure opens for 30 s more', async (t) => {
  const { guard, state, advance } = scripted()
  state.next = failing(new ProviderTimeout())
  for (let i = 0; i < 5; i++) await t.rejects(guard.capture(request), ProviderTimeout)
  advance(30_000)
  let fail = (_error: Error): void => undefined
  state.next = () =>
    new Promise((_, reject) => {
      fail = reject
    })
  const probe = guard.capture(request)
  for (let i = 0; i < 3; i++) await t.rejects(guard.capture(request), { name: 'ProviderUnavailable', retryAfter: 1 })
  t.equal(state.calls, 6)
  fail(new ProviderProtocol())
  await t.rejects(probe, ProviderProtocol)
  await t.rejects(guard.capture(request), { name: 'ProviderUnavailable', retryAfter: 30 })
  advance(30_000)
  state.next = failing(new TypeError('ours'))
  await t.rejects(guard.capture(request), TypeError)
  state.next = async () => authorized
  t.same(await guard.capture(request), authorized, 'a probe that says nothing lets the next one try')
})

t.test('answers to calls from before it opened do not close it', async (t) => {
  const { guard, state } = scripted()
  let resolveCapture = (_outcome: PaymentOutcome): void => undefined
  state.next = () =>
    new Promise((resolve) => {
      resolveCapture = resolve
    })
  const early = guard.capture(request)
  state.next = failing(new ProviderTimeout())
  for (let i = 0; i < 5; i++) await t.rejects(guard.capture(request), ProviderTimeout)
  resolveCapture(authorized)
  t.same(await early, authorized)
  await t.rejects(guard.capture(request), ProviderUnavailable)
})
