// Whether a database that lets somebody wait is still there.
//
// A slow statement and a database that hangs look alike to who waits. So after half a second another connection is asked for: who gets
// one goes on waiting, who gets none is told. Everybody who waits at the same time asks once.

import { Unavailable } from './driver.ts'

export interface PulseOptions {
  /** Before anybody asks. */
  readonly patienceMs: number
  /** Resolves when the database has said anything at all, a refusal included; rejects when it has not after `answerMs`. */
  readonly ask: (answerMs: number) => Promise<void>
  readonly answerMs: number
}

/** @returns gives what `work` gives; throws Unavailable when the database has fallen silent */
export function pulseOf({ patienceMs, answerMs, ask }: PulseOptions): <T>(work: Promise<T>) => Promise<T> {
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
