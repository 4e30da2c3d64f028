// Identity: who is calling, by a bearer token or a session cookie.
//
// Asked only where the document names a scheme: elsewhere a credential is not looked at, so that an old token does not
// keep anyone from logging in. One that is there and bad is refused, and never taken for none. A token is good as long
// as its session is, so logging out, disabling and a new password count at once; scopes are those of the role as it is
// now.
// Spec: security (bearerAuth, sessionCookie). Refuses: bad_request (two credentials), invalid_token, token_expired.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Policy } from '../contract/serve/policy.ts'
import type { Identity } from '../identity/identity.ts'
import type { AccessClaims } from '../identity/tokens.ts'
import { problem } from '../problem.ts'
import type { Sessions, SessionUser } from '../store/people.ts'
import type { Principal } from './principal.ts'

interface House {
  readonly identity: Identity
  readonly store: () => { readonly sessions: Sessions }
  readonly clock: () => Date
}

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i

function cookieOf(cookies: string | undefined, name: string): string | undefined {
  if (cookies === undefined) return undefined
  const pairs = cookies.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

const principalOf = ({ session_id, scope, user }: SessionUser, by: Principal['by'], granted: string): Principal => {
  const asked = new Set(granted.split(' '))
  const scopes = new Set(scope.split(' ').filter((one) => asked.has(one)))
  return { id: user.id, role: user.role, scopes, session_id, by }
}

/** A session that has not changed makes the same principal of the same claims. */
const made = new WeakMap<AccessClaims, { readonly session: SessionUser; readonly principal: Principal }>()

/** @throws Problem 401 */
function byClaims(claims: AccessClaims, session: SessionUser | undefined): Principal {
  if (!session || session.user.id !== claims.user_id) throw problem('invalid_token')
  const before = made.get(claims)
  if (before?.session === session) return before.principal
  const principal = principalOf(session, 'token', claims.scope)
  made.set(claims, { session, principal })
  return principal
}

/** How often a cookie session is noted to be in use, so that most requests write nothing. */
const touchEveryMs = 300_000

/** @throws Problem 401 */
async function byCookie(exchange: Exchange, secret: string, { identity, store, clock }: House): Promise<Principal> {
  const now = clock()
  const { sessions } = store()
  const session = await sessions.findCookie(identity.hashSecret(secret), now)
  if (!session) throw problem('invalid_token')
  if (now.getTime() - Date.parse(session.used_at) > touchEveryMs) {
    // A read does not wait for it, and succeeds where nothing can be written.
    sessions.touch(session.session_id, now).catch((err) => exchange.request.log.warn({ err }, 'session not touched'))
  }
  return principalOf(session, 'browser', session.scope)
}

/** @throws Problem 401 */
function byToken(exchange: Exchange, header: string, { identity, store, clock }: House): void | Promise<void> {
  const token = bearer.exec(header)?.[1]
  if (!token) throw problem('invalid_token')
  const now = clock()
  const known = (claims: AccessClaims): void | Promise<void> => {
    const found = store().sessions.find(claims.session_id, now)
    if (!(found instanceof Promise)) exchange.principal = byClaims(claims, found)
    else
      return found.then((session) => {
        exchange.principal = byClaims(claims, session)
      })
  }
  const claims = identity.verifyAccessToken(token, now)
  return claims instanceof Promise ? claims.then(known) : known(claims)
}

export const identity: Policy<readonly object[], House> = {
  name: 'identity',
  key: 'security',
  schemes: ['bearerAuth', 'sessionCookie'],
  stages(security = [], _operation, house) {
    if (security.every((alternative) => Object.keys(alternative).length === 0)) return undefined
    return {
      identify(exchange) {
        const { headers, request } = exchange
        const { authorization } = headers
        const cookie = cookieOf(headers.cookie, house.identity.cookieName(exchange.caller.protocol === 'https'))
        // RFC 6750, section 2: one method a request; and a token in a URL would stand in every log on its way.
        const twice = authorization !== undefined && cookie !== undefined
        if (twice || /[?&]access_token=/.test(request.url)) throw problem('bad_request')
        if (authorization !== undefined) return byToken(exchange, authorization, house)
        if (cookie === undefined) return
        return byCookie(exchange, cookie, house).then((principal) => {
          exchange.principal = principal
        })
      },
    }
  },
}
