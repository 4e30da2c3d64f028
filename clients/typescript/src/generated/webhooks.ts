// Generated from spec/ by `make generate`. Do not edit.

import type * as Schemas from './schemas.ts'

/** The event of each type. */
export interface WebhookEvents {
  readonly 'order.placed': Schemas.OrderPlacedEvent
  readonly 'order.paid': Schemas.OrderPaidEvent
  readonly 'order.cancelled': Schemas.OrderCancelledEvent
  readonly 'order.expired': Schemas.OrderExpiredEvent
  readonly 'order.fulfilled': Schemas.OrderFulfilledEvent
  readonly 'payment.authorized': Schemas.PaymentAuthorizedEvent
  readonly 'payment.captured': Schemas.PaymentCapturedEvent
  readonly 'payment.voided': Schemas.PaymentVoidedEvent
  readonly 'payment.failed': Schemas.PaymentFailedEvent
  readonly 'refund.succeeded': Schemas.RefundSucceededEvent
  readonly 'refund.failed': Schemas.RefundFailedEvent
  readonly 'item.created': Schemas.ItemCreatedEvent
  readonly 'item.updated': Schemas.ItemUpdatedEvent
  readonly 'item.deleted': Schemas.ItemDeletedEvent
  readonly 'stock.depleted': Schemas.StockDepletedEvent
  readonly 'review.published': Schemas.ReviewPublishedEvent
  readonly 'user.registered': Schemas.UserRegisteredEvent
  readonly 'webhook.test': Schemas.WebhookTestEvent
}
