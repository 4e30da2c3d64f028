// The guard before every provider: a deadline and a circuit breaker.
//
// A call that exceeds the deadline is a timeout, even if it succeeds later. After several consecutive failures the
// circuit opens and no call is made for a while; then one trial call is allowed. Declines are responses, not failures,
// and so is every rejection of a single payment: one customer's invalid request must not stop all payments. Both use
// monotonic clocks.

import {
  type PaymentProvider,
  ProviderBusy,
  ProviderProtocol,
  ProviderRefusal,
  ProviderTimeout,
  ProviderUnavailable,
} from './provider.ts'

/** Consecutive failures that open the circuit. */
const mostFailures = 5
const openMs = 30_000

export interface GuardOptions {
  readonly deadlineMs: number
  /** Milliseconds of a monotonic clock. */
  readonly monotonic: () => number
}

export function guardProvider(provider: PaymentProvider, { deadlineMs, monotonic }: GuardOptions): PaymentProvider {
  const breaker = new Breaker(monotonic)
  const guarded = <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    breaker.run(() => within(deadlineMs, ask))
  return {
    name: provider.name,
    can: provider.can,
    knows: (method) => provider.knows(method),
    authorize: (one) => guarded((signal) => provider.authorize(one, signal)),
    capture: (one) => guarded((signal) => provider.capture(one, signal)),
    void: (one) => guarded((signal) => provider.void(one, signal)),
    refund: (one) => guarded((signal) => provider.refund(one, signal)),
    fetch: (one) => guarded((signal) => provider.fetch(one, signal)),
    parseEvent: (headers, body) => provider.parseEvent(headers, body),
  }
}

/** @throws ProviderTimeout if `ask` has not finished in time, even if it ignores the signal */
async function within<T>(ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ProviderTimeout())
      controller.abort()
    }, ms)
  })
  try {
    return await Promise.race([ask(controller.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

const isResponse = (error: unknown): boolean => error instanceof ProviderRefusal || error instanceof ProviderBusy

const isFailure = (error: unknown): boolean =>
  error instanceof ProviderUnavailable || error instanceof ProviderTimeout || error instanceof ProviderProtocol

class Breaker {
  readonly #monotonic: () => number
  #failures = 0
  /** When the next call is allowed; undefined while the circuit is closed. */
  #openUntil: number | undefined
  #probing = false

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const probe = this.#pass()
    try {
      const result = await work()
      this.#settle(probe, 'good')
      return result
    } catch (error) {
      this.#settle(probe, isResponse(error) ? 'good' : isFailure(error) ? 'failed' : 'unknown')
      throw error
    }
  }

  /** Whether this call is the trial call. @throws ProviderUnavailable while the circuit is open */
  #pass(): boolean {
    if (this.#openUntil === undefined) return false
    const left = this.#openUntil - this.#monotonic()
    if (left > 0 || this.#probing) throw new ProviderUnavailable(undefined, Math.max(1, Math.ceil(left / 1000)))
    this.#probing = true
    return true
  }

  #settle(probe: boolean, came: 'good' | 'failed' | 'unknown'): void {
    if (probe) this.#probing = false
    // Late results of calls made before the circuit opened do not count.
    else if (this.#openUntil !== undefined) return
    if (came === 'good') {
      this.#failures = 0
      this.#openUntil = undefined
    } else if (came === 'failed') {
      this.#failures += 1
      if (probe || this.#failures >= mostFailures) this.#openUntil = this.#monotonic() + openMs
    }
  }
}
