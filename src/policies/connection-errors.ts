// Connection errors: input that is not a valid request, and the server's own limits.
//
// HTTP that cannot be parsed, headers over 16 KiB, targets over 8 KiB, an invalid Host, an unknown method, a client
// that never finishes, a server that is shutting down. All of these get our error envelope, a Date and a request id,
// even if Node provides only a socket without a request. Refuses: bad_request, request_timeout, uri_too_long,
// headers_too_large, not_implemented, service_unavailable.

import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type FastifyHttpOptions, type FastifyInstance, LogController } from 'fastify'
import { memoize } from '../contract/serve/memoize.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Policy } from '../contract/serve/policy.ts'
import type { Problem } from '../contract/serve/problem.ts'
import {
  fastifyOptions as contractOptions,
  isRoutable,
  maxHeaderBytes,
  maxTargetBytes,
} from '../contract/serve/server.ts'
import { type Code, problem } from '../problem.ts'
import { securityHeaders } from './headers.ts'
import { defaultLanguage } from './languages.ts'
import { envelope, errors, wordProblem } from './problems.ts'
import { exchangeOn, record, recordRequest, requestId } from './tracing.ts'
import { type Version, versionOf } from './versions.ts'

/** The deadline for a whole request, including its body; the headers have a shorter one. */
const requestTimeoutMs = 30_000
const headersTimeoutMs = 5000

/** Node's parser errors that mean a status other than 400. */
const parserCodes: Record<string, Code> = {
  HPE_INVALID_METHOD: 'not_implemented',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** A response for a socket without a request. */
function rawResponse(error: Problem, id: string): string {
  const body = JSON.stringify(envelope(error, defaultLanguage, id))
  const headers = {
    Date: new Date().toUTCString(),
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Content-Language': defaultLanguage,
    'X-Request-Id': id,
    Connection: 'close',
    ...securityHeaders,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/**
 * Responds on the socket itself, and closes it. Every request gets at most one response, and responses keep their
 * order: a request that was answered before its body turned out to be invalid gets no second response, and one that is
 * still in progress is answered first.
 */
function refuseSocket(app: FastifyInstance, socket: Socket, code: Code): void {
  const exchange = exchangeOn(socket)
  const { request, reply } = exchange ?? {}
  const inBody = request?.raw.complete === false
  if (!socket.writable || (inBody && reply?.raw.headersSent)) return void socket.destroy()
  if (!inBody && reply?.raw.writableFinished === false) {
    return void reply.raw.once('close', () => refuseSocket(app, socket, code))
  }
  const error = problem(code)
  const { status } = error
  if (inBody && exchange) {
    socket.end(rawResponse(error, exchange.request.id))
    exchange.problem = error
    recordRequest(exchange, status)
  } else {
    const request_id = randomUUID()
    socket.end(rawResponse(error, request_id))
    record(app.log, { request_id, method: null, route: null, status, duration_ms: null, code })
  }
}

/** The options that Fastify needs when it is created. */
export const serverOptions = (versions: readonly Version[]) =>
  ({
    ...contractOptions,
    genReqId: requestId,
    requestTimeout: requestTimeoutMs,
    logController: new LogController({ disableRequestLogging: true }),
    http: {
      ...contractOptions.http,
      requireHostHeader: false,
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: headersTimeoutMs,
      // How often Node looks for slow clients; with its default of 30 s they would stay connected that long.
      connectionsCheckingInterval: 1000,
    },
    /** Errors of the router itself do not pass any stage. */
    frameworkErrors(thrown, request, reply) {
      const error = errors.toProblem(thrown)
      const { id, method } = request
      reply.headers({
        ...securityHeaders,
        'x-request-id': id,
        'content-language': defaultLanguage,
        connection: 'close',
      })
      const version = versionOf(versions, request.raw.url)
      if (version) reply.header('api-version', version.name)
      const { type, body } = wordProblem(error, request.headers.accept, defaultLanguage, id)
      reply.headers(error.headers).header('content-type', `${type}; charset=utf-8`)
      reply.code(error.status as never).send(JSON.stringify(body) as never)
      const line = {
        request_id: id,
        method,
        route: null,
        status: error.status,
        duration_ms: null,
        code: error.code,
      }
      record(request.server.log, line)
    },
    clientErrorHandler(error, socket) {
      // Browsers open connections in advance: one that never sent a byte requested nothing, and gets no response.
      const neverAsked = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0
      if (neverAsked || error.code === 'ECONNRESET') return void socket.destroy()
      // Fastify calls this as its own method, which its types do not declare.
      refuseSocket(this as unknown as FastifyInstance, socket, parserCodes[error.code] ?? 'bad_request')
    },
  }) satisfies FastifyHttpOptions<Server>

const host = /^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** A path without anything to decode. */
const isPlain = (target: string) => target.startsWith('/') && !target.includes('%')

/**
 * HTTP/1.x with exactly one valid Host, as RFC 9112, section 3.2, requires; HTTP/1.0 may have none. Node accepts 0.9
 * and 2.0.
 */
function checkHost({ rawHeaders, headers, httpVersion }: IncomingMessage): void {
  let count = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  if (count === 0 && httpVersion === '1.0') return
  if ((httpVersion !== '1.1' && httpVersion !== '1.0') || count !== 1 || !isHost(headers.host ?? ''))
    throw problem('bad_request', { headers: { connection: 'close' } })
}

const isHost = memoize((text) => host.test(text))

interface House {
  /** Set when the server begins to close, and before, while it still serves requests but will close soon. */
  readonly lifecycle: { readonly closing: boolean; readonly draining: boolean }
}

const everywhere = ({ lifecycle }: House): Stages => ({
  arrive({ request }) {
    if (lifecycle.closing) throw problem('service_unavailable', { headers: { 'retry-after': '1' } })
    checkHost(request.raw)
    const sent = request.raw.url ?? ''
    // No character takes more than three bytes per UTF-16 unit.
    if (sent.length > maxTargetBytes / 3 && Buffer.byteLength(sent) > maxTargetBytes) throw problem('uri_too_long')
    const { originalUrl } = request
    if (!isPlain(originalUrl) && !isRoutable(originalUrl)) throw problem('bad_request')
  },
  // Node closes only connections that are idle now; a later response would keep its connection, and the process, for
  // another minute.
  send({ reply }, payload) {
    if (lifecycle.closing || lifecycle.draining) reply.header('connection', 'close')
    return payload
  },
})

export const connectionErrors: Policy<undefined, House> = {
  name: 'connection-errors',
  implies: () => ({ responses: { 414: { $ref: '#/components/responses/UriTooLong' } } }),
  stages: (_declared, _operation, house) => everywhere(house),
  elsewhere: everywhere,
}

/** Events that are not requests to Fastify: 100 Continue, other expectations, CONNECT. */
export function respondOnSockets(app: FastifyInstance): void {
  const { server } = app
  // 100 Continue is sent only if the body will be read (contract/serve/bodies.ts); otherwise the client gets an error
  // instead.
  const serve = (request: IncomingMessage, response: ServerResponse) => void server.emit('request', request, response)
  server.on('checkContinue', serve)
  server.on('checkExpectation', serve)
  server.on('connect', (_request: IncomingMessage, socket: Socket) => refuseSocket(app, socket, 'not_implemented'))
}
