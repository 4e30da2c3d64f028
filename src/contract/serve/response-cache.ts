// A cache of responses that are the same for every caller, until anything in the store changes (docs/decisions/0016).
//
// Such a read is computed, checked, serialized and tagged once for each state of the store. Access, rate limits and
// preconditions are still checked for every request. A response is cached when it is requested for the second time, and
// only if its handler used nothing that belongs to one request: the caller, the time, headers, cookies.

import type { Validators } from './preconditions.ts'
import type { Outcome } from './result.ts'

/** More pages than are popular at one time. With `maxLength` this limits memory; about 5 MB are used in practice. */
const maxResponses = 500
const maxLength = 32_768

/** A body as it is sent, and its hash as an entity tag after it was first computed. */
export interface WrittenBody {
  readonly text: string
  tag?: string
}

export interface CachedResponse {
  readonly outcome: Outcome
  readonly validators: Validators | undefined
  readonly written: WrittenBody
}

export class ResponseCache {
  readonly #kept = new Map<string, { readonly revision: number; readonly result: CachedResponse }>()
  readonly #seenOnce = new Set<string>()

  /** @param revision a number that changes with every commit to the store */
  find(target: string, revision: number): CachedResponse | undefined {
    const one = this.#kept.get(target)
    return one?.revision === revision ? one.result : undefined
  }

  /** Whether it has been requested before. */
  isWorthKeeping(target: string): boolean {
    if (this.#kept.has(target) || this.#seenOnce.has(target)) return true
    if (this.#seenOnce.size >= maxResponses) this.#seenOnce.clear()
    this.#seenOnce.add(target)
    return false
  }

  /** @param revision the revision before the response was computed */
  keep(target: string, revision: number, result: CachedResponse): void {
    if (result.written.text.length > maxLength) return
    this.#kept.delete(target)
    if (this.#kept.size >= maxResponses) this.#kept.delete(this.#kept.keys().next().value as string)
    this.#kept.set(target, { revision, result })
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
export function watchCall(call: Personal, look: () => void): object {
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
