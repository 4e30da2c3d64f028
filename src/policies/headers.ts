// Headers: what every answer carries for browsers and caches, refusals included.
//
// Security headers of http.md R127: an API answer may do nothing in a browser. CORS by exact whitelist (R126): a
// foreign origin gets no Access-Control header at all. HSTS only over HTTPS (RFC 6797, section 7.2).
// The docs pages replace the Content-Security-Policy with their own.

import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

/** Said of every answer, whatever it depends on: what varies must do so for all (http.md R48). */
const vary = 'Accept, Accept-Encoding, Accept-Language, Origin'

export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // Nothing may be kept unless its operation says so (http.md R45).
  'cache-control': 'no-store',
  vary,
} as const

const hsts = 'max-age=31536000; includeSubDomains'

const exposed = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Deprecation',
  'Sunset',
  'X-Request-Id',
  'Idempotent-Replayed',
  'X-CSRF-Token',
  'API-Version',
]
/** How long a browser may keep a preflight's answer; Chromium keeps none longer than two hours. */
const preflightSeconds = 7200

async function headers(app: FastifyInstance, { corsOrigins }: { corsOrigins: readonly string[] }): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (request.protocol === 'https') reply.header('strict-transport-security', hsts)
  })
  await app.register(cors, {
    delegator: (request: FastifyRequest, done) => {
      const { origin, 'access-control-request-method': asked } = request.headers
      const { allow } = request.routeOptions.config
      if (origin === undefined || !corsOrigins.includes(origin)) return done(null, { origin: false })
      done(null, {
        origin,
        credentials: true,
        // What the path answers to OPTIONS goes out either way; where there is no path, a 404.
        preflight: asked !== undefined && allow !== undefined,
        preflightContinue: true,
        methods: allow ?? [],
        exposedHeaders: exposed,
        maxAge: preflightSeconds,
        strictPreflight: false,
      })
    },
  })
}

export default fp(headers, { name: 'headers' })
