// Responses that are streams of documented values: server-sent events, or a JSON text on each line.
//
// The schema of the media type is that of one event or line. The status has been sent when a value turns out to be none
// of the document's: then the stream breaks off, and the log has the reason.

import { Readable } from 'node:stream'
import type { Check } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { eventStream } from './media.ts'

/** One event; `data` that is no text is written as JSON. */
interface ServerSentEvent {
  readonly data: unknown
  readonly event?: string
  readonly id?: string
  /** Milliseconds until a client that was cut off tries again. */
  readonly retry?: number
}

export const isStreamBody = (body: unknown): body is AsyncIterable<unknown> =>
  typeof (body as AsyncIterable<unknown> | undefined)?.[Symbol.asyncIterator] === 'function'

/** A field has one line; every line of the data has its own. */
function eventText({ data, event, id, retry }: ServerSentEvent): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? null)
  const fields = { event, id, retry }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${String(value).replaceAll(/[\r\n]/g, ' ')}`],
  )
  lines.push(...text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`))
  return `${lines.join('\n')}\n\n`
}

async function* texts(
  values: AsyncIterable<unknown>,
  type: string,
  check: Check | null | undefined,
  report: (what: string) => Error,
): AsyncGenerator<string> {
  for await (const value of values) {
    if (check && !check(value)) {
      const [first] = check.errors ?? []
      throw report(`sends what does not match its schema: ${first?.instancePath} ${first?.message}`)
    }
    yield type === eventStream ? eventText(value as ServerSentEvent) : `${JSON.stringify(value)}\n`
  }
}

/** @param report makes the error that ends the stream, and tells the log */
export function sendStream(
  { reply, request }: Exchange,
  values: AsyncIterable<unknown>,
  type: string,
  check: Check | null | undefined,
  report: (what: string) => Error,
): void {
  // A proxy that waits for more, or a cache, would hold events back.
  reply.header('content-type', type).header('cache-control', 'no-store').header('x-accel-buffering', 'no')
  reply.send(Readable.from(request.method === 'HEAD' ? [] : texts(values, type, check, report)))
}
