// Headers that every response has for browsers and caches, including errors.
//
// A response of the API has no permissions in a browser (OWASP, REST Security). CORS uses an exact allow-list: other
// origins get no Access-Control headers at all. HSTS is only for HTTPS (RFC 6797, section 7.2). The docs pages replace
// the Content-Security-Policy with their own.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'

/**
 * On every response: a response that varies must have the same Vary in all variants (RFC 9110, section 12.5.5). Errors
 * also vary by language.
 */
const vary = 'Accept, Accept-Encoding, Origin'

/** For an error on a connection, which does not pass the pipeline. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // no-store unless the operation declares otherwise.
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
/** How long a browser may cache a preflight's response; Chromium limits it to two hours. */
const preflightSeconds = '7200'

interface House {
  readonly corsOrigins: readonly string[]
}

/** Fetch, sections 3.2.2 and 3.2.3. The path's ordinary response to OPTIONS is sent either way. */
function allowOrigin({ headers, reply, request, route: { allow } }: Exchange, origin: string): void {
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' })
  reply.header('access-control-expose-headers', exposed)
  const isPreflight = request.method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
  if (!isPreflight || allow === undefined) return
  reply.headers({ 'access-control-allow-methods': allow, 'access-control-max-age': preflightSeconds })
  reply.header('vary', `${reply.getHeader('vary')}, Access-Control-Request-Headers`)
  const requested = headers['access-control-request-headers']
  if (requested !== undefined) reply.header('access-control-allow-headers', requested)
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
