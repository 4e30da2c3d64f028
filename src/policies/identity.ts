// Identity: who is calling, by a bearer token, a session cookie or the key of an API client.
//
// Credentials count only if the document declares their scheme for the operation: otherwise they are ignored, so that
// an old token does not prevent logging in. An invalid token is an error, never an anonymous request. Browsers send
// cookies automatically: the cookie of an ended session is deleted, and if anonymous requests are allowed, the request
// is anonymous. Other schemes (`Basic` for a proxy in front) and other applications' cookies with the same name are not
// credentials. A token is valid as long as its session, so logging out, disabling a user and changing a password take
// effect immediately; scopes are those of the current role. Spec: security (bearerAuth, sessionCookie). Refuses:
// bad_request (two credentials), invalid_token, token_expired.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Declaration, Policy, ServedOperation } from '../contract/serve/policy.ts'
import { isValid, isValidCookie, type Session, scopesLeft } from '../domain/sessions.ts'
import type { Identity } from '../identity/identity.ts'
import type { ClientClaims, UserClaims } from '../identity/tokens.ts'
import { problem } from '../problem.ts'
import type { ApiClients, LiveClient } from '../store/clients.ts'
import type { Sessions } from '../store/store.ts'
import { clientPrincipal, clientSchemes, limited, type UserPrincipal } from './principal.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    /** The session of the cookie has ended: the response deletes it, and is private to this browser. */
    endedCookie?: true
  }
}

interface House {
  readonly identity: Identity
  readonly store: () => { readonly sessions: Sessions; readonly apiClients: ApiClients }
  readonly clock: () => Date
}

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i
const bearerScheme = /^Bearer(?:[ \t]|$)/i
/** The format of this server's cookies. */
const secretForm = /^[\w-]{43}$/
/** A browser sends one cookie of ours; others belong to other applications on this host. */
const mostSecrets = 4

const cookiesOf = (cookies: string, name: string): string[] =>
  cookies
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))

/** @param granted the scopes of the credential; those of the session if absent */
function principalOf(session: Session, by: UserPrincipal['by'], granted = session.scope): UserPrincipal {
  const { session_id, user } = session
  return { kind: 'user', id: user.id, role: user.role, scopes: limited(scopesLeft(session), granted), session_id, by }
}

/** An unchanged session returns the same principal for the same claims. */
const made = new WeakMap<UserClaims, { readonly session: Session; readonly principal: UserPrincipal }>()

/** @throws Problem 401 */
function byClaims(claims: UserClaims, session: Session | undefined, now: Date): UserPrincipal {
  if (!session || session.user.id !== claims.user_id || !isValid(session, now)) throw problem('invalid_token')
  const before = made.get(claims)
  if (before?.session === session) return before.principal
  const principal = principalOf(session, 'token', claims.scope)
  made.set(claims, { session, principal })
  return principal
}

/** How often the use of a cookie session is recorded, so that most requests write nothing. */
const touchEveryMs = 300_000

async function liveSession(
  exchange: Exchange,
  secrets: readonly string[],
  { identity, store, clock }: House,
): Promise<Session | undefined> {
  const now = clock()
  const { sessions } = store()
  for (const secret of secrets) {
    const session = await sessions.findBySecret(identity.hashSecret(secret))
    if (!session || !isValidCookie(session, now)) continue
    if (now.getTime() - Date.parse(session.used_at) > touchEveryMs) {
      // Reads do not wait for this, and succeed even if nothing can be written.
      sessions.touch(session.session_id, now).catch((err) => exchange.request.log.warn({ err }, 'session not touched'))
    }
    return session
  }
  return undefined
}

/**
 * Of several cookies with our name, the one with a valid session counts; if there is none, only the token counts.
 * @throws Problem 400, 401
 */
async function byCookie(exchange: Exchange, cookies: readonly string[], accepts: Accepts, house: House): Promise<void> {
  const secrets = cookies.filter((cookie) => secretForm.test(cookie)).slice(0, mostSecrets)
  const session = await liveSession(exchange, secrets, house)
  const { authorization = '' } = exchange.headers
  const hasToken = bearerScheme.test(authorization)
  if (session) {
    // RFC 6750, section 2: only one method in each request.
    if (hasToken) throw problem('bad_request')
    exchange.principal = principalOf(session, 'browser')
    return
  }
  if (secrets.length > 0) {
    exchange.slots.endedCookie = true
    exchange.reply.header('set-cookie', house.identity.setCookie('', 0, exchange.caller.protocol === 'https'))
  }
  if (hasToken) return byToken(exchange, authorization, accepts, house)
  if (!accepts.isOpen && secrets.length > 0) throw problem('invalid_token')
}

/** How often the use of an API client is recorded. */
const usedEveryMs = touchEveryMs

type Found = LiveClient | undefined | Promise<LiveClient | undefined>

/** @throws Problem 401 */
function becomeClient(exchange: Exchange, client: Found, house: House, claims?: ClientClaims): void | Promise<void> {
  if (client instanceof Promise) return client.then((found) => becomeClient(exchange, found, house, claims))
  if (!client || (claims && claims.secret_version !== client.secret_version)) throw problem('invalid_token')
  exchange.principal = clientPrincipal(client, claims?.scope)
  noteUse(exchange, client, house)
}

/** Requests do not wait for it, and succeed even if nothing can be written. */
function noteUse({ request }: Exchange, { id, last_used_at }: LiveClient, { store, clock }: House): void {
  const now = clock()
  if (last_used_at !== null && now.getTime() - Date.parse(last_used_at) <= usedEveryMs) return
  store()
    .apiClients.touch(id, now)
    .catch((err) => request.log.warn({ err }, 'use of an API client not noted'))
}

/** The credentials that an operation accepts. */
interface Accepts {
  /** Anonymous requests are allowed. */
  readonly isOpen: boolean
  /** API clients are identified, even if only to be refused. */
  readonly clients: boolean
}

/** Undefined for a credential of another scheme. @throws Problem 401 */
function byToken(exchange: Exchange, header: string, accepts: Accepts, house: House): void | Promise<void> {
  const { identity, store, clock } = house
  const token = bearer.exec(header)?.[1]
  if (!token) {
    if (bearerScheme.test(header)) throw problem('invalid_token')
    return
  }
  const now = clock()
  if (identity.isApiKey(token)) {
    if (!accepts.clients) throw problem('invalid_token')
    return becomeClient(exchange, store().apiClients.findBySecret(identity.hashSecret(token), now), house)
  }
  const known = (claims: UserClaims | ClientClaims): void | Promise<void> => {
    if ('client_id' in claims) {
      if (!accepts.clients) throw problem('invalid_token')
      return becomeClient(exchange, store().apiClients.findLive(claims.client_id, now), house, claims)
    }
    const found = store().sessions.find(claims.session_id)
    if (!(found instanceof Promise)) exchange.principal = byClaims(claims, found, now)
    else
      return found.then((session) => {
        exchange.principal = byClaims(claims, session, now)
      })
  }
  const claims = identity.verifyAccessToken(token, now)
  return claims instanceof Promise ? claims.then(known) : known(claims)
}

/** Only API clients get `user_required`. */
const refusesClients = ({ responses }: ServedOperation) => responses['403']?.codes?.includes('user_required') ?? false

const isOpenTo = (alternative: object) => Object.keys(alternative).length === 0

const identified: readonly string[] = ['bearerAuth', 'sessionCookie', ...clientSchemes]

const declaration = {
  name: 'identity',
  key: 'security',
  schemes: identified,
  implies: (security: readonly object[] = []) =>
    security.some((alternative) => 'sessionCookie' in alternative)
      ? { headers: { 'Set-Cookie': { $ref: '#/components/headers/Set-Cookie' } } }
      : {},
} satisfies Declaration

export const identity: Policy<readonly object[], House> = {
  ...declaration,
  stages(security = [], operation, house) {
    const names = security.flatMap((one) => Object.keys(one))
    if (!names.some((name) => identified.includes(name))) return undefined
    const clients = refusesClients(operation) || names.some((name) => clientSchemes.includes(name))
    const accepts = { isOpen: security.some(isOpenTo), clients }
    return {
      identify(exchange) {
        const { headers, request } = exchange
        const { authorization, cookie } = headers
        // RFC 6750, section 2: a token in a URL would be in every log on its way.
        if (/[?&]access_token=/.test(request.url)) throw problem('bad_request')
        const cookies =
          cookie === undefined ? [] : cookiesOf(cookie, house.identity.cookieName(exchange.caller.protocol === 'https'))
        if (cookies.length > 0) return byCookie(exchange, cookies, accepts, house)
        if (authorization !== undefined) return byToken(exchange, authorization, accepts, house)
      },
      // Errors other than a 401 do not set cookies; the next response deletes it.
      refuse({ reply, slots: { endedCookie } }, { status }) {
        if (endedCookie && status !== 401) reply.removeHeader('set-cookie')
      },
    }
  },
}
