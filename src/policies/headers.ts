// Headers: what every answer carries for browsers and caches, refusals included.
//
// An API answer may do nothing in a browser (OWASP, REST Security). CORS by exact whitelist: a
// foreign origin gets no Access-Control header at all. HSTS only over HTTPS (RFC 6797, section 7.2).
// The docs pages replace the Content-Security-Policy with their own.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'

/** Said of every answer: what varies must do so for all (RFC 9110, section 12.5.5). Refusals vary by language too. */
const vary = 'Accept, Accept-Encoding, Origin'

/** Of a refusal on a connection, which goes through no pipeline. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // Nothing may be kept unless its operation says so.
  'cache-control': 'no-store',
  vary: 'Accept, Accept-Encoding, Accept-Language, Origin',
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
  'WWW-Authenticate',
  'Content-Range',
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Location',
  'Accept-Patch',
].join(', ')
/** How long a browser may keep a preflight's answer; Chromium keeps none longer than two hours. */
const preflightSeconds = '7200'

interface House {
  readonly corsOrigins: readonly string[]
}

/** Fetch, sections 3.2.2 and 3.2.3. What the path answers to OPTIONS goes out either way. */
function allowOrigin({ headers, reply, request, route: { allow } }: Exchange, origin: string): void {
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' })
  reply.header('access-control-expose-headers', exposed)
  const isPreflight = request.method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
  if (!isPreflight || allow === undefined) return
  reply.headers({ 'access-control-allow-methods': allow, 'access-control-max-age': preflightSeconds })
  reply.header('vary', `${reply.getHeader('vary')}, Access-Control-Request-Headers`)
  const asked = headers['access-control-request-headers']
  if (asked !== undefined) reply.header('access-control-allow-headers', asked)
}

const everywhere = ({ corsOrigins }: House): Stages => ({
  headers: { ...securityHeaders, vary },
  arrive(exchange) {
    const { caller, reply, headers } = exchange
    if (caller.protocol === 'https') reply.header('strict-transport-security', hsts)
    if (headers.origin !== undefined && corsOrigins.includes(headers.origin)) allowOrigin(exchange, headers.origin)
  },
})

const name = 'Access-Control-Allow-Origin'

const declaration = {
  name: 'headers',
  implies: () => ({ everywhere: { [name]: { $ref: `#/components/headers/${name}` } } }),
} satisfies Declaration

export const headers: Policy<undefined, House> = {
  ...declaration,
  stages: (_declared, _operation, house) => everywhere(house),
  elsewhere: everywhere,
}
