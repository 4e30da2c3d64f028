// Tracing: every request has an id, belongs to a trace, and leaves one line in the log.
//
// The caller's X-Request-Id is kept only if it is well formed, because it is written to the log. The same applies to
// the trace id of a traceparent (W3C Trace Context); spans (traces/) have the same trace id. The line has the route's
// template, never the query, headers or bodies, which might contain secrets. Responses on a bare socket are also
// logged, and so are callers that disconnected before the response (status null).

import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import type { Exchange } from '../contract/serve/exchange.ts'
import { memoize } from '../contract/serve/memoize.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { randomHex } from '../random.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    tracing?: {
      /** The caller's trace, or a new one. */
      readonly traceId: string
      readonly house: House
      /** The previous exchange on this connection, while this one is in progress; it is answered first. */
      earlier: Exchange | undefined
      recorded: boolean
    }
  }
}

interface House {
  readonly clock: () => Date
  /** Where ordinary lines are written as text, because the logger's own way costs as much as a small check. */
  readonly writeLine?: ((line: string) => void) | undefined
  /** The spans of requests, if they are collected. */
  readonly traces?: RequestSpans | undefined
}

interface RequestSpans {
  traceIdOf(exchange: Exchange): string
  end(exchange: Exchange, status: number | null): void
}

const wellFormed = /^[A-Za-z0-9._-]{8,64}$/

/** For Fastify's genReqId: the caller's id if it is well formed, otherwise a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

/** Version, trace, parent, flags. A later version may have more fields, and is parsed like the first (section 3.2). */
const traceparent = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(-.*)?$/

function traceOf({ headers: { traceparent: header } }: Exchange): string {
  if (header === undefined) return randomHex(16)
  const [, version, trace, more] = traceparent.exec(String(header)) ?? []
  const known = trace !== undefined && (version !== '00' || more === undefined)
  return known ? trace : randomHex(16)
}

interface Line {
  readonly request_id: string
  readonly trace_id?: string
  readonly method: string | null
  readonly route: string | null
  readonly status: number | null
  readonly duration_ms: number | null
  readonly code?: string
  readonly err?: unknown
}

/** Writes the line of one exchange; 5xx as errors, except for unknown methods. */
export function record(log: FastifyBaseLogger, line: Line): void {
  const { status } = line
  if (status !== null && status >= 500 && status !== 501) log.error(line, 'request')
  else log.info(line, 'request')
}

/** Writes the log line of a request, only once even if called repeatedly. */
export function recordRequest(exchange: Exchange, status: number | null): void {
  const { request, reply, route, problem } = exchange
  const { tracing } = exchange.slots
  if (!tracing || tracing.recorded) return
  tracing.recorded = true
  const { traceId: trace_id, house } = tracing
  house.traces?.end(exchange, status)
  const { id: request_id, method } = request
  const path = route.operation ? (request.routeOptions.url ?? null) : urlOf(request)
  const duration_ms = Math.round(reply.elapsedTime * 10) / 10
  const line: Line = { request_id, trace_id, method, route: path, status, duration_ms }
  const entry = problem === undefined || status === null ? line : { ...line, code: problem.code }
  if (house.writeLine && (status === null || status < 500)) house.writeLine(textOf(entry, house.clock()))
  else if (problem?.cause && status !== null && status >= 500)
    record(request.server.log, { ...entry, err: problem.cause })
  else record(request.server.log, entry)
}

/** The line in the logger's format; only the route needs escaping. */
function textOf({ request_id, trace_id, method, route, status, duration_ms, code }: Line, now: Date): string {
  const where = route === null ? 'null' : quoted(route)
  const why = code === undefined ? '' : `,"code":"${code}"`
  return (
    `{"level":30,"time":"${instant(now)}","request_id":"${request_id}","trace_id":"${trace_id}","method":"${method}",` +
    `"route":${where},"status":${status},"duration_ms":${duration_ms}${why},"msg":"request"}\n`
  )
}

const quoted = memoize((text) => JSON.stringify(text))

let lastMs = Number.NaN
let lastText = ''
/** Several requests end in the same millisecond. */
function instant(now: Date): string {
  const ms = now.getTime()
  if (ms !== lastMs) {
    lastMs = ms
    lastText = now.toISOString()
  }
  return lastText
}

const urlOf = (request: Exchange['request']): string | null => (request.is404 ? null : request.routeOptions.url) ?? null

/** The last exchange that began on a connection, by socket. */
const connections = new WeakMap<Socket, { last: Exchange }>()

/** The last exchange that began on a connection, for code that has only the socket. */
export const exchangeOn = (socket: Socket): Exchange | undefined => connections.get(socket)?.last

const isAnswered = ({ reply }: Exchange) => reply.raw.writableFinished

/**
 * One listener for each connection rather than for each request. @returns the previous exchange, if it is in progress
 */
function follow(exchange: Exchange): Exchange | undefined {
  const { socket } = exchange.request.raw
  const connection = connections.get(socket)
  if (connection) {
    const before = connection.last
    connection.last = exchange
    return isAnswered(before) ? undefined : before
  }
  const made = { last: exchange }
  connections.set(socket, made)
  socket.once('close', () => {
    let one: Exchange | undefined = made.last
    for (; one; one = one.slots.tracing?.earlier) if (!isAnswered(one)) recordRequest(one, null)
  })
  return undefined
}

function everywhere(house: House): Stages {
  const traceIdOf = house.traces?.traceIdOf ?? traceOf
  return {
    arrive(exchange) {
      const { request, reply, slots } = exchange
      slots.tracing = { traceId: traceIdOf(exchange), house, earlier: follow(exchange), recorded: false }
      reply.header('x-request-id', request.id)
    },
    record(exchange) {
      recordRequest(exchange, exchange.reply.statusCode)
      const { tracing } = exchange.slots
      if (tracing) tracing.earlier = undefined
    },
  }
}

const declaration = {
  name: 'tracing',
  implies: () => ({ everywhere: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } } }),
} satisfies Declaration

export const tracing: Policy<undefined, House> = {
  ...declaration,
  stages: (_declared, _operation, house) => everywhere(house),
  elsewhere: everywhere,
}
