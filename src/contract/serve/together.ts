// Answers of one turn of the event loop are sent together.
//
// A turn handles all requests that have arrived. Sending each answer as soon as it is made wakes the client once for
// each, and leaves our code for the system's and comes back: a third of what a small read costs. Sent one after the
// other at the end of the turn, they wake a busy client once. An answer waits for a millisecond at most, and for the
// request that is handled just then.

import { ServerResponse } from 'node:http'

const longestMs = 1

interface Waiting {
  readonly response: Together
  readonly end: () => void
}

let waiting: Waiting[] = []
let since = 0

function endAll(): void {
  const all = waiting
  waiting = []
  for (const { response, end } of all) {
    try {
      end()
    } catch (error) {
      // One that cannot be sent takes no other with it.
      response.destroy(error as Error)
    }
  }
}

/** For `ServerResponse` of `http.createServer`. */
export class Together extends ServerResponse {
  // biome-ignore lint/suspicious/noExplicitAny: end has several signatures
  override end(...given: any[]): this {
    const now = performance.now()
    const count = waiting.push({ response: this, end: () => super.end(...given) })
    if (count === 1) {
      since = now
      setImmediate(endAll)
    } else if (now - since > longestMs) endAll()
    return this
  }
}
