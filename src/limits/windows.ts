// Windows: how often each key occurred in its current window, in the memory of this process.
//
// A store for @fastify/rate-limit, whose own uses the wall clock; this one uses a monotonic clock. A window opens with
// the first request and does not move with later ones (docs/decisions/0006). When the store is full, it forgets the
// oldest windows first, because they end next.

export interface Window {
  readonly since: number
  count: number
}

/** How often a key occurred in its window, and the milliseconds until the window ends. */
export interface Count {
  readonly current: number
  readonly ttl: number
}

type Answer = (error: null, result: Count) => void

/** A flood from many addresses uses about ten megabytes at most. */
const maxWindows = 100_000

/**
 * A store class for the library; every instance counts separately.
 * @param windows where it counts
 * @param onCount is called synchronously with each count, because the library returns a promise
 */
export function windowsBy(
  monotonic: () => number,
  most = maxWindows,
  windows = new Map<string, Window>(),
  onCount?: (count: Count) => void,
) {
  return class Windows {
    readonly windows = windows

    incr(key: string, answer: Answer, windowMs: number): void {
      const now = monotonic()
      const open = this.#open(key, now, windowMs)
      const window = open ?? { since: now, count: 0 }
      window.count += 1
      if (!open) this.#keep(key, window)
      this.#tell({ current: window.count, ttl: window.since + windowMs - now }, answer)
    }

    /** The current count, without counting. */
    read(key: string, answer: Answer, windowMs: number): void {
      const now = monotonic()
      const window = this.#open(key, now, windowMs)
      const known = window && { current: window.count, ttl: window.since + windowMs - now }
      this.#tell(known ?? { current: 0, ttl: windowMs }, answer)
    }

    /** Keys include the name of the limit, so all limits share one store. */
    child() {
      return this
    }

    #tell(count: Count, answer: Answer): void {
      onCount?.(count)
      answer(null, count)
    }

    #open(key: string, now: number, windowMs: number): Window | undefined {
      const window = this.windows.get(key)
      return window && now < window.since + windowMs ? window : undefined
    }

    /** The map is ordered by opening. */
    #keep(key: string, window: Window): void {
      this.windows.delete(key)
      this.windows.set(key, window)
      const [oldest] = this.windows.keys()
      if (this.windows.size > most) this.windows.delete(oldest as string)
    }
  }
}
