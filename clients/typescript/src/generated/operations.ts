// Generated from spec/ by `make generate`. Do not edit.

import { operationsIn } from '../operations.ts'

/** Every operation, by where it is in the client: its method and path, and how it is called. */
export const operations = /* @__PURE__ */ operationsIn(
  '/api/v2/',
  `
items.list GET items list
items.create POST items json key
items.get GET items/{} query
items.replace PUT items/{} json
items.update PATCH items/{} json edit=edit read=items.get
items.delete DELETE items/{}
reviews.list GET items/{}/reviews list
reviews.create POST items/{}/reviews json key
reviews.get GET items/{}/reviews/{}
reviews.update PATCH items/{}/reviews/{} json edit=edit read=reviews.get
reviews.delete DELETE items/{}/reviews/{}
categories.list GET categories open
categories.create POST categories json key
categories.get GET categories/{} open
categories.update PATCH categories/{} json edit=edit read=categories.get
categories.delete DELETE categories/{}
files.upload POST upload body=form
files.download GET files/{} query binary open
files.delete DELETE files/{}
auditLogs.list GET audit-logs list
auth.login POST login json open
auth.refresh POST refresh json open
auth.logout POST logout
auth.requestPasswordReset POST auth/password-reset json open
auth.resetPassword POST auth/password-reset/confirm json open
users.list GET users list
users.register POST users json open
users.me GET users/me
users.updateMe PATCH users/me json edit=editMe read=users.me
users.changePassword POST users/me/password json
users.exportMe GET users/me/export
users.eraseMe POST users/me/erasure json
users.get GET users/{}
users.update PATCH users/{} json edit=edit read=users.get
users.export GET users/{}/export
users.erase POST users/{}/erasure key
stock.adjust POST items/{}/stock-adjustments json key
stock.listMovements GET items/{}/stock-movements list
orders.quote POST orders/quote json open
orders.list GET orders list
orders.create POST orders json key
orders.get GET orders/{} query
orders.cancel POST orders/{}/cancel json key
orders.fulfill POST orders/{}/fulfill json key
payments.list GET payments list
payments.create POST payments json key
payments.get GET payments/{}
payments.capture POST payments/{}/capture key
payments.void POST payments/{}/void key
payments.refund POST payments/{}/refunds json key
events.list GET events list
events.get GET events/{}
webhookEndpoints.list GET webhook-endpoints list
webhookEndpoints.create POST webhook-endpoints json key
webhookEndpoints.get GET webhook-endpoints/{}
webhookEndpoints.update PATCH webhook-endpoints/{} json edit=edit read=webhookEndpoints.get
webhookEndpoints.delete DELETE webhook-endpoints/{} key
webhookEndpoints.pause POST webhook-endpoints/{}/pause
webhookEndpoints.resume POST webhook-endpoints/{}/resume
webhookEndpoints.rotateSecret POST webhook-endpoints/{}/rotate key
webhookEndpoints.sendTest POST webhook-endpoints/{}/test key
webhookDeliveries.list GET webhook-endpoints/{}/deliveries list
webhookDeliveries.get GET webhook-endpoints/{}/deliveries/{}
webhookDeliveries.redeliver POST webhook-endpoints/{}/deliveries/{}/redeliver key
providerEvents.receive POST provider-events/{} json open
apiClients.list GET api-clients list
apiClients.create POST api-clients json key
apiClients.get GET api-clients/{}
apiClients.update PATCH api-clients/{} json edit=edit read=apiClients.get
apiClients.revoke DELETE api-clients/{} key
apiClients.rotateSecret POST api-clients/{}/rotate key
auth.token POST /oauth/token body=x-www-form-urlencoded open
health.live GET /health/live open
health.ready GET /health/ready open
`,
)

/** Decimals of an amount, by currency. */
export const digits: Readonly<Record<string, number>> = {"KRW":0,"USD":2,"JPY":0}

/** Where the API is, if the document says so. */
export const server: string | undefined = undefined
