// CSRF: what a browser sends by itself, because it has a cookie, changes nothing.
//
// A caller with a session cookie and an unsafe method must come from our own pages or a whitelisted origin, by Sec-Fetch-Site or else
// by Origin, and must always show a token of its own session (http.md R125). Bearer callers are exempt: no browser adds
// that header by itself. Login asks for the origin too, or a stranger could log somebody in as himself.
// Spec: security (sessionCookie), x-same-origin. Refuses: csrf_failed.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Identity } from '../identity/identity.ts'
import { problem } from '../problem.ts'

export interface CsrfOptions {
  readonly identity: Identity
  readonly corsOrigins: readonly string[]
}

/** Whether our own pages or a whitelisted origin asked, as far as the browser says. */
function isOurs({ headers, protocol, host }: FastifyRequest, corsOrigins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  const allowed = origin !== undefined && (origin === `${protocol}://${host}` || corsOrigins.includes(origin))
  if (site !== undefined) return site === 'same-origin' || site === 'none' || allowed
  // Neither header: no browser of today, and so nobody's cookies but the caller's own.
  return origin === undefined || allowed
}

async function csrf(app: FastifyInstance, { identity, corsOrigins }: CsrfOptions): Promise<void> {
  const guard = async (request: FastifyRequest) => {
    const { principal, headers } = request
    if (principal?.by !== 'browser') return
    const token = headers['x-csrf-token']
    const shown = typeof token === 'string' && identity.verifyCsrfToken(token, principal.session_id)
    if (!shown || !isOurs(request, corsOrigins)) throw problem('csrf_failed')
  }
  const fromOurs = async (request: FastifyRequest) => {
    if (!isOurs(request, corsOrigins)) throw problem('csrf_failed')
  }
  app.addHook('onRoute', (route) => {
    const { operation } = route.config ?? {}
    if (!operation || operation.safe) return
    const cookie = operation.security.some((alternative) => 'sessionCookie' in alternative)
    const check = cookie ? guard : operation.extensions['x-same-origin'] ? fromOurs : undefined
    if (check) route.onRequest = [...[route.onRequest ?? []].flat(), check]
  })
}

export default fp(csrf, { name: 'csrf', dependencies: ['identity'] })
