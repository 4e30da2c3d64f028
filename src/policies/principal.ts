// The caller, as far as policies need to know it. The shop decides what a role may do.

import type { Exchange } from '../contract/serve/exchange.ts'

/** A user, identified by a login. */
export interface UserPrincipal {
  readonly kind: 'user'
  readonly id: number
  readonly role: 'customer' | 'staff' | 'admin'
  /** The scopes of this credential: those of the role, or some of them if requested at login. */
  readonly scopes: ReadonlySet<string>
  /** The login that this credential belongs to, and ends with. */
  readonly session_id: number
  /** The kind of credential: a bearer token, or a browser's cookie. */
  readonly by: 'token' | 'browser'
}

/** An API client, identified by its key or a token. It owns no records, and does not act for a user. */
export interface ClientPrincipal {
  readonly kind: 'client'
  readonly id: string
  readonly role: null
  /** The scopes of the client that its creator still has, or some of them if requested with the token. */
  readonly scopes: ReadonlySet<string>
  readonly by: 'client'
}

export type Principal = UserPrincipal | ClientPrincipal

/** Undefined for anonymous requests. */
export const principalOf = ({ principal }: Exchange): Principal | undefined => principal as Principal | undefined

/** A unique name of the caller, for counts and stored keys. */
export const nameOf = ({ kind, id }: Principal): string => `${kind} ${id}`

/** The security schemes of API clients. */
export const clientSchemes: readonly string[] = ['oauth2', 'apiKey']

/** The scopes that were granted among these. */
export const limited = (scopes: readonly string[], granted: string): ReadonlySet<string> => {
  const requested = new Set(granted.split(' '))
  return new Set(scopes.filter((one) => requested.has(one)))
}

type Granted = { readonly id: string; readonly scopes: readonly string[] }

export const clientPrincipal = ({ id, scopes }: Granted, granted?: string): ClientPrincipal => ({
  kind: 'client',
  id,
  role: null,
  scopes: granted === undefined ? new Set(scopes) : limited(scopes, granted),
  by: 'client',
})
