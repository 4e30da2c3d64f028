// Answers of a range of statuses, of any, and streams of them: an API of its own, typed as openapi-typescript types its
// document. Never run; test/types.test.ts proves that every expectation is live.

import { type Api, type Declare, declare } from '../../src/contract/serve/operation.ts'

interface Lamp {
  name: string
}
type Json<B> = { headers: { [name: string]: unknown }; content: { 'application/json': B } }
type Operation<R> = { parameters: { query?: never; header?: never; path?: never; cookie?: never }; responses: R }

interface Lamps extends Api {
  operations: {
    anySuccess: Operation<{ '2XX': Json<Lamp>; '4XX': Json<{ error: string }> }>
    created: Operation<{
      '2XX': { headers: { 'X-Cost': string; [name: string]: unknown }; content: { 'application/json': Lamp } }
      204: { headers: { [name: string]: unknown }; content?: never }
    }>
    anything: Operation<{ default: Json<Lamp> }>
    failing: Operation<{ 200: Json<Lamp>; default: Json<{ error: string }> }>
    moved: Operation<{ '3XX': { headers: { Location: string; [name: string]: unknown }; content?: never } }>
    events: Operation<{ 200: { headers: { [name: string]: unknown }; content: { 'text/event-stream': Lamp } } }>
    lines: Operation<{
      200: { headers: { [name: string]: unknown }; content: { 'application/json': Lamp; 'application/x-ndjson': Lamp } }
    }>
    bytes: Operation<{ 200: { headers: { [name: string]: unknown }; content: { 'image/png': string } } }>
    text: Operation<{ 200: { headers: { [name: string]: unknown }; content: { 'text/csv': string } } }>
  }
  defaults: Record<keyof Lamps['operations'], { readonly query: never; readonly body: never }>
  principal: undefined
  store: undefined
  upload: never
  services: Record<never, never>
  policyHeaders: 'X-Request-Id'
  actor: never
}

const lamps: Declare<Lamps> = declare()
const { op } = lamps
const body = { name: 'Anglepoise' }
declare const headers: { readonly 'X-Cost': string }

async function* stream<T>(...all: T[]) {
  yield* all
}

export const range = op('anySuccess', async () => ({ status: 201, body }))
export const beside = op('created', async ({ now }) =>
  now.getTime() > 0 ? { status: 204 } : { status: 202, headers, body },
)
export const any = op('anything', async () => ({ status: 207, body }))
export const success = op('failing', async () => ({ status: 200, body }))
export const elsewhere = op('moved', async ({ path }) => ({ status: 303, headers: { Location: path } }))
export const streamsEvents = op('events', async () => ({ status: 200, body: stream(body) }))
export const one = op('lines', async () => ({ status: 200, body }))
export const each = op('lines', async () => ({ status: 200, body: stream(body) }))
export const picture = op('bytes', async () => ({ status: 200, body: new Uint8Array() }))
export const sheet = op('text', async () => ({ status: 200, body: 'name\nAnglepoise\n' }))

// Ranges.

// a status outside the range
// @ts-expect-error
export const outside = op('anySuccess', async () => ({ status: 302, body }))

// an error of a range that is returned instead of thrown
// @ts-expect-error
export const returned = op('anySuccess', async () => ({ status: 404, body: { error: 'no' } }))

// an undocumented field in a response of a range
// @ts-expect-error
export const wide = op('anySuccess', async () => ({ status: 201, body: { ...body, watts: 9 } }))

// a header that no response of the range documents
// @ts-expect-error
export const costly = op('anySuccess', async () => ({ status: 201, headers, body }))

// a response of a range without its required header
// @ts-expect-error
export const free = op('created', async () => ({ status: 201, body }))

// the body of the range on a status that has none
// @ts-expect-error
export const full = op('created', async () => ({ status: 204, body }))

// a redirection without its target
// @ts-expect-error
export const nowhere = op('moved', async () => ({ status: 302 }))

// Any status.

// an undocumented field in the default answer
// @ts-expect-error
export const anyWide = op('anything', async () => ({ status: 200, body: { ...body, watts: 9 } }))

// another body in the default answer
// @ts-expect-error
export const anyOther = op('anything', async () => ({ status: 200, body: { error: 'no' } }))

// a response that is the default for errors
// @ts-expect-error
export const failed = op('failing', async () => ({ status: 500, body: { error: 'no' } }))

// another success where the default is for errors
// @ts-expect-error
export const otherSuccess = op('failing', async () => ({ status: 201, body }))

// Streams, text and bytes.

// an undocumented field in an event
// @ts-expect-error
export const wideEvent = op('events', async () => ({ status: 200, body: stream({ ...body, watts: 9 }) }))

// an event of another type
// @ts-expect-error
export const otherEvent = op('events', async () => ({ status: 200, body: stream({ name: 9 }) }))

// one event where a stream is documented
// @ts-expect-error
export const single = op('events', async () => ({ status: 200, body }))

// a stream where text is documented
// @ts-expect-error
export const rows = op('text', async () => ({ status: 200, body: stream('name\n') }))

// text where bytes are documented
// @ts-expect-error
export const noBytes = op('bytes', async () => ({ status: 200, body: 'PNG' }))
