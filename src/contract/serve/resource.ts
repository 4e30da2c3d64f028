// The resource that an operation changes, as its own GET shows it to the caller.
//
// Preconditions are checked against it, and the audit log remembers it as it was before; neither asks a handler to say it again. It is
// what GET of the operation's path answers, or of the nearest path above that has one: an order, for `/orders/{order_id}/cancel`.
// A list is no such resource.

import type { FastifyRequest } from 'fastify'
import { Problem } from '../../problem.ts'
import type { Services } from '../../services.ts'
import type { Store } from '../../store/store.ts'
import type { AnyHandler } from './calls.ts'
import type { Operation } from '../compile/document.ts'

export type Fields = Readonly<Record<string, unknown>>

interface Shown {
  readonly body: Fields
  readonly last_modified?: number | null | undefined
}

export interface Resource {
  /** The path it is read at; names it. */
  path(request: FastifyRequest): string
  /** What its GET answers, all that can be shown to this caller; undefined where there is nothing. */
  read(request: FastifyRequest, store: Store): Promise<Shown | undefined>
}

const shows = (operation: Operation): boolean =>
  operation.method === 'GET' &&
  !operation.extensions['x-list'] &&
  operation.responses['200']?.content['application/json'] !== undefined

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
  { clock, services }: { clock: () => Date; services: Services },
): Resource | undefined {
  const reading = readingOf(operation, operations)
  const read = reading && handlerOf(reading)
  if (!reading || typeof read !== 'function') return undefined
  // Parameters that need a scope show more: who changes a thing, sees it, and so does the house.
  const guarded = reading.parameters.filter((one) => one.in === 'query' && one['x-requires-scope'])
  const query = Object.fromEntries(guarded.map(({ name }) => [name, true]))
  return {
    path: (request) => filled(reading.path, request.params),
    async read({ decoded, principal, params }, store) {
      const path = filled(reading.path, params)
      const nothing = {
        query,
        headers: {},
        cookies: {},
        body: undefined,
        received: undefined,
        attempt: undefined,
        match: undefined,
      }
      const call = {
        ...services,
        ...nothing,
        params: decoded.path,
        path,
        store,
        now: clock(),
        principal,
        list: undefined,
      }
      const answer = await read(call).catch(unseen)
      return answer && 'body' in answer ? (answer as Shown) : undefined
    },
  }
}

/** A path template with its parameters. */
export const filled = (template: string, params: unknown): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent((params as Record<string, string>)[name] ?? ''))

function unseen(error: unknown): undefined {
  if (error instanceof Problem && error.status === 404) return undefined
  throw error
}
