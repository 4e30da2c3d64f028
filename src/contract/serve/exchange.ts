// One exchange: a request, its response, and everything that the contract and the policies know about them.
//
// It is the only property added to a Fastify request. A policy keeps its data in its own slot, declared next to the
// policy: `declare module '.../exchange.ts' { interface Slots { audit?: ... } }`.

import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from './contract.ts'
import { type Caller, originOf, type ReadCaller } from './forwarded.ts'
import type { Decoded } from './parameters.ts'
import type { Validators } from './preconditions.ts'
import type { Problem } from './problem.ts'
import type { WrittenBody } from './response-cache.ts'
import type { Result } from './result.ts'

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange
  }
}

/** The data of policies about a request, by the name of the policy. */
// biome-ignore lint/suspicious/noEmptyInterface: policies add to it
export interface Slots {}

export type Stage = (exchange: Exchange) => void | Promise<void>
export type Payload = unknown

/** The stages for one kind of responses: those of an operation, or those outside operations. */
// biome-ignore-start lint/suspicious/noExplicitAny: the contract does not know the type of a transaction
export interface Route {
  readonly operation: Operation | undefined
  /** The methods of the path, for Allow and for CORS. */
  readonly allow: string | undefined
  /** Whether a response may be reused for another caller. */
  readonly shared: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly beforeBody: readonly Stage[]
  readonly beforeHandler: readonly Stage[]
  readonly prepare: readonly ((exchange: Exchange, inside: any) => void | Promise<void>)[]
  readonly remember: readonly ((exchange: Exchange, inside: any, result: Result) => void | Promise<void>)[]
  readonly refuse: readonly ((exchange: Exchange, problem: Problem) => void | Promise<void>)[]
  readonly send: readonly ((exchange: Exchange, payload: Payload) => Payload | Promise<Payload>)[]
  readonly record: readonly ((exchange: Exchange) => void)[]
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above

/** Anything can be thrown, but Fastify treats only instances of Error as errors. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('thrown, and no error', { cause: thrown })

export class Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly route: Route
  readonly headers: IncomingHttpHeaders
  readonly slots: Slots = {}
  /** The caller, set by the identity policy; undefined for anonymous requests. */
  principal: unknown = undefined
  decoded: Decoded = undefined as unknown as Decoded
  /** A JSON body as it arrived. */
  received: string | undefined = undefined
  /** Whether the body was read early and turned out to be empty. */
  spent = false
  /** The response as it was written, if it is stored. */
  written: WrittenBody | undefined = undefined
  /** The validators of the response's single resource. */
  validators: Validators | undefined = undefined
  /** Identifies the work that a retry continues. */
  attempt: string | undefined = undefined
  /** Whether this is a retry, whose preconditions were satisfied before. */
  retried = false
  /** Whether an operation in steps has recorded its intended action. */
  hasBegun = false
  /** Why the response is an error. */
  problem: Problem | undefined = undefined
  /** Headers of this response alone, if it has any. */
  own: Readonly<Record<string, string>> | undefined = undefined
  /** Whether a response is being sent; then nothing else may be sent. */
  isSent = false

  readonly #readCaller: ReadCaller
  #caller: Caller | undefined = undefined

  constructor(request: FastifyRequest, reply: FastifyReply, route: Route, readCaller: ReadCaller) {
    this.#readCaller = readCaller
    this.request = request
    this.reply = reply
    this.route = route
    this.headers = request.raw.headers
  }

  get operation(): Operation | undefined {
    return this.route.operation
  }

  /** The path's parameters as text. */
  get params(): Readonly<Record<string, string>> {
    return this.request.params as Record<string, string>
  }

  /** The caller and the path of the request, as trusted proxies report them. */
  get caller(): Caller {
    this.#caller ??= this.#readCaller(this.request.raw)
    return this.#caller
  }

  /** The origin of the requested host; undefined if it is not valid. */
  get origin(): string | undefined {
    const { protocol, host = this.headers.host } = this.caller
    return host === undefined ? undefined : originOf(`${protocol}://${host}`)
  }

  /** The path prefix that trusted proxies remove, and that links must include. */
  get prefix(): string {
    return this.caller.prefix
  }

  /** Sends an error, unless a response has already been sent. */
  fail(error: unknown): void {
    if (this.isSent) return
    this.isSent = true
    this.reply.send(asError(error))
  }
}
