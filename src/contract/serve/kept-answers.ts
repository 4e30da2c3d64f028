// Answers that were given before, given again while nothing has changed.
//
// A read that says the same to every caller is worked out, checked, written and tagged once for each state of the store. Who may ask, how often,
// and what the caller has already, is asked each time. An answer is kept when it is asked for a second time, and only if its handler
// looked at nothing that belongs to one request: the caller, the time, headers, cookies.

import type { Outcome } from './invoke.ts'
import type { Validators } from './preconditions.ts'

/** More different pages than are popular at one time; with the longest text a bound on memory, some 5 MB in use. */
const most = 500
const longest = 32_768

/** An answer as text, and its entity tag by hash once that was asked for. */
export interface Written {
  readonly text: string
  tag?: string
}

export interface KeptAnswer {
  readonly outcome: Outcome
  readonly validators: Validators | undefined
  readonly written: Written
}

export class KeptAnswers {
  readonly #kept = new Map<string, { readonly revision: number; readonly answer: KeptAnswer }>()
  readonly #asked = new Set<string>()

  /** @param revision another number whenever anything that answers are made of has changed */
  find(target: string, revision: number): KeptAnswer | undefined {
    const one = this.#kept.get(target)
    return one?.revision === revision ? one.answer : undefined
  }

  /** @param revision read before the answer was worked out */
  offer(target: string, revision: number, answer: KeptAnswer): void {
    if (answer.written.text.length > longest) return
    if (this.#kept.has(target) || this.#asked.has(target)) {
      put(this.#kept, target, { revision, answer })
    } else {
      if (this.#asked.size >= most) this.#asked.clear()
      this.#asked.add(target)
    }
  }
}

function put<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  if (map.size >= most) map.delete(map.keys().next().value as string)
  map.set(key, value)
}

/** A call that tells when its handler looks at what belongs to one request. */
export function watched<C extends object>(call: C, look: () => void): C {
  const copy = { ...call }
  for (const name of ['principal', 'now', 'headers', 'cookies', 'https'] as const) {
    const value = (call as Record<string, unknown>)[name]
    Object.defineProperty(copy, name, {
      enumerable: true,
      get() {
        look()
        return value
      },
    })
  }
  return copy
}
