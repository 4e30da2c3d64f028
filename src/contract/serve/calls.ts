// One call of a handler: what it is given, the transaction around it, and its answer.
//
// An unsafe operation runs inside a transaction, together with whatever policies must see before it (`request.beforeWork`) and remember
// after it (`request.beforeCommit`), and is answered after it commits. An answer that is not in the document undoes the work. An operation in steps (steps.ts) has two
// transactions, and asks the outside world between them.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../services.ts'
import type { Store } from '../../store/store.ts'
import { type Bytes, sendBytes } from './bytes.ts'
import type { Cursors } from './cursors.ts'
import type { Operation } from '../compile/document.ts'
import { type ListDeclaration, listOf } from './lists.ts'
import { matchOf, type Validators } from './preconditions.ts'
import type { Principal } from './principal.ts'
import { filled } from './resource.ts'
import type { Conform } from './responses.ts'
import { Begun, Refused, type Steps } from './steps.ts'

type AnyOutcome = {
  status: number
  body?: unknown
  last_modified?: number | null
  headers?: Record<string, string>
  actor?: Pick<Principal, 'id' | 'role'>
}
type AnyAnswer = AnyOutcome | Refused
export type AnyHandler = ((call: object) => Promise<AnyAnswer>) | Steps<object, unknown, unknown, AnyAnswer>
/** Called inside the transaction that decides, with what will be answered: a success, or a refusal that keeps its work. */
export type BeforeCommit = (store: Store, answer: AnyAnswer) => Promise<void>

/** Called inside the transaction, before the handler; in steps, before the first. */
export type BeforeWork = (store: Store) => Promise<void>

interface House {
  readonly store: Store
  readonly clock: () => Date
  readonly cursors: Cursors
  readonly services: Services
}

/** Calls the handler, inside a transaction if it may change something, and sends what it answers. */
export function answer(operation: Operation, conform: Conform, handler: AnyHandler, house: House) {
  const { store, clock, cursors, services } = house
  const declaration = operation.extensions['x-list'] as ListDeclaration | undefined
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { path, query, header, cookie } = request.decoded
    const here = pathOf(operation, request)
    const call = {
      ...services,
      params: path,
      query,
      headers: header,
      cookies: cookie,
      body: request.body,
      received: request.received && Buffer.from(request.received).toString(),
      path: here,
      https: request.protocol === 'https',
      now: clock(),
      principal: request.principal,
      attempt: request.attempt,
      match: matchOf(request.headers),
      list: declaration && listOf(declaration, query, here, cursors),
    }
    const seal = async <A extends AnyAnswer>(inside: Store, answer: A): Promise<A> => {
      if (!(answer instanceof Refused)) request.validators = validatorsOf(answer, query)
      for (const remember of request.beforeCommit) await remember(inside, answer)
      if (!(answer instanceof Refused)) conform(answer)
      return answer
    }
    const work = async (inside: Store) => {
      for (const prepare of request.beforeWork) await prepare(inside)
      if (typeof handler === 'function') return seal(inside, await handler({ ...call, store: inside }))
      const first = await handler.begin({ ...call, store: inside })
      return first instanceof Begun ? first : seal(inside, first)
    }
    const first = operation.safe ? await work(store) : await store.transaction(work)
    request.begun = first instanceof Begun
    const outcome = first instanceof Begun ? await goOn(handler as AnySteps, first.value, call) : first
    if (outcome instanceof Refused) throw outcome.problem
    reply.code(outcome.status).headers(outcome.headers ?? {})
    if (operation.responses[outcome.status]?.binary.length) return sendBytes(request, reply, outcome.body as Bytes)
    request.validators = validatorsOf(outcome, query)
    return outcome.body === undefined ? reply.send() : reply.type('application/json').send(JSON.stringify(outcome.body))

    async function goOn(steps: AnySteps, begun: unknown, call: object): Promise<AnyAnswer> {
      const performed = await steps.perform(begun, { ...call, store })
      return store.transaction(async (inside) =>
        seal(inside, await steps.settle({ ...call, now: clock(), store: inside }, begun, performed)),
      )
    }
  }
}

type AnySteps = Exclude<AnyHandler, (...args: never[]) => unknown>

/** A body with an `etag` of its own is known by it, unless it also shows relations, which neither tag nor date covers. */
function validatorsOf(
  { body, last_modified }: AnyOutcome,
  { include }: Record<string, unknown>,
): Validators | undefined {
  const { etag } = (body ?? {}) as Partial<Validators>
  return etag !== undefined && include === undefined ? { etag, last_modified } : undefined
}

/**
 * The path of this request relative to the origin, made from the template: never from the target or a Host, which a client
 * may fill with another origin. A trusted proxy that speaks for somebody may put its prefix before it (http.md R10).
 */
function pathOf(operation: Operation, request: FastifyRequest): string {
  return request.prefix + filled(operation.path, request.params)
}

/** What a trusted proxy took away from the front of every path, and links must have again; nothing where there is none. */
export function prefixOf({ headers, ips }: FastifyRequest): string {
  const prefix = headers['x-forwarded-prefix']
  const trusted = (ips?.length ?? 0) > 1
  return trusted && typeof prefix === 'string' && /^(\/[\w.~-]+)+$/.test(prefix) ? prefix : ''
}
