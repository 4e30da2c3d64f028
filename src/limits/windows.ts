// Windows: how often each key came in its current window, in the memory of this process.
//
// A store for @fastify/rate-limit, whose own looks at the machine's clock; this one is given ours. A window opens with
// the first request and is not moved by the next (docs/decisions/0006). Full, it forgets the oldest windows first: they
// are the next to end.

export interface Window {
  readonly since: number
  count: number
}

type Answer = (error: null, result: { current: number; ttl: number }) => void

/** A flood from many addresses takes some ten megabytes at most. */
const maxWindows = 100_000

/** A class to hand to the library; every instance counts for itself. @param windows where it counts */
export function windowsBy(clock: () => Date, most = maxWindows, windows = new Map<string, Window>()) {
  return class Windows {
    readonly windows = windows

    incr(key: string, answer: Answer, windowMs: number): void {
      const now = clock().getTime()
      const open = this.#open(key, now, windowMs)
      const window = open ?? { since: now, count: 0 }
      window.count += 1
      if (!open) this.#keep(key, window)
      answer(null, { current: window.count, ttl: window.since + windowMs - now })
    }

    /** The same without counting. */
    read(key: string, answer: Answer, windowMs: number): void {
      const now = clock().getTime()
      const window = this.#open(key, now, windowMs)
      answer(
        null,
        window ? { current: window.count, ttl: window.since + windowMs - now } : { current: 0, ttl: windowMs },
      )
    }

    /** Keys say what is counted, so all limits share one memory. */
    child() {
      return this
    }

    #open(key: string, now: number, windowMs: number): Window | undefined {
      const window = this.windows.get(key)
      return window && now < window.since + windowMs ? window : undefined
    }

    /** The map is in the order of opening. */
    #keep(key: string, window: Window): void {
      this.windows.delete(key)
      this.windows.set(key, window)
      const [oldest] = this.windows.keys()
      if (this.windows.size > most) this.windows.delete(oldest as string)
    }
  }
}
