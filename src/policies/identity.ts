// Identity: who is calling, by a bearer token or a session cookie.
//
// Asked only where the document names a scheme: elsewhere a credential is nobody's business, so that an old token does not keep
// anybody from logging in. One that is there and bad is refused, and never taken for none. A token is good as long as its session
// is, so logging out, disabling and a new password count at once; scopes are those of the role as it is now.
// Spec: security (bearerAuth, sessionCookie). Refuses: bad_request (two credentials), invalid_token, token_expired.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Principal } from '../contract/serve/principal.ts'
import type { Identity } from '../identity/identity.ts'
import { problem } from '../problem.ts'
import type { SessionUser } from '../store/people.ts'
import type { Store } from '../store/store.ts'

export interface IdentityOptions {
  readonly identity: Identity
  readonly store: Store
  readonly clock: () => Date
}

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i

function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

const principalOf = ({ session_id, scope, user }: SessionUser, by: Principal['by'], granted: string): Principal => {
  const asked = new Set(granted.split(' '))
  const scopes = new Set(scope.split(' ').filter((one) => asked.has(one)))
  return { id: user.id, role: user.role, scopes, session_id, by }
}

/** @throws Problem 401 */
async function byToken(header: string, { identity, store, clock }: IdentityOptions): Promise<Principal> {
  const [, token] = bearer.exec(header) ?? []
  if (!token) throw problem('invalid_token')
  const now = clock()
  const claims = await identity.verifyAccessToken(token, now)
  const session = await store.sessions.find(claims.session_id, now)
  if (!session || session.user.id !== claims.user_id) throw problem('invalid_token')
  return principalOf(session, 'token', claims.scope)
}

/** How often a cookie session is noted to be in use, so that most requests write nothing. */
const touchEveryMs = 300_000

/** @throws Problem 401 */
async function byCookie(secret: string, { identity, store, clock }: IdentityOptions): Promise<Principal> {
  const now = clock()
  const session = await store.sessions.findCookie(identity.hashSecret(secret), now)
  if (!session) throw problem('invalid_token')
  if (now.getTime() - Date.parse(session.used_at) > touchEveryMs) await store.sessions.touch(session.session_id, now)
  return principalOf(session, 'browser', session.scope)
}

async function identity(app: FastifyInstance, options: IdentityOptions): Promise<void> {
  app.decorateRequest('principal')
  const identify = async (request: FastifyRequest) => {
    const { authorization } = request.headers
    const cookie = cookieOf(request, options.identity.cookieName(request.protocol === 'https'))
    // RFC 6750, section 2: one method a request; and a token in a URL would stand in every log on its way (R116).
    const twice = authorization !== undefined && cookie !== undefined
    if (twice || /[?&]access_token=/.test(request.url)) throw problem('bad_request')
    if (authorization !== undefined) request.principal = await byToken(authorization, options)
    else if (cookie !== undefined) request.principal = await byCookie(cookie, options)
  }
  app.addHook('onRoute', (route) => {
    const security = route.config?.operation?.security ?? []
    if (security.every((alternative) => Object.keys(alternative).length === 0)) return
    route.onRequest = [...[route.onRequest ?? []].flat(), identify]
  })
}

export default fp(identity, { name: 'identity', dependencies: ['problems'] })
