// Sends the responses of one turn of the event loop together (docs/decisions/0019).
//
// A turn handles all requests that have arrived. Sending each response as soon as it is ready wakes the client for each
// one, and switches between our code and the system's: a third of the cost of a small read. When they are sent one
// after the other at the end of the turn, a busy client wakes once. A response waits for a millisecond at most, plus
// the request that is being handled.

import { ServerResponse } from 'node:http'

const longestMs = 1

interface Waiting {
  readonly response: BatchedResponse
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
      // A response that cannot be sent must not affect the others.
      response.destroy(error as Error)
    }
  }
}

/** For `ServerResponse` of `http.createServer`. */
export class BatchedResponse extends ServerResponse {
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
