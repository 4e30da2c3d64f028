// API clients, for administrators, and the endpoint that issues their tokens.

import { op } from '../api.ts'
import { type ApiClient, presentClient } from '../domain/clients.ts'
import { found } from '../problem.ts'
import { changeClient, createClient, issueToken, replaceSecret, revokeClient } from '../use-cases/clients.ts'

export const listApiClients = op('listApiClients', async ({ list, store }) => {
  return { status: 200, ...list.present(await store.apiClients.list(list), presentClient) }
})

export const createApiClient = op('createApiClient', async (call) => {
  const { client, secret } = await createClient(call)
  const body = { ...presentClient(client), client_secret: secret }
  return { status: 201, headers: { Location: `${call.path}/${client.id}` }, record: presentClient(client), body }
})

export const getApiClient = op('getApiClient', async ({ params, store }) => {
  return { status: 200, body: presentClient(found(await store.apiClients.find(params.client_id))) }
})

// A merge patch: absent members stay.
export const updateApiClient = op('updateApiClient', async ({ params, body, match, principal, store, now }) => {
  const edit = (current: ApiClient) => {
    match?.(presentClient(current))
    return { ...current, ...body }
  }
  const client = await changeClient(store, params.client_id, { edit, giver: principal.scopes, now })
  return { status: 200, body: presentClient(client) }
})

export const rotateApiClientSecret = op('rotateApiClientSecret', async ({ params, store, identity, now }) => {
  const { client, secret } = await replaceSecret(store, identity, params.client_id, now)
  return { status: 200, record: presentClient(client), body: { ...presentClient(client), client_secret: secret } }
})

export const revokeApiClient = op('revokeApiClient', async ({ params, match, store, now }) => {
  await revokeClient(store, params.client_id, now, match && ((current) => match(presentClient(current))))
  return { status: 204 }
})

export const requestToken = op('requestToken', async (call) => {
  const { access_token, scope } = await issueToken(call)
  const expires_in = call.identity.accessTokenSeconds
  return { status: 200, body: { access_token, token_type: 'Bearer', expires_in, scope } }
})
