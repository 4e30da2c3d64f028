// Tracing: every exchange has an id and leaves one line in the log.
//
// The caller's X-Request-Id is kept only when it is well formed, because it is written into the log. The line has
// the route's template, never the query, headers or bodies: what is not logged cannot leak.

import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the answer is a refusal; set by problems. */
    failure: { readonly code: string; readonly cause?: unknown } | undefined
  }
}

const wellFormed = /^[A-Za-z0-9._-]{8,64}$/

/** For Fastify's genReqId: the caller's id when it is well formed, else a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

async function tracing(app: FastifyInstance): Promise<void> {
  app.decorateRequest('failure')
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { failure } = request
    const line = {
      request_id: request.id,
      method: request.method,
      route: request.is404 ? null : request.routeOptions.url,
      status: reply.statusCode,
      duration_ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(failure && { code: failure.code }),
      ...(reply.statusCode >= 500 && failure?.cause ? { err: failure.cause } : {}),
    }
    if (reply.statusCode >= 500) app.log.error(line, 'request')
    else app.log.info(line, 'request')
  })
}

export default fp(tracing, { name: 'tracing' })
