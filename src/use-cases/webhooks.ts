// Use cases of webhook endpoints: create, update, pause, resume, test, and send again.

import type { Call } from '../api.ts'
import { webhookTest } from '../domain/events.ts'
import {
  type EndpointDraft,
  isSameEndpoint,
  mostEndpoints,
  overlapMs,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '../domain/webhooks.ts'
import { found, invalid, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'

/** An endpoint with its secret, which is shown only once. */
export interface IssuedEndpoint {
  readonly endpoint: WebhookEndpoint
  readonly secret: string
}

/** @throws Problem 503 if there is no key to encrypt secrets with */
function secretsOf({ secrets }: Webhooks) {
  if (!secrets) throw problem('service_unavailable', { headers: { 'Retry-After': '3600' } })
  return secrets
}

/** @throws Problem 422 rule `webhook_url` */
function checkReach({ refusalOf }: Webhooks, url: string): void {
  const reason = refusalOf(url)
  if (reason !== undefined) throw invalid('url', 'webhook_url', { reason })
}

type Creating = Pick<Call<'createWebhookEndpoint'>, 'body' | 'store' | 'webhooks' | 'now'>

/** @throws Problem 422 rule `webhook_url`; 409 `webhook_endpoint_limit`; 503 */
export async function createEndpoint({ body, store, webhooks, now }: Creating): Promise<IssuedEndpoint> {
  const { url, events, description = null } = body
  checkReach(webhooks, url)
  const secrets = secretsOf(webhooks)
  const secret = secrets.make()
  const endpoint = await store.transaction(async ({ webhookEndpoints }) => {
    if ((await webhookEndpoints.countLocked()) >= mostEndpoints)
      throw problem('webhook_endpoint_limit', { data: { limit: mostEndpoints } })
    return webhookEndpoints.add({ url, events, description }, (id) => secrets.seal(secret, id), now)
  })
  webhooks.wake()
  return { endpoint, secret }
}

interface Editing {
  readonly store: Store
  readonly webhooks: Webhooks
  readonly now: Date
}

/**
 * Changes an endpoint; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current endpoint
 * @throws Problem 404; 422 rule `webhook_url`
 */
export const changeEndpoint = (
  { store, webhooks, now }: Editing,
  id: string,
  edit: (current: WebhookEndpoint) => EndpointDraft,
): Promise<WebhookEndpoint> =>
  store.transaction(async ({ webhookEndpoints }) => {
    const current = found(await webhookEndpoints.lock(id))
    const draft = edit(current)
    if (isSameEndpoint(draft, current)) return current
    if (draft.url !== current.url) checkReach(webhooks, draft.url)
    return webhookEndpoints.update(id, draft, now)
  })

/** @throws Problem 404 */
export const pauseEndpoint = (store: Store, id: string, now: Date): Promise<WebhookEndpoint> =>
  store.transaction(async ({ webhookEndpoints }) => {
    const current = found(await webhookEndpoints.lock(id))
    return current.status === 'paused' ? current : webhookEndpoints.pause(id, 'requested', now)
  })

/** @throws Problem 404 */
export async function resumeEndpoint({ store, webhooks, now }: Editing, id: string): Promise<WebhookEndpoint> {
  const endpoint = await store.transaction(async ({ webhookEndpoints }) => {
    const current = found(await webhookEndpoints.lock(id))
    return current.status === 'enabled' ? current : webhookEndpoints.resume(id, now)
  })
  webhooks.wake()
  return endpoint
}

/** @throws Problem 404, 503 */
export const replaceWebhookSecret = ({ store, webhooks, now }: Editing, id: string): Promise<IssuedEndpoint> =>
  store.transaction(async ({ webhookEndpoints }) => {
    found(await webhookEndpoints.lock(id))
    const secrets = secretsOf(webhooks)
    const secret = secrets.make()
    const until = new Date(now.getTime() + overlapMs)
    return { endpoint: await webhookEndpoints.rotate(id, secrets.seal(secret, id), until, now), secret }
  })

/**
 * @param check may throw a Problem about the current endpoint
 * @throws Problem 404
 */
export const deleteEndpoint = (store: Store, id: string, check?: (current: WebhookEndpoint) => void): Promise<void> =>
  store.transaction(async ({ webhookEndpoints }) => {
    const current = found(await webhookEndpoints.lock(id))
    check?.(current)
    await webhookEndpoints.remove(id)
  })

const checkEnabled = ({ status }: WebhookEndpoint): void => {
  if (status === 'paused') throw problem('webhook_endpoint_paused')
}

/** @throws Problem 404; 409 `webhook_endpoint_paused` */
export async function testEndpoint(
  { store, webhooks, now }: Editing,
  id: string,
): Promise<{ endpoint: WebhookEndpoint; delivery: WebhookDelivery }> {
  const sent = await store.transaction(async ({ webhookEndpoints, webhookDeliveries, events }) => {
    const endpoint = found(await webhookEndpoints.lock(id))
    checkEnabled(endpoint)
    const event = webhookTest(id, now)
    await events.add(event)
    return { endpoint, delivery: await webhookDeliveries.add(id, event, now) }
  })
  webhooks.wake()
  return sent
}

/** @throws Problem 404; 409 `webhook_endpoint_paused` */
export async function redeliver(
  { store, webhooks, now }: Editing,
  { endpoint_id, delivery_id }: { readonly endpoint_id: string; readonly delivery_id: string },
): Promise<WebhookDelivery> {
  const delivery = await store.transaction(async ({ webhookEndpoints, webhookDeliveries }) => {
    const endpoint = found(await webhookEndpoints.lock(endpoint_id))
    const current = found(await webhookDeliveries.find(endpoint_id, delivery_id))
    checkEnabled(endpoint)
    return webhookDeliveries.retry(current, now)
  })
  webhooks.wake()
  return delivery
}
