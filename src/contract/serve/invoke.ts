// One call of a handler: its input, the transaction around it, and its response.
//
// An unsafe operation runs inside a transaction, together with the reads that policies need before it (`prepare`) and
// the writes that they commit with it (`remember`); the response is sent after the commit. A response that is not in
// the document rolls the transaction back. An operation in steps (steps.ts) has two transactions, and calls external
// systems between them.

import type { FastifyRequest } from 'fastify'
import { type Bytes, bytesOf, sendBytes } from './bytes.ts'
import { type Operation, pathFiller, responseFor } from './contract.ts'
import type { Cursors } from './cursors.ts'
import type { Exchange } from './exchange.ts'
import { type ListDeclaration, lister } from './lists.ts'
import { responseHeaders, responseText } from './paths.ts'
import { matchOf, type Validators } from './preconditions.ts'
import { representationsOf } from './representations.ts'
import { type CachedResponse, type ResponseCache, watchCall } from './response-cache.ts'
import { type Conform, ContractViolation } from './responses.ts'
import type { Outcome, Result } from './result.ts'
import { CommittedProblem, Proceed, type Steps } from './steps.ts'

export type AnyHandler = ((call: object) => Result | Promise<Result>) | Steps<object, unknown, unknown, Result>
type AnySteps = Exclude<AnyHandler, (...args: never[]) => unknown>

/** How handlers read and write. `T`: the store that handlers receive, inside or outside a transaction. */
export interface Transactions<T> {
  transaction<R>(work: (inside: T) => Promise<R>): Promise<R>
}

export interface House<T = unknown> {
  readonly store: () => T & Transactions<T>
  readonly clock: () => Date
  readonly cursors: Cursors
  /** The members of a call that the application adds: services. */
  readonly services: object
  /** Called for every response that violates the contract, besides logging it. */
  readonly onViolation?: ((violation: ContractViolation) => void) | undefined
  /** Changes whenever anything that handlers read has changed; undefined if the store cannot tell. */
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

  /** The last writes inside the transaction. */
  const finalize = async <A extends Result>(exchange: Exchange, inside: T, result: A): Promise<A> => {
    if (!(result instanceof CommittedProblem)) exchange.validators = validatorsOf(result, exchange.decoded.query)
    for (const remember of exchange.route.remember) await remember(exchange, inside, result)
    if (!(result instanceof CommittedProblem)) conform(result, others?.typeOf(exchange, result))
    return result
  }

  const change = async (exchange: Exchange): Promise<Result> => {
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

  /** @param type the media type, if the operation has several or it is not JSON */
  const write = (exchange: Exchange, result: Outcome, text: string | undefined, type?: string): void => {
    const { status, headers, body } = result
    const { reply } = exchange
    exchange.isSent = true
    reply.code(status)
    if (headers !== undefined) {
      reply.headers(responseHeaders(headers, exchange.prefix))
      exchange.own = headers
    }
    if (text !== undefined) reply.header('content-type', json).send(text)
    else if (body !== undefined && type !== undefined) others?.send(exchange, { status, body }, type)
    else if (isBinary(status)) sendBytes(exchange, bytesOf(body as Bytes | Uint8Array, onlyType(status)))
    else reply.send()
  }

  const textOf = ({ status, body }: Outcome, { prefix }: Exchange): string | undefined =>
    body === undefined || isBinary(status) ? undefined : responseText(body, operation, prefix)

  const finish = (exchange: Exchange, result: Result, keep?: (result: CachedResponse) => void): void => {
    if (exchange.isSent) return
    try {
      if (result instanceof CommittedProblem) throw result.problem
      if (safe) {
        exchange.validators = validatorsOf(result, exchange.decoded.query)
        conform(result, others?.typeOf(exchange, result))
      }
      const type = others?.typeOf(exchange, result)
      const text = type === undefined ? textOf(result, exchange) : undefined
      if (keep && text !== undefined && result.status === 200) {
        exchange.written = { text }
        keep({ outcome: result, validators: exchange.validators, written: exchange.written })
      }
      write(exchange, result, text, type)
    } catch (error) {
      exchange.isSent = false
      exchange.fail(error)
    }
  }

  const invoke = (exchange: Exchange): void => {
    try {
      const result = safe && typeof handler === 'function' ? handler(callOf(exchange, store())) : change(exchange)
      settle(exchange, result, finish)
    } catch (error) {
      exchange.fail(error)
    }
  }

  /** @param kept the cache that may hold the response, or is to hold it */
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
    const keep = (result: CachedResponse) => {
      if (isShared) kept.keep(target, revision, result)
    }
    const read = handler as (call: object) => Result | Promise<Result>
    settle(exchange, read(call), (exchange, result) => finish(exchange, result, keep))
  }

  return ({ exchange }: FastifyRequest): void => {
    try {
      const target = kept && exchange.prefix + exchange.request.url
      // The first request for a response does not need the store's revision.
      const revision = target !== undefined && kept?.isWorthKeeping(target) ? house.revision?.() : undefined
      if (kept && target !== undefined && revision !== undefined) share(exchange, target, revision, kept)
      else invoke(exchange)
    } catch (error) {
      exchange.fail(error)
    }
  }
}

type Finish = (exchange: Exchange, result: Result) => void

function settle(exchange: Exchange, result: Result | Promise<Result>, finish: Finish): void {
  if (!(result instanceof Promise)) finish(exchange, result)
  else
    result.then(
      (one) => finish(exchange, one),
      (error) => exchange.fail(error),
    )
}

/** The entity tag of a body is its `etag`, unless it also shows relations, which neither tag nor date covers. */
function validatorsOf({ body, last_modified }: Outcome, { include }: Record<string, unknown>): Validators | undefined {
  const { etag } = (body ?? {}) as Partial<Validators>
  return etag !== undefined && include === undefined ? { etag, last_modified } : undefined
}
