// The caller, as far as policies need to know. The shop decides what a role may do.

import type { Exchange } from '../contract/serve/exchange.ts'

export interface Principal {
  readonly id: number
  readonly role: 'customer' | 'staff' | 'admin'
  /** The scopes of this credential: those of the role, or the part requested at login. */
  readonly scopes: ReadonlySet<string>
  /** The login this credential came from; it ends with it. */
  readonly session_id: number
  /** The kind of credential: a bearer token, or a browser's cookie. */
  readonly by: 'token' | 'browser'
}

/** Undefined for anonymous requests. */
export const principalOf = ({ principal }: Exchange): Principal | undefined => principal as Principal | undefined
