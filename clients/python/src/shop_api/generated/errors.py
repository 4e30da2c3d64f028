# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from ..errors import Retry, ShopError
from . import objects

__all__ = [
    "BadRequestError",
    "DuplicateKeyError",
    "InvalidRequestError",
    "UnsupportedGrantTypeError",
    "InvalidScopeError",
    "InvalidCursorError",
    "IdempotencyKeyRequiredError",
    "IdempotencyKeyInvalidError",
    "VersionMismatchError",
    "UnauthorizedError",
    "InvalidCredentialsError",
    "InvalidTokenError",
    "TokenExpiredError",
    "InvalidSignatureError",
    "PaymentDeclinedError",
    "InvalidClientError",
    "UserRequiredError",
    "ForbiddenError",
    "AccountDisabledError",
    "NotResourceOwnerError",
    "ReviewPurchaseRequiredError",
    "CsrfFailedError",
    "NotFoundError",
    "RouteNotFoundError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "RequestTimeoutError",
    "VersionConflictError",
    "DuplicateEmailError",
    "DuplicateSkuError",
    "DuplicateSlugError",
    "ReviewAlreadyExistsError",
    "InsufficientStockError",
    "ItemUnavailableError",
    "PendingOrderLimitError",
    "WebhookEndpointLimitError",
    "WebhookEndpointPausedError",
    "PriceChangedError",
    "InvalidStateTransitionError",
    "PaymentAlreadyExistsError",
    "PaymentBusyError",
    "IdempotencyInProgressError",
    "StockBelowReservedError",
    "CategoryInUseError",
    "CategoryCycleError",
    "FileInUseError",
    "OpenOrdersError",
    "LastAdminError",
    "IdempotencyConflictError",
    "VersionSunsetError",
    "PreconditionFailedError",
    "PayloadTooLargeError",
    "UriTooLongError",
    "RangeNotSatisfiableError",
    "UnsupportedMediaTypeError",
    "ValidationFailedError",
    "CurrencyMismatchError",
    "AmountMismatchError",
    "RefundExceedsCapturedError",
    "CardNumberNotAcceptedError",
    "InvalidResetTokenError",
    "InvalidFileContentError",
    "PreconditionRequiredError",
    "RateLimitedError",
    "HeadersTooLargeError",
    "InternalError",
    "NotImplementedError",
    "PaymentProviderError",
    "PaymentProviderUnavailableError",
    "TimeoutError",
    "ServiceUnavailableError",
]


class BadRequestError(ShopError):
    """The body is not valid JSON, a multipart body cannot be parsed, or the percent-encoding of the path or query is invalid."""

    data: None


class DuplicateKeyError(ShopError):
    """A JSON object has a member twice, or a member named `__proto__`, `constructor` or `prototype`."""

    data: None


class InvalidRequestError(ShopError):
    """A request to the token endpoint is malformed, or a parameter is missing or repeated."""

    data: None


class UnsupportedGrantTypeError(ShopError):
    """A request to the token endpoint names a grant type other than `client_credentials`."""

    data: None


class InvalidScopeError(ShopError):
    """A request to the token endpoint asks for a scope that does not exist, or that the client does not have."""

    data: None


class InvalidCursorError(ShopError):
    """The cursor was altered, is no longer valid, or was made for other filters or another sort order."""

    data: None


class IdempotencyKeyRequiredError(ShopError):
    """The operation requires a key, but none was sent."""

    data: None


class IdempotencyKeyInvalidError(ShopError):
    """The key is not 1 to 255 visible ASCII characters."""

    data: None


class VersionMismatchError(ShopError):
    """Accept-Version or the vendor media type names a version other than that of the path."""

    data: None


class UnauthorizedError(ShopError):
    """No credential was sent."""

    data: None


class InvalidCredentialsError(ShopError):
    """The e-mail address or the password is wrong; both have the same message."""

    data: None


class InvalidTokenError(ShopError):
    """The token's signature, audience or form is wrong, the token is revoked, or a refresh token was used twice."""

    data: None


class TokenExpiredError(ShopError):
    """The access token has expired."""

    data: None


class InvalidSignatureError(ShopError):
    """The signature or the timestamp of a provider event is wrong."""

    data: None


class PaymentDeclinedError(ShopError):
    """The payment provider declined; the reason is `data.decline_code`."""

    data: objects.PaymentDeclinedData


class InvalidClientError(ShopError):
    """The API client is unknown, revoked or expired, or its secret is wrong."""

    data: None


class UserRequiredError(ShopError):
    """The operation is about a person, but the credential belongs to an API client."""

    data: None


class ForbiddenError(ShopError):
    """The credential lacks a scope; the required scopes are `data.required`."""

    data: objects.ForbiddenData


class AccountDisabledError(ShopError):
    """The password is right, but the account is disabled."""

    data: None


class NotResourceOwnerError(ShopError):
    """The resource is public, but belongs to another author (reviews)."""

    data: None


class ReviewPurchaseRequiredError(ShopError):
    """The caller has not bought the item; only if REVIEWS_REQUIRE_PURCHASE is true."""

    data: None


class CsrfFailedError(ShopError):
    """An unsafe method with a session cookie lacks a valid CSRF token, or was sent from another site."""

    data: None


class NotFoundError(ShopError):
    """The resource does not exist, is deleted or inactive, or is private to another user."""

    data: None


class RouteNotFoundError(ShopError):
    """There is no such path."""

    data: None


class MethodNotAllowedError(ShopError):
    """The path has no such method; `Allow` lists those it has."""

    data: None


class NotAcceptableError(ShopError):
    """Accept excludes every available type, or Accept-Version names an unknown version."""

    data: objects.NotAcceptableData


class RequestTimeoutError(ShopError):
    """The request did not arrive in time."""

    data: None


class VersionConflictError(ShopError):
    """The version in the body, or the expected stock, is not the current one."""

    data: objects.VersionConflictData | None


class DuplicateEmailError(ShopError):
    """Another user has this e-mail address."""

    data: None


class DuplicateSkuError(ShopError):
    """Another item that is not deleted has this SKU."""

    data: None


class DuplicateSlugError(ShopError):
    """Another category has this slug."""

    data: None


class ReviewAlreadyExistsError(ShopError):
    """The user has already reviewed this item; the review is `data.review_id`."""

    data: objects.ReviewAlreadyExistsData | None


class InsufficientStockError(ShopError):
    """Too few units are available; `data.lines` has `item_id`, `requested` and `available`."""

    data: objects.InsufficientStockData


class ItemUnavailableError(ShopError):
    """An item of the order is inactive or deleted; the items are `data.item_ids`."""

    data: objects.ItemUnavailableData


class PendingOrderLimitError(ShopError):
    """The customer already has three unpaid orders, the most that may reserve stock at a time."""

    data: objects.PendingOrderLimitData


class WebhookEndpointLimitError(ShopError):
    """The shop already has the largest allowed number of webhook endpoints."""

    data: objects.WebhookEndpointLimitData


class WebhookEndpointPausedError(ShopError):
    """The webhook endpoint is paused, so nothing is sent to it."""

    data: None


class PriceChangedError(ShopError):
    """expected_total or expected_price differs from the current price; the differences are `data.lines`."""

    data: objects.PriceChangedData


class InvalidStateTransitionError(ShopError):
    """The state does not allow this; `data` has `from`, `to` and `allowed`."""

    data: objects.InvalidStateTransitionData


class PaymentAlreadyExistsError(ShopError):
    """The order already has an active payment, `data.payment_id`."""

    data: objects.PaymentAlreadyExistsData | None


class PaymentBusyError(ShopError):
    """Another capture, void or refund of the payment is in progress."""

    data: None


class IdempotencyInProgressError(ShopError):
    """A request with the same key is still in progress."""

    data: None


class StockBelowReservedError(ShopError):
    """The adjustment would reduce stock below the reserved units or below zero."""

    data: objects.StockBelowReservedData


class CategoryInUseError(ShopError):
    """The category has items or subcategories; `data` says how many."""

    data: objects.CategoryInUseData | None


class CategoryCycleError(ShopError):
    """The parent would be the category itself or a descendant."""

    data: None


class FileInUseError(ShopError):
    """An item uses the file."""

    data: None


class OpenOrdersError(ShopError):
    """Orders or payments of the user are not settled yet; `data` names up to twenty of each."""

    data: objects.OpenOrdersData


class LastAdminError(ShopError):
    """No active administrator would be left."""

    data: None


class IdempotencyConflictError(ShopError):
    """The key was used for a different request."""

    data: None


class VersionSunsetError(ShopError):
    """The operation is past its sunset date; `Link` leads to the successor version."""

    data: None


class PreconditionFailedError(ShopError):
    """If-Match does not match the current entity tag."""

    data: None


class PayloadTooLargeError(ShopError):
    """The body is larger than `data.max_bytes`."""

    data: objects.PayloadTooLargeData | None


class UriTooLongError(ShopError):
    """The request target is too long."""

    data: None


class RangeNotSatisfiableError(ShopError):
    """The range starts beyond the end of the file; its size is `data.size`."""

    data: objects.RangeNotSatisfiableData


class UnsupportedMediaTypeError(ShopError):
    """The operation does not accept this Content-Type, or this type of image."""

    data: objects.UnsupportedMediaTypeData | None


class ValidationFailedError(ShopError):
    """The request can be parsed, but violates the contract; `details` maps fields to messages."""

    data: objects.ValidationFailedData


class CurrencyMismatchError(ShopError):
    """An order has items in different currencies, or a payment has a currency other than that of its order."""

    data: objects.CurrencyMismatchData


class AmountMismatchError(ShopError):
    """The amount of the payment is not the amount due, `data.amount_due`."""

    data: objects.AmountMismatchData


class RefundExceedsCapturedError(ShopError):
    """The refund is too large; `data` has `captured`, `refunded` and `refundable`."""

    data: objects.RefundExceedsCapturedData


class CardNumberNotAcceptedError(ShopError):
    """payment_method looks like a card number."""

    data: None


class InvalidResetTokenError(ShopError):
    """The token of a password reset is unknown, used, expired, or replaced by a newer one."""

    data: None


class InvalidFileContentError(ShopError):
    """The bytes are not of the declared type, are not an image, or exceed the pixel limit."""

    data: objects.InvalidFileContentData


class PreconditionRequiredError(ShopError):
    """The operation requires If-Match."""

    data: None


class RateLimitedError(ShopError):
    """The limit `data.limit` of the class `data.class` is exceeded."""

    data: objects.RateLimitedData


class HeadersTooLargeError(ShopError):
    """The request headers are too large."""

    data: None


class InternalError(ShopError):
    """An unexpected error; only the request id is returned."""

    data: None


class NotImplementedError(ShopError):
    """The server does not know this method."""

    data: None


class PaymentProviderError(ShopError):
    """The payment provider returned a server error, an unreadable answer or one that violates its contract."""

    data: None


class PaymentProviderUnavailableError(ShopError):
    """The payment provider refuses connections or timed out, or its circuit breaker is open."""

    data: None


class TimeoutError(ShopError):
    """The time limit of the operation was exceeded; nothing was changed."""

    data: None


class ServiceUnavailableError(ShopError):
    """The database or Redis cannot be reached, or the server is shutting down."""

    data: None


#: The class of each code, and whether a retry helps.
classes: dict[str, tuple[type[ShopError], Retry]] = {
    "bad_request": (BadRequestError, "never"),
    "duplicate_key": (DuplicateKeyError, "never"),
    "invalid_request": (InvalidRequestError, "never"),
    "unsupported_grant_type": (UnsupportedGrantTypeError, "never"),
    "invalid_scope": (InvalidScopeError, "never"),
    "invalid_cursor": (InvalidCursorError, "after_change"),
    "idempotency_key_required": (IdempotencyKeyRequiredError, "after_change"),
    "idempotency_key_invalid": (IdempotencyKeyInvalidError, "after_change"),
    "version_mismatch": (VersionMismatchError, "never"),
    "unauthorized": (UnauthorizedError, "after_login"),
    "invalid_credentials": (InvalidCredentialsError, "never"),
    "invalid_token": (InvalidTokenError, "after_login"),
    "token_expired": (TokenExpiredError, "after_login"),
    "invalid_signature": (InvalidSignatureError, "never"),
    "payment_declined": (PaymentDeclinedError, "after_change"),
    "invalid_client": (InvalidClientError, "never"),
    "user_required": (UserRequiredError, "never"),
    "forbidden": (ForbiddenError, "never"),
    "account_disabled": (AccountDisabledError, "never"),
    "not_resource_owner": (NotResourceOwnerError, "never"),
    "review_purchase_required": (ReviewPurchaseRequiredError, "never"),
    "csrf_failed": (CsrfFailedError, "after_change"),
    "not_found": (NotFoundError, "never"),
    "route_not_found": (RouteNotFoundError, "never"),
    "method_not_allowed": (MethodNotAllowedError, "never"),
    "not_acceptable": (NotAcceptableError, "never"),
    "request_timeout": (RequestTimeoutError, "same_key"),
    "version_conflict": (VersionConflictError, "after_change"),
    "duplicate_email": (DuplicateEmailError, "never"),
    "duplicate_sku": (DuplicateSkuError, "never"),
    "duplicate_slug": (DuplicateSlugError, "never"),
    "review_already_exists": (ReviewAlreadyExistsError, "never"),
    "insufficient_stock": (InsufficientStockError, "after_change"),
    "item_unavailable": (ItemUnavailableError, "after_change"),
    "pending_order_limit": (PendingOrderLimitError, "after_change"),
    "webhook_endpoint_limit": (WebhookEndpointLimitError, "after_change"),
    "webhook_endpoint_paused": (WebhookEndpointPausedError, "after_change"),
    "price_changed": (PriceChangedError, "after_change"),
    "invalid_state_transition": (InvalidStateTransitionError, "never"),
    "payment_already_exists": (PaymentAlreadyExistsError, "never"),
    "payment_busy": (PaymentBusyError, "after"),
    "idempotency_in_progress": (IdempotencyInProgressError, "after"),
    "stock_below_reserved": (StockBelowReservedError, "never"),
    "category_in_use": (CategoryInUseError, "never"),
    "category_cycle": (CategoryCycleError, "never"),
    "file_in_use": (FileInUseError, "never"),
    "open_orders": (OpenOrdersError, "after_change"),
    "last_admin": (LastAdminError, "never"),
    "idempotency_conflict": (IdempotencyConflictError, "after_change"),
    "version_sunset": (VersionSunsetError, "never"),
    "precondition_failed": (PreconditionFailedError, "after_change"),
    "payload_too_large": (PayloadTooLargeError, "never"),
    "uri_too_long": (UriTooLongError, "never"),
    "range_not_satisfiable": (RangeNotSatisfiableError, "never"),
    "unsupported_media_type": (UnsupportedMediaTypeError, "never"),
    "validation_failed": (ValidationFailedError, "never"),
    "currency_mismatch": (CurrencyMismatchError, "never"),
    "amount_mismatch": (AmountMismatchError, "after_change"),
    "refund_exceeds_captured": (RefundExceedsCapturedError, "after_change"),
    "card_number_not_accepted": (CardNumberNotAcceptedError, "never"),
    "invalid_reset_token": (InvalidResetTokenError, "after_change"),
    "invalid_file_content": (InvalidFileContentError, "never"),
    "precondition_required": (PreconditionRequiredError, "after_change"),
    "rate_limited": (RateLimitedError, "after"),
    "headers_too_large": (HeadersTooLargeError, "never"),
    "internal_error": (InternalError, "same_key"),
    "not_implemented": (NotImplementedError, "never"),
    "payment_provider_error": (PaymentProviderError, "same_key"),
    "payment_provider_unavailable": (PaymentProviderUnavailableError, "same_key"),
    "timeout": (TimeoutError, "after"),
    "service_unavailable": (ServiceUnavailableError, "after"),
}
