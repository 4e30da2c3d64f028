// Generated from spec/ by `make generate`. Do not edit.

export interface components {
    schemas: {
        /**
         * @description A message for people, in the language of `Content-Language`.
         * @example 입력값이 올바르지 않습니다.
         */
        readonly ErrorMessage: string;
        /** @description An item of which too few units are available. */
        readonly ShortLine: {
            readonly item_id: components["schemas"]["ItemId"];
            /**
             * Format: int32
             * @description How many units the order has.
             * @example 12
             */
            readonly requested: number;
            /**
             * Format: int64
             * @description How many units can be ordered.
             * @example 10
             */
            readonly available: number;
        };
        /** @description An item whose price is not the expected one. */
        readonly ChangedLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly expected_price: components["schemas"]["Amount"];
            readonly price: components["schemas"]["Amount"];
        };
        /**
         * @description Field paths, as in `details`, and the names of the violated rules.
         * @example {
         *       "name": [
         *         "min_length"
         *       ],
         *       "price": [
         *         "minimum"
         *       ]
         *     }
         */
        readonly ViolatedRules: {
            readonly [key: string]: readonly string[];
        };
        /** @description An error of the token endpoint, in the format of RFC 6749, section 5.2, instead of `ErrorEnvelope`. */
        readonly OAuthError: {
            /**
             * @description `invalid_request`, `invalid_client`, `unsupported_grant_type` or `invalid_scope`; or the `error.code` of an error that any operation may return, such as `rate_limited`.
             * @example invalid_client
             */
            readonly error: string;
            /**
             * @description For developers, in English.
             * @example The client or its secret is not valid.
             */
            readonly error_description: string;
        };
        /**
         * Format: int64
         * @description The id of a category: an increasing number that is never reused.
         * @example 1
         */
        readonly CategoryId: number;
        /**
         * @description An ISO 4217 currency code. Fixed when the resource is created. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly Currency: "KRW" | "USD" | "JPY";
        /**
         * Format: int64
         * @description An integer in minor units (won, yen or cents).
         * @example 1200
         */
        readonly MinorAmount: number;
        /**
         * Format: int64
         * @description The id of an item: an increasing number that is never reused.
         * @example 1
         */
        readonly ItemId: number;
        /**
         * @description The name of the item; trimmed, 2 to 100 characters. No word in it may begin with a forbidden word.
         * @example Pen
         */
        readonly ItemName: string;
        /**
         * @description A description in plain text; `null` if there is none. Lines end with LF; CRLF and CR are converted.
         * @example Writes blue.
         */
        readonly ItemDescription: string | null;
        /** @description An amount in minor units and its currency: 1999 USD is $19.99, 1200 KRW is ₩1200. A price is at most 9999999999 won or yen, or 999999999999 cents. */
        readonly Money: {
            readonly amount: components["schemas"]["MinorAmount"];
            /** @description An ISO 4217 currency code. Fixed when the resource is created. More values may be added: handle unknown ones. */
            readonly currency: "KRW" | "USD" | "JPY" | (string & {});
        };
        /**
         * Format: int64
         * @description The id of the item's category; `null` if it has none.
         * @example 3
         */
        readonly CategoryRef: number | null;
        /**
         * @description The shop's own article number, unique among items that are not deleted; `null` if there is none.
         * @example PEN-01
         */
        readonly Sku: string | null;
        /**
         * Format: int64
         * @description The number of units on hand; `null` if stock is not tracked, and the item can always be sold. It is set when the item is created, and afterwards changed only by `adjustStock` and by shipping orders, neither of which changes `version`.
         * @example 10
         */
        readonly Stock: number | null;
        /**
         * Format: int64
         * @description The number of units that are not reserved by orders; `null` if stock is not tracked. Derived from orders; cannot be edited.
         * @example 8
         */
        readonly Available: number | null;
        /**
         * @description The id of a file; random, so that files cannot be counted or guessed.
         * @example file_7Q3ZK0M5T9W2X8B4N6CJ
         */
        readonly FileId: string;
        /** @description The file ids of the item's images, in display order; the first one represents the item. */
        readonly ItemImageIds: readonly components["schemas"]["FileId"][];
        /**
         * @description A path with an optional query, relative to the origin (RFC 3986, section 4.2).
         * @example /api/v2/items/1
         */
        readonly RelativePath: string;
        /** @description The type of an image. It is determined by the bytes; the file name and `Content-Type` must agree. More values may be added: handle unknown ones. */
        readonly ImageType: "image/jpeg" | "image/png" | "image/webp" | (string & {});
        /**
         * Format: int32
         * @description A width or height in pixels, after applying the EXIF orientation.
         * @example 1200
         */
        readonly ImageSide: number;
        /** @description An image of an item. */
        readonly ItemImage: {
            readonly id: components["schemas"]["FileId"];
            readonly url: components["schemas"]["RelativePath"];
            readonly content_type: components["schemas"]["ImageType"];
            readonly width: components["schemas"]["ImageSide"];
            readonly height: components["schemas"]["ImageSide"];
        };
        /** @description The images of `image_ids`, in the same order; read-only. */
        readonly ItemImages: readonly components["schemas"]["ItemImage"][];
        /**
         * @description The average rating of the published reviews, to one decimal place; `null` if there are none. Derived from the reviews; cannot be edited.
         * @example 4.5
         */
        readonly RatingAverage: number | null;
        /**
         * Format: int64
         * @description The number of published reviews. Derived from the reviews; cannot be edited.
         * @example 2
         */
        readonly RatingCount: number;
        /**
         * Format: int64
         * @description Starts at 1 and increases by one with every edit. In the body of a `PUT` or `PATCH` it must be the current one (409 `version_conflict`).
         * @example 1
         */
        readonly Version: number;
        /**
         * @description The strong entity tag of this representation (RFC 9110, section 8.8.3), including the quotes.
         * @example "1-q3Jx0mV2aB"
         */
        readonly EntityTag: string;
        /**
         * Format: date-time
         * @description A time in RFC 3339 format, in UTC, with milliseconds.
         * @example 2026-11-22T13:00:00.000Z
         */
        readonly Timestamp: string;
        /**
         * @description The name of the category; trimmed, 1 to 100 characters.
         * @example 문구
         */
        readonly CategoryName: string;
        /**
         * @description The unique name of the category in URLs: letters and digits of any script (NFC), in groups joined by single hyphens.
         * @example 컵과-머그
         */
        readonly CategorySlug: string;
        /**
         * Format: int64
         * @description The id of the parent category; `null` at the top level.
         * @example 1
         */
        readonly CategoryParent: number | null;
        /**
         * Format: int32
         * @description The position among siblings, smallest first; equal positions are ordered by name, then by id.
         * @example 0
         */
        readonly CategoryPosition: number;
        /**
         * Format: int32
         * @description The level, 1 at the top. Derived from the parent categories; cannot be edited.
         * @example 1
         */
        readonly CategoryDepth: number;
        /**
         * Format: int64
         * @description The number of items directly in the category, whether for sale or not. Derived from the items; cannot be edited.
         * @example 0
         */
        readonly CategoryItemCount: number;
        /** @description A category. `version` changes when the category is edited; `etag` also changes with `depth` and `item_count`, which are derived from other categories and from items. */
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
        /**
         * Format: int64
         * @description The id of a review: an increasing number that is never reused.
         * @example 1
         */
        readonly ReviewId: number;
        /**
         * Format: int64
         * @description The id of the user who wrote the review.
         * @example 7
         */
        readonly AuthorId: number;
        /** @description The author of the review. */
        readonly ReviewAuthor: {
            readonly id: components["schemas"]["AuthorId"];
            /**
             * @description The author's current name.
             * @example Kim
             */
            readonly name: string;
        };
        /**
         * Format: int32
         * @description A whole number from 1 (worst) to 5 (best).
         * @example 5
         */
        readonly ReviewRating: number;
        /**
         * @description A headline on one line; trimmed, 1 to 100 characters; `null` if there is none.
         * @example Writes well
         */
        readonly ReviewTitle: string | null;
        /**
         * @description Plain text; trimmed, 1 to 2000 characters. Lines end with LF, and may be sent with CRLF or CR.
         * @example A month of daily use and no blot.
         */
        readonly ReviewText: string;
        /** @description Whether the author had paid for the item when the review was written. */
        readonly VerifiedPurchase: boolean;
        /**
         * @description A `hidden` review is visible only to its author and to moderators, and does not count in the item's rating. The list is complete.
         * @enum {string}
         */
        readonly ReviewStatus: "published" | "hidden";
        /** @description A review. */
        readonly Review: {
            readonly id: components["schemas"]["ReviewId"];
            readonly item_id: components["schemas"]["ItemId"];
            readonly author: components["schemas"]["ReviewAuthor"];
            readonly rating: components["schemas"]["ReviewRating"];
            readonly title: components["schemas"]["ReviewTitle"];
            readonly body: components["schemas"]["ReviewText"];
            readonly verified_purchase: components["schemas"]["VerifiedPurchase"];
            /** @description A `hidden` review is visible only to its author and to moderators, and does not count in the item's rating. The list is complete. */
            readonly status: "published" | "hidden" | (string & {});
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description An item. `version` changes when the item is edited; `etag` also changes with `rating_average` and `rating_count`, which are derived from its reviews. A tag remains valid for writing until the item is edited. */
        readonly Item: {
            readonly id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly description: components["schemas"]["ItemDescription"];
            readonly price: components["schemas"]["Money"];
            readonly category_id: components["schemas"]["CategoryRef"];
            readonly sku: components["schemas"]["Sku"];
            readonly stock: components["schemas"]["Stock"];
            readonly available: components["schemas"]["Available"];
            /** @description Whether the item is for sale. */
            readonly active: boolean;
            readonly image_ids: components["schemas"]["ItemImageIds"];
            readonly images: components["schemas"]["ItemImages"];
            readonly rating_average: components["schemas"]["RatingAverage"];
            readonly rating_count: components["schemas"]["RatingCount"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` if it has none; present if `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
            /** @description The ten newest published reviews; present if `include` asks for them. */
            readonly reviews?: readonly components["schemas"]["Review"][];
        };
        /**
         * Format: int32
         * @description The number of entries per page.
         */
        readonly PageSize: number;
        /** @description A position in a list: opaque, signed by the server, and valid only for the same list, filters and sort order. Any other text is a 400 `invalid_cursor`. */
        readonly Cursor: string;
        /** @description The position of this page in the whole list. */
        readonly PageMeta: {
            /**
             * Format: int32
             * @description The page number; `null` when reading by cursor.
             */
            readonly page: number | null;
            readonly size: components["schemas"]["PageSize"];
            /**
             * Format: int64
             * @description The number of entries in the whole list; `null` when reading by cursor without `count=true`.
             * @example 42
             */
            readonly total: number | null;
            /** @description Whether there is a next page. */
            readonly has_next: boolean;
            /** @description Whether there is a previous page. */
            readonly has_prev: boolean;
            /** @description The `cursor` of the next page, to be sent with the same query; `null` if there is no next page, or if it has a number. */
            readonly next_cursor?: components["schemas"]["Cursor"] | null;
        };
        /** @description Links to this page and its neighbors; `null` if there is none. */
        readonly PageLinks: {
            readonly self: components["schemas"]["RelativePath"];
            /** @description The next page, by `cursor` beyond the first 10,000 entries. Also `null` if its address would be longer than 8,192 bytes. */
            readonly next: components["schemas"]["RelativePath"] | null;
            /** @description The previous page. If this page is beyond the end of the list, the last page. */
            readonly prev: components["schemas"]["RelativePath"] | null;
        };
        /** @description A page of items. */
        readonly ItemPage: {
            /** @description The items of this page, in the requested order. */
            readonly items: readonly components["schemas"]["Item"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description An item to create. Omitted optional members get their defaults, which the response shows. */
        readonly ItemCreate: {
            readonly name: components["schemas"]["ItemName"];
            /**
             * @description A description in plain text; `null` if there is none. Lines end with LF; CRLF and CR are converted.
             * @default null
             * @example Writes blue.
             */
            readonly description?: string | null;
            readonly price: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description The id of the item's category; `null` if it has none.
             * @default null
             * @example 3
             */
            readonly category_id?: number | null;
            /**
             * @description The shop's own article number, unique among items that are not deleted; `null` if there is none.
             * @default null
             * @example PEN-01
             */
            readonly sku?: string | null;
            /**
             * Format: int64
             * @description The number of units on hand; `null` if stock is not tracked, and the item can always be sold. Afterwards it is changed only by `adjustStock` and by shipping orders.
             * @default null
             * @example 10
             */
            readonly stock?: number | null;
            /**
             * @description Whether the item is for sale.
             * @default true
             */
            readonly active?: boolean;
            /**
             * @description The file ids of the item's images, in display order; the first one represents the item.
             * @default []
             */
            readonly image_ids?: readonly components["schemas"]["FileId"][];
        };
        /** @description The full editable state: omitted optional members are reset to their defaults. A response can be sent back as it is: `id`, `images`, `rating_average`, `rating_count`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`), and so is the currency of `price` (otherwise 422, rule `immutable`). A `version` or `etag` that is not the current one is a 409 `version_conflict`. */
        readonly ItemReplace: {
            readonly name: components["schemas"]["ItemName"];
            /**
             * @description A description in plain text; `null` if there is none. Lines end with LF; CRLF and CR are converted.
             * @default null
             * @example Writes blue.
             */
            readonly description?: string | null;
            readonly price: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description The id of the item's category; `null` if it has none.
             * @default null
             * @example 3
             */
            readonly category_id?: number | null;
            /**
             * @description The shop's own article number, unique among items that are not deleted; `null` if there is none.
             * @default null
             * @example PEN-01
             */
            readonly sku?: string | null;
            /**
             * @description Whether the item is for sale.
             * @default true
             */
            readonly active?: boolean;
            /**
             * @description The file ids of the item's images, in display order; the first one represents the item.
             * @default []
             */
            readonly image_ids?: readonly components["schemas"]["FileId"][];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /** @description A JSON merge patch (RFC 7396): absent members do not change, and `null` resets a member to its default. `name` and `price` have no default and do not accept `null`; a `price` is sent as a whole. Read-only members are accepted as in `ItemReplace`. */
        readonly ItemPatch: {
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Money"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            /** @description Whether the item is for sale; `null` is `true`. */
            readonly active?: boolean | null;
            /** @description The file ids of the item's images; `null` removes them all. */
            readonly image_ids?: readonly components["schemas"]["FileId"][] | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /** @description A page of reviews. */
        readonly ReviewPage: {
            /** @description The reviews of this page, in the requested order. */
            readonly items: readonly components["schemas"]["Review"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description A review to create; it is published immediately. Omitted optional members get their defaults, which the response shows. */
        readonly ReviewCreate: {
            readonly rating: components["schemas"]["ReviewRating"];
            /**
             * @description A headline on one line; trimmed, 1 to 100 characters; `null` if there is none.
             * @default null
             * @example Writes well
             */
            readonly title?: string | null;
            readonly body: components["schemas"]["ReviewText"];
        };
        /** @description The value of a header. Two headers of this length fit into the limit for all headers together. */
        readonly FieldValue: string;
        /** @description A JSON merge patch (RFC 7396): absent members do not change, and `null` removes the title. Authors may change `rating`, `title` and `body`; moderators may change `status`. `id`, `item_id`, `verified_purchase`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`. */
        readonly ReviewPatch: {
            readonly rating?: components["schemas"]["ReviewRating"];
            readonly title?: components["schemas"]["ReviewTitle"];
            readonly body?: components["schemas"]["ReviewText"];
            readonly status?: components["schemas"]["ReviewStatus"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /** @description All categories; at most 1000. */
        readonly CategoryList: {
            /** @description The tree from the top, each category followed by the categories below it; siblings ordered by `position`, then `name`, then `id`. */
            readonly items: readonly components["schemas"]["Category"][];
        };
        /** @description A category to create. Omitted optional members get their defaults, which the response shows. */
        readonly CategoryCreate: {
            readonly name: components["schemas"]["CategoryName"];
            readonly slug: components["schemas"]["CategorySlug"];
            /**
             * Format: int64
             * @description The id of the parent category; `null` at the top level.
             * @default null
             * @example 1
             */
            readonly parent_id?: number | null;
            /**
             * Format: int32
             * @description The position among siblings, smallest first; equal positions are ordered by name, then by id.
             * @default 0
             * @example 0
             */
            readonly position?: number;
        };
        /** @description A JSON merge patch (RFC 7396): absent members do not change, and `null` resets a member to its default. `name` and `slug` have no default and do not accept `null`. A response can be sent back as it is: `id`, `depth`, `item_count`, `created_at` and `updated_at` are accepted with their current values (otherwise 422, rule `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`. */
        readonly CategoryPatch: {
            readonly name?: components["schemas"]["CategoryName"];
            readonly slug?: components["schemas"]["CategorySlug"];
            readonly parent_id?: components["schemas"]["CategoryParent"];
            /**
             * Format: int32
             * @description The position among siblings; `null` is 0.
             */
            readonly position?: number | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /** @description A form with a single file. */
        readonly FileUpload: {
            /**
             * Format: binary
             * @description The image: at most 5 MiB and 8,000 by 8,000 pixels, with a file name that matches its type (`lamp.jpg`, `lamp.png`, `lamp.webp`).
             */
            readonly file: string;
        };
        /**
         * Format: int32
         * @description A size in bytes; at most 5 MiB.
         * @example 184320
         */
        readonly FileSize: number;
        /**
         * @description The SHA-256 digest of the bytes, in hexadecimal.
         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        readonly Sha256: string;
        /** @description An uploaded image. A file never changes; a different image is a different file. */
        readonly UploadedFile: {
            readonly id: components["schemas"]["FileId"];
            readonly content_type: components["schemas"]["ImageType"];
            readonly size: components["schemas"]["FileSize"];
            readonly width: components["schemas"]["ImageSide"];
            readonly height: components["schemas"]["ImageSide"];
            readonly sha256: components["schemas"]["Sha256"];
            readonly url: components["schemas"]["RelativePath"];
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /**
         * Format: int32
         * @description The width of a smaller copy, in pixels. The list is complete.
         * @enum {integer}
         */
        readonly ImageWidth: 160 | 320 | 640 | 1280;
        /**
         * @description The type of the resource.
         * @example item
         */
        readonly AuditResourceType: string;
        /**
         * @description The id of a resource of any type, as text.
         * @example 1
         */
        readonly AuditId: string;
        /**
         * Format: date-time
         * @description A time in RFC 3339 format with an offset (`Z` or another) and at most nine decimals. It is converted to UTC and cut to milliseconds.
         * @example 2026-11-22T13:00:00Z
         * @example 2026-11-22T22:00:00+09:00
         */
        readonly Instant: string;
        /**
         * @description The id of a request: generated by the server, or the caller's `X-Request-Id` if it is well formed.
         * @example 3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a
         */
        readonly RequestId: string;
        /** @description A user (or an anonymous caller), an API client, the system itself, or a payment provider. More values may be added: handle unknown ones. */
        readonly AuditActorType: "user" | "client" | "system" | "provider" | (string & {});
        /** @description The user, API client, system or provider that acted. */
        readonly AuditActor: {
            readonly type: components["schemas"]["AuditActorType"];
            /** @description The id of the user or API client, or the provider's name; `null` for the system and for anonymous callers. */
            readonly id: components["schemas"]["AuditId"] | null;
            /**
             * @description The user's role at that time.
             * @example staff
             */
            readonly role: string | null;
        };
        /** @description A resource as the API represented it. Secrets are left out; phone numbers and addresses are masked as `***`, and so is everything that identifies an erased person. */
        readonly AuditState: {
            readonly [key: string]: unknown;
        };
        /**
         * @description A JSON Pointer (RFC 6901) into `before` and `after`.
         * @example /price
         */
        readonly AuditPointer: string;
        /** @description An entry of the audit log. */
        readonly AuditLog: {
            /**
             * Format: int64
             * @description The sequence number of the entry, from 1 and without gaps.
             * @example 1
             */
            readonly id: number;
            readonly at: components["schemas"]["Timestamp"];
            readonly actor: components["schemas"]["AuditActor"];
            /**
             * @description The IP address of the client; `null` for actions of the system, if no address is known, and after the user is erased.
             * @example 203.0.113.7
             */
            readonly ip: string | null;
            /**
             * @description The first 500 characters of the client's `User-Agent`; `null` after the user is erased.
             * @example curl/8.5.0
             */
            readonly user_agent: string | null;
            /** @description The id of the request, as in the server's log. */
            readonly request_id: components["schemas"]["RequestId"] | null;
            /**
             * @description The id of the trace that the request belongs to (W3C Trace Context), as in the server's log; `null` for actions of the system, and for older entries.
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            readonly trace_id: string | null;
            /**
             * @description The action, as `noun.verb`.
             * @example item.update
             */
            readonly action: string;
            readonly resource_type: components["schemas"]["AuditResourceType"];
            /** @description The id of the resource; `null` if the action does not concern a single resource. */
            readonly resource_id: components["schemas"]["AuditId"] | null;
            /** @description The resource before the action; `null` if it is new or cannot be shown. */
            readonly before: components["schemas"]["AuditState"] | null;
            /** @description The resource after the action; `null` if it was deleted or cannot be shown. */
            readonly after: components["schemas"]["AuditState"] | null;
            /** @description Where `before` and `after` differ, apart from `version`, `etag` and `updated_at`. If the length of an array changed, the array is named as a whole. If there are more than 100 differences, only top-level members are named. */
            readonly changed: readonly components["schemas"]["AuditPointer"][];
            /** @description Additional facts, mostly about refused requests. */
            readonly facts: components["schemas"]["AuditState"] | null;
            /**
             * @description The version of the API that the request used.
             * @example v1
             */
            readonly api_version: string | null;
            /**
             * @description `success`, or the error code of a refused request.
             * @example success
             */
            readonly outcome: string;
        };
        /** @description A page of the audit log. */
        readonly AuditLogPage: {
            /** @description The entries of this page, newest first. */
            readonly items: readonly components["schemas"]["AuditLog"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: email
         * @description An e-mail address; compared without regard to case.
         * @example minji@shop.example
         */
        readonly Email: string;
        /**
         * Format: password
         * @description The password.
         * @example correct horse battery staple
         */
        readonly Password: string;
        /**
         * @description Scopes, separated by single spaces (RFC 6749, section 3.3).
         * @example profile orders:read
         */
        readonly ScopeList: string;
        /** @description The credentials, and the kind of session to create. */
        readonly LoginRequest: {
            readonly email: components["schemas"]["Email"];
            readonly password: components["schemas"]["Password"];
            /** @description The requested scopes, separated by spaces; scopes that the role does not have are dropped. The default is all scopes of the role. */
            readonly scope?: components["schemas"]["ScopeList"];
            /**
             * @description `true` sets a session cookie for a browser and returns its CSRF token, instead of returning tokens.
             * @default false
             */
            readonly session?: boolean;
        };
        /**
         * @description A JWT (RFC 9068) for `Authorization: Bearer`. Treat it as opaque; its contents may change.
         * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.q3Jx0mV2aB
         */
        readonly AccessToken: string;
        /** @description `Bearer`: the credential is `access_token` (RFC 6750). `Cookie`: it is the cookie that `Set-Cookie` sets. The list is complete. */
        readonly LoginKind: "Bearer" | "Cookie" | (string & {});
        /**
         * Format: int32
         * @description The number of seconds until the access token expires.
         * @example 900
         */
        readonly ExpiresIn: number;
        /**
         * @description An opaque secret; store it where no script can read it.
         * @example iAhnRCxsm5bHV0n4r6GzkwSNV3vDMlB0y8Yt2uYdYQE
         */
        readonly Secret: string;
        /**
         * @description The CSRF token, to be sent as `X-CSRF-Token` with every unsafe request of this browser session. `getMe` returns a new one.
         * @example zW5m1R0mB7m8yq3rX2b0q2JH6k3b1mZ7x9o8cQ4vY0E.c2hvcC1jc3JmLXJhbmRvbQ
         */
        readonly CsrfToken: string;
        /** @description Tokens (RFC 6749, section 5.1): `token_type` is `Bearer`, with `access_token`, `expires_in` and `refresh_token`. Or, if `session` was `true`, the session of a browser besides its cookie: `token_type` is `Cookie`, with `csrf_token`. */
        readonly Login: {
            readonly access_token?: components["schemas"]["AccessToken"];
            readonly token_type: components["schemas"]["LoginKind"];
            readonly expires_in?: components["schemas"]["ExpiresIn"];
            /** @description A token for `refreshToken`, which returns the next one. It can be used once; using it twice ends the login. */
            readonly refresh_token?: components["schemas"]["Secret"];
            readonly csrf_token?: components["schemas"]["CsrfToken"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /** @description The refresh token of the last response. */
        readonly RefreshRequest: {
            readonly refresh_token: components["schemas"]["Secret"];
        };
        /** @description The tokens of a new login (RFC 6749, section 5.1). */
        readonly TokenLogin: {
            readonly access_token: components["schemas"]["AccessToken"];
            /** @description How to send the access token (RFC 6750). */
            readonly token_type: "Bearer" | (string & {});
            readonly expires_in: components["schemas"]["ExpiresIn"];
            /** @description A token for `refreshToken`, which returns the next one. It can be used once; using it twice ends the login. */
            readonly refresh_token: components["schemas"]["Secret"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /** @description The user who forgot the password. */
        readonly PasswordResetRequest: {
            readonly email: components["schemas"]["Email"];
        };
        /**
         * Format: password
         * @description 10 to 128 characters of any kind, used unchanged; neither the e-mail address nor one of the most common passwords.
         * @example correct horse battery staple
         */
        readonly NewPassword: string;
        /** @description A new password, and the token that permits the change. */
        readonly PasswordReset: {
            /** @description The token from the mail. */
            readonly token: components["schemas"]["Secret"];
            readonly new_password: components["schemas"]["NewPassword"];
        };
        /**
         * Format: int64
         * @description The id of a user: an increasing number that is never reused.
         * @example 1
         */
        readonly UserId: number;
        /**
         * @description The name of the user; trimmed, 1 to 100 characters.
         * @example 김민지
         */
        readonly UserName: string;
        /**
         * @description Determines the scopes of a user. `customer`: profile, reviews:write, orders:read, orders:write, payments:read, payments:write, each for the user's own resources. `staff` adds items:write, categories:write, stock:write, files:write, reviews:moderate, orders:manage, payments:manage, events:read. `admin` adds users:read, users:manage, audit:read, webhooks:manage, clients:manage. The list is complete.
         * @enum {string}
         */
        readonly Role: "customer" | "staff" | "admin";
        /** @description A permission that a credential can have. More values may be added: handle unknown ones. */
        readonly Scope: "profile" | "reviews:write" | "orders:read" | "orders:write" | "payments:read" | "payments:write" | "items:write" | "categories:write" | "stock:write" | "files:write" | "reviews:moderate" | "orders:manage" | "payments:manage" | "users:read" | "users:manage" | "audit:read" | "webhooks:manage" | "clients:manage" | "events:read" | (string & {});
        /**
         * @description The languages in which messages are available. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly Language: "ko" | "en" | "ja";
        /** @description Whether the user can log in. A user who is deactivated is logged out everywhere immediately. */
        readonly UserActive: boolean;
        /** @description A user. Passwords are never returned. */
        readonly User: {
            readonly id: components["schemas"]["UserId"];
            readonly email: components["schemas"]["Email"];
            readonly name: components["schemas"]["UserName"];
            /** @description Determines the scopes of a user. `customer`: profile, reviews:write, orders:read, orders:write, payments:read, payments:write, each for the user's own resources. `staff` adds items:write, categories:write, stock:write, files:write, reviews:moderate, orders:manage, payments:manage, events:read. `admin` adds users:read, users:manage, audit:read, webhooks:manage, clients:manage. The list is complete. */
            readonly role: "customer" | "staff" | "admin" | (string & {});
            /** @description The scopes of the user's role. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The languages in which messages are available. More values may be added: handle unknown ones. */
            readonly locale: "ko" | "en" | "ja" | (string & {});
            readonly active: components["schemas"]["UserActive"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of users. */
        readonly UserPage: {
            /** @description The users of this page, in the requested order. */
            readonly items: readonly components["schemas"]["User"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * @description The language of messages to the user. More values may be added: handle unknown ones.
         * @default ko
         * @enum {string}
         */
        readonly PreferredLanguage: "ko" | "en" | "ja";
        /** @description A customer to register. */
        readonly UserRegister: {
            readonly email: components["schemas"]["Email"];
            readonly password: components["schemas"]["NewPassword"];
            readonly name: components["schemas"]["UserName"];
            readonly locale?: components["schemas"]["PreferredLanguage"];
        };
        /** @description A JSON merge patch (RFC 7396) of one's own profile. `email`, `name` and `locale` can be changed; the other members are accepted with their current values. */
        readonly ProfilePatch: {
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly locale?: components["schemas"]["Language"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /** @description The current and the new password. */
        readonly PasswordChange: {
            readonly current_password: components["schemas"]["Password"];
            readonly new_password: components["schemas"]["NewPassword"];
        };
        /**
         * @description The id of an order; random, so that orders cannot be counted.
         * @example ord_7ZK3N8QX2M5VB9RT4WHC
         */
        readonly OrderId: string;
        /**
         * @description `pending`: not paid. `authorized`: a payment is authorized. `paid`: a payment is captured. `fulfilled`: shipped. `cancelled`: its units are released, and payments are refunded. The list is complete.
         * @enum {string}
         */
        readonly OrderStatus: "pending" | "authorized" | "paid" | "fulfilled" | "cancelled";
        /** @description An amount in minor units and its currency; it may be larger than the price of an item. */
        readonly Amount: {
            /**
             * Format: int64
             * @description An integer in minor units (won, yen or cents).
             * @example 2400
             */
            readonly amount: number;
            /** @description An ISO 4217 currency code. Fixed when the resource is created. More values may be added: handle unknown ones. */
            readonly currency: "KRW" | "USD" | "JPY" | (string & {});
        };
        /** @description A line of the order, as it was when the order was placed. */
        readonly OrderLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly sku: components["schemas"]["Sku"];
            readonly unit_price: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description The number of units, over all lines of the item.
             * @example 2
             */
            readonly quantity: number;
            readonly line_total: components["schemas"]["Amount"];
        };
        /** @description A country that the shop ships to (ISO 3166-1). More values may be added: handle unknown ones. */
        readonly Country: "KR" | "US" | "JP" | (string & {});
        /** @description A shipping address. */
        readonly ShippingAddress: {
            /**
             * @description The name of the recipient.
             * @example Min Kim
             */
            readonly recipient: string;
            /**
             * @description A phone number for the courier.
             * @example +82 10-1234-5678
             */
            readonly phone: string;
            /**
             * @description The postal code.
             * @example 04524
             */
            readonly postal_code: string;
            readonly country: components["schemas"]["Country"];
            /**
             * @description Street and number.
             * @example 110 Sejong-daero
             */
            readonly address1: string;
            /**
             * @description Floor or apartment; omit it if there is none.
             * @example 3F
             */
            readonly address2?: string;
        };
        /**
         * @description A note from the customer; `null` if there is none. Lines end with LF; CRLF and CR are converted.
         * @example Please ring twice.
         */
        readonly Note: string | null;
        /**
         * Format: date-time
         * @description A time in RFC 3339 format, in UTC, with milliseconds; `null` if it has not happened.
         * @example 2026-11-22T13:15:00.000Z
         */
        readonly TimestampOrNull: string | null;
        /** @description Why an order was cancelled. `expired`: it was not paid in time. More values may be added: handle unknown ones. */
        readonly CancelReason: "customer" | "staff" | "expired" | "fraud" | "other" | (string & {});
        /** @description Tracking information for the parcel. */
        readonly Tracking: {
            /**
             * @description The name of the carrier.
             * @example Korea Post
             */
            readonly carrier: string;
            /**
             * @description The tracking number.
             * @example 6012345678901
             */
            readonly number: string;
        };
        /**
         * @description The id of a payment; random.
         * @example pay_5QW8R2T7Y1V4B6N9M3KX
         */
        readonly PaymentId: string;
        /**
         * @description `pending`: the outcome is unknown, or a deposit has not arrived. `authorized`: the amount is reserved. `captured`: the amount is collected. `partially_refunded`, `refunded`: returned in part or in full. `voided`: the authorization was released. `failed`: declined, or not completed. The list is complete.
         * @enum {string}
         */
        readonly PaymentStatus: "pending" | "authorized" | "captured" | "partially_refunded" | "refunded" | "voided" | "failed";
        /** @description Whether the payment is captured immediately, or only authorized until it is captured (`manual`). The list is complete. */
        readonly CaptureMode: "manual" | "automatic" | (string & {});
        /** @description Why a payment failed. */
        readonly PaymentFailure: {
            /**
             * @description The cause.
             * @example declined
             */
            readonly code: string;
            /**
             * @description The provider's reason for declining; `null` if it did not decline.
             * @example insufficient_funds
             */
            readonly decline_code: string | null;
        };
        /**
         * @description Why money is refunded. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly RefundReason: "requested_by_customer" | "duplicate" | "fraudulent" | "defective" | "other";
        /** @description `pending`: the provider is processing the refund. The list is complete. */
        readonly RefundStatus: "pending" | "succeeded" | "failed" | (string & {});
        /** @description A refund. */
        readonly Refund: {
            /**
             * @description The id of a refund; random.
             * @example re_3KX5QW8R2T7Y1V4B6N9M
             */
            readonly id: string;
            readonly amount: components["schemas"]["Amount"];
            /** @description Why money is refunded. More values may be added: handle unknown ones. */
            readonly reason: "requested_by_customer" | "duplicate" | "fraudulent" | "defective" | "other" | (string & {});
            readonly status: components["schemas"]["RefundStatus"];
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /** @description A payment. */
        readonly Payment: {
            readonly id: components["schemas"]["PaymentId"];
            /** @description The order that is paid; `null` for a standalone payment. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            /** @description `pending`: the outcome is unknown, or a deposit has not arrived. `authorized`: the amount is reserved. `captured`: the amount is collected. `partially_refunded`, `refunded`: returned in part or in full. `voided`: the authorization was released. `failed`: declined, or not completed. The list is complete. */
            readonly status: "pending" | "authorized" | "captured" | "partially_refunded" | "refunded" | "voided" | "failed" | (string & {});
            readonly amount: components["schemas"]["Amount"];
            readonly amount_captured: components["schemas"]["Amount"];
            readonly amount_refunded: components["schemas"]["Amount"];
            /**
             * @description The payment provider.
             * @example sandbox
             */
            readonly provider: string;
            /**
             * @description The payment method in readable form; `null` if it is unknown.
             * @example sandbox card ok
             */
            readonly method_label: string | null;
            readonly capture_mode: components["schemas"]["CaptureMode"];
            /** @description When the authorization expires unless it is captured, or until when a deposit is awaited. */
            readonly expires_at: components["schemas"]["TimestampOrNull"];
            /** @description Why the payment failed; `null` if it did not. */
            readonly failure: components["schemas"]["PaymentFailure"] | null;
            /** @description The refunds of the payment, oldest first. */
            readonly refunds: readonly components["schemas"]["Refund"][];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description An order. */
        readonly Order: {
            readonly id: components["schemas"]["OrderId"];
            /**
             * Format: int64
             * @description The id of the customer.
             * @example 1
             */
            readonly user_id: number;
            /** @description `pending`: not paid. `authorized`: a payment is authorized. `paid`: a payment is captured. `fulfilled`: shipped. `cancelled`: its units are released, and payments are refunded. The list is complete. */
            readonly status: "pending" | "authorized" | "paid" | "fulfilled" | "cancelled" | (string & {});
            /** @description One line per item, ordered by item id. */
            readonly lines: readonly components["schemas"]["OrderLine"][];
            readonly items_total: components["schemas"]["Amount"];
            readonly shipping_total: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
            readonly amount_paid: components["schemas"]["Amount"];
            readonly amount_refunded: components["schemas"]["Amount"];
            /** @description The shipping address; `null` if nothing is shipped. */
            readonly shipping_address: components["schemas"]["ShippingAddress"] | null;
            readonly note: components["schemas"]["Note"];
            /** @description When the units are released unless the order is paid; `null` if they are not. */
            readonly reserved_until: components["schemas"]["TimestampOrNull"];
            /** @description Why the order was cancelled; `null` if it was not. */
            readonly cancel_reason: components["schemas"]["CancelReason"] | null;
            /** @description Tracking information for the parcel; `null` if there is none. */
            readonly tracking: components["schemas"]["Tracking"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly placed_at: components["schemas"]["Timestamp"];
            /** @description When the payment was captured. */
            readonly paid_at: components["schemas"]["TimestampOrNull"];
            /** @description When the order was shipped. */
            readonly fulfilled_at: components["schemas"]["TimestampOrNull"];
            /** @description When the order was cancelled. */
            readonly cancelled_at: components["schemas"]["TimestampOrNull"];
            readonly updated_at: components["schemas"]["Timestamp"];
            /** @description All payments of the order, oldest first; present if `include` asks for them. */
            readonly payments?: readonly components["schemas"]["Payment"][];
            /** @description The items of the order that are still for sale; present if `include` asks for them. */
            readonly items?: readonly components["schemas"]["Item"][];
        };
        /** @description `token`: a program; `browser`: a session cookie. More values may be added: handle unknown ones. */
        readonly ExportedLoginKind: "token" | "browser" | (string & {});
        /** @description A login of the user. It ends when the user logs out, at `expires_at`, or when it is not used. */
        readonly ExportedLogin: {
            readonly kind: components["schemas"]["ExportedLoginKind"];
            readonly scope: components["schemas"]["ScopeList"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly used_at: components["schemas"]["Timestamp"];
            readonly expires_at: components["schemas"]["Timestamp"];
            /** @description When it ended early; `null` if it did not. */
            readonly ended_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description An address that the user logged in from; for IPv6, the /64 network. */
        readonly KnownNetwork: {
            /**
             * @description The address or network.
             * @example 203.0.113.7
             */
            readonly network: string;
            readonly last_login_at: components["schemas"]["Timestamp"];
        };
        /** @description An entry of the audit log, without the identity and the address of other people who acted. */
        readonly ExportedAuditLog: {
            /**
             * Format: int64
             * @description The sequence number of the entry.
             * @example 1
             */
            readonly id: number;
            readonly at: components["schemas"]["Timestamp"];
            /** @description Whether the user acted; otherwise it was an administrator, the system or a payment provider. */
            readonly by_user: boolean;
            /**
             * @description The action, as `noun.verb`.
             * @example user.update
             */
            readonly action: string;
            readonly resource_type: components["schemas"]["AuditResourceType"];
            /** @description The id of the resource; `null` if the action does not concern a single resource. */
            readonly resource_id: components["schemas"]["AuditId"] | null;
            /** @description The user's account before the action; `null` for other resources. */
            readonly before: components["schemas"]["AuditState"] | null;
            /** @description The user's account after the action; `null` for other resources. */
            readonly after: components["schemas"]["AuditState"] | null;
            /** @description Where `before` and `after` differ, or what changed in another resource. */
            readonly changed: readonly components["schemas"]["AuditPointer"][];
            /**
             * @description The IP address of the user; `null` if it is not known, and if the user did not act.
             * @example 203.0.113.7
             */
            readonly ip: string | null;
            /**
             * @description The `User-Agent` of the user; `null` if there was none, and if the user did not act.
             * @example curl/8.5.0
             */
            readonly user_agent: string | null;
            /**
             * @description `success`, or the error code of a refused request.
             * @example success
             */
            readonly outcome: string;
        };
        /** @description A list of an export. More values may be added: handle unknown ones. */
        readonly ExportedList: "orders" | "payments" | "reviews" | "logins" | "known_networks" | "audit_logs" | (string & {});
        /** @description Everything that is stored about a user. */
        readonly UserExport: {
            readonly exported_at: components["schemas"]["Timestamp"];
            readonly profile: components["schemas"]["User"];
            /** @description The user's orders, newest first. */
            readonly orders: readonly components["schemas"]["Order"][];
            /** @description The user's payments with their refunds, newest first. */
            readonly payments: readonly components["schemas"]["Payment"][];
            /** @description The user's reviews, newest first; hidden ones too. */
            readonly reviews: readonly components["schemas"]["Review"][];
            /** @description The user's logins that have not been deleted yet, newest first. */
            readonly logins: readonly components["schemas"]["ExportedLogin"][];
            /** @description Where the user has logged in from within the last 30 days, most recent first. */
            readonly known_networks: readonly components["schemas"]["KnownNetwork"][];
            /** @description What the user did, and what others did to the user's account, newest first. */
            readonly audit_logs: readonly components["schemas"]["ExportedAuditLog"][];
            /** @description The lists that have more entries than this export. `listOrders` and the other lists return all of them. */
            readonly left_out: readonly components["schemas"]["ExportedList"][];
        };
        /** @description The user's password. */
        readonly ErasureConfirmation: {
            readonly current_password: components["schemas"]["Password"];
        };
        /** @description A JSON merge patch (RFC 7396) of a user, for administrators. Read-only members are accepted with their current values. */
        readonly UserPatch: {
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly role?: components["schemas"]["Role"];
            readonly locale?: components["schemas"]["Language"];
            readonly active?: components["schemas"]["UserActive"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
        };
        /**
         * @description The reason for an adjustment. The list is complete.
         * @enum {string}
         */
        readonly AdjustReason: "purchase" | "return" | "damage" | "count" | "correction";
        /** @description Either `delta`, a difference in units, or `counted`, the number of units that were counted, with `expected`, the `stock` on which the count is based. If the stock is no longer the expected one, the response is a 409 `version_conflict` and nothing changes. Send `expected: null` to start tracking the stock of an item. */
        readonly StockAdjustment: {
            /**
             * Format: int64
             * @description The number of units to add; negative to remove units.
             * @example 5
             */
            readonly delta?: number;
            /**
             * Format: int64
             * @description The number of units counted.
             * @example 12
             */
            readonly counted?: number;
            readonly expected?: components["schemas"]["Stock"];
            readonly reason: components["schemas"]["AdjustReason"];
        };
        /** @description `adjust`: an adjustment; `reserve`: an order reserved units; `release`: an order released units; `ship`: units were shipped. More values may be added: handle unknown ones. */
        readonly MovementType: "adjust" | "reserve" | "release" | "ship" | (string & {});
        /** @description The reason for an adjustment or for cancelling an order; otherwise `null`. More values may be added: handle unknown ones. */
        readonly MovementReason: ("purchase" | "return" | "damage" | "count" | "correction" | "customer" | "staff" | "expired" | "fraud" | "other" | (string & {})) | null;
        /** @description A user, or the system. The list is complete. */
        readonly MoverType: "user" | "system" | (string & {});
        /** @description The user, system or provider that acted. */
        readonly Mover: {
            readonly type: components["schemas"]["MoverType"];
            /**
             * Format: int64
             * @description The user's id; `null` for the system.
             * @example 2
             */
            readonly id: number | null;
        };
        /** @description A change in the units of an item. Movements are never changed. */
        readonly StockMovement: {
            /**
             * Format: int64
             * @description An increasing number.
             * @example 1
             */
            readonly id: number;
            readonly item_id: components["schemas"]["ItemId"];
            readonly type: components["schemas"]["MovementType"];
            /**
             * Format: int64
             * @description The number of units; negative only if an adjustment removed units.
             * @example 5
             */
            readonly quantity: number;
            readonly stock_after: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The number of units reserved by orders after the movement.
             * @example 2
             */
            readonly reserved_after: number;
            readonly reason: components["schemas"]["MovementReason"];
            /** @description The order that caused the movement; `null` for an adjustment. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            readonly actor: components["schemas"]["Mover"];
            readonly at: components["schemas"]["Timestamp"];
        };
        /** @description A page of stock movements. */
        readonly StockMovementPage: {
            /** @description The movements of this page. */
            readonly items: readonly components["schemas"]["StockMovement"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: int32
         * @description A number of units.
         * @example 2
         */
        readonly Quantity: number;
        /** @description An item and a quantity. Lines with the same item are added up. */
        readonly OrderLineInput: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly quantity: components["schemas"]["Quantity"];
            /** @description The unit price that you displayed; a different price is a 409 `price_changed`. It is only compared, never charged. */
            readonly expected_price?: components["schemas"]["Money"];
        };
        /** @description The lines to price. */
        readonly OrderQuoteRequest: {
            readonly currency?: components["schemas"]["Currency"];
            /** @description The items to buy. */
            readonly lines: readonly components["schemas"]["OrderLineInput"][];
        };
        /** @description A line with its current price and available units. */
        readonly QuoteLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly sku: components["schemas"]["Sku"];
            readonly unit_price: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description The number of units, over all lines of the item.
             * @example 2
             */
            readonly quantity: number;
            readonly line_total: components["schemas"]["Amount"];
            readonly available: components["schemas"]["Available"];
        };
        /** @description What an order would cost now. Nothing is reserved. */
        readonly Quote: {
            /** @description One line per item, ordered by item id. */
            readonly lines: readonly components["schemas"]["QuoteLine"][];
            readonly items_total: components["schemas"]["Amount"];
            readonly shipping_total: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
            /** @description Whether enough units of every item are available now. */
            readonly orderable: boolean;
        };
        /** @description A page of orders. */
        readonly OrderPage: {
            /** @description The orders of this page, in the requested order. */
            readonly items: readonly components["schemas"]["Order"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description An order to place. The server determines the prices. */
        readonly OrderCreate: {
            readonly currency?: components["schemas"]["Currency"];
            /** @description The items to buy. */
            readonly lines: readonly components["schemas"]["OrderLineInput"][];
            /** @description The total that you displayed, as returned by `quoteOrder`; a different total is a 409 `price_changed`. */
            readonly expected_total?: components["schemas"]["Amount"];
            /**
             * @description The shipping address; `null` if nothing is shipped.
             * @default null
             */
            readonly shipping_address?: components["schemas"]["ShippingAddress"] | null;
            /**
             * @description A note from the customer; `null` if there is none. Lines end with LF; CRLF and CR are converted.
             * @default null
             * @example Please ring twice.
             */
            readonly note?: string | null;
        };
        /**
         * @description A related resource that can be included with an order. The list is complete.
         * @enum {string}
         */
        readonly OrderRelation: "payments" | "items";
        /**
         * @description Customers can only use `customer`, the default for one's own order; `staff` is the default for orders of other users. The list is complete.
         * @enum {string}
         */
        readonly CancelReasonInput: "customer" | "staff" | "fraud" | "other";
        /** @description The reason for cancelling. Every member is optional. */
        readonly OrderCancel: {
            readonly reason?: components["schemas"]["CancelReasonInput"];
        };
        /** @description How the order was shipped. Every member is optional. */
        readonly OrderFulfill: {
            /** @description Tracking information for the parcel; `null` if it cannot be tracked. */
            readonly tracking?: components["schemas"]["Tracking"] | null;
        };
        /** @description A page of payments. */
        readonly PaymentPage: {
            /** @description The payments of this page, in the requested order. */
            readonly items: readonly components["schemas"]["Payment"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description A positive amount in minor units and its currency. */
        readonly RequestedAmount: {
            /**
             * Format: int64
             * @description An integer in minor units (won, yen or cents).
             * @example 2400
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
        };
        /** @description The payment to create. */
        readonly PaymentCreate: {
            /** @description The order to pay; leave it out for a standalone payment. */
            readonly order_id?: components["schemas"]["OrderId"];
            /**
             * @description A token of the payment provider; never a card number.
             * @default card_ok
             * @example card_ok
             */
            readonly payment_method?: string;
            /** @description The amount to pay. Required without an order; with an order it is optional and must equal the order's. */
            readonly amount?: components["schemas"]["RequestedAmount"];
            /**
             * @description Whether to capture the payment immediately.
             * @default false
             */
            readonly capture?: boolean;
        };
        /** @description The header is either `true` or absent. The list is complete. */
        readonly Replayed: "true" | (string & {});
        /** @description A refund to create. */
        readonly RefundCreate: {
            /** @description The amount to refund; the default is the whole remaining amount. */
            readonly amount?: components["schemas"]["RequestedAmount"];
            /** @description The reason. */
            readonly reason?: components["schemas"]["RefundReason"];
        };
        /**
         * @description The id of an event, the same in the feed and in every delivery. Ids increase with time, to the millisecond.
         * @example evt_01KAPV3S2G3KX5QW8R2T7Y1V4B
         */
        readonly EventId: string;
        /**
         * @description The type of the event. Each type is a webhook of this document, which defines its payload. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly EventType: "order.placed" | "order.paid" | "order.cancelled" | "order.expired" | "order.fulfilled" | "payment.authorized" | "payment.captured" | "payment.voided" | "payment.failed" | "refund.succeeded" | "refund.failed" | "item.created" | "item.updated" | "item.deleted" | "stock.depleted" | "review.published" | "user.registered" | "webhook.test";
        /**
         * @description The API version that `data` is shown in.
         * @example v2
         */
        readonly EventApiVersion: string;
        /** @description The resource right after the event, as its GET shows it in this version. The payload of the webhook of this `type` has its schema. */
        readonly EventData: {
            readonly [key: string]: unknown;
        };
        /** @description The members that changed, with their previous values; only for events about a change. The payload of the webhook of this `type` has its schema. */
        readonly EventPrevious: {
            readonly [key: string]: unknown;
        };
        /** @description Something that happened in the shop, recorded in the same transaction. */
        readonly Event: {
            readonly id: components["schemas"]["EventId"];
            /** @description The type of the event. Each type is a webhook of this document, which defines its payload. More values may be added: handle unknown ones. */
            readonly type: "order.placed" | "order.paid" | "order.cancelled" | "order.expired" | "order.fulfilled" | "payment.authorized" | "payment.captured" | "payment.voided" | "payment.failed" | "refund.succeeded" | "refund.failed" | "item.created" | "item.updated" | "item.deleted" | "stock.depleted" | "review.published" | "user.registered" | "webhook.test" | (string & {});
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["EventData"];
            readonly previous?: components["schemas"]["EventPrevious"];
        };
        /** @description A page of events. */
        readonly EventPage: {
            /** @description The events of this page, oldest first. */
            readonly items: readonly components["schemas"]["Event"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * @description The id of a webhook endpoint.
         * @example we_7ZK3N8QX2M5VB9RT4WHC
         */
        readonly WebhookEndpointId: string;
        /**
         * Format: uri
         * @description Where events are sent, by POST: an `https` URL of the public internet, without a user, a password or a fragment. Redirects are not followed.
         * @example https://erp.example/hooks/shop
         */
        readonly WebhookUrl: string;
        /**
         * @description What the endpoint is for; on one line, trimmed, up to 200 characters.
         * @example Warehouse ERP
         */
        readonly WebhookDescription: string;
        /** @description A type of event, or `*` for every type, including types added later. More values may be added: handle unknown ones. */
        readonly WebhookEventName: "*" | "order.placed" | "order.paid" | "order.cancelled" | "order.expired" | "order.fulfilled" | "payment.authorized" | "payment.captured" | "payment.voided" | "payment.failed" | "refund.succeeded" | "refund.failed" | "item.created" | "item.updated" | "item.deleted" | "stock.depleted" | "review.published" | "user.registered" | (string & {});
        /** @description The events to send; at least one, each once. */
        readonly WebhookEventNames: readonly components["schemas"]["WebhookEventName"][];
        /**
         * @description `enabled`: events are sent. `paused`: new events are not sent, and pending deliveries wait; `paused_reason` says why. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookEndpointStatus: "enabled" | "paused";
        /** @description Why an endpoint is paused. `requested`: a request paused it. `gone`: it answered 410. `failing`: it failed for five days. More values may be added: handle unknown ones. */
        readonly WebhookPausedReason: "requested" | "gone" | "failing" | (string & {});
        /** @description A URL that receives events. */
        readonly WebhookEndpoint: {
            readonly id: components["schemas"]["WebhookEndpointId"];
            readonly url: components["schemas"]["WebhookUrl"];
            /** @description What the endpoint is for; `null` if there is no description. */
            readonly description: components["schemas"]["WebhookDescription"] | null;
            readonly events: components["schemas"]["WebhookEventNames"];
            /** @description `enabled`: events are sent. `paused`: new events are not sent, and pending deliveries wait; `paused_reason` says why. More values may be added: handle unknown ones. */
            readonly status: "enabled" | "paused" | (string & {});
            /** @description Why it is paused; `null` if it is enabled. */
            readonly paused_reason: components["schemas"]["WebhookPausedReason"] | null;
            /** @description When it was paused; `null` if it is enabled. */
            readonly paused_at: components["schemas"]["Timestamp"] | null;
            /** @description The time of the first failure since the last success; `null` if the last attempt succeeded. After five days of failures the endpoint is paused. */
            readonly failing_since: components["schemas"]["Timestamp"] | null;
            /** @description Until when deliveries are also signed with the previous secret; `null` if they have one signature. */
            readonly previous_secret_expires_at: components["schemas"]["Timestamp"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of the list. */
        readonly WebhookEndpointPage: {
            /** @description The entries of this page, newest first. */
            readonly items: readonly components["schemas"]["WebhookEndpoint"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description The endpoint to create. */
        readonly WebhookEndpointCreate: {
            readonly url: components["schemas"]["WebhookUrl"];
            readonly events: components["schemas"]["WebhookEventNames"];
            /** @description What the endpoint is for; `null` if there is no description. */
            readonly description?: components["schemas"]["WebhookDescription"] | null;
        };
        /**
         * @description The secret that deliveries are signed with, in the format of Standard Webhooks libraries. It is stored encrypted.
         * @example whsec_dlVQ2K5zq0x7Yb3fHn9mJt4wRcE6uLgS8aXoI1pZkDs=
         */
        readonly WebhookSecret: string;
        /** @description A webhook endpoint, with its new secret. The secret is shown once: the response to a retry with the same `Idempotency-Key` does not have it. */
        readonly WebhookEndpointWithSecret: {
            readonly id: components["schemas"]["WebhookEndpointId"];
            readonly url: components["schemas"]["WebhookUrl"];
            /** @description What the endpoint is for; `null` if there is no description. */
            readonly description: components["schemas"]["WebhookDescription"] | null;
            readonly events: components["schemas"]["WebhookEventNames"];
            /** @description `enabled`: events are sent. `paused`: new events are not sent, and pending deliveries wait; `paused_reason` says why. More values may be added: handle unknown ones. */
            readonly status: "enabled" | "paused" | (string & {});
            /** @description Why it is paused; `null` if it is enabled. */
            readonly paused_reason: components["schemas"]["WebhookPausedReason"] | null;
            /** @description When it was paused; `null` if it is enabled. */
            readonly paused_at: components["schemas"]["Timestamp"] | null;
            /** @description The time of the first failure since the last success; `null` if the last attempt succeeded. After five days of failures the endpoint is paused. */
            readonly failing_since: components["schemas"]["Timestamp"] | null;
            /** @description Until when deliveries are also signed with the previous secret; `null` if they have one signature. */
            readonly previous_secret_expires_at: components["schemas"]["Timestamp"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
            readonly secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description A JSON merge patch (RFC 7396); absent members do not change. */
        readonly WebhookEndpointPatch: {
            readonly url?: components["schemas"]["WebhookUrl"];
            readonly events?: components["schemas"]["WebhookEventNames"];
            /** @description What the endpoint is for; `null` if there is no description. */
            readonly description?: components["schemas"]["WebhookDescription"] | null;
        };
        /**
         * @description The id of a delivery.
         * @example whd_3KX5QW8R2T7Y1V4B6N9M
         */
        readonly WebhookDeliveryId: string;
        /**
         * @description `pending`: not yet received; it is sent at `next_attempt_at`. `succeeded`: the endpoint answered 2xx. `failed`: given up after three days. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookDeliveryStatus: "pending" | "succeeded" | "failed";
        /** @description `succeeded`: the endpoint answered 2xx. `rejected`: it answered with another status. `timeout`: it did not answer within ten seconds. `connect`: the connection failed or broke. `dns`: the name has no address. `tls`: the certificate is not valid, or TLS failed. `blocked`: the URL leads to an address that is not public. More values may be added: handle unknown ones. */
        readonly WebhookAttemptOutcome: "succeeded" | "rejected" | "timeout" | "connect" | "dns" | "tls" | "blocked" | (string & {});
        /** @description An attempt to deliver the event. */
        readonly WebhookAttempt: {
            readonly at: components["schemas"]["Timestamp"];
            readonly outcome: components["schemas"]["WebhookAttemptOutcome"];
            /**
             * Format: int32
             * @description The status of the response; `null` if there was none. Response bodies are not stored.
             * @example 200
             */
            readonly response_status: number | null;
            /**
             * Format: int32
             * @description How long the attempt took, in milliseconds.
             * @example 42
             */
            readonly duration_ms: number;
        };
        /** @description The delivery of an event to an endpoint. */
        readonly WebhookDelivery: {
            readonly id: components["schemas"]["WebhookDeliveryId"];
            readonly endpoint_id: components["schemas"]["WebhookEndpointId"];
            readonly event_id: components["schemas"]["EventId"];
            /** @description The type of the event. Each type is a webhook of this document, which defines its payload. More values may be added: handle unknown ones. */
            readonly event_type: "order.placed" | "order.paid" | "order.cancelled" | "order.expired" | "order.fulfilled" | "payment.authorized" | "payment.captured" | "payment.voided" | "payment.failed" | "refund.succeeded" | "refund.failed" | "item.created" | "item.updated" | "item.deleted" | "stock.depleted" | "review.published" | "user.registered" | "webhook.test" | (string & {});
            /** @description `pending`: not yet received; it is sent at `next_attempt_at`. `succeeded`: the endpoint answered 2xx. `failed`: given up after three days. More values may be added: handle unknown ones. */
            readonly status: "pending" | "succeeded" | "failed" | (string & {});
            /**
             * Format: int32
             * @description The number of attempts, including those before it was sent again on request.
             * @example 1
             */
            readonly attempt_count: number;
            /** @description The latest attempts, at most 25, oldest first. */
            readonly attempts: readonly components["schemas"]["WebhookAttempt"][];
            /** @description When it is sent next, unless the endpoint is paused; `null` if it is not `pending`. */
            readonly next_attempt_at: components["schemas"]["Timestamp"] | null;
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of the list. */
        readonly WebhookDeliveryPage: {
            /** @description The entries of this page, newest first. */
            readonly items: readonly components["schemas"]["WebhookDelivery"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * @description The name of a payment provider.
         * @example sandbox
         */
        readonly ProviderName: string;
        /** @description An event in the provider's own format; the sandbox sends `event_id` and `payment_id`. */
        readonly ProviderEvent: Record<string, unknown>;
        /**
         * @description The id of an API client, which is also its `client_id` (RFC 6749, section 2.2).
         * @example client_7ZK3N8QX2M5VB9RT4WHC
         */
        readonly ApiClientId: string;
        /**
         * @description The name of the program; on one line, trimmed, 1 to 100 characters.
         * @example Warehouse ERP
         */
        readonly ApiClientName: string;
        /** @description A scope that an API client can have. More values may be added: handle unknown ones. */
        readonly ApiClientScope: "orders:read" | "orders:write" | "payments:read" | "items:write" | "categories:write" | "stock:write" | "files:write" | "reviews:write" | "reviews:moderate" | "orders:manage" | "payments:manage" | "users:read" | "users:manage" | "audit:read" | "events:read" | "webhooks:manage" | (string & {});
        /** @description What the client may do; at least one scope, each once. */
        readonly ApiClientScopes: readonly components["schemas"]["ApiClientScope"][];
        /** @description A program that calls the API with its own credentials. */
        readonly ApiClientModel: {
            readonly id: components["schemas"]["ApiClientId"];
            readonly name: components["schemas"]["ApiClientName"];
            readonly scopes: components["schemas"]["ApiClientScopes"];
            /** @description The scopes that the client has now: those of `scopes` that its creator still has. If the creator is deactivated, there are none. */
            readonly granted_scopes: readonly components["schemas"]["ApiClientScope"][];
            /**
             * Format: int64
             * @description The id of the user who created it.
             * @example 3
             */
            readonly created_by: number;
            /** @description When the client expires; `null` if it does not. */
            readonly expires_at: components["schemas"]["Timestamp"] | null;
            /** @description When the client last called the API, accurate to five minutes; `null` if it never did. */
            readonly last_used_at: components["schemas"]["Timestamp"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of the list. */
        readonly ApiClientPage: {
            /** @description The entries of this page, newest first. */
            readonly items: readonly components["schemas"]["ApiClientModel"][];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description The client to create. */
        readonly ApiClientCreate: {
            readonly name: components["schemas"]["ApiClientName"];
            readonly scopes: components["schemas"]["ApiClientScopes"];
            /** @description When the client expires; `null` if it does not. */
            readonly expires_at?: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description The secret of a client: an API key, to be sent as a bearer token, and the `client_secret` of the token endpoint. It begins with `shop_sk_`, so that secret scanners recognise it. Only its hash is stored.
         * @example shop_sk_3Jp0dM1xqT7vLZb8yWcR5uKfE2nGhS9aXoI4tVwYzQk
         */
        readonly ApiClientSecret: string;
        /** @description A client, with its new secret. The secret is shown once: the response to a retry with the same `Idempotency-Key` does not have it. */
        readonly ApiClientWithSecret: {
            readonly id: components["schemas"]["ApiClientId"];
            readonly name: components["schemas"]["ApiClientName"];
            readonly scopes: components["schemas"]["ApiClientScopes"];
            /** @description The scopes that the client has now: those of `scopes` that its creator still has. If the creator is deactivated, there are none. */
            readonly granted_scopes: readonly components["schemas"]["ApiClientScope"][];
            /**
             * Format: int64
             * @description The id of the user who created it.
             * @example 3
             */
            readonly created_by: number;
            /** @description When the client expires; `null` if it does not. */
            readonly expires_at: components["schemas"]["Timestamp"] | null;
            /** @description When the client last called the API, accurate to five minutes; `null` if it never did. */
            readonly last_used_at: components["schemas"]["Timestamp"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
            readonly client_secret?: components["schemas"]["ApiClientSecret"];
        };
        /** @description A JSON merge patch (RFC 7396); absent members do not change. */
        readonly ApiClientPatch: {
            readonly name?: components["schemas"]["ApiClientName"];
            readonly scopes?: components["schemas"]["ApiClientScopes"];
            /** @description When the client expires; `null` if it does not. */
            readonly expires_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description An access token request (RFC 6749, section 4.4.2). Unknown parameters are ignored. A client that does not authenticate with HTTP Basic sends its id and secret here. */
        readonly TokenRequest: {
            /**
             * @description `client_credentials`; any other grant is an `unsupported_grant_type`.
             * @example client_credentials
             */
            readonly grant_type: string;
            /**
             * @description Some of the scopes of the client, separated by single spaces; all of them if absent.
             * @example items:write stock:write
             */
            readonly scope?: string;
            /**
             * @description The id of the client.
             * @example client_7ZK3N8QX2M5VB9RT4WHC
             */
            readonly client_id?: string;
            /**
             * @description The secret of the client.
             * @example shop_sk_3Jp0dM1xqT7vLZb8yWcR5uKfE2nGhS9aXoI4tVwYzQk
             */
            readonly client_secret?: string;
        };
        /** @description An access token (RFC 6749, section 5.1), a JWT by RFC 9068. */
        readonly ClientToken: {
            readonly access_token: components["schemas"]["AccessToken"];
            /** @description How to send the access token (RFC 6750). */
            readonly token_type: "Bearer" | (string & {});
            readonly expires_in: components["schemas"]["ExpiresIn"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /** @description The only value; any other state is a 503. The list is complete. */
        readonly HealthStatus: "ok" | (string & {});
        /** @description The health of the server. */
        readonly Health: {
            readonly status: components["schemas"]["HealthStatus"];
        };
        /** @description The event `order.placed`: an order was placed. */
        readonly OrderPlacedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "order.placed";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Order"];
        };
        /** @description The order before it changed. */
        readonly OrderPrevious: {
            readonly status: components["schemas"]["OrderStatus"];
        };
        /** @description The event `order.paid`: an order was paid. */
        readonly OrderPaidEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "order.paid";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Order"];
            readonly previous: components["schemas"]["OrderPrevious"];
        };
        /** @description The event `order.cancelled`: an order was cancelled. */
        readonly OrderCancelledEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "order.cancelled";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Order"];
            readonly previous: components["schemas"]["OrderPrevious"];
        };
        /** @description The event `order.expired`: an order expired. */
        readonly OrderExpiredEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "order.expired";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Order"];
            readonly previous: components["schemas"]["OrderPrevious"];
        };
        /** @description The event `order.fulfilled`: an order was shipped. */
        readonly OrderFulfilledEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "order.fulfilled";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Order"];
            readonly previous: components["schemas"]["OrderPrevious"];
        };
        /** @description The payment before it changed. */
        readonly PaymentPrevious: {
            readonly status: components["schemas"]["PaymentStatus"];
        };
        /** @description The event `payment.authorized`: a payment was authorized. */
        readonly PaymentAuthorizedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "payment.authorized";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Payment"];
            readonly previous: components["schemas"]["PaymentPrevious"];
        };
        /** @description The event `payment.captured`: a payment was captured. */
        readonly PaymentCapturedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "payment.captured";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Payment"];
            readonly previous: components["schemas"]["PaymentPrevious"];
        };
        /** @description The event `payment.voided`: a payment was voided. */
        readonly PaymentVoidedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "payment.voided";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Payment"];
            readonly previous: components["schemas"]["PaymentPrevious"];
        };
        /** @description The event `payment.failed`: a payment failed. */
        readonly PaymentFailedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "payment.failed";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Payment"];
            readonly previous: components["schemas"]["PaymentPrevious"];
        };
        /** @description A refund, with the payment that it belongs to. */
        readonly RefundOfPayment: {
            /**
             * @description The id of the refund.
             * @example re_3KX5QW8R2T7Y1V4B6N9M
             */
            readonly id: string;
            readonly payment_id: components["schemas"]["PaymentId"];
            /** @description The order that was paid; `null` for a standalone payment. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            readonly amount: components["schemas"]["Amount"];
            readonly reason: components["schemas"]["RefundReason"];
            readonly status: components["schemas"]["RefundStatus"];
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /** @description The event `refund.succeeded`: a refund succeeded. */
        readonly RefundSucceededEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "refund.succeeded";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["RefundOfPayment"];
        };
        /** @description The event `refund.failed`: a refund failed. */
        readonly RefundFailedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "refund.failed";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["RefundOfPayment"];
        };
        /** @description The event `item.created`: an item was created. */
        readonly ItemCreatedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "item.created";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Item"];
        };
        /** @description The members of the item that were edited, with their previous values. */
        readonly ItemPrevious: {
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Money"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            /** @description Whether the item was for sale. */
            readonly active?: boolean;
            readonly image_ids?: components["schemas"]["ItemImageIds"];
        };
        /** @description The event `item.updated`: an item was edited. */
        readonly ItemUpdatedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "item.updated";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Item"];
            readonly previous: components["schemas"]["ItemPrevious"];
        };
        /** @description The event `item.deleted`: an item was deleted. */
        readonly ItemDeletedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "item.deleted";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Item"];
        };
        /** @description The event `stock.depleted`: the last available unit of an item was taken. */
        readonly StockDepletedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "stock.depleted";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Item"];
        };
        /** @description The event `review.published`: a review was published. */
        readonly ReviewPublishedEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "review.published";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["Review"];
        };
        /** @description The event `user.registered`: a user registered. */
        readonly UserRegisteredEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "user.registered";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["User"];
        };
        /** @description The endpoint that is tested. */
        readonly WebhookTestSubject: {
            readonly endpoint_id: components["schemas"]["WebhookEndpointId"];
        };
        /** @description The event `webhook.test`: a test event was asked for. */
        readonly WebhookTestEvent: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened.
             * @constant
             */
            readonly type: "webhook.test";
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["WebhookTestSubject"];
        };
        /**
         * Format: int32
         * @description A page number, starting at 1.
         */
        readonly Page: number;
        /**
         * @description Text to search for, on one line; trimmed, 1 to 100 characters.
         * @example 가방
         */
        readonly SearchText: string;
        /** @description The value of a request header that is never long. */
        readonly ShortFieldValue: string;
        /**
         * @description A key of your choice, preferably a random one (such as a UUID), for an action that must happen only once: 1 to 255 visible ASCII characters, bare or in double quotes (RFC 8941), which are not part of the key.
         * @example 6f1c2b9a-4c0e-4f5e-9a53-0d2c1b7e8f10
         */
        readonly IdempotencyKey: string;
        /** @description Stable and never translated. More may come: rely on the status for a code that you do not know. */
        readonly ErrorCode: "bad_request" | "duplicate_key" | "invalid_request" | "unsupported_grant_type" | "invalid_scope" | "invalid_cursor" | "idempotency_key_required" | "idempotency_key_invalid" | "version_mismatch" | "unauthorized" | "invalid_credentials" | "invalid_token" | "token_expired" | "invalid_signature" | "payment_declined" | "invalid_client" | "user_required" | "forbidden" | "account_disabled" | "not_resource_owner" | "review_purchase_required" | "csrf_failed" | "not_found" | "route_not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "version_conflict" | "duplicate_email" | "duplicate_sku" | "duplicate_slug" | "review_already_exists" | "insufficient_stock" | "item_unavailable" | "pending_order_limit" | "webhook_endpoint_limit" | "webhook_endpoint_paused" | "price_changed" | "invalid_state_transition" | "payment_already_exists" | "payment_busy" | "idempotency_in_progress" | "stock_below_reserved" | "category_in_use" | "category_cycle" | "file_in_use" | "open_orders" | "last_admin" | "idempotency_conflict" | "version_sunset" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "range_not_satisfiable" | "unsupported_media_type" | "validation_failed" | "currency_mismatch" | "amount_mismatch" | "refund_exceeds_captured" | "card_number_not_accepted" | "invalid_reset_token" | "invalid_file_content" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "payment_provider_error" | "payment_provider_unavailable" | "timeout" | "service_unavailable" | (string & {});
        /**
         * @description Field paths and their messages, for all violations: `price`, `lines.0.quantity`, `query.size`, `header.idempotency-key`. `{}` if there are none.
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
         * @description A fact about an error; more values may be added.
         * @example fulfilled
         */
        readonly Fact: string;
        /**
         * Format: int64
         * @description A number.
         * @example 2
         */
        readonly FactCount: number;
        /** @description A line of an order, in the data of an error. */
        readonly ErrorLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly requested?: components["schemas"]["FactCount"];
            readonly available?: components["schemas"]["FactCount"];
            readonly expected_price?: components["schemas"]["Amount"];
            readonly price?: components["schemas"]["Amount"];
        };
        /**
         * @description Facts about the error. Which members there are depends on `code`: see `data` of each in `x-errors` at the root.
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
            readonly amount_due?: components["schemas"]["Amount"];
            /** @description The values to choose from. */
            readonly available?: readonly components["schemas"]["Fact"][];
            /** @description The possible next states. */
            readonly allowed?: readonly components["schemas"]["Fact"][];
            readonly captured?: components["schemas"]["Amount"];
            readonly categories?: components["schemas"]["FactCount"];
            readonly class?: components["schemas"]["Fact"];
            /** @description The currencies. */
            readonly currencies?: readonly ("KRW" | "USD" | "JPY" | (string & {}))[];
            readonly decline_code?: components["schemas"]["Fact"];
            readonly expected_total?: components["schemas"]["Amount"];
            readonly from?: components["schemas"]["Fact"];
            /** @description The items. */
            readonly item_ids?: readonly components["schemas"]["ItemId"][];
            readonly items?: components["schemas"]["FactCount"];
            readonly limit?: components["schemas"]["FactCount"];
            /** @description The lines of the order. */
            readonly lines?: readonly components["schemas"]["ErrorLine"][];
            readonly max_bytes?: components["schemas"]["FactCount"];
            /** @description Open orders. */
            readonly order_ids?: readonly components["schemas"]["OrderId"][];
            readonly payment_id?: components["schemas"]["PaymentId"];
            /** @description Open payments. */
            readonly payment_ids?: readonly components["schemas"]["PaymentId"][];
            readonly reason?: components["schemas"]["Fact"];
            readonly refundable?: components["schemas"]["Amount"];
            readonly refunded?: components["schemas"]["Amount"];
            /** @description The required scopes. */
            readonly required?: readonly components["schemas"]["Fact"][];
            readonly reserved?: components["schemas"]["FactCount"];
            readonly review_id?: components["schemas"]["ReviewId"];
            readonly rules?: components["schemas"]["ViolatedRules"];
            readonly size?: components["schemas"]["FactCount"];
            readonly stock?: components["schemas"]["Stock"];
            readonly to?: components["schemas"]["Fact"];
            readonly total?: components["schemas"]["Amount"];
            readonly version?: components["schemas"]["FactCount"];
        };
        /** @description What went wrong, and why. */
        readonly ErrorBody: {
            readonly code: components["schemas"]["ErrorCode"];
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["ErrorData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Every 4xx and 5xx response has this shape. */
        readonly ErrorEnvelope: {
            readonly error: components["schemas"]["ErrorBody"];
        };
        /**
         * @description A date in HTTP format (RFC 9110, section 5.6.7).
         * @example Sun, 22 Nov 2026 13:00:00 GMT
         */
        readonly HttpDate: string;
        /**
         * @description A web origin (RFC 6454).
         * @example https://shop.example
         */
        readonly Origin: string;
        /** @description The data of `payment_declined`. */
        readonly PaymentDeclinedData: {
            /**
             * @description The provider's reason for declining; more may be added. `null` if it gave none.
             * @example insufficient_funds
             */
            readonly decline_code: string | null;
            readonly payment_id: components["schemas"]["PaymentId"];
        };
        /** @description The data of `forbidden`. */
        readonly ForbiddenData: {
            /** @description The scopes that are required. */
            readonly required: readonly string[];
        };
        /** @description The data of `not_acceptable`. */
        readonly NotAcceptableData: {
            /** @description The media types, content codings or versions to choose from. */
            readonly available: readonly string[];
        };
        /** @description The data of `version_conflict`. */
        readonly VersionConflictData: {
            /**
             * Format: int64
             * @description The current version of the resource.
             * @example 2
             */
            readonly version?: number;
            readonly stock?: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The units that orders have reserved.
             * @example 2
             */
            readonly reserved?: number;
        };
        /** @description The data of `review_already_exists`. */
        readonly ReviewAlreadyExistsData: {
            readonly review_id?: components["schemas"]["ReviewId"];
        };
        /** @description The data of `insufficient_stock`. */
        readonly InsufficientStockData: {
            /** @description The items that are short. */
            readonly lines: readonly components["schemas"]["ShortLine"][];
        };
        /** @description The data of `item_unavailable`. */
        readonly ItemUnavailableData: {
            /** @description The items that are not for sale. */
            readonly item_ids: readonly components["schemas"]["ItemId"][];
        };
        /** @description The data of `pending_order_limit`. */
        readonly PendingOrderLimitData: {
            /**
             * Format: int32
             * @description The limit that was reached.
             * @example 200
             */
            readonly limit: number;
        };
        /** @description The data of `webhook_endpoint_limit`. */
        readonly WebhookEndpointLimitData: {
            /**
             * Format: int32
             * @description The limit that was reached.
             * @example 200
             */
            readonly limit: number;
        };
        /** @description The data of `price_changed`. */
        readonly PriceChangedData: {
            /** @description The lines whose price differs. */
            readonly lines: readonly components["schemas"]["ChangedLine"][];
            readonly expected_total?: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
        };
        /** @description The data of `invalid_state_transition`. */
        readonly InvalidStateTransitionData: {
            /**
             * @description A state of the resource.
             * @example fulfilled
             */
            readonly from: string;
            /**
             * @description A state of the resource.
             * @example fulfilled
             */
            readonly to: string;
            /** @description The possible next states. */
            readonly allowed: readonly string[];
        };
        /** @description The data of `payment_already_exists`. */
        readonly PaymentAlreadyExistsData: {
            readonly payment_id?: components["schemas"]["PaymentId"];
        };
        /** @description The data of `stock_below_reserved`. */
        readonly StockBelowReservedData: {
            readonly stock: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The units that orders have reserved.
             * @example 2
             */
            readonly reserved: number;
        };
        /** @description The data of `category_in_use`. */
        readonly CategoryInUseData: {
            /**
             * Format: int64
             * @description How many there are.
             * @example 1
             */
            readonly items?: number;
            /**
             * Format: int64
             * @description How many there are.
             * @example 1
             */
            readonly categories?: number;
        };
        /** @description The data of `open_orders`. */
        readonly OpenOrdersData: {
            /** @description Orders that are neither shipped, cancelled nor refunded in full. */
            readonly order_ids: readonly components["schemas"]["OrderId"][];
            /** @description Payments that are pending or authorized, or have a pending refund. */
            readonly payment_ids: readonly components["schemas"]["PaymentId"][];
        };
        /** @description The data of `payload_too_large`. */
        readonly PayloadTooLargeData: {
            /**
             * Format: int64
             * @description A number of bytes.
             * @example 1048576
             */
            readonly max_bytes?: number;
        };
        /** @description The data of `range_not_satisfiable`. */
        readonly RangeNotSatisfiableData: {
            /**
             * Format: int64
             * @description A number of bytes.
             * @example 1048576
             */
            readonly size: number;
        };
        /** @description The data of `unsupported_media_type`. */
        readonly UnsupportedMediaTypeData: {
            /** @description The types that a part of a form may have. */
            readonly available?: readonly string[];
        };
        /** @description The data of `validation_failed`. */
        readonly ValidationFailedData: {
            readonly rules: components["schemas"]["ViolatedRules"];
        };
        /** @description The data of `currency_mismatch`. */
        readonly CurrencyMismatchData: {
            /** @description The currencies that do not match. */
            readonly currencies: readonly components["schemas"]["Currency"][];
        };
        /** @description The data of `amount_mismatch`. */
        readonly AmountMismatchData: {
            readonly amount_due: components["schemas"]["Amount"];
        };
        /** @description The data of `refund_exceeds_captured`. */
        readonly RefundExceedsCapturedData: {
            readonly captured: components["schemas"]["Amount"];
            readonly refunded: components["schemas"]["Amount"];
            readonly refundable: components["schemas"]["Amount"];
        };
        /** @description The data of `invalid_file_content`. */
        readonly InvalidFileContentData: {
            /**
             * @description What is wrong with the file; more reasons may be added.
             * @example type
             */
            readonly reason: string;
        };
        /** @description The data of `rate_limited`. */
        readonly RateLimitedData: {
            /**
             * @description The class whose limit is exceeded, one of `x-rate-limit-classes`.
             * @example default
             */
            readonly class: string;
            /**
             * Format: int32
             * @description The limit that was reached.
             * @example 200
             */
            readonly limit: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

export type ErrorMessage = components['schemas']['ErrorMessage']
export type ShortLine = components['schemas']['ShortLine']
export type ChangedLine = components['schemas']['ChangedLine']
export type ViolatedRules = components['schemas']['ViolatedRules']
export type OAuthError = components['schemas']['OAuthError']
export type CategoryId = components['schemas']['CategoryId']
export type Currency = components['schemas']['Currency']
export type MinorAmount = components['schemas']['MinorAmount']
export type ItemId = components['schemas']['ItemId']
export type ItemName = components['schemas']['ItemName']
export type ItemDescription = components['schemas']['ItemDescription']
export type Money = components['schemas']['Money']
export type CategoryRef = components['schemas']['CategoryRef']
export type Sku = components['schemas']['Sku']
export type Stock = components['schemas']['Stock']
export type Available = components['schemas']['Available']
export type FileId = components['schemas']['FileId']
export type ItemImageIds = components['schemas']['ItemImageIds']
export type RelativePath = components['schemas']['RelativePath']
export type ImageType = components['schemas']['ImageType']
export type ImageSide = components['schemas']['ImageSide']
export type ItemImage = components['schemas']['ItemImage']
export type ItemImages = components['schemas']['ItemImages']
export type RatingAverage = components['schemas']['RatingAverage']
export type RatingCount = components['schemas']['RatingCount']
export type Version = components['schemas']['Version']
export type EntityTag = components['schemas']['EntityTag']
export type Timestamp = components['schemas']['Timestamp']
export type CategoryName = components['schemas']['CategoryName']
export type CategorySlug = components['schemas']['CategorySlug']
export type CategoryParent = components['schemas']['CategoryParent']
export type CategoryPosition = components['schemas']['CategoryPosition']
export type CategoryDepth = components['schemas']['CategoryDepth']
export type CategoryItemCount = components['schemas']['CategoryItemCount']
export type Category = components['schemas']['Category']
export type ReviewId = components['schemas']['ReviewId']
export type AuthorId = components['schemas']['AuthorId']
export type ReviewAuthor = components['schemas']['ReviewAuthor']
export type ReviewRating = components['schemas']['ReviewRating']
export type ReviewTitle = components['schemas']['ReviewTitle']
export type ReviewText = components['schemas']['ReviewText']
export type VerifiedPurchase = components['schemas']['VerifiedPurchase']
export type ReviewStatus = components['schemas']['ReviewStatus']
export type Review = components['schemas']['Review']
export type Item = components['schemas']['Item']
export type PageSize = components['schemas']['PageSize']
export type Cursor = components['schemas']['Cursor']
export type PageMeta = components['schemas']['PageMeta']
export type PageLinks = components['schemas']['PageLinks']
export type ItemPage = components['schemas']['ItemPage']
export type ItemCreate = components['schemas']['ItemCreate']
export type ItemReplace = components['schemas']['ItemReplace']
export type ItemPatch = components['schemas']['ItemPatch']
export type ReviewPage = components['schemas']['ReviewPage']
export type ReviewCreate = components['schemas']['ReviewCreate']
export type FieldValue = components['schemas']['FieldValue']
export type ReviewPatch = components['schemas']['ReviewPatch']
export type CategoryList = components['schemas']['CategoryList']
export type CategoryCreate = components['schemas']['CategoryCreate']
export type CategoryPatch = components['schemas']['CategoryPatch']
export type FileUpload = components['schemas']['FileUpload']
export type FileSize = components['schemas']['FileSize']
export type Sha256 = components['schemas']['Sha256']
export type UploadedFile = components['schemas']['UploadedFile']
export type ImageWidth = components['schemas']['ImageWidth']
export type AuditResourceType = components['schemas']['AuditResourceType']
export type AuditId = components['schemas']['AuditId']
export type Instant = components['schemas']['Instant']
export type RequestId = components['schemas']['RequestId']
export type AuditActorType = components['schemas']['AuditActorType']
export type AuditActor = components['schemas']['AuditActor']
export type AuditState = components['schemas']['AuditState']
export type AuditPointer = components['schemas']['AuditPointer']
export type AuditLog = components['schemas']['AuditLog']
export type AuditLogPage = components['schemas']['AuditLogPage']
export type Email = components['schemas']['Email']
export type Password = components['schemas']['Password']
export type ScopeList = components['schemas']['ScopeList']
export type LoginRequest = components['schemas']['LoginRequest']
export type AccessToken = components['schemas']['AccessToken']
export type LoginKind = components['schemas']['LoginKind']
export type ExpiresIn = components['schemas']['ExpiresIn']
export type Secret = components['schemas']['Secret']
export type CsrfToken = components['schemas']['CsrfToken']
export type Login = components['schemas']['Login']
export type RefreshRequest = components['schemas']['RefreshRequest']
export type TokenLogin = components['schemas']['TokenLogin']
export type PasswordResetRequest = components['schemas']['PasswordResetRequest']
export type NewPassword = components['schemas']['NewPassword']
export type PasswordReset = components['schemas']['PasswordReset']
export type UserId = components['schemas']['UserId']
export type UserName = components['schemas']['UserName']
export type Role = components['schemas']['Role']
export type Scope = components['schemas']['Scope']
export type Language = components['schemas']['Language']
export type UserActive = components['schemas']['UserActive']
export type User = components['schemas']['User']
export type UserPage = components['schemas']['UserPage']
export type PreferredLanguage = components['schemas']['PreferredLanguage']
export type UserRegister = components['schemas']['UserRegister']
export type ProfilePatch = components['schemas']['ProfilePatch']
export type PasswordChange = components['schemas']['PasswordChange']
export type OrderId = components['schemas']['OrderId']
export type OrderStatus = components['schemas']['OrderStatus']
export type Amount = components['schemas']['Amount']
export type OrderLine = components['schemas']['OrderLine']
export type Country = components['schemas']['Country']
export type ShippingAddress = components['schemas']['ShippingAddress']
export type Note = components['schemas']['Note']
export type TimestampOrNull = components['schemas']['TimestampOrNull']
export type CancelReason = components['schemas']['CancelReason']
export type Tracking = components['schemas']['Tracking']
export type PaymentId = components['schemas']['PaymentId']
export type PaymentStatus = components['schemas']['PaymentStatus']
export type CaptureMode = components['schemas']['CaptureMode']
export type PaymentFailure = components['schemas']['PaymentFailure']
export type RefundReason = components['schemas']['RefundReason']
export type RefundStatus = components['schemas']['RefundStatus']
export type Refund = components['schemas']['Refund']
export type Payment = components['schemas']['Payment']
export type Order = components['schemas']['Order']
export type ExportedLoginKind = components['schemas']['ExportedLoginKind']
export type ExportedLogin = components['schemas']['ExportedLogin']
export type KnownNetwork = components['schemas']['KnownNetwork']
export type ExportedAuditLog = components['schemas']['ExportedAuditLog']
export type ExportedList = components['schemas']['ExportedList']
export type UserExport = components['schemas']['UserExport']
export type ErasureConfirmation = components['schemas']['ErasureConfirmation']
export type UserPatch = components['schemas']['UserPatch']
export type AdjustReason = components['schemas']['AdjustReason']
export type StockAdjustment = components['schemas']['StockAdjustment']
export type MovementType = components['schemas']['MovementType']
export type MovementReason = components['schemas']['MovementReason']
export type MoverType = components['schemas']['MoverType']
export type Mover = components['schemas']['Mover']
export type StockMovement = components['schemas']['StockMovement']
export type StockMovementPage = components['schemas']['StockMovementPage']
export type Quantity = components['schemas']['Quantity']
export type OrderLineInput = components['schemas']['OrderLineInput']
export type OrderQuoteRequest = components['schemas']['OrderQuoteRequest']
export type QuoteLine = components['schemas']['QuoteLine']
export type Quote = components['schemas']['Quote']
export type OrderPage = components['schemas']['OrderPage']
export type OrderCreate = components['schemas']['OrderCreate']
export type OrderRelation = components['schemas']['OrderRelation']
export type CancelReasonInput = components['schemas']['CancelReasonInput']
export type OrderCancel = components['schemas']['OrderCancel']
export type OrderFulfill = components['schemas']['OrderFulfill']
export type PaymentPage = components['schemas']['PaymentPage']
export type RequestedAmount = components['schemas']['RequestedAmount']
export type PaymentCreate = components['schemas']['PaymentCreate']
export type Replayed = components['schemas']['Replayed']
export type RefundCreate = components['schemas']['RefundCreate']
export type EventId = components['schemas']['EventId']
export type EventType = components['schemas']['EventType']
export type EventApiVersion = components['schemas']['EventApiVersion']
export type EventData = components['schemas']['EventData']
export type EventPrevious = components['schemas']['EventPrevious']
export type Event = components['schemas']['Event']
export type EventPage = components['schemas']['EventPage']
export type WebhookEndpointId = components['schemas']['WebhookEndpointId']
export type WebhookUrl = components['schemas']['WebhookUrl']
export type WebhookDescription = components['schemas']['WebhookDescription']
export type WebhookEventName = components['schemas']['WebhookEventName']
export type WebhookEventNames = components['schemas']['WebhookEventNames']
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus']
export type WebhookPausedReason = components['schemas']['WebhookPausedReason']
export type WebhookEndpoint = components['schemas']['WebhookEndpoint']
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage']
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate']
export type WebhookSecret = components['schemas']['WebhookSecret']
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret']
export type WebhookEndpointPatch = components['schemas']['WebhookEndpointPatch']
export type WebhookDeliveryId = components['schemas']['WebhookDeliveryId']
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus']
export type WebhookAttemptOutcome = components['schemas']['WebhookAttemptOutcome']
export type WebhookAttempt = components['schemas']['WebhookAttempt']
export type WebhookDelivery = components['schemas']['WebhookDelivery']
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage']
export type ProviderName = components['schemas']['ProviderName']
export type ProviderEvent = components['schemas']['ProviderEvent']
export type ApiClientId = components['schemas']['ApiClientId']
export type ApiClientName = components['schemas']['ApiClientName']
export type ApiClientScope = components['schemas']['ApiClientScope']
export type ApiClientScopes = components['schemas']['ApiClientScopes']
export type ApiClientModel = components['schemas']['ApiClientModel']
export type ApiClientPage = components['schemas']['ApiClientPage']
export type ApiClientCreate = components['schemas']['ApiClientCreate']
export type ApiClientSecret = components['schemas']['ApiClientSecret']
export type ApiClientWithSecret = components['schemas']['ApiClientWithSecret']
export type ApiClientPatch = components['schemas']['ApiClientPatch']
export type TokenRequest = components['schemas']['TokenRequest']
export type ClientToken = components['schemas']['ClientToken']
export type HealthStatus = components['schemas']['HealthStatus']
export type Health = components['schemas']['Health']
export type OrderPlacedEvent = components['schemas']['OrderPlacedEvent']
export type OrderPrevious = components['schemas']['OrderPrevious']
export type OrderPaidEvent = components['schemas']['OrderPaidEvent']
export type OrderCancelledEvent = components['schemas']['OrderCancelledEvent']
export type OrderExpiredEvent = components['schemas']['OrderExpiredEvent']
export type OrderFulfilledEvent = components['schemas']['OrderFulfilledEvent']
export type PaymentPrevious = components['schemas']['PaymentPrevious']
export type PaymentAuthorizedEvent = components['schemas']['PaymentAuthorizedEvent']
export type PaymentCapturedEvent = components['schemas']['PaymentCapturedEvent']
export type PaymentVoidedEvent = components['schemas']['PaymentVoidedEvent']
export type PaymentFailedEvent = components['schemas']['PaymentFailedEvent']
export type RefundOfPayment = components['schemas']['RefundOfPayment']
export type RefundSucceededEvent = components['schemas']['RefundSucceededEvent']
export type RefundFailedEvent = components['schemas']['RefundFailedEvent']
export type ItemCreatedEvent = components['schemas']['ItemCreatedEvent']
export type ItemPrevious = components['schemas']['ItemPrevious']
export type ItemUpdatedEvent = components['schemas']['ItemUpdatedEvent']
export type ItemDeletedEvent = components['schemas']['ItemDeletedEvent']
export type StockDepletedEvent = components['schemas']['StockDepletedEvent']
export type ReviewPublishedEvent = components['schemas']['ReviewPublishedEvent']
export type UserRegisteredEvent = components['schemas']['UserRegisteredEvent']
export type WebhookTestSubject = components['schemas']['WebhookTestSubject']
export type WebhookTestEvent = components['schemas']['WebhookTestEvent']
export type Page = components['schemas']['Page']
export type SearchText = components['schemas']['SearchText']
export type ShortFieldValue = components['schemas']['ShortFieldValue']
export type IdempotencyKey = components['schemas']['IdempotencyKey']
export type ErrorCode = components['schemas']['ErrorCode']
export type ErrorDetails = components['schemas']['ErrorDetails']
export type Fact = components['schemas']['Fact']
export type FactCount = components['schemas']['FactCount']
export type ErrorLine = components['schemas']['ErrorLine']
export type ErrorData = components['schemas']['ErrorData']
export type ErrorBody = components['schemas']['ErrorBody']
export type ErrorEnvelope = components['schemas']['ErrorEnvelope']
export type HttpDate = components['schemas']['HttpDate']
export type Origin = components['schemas']['Origin']
export type PaymentDeclinedData = components['schemas']['PaymentDeclinedData']
export type ForbiddenData = components['schemas']['ForbiddenData']
export type NotAcceptableData = components['schemas']['NotAcceptableData']
export type VersionConflictData = components['schemas']['VersionConflictData']
export type ReviewAlreadyExistsData = components['schemas']['ReviewAlreadyExistsData']
export type InsufficientStockData = components['schemas']['InsufficientStockData']
export type ItemUnavailableData = components['schemas']['ItemUnavailableData']
export type PendingOrderLimitData = components['schemas']['PendingOrderLimitData']
export type WebhookEndpointLimitData = components['schemas']['WebhookEndpointLimitData']
export type PriceChangedData = components['schemas']['PriceChangedData']
export type InvalidStateTransitionData = components['schemas']['InvalidStateTransitionData']
export type PaymentAlreadyExistsData = components['schemas']['PaymentAlreadyExistsData']
export type StockBelowReservedData = components['schemas']['StockBelowReservedData']
export type CategoryInUseData = components['schemas']['CategoryInUseData']
export type OpenOrdersData = components['schemas']['OpenOrdersData']
export type PayloadTooLargeData = components['schemas']['PayloadTooLargeData']
export type RangeNotSatisfiableData = components['schemas']['RangeNotSatisfiableData']
export type UnsupportedMediaTypeData = components['schemas']['UnsupportedMediaTypeData']
export type ValidationFailedData = components['schemas']['ValidationFailedData']
export type CurrencyMismatchData = components['schemas']['CurrencyMismatchData']
export type AmountMismatchData = components['schemas']['AmountMismatchData']
export type RefundExceedsCapturedData = components['schemas']['RefundExceedsCapturedData']
export type InvalidFileContentData = components['schemas']['InvalidFileContentData']
export type RateLimitedData = components['schemas']['RateLimitedData']
