# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from .objects import (
    OrderPlacedEvent,
    OrderPaidEvent,
    OrderCancelledEvent,
    OrderExpiredEvent,
    OrderFulfilledEvent,
    PaymentAuthorizedEvent,
    PaymentCapturedEvent,
    PaymentVoidedEvent,
    PaymentFailedEvent,
    RefundSucceededEvent,
    RefundFailedEvent,
    ItemCreatedEvent,
    ItemUpdatedEvent,
    ItemDeletedEvent,
    StockDepletedEvent,
    ReviewPublishedEvent,
    UserRegisteredEvent,
    WebhookTestEvent,
)

__all__ = [
    "OrderPlacedEvent",
    "OrderPaidEvent",
    "OrderCancelledEvent",
    "OrderExpiredEvent",
    "OrderFulfilledEvent",
    "PaymentAuthorizedEvent",
    "PaymentCapturedEvent",
    "PaymentVoidedEvent",
    "PaymentFailedEvent",
    "RefundSucceededEvent",
    "RefundFailedEvent",
    "ItemCreatedEvent",
    "ItemUpdatedEvent",
    "ItemDeletedEvent",
    "StockDepletedEvent",
    "ReviewPublishedEvent",
    "UserRegisteredEvent",
    "WebhookTestEvent",
]

#: What has happened, by type.
WebhookEvent = (
    OrderPlacedEvent
    | OrderPaidEvent
    | OrderCancelledEvent
    | OrderExpiredEvent
    | OrderFulfilledEvent
    | PaymentAuthorizedEvent
    | PaymentCapturedEvent
    | PaymentVoidedEvent
    | PaymentFailedEvent
    | RefundSucceededEvent
    | RefundFailedEvent
    | ItemCreatedEvent
    | ItemUpdatedEvent
    | ItemDeletedEvent
    | StockDepletedEvent
    | ReviewPublishedEvent
    | UserRegisteredEvent
    | WebhookTestEvent
)

event_classes: dict[str, type[WebhookEvent]] = {
    "order.placed": OrderPlacedEvent,
    "order.paid": OrderPaidEvent,
    "order.cancelled": OrderCancelledEvent,
    "order.expired": OrderExpiredEvent,
    "order.fulfilled": OrderFulfilledEvent,
    "payment.authorized": PaymentAuthorizedEvent,
    "payment.captured": PaymentCapturedEvent,
    "payment.voided": PaymentVoidedEvent,
    "payment.failed": PaymentFailedEvent,
    "refund.succeeded": RefundSucceededEvent,
    "refund.failed": RefundFailedEvent,
    "item.created": ItemCreatedEvent,
    "item.updated": ItemUpdatedEvent,
    "item.deleted": ItemDeletedEvent,
    "stock.depleted": StockDepletedEvent,
    "review.published": ReviewPublishedEvent,
    "user.registered": UserRegisteredEvent,
    "webhook.test": WebhookTestEvent,
}
