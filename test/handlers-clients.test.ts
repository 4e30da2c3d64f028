// API clients over HTTP: keys and tokens of programs, what they can do, and when they end.

import t from 'tap'
import { onEveryEngine, openShop } from './shop.ts'

const url = '/api/v2/api-clients'
type Answer = { statusCode: number; json(): any }
const code = (response: Answer) => [response.statusCode, response.json().error.code]
const oauth = (response: Answer) => [response.statusCode, response.json().error]
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
})
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

onEveryEngine(t, async (t, engine) => {
  const shop = await openShop(t, { engine })
  const { app, get, send, as, clock } = shop
  const admin = await as('admin')
  const draft = { name: 'ERP', scopes: ['items:write', 'stock:write'] }
  const create = async (body: object = {}, headers: object = {}) =>
    send('POST', url, { ...draft, ...body }, { ...admin, ...headers })
  const client = async (body: object = {}) => (await create(body)).json()
  const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    })
  const grant = { grant_type: 'client_credentials' }
  const item = (headers: Record<string, string>) =>
    send('POST', '/api/v2/items', { name: 'Lamp', price: { amount: 100, currency: 'KRW' } }, headers)

  t.test('createApiClient: 201 with the secret, which is shown once', async (t) => {
    const response = await create({ name: ' ERP ' })
    t.equal(response.statusCode, 201)
    const { client_secret, ...client } = response.json()
    t.match(client_secret, /^shop_sk_[\w-]{43}$/)
    t.match(client, { ...draft, granted_scopes: draft.scopes, expires_at: null, last_used_at: null, version: 1 })
    const found = await get(response.headers.location as string, admin)
    t.same(found.json(), client)
    t.notMatch(found.body, client_secret)
    const { items } = (await get(url, admin)).json()
    t.ok(items.some(({ id }: any) => id === client.id))
    const logged = (await get('/api/v2/audit-logs?size=1', admin)).json().items[0]
    t.match(logged, { action: 'client.create', resource_id: client.id, after: { name: 'ERP' } })
    t.notMatch(JSON.stringify(logged), client_secret)
  })

  t.test('createApiClient twice with one Idempotency-Key: one client, and the replay has no secret', async (t) => {
    const key = { 'idempotency-key': 'clients-1' }
    const [first, again] = [await create({ name: 'Once' }, key), await create({ name: 'Once' }, key)]
    const { client_secret, ...client } = first.json()
    t.match(client_secret, /^shop_sk_/)
    t.same(again.json(), client)
    t.equal(again.headers['idempotent-replayed'], 'true')
  })

  t.test('a scope that the creator does not have, or that no client can have, is refused', async (t) => {
    const narrow = await as('admin', 1, 'clients:manage items:write')
    const response = await send('POST', url, draft, narrow)
    t.same(code(response), [403, 'forbidden'])
    t.same(response.json().error.data.required, ['stock:write'])
    for (const scope of ['profile', 'clients:manage', 'everything'])
      t.same(code(await create({ scopes: [scope] })), [422, 'validation_failed'], scope)
    t.same(code(await send('POST', url, draft, await as('staff'))), [403, 'forbidden'])
    t.same(code(await get(url)), [401, 'unauthorized'])
  })

  t.test('the secret as an API key: limited to its scopes, named in the audit log, recorded as used', async (t) => {
    const { id, client_secret } = await client()
    const key = bearer(client_secret)
    t.equal((await item(key)).statusCode, 201)
    const logged = (await get('/api/v2/audit-logs?size=1', admin)).json().items[0]
    t.match(logged, { action: 'item.create', actor: { type: 'client', id, role: null } })
    t.same(code(await get('/api/v2/users', key)), [403, 'forbidden'])
    t.match((await get(`${url}/${id}`, admin)).json().last_used_at, /^\d{4}-/)
    t.same(code(await get('/api/v2/items', bearer(`shop_sk_${'x'.repeat(43)}`))), [401, 'invalid_token'])
  })

  t.test('an operation about a person: 403 user_required', async (t) => {
    const { client_secret } = await client({
      scopes: ['orders:write', 'orders:manage', 'orders:read', 'reviews:write'],
    })
    const key = bearer(client_secret)
    t.same(code(await get('/api/v2/users/me', key)), [403, 'user_required'])
    const address = { recipient: 'A', phone: '010', postal_code: '1', country: 'KR', line1: 'B', city: 'C' }
    const order = { lines: [{ item_id: 1, quantity: 1 }], currency: 'KRW', shipping_address: address }
    t.same(code(await send('POST', '/api/v2/orders', order, { ...key, 'idempotency-key': 'o' })), [
      403,
      'user_required',
    ])
    t.same(code(await send('POST', '/api/v2/logout', undefined, key)), [403, 'user_required'])
    t.same(code(await get(url, key)), [403, 'user_required'])
    t.equal((await get('/api/v2/orders', key)).statusCode, 200)
  })

  t.test('version 1 has no API clients', async (t) => {
    const { client_secret, id } = await client()
    t.same(code(await get('/api/v1/items', bearer(client_secret))), [401, 'invalid_token'])
    const { access_token } = (await token(grant, basic(id, client_secret))).json()
    t.same(code(await get('/api/v1/users/me', bearer(access_token))), [401, 'invalid_token'])
  })

  t.test('requestToken, by HTTP Basic or in the body: a token for 15 minutes', async (t) => {
    const { id, client_secret } = await client()
    const response = await token(grant, basic(id, client_secret))
    t.equal(response.statusCode, 200)
    t.equal(response.headers['cache-control'], 'no-store')
    const { access_token, ...rest } = response.json()
    t.same(rest, { token_type: 'Bearer', expires_in: 900, scope: 'items:write stock:write' })
    t.equal((await item(bearer(access_token))).statusCode, 201)
    const body = await token({ ...grant, client_id: id, client_secret, scope: 'stock:write', resource: 'ignored' })
    t.equal(body.json().scope, 'stock:write')
    t.same(code(await item(bearer(body.json().access_token))), [403, 'forbidden'])
    clock.advance(900_000)
    t.same(code(await item(bearer(access_token))), [401, 'token_expired'])
    clock.advance(-900_000)
  })

  t.test('requestToken refuses as RFC 6749, section 5.2, says', async (t) => {
    const { id, client_secret } = await client()
    const mine = basic(id, client_secret)
    const wrong = await token(grant, basic(id, 'shop_sk_wrong'))
    t.same(wrong.json(), { error: 'invalid_client', error_description: 'The client or its secret is not valid.' })
    t.equal(wrong.statusCode, 401)
    t.match(wrong.headers['www-authenticate'], /^Basic /)
    t.same(oauth(await token(grant)), [401, 'invalid_client'])
    t.same(oauth(await token(grant, bearer(client_secret))), [401, 'invalid_client'])
    t.same(oauth(await token({ ...grant, client_id: id, client_secret: 'x' })), [401, 'invalid_client'])
    t.same(oauth(await token({ ...grant, client_id: id, client_secret }, mine)), [400, 'invalid_request'])
    t.same(oauth(await token({}, mine)), [400, 'invalid_request'])
    t.same(oauth(await token({ grant_type: 'password' }, mine)), [400, 'unsupported_grant_type'])
    for (const scope of ['audit:read', 'items:write  stock:write', 'everything'])
      t.same(oauth(await token({ ...grant, scope }, mine)), [400, 'invalid_scope'], scope)
    const json = await app.inject({ method: 'POST', url: '/oauth/token', headers: mine, payload: grant })
    t.same(oauth(json), [415, 'unsupported_media_type'])
    const twice = 'grant_type=client_credentials&grant_type=client_credentials'
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...mine }
    const repeated = await app.inject({ method: 'POST', url: '/oauth/token', headers, payload: twice })
    t.same(oauth(repeated), [400, 'invalid_request'])
  })

  t.test('a new secret ends the old one and its tokens at once; so does revoking', async (t) => {
    const { id, client_secret } = await client()
    const { access_token } = (await token(grant, basic(id, client_secret))).json()
    const rotated = await send('POST', `${url}/${id}/rotate`, undefined, admin)
    t.equal(rotated.statusCode, 200)
    for (const old of [client_secret, access_token]) t.same(code(await item(bearer(old))), [401, 'invalid_token'])
    const next = rotated.json().client_secret
    t.equal((await item(bearer(next))).statusCode, 201)
    const later = (await token(grant, basic(id, next))).json().access_token
    t.equal((await send('DELETE', `${url}/${id}`, undefined, admin)).statusCode, 204)
    for (const old of [next, later]) t.same(code(await item(bearer(old))), [401, 'invalid_token'])
    t.same(oauth(await token(grant, basic(id, next))), [401, 'invalid_client'])
    t.same(code(await get(`${url}/${id}`, admin)), [404, 'not_found'])
    t.same(code(await send('DELETE', `${url}/${id}`, undefined, admin)), [404, 'not_found'])
    t.same(code(await send('POST', `${url}/${id}/rotate`, undefined, admin)), [404, 'not_found'])
  })

  t.test('updateApiClient: scopes and end apply at once, with If-Match', async (t) => {
    const expires_at = new Date(clock().getTime() + 60_000).toISOString()
    const { id, client_secret, etag } = await client({ expires_at })
    const patch = (body: object, more = {}) => send('PATCH', `${url}/${id}`, body, { ...admin, ...more })
    t.match((await patch({ name: 'ERP' })).json(), { version: 1 })
    t.match((await patch({ scopes: ['stock:write'] }, { 'if-match': etag })).json(), { version: 2 })
    t.same(code(await item(bearer(client_secret))), [403, 'forbidden'])
    t.same(code(await patch({ name: 'X' }, { 'if-match': etag })), [412, 'precondition_failed'])
    t.equal((await get('/api/v2/items', bearer(client_secret))).statusCode, 200)
    clock.advance(60_000)
    t.same(code(await get('/api/v2/items', bearer(client_secret))), [401, 'invalid_token'])
    t.equal((await patch({ expires_at: null })).statusCode, 200)
    t.equal((await get('/api/v2/items', bearer(client_secret))).statusCode, 200)
  })

  t.test('clients lose the scopes that their creator loses, and all when the creator is disabled', async (t) => {
    const other = { email: 'second@shop.example', name: 'Second', password: 'correct horse battery' }
    const { id: user } = (await send('POST', '/api/v2/users', other)).json()
    const change = (body: object) => send('PATCH', `/api/v2/users/${user}`, body, admin)
    await change({ role: 'admin' })
    const login = await send('POST', '/api/v2/login', { email: other.email, password: other.password })
    const second = bearer(login.json().access_token)
    const { id, client_secret } = (
      await send('POST', url, { name: 'Theirs', scopes: ['users:read', 'items:write'] }, second)
    ).json()
    const key = bearer(client_secret)
    t.equal((await get('/api/v2/users', key)).statusCode, 200)
    await change({ role: 'staff' })
    t.same(code(await get('/api/v2/users', key)), [403, 'forbidden'])
    t.equal((await item(key)).statusCode, 201)
    t.same((await get(`${url}/${id}`, admin)).json().granted_scopes, ['items:write'])
    await change({ active: false })
    t.same(code(await item(key)), [401, 'invalid_token'])
    t.same((await get(`${url}/${id}`, admin)).json().granted_scopes, [])
  })

  t.test('two clients have separate limits and keys', async (t) => {
    const [one, other] = [await client({ name: 'One' }), await client({ name: 'Other' })]
    const key = { 'idempotency-key': 'same' }
    const body = { name: 'Cup', price: { amount: 100, currency: 'KRW' } }
    const put = (secret: string) => send('POST', '/api/v2/items', body, { ...bearer(secret), ...key })
    const [first, again, another] = [
      await put(one.client_secret),
      await put(one.client_secret),
      await put(other.client_secret),
    ]
    t.equal(again.json().id, first.json().id)
    t.not(another.json().id, first.json().id)
  })
})
