// Generated from spec/ by `make generate`. Do not edit.

export interface paths {
    readonly "/api/v1/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the items for sale
         * @description Newest first unless `sort` says otherwise. Items that are not active are not listed. Prices of different currencies
         *     are not compared: a filter or a sort by `price` is one currency's, KRW where `filter[currency]` names none; `min_price` and
         *     `max_price` are such filters. `filter[category_id]` asks for one category alone, `category_id` also for those below it.
         *     `q` searches names and descriptions and puts matches in the name first.
         */
        readonly get: operations["listItems"];
        readonly put?: never;
        /**
         * Create an item
         * @description Refuses a SKU that another item has (409 `duplicate_sku`) and a category that does not exist (422, rule `reference`).
         */
        readonly post: operations["createItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/items/{item_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an item
         * @description An item that is deleted or not active is a 404.
         */
        readonly get: operations["getItem"];
        /**
         * Replace an item
         * @description Replaces the whole editable state; never creates. A body that changes nothing keeps `version` and `updated_at`, so what
         *     `getItem` answered can be sent back unchanged. Refuses another `currency` (422, rule `immutable`), a read-only member that is not the
         *     current one (422, rule `read_only`), a stale `version` or `etag` (409 `version_conflict`) and a taken SKU (409 `duplicate_sku`).
         *     The new entity tag is the member `etag`; there is no `ETag` header (RFC 9110, section 9.3.4).
         */
        readonly put: operations["replaceItem"];
        readonly post?: never;
        /**
         * Delete an item
         * @description Its SKU becomes free. Deleting it again is a 404.
         */
        readonly delete: operations["deleteItem"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit an item
         * @description A merge patch (RFC 7396) in either media type. A patch that changes nothing keeps `version` and `updated_at`. Refuses what
         *     `replaceItem` refuses, and `null` for `name`, `price` and `currency` (422).
         */
        readonly patch: operations["updateItem"];
        readonly trace?: never;
    };
    readonly "/api/v1/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the categories
         * @description All of them at once, flat: each is followed by those below it, so the tree can be drawn line by line with `depth` as the
         *     indent. Siblings stand by `position`, then by `name`, then by `id`.
         */
        readonly get: operations["listCategories"];
        readonly put?: never;
        /**
         * Create a category
         * @description Refuses a slug that another category has (409 `duplicate_slug`), a parent that does not exist (422, rule `reference`), a fourth
         *     level (422, rule `depth`), and the category after the thousandth (422, rule `max_items`).
         */
        readonly post: operations["createCategory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/categories/{category_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a category
         * @description The category itself; its items are `listItems` with `category_id`.
         */
        readonly get: operations["getCategory"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a category
         * @description Only an empty one: while it has items or categories below it, the answer is 409 `category_in_use` with their numbers. Nothing is
         *     deleted along with it. Deleting it again is a 404.
         */
        readonly delete: operations["deleteCategory"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit or move a category
         * @description A merge patch (RFC 7396) in either media type; another `parent_id` moves the category with everything below it. A patch that
         *     changes nothing keeps `version` and `updated_at`. Refuses a move under itself or under what is below it (409
         *     `category_cycle`), a move that would make a fourth level (422, rule `depth`), a parent that does not exist (422, rule `reference`),
         *     a taken slug (409 `duplicate_slug`), a stale `version` or `etag` (409 `version_conflict`), a read-only member that is not
         *     the current one (422, rule `read_only`), and `null` for `name` and `slug` (422).
         */
        readonly patch: operations["updateCategory"];
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Asks nothing of the database. Restart the process when this fails.
         */
        readonly get: operations["getLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Can the server do its work?
         * @description 503 while the database cannot be reached and while the server is shutting down. Send no traffic until it is 200.
         */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: int64
         * @description A category's number; grows, is never used twice, and says nothing else.
         * @example 1
         */
        readonly CategoryId: number;
        /**
         * Format: double
         * @description Major units, with at most as many decimals as the currency has: KRW and JPY none, USD two.
         * @example 1200
         */
        readonly Price: number;
        /**
         * Format: int64
         * @description An item's number; grows, is never used twice, and says nothing else.
         * @example 1
         */
        readonly ItemId: number;
        /**
         * @description What the item is called; trimmed, 2 to 100 characters, no forbidden word.
         * @example Pen
         */
        readonly ItemName: string;
        /**
         * @description Plain text; `null` when there is none.
         * @example Writes blue.
         */
        readonly ItemDescription: string | null;
        /**
         * Format: int64
         * @description The same price as an integer of minor units (won, yen, cents); it follows from `price` and cannot be edited.
         * @example 1200
         */
        readonly PriceMinor: number;
        /**
         * @description ISO 4217. Fixed when the resource is made.
         * @enum {string}
         */
        readonly Currency: "KRW" | "USD" | "JPY";
        /**
         * Format: int64
         * @description The id of the item's category; `null` when it has none.
         * @example 3
         */
        readonly CategoryRef: number | null;
        /**
         * @description The shop's own article number, unique among the items that are not deleted; `null` when there is none.
         * @example PEN-01
         */
        readonly Sku: string | null;
        /**
         * Format: int64
         * @description Starts at 1 and grows by one with every edit. Sent in a `PUT` or `PATCH` body it must be the current one: 409 `version_conflict`.
         * @example 1
         */
        readonly Version: number;
        /**
         * @description The strong entity tag of this representation (RFC 9110, section 8.8.3), quotes included.
         * @example "1-q3Jx0mV2aB"
         */
        readonly EntityTag: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC, milliseconds.
         * @example 2026-11-22T13:00:00.000Z
         */
        readonly Timestamp: string;
        /**
         * @description What the category is called; trimmed, 1 to 100 characters.
         * @example 문구
         */
        readonly CategoryName: string;
        /**
         * @description The category's name in addresses, unique; letters and digits of any script (NFC), in groups joined by single hyphens.
         * @example 컵과-머그
         */
        readonly CategorySlug: string;
        /**
         * Format: int64
         * @description The id of the category above; `null` at the top.
         * @example 1
         */
        readonly CategoryParent: number | null;
        /**
         * Format: int32
         * @description The place among its siblings, the smallest first; between equals the name decides, then the id.
         * @example 0
         */
        readonly CategoryPosition: number;
        /**
         * Format: int32
         * @description The level, 1 at the top. It follows from the categories above and cannot be edited.
         * @example 1
         */
        readonly CategoryDepth: number;
        /**
         * Format: int64
         * @description How many items are directly in it, for sale or not. It follows from the items and cannot be edited.
         * @example 0
         */
        readonly CategoryItemCount: number;
        /**
         * @description A category as its readers see it. `version` moves when the category is edited; `etag` also when `depth` or `item_count` do,
         *     which follow from other categories and from items.
         */
        readonly Category: {
            readonly id: components["schemas"]["CategoryId"];
            readonly name: components["schemas"]["CategoryName"];
            readonly slug: components["schemas"]["CategorySlug"];
            readonly parent_id: components["schemas"]["CategoryParent"];
            readonly position: components["schemas"]["CategoryPosition"];
            readonly depth: components["schemas"]["CategoryDepth"];
            readonly item_count: components["schemas"]["CategoryItemCount"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description An item as its readers see it. */
        readonly Item: {
            readonly id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly description: components["schemas"]["ItemDescription"];
            readonly price: components["schemas"]["Price"];
            readonly price_minor: components["schemas"]["PriceMinor"];
            readonly currency: components["schemas"]["Currency"];
            readonly category_id: components["schemas"]["CategoryRef"];
            readonly sku: components["schemas"]["Sku"];
            /** @description For sale. */
            readonly active: boolean;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` when it has none; there when `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
        };
        /**
         * Format: int32
         * @description How many entries a page holds.
         */
        readonly PageSize: number;
        /** @description Where this page stands in the whole list. */
        readonly PageMeta: {
            /**
             * Format: int32
             * @description The page; `null` in a walk by cursor.
             */
            readonly page: number | null;
            readonly size: components["schemas"]["PageSize"];
            /**
             * Format: int64
             * @description How many entries the whole list holds; `null` in a walk by cursor that did not ask with `include_total`.
             * @example 42
             */
            readonly total: number | null;
            /** @description Whether a page follows. */
            readonly has_next: boolean;
            /** @description Whether a page comes before. */
            readonly has_prev: boolean;
        };
        /**
         * @description A path with an optional query, relative to the origin (RFC 3986, section 4.2).
         * @example /api/v1/items/1
         */
        readonly RelativePath: string;
        /** @description This page and its neighbours; `null` where there is none. */
        readonly PageLinks: {
            readonly self: components["schemas"]["RelativePath"];
            /** @description The page after this one. */
            readonly next: components["schemas"]["RelativePath"] | null;
            /** @description The page before this one; the last page when this one is beyond it. */
            readonly prev: components["schemas"]["RelativePath"] | null;
        };
        /** @description One page of items. */
        readonly ItemPage: {
            /** @description The items of this page, in the order that was asked for. */
            readonly items: readonly (components["schemas"]["Item"] | components["schemas"]["SparseItem"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description A new item. What may be omitted has a default, and is answered with it. */
        readonly ItemCreate: {
            readonly name: components["schemas"]["ItemName"];
            /** @default null */
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price: components["schemas"]["Price"];
            /** @default KRW */
            readonly currency?: components["schemas"]["Currency"];
            /** @default null */
            readonly category_id?: components["schemas"]["CategoryRef"];
            /** @default null */
            readonly sku?: components["schemas"]["Sku"];
            /**
             * @description For sale.
             * @default true
             */
            readonly active?: boolean;
        };
        /**
         * @description Stable, never translated. New codes may come; the status says enough for those you do not know. Some of these belong to
         *     parts of the shop that are still to come.
         *
         *     | code | status | when | retry |
         *     |--|--|--|--|
         *     | `bad_request` | 400 | Body is not JSON / multipart cannot be parsed / bad percent-encoding | no |
         *     | `duplicate_key` | 400 | A JSON object names a member twice, or names `__proto__`, `constructor` or `prototype` | no |
         *     | `invalid_cursor` | 400 | Cursor altered, expired, or made for other filters/sort | no |
         *     | `idempotency_key_required` | 400 | Required on money operations | no |
         *     | `idempotency_key_invalid` | 400 | Not 1..255 visible ASCII characters | no |
         *     | `version_mismatch` | 400 | Accept-Version or the vendor media type names another version than the path | no |
         *     | `unauthorized` | 401 | No credentials | no |
         *     | `invalid_credentials` | 401 | Wrong e-mail or password (one message for both) | no |
         *     | `invalid_token` | 401 | Signature, audience or shape wrong; revoked; refresh token re-used | no |
         *     | `token_expired` | 401 | Access token past exp | refresh |
         *     | `invalid_signature` | 401 | Provider event signature/timestamp wrong | no |
         *     | `payment_declined` | 402 | Provider refused; data.decline_code says why | new key |
         *     | `forbidden` | 403 | Token lacks the scope; data.required | no |
         *     | `account_disabled` | 403 | Shown only after the right password | no |
         *     | `not_resource_owner` | 403 | Public resource, other author (reviews) | no |
         *     | `review_purchase_required` | 403 | Only when REVIEWS_REQUIRE_PURCHASE=true | no |
         *     | `csrf_failed` | 403 | Cookie session on an unsafe method without a valid CSRF token or from another site | no |
         *     | `not_found` | 404 | Absent, deleted, inactive or someone else's private resource | no |
         *     | `route_not_found` | 404 | No such path | no |
         *     | `method_not_allowed` | 405 | With Allow header | no |
         *     | `not_acceptable` | 406 | Accept excludes every offered type | no |
         *     | `request_timeout` | 408 | The request did not arrive in time | later |
         *     | `version_conflict` | 409 | Body version (or stock expected) is stale | re-read |
         *     | `duplicate_email` | 409 | E-mail already registered | no |
         *     | `duplicate_sku` | 409 | SKU of another live item | no |
         *     | `duplicate_slug` | 409 | Category slug taken | no |
         *     | `review_already_exists` | 409 | One review per user and item; data.review_id | no |
         *     | `insufficient_stock` | 409 | data.lines[{item_id, requested, available}] | later |
         *     | `item_unavailable` | 409 | Inactive or deleted item in an order; data.item_ids | no |
         *     | `pending_order_limit` | 409 | More than 3 unpaid orders (stops stock being held for free) | later |
         *     | `price_changed` | 409 | expected_total or expected_price differs; data.lines | re-quote |
         *     | `invalid_state_transition` | 409 | data {from, to, allowed} | no |
         *     | `payment_already_exists` | 409 | Order has a live payment; data.payment_id | no |
         *     | `payment_busy` | 409 | Another capture/void/refund is in flight | 1 s |
         *     | `idempotency_in_progress` | 409 | Same key is still running | 1 s |
         *     | `stock_below_reserved` | 409 | Adjustment would go under reserved units or zero | no |
         *     | `category_in_use` | 409 | Has items or children; data: counts | no |
         *     | `category_cycle` | 409 | Parent would be itself or a descendant | no |
         *     | `file_in_use` | 409 | Referenced by an item | no |
         *     | `last_admin` | 409 | Would leave no active admin | no |
         *     | `idempotency_conflict` | 409 | Same key, different request | new key |
         *     | `version_sunset` | 410 | /v1 after its Sunset date; Link successor-version | no |
         *     | `precondition_failed` | 412 | If-Match does not match | re-read |
         *     | `payload_too_large` | 413 | Body over the limit; data.max_bytes | no |
         *     | `uri_too_long` | 414 | The request target is too long | no |
         *     | `unsupported_media_type` | 415 | Content-Type not offered / image type not allowed | no |
         *     | `validation_failed` | 422 | The request parses and breaks the contract in any location; details: field -> messages | no |
         *     | `currency_mismatch` | 422 | Mixed currencies in an order; payment currency ≠ order | no |
         *     | `amount_mismatch` | 422 | Payment amount ≠ amount due; data.amount_due | no |
         *     | `refund_exceeds_captured` | 422 | data {captured, refunded, refundable} | no |
         *     | `card_number_not_accepted` | 422 | payment_method looks like a card number | no |
         *     | `invalid_file_content` | 422 | Magic bytes ≠ declared type; over pixel limit; not an image | no |
         *     | `precondition_required` | 428 | If-Match is required on this operation | re-read |
         *     | `rate_limited` | 429 | data.class, limit | Retry-After |
         *     | `headers_too_large` | 431 | The request headers are too large | no |
         *     | `internal_error` | 500 | Unexpected; request_id only | same key |
         *     | `not_implemented` | 501 | The method is not known to this server | no |
         *     | `payment_provider_error` | 502 | Provider answered wrongly (5xx, unreadable, contract breach) | same key |
         *     | `payment_provider_unavailable` | 503 | Refused, timed out, circuit open; Retry-After | same key |
         *     | `service_unavailable` | 503 | Database/Redis down, shutting down | Retry-After |
         * @enum {string}
         */
        readonly ErrorCode: "bad_request" | "duplicate_key" | "invalid_cursor" | "idempotency_key_required" | "idempotency_key_invalid" | "version_mismatch" | "unauthorized" | "invalid_credentials" | "invalid_token" | "token_expired" | "invalid_signature" | "payment_declined" | "forbidden" | "account_disabled" | "not_resource_owner" | "review_purchase_required" | "csrf_failed" | "not_found" | "route_not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "version_conflict" | "duplicate_email" | "duplicate_sku" | "duplicate_slug" | "review_already_exists" | "insufficient_stock" | "item_unavailable" | "pending_order_limit" | "price_changed" | "invalid_state_transition" | "payment_already_exists" | "payment_busy" | "idempotency_in_progress" | "stock_below_reserved" | "category_in_use" | "category_cycle" | "file_in_use" | "last_admin" | "idempotency_conflict" | "version_sunset" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "validation_failed" | "currency_mismatch" | "amount_mismatch" | "refund_exceeds_captured" | "card_number_not_accepted" | "invalid_file_content" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "payment_provider_error" | "payment_provider_unavailable" | "service_unavailable";
        /**
         * @description Field path to messages, all violations at once: `price`, `lines.0.quantity`, `query.size`, `header.idempotency-key`. `{}` when there is nothing to say.
         * @example {
         *       "name": [
         *         "상품명은 2자 이상이어야 합니다."
         *       ],
         *       "price": [
         *         "가격은 0 이상이어야 합니다."
         *       ]
         *     }
         */
        readonly ErrorDetails: {
            readonly [key: string]: readonly string[];
        };
        /**
         * @description Facts of a refusal for programs, by `code`: `validation_failed` has `rules` (field path to the names of the broken rules), `version_conflict` has `version` (the current one), `category_in_use` has `items` and `categories` (how many), `not_acceptable` has `available`, `payload_too_large` has `max_bytes`.
         * @example {
         *       "rules": {
         *         "name": [
         *           "min_length"
         *         ],
         *         "price": [
         *           "minimum"
         *         ]
         *       }
         *     }
         */
        readonly ErrorData: {
            readonly [key: string]: unknown;
        };
        /**
         * @description Names one exchange; ours, or the caller's `X-Request-Id` when it is well formed.
         * @example 3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a
         */
        readonly RequestId: string;
        /** @description What was refused, and why. */
        readonly ErrorBody: {
            readonly code: components["schemas"]["ErrorCode"];
            /**
             * @description For people, in the language of `Content-Language`.
             * @example 입력값이 올바르지 않습니다.
             */
            readonly message: string;
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["ErrorData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Every 4xx and 5xx answer has this shape. */
        readonly ErrorEnvelope: {
            readonly error: components["schemas"]["ErrorBody"];
        };
        /**
         * @description The whole editable state: an omitted optional member returns to its default, `currency` stays. What you read can be sent
         *     back: `id`, `price_minor`, `created_at` and `updated_at` are accepted when they are the current ones (else 422
         *     `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`.
         */
        readonly ItemReplace: {
            readonly id?: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            /** @default null */
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price: components["schemas"]["Price"];
            readonly price_minor?: components["schemas"]["PriceMinor"];
            readonly currency?: components["schemas"]["Currency"];
            /** @default null */
            readonly category_id?: components["schemas"]["CategoryRef"];
            /** @default null */
            readonly sku?: components["schemas"]["Sku"];
            /**
             * @description For sale.
             * @default true
             */
            readonly active?: boolean;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, `null` returns a member to its default. `name`, `price` and `currency`
         *     have none and refuse `null`. Read-only members are accepted as in `ItemReplace`.
         */
        readonly ItemPatch: {
            readonly id?: components["schemas"]["ItemId"];
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Price"];
            readonly price_minor?: components["schemas"]["PriceMinor"];
            readonly currency?: components["schemas"]["Currency"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            /** @description For sale; `null` is `true`. */
            readonly active?: boolean | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description Every category; a shop has at most 1000. */
        readonly CategoryList: {
            /** @description The tree from the top, each category followed by those below it; siblings by `position`, then `name`, then `id`. */
            readonly items: readonly components["schemas"]["Category"][];
        };
        /** @description A new category. What may be omitted has a default, and is answered with it. */
        readonly CategoryCreate: {
            readonly name: components["schemas"]["CategoryName"];
            readonly slug: components["schemas"]["CategorySlug"];
            /** @default null */
            readonly parent_id?: components["schemas"]["CategoryParent"];
            /** @default 0 */
            readonly position?: components["schemas"]["CategoryPosition"];
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, `null` returns a member to its default. `name` and `slug` have none and refuse
         *     `null`. What you read can be sent back: `id`, `depth`, `item_count`, `created_at` and `updated_at` are accepted when they are
         *     the current ones (else 422 `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`.
         */
        readonly CategoryPatch: {
            readonly id?: components["schemas"]["CategoryId"];
            readonly name?: components["schemas"]["CategoryName"];
            readonly slug?: components["schemas"]["CategorySlug"];
            readonly parent_id?: components["schemas"]["CategoryParent"];
            /**
             * Format: int32
             * @description The place among its siblings; `null` is 0.
             */
            readonly position?: number | null;
            readonly depth?: components["schemas"]["CategoryDepth"];
            readonly item_count?: components["schemas"]["CategoryItemCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /**
         * @description There is one good state; everything else is a 503.
         * @enum {string}
         */
        readonly HealthStatus: "ok";
        /** @description How the server is. */
        readonly Health: {
            readonly status: components["schemas"]["HealthStatus"];
        };
        /**
         * Format: int32
         * @description The page, from 1.
         */
        readonly Page: number;
        /** @description A place in a list, opaque and signed, made by this server for this list and this question. */
        readonly Cursor: string;
        /**
         * @description What is looked for, on one line; trimmed, 1 to 100 characters, any text.
         * @example 가방
         */
        readonly SearchText: string;
        /** @description The value of a request header. */
        readonly FieldValue: string;
        /**
         * @description The languages that messages come in.
         * @enum {string}
         */
        readonly Language: "ko" | "en" | "ja";
        /**
         * @description A web origin (RFC 6454).
         * @example https://shop.example
         */
        readonly Origin: string;
        /**
         * @description An instant as HTTP writes it (RFC 9110, section 5.6.7).
         * @example Sun, 22 Nov 2026 13:00:00 GMT
         */
        readonly HttpDate: string;
        /** @description The members of an `Item` that `fields` named. */
        readonly SparseItem: {
            readonly id?: components["schemas"]["ItemId"];
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Price"];
            readonly price_minor?: components["schemas"]["PriceMinor"];
            readonly currency?: components["schemas"]["Currency"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            /** @description For sale. */
            readonly active?: boolean;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` when it has none; there when `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
        };
    };
    responses: {
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. */
        readonly BadRequest: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `Accept` excludes every media type this operation can answer with; `data.available` lists them. */
        readonly NotAcceptable: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body is over the limit of `data.max_bytes`. */
        readonly PayloadTooLarge: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body has a media type, charset or content coding that this operation does not read, or a body where none belongs. */
        readonly UnsupportedMediaType: {
            headers: {
                /** @description The media types this operation reads (RFC 9110, section 15.5.16). */
                readonly Accept?: string;
                /** @description The patch formats this operation reads (RFC 5789, section 3.1). */
                readonly "Accept-Patch"?: string;
                /** @description The content codings this server reads (RFC 9110, section 12.5.3). */
                readonly "Accept-Encoding"?: string;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request parses and breaks the contract; `details` lists every violation of every location. */
        readonly ValidationFailed: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Something we did not foresee. The cause is in our log under the request id. */
        readonly InternalError: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. */
        readonly ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Any other refusal, in the same envelope. Today: 408, 414, 431 and 501. */
        readonly Refusal: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description What you have is current. The headers are those of the 200. */
        readonly NotModified: {
            headers: {
                /** @description What this representation is known by; one for each content coding. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Who may keep this answer, and how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that choose between variants of this answer. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The entity tag in `If-Match` is not the current one (or `If-None-Match` or `If-Unmodified-Since` forbids it). Nothing was changed. */
        readonly PreconditionFailed: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No such resource; an id that cannot exist is also not found. */
        readonly NotFound: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description The page, from 1, which is the default. Beyond the last one the list is empty; beyond the first 10,000 entries use `cursor`. */
        readonly Page: components["schemas"]["Page"];
        /** @description How many entries a page holds; 20 where nothing is said. */
        readonly Size: components["schemas"]["PageSize"];
        /** @description Another name of `size`. */
        readonly Limit: components["schemas"]["PageSize"];
        /**
         * @description Walks the list instead of paging through it: the same cost at any depth, and every entry that stays is met once, whatever is
         *     added or removed meanwhile. Begin with an empty cursor, then follow `links.next`. Not together with `page`.
         */
        readonly Cursor: components["schemas"]["Cursor"];
        /** @description Count the whole list in a walk by cursor too; pages always do. */
        readonly IncludeTotal: boolean;
        /**
         * @description Text to be found in what an entry is called and described by. All of it must be there, in any order: words whole, the last one by its
         *     beginning; Korean, Chinese and Japanese text also inside compounds (`가방` finds `가죽가방`, `brass fount` finds `Brass Fountain Pen`). Case, accents and
         *     width do not matter, and no character has a meaning of its own. Text without a letter or a digit finds nothing.
         *     Entries whose name has all of it come first, the newer ones before the older, unless `sort` says otherwise.
         */
        readonly Search: components["schemas"]["SearchText"];
        /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
        readonly IfNoneMatch: components["schemas"]["FieldValue"];
        /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3). */
        readonly IfModifiedSince: components["schemas"]["FieldValue"];
        /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
        readonly IfMatch: components["schemas"]["FieldValue"];
        /** @description The item's id. An id that cannot exist is a 404. */
        readonly ItemId: components["schemas"]["ItemId"];
        /** @description The category's id. An id that cannot exist is a 404. */
        readonly CategoryId: components["schemas"]["CategoryId"];
    };
    requestBodies: never;
    headers: {
        /** @description Where the new resource lives, relative to the origin. */
        readonly Location: components["schemas"]["RelativePath"];
        /** @description The media types this operation reads (RFC 9110, section 15.5.16). */
        readonly Accept: string;
        /** @description The patch formats this operation reads (RFC 5789, section 3.1). */
        readonly "Accept-Patch": string;
        /** @description The content codings this server reads (RFC 9110, section 12.5.3). */
        readonly "Accept-Encoding": string;
        /** @description Seconds to wait before trying again. */
        readonly "Retry-After": number;
        /** @description What this representation is known by; one for each content coding. */
        readonly ETag: components["schemas"]["EntityTag"];
        /** @description Who may keep this answer, and how long. */
        readonly "Cache-Control": components["schemas"]["FieldValue"];
        /** @description The request headers that choose between variants of this answer. */
        readonly Vary: components["schemas"]["FieldValue"];
        /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
        readonly "X-Request-Id": components["schemas"]["RequestId"];
        /** @description The language of the messages in this answer. */
        readonly "Content-Language": components["schemas"]["Language"];
        /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
        readonly "Access-Control-Allow-Origin": components["schemas"]["Origin"];
        /** @description When the resource was last edited (IMF-fixdate); absent for lists. */
        readonly "Last-Modified": components["schemas"]["HttpDate"];
        /** @description This page and its neighbours (RFC 8288): the same as `links`, without those that are not there. */
        readonly Link: components["schemas"]["FieldValue"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those in this category or in one below it. A category that does not exist has none. */
                readonly category_id?: components["schemas"]["CategoryId"];
                /** @description Another name of `filter[price][gte]`; not more than `max_price`. */
                readonly min_price?: components["schemas"]["Price"];
                /** @description Another name of `filter[price][lte]`. */
                readonly max_price?: components["schemas"]["Price"];
                /** @description The page, from 1, which is the default. Beyond the last one the list is empty; beyond the first 10,000 entries use `cursor`. */
                readonly page?: components["parameters"]["Page"];
                /** @description How many entries a page holds; 20 where nothing is said. */
                readonly size?: components["parameters"]["Size"];
                /** @description Another name of `size`. */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Walks the list instead of paging through it: the same cost at any depth, and every entry that stays is met once, whatever is
                 *     added or removed meanwhile. Begin with an empty cursor, then follow `links.next`. Not together with `page`.
                 */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Count the whole list in a walk by cursor too; pages always do. */
                readonly include_total?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Text to be found in what an entry is called and described by. All of it must be there, in any order: words whole, the last one by its
                 *     beginning; Korean, Chinese and Japanese text also inside compounds (`가방` finds `가죽가방`, `brass fount` finds `Brass Fountain Pen`). Case, accents and
                 *     width do not matter, and no character has a meaning of its own. Text without a letter or a digit finds nothing.
                 *     Entries whose name has all of it come first, the newer ones before the older, unless `sort` says otherwise.
                 */
                readonly q?: components["parameters"]["Search"];
                /** @description Keys to sort by, at most three, `-` for descending; the id decides between equals. */
                readonly sort?: string;
                /** @description Answer with these members only. */
                readonly fields?: string;
                /** @description Relations to answer with, in the same request. */
                readonly include?: string;
                /** @description Only those whose `id` is one of (a comma list of at most 50) this. */
                readonly "filter[id][in]"?: readonly number[];
                /** @description Only those whose `name` is equal to this. */
                readonly "filter[name]"?: components["schemas"]["ItemName"];
                /** @description Only those whose `name` is equal to this. */
                readonly "filter[name][eq]"?: components["schemas"]["ItemName"];
                /** @description Only those whose `price` is equal to this. */
                readonly "filter[price]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is equal to this. */
                readonly "filter[price][eq]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is not equal to this. */
                readonly "filter[price][ne]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is greater than this. */
                readonly "filter[price][gt]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is greater than or equal to this. */
                readonly "filter[price][gte]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is less than this. */
                readonly "filter[price][lt]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is less than or equal to this. */
                readonly "filter[price][lte]"?: components["schemas"]["Price"];
                /** @description Only those whose `price` is one of (a comma list of at most 50) this. */
                readonly "filter[price][in]"?: readonly number[];
                /** @description Only those whose `currency` is equal to this. */
                readonly "filter[currency]"?: components["schemas"]["Currency"];
                /** @description Only those whose `currency` is equal to this. */
                readonly "filter[currency][eq]"?: components["schemas"]["Currency"];
                /** @description Only those whose `category_id` is equal to this. */
                readonly "filter[category_id]"?: number;
                /** @description Only those whose `category_id` is equal to this. */
                readonly "filter[category_id][eq]"?: number;
                /** @description Only those whose `category_id` is one of (a comma list of at most 50) this. */
                readonly "filter[category_id][in]"?: readonly number[];
                /** @description Only those whose `sku` is equal to this. */
                readonly "filter[sku]"?: string;
                /** @description Only those whose `sku` is equal to this. */
                readonly "filter[sku][eq]"?: string;
                /** @description Only those whose `sku` is one of (a comma list of at most 50) this. */
                readonly "filter[sku][in]"?: readonly string[];
                /** @description Only those whose `created_at` is greater than this. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `created_at` is greater than or equal to this. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `created_at` is less than this. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `created_at` is less than or equal to this. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `updated_at` is greater than this. */
                readonly "filter[updated_at][gt]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `updated_at` is greater than or equal to this. */
                readonly "filter[updated_at][gte]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `updated_at` is less than this. */
                readonly "filter[updated_at][lt]"?: components["schemas"]["Timestamp"];
                /** @description Only those whose `updated_at` is less than or equal to this. */
                readonly "filter[updated_at][lte]"?: components["schemas"]["Timestamp"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3). */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When the resource was last edited (IMF-fixdate); absent for lists. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly createItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new item. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ItemCreate"];
            };
        };
        readonly responses: {
            /** @description The new item. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getItem: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to answer with, in the same request. */
                readonly include?: "category";
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3). */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The item. */
            readonly 200: {
                headers: {
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When the resource was last edited (IMF-fixdate); absent for lists. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly replaceItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        /** @description The whole editable state. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ItemReplace"];
            };
        };
        readonly responses: {
            /** @description The item as it is now. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        /** @description What changes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ItemPatch"];
                readonly "application/json": components["schemas"]["ItemPatch"];
            };
        };
        readonly responses: {
            /** @description The item as it is now. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly listCategories: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3). */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every category. */
            readonly 200: {
                headers: {
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When the resource was last edited (IMF-fixdate); absent for lists. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CategoryList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly createCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new category. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CategoryCreate"];
            };
        };
        readonly responses: {
            /** @description The new category. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_slug`: another category has this slug. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The request parses and breaks the contract, or the category cannot stand below this parent; `details` lists every violation. */
            readonly 422: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3). */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category. */
            readonly 200: {
                headers: {
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When the resource was last edited (IMF-fixdate); absent for lists. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_in_use`: items or categories are directly in it; `data.items` and `data.categories` say how many. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        /** @description What changes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["CategoryPatch"];
                readonly "application/json": components["schemas"]["CategoryPatch"];
            };
        };
        readonly responses: {
            /** @description The category as it is now. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_cycle`: the parent would be the category itself or one below it. `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_slug`: another category has this slug. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The request parses and breaks the contract, or the category cannot stand below this parent; `details` lists every violation. */
            readonly 422: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Yes. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Yes. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
}
