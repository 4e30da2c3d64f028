// Whether a database that keeps callers waiting is still alive.
//
// To the caller, a slow statement and a hanging database look alike. So after half a second another connection is
// requested: if it can be opened, or another caller is answered meanwhile, the caller continues to wait; if not, the
// caller receives an error. All callers that wait at the same time share one check.

import { Unavailable } from './driver.ts'

export interface LivenessOptions {
  /** Before the first check. */
  readonly patienceMs: number
  /**
   * Resolves when the database has said anything at all, a refusal included; rejects when it has not after
   * `responseMs`.
   */
  readonly ask: (responseMs: number) => Promise<void>
  readonly responseMs: number
}

/**
 * Gives what `work` gives; throws Unavailable when the database has fallen silent.
 * @param isResponse whether the database has said something when `work` is done: a free connection of a pool says
 * nothing
 */
export type Observe = <T>(work: Promise<T>, isResponse?: boolean) => Promise<T>

export function livenessOf({ patienceMs, responseMs, ask }: LivenessOptions): Observe {
  let asking: Promise<boolean> | undefined
  let heardAt = Number.NEGATIVE_INFINITY
  const beats = async () => {
    const began = performance.now()
    return ask(responseMs).then(
      () => true,
      // On a busy machine a new connection takes long while the others are answered; and when this process was held up
      // it proves nothing of the other.
      () => heardAt > began || performance.now() - began > 2 * responseMs,
    )
  }
  const alive = () => {
    asking ??= beats().finally(() => {
      asking = undefined
    })
    return asking
  }
  return async (work, isResponse = true) => {
    let done = false
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<never>((_, reject) => {
      const wait = () => {
        timer = setTimeout(async () => {
          if (!(await alive())) reject(new Unavailable(new Error('the database has fallen silent')))
          else if (!done) wait()
        }, patienceMs)
      }
      wait()
    })
    try {
      const result = await Promise.race([work, silence])
      if (isResponse) heardAt = performance.now()
      return result
    } finally {
      done = true
      clearTimeout(timer)
    }
  }
}
