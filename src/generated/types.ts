// Generated from spec/ by `make generate`. Do not edit.

export interface paths {
    readonly "/api/v2/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List items
         * @description Newest first, unless `sort` is given. Items that are not active are included only with `include_inactive`. Prices in different currencies are not compared: filtering by `price`, `min_price`, `max_price` and sorting by `price` require a `currency` (422, rule `required`). `filter[category_id]` selects a single category; `category_id` also includes the categories below it. `q` searches names and descriptions, and ranks matches in the name first.
         *
         *     **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
         */
        readonly get: operations["listItems"];
        readonly put?: never;
        /**
         * Create an item
         * @description A SKU that is already taken is a 409 `duplicate_sku`. A category or an image that does not exist is a 422 (rule `reference`).
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_sku`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/items/{item_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an item
         * @description A deleted item is a 404. So is an item that is not active, unless `include_inactive` is set.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getItem"];
        /**
         * Replace an item
         * @description Replaces everything that can be edited; never creates an item. A body that changes nothing leaves `version` and `updated_at` as they are, so a response of `getItem` can be sent back unchanged. A different `currency` is a 422 (rule `immutable`), a read-only member with another value than the current one a 422 (rule `read_only`), a stale `version` or `etag` a 409 `version_conflict`, and a SKU that is taken a 409 `duplicate_sku`. The new entity tag is the member `etag`; there is no `ETag` header (RFC 9110, section 9.3.4).
         *
         *     **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
         */
        readonly put: operations["replaceItem"];
        readonly post?: never;
        /**
         * Delete an item
         * @description The SKU becomes available again. Deleting an item twice is a 404.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteItem"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an item
         * @description A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` and `updated_at` as they are. The errors of `replaceItem` apply, and `null` for `name`, `price` or `currency` is a 422.
         *
         *     **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateItem"];
        readonly trace?: never;
    };
    readonly "/api/v2/items/{item_id}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the reviews of an item
         * @description Newest first, unless `sort` is given. Hidden reviews are listed only for their author and for moderators (`reviews:moderate`). Reviews of an item that is deleted or not active are a 404, like the item itself.
         *
         *     **Errors**: 400 `invalid_cursor`; 404 `not_found`; 412 `precondition_failed`; 503 `timeout`.
         */
        readonly get: operations["listReviews"];
        readonly put?: never;
        /**
         * Review an item
         * @description The review is published immediately and counts in the item's `rating_average` and `rating_count`. A user can review an item once: a second review is a 409 `review_already_exists`, which names the first.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 403 `review_purchase_required`, `user_required`; 404 `not_found`; 409 `review_already_exists`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/items/{item_id}/reviews/{review_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a review
         * @description A hidden review is a 404, except for its author and for moderators.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getReview"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a review
         * @description Authors can delete their own reviews, even if the item is no longer for sale; moderators (`reviews:moderate`) can delete any. The item's rating is updated, and the author may write a new review. Deleting a review twice is a 404.
         *
         *     **Errors**: 403 `not_resource_owner`; 404 `not_found`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteReview"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a review
         * @description Edits, hides or publishes a review with a JSON merge patch (RFC 7396) in either media type. Authors may edit text and rating; moderators (`reviews:moderate`) may hide and publish a review, but not edit its text. `If-Match` is required (428) because authors and moderators edit the same review: a moderator must not publish text that was replaced after it was read. A patch that changes nothing leaves `version` and `updated_at` as they are.
         *
         *     **Errors**: 403 `not_resource_owner`; 404 `not_found`; 409 `version_conflict`; 412 `precondition_failed`; 428 `precondition_required`.
         */
        readonly patch: operations["updateReview"];
        readonly trace?: never;
    };
    readonly "/api/v2/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List categories
         * @description Returns all categories in one flat list. Each category is followed by the categories below it, so the tree can be rendered line by line with `depth` as the indentation. Siblings are ordered by `position`, then `name`, then `id`.
         *
         *     **Errors**: 412 `precondition_failed`.
         */
        readonly get: operations["listCategories"];
        readonly put?: never;
        /**
         * Create a category
         * @description A slug that is already taken is a 409 `duplicate_slug`. A parent that does not exist is a 422 (rule `reference`), and so are a fourth level (rule `depth`) and more than 1000 categories (rule `max_items`).
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_slug`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createCategory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/categories/{category_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a category
         * @description Returns the category without its items; use `listItems` with `category_id` for those.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getCategory"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a category
         * @description Only an empty category can be deleted: if it has items or subcategories, the response is a 409 `category_in_use` that says how many. Deleting a category twice is a 404.
         *
         *     **Errors**: 404 `not_found`; 409 `category_in_use`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteCategory"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a category
         * @description A JSON merge patch (RFC 7396) in either media type. A new `parent_id` moves the category with everything below it. A patch that changes nothing leaves `version` and `updated_at` as they are. Moving a category below itself or one of its descendants is a 409 `category_cycle`; a move that would create a fourth level is a 422 (rule `depth`), a parent that does not exist a 422 (rule `reference`), a slug that is taken a 409 `duplicate_slug`, a stale `version` or `etag` a 409 `version_conflict`, a read-only member with another value than the current one a 422 (rule `read_only`), and `null` for `name` or `slug` a 422.
         *
         *     **Errors**: 404 `not_found`; 409 `category_cycle`, `version_conflict`, `duplicate_slug`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateCategory"];
        readonly trace?: never;
    };
    readonly "/api/v2/upload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upload an image
         * @description Send a form (`multipart/form-data`) with one part, `file`: a JPEG, PNG or WebP image of at most 5 MiB and 8,000 by 8,000 pixels. The bytes determine the type. The part's `Content-Type` must be that type, `application/octet-stream` or absent; the extension of the file name, if there is one, must match it. SVG, HTML and broken images are a 422 `invalid_file_content`, and so is a file name that contains a path. The file name is not stored. Data after the end of the image, such as the videos and notes that phones append, is cut off; the bytes before it are stored unchanged, including a camera's metadata (EXIF). Smaller copies have no metadata. A file that no item uses for 24 hours is deleted.
         *
         *     **Errors**: 422 `invalid_file_content`.
         */
        readonly post: operations["uploadFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/files/{file_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download an image
         * @description Returns the bytes of the image. Public, and cacheable indefinitely, because a file never changes. With `w`, returns a smaller copy of the same type; an image that is already narrower is returned as it is. A request with `Accept: application/json` receives the image as well, but errors in JSON.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`; 416 `range_not_satisfiable`.
         */
        readonly get: operations["getFile"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a file
         * @description A file that an item uses cannot be deleted (409 `file_in_use`). Deleting a file twice is a 404. Cached copies remain.
         *
         *     **Errors**: 404 `not_found`; 409 `file_in_use`.
         */
        readonly delete: operations["deleteFile"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/audit-logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List audit log entries
         * @description Newest first. Every change has an entry, written in the same transaction, and so has every failed login and every change that was refused because of a missing scope. Entries are never changed or deleted. Updates that change nothing and reads of this list are not recorded.
         *
         *     **Errors**: 400 `invalid_cursor`; 503 `timeout`.
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
    readonly "/api/v2/login": {
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
         * @description Returns an access token (valid for 15 minutes) and a refresh token (30 days), or sets a session cookie for a browser. An unknown user, a wrong password and a disabled user receive the same response after the same time. After ten failed logins with one e-mail address within a minute, whether or not it has an account, the next login must wait for a minute. Each further failure doubles the wait, up to 15 minutes (429 `rate_limited`, with `Retry-After`). A successful login resets the count. IP addresses that logged in to the account within the last 30 days have a count of their own. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
         *
         *     **Errors**: 401 `invalid_credentials`.
         */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refresh an access token
         * @description Each refresh token can be used once. If it is sent again within ten seconds (from two tabs, or after a lost response), the same successor is returned. If it is sent later, it may have been stolen: the login ends, and the newer tokens stop working too (RFC 9700, section 4.14).
         */
        readonly post: operations["refreshToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/logout": {
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
         * @description Ends this login immediately: its access tokens, refresh token or cookie stop working. Other logins of the same user are not affected.
         *
         *     **Errors**: 403 `user_required`.
         */
        readonly post: operations["logout"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/auth/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Request a password reset
         * @description Sends a mail with a link to the user with this address, in the user's language. The link is valid for 30 minutes and can be used once; a new link replaces it. The response is the same, after the same time, whether or not there is such a user. At most three such mails an hour are sent to a user. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
         */
        readonly post: operations["requestPasswordReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/auth/password-reset/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset your password
         * @description Sets a new password with the token from the mail of `requestPasswordReset`, and ends all logins of the user. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
         *
         *     **Errors**: 422 `invalid_reset_token`.
         */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List users
         * @description Newest first, unless `sort` is given.
         *
         *     **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
         */
        readonly get: operations["listUsers"];
        readonly put?: never;
        /**
         * Register a user
         * @description Creates a customer, who can then log in. An address that is already registered, ignoring case, is a 409 `duplicate_email`. A password that is among the most common ones is a 422 (rule `common_password`). Browsers must call from this origin or an allowed one (403 `csrf_failed`).
         *
         *     **Errors**: 409 `duplicate_email`.
         */
        readonly post: operations["registerUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get your profile
         * @description A browser session also receives a new CSRF token in `X-CSRF-Token`, for pages that were reloaded.
         *
         *     **Errors**: 403 `user_required`; 412 `precondition_failed`.
         */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update your profile
         * @description A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` as it is. An address that is taken is a 409 `duplicate_email`, a stale `version` or `etag` a 409 `version_conflict`, and another `role` or `active` a 422 (rule `read_only`).
         *
         *     **Errors**: 403 `user_required`; 409 `version_conflict`, `duplicate_email`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateMe"];
        readonly trace?: never;
    };
    readonly "/api/v2/users/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change your password
         * @description Ends all logins of this user, including the current one, so that a stolen password becomes useless. A wrong current password is a 422 (rule `current_password`). After ten of them within a minute, the next attempt must wait for a minute; each further failure doubles the wait, up to 15 minutes (429 `rate_limited`).
         *
         *     **Errors**: 403 `user_required`.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users/me/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export your personal data
         * @description Returns everything that is stored about you in one document: profile, orders, payments, reviews, logins, and audit log entries by you or about your account. Each list has at most its newest 1,000 entries; `left_out` names the lists that have more. Each export is recorded in the audit log.
         *
         *     **Errors**: 403 `user_required`.
         */
        readonly get: operations["exportMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users/me/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Erase your account
         * @description Ends all your logins and removes your personal data for good: name, e-mail address, shipping addresses, notes, reviews, and what the audit log says about you. Orders and payments are kept for accounting, without personal data. The address can be registered again. A wrong password is a 422 (rule `current_password`), with the waits of `changePassword`. While an order or a payment is open, nothing is erased (409 `open_orders`). A repeated request is a 401, because the login has ended.
         *
         *     **Errors**: 403 `user_required`; 409 `open_orders`, `last_admin`; 412 `precondition_failed`.
         */
        readonly post: operations["eraseMe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a user
         * @description For administrators.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly get: operations["getUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a user
         * @description For administrators; a JSON merge patch (RFC 7396) in either media type. A new role applies from the next request. A user who is no longer `active` is logged out everywhere. The last active administrator cannot be demoted or disabled (409 `last_admin`).
         *
         *     **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_email`, `last_admin`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateUser"];
        readonly trace?: never;
    };
    readonly "/api/v2/users/{user_id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export a user's personal data
         * @description For administrators who answer a user's request for access: the same document as `exportMe`, about the user with this id. Each export is recorded in the audit log.
         *
         *     **Errors**: 403 `user_required`; 404 `not_found`.
         */
        readonly get: operations["exportUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/users/{user_id}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Erase a user
         * @description For administrators who answer a user's request for erasure: does what `eraseMe` does, for the user with this id. Afterwards the user is a 404.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `open_orders`, `last_admin`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
         */
        readonly post: operations["eraseUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/items/{item_id}/stock-adjustments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adjust the stock of an item
         * @description Send either a difference (`delta`) or the result of a count (`counted`, with the `expected` stock). An adjustment that leaves less than orders have reserved is a 409 `stock_below_reserved`. A count whose `expected` is not the current stock, or a difference for an item without tracked stock, is a 409 `version_conflict`. The item's `version` does not change. Items that are not for sale can be adjusted; a deleted item is a 404.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `stock_below_reserved`, `version_conflict`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["adjustStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/items/{item_id}/stock-movements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the stock movements of an item
         * @description Newest first. Movements are adjustments, and units that orders reserved, released or shipped.
         *
         *     **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`.
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
    readonly "/api/v2/orders/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Quote an order
         * @description Returns what an order would cost now, and whether there are enough units of every item. Nothing is reserved, so placing the order may still fail a moment later. No credential is needed. An item that is not for sale is a 422 (rule `reference`); items in different currencies are a 422 `currency_mismatch`.
         *
         *     **Errors**: 422 `currency_mismatch`.
         */
        readonly post: operations["quoteOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List orders
         * @description Newest first. Customers see their own orders; callers with `orders:manage` see all.
         *
         *     **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        /**
         * Place an order
         * @description Fixes the prices and reserves the units for 15 minutes. Pay within that time with `createPayment`; otherwise the units are released and the order is cancelled. The server determines the prices. If you send the prices you displayed (`expected_total`, `expected_price`) and one has changed, the response is a 409 `price_changed`. An order with a total of zero is `paid` immediately. A customer can have at most three unpaid orders (409 `pending_order_limit`).
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 403 `user_required`; 409 `insufficient_stock`, `item_unavailable`, `price_changed`, `pending_order_limit`, `idempotency_conflict`, `idempotency_in_progress`; 422 `currency_mismatch`.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an order
         * @description Customers can read their own orders; callers with `orders:manage` can read any. An order of another customer is a 404, as if it did not exist.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
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
    readonly "/api/v2/orders/{order_id}/cancel": {
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
         * @description Cancels an order that has not been shipped, and releases its units. An authorized payment is voided and a captured payment is refunded in full before the order becomes `cancelled`. Customers can cancel their own orders; callers with `orders:manage` can cancel any.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/orders/{order_id}/fulfill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fulfill an order
         * @description Ships the units of an order. The order must be paid, and not refunded in full.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
         */
        readonly post: operations["fulfillOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List payments
         * @description Newest first. Customers see their own payments; callers with `payments:manage` see all.
         *
         *     **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
         */
        readonly get: operations["listPayments"];
        readonly put?: never;
        /**
         * Create a payment
         * @description Authorizes a payment for an order, or captures it immediately (`capture`). A payment without an order needs an
         *     `amount`. With an order, the amount is the order's; an `amount` in the request must be equal to it.
         *     `payment_method` is a token of the payment provider, never a card number.
         *
         *     After a 503 `payment_provider_unavailable` or a 502 the outcome is unknown, and the payment is `pending`. Retry
         *     the same request with the same key: it continues where it stopped, and never charges twice. If you do not retry,
         *     the server finds out the outcome on its own.
         *
         *     With the sandbox provider, `card_ok` succeeds, and each of the other tokens simulates a failure: `card_declined`,
         *     `card_insufficient_funds`, `card_expired`, `card_limit_exceeded`, `card_blocked`, `card_needs_deposit`,
         *     `provider_error`, `provider_down`, `provider_timeout`, `provider_timeout_charged`, `provider_timeout_once`,
         *     `capture_error`, `capture_timeout_charged`, `refund_error`, `refund_pending`, `auth_expires`.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 402 `payment_declined`; 403 `user_required`; 404 `not_found`; 409 `payment_already_exists`, `payment_busy`, `invalid_state_transition`, `idempotency_conflict`, `idempotency_in_progress`; 422 `amount_mismatch`, `currency_mismatch`, `card_number_not_accepted`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         */
        readonly post: operations["createPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/payments/{payment_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a payment
         * @description Includes the refunds. Customers can read their own payments; callers with `payments:manage` can read any. A payment of another customer is a 404, as if it did not exist.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
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
    readonly "/api/v2/payments/{payment_id}/capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Capture a payment
         * @description Captures the full authorized amount; the order becomes `paid`. After a 502 or 503, retry with the same key.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         */
        readonly post: operations["capturePayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/payments/{payment_id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Void a payment
         * @description Releases an authorization, or stops waiting for a deposit. The order can be paid again within 15 minutes. After a 502 or 503, retry with the same key.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         */
        readonly post: operations["voidPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/payments/{payment_id}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refund a payment
         * @description Refunds part of the captured amount, or all that remains if no `amount` is sent. To return a payment that is not captured yet, use `voidPayment`. The order does not change. After a 502 or 503, retry with the same key.
         *
         *     **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 422 `refund_exceeds_captured`, `currency_mismatch`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
         */
        readonly post: operations["createRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description The events of the last 30 days, oldest first, in commit order: a new event never appears before the position of a cursor. Follow `links.next`; on the last page, request the same page again later, and skip the events that you already have. `user.registered` is listed only for callers with `users:read`. See [Events](/docs/events).
         *
         *     **Errors**: 400 `invalid_cursor`; 503 `timeout`.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/events/{event_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an event
         * @description An event of the last 30 days. `user.registered` is a 404 for callers without `users:read`.
         *
         *     **Errors**: 404 `not_found`.
         */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Newest first.
         *
         *     **Errors**: 400 `invalid_cursor`; 503 `timeout`.
         */
        readonly get: operations["listWebhookEndpoints"];
        readonly put?: never;
        /**
         * Create a webhook endpoint
         * @description From now on, the events that it names are sent to its URL by POST, in the format of Standard Webhooks: the body is the event, and `webhook-id`, `webhook-timestamp` and `webhook-signature` prove who sent it. The response shows the signing secret once. A URL that leads into a private network is a 422 (rule `webhook_url`). A shop can have 100 endpoints. See [Webhooks](/docs/webhooks).
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 409 `webhook_endpoint_limit`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Its `status` says whether it is paused, and `paused_reason` why.
         *
         *     **Errors**: 404 `not_found`.
         */
        readonly get: operations["getWebhookEndpoint"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook endpoint
         * @description Nothing more is sent to it, and its deliveries are deleted. Deleting an endpoint twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
         */
        readonly delete: operations["deleteWebhookEndpoint"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a webhook endpoint
         * @description A JSON merge patch (RFC 7396) in either media type: absent members do not change. A new URL applies to everything that is sent from now on, including pending deliveries. A new list of events applies to events that happen from now on. A patch that changes nothing leaves `version` and `updated_at` as they are.
         *
         *     **Errors**: 404 `not_found`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateWebhookEndpoint"];
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a webhook endpoint
         * @description Pending deliveries wait until it is resumed. Events that happen while it is paused are not sent to it later; read them with `listEvents`. Pausing it again changes nothing.
         *
         *     **Errors**: 404 `not_found`.
         */
        readonly post: operations["pauseWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a webhook endpoint
         * @description Events that happen from now on are sent again, and so are the deliveries that were waiting. Resuming an enabled endpoint changes nothing.
         *
         *     **Errors**: 404 `not_found`.
         */
        readonly post: operations["resumeWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace the secret of a webhook endpoint
         * @description The response shows the new secret once. For 24 hours, deliveries have two signatures, one for each secret, so that a receiver can switch at any time; after that, only the new one. If the secret is replaced again within these 24 hours, the oldest one stops at once.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["rotateWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test event to a webhook endpoint
         * @description Sends the event `webhook.test` within a moment, even if the endpoint does not name it. Read the delivery to see the result.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["testWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the deliveries to a webhook endpoint
         * @description Newest first. Deliveries are kept as long as their events, for 30 days.
         *
         *     **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`.
         */
        readonly get: operations["listWebhookDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a delivery
         * @description Includes its attempts. `getEvent` returns the event that it delivers.
         *
         *     **Errors**: 404 `not_found`.
         */
        readonly get: operations["getWebhookDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a delivery again
         * @description Sends the event again within a moment, whatever the result so far, with the same `webhook-id`. Failed attempts are retried for three days.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["redeliverWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/provider-events/{provider}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a provider event
         * @description A webhook for payment providers. An event with a valid signature is only a hint: the server asks the provider for the current state. Duplicate, late and out-of-order events do no harm; an event about an unknown payment is accepted and discarded.
         *
         *     **Errors**: 401 `invalid_signature`; 404 `not_found`.
         */
        readonly post: operations["receiveProviderEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/api-clients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API clients
         * @description Newest first. Revoked clients are not listed.
         *
         *     **Errors**: 400 `invalid_cursor`; 403 `user_required`; 503 `timeout`.
         */
        readonly get: operations["listApiClients"];
        readonly put?: never;
        /**
         * Create an API client
         * @description Create one client for each program: an ERP, a product feed, a nightly job. A client cannot have a scope that its creator does not have (403 `forbidden`), and it loses a scope when its creator does. The response shows the secret once: it is the API key (`Authorization: Bearer shop_sk_...`), and the `client_secret` for short-lived tokens from `/oauth/token`.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 409 `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["createApiClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/api-clients/{client_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an API client
         * @description A revoked client is a 404.
         *
         *     **Errors**: 403 `user_required`; 404 `not_found`.
         */
        readonly get: operations["getApiClient"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API client
         * @description Its secret and its tokens stop working at once, permanently. Revoking a client twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
         */
        readonly delete: operations["revokeApiClient"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an API client
         * @description A JSON merge patch (RFC 7396) in either media type: absent members do not change. New scopes and a new expiry apply at once, even to tokens issued earlier. A patch that changes nothing leaves `version` and `updated_at` as they are.
         *
         *     **Errors**: 403 `user_required`; 404 `not_found`; 412 `precondition_failed`.
         */
        readonly patch: operations["updateApiClient"];
        readonly trace?: never;
    };
    readonly "/api/v2/api-clients/{client_id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace the secret of an API client
         * @description The response shows the new secret once. The old secret and the tokens issued for it stop working at once.
         *
         *     **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`.
         */
        readonly post: operations["rotateApiClientSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get an access token for an API client
         * @description OAuth 2.0 client credentials (RFC 6749, section 4.4). The client authenticates with HTTP Basic, or with `client_id` and `client_secret` in the body, but not both. The token is valid for 15 minutes. It has the scopes of the client, or those of them that `scope` names. Errors have the form of RFC 6749, section 5.2.
         *
         *     **Errors**: 400 `invalid_request`, `unsupported_grant_type`, `invalid_scope`; 401 `invalid_client`.
         */
        readonly post: operations["requestToken"];
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
         * Check liveness
         * @description Does not access the database. Restart the process if this fails.
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
         * Check readiness
         * @description Returns 503 while the database cannot be reached, and from the moment the server is asked to stop, although it still serves requests then. Send traffic only while it returns 200.
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
export interface webhooks {
    readonly "order.placed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was placed
         * @description Its units are reserved. Unless its total is zero, it now awaits its payment.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OrderPlacedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "order.paid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was paid
         * @description Its payment was captured in full, or its total is zero. It can now be shipped.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OrderPaidEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "order.cancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was cancelled
         * @description Its units are available again; `cancel_reason` says why it was cancelled. An order that was not paid in time causes `order.expired` instead.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OrderCancelledEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "order.expired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order expired
         * @description It was not paid in time, and the system cancelled it; its units are available again.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OrderExpiredEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "order.fulfilled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was shipped
         * @description `tracking` identifies the parcel, if it can be tracked.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OrderFulfilledEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.authorized": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment was authorized
         * @description The money is held until it is captured or voided.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["PaymentAuthorizedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.captured": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment was captured
         * @description The money was collected.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["PaymentCapturedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.voided": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment was voided
         * @description The authorization was released, or the deposit is no longer awaited.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["PaymentVoidedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment failed
         * @description It was declined or not completed; `failure` says why.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["PaymentFailedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "refund.succeeded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A refund succeeded
         * @description The money is on its way back to the customer.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RefundSucceededEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "refund.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A refund failed
         * @description No money was returned; the amount can be refunded again.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RefundFailedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "item.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An item was created
         * @description It may not be for sale yet.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ItemCreatedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "item.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An item was edited
         * @description Changes of stock and ratings are not edits, and do not cause this event.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ItemUpdatedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "item.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An item was deleted
         * @description `data` is the item as it was before it was deleted.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ItemDeletedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "stock.depleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The last available unit of an item was taken
         * @description `available` has become zero, through an order that reserved the last units or an adjustment of the stock.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["StockDepletedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "review.published": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A review was published
         * @description It is new, or it was hidden before.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReviewPublishedEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "user.registered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A user registered
         * @description Only callers with `users:read` can read this event, because it names a person.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["UserRegisteredEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "webhook.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A test event was sent
         * @description Sent only to the endpoint that is tested, even if the endpoint does not name this event.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description The event. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["WebhookTestEvent"];
                };
            };
            readonly responses: {
                /** @description The event was received. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description An error in the format of RFC 9457, for clients that prefer `application/problem+json`: the same facts, with the error of the `application/json` response in the member `error`.
         * @example {
         *       "type": "/problems/validation_failed",
         *       "title": "입력값이 올바르지 않습니다.",
         *       "status": 422,
         *       "detail": "name: 상품명은 2자 이상이어야 합니다.",
         *       "instance": "urn:uuid:3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a",
         *       "errors": [
         *         {
         *           "field": "name",
         *           "pointer": "#/name",
         *           "detail": "상품명은 2자 이상이어야 합니다."
         *         }
         *       ],
         *       "error": {
         *         "code": "validation_failed",
         *         "message": "입력값이 올바르지 않습니다.",
         *         "details": {
         *           "name": [
         *             "상품명은 2자 이상이어야 합니다."
         *           ]
         *         },
         *         "data": {
         *           "rules": {
         *             "name": [
         *               "min_length"
         *             ]
         *           }
         *         },
         *         "request_id": "3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a"
         *       }
         *     }
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
             * @description The HTTP status of this response.
             * @example 422
             */
            readonly status: number;
            /**
             * @description The first violation, with its field; absent if no field violates a rule.
             * @example name: 상품명은 2자 이상이어야 합니다.
             */
            readonly detail?: string;
            /**
             * Format: uri
             * @description A URI of this request, if its request id is a UUID.
             * @example urn:uuid:3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a
             */
            readonly instance?: string;
            /** @description Every violation; the same as `error.details`. */
            readonly errors: readonly components["schemas"]["ProblemError"][];
            readonly error: components["schemas"]["ErrorBody"];
        };
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
            readonly currency: components["schemas"]["Currency"];
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
        /**
         * @description The type of an image. It is determined by the bytes; the file name and `Content-Type` must agree. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly ImageType: "image/jpeg" | "image/png" | "image/webp";
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
            readonly status: components["schemas"]["ReviewStatus"];
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
            readonly items: readonly (components["schemas"]["Item"] | components["schemas"]["SparseItem"])[];
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
            readonly id?: components["schemas"]["ItemId"];
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
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
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
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description A JSON merge patch (RFC 7396): absent members do not change, and `null` resets a member to its default. `name` and `price` have no default and do not accept `null`; a `price` is sent as a whole. Read-only members are accepted as in `ItemReplace`. */
        readonly ItemPatch: {
            readonly id?: components["schemas"]["ItemId"];
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Money"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
            /** @description Whether the item is for sale; `null` is `true`. */
            readonly active?: boolean | null;
            /** @description The file ids of the item's images; `null` removes them all. */
            readonly image_ids?: readonly components["schemas"]["FileId"][] | null;
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of reviews. */
        readonly ReviewPage: {
            /** @description The reviews of this page, in the requested order. */
            readonly items: readonly (components["schemas"]["Review"] | components["schemas"]["SparseReview"])[];
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
            readonly id?: components["schemas"]["CategoryId"];
            readonly name?: components["schemas"]["CategoryName"];
            readonly slug?: components["schemas"]["CategorySlug"];
            readonly parent_id?: components["schemas"]["CategoryParent"];
            /**
             * Format: int32
             * @description The position among siblings; `null` is 0.
             */
            readonly position?: number | null;
            readonly depth?: components["schemas"]["CategoryDepth"];
            readonly item_count?: components["schemas"]["CategoryItemCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
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
        /**
         * @description A user (or an anonymous caller), an API client, the system itself, or a payment provider. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly AuditActorType: "user" | "client" | "system" | "provider";
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
            readonly items: readonly (components["schemas"]["AuditLog"] | components["schemas"]["SparseAuditLog"])[];
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
        /**
         * @description `Bearer`: the credential is `access_token` (RFC 6750). `Cookie`: it is the cookie that `Set-Cookie` sets. The list is complete.
         * @enum {string}
         */
        readonly LoginKind: "Bearer" | "Cookie";
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
            /**
             * @description How to send the access token (RFC 6750).
             * @constant
             */
            readonly token_type: "Bearer";
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
        /**
         * @description A permission that a credential can have. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly Scope: "profile" | "reviews:write" | "orders:read" | "orders:write" | "payments:read" | "payments:write" | "items:write" | "categories:write" | "stock:write" | "files:write" | "reviews:moderate" | "orders:manage" | "payments:manage" | "users:read" | "users:manage" | "audit:read" | "webhooks:manage" | "clients:manage" | "events:read";
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
            readonly role: components["schemas"]["Role"];
            /** @description The scopes of the user's role. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            readonly locale: components["schemas"]["Language"];
            readonly active: components["schemas"]["UserActive"];
            readonly version: components["schemas"]["Version"];
            readonly etag: components["schemas"]["EntityTag"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of users. */
        readonly UserPage: {
            /** @description The users of this page, in the requested order. */
            readonly items: readonly (components["schemas"]["User"] | components["schemas"]["SparseUser"])[];
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
            readonly currency: components["schemas"]["Currency"];
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
        /**
         * @description A country that the shop ships to (ISO 3166-1). More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly Country: "KR" | "US" | "JP";
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
        /**
         * @description Why an order was cancelled. `expired`: it was not paid in time. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly CancelReason: "customer" | "staff" | "expired" | "fraud" | "other";
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
        /**
         * @description Whether the payment is captured immediately, or only authorized until it is captured (`manual`). The list is complete.
         * @enum {string}
         */
        readonly CaptureMode: "manual" | "automatic";
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
        /**
         * @description `pending`: the provider is processing the refund. The list is complete.
         * @enum {string}
         */
        readonly RefundStatus: "pending" | "succeeded" | "failed";
        /** @description A refund. */
        readonly Refund: {
            /**
             * @description The id of a refund; random.
             * @example re_3KX5QW8R2T7Y1V4B6N9M
             */
            readonly id: string;
            readonly amount: components["schemas"]["Amount"];
            readonly reason: components["schemas"]["RefundReason"];
            readonly status: components["schemas"]["RefundStatus"];
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /** @description A payment. */
        readonly Payment: {
            readonly id: components["schemas"]["PaymentId"];
            /** @description The order that is paid; `null` for a standalone payment. */
            readonly order_id: components["schemas"]["OrderId"] | null;
            readonly status: components["schemas"]["PaymentStatus"];
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
            readonly status: components["schemas"]["OrderStatus"];
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
        /**
         * @description `token`: a program; `browser`: a session cookie. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly ExportedLoginKind: "token" | "browser";
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
        /**
         * @description A list of an export. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly ExportedList: "orders" | "payments" | "reviews" | "logins" | "known_networks" | "audit_logs";
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
        /**
         * @description `adjust`: an adjustment; `reserve`: an order reserved units; `release`: an order released units; `ship`: units were shipped. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly MovementType: "adjust" | "reserve" | "release" | "ship";
        /**
         * @description The reason for an adjustment or for cancelling an order; otherwise `null`. More values may be added: handle unknown ones.
         * @enum {string|null}
         */
        readonly MovementReason: "purchase" | "return" | "damage" | "count" | "correction" | "customer" | "staff" | "expired" | "fraud" | "other" | null;
        /**
         * @description A user, or the system. The list is complete.
         * @enum {string}
         */
        readonly MoverType: "user" | "system";
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
            readonly items: readonly (components["schemas"]["StockMovement"] | components["schemas"]["SparseStockMovement"])[];
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
            readonly items: readonly (components["schemas"]["Order"] | components["schemas"]["SparseOrder"])[];
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
            readonly items: readonly (components["schemas"]["Payment"] | components["schemas"]["SparsePayment"])[];
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
        /**
         * @description The header is either `true` or absent. The list is complete.
         * @enum {string}
         */
        readonly Replayed: "true";
        /** @description A refund to create. */
        readonly RefundCreate: {
            /** @description The amount to refund; the default is the whole remaining amount. */
            readonly amount?: components["schemas"]["RequestedAmount"];
            /**
             * @description The reason.
             * @default requested_by_customer
             */
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
            readonly type: components["schemas"]["EventType"];
            readonly created_at: components["schemas"]["Timestamp"];
            readonly api_version: components["schemas"]["EventApiVersion"];
            readonly data: components["schemas"]["EventData"];
            readonly previous?: components["schemas"]["EventPrevious"];
        };
        /** @description A page of events. */
        readonly EventPage: {
            /** @description The events of this page, oldest first. */
            readonly items: readonly (components["schemas"]["Event"] | components["schemas"]["SparseEvent"])[];
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
        /** @description What the endpoint is for; `null` if there is no description. */
        readonly WebhookDescriptionOrNull: components["schemas"]["WebhookDescription"] | null;
        /**
         * @description A type of event, or `*` for every type, including types added later. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookEventName: "*" | "order.placed" | "order.paid" | "order.cancelled" | "order.expired" | "order.fulfilled" | "payment.authorized" | "payment.captured" | "payment.voided" | "payment.failed" | "refund.succeeded" | "refund.failed" | "item.created" | "item.updated" | "item.deleted" | "stock.depleted" | "review.published" | "user.registered";
        /** @description The events to send; at least one, each once. */
        readonly WebhookEventNames: readonly components["schemas"]["WebhookEventName"][];
        /**
         * @description `enabled`: events are sent. `paused`: new events are not sent, and pending deliveries wait; `paused_reason` says why. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookEndpointStatus: "enabled" | "paused";
        /**
         * @description Why an endpoint is paused. `requested`: a request paused it. `gone`: it answered 410. `failing`: it failed for five days. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookPausedReason: "requested" | "gone" | "failing";
        /** @description A URL that receives events. */
        readonly WebhookEndpoint: {
            readonly id: components["schemas"]["WebhookEndpointId"];
            readonly url: components["schemas"]["WebhookUrl"];
            readonly description: components["schemas"]["WebhookDescriptionOrNull"];
            readonly events: components["schemas"]["WebhookEventNames"];
            readonly status: components["schemas"]["WebhookEndpointStatus"];
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
            readonly items: readonly (components["schemas"]["WebhookEndpoint"] | components["schemas"]["SparseWebhookEndpoint"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description The endpoint to create. */
        readonly WebhookEndpointCreate: {
            readonly url: components["schemas"]["WebhookUrl"];
            readonly events: components["schemas"]["WebhookEventNames"];
            readonly description?: components["schemas"]["WebhookDescriptionOrNull"];
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
            readonly description: components["schemas"]["WebhookDescriptionOrNull"];
            readonly events: components["schemas"]["WebhookEventNames"];
            readonly status: components["schemas"]["WebhookEndpointStatus"];
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
            readonly description?: components["schemas"]["WebhookDescriptionOrNull"];
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
        /**
         * @description `succeeded`: the endpoint answered 2xx. `rejected`: it answered with another status. `timeout`: it did not answer within ten seconds. `connect`: the connection failed or broke. `dns`: the name has no address. `tls`: the certificate is not valid, or TLS failed. `blocked`: the URL leads to an address that is not public. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly WebhookAttemptOutcome: "succeeded" | "rejected" | "timeout" | "connect" | "dns" | "tls" | "blocked";
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
            readonly event_type: components["schemas"]["EventType"];
            readonly status: components["schemas"]["WebhookDeliveryStatus"];
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
            readonly items: readonly (components["schemas"]["WebhookDelivery"] | components["schemas"]["SparseWebhookDelivery"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /**
         * @description The name of a payment provider.
         * @example sandbox
         */
        readonly ProviderName: string;
        /** @description An event in the provider's own format; the sandbox sends `event_id` and `payment_id`. */
        readonly ProviderEvent: Record<string, never>;
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
        /**
         * @description A scope that an API client can have. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly ApiClientScope: "orders:read" | "orders:write" | "payments:read" | "items:write" | "categories:write" | "stock:write" | "files:write" | "reviews:write" | "reviews:moderate" | "orders:manage" | "payments:manage" | "users:read" | "users:manage" | "audit:read" | "events:read" | "webhooks:manage";
        /** @description What the client may do; at least one scope, each once. */
        readonly ApiClientScopes: readonly components["schemas"]["ApiClientScope"][];
        /** @description When the client expires; `null` if it does not. */
        readonly ApiClientExpiry: components["schemas"]["Timestamp"] | null;
        /** @description A program that calls the API with its own credentials. */
        readonly ApiClient: {
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
            readonly expires_at: components["schemas"]["ApiClientExpiry"];
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
            readonly items: readonly (components["schemas"]["ApiClient"] | components["schemas"]["SparseApiClient"])[];
            readonly meta: components["schemas"]["PageMeta"];
            readonly links: components["schemas"]["PageLinks"];
        };
        /** @description The client to create. */
        readonly ApiClientCreate: {
            readonly name: components["schemas"]["ApiClientName"];
            readonly scopes: components["schemas"]["ApiClientScopes"];
            readonly expires_at?: components["schemas"]["ApiClientExpiry"];
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
            readonly expires_at: components["schemas"]["ApiClientExpiry"];
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
            readonly expires_at?: components["schemas"]["ApiClientExpiry"];
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
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An access token (RFC 6749, section 5.1), a JWT by RFC 9068. */
        readonly ClientToken: {
            readonly access_token: components["schemas"]["AccessToken"];
            /**
             * @description How to send the access token (RFC 6750).
             * @constant
             */
            readonly token_type: "Bearer";
            readonly expires_in: components["schemas"]["ExpiresIn"];
            readonly scope: components["schemas"]["ScopeList"];
        };
        /**
         * @description The only value; any other state is a 503. The list is complete.
         * @enum {string}
         */
        readonly HealthStatus: "ok";
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
        /**
         * Format: uri-reference
         * @description `/problems/` followed by the error code, after the path prefix of a proxy, if there is one.
         * @example /problems/validation_failed
         */
        readonly ProblemType: string;
        /** @description A violation at one place in the request. */
        readonly ProblemError: {
            /**
             * @description The field path, as in `error.details`.
             * @example name
             */
            readonly field: string;
            /**
             * Format: uri-reference
             * @description The same place as a JSON Pointer (RFC 6901), if it is in the body.
             * @example #/name
             */
            readonly pointer?: string;
            /**
             * @description The message of this violation.
             * @example 상품명은 2자 이상이어야 합니다.
             */
            readonly detail: string;
        };
        /**
         * @description Stable and never translated. Treat a code that you do not know by the status. Each code has its own schema with its data, such as `InsufficientStockError`. More values may be added: handle unknown ones.
         * @enum {string}
         */
        readonly ErrorCode: "bad_request" | "duplicate_key" | "invalid_request" | "unsupported_grant_type" | "invalid_scope" | "invalid_cursor" | "idempotency_key_required" | "idempotency_key_invalid" | "version_mismatch" | "unauthorized" | "invalid_credentials" | "invalid_token" | "token_expired" | "invalid_signature" | "payment_declined" | "invalid_client" | "user_required" | "forbidden" | "account_disabled" | "not_resource_owner" | "review_purchase_required" | "csrf_failed" | "not_found" | "route_not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "version_conflict" | "duplicate_email" | "duplicate_sku" | "duplicate_slug" | "review_already_exists" | "insufficient_stock" | "item_unavailable" | "pending_order_limit" | "webhook_endpoint_limit" | "webhook_endpoint_paused" | "price_changed" | "invalid_state_transition" | "payment_already_exists" | "payment_busy" | "idempotency_in_progress" | "stock_below_reserved" | "category_in_use" | "category_cycle" | "file_in_use" | "open_orders" | "last_admin" | "idempotency_conflict" | "version_sunset" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "range_not_satisfiable" | "unsupported_media_type" | "validation_failed" | "currency_mismatch" | "amount_mismatch" | "refund_exceeds_captured" | "card_number_not_accepted" | "invalid_reset_token" | "invalid_file_content" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "payment_provider_error" | "payment_provider_unavailable" | "timeout" | "service_unavailable";
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
         * @description Machine-readable facts about the error. Which members there are depends on `code`; an operation's responses have the exact data of each.
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
            readonly currencies?: readonly components["schemas"]["Currency"][];
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
        /** @description The body is not valid JSON, a multipart body cannot be parsed, or the percent-encoding of the path or query is invalid. */
        readonly BadRequestError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "bad_request";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description A JSON object has a member twice, or a member named `__proto__`, `constructor` or `prototype`. */
        readonly DuplicateKeyError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "duplicate_key";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The cursor was altered, is no longer valid, or was made for other filters or another sort order. Retry: `after_change`, start again without a cursor, and then follow `links.next` unchanged. */
        readonly InvalidCursorError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "invalid_cursor";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The operation requires a key, but none was sent. Retry: `after_change`, send a new random value, such as a UUID, in `Idempotency-Key`, and the same in every retry. */
        readonly IdempotencyKeyRequiredError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "idempotency_key_required";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The key is not 1 to 255 visible ASCII characters. Retry: `after_change`, use a UUID. */
        readonly IdempotencyKeyInvalidError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "idempotency_key_invalid";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Accept-Version or the vendor media type names a version other than that of the path. */
        readonly VersionMismatchError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "version_mismatch";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description No credential was sent. Retry: `after_login`, log in, and send the access token in `Authorization: Bearer`. */
        readonly UnauthorizedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "unauthorized";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The e-mail address or the password is wrong; both have the same message. */
        readonly InvalidCredentialsError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "invalid_credentials";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The token's signature, audience or form is wrong, the token is revoked, or a refresh token was used twice. Retry: `after_login`, log in again, and keep the newest refresh token only. */
        readonly InvalidTokenError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "invalid_token";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The access token has expired. Retry: `after_login`, get a new access token with the refresh token, and repeat the request. */
        readonly TokenExpiredError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "token_expired";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The signature or the timestamp of a provider event is wrong. */
        readonly InvalidSignatureError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "invalid_signature";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The payment provider declined; the reason is `data.decline_code`. Retry: `after_change`, ask for another payment method, and send it with a new key. The order still awaits payment. */
        readonly PaymentDeclinedError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "payment_declined";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["PaymentDeclinedData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `payment_declined`. */
        readonly PaymentDeclinedData: {
            /**
             * @description The provider's reason for declining; more may be added. `null` if it gave none.
             * @example insufficient_funds
             */
            readonly decline_code: string | null;
            readonly payment_id: components["schemas"]["PaymentId"];
        };
        /** @description The operation is about a person, but the credential belongs to an API client. */
        readonly UserRequiredError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "user_required";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The credential lacks a scope; the required scopes are `data.required`. */
        readonly ForbiddenError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "forbidden";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["ForbiddenData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `forbidden`. */
        readonly ForbiddenData: {
            /** @description The scopes that are required. */
            readonly required: readonly string[];
        };
        /** @description The resource is public, but belongs to another author (reviews). */
        readonly NotResourceOwnerError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "not_resource_owner";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The caller has not bought the item; only if REVIEWS_REQUIRE_PURCHASE is true. */
        readonly ReviewPurchaseRequiredError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "review_purchase_required";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description An unsafe method with a session cookie lacks a valid CSRF token, or was sent from another site. Retry: `after_change`, send the token from login in `X-CSRF-Token`, from an origin that the server allows. */
        readonly CsrfFailedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "csrf_failed";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The resource does not exist, is deleted or inactive, or is private to another user. */
        readonly NotFoundError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "not_found";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Accept excludes every available type, or Accept-Version names an unknown version. */
        readonly NotAcceptableError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "not_acceptable";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["NotAcceptableData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `not_acceptable`. */
        readonly NotAcceptableData: {
            /** @description The media types, content codings or versions to choose from. */
            readonly available: readonly string[];
        };
        /** @description The version in the body, or the expected stock, is not the current one. Retry: `after_change`, read the resource again, apply the change to what is there, and send it with the new version. */
        readonly VersionConflictError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "version_conflict";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["VersionConflictData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description Another user has this e-mail address. */
        readonly DuplicateEmailError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "duplicate_email";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Another item that is not deleted has this SKU. */
        readonly DuplicateSkuError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "duplicate_sku";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Another category has this slug. */
        readonly DuplicateSlugError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "duplicate_slug";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The user has already reviewed this item; the review is `data.review_id`. */
        readonly ReviewAlreadyExistsError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "review_already_exists";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["ReviewAlreadyExistsData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `review_already_exists`. */
        readonly ReviewAlreadyExistsData: {
            readonly review_id?: components["schemas"]["ReviewId"];
        };
        /** @description Too few units are available; `data.lines` has `item_id`, `requested` and `available`. Retry: `after_change`, order what is available, or try again when there is more. */
        readonly InsufficientStockError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "insufficient_stock";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["InsufficientStockData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `insufficient_stock`. */
        readonly InsufficientStockData: {
            /** @description The items that are short. */
            readonly lines: readonly components["schemas"]["ShortLine"][];
        };
        /** @description An item of the order is inactive or deleted; the items are `data.item_ids`. Retry: `after_change`, remove these items from the order. */
        readonly ItemUnavailableError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "item_unavailable";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["ItemUnavailableData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `item_unavailable`. */
        readonly ItemUnavailableData: {
            /** @description The items that are not for sale. */
            readonly item_ids: readonly components["schemas"]["ItemId"][];
        };
        /** @description The customer already has three unpaid orders, the most that may reserve stock at a time. Retry: `after_change`, pay for or cancel an unpaid order first. Unpaid orders are cancelled after 15 minutes. */
        readonly PendingOrderLimitError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "pending_order_limit";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["PendingOrderLimitData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The shop already has the largest allowed number of webhook endpoints. Retry: `after_change`, delete an endpoint that is not needed; one endpoint can receive every event. */
        readonly WebhookEndpointLimitError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "webhook_endpoint_limit";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["WebhookEndpointLimitData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The webhook endpoint is paused, so nothing is sent to it. Retry: `after_change`, resume the endpoint first; its `paused_reason` says why it is paused. */
        readonly WebhookEndpointPausedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "webhook_endpoint_paused";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description expected_total or expected_price differs from the current price; the differences are `data.lines`. Retry: `after_change`, show the new price, get a new quote, and order with its total. */
        readonly PriceChangedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "price_changed";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["PriceChangedData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `price_changed`. */
        readonly PriceChangedData: {
            /** @description The lines whose price differs. */
            readonly lines: readonly components["schemas"]["ChangedLine"][];
            readonly expected_total?: components["schemas"]["Amount"];
            readonly total: components["schemas"]["Amount"];
        };
        /** @description The state does not allow this; `data` has `from`, `to` and `allowed`. */
        readonly InvalidStateTransitionError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "invalid_state_transition";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["InvalidStateTransitionData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The order already has an active payment, `data.payment_id`. */
        readonly PaymentAlreadyExistsError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "payment_already_exists";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["PaymentAlreadyExistsData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `payment_already_exists`. */
        readonly PaymentAlreadyExistsData: {
            readonly payment_id?: components["schemas"]["PaymentId"];
        };
        /** @description Another capture, void or refund of the payment is in progress. Retry: `after`. */
        readonly PaymentBusyError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "payment_busy";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description A request with the same key is still in progress. Retry: `after`. */
        readonly IdempotencyInProgressError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "idempotency_in_progress";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The adjustment would reduce stock below the reserved units or below zero. */
        readonly StockBelowReservedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "stock_below_reserved";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["StockBelowReservedData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The category has items or subcategories; `data` says how many. */
        readonly CategoryInUseError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "category_in_use";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["CategoryInUseData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The parent would be the category itself or a descendant. */
        readonly CategoryCycleError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "category_cycle";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description An item uses the file. */
        readonly FileInUseError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "file_in_use";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description Orders or payments of the user are not settled yet; `data` names up to twenty of each. Retry: `after_change`, cancel the orders and void the payments that `data` names, or wait until they are settled. */
        readonly OpenOrdersError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "open_orders";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["OpenOrdersData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `open_orders`. */
        readonly OpenOrdersData: {
            /** @description Orders that are neither shipped, cancelled nor refunded in full. */
            readonly order_ids: readonly components["schemas"]["OrderId"][];
            /** @description Payments that are pending or authorized, or have a pending refund. */
            readonly payment_ids: readonly components["schemas"]["PaymentId"][];
        };
        /** @description No active administrator would be left. */
        readonly LastAdminError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "last_admin";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The key was used for a different request. Retry: `after_change`, use a new key for a new request. For a retry, send exactly what you sent first. */
        readonly IdempotencyConflictError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "idempotency_conflict";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description If-Match does not match the current entity tag. Retry: `after_change`, read the resource again, apply the change to what is there, and send its new `ETag`. */
        readonly PreconditionFailedError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "precondition_failed";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The body is larger than `data.max_bytes`. */
        readonly PayloadTooLargeError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "payload_too_large";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["PayloadTooLargeData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The request target is too long. */
        readonly UriTooLongError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "uri_too_long";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The range starts beyond the end of the file; its size is `data.size`. */
        readonly RangeNotSatisfiableError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "range_not_satisfiable";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["RangeNotSatisfiableData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description The operation does not accept this Content-Type, or this type of image. */
        readonly UnsupportedMediaTypeError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "unsupported_media_type";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data?: components["schemas"]["UnsupportedMediaTypeData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `unsupported_media_type`. */
        readonly UnsupportedMediaTypeData: {
            /** @description The types that a part of a form may have. */
            readonly available?: readonly string[];
        };
        /** @description The request can be parsed, but violates the contract; `details` maps fields to messages. */
        readonly ValidationFailedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "validation_failed";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["ValidationFailedData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `validation_failed`. */
        readonly ValidationFailedData: {
            readonly rules: components["schemas"]["ViolatedRules"];
        };
        /** @description An order has items in different currencies, or a payment has a currency other than that of its order. */
        readonly CurrencyMismatchError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "currency_mismatch";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["CurrencyMismatchData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `currency_mismatch`. */
        readonly CurrencyMismatchData: {
            /** @description The currencies that do not match. */
            readonly currencies: readonly components["schemas"]["Currency"][];
        };
        /** @description The amount of the payment is not the amount due, `data.amount_due`. Retry: `after_change`, leave out the amount, or send `data.amount_due`. */
        readonly AmountMismatchError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "amount_mismatch";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["AmountMismatchData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `amount_mismatch`. */
        readonly AmountMismatchData: {
            readonly amount_due: components["schemas"]["Amount"];
        };
        /** @description The refund is too large; `data` has `captured`, `refunded` and `refundable`. Retry: `after_change`, refund `data.refundable` at most. */
        readonly RefundExceedsCapturedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "refund_exceeds_captured";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["RefundExceedsCapturedData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `refund_exceeds_captured`. */
        readonly RefundExceedsCapturedData: {
            readonly captured: components["schemas"]["Amount"];
            readonly refunded: components["schemas"]["Amount"];
            readonly refundable: components["schemas"]["Amount"];
        };
        /** @description payment_method looks like a card number. */
        readonly CardNumberNotAcceptedError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "card_number_not_accepted";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The token of a password reset is unknown, used, expired, or replaced by a newer one. Retry: `after_change`, request another reset, and use the link in the newest mail within 30 minutes. */
        readonly InvalidResetTokenError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "invalid_reset_token";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The bytes are not of the declared type, are not an image, or exceed the pixel limit. */
        readonly InvalidFileContentError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "invalid_file_content";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["InvalidFileContentData"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The data of `invalid_file_content`. */
        readonly InvalidFileContentData: {
            /**
             * @description What is wrong with the file; more reasons may be added.
             * @example type
             */
            readonly reason: string;
        };
        /** @description The operation requires If-Match. Retry: `after_change`, read the resource, and send its `ETag` in `If-Match`. */
        readonly PreconditionRequiredError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "precondition_required";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The limit `data.limit` of the class `data.class` is exceeded. Retry: `after`. */
        readonly RateLimitedError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "rate_limited";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly data: components["schemas"]["RateLimitedData"];
            readonly request_id: components["schemas"]["RequestId"];
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
        /** @description An unexpected error; only the request id is returned. Retry: `same_key`. */
        readonly InternalError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "internal_error";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The payment provider returned a server error, an unreadable answer or one that violates its contract. Retry: `same_key`. */
        readonly PaymentProviderError: {
            /**
             * @description The code.
             * @constant
             */
            readonly code: "payment_provider_error";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The payment provider refuses connections or timed out, or its circuit breaker is open. Retry: `same_key`. */
        readonly PaymentProviderUnavailableError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "payment_provider_unavailable";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The time limit of the operation was exceeded; nothing was changed. Retry: `after`. */
        readonly TimeoutError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "timeout";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description The database or Redis cannot be reached, or the server is shutting down. Retry: `after`. */
        readonly ServiceUnavailableError: {
            /**
             * @description The code. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly code: "service_unavailable";
            readonly message: components["schemas"]["ErrorMessage"];
            readonly details: components["schemas"]["ErrorDetails"];
            readonly request_id: components["schemas"]["RequestId"];
        };
        /** @description An `Item` with only the members that `fields` names. */
        readonly SparseItem: {
            readonly id?: components["schemas"]["ItemId"];
            readonly name?: components["schemas"]["ItemName"];
            readonly description?: components["schemas"]["ItemDescription"];
            readonly price?: components["schemas"]["Money"];
            readonly category_id?: components["schemas"]["CategoryRef"];
            readonly sku?: components["schemas"]["Sku"];
            readonly stock?: components["schemas"]["Stock"];
            readonly available?: components["schemas"]["Available"];
            /** @description Whether the item is for sale. */
            readonly active?: boolean;
            readonly image_ids?: components["schemas"]["ItemImageIds"];
            readonly images?: components["schemas"]["ItemImages"];
            readonly rating_average?: components["schemas"]["RatingAverage"];
            readonly rating_count?: components["schemas"]["RatingCount"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
            /** @description The item's category, `null` if it has none; present if `include` asks for it. */
            readonly category?: components["schemas"]["Category"] | null;
            /** @description The ten newest published reviews; present if `include` asks for them. */
            readonly reviews?: readonly components["schemas"]["Review"][];
        };
        /** @description Errors, by `code`. */
        readonly BadRequestOrInvalidCursorEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["VersionMismatchError"] | components["schemas"]["InvalidCursorError"];
        };
        /** @description Errors, by `code`. */
        readonly UnauthorizedEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["UnauthorizedError"] | components["schemas"]["InvalidTokenError"] | components["schemas"]["TokenExpiredError"];
        };
        /** @description An error. */
        readonly ForbiddenEnvelope: {
            readonly error: components["schemas"]["ForbiddenError"];
        };
        /** @description An error. */
        readonly NotAcceptableEnvelope: {
            readonly error: components["schemas"]["NotAcceptableError"];
        };
        /** @description An error. */
        readonly PreconditionFailedEnvelope: {
            readonly error: components["schemas"]["PreconditionFailedError"];
        };
        /** @description An error. */
        readonly UriTooLongEnvelope: {
            readonly error: components["schemas"]["UriTooLongError"];
        };
        /** @description An error. */
        readonly UnsupportedMediaTypeEnvelope: {
            readonly error: components["schemas"]["UnsupportedMediaTypeError"];
        };
        /** @description An error. */
        readonly ValidationFailedEnvelope: {
            readonly error: components["schemas"]["ValidationFailedError"];
        };
        /** @description An error. */
        readonly RateLimitedEnvelope: {
            readonly error: components["schemas"]["RateLimitedError"];
        };
        /** @description An error. */
        readonly InternalErrorEnvelope: {
            readonly error: components["schemas"]["InternalError"];
        };
        /** @description Errors, by `code`. */
        readonly ServiceUnavailableOrTimeoutEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ServiceUnavailableError"] | components["schemas"]["TimeoutError"];
        };
        /** @description Errors, by `code`. */
        readonly BadBodyOrIdempotencyKeyInvalidEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["DuplicateKeyError"] | components["schemas"]["VersionMismatchError"] | components["schemas"]["IdempotencyKeyInvalidError"];
        };
        /** @description Errors, by `code`. */
        readonly ForbiddenOrCsrfFailedEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ForbiddenError"] | components["schemas"]["CsrfFailedError"];
        };
        /** @description Errors, by `code`. */
        readonly CreateItem409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["DuplicateSkuError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description An error. */
        readonly PayloadTooLargeEnvelope: {
            readonly error: components["schemas"]["PayloadTooLargeError"];
        };
        /** @description An error. */
        readonly ServiceUnavailableEnvelope: {
            readonly error: components["schemas"]["ServiceUnavailableError"];
        };
        /** @description Errors, by `code`. */
        readonly BadRequestEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["VersionMismatchError"];
        };
        /** @description An error. */
        readonly NotFoundEnvelope: {
            readonly error: components["schemas"]["NotFoundError"];
        };
        /** @description Errors, by `code`. */
        readonly BadBodyEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["DuplicateKeyError"] | components["schemas"]["VersionMismatchError"];
        };
        /** @description Errors, by `code`. */
        readonly ReplaceItem409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["VersionConflictError"] | components["schemas"]["DuplicateSkuError"];
        };
        /** @description An `Review` with only the members that `fields` names. */
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
        /** @description Errors, by `code`. */
        readonly BadCredentialEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["InvalidTokenError"] | components["schemas"]["TokenExpiredError"];
        };
        /** @description Errors, by `code`. */
        readonly CreateReview403Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ReviewPurchaseRequiredError"] | components["schemas"]["ForbiddenError"] | components["schemas"]["UserRequiredError"] | components["schemas"]["CsrfFailedError"];
        };
        /** @description Errors, by `code`. */
        readonly CreateReview409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ReviewAlreadyExistsError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly UpdateReview403Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["NotResourceOwnerError"] | components["schemas"]["ForbiddenError"] | components["schemas"]["CsrfFailedError"];
        };
        /** @description An error. */
        readonly UpdateReview409Envelope: {
            readonly error: components["schemas"]["VersionConflictError"];
        };
        /** @description An error. */
        readonly PreconditionRequiredEnvelope: {
            readonly error: components["schemas"]["PreconditionRequiredError"];
        };
        /** @description Errors, by `code`. */
        readonly CreateCategory409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["DuplicateSlugError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly UpdateCategory409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["CategoryCycleError"] | components["schemas"]["VersionConflictError"] | components["schemas"]["DuplicateSlugError"];
        };
        /** @description An error. */
        readonly DeleteCategory409Envelope: {
            readonly error: components["schemas"]["CategoryInUseError"];
        };
        /** @description Errors, by `code`. */
        readonly UploadFile422Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["InvalidFileContentError"] | components["schemas"]["ValidationFailedError"];
        };
        /** @description An error. */
        readonly RangeNotSatisfiableEnvelope: {
            readonly error: components["schemas"]["RangeNotSatisfiableError"];
        };
        /** @description An error. */
        readonly DeleteFile409Envelope: {
            readonly error: components["schemas"]["FileInUseError"];
        };
        /** @description An `AuditLog` with only the members that `fields` names. */
        readonly SparseAuditLog: {
            /**
             * Format: int64
             * @description The sequence number of the entry, from 1 and without gaps.
             * @example 1
             */
            readonly id?: number;
            readonly at?: components["schemas"]["Timestamp"];
            readonly actor?: components["schemas"]["AuditActor"];
            /**
             * @description The IP address of the client; `null` for actions of the system, if no address is known, and after the user is erased.
             * @example 203.0.113.7
             */
            readonly ip?: string | null;
            /**
             * @description The first 500 characters of the client's `User-Agent`; `null` after the user is erased.
             * @example curl/8.5.0
             */
            readonly user_agent?: string | null;
            /** @description The id of the request, as in the server's log. */
            readonly request_id?: components["schemas"]["RequestId"] | null;
            /**
             * @description The id of the trace that the request belongs to (W3C Trace Context), as in the server's log; `null` for actions of the system, and for older entries.
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            readonly trace_id?: string | null;
            /**
             * @description The action, as `noun.verb`.
             * @example item.update
             */
            readonly action?: string;
            readonly resource_type?: components["schemas"]["AuditResourceType"];
            /** @description The id of the resource; `null` if the action does not concern a single resource. */
            readonly resource_id?: components["schemas"]["AuditId"] | null;
            /** @description The resource before the action; `null` if it is new or cannot be shown. */
            readonly before?: components["schemas"]["AuditState"] | null;
            /** @description The resource after the action; `null` if it was deleted or cannot be shown. */
            readonly after?: components["schemas"]["AuditState"] | null;
            /** @description Where `before` and `after` differ, apart from `version`, `etag` and `updated_at`. If the length of an array changed, the array is named as a whole. If there are more than 100 differences, only top-level members are named. */
            readonly changed?: readonly components["schemas"]["AuditPointer"][];
            /** @description Additional facts, mostly about refused requests. */
            readonly facts?: components["schemas"]["AuditState"] | null;
            /**
             * @description The version of the API that the request used.
             * @example v1
             */
            readonly api_version?: string | null;
            /**
             * @description `success`, or the error code of a refused request.
             * @example success
             */
            readonly outcome?: string;
        };
        /** @description An error. */
        readonly Login401Envelope: {
            readonly error: components["schemas"]["InvalidCredentialsError"];
        };
        /** @description An error. */
        readonly ForeignOriginEnvelope: {
            readonly error: components["schemas"]["CsrfFailedError"];
        };
        /** @description An error. */
        readonly RefreshToken401Envelope: {
            readonly error: components["schemas"]["InvalidTokenError"];
        };
        /** @description Errors, by `code`. */
        readonly ForbiddenOrUserRequiredOrCsrfFailedEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ForbiddenError"] | components["schemas"]["UserRequiredError"] | components["schemas"]["CsrfFailedError"];
        };
        /** @description Errors, by `code`. */
        readonly ResetPassword422Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["InvalidResetTokenError"] | components["schemas"]["ValidationFailedError"];
        };
        /** @description An `User` with only the members that `fields` names. */
        readonly SparseUser: {
            readonly id?: components["schemas"]["UserId"];
            readonly email?: components["schemas"]["Email"];
            readonly name?: components["schemas"]["UserName"];
            readonly role?: components["schemas"]["Role"];
            /** @description The scopes of the user's role. */
            readonly scopes?: readonly components["schemas"]["Scope"][];
            readonly locale?: components["schemas"]["Language"];
            readonly active?: components["schemas"]["UserActive"];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description An error. */
        readonly RegisterUser409Envelope: {
            readonly error: components["schemas"]["DuplicateEmailError"];
        };
        /** @description Errors, by `code`. */
        readonly ForbiddenOrUserRequiredEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["ForbiddenError"] | components["schemas"]["UserRequiredError"];
        };
        /** @description Errors, by `code`. */
        readonly UpdateMe409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["VersionConflictError"] | components["schemas"]["DuplicateEmailError"];
        };
        /** @description Errors, by `code`. */
        readonly EraseMe409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["OpenOrdersError"] | components["schemas"]["LastAdminError"];
        };
        /** @description Errors, by `code`. */
        readonly UpdateUser409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["VersionConflictError"] | components["schemas"]["DuplicateEmailError"] | components["schemas"]["LastAdminError"];
        };
        /** @description Errors, by `code`. */
        readonly BadRequestOrIdempotencyKeyInvalidEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["VersionMismatchError"] | components["schemas"]["IdempotencyKeyInvalidError"];
        };
        /** @description Errors, by `code`. */
        readonly EraseUser409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["OpenOrdersError"] | components["schemas"]["LastAdminError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly BadBodyOrIdempotencyKeyRequiredEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["DuplicateKeyError"] | components["schemas"]["VersionMismatchError"] | components["schemas"]["IdempotencyKeyInvalidError"] | components["schemas"]["IdempotencyKeyRequiredError"];
        };
        /** @description Errors, by `code`. */
        readonly AdjustStock409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["StockBelowReservedError"] | components["schemas"]["VersionConflictError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description An `StockMovement` with only the members that `fields` names. */
        readonly SparseStockMovement: {
            /**
             * Format: int64
             * @description An increasing number.
             * @example 1
             */
            readonly id?: number;
            readonly item_id?: components["schemas"]["ItemId"];
            readonly type?: components["schemas"]["MovementType"];
            /**
             * Format: int64
             * @description The number of units; negative only if an adjustment removed units.
             * @example 5
             */
            readonly quantity?: number;
            readonly stock_after?: components["schemas"]["Stock"];
            /**
             * Format: int64
             * @description The number of units reserved by orders after the movement.
             * @example 2
             */
            readonly reserved_after?: number;
            readonly reason?: components["schemas"]["MovementReason"];
            /** @description The order that caused the movement; `null` for an adjustment. */
            readonly order_id?: components["schemas"]["OrderId"] | null;
            readonly actor?: components["schemas"]["Mover"];
            readonly at?: components["schemas"]["Timestamp"];
        };
        /** @description Errors, by `code`. */
        readonly QuoteOrder422Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["CurrencyMismatchError"] | components["schemas"]["ValidationFailedError"];
        };
        /** @description An `Order` with only the members that `fields` names. */
        readonly SparseOrder: {
            readonly id?: components["schemas"]["OrderId"];
            /**
             * Format: int64
             * @description The id of the customer.
             * @example 1
             */
            readonly user_id?: number;
            readonly status?: components["schemas"]["OrderStatus"];
            /** @description One line per item, ordered by item id. */
            readonly lines?: readonly components["schemas"]["OrderLine"][];
            readonly items_total?: components["schemas"]["Amount"];
            readonly shipping_total?: components["schemas"]["Amount"];
            readonly total?: components["schemas"]["Amount"];
            readonly amount_paid?: components["schemas"]["Amount"];
            readonly amount_refunded?: components["schemas"]["Amount"];
            /** @description The shipping address; `null` if nothing is shipped. */
            readonly shipping_address?: components["schemas"]["ShippingAddress"] | null;
            readonly note?: components["schemas"]["Note"];
            /** @description When the units are released unless the order is paid; `null` if they are not. */
            readonly reserved_until?: components["schemas"]["TimestampOrNull"];
            /** @description Why the order was cancelled; `null` if it was not. */
            readonly cancel_reason?: components["schemas"]["CancelReason"] | null;
            /** @description Tracking information for the parcel; `null` if there is none. */
            readonly tracking?: components["schemas"]["Tracking"] | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly placed_at?: components["schemas"]["Timestamp"];
            /** @description When the payment was captured. */
            readonly paid_at?: components["schemas"]["TimestampOrNull"];
            /** @description When the order was shipped. */
            readonly fulfilled_at?: components["schemas"]["TimestampOrNull"];
            /** @description When the order was cancelled. */
            readonly cancelled_at?: components["schemas"]["TimestampOrNull"];
            readonly updated_at?: components["schemas"]["Timestamp"];
            /** @description All payments of the order, oldest first; present if `include` asks for them. */
            readonly payments?: readonly components["schemas"]["Payment"][];
            /** @description The items of the order that are still for sale; present if `include` asks for them. */
            readonly items?: readonly components["schemas"]["Item"][];
        };
        /** @description Errors, by `code`. */
        readonly CreateOrder409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["InsufficientStockError"] | components["schemas"]["ItemUnavailableError"] | components["schemas"]["PriceChangedError"] | components["schemas"]["PendingOrderLimitError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly CancelOrder409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["InvalidStateTransitionError"] | components["schemas"]["PaymentBusyError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description An error. */
        readonly ProviderErrorEnvelope: {
            readonly error: components["schemas"]["PaymentProviderError"];
        };
        /** @description Errors, by `code`. */
        readonly ProviderUnavailableEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["PaymentProviderUnavailableError"] | components["schemas"]["ServiceUnavailableError"];
        };
        /** @description An `Payment` with only the members that `fields` names. */
        readonly SparsePayment: {
            readonly id?: components["schemas"]["PaymentId"];
            /** @description The order that is paid; `null` for a standalone payment. */
            readonly order_id?: components["schemas"]["OrderId"] | null;
            readonly status?: components["schemas"]["PaymentStatus"];
            readonly amount?: components["schemas"]["Amount"];
            readonly amount_captured?: components["schemas"]["Amount"];
            readonly amount_refunded?: components["schemas"]["Amount"];
            /**
             * @description The payment provider.
             * @example sandbox
             */
            readonly provider?: string;
            /**
             * @description The payment method in readable form; `null` if it is unknown.
             * @example sandbox card ok
             */
            readonly method_label?: string | null;
            readonly capture_mode?: components["schemas"]["CaptureMode"];
            /** @description When the authorization expires unless it is captured, or until when a deposit is awaited. */
            readonly expires_at?: components["schemas"]["TimestampOrNull"];
            /** @description Why the payment failed; `null` if it did not. */
            readonly failure?: components["schemas"]["PaymentFailure"] | null;
            /** @description The refunds of the payment, oldest first. */
            readonly refunds?: readonly components["schemas"]["Refund"][];
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description An error. */
        readonly CreatePayment402Envelope: {
            readonly error: components["schemas"]["PaymentDeclinedError"];
        };
        /** @description Errors, by `code`. */
        readonly CreatePayment409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["PaymentAlreadyExistsError"] | components["schemas"]["PaymentBusyError"] | components["schemas"]["InvalidStateTransitionError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly CreatePayment422Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["AmountMismatchError"] | components["schemas"]["CurrencyMismatchError"] | components["schemas"]["CardNumberNotAcceptedError"] | components["schemas"]["ValidationFailedError"];
        };
        /** @description Errors, by `code`. */
        readonly BadRequestOrIdempotencyKeyRequiredEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["BadRequestError"] | components["schemas"]["VersionMismatchError"] | components["schemas"]["IdempotencyKeyInvalidError"] | components["schemas"]["IdempotencyKeyRequiredError"];
        };
        /** @description Errors, by `code`. */
        readonly CreateRefund422Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["RefundExceedsCapturedError"] | components["schemas"]["CurrencyMismatchError"] | components["schemas"]["ValidationFailedError"];
        };
        /** @description An `Event` with only the members that `fields` names. */
        readonly SparseEvent: {
            readonly id?: components["schemas"]["EventId"];
            readonly type?: components["schemas"]["EventType"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly api_version?: components["schemas"]["EventApiVersion"];
            readonly data?: components["schemas"]["EventData"];
            readonly previous?: components["schemas"]["EventPrevious"];
        };
        /** @description An `WebhookEndpoint` with only the members that `fields` names. */
        readonly SparseWebhookEndpoint: {
            readonly id?: components["schemas"]["WebhookEndpointId"];
            readonly url?: components["schemas"]["WebhookUrl"];
            readonly description?: components["schemas"]["WebhookDescriptionOrNull"];
            readonly events?: components["schemas"]["WebhookEventNames"];
            readonly status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Why it is paused; `null` if it is enabled. */
            readonly paused_reason?: components["schemas"]["WebhookPausedReason"] | null;
            /** @description When it was paused; `null` if it is enabled. */
            readonly paused_at?: components["schemas"]["Timestamp"] | null;
            /** @description The time of the first failure since the last success; `null` if the last attempt succeeded. After five days of failures the endpoint is paused. */
            readonly failing_since?: components["schemas"]["Timestamp"] | null;
            /** @description Until when deliveries are also signed with the previous secret; `null` if they have one signature. */
            readonly previous_secret_expires_at?: components["schemas"]["Timestamp"] | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description Errors, by `code`. */
        readonly CreateWebhookEndpoint409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["WebhookEndpointLimitError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly IdempotencyConflictEnvelope: {
            /** @description The error. */
            readonly error: components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description Errors, by `code`. */
        readonly TestWebhookEndpoint409Envelope: {
            /** @description The error. */
            readonly error: components["schemas"]["WebhookEndpointPausedError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["IdempotencyInProgressError"];
        };
        /** @description An `WebhookDelivery` with only the members that `fields` names. */
        readonly SparseWebhookDelivery: {
            readonly id?: components["schemas"]["WebhookDeliveryId"];
            readonly endpoint_id?: components["schemas"]["WebhookEndpointId"];
            readonly event_id?: components["schemas"]["EventId"];
            readonly event_type?: components["schemas"]["EventType"];
            readonly status?: components["schemas"]["WebhookDeliveryStatus"];
            /**
             * Format: int32
             * @description The number of attempts, including those before it was sent again on request.
             * @example 1
             */
            readonly attempt_count?: number;
            /** @description The latest attempts, at most 25, oldest first. */
            readonly attempts?: readonly components["schemas"]["WebhookAttempt"][];
            /** @description When it is sent next, unless the endpoint is paused; `null` if it is not `pending`. */
            readonly next_attempt_at?: components["schemas"]["Timestamp"] | null;
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description An error. */
        readonly ReceiveProviderEvent401Envelope: {
            readonly error: components["schemas"]["InvalidSignatureError"];
        };
        /** @description An `ApiClient` with only the members that `fields` names. */
        readonly SparseApiClient: {
            readonly id?: components["schemas"]["ApiClientId"];
            readonly name?: components["schemas"]["ApiClientName"];
            readonly scopes?: components["schemas"]["ApiClientScopes"];
            /** @description The scopes that the client has now: those of `scopes` that its creator still has. If the creator is deactivated, there are none. */
            readonly granted_scopes?: readonly components["schemas"]["ApiClientScope"][];
            /**
             * Format: int64
             * @description The id of the user who created it.
             * @example 3
             */
            readonly created_by?: number;
            readonly expires_at?: components["schemas"]["ApiClientExpiry"];
            /** @description When the client last called the API, accurate to five minutes; `null` if it never did. */
            readonly last_used_at?: components["schemas"]["Timestamp"] | null;
            readonly version?: components["schemas"]["Version"];
            readonly etag?: components["schemas"]["EntityTag"];
            readonly created_at?: components["schemas"]["Timestamp"];
            readonly updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description An error. */
        readonly UnreadableEnvelope: {
            readonly error: components["schemas"]["BadRequestError"];
        };
    };
    responses: {
        /** @description `unauthorized`: no credential was sent, or its scheme is unknown. `invalid_token`, `token_expired`: the credential is not valid, or no longer valid. The cookie of an ended session is deleted. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnauthorizedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. */
        readonly Forbidden: {
            headers: {
                /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForbiddenEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `invalid_token`, `token_expired`: the credential is not valid, or no longer valid. Anonymous requests are allowed; so is the cookie of an ended session, which is deleted. */
        readonly BadCredential: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadCredentialEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `csrf_failed`: a browser sent this request from an origin that is not allowed. */
        readonly ForeignOrigin: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForeignOriginEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The resource does not exist, or the id is one that cannot exist. */
        readonly NotFound: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NotFoundEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its percent-encoding, its headers or its body. `version_mismatch`: a header names another version than the path. */
        readonly BadRequest: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequestEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object has the same member twice. `version_mismatch`: a header names another version than the path. */
        readonly BadBody: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadBodyEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Accept` excludes every media type that this operation can return; `data.available` lists them. Or `Accept-Version` names an unknown version; then `data.available` lists the versions. */
        readonly NotAcceptable: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NotAcceptableEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is larger than `data.max_bytes`. */
        readonly PayloadTooLarge: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PayloadTooLargeEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The operation does not accept the media type, charset or content coding of the body, or does not accept a body at all. */
        readonly UnsupportedMediaType: {
            headers: {
                /** @description The media types this operation accepts (RFC 9110, section 15.5.16). */
                readonly Accept?: string;
                /** @description The patch formats this operation accepts (RFC 5789, section 3.1). */
                readonly "Accept-Patch"?: string;
                /** @description The content codings this server accepts (RFC 9110, section 12.5.3). */
                readonly "Accept-Encoding"?: string;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnsupportedMediaTypeEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request can be parsed but violates the contract; `details` lists every violation in every location. */
        readonly ValidationFailed: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ValidationFailedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description An unexpected error. The server's log has its cause under the request id. */
        readonly InternalError: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["InternalErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. */
        readonly ServiceUnavailable: {
            headers: {
                /** @description The number of seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceUnavailableEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request matches no operation: `route_not_found`, there is no such path; `method_not_allowed`, the path does not have this method (`Allow` lists those it has); `not_implemented`, the server does not know the method. Or it cannot be parsed: `bad_request`, `uri_too_long`, `headers_too_large`, `request_timeout`. Or there were too many such requests: `rate_limited`. */
        readonly NoOperation: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The path with its query, or a link in the response, would be longer than 8 KiB. */
        readonly UriTooLong: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UriTooLongEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Range` starts beyond the end of the content; `data.size` is its size in bytes. */
        readonly RangeNotSatisfiable: {
            headers: {
                readonly "Content-Range": components["headers"]["Content-Range"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RangeNotSatisfiableEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Your copy is current. Has the headers of a 200 response that may have changed. */
        readonly NotModified: {
            headers: {
                /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Which caches may store this response, and for how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that select the variant of this response. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Your copy is current. Has the headers of a 200 response that may have changed. */
        readonly NotModifiedDated: {
            headers: {
                /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                readonly ETag?: components["schemas"]["EntityTag"];
                /** @description Which caches may store this response, and for how long. */
                readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                /** @description The request headers that select the variant of this response. */
                readonly Vary?: components["schemas"]["FieldValue"];
                /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
                readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests; `data.class` and `data.limit` name the limit. Try again after `Retry-After`. */
        readonly RateLimited: {
            headers: {
                /** @description The number of seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RateLimitedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The entity tag in `If-Match` is not the current one, or `If-None-Match` or `If-Unmodified-Since` is not satisfied. Nothing was changed. */
        readonly PreconditionFailed: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PreconditionFailedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
        readonly IdempotencyConflict: {
            headers: {
                /** @description The number of seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["IdempotencyConflictEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description This operation requires `If-Match` (RFC 6585, section 3). Read the resource first, then send its entity tag. */
        readonly PreconditionRequired: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PreconditionRequiredEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `payment_provider_error`: the payment provider returned an invalid response. Retry the same request with the same key. */
        readonly ProviderError: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ProviderErrorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `payment_provider_unavailable`: the payment provider cannot be reached, or did not answer in time. Retry the same request with the same key after `Retry-After`. `service_unavailable`: the database cannot be reached, or the server is shutting down. */
        readonly ProviderUnavailable: {
            headers: {
                /** @description The number of seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ProviderUnavailableEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed. */
        readonly Unreadable: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnreadableEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its percent-encoding, its headers or its body. `version_mismatch`: a header names another version than the path. `invalid_cursor`: the cursor was altered, or belongs to another list, filter or sort order. */
        readonly BadRequestOrInvalidCursor: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequestOrInvalidCursorEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. The operation did not finish within its time limit, and nothing was changed. Try again after `Retry-After`. */
        readonly ServiceUnavailableOrTimeout: {
            headers: {
                /** @description The number of seconds to wait before trying again. */
                readonly "Retry-After"?: number;
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceUnavailableOrTimeoutEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `csrf_failed`: the request uses a browser session without its `X-CSRF-Token`, or comes from an origin that is not allowed. */
        readonly ForbiddenOrCsrfFailed: {
            headers: {
                /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForbiddenOrCsrfFailedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object has the same member twice. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or was sent twice. */
        readonly BadBodyOrIdempotencyKeyInvalid: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description A link to the documentation of this error (RFC 8288), with `rel="describedby"`. */
                readonly Link?: components["schemas"]["FieldValue"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadBodyOrIdempotencyKeyInvalidEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `user_required`: the operation is about a person, and API clients cannot call it. */
        readonly ForbiddenOrUserRequired: {
            headers: {
                /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForbiddenOrUserRequiredEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `user_required`: the operation is about a person, and API clients cannot call it. `csrf_failed`: the request uses a browser session without its `X-CSRF-Token`, or comes from an origin that is not allowed. */
        readonly ForbiddenOrUserRequiredOrCsrfFailed: {
            headers: {
                /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForbiddenOrUserRequiredOrCsrfFailedEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its percent-encoding, its headers or its body. `version_mismatch`: a header names another version than the path. `idempotency_key_invalid`: the `Idempotency-Key` is not 1 to 255 visible ASCII characters, or was sent twice. */
        readonly BadRequestOrIdempotencyKeyInvalid: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description A link to the documentation of this error (RFC 8288), with `rel="describedby"`. */
                readonly Link?: components["schemas"]["FieldValue"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequestOrIdempotencyKeyInvalidEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its JSON, its percent-encoding or its headers. `duplicate_key`: an object has the same member twice. `version_mismatch`: a header names another version than the path. `idempotency_key_required`: the `Idempotency-Key` is missing. `idempotency_key_invalid`: it is not 1 to 255 visible ASCII characters, or was sent twice. */
        readonly BadBodyOrIdempotencyKeyRequired: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description A link to the documentation of this error (RFC 8288), with `rel="describedby"`. */
                readonly Link?: components["schemas"]["FieldValue"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadBodyOrIdempotencyKeyRequiredEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request cannot be parsed: its percent-encoding, its headers or its body. `version_mismatch`: a header names another version than the path. `idempotency_key_required`: the `Idempotency-Key` is missing. `idempotency_key_invalid`: it is not 1 to 255 visible ASCII characters, or was sent twice. */
        readonly BadRequestOrIdempotencyKeyRequired: {
            headers: {
                /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                readonly "API-Version"?: string;
                /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                readonly RateLimit?: string;
                /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                readonly "RateLimit-Policy"?: string;
                /** @description A link to the documentation of this error (RFC 8288), with `rel="describedby"`. */
                readonly Link?: components["schemas"]["FieldValue"];
                readonly "Content-Language": components["headers"]["Content-Language"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequestOrIdempotencyKeyRequiredEnvelope"];
                readonly "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /** @description The largest number of entries on a page. */
        readonly Size: components["schemas"]["PageSize"];
        /**
         * @deprecated
         * @description An alias of `size`.
         */
        readonly Limit: components["schemas"]["PageSize"];
        /** @description Text to search for in names and descriptions. Every word must occur, in any order: whole words, except that the last one may be a prefix. Korean, Chinese and Japanese text is also found inside compounds (`가방` finds `가죽가방`, `brass fount` finds `Brass Fountain Pen`). Case, accents and character width are ignored, and there are no special characters. Text without a letter or digit finds nothing. Entries whose name contains all of the text come first, newer before older, unless `sort` is given. */
        readonly Search: components["schemas"]["SearchText"];
        /** @description Also include items that are not active. Requires `items:write`: anonymous requests receive a 401, other callers a 403. */
        readonly IncludeInactive: boolean;
        /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
        readonly IfNoneMatch: components["schemas"]["FieldValue"];
        /** @description The `Last-Modified` you have. Ignored if `If-None-Match` is sent (RFC 9110, section 13.1.3) or if the response has no `Last-Modified`. */
        readonly IfModifiedSince: components["schemas"]["ShortFieldValue"];
        /**
         * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
         * @example *
         */
        readonly IfMatch: components["schemas"]["FieldValue"];
        /**
         * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
         * @example *
         */
        readonly IfMatchRequired: components["schemas"]["FieldValue"];
        /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
        readonly IdempotencyKeyParameter: components["schemas"]["IdempotencyKey"];
        /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
        readonly IdempotencyKeyRequired: components["schemas"]["IdempotencyKey"];
        /** @description A single byte range, `bytes=0-1023` (RFC 9110, section 14.2). The whole content is returned for several ranges, other units and malformed values. */
        readonly Range: components["schemas"]["ShortFieldValue"];
        /** @description The entity tag that the range belongs to. If it is no longer current, the whole content is returned (RFC 9110, section 13.1.5). */
        readonly IfRange: components["schemas"]["ShortFieldValue"];
        /** @description The item's id. An id that cannot exist is a 404. */
        readonly ItemIdParameter: components["schemas"]["ItemId"];
        /** @description The review's id. An id that cannot exist is a 404. */
        readonly ReviewIdParameter: components["schemas"]["ReviewId"];
        /** @description The category's id. An id that cannot exist is a 404. */
        readonly CategoryIdParameter: components["schemas"]["CategoryId"];
        /** @description The file's id. An id that cannot exist is a 404. */
        readonly FileIdParameter: components["schemas"]["FileId"];
        /** @description The order's id. An id that cannot exist is a 404. */
        readonly OrderIdParameter: components["schemas"]["OrderId"];
        /** @description The payment's id. An id that cannot exist is a 404. */
        readonly PaymentIdParameter: components["schemas"]["PaymentId"];
        /** @description The event's id. An id that cannot exist is a 404. */
        readonly EventIdParameter: components["schemas"]["EventId"];
        /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
        readonly WebhookEndpointIdParameter: components["schemas"]["WebhookEndpointId"];
        /** @description The id of the delivery. An id that cannot exist is a 404. */
        readonly WebhookDeliveryIdParameter: components["schemas"]["WebhookDeliveryId"];
        /** @description The payment provider that sends the event. A provider that is not configured on this server is a 404. */
        readonly ProviderNameParameter: components["schemas"]["ProviderName"];
        /** @description The id of the client. An id that cannot exist is a 404. */
        readonly ApiClientIdParameter: components["schemas"]["ApiClientId"];
    };
    requestBodies: never;
    headers: {
        /** @description The path of the new resource, relative to the origin. */
        readonly Location: components["schemas"]["RelativePath"];
        /** @description The path of the resource that the body represents, relative to the origin. The body's `etag` is the tag of that representation. */
        readonly "Content-Location": components["schemas"]["RelativePath"];
        /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
        readonly "WWW-Authenticate-Scope": components["schemas"]["FieldValue"];
        /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
        readonly "Set-Cookie": components["schemas"]["FieldValue"];
        /** @description How to authenticate (RFC 6750, section 3), with `error` and `error_description` if a credential was sent and rejected. */
        readonly "WWW-Authenticate": components["schemas"]["FieldValue"];
        /** @description A CSRF token for this browser session; absent for bearer tokens. */
        readonly "X-CSRF-Token": components["schemas"]["CsrfToken"];
        /** @description The entity tag of this representation. Each content coding has a tag of its own. */
        readonly ETag: components["schemas"]["EntityTag"];
        /** @description Which caches may store this response, and for how long. */
        readonly "Cache-Control": components["schemas"]["FieldValue"];
        /** @description The request headers that select the variant of this response. */
        readonly Vary: components["schemas"]["FieldValue"];
        /** @description The number of seconds to wait before trying again. */
        readonly "Retry-After": number;
        /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
        readonly "Idempotent-Replayed": components["schemas"]["Replayed"];
        /** @description Announces that a signature is required: `Signature`, with a realm. */
        readonly "WWW-Authenticate-Signature": components["schemas"]["FieldValue"];
        /** @description The media types this operation accepts (RFC 9110, section 15.5.16). */
        readonly Accept: string;
        /** @description The patch formats this operation accepts (RFC 5789, section 3.1). */
        readonly "Accept-Patch": string;
        /** @description The content codings this server accepts (RFC 9110, section 12.5.3). */
        readonly "Accept-Encoding": string;
        /** @description The byte range in this response, and the total size (RFC 9110, section 14.4). */
        readonly "Content-Range": components["schemas"]["FieldValue"];
        /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
        readonly "Last-Modified": components["schemas"]["HttpDate"];
        /** @description A link to the documentation of this error (RFC 8288), with `rel="describedby"`. */
        readonly "Link-Described": components["schemas"]["FieldValue"];
        /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
        readonly "X-Request-Id": components["schemas"]["RequestId"];
        /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
        readonly "Access-Control-Allow-Origin": components["schemas"]["Origin"];
        /** @description The version of the API that answered; absent outside the versioned API (health checks). */
        readonly "API-Version": string;
        /** @description The language of the messages in this error. */
        readonly "Content-Language": components["schemas"]["Language"];
        /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
        readonly RateLimit: string;
        /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
        readonly "RateLimit-Policy": string;
        /** @description This page and its neighbors (RFC 8288): the same as `links`, without those that are `null`. If they take more than 2 KiB, only the body has them, and this header names the whole list (`rel="collection"`). */
        readonly Link: components["schemas"]["FieldValue"];
        /** @description Announces that byte ranges are supported (RFC 9110, section 14.3). */
        readonly "Accept-Ranges": components["schemas"]["FieldValue"];
        /** @description Allows a browser to display the file. */
        readonly "Content-Disposition": components["schemas"]["FieldValue"];
        /** @description Denies all permissions to a file that a browser opens directly. */
        readonly "Content-Security-Policy": components["schemas"]["FieldValue"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Only items in this category or in a category below it. A category that does not exist has no items. */
                readonly category_id?: components["schemas"]["CategoryId"];
                /** @description Only items priced in this currency. */
                readonly currency?: components["schemas"]["Currency"];
                /**
                 * @deprecated
                 * @description An alias of `filter[price][gte]`, in minor units of `currency`; must not exceed `max_price`.
                 */
                readonly min_price?: components["schemas"]["MinorAmount"];
                /**
                 * @deprecated
                 * @description An alias of `filter[price][lte]`, in minor units of `currency`.
                 */
                readonly max_price?: components["schemas"]["MinorAmount"];
                /** @description Also include items that are not active. Requires `items:write`: anonymous requests receive a 401, other callers a 403. */
                readonly include_inactive?: components["parameters"]["IncludeInactive"];
                /** @description A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
                readonly page?: components["schemas"]["Page"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Count the whole list in `meta.total`, which is otherwise `null`. */
                readonly count?: boolean;
                /** @description Text to search for in names and descriptions. Every word must occur, in any order: whole words, except that the last one may be a prefix. Korean, Chinese and Japanese text is also found inside compounds (`가방` finds `가죽가방`, `brass fount` finds `Brass Fountain Pen`). Case, accents and character width are ignored, and there are no special characters. Text without a letter or digit finds nothing. Entries whose name contains all of the text come first, newer before older, unless `sort` is given. */
                readonly q?: components["parameters"]["Search"];
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Related resources to include in the response. */
                readonly include?: string;
                /** @description Only entries whose `id` is one of these values (at most 50, separated by commas). */
                readonly "filter[id][in]"?: readonly number[];
                /** @description Only entries whose `name` is this value. */
                readonly "filter[name]"?: string;
                /**
                 * @deprecated
                 * @description An alias of `filter[name]`.
                 */
                readonly "filter[name][eq]"?: string;
                /** @description Only entries whose `price` is this value. */
                readonly "filter[price]"?: components["schemas"]["MinorAmount"];
                /**
                 * @deprecated
                 * @description An alias of `filter[price]`.
                 */
                readonly "filter[price][eq]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is not this value. */
                readonly "filter[price][ne]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is greater than this value. */
                readonly "filter[price][gt]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is this value or greater. */
                readonly "filter[price][gte]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is less than this value. */
                readonly "filter[price][lt]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is this value or less. */
                readonly "filter[price][lte]"?: components["schemas"]["MinorAmount"];
                /** @description Only entries whose `price` is one of these values (at most 50, separated by commas). */
                readonly "filter[price][in]"?: readonly number[];
                /** @description Only entries whose `category_id` is this value. */
                readonly "filter[category_id]"?: number;
                /**
                 * @deprecated
                 * @description An alias of `filter[category_id]`.
                 */
                readonly "filter[category_id][eq]"?: number;
                /** @description Only entries whose `category_id` is one of these values (at most 50, separated by commas). */
                readonly "filter[category_id][in]"?: readonly number[];
                /** @description Only entries whose `sku` is this value. */
                readonly "filter[sku]"?: string;
                /**
                 * @deprecated
                 * @description An alias of `filter[sku]`.
                 */
                readonly "filter[sku][eq]"?: string;
                /** @description Only entries whose `sku` is one of these values (at most 50, separated by commas). */
                readonly "filter[sku][in]"?: readonly string[];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is greater than this value. */
                readonly "filter[updated_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is this value or greater. */
                readonly "filter[updated_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is less than this value. */
                readonly "filter[updated_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is this value or less. */
                readonly "filter[updated_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The item to create. */
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
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_sku`: another item has this SKU. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateItem409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getItem: {
        readonly parameters: {
            readonly query?: {
                /** @description Related resources to include in the response. */
                readonly include?: string;
                /** @description Also include items that are not active. Requires `items:write`: anonymous requests receive a 401, other callers a 403. */
                readonly include_inactive?: components["parameters"]["IncludeInactive"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have. Ignored if `If-None-Match` is sent (RFC 9110, section 13.1.3) or if the response has no `Last-Modified`. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The item. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 304: components["responses"]["NotModifiedDated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly replaceItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The item, with every member that can be edited. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ItemReplace"];
            };
        };
        readonly responses: {
            /** @description The updated item. */
            readonly 200: {
                headers: {
                    readonly "Content-Location": components["headers"]["Content-Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplaceItem409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly deleteItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ItemPatch"];
                readonly "application/json": components["schemas"]["ItemPatch"];
            };
        };
        readonly responses: {
            /** @description The updated item. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_sku`: another item has this SKU. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplaceItem409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
                readonly page?: components["schemas"]["Page"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Count the whole list in `meta.total`, which is otherwise `null`. */
                readonly count?: boolean;
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `rating` is this value. */
                readonly "filter[rating]"?: components["schemas"]["ReviewRating"];
                /**
                 * @deprecated
                 * @description An alias of `filter[rating]`.
                 */
                readonly "filter[rating][eq]"?: components["schemas"]["ReviewRating"];
                /** @description Only entries whose `rating` is greater than this value. */
                readonly "filter[rating][gt]"?: components["schemas"]["ReviewRating"];
                /** @description Only entries whose `rating` is this value or greater. */
                readonly "filter[rating][gte]"?: components["schemas"]["ReviewRating"];
                /** @description Only entries whose `rating` is less than this value. */
                readonly "filter[rating][lt]"?: components["schemas"]["ReviewRating"];
                /** @description Only entries whose `rating` is this value or less. */
                readonly "filter[rating][lte]"?: components["schemas"]["ReviewRating"];
                /** @description Only entries whose `rating` is one of these values (at most 50, separated by commas). */
                readonly "filter[rating][in]"?: readonly number[];
                /** @description Only entries whose `verified_purchase` is this value. */
                readonly "filter[verified_purchase]"?: components["schemas"]["VerifiedPurchase"];
                /**
                 * @deprecated
                 * @description An alias of `filter[verified_purchase]`.
                 */
                readonly "filter[verified_purchase][eq]"?: components["schemas"]["VerifiedPurchase"];
                /** @description Only entries whose `status` is this value. */
                readonly "filter[status]"?: components["schemas"]["ReviewStatus"];
                /**
                 * @deprecated
                 * @description An alias of `filter[status]`.
                 */
                readonly "filter[status][eq]"?: components["schemas"]["ReviewStatus"];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is greater than this value. */
                readonly "filter[updated_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is this value or greater. */
                readonly "filter[updated_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is less than this value. */
                readonly "filter[updated_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `updated_at` is this value or less. */
                readonly "filter[updated_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["BadCredential"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The review to create. */
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
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `review_purchase_required`: this shop accepts reviews only from customers who bought the item. `user_required`: the operation is about a person, and API clients cannot call it. `csrf_failed`: the request uses a browser session without its `X-CSRF-Token`, or comes from an origin that is not allowed. */
            readonly 403: {
                headers: {
                    /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateReview403Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `review_already_exists`: the caller has already reviewed this item; `data.review_id` names the review. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateReview409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The review. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredential"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly deleteReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `not_resource_owner`: the review belongs to another user. `csrf_failed`: the request uses a browser session without its `X-CSRF-Token`, or comes from an origin that is not allowed. */
            readonly 403: {
                headers: {
                    /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateReview403Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match": components["parameters"]["IfMatchRequired"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
                /** @description The review's id. An id that cannot exist is a 404. */
                readonly review_id: components["parameters"]["ReviewIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ReviewPatch"];
                readonly "application/json": components["schemas"]["ReviewPatch"];
            };
        };
        readonly responses: {
            /** @description The updated review. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `forbidden`: the credential lacks a scope; `data.required` names it. `not_resource_owner`: the review belongs to another user. `csrf_failed`: the request uses a browser session without its `X-CSRF-Token`, or comes from an origin that is not allowed. */
            readonly 403: {
                headers: {
                    /** @description The missing scope (RFC 6750, section 3.1), if a missing scope is the cause. */
                    readonly "WWW-Authenticate"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateReview403Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateReview409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listCategories: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All categories. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
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
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly createCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The category to create. */
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
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_slug`: another category has this slug. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateCategory409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The request can be parsed but violates the contract, or the category cannot have this parent; `details` lists every violation. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationFailedEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
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
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly deleteCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_in_use`: the category has items or subcategories; `data.items` and `data.categories` say how many. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteCategory409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateCategory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The category's id. An id that cannot exist is a 404. */
                readonly category_id: components["parameters"]["CategoryIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["CategoryPatch"];
                readonly "application/json": components["schemas"]["CategoryPatch"];
            };
        };
        readonly responses: {
            /** @description The updated category. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `category_cycle`: the parent would be the category itself or one of its descendants. `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_slug`: another category has this slug. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateCategory409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The request can be parsed but violates the contract, or the category cannot have this parent; `details` lists every violation. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationFailedEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly uploadFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The image. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        readonly responses: {
            /** @description The file. To show it on an item, add it to the item's `image_ids`. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadedFile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The file is larger than 5 MiB, the form has more than ten parts, or the body is too large. `data.max_bytes` is the largest allowed size of a file. */
            readonly 413: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayloadTooLargeEnvelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `validation_failed`: the file is missing, is a text field, or is accompanied by other parts. `invalid_file_content`: the bytes are not an accepted image, or not what the name and type say; `data.reason` is `type`, `name`, `dimensions` or `broken`, and `details` says how to correct it. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadFile422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getFile: {
        readonly parameters: {
            readonly query?: {
                /** @description The width of a smaller copy, in pixels; the height keeps the proportions. */
                readonly w?: components["schemas"]["ImageWidth"];
            };
            readonly header?: {
                /** @description A single byte range, `bytes=0-1023` (RFC 9110, section 14.2). The whole content is returned for several ranges, other units and malformed values. */
                readonly Range?: components["parameters"]["Range"];
                /** @description The entity tag that the range belongs to. If it is no longer current, the whole content is returned (RFC 9110, section 13.1.5). */
                readonly "If-Range"?: components["parameters"]["IfRange"];
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description The file's id. An id that cannot exist is a 404. */
                readonly file_id: components["parameters"]["FileIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The image. */
            readonly 200: {
                headers: {
                    /** @description Announces that byte ranges are supported (RFC 9110, section 14.3). */
                    readonly "Accept-Ranges"?: components["schemas"]["FieldValue"];
                    /** @description Allows a browser to display the file. */
                    readonly "Content-Disposition"?: components["schemas"]["FieldValue"];
                    /** @description Denies all permissions to a file that a browser opens directly. */
                    readonly "Content-Security-Policy"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/jpeg": unknown;
                    readonly "image/png": unknown;
                    readonly "image/webp": unknown;
                };
            };
            /** @description The byte range that `Range` requests. */
            readonly 206: {
                headers: {
                    /** @description Announces that byte ranges are supported (RFC 9110, section 14.3). */
                    readonly "Accept-Ranges"?: components["schemas"]["FieldValue"];
                    /** @description Allows a browser to display the file. */
                    readonly "Content-Disposition"?: components["schemas"]["FieldValue"];
                    /** @description Denies all permissions to a file that a browser opens directly. */
                    readonly "Content-Security-Policy"?: components["schemas"]["FieldValue"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/jpeg": unknown;
                    readonly "image/png": unknown;
                    readonly "image/webp": unknown;
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 416: components["responses"]["RangeNotSatisfiable"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly deleteFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file's id. An id that cannot exist is a 404. */
                readonly file_id: components["parameters"]["FileIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `file_in_use`: an item uses this file. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteFile409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listAuditLogs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only entries about this type of resource. */
                readonly resource_type?: components["schemas"]["AuditResourceType"];
                /** @description Only entries about the resource with this id; requires `resource_type`. */
                readonly resource_id?: components["schemas"]["AuditId"];
                /** @description Only entries of this user, or of the provider with this name. */
                readonly actor_id?: components["schemas"]["AuditId"];
                /** @description Only actions with this prefix; `item.` selects every action on items. */
                readonly action?: string;
                /** @description Only entries at or after this time. */
                readonly from?: components["schemas"]["Instant"];
                /** @description Only entries before this time. */
                readonly to?: components["schemas"]["Instant"];
                /** @description Only entries of the request with this `X-Request-Id`. */
                readonly request_id?: components["schemas"]["RequestId"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Return only these members. */
                readonly fields?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The credentials. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            /** @description Tokens, or the session whose cookie `Set-Cookie` sets. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Login"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            /** @description `invalid_credentials`: the e-mail address and the password do not match a user. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Login401Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 403: components["responses"]["ForeignOrigin"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly refreshToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The refresh token of the last response. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        readonly responses: {
            /** @description New tokens. The old refresh token is no longer valid. */
            readonly 200: {
                headers: {
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenLogin"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            /** @description `invalid_token`: the refresh token is unknown, used or expired, or belongs to a user who may not log in. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshToken401Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Logged out. `Set-Cookie` deletes a browser's cookie. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly requestPasswordReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The address of the user who forgot the password. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        readonly responses: {
            /** @description Accepted. If a user who may log in has this address, a mail will be sent to it. */
            readonly 202: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 403: components["responses"]["ForeignOrigin"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The token, and the new password. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordReset"];
            };
        };
        readonly responses: {
            /** @description The password was changed. Log in with it. */
            readonly 204: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 403: components["responses"]["ForeignOrigin"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `invalid_reset_token`: the token is unknown, used, expired, or replaced by a newer one. `validation_failed`: the new password is among the most common ones (rule `common_password`), or the body breaks the schema. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetPassword422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
                readonly page?: components["schemas"]["Page"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Count the whole list in `meta.total`, which is otherwise `null`. */
                readonly count?: boolean;
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `id` is one of these values (at most 50, separated by commas). */
                readonly "filter[id][in]"?: readonly number[];
                /** @description Only entries whose `email` is this value. */
                readonly "filter[email]"?: string;
                /**
                 * @deprecated
                 * @description An alias of `filter[email]`.
                 */
                readonly "filter[email][eq]"?: string;
                /** @description Only entries whose `role` is this value. */
                readonly "filter[role]"?: components["schemas"]["Role"];
                /**
                 * @deprecated
                 * @description An alias of `filter[role]`.
                 */
                readonly "filter[role][eq]"?: components["schemas"]["Role"];
                /** @description Only entries whose `role` is one of these values (at most 50, separated by commas). */
                readonly "filter[role][in]"?: readonly components["schemas"]["Role"][];
                /** @description Only entries whose `active` is this value. */
                readonly "filter[active]"?: components["schemas"]["UserActive"];
                /**
                 * @deprecated
                 * @description An alias of `filter[active]`.
                 */
                readonly "filter[active][eq]"?: components["schemas"]["UserActive"];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly registerUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The customer to register. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserRegister"];
            };
        };
        readonly responses: {
            /** @description The new user. `Location` is the path of the user's own profile, which can be read after logging in. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 403: components["responses"]["ForeignOrigin"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `duplicate_email`: another user has this address. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterUser409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Your profile. */
            readonly 200: {
                headers: {
                    /** @description A CSRF token for this browser session; absent for bearer tokens. */
                    readonly "X-CSRF-Token"?: components["schemas"]["CsrfToken"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            /** @description Your copy is current. Has the headers of a 200 response that may have changed. */
            readonly 304: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description A CSRF token for this browser session; absent for bearer tokens. */
                    readonly "X-CSRF-Token"?: components["schemas"]["CsrfToken"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequired"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ProfilePatch"];
                readonly "application/json": components["schemas"]["ProfilePatch"];
            };
        };
        readonly responses: {
            /** @description The updated profile. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_email`: another user has this address. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateMe409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The current and the new password. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            /** @description The password was changed. Log in again. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly exportMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The personal data. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserExport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequired"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly eraseMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The password, to confirm it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ErasureConfirmation"];
            };
        };
        readonly responses: {
            /** @description The account and its personal data are gone. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `open_orders`: orders or payments are not settled yet; `data` names them. `last_admin`: no other active administrator would be left. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EraseMe409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have. Ignored if `If-None-Match` is sent (RFC 9110, section 13.1.3) or if the response has no `Last-Modified`. */
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
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
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
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The user's id. */
                readonly user_id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["UserPatch"];
                readonly "application/json": components["schemas"]["UserPatch"];
            };
        };
        readonly responses: {
            /** @description The updated user. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `version_conflict`: the `version` or `etag` in the body is not the current one. `duplicate_email`: another user has this address. `last_admin`: no other active administrator would be left. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateUser409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly exportUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The user's id. */
                readonly user_id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The personal data. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserExport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly eraseUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The user's id. */
                readonly user_id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account and its personal data are gone. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `open_orders`: orders or payments are not settled yet; `data` names them. `last_admin`: no other active administrator would be left. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EraseUser409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly adjustStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
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
            /** @description The movement, with the resulting stock. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockMovement"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `stock_below_reserved`: orders have reserved more units than would be left. `version_conflict`: the stock is not the expected one, or is not tracked. `data.stock` and `data.reserved` are the current numbers. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdjustStock409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listStockMovements: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Return only these members. */
                readonly fields?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The item's id. An id that cannot exist is a 404. */
                readonly item_id: components["parameters"]["ItemIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockMovementPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly quoteOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lines to price. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderQuoteRequest"];
            };
        };
        readonly responses: {
            /** @description The quote. */
            readonly 200: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `currency_mismatch`: the items have different currencies, or another one than `currency`. `validation_failed`: rule `maximum` (on `lines`) if the total is too large to be represented exactly, or any other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteOrder422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
                readonly page?: components["schemas"]["Page"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Count the whole list in `meta.total`, which is otherwise `null`. */
                readonly count?: boolean;
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `status` is this value. */
                readonly "filter[status]"?: components["schemas"]["OrderStatus"];
                /**
                 * @deprecated
                 * @description An alias of `filter[status]`.
                 */
                readonly "filter[status][eq]"?: components["schemas"]["OrderStatus"];
                /** @description Only entries whose `status` is one of these values (at most 50, separated by commas). */
                readonly "filter[status][in]"?: readonly components["schemas"]["OrderStatus"][];
                /** @description Only entries whose `placed_at` is greater than this value. */
                readonly "filter[placed_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `placed_at` is this value or greater. */
                readonly "filter[placed_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `placed_at` is less than this value. */
                readonly "filter[placed_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `placed_at` is this value or less. */
                readonly "filter[placed_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The order to place. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderCreate"];
            };
        };
        readonly responses: {
            /** @description The order, with its units reserved. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `insufficient_stock`: `data.lines` has the available units of each item that is out of stock or short. `item_unavailable`: the items in `data.item_ids` are not for sale. `price_changed`: `data` has the expected and the current prices. `pending_order_limit`: the customer already has three unpaid orders. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `currency_mismatch`: the items have different currencies, or another one than `currency`. `validation_failed`: rule `maximum` (on `lines`) if the total is too large to be represented exactly, or any other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteOrder422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description Related resources to include in the response. */
                readonly include?: readonly components["schemas"]["OrderRelation"][];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have. Ignored if `If-None-Match` is sent (RFC 9110, section 13.1.3) or if the response has no `Last-Modified`. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 304: components["responses"]["NotModifiedDated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The reason. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderCancel"];
            };
        };
        readonly responses: {
            /** @description The updated order. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `invalid_state_transition`: the order is already shipped or cancelled; `data` has `from`, `to` and `allowed`. `payment_busy`: another request is processing its payment, or the refund has not completed yet; retry with the same key to continue. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ProviderError"];
            readonly 503: components["responses"]["ProviderUnavailable"];
        };
    };
    readonly fulfillOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The order's id. An id that cannot exist is a 404. */
                readonly order_id: components["parameters"]["OrderIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The shipment. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderFulfill"];
            };
        };
        readonly responses: {
            /** @description The updated order. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `invalid_state_transition`: the order is not paid, or is already shipped or cancelled; `data` has `from`, `to` and `allowed`. `payment_busy`: another request is cancelling the order. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listPayments: {
        readonly parameters: {
            readonly query?: {
                /** @description A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
                readonly page?: components["schemas"]["Page"];
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Count the whole list in `meta.total`, which is otherwise `null`. */
                readonly count?: boolean;
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `order_id` is this value. Null is sent as the word `null`. */
                readonly "filter[order_id]"?: components["schemas"]["OrderId"] | null;
                /**
                 * @deprecated
                 * @description An alias of `filter[order_id]`.
                 */
                readonly "filter[order_id][eq]"?: components["schemas"]["OrderId"] | null;
                /** @description Only entries whose `status` is this value. */
                readonly "filter[status]"?: components["schemas"]["PaymentStatus"];
                /**
                 * @deprecated
                 * @description An alias of `filter[status]`.
                 */
                readonly "filter[status][eq]"?: components["schemas"]["PaymentStatus"];
                /** @description Only entries whose `status` is one of these values (at most 50, separated by commas). */
                readonly "filter[status][in]"?: readonly components["schemas"]["PaymentStatus"][];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The payment to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        readonly responses: {
            /** @description The payment is `authorized`, `captured`, or `pending` until a deposit arrives (at the latest at `expires_at`). */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description `payment_declined`: `data.decline_code` is the reason, as far as a customer may know it. The payment remains in the list as `failed`; pay again with another payment method and a new key. */
            readonly 402: {
                headers: {
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatePayment402Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `payment_already_exists`: the order already has a payment, `data.payment_id`. `invalid_state_transition`: the order cannot be paid, or can no longer be paid. `payment_busy`: another request is processing the payment or cancelling the order. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatePayment409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `amount_mismatch`: `data.amount_due` is the amount of the order. `currency_mismatch`: the order has another currency. `card_number_not_accepted`: `payment_method` looks like a card number; it is not stored anywhere. `validation_failed`: rule `reference` for a token that the provider does not know, or any other rule of the body. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatePayment422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ProviderError"];
            readonly 503: components["responses"]["ProviderUnavailable"];
        };
    };
    readonly getPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Entity tags you have. If one of them is current, the response is a 304 without a body (RFC 9110, section 13.1.2). */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The `Last-Modified` you have. Ignored if `If-None-Match` is sent (RFC 9110, section 13.1.3) or if the response has no `Last-Modified`. */
                readonly "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description When anything in this representation last changed, including stock and ratings, as an IMF-fixdate. Absent from lists, categories and reviews, from responses with `include`, and for a moment after several changes within one second. */
                    readonly "Last-Modified"?: components["schemas"]["HttpDate"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description The request headers that select the variant of this response. */
                    readonly Vary?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            readonly 304: components["responses"]["NotModifiedDated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly capturePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The updated payment. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is processing the payment. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ProviderError"];
            readonly 503: components["responses"]["ProviderUnavailable"];
        };
    };
    readonly voidPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The updated payment. */
            readonly 200: {
                headers: {
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Payment"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is processing the payment. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ProviderError"];
            readonly 503: components["responses"]["ProviderUnavailable"];
        };
    };
    readonly createRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            readonly path: {
                /** @description The payment's id. An id that cannot exist is a 404. */
                readonly payment_id: components["parameters"]["PaymentIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The refund to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefundCreate"];
            };
        };
        readonly responses: {
            /** @description The refund. It is `pending` while the provider is processing it, and `failed` if the provider rejects it. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refund"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyRequired"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `invalid_state_transition`: `data` has `from`, `to` and `allowed`. `payment_busy`: another request is processing the payment. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrder409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description `refund_exceeds_captured`: `data` has the amounts `captured`, `refunded` and `refundable`. `currency_mismatch`: the payment has another currency. `validation_failed`: any rule of the body. */
            readonly 422: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateRefund422Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ProviderError"];
            readonly 503: components["responses"]["ProviderUnavailable"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `type` is this value. */
                readonly "filter[type]"?: components["schemas"]["EventType"];
                /**
                 * @deprecated
                 * @description An alias of `filter[type]`.
                 */
                readonly "filter[type][eq]"?: components["schemas"]["EventType"];
                /** @description Only entries whose `type` is one of these values (at most 50, separated by commas). */
                readonly "filter[type][in]"?: readonly components["schemas"]["EventType"][];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. An id that cannot exist is a 404. */
                readonly event_id: components["parameters"]["EventIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Event"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listWebhookEndpoints: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `status` is this value. */
                readonly "filter[status]"?: components["schemas"]["WebhookEndpointStatus"];
                /**
                 * @deprecated
                 * @description An alias of `filter[status]`.
                 */
                readonly "filter[status][eq]"?: components["schemas"]["WebhookEndpointStatus"];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The endpoint to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        readonly responses: {
            /** @description The new endpoint, with its secret. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `webhook_endpoint_limit`: there are 100 endpoints. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateWebhookEndpoint409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly deleteWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["WebhookEndpointPatch"];
                readonly "application/json": components["schemas"]["WebhookEndpointPatch"];
            };
        };
        readonly responses: {
            /** @description The updated endpoint. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly pauseWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The paused endpoint. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly resumeWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly rotateWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint, with its new secret. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly testWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery. */
            readonly 202: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `webhook_endpoint_paused`: the endpoint is paused; resume it first. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestWebhookEndpoint409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listWebhookDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `status` is this value. */
                readonly "filter[status]"?: components["schemas"]["WebhookDeliveryStatus"];
                /**
                 * @deprecated
                 * @description An alias of `filter[status]`.
                 */
                readonly "filter[status][eq]"?: components["schemas"]["WebhookDeliveryStatus"];
                /** @description Only entries whose `status` is one of these values (at most 50, separated by commas). */
                readonly "filter[status][in]"?: readonly components["schemas"]["WebhookDeliveryStatus"][];
                /** @description Only entries whose `event_type` is this value. */
                readonly "filter[event_type]"?: components["schemas"]["EventType"];
                /**
                 * @deprecated
                 * @description An alias of `filter[event_type]`.
                 */
                readonly "filter[event_type][eq]"?: components["schemas"]["EventType"];
                /** @description Only entries whose `event_type` is one of these values (at most 50, separated by commas). */
                readonly "filter[event_type][in]"?: readonly components["schemas"]["EventType"][];
                /** @description Only entries whose `event_id` is this value. */
                readonly "filter[event_id]"?: components["schemas"]["EventId"];
                /**
                 * @deprecated
                 * @description An alias of `filter[event_id]`.
                 */
                readonly "filter[event_id][eq]"?: components["schemas"]["EventId"];
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly getWebhookDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
                /** @description The id of the delivery. An id that cannot exist is a 404. */
                readonly delivery_id: components["parameters"]["WebhookDeliveryIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly redeliverWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path: {
                /** @description The id of the webhook endpoint. An id that cannot exist is a 404. */
                readonly endpoint_id: components["parameters"]["WebhookEndpointIdParameter"];
                /** @description The id of the delivery. An id that cannot exist is a 404. */
                readonly delivery_id: components["parameters"]["WebhookDeliveryIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pending delivery. */
            readonly 202: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description `webhook_endpoint_paused`: the endpoint is paused; resume it first. `idempotency_conflict`: the `Idempotency-Key` was used for a different request. `idempotency_in_progress`: the first request with it is still being processed. */
            readonly 409: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestWebhookEndpoint409Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly receiveProviderEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `t=<unix seconds>,v1=<hex>`: the HMAC-SHA256 of `<t>.<body>`, not older than five minutes. */
                readonly "Payment-Signature"?: components["schemas"]["FieldValue"];
                /** @description The same signature, in the header that Stripe sends. */
                readonly "Stripe-Signature"?: components["schemas"]["FieldValue"];
            };
            readonly path: {
                /** @description The payment provider that sends the event. A provider that is not configured on this server is a 404. */
                readonly provider: components["parameters"]["ProviderNameParameter"];
            };
            readonly cookie?: never;
        };
        /** @description An event, in the provider's own format. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderEvent"];
            };
        };
        readonly responses: {
            /** @description Received. */
            readonly 204: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadBody"];
            /** @description `invalid_signature`: the event is not signed by this provider, or its signature is too old. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate-Signature"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiveProviderEvent401Envelope"];
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listApiClients: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries on a page. */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @deprecated
                 * @description An alias of `size`.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
                readonly cursor?: components["schemas"]["Cursor"];
                /** @description Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
                readonly sort?: string;
                /** @description Return only these members. */
                readonly fields?: string;
                /** @description Only entries whose `created_by` is this value. */
                readonly "filter[created_by]"?: number;
                /**
                 * @deprecated
                 * @description An alias of `filter[created_by]`.
                 */
                readonly "filter[created_by][eq]"?: number;
                /** @description Only entries whose `created_at` is greater than this value. */
                readonly "filter[created_at][gt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or greater. */
                readonly "filter[created_at][gte]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is less than this value. */
                readonly "filter[created_at][lt]"?: components["schemas"]["Instant"];
                /** @description Only entries whose `created_at` is this value or less. */
                readonly "filter[created_at][lte]"?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the list. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    readonly Link: components["headers"]["Link"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClientPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrInvalidCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequired"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailableOrTimeout"];
        };
    };
    readonly createApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The client to create. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiClientCreate"];
            };
        };
        readonly responses: {
            /** @description The new client, with its secret. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadBodyOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the client. An id that cannot exist is a 404. */
                readonly client_id: components["parameters"]["ApiClientIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The client. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClient"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly revokeApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The id of the client. An id that cannot exist is a 404. */
                readonly client_id: components["parameters"]["ApiClientIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Revoked. */
            readonly 204: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The entity tag you read. If it is no longer current, the response is a 412 and nothing changes (RFC 9110, section 13.1.1).
                 * @example *
                 */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description The id of the client. An id that cannot exist is a 404. */
                readonly client_id: components["parameters"]["ApiClientIdParameter"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["ApiClientPatch"];
                readonly "application/json": components["schemas"]["ApiClientPatch"];
            };
        };
        readonly responses: {
            /** @description The updated client. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClient"];
                };
            };
            readonly 400: components["responses"]["BadBody"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly rotateApiClientSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the request safe to retry: a repeated request with the same key has no second effect and receives the response of the first. Keys are kept for 24 hours, per caller and operation. See `/docs/idempotency`. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyParameter"];
            };
            readonly path: {
                /** @description The id of the client. An id that cannot exist is a 404. */
                readonly client_id: components["parameters"]["ApiClientIdParameter"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The client, with its new secret. */
            readonly 200: {
                headers: {
                    /** @description Sets or deletes the session cookie of a browser (`__Host-session`; `session` if the server is not reached by HTTPS). */
                    readonly "Set-Cookie"?: components["schemas"]["FieldValue"];
                    /** @description The entity tag of this representation. Each content coding has a tag of its own. */
                    readonly ETag?: components["schemas"]["EntityTag"];
                    /** @description `true` if this response repeats the one that an earlier request with the same `Idempotency-Key` received; absent otherwise. */
                    readonly "Idempotent-Replayed"?: components["schemas"]["Replayed"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenOrUserRequiredOrCsrfFailed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["IdempotencyConflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly requestToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The token request. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    /** @description Which caches may store this response, and for how long. */
                    readonly "Cache-Control"?: components["schemas"]["FieldValue"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClientToken"];
                };
            };
            /** @description `invalid_request`: the request is malformed, or a parameter is missing or repeated. `unsupported_grant_type`: the grant type is not `client_credentials`. `invalid_scope`: a scope does not exist, or the client does not have it. */
            readonly 400: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description `invalid_client`: the client is unknown, revoked or expired, or its secret is wrong. */
            readonly 401: {
                headers: {
                    readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description `Accept` excludes every media type that this operation can return; `data.available` lists them. Or `Accept-Version` names an unknown version; then `data.available` lists the versions. */
            readonly 406: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The body is larger than `data.max_bytes`. */
            readonly 413: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The path with its query, or a link in the response, would be longer than 8 KiB. */
            readonly 414: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The operation does not accept the media type, charset or content coding of the body, or does not accept a body at all. */
            readonly 415: {
                headers: {
                    /** @description The media types this operation accepts (RFC 9110, section 15.5.16). */
                    readonly Accept?: string;
                    /** @description The patch formats this operation accepts (RFC 5789, section 3.1). */
                    readonly "Accept-Patch"?: string;
                    /** @description The content codings this server accepts (RFC 9110, section 12.5.3). */
                    readonly "Accept-Encoding"?: string;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many requests; `data.class` and `data.limit` name the limit. Try again after `Retry-After`. */
            readonly 429: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description An unexpected error. The server's log has its cause under the request id. */
            readonly 500: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The database cannot be reached, or the server is shutting down. Try again after `Retry-After`. */
            readonly 503: {
                headers: {
                    /** @description The number of seconds to wait before trying again. */
                    readonly "Retry-After"?: number;
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    /** @description For each limit that this request counts in, the number of requests left (`r`) and the seconds until the window resets (`t`): `"default";r=199;t=60`. Absent from health checks and preflights, and if rate limits are turned off. */
                    readonly RateLimit?: string;
                    /** @description For each of these limits, the number of requests (`q`) allowed within a number of seconds (`w`): `"default";q=200;w=60`. */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
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
            /** @description Healthy. */
            readonly 200: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
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
            /** @description Healthy. */
            readonly 200: {
                headers: {
                    /** @description Identifies this request in the server's logs; quote it when you contact support. An id you send is kept if it matches `^[A-Za-z0-9._-]{8,64}$`. */
                    readonly "X-Request-Id"?: components["schemas"]["RequestId"];
                    /** @description The version of the API that answered; absent outside the versioned API (health checks). */
                    readonly "API-Version"?: string;
                    /** @description The `Origin` of the request, if this server allows calls from it; otherwise absent. Never `*`. */
                    readonly "Access-Control-Allow-Origin"?: components["schemas"]["Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
