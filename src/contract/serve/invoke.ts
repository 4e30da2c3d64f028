// One call of a handler: what it is given, the transaction around it, and its answer.
//
// An unsafe operation runs inside a transaction, together with what policies must see before it (`prepare`) and commit with it (`remember`),
// and is answered after the commit. An answer that is not in the document undoes the work. An operation in steps (steps.ts) has two
// transactions, and asks the outside world between them.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Bytes, sendBytes } from './bytes.ts'
import { filled, type Operation } from './contract.ts'
import type { Cursors } from './cursors.ts'
import type { Exchange } from './exchange.ts'
import { type ListDeclaration, lister } from './lists.ts'
import { matchOf, type Validators } from './preconditions.ts'
import type { Conform } from './responses.ts'
import { Begun, Refused, type Steps } from './steps.ts'

export interface Outcome {
  status: number
  body?: unknown
  last_modified?: number | null
  headers?: Record<string, string>
  /** For an operation that finds out who calls, such as a login: who it was, for the audit log. */
  actor?: { readonly id: number; readonly role: string }
}
/** What a handler says: a success, or a refusal that keeps its work. */
export type Answer = Outcome | Refused
export type AnyHandler = ((call: object) => Answer | Promise<Answer>) | Steps<object, unknown, unknown, Answer>
type AnySteps = Exclude<AnyHandler, (...args: never[]) => unknown>

/** Where handlers read and write. `T`: what is given to handlers, inside a transaction or outside. */
export interface Transactions<T> {
  transaction<R>(work: (inside: T) => Promise<R>): Promise<R>
}

export interface House<T = unknown> {
  readonly store: () => T & Transactions<T>
  readonly clock: () => Date
  readonly cursors: Cursors
  /** What a call has beside the members of the contract: services. */
  readonly services: object
}

const json = 'application/json; charset=utf-8'

/** Calls the handler, inside a transaction if it may change something, and sends what it answers. */
export function invoker<T>(operation: Operation, conform: Conform, handler: AnyHandler, house: House<T>) {
  const { store, clock, cursors, services } = house
  const { safe, path: template, responses } = operation
  const declaration = operation.extensions['x-list'] as ListDeclaration | undefined
  const listOf = declaration && lister(declaration, cursors)

  const callOf = (exchange: Exchange, inside: unknown) => {
    const { decoded, headers, request, received, principal, attempt } = exchange
    const here = exchange.prefix + filled(template, exchange.params)
    return {
      ...services,
      params: decoded.path,
      query: decoded.query,
      headers: decoded.header,
      cookies: decoded.cookie,
      body: request.body,
      received,
      path: here,
      https: request.protocol === 'https',
      now: clock(),
      principal,
      attempt,
      match: safe ? undefined : matchOf(headers),
      list: listOf?.(decoded.query, here),
      store: inside,
    }
  }

  /** The last things inside the transaction. */
  const finalize = async <A extends Answer>(exchange: Exchange, inside: T, answer: A): Promise<A> => {
    if (!(answer instanceof Refused)) exchange.validators = validatorsOf(answer, exchange.decoded.query)
    for (const remember of exchange.route.remember) await remember(exchange, inside, answer)
    if (!(answer instanceof Refused)) conform(answer)
    return answer
  }

  const change = async (exchange: Exchange): Promise<Answer> => {
    const first = await store().transaction(async (inside) => {
      for (const prepare of exchange.route.prepare) await prepare(exchange, inside)
      if (typeof handler === 'function') return finalize(exchange, inside, await handler(callOf(exchange, inside)))
      const begun = await handler.begin(callOf(exchange, inside))
      return begun instanceof Begun ? begun : finalize(exchange, inside, begun)
    })
    if (!(first instanceof Begun)) return first
    exchange.begun = true
    const steps = handler as AnySteps
    const performed = await steps.perform(first.value, callOf(exchange, store()))
    return store().transaction(async (inside) =>
      finalize(exchange, inside, await steps.settle(callOf(exchange, inside), first.value, performed)),
    )
  }

  const finish = (exchange: Exchange, answer: Answer): void => {
    if (exchange.answered) return
    const { reply } = exchange
    try {
      if (answer instanceof Refused) throw answer.problem
      const { status, headers, body } = answer
      if (safe) {
        exchange.validators = validatorsOf(answer, exchange.decoded.query)
        conform(answer)
      }
      exchange.answered = true
      reply.code(status)
      if (headers !== undefined) reply.headers(headers)
      if (responses[status]?.binary.length) sendBytes(exchange, body as Bytes)
      else if (body === undefined) reply.send()
      else reply.header('content-type', json).send(JSON.stringify(body))
    } catch (error) {
      exchange.answered = false
      exchange.fail(error)
    }
  }

  return ({ exchange }: FastifyRequest, reply: FastifyReply): FastifyReply => {
    try {
      const answer = safe && typeof handler === 'function' ? handler(callOf(exchange, store())) : change(exchange)
      if (answer instanceof Promise)
        answer.then(
          (one) => finish(exchange, one),
          (error) => exchange.fail(error),
        )
      else finish(exchange, answer)
    } catch (error) {
      exchange.fail(error)
    }
    return reply
  }
}

/** A body with an `etag` of its own is known by it, unless it also shows relations, which neither tag nor date covers. */
function validatorsOf({ body, last_modified }: Outcome, { include }: Record<string, unknown>): Validators | undefined {
  const { etag } = (body ?? {}) as Partial<Validators>
  return etag !== undefined && include === undefined ? { etag, last_modified } : undefined
}
