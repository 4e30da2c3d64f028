// Webhook endpoints, and the deliveries to them.

import { op } from '../api.ts'
import { presentDelivery, presentEndpoint } from '../domain/webhooks.ts'
import { found } from '../problem.ts'
import * as webhooks from '../use-cases/webhooks.ts'

export const listWebhookEndpoints = op('listWebhookEndpoints', async ({ list, store, now }) => {
  const endpoints = await store.webhookEndpoints.list(list)
  return { status: 200, ...list.present(endpoints, (endpoint) => presentEndpoint(endpoint, now)) }
})

export const createWebhookEndpoint = op('createWebhookEndpoint', async (call) => {
  const { endpoint, secret } = await webhooks.createEndpoint(call)
  const record = presentEndpoint(endpoint, call.now)
  return { status: 201, headers: { Location: `${call.path}/${endpoint.id}` }, record, body: { ...record, secret } }
})

export const getWebhookEndpoint = op('getWebhookEndpoint', async ({ params, store, now }) => {
  return { status: 200, body: presentEndpoint(found(await store.webhookEndpoints.find(params.endpoint_id)), now) }
})

// A merge patch: absent members stay.
export const updateWebhookEndpoint = op('updateWebhookEndpoint', async (call) => {
  const { params, body, match, now } = call
  const endpoint = await webhooks.changeEndpoint(call, params.endpoint_id, (current) => {
    match?.(presentEndpoint(current, now))
    return { ...current, ...body }
  })
  return { status: 200, body: presentEndpoint(endpoint, now) }
})

export const deleteWebhookEndpoint = op('deleteWebhookEndpoint', async ({ params, match, store, now }) => {
  const check = match && ((current: Parameters<typeof presentEndpoint>[0]) => match(presentEndpoint(current, now)))
  await webhooks.deleteEndpoint(store, params.endpoint_id, check)
  return { status: 204 }
})

export const pauseWebhookEndpoint = op('pauseWebhookEndpoint', async ({ params, store, now }) => {
  return { status: 200, body: presentEndpoint(await webhooks.pauseEndpoint(store, params.endpoint_id, now), now) }
})

export const resumeWebhookEndpoint = op('resumeWebhookEndpoint', async (call) => {
  return { status: 200, body: presentEndpoint(await webhooks.resumeEndpoint(call, call.params.endpoint_id), call.now) }
})

export const rotateWebhookSecret = op('rotateWebhookSecret', async (call) => {
  const { endpoint, secret } = await webhooks.replaceWebhookSecret(call, call.params.endpoint_id)
  const record = presentEndpoint(endpoint, call.now)
  return { status: 200, record, body: { ...record, secret } }
})

export const testWebhookEndpoint = op('testWebhookEndpoint', async (call) => {
  const { endpoint, delivery } = await webhooks.testEndpoint(call, call.params.endpoint_id)
  return { status: 202, record: presentEndpoint(endpoint, call.now), body: presentDelivery(delivery) }
})

export const listWebhookDeliveries = op('listWebhookDeliveries', async ({ params, list, store }) => {
  found(await store.webhookEndpoints.find(params.endpoint_id))
  const deliveries = await store.webhookDeliveries.list(params.endpoint_id, list)
  return { status: 200, ...list.present(deliveries, presentDelivery) }
})

export const getWebhookDelivery = op('getWebhookDelivery', async ({ params, store }) => {
  const delivery = found(await store.webhookDeliveries.find(params.endpoint_id, params.delivery_id))
  return { status: 200, body: presentDelivery(delivery) }
})

export const redeliverWebhook = op('redeliverWebhook', async (call) => {
  return { status: 202, body: presentDelivery(await webhooks.redeliver(call, call.params)) }
})
