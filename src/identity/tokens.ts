// Access tokens: our own JWTs (RFC 9068), signed with one fixed algorithm, verified by the rules of RFC 8725.
//
// The header only selects one of our own keys by its id: no `alg`, no embedded key and no URL is trusted. Verified
// tokens are cached until they expire, since verifying one costs more than the rest of a small request.

import { createHash, randomUUID } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { problem } from '../problem.ts'

/** The claims of a user's token. The store knows whether the session is still valid. */
export interface UserClaims {
  readonly user_id: number
  readonly session_id: number
  readonly scope: string
}

/** The claims of an API client's token. The store knows whether the client still has this secret. */
export interface ClientClaims {
  readonly client_id: string
  /** Counts the secrets of the client. */
  readonly secret_version: number
  readonly scope: string
}

export type AccessClaims = UserClaims | ClientClaims

/** 15 minutes: short enough to limit the damage of a stolen token, and long enough that clients refresh rarely. */
export const accessTokenSeconds = 900
/**
 * We issue all tokens, so one from the future was issued before the clock was set back: it stays valid until it
 * expires, for up to a day.
 */
const aheadSeconds = 86_400
/** One or two megabytes of tokens; when full, the oldest is forgotten and verified again on its next use. */
const mostRemembered = 5000

const algorithm = 'HS256'
const type = 'at+jwt'
const name = 'shop-api'
/** Only canonical base64url: another spelling of the same bits is another token (RFC 4648, section 3.5). */
const canonical = (part: string) => Buffer.from(part, 'base64url').toString('base64url') === part
const decimal = /^[1-9]\d{0,15}$/

interface Checked {
  readonly claims: AccessClaims
  /** In milliseconds. */
  readonly from: number
  readonly until: number
}

/** @param keys newest first: it signs, all are accepted */
export function tokensWith(keys: readonly string[]) {
  const known = new Map(
    keys.map((key) => [createHash('sha256').update(key).digest('base64url').slice(0, 8), Buffer.from(key)]),
  )
  const [[kid, signing]] = known as unknown as [[string, Buffer]]
  const remembered = new Map<string, Checked>()

  async function check(token: string, now: Date): Promise<Checked> {
    if (token.length > 4096 || !token.split('.').every(canonical)) throw problem('invalid_token')
    const { payload } = await jwtVerify(token, (header) => keyOf(known, header), {
      algorithms: [algorithm],
      typ: type,
      issuer: name,
      audience: name,
      requiredClaims: ['sub', 'exp', 'iat', 'nbf', 'jti', 'scope'],
      clockTolerance: aheadSeconds,
      currentDate: now,
      maxTokenAge: accessTokenSeconds,
    })
    const { exp = 0, iat = 0, nbf = 0 } = payload
    const claims = 'client_id' in payload ? clientClaims(payload) : userClaims(payload)
    if (!claims || exp - iat > accessTokenSeconds) throw problem('invalid_token')
    return { claims, from: (nbf - aheadSeconds) * 1000, until: exp * 1000 }
  }

  /** @throws Problem 401 before its time or after it */
  function current(token: string, { claims, from, until }: Checked, now: Date): AccessClaims {
    const time = now.getTime()
    if (time < from) throw problem('invalid_token')
    if (time < until) return claims
    remembered.delete(token)
    throw problem('token_expired')
  }

  return {
    accessToken: (claims: AccessClaims, now: Date): Promise<string> => {
      const iat = Math.floor(now.getTime() / 1000)
      const { subject, ...own } = payloadOf(claims)
      const jwt = new SignJWT(own)
      jwt.setProtectedHeader({ alg: algorithm, typ: type, kid }).setIssuer(name).setAudience(name)
      jwt.setSubject(subject).setJti(randomUUID())
      return jwt
        .setIssuedAt(iat)
        .setNotBefore(iat)
        .setExpirationTime(iat + accessTokenSeconds)
        .sign(signing)
    },
    verifyAccessToken(token: string, now: Date): AccessClaims | Promise<AccessClaims> {
      const before = remembered.get(token)
      if (before) return current(token, before, now)
      return check(token, now)
        .catch(refuse)
        .then((found) => {
          const claims = current(token, found, now)
          if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value as string)
          remembered.set(token, found)
          return claims
        })
    },
  }
}

/** `client_id` as in RFC 9068, section 2.2; `sid` and `ver` are ours. */
const payloadOf = (claims: AccessClaims) =>
  'client_id' in claims
    ? { subject: claims.client_id, client_id: claims.client_id, ver: claims.secret_version, scope: claims.scope }
    : { subject: String(claims.user_id), sid: claims.session_id, scope: claims.scope }

function userClaims({ sub, sid, scope }: JWTPayload): UserClaims | undefined {
  const right = typeof sub === 'string' && decimal.test(sub) && Number.isSafeInteger(sid) && typeof scope === 'string'
  return right ? { user_id: Number(sub), session_id: sid as number, scope } : undefined
}

function clientClaims({ sub, client_id, ver, scope }: JWTPayload): ClientClaims | undefined {
  const right = typeof client_id === 'string' && sub === client_id && Number.isSafeInteger(ver)
  return right && typeof scope === 'string' ? { client_id, secret_version: ver as number, scope } : undefined
}

const plain = new Set(['alg', 'typ', 'kid'])

/**
 * One of our keys, by its id. A token whose header has other members (`jwk`, `jku`, `x5u`, `crit`) is not ours (RFC
 * 8725, section 3.10).
 */
function keyOf(known: ReadonlyMap<unknown, Buffer>, header: object & { kid?: unknown }): Buffer {
  const key = known.get(header.kid)
  if (!key || !Object.keys(header).every((name) => plain.has(name))) throw problem('invalid_token')
  return key
}

/** All other faults of a token are reported alike. */
function refuse(error: unknown): never {
  throw problem(error instanceof errors.JWTExpired ? 'token_expired' : 'invalid_token', { cause: error })
}
