// Whether a database that keeps callers waiting is still alive.
//
// To the caller, a slow statement and a hanging database look alike. So after half a second another connection is
// requested: if it can be opened, the caller continues to wait; if not, the caller receives an error. All callers that
// wait at the same time share one check.

import { Unavailable } from './driver.ts'

export interface LivenessOptions {
  /** Before the first check. */
  readonly patienceMs: number
  /**
   * Resolves when the database has said anything at all, a refusal included; rejects when it has not after `answerMs`.
   */
  readonly ask: (answerMs: number) => Promise<void>
  readonly answerMs: number
}

/** @returns gives what `work` gives; throws Unavailable when the database has fallen silent */
export function livenessOf({ patienceMs, answerMs, ask }: LivenessOptions): <T>(work: Promise<T>) => Promise<T> {
  let asking: Promise<boolean> | undefined
  const beats = async () => {
    const began = performance.now()
    return ask(answerMs).then(
      () => true,
      // When this process was held up it proves nothing of the other.
      () => performance.now() - began > 2 * answerMs,
    )
  }
  const alive = () => {
    asking ??= beats().finally(() => {
      asking = undefined
    })
    return asking
  }
  return async (work) => {
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
      return await Promise.race([work, silence])
    } finally {
      done = true
      clearTimeout(timer)
    }
  }
}
