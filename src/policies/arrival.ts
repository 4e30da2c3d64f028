// Arrival: what cannot even become a request of ours, and the server's own limits.
//
// HTTP that cannot be parsed, headers over 16 KiB, targets over 8 KiB, a bad Host, a method nobody knows, a client that
// never finishes, a server that is shutting down. All are answered in the envelope, with a Date and a request id, also where
// Node has no request to show us and only a socket is left.
// Refuses: bad_request, request_timeout, uri_too_long, headers_too_large, not_implemented, service_unavailable.

import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type FastifyHttpOptions, type FastifyInstance, LogController } from 'fastify'
import fp from 'fastify-plugin'
import { type Code, problem } from '../problem.ts'
import { securityHeaders } from './headers.ts'
import { defaultLanguage } from './languages.ts'
import { envelope, refuse } from './problems.ts'
import { requestId } from './tracing.ts'

const maxTargetBytes = 8192
const maxHeaderBytes = 16_384
/** A whole request, body included, must be here by then; its headers sooner. */
const requestTimeoutMs = 30_000
const headersTimeoutMs = 5000

/** Node's parser errors that mean something else than 400. */
const parserCodes: Record<string, Code> = {
  HPE_INVALID_METHOD: 'not_implemented',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** An answer for a socket without a request. */
function rawAnswer(code: Code): string {
  const refusal = problem(code)
  const id = randomUUID()
  const body = JSON.stringify(envelope(refusal, defaultLanguage, id))
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
  return `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

function refuseSocket(socket: Socket, code: Code): void {
  if (socket.writable) socket.end(rawAnswer(code))
  else socket.destroy()
}

/** What Fastify must know before it exists. */
export const serverOptions = {
  genReqId: requestId,
  requestTimeout: requestTimeoutMs,
  return503OnClosing: false,
  logController: new LogController({ disableRequestLogging: true }),
  http: {
    requireHostHeader: false,
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: headersTimeoutMs,
    // Node looks for slow clients only this often; its default of 30 s leaves them open that long.
    connectionsCheckingInterval: 1000,
  },
  routerOptions: {
    // The query is decoded by contract, in one place; a parser that throws here would end the process.
    querystringParser: () => ({}),
    maxParamLength: 1000,
  },
  frameworkErrors: (error, request, reply) => {
    // A URL that cannot be decoded never meets the hooks that dress an answer.
    request.language = defaultLanguage
    reply.headers({ ...securityHeaders, 'x-request-id': request.id, 'content-language': defaultLanguage })
    return refuse(error, request, reply) as never
  },
  clientErrorHandler(error, socket) {
    if (error.code === 'ECONNRESET') return void socket.destroy()
    refuseSocket(socket, parserCodes[error.code] ?? 'bad_request')
  },
} satisfies FastifyHttpOptions<Server>

const host = /^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** Exactly one valid Host, as RFC 9112, section 3.2 demands; HTTP/1.0 may have none. */
function checkHost({ rawHeaders, headers, httpVersion }: IncomingMessage): void {
  const count = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length
  if (count === 0 && httpVersion === '1.0') return
  if (count !== 1 || !host.test(headers.host ?? '')) throw problem('bad_request', { headers: { connection: 'close' } })
}

async function arrival(app: FastifyInstance): Promise<void> {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async (request) => {
    if (closing) throw problem('service_unavailable', { headers: { 'retry-after': '1', connection: 'close' } })
    checkHost(request.raw)
    if (Buffer.byteLength(request.raw.url ?? '') > maxTargetBytes) throw problem('uri_too_long')
  })
  const { server } = app
  // The body is asked for only when it will be read (contract/bodies.ts): a refusal goes out instead of 100 Continue.
  const serve = (request: IncomingMessage, response: ServerResponse) => void server.emit('request', request, response)
  server.on('checkContinue', serve)
  server.on('checkExpectation', serve)
  server.on('connect', (_request: IncomingMessage, socket: Socket) => refuseSocket(socket, 'not_implemented'))
}

export default fp(arrival, { name: 'arrival', dependencies: ['tracing', 'problems'] })
