// The caller, as far as policies need to know. The shop decides what a role may do.

import type { Exchange } from '../contract/serve/exchange.ts'

/** A person, by a login. */
export interface UserPrincipal {
  readonly kind: 'user'
  readonly id: number
  readonly role: 'customer' | 'staff' | 'admin'
  /** The scopes of this credential: those of the role, or the part requested at login. */
  readonly scopes: ReadonlySet<string>
  /** The login this credential came from; it ends with it. */
  readonly session_id: number
  /** The kind of credential: a bearer token, or a browser's cookie. */
  readonly by: 'token' | 'browser'
}

/** A program, by its key or a token for it. It owns nothing, and acts for no person. */
export interface ClientPrincipal {
  readonly kind: 'client'
  readonly id: string
  readonly role: null
  /** Those of the client that its creator still has, or the part requested with the token. */
  readonly scopes: ReadonlySet<string>
  readonly by: 'client'
}

export type Principal = UserPrincipal | ClientPrincipal

/** Undefined for anonymous requests. */
export const principalOf = ({ principal }: Exchange): Principal | undefined => principal as Principal | undefined

/** Names the caller among all others, where something is counted or kept for each. */
export const nameOf = ({ kind, id }: Principal): string => `${kind} ${id}`

/** The schemes by which API clients call. */
export const clientSchemes: readonly string[] = ['oauth2', 'apiKey']

/** Those of the scopes that were granted. */
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
