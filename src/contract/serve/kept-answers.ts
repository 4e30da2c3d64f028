// Shared responses, kept and repeated while nothing has changed.
//
// A read that returns the same to every caller is computed, checked, serialized and tagged once for each state of the
// store. Access, rate limits and preconditions are checked every time. A response is kept when it is requested for a
// second time, and only if its handler used nothing that belongs to one request: the caller, the time, headers,
// cookies.

import type { Outcome } from './answer.ts'
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

  /** Whether it was requested before, and so is worth keeping. */
  isWanted(target: string): boolean {
    if (this.#kept.has(target) || this.#asked.has(target)) return true
    if (this.#asked.size >= most) this.#asked.clear()
    this.#asked.add(target)
    return false
  }

  /** @param revision read before the answer was worked out */
  keep(target: string, revision: number, answer: KeptAnswer): void {
    if (answer.written.text.length > longest) return
    this.#kept.delete(target)
    if (this.#kept.size >= most) this.#kept.delete(this.#kept.keys().next().value as string)
    this.#kept.set(target, { revision, answer })
  }
}

/** The parts of a call that belong to one request. */
interface Personal {
  readonly principal: unknown
  readonly now: Date
  readonly headers: object
  readonly cookies: object
  readonly https: boolean
}

/** A call that records whether its handler uses anything that belongs to one request. */
export function watched(call: Personal, look: () => void): object {
  const seen = <T>(value: T): T => {
    look()
    return value
  }
  return {
    ...call,
    get principal() {
      return seen(call.principal)
    },
    get now() {
      return seen(call.now)
    },
    get headers() {
      return seen(call.headers)
    },
    get cookies() {
      return seen(call.cookies)
    },
    get https() {
      return seen(call.https)
    },
  }
}
