// Whether a database that does not respond is still alive.
//
// To the caller, a slow statement and a hanging database look alike. So after half a second another connection is
// opened: if that succeeds, or another caller gets a response meanwhile, the caller continues to wait; otherwise it
// receives an error. All callers that wait at the same time share one check.

import { Unavailable } from './driver.ts'

export interface LivenessOptions {
  /** The time before the first check. */
  readonly patienceMs: number
  /** Resolves when the database has responded at all, even with an error; rejects if it has not after `responseMs`. */
  readonly ask: (responseMs: number) => Promise<void>
  readonly responseMs: number
}

/**
 * Returns the result of `work`; throws Unavailable if the database stops responding.
 * @param isResponse whether the completion of `work` proves a response: a free connection of a pool does not
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
      // On a busy machine a new connection takes long while other statements get responses, and if this process was
      // delayed, it proves nothing about the database.
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
