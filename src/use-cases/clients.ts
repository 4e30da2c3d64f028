// Use cases of API clients: create, update, revoke and replace secrets, and issue tokens.

import type { Call } from '../api.ts'
import { type ApiClient, type ClientDraft, checkMayGive, isSameClient } from '../domain/clients.ts'
import type { Identity } from '../identity/identity.ts'
import { found, problem } from '../problem.ts'
import type { LiveClient } from '../store/clients.ts'
import type { Store } from '../store/store.ts'

/** A client with its secret, which is shown only once. */
export interface Issued {
  readonly client: ApiClient
  readonly secret: string
}

type Creating = Pick<Call<'createApiClient'>, 'body' | 'principal' | 'store' | 'identity' | 'now'>

/** @throws Problem 403 `forbidden` for a scope that the creator does not have */
export async function createClient({ body, principal, store, identity, now }: Creating): Promise<Issued> {
  const { name, scopes, expires_at = null } = body
  checkMayGive(scopes, principal.scopes)
  const { secret, hash } = identity.newApiKey()
  const client = await store.apiClients.add({ name, scopes, expires_at }, principal.id, hash, now)
  return { client, secret }
}

/**
 * Changes a client; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current client
 * @param giver the scopes of the caller, which limit those that the edit adds
 * @throws Problem 404; 403 `forbidden`
 */
export const changeClient = (
  store: Store,
  id: string,
  { edit, giver, now }: { edit: (current: ApiClient) => ClientDraft; giver: ReadonlySet<string>; now: Date },
): Promise<ApiClient> =>
  store.transaction(async ({ apiClients }) => {
    const current = found(await apiClients.lock(id))
    const draft = edit(current)
    if (isSameClient(draft, current)) return current
    checkMayGive(
      draft.scopes.filter((scope) => !current.scopes.includes(scope)),
      giver,
    )
    return apiClients.update(id, draft, now)
  })

/** @throws Problem 404 */
export const replaceSecret = (store: Store, identity: Identity, id: string, now: Date): Promise<Issued> =>
  store.transaction(async ({ apiClients }) => {
    found(await apiClients.lock(id))
    const { secret, hash } = identity.newApiKey()
    return { client: await apiClients.rotate(id, hash, now), secret }
  })

/**
 * @param check may throw a Problem about the current client
 * @throws Problem 404
 */
export const revokeClient = (
  store: Store,
  id: string,
  now: Date,
  check?: (current: ApiClient) => void,
): Promise<void> =>
  store.transaction(async ({ apiClients }) => {
    const current = found(await apiClients.lock(id))
    check?.(current)
    await apiClients.revoke(id, now)
  })

type Requesting = Pick<Call<'requestToken'>, 'body' | 'principal' | 'store' | 'identity' | 'now'>

/**
 * The client that requests a token, by HTTP Basic, which was checked before, or in the body. @throws Problem 400, 401
 */
async function clientOf({ body, principal, store, identity, now }: Requesting): Promise<LiveClient> {
  const { client_id, client_secret } = body
  // RFC 6749, section 2.3: only one method in each request.
  if (principal && client_secret !== undefined) throw problem('invalid_request')
  if (principal && client_id !== undefined && client_id !== principal.id) throw problem('invalid_client')
  const client = principal
    ? await store.apiClients.findLive(String(principal.id), now)
    : client_secret !== undefined && (await store.apiClients.findBySecret(identity.hashSecret(client_secret), now))
  if (!client || (!principal && client.id !== client_id)) throw problem('invalid_client')
  return client
}

const scopeForm = /^[a-z]+(?::[a-z]+)?(?: [a-z]+(?::[a-z]+)?)*$/

/**
 * A token with the scopes that were asked for, or all of the client's.
 * @throws Problem 400 `invalid_request`, `unsupported_grant_type`, `invalid_scope`; 401 `invalid_client`
 */
export async function issueToken(call: Requesting): Promise<{ access_token: string; scope: string }> {
  const { body, identity, store, now } = call
  const { id, scopes, secret_version } = await clientOf(call)
  if (body.grant_type !== 'client_credentials') throw problem('unsupported_grant_type')
  const { scope = scopes.join(' ') } = body
  const requested = scope.split(' ')
  if (!scopeForm.test(scope) || !requested.every((one) => scopes.includes(one))) throw problem('invalid_scope')
  await store.apiClients.touch(id, now)
  return { access_token: await identity.accessToken({ client_id: id, secret_version, scope }, now), scope }
}
