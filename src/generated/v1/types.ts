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
         * @deprecated
         * @description Newest first unless `sort` says otherwise. Items that are not active are listed only with `include_inactive`. Prices of different currencies
         *     are not compared: a filter or a sort by `price` is one currency's, KRW where `filter[currency]` names none; `min_price` and
         *     `max_price` are such filters. `filter[category_id]` asks for one category alone, `category_id` also for those below it.
         *     `q` searches names and descriptions and puts matches in the name first.
         *
         *     **Refuses** with 412 `precondition_failed`; 503 `timeout`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["listItems"];
        readonly put?: never;
        /**
         * Create an item
         * @deprecated
         * @description Refuses a SKU that another item has (409 `duplicate_sku`) and a category or a picture that does not exist (422, rule `reference`).
         *
         *     **Refuses** with 400 `idempotency_key_invalid`; 409 `duplicate_sku`, `idempotency_conflict`, `idempotency_in_progress`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items` instead; [how to move](/docs/migrating-to-v2).
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
         * @deprecated
         * @description An item that is deleted is a 404; one that is not active too, unless `include_inactive` asks for it.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items/{item_id}` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["getItem"];
        /**
         * Replace an item
         * @deprecated
         * @description Replaces the whole editable state; never creates. A body that changes nothing keeps `version` and `updated_at`, so what
         *     `getItem` answered can be sent back unchanged. Refuses another `currency` (422, rule `immutable`), a read-only member that is not the
         *     current one (422, rule `read_only`), a stale `version` or `etag` (409 `version_conflict`) and a taken SKU (409 `duplicate_sku`).
         *     The new entity tag is the member `etag`; there is no `ETag` header (RFC 9110, section 9.3.4).
         *
         *     **Refuses** with 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items/{item_id}` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly put: operations["replaceItem"];
        readonly post?: never;
        /**
         * Delete an item
         * @description Its SKU becomes free. Deleting it again is a 404.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteItem"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit an item
         * @deprecated
         * @description A merge patch (RFC 7396) in either media type. A patch that changes nothing keeps `version` and `updated_at`. Refuses what
         *     `replaceItem` refuses, and `null` for `name`, `price` and `currency` (422).
         *
         *     **Refuses** with 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items/{item_id}` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly patch: operations["updateItem"];
        readonly trace?: never;
    };
    readonly "/api/v1/items/{item_id}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an item's reviews
         * @deprecated
         * @description Newest first unless `sort` says otherwise. Hidden reviews are listed to their author and to moderators (`reviews:moderate`) only. An
         *     item that is deleted or not active is a 404, and so are its reviews.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`; 503 `timeout`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/items/{item_id}/reviews` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["listReviews"];
        readonly put?: never;
        /**
         * Review an item
         * @description Published at once, and counted in the item's `rating_average` and `rating_count`. One review for each user and item: the second is a
         *     409 `review_already_exists` that names the first.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`; 403 `review_purchase_required`; 404 `not_found`; 409 `review_already_exists`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/items/{item_id}/reviews/{review_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a review
         * @description A hidden one is a 404 for everybody but its author and moderators.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getReview"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a review
         * @description By its author, also when the item is not for sale any more, or by a moderator (`reviews:moderate`). The item's rating follows. The
         *     author may then write another. Deleting it again is a 404.
         *
         *     **Refuses** with 403 `not_resource_owner`; 404 `not_found`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteReview"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit, hide or publish a review
         * @description A merge patch (RFC 7396) in either media type. The author may change the words and the rating; whoever has `reviews:moderate` may
         *     hide and publish, but not reword. `If-Match` is required (428), because two people write here: who publishes a review publishes
         *     the words he has read, not others that have replaced them meanwhile. A patch that changes nothing keeps `version` and `updated_at`.
         *
         *     **Refuses** with 403 `not_resource_owner`; 404 `not_found`; 409 `version_conflict`; 412 `precondition_failed`; 428 `precondition_required`.
         */
        readonly patch: operations["updateReview"];
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
         *
         *     **Refuses** with 412 `precondition_failed`.
         */
        readonly get: operations["listCategories"];
        readonly put?: never;
        /**
         * Create a category
         * @description Refuses a slug that another category has (409 `duplicate_slug`), a parent that does not exist (422, rule `reference`), a fourth
         *     level (422, rule `depth`), and the category after the thousandth (422, rule `max_items`).
         *
         *     **Refuses** with 400 `idempotency_key_invalid`; 409 `duplicate_slug`, `idempotency_conflict`, `idempotency_in_progress`.
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
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getCategory"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a category
         * @description Only an empty one: while it has items or categories below it, the answer is 409 `category_in_use` with their numbers. Nothing is
         *     deleted along with it. Deleting it again is a 404.
         *
         *     **Refuses** with 404 `not_found`; 409 `category_in_use`; 412 `precondition_failed`.
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
         *
         *     **Refuses** with 404 `not_found`; 409 `category_cycle`, `version_conflict`, `duplicate_slug`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateCategory"];
        readonly trace?: never;
    };
    readonly "/api/v1/upload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upload a picture
         * @description A form (`multipart/form-data`) with one part, `file`: JPEG, PNG or WebP, at most 5 MiB and 8,000 by 8,000 pixels. Its bytes decide what
         *     it is. The part's `Content-Type` must be the same type, or `application/octet-stream`, or absent; an extension of the name must agree.
         *     SVG, HTML and broken pictures are refused (422 `invalid_file_content`), and so is a name with a path in it. The name is not kept.
         *     What follows the picture in the file, as phones append films and notes, is cut off; the bytes before are kept as they came, whatever a
         *     camera wrote into them (EXIF) included. The smaller copies have none of that.
         *     A file that no item shows for 24 hours is removed.
         *
         *     **Refuses** with 422 `invalid_file_content`.
         */
        readonly post: operations["uploadFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/files/{file_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See a picture
         * @description The bytes, for everybody and for as long as anybody likes: a file never changes. With `w` a smaller copy of the same type; one that is
         *     narrower than that is answered as it is. `Accept: application/json` is answered with the picture too, and refused in JSON.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`; 416 `range_not_satisfiable`.
         */
        readonly get: operations["getFile"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a file
         * @description Not while an item shows it (409 `file_in_use`). Deleting it again is a 404. Who has kept the picture in a cache keeps it.
         *
         *     **Refuses** with 404 `not_found`; 409 `file_in_use`.
         */
        readonly delete: operations["deleteFile"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit-logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the audit log
         * @description Newest first. A row for everything that was changed, written together with the change, and one for every login that failed and every
         *     change that was refused for want of a scope. Rows are never changed or deleted. An update that changed nothing has none, and neither has
         *     reading this list.
         *
         *     **Refuses** with 503 `timeout`.
         */
        readonly get: operations["listAuditLogs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log in
         * @description Gives an access token (15 minutes) and a refresh token (30 days), or a browser its session cookie. Whoever is not known, has another password or is
         *     disabled gets the same answer, after the same time. A browser must call from this origin or a whitelisted one (403 `csrf_failed`).
         *
         *     **Refuses** with 401 `invalid_credentials`.
         */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get new tokens
         * @description Each refresh token is good once. Shown again within ten seconds (two tabs at once, a lost answer), it gets the same successor. One that comes
         *     again later was seen by another party: the whole login ends, and the newer tokens with it (RFC 9700, section 4.14).
         */
        readonly post: operations["refreshToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log out
         * @description Ends this login at once, its access tokens, refresh token or cookie with it; other logins of the same user go on.
         */
        readonly post: operations["logout"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the users
         * @deprecated
         * @description The newest first, unless `sort` says otherwise.
         *
         *     **Refuses** with 412 `precondition_failed`; 503 `timeout`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/users` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["listUsers"];
        readonly put?: never;
        /**
         * Register
         * @description A new customer, who can then log in. Refuses an address that somebody has, whatever its case (409 `duplicate_email`), and a password that everybody tries
         *     first (422, rule `common_password`). A browser must call from this origin or a whitelisted one (403 `csrf_failed`).
         *
         *     **Refuses** with 409 `duplicate_email`.
         */
        readonly post: operations["registerUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one's own profile
         * @description A browser session also gets another CSRF token, in `X-CSRF-Token`, for a page that was loaded anew.
         *
         *     **Refuses** with 412 `precondition_failed`.
         */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit one's own profile
         * @description A merge patch (RFC 7396) in either media type. A patch that changes nothing keeps `version`. Refuses a taken address (409 `duplicate_email`), a stale
         *     `version` or `etag` (409 `version_conflict`), and another role or activity (422, rule `read_only`).
         *
         *     **Refuses** with 409 `version_conflict`, `duplicate_email`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateMe"];
        readonly trace?: never;
    };
    readonly "/api/v1/users/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change one's password
         * @description Ends every login of this user, this one too, so that whoever knew the old password is out. A wrong current password is 422, rule `current_password`.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a user
         * @description For administrators.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Edit a user
         * @description For administrators; a merge patch (RFC 7396) in either media type. Another role counts from the next request on; who is no longer `active` is logged out
         *     everywhere. The last active administrator can be neither demoted nor disabled (409 `last_admin`).
         *
         *     **Refuses** with 404 `not_found`; 409 `version_conflict`, `duplicate_email`, `last_admin`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateUser"];
        readonly trace?: never;
    };
    readonly "/api/v1/items/{item_id}/stock-adjustments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adjust an item's stock
         * @description Either by a difference (`delta`) or to what was counted (`counted`, with the `stock` that was `expected`). Refuses to go below what
         *     orders hold (409 `stock_below_reserved`), a count that began from another stock, and a difference to what is not counted (409
         *     `version_conflict`). The item's `version` stays. An item that is not for sale can be adjusted, one that is deleted is a 404.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `stock_below_reserved`, `version_conflict`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["adjustStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/items/{item_id}/stock-movements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what happened to an item's stock
         * @description Newest first. Adjustments, and what orders held, gave back and shipped.
         *
         *     **Refuses** with 404 `not_found`; 503 `timeout`.
         */
        readonly get: operations["listStockMovements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Price an order
         * @deprecated
         * @description What an order would cost now and whether there is enough of everything. Nothing is held and nobody is asked who they are: an order
         *     may be refused a second later. An item that is not for sale is a 422, rule `reference`; items of several currencies are a
         *     422 `currency_mismatch`.
         *
         *     **Refuses** with 422 `currency_mismatch`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders/quote` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["quoteOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List orders
         * @deprecated
         * @description Newest first. A customer's own; everybody's for who has `orders:manage`.
         *
         *     **Refuses** with 412 `precondition_failed`; 503 `timeout`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        /**
         * Place an order
         * @deprecated
         * @description Freezes the prices and holds the units for 15 minutes; pay within them with `createPayment`, or they are let go and the order is
         *     cancelled. Prices are the server's: say what you showed (`expected_total`, `expected_price`) and another price is a 409 `price_changed`.
         *     An order that costs nothing is `paid` at once. At most three unpaid orders a customer (409 `pending_order_limit`).
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 409 `insufficient_stock`, `item_unavailable`, `price_changed`, `pending_order_limit`, `idempotency_conflict`, `idempotency_in_progress`; 422 `currency_mismatch`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an order
         * @deprecated
         * @description One's own; any for who has `orders:manage`. Somebody else's order is a 404, as if it were not there.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders/{order_id}` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/{order_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel an order
         * @deprecated
         * @description Before it is shipped; its units are let go. Money that is held is let go, money that was taken is given back in full, and only then is
         *     the order cancelled. One's own; any for who has `orders:manage`.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders/{order_id}/cancel` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/{order_id}/fulfill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ship an order
         * @deprecated
         * @description Its units leave the house. Only a paid order whose money was not all given back.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`; 404 `not_found`; 409 `invalid_state_transition`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/orders/{order_id}/fulfill` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["fulfillOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List payments
         * @deprecated
         * @description Newest first. A customer's own; everybody's for who has `payments:manage`.
         *
         *     **Refuses** with 412 `precondition_failed`; 503 `timeout`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["listPayments"];
        readonly put?: never;
        /**
         * Pay
         * @deprecated
         * @description Holds the money for an order (or takes it at once: `capture`), or for nothing of ours when no order is named: then say the `amount`. An order's
         *     amount is the order's; one that is sent must be the same. `payment_method` is a token of the payment provider, never a card number.
         *
         *     A 503 `payment_provider_unavailable` or a 502 means that nobody knows: the payment is `pending`. Send the same request with the same key
         *     again, and it goes on where it was; it never charges twice. When you do not, the server finds out by itself.
         *
         *     With the sandbox, `card_ok` works and other tokens misbehave, each in its own way: `card_declined`, `card_insufficient_funds`, `card_expired`,
         *     `card_limit_exceeded`, `card_blocked`, `card_needs_deposit`, `provider_error`, `provider_down`, `provider_timeout`,
         *     `provider_timeout_charged`, `provider_timeout_once`, `capture_error`, `capture_timeout_charged`, `refund_error`, `refund_pending`,
         *     `auth_expires`.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 402 `payment_declined`; 404 `not_found`; 409 `payment_already_exists`, `idempotency_conflict`, `idempotency_in_progress`; 422 `amount_mismatch`, `card_number_not_accepted`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["createPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payments/{payment_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a payment
         * @deprecated
         * @description With its refunds. One's own; any for who has `payments:manage`. Somebody else's payment is a 404, as if it were not there.
         *
         *     **Refuses** with 404 `not_found`; 412 `precondition_failed`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments/{payment_id}` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly get: operations["getPayment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payments/{payment_id}/capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the money
         * @deprecated
         * @description All of what is held; its order is paid then. After a 502 or 503, send it again with the same key.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments/{payment_id}/capture` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["capturePayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payments/{payment_id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the money go
         * @deprecated
         * @description Of a payment whose money is held, or still to come; its order is to be paid again within 15 minutes. After a 502 or 503, send it again with the same key.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments/{payment_id}/void` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["voidPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payments/{payment_id}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give money back
         * @deprecated
         * @description Some of what was taken, or all that is left where no `amount` is sent. What is not taken yet is let go instead (`voidPayment`). The order stays as it is.
         *     After a 502 or 503, send it again with the same key.
         *
         *     **Refuses** with 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 422 `refund_exceeds_captured`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         *
         *     **Deprecated** since 2026-11-22, answered until 2028-01-01 and 410 from then on. Use `/api/v2/payments/{payment_id}/refunds` instead; [how to move](/docs/migrating-to-v2).
         */
        readonly post: operations["createRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/provider-events/{provider}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Be told by a provider
         * @description For payment providers. An event that is rightly signed is a hint: the server asks the provider what is true. Sent twice, late or out of order it
         *     does no harm; one about nothing of ours is taken and forgotten.
         *
         *     **Refuses** with 401 `invalid_signature`; 404 `not_found`.
         */
        readonly post: operations["receiveProviderEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
         * @description 503 while the database cannot be reached, and from the moment the server is asked to stop, while it still serves. Send no traffic until it is 200.
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
         * @description A refusal as RFC 9457 has it, for who prefers `application/problem+json`: the same facts, with what `application/json` would have
         *     answered in the member `error`.
         */
        readonly ProblemDetails: {
            readonly type: components["schemas"]["ProblemType"];
            /**
             * @description The message of `error`.
             * @example 입력값이 올바르지 않습니다.
             */
            readonly title: string;
            /**
             * Format: int32
             * @description The status of this answer.
             * @example 422
             */
            readonly status: number;
            /**
             * @description The first broken rule, with its field; absent where no rule of a field is broken.
             * @example name: 상품명은 2자 이상이어야 합니다.
             */
            readonly detail?: string;
            /**
             * Format: uri
             * @description This exchange, where its request id is a UUID.
             * @example urn:uuid:3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a
             */
            readonly instance?: string;
            /** @description Every broken rule; the same as `error.details`. */
            readonly errors: readonly components["schemas"]["ProblemError"][];
            readonly error: components["schemas"]["ErrorBody"];
        };
        /**
         * Format: int64
         * @description A category's number; grows, is never used twice, and says nothing else.
         * @example 1
         */
        readonly CategoryId: number;
        /**
         * @description ISO 4217. Fixed when the resource is made. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly Currency: "KRW" | "USD" | "JPY";
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
         * @description The units in the house; `null` where they are not counted and can always be sold. Said when the item is made, afterwards
         *     changed by `adjustStock` and by orders that are shipped; neither moves `version`.
         * @example 10
         */
        readonly Stock: number | null;
        /**
         * Format: int64
         * @description The units that no order holds; `null` where they are not counted. It follows from orders and cannot be edited.
         * @example 8
         */
        readonly Available: number | null;
        /**
         * @description A file's name; random, so that nobody can count or guess it.
         * @example file_7Q3ZK0M5T9W2X8B4N6CJ
         */
        readonly FileId: string;
        /** @description The item's pictures, by file id, in the order they are shown; the first one stands for the item. */
        readonly ItemImageIds: readonly components["schemas"]["FileId"][];
        /**
         * @description A path with an optional query, relative to the origin (RFC 3986, section 4.2).
         * @example /api/v1/items/1
         */
        readonly RelativePath: string;
        /**
         * @description What a picture may be. Its bytes decide; its name and `Content-Type` must agree. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly ImageType: "image/jpeg" | "image/png" | "image/webp";
        /**
         * Format: int32
         * @description Pixels, as the picture is shown (a phone's note that it was held upright is followed).
         * @example 1200
         */
        readonly ImageSide: number;
        /** @description A picture as its item shows it. */
        readonly ItemImage: {
            readonly id: components["schemas"]["FileId"];
            readonly url: components["schemas"]["RelativePath"];
            readonly content_type: components["schemas"]["ImageType"];
            readonly width: components["schemas"]["ImageSide"];
            readonly height: components["schemas"]["ImageSide"];
        };
        /** @description The pictures of `image_ids`, in the same order; read-only. */
        readonly ItemImages: readonly components["schemas"]["ItemImage"][];
        /**
         * @description The average of its published reviews, to one decimal place; `null` without any. It follows from the reviews and cannot be edited.
         * @example 4.5
         */
        readonly RatingAverage: number | null;
        /**
         * Format: int64
         * @description How many published reviews it has. It follows from the reviews and cannot be edited.
         * @example 2
         */
        readonly RatingCount: number;
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
        /**
         * Format: int64
         * @description A review's number; grows, is never used twice, and says nothing else.
         * @example 1
         */
        readonly ReviewId: number;
        /**
         * Format: int64
         * @description The number of the user who wrote it.
         * @example 7
         */
        readonly AuthorId: number;
        /** @description Who wrote it. */
        readonly ReviewAuthor: {
            readonly id: components["schemas"]["AuthorId"];
            /**
             * @description What the author is called today.
             * @example Kim
             */
            readonly name: string;
        };
        /**
         * Format: int32
         * @description From 1, the worst, to 5, the best; whole.
         * @example 5
         */
        readonly ReviewRating: number;
        /**
         * @description The gist, on one line; trimmed, 1 to 100 characters; `null` when there is none.
         * @example Writes well
         */
        readonly ReviewTitle: string | null;
        /**
         * @description Plain text; trimmed, 1 to 2000 characters.
         * @example A month of daily use and no blot.
         */
        readonly ReviewText: string;
        /** @description Whether the author had paid for the item when the review was written. */
        readonly VerifiedPurchase: boolean;
        /**
         * @description `hidden`: its author and moderators see it, nobody else does, and it does not count.
         * @enum {string}
         */
        readonly ReviewStatus: "published" | "hidden";
        /** @description A review as its readers see it. */
        readonly Review: {
            readonly id: components["schemas"]["ReviewId"];
            readonly item_id: components["schemas"]["ItemId"];
            readonly author: components["schemas"]["ReviewAuthor"];
            readonly rating: components["schemas"]["ReviewRating"];
            readonly title: components["schemas"]["ReviewTitle"];
            readonly body: components["schemas"]["ReviewText"];
            readonly verified_purchase: components["schemas"]["VerifiedPurchase"];
            readonly status: components["schemas"]["ReviewStatus"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description An item as its readers see it. `version` moves when the item is edited; `etag` also when `rating_average` or `rating_count` do,
         *     which follow from its reviews. A tag is good for a write as long as nobody has edited the item.
         */
        readonly Item: {
            readonly id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly description: components["schemas"]["ItemDescription"];
            readonly price: components["schemas"]["Price"];
            readonly price_minor: components["schemas"]["PriceMinor"];
            readonly currency: components["schemas"]["Currency"];
            readonly category_id: components["schemas"]["CategoryRef"];
            readonly sku: components["schemas"]["Sku"];
            readonly stock: components["schemas"]["Stock"];
            readonly available: components["schemas"]["Available"];
            /** @description For sale. */
            readonly active: boolean;
            readonly image_ids: components["schemas"]["ItemImageIds"];
            readonly images: components["schemas"]["ItemImages"];
            readonly rating_average: components["schemas"]["RatingAverage"];
            readonly rating_count: components["schemas"]["RatingCount"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` when it has none; there when `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
            /** @description The newest ten of the item's published reviews; there when `include` asks for them. */
            readonly reviews?: readonly components["schemas"]["Review"][];
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
            /** @default null */
            readonly stock?: components["schemas"]["Stock"];
            /**
             * @description For sale.
             * @default true
             */
            readonly active?: boolean;
            /** @default [] */
            readonly image_ids?: components["schemas"]["ItemImageIds"];
        };
        /**
         * @description Stable, never translated; the status says enough for a code you do not know. Some of these belong to parts of the shop that are
         *     still to come. More may come: have a way for one you do not know.
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
         *     | `not_acceptable` | 406 | Accept excludes every offered type, or Accept-Version names no version there is | no |
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
         *     | `range_not_satisfiable` | 416 | The range begins beyond the end of the file; data.size | no |
         *     | `unsupported_media_type` | 415 | Content-Type not offered / image type not allowed | no |
         *     | `validation_failed` | 422 | The request parses and breaks the contract in any location; details: field -> messages | no |
         *     | `currency_mismatch` | 422 | Mixed currencies in an order; payment currency ≠ order | no |
         *     | `amount_mismatch` | 422 | Payment amount ≠ amount due; data.amount_due | no |
         *     | `refund_exceeds_captured` | 422 | data {captured, refunded, refundable} | no |
         *     | `card_number_not_accepted` | 422 | payment_method looks like a card number | no |
         *     | `invalid_file_content` | 422 | Magic bytes ≠ declared type; over pixel limit; not an image | no |
         *     | `precondition_required` | 428 | If-Match is required on this operation | re-read |
         *     | `rate_limited` | 429 | More requests than the limit allows; data.class, limit | Retry-After |
         *     | `headers_too_large` | 431 | The request headers are too large | no |
         *     | `internal_error` | 500 | Unexpected; request_id only | same key |
         *     | `not_implemented` | 501 | The method is not known to this server | no |
         *     | `payment_provider_error` | 502 | Provider answered wrongly (5xx, unreadable, contract breach) | same key |
         *     | `payment_provider_unavailable` | 503 | Refused, timed out, circuit open; Retry-After | same key |
         *     | `timeout` | 503 | Not done within the time of the operation; nothing was changed | Retry-After |
         *     | `service_unavailable` | 503 | Database/Redis down, shutting down | Retry-After |
         * @enum {string}
         */
        readonly ErrorCode: "bad_request" | "duplicate_key" | "invalid_cursor" | "idempotency_key_required" | "idempotency_key_invalid" | "version_mismatch" | "unauthorized" | "invalid_credentials" | "invalid_token" | "token_expired" | "invalid_signature" | "payment_declined" | "forbidden" | "account_disabled" | "not_resource_owner" | "review_purchase_required" | "csrf_failed" | "not_found" | "route_not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "version_conflict" | "duplicate_email" | "duplicate_sku" | "duplicate_slug" | "review_already_exists" | "insufficient_stock" | "item_unavailable" | "pending_order_limit" | "price_changed" | "invalid_state_transition" | "payment_already_exists" | "payment_busy" | "idempotency_in_progress" | "stock_below_reserved" | "category_in_use" | "category_cycle" | "file_in_use" | "last_admin" | "idempotency_conflict" | "version_sunset" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "range_not_satisfiable" | "unsupported_media_type" | "validation_failed" | "currency_mismatch" | "amount_mismatch" | "refund_exceeds_captured" | "card_number_not_accepted" | "invalid_file_content" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "payment_provider_error" | "payment_provider_unavailable" | "timeout" | "service_unavailable";
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
         * @description Facts of a refusal for programs, by `code`: `validation_failed` has `rules` (field path to the names of the broken rules), `version_conflict` has `version` (the current one), `invalid_state_transition` has `from`, `to` and `allowed` (where one can go from there), `insufficient_stock` has `lines` (item, requested, available), `item_unavailable` has `item_ids`, `price_changed` has `lines` and `total`, `currency_mismatch` has `currencies`, `category_in_use` has `items` and `categories` (how many), `review_already_exists` has `review_id`, `forbidden` has `required` (the scopes), `not_acceptable` has `available`, `payload_too_large` has `max_bytes`, `invalid_file_content` has `reason`, `range_not_satisfiable` has `size`.
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
         *     back: `id`, `price_minor`, `images`, `stock`, `available`, `rating_average`, `rating_count`, `created_at` and `updated_at` are accepted when they are the current
         *     ones (else 422 `read_only`; a rating or a stock may be the older one that was read together with `etag`; stock is changed by `adjustStock`); a `version` or `etag` that is not the current one is a 409 `version_conflict`.
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
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
            /**
             * @description For sale.
             * @default true
             */
            readonly active?: boolean;
            /** @default [] */
            readonly image_ids?: components["schemas"]["ItemImageIds"];
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
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
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
            /** @description For sale; `null` is `true`. */
            readonly active?: boolean | null;
            /** @description The item's pictures; `null` is none. */
            readonly image_ids?: readonly components["schemas"]["FileId"][] | null;
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One page of an item's reviews. */
        readonly ReviewPage: {
            /** @description The reviews of this page, in the order that was asked for. */
            readonly items: readonly (components["schemas"]["Review"] | components["schemas"]["SparseReview"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description A new review, published at once. What may be omitted has a default, and is answered with it. */
        readonly ReviewCreate: {
            readonly rating: components["schemas"]["ReviewRating"];
            /** @default null */
            readonly title?: components["schemas"]["ReviewTitle"];
            readonly body: components["schemas"]["ReviewText"];
        };
        /** @description The value of a request header. */
        readonly FieldValue: string;
        /**
         * @description A merge patch (RFC 7396): what is absent stays, `null` takes the title away. `rating`, `title` and `body` are the author's,
         *     `status` is the moderators'. `id`, `item_id`, `verified_purchase`, `created_at` and `updated_at` are accepted when they are
         *     the current ones (else 422 `read_only`); a `version` or `etag` that is not the current one is a 409 `version_conflict`.
         */
        readonly ReviewPatch: {
            readonly id?: components["schemas"]["ReviewId"];
            readonly item_id?: components["schemas"]["ItemId"];
            readonly rating?: components["schemas"]["ReviewRating"];
            readonly title?: components["schemas"]["ReviewTitle"];
            readonly body?: components["schemas"]["ReviewText"];
            readonly verified_purchase?: components["schemas"]["VerifiedPurchase"];
            readonly status?: components["schemas"]["ReviewStatus"];
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
        /** @description A form with one file and nothing else. */
        readonly FileUpload: {
            /**
             * Format: binary
             * @description The picture, at most 5 MiB (`maxLength` counts bytes) and 8,000 by 8,000 pixels, named as what it is (`lamp.jpg`, `lamp.png`, `lamp.webp`).
             */
            readonly file: string;
        };
        /**
         * Format: int32
         * @description Bytes; at most 5 MiB.
         * @example 184320
         */
        readonly FileSize: number;
        /**
         * @description The SHA-256 of the bytes, in hexadecimal.
         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        readonly Sha256: string;
        /** @description A picture that was uploaded. It never changes; another picture is another file. */
        readonly File: {
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
         * @description How wide a smaller copy is, in pixels.
         * @enum {integer}
         */
        readonly ImageWidth: 160 | 320 | 640 | 1280;
        /**
         * Format: binary
         * @description The bytes of a picture.
         */
        readonly ImageBytes: string;
        /**
         * @description What kind of resource it is about.
         * @example item
         */
        readonly AuditResourceType: string;
        /**
         * @description An id as text, whatever kind of resource it is of.
         * @example 1
         */
        readonly AuditId: string;
        /**
         * Format: date-time
         * @description RFC 3339 with an offset, `Z` or another, and milliseconds at most. It is read as UTC.
         * @example 2026-11-22T13:00:00Z
         * @example 2026-11-22T22:00:00+09:00
         */
        readonly Instant: string;
        /**
         * @description A user (or somebody nobody knows), the shop itself, or a payment provider. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly AuditActorType: "user" | "system" | "provider";
        /** @description Who did it. */
        readonly AuditActor: {
            readonly type: components["schemas"]["AuditActorType"];
            /** @description The user's id or the provider's name; `null` for the shop itself and for a stranger. */
            readonly id: components["schemas"]["AuditId"] | null;
            /**
             * @description What the user was at the time.
             * @example staff
             */
            readonly role: string | null;
        };
        /** @description A resource as the API showed it. Secrets are left out; telephone numbers and addresses are `***`. */
        readonly AuditState: {
            readonly [key: string]: unknown;
        };
        /**
         * @description A JSON Pointer (RFC 6901) into `before` and `after`.
         * @example /price
         */
        readonly AuditPointer: string;
        /** @description One row of the audit log. */
        readonly AuditLog: {
            /**
             * Format: int64
             * @description The row's number, from 1 and without gaps.
             * @example 1
             */
            readonly id: number;
            readonly at: components["schemas"]["Timestamp"];
            readonly actor: components["schemas"]["AuditActor"];
            /**
             * @description The address it came from; `null` for what the shop did by itself, and where no address is known.
             * @example 203.0.113.7
             */
            readonly ip: string | null;
            /**
             * @description The client's own words about itself, the first 500 characters.
             * @example curl/8.5.0
             */
            readonly user_agent: string | null;
            /** @description The exchange it belongs to, as in the server's log. */
            readonly request_id: components["schemas"]["RequestId"] | null;
            /**
             * @description What was done, as `noun.verb`.
             * @example item.update
             */
            readonly action: string;
            readonly resource_type: components["schemas"]["AuditResourceType"];
            /** @description Which one; `null` where it is not one resource. */
            readonly resource_id: components["schemas"]["AuditId"] | null;
            /** @description As it was; `null` for what is new or cannot be shown. */
            readonly before: components["schemas"]["AuditState"] | null;
            /** @description As it became; `null` for what was deleted or cannot be shown. */
            readonly after: components["schemas"]["AuditState"] | null;
            /**
             * @description Where `before` and `after` differ, apart from `version`, `etag` and `updated_at`. A list of another length is named as a whole, and
             *     of more than 100 differences only the members at the top.
             */
            readonly changed: readonly components["schemas"]["AuditPointer"][];
            /** @description What else is known; of what was refused, mostly. */
            readonly facts: components["schemas"]["AuditState"] | null;
            /**
             * @description The version of the API it was asked of.
             * @example v1
             */
            readonly api_version: string | null;
            /**
             * @description `success`, or the code of the refusal.
             * @example success
             */
            readonly outcome: string;
        };
        /** @description One page of the audit log. */
        readonly AuditLogPage: {
            /** @description The rows of this page, the newest first. */
            readonly items: readonly (components["schemas"]["AuditLog"] | components["schemas"]["SparseAuditLog"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: email
         * @description An e-mail address; compared without case.
         * @example minji@shop.example
         */
        readonly Email: string;
        /**
         * Format: password
         * @description The password, as it is.
         * @example correct horse battery staple
         */
        readonly Password: string;
        /**
         * @description Scopes, separated by single spaces (RFC 6749, section 3.3).
         * @example profile orders:read
         */
        readonly ScopeList: string;
        /** @description Who, and how to be known from now on. */
        readonly LoginRequest: {
            readonly email: components["schemas"]["Email"];
            readonly password: components["schemas"]["Password"];
            /** @description What the credential shall be good for, separated by spaces; what the role does not have is left out. All that the role has, where this is silent. */
            readonly scope?: components["schemas"]["ScopeList"];
            /**
             * @description `true` gives a browser a session cookie and its CSRF token instead of tokens.
             * @default false
             */
            readonly session?: boolean;
        };
        /**
         * @description A JWT (RFC 9068) for `Authorization: Bearer`. Do not look inside; it may change.
         * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.q3Jx0mV2aB
         */
        readonly AccessToken: string;
        /**
         * Format: int32
         * @description Seconds until the access token is no longer good.
         * @example 900
         */
        readonly ExpiresIn: number;
        /**
         * @description Opaque; keep it where no script reads it.
         * @example iAhnRCxsm5bHV0n4r6GzkwSNV3vDMlB0y8Yt2uYdYQE
         */
        readonly Secret: string;
        /** @description What a program is known by (RFC 6749, section 5.1). */
        readonly TokenLogin: {
            readonly access_token: components["schemas"]["AccessToken"];
            /**
             * @description How the access token is sent (RFC 6750). (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly token_type: "Bearer";
            readonly expires_in: components["schemas"]["ExpiresIn"];
            /** @description Good once, for `refreshToken`, which gives the next one. Shown twice, it ends the login. */
            readonly refresh_token: components["schemas"]["Secret"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /**
         * @description To be sent as `X-CSRF-Token` with every unsafe request of this browser session. `getMe` gives another one.
         * @example zW5m1R0mB7m8yq3rX2b0q2JH6k3b1mZ7x9o8cQ4vY0E.c2hvcC1jc3JmLXJhbmRvbQ
         */
        readonly CsrfToken: string;
        /** @description What a browser is told besides its cookie. */
        readonly SessionLogin: {
            /**
             * @description That the credential is the cookie. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly token_type: "Cookie";
            readonly csrf_token: components["schemas"]["CsrfToken"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /** @description Tokens, or a session where `session` was `true`. */
        readonly Login: components["schemas"]["TokenLogin"] | components["schemas"]["SessionLogin"];
        /** @description The refresh token of the last answer. */
        readonly RefreshRequest: {
            readonly refresh_token: components["schemas"]["Secret"];
        };
        /**
         * Format: int64
         * @description A user's number; grows, is never used twice, and says nothing else.
         * @example 1
         */
        readonly UserId: number;
        /**
         * @description What a user is called; trimmed, 1 to 100 characters.
         * @example 김민지
         */
        readonly UserName: string;
        /**
         * @description What a user may do. `customer`: profile, reviews:write, orders:read, orders:write, payments:read, payments:write, each of one's own. `staff` may
         *     also items:write, categories:write, stock:write, files:write, reviews:moderate, orders:manage, payments:manage. `admin` may also users:read, users:manage,
         *     audit:read, webhooks:manage.
         * @enum {string}
         */
        readonly Role: "customer" | "staff" | "admin";
        /**
         * @description One thing that a credential may do. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly Scope: "profile" | "reviews:write" | "orders:read" | "orders:write" | "payments:read" | "payments:write" | "items:write" | "categories:write" | "stock:write" | "files:write" | "reviews:moderate" | "orders:manage" | "payments:manage" | "users:read" | "users:manage" | "audit:read" | "webhooks:manage";
        /**
         * @description The languages that messages come in. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly Language: "ko" | "en" | "ja";
        /** @description Whether the user can log in. Who is not active is logged out everywhere at once. */
        readonly UserActive: boolean;
        /** @description A user, as the user and administrators see it. Passwords are never shown. */
        readonly User: {
            readonly id: components["schemas"]["UserId"];
            readonly email: components["schemas"]["Email"];
            readonly name: components["schemas"]["UserName"];
            readonly role: components["schemas"]["Role"];
            /** @description What the role may do; follows from it. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            readonly locale: components["schemas"]["Language"];
            readonly active: components["schemas"]["UserActive"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of users. */
        readonly UserPage: {
            /** @description The users of this page, in the order of the list. */
            readonly items: readonly (components["schemas"]["User"] | components["schemas"]["SparseUser"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: password
         * @description 10 to 128 characters of any kind, taken as they are; not the e-mail address, and not one of those that everybody tries first.
         * @example correct horse battery staple
         */
        readonly NewPassword: string;
        /** @description A new customer. */
        readonly UserRegister: {
            readonly email: components["schemas"]["Email"];
            readonly password: components["schemas"]["NewPassword"];
            readonly name: components["schemas"]["UserName"];
            /** @default ko */
            readonly locale?: components["schemas"]["Language"];
        };
        /** @description What changes of one's own profile: `email`, `name` and `locale`; a merge patch (RFC 7396). The other members may repeat what is stored. */
        readonly ProfilePatch: {
            readonly id?: components["schemas"]["UserId"];
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly role?: components["schemas"]["Role"];
            readonly locale?: components["schemas"]["Language"];
            readonly active?: components["schemas"]["UserActive"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description The password of now, and the one from now on. */
        readonly PasswordChange: {
            readonly current_password: components["schemas"]["Password"];
            readonly new_password: components["schemas"]["NewPassword"];
        };
        /** @description What an administrator changes of a user; a merge patch (RFC 7396). Read-only members may repeat what is stored. */
        readonly UserPatch: {
            readonly id?: components["schemas"]["UserId"];
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly role?: components["schemas"]["Role"];
            readonly locale?: components["schemas"]["Language"];
            readonly active?: components["schemas"]["UserActive"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Why the units changed.
         * @enum {string}
         */
        readonly AdjustReason: "purchase" | "return" | "damage" | "count" | "correction";
        /**
         * @description Either `delta`, so many units more or fewer, or `counted`, what was found on the shelf, with `expected`, the `stock` that its counter had
         *     read: another one is a 409 `version_conflict`, and nothing changes. An item that is not counted is begun with `expected: null`.
         */
        readonly StockAdjustment: {
            /**
             * Format: int64
             * @description Units more; fewer when negative.
             * @example 5
             */
            readonly delta?: number;
            /**
             * Format: int64
             * @description Units found.
             * @example 12
             */
            readonly counted?: number;
            readonly expected?: components["schemas"]["Stock"];
            readonly reason: components["schemas"]["AdjustReason"];
        };
        /**
         * @description `adjust`: counted, bought, broken; `reserve`: an order holds them; `release`: it gave them back; `ship`: they left the house. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly MovementType: "adjust" | "reserve" | "release" | "ship";
        /**
         * @description Why an order was cancelled. `expired`, because nobody paid in time. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly CancelReason: "customer" | "staff" | "expired" | "fraud" | "other";
        /**
         * @description An order's id; random, so that nobody can count our orders.
         * @example ord_7ZK3N8QX2M5VB9RT4WHC
         */
        readonly OrderId: string;
        /**
         * @description A user, or the shop by itself.
         * @enum {string}
         */
        readonly MoverType: "user" | "system";
        /** @description Who did it. */
        readonly Mover: {
            readonly type: components["schemas"]["MoverType"];
            /**
             * Format: int64
             * @description The user's id; `null` for the shop itself.
             * @example 2
             */
            readonly id: number | null;
        };
        /** @description Something that happened to the units of an item. Written once, never changed. */
        readonly StockMovement: {
            /**
             * Format: int64
             * @description Grows.
             * @example 1
             */
            readonly id: number;
            readonly item_id: components["schemas"]["ItemId"];
            readonly type: components["schemas"]["MovementType"];
            /**
             * Format: int64
             * @description How many; negative only where an adjustment made them fewer.
             * @example 5
             */
            readonly quantity: number;
            readonly stock_after: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The units that orders held then.
             * @example 2
             */
            readonly reserved_after: number;
            /** @description Why, of an adjustment or of an order that was cancelled; else `null`. */
            readonly reason: components["schemas"]["AdjustReason"] | components["schemas"]["CancelReason"] | null;
            /** @description The order that moved them; `null` for an adjustment. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            readonly actor: components["schemas"]["Mover"];
            readonly at: components["schemas"]["Timestamp"];
        };
        /** @description One page of movements. */
        readonly StockMovementPage: {
            /** @description The movements of this page. */
            readonly items: readonly (components["schemas"]["StockMovement"] | components["schemas"]["SparseStockMovement"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: int32
         * @description How many units.
         * @example 2
         */
        readonly Quantity: number;
        /** @description An item and how many of it. Lines of the same item are added up. */
        readonly LineAsked: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly quantity: components["schemas"]["Quantity"];
            /**
             * Format: double
             * @description The price of one unit that you showed; another one is a 409 `price_changed`. Never a price to be believed.
             * @example 1200
             */
            readonly expected_price?: number;
        };
        /** @description What an order would be made of. */
        readonly OrderQuoteRequest: {
            readonly currency?: components["schemas"]["Currency"];
            /** @description What is to be bought. */
            readonly lines: readonly components["schemas"]["LineAsked"][];
        };
        /**
         * Format: double
         * @description Major units, with at most as many decimals as the currency has: KRW and JPY none, USD two.
         * @example 2400
         */
        readonly Amount: number;
        /** @description What it would cost now, and how much there is. */
        readonly QuoteLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly sku: components["schemas"]["Sku"];
            readonly unit_price: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description How many units, all lines of the item together.
             * @example 2
             */
            readonly quantity: number;
            readonly line_total: components["schemas"]["Amount"];
            readonly available: components["schemas"]["Available"];
        };
        /** @description What an order would cost now. It holds nothing. */
        readonly Quote: {
            /** @description One for each item, by id. */
            readonly lines: readonly components["schemas"]["QuoteLine"][];
            readonly items_total: components["schemas"]["Amount"];
            readonly shipping_total: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
            /** @description Whether there are enough units of each item now. */
            readonly orderable: boolean;
            readonly currency: components["schemas"]["Currency"];
        };
        /**
         * @description `pending`: nobody has paid. `authorized`: the money is held. `paid`: it is taken. `fulfilled`: shipped. `cancelled`: nothing is held, and
         *     what was paid is given back.
         * @enum {string}
         */
        readonly OrderStatus: "pending" | "authorized" | "paid" | "fulfilled" | "cancelled";
        /** @description What was bought, as it was then. */
        readonly OrderLine: {
            readonly item_id: components["schemas"]["ItemId"];
            readonly name: components["schemas"]["ItemName"];
            readonly sku: components["schemas"]["Sku"];
            readonly unit_price: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description How many units, all lines of the item together.
             * @example 2
             */
            readonly quantity: number;
            readonly line_total: components["schemas"]["Amount"];
        };
        /**
         * @description Where we ship to (ISO 3166-1). More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly Country: "KR" | "US" | "JP";
        /** @description Where an order goes. */
        readonly ShippingAddress: {
            /**
             * @description Who receives it.
             * @example Min Kim
             */
            readonly recipient: string;
            /**
             * @description Whom the courier calls.
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
             * @description Floor, flat; left out where there is none.
             * @example 3F
             */
            readonly address2?: string;
        };
        /**
         * @description What the customer has to say about it; `null` when nothing.
         * @example Please ring twice.
         */
        readonly Note: string | null;
        /**
         * Format: date-time
         * @description RFC 3339, UTC, milliseconds; `null` where it has not happened.
         * @example 2026-11-22T13:15:00.000Z
         */
        readonly TimestampOrNull: string | null;
        /** @description How to follow the parcel. */
        readonly Tracking: {
            /**
             * @description Who carries it.
             * @example Korea Post
             */
            readonly carrier: string;
            /**
             * @description The number it is followed by.
             * @example 6012345678901
             */
            readonly number: string;
        };
        /**
         * @description A payment's id; random.
         * @example pay_5QW8R2T7Y1V4B6N9M3KX
         */
        readonly PaymentId: string;
        /**
         * @description `pending`: nobody knows yet, or the money has still to come. `authorized`: held. `captured`: taken. `partially_refunded`, `refunded`: given
         *     back. `voided`: let go. `failed`: declined, or never happened.
         * @enum {string}
         */
        readonly PaymentStatus: "pending" | "authorized" | "captured" | "partially_refunded" | "refunded" | "voided" | "failed";
        /**
         * @description Whether the money is only held until somebody takes it (`manual`), or taken at once.
         * @enum {string}
         */
        readonly CaptureMode: "manual" | "automatic";
        /** @description Why a payment failed. */
        readonly PaymentFailure: {
            /**
             * @description What happened.
             * @example declined
             */
            readonly code: string;
            /**
             * @description Why the provider declined; `null` where it did not.
             * @example insufficient_funds
             */
            readonly decline_code: string | null;
        };
        /**
         * @description Why money is given back. More may come: have a way for one you do not know.
         * @enum {string}
         */
        readonly RefundReason: "requested_by_customer" | "duplicate" | "fraudulent" | "defective" | "other";
        /**
         * @description `pending`: the provider is at it.
         * @enum {string}
         */
        readonly RefundStatus: "pending" | "succeeded" | "failed";
        /** @description Money that is given back. */
        readonly Refund: {
            /**
             * @description A refund's id; random.
             * @example re_3KX5QW8R2T7Y1V4B6N9M
             */
            readonly id: string;
            readonly amount: components["schemas"]["Amount"];
            readonly reason: components["schemas"]["RefundReason"];
            readonly status: components["schemas"]["RefundStatus"];
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /** @description A payment as its payer and those who manage payments see it. */
        readonly Payment: {
            readonly id: components["schemas"]["PaymentId"];
            /** @description The order it pays; `null` for a payment of its own. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            readonly status: components["schemas"]["PaymentStatus"];
            readonly amount: components["schemas"]["Amount"];
            readonly currency: components["schemas"]["Currency"];
            readonly amount_captured: components["schemas"]["Amount"];
            readonly amount_refunded: components["schemas"]["Amount"];
            /**
             * @description Who moves the money.
             * @example sandbox
             */
            readonly provider: string;
            /**
             * @description What was paid with, for people; `null` where nobody said.
             * @example sandbox card ok
             */
            readonly method_label: string | null;
            readonly capture_mode: components["schemas"]["CaptureMode"];
            /** @description When the money is let go if nobody takes it, or the deposit no longer waited for. */
            readonly expires_at: components["schemas"]["TimestampOrNull"];
            /** @description Why it failed; `null` when it did not. */
            readonly failure: components["schemas"]["PaymentFailure"] | null;
            /** @description The oldest first. */
            readonly refunds: readonly components["schemas"]["Refund"][];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description An order as its customer and those who manage orders see it. */
        readonly Order: {
            readonly id: components["schemas"]["OrderId"];
            /**
             * Format: int64
             * @description Whose it is.
             * @example 1
             */
            readonly user_id: number;
            readonly status: components["schemas"]["OrderStatus"];
            readonly currency: components["schemas"]["Currency"];
            /** @description One for each item, by id. */
            readonly lines: readonly components["schemas"]["OrderLine"][];
            readonly items_total: components["schemas"]["Amount"];
            readonly shipping_total: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
            readonly amount_paid: components["schemas"]["Amount"];
            readonly amount_refunded: components["schemas"]["Amount"];
            /** @description Where it goes; `null` where nothing is shipped. */
            readonly shipping_address: components["schemas"]["ShippingAddress"] | null;
            readonly note: components["schemas"]["Note"];
            /** @description When its units are let go if nobody pays; `null` where nothing ends. */
            readonly reserved_until: components["schemas"]["TimestampOrNull"];
            /** @description Why it was cancelled; `null` when it was not. */
            readonly cancel_reason: components["schemas"]["CancelReason"] | null;
            /** @description How to follow the parcel; `null` where nobody said. */
            readonly tracking: components["schemas"]["Tracking"] | null;
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly placed_at: components["schemas"]["Timestamp"];
            /** @description When the money was taken. */
            readonly paid_at: components["schemas"]["TimestampOrNull"];
            /** @description When it was shipped. */
            readonly fulfilled_at: components["schemas"]["TimestampOrNull"];
            /** @description When it was cancelled. */
            readonly cancelled_at: components["schemas"]["TimestampOrNull"];
            readonly updated_at: components["schemas"]["Timestamp"];
            /** @description Every payment of it, the oldest first; there when `include` asks for it. */
            readonly payments?: readonly components["schemas"]["Payment"][];
            /** @description Those of its items that are for sale now; there when `include` asks for it. */
            readonly items?: readonly components["schemas"]["Item"][];
        };
        /** @description One page of orders. */
        readonly OrderPage: {
            /** @description The orders of this page, in the order that was asked for. */
            readonly items: readonly (components["schemas"]["Order"] | components["schemas"]["SparseOrder"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description What is to be bought, and where it goes. Prices are the server's. */
        readonly OrderCreate: {
            readonly currency?: components["schemas"]["Currency"];
            /** @description What is to be bought. */
            readonly lines: readonly components["schemas"]["LineAsked"][];
            /**
             * Format: double
             * @description The total that you showed, as `quoteOrder` said it; another one is a 409 `price_changed`.
             * @example 2400
             */
            readonly expected_total?: number;
            /**
             * @description Where it goes; `null` where nothing is shipped.
             * @default null
             */
            readonly shipping_address?: components["schemas"]["ShippingAddress"] | null;
            /** @default null */
            readonly note?: components["schemas"]["Note"];
        };
        /**
         * @description What an order can be answered with, in the same request.
         * @enum {string}
         */
        readonly OrderRelation: "payments" | "items";
        /**
         * @description `customer` is all a customer can say, and the default of his own order; `staff` is the default of everybody else's.
         * @enum {string}
         */
        readonly CancelAsked: "customer" | "staff" | "fraud" | "other";
        /** @description Why. All of it may be left out. */
        readonly OrderCancel: {
            readonly reason?: components["schemas"]["CancelAsked"];
        };
        /** @description How it was shipped. All of it may be left out. */
        readonly OrderFulfill: {
            /** @description How to follow the parcel; `null` where nobody can. */
            readonly tracking?: components["schemas"]["Tracking"] | null;
        };
        /** @description One page of payments. */
        readonly PaymentPage: {
            /** @description The payments of this page, in the order that was asked for. */
            readonly items: readonly (components["schemas"]["Payment"] | components["schemas"]["SparsePayment"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * Format: double
         * @description Major units, with at most as many decimals as the currency has: KRW and JPY none, USD two.
         * @example 2400
         */
        readonly AmountAsked: number;
        /** @description What is paid and how. */
        readonly PaymentCreate: {
            /** @description The order that is paid; without one the payment stands alone. */
            readonly order_id?: components["schemas"]["OrderId"];
            /**
             * @description A token of the payment provider; never a card number.
             * @default card_ok
             * @example card_ok
             */
            readonly payment_method?: string;
            /** @description What is paid; needed without an order. With one it may be repeated. */
            readonly amount?: components["schemas"]["AmountAsked"];
            /** @description The order's; without one KRW, where nothing is said. */
            readonly currency?: components["schemas"]["Currency"];
            /**
             * @description Whether to take the money at once.
             * @default false
             */
            readonly capture?: boolean;
        };
        /** @description How much is given back and why. */
        readonly RefundCreate: {
            /** @description All that is left where nothing is said. */
            readonly amount?: components["schemas"]["AmountAsked"];
            /**
             * @description Why.
             * @default requested_by_customer
             */
            readonly reason?: components["schemas"]["RefundReason"];
        };
        /**
         * @description The name of a payment provider.
         * @example sandbox
         */
        readonly ProviderName: string;
        /** @description In the provider's own form; the sandbox says `event_id` and `payment_id`. */
        readonly ProviderEvent: Record<string, never>;
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
        /** @description A place in a list, opaque and signed, made by this server for this list and this question. Any other text is a 400 `invalid_cursor`. */
        readonly Cursor: string;
        /**
         * @description What is looked for, on one line; trimmed, 1 to 100 characters, any text.
         * @example 가방
         */
        readonly SearchText: string;
        /** @description A key of your choice, best a new random one (a UUID, say) for everything that shall happen once: 1 to 255 visible ASCII characters, bare or in double quotes (RFC 8941), which are not part of it. */
        readonly IdempotencyKey: string;
        /**
         * Format: uri-reference
         * @description `/problems/` and the code, behind what a proxy takes from the front of paths: what kind of refusal this is.
         * @example /problems/validation_failed
         */
        readonly ProblemType: string;
        /** @description One broken rule at one place of the request. */
        readonly ProblemError: {
            /**
             * @description Where, as in `error.details`.
             * @example name
             */
            readonly field: string;
            /**
             * Format: uri-reference
             * @description The same as a JSON pointer (RFC 6901), where it is in the body.
             * @example #/name
             */
            readonly pointer?: string;
            /**
             * @description What is wrong there.
             * @example 상품명은 2자 이상이어야 합니다.
             */
            readonly detail: string;
        };
        /**
         * @description An instant as HTTP writes it (RFC 9110, section 5.6.7).
         * @example Sun, 22 Nov 2026 13:00:00 GMT
         */
        readonly HttpDate: string;
        /**
         * @description A web origin (RFC 6454).
         * @example https://shop.example
         */
        readonly Origin: string;
        /**
         * @description There is nothing else to say.
         * @enum {string}
         */
        readonly Replayed: "true";
        /**
         * Format: double
         * @description Major units, with at most as many decimals as the currency has: KRW and JPY none, USD two.
         * @example 1200
         */
        readonly Price: number;
        /**
         * Format: int64
         * @description The same price as an integer of minor units (won, yen, cents); it follows from `price` and cannot be edited.
         * @example 1200
         */
        readonly PriceMinor: number;
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
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
            /** @description For sale. */
            readonly active?: boolean;
            readonly image_ids?: components["schemas"]["ItemImageIds"];
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` when it has none; there when `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
            /** @description The newest ten of the item's published reviews; there when `include` asks for them. */
            readonly reviews?: readonly components["schemas"]["Review"][];
        };
        /** @description The members of an `Review` that `fields` named. */
        readonly SparseReview: {
            readonly id?: components["schemas"]["ReviewId"];
            readonly item_id?: components["schemas"]["ItemId"];
            readonly author?: components["schemas"]["ReviewAuthor"];
            readonly rating?: components["schemas"]["ReviewRating"];
            readonly title?: components["schemas"]["ReviewTitle"];
            readonly body?: components["schemas"]["ReviewText"];
            readonly verified_purchase?: components["schemas"]["VerifiedPurchase"];
            readonly status?: components["schemas"]["ReviewStatus"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description The members of an `AuditLog` that `fields` named. */
        readonly SparseAuditLog: {
            /**
             * Format: int64
             * @description The row's number, from 1 and without gaps.
             * @example 1
             */
            readonly id?: number;
            readonly at?: components["schemas"]["Timestamp"];
            readonly actor?: components["schemas"]["AuditActor"];
            /**
             * @description The address it came from; `null` for what the shop did by itself, and where no address is known.
             * @example 203.0.113.7
             */
            readonly ip?: string | null;
            /**
             * @description The client's own words about itself, the first 500 characters.
             * @example curl/8.5.0
             */
            readonly user_agent?: string | null;
            /** @description The exchange it belongs to, as in the server's log. */
            readonly request_id?: components["schemas"]["RequestId"] | null;
            /**
             * @description What was done, as `noun.verb`.
             * @example item.update
             */
            readonly action?: string;
            readonly resource_type?: components["schemas"]["AuditResourceType"];
            /** @description Which one; `null` where it is not one resource. */
            readonly resource_id?: components["schemas"]["AuditId"] | null;
            /** @description As it was; `null` for what is new or cannot be shown. */
            readonly before?: components["schemas"]["AuditState"] | null;
            /** @description As it became; `null` for what was deleted or cannot be shown. */
            readonly after?: components["schemas"]["AuditState"] | null;
            /**
             * @description Where `before` and `after` differ, apart from `version`, `etag` and `updated_at`. A list of another length is named as a whole, and
             *     of more than 100 differences only the members at the top.
             */
            readonly changed?: readonly components["schemas"]["AuditPointer"][];
            /** @description What else is known; of what was refused, mostly. */
            readonly facts?: components["schemas"]["AuditState"] | null;
            /**
             * @description The version of the API it was asked of.
             * @example v1
             */
            readonly api_version?: string | null;
            /**
             * @description `success`, or the code of the refusal.
             * @example success
             */
            readonly outcome?: string;
        };
        /** @description The members of an `User` that `fields` named. */
        readonly SparseUser: {
            readonly id?: components["schemas"]["UserId"];
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly role?: components["schemas"]["Role"];
            /** @description What the role may do; follows from it. */
            readonly scopes?: readonly components["schemas"]["Scope"][];
            readonly locale?: components["schemas"]["Language"];
            readonly active?: components["schemas"]["UserActive"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description The members of an `StockMovement` that `fields` named. */
        readonly SparseStockMovement: {
            /**
             * Format: int64
             * @description Grows.
             * @example 1
             */
            readonly id?: number;
            readonly item_id?: components["schemas"]["ItemId"];
            readonly type?: components["schemas"]["MovementType"];
            /**
             * Format: int64
             * @description How many; negative only where an adjustment made them fewer.
             * @example 5
             */
            readonly quantity?: number;
            readonly stock_after?: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The units that orders held then.
             * @example 2
             */
            readonly reserved_after?: number;
            /** @description Why, of an adjustment or of an order that was cancelled; else `null`. */
            readonly reason?: components["schemas"]["AdjustReason"] | components["schemas"]["CancelReason"] | null;
            /** @description The order that moved them; `null` for an adjustment. */
            readonly order_id?: components["schemas"]["OrderId"] | null;
            readonly actor?: components["schemas"]["Mover"];
            readonly at?: components["schemas"]["Timestamp"];
        };
        /** @description The members of an `Order` that `fields` named. */
        readonly SparseOrder: {
            readonly id?: components["schemas"]["OrderId"];
            /**
             * Format: int64
             * @description Whose it is.
             * @example 1
             */
            readonly user_id?: number;
            readonly status?: components["schemas"]["OrderStatus"];
            readonly currency?: components["schemas"]["Currency"];
            /** @description One for each item, by id. */
            readonly lines?: readonly components["schemas"]["OrderLine"][];
            readonly items_total?: components["schemas"]["Amount"];
            readonly shipping_total?: components["schemas"]["Amount"];
            readonly total?: components["schemas"]["Amount"];
            readonly amount_paid?: components["schemas"]["Amount"];
            readonly amount_refunded?: components["schemas"]["Amount"];
            /** @description Where it goes; `null` where nothing is shipped. */
            readonly shipping_address?: components["schemas"]["ShippingAddress"] | null;
            readonly note?: components["schemas"]["Note"];
            /** @description When its units are let go if nobody pays; `null` where nothing ends. */
            readonly reserved_until?: components["schemas"]["TimestampOrNull"];
            /** @description Why it was cancelled; `null` when it was not. */
            readonly cancel_reason?: components["schemas"]["CancelReason"] | null;
            /** @description How to follow the parcel; `null` where nobody said. */
            readonly tracking?: components["schemas"]["Tracking"] | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly placed_at?: components["schemas"]["Timestamp"];
            /** @description When the money was taken. */
            readonly paid_at?: components["schemas"]["TimestampOrNull"];
            /** @description When it was shipped. */
            readonly fulfilled_at?: components["schemas"]["TimestampOrNull"];
            /** @description When it was cancelled. */
            readonly cancelled_at?: components["schemas"]["TimestampOrNull"];
            readonly updated_at?: components["schemas"]["Timestamp"];
            /** @description Every payment of it, the oldest first; there when `include` asks for it. */
            readonly payments?: readonly components["schemas"]["Payment"][];
            /** @description Those of its items that are for sale now; there when `include` asks for it. */
            readonly items?: readonly components["schemas"]["Item"][];
        };
        /** @description The members of an `Payment` that `fields` named. */
        readonly SparsePayment: {
            readonly id?: components["schemas"]["PaymentId"];
            /** @description The order it pays; `null` for a payment of its own. */
            readonly order_id?: components["schemas"]["OrderId"] | null;
            readonly status?: components["schemas"]["PaymentStatus"];
            readonly amount?: components["schemas"]["Amount"];
            readonly currency?: components["schemas"]["Currency"];
            readonly amount_captured?: components["schemas"]["Amount"];
            readonly amount_refunded?: components["schemas"]["Amount"];
            /**
             * @description Who moves the money.
             * @example sandbox
             */
            readonly provider?: string;
            /**
             * @description What was paid with, for people; `null` where nobody said.
             * @example sandbox card ok
             */
            readonly method_label?: string | null;
            readonly capture_mode?: components["schemas"]["CaptureMode"];
            /** @description When the money is let go if nobody takes it, or the deposit no longer waited for. */
            readonly expires_at?: components["schemas"]["TimestampOrNull"];
            /** @description Why it failed; `null` when it did not. */
            readonly failure?: components["schemas"]["PaymentFailure"] | null;
            /** @description The oldest first. */
            readonly refunds?: readonly components["schemas"]["Refund"][];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
    };
    responses: {
        /** @description `unauthorized`: no credential came, or one of a scheme that this server does not know. `invalid_token`, `token_expired`: one came and is not good (any more). The cookie of a session that has ended is taken away; where anonymous requests are allowed, it counts as none. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `csrf_failed`: a browser session without its `X-CSRF-Token`, or from a foreign origin. */
        readonly Forbidden: {
            headers: {
                /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. */
        readonly BadRequest: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Accept` excludes every media type this operation can answer with; `data.available` lists them. Or `Accept-Version` names no version there is; then it lists those. */
        readonly NotAcceptable: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is over the limit of `data.max_bytes`. */
        readonly PayloadTooLarge: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request parses and breaks the contract; `details` lists every violation of every location. */
        readonly ValidationFailed: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Something we did not foresee. The cause is in our log under the request id. */
        readonly InternalError: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. */
        readonly ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Any other refusal, in the same envelope. Today: 408, 414, 431 and 501. */
        readonly Refusal: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Range` begins beyond the end; `data.size` is how many bytes there are. */
        readonly RangeNotSatisfiable: {
            headers: {
                readonly "Content-Range": components["headers"]["Content-Range"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description What you have is current. The headers are those of the 200, as far as they can change. */
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
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What you have is current. The headers are those of the 200, as far as they can change. */
        readonly NotModifiedDated: {
            headers: {
                /** @description What this representation is known by; one for each content coding. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Who may keep this answer, and how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that choose between variants of this answer. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests; `data.class` and `data.limit` say by which limit. Come back after `Retry-After`. */
        readonly RateLimited: {
            headers: {
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The entity tag in `If-Match` is not the current one (or `If-None-Match` or `If-Unmodified-Since` forbids it). Nothing was changed. */
        readonly PreconditionFailed: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description This operation requires `If-Match` (RFC 6585, section 3). Read the resource, look at it, and send the tag you read. */
        readonly PreconditionRequired: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description No such resource; an id that cannot exist is also not found. */
        readonly NotFound: {
            headers: {
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description What you have is current. The headers are those of the 200, as far as they can change. */
        readonly DeprecatedNotModified: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description What this representation is known by; one for each content coding. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Who may keep this answer, and how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that choose between variants of this answer. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. */
        readonly DeprecatedBadRequest: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `unauthorized`: no credential came, or one of a scheme that this server does not know. `invalid_token`, `token_expired`: one came and is not good (any more). The cookie of a session that has ended is taken away; where anonymous requests are allowed, it counts as none. */
        readonly DeprecatedUnauthorized: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `csrf_failed`: a browser session without its `X-CSRF-Token`, or from a foreign origin. */
        readonly DeprecatedForbidden: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Accept` excludes every media type this operation can answer with; `data.available` lists them. Or `Accept-Version` names no version there is; then it lists those. */
        readonly DeprecatedNotAcceptable: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `version_sunset`: the sunset of this operation is past. `Link` leads to its successor. */
        readonly DeprecatedGone: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The entity tag in `If-Match` is not the current one (or `If-None-Match` or `If-Unmodified-Since` forbids it). Nothing was changed. */
        readonly DeprecatedPreconditionFailed: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body has a media type, charset or content coding that this operation does not read, or a body where none belongs. */
        readonly DeprecatedUnsupportedMediaType: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description The media types this operation reads (RFC 9110, section 15.5.16). */
                readonly Accept?: string;
                /** @description The patch formats this operation reads (RFC 5789, section 3.1). */
                readonly "Accept-Patch"?: string;
                /** @description The content codings this server reads (RFC 9110, section 12.5.3). */
                readonly "Accept-Encoding"?: string;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request parses and breaks the contract; `details` lists every violation of every location. */
        readonly DeprecatedValidationFailed: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Too many requests; `data.class` and `data.limit` say by which limit. Come back after `Retry-After`. */
        readonly DeprecatedRateLimited: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Something we did not foresee. The cause is in our log under the request id. */
        readonly DeprecatedInternalError: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Any other refusal, in the same envelope. Today: 408, 414, 431 and 501. */
        readonly DeprecatedRefusal: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is over the limit of `data.max_bytes`. */
        readonly DeprecatedPayloadTooLarge: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. */
        readonly DeprecatedServiceUnavailable: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description What you have is current. The headers are those of the 200, as far as they can change. */
        readonly DeprecatedNotModifiedDated: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description What this representation is known by; one for each content coding. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Who may keep this answer, and how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that choose between variants of this answer. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such resource; an id that cannot exist is also not found. */
        readonly DeprecatedNotFound: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `payment_provider_error`: the payment provider answered nonsense. Send the same request with the same key again. */
        readonly DeprecatedProviderError: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `payment_provider_unavailable`: the payment provider cannot be reached, or did not answer in time. Send the same request with the same key again after `Retry-After`. `service_unavailable`: the database cannot be reached, or the server is shutting down. */
        readonly DeprecatedProviderUnavailable: {
            headers: {
                /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                readonly Link?: components["schemas"]["FieldValue"];
                /** @description Seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The language of the messages in this answer; absent where it has none. */
                readonly "Content-Language"?: components["schemas"]["Language"];
                /** @description The version of the API that answers; absent outside of it (health). */
                readonly "API-Version"?: string;
                /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                readonly RateLimit?: string;
                /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                readonly Deprecation?: string;
                /** @description From when on it answers 410 (RFC 8594). */
                readonly Sunset?: components["schemas"]["HttpDate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
        /** @description Also items that are not active. Only for who may write items; strangers get a 401, others a 403. */
        readonly IncludeInactive: boolean;
        /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
        readonly IfNoneMatch: components["schemas"]["FieldValue"];
        /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3), and where answers have one. */
        readonly IfModifiedSince: components["schemas"]["FieldValue"];
        /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
        readonly CsrfToken: components["schemas"]["FieldValue"];
        /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
        readonly IfMatch: components["schemas"]["FieldValue"];
        /**
         * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
         *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
         */
        readonly IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
         *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
         */
        readonly IdempotencyKeyRequired: components["schemas"]["IdempotencyKey"];
        /** @description One range of bytes, `bytes=0-1023` (RFC 9110, section 14.2). Several ranges, other units and what is no range are answered whole. */
        readonly Range: components["schemas"]["FieldValue"];
        /** @description The entity tag the range belongs to; if it is another by now, the answer is whole (RFC 9110, section 13.1.5). */
        readonly IfRange: components["schemas"]["FieldValue"];
        /** @description The item's id. An id that cannot exist is a 404. */
        readonly ItemId: components["schemas"]["ItemId"];
        /** @description The review's id. An id that cannot exist is a 404. */
        readonly ReviewId: components["schemas"]["ReviewId"];
        /** @description The category's id. An id that cannot exist is a 404. */
        readonly CategoryId: components["schemas"]["CategoryId"];
        /** @description The file's id. An id that cannot exist is a 404. */
        readonly FileId: components["schemas"]["FileId"];
        /** @description The order's id. An id that cannot exist is a 404. */
        readonly OrderId: components["schemas"]["OrderId"];
        /** @description The payment's id. An id that cannot exist is a 404. */
        readonly PaymentId: components["schemas"]["PaymentId"];
        /** @description Which provider says it. One that this server does not have is a 404. */
        readonly ProviderName: components["schemas"]["ProviderName"];
    };
    requestBodies: never;
    headers: {
        /** @description Where the new resource lives, relative to the origin. */
        readonly Location: components["schemas"]["RelativePath"];
        /** @description Whose representation the body is, relative to the origin; what its member `etag` is the tag of. */
        readonly "Content-Location": components["schemas"]["RelativePath"];
        /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
        readonly "WWW-Authenticate-Scope": components["schemas"]["FieldValue"];
        /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
        readonly "Set-Cookie": components["schemas"]["FieldValue"];
        /** @description How to authenticate (RFC 6750, section 3), with `error` and `error_description` where a credential came and was refused. */
        readonly "WWW-Authenticate": components["schemas"]["FieldValue"];
        /** @description A CSRF token of this browser session; absent for bearer tokens. */
        readonly "X-CSRF-Token": components["schemas"]["CsrfToken"];
        /** @description What this representation is known by; one for each content coding. */
        readonly ETag: components["schemas"]["EntityTag"];
        /** @description Who may keep this answer, and how long. */
        readonly "Cache-Control": components["schemas"]["FieldValue"];
        /** @description The request headers that choose between variants of this answer. */
        readonly Vary: components["schemas"]["FieldValue"];
        /** @description Seconds to wait before trying again. */
        readonly "Retry-After": number;
        /** @description That a signature is wanted: `Signature`, with a realm. */
        readonly "WWW-Authenticate-Signature": components["schemas"]["FieldValue"];
        /** @description The media types this operation reads (RFC 9110, section 15.5.16). */
        readonly Accept: string;
        /** @description The patch formats this operation reads (RFC 5789, section 3.1). */
        readonly "Accept-Patch": string;
        /** @description The content codings this server reads (RFC 9110, section 12.5.3). */
        readonly "Accept-Encoding": string;
        /** @description Which bytes these are, and of how many (RFC 9110, section 14.4). */
        readonly "Content-Range": components["schemas"]["FieldValue"];
        /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
        readonly "Last-Modified": components["schemas"]["HttpDate"];
        /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
        readonly "Link-Described": components["schemas"]["FieldValue"];
        /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
        readonly "X-Request-Id": components["schemas"]["RequestId"];
        /** @description The language of the messages in this answer; absent where it has none. */
        readonly "Content-Language": components["schemas"]["Language"];
        /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
        readonly "Access-Control-Allow-Origin": components["schemas"]["Origin"];
        /** @description The version of the API that answers; absent outside of it (health). */
        readonly "API-Version": string;
        /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
        readonly RateLimit: string;
        /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
        readonly "RateLimit-Policy": string;
        /** @description This page and its neighbours (RFC 8288): the same as `links`, without those that are not there. */
        readonly Link: components["schemas"]["FieldValue"];
        /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
        readonly "Idempotent-Replayed": components["schemas"]["Replayed"];
        /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
        readonly Deprecation: string;
        /** @description From when on it answers 410 (RFC 8594). */
        readonly Sunset: components["schemas"]["HttpDate"];
        /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
        readonly "Successor-Link": components["schemas"]["FieldValue"];
        /** @description That ranges of bytes may be asked for (RFC 9110, section 14.3). */
        readonly "Accept-Ranges": components["schemas"]["FieldValue"];
        /** @description That a browser may show it. */
        readonly "Content-Disposition": components["schemas"]["FieldValue"];
        /** @description What a browser may do with it when it is opened by itself, which is nothing. */
        readonly "Content-Security-Policy": components["schemas"]["FieldValue"];
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
                /** @description Also items that are not active. Only for who may write items; strangers get a 401, others a 403. */
                readonly include_inactive?: components["parameters"]["IncludeInactive"];
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
                /** @description Short for `filter[name][eq]`. */
                readonly "filter[name]"?: components["schemas"]["ItemName"];
                /** @description Only those whose `name` is equal to this. */
                readonly "filter[name][eq]"?: components["schemas"]["ItemName"];
                /** @description Short for `filter[price][eq]`. */
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
                /** @description Short for `filter[currency][eq]`. */
                readonly "filter[currency]"?: components["schemas"]["Currency"];
                /** @description Only those whose `currency` is equal to this. */
                readonly "filter[currency][eq]"?: components["schemas"]["Currency"];
                /** @description Short for `filter[category_id][eq]`. */
                readonly "filter[category_id]"?: number;
                /** @description Only those whose `category_id` is equal to this. */
                readonly "filter[category_id][eq]"?: number;
                /** @description Only those whose `category_id` is one of (a comma list of at most 50) this. */
                readonly "filter[category_id][in]"?: readonly number[];
                /** @description Short for `filter[sku][eq]`. */
                readonly "filter[sku]"?: string;
                /** @description Only those whose `sku` is equal to this. */
                readonly "filter[sku][eq]"?: string;
                /** @description Only those whose `sku` is one of (a comma list of at most 50) this. */
                readonly "filter[sku][in]"?: readonly string[];
                /** @description Only those whose `created_at` is greater than this. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is greater than or equal to this. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than this. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than or equal to this. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is greater than this. */
                readonly "filter[updated_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is greater than or equal to this. */
                readonly "filter[updated_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is less than this. */
                readonly "filter[updated_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is less than or equal to this. */
                readonly "filter[updated_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemPage"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModified"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly createItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly Location: components["headers"]["Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `duplicate_sku`: another item has this SKU. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly getItem: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to answer with, in the same request. */
                readonly include?: string;
                /** @description Also items that are not active. Only for who may write items; strangers get a 401, others a 403. */
                readonly include_inactive?: components["parameters"]["IncludeInactive"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3), and where answers have one. */
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
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModifiedDated"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly replaceItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly "Content-Location": components["headers"]["Content-Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly deleteItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Keys to sort by, at most three, `-` for descending; the id decides between equals. */
                readonly sort?: string;
                /** @description Answer with these members only. */
                readonly fields?: string;
                /** @description Short for `filter[rating][eq]`. */
                readonly "filter[rating]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is equal to this. */
                readonly "filter[rating][eq]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is greater than this. */
                readonly "filter[rating][gt]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is greater than or equal to this. */
                readonly "filter[rating][gte]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is less than this. */
                readonly "filter[rating][lt]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is less than or equal to this. */
                readonly "filter[rating][lte]"?: components["schemas"]["ReviewRating"];
                /** @description Only those whose `rating` is one of (a comma list of at most 50) this. */
                readonly "filter[rating][in]"?: readonly number[];
                /** @description Short for `filter[verified_purchase][eq]`. */
                readonly "filter[verified_purchase]"?: components["schemas"]["VerifiedPurchase"];
                /** @description Only those whose `verified_purchase` is equal to this. */
                readonly "filter[verified_purchase][eq]"?: components["schemas"]["VerifiedPurchase"];
                /** @description Short for `filter[status][eq]`. */
                readonly "filter[status]"?: components["schemas"]["ReviewStatus"];
                /** @description Only those whose `status` is equal to this. */
                readonly "filter[status][eq]"?: components["schemas"]["ReviewStatus"];
                /** @description Only those whose `created_at` is greater than this. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is greater than or equal to this. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than this. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than or equal to this. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is greater than this. */
                readonly "filter[updated_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is greater than or equal to this. */
                readonly "filter[updated_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is less than this. */
                readonly "filter[updated_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `updated_at` is less than or equal to this. */
                readonly "filter[updated_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewPage"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModified"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly createReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        /** @description The new review. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewCreate"];
            };
        };
        readonly responses: {
            /** @description The new review. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. */
            readonly 400: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `review_purchase_required`: this shop takes reviews only from who has bought the item. `csrf_failed`: a browser session without its `X-CSRF-Token`, or from a foreign origin. */
            readonly 403: {
                headers: {
                    /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `review_already_exists`: the caller has reviewed this item before; `data.review_id` says where. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The review. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `not_resource_owner`: the review is somebody else's. `csrf_failed`: a browser session without its `X-CSRF-Token`, or from a foreign origin. */
            readonly 403: {
                headers: {
                    /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewId"];
            };
            readonly cookie?: never;
        };
        /** @description What changes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ReviewPatch"];
                readonly "application/json": components["schemas"]["ReviewPatch"];
            };
        };
        readonly responses: {
            /** @description The review as it is now. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `not_resource_owner`: the review is somebody else's. `csrf_failed`: a browser session without its `X-CSRF-Token`, or from a foreign origin. */
            readonly 403: {
                headers: {
                    /** @description Which scope is missing (RFC 6750, section 3.1), where that is what is wrong. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
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
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CategoryList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly createCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. */
            readonly 400: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_slug`: another category has this slug. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The request parses and breaks the contract, or the category cannot stand below this parent; `details` lists every violation. */
            readonly 422: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
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
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
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
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_in_use`: items or categories are directly in it; `data.items` and `data.categories` say how many. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_cycle`: the parent would be the category itself or one below it. `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_slug`: another category has this slug. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly uploadFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The picture. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        readonly responses: {
            /** @description The file. `image_ids` of an item shows it. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["File"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The file is over 5 MiB, the form has more than ten parts, or the whole is too long for such a file. `data.max_bytes` is what a file may have. */
            readonly 413: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `validation_failed`: there is no file, it is a text, or there is something beside it. `invalid_file_content`: the bytes are no picture that we take, or not what they are called; `data.reason` says which: `type`, `name`, `dimensions` or `broken`; `details` says what to do about it. */
            readonly 422: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getFile: {
        readonly parameters: {
            readonly query?: {
                /** @description How wide a smaller copy shall be; its height follows. */
                readonly w?: components["schemas"]["ImageWidth"];
            };
            readonly header?: {
                /** @description One range of bytes, `bytes=0-1023` (RFC 9110, section 14.2). Several ranges, other units and what is no range are answered whole. */
                readonly Range?: components["parameters"]["Range"];
                /** @description The entity tag the range belongs to; if it is another by now, the answer is whole (RFC 9110, section 13.1.5). */
                readonly "If-Range"?: components["parameters"]["IfRange"];
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The file's id. An id that cannot exist is a 404. */
                readonly file_id: components["parameters"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The picture. */
            readonly 200: {
                headers: {
                    /** @description That ranges of bytes may be asked for (RFC 9110, section 14.3). */
                    readonly "Accept-Ranges"?: components["schemas"]["FieldValue"];
                    /** @description That a browser may show it. */
                    readonly "Content-Disposition"?: components["schemas"]["FieldValue"];
                    /** @description What a browser may do with it when it is opened by itself, which is nothing. */
                    readonly "Content-Security-Policy"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/jpeg": components["schemas"]["ImageBytes"];
                    readonly "image/png": components["schemas"]["ImageBytes"];
                    readonly "image/webp": components["schemas"]["ImageBytes"];
                };
            };
            /** @description The part of it that `Range` asks for. */
            readonly 206: {
                headers: {
                    /** @description That ranges of bytes may be asked for (RFC 9110, section 14.3). */
                    readonly "Accept-Ranges"?: components["schemas"]["FieldValue"];
                    /** @description That a browser may show it. */
                    readonly "Content-Disposition"?: components["schemas"]["FieldValue"];
                    /** @description What a browser may do with it when it is opened by itself, which is nothing. */
                    readonly "Content-Security-Policy"?: components["schemas"]["FieldValue"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/jpeg": components["schemas"]["ImageBytes"];
                    readonly "image/png": components["schemas"]["ImageBytes"];
                    readonly "image/webp": components["schemas"]["ImageBytes"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 416: components["responses"]["RangeNotSatisfiable"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path: {
                /** @description The file's id. An id that cannot exist is a 404. */
                readonly file_id: components["parameters"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `file_in_use`: an item shows it. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly listAuditLogs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only rows about this kind of resource. */
                readonly resource_type?: components["schemas"]["AuditResourceType"];
                /** @description Only rows about the resource with this id; with `resource_type`. */
                readonly resource_id?: components["schemas"]["AuditId"];
                /** @description Only rows of this user, or of the provider with this name. */
                readonly actor_id?: components["schemas"]["AuditId"];
                /** @description Only actions that begin like this; `item.` is all that was done to items. */
                readonly action?: string;
                /** @description Only rows of this instant or later. */
                readonly from?: components["schemas"]["Instant"];
                /** @description Only rows before this instant. */
                readonly to?: components["schemas"]["Instant"];
                /** @description Only rows of this exchange, by its `X-Request-Id`. */
                readonly request_id?: components["schemas"]["RequestId"];
                /** @description How many entries a page holds; 20 where nothing is said. */
                readonly size?: components["parameters"]["Size"];
                /** @description Another name of `size`. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on from: follow `links.next`, which has it. Any depth costs the same, and every entry that stays is met once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Answer with these members only. */
                readonly fields?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Who logs in. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            /** @description Tokens, or the session that `Set-Cookie` gives. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Login"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description `invalid_credentials`: not this e-mail address with this password. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description `csrf_failed`: a browser asked for this from a foreign origin. */
            readonly 403: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly refreshToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The refresh token of the last answer. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        readonly responses: {
            /** @description New tokens; the old refresh token is spent. */
            readonly 200: {
                headers: {
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenLogin"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description `invalid_token`: not a refresh token of ours, spent, over, or of a user who may not log in. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It has ended. `Set-Cookie` takes a browser's cookie away. */
            readonly 204: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly listUsers: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Keys to sort by, at most three, `-` for descending; the id decides between equals. */
                readonly sort?: string;
                /** @description Answer with these members only. */
                readonly fields?: string;
                /** @description Only those whose `id` is one of (a comma list of at most 50) this. */
                readonly "filter[id][in]"?: readonly number[];
                /** @description Short for `filter[email][eq]`. */
                readonly "filter[email]"?: components["schemas"]["Email"];
                /** @description Only those whose `email` is equal to this. */
                readonly "filter[email][eq]"?: components["schemas"]["Email"];
                /** @description Short for `filter[role][eq]`. */
                readonly "filter[role]"?: components["schemas"]["Role"];
                /** @description Only those whose `role` is equal to this. */
                readonly "filter[role][eq]"?: components["schemas"]["Role"];
                /** @description Only those whose `role` is one of (a comma list of at most 50) this. */
                readonly "filter[role][in]"?: readonly components["schemas"]["Role"][];
                /** @description Short for `filter[active][eq]`. */
                readonly "filter[active]"?: components["schemas"]["UserActive"];
                /** @description Only those whose `active` is equal to this. */
                readonly "filter[active][eq]"?: components["schemas"]["UserActive"];
                /** @description Only those whose `created_at` is greater than this. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is greater than or equal to this. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than this. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than or equal to this. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserPage"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModified"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly registerUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Who registers. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserRegister"];
            };
        };
        readonly responses: {
            /** @description The new user. `Location` is where the user finds the profile after logging in. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description `csrf_failed`: a browser asked for this from a foreign origin. */
            readonly 403: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_email`: somebody has this address. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who one is. */
            readonly 200: {
                headers: {
                    /** @description A CSRF token of this browser session; absent for bearer tokens. */
                    readonly "X-CSRF-Token"?: components["schemas"]["CsrfToken"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            /** @description What you have is current. The headers are those of the 200, as far as they can change. */
            readonly 304: {
                headers: {
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description A CSRF token of this browser session; absent for bearer tokens. */
                    readonly "X-CSRF-Token"?: components["schemas"]["CsrfToken"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What changes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ProfilePatch"];
                readonly "application/json": components["schemas"]["ProfilePatch"];
            };
        };
        readonly responses: {
            /** @description The profile as it is now. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_email`: somebody has this address. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The old one and the new one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            /** @description It is changed. Log in again. */
            readonly 204: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3), and where answers have one. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The user's id. */
                readonly user_id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 304: components["responses"]["NotModifiedDated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The user's id. */
                readonly user_id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description What changes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["UserPatch"];
                readonly "application/json": components["schemas"]["UserPatch"];
            };
        };
        readonly responses: {
            /** @description The user as it is now. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_email`: somebody has this address. `last_admin`: nobody else could administrate. */
            readonly 409: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly adjustStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        /** @description The adjustment. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StockAdjustment"];
            };
        };
        readonly responses: {
            /** @description What happened, and the stock after it. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockMovement"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `stock_below_reserved`: orders hold more than would be left. `version_conflict`: the stock is not the expected one, or is not counted. `data.stock` and `data.reserved` say what is there. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly listStockMovements: {
        readonly parameters: {
            readonly query?: {
                /** @description How many entries a page holds; 20 where nothing is said. */
                readonly size?: components["parameters"]["Size"];
                /** @description Another name of `size`. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on from: follow `links.next`, which has it. Any depth costs the same, and every entry that stays is met once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Answer with these members only. */
                readonly fields?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockMovementPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly quoteOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What is to be priced. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderQuoteRequest"];
            };
        };
        readonly responses: {
            /** @description What it would cost. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            /** @description `currency_mismatch`: the items have several currencies, or another one than `currency`. `validation_failed`: rule `maximum` (lines) where the total is too large to be written exactly, and every other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Keys to sort by, at most three, `-` for descending; the id decides between equals. */
                readonly sort?: string;
                /** @description Answer with these members only. */
                readonly fields?: string;
                /** @description Short for `filter[status][eq]`. */
                readonly "filter[status]"?: components["schemas"]["OrderStatus"];
                /** @description Only those whose `status` is equal to this. */
                readonly "filter[status][eq]"?: components["schemas"]["OrderStatus"];
                /** @description Only those whose `status` is one of (a comma list of at most 50) this. */
                readonly "filter[status][in]"?: readonly components["schemas"]["OrderStatus"][];
                /** @description Only those whose `placed_at` is greater than this. */
                readonly "filter[placed_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `placed_at` is greater than or equal to this. */
                readonly "filter[placed_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `placed_at` is less than this. */
                readonly "filter[placed_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `placed_at` is less than or equal to this. */
                readonly "filter[placed_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderPage"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModified"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The order. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderCreate"];
            };
        };
        readonly responses: {
            /** @description The order, with its units held. */
            readonly 201: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly Location: components["headers"]["Location"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `insufficient_stock`: `data.lines` says of which item how many are left. `item_unavailable`: `data.item_ids` are not for sale. `price_changed`: `data` has what was expected and what it is. `pending_order_limit`: three orders are unpaid already. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            /** @description `currency_mismatch`: the items have several currencies, or another one than `currency`. `validation_failed`: rule `maximum` (lines) where the total is too large to be written exactly, and every other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description Relations to answer with, in the same request. */
                readonly include?: readonly components["schemas"]["OrderRelation"][];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3), and where answers have one. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModifiedDated"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description Why. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderCancel"];
            };
        };
        readonly responses: {
            /** @description The order as it is now. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `invalid_state_transition`: it is shipped or cancelled already; `data` has `from`, `to` and `allowed`. `payment_busy`: its payment is being worked on, or its money is still on the way back; the same key goes on from there. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 502: components["responses"]["DeprecatedProviderError"];
            readonly 503: components["responses"]["DeprecatedProviderUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly fulfillOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The entity tag you read; if it is no longer current the answer is 412 and nothing changes (RFC 9110, section 13.1.1). */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderId"];
            };
            readonly cookie?: never;
        };
        /** @description How. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderFulfill"];
            };
        };
        readonly responses: {
            /** @description The order as it is now. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `invalid_state_transition`: it is not paid, or shipped or cancelled already; `data` has `from`, `to` and `allowed`. `payment_busy`: somebody is cancelling it. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly listPayments: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Keys to sort by, at most three, `-` for descending; the id decides between equals. */
                readonly sort?: string;
                /** @description Answer with these members only. */
                readonly fields?: string;
                /** @description Short for `filter[order_id][eq]`. */
                readonly "filter[order_id]"?: components["schemas"]["OrderId"] | null;
                /** @description Only those whose `order_id` is equal to this. */
                readonly "filter[order_id][eq]"?: components["schemas"]["OrderId"] | null;
                /** @description Short for `filter[status][eq]`. */
                readonly "filter[status]"?: components["schemas"]["PaymentStatus"];
                /** @description Only those whose `status` is equal to this. */
                readonly "filter[status][eq]"?: components["schemas"]["PaymentStatus"];
                /** @description Only those whose `status` is one of (a comma list of at most 50) this. */
                readonly "filter[status][in]"?: readonly components["schemas"]["PaymentStatus"][];
                /** @description Only those whose `created_at` is greater than this. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is greater than or equal to this. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than this. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only those whose `created_at` is less than or equal to this. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentPage"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModified"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. It was not done in the time of this operation, and nothing was changed. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly createPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What is paid and how. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        readonly responses: {
            /** @description The money is held (`authorized`), taken (`captured`) or still to come (`pending`, for a deposit, until `expires_at`). */
            readonly 201: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly Location: components["headers"]["Location"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            /** @description `payment_declined`: `data.decline_code` says why, as far as a customer may know. The payment stays in the list as `failed`; pay again with another method and a new key. */
            readonly 402: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `payment_already_exists`: the order has a payment, `data.payment_id`. `invalid_state_transition`: the order is not to be paid (any more). `payment_busy`: another request is at it, or is cancelling the order. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            /** @description `amount_mismatch`: `data.amount_due` is the order's. `currency_mismatch`: the order has another currency. `card_number_not_accepted`: `payment_method` looks like a card number; it is kept nowhere. `validation_failed`: rule `reference` for a token that the provider does not know, and every other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 502: components["responses"]["DeprecatedProviderError"];
            readonly 503: components["responses"]["DeprecatedProviderUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly getPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have; if one is current the answer is 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have; looked at only without `If-None-Match` (RFC 9110, section 13.1.3), and where answers have one. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything of it last changed, by an edit or beside one (stock, ratings), as an IMF-fixdate. Absent for lists, categories, reviews, with `include`, wherever else nobody dates all that is shown, and for a moment after several changes in one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Who may keep this answer, and how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that choose between variants of this answer. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            readonly 304: components["responses"]["DeprecatedNotModifiedDated"];
            readonly 400: components["responses"]["DeprecatedBadRequest"];
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 412: components["responses"]["DeprecatedPreconditionFailed"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 503: components["responses"]["DeprecatedServiceUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly capturePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment as it is now. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is at it. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 502: components["responses"]["DeprecatedProviderError"];
            readonly 503: components["responses"]["DeprecatedProviderUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly voidPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment as it is now. */
            readonly 200: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description What this representation is known by; one for each content coding. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is at it. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            readonly 422: components["responses"]["DeprecatedValidationFailed"];
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 502: components["responses"]["DeprecatedProviderError"];
            readonly 503: components["responses"]["DeprecatedProviderUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly createRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The CSRF token of the browser session; needed with its cookie, and with nothing else. */
                readonly "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /**
                 * @description Makes the request safe to repeat: sent again with the same key, it has no second effect and is answered as the first time. Kept
                 *     for 24 hours, for this caller and this operation. See `/docs/idempotency`.
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentId"];
            };
            readonly cookie?: never;
        };
        /** @description How much and why. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefundCreate"];
            };
        };
        readonly responses: {
            /** @description The refund; `pending` while the provider is at it, `failed` when the provider will not. */
            readonly 201: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    readonly Location: components["headers"]["Location"];
                    /** @description A browser's session cookie (`__Host-session`; `session` where the server is not reached by HTTPS), or its end. */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` where this is the answer that an earlier request with the same `Idempotency-Key` got; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object names a member twice. `invalid_cursor`: a cursor was altered, or belongs to another list, filter or sort. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or stands there twice. `idempotency_key_required`: there is no `Idempotency-Key`. */
            readonly 400: {
                headers: {
                    /** @description Where it is explained (RFC 8288), `rel="describedby"`. */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 401: components["responses"]["DeprecatedUnauthorized"];
            readonly 403: components["responses"]["DeprecatedForbidden"];
            readonly 404: components["responses"]["DeprecatedNotFound"];
            readonly 406: components["responses"]["DeprecatedNotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is at it. `idempotency_conflict`: the `Idempotency-Key` was used for another request. `idempotency_in_progress`: the first request with it is still being worked on. */
            readonly 409: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 410: components["responses"]["DeprecatedGone"];
            readonly 413: components["responses"]["DeprecatedPayloadTooLarge"];
            readonly 415: components["responses"]["DeprecatedUnsupportedMediaType"];
            /** @description `refund_exceeds_captured`: `data` has what was `captured`, is `refunded` and is `refundable`. `validation_failed`: every rule of the body. */
            readonly 422: {
                headers: {
                    /** @description What to use instead (`successor-version`), and what is said about moving there (`deprecation`). */
                    readonly Link?: components["schemas"]["FieldValue"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description Since when this operation is deprecated (RFC 9745): `@` and Unix seconds. */
                    readonly Deprecation?: string;
                    /** @description From when on it answers 410 (RFC 8594). */
                    readonly Sunset?: components["schemas"]["HttpDate"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["DeprecatedRateLimited"];
            readonly 500: components["responses"]["DeprecatedInternalError"];
            readonly 502: components["responses"]["DeprecatedProviderError"];
            readonly 503: components["responses"]["DeprecatedProviderUnavailable"];
            readonly default: components["responses"]["DeprecatedRefusal"];
        };
    };
    readonly receiveProviderEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 of `<t>.<body>`, not older than five minutes. */
                readonly "Payment-Signature"?: components["schemas"]["FieldValue"];
                /** @description The same, as Stripe sends it. */
                readonly "Stripe-Signature"?: components["schemas"]["FieldValue"];
            };
            readonly path: {
                /** @description Which provider says it. One that this server does not have is a 404. */
                readonly provider: components["parameters"]["ProviderName"];
            };
            readonly cookie?: never;
        };
        /** @description An event, in the provider's own form. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderEvent"];
            };
        };
        readonly responses: {
            /** @description Heard. */
            readonly 204: {
                headers: {
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description `invalid_signature`: it is not signed by this provider, or too long ago. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate-Signature"];
                    /** @description Names this exchange in our logs; quote it when you ask for help. Yours is kept when it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
                    /** @description The caller's own `Origin`, when this server lets browsers call from there; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, how many more it takes (`r`) and in how many seconds it begins anew (`t`): `"default";r=199;t=60`. Absent from health and from preflights, and where limits are switched off. */
                    readonly RateLimit?: string;
                    /** @description The same limits: how many requests (`q`) in how many seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
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
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
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
                    /** @description The language of the messages in this answer; absent where it has none. */
                    readonly "Content-Language"?: components["schemas"]["Language"];
                    /** @description The version of the API that answers; absent outside of it (health). */
                    readonly "API-Version"?: string;
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
