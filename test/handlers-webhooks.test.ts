// Webhook endpoints over HTTP: which URLs, secrets that are shown once, and what becomes of deliveries.

import t from 'tap'
import type { EventRow } from '../src/domain/events.ts'
import { webhookSecretsWith } from '../src/webhooks/secrets.ts'
import { onEveryEngine, openShop, type Shop, settled, webhookKey } from './shop.ts'

const url = '/api/v2/webhook-endpoints'
type Answer = { statusCode: number; json(): any }
const code = (response: Answer) => [response.statusCode, response.json().error.code]
const draft = { url: 'https://erp.example/hooks', events: ['order.paid'] }

/** A shop, and an administrator who manages its endpoints. */
async function managed(shop: Shop) {
  const admin = await shop.as('admin')
  const create = (body: object = {}, headers: object = {}) =>
    shop.send('POST', url, { ...draft, ...body }, { ...admin, ...headers })
  return {
    ...shop,
    admin,
    create,
    endpoint: async (body: object = {}) => (await create(body)).json(),
    read: async (path: string) => (await shop.get(`${url}${path}`, admin)).json(),
    post: (path: string, headers: object = {}) =>
      shop.send('POST', `${url}${path}`, undefined, { ...admin, ...headers }),
    logged: async () => (await shop.get('/api/v2/audit-logs?size=1', admin)).json().items[0],
  }
}

onEveryEngine(t, async (t, engine) => {
  const shop = await managed(await openShop(t, { engine }))
  const { store, get, send, as, clock, admin, create, endpoint, read, post, logged } = shop

  t.test('createWebhookEndpoint: 201 with the secret, which is shown once and kept encrypted', async (t) => {
    const response = await create({ description: ' Warehouse ' })
    t.equal(response.statusCode, 201)
    const { secret, ...endpoint } = response.json()
    t.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
    t.match(endpoint, { ...draft, description: 'Warehouse', status: 'enabled', paused_reason: null, version: 1 })
    const found = await get(response.headers.location as string, admin)
    t.same(found.json(), endpoint)
    const { items } = await read('')
    t.same(items.at(0), endpoint)
    t.match(await logged(), { action: 'webhook.create', resource_id: endpoint.id, after: { url: draft.url } })
    t.notMatch(JSON.stringify(await logged()), secret.slice(6))
    const storedSecret = (await store.webhookEndpoints.find(endpoint.id))?.secret as string
    t.notMatch(storedSecret, secret.slice(6))
    t.equal(webhookSecretsWith(['v'.repeat(32), webhookKey]).open(storedSecret, endpoint.id), secret)
    t.throws(() => webhookSecretsWith([webhookKey]).open(storedSecret, 'we_another'), /cannot be read/)
    t.throws(() => webhookSecretsWith(['v'.repeat(32)]).open(storedSecret, endpoint.id), /WEBHOOK_KEYS/)
  })

  t.test('createWebhookEndpoint twice with one Idempotency-Key: one, and the replay has no secret', async (t) => {
    const key = { 'idempotency-key': 'hooks-1' }
    const [first, again] = [await create({}, key), await create({}, key)]
    const { secret, ...endpoint } = first.json()
    t.match(secret, /^whsec_/)
    t.same(again.json(), endpoint)
  })

  t.test('with a URL that must not be called, or unknown events: 422', async (t) => {
    const messages: string[] = []
    for (const bad of [
      'http://10.0.0.1/',
      'https://localhost/x',
      'https://erp.example:22/',
      'https://a@erp.example/',
    ]) {
      const response = await create({ url: bad })
      t.same(code(response), [422, 'validation_failed'], bad)
      t.same(response.json().error.data.rules, { url: ['webhook_url'] }, bad)
      messages.push(...response.json().error.details.url)
    }
    t.equal(new Set(messages).size, 4, 'each says why')
    for (const bad of ['ftp://erp.example/', 'erp.example', 'https://erp.example/#part'])
      t.same(code(await create({ url: bad })), [422, 'validation_failed'], bad)
    for (const events of [[], ['order.lost'], ['webhook.test'], ['order.paid', 'order.paid']])
      t.same(code(await create({ events })), [422, 'validation_failed'], String(events))
    const { id } = await endpoint()
    const response = await send('PATCH', `${url}/${id}`, { url: 'https://169.254.169.254/' }, admin)
    t.same(response.json().error.data.rules, { url: ['webhook_url'] })
  })

  t.test('without webhooks:manage: 403; an API client that has it may', async (t) => {
    t.same(code(await get(url)), [401, 'unauthorized'])
    t.same(code(await get(url, await as('staff'))), [403, 'forbidden'])
    const client = { name: 'Terraform', scopes: ['webhooks:manage', 'events:read'] }
    const { client_secret } = (await send('POST', '/api/v2/api-clients', client, admin)).json()
    const key = { authorization: `Bearer ${client_secret}` }
    t.equal((await send('POST', url, draft, key)).statusCode, 201)
    t.equal((await get('/api/v2/events', key)).statusCode, 200)
    t.match(await logged(), { action: 'webhook.create', actor: { type: 'client' } })
    t.equal((await get('/api/v1/webhook-endpoints', admin)).statusCode, 404)
  })

  t.test('updateWebhookEndpoint: a merge patch, with If-Match; without a change the version stays', async (t) => {
    const { id, etag } = await endpoint()
    const patch = (body: object, more = {}) => send('PATCH', `${url}/${id}`, body, { ...admin, ...more })
    t.match((await patch({ events: ['order.paid'] })).json(), { version: 1 })
    const changed = await patch({ events: ['*'], description: 'All' }, { 'if-match': etag })
    t.match(changed.json(), { version: 2, events: ['*'], description: 'All', url: draft.url })
    t.same(code(await patch({ url: 'https://b.example/' }, { 'if-match': etag })), [412, 'precondition_failed'])
    t.match(await logged(), { action: 'webhook.update', changed: ['/description', '/events'] })
    t.match((await patch({ description: null })).json(), { description: null, events: ['*'] })
  })

  t.test('pause and resume: its status says so, and both can be repeated', async (t) => {
    const { id } = await endpoint()
    const paused = (await post(`/${id}/pause`)).json()
    t.match(paused, { status: 'paused', paused_reason: 'requested', paused_at: clock().toISOString(), version: 2 })
    t.match(await logged(), { action: 'webhook.pause', resource_id: id, outcome: 'success' })
    t.same((await post(`/${id}/pause`)).json(), paused)
    t.same(code(await post(`/${id}/test`)), [409, 'webhook_endpoint_paused'])
    const listed = (await read('?filter[status]=paused')).items
    t.same(
      listed.map((one: any) => one.id),
      [id],
    )
    const resumed = (await post(`/${id}/resume`)).json()
    t.match(resumed, { status: 'enabled', paused_reason: null, paused_at: null, version: 3 })
    t.same((await post(`/${id}/resume`)).json(), resumed)
    for (const action of ['pause', 'resume', 'rotate', 'test'])
      t.same(code(await post(`/we_${'0'.repeat(20)}/${action}`)), [404, 'not_found'], action)
  })

  t.test('rotateWebhookSecret: a new secret, and a day for the old one', async (t) => {
    const { id, secret } = await endpoint()
    const response = (await post(`/${id}/rotate`)).json()
    t.match(response.secret, /^whsec_/)
    t.not(response.secret, secret)
    t.equal(response.previous_secret_expires_at, new Date(clock().getTime() + 86_400_000).toISOString())
    const stored = await store.webhookEndpoints.find(id)
    t.equal(webhookSecretsWith([webhookKey]).open(stored?.previous_secret as string, id), secret)
    clock.advance(86_400_000)
    t.equal((await get(`${url}/${id}`, await as('admin'))).json().previous_secret_expires_at, null)
    clock.advance(-86_400_000)
  })

  t.test('testWebhookEndpoint: a delivery of webhook.test, which the feed shows too', async (t) => {
    const { id } = await endpoint()
    const response = await post(`/${id}/test`)
    t.equal(response.statusCode, 202)
    const delivery = response.json()
    t.match(delivery, { endpoint_id: id, event_type: 'webhook.test', status: 'pending', attempts: [] })
    t.match(await logged(), { action: 'webhook.test', resource_id: id })
    t.same(await read(`/${id}/deliveries/${delivery.id}`), delivery)
    const event = (await get(`/api/v2/events/${delivery.event_id}`, admin)).json()
    t.match(event, { type: 'webhook.test', data: { endpoint_id: id } })
  })

  t.test('listWebhookDeliveries: by status, type and event; redeliverWebhook makes one due again', async (t) => {
    const [{ id }, other] = [await endpoint(), await endpoint()]
    const first = (await post(`/${id}/test`)).json()
    clock.advance(1)
    const second = (await post(`/${id}/test`)).json()
    const ids = async (query: string) => (await read(`/${id}/deliveries${query}`)).items.map((one: any) => one.id)
    t.same(await ids(''), [second.id, first.id])
    t.same(await ids('?sort=created_at'), [first.id, second.id])
    t.same(await ids(`?filter[event_id]=${first.event_id}`), [first.id])
    t.same(await ids('?filter[event_type]=order.paid'), [])
    t.same(await ids('?filter[status][in]=failed,succeeded'), [])
    const page = await read(`/${id}/deliveries?size=1`)
    const next = await shop.get(page.links.next, admin)
    t.same(
      next.json().items.map((one: any) => one.id),
      [first.id],
    )
    const [claimed] = await store.webhookDeliveries.claim(id, 1, clock(), new Date(clock().getTime() + 1000))
    const attempt = { at: clock().toISOString(), outcome: 'rejected', response_status: 500, duration_ms: 3 } as const
    t.equal(await store.webhookDeliveries.settle(claimed as never, attempt, null, clock()), true)
    t.equal(await store.webhookDeliveries.settle(claimed as never, attempt, null, clock()), false, 'the claim is gone')
    const failed = await read(`/${id}/deliveries/${first.id}`)
    t.match(failed, { status: 'failed', attempt_count: 1, attempts: [attempt], next_attempt_at: null })
    const again = await post(`/${id}/deliveries/${first.id}/redeliver`)
    t.equal(again.statusCode, 202)
    t.match(again.json(), { status: 'pending', attempt_count: 1, next_attempt_at: clock().toISOString() })
    t.match(await logged(), {
      action: 'delivery.redeliver',
      resource_id: first.id,
      changed: ['/status', '/next_attempt_at'],
    })
    t.same(code(await post(`/${other.id}/deliveries/${first.id}/redeliver`)), [404, 'not_found'])
    await post(`/${id}/pause`)
    t.same(code(await post(`/${id}/deliveries/${first.id}/redeliver`)), [409, 'webhook_endpoint_paused'])
  })

  t.test('deleteWebhookEndpoint: deletes it and its deliveries', async (t) => {
    const { id, etag } = await endpoint()
    await post(`/${id}/test`)
    const remove = (headers = {}) => send('DELETE', `${url}/${id}`, undefined, { ...admin, ...headers })
    t.same(code(await remove({ 'if-match': '"1-other"' })), [412, 'precondition_failed'])
    t.equal((await remove({ 'if-match': etag })).statusCode, 204)
    t.same(code(await remove()), [404, 'not_found'])
    t.same(code(await get(`${url}/${id}/deliveries`, admin)), [404, 'not_found'])
    t.match(await logged(), { action: 'webhook.delete', resource_id: id, before: { id }, after: null })
  })

  t.test("events are matched with endpoints in order, from the endpoint's creation on", async (t) => {
    const shop = await openShop(t, { engine })
    const other = await managed(shop)
    const event = (n: number): EventRow => ({
      id: `evt_0000000000${String(n).padStart(16, '0')}`,
      type: n % 2 === 0 ? 'order.paid' : 'order.placed',
      user_id: null,
      body: '{}',
    })
    const match = async () => {
      await settled(shop.databaseUrl)
      for (let left = 500; left > 0; left--) if ((await other.store.webhookDeliveries.match(3, clock())) === 0) return
    }
    await other.store.events.add(event(0))
    await match()
    const paid = await other.endpoint()
    const every = await other.endpoint({ events: ['*'] })
    for (const n of [1, 2, 3, 4]) await other.store.events.add(event(n))
    await match()
    const sent = async ({ id }: { id: string }) =>
      (await other.read(`/${id}/deliveries?sort=created_at`)).items
        .map((one: any) => Number(one.event_id.slice(4)))
        .sort()
    t.same(await sent(paid), [2, 4])
    t.same(await sent(every), [1, 2, 3, 4])
    await other.post(`/${paid.id}/pause`)
    await other.store.events.add(event(6))
    await match()
    await other.post(`/${paid.id}/resume`)
    await other.store.events.add(event(8))
    await match()
    t.same(await sent(paid), [2, 4, 8], 'what happened while it was paused is not sent')
    t.same(await sent(every), [1, 2, 3, 4, 6, 8])
    t.match(await other.store.webhookDeliveries.backlog(), {
      pending: 9,
      oldest: clock().toISOString(),
      overdue_since: clock().toISOString(),
      paused: {},
    })
    await other.post(`/${every.id}/pause`)
    t.match(await other.store.webhookDeliveries.backlog(), { pending: 3, paused: { requested: 1 } })
  })
})

t.test('createWebhookEndpoint, in production without WEBHOOK_KEYS: 503', async (t) => {
  const shop = await openShop(t)
  const { webhooks } = shop.services
  const bare = await managed(await openShop(t, { services: { webhooks: { ...webhooks, secrets: undefined } } }))
  t.same(code(await bare.create()), [503, 'service_unavailable'])
})

t.test('createWebhookEndpoint, the 101st: 409 webhook_endpoint_limit', async (t) => {
  const shop = await managed(await openShop(t))
  for (let n = 0; n < 100; n++)
    await shop.store.transaction(({ webhookEndpoints }) =>
      webhookEndpoints.add({ ...draft, description: null } as never, () => 'sealed', shop.clock()),
    )
  const response = await shop.create()
  t.same(code(response), [409, 'webhook_endpoint_limit'])
  t.same(response.json().error.data, { limit: 100 })
})
