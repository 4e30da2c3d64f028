// CSRF: a request that a browser sends with a cookie from a foreign page changes nothing.
//
// With a session cookie and an unsafe method, a request must come from our own pages or an allowed origin, by
// Sec-Fetch-Site or else by Origin, and must have a token of its own session (OWASP, signed double submit). Bearer
// tokens are exempt, because browsers never add that header automatically. Login checks the origin too; otherwise a
// foreign page could log its visitor in as another user. In the document the token is a security scheme, which
// generation adds to that of the cookie. Spec: security (sessionCookie), x-same-origin. Refuses: csrf_failed.

import type { Exchange, Stage } from '../contract/serve/exchange.ts'
import { originOf } from '../contract/serve/forwarded.ts'
import type { Declaration, Json, Policy } from '../contract/serve/policy.ts'
import type { Identity } from '../identity/identity.ts'
import { problem } from '../problem.ts'
import { principalOf } from './principal.ts'

interface House {
  readonly identity: Identity
  readonly corsOrigins: readonly string[]
}

/** Whether the request comes from our own pages or an allowed origin, as far as the browser says. */
function isOurs(exchange: Exchange, corsOrigins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = exchange.headers
  const allowed = origin !== undefined && (originOf(origin) === exchange.origin || corsOrigins.includes(origin))
  if (site !== undefined) return site === 'same-origin' || site === 'none' || allowed
  // Without either header it is not a current browser, so it sends only the caller's own cookies.
  return origin === undefined || allowed
}

const showToken =
  ({ identity, corsOrigins }: House): Stage =>
  (exchange) => {
    const principal = principalOf(exchange)
    if (principal?.kind !== 'user' || principal.by !== 'browser') return
    const token = exchange.headers['x-csrf-token']
    const shown = typeof token === 'string' && identity.verifyCsrfToken(token, principal.session_id)
    if (!shown || !isOurs(exchange, corsOrigins)) throw problem('csrf_failed')
  }

const comeFromOurs =
  ({ corsOrigins }: House): Stage =>
  (exchange) => {
    if (!isOurs(exchange, corsOrigins)) throw problem('csrf_failed')
  }

const key = 'x-same-origin'

/** The scheme of the token. */
const scheme = 'csrfHeader'

/** Whether browsers send a credential of this alternative automatically. */
const hasCookie = (alternative: Json, { components }: Json): boolean =>
  Object.keys(alternative).some((name) => components?.securitySchemes?.[name]?.in === 'cookie')

const securityOf = ({ security }: Json, { security: usual = [] }: Json): Json[] => security ?? usual

const declaration = {
  name: 'csrf',
  key,
  schemes: [scheme],
  combines: true,
  schema: {
    description: 'Browsers must call from this origin or an allowed one, although the request carries no credential.',
    const: true,
  },
  implies(sameOrigin, operation, document, method) {
    if (method === 'get') return {}
    if (securityOf(operation, document).some((one) => hasCookie(one, document)))
      return { also: { 403: ['CsrfFailed'] } }
    return sameOrigin ? { also: { 403: ['ForeignOrigin'] } } : {}
  },
  /** A request that changes something with a cookie needs the token. */
  completes(_sameOrigin, operation, document, method) {
    const security = securityOf(operation, document)
    if (method === 'get' || !document.components?.securitySchemes?.[scheme]) return
    if (security.some((one) => hasCookie(one, document)))
      operation.security = security.map((one) => (hasCookie(one, document) ? { ...one, [scheme]: [] } : one))
  },
  *findings(_sameOrigin, operation, document) {
    if (securityOf(operation, document).some((one) => scheme in one && !hasCookie(one, document)))
      yield `${scheme} belongs to a cookie, and generation adds it there`
  },
  losses: {
    *[key](before, after) {
      if (after && !before) yield { side: 'call', message: 'Browsers can no longer call it from every origin.' }
    },
  },
} satisfies Declaration

export const csrf: Policy<true, House> = {
  ...declaration,
  stages(sameOrigin, { safe, security }, house) {
    if (safe) return undefined
    if (security.some((alternative) => 'sessionCookie' in alternative)) return { authorize: showToken(house) }
    return sameOrigin && { authorize: comeFromOurs(house) }
  },
}
