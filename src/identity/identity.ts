// Identity: signing, hashing and comparing secrets to identify callers. The port, and its composition.
//
// Independent of HTTP and of storage: sessions are in the store. Each kind of secret has its own keys, so that a secret
// of one kind is never valid as another.

import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { csrfWith } from './csrf.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { type AccessClaims, accessTokenSeconds, tokensWith } from './tokens.ts'

interface Secret {
  readonly secret: string
  /** The stored form. */
  readonly hash: string
}

export interface Identity {
  /** An Argon2id hash in PHC form. */
  hashPassword(password: string): Promise<string>
  /** @param hash undefined if there is no such user: verifying then takes as long, and returns false */
  verifyPassword(password: string, hash: string | undefined): Promise<boolean>
  /** A signed access token (RFC 9068), valid for `accessTokenSeconds`. */
  accessToken(claims: AccessClaims, now: Date): Promise<string>
  /** Synchronous if it was verified before. @throws Problem 401 `invalid_token`, `token_expired` */
  verifyAccessToken(token: string, now: Date): AccessClaims | Promise<AccessClaims>
  readonly accessTokenSeconds: number
  /** 256 random bits for a refresh token or a cookie, and the hash that is stored. */
  newSecret(): Secret
  /** A key for an API client: `shop_sk_` and 256 random bits. */
  newApiKey(): Secret
  /** Whether a bearer token has the form of such a key. */
  isApiKey(token: string): boolean
  hashSecret(secret: string): string
  /**
   * The refresh tokens that may follow this one, by key. The first is issued; the others were issued if another process
   * signs with an older key. The key and the token determine them, so a rotation can be repeated without storing one.
   */
  successorsOf(secret: string): readonly Secret[]
  /** A token that only pages of this session can know. */
  csrfToken(session_id: number): string
  verifyCsrfToken(token: string, session_id: number): boolean
  /** The session cookie's name: with the `__Host-` prefix over HTTPS, and always in production. */
  cookieName(https: boolean): string
  /** A Set-Cookie line; an empty secret deletes the cookie. */
  setCookie(secret: string, maxAgeSeconds: number, https: boolean): string
}

export interface IdentityOptions {
  /** The keys that sign access tokens, newest first. */
  readonly tokenKeys: readonly string[]
  /** The keys that sign CSRF tokens, newest first. */
  readonly csrfKeys: readonly string[]
  /** Cookies only for HTTPS, however this server is reached. */
  readonly secureCookies: boolean
}

/** The prefix by which scanners recognise a key, and by which we tell a key from other bearer tokens. */
const apiKeyPrefix = 'shop_sk_'

const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url')

const hashed = (secret: string): Secret => ({ secret, hash: hashSecret(secret) })

export function identityWith({ tokenKeys, csrfKeys, secureCookies }: IdentityOptions): Identity {
  // Derived keys (RFC 5869): the key that signs access tokens is used for nothing else.
  const successorKeys = tokenKeys.map((key) => Buffer.from(hkdfSync('sha256', key, '', 'refresh token successor', 32)))
  const cookieName = (https: boolean) => (https || secureCookies ? '__Host-session' : 'session')
  const attributes = (https: boolean) => `Path=/; HttpOnly; SameSite=Lax${https || secureCookies ? '; Secure' : ''}`
  return {
    hashPassword,
    verifyPassword,
    ...tokensWith(tokenKeys),
    accessTokenSeconds,
    newSecret: () => hashed(randomBytes(32).toString('base64url')),
    newApiKey: () => hashed(`${apiKeyPrefix}${randomBytes(32).toString('base64url')}`),
    isApiKey: (token) => token.startsWith(apiKeyPrefix),
    hashSecret,
    successorsOf: (secret) =>
      successorKeys.map((key) => hashed(createHmac('sha256', key).update(secret).digest('base64url'))),
    ...csrfWith(csrfKeys),
    cookieName,
    setCookie: (secret, maxAgeSeconds, https) =>
      `${cookieName(https)}=${secret}; Max-Age=${maxAgeSeconds}; ${attributes(https)}`,
  }
}
