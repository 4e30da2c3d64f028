// Sends the responses of one turn of the event loop together (docs/decisions/0019).
//
// A turn handles all requests that have arrived. Sending each response as soon as it is ready wakes the client once for
// each, and switches between our code and the system's: a third of the cost of a small read. Sent one after the other
// at the end of the turn, they wake a busy client once. A response waits for a millisecond at most, and for the request
// that is being handled.

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
