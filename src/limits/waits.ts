// Waits: how long a key must wait after too many failures, in the memory of this process.
//
// After `failures` of them within the window, the key waits for the length of a window; each further failure doubles
// the wait, up to the longest one. An attempt counts as a failure until it succeeds, so that many concurrent attempts
// gain nothing. A success, or an hour without a failure after the wait, resets the count.

export interface WaitRule {
  readonly failures: number
  readonly windowSeconds: number
  readonly longestWaitSeconds: number
}

/** Synchronous in the memory of a process, asynchronous in Redis. */
export interface Waits {
  /** Counts an attempt as a failure. @returns 0, or the milliseconds until the next attempt; then it is not counted */
  take(key: string): number | Promise<number>
  /** Counts a failure. */
  fail(key: string): void | Promise<void>
  /** After an attempt that neither failed nor succeeded. */
  giveBack(key: string): void | Promise<void>
  /** After a success. */
  reset(key: string): void | Promise<void>
}

/** How long failures are remembered after the last wait. */
export const memoryMs = 3_600_000

/** The wait after this many failures. */
export const waitMsAfter = (failed: number, { failures, windowSeconds, longestWaitSeconds }: WaitRule): number =>
  failed < failures ? 0 : 1000 * Math.min(windowSeconds * 2 ** (failed - failures), longestWaitSeconds)

interface Failures {
  count: number
  waitEndsAt: number
  forgottenAt: number
}

/** A flood of names uses about twenty megabytes at most. */
const mostKeys = 100_000

/** @param monotonic milliseconds of a clock that is never set */
export function waitsOf(rule: WaitRule, monotonic: () => number, most = mostKeys) {
  const kept = new Map<string, Failures>()
  const find = (key: string): Failures | undefined => {
    const one = kept.get(key)
    return one && monotonic() < one.forgottenAt ? one : undefined
  }
  const fail = (key: string): void => {
    const now = monotonic()
    const one = find(key) ?? { count: 0, waitEndsAt: now, forgottenAt: now + rule.windowSeconds * 1000 }
    one.count += 1
    const wait = waitMsAfter(one.count, rule)
    if (wait > 0) Object.assign(one, { waitEndsAt: now + wait, forgottenAt: now + wait + memoryMs })
    // The map is ordered by the last failure, so the first entry is the oldest.
    kept.delete(key)
    kept.set(key, one)
    const [oldest] = kept.keys()
    if (kept.size > most) kept.delete(oldest as string)
  }
  return {
    take(key) {
      const one = find(key)
      const waitMs = one && one.count >= rule.failures ? one.waitEndsAt - monotonic() : 0
      if (waitMs > 0) return waitMs
      fail(key)
      return 0
    },
    fail,
    giveBack(key) {
      const one = find(key)
      if (!one) return
      Object.assign(one, { count: one.count - 1, waitEndsAt: monotonic() })
      if (one.count === 0) kept.delete(key)
    },
    reset: (key) => void kept.delete(key),
  } satisfies Waits
}
