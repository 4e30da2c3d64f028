// Generated from spec/ by `make generate`. Do not edit.

import { classesOf, type ShopError } from '../error.ts'
import type * as Schemas from './schemas.ts'

/** The data of every error, by code. */
export interface DataByCode {
  /** The body is not valid JSON, a multipart body cannot be parsed, or the percent-encoding of the path or query is invalid */
  readonly bad_request: undefined
  /** A JSON object has a member twice, or a member named `__proto__`, `constructor` or `prototype` */
  readonly duplicate_key: undefined
  /** A request to the token endpoint is malformed, or a parameter is missing or repeated */
  readonly invalid_request: undefined
  /** A request to the token endpoint names a grant type other than `client_credentials` */
  readonly unsupported_grant_type: undefined
  /** A request to the token endpoint asks for a scope that does not exist, or that the client does not have */
  readonly invalid_scope: undefined
  /** The cursor was altered, is no longer valid, or was made for other filters or another sort order */
  readonly invalid_cursor: undefined
  /** The operation requires a key, but none was sent */
  readonly idempotency_key_required: undefined
  /** The key is not 1 to 255 visible ASCII characters */
  readonly idempotency_key_invalid: undefined
  /** Accept-Version or the vendor media type names a version other than that of the path */
  readonly version_mismatch: undefined
  /** No credential was sent */
  readonly unauthorized: undefined
  /** The e-mail address or the password is wrong; both have the same message */
  readonly invalid_credentials: undefined
  /** The token's signature, audience or form is wrong, the token is revoked, or a refresh token was used twice */
  readonly invalid_token: undefined
  /** The access token has expired */
  readonly token_expired: undefined
  /** The signature or the timestamp of a provider event is wrong */
  readonly invalid_signature: undefined
  /** The payment provider declined; the reason is `data.decline_code` */
  readonly payment_declined: Schemas.PaymentDeclinedData
  /** The API client is unknown, revoked or expired, or its secret is wrong */
  readonly invalid_client: undefined
  /** The operation is about a person, but the credential belongs to an API client */
  readonly user_required: undefined
  /** The credential lacks a scope; the required scopes are `data.required` */
  readonly forbidden: Schemas.ForbiddenData
  /** The password is right, but the account is disabled */
  readonly account_disabled: undefined
  /** The resource is public, but belongs to another author (reviews) */
  readonly not_resource_owner: undefined
  /** The caller has not bought the item; only if REVIEWS_REQUIRE_PURCHASE is true */
  readonly review_purchase_required: undefined
  /** An unsafe method with a session cookie lacks a valid CSRF token, or was sent from another site */
  readonly csrf_failed: undefined
  /** The resource does not exist, is deleted or inactive, or is private to another user */
  readonly not_found: undefined
  /** There is no such path */
  readonly route_not_found: undefined
  /** The path has no such method; `Allow` lists those it has */
  readonly method_not_allowed: undefined
  /** Accept excludes every available type, or Accept-Version names an unknown version */
  readonly not_acceptable: Schemas.NotAcceptableData
  /** The request did not arrive in time */
  readonly request_timeout: undefined
  /** The version in the body, or the expected stock, is not the current one */
  readonly version_conflict: Schemas.VersionConflictData | undefined
  /** Another user has this e-mail address */
  readonly duplicate_email: undefined
  /** Another item that is not deleted has this SKU */
  readonly duplicate_sku: undefined
  /** Another category has this slug */
  readonly duplicate_slug: undefined
  /** The user has already reviewed this item; the review is `data.review_id` */
  readonly review_already_exists: Schemas.ReviewAlreadyExistsData | undefined
  /** Too few units are available; `data.lines` has `item_id`, `requested` and `available` */
  readonly insufficient_stock: Schemas.InsufficientStockData
  /** An item of the order is inactive or deleted; the items are `data.item_ids` */
  readonly item_unavailable: Schemas.ItemUnavailableData
  /** The customer already has three unpaid orders, the most that may reserve stock at a time */
  readonly pending_order_limit: Schemas.PendingOrderLimitData
  /** The shop already has the largest allowed number of webhook endpoints */
  readonly webhook_endpoint_limit: Schemas.WebhookEndpointLimitData
  /** The webhook endpoint is paused, so nothing is sent to it */
  readonly webhook_endpoint_paused: undefined
  /** expected_total or expected_price differs from the current price; the differences are `data.lines` */
  readonly price_changed: Schemas.PriceChangedData
  /** The state does not allow this; `data` has `from`, `to` and `allowed` */
  readonly invalid_state_transition: Schemas.InvalidStateTransitionData
  /** The order already has an active payment, `data.payment_id` */
  readonly payment_already_exists: Schemas.PaymentAlreadyExistsData | undefined
  /** Another capture, void or refund of the payment is in progress */
  readonly payment_busy: undefined
  /** A request with the same key is still in progress */
  readonly idempotency_in_progress: undefined
  /** The adjustment would reduce stock below the reserved units or below zero */
  readonly stock_below_reserved: Schemas.StockBelowReservedData
  /** The category has items or subcategories; `data` says how many */
  readonly category_in_use: Schemas.CategoryInUseData | undefined
  /** The parent would be the category itself or a descendant */
  readonly category_cycle: undefined
  /** An item uses the file */
  readonly file_in_use: undefined
  /** Orders or payments of the user are not settled yet; `data` names up to twenty of each */
  readonly open_orders: Schemas.OpenOrdersData
  /** No active administrator would be left */
  readonly last_admin: undefined
  /** The key was used for a different request */
  readonly idempotency_conflict: undefined
  /** The operation is past its sunset date; `Link` leads to the successor version */
  readonly version_sunset: undefined
  /** If-Match does not match the current entity tag */
  readonly precondition_failed: undefined
  /** The body is larger than `data.max_bytes` */
  readonly payload_too_large: Schemas.PayloadTooLargeData | undefined
  /** The request target is too long */
  readonly uri_too_long: undefined
  /** The range starts beyond the end of the file; its size is `data.size` */
  readonly range_not_satisfiable: Schemas.RangeNotSatisfiableData
  /** The operation does not accept this Content-Type, or this type of image */
  readonly unsupported_media_type: Schemas.UnsupportedMediaTypeData | undefined
  /** The request can be parsed, but violates the contract; `details` maps fields to messages */
  readonly validation_failed: Schemas.ValidationFailedData
  /** An order has items in different currencies, or a payment has a currency other than that of its order */
  readonly currency_mismatch: Schemas.CurrencyMismatchData
  /** The amount of the payment is not the amount due, `data.amount_due` */
  readonly amount_mismatch: Schemas.AmountMismatchData
  /** The refund is too large; `data` has `captured`, `refunded` and `refundable` */
  readonly refund_exceeds_captured: Schemas.RefundExceedsCapturedData
  /** payment_method looks like a card number */
  readonly card_number_not_accepted: undefined
  /** The token of a password reset is unknown, used, expired, or replaced by a newer one */
  readonly invalid_reset_token: undefined
  /** The bytes are not of the declared type, are not an image, or exceed the pixel limit */
  readonly invalid_file_content: Schemas.InvalidFileContentData
  /** The operation requires If-Match */
  readonly precondition_required: undefined
  /** The limit `data.limit` of the class `data.class` is exceeded */
  readonly rate_limited: Schemas.RateLimitedData
  /** The request headers are too large */
  readonly headers_too_large: undefined
  /** An unexpected error; only the request id is returned */
  readonly internal_error: undefined
  /** The server does not know this method */
  readonly not_implemented: undefined
  /** The payment provider returned a server error, an unreadable answer or one that violates its contract */
  readonly payment_provider_error: undefined
  /** The payment provider refuses connections or timed out, or its circuit breaker is open */
  readonly payment_provider_unavailable: undefined
  /** The time limit of the operation was exceeded; nothing was changed */
  readonly timeout: undefined
  /** The database or Redis cannot be reached, or the server is shutting down */
  readonly service_unavailable: undefined
}

/** The codes that this client knows. */
export type KnownErrorCode = keyof DataByCode

/** The error with this code, its data typed. */
export type ErrorOf<Code extends KnownErrorCode> = ShopError<Code, DataByCode[Code]>

/** A class of errors, for `instanceof`. */
export type ErrorClass<Code extends KnownErrorCode> = new (...given: never) => ErrorOf<Code>

/** Whether a retry helps, and what to do first: the codes of each. */
const advice = {
  never: 'bad_request duplicate_key invalid_request unsupported_grant_type invalid_scope version_mismatch invalid_credentials invalid_signature invalid_client user_required forbidden account_disabled not_resource_owner review_purchase_required not_found route_not_found method_not_allowed not_acceptable duplicate_email duplicate_sku duplicate_slug review_already_exists invalid_state_transition payment_already_exists stock_below_reserved category_in_use category_cycle file_in_use last_admin version_sunset payload_too_large uri_too_long range_not_satisfiable unsupported_media_type validation_failed currency_mismatch card_number_not_accepted invalid_file_content headers_too_large not_implemented',
  after_change: 'invalid_cursor idempotency_key_required idempotency_key_invalid payment_declined csrf_failed version_conflict insufficient_stock item_unavailable pending_order_limit webhook_endpoint_limit webhook_endpoint_paused price_changed open_orders idempotency_conflict precondition_failed amount_mismatch refund_exceeds_captured invalid_reset_token precondition_required',
  after_login: 'unauthorized invalid_token token_expired',
  same_key: 'request_timeout internal_error payment_provider_error payment_provider_unavailable',
  after: 'payment_busy idempotency_in_progress rate_limited timeout service_unavailable',
} as const

export const [
  BadRequestError,
  DuplicateKeyError,
  InvalidRequestError,
  UnsupportedGrantTypeError,
  InvalidScopeError,
  VersionMismatchError,
  InvalidCredentialsError,
  InvalidSignatureError,
  InvalidClientError,
  UserRequiredError,
  ForbiddenError,
  AccountDisabledError,
  NotResourceOwnerError,
  ReviewPurchaseRequiredError,
  NotFoundError,
  RouteNotFoundError,
  MethodNotAllowedError,
  NotAcceptableError,
  DuplicateEmailError,
  DuplicateSkuError,
  DuplicateSlugError,
  ReviewAlreadyExistsError,
  InvalidStateTransitionError,
  PaymentAlreadyExistsError,
  StockBelowReservedError,
  CategoryInUseError,
  CategoryCycleError,
  FileInUseError,
  LastAdminError,
  VersionSunsetError,
  PayloadTooLargeError,
  UriTooLongError,
  RangeNotSatisfiableError,
  UnsupportedMediaTypeError,
  ValidationFailedError,
  CurrencyMismatchError,
  CardNumberNotAcceptedError,
  InvalidFileContentError,
  HeadersTooLargeError,
  NotImplementedError,
  InvalidCursorError,
  IdempotencyKeyRequiredError,
  IdempotencyKeyInvalidError,
  PaymentDeclinedError,
  CsrfFailedError,
  VersionConflictError,
  InsufficientStockError,
  ItemUnavailableError,
  PendingOrderLimitError,
  WebhookEndpointLimitError,
  WebhookEndpointPausedError,
  PriceChangedError,
  OpenOrdersError,
  IdempotencyConflictError,
  PreconditionFailedError,
  AmountMismatchError,
  RefundExceedsCapturedError,
  InvalidResetTokenError,
  PreconditionRequiredError,
  UnauthorizedError,
  InvalidTokenError,
  TokenExpiredError,
  RequestTimeoutError,
  InternalError,
  PaymentProviderError,
  PaymentProviderUnavailableError,
  PaymentBusyError,
  IdempotencyInProgressError,
  RateLimitedError,
  TimeoutError,
  ServiceUnavailableError,
] = classesOf(advice) as unknown as readonly [
  ErrorClass<'bad_request'>,
  ErrorClass<'duplicate_key'>,
  ErrorClass<'invalid_request'>,
  ErrorClass<'unsupported_grant_type'>,
  ErrorClass<'invalid_scope'>,
  ErrorClass<'version_mismatch'>,
  ErrorClass<'invalid_credentials'>,
  ErrorClass<'invalid_signature'>,
  ErrorClass<'invalid_client'>,
  ErrorClass<'user_required'>,
  ErrorClass<'forbidden'>,
  ErrorClass<'account_disabled'>,
  ErrorClass<'not_resource_owner'>,
  ErrorClass<'review_purchase_required'>,
  ErrorClass<'not_found'>,
  ErrorClass<'route_not_found'>,
  ErrorClass<'method_not_allowed'>,
  ErrorClass<'not_acceptable'>,
  ErrorClass<'duplicate_email'>,
  ErrorClass<'duplicate_sku'>,
  ErrorClass<'duplicate_slug'>,
  ErrorClass<'review_already_exists'>,
  ErrorClass<'invalid_state_transition'>,
  ErrorClass<'payment_already_exists'>,
  ErrorClass<'stock_below_reserved'>,
  ErrorClass<'category_in_use'>,
  ErrorClass<'category_cycle'>,
  ErrorClass<'file_in_use'>,
  ErrorClass<'last_admin'>,
  ErrorClass<'version_sunset'>,
  ErrorClass<'payload_too_large'>,
  ErrorClass<'uri_too_long'>,
  ErrorClass<'range_not_satisfiable'>,
  ErrorClass<'unsupported_media_type'>,
  ErrorClass<'validation_failed'>,
  ErrorClass<'currency_mismatch'>,
  ErrorClass<'card_number_not_accepted'>,
  ErrorClass<'invalid_file_content'>,
  ErrorClass<'headers_too_large'>,
  ErrorClass<'not_implemented'>,
  ErrorClass<'invalid_cursor'>,
  ErrorClass<'idempotency_key_required'>,
  ErrorClass<'idempotency_key_invalid'>,
  ErrorClass<'payment_declined'>,
  ErrorClass<'csrf_failed'>,
  ErrorClass<'version_conflict'>,
  ErrorClass<'insufficient_stock'>,
  ErrorClass<'item_unavailable'>,
  ErrorClass<'pending_order_limit'>,
  ErrorClass<'webhook_endpoint_limit'>,
  ErrorClass<'webhook_endpoint_paused'>,
  ErrorClass<'price_changed'>,
  ErrorClass<'open_orders'>,
  ErrorClass<'idempotency_conflict'>,
  ErrorClass<'precondition_failed'>,
  ErrorClass<'amount_mismatch'>,
  ErrorClass<'refund_exceeds_captured'>,
  ErrorClass<'invalid_reset_token'>,
  ErrorClass<'precondition_required'>,
  ErrorClass<'unauthorized'>,
  ErrorClass<'invalid_token'>,
  ErrorClass<'token_expired'>,
  ErrorClass<'request_timeout'>,
  ErrorClass<'internal_error'>,
  ErrorClass<'payment_provider_error'>,
  ErrorClass<'payment_provider_unavailable'>,
  ErrorClass<'payment_busy'>,
  ErrorClass<'idempotency_in_progress'>,
  ErrorClass<'rate_limited'>,
  ErrorClass<'timeout'>,
  ErrorClass<'service_unavailable'>,
]

export type BadRequestError = ErrorOf<'bad_request'>
export type DuplicateKeyError = ErrorOf<'duplicate_key'>
export type InvalidRequestError = ErrorOf<'invalid_request'>
export type UnsupportedGrantTypeError = ErrorOf<'unsupported_grant_type'>
export type InvalidScopeError = ErrorOf<'invalid_scope'>
export type VersionMismatchError = ErrorOf<'version_mismatch'>
export type InvalidCredentialsError = ErrorOf<'invalid_credentials'>
export type InvalidSignatureError = ErrorOf<'invalid_signature'>
export type InvalidClientError = ErrorOf<'invalid_client'>
export type UserRequiredError = ErrorOf<'user_required'>
export type ForbiddenError = ErrorOf<'forbidden'>
export type AccountDisabledError = ErrorOf<'account_disabled'>
export type NotResourceOwnerError = ErrorOf<'not_resource_owner'>
export type ReviewPurchaseRequiredError = ErrorOf<'review_purchase_required'>
export type NotFoundError = ErrorOf<'not_found'>
export type RouteNotFoundError = ErrorOf<'route_not_found'>
export type MethodNotAllowedError = ErrorOf<'method_not_allowed'>
export type NotAcceptableError = ErrorOf<'not_acceptable'>
export type DuplicateEmailError = ErrorOf<'duplicate_email'>
export type DuplicateSkuError = ErrorOf<'duplicate_sku'>
export type DuplicateSlugError = ErrorOf<'duplicate_slug'>
export type ReviewAlreadyExistsError = ErrorOf<'review_already_exists'>
export type InvalidStateTransitionError = ErrorOf<'invalid_state_transition'>
export type PaymentAlreadyExistsError = ErrorOf<'payment_already_exists'>
export type StockBelowReservedError = ErrorOf<'stock_below_reserved'>
export type CategoryInUseError = ErrorOf<'category_in_use'>
export type CategoryCycleError = ErrorOf<'category_cycle'>
export type FileInUseError = ErrorOf<'file_in_use'>
export type LastAdminError = ErrorOf<'last_admin'>
export type VersionSunsetError = ErrorOf<'version_sunset'>
export type PayloadTooLargeError = ErrorOf<'payload_too_large'>
export type UriTooLongError = ErrorOf<'uri_too_long'>
export type RangeNotSatisfiableError = ErrorOf<'range_not_satisfiable'>
export type UnsupportedMediaTypeError = ErrorOf<'unsupported_media_type'>
export type ValidationFailedError = ErrorOf<'validation_failed'>
export type CurrencyMismatchError = ErrorOf<'currency_mismatch'>
export type CardNumberNotAcceptedError = ErrorOf<'card_number_not_accepted'>
export type InvalidFileContentError = ErrorOf<'invalid_file_content'>
export type HeadersTooLargeError = ErrorOf<'headers_too_large'>
export type NotImplementedError = ErrorOf<'not_implemented'>
export type InvalidCursorError = ErrorOf<'invalid_cursor'>
export type IdempotencyKeyRequiredError = ErrorOf<'idempotency_key_required'>
export type IdempotencyKeyInvalidError = ErrorOf<'idempotency_key_invalid'>
export type PaymentDeclinedError = ErrorOf<'payment_declined'>
export type CsrfFailedError = ErrorOf<'csrf_failed'>
export type VersionConflictError = ErrorOf<'version_conflict'>
export type InsufficientStockError = ErrorOf<'insufficient_stock'>
export type ItemUnavailableError = ErrorOf<'item_unavailable'>
export type PendingOrderLimitError = ErrorOf<'pending_order_limit'>
export type WebhookEndpointLimitError = ErrorOf<'webhook_endpoint_limit'>
export type WebhookEndpointPausedError = ErrorOf<'webhook_endpoint_paused'>
export type PriceChangedError = ErrorOf<'price_changed'>
export type OpenOrdersError = ErrorOf<'open_orders'>
export type IdempotencyConflictError = ErrorOf<'idempotency_conflict'>
export type PreconditionFailedError = ErrorOf<'precondition_failed'>
export type AmountMismatchError = ErrorOf<'amount_mismatch'>
export type RefundExceedsCapturedError = ErrorOf<'refund_exceeds_captured'>
export type InvalidResetTokenError = ErrorOf<'invalid_reset_token'>
export type PreconditionRequiredError = ErrorOf<'precondition_required'>
export type UnauthorizedError = ErrorOf<'unauthorized'>
export type InvalidTokenError = ErrorOf<'invalid_token'>
export type TokenExpiredError = ErrorOf<'token_expired'>
export type RequestTimeoutError = ErrorOf<'request_timeout'>
export type InternalError = ErrorOf<'internal_error'>
export type PaymentProviderError = ErrorOf<'payment_provider_error'>
export type PaymentProviderUnavailableError = ErrorOf<'payment_provider_unavailable'>
export type PaymentBusyError = ErrorOf<'payment_busy'>
export type IdempotencyInProgressError = ErrorOf<'idempotency_in_progress'>
export type RateLimitedError = ErrorOf<'rate_limited'>
export type TimeoutError = ErrorOf<'timeout'>
export type ServiceUnavailableError = ErrorOf<'service_unavailable'>
