// One call of a handler: its input, the transaction around it, and its response.
//
// An unsafe operation runs inside a transaction, together with what policies must read before it (`prepare`) and commit
// with it (`remember`), and the response is sent after the commit. A response that is not in the document rolls the
// work back. An operation in steps (steps.ts) has two transactions, and calls external systems between them.

import type { FastifyRequest } from 'fastify'
import type { Answer, Outcome } from './answer.ts'
import { type Bytes, bytesOf, sendBytes } from './bytes.ts'
import { type Operation, pathFiller, responseFor } from './contract.ts'
import type { Cursors } from './cursors.ts'
import type { Exchange } from './exchange.ts'
import { type ListDeclaration, lister } from './lists.ts'
import { answerHeaders, answerText } from './paths.ts'
import { matchOf, type Validators } from './preconditions.ts'
import { representationsOf } from './representations.ts'
import { type CachedResponse, type ResponseCache, watchCall } from './response-cache.ts'
import { type Conform, ContractViolation } from './responses.ts'
import { CommittedProblem, Proceed, type Steps } from './steps.ts'

export type AnyHandler = ((call: object) => Answer | Promise<Answer>) | Steps<object, unknown, unknown, Answer>
type AnySteps = Exclude<AnyHandler, (...args: never[]) => unknown>

/** Where handlers read and write. `T`: the store that handlers receive, inside a transaction or outside. */
export interface Transactions<T> {
  transaction<R>(work: (inside: T) => Promise<R>): Promise<R>
}

export interface House<T = unknown> {
  readonly store: () => T & Transactions<T>
  readonly clock: () => Date
  readonly cursors: Cursors
  /** The members of a call beyond those of the contract: services. */
  readonly services: object
  /** Called for every response that violates the contract, besides logging it. */
  readonly onViolation?: ((violation: ContractViolation) => void) | undefined
  /** Another number whenever anything that handlers read has changed; undefined where the store cannot say. */
  readonly revision?: () => number | undefined
}

const json = 'application/json; charset=utf-8'

/**
 * Calls the handler, inside a transaction if it may change something, and sends its response.
 * @param kept the cache of shared responses
 */
export function invoker<T>(
  operation: Operation,
  conform: Conform,
  handler: AnyHandler,
  house: House<T>,
  kept: ResponseCache | undefined,
) {
  const { store, clock, cursors, services } = house
  const { safe } = operation
  const isBinary = (status: number): boolean => (responseFor(operation, status)?.binary.length ?? 0) > 0
  const others = representationsOf(operation, (what) => {
    const violation = new ContractViolation(operation, what)
    house.onViolation?.(violation)
    return violation
  })
  const fill = pathFiller(operation.path)
  const declaration = operation.extensions['x-list'] as ListDeclaration | undefined
  const listOf = declaration && lister(declaration, cursors)

  const callOf = (exchange: Exchange, inside: unknown) => {
    const { decoded, headers, request, received, principal, attempt } = exchange
    const here = fill(exchange.params)
    return {
      ...services,
      params: decoded.path,
      query: decoded.query,
      headers: decoded.header,
      cookies: decoded.cookie,
      body: request.body,
      received,
      path: here,
      https: exchange.caller.protocol === 'https',
      now: clock(),
      principal,
      attempt,
      match: safe ? undefined : matchOf(headers),
      list: listOf?.(decoded.query, here),
      mediaType: others?.preferred(exchange),
      store: inside,
    }
  }

  /** The last things inside the transaction. */
  const finalize = async <A extends Answer>(exchange: Exchange, inside: T, answer: A): Promise<A> => {
    if (!(answer instanceof CommittedProblem)) exchange.validators = validatorsOf(answer, exchange.decoded.query)
    for (const remember of exchange.route.remember) await remember(exchange, inside, answer)
    if (!(answer instanceof CommittedProblem)) conform(answer, others?.typeOf(exchange, answer))
    return answer
  }

  const change = async (exchange: Exchange): Promise<Answer> => {
    const first = await store().transaction(async (inside) => {
      for (const prepare of exchange.route.prepare) await prepare(exchange, inside)
      if (typeof handler === 'function') return finalize(exchange, inside, await handler(callOf(exchange, inside)))
      const begun = await handler.begin(callOf(exchange, inside))
      return begun instanceof Proceed ? begun : finalize(exchange, inside, begun)
    })
    if (!(first instanceof Proceed)) return first
    exchange.hasBegun = true
    const steps = handler as AnySteps
    const performed = await steps.perform(first.value, callOf(exchange, store()))
    return store().transaction(async (inside) =>
      finalize(exchange, inside, await steps.settle(callOf(exchange, inside), first.value, performed)),
    )
  }

  const onlyType = (status: number): string => responseFor(operation, status)?.binary[0] ?? ''

  /** @param type where it is not the only one, or not JSON */
  const write = (exchange: Exchange, answer: Outcome, text: string | undefined, type?: string): void => {
    const { status, headers, body } = answer
    const { reply } = exchange
    exchange.answered = true
    reply.code(status)
    if (headers !== undefined) {
      reply.headers(answerHeaders(headers, exchange.prefix))
      exchange.own = headers
    }
    if (text !== undefined) reply.header('content-type', json).send(text)
    else if (body !== undefined && type !== undefined) others?.send(exchange, { status, body }, type)
    else if (isBinary(status)) sendBytes(exchange, bytesOf(body as Bytes | Uint8Array, onlyType(status)))
    else reply.send()
  }

  const textOf = ({ status, body }: Outcome, { prefix }: Exchange): string | undefined =>
    body === undefined || isBinary(status) ? undefined : answerText(body, operation, prefix)

  const finish = (exchange: Exchange, answer: Answer, keep?: (answer: CachedResponse) => void): void => {
    if (exchange.answered) return
    try {
      if (answer instanceof CommittedProblem) throw answer.problem
      if (safe) {
        exchange.validators = validatorsOf(answer, exchange.decoded.query)
        conform(answer, others?.typeOf(exchange, answer))
      }
      const type = others?.typeOf(exchange, answer)
      const text = type === undefined ? textOf(answer, exchange) : undefined
      if (keep && text !== undefined && answer.status === 200) {
        exchange.written = { text }
        keep({ outcome: answer, validators: exchange.validators, written: exchange.written })
      }
      write(exchange, answer, text, type)
    } catch (error) {
      exchange.answered = false
      exchange.fail(error)
    }
  }

  const invoke = (exchange: Exchange): void => {
    try {
      const answer = safe && typeof handler === 'function' ? handler(callOf(exchange, store())) : change(exchange)
      settle(exchange, answer, finish)
    } catch (error) {
      exchange.fail(error)
    }
  }

  /** @param kept where the answer may be kept already, or is to be */
  const share = (exchange: Exchange, target: string, revision: number, kept: ResponseCache): void => {
    const before = kept.find(target, revision)
    if (before) {
      exchange.validators = before.validators
      exchange.written = before.written
      write(exchange, before.outcome, before.written.text)
      return
    }
    let isShared = true
    const call = watchCall(callOf(exchange, store()), () => {
      isShared = false
    })
    const keep = (answer: CachedResponse) => {
      if (isShared) kept.keep(target, revision, answer)
    }
    const read = handler as (call: object) => Answer | Promise<Answer>
    settle(exchange, read(call), (exchange, answer) => finish(exchange, answer, keep))
  }

  return ({ exchange }: FastifyRequest): void => {
    try {
      const target = kept && exchange.prefix + exchange.request.url
      // The first request for a response does not read the store's revision.
      const revision = target !== undefined && kept?.isWorthKeeping(target) ? house.revision?.() : undefined
      if (kept && target !== undefined && revision !== undefined) share(exchange, target, revision, kept)
      else invoke(exchange)
    } catch (error) {
      exchange.fail(error)
    }
  }
}

type Finish = (exchange: Exchange, answer: Answer) => void

function settle(exchange: Exchange, answer: Answer | Promise<Answer>, finish: Finish): void {
  if (!(answer instanceof Promise)) finish(exchange, answer)
  else
    answer.then(
      (one) => finish(exchange, one),
      (error) => exchange.fail(error),
    )
}

/**
 * A body with an `etag` of its own is known by it, unless it also shows relations, which neither tag nor date covers.
 */
function validatorsOf({ body, last_modified }: Outcome, { include }: Record<string, unknown>): Validators | undefined {
  const { etag } = (body ?? {}) as Partial<Validators>
  return etag !== undefined && include === undefined ? { etag, last_modified } : undefined
}
