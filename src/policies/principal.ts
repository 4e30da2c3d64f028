// Who is calling, as far as the policies must know. What a role may do is the shop's business.

import type { Exchange } from '../contract/serve/exchange.ts'

export interface Principal {
  readonly id: number
  readonly role: 'customer' | 'staff' | 'admin'
  /** What this credential may do: what the role has, or the part of it that was asked for at login. */
  readonly scopes: ReadonlySet<string>
  /** The login this credential came from; it ends with it. */
  readonly session_id: number
  /** What it was known by: a bearer token, or a browser's cookie. */
  readonly by: 'token' | 'browser'
}

/** Undefined for anonymous requests. */
export const principalOf = ({ principal }: Exchange): Principal | undefined => principal as Principal | undefined
