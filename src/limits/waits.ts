// Waits: how long a key may not be tried after too many failures, in the memory of this process.
//
// After `failures` of them within the window the key waits as long as a window lasts; each further failure doubles the
// wait, to the longest one. After a wait, one attempt takes the turn: it counts as a failure until it succeeds, so that
// many attempts at once gain nothing. A success, or an hour without a failure after the wait, starts again.

export interface WaitRule {
  readonly failures: number
  readonly windowSeconds: number
  readonly longestWaitSeconds: number
}

/** What an attempt meets. */
export interface Turn {
  /** Milliseconds until the next attempt; 0 when this one may go on. */
  readonly waitMs: number
  /** Whether it counts as a failure already. */
  readonly isCounted: boolean
}

/** Synchronous in the memory of a process, asynchronous in Redis. */
export interface Waits {
  take(key: string): Turn | Promise<Turn>
  fail(key: string): void | Promise<void>
  /** After a success. */
  reset(key: string): void | Promise<void>
}

/** How long failures are remembered when the last wait is over. */
export const memoryMs = 3_600_000

/** The wait after so many failures. */
export const waitMsAfter = (failed: number, { failures, windowSeconds, longestWaitSeconds }: WaitRule): number =>
  failed < failures ? 0 : 1000 * Math.min(windowSeconds * 2 ** (failed - failures), longestWaitSeconds)

interface Failures {
  count: number
  waitEndsAt: number
  forgottenAt: number
}

/** A flood of names takes some twenty megabytes at most. */
const mostKeys = 100_000

const go: Turn = { waitMs: 0, isCounted: false }
const goCounted: Turn = { waitMs: 0, isCounted: true }

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
    // The map is in the order of the last failure; the first is the oldest.
    kept.delete(key)
    kept.set(key, one)
    const [oldest] = kept.keys()
    if (kept.size > most) kept.delete(oldest as string)
  }
  return {
    take(key) {
      const one = find(key)
      if (!one || one.count < rule.failures) return go
      const waitMs = one.waitEndsAt - monotonic()
      if (waitMs > 0) return { waitMs, isCounted: false }
      fail(key)
      return goCounted
    },
    fail,
    reset: (key) => void kept.delete(key),
  } satisfies Waits
}
