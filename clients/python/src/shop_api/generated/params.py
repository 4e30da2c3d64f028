# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NotRequired, TypedDict

from .objects import Money, Amount, ShippingAddress, Tracking


ItemCreateParam = TypedDict(
    "ItemCreateParam",
    {
        "name": "str",
        "description": "NotRequired[str | None]",
        "price": "MoneyParam | Money",
        "category_id": "NotRequired[int | None]",
        "sku": "NotRequired[str | None]",
        "stock": "NotRequired[int | None]",
        "active": "NotRequired[bool]",
        "image_ids": "NotRequired[Sequence[str]]",
    },
)
"""An item to create. Omitted optional members get their defaults, which the response shows."""

MoneyParam = TypedDict(
    "MoneyParam",
    {
        "amount": "int",
        "currency": "Literal['KRW', 'USD', 'JPY']",
    },
)
"""An amount in minor units and its currency: 1999 USD is $19.99, 1200 KRW is ₩1200. A price is at most 9999999999 won or yen, or 999999999999 cents."""

ItemReplaceParam = TypedDict(
    "ItemReplaceParam",
    {
        "name": "str",
        "description": "NotRequired[str | None]",
        "price": "MoneyParam | Money",
        "category_id": "NotRequired[int | None]",
        "sku": "NotRequired[str | None]",
        "active": "NotRequired[bool]",
        "image_ids": "NotRequired[Sequence[str]]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""The full editable state: omitted optional members are reset to their defaults. A response can be sent back as it is: `id`, `images`, `rating_average`, `rating_count`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`), and so is the currency of `price` (otherwise 422, rule `immutable`). A `version` or `etag` that is not the current one is a 409 `version_conflict`."""

ItemPatchParam = TypedDict(
    "ItemPatchParam",
    {
        "name": "NotRequired[str]",
        "description": "NotRequired[str | None]",
        "price": "NotRequired[MoneyParam | Money]",
        "category_id": "NotRequired[int | None]",
        "sku": "NotRequired[str | None]",
        "active": "NotRequired[bool | None]",
        "image_ids": "NotRequired[Sequence[str] | None]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""A JSON merge patch (RFC 7396): absent members do not change, and `null` resets a member to its default. `name` and `price` have no default and do not accept `null`; a `price` is sent as a whole. Read-only members are accepted as in `ItemReplace`."""

ReviewCreateParam = TypedDict(
    "ReviewCreateParam",
    {
        "rating": "int",
        "title": "NotRequired[str | None]",
        "body": "str",
    },
)
"""A review to create; it is published immediately. Omitted optional members get their defaults, which the response shows."""

ReviewPatchParam = TypedDict(
    "ReviewPatchParam",
    {
        "rating": "NotRequired[int]",
        "title": "NotRequired[str | None]",
        "body": "NotRequired[str]",
        "status": "NotRequired[Literal['published', 'hidden']]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""A JSON merge patch (RFC 7396): absent members do not change, and `null` removes the title. Authors may change `rating`, `title` and `body`; moderators may change `status`. `id`, `item_id`, `verified_purchase`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`."""

CategoryCreateParam = TypedDict(
    "CategoryCreateParam",
    {
        "name": "str",
        "slug": "str",
        "parent_id": "NotRequired[int | None]",
        "position": "NotRequired[int]",
    },
)
"""A category to create. Omitted optional members get their defaults, which the response shows."""

CategoryPatchParam = TypedDict(
    "CategoryPatchParam",
    {
        "name": "NotRequired[str]",
        "slug": "NotRequired[str]",
        "parent_id": "NotRequired[int | None]",
        "position": "NotRequired[int | None]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""A JSON merge patch (RFC 7396): absent members do not change, and `null` resets a member to its default. `name` and `slug` have no default and do not accept `null`. A response can be sent back as it is: `id`, `depth`, `item_count`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`."""

LoginRequestParam = TypedDict(
    "LoginRequestParam",
    {
        "email": "str",
        "password": "str",
        "scope": "NotRequired[str]",
        "session": "NotRequired[bool]",
    },
)
"""The credentials, and the kind of session to create."""

RefreshRequestParam = TypedDict(
    "RefreshRequestParam",
    {
        "refresh_token": "str",
    },
)
"""The refresh token of the last response."""

PasswordResetRequestParam = TypedDict(
    "PasswordResetRequestParam",
    {
        "email": "str",
    },
)
"""The user who forgot the password."""

PasswordResetParam = TypedDict(
    "PasswordResetParam",
    {
        "token": "str",
        "new_password": "str",
    },
)
"""A new password, and the token that permits the change."""

UserRegisterParam = TypedDict(
    "UserRegisterParam",
    {
        "email": "str",
        "password": "str",
        "name": "str",
        "locale": "NotRequired[Literal['ko', 'en', 'ja']]",
    },
)
"""A customer to register."""

ProfilePatchParam = TypedDict(
    "ProfilePatchParam",
    {
        "email": "NotRequired[str]",
        "name": "NotRequired[str]",
        "locale": "NotRequired[Literal['ko', 'en', 'ja']]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""A JSON merge patch (RFC 7396) of one's own profile. `email`, `name` and `locale` can be changed; the other members are accepted with their current values."""

PasswordChangeParam = TypedDict(
    "PasswordChangeParam",
    {
        "current_password": "str",
        "new_password": "str",
    },
)
"""The current and the new password."""

ErasureConfirmationParam = TypedDict(
    "ErasureConfirmationParam",
    {
        "current_password": "str",
    },
)
"""The user's password."""

UserPatchParam = TypedDict(
    "UserPatchParam",
    {
        "email": "NotRequired[str]",
        "name": "NotRequired[str]",
        "role": "NotRequired[Literal['customer', 'staff', 'admin']]",
        "locale": "NotRequired[Literal['ko', 'en', 'ja']]",
        "active": "NotRequired[bool]",
        "version": "NotRequired[int]",
        "etag": "NotRequired[str]",
    },
)
"""A JSON merge patch (RFC 7396) of a user, for administrators. Read-only members are accepted with their current values."""

StockAdjustmentParam = TypedDict(
    "StockAdjustmentParam",
    {
        "delta": "NotRequired[int]",
        "counted": "NotRequired[int]",
        "expected": "NotRequired[int | None]",
        "reason": "Literal['purchase', 'return', 'damage', 'count', 'correction']",
    },
)
"""Either `delta`, a difference in units, or `counted`, the number of units that were counted, with `expected`, the `stock` on which the count is based. If the stock is no longer the expected one, the response is a 409 `version_conflict` and nothing changes. Send `expected: null` to start tracking the stock of an item."""

OrderQuoteRequestParam = TypedDict(
    "OrderQuoteRequestParam",
    {
        "currency": "NotRequired[Literal['KRW', 'USD', 'JPY']]",
        "lines": "Sequence[OrderLineInputParam]",
    },
)
"""The lines to price."""

OrderLineInputParam = TypedDict(
    "OrderLineInputParam",
    {
        "item_id": "int",
        "quantity": "int",
        "expected_price": "NotRequired[MoneyParam | Money]",
    },
)
"""An item and a quantity. Lines with the same item are added up."""

OrderCreateParam = TypedDict(
    "OrderCreateParam",
    {
        "currency": "NotRequired[Literal['KRW', 'USD', 'JPY']]",
        "lines": "Sequence[OrderLineInputParam]",
        "expected_total": "NotRequired[AmountParam | Amount]",
        "shipping_address": "NotRequired[ShippingAddressParam | ShippingAddress | None]",
        "note": "NotRequired[str | None]",
    },
)
"""An order to place. The server determines the prices."""

AmountParam = TypedDict(
    "AmountParam",
    {
        "amount": "int",
        "currency": "Literal['KRW', 'USD', 'JPY']",
    },
)
"""An amount in minor units and its currency; it may be larger than the price of an item."""

ShippingAddressParam = TypedDict(
    "ShippingAddressParam",
    {
        "recipient": "str",
        "phone": "str",
        "postal_code": "str",
        "country": "Literal['KR', 'US', 'JP']",
        "address1": "str",
        "address2": "NotRequired[str]",
    },
)
"""A shipping address."""

OrderCancelParam = TypedDict(
    "OrderCancelParam",
    {
        "reason": "NotRequired[Literal['customer', 'staff', 'fraud', 'other']]",
    },
)
"""The reason for cancelling. Every member is optional."""

OrderFulfillParam = TypedDict(
    "OrderFulfillParam",
    {
        "tracking": "NotRequired[TrackingParam | Tracking | None]",
    },
)
"""How the order was shipped. Every member is optional."""

TrackingParam = TypedDict(
    "TrackingParam",
    {
        "carrier": "str",
        "number": "str",
    },
)
"""Tracking information for the parcel."""

PaymentCreateParam = TypedDict(
    "PaymentCreateParam",
    {
        "order_id": "NotRequired[str]",
        "payment_method": "NotRequired[str]",
        "amount": "NotRequired[RequestedAmountParam]",
        "capture": "NotRequired[bool]",
    },
)
"""The payment to create."""

RequestedAmountParam = TypedDict(
    "RequestedAmountParam",
    {
        "amount": "int",
        "currency": "Literal['KRW', 'USD', 'JPY']",
    },
)
"""A positive amount in minor units and its currency."""

RefundCreateParam = TypedDict(
    "RefundCreateParam",
    {
        "amount": "NotRequired[RequestedAmountParam]",
        "reason": "NotRequired[Literal['requested_by_customer', 'duplicate', 'fraudulent', 'defective', 'other']]",
    },
)
"""A refund to create."""

WebhookEndpointCreateParam = TypedDict(
    "WebhookEndpointCreateParam",
    {
        "url": "str",
        "events": "Sequence[Literal['*', 'order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered']]",
        "description": "NotRequired[str | None]",
    },
)
"""The endpoint to create."""

WebhookEndpointPatchParam = TypedDict(
    "WebhookEndpointPatchParam",
    {
        "url": "NotRequired[str]",
        "events": "NotRequired[Sequence[Literal['*', 'order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered']]]",
        "description": "NotRequired[str | None]",
    },
)
"""A JSON merge patch (RFC 7396); absent members do not change."""

ApiClientCreateParam = TypedDict(
    "ApiClientCreateParam",
    {
        "name": "str",
        "scopes": "Sequence[Literal['orders:read', 'orders:write', 'payments:read', 'items:write', 'categories:write', 'stock:write', 'files:write', 'reviews:write', 'reviews:moderate', 'orders:manage', 'payments:manage', 'users:read', 'users:manage', 'audit:read', 'events:read', 'webhooks:manage']]",
        "expires_at": "NotRequired[str | datetime | None]",
    },
)
"""The client to create."""

ApiClientPatchParam = TypedDict(
    "ApiClientPatchParam",
    {
        "name": "NotRequired[str]",
        "scopes": "NotRequired[Sequence[Literal['orders:read', 'orders:write', 'payments:read', 'items:write', 'categories:write', 'stock:write', 'files:write', 'reviews:write', 'reviews:moderate', 'orders:manage', 'payments:manage', 'users:read', 'users:manage', 'audit:read', 'events:read', 'webhooks:manage']]]",
        "expires_at": "NotRequired[str | datetime | None]",
    },
)
"""A JSON merge patch (RFC 7396); absent members do not change."""

TokenRequestParam = TypedDict(
    "TokenRequestParam",
    {
        "grant_type": "str",
        "scope": "NotRequired[str]",
        "client_id": "NotRequired[str]",
        "client_secret": "NotRequired[str]",
    },
)
"""An access token request (RFC 6749, section 4.4.2). Unknown parameters are ignored. A client that does not authenticate with HTTP Basic sends its id and secret here."""

ListItemsFilterId = TypedDict("ListItemsFilterId", {"in": "Sequence[int]"}, total=False)
ListItemsFilterName = TypedDict("ListItemsFilterName", {"eq": "str"}, total=False)
ListItemsFilterPrice = TypedDict("ListItemsFilterPrice", {"eq": "int", "ne": "int", "gt": "int", "gte": "int", "lt": "int", "lte": "int", "in": "Sequence[int]"}, total=False)
ListItemsFilterCategoryId = TypedDict("ListItemsFilterCategoryId", {"eq": "int", "in": "Sequence[int]"}, total=False)
ListItemsFilterSku = TypedDict("ListItemsFilterSku", {"eq": "str", "in": "Sequence[str]"}, total=False)
ListItemsFilterCreatedAt = TypedDict("ListItemsFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListItemsFilterUpdatedAt = TypedDict("ListItemsFilterUpdatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListItemsFilter = TypedDict("ListItemsFilter", {
    "id": "ListItemsFilterId",
    "name": "str | ListItemsFilterName",
    "price": "int | ListItemsFilterPrice",
    "category_id": "int | ListItemsFilterCategoryId",
    "sku": "str | ListItemsFilterSku",
    "created_at": "ListItemsFilterCreatedAt",
    "updated_at": "ListItemsFilterUpdatedAt",
}, total=False)

ListReviewsFilterRating = TypedDict("ListReviewsFilterRating", {"eq": "int", "gt": "int", "gte": "int", "lt": "int", "lte": "int", "in": "Sequence[int]"}, total=False)
ListReviewsFilterVerifiedPurchase = TypedDict("ListReviewsFilterVerifiedPurchase", {"eq": "bool"}, total=False)
ListReviewsFilterStatus = TypedDict("ListReviewsFilterStatus", {"eq": "Literal['published', 'hidden']"}, total=False)
ListReviewsFilterCreatedAt = TypedDict("ListReviewsFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListReviewsFilterUpdatedAt = TypedDict("ListReviewsFilterUpdatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListReviewsFilter = TypedDict("ListReviewsFilter", {
    "rating": "int | ListReviewsFilterRating",
    "verified_purchase": "bool | ListReviewsFilterVerifiedPurchase",
    "status": "Literal['published', 'hidden'] | ListReviewsFilterStatus",
    "created_at": "ListReviewsFilterCreatedAt",
    "updated_at": "ListReviewsFilterUpdatedAt",
}, total=False)

ListUsersFilterId = TypedDict("ListUsersFilterId", {"in": "Sequence[int]"}, total=False)
ListUsersFilterEmail = TypedDict("ListUsersFilterEmail", {"eq": "str"}, total=False)
ListUsersFilterRole = TypedDict("ListUsersFilterRole", {"eq": "Literal['customer', 'staff', 'admin']", "in": "Sequence[Literal['customer', 'staff', 'admin']]"}, total=False)
ListUsersFilterActive = TypedDict("ListUsersFilterActive", {"eq": "bool"}, total=False)
ListUsersFilterCreatedAt = TypedDict("ListUsersFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListUsersFilter = TypedDict("ListUsersFilter", {
    "id": "ListUsersFilterId",
    "email": "str | ListUsersFilterEmail",
    "role": "Literal['customer', 'staff', 'admin'] | ListUsersFilterRole",
    "active": "bool | ListUsersFilterActive",
    "created_at": "ListUsersFilterCreatedAt",
}, total=False)

ListOrdersFilterStatus = TypedDict("ListOrdersFilterStatus", {"eq": "Literal['pending', 'authorized', 'paid', 'fulfilled', 'cancelled']", "in": "Sequence[Literal['pending', 'authorized', 'paid', 'fulfilled', 'cancelled']]"}, total=False)
ListOrdersFilterPlacedAt = TypedDict("ListOrdersFilterPlacedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListOrdersFilter = TypedDict("ListOrdersFilter", {
    "status": "Literal['pending', 'authorized', 'paid', 'fulfilled', 'cancelled'] | ListOrdersFilterStatus",
    "placed_at": "ListOrdersFilterPlacedAt",
}, total=False)

ListPaymentsFilterOrderId = TypedDict("ListPaymentsFilterOrderId", {"eq": "str | None"}, total=False)
ListPaymentsFilterStatus = TypedDict("ListPaymentsFilterStatus", {"eq": "Literal['pending', 'authorized', 'captured', 'partially_refunded', 'refunded', 'voided', 'failed']", "in": "Sequence[Literal['pending', 'authorized', 'captured', 'partially_refunded', 'refunded', 'voided', 'failed']]"}, total=False)
ListPaymentsFilterCreatedAt = TypedDict("ListPaymentsFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListPaymentsFilter = TypedDict("ListPaymentsFilter", {
    "order_id": "str | None | ListPaymentsFilterOrderId",
    "status": "Literal['pending', 'authorized', 'captured', 'partially_refunded', 'refunded', 'voided', 'failed'] | ListPaymentsFilterStatus",
    "created_at": "ListPaymentsFilterCreatedAt",
}, total=False)

ListEventsFilterType = TypedDict("ListEventsFilterType", {"eq": "Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test']", "in": "Sequence[Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test']]"}, total=False)
ListEventsFilterCreatedAt = TypedDict("ListEventsFilterCreatedAt", {"gte": "str | datetime", "lt": "str | datetime"}, total=False)
ListEventsFilter = TypedDict("ListEventsFilter", {
    "type": "Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test'] | ListEventsFilterType",
    "created_at": "ListEventsFilterCreatedAt",
}, total=False)

ListWebhookEndpointsFilterStatus = TypedDict("ListWebhookEndpointsFilterStatus", {"eq": "Literal['enabled', 'paused']"}, total=False)
ListWebhookEndpointsFilterCreatedAt = TypedDict("ListWebhookEndpointsFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListWebhookEndpointsFilter = TypedDict("ListWebhookEndpointsFilter", {
    "status": "Literal['enabled', 'paused'] | ListWebhookEndpointsFilterStatus",
    "created_at": "ListWebhookEndpointsFilterCreatedAt",
}, total=False)

ListWebhookDeliveriesFilterStatus = TypedDict("ListWebhookDeliveriesFilterStatus", {"eq": "Literal['pending', 'succeeded', 'failed']", "in": "Sequence[Literal['pending', 'succeeded', 'failed']]"}, total=False)
ListWebhookDeliveriesFilterEventType = TypedDict("ListWebhookDeliveriesFilterEventType", {"eq": "Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test']", "in": "Sequence[Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test']]"}, total=False)
ListWebhookDeliveriesFilterEventId = TypedDict("ListWebhookDeliveriesFilterEventId", {"eq": "str"}, total=False)
ListWebhookDeliveriesFilterCreatedAt = TypedDict("ListWebhookDeliveriesFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListWebhookDeliveriesFilter = TypedDict("ListWebhookDeliveriesFilter", {
    "status": "Literal['pending', 'succeeded', 'failed'] | ListWebhookDeliveriesFilterStatus",
    "event_type": "Literal['order.placed', 'order.paid', 'order.cancelled', 'order.expired', 'order.fulfilled', 'payment.authorized', 'payment.captured', 'payment.voided', 'payment.failed', 'refund.succeeded', 'refund.failed', 'item.created', 'item.updated', 'item.deleted', 'stock.depleted', 'review.published', 'user.registered', 'webhook.test'] | ListWebhookDeliveriesFilterEventType",
    "event_id": "str | ListWebhookDeliveriesFilterEventId",
    "created_at": "ListWebhookDeliveriesFilterCreatedAt",
}, total=False)

ListApiClientsFilterCreatedBy = TypedDict("ListApiClientsFilterCreatedBy", {"eq": "int"}, total=False)
ListApiClientsFilterCreatedAt = TypedDict("ListApiClientsFilterCreatedAt", {"gt": "str | datetime", "gte": "str | datetime", "lt": "str | datetime", "lte": "str | datetime"}, total=False)
ListApiClientsFilter = TypedDict("ListApiClientsFilter", {
    "created_by": "int | ListApiClientsFilterCreatedBy",
    "created_at": "ListApiClientsFilterCreatedAt",
}, total=False)
