// Responses that are streams of documented values: server-sent events, or a JSON text on each line.
//
// The schema of the media type describes one event or line. The status has already been sent when a value turns out to
// be undocumented: then the stream breaks off, and the reason is logged.

import { Readable } from 'node:stream'
import type { Check } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { eventStream } from './media.ts'

/** One event; if `data` is not text, it is written as JSON. */
interface ServerSentEvent {
  readonly data: unknown
  readonly event?: string
  readonly id?: string
  /** The milliseconds after which a disconnected client reconnects. */
  readonly retry?: number
}

export const isStreamBody = (body: unknown): body is AsyncIterable<unknown> =>
  typeof (body as AsyncIterable<unknown> | undefined)?.[Symbol.asyncIterator] === 'function'

/** A field has one line, except that every line of the data has its own. */
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

/** @param report makes the error that ends the stream, and logs it */
export function sendStream(
  { reply, request }: Exchange,
  values: AsyncIterable<unknown>,
  type: string,
  check: Check | null | undefined,
  report: (what: string) => Error,
): void {
  // A proxy that buffers, or a cache, would delay events.
  reply.header('content-type', type).header('cache-control', 'no-store').header('x-accel-buffering', 'no')
  reply.send(Readable.from(request.method === 'HEAD' ? [] : texts(values, type, check, report)))
}
