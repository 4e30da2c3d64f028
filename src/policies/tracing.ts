// Tracing: every exchange has an id, belongs to a trace, and leaves one line in the log.
//
// The caller's X-Request-Id is kept only when it is well formed, because it is written into the log. So is the trace of a traceparent
// (W3C Trace Context); its flags are a hint that nobody here needs, and tracestate is read by nobody. The line has
// the route's template, never the query, headers or bodies: what is not logged cannot leak. What arrival answers on a bare socket
// leaves its line too, and so does a caller who went away before the answer (status null).

import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the answer is a refusal; set by problems. */
    failure: { readonly code: string; readonly cause?: unknown } | undefined
    /** The caller's trace, or one that begins here. */
    traceId: string
  }
}

const wellFormed = /^[A-Za-z0-9._-]{8,64}$/

/** For Fastify's genReqId: the caller's id when it is well formed, else a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

/** Version, trace, parent, flags. A later version may say more, and is read as the first is (section 3.2). */
const traceparent = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(-.*)?$/

function traceOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const [, version, trace, more] = traceparent.exec(String(headers.traceparent)) ?? []
  const known = trace !== undefined && (version !== '00' || more === undefined)
  return known ? trace : randomBytes(16).toString('hex')
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

/** Writes the line of one exchange; 5xx as errors, except for methods that nobody knows. */
export function record(log: FastifyBaseLogger, line: Line): void {
  const { status } = line
  if (status !== null && status >= 500 && status !== 501) log.error(line, 'request')
  else log.info(line, 'request')
}

const recorded = new WeakSet<FastifyRequest>()

/** Writes the line of a request, once, whoever asks first. */
export function recordRequest(request: FastifyRequest, reply: FastifyReply, status: number | null): void {
  if (recorded.has(request)) return
  recorded.add(request)
  const { id: request_id, traceId: trace_id, method, failure } = request
  record(request.server.log, {
    request_id,
    trace_id,
    method,
    route: (request.is404 ? null : request.routeOptions.url) ?? null,
    status,
    duration_ms: Math.round(reply.elapsedTime * 10) / 10,
    ...(failure && status !== null && { code: failure.code }),
    ...(failure?.cause && status !== null && status >= 500 ? { err: failure.cause } : {}),
  })
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
const latest = new WeakMap<Socket, Exchange>()

/** The last exchange that began on a connection, for who has only the socket. */
export const exchangeOn = (socket: Socket): Exchange | undefined => latest.get(socket)

async function tracing(app: FastifyInstance): Promise<void> {
  app.decorateRequest('failure')
  app.decorateRequest('traceId', '')
  app.addHook('onRequest', async (request, reply) => {
    request.traceId = traceOf(request)
    reply.header('x-request-id', request.id)
    latest.set(request.raw.socket, { request, reply })
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) recordRequest(request, reply, null)
    })
  })
  app.addHook('onResponse', async (request, reply) => recordRequest(request, reply, reply.statusCode))
}

export default fp(tracing, { name: 'tracing' })
