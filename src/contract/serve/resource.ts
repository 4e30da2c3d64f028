// The resource that an operation changes, as its own GET returns it to the caller.
//
// Preconditions are checked against it, and the audit log stores it as the state before the change, so handlers need
// not read it. It is the response of GET on the operation's path, or on the nearest parent path that has one: an order,
// for `/orders/{order_id}/cancel`. A list is not such a resource.

import { type Operation, pathFiller } from './contract.ts'
import type { Exchange } from './exchange.ts'
import type { AnyHandler } from './invoke.ts'
import { Problem } from './problem.ts'

export type Fields = Readonly<Record<string, unknown>>

interface Shown {
  readonly body: Fields
  /** The same resource as the application stores it, if that differs. */
  readonly record?: unknown
  readonly last_modified?: number | null | undefined
}

export interface Resource {
  /** Whether that GET is one of the operation's own path: then a DELETE ends it. */
  readonly isOwn: boolean
  /** The path of its GET, which identifies it. */
  path(exchange: Exchange): string
  /** The response of its GET, with everything this caller can see; undefined if there is none. */
  read(exchange: Exchange, store: unknown): Promise<Shown | undefined>
}

const shows = ({ method, extensions, responses }: Operation): boolean =>
  method === 'GET' && !extensions['x-list'] && responses['200']?.content['application/json'] !== undefined

function readingOf({ path }: Operation, operations: readonly Operation[]): Operation | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = operations.find((one) => one.path === at && one.method === 'GET')
    if (found && shows(found)) return found
  }
  return undefined
}

/** @param handlerOf the handler of an operation */
export function resourceOf(
  operation: Operation,
  operations: readonly Operation[],
  handlerOf: (operation: Operation) => AnyHandler,
  { clock, services }: { clock: () => Date; services: object },
): Resource | undefined {
  const reading = readingOf(operation, operations)
  const read = reading && handlerOf(reading)
  if (!reading || typeof read !== 'function') return undefined
  // Parameters that require a scope reveal more, which the editor of a resource may see, and so may the server.
  const guarded = reading.parameters.filter((one) => one.in === 'query' && one.extensions['x-requires-scope'])
  const fill = pathFiller(reading.path)
  const query = Object.fromEntries(guarded.map(({ name }) => [name, true]))
  return {
    isOwn: reading.path === operation.path,
    path: ({ params }) => fill(params),
    async read({ decoded, principal, params }, store) {
      const nothing = { headers: {}, cookies: {}, body: undefined, received: undefined, attempt: undefined }
      const place = { params: decoded.path, path: fill(params), query, list: undefined }
      const call = { ...services, ...nothing, ...place, match: undefined, store, now: clock(), principal }
      try {
        const result = await read(call)
        return 'body' in result ? (result as Shown) : undefined
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return undefined
        throw error
      }
    },
  }
}
