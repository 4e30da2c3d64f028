// API clients: their scopes, and their representation.

import type { components } from '../generated/types.ts'
import { problem } from '../problem.ts'
import { entityTag } from './entity-tag.ts'
import { type Role, scopesOf } from './users.ts'

export type ClientScope = components['schemas']['ApiClientScope']

/** The editable state of a client. */
export interface ClientDraft {
  readonly name: string
  readonly scopes: readonly ClientScope[]
  readonly expires_at: string | null
}

export interface ApiClient extends ClientDraft {
  readonly id: string
  /** Its creator. */
  readonly created_by: number
  /** The scopes that the creator has now. */
  readonly creator: { readonly role: Role; readonly active: boolean }
  readonly last_used_at: string | null
  /** The number of its secrets so far; not shown. */
  readonly secret_version: number
  /** Starts at 1 and increases with every edit that changes something, and with every new secret. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
}

/** Those of its scopes that its creator still has. */
export function grantedScopes({ scopes, creator: { role, active } }: ApiClient): ClientScope[] {
  const left: readonly string[] = active ? scopesOf[role] : []
  return scopes.filter((scope) => left.includes(scope))
}

/** Whether it is valid at this time. */
export const mayCall = ({ expires_at, creator }: ApiClient, now: Date): boolean =>
  creator.active && (expires_at === null || Date.parse(expires_at) > now.getTime())

/** The client as administrators see it. */
export function presentClient(client: ApiClient) {
  const { id, name, scopes, created_by, expires_at, last_used_at, version, created_at, updated_at } = client
  const etag = entityTag({ version, updated_at }, 'shared')
  const shown = { id, name, scopes: [...scopes], granted_scopes: grantedScopes(client), created_by, expires_at }
  return { ...shown, last_used_at, version, etag, created_at, updated_at }
}

export const isSameClient = (a: ClientDraft, b: ClientDraft): boolean =>
  a.name === b.name && a.expires_at === b.expires_at && a.scopes.join() === b.scopes.join()

/**
 * A client cannot have a scope that its creator does not have.
 * @throws Problem 403 `forbidden`
 */
export function checkMayGive(scopes: readonly string[], giver: ReadonlySet<string>): void {
  const missing = scopes.filter((scope) => !giver.has(scope))
  if (missing.length > 0) throw problem('forbidden', { data: { required: missing as ClientScope[] } })
}
