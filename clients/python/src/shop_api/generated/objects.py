# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..objects import ShopObject


class ItemPage(ShopObject):
    """A page of items."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Item]
        meta: PageMeta
        links: PageLinks


class Item(ShopObject):
    """An item. `version` changes when the item is edited; `etag` also changes with `rating_average` and `rating_count`, which are derived from its reviews. A tag remains valid for writing until the item is edited."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        name: str
        description: str | None
        price: Money
        category_id: int | None
        sku: str | None
        stock: int | None
        available: int | None
        active: bool
        image_ids: list[str]
        images: list[ItemImage]
        rating_average: float | None
        rating_count: int
        version: int
        etag: str
        created_at: str
        updated_at: str
        category: Category | None
        reviews: list[Review]


class Money(ShopObject):
    """An amount in minor units and its currency: 1999 USD is $19.99, 1200 KRW is ₩1200. A price is at most 9999999999 won or yen, or 999999999999 cents."""

    __slots__ = ()
    if TYPE_CHECKING:
        amount: int
        currency: Literal["KRW", "USD", "JPY"] | str


class ItemImage(ShopObject):
    """An image of an item."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        url: str
        content_type: Literal["image/jpeg", "image/png", "image/webp"] | str
        width: int
        height: int


class Category(ShopObject):
    """A category. `version` changes when the category is edited; `etag` also changes with `depth` and `item_count`, which are derived from other categories and from items."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        name: str
        slug: str
        parent_id: int | None
        position: int
        depth: int
        item_count: int
        version: int
        etag: str
        created_at: str
        updated_at: str


class Review(ShopObject):
    """A review."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        item_id: int
        author: ReviewAuthor
        rating: int
        title: str | None
        body: str
        verified_purchase: bool
        status: Literal["published", "hidden"] | str
        version: int
        etag: str
        created_at: str
        updated_at: str


class ReviewAuthor(ShopObject):
    """The author of the review."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        name: str


class PageMeta(ShopObject):
    """The position of this page in the whole list."""

    __slots__ = ()
    if TYPE_CHECKING:
        page: int | None
        size: int
        total: int | None
        has_next: bool
        has_prev: bool
        next_cursor: str | None


class PageLinks(ShopObject):
    """Links to this page and its neighbors; `null` if there is none."""

    __slots__ = ()
    if TYPE_CHECKING:
        self: str
        next: str | None
        prev: str | None


class ReviewPage(ShopObject):
    """A page of reviews."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Review]
        meta: PageMeta
        links: PageLinks


class CategoryList(ShopObject):
    """All categories; at most 1000."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Category]


class UploadedFile(ShopObject):
    """An uploaded image. A file never changes; a different image is a different file."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        content_type: Literal["image/jpeg", "image/png", "image/webp"] | str
        size: int
        width: int
        height: int
        sha256: str
        url: str
        created_at: str


class AuditLogPage(ShopObject):
    """A page of the audit log."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[AuditLog]
        meta: PageMeta
        links: PageLinks


class AuditLog(ShopObject):
    """An entry of the audit log."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        at: str
        actor: AuditActor
        ip: str | None
        user_agent: str | None
        request_id: str | None
        trace_id: str | None
        action: str
        resource_type: str
        resource_id: str | None
        before: ShopObject | None
        after: ShopObject | None
        changed: list[str]
        facts: ShopObject | None
        api_version: str | None
        outcome: str


class AuditActor(ShopObject):
    """The user, API client, system or provider that acted."""

    __slots__ = ()
    if TYPE_CHECKING:
        type: Literal["user", "client", "system", "provider"] | str
        id: str | None
        role: str | None


class Login(ShopObject):
    """Tokens (RFC 6749, section 5.1): `token_type` is `Bearer`, with `access_token`, `expires_in` and `refresh_token`. Or, if `session` was `true`, the session of a browser besides its cookie: `token_type` is `Cookie`, with `csrf_token`."""

    __slots__ = ()
    if TYPE_CHECKING:
        access_token: str
        token_type: Literal["Bearer", "Cookie"] | str
        expires_in: int
        refresh_token: str
        csrf_token: str
        scope: str


class TokenLogin(ShopObject):
    """The tokens of a new login (RFC 6749, section 5.1)."""

    __slots__ = ()
    if TYPE_CHECKING:
        access_token: str
        token_type: Literal["Bearer"] | str
        expires_in: int
        refresh_token: str
        scope: str


class UserPage(ShopObject):
    """A page of users."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[User]
        meta: PageMeta
        links: PageLinks


class User(ShopObject):
    """A user. Passwords are never returned."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        email: str
        name: str
        role: Literal["customer", "staff", "admin"] | str
        scopes: list[Literal["profile", "reviews:write", "orders:read", "orders:write", "payments:read", "payments:write", "items:write", "categories:write", "stock:write", "files:write", "reviews:moderate", "orders:manage", "payments:manage", "users:read", "users:manage", "audit:read", "webhooks:manage", "clients:manage", "events:read"] | str]
        locale: Literal["ko", "en", "ja"] | str
        active: bool
        version: int
        etag: str
        created_at: str
        updated_at: str


class UserExport(ShopObject):
    """Everything that is stored about a user."""

    __slots__ = ()
    if TYPE_CHECKING:
        exported_at: str
        profile: User
        orders: list[Order]
        payments: list[Payment]
        reviews: list[Review]
        logins: list[ExportedLogin]
        known_networks: list[KnownNetwork]
        audit_logs: list[ExportedAuditLog]
        left_out: list[Literal["orders", "payments", "reviews", "logins", "known_networks", "audit_logs"] | str]


class Order(ShopObject):
    """An order."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        user_id: int
        status: Literal["pending", "authorized", "paid", "fulfilled", "cancelled"] | str
        lines: list[OrderLine]
        items_total: Amount
        shipping_total: Amount
        total: Amount
        amount_paid: Amount
        amount_refunded: Amount
        shipping_address: ShippingAddress | None
        note: str | None
        reserved_until: str | None
        cancel_reason: Literal["customer", "staff", "expired", "fraud", "other"] | str | None
        tracking: Tracking | None
        version: int
        etag: str
        placed_at: str
        paid_at: str | None
        fulfilled_at: str | None
        cancelled_at: str | None
        updated_at: str
        payments: list[Payment]
        items: list[Item]


class OrderLine(ShopObject):
    """A line of the order, as it was when the order was placed."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_id: int
        name: str
        sku: str | None
        unit_price: Amount
        quantity: int
        line_total: Amount


class Amount(ShopObject):
    """An amount in minor units and its currency; it may be larger than the price of an item."""

    __slots__ = ()
    if TYPE_CHECKING:
        amount: int
        currency: Literal["KRW", "USD", "JPY"] | str


class ShippingAddress(ShopObject):
    """A shipping address."""

    __slots__ = ()
    if TYPE_CHECKING:
        recipient: str
        phone: str
        postal_code: str
        country: Literal["KR", "US", "JP"] | str
        address1: str
        address2: str


class Tracking(ShopObject):
    """Tracking information for the parcel."""

    __slots__ = ()
    if TYPE_CHECKING:
        carrier: str
        number: str


class Payment(ShopObject):
    """A payment."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        order_id: str | None
        status: Literal["pending", "authorized", "captured", "partially_refunded", "refunded", "voided", "failed"] | str
        amount: Amount
        amount_captured: Amount
        amount_refunded: Amount
        provider: str
        method_label: str | None
        capture_mode: Literal["manual", "automatic"] | str
        expires_at: str | None
        failure: PaymentFailure | None
        refunds: list[Refund]
        version: int
        etag: str
        created_at: str
        updated_at: str


class PaymentFailure(ShopObject):
    """Why a payment failed."""

    __slots__ = ()
    if TYPE_CHECKING:
        code: str
        decline_code: str | None


class Refund(ShopObject):
    """A refund."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        amount: Amount
        reason: Literal["requested_by_customer", "duplicate", "fraudulent", "defective", "other"] | str
        status: Literal["pending", "succeeded", "failed"] | str
        created_at: str


class ExportedLogin(ShopObject):
    """A login of the user. It ends when the user logs out, at `expires_at`, or when it is not used."""

    __slots__ = ()
    if TYPE_CHECKING:
        kind: Literal["token", "browser"] | str
        scope: str
        created_at: str
        used_at: str
        expires_at: str
        ended_at: str | None


class KnownNetwork(ShopObject):
    """An address that the user logged in from; for IPv6, the /64 network."""

    __slots__ = ()
    if TYPE_CHECKING:
        network: str
        last_login_at: str


class ExportedAuditLog(ShopObject):
    """An entry of the audit log, without the identity and the address of other people who acted."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        at: str
        by_user: bool
        action: str
        resource_type: str
        resource_id: str | None
        before: ShopObject | None
        after: ShopObject | None
        changed: list[str]
        ip: str | None
        user_agent: str | None
        outcome: str


class StockMovement(ShopObject):
    """A change in the units of an item. Movements are never changed."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: int
        item_id: int
        type: Literal["adjust", "reserve", "release", "ship"] | str
        quantity: int
        stock_after: int | None
        reserved_after: int
        reason: Literal["purchase", "return", "damage", "count", "correction", "customer", "staff", "expired", "fraud", "other"] | str | None
        order_id: str | None
        actor: Mover
        at: str


class Mover(ShopObject):
    """The user, system or provider that acted."""

    __slots__ = ()
    if TYPE_CHECKING:
        type: Literal["user", "system"] | str
        id: int | None


class StockMovementPage(ShopObject):
    """A page of stock movements."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[StockMovement]
        meta: PageMeta
        links: PageLinks


class Quote(ShopObject):
    """What an order would cost now. Nothing is reserved."""

    __slots__ = ()
    if TYPE_CHECKING:
        lines: list[QuoteLine]
        items_total: Amount
        shipping_total: Amount
        total: Amount
        orderable: bool


class QuoteLine(ShopObject):
    """A line with its current price and available units."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_id: int
        name: str
        sku: str | None
        unit_price: Amount
        quantity: int
        line_total: Amount
        available: int | None


class OrderPage(ShopObject):
    """A page of orders."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Order]
        meta: PageMeta
        links: PageLinks


class PaymentPage(ShopObject):
    """A page of payments."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Payment]
        meta: PageMeta
        links: PageLinks


class EventPage(ShopObject):
    """A page of events."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[Event]
        meta: PageMeta
        links: PageLinks


class Event(ShopObject):
    """Something that happened in the shop, recorded in the same transaction."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.placed", "order.paid", "order.cancelled", "order.expired", "order.fulfilled", "payment.authorized", "payment.captured", "payment.voided", "payment.failed", "refund.succeeded", "refund.failed", "item.created", "item.updated", "item.deleted", "stock.depleted", "review.published", "user.registered", "webhook.test"] | str
        created_at: str
        api_version: str
        data: ShopObject
        previous: ShopObject


class WebhookEndpointPage(ShopObject):
    """A page of the list."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[WebhookEndpoint]
        meta: PageMeta
        links: PageLinks


class WebhookEndpoint(ShopObject):
    """A URL that receives events."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        url: str
        description: str | None
        events: list[Literal["*", "order.placed", "order.paid", "order.cancelled", "order.expired", "order.fulfilled", "payment.authorized", "payment.captured", "payment.voided", "payment.failed", "refund.succeeded", "refund.failed", "item.created", "item.updated", "item.deleted", "stock.depleted", "review.published", "user.registered"] | str]
        status: Literal["enabled", "paused"] | str
        paused_reason: Literal["requested", "gone", "failing"] | str | None
        paused_at: str | None
        failing_since: str | None
        previous_secret_expires_at: str | None
        version: int
        etag: str
        created_at: str
        updated_at: str


class WebhookEndpointWithSecret(ShopObject):
    """A webhook endpoint, with its new secret. The secret is shown once: the response to a retry with the same `Idempotency-Key` does not have it."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        url: str
        description: str | None
        events: list[Literal["*", "order.placed", "order.paid", "order.cancelled", "order.expired", "order.fulfilled", "payment.authorized", "payment.captured", "payment.voided", "payment.failed", "refund.succeeded", "refund.failed", "item.created", "item.updated", "item.deleted", "stock.depleted", "review.published", "user.registered"] | str]
        status: Literal["enabled", "paused"] | str
        paused_reason: Literal["requested", "gone", "failing"] | str | None
        paused_at: str | None
        failing_since: str | None
        previous_secret_expires_at: str | None
        version: int
        etag: str
        created_at: str
        updated_at: str
        secret: str


class WebhookDelivery(ShopObject):
    """The delivery of an event to an endpoint."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        endpoint_id: str
        event_id: str
        event_type: Literal["order.placed", "order.paid", "order.cancelled", "order.expired", "order.fulfilled", "payment.authorized", "payment.captured", "payment.voided", "payment.failed", "refund.succeeded", "refund.failed", "item.created", "item.updated", "item.deleted", "stock.depleted", "review.published", "user.registered", "webhook.test"] | str
        status: Literal["pending", "succeeded", "failed"] | str
        attempt_count: int
        attempts: list[WebhookAttempt]
        next_attempt_at: str | None
        created_at: str
        updated_at: str


class WebhookAttempt(ShopObject):
    """An attempt to deliver the event."""

    __slots__ = ()
    if TYPE_CHECKING:
        at: str
        outcome: Literal["succeeded", "rejected", "timeout", "connect", "dns", "tls", "blocked"] | str
        response_status: int | None
        duration_ms: int


class WebhookDeliveryPage(ShopObject):
    """A page of the list."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[WebhookDelivery]
        meta: PageMeta
        links: PageLinks


class ApiClientPage(ShopObject):
    """A page of the list."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: list[ApiClientModel]
        meta: PageMeta
        links: PageLinks


class ApiClientModel(ShopObject):
    """A program that calls the API with its own credentials."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        name: str
        scopes: list[Literal["orders:read", "orders:write", "payments:read", "items:write", "categories:write", "stock:write", "files:write", "reviews:write", "reviews:moderate", "orders:manage", "payments:manage", "users:read", "users:manage", "audit:read", "events:read", "webhooks:manage"] | str]
        granted_scopes: list[Literal["orders:read", "orders:write", "payments:read", "items:write", "categories:write", "stock:write", "files:write", "reviews:write", "reviews:moderate", "orders:manage", "payments:manage", "users:read", "users:manage", "audit:read", "events:read", "webhooks:manage"] | str]
        created_by: int
        expires_at: str | None
        last_used_at: str | None
        version: int
        etag: str
        created_at: str
        updated_at: str


class ApiClientWithSecret(ShopObject):
    """A client, with its new secret. The secret is shown once: the response to a retry with the same `Idempotency-Key` does not have it."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        name: str
        scopes: list[Literal["orders:read", "orders:write", "payments:read", "items:write", "categories:write", "stock:write", "files:write", "reviews:write", "reviews:moderate", "orders:manage", "payments:manage", "users:read", "users:manage", "audit:read", "events:read", "webhooks:manage"] | str]
        granted_scopes: list[Literal["orders:read", "orders:write", "payments:read", "items:write", "categories:write", "stock:write", "files:write", "reviews:write", "reviews:moderate", "orders:manage", "payments:manage", "users:read", "users:manage", "audit:read", "events:read", "webhooks:manage"] | str]
        created_by: int
        expires_at: str | None
        last_used_at: str | None
        version: int
        etag: str
        created_at: str
        updated_at: str
        client_secret: str


class ClientToken(ShopObject):
    """An access token (RFC 6749, section 5.1), a JWT by RFC 9068."""

    __slots__ = ()
    if TYPE_CHECKING:
        access_token: str
        token_type: Literal["Bearer"] | str
        expires_in: int
        scope: str


class Health(ShopObject):
    """The health of the server."""

    __slots__ = ()
    if TYPE_CHECKING:
        status: Literal["ok"] | str


class ErrorLine(ShopObject):
    """A line of an order, in the data of an error."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_id: int
        requested: int
        available: int
        expected_price: Amount
        price: Amount


class ShortLine(ShopObject):
    """An item of which too few units are available."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_id: int
        requested: int
        available: int


class ChangedLine(ShopObject):
    """An item whose price is not the expected one."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_id: int
        expected_price: Amount
        price: Amount


class OrderPlacedEvent(ShopObject):
    """The event `order.placed`: an order was placed."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.placed"]
        created_at: str
        api_version: str
        data: Order


class OrderPaidEvent(ShopObject):
    """The event `order.paid`: an order was paid."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.paid"]
        created_at: str
        api_version: str
        data: Order
        previous: OrderPrevious


class OrderPrevious(ShopObject):
    """The order before it changed."""

    __slots__ = ()
    if TYPE_CHECKING:
        status: Literal["pending", "authorized", "paid", "fulfilled", "cancelled"]


class OrderCancelledEvent(ShopObject):
    """The event `order.cancelled`: an order was cancelled."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.cancelled"]
        created_at: str
        api_version: str
        data: Order
        previous: OrderPrevious


class OrderExpiredEvent(ShopObject):
    """The event `order.expired`: an order expired."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.expired"]
        created_at: str
        api_version: str
        data: Order
        previous: OrderPrevious


class OrderFulfilledEvent(ShopObject):
    """The event `order.fulfilled`: an order was shipped."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["order.fulfilled"]
        created_at: str
        api_version: str
        data: Order
        previous: OrderPrevious


class PaymentAuthorizedEvent(ShopObject):
    """The event `payment.authorized`: a payment was authorized."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["payment.authorized"]
        created_at: str
        api_version: str
        data: Payment
        previous: PaymentPrevious


class PaymentPrevious(ShopObject):
    """The payment before it changed."""

    __slots__ = ()
    if TYPE_CHECKING:
        status: Literal["pending", "authorized", "captured", "partially_refunded", "refunded", "voided", "failed"]


class PaymentCapturedEvent(ShopObject):
    """The event `payment.captured`: a payment was captured."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["payment.captured"]
        created_at: str
        api_version: str
        data: Payment
        previous: PaymentPrevious


class PaymentVoidedEvent(ShopObject):
    """The event `payment.voided`: a payment was voided."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["payment.voided"]
        created_at: str
        api_version: str
        data: Payment
        previous: PaymentPrevious


class PaymentFailedEvent(ShopObject):
    """The event `payment.failed`: a payment failed."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["payment.failed"]
        created_at: str
        api_version: str
        data: Payment
        previous: PaymentPrevious


class RefundSucceededEvent(ShopObject):
    """The event `refund.succeeded`: a refund succeeded."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["refund.succeeded"]
        created_at: str
        api_version: str
        data: RefundOfPayment


class RefundOfPayment(ShopObject):
    """A refund, with the payment that it belongs to."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        payment_id: str
        order_id: str | None
        amount: Amount
        reason: Literal["requested_by_customer", "duplicate", "fraudulent", "defective", "other"]
        status: Literal["pending", "succeeded", "failed"] | str
        created_at: str


class RefundFailedEvent(ShopObject):
    """The event `refund.failed`: a refund failed."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["refund.failed"]
        created_at: str
        api_version: str
        data: RefundOfPayment


class ItemCreatedEvent(ShopObject):
    """The event `item.created`: an item was created."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["item.created"]
        created_at: str
        api_version: str
        data: Item


class ItemUpdatedEvent(ShopObject):
    """The event `item.updated`: an item was edited."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["item.updated"]
        created_at: str
        api_version: str
        data: Item
        previous: ItemPrevious


class ItemPrevious(ShopObject):
    """The members of the item that were edited, with their previous values."""

    __slots__ = ()
    if TYPE_CHECKING:
        name: str
        description: str | None
        price: Money
        category_id: int | None
        sku: str | None
        active: bool
        image_ids: list[str]


class ItemDeletedEvent(ShopObject):
    """The event `item.deleted`: an item was deleted."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["item.deleted"]
        created_at: str
        api_version: str
        data: Item


class StockDepletedEvent(ShopObject):
    """The event `stock.depleted`: the last available unit of an item was taken."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["stock.depleted"]
        created_at: str
        api_version: str
        data: Item


class ReviewPublishedEvent(ShopObject):
    """The event `review.published`: a review was published."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["review.published"]
        created_at: str
        api_version: str
        data: Review


class UserRegisteredEvent(ShopObject):
    """The event `user.registered`: a user registered."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["user.registered"]
        created_at: str
        api_version: str
        data: User


class WebhookTestEvent(ShopObject):
    """The event `webhook.test`: a test event was asked for."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: Literal["webhook.test"]
        created_at: str
        api_version: str
        data: WebhookTestSubject


class WebhookTestSubject(ShopObject):
    """The endpoint that is tested."""

    __slots__ = ()
    if TYPE_CHECKING:
        endpoint_id: str


class ErrorData(ShopObject):
    """Facts about the error. Which members there are depends on `code`: see `data` of each in `x-errors` at the root."""

    __slots__ = ()
    if TYPE_CHECKING:
        amount_due: Amount
        available: list[str]
        allowed: list[str]
        captured: Amount
        categories: int
        class_: str
        currencies: list[Literal["KRW", "USD", "JPY"] | str]
        decline_code: str
        expected_total: Amount
        from_: str
        item_ids: list[int]
        items: int
        limit: int
        lines: list[ErrorLine]
        max_bytes: int
        order_ids: list[str]
        payment_id: str
        payment_ids: list[str]
        reason: str
        refundable: Amount
        refunded: Amount
        required: list[str]
        reserved: int
        review_id: int
        rules: ShopObject
        size: int
        stock: int | None
        to: str
        total: Amount
        version: int


class PaymentDeclinedData(ShopObject):
    """The data of `payment_declined`."""

    __slots__ = ()
    if TYPE_CHECKING:
        decline_code: str | None
        payment_id: str


class ForbiddenData(ShopObject):
    """The data of `forbidden`."""

    __slots__ = ()
    if TYPE_CHECKING:
        required: list[str]


class NotAcceptableData(ShopObject):
    """The data of `not_acceptable`."""

    __slots__ = ()
    if TYPE_CHECKING:
        available: list[str]


class VersionConflictData(ShopObject):
    """The data of `version_conflict`."""

    __slots__ = ()
    if TYPE_CHECKING:
        version: int
        stock: int | None
        reserved: int


class ReviewAlreadyExistsData(ShopObject):
    """The data of `review_already_exists`."""

    __slots__ = ()
    if TYPE_CHECKING:
        review_id: int


class InsufficientStockData(ShopObject):
    """The data of `insufficient_stock`."""

    __slots__ = ()
    if TYPE_CHECKING:
        lines: list[ShortLine]


class ItemUnavailableData(ShopObject):
    """The data of `item_unavailable`."""

    __slots__ = ()
    if TYPE_CHECKING:
        item_ids: list[int]


class PendingOrderLimitData(ShopObject):
    """The data of `pending_order_limit`."""

    __slots__ = ()
    if TYPE_CHECKING:
        limit: int


class WebhookEndpointLimitData(ShopObject):
    """The data of `webhook_endpoint_limit`."""

    __slots__ = ()
    if TYPE_CHECKING:
        limit: int


class PriceChangedData(ShopObject):
    """The data of `price_changed`."""

    __slots__ = ()
    if TYPE_CHECKING:
        lines: list[ChangedLine]
        expected_total: Amount
        total: Amount


class InvalidStateTransitionData(ShopObject):
    """The data of `invalid_state_transition`."""

    __slots__ = ()
    if TYPE_CHECKING:
        from_: str
        to: str
        allowed: list[str]


class PaymentAlreadyExistsData(ShopObject):
    """The data of `payment_already_exists`."""

    __slots__ = ()
    if TYPE_CHECKING:
        payment_id: str


class StockBelowReservedData(ShopObject):
    """The data of `stock_below_reserved`."""

    __slots__ = ()
    if TYPE_CHECKING:
        stock: int | None
        reserved: int


class CategoryInUseData(ShopObject):
    """The data of `category_in_use`."""

    __slots__ = ()
    if TYPE_CHECKING:
        items: int
        categories: int


class OpenOrdersData(ShopObject):
    """The data of `open_orders`."""

    __slots__ = ()
    if TYPE_CHECKING:
        order_ids: list[str]
        payment_ids: list[str]


class PayloadTooLargeData(ShopObject):
    """The data of `payload_too_large`."""

    __slots__ = ()
    if TYPE_CHECKING:
        max_bytes: int


class RangeNotSatisfiableData(ShopObject):
    """The data of `range_not_satisfiable`."""

    __slots__ = ()
    if TYPE_CHECKING:
        size: int


class UnsupportedMediaTypeData(ShopObject):
    """The data of `unsupported_media_type`."""

    __slots__ = ()
    if TYPE_CHECKING:
        available: list[str]


class ValidationFailedData(ShopObject):
    """The data of `validation_failed`."""

    __slots__ = ()
    if TYPE_CHECKING:
        rules: ShopObject


class CurrencyMismatchData(ShopObject):
    """The data of `currency_mismatch`."""

    __slots__ = ()
    if TYPE_CHECKING:
        currencies: list[Literal["KRW", "USD", "JPY"]]


class AmountMismatchData(ShopObject):
    """The data of `amount_mismatch`."""

    __slots__ = ()
    if TYPE_CHECKING:
        amount_due: Amount


class RefundExceedsCapturedData(ShopObject):
    """The data of `refund_exceeds_captured`."""

    __slots__ = ()
    if TYPE_CHECKING:
        captured: Amount
        refunded: Amount
        refundable: Amount


class InvalidFileContentData(ShopObject):
    """The data of `invalid_file_content`."""

    __slots__ = ()
    if TYPE_CHECKING:
        reason: str


class RateLimitedData(ShopObject):
    """The data of `rate_limited`."""

    __slots__ = ()
    if TYPE_CHECKING:
        class_: str
        limit: int
