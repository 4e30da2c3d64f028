// The pipeline: the stages of a request, in the order in which a request passes them.
//
// At the start, the functions that the contract and the policies have for an operation are gathered by stage into flat
// arrays, so an operation pays only for what it declares. Fastify routes, parses and sends; one hook before the body,
// one before the handler and one before sending run the arrays. A function returns a promise only when it must wait,
// and only promises are awaited.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from './contract.ts'
import { asError, Exchange, type Payload, type Route, type Stage } from './exchange.ts'
import type { ReadCaller } from './forwarded.ts'
import { type Observer, watchStage } from './observer.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** Before the body is read. */
export const beforeBody = {
  arrive: { does: 'The server is not closing; the target and Host can be read.', refuses: [400, 414, 503] },
  route: { does: 'The path exists and has this method.', refuses: [404, 405, 501] },
  agree: {
    does: 'Headers agree with the version of the path, which is not past its sunset.',
    refuses: [400, 406, 410],
  },
  shield: { does: 'The address has not sent too many bad credentials.', refuses: [429, 503] },
  identify: { does: 'A bearer token or a session cookie becomes a principal.', refuses: [400, 401] },
  limit: { does: 'The caller is counted in the classes of the operation.', refuses: [429, 503] },
  authorize: { does: 'Scopes; the origin and the token of a browser.', refuses: [401, 403] },
  decode: { does: 'Accept, the media type of the body, parameters.', refuses: [400, 406, 413, 415] },
} as const

/** After the body has been read and parsed, which may refuse with 400, 413, 415 and 422. */
export const beforeHandler = {
  recognize: { does: 'An Idempotency-Key is read.', refuses: [400] },
  permit: { does: 'Parameters that require a scope.', refuses: [401, 403] },
  limitAccount: { does: 'Login is counted by the account it names.', refuses: [429, 503] },
  match: { does: 'If-Match and other preconditions, against the stored state.', refuses: [404, 412, 428] },
  validate: { does: 'All locations together.', refuses: [404, 422] },
  claim: { does: 'An Idempotency-Key is claimed, or its stored response replayed.', refuses: [409] },
} as const

/** Around the handler, inside the transaction of an unsafe method. */
export const aroundHandler = {
  prepare: { does: 'Reads that must precede any change.', refuses: [] },
  handle: { does: 'The handler.', refuses: [402, 404, 409, 412, 422] },
  remember: {
    does: 'Writes that must be committed with the change; then the response is checked.',
    refuses: [409, 500, 503],
  },
} as const

/** As the response leaves. */
export const beforeSending = {
  refuse: { does: 'For errors: they are counted, recorded and worded.', refuses: [429] },
  send: { does: 'Tags, 304, compression, headers that depend on the response.', refuses: [406, 412] },
  record: { does: 'After the last byte: the log line and the metrics.', refuses: [] },
} as const

type BodyStage = keyof typeof beforeBody
type HandlerStage = keyof typeof beforeHandler

/** The functions of a policy, or of the contract, by stage. `T`: the type of a transaction. */
// biome-ignore lint/suspicious/noExplicitAny: the contract does not know the type of a transaction
export interface Stages<T = any> extends Partial<Record<BodyStage | HandlerStage, Stage>> {
  /** Whether the response is the same for every caller, as long as its handler does not use the caller. */
  shared?: boolean
  /** Headers that are the same for every response of a route. */
  headers?: Readonly<Record<string, string>>
  prepare?(exchange: Exchange, inside: T): void | Promise<void>
  remember?(exchange: Exchange, inside: T, result: Result): void | Promise<void>
  /** An error it throws replaces the response. */
  refuse?(exchange: Exchange, problem: Problem): void | Promise<void>
  send?(exchange: Exchange, payload: Payload): Payload | Promise<Payload>
  record?(exchange: Exchange): void
}

/** What a route knows besides its stages. */
interface RouteFacts {
  readonly operation?: Operation | undefined
  /** The methods of the path. */
  readonly allow?: string | undefined
  readonly observer?: Observer | undefined
}

/** Combines these into one route, stage by stage, and within a stage in the given order. */
export function routeThrough(all: readonly Stages[], { operation, allow, observer }: RouteFacts = {}): Route {
  const gather = (name: keyof Stages) => {
    const functions = all.map((stages) => stages[name]).filter((one) => one !== undefined) as never[]
    return observer ? (watchStage(observer, name, functions) as never[]) : functions
  }
  return {
    operation,
    allow,
    shared: all.some(({ shared }) => shared),
    headers: headersOf(all),
    beforeBody: (Object.keys(beforeBody) as BodyStage[]).flatMap(gather),
    beforeHandler: (Object.keys(beforeHandler) as HandlerStage[]).flatMap(gather),
    prepare: gather('prepare'),
    remember: gather('remember'),
    refuse: gather('refuse'),
    send: gather('send'),
    record: gather('record'),
  }
}

/** One object for all. Vary is a list to which each adds in front; it comes last. */
function headersOf(all: readonly Stages[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  const varies: string[] = []
  for (const { headers: { vary, ...others } = {} } of all) {
    Object.assign(headers, others)
    if (vary !== undefined) varies.unshift(vary)
  }
  return varies.length > 0 ? { ...headers, vary: varies.join(', ') } : headers
}

type Done = (error?: Error) => void

/** Runs stages from `at` on. Stops when one has sent a response. */
function run(stages: readonly Stage[], exchange: Exchange, done: Done, at = 0): void {
  try {
    for (let i = at; i < stages.length && !exchange.isSent; i++) {
      const waiting = (stages[i] as Stage)(exchange)
      if (waiting !== undefined) {
        waiting.then(
          () => run(stages, exchange, done, i + 1),
          (error: unknown) => done(asError(error)),
        )
        return
      }
    }
  } catch (error) {
    done(asError(error))
    return
  }
  if (!exchange.isSent) done()
}

type Sent = (error: Error | null, payload?: unknown) => void

function runSend(sends: Route['send'], exchange: Exchange, payload: unknown, done: Sent, at = 0): void {
  let now = payload
  try {
    for (let i = at; i < sends.length; i++) {
      const next = (sends[i] as Route['send'][number])(exchange, now)
      if (next instanceof Promise) {
        next.then(
          (value) => runSend(sends, exchange, value, done, i + 1),
          (error: unknown) => done(asError(error)),
        )
        return
      }
      now = next
    }
  } catch (error) {
    done(asError(error))
    return
  }
  done(null, now)
}

/**
 * For HEAD, Fastify measures the body that a GET would have sent; a 304 has no body to measure (RFC 9110, section 8.6).
 */
function withoutLength(_request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Sent): void {
  if (reply.statusCode === 304) reply.removeHeader('content-length')
  done(null, payload)
}

/**
 * Registers the pipeline with Fastify. `config.route` of a Fastify route selects its stages; other routes use
 * `elsewhere`.
 */
export function hookPipeline(app: FastifyInstance, elsewhere: Route, readCaller: ReadCaller): void {
  app.decorateRequest('exchange', null as never)
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.config.route ?? elsewhere
    const exchange = new Exchange(request, reply, route, readCaller)
    request.exchange = exchange
    reply.headers(route.headers)
    run(route.beforeBody, exchange, done)
  })
  app.addHook('preHandler', (request, _reply, done) => {
    const { exchange } = request
    run(exchange.route.beforeHandler, exchange, done)
  })
  app.addHook('onSend', (request: FastifyRequest, _reply: FastifyReply, payload: unknown, done: Sent) => {
    const { exchange } = request
    // Errors of the router itself have not passed any hook.
    if (exchange === null) done(null, payload)
    else runSend(exchange.route.send, exchange, payload, done)
  })
  app.addHook('onRoute', (route) => {
    if (route.method === 'HEAD') route.onSend = [route.onSend ?? [], withoutLength].flat()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    const { exchange } = request
    if (exchange !== null) for (const record of exchange.route.record) record(exchange)
    done()
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    route?: Route
  }
}
