// One call of a handler: what it is given, the transaction around it, and its answer.
//
// An unsafe operation runs inside a transaction, together with whatever policies must remember (`request.beforeCommit`), and is
// answered after it commits. An answer that is not in the document undoes the work.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Cursors } from './cursors.ts'
import type { Operation } from './document.ts'
import { type ListDeclaration, listOf } from './lists.ts'
import { matchOf, type Validators } from './preconditions.ts'
import type { Conform } from './responses.ts'

type AnyOutcome = { status: number; body?: unknown; headers?: Record<string, string> }
export type AnyHandler = (call: object) => Promise<AnyOutcome>
export type BeforeCommit = (store: Store, outcome: AnyOutcome) => Promise<void>

interface House {
  readonly store: Store
  readonly clock: () => Date
  readonly cursors: Cursors
}

/** Calls the handler, inside a transaction if it may change something, and sends what it answers. */
export function answer(operation: Operation, conform: Conform, handler: AnyHandler, house: House) {
  const { store, clock, cursors } = house
  const declaration = operation.extensions['x-list'] as ListDeclaration | undefined
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { path, query, header, cookie } = request.decoded
    const here = pathOf(operation, request)
    const call = {
      params: path,
      query,
      headers: header,
      cookies: cookie,
      body: request.body,
      path: here,
      now: clock(),
      match: matchOf(request.headers),
      list: declaration && listOf(declaration, query, here, cursors),
    }
    const work = async (inside: Store) => {
      const outcome = await handler({ ...call, store: inside })
      for (const remember of request.beforeCommit) await remember(inside, outcome)
      conform(outcome)
      return outcome
    }
    const outcome = operation.safe ? await work(store) : await store.transaction(work)
    request.validators = validatorsOf(outcome.body, query)
    reply.code(outcome.status).headers(outcome.headers ?? {})
    return outcome.body === undefined ? reply.send() : reply.type('application/json').send(JSON.stringify(outcome.body))
  }
}

/** A body with an `etag` of its own is known by it, unless it also shows relations, which the tag does not cover. */
function validatorsOf(body: unknown, { include }: Record<string, unknown>): Validators | undefined {
  const { etag, updated_at } = (body ?? {}) as Partial<Validators>
  return etag !== undefined && include === undefined ? { etag, updated_at } : undefined
}

/**
 * The path of this request relative to the origin, made from the template: never from the target or a Host, which a client
 * may fill with another origin. A trusted proxy that speaks for somebody may put its prefix before it (http.md R10).
 */
function pathOf(operation: Operation, request: FastifyRequest): string {
  const params = request.params as Record<string, string>
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''))
  const prefix = request.headers['x-forwarded-prefix']
  const trusted = (request.ips?.length ?? 0) > 1
  return trusted && typeof prefix === 'string' && /^(\/[\w.~-]+)+$/.test(prefix) ? prefix + path : path
}
