# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal, Unpack, cast

from ..calls import CallOptions
from ..run import AsyncList, AsyncRunner
from . import objects, params


class AsyncItems:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, category_id: int | None = None, currency: Literal["KRW", "USD", "JPY"] | None = None, include_inactive: bool | None = None, page: int | None = None, size: int | None = None, cursor: str | None = None, count: bool | None = None, q: str | None = None, sort: Literal["id", "-id", "name", "-name", "price", "-price", "sku", "-sku", "rating_average", "-rating_average", "created_at", "-created_at", "updated_at", "-updated_at"] | Sequence[Literal["id", "-id", "name", "-name", "price", "-price", "sku", "-sku", "rating_average", "-rating_average", "created_at", "-created_at", "updated_at", "-updated_at"]] | None = None, fields: Sequence[Literal["id", "name", "description", "price", "category_id", "sku", "stock", "available", "active", "image_ids", "images", "rating_average", "rating_count", "version", "etag", "created_at", "updated_at", "category", "reviews"]] | None = None, include: Sequence[Literal["category", "reviews"]] | None = None, filter: params.ListItemsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.Item]:
        """List items.

        Newest first, unless `sort` is given. Items that are not active are included only with `include_inactive`. Prices in different currencies are not compared: filtering by `price`, `min_price`, `max_price` and sorting by `price` require a `currency` (422, rule `required`). `filter[category_id]` selects a single category; `category_id` also includes the categories below it. `q` searches names and descriptions, and ranks matches in the name first.

        **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`."""
        return self._runner.list("listItems", (), {"category_id": category_id, "currency": currency, "include_inactive": include_inactive, "page": page, "size": size, "cursor": cursor, "count": count, "q": q, "sort": sort, "fields": fields, "include": include, "filter": filter}, options)

    async def create(self, body: params.ItemCreateParam, **options: Unpack[CallOptions]) -> objects.Item:
        """Create an item.

        A SKU that is already taken is a 409 `duplicate_sku`. A category or an image that does not exist is a 422 (rule `reference`).

        **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_sku`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.Item", await self._runner.call("createItem", (), {}, body, options))

    async def get(self, item_id: int, *, include: Sequence[Literal["category", "reviews"]] | None = None, include_inactive: bool | None = None, **options: Unpack[CallOptions]) -> objects.Item:
        """Get an item.

        A deleted item is a 404. So is an item that is not active, unless `include_inactive` is set.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.Item", await self._runner.call("getItem", (item_id,), {"include": include, "include_inactive": include_inactive}, None, options))

    async def replace(self, item_id: int, body: params.ItemReplaceParam, **options: Unpack[CallOptions]) -> objects.Item:
        """Replace an item.

        Replaces everything that can be edited; never creates an item. A body that changes nothing leaves `version` and `updated_at` as they are, so a response of `getItem` can be sent back unchanged. A different `currency` is a 422 (rule `immutable`), a read-only member with another value than the current one a 422 (rule `read_only`), a stale `version` or `etag` a 409 `version_conflict`, and a SKU that is taken a 409 `duplicate_sku`. The new entity tag is the member `etag`; there is no `ETag` header (RFC 9110, section 9.3.4).

        **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`."""
        return cast("objects.Item", await self._runner.call("replaceItem", (item_id,), {}, body, options))

    async def update(self, item_id: int, body: params.ItemPatchParam, **options: Unpack[CallOptions]) -> objects.Item:
        """Update an item.

        A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` and `updated_at` as they are. The errors of `replaceItem` apply, and `null` for `name`, `price` or `currency` is a 422.

        **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`."""
        return cast("objects.Item", await self._runner.call("updateItem", (item_id,), {}, body, options))

    async def edit(self, item_id: int, change: Callable[[objects.Item], params.ItemPatchParam | None], **options: Unpack[CallOptions]) -> objects.Item:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.Item", await self._runner.edit("updateItem", (item_id,), change, options))

    async def delete(self, item_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an item.

        The SKU becomes available again. Deleting an item twice is a 404.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("deleteItem", (item_id,), {}, None, options))


class AsyncReviews:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, item_id: int, *, page: int | None = None, size: int | None = None, cursor: str | None = None, count: bool | None = None, sort: Literal["id", "-id", "rating", "-rating", "created_at", "-created_at", "updated_at", "-updated_at"] | Sequence[Literal["id", "-id", "rating", "-rating", "created_at", "-created_at", "updated_at", "-updated_at"]] | None = None, fields: Sequence[Literal["id", "item_id", "author", "rating", "title", "body", "verified_purchase", "status", "version", "etag", "created_at", "updated_at"]] | None = None, filter: params.ListReviewsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.Review]:
        """List the reviews of an item.

        Newest first, unless `sort` is given. Hidden reviews are listed only for their author and for moderators (`reviews:moderate`). Reviews of an item that is deleted or not active are a 404, like the item itself.

        **Errors**: 400 `invalid_cursor`; 404 `not_found`; 412 `precondition_failed`; 503 `timeout`."""
        return self._runner.list("listReviews", (item_id,), {"page": page, "size": size, "cursor": cursor, "count": count, "sort": sort, "fields": fields, "filter": filter}, options)

    async def create(self, item_id: int, body: params.ReviewCreateParam, **options: Unpack[CallOptions]) -> objects.Review:
        """Review an item.

        The review is published immediately and counts in the item's `rating_average` and `rating_count`. A user can review an item once: a second review is a 409 `review_already_exists`, which names the first.

        **Errors**: 400 `idempotency_key_invalid`; 403 `review_purchase_required`, `user_required`; 404 `not_found`; 409 `review_already_exists`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.Review", await self._runner.call("createReview", (item_id,), {}, body, options))

    async def get(self, item_id: int, review_id: int, **options: Unpack[CallOptions]) -> objects.Review:
        """Get a review.

        A hidden review is a 404, except for its author and for moderators.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.Review", await self._runner.call("getReview", (item_id, review_id,), {}, None, options))

    async def update(self, item_id: int, review_id: int, body: params.ReviewPatchParam, **options: Unpack[CallOptions]) -> objects.Review:
        """Update a review.

        Edits, hides or publishes a review with a JSON merge patch (RFC 7396) in either media type. Authors may edit text and rating; moderators (`reviews:moderate`) may hide and publish a review, but not edit its text. `If-Match` is required (428) because authors and moderators edit the same review: a moderator must not publish text that was replaced after it was read. A patch that changes nothing leaves `version` and `updated_at` as they are.

        **Errors**: 403 `not_resource_owner`; 404 `not_found`; 409 `version_conflict`; 412 `precondition_failed`; 428 `precondition_required`."""
        return cast("objects.Review", await self._runner.call("updateReview", (item_id, review_id,), {}, body, options))

    async def edit(self, item_id: int, review_id: int, change: Callable[[objects.Review], params.ReviewPatchParam | None], **options: Unpack[CallOptions]) -> objects.Review:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.Review", await self._runner.edit("updateReview", (item_id, review_id,), change, options))

    async def delete(self, item_id: int, review_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a review.

        Authors can delete their own reviews, even if the item is no longer for sale; moderators (`reviews:moderate`) can delete any. The item's rating is updated, and the author may write a new review. Deleting a review twice is a 404.

        **Errors**: 403 `not_resource_owner`; 404 `not_found`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("deleteReview", (item_id, review_id,), {}, None, options))


class AsyncCategories:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def list(self, **options: Unpack[CallOptions]) -> objects.CategoryList:
        """List categories.

        Returns all categories in one flat list. Each category is followed by the categories below it, so the tree can be rendered line by line with `depth` as the indentation. Siblings are ordered by `position`, then `name`, then `id`.

        **Errors**: 412 `precondition_failed`."""
        return cast("objects.CategoryList", await self._runner.call("listCategories", (), {}, None, options))

    async def create(self, body: params.CategoryCreateParam, **options: Unpack[CallOptions]) -> objects.Category:
        """Create a category.

        A slug that is already taken is a 409 `duplicate_slug`. A parent that does not exist is a 422 (rule `reference`), and so are a fourth level (rule `depth`) and more than 1000 categories (rule `max_items`).

        **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_slug`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.Category", await self._runner.call("createCategory", (), {}, body, options))

    async def get(self, category_id: int, **options: Unpack[CallOptions]) -> objects.Category:
        """Get a category.

        Returns the category without its items; use `listItems` with `category_id` for those.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.Category", await self._runner.call("getCategory", (category_id,), {}, None, options))

    async def update(self, category_id: int, body: params.CategoryPatchParam, **options: Unpack[CallOptions]) -> objects.Category:
        """Update a category.

        A JSON merge patch (RFC 7396) in either media type. A new `parent_id` moves the category with everything below it. A patch that changes nothing leaves `version` and `updated_at` as they are. Moving a category below itself or one of its descendants is a 409 `category_cycle`; a move that would create a fourth level is a 422 (rule `depth`), a parent that does not exist a 422 (rule `reference`), a slug that is taken a 409 `duplicate_slug`, a stale `version` or `etag` a 409 `version_conflict`, a read-only member with another value than the current one a 422 (rule `read_only`), and `null` for `name` or `slug` a 422.

        **Errors**: 404 `not_found`; 409 `category_cycle`, `version_conflict`, `duplicate_slug`; 412 `precondition_failed`."""
        return cast("objects.Category", await self._runner.call("updateCategory", (category_id,), {}, body, options))

    async def edit(self, category_id: int, change: Callable[[objects.Category], params.CategoryPatchParam | None], **options: Unpack[CallOptions]) -> objects.Category:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.Category", await self._runner.edit("updateCategory", (category_id,), change, options))

    async def delete(self, category_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a category.

        Only an empty category can be deleted: if it has items or subcategories, the response is a 409 `category_in_use` that says how many. Deleting a category twice is a 404.

        **Errors**: 404 `not_found`; 409 `category_in_use`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("deleteCategory", (category_id,), {}, None, options))


class AsyncFiles:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def upload(self, file: bytes, filename: str = "blob", **options: Unpack[CallOptions]) -> objects.UploadedFile:
        """Upload an image.

        Send a form (`multipart/form-data`) with one part, `file`: a JPEG, PNG or WebP image of at most 5 MiB and 8,000 by 8,000 pixels. The bytes determine the type. The part's `Content-Type` must be that type, `application/octet-stream` or absent; the extension of the file name, if there is one, must match it. SVG, HTML and broken images are a 422 `invalid_file_content`, and so is a file name that contains a path. The file name is not stored. Data after the end of the image, such as the videos and notes that phones append, is cut off; the bytes before it are stored unchanged, including a camera's metadata (EXIF). Smaller copies have no metadata. A file that no item uses for 24 hours is deleted.

        **Errors**: 422 `invalid_file_content`."""
        return cast("objects.UploadedFile", await self._runner.call("uploadFile", (), {}, (filename, file), options))

    async def download(self, file_id: str, *, w: Literal[160, 320, 640, 1280] | None = None, **options: Unpack[CallOptions]) -> bytes:
        """Download an image.

        Returns the bytes of the image. Public, and cacheable indefinitely, because a file never changes. With `w`, returns a smaller copy of the same type; an image that is already narrower is returned as it is. A request with `Accept: application/json` receives the image as well, but errors in JSON.

        **Errors**: 404 `not_found`; 412 `precondition_failed`; 416 `range_not_satisfiable`."""
        return cast("bytes", await self._runner.call("getFile", (file_id,), {"w": w}, None, options))

    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a file.

        A file that an item uses cannot be deleted (409 `file_in_use`). Deleting a file twice is a 404. Cached copies remain.

        **Errors**: 404 `not_found`; 409 `file_in_use`."""
        return cast("None", await self._runner.call("deleteFile", (file_id,), {}, None, options))


class AsyncAuditLogs:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, resource_type: str | None = None, resource_id: str | None = None, actor_id: str | None = None, action: str | None = None, from_: str | datetime | None = None, to: str | datetime | None = None, request_id: str | None = None, size: int | None = None, cursor: str | None = None, fields: Sequence[Literal["id", "at", "actor", "ip", "user_agent", "request_id", "trace_id", "action", "resource_type", "resource_id", "before", "after", "changed", "facts", "api_version", "outcome"]] | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.AuditLog]:
        """List audit log entries.

        Newest first. Every change has an entry, written in the same transaction, and so has every failed login and every change that was refused because of a missing scope. Entries are never changed or deleted. Updates that change nothing and reads of this list are not recorded.

        **Errors**: 400 `invalid_cursor`; 503 `timeout`."""
        return self._runner.list("listAuditLogs", (), {"resource_type": resource_type, "resource_id": resource_id, "actor_id": actor_id, "action": action, "from": from_, "to": to, "request_id": request_id, "size": size, "cursor": cursor, "fields": fields}, options)


class AsyncAuth:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def login(self, body: params.LoginRequestParam, **options: Unpack[CallOptions]) -> objects.Login:
        """Log in.

        Returns an access token (valid for 15 minutes) and a refresh token (30 days), or sets a session cookie for a browser. An unknown user, a wrong password and a disabled user receive the same response after the same time. After ten failed logins with one e-mail address within a minute, whether or not it has an account, the next login must wait for a minute. Each further failure doubles the wait, up to 15 minutes (429 `rate_limited`, with `Retry-After`). A successful login resets the count. IP addresses that logged in to the account within the last 30 days have a count of their own. Browsers must call from this origin or an allowed one (403 `csrf_failed`).

        **Errors**: 401 `invalid_credentials`."""
        return cast("objects.Login", await self._runner.call("login", (), {}, body, options))

    async def refresh(self, body: params.RefreshRequestParam, **options: Unpack[CallOptions]) -> objects.TokenLogin:
        """Refresh an access token.

        Each refresh token can be used once. If it is sent again within ten seconds (from two tabs, or after a lost response), the same successor is returned. If it is sent later, it may have been stolen: the login ends, and the newer tokens stop working too (RFC 9700, section 4.14)."""
        return cast("objects.TokenLogin", await self._runner.call("refreshToken", (), {}, body, options))

    async def logout(self, **options: Unpack[CallOptions]) -> None:
        """Log out.

        Ends this login immediately: its access tokens, refresh token or cookie stop working. Other logins of the same user are not affected.

        **Errors**: 403 `user_required`."""
        return cast("None", await self._runner.call("logout", (), {}, None, options))

    async def request_password_reset(self, body: params.PasswordResetRequestParam, **options: Unpack[CallOptions]) -> None:
        """Request a password reset.

        Sends a mail with a link to the user with this address, in the user's language. The link is valid for 30 minutes and can be used once; a new link replaces it. The response is the same, after the same time, whether or not there is such a user. At most three such mails an hour are sent to a user. Browsers must call from this origin or an allowed one (403 `csrf_failed`)."""
        return cast("None", await self._runner.call("requestPasswordReset", (), {}, body, options))

    async def reset_password(self, body: params.PasswordResetParam, **options: Unpack[CallOptions]) -> None:
        """Reset your password.

        Sets a new password with the token from the mail of `requestPasswordReset`, and ends all logins of the user. Browsers must call from this origin or an allowed one (403 `csrf_failed`).

        **Errors**: 422 `invalid_reset_token`."""
        return cast("None", await self._runner.call("resetPassword", (), {}, body, options))

    async def token(self, body: params.TokenRequestParam, **options: Unpack[CallOptions]) -> objects.ClientToken:
        """Get an access token for an API client.

        OAuth 2.0 client credentials (RFC 6749, section 4.4). The client authenticates with HTTP Basic, or with `client_id` and `client_secret` in the body, but not both. The token is valid for 15 minutes. It has the scopes of the client, or those of them that `scope` names. Errors have the form of RFC 6749, section 5.2.

        **Errors**: 400 `invalid_request`, `unsupported_grant_type`, `invalid_scope`; 401 `invalid_client`."""
        return cast("objects.ClientToken", await self._runner.call("requestToken", (), {}, body, options))


class AsyncUsers:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, page: int | None = None, size: int | None = None, cursor: str | None = None, count: bool | None = None, sort: Literal["id", "-id", "email", "-email", "name", "-name", "created_at", "-created_at"] | Sequence[Literal["id", "-id", "email", "-email", "name", "-name", "created_at", "-created_at"]] | None = None, fields: Sequence[Literal["id", "email", "name", "role", "scopes", "locale", "active", "version", "etag", "created_at", "updated_at"]] | None = None, filter: params.ListUsersFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.User]:
        """List users.

        Newest first, unless `sort` is given.

        **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`."""
        return self._runner.list("listUsers", (), {"page": page, "size": size, "cursor": cursor, "count": count, "sort": sort, "fields": fields, "filter": filter}, options)

    async def register(self, body: params.UserRegisterParam, **options: Unpack[CallOptions]) -> objects.User:
        """Register a user.

        Creates a customer, who can then log in. An address that is already registered, ignoring case, is a 409 `duplicate_email`. A password that is among the most common ones is a 422 (rule `common_password`). Browsers must call from this origin or an allowed one (403 `csrf_failed`).

        **Errors**: 409 `duplicate_email`."""
        return cast("objects.User", await self._runner.call("registerUser", (), {}, body, options))

    async def me(self, **options: Unpack[CallOptions]) -> objects.User:
        """Get your profile.

        A browser session also receives a new CSRF token in `X-CSRF-Token`, for pages that were reloaded.

        **Errors**: 403 `user_required`; 412 `precondition_failed`."""
        return cast("objects.User", await self._runner.call("getMe", (), {}, None, options))

    async def update_me(self, body: params.ProfilePatchParam, **options: Unpack[CallOptions]) -> objects.User:
        """Update your profile.

        A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` as it is. An address that is taken is a 409 `duplicate_email`, a stale `version` or `etag` a 409 `version_conflict`, and another `role` or `active` a 422 (rule `read_only`).

        **Errors**: 403 `user_required`; 409 `version_conflict`, `duplicate_email`; 412 `precondition_failed`."""
        return cast("objects.User", await self._runner.call("updateMe", (), {}, body, options))

    async def edit_me(self, change: Callable[[objects.User], params.ProfilePatchParam | None], **options: Unpack[CallOptions]) -> objects.User:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.User", await self._runner.edit("updateMe", (), change, options))

    async def change_password(self, body: params.PasswordChangeParam, **options: Unpack[CallOptions]) -> None:
        """Change your password.

        Ends all logins of this user, including the current one, so that a stolen password becomes useless. A wrong current password is a 422 (rule `current_password`). After ten of them within a minute, the next attempt must wait for a minute; each further failure doubles the wait, up to 15 minutes (429 `rate_limited`).

        **Errors**: 403 `user_required`."""
        return cast("None", await self._runner.call("changePassword", (), {}, body, options))

    async def export_me(self, **options: Unpack[CallOptions]) -> objects.UserExport:
        """Export your personal data.

        Returns everything that is stored about you in one document: profile, orders, payments, reviews, logins, and audit log entries by you or about your account. Each list has at most its newest 1,000 entries; `left_out` names the lists that have more. Each export is recorded in the audit log.

        **Errors**: 403 `user_required`."""
        return cast("objects.UserExport", await self._runner.call("exportMe", (), {}, None, options))

    async def erase_me(self, body: params.ErasureConfirmationParam, **options: Unpack[CallOptions]) -> None:
        """Erase your account.

        Ends all your logins and removes your personal data for good: name, e-mail address, shipping addresses, notes, reviews, and what the audit log says about you. Orders and payments are kept for accounting, without personal data. The address can be registered again. A wrong password is a 422 (rule `current_password`), with the waits of `changePassword`. While an order or a payment is open, nothing is erased (409 `open_orders`). A repeated request is a 401, because the login has ended.

        **Errors**: 403 `user_required`; 409 `open_orders`, `last_admin`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("eraseMe", (), {}, body, options))

    async def get(self, user_id: int, **options: Unpack[CallOptions]) -> objects.User:
        """Get a user.

        For administrators.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.User", await self._runner.call("getUser", (user_id,), {}, None, options))

    async def update(self, user_id: int, body: params.UserPatchParam, **options: Unpack[CallOptions]) -> objects.User:
        """Update a user.

        For administrators; a JSON merge patch (RFC 7396) in either media type. A new role applies from the next request. A user who is no longer `active` is logged out everywhere. The last active administrator cannot be demoted or disabled (409 `last_admin`).

        **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_email`, `last_admin`; 412 `precondition_failed`."""
        return cast("objects.User", await self._runner.call("updateUser", (user_id,), {}, body, options))

    async def edit(self, user_id: int, change: Callable[[objects.User], params.UserPatchParam | None], **options: Unpack[CallOptions]) -> objects.User:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.User", await self._runner.edit("updateUser", (user_id,), change, options))

    async def export(self, user_id: int, **options: Unpack[CallOptions]) -> objects.UserExport:
        """Export a user's personal data.

        For administrators who answer a user's request for access: the same document as `exportMe`, about the user with this id. Each export is recorded in the audit log.

        **Errors**: 403 `user_required`; 404 `not_found`."""
        return cast("objects.UserExport", await self._runner.call("exportUser", (user_id,), {}, None, options))

    async def erase(self, user_id: int, **options: Unpack[CallOptions]) -> None:
        """Erase a user.

        For administrators who answer a user's request for erasure: does what `eraseMe` does, for the user with this id. Afterwards the user is a 404.

        **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `open_orders`, `last_admin`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("eraseUser", (user_id,), {}, None, options))


class AsyncStock:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def adjust(self, item_id: int, body: params.StockAdjustmentParam, **options: Unpack[CallOptions]) -> objects.StockMovement:
        """Adjust the stock of an item.

        Send either a difference (`delta`) or the result of a count (`counted`, with the `expected` stock). An adjustment that leaves less than orders have reserved is a 409 `stock_below_reserved`. A count whose `expected` is not the current stock, or a difference for an item without tracked stock, is a 409 `version_conflict`. The item's `version` does not change. Items that are not for sale can be adjusted; a deleted item is a 404.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `stock_below_reserved`, `version_conflict`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.StockMovement", await self._runner.call("adjustStock", (item_id,), {}, body, options))

    def list_movements(self, item_id: int, *, size: int | None = None, cursor: str | None = None, fields: Sequence[Literal["id", "item_id", "type", "quantity", "stock_after", "reserved_after", "reason", "order_id", "actor", "at"]] | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.StockMovement]:
        """List the stock movements of an item.

        Newest first. Movements are adjustments, and units that orders reserved, released or shipped.

        **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`."""
        return self._runner.list("listStockMovements", (item_id,), {"size": size, "cursor": cursor, "fields": fields}, options)


class AsyncOrders:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def quote(self, body: params.OrderQuoteRequestParam, **options: Unpack[CallOptions]) -> objects.Quote:
        """Quote an order.

        Returns what an order would cost now, and whether there are enough units of every item. Nothing is reserved, so placing the order may still fail a moment later. No credential is needed. An item that is not for sale is a 422 (rule `reference`); items in different currencies are a 422 `currency_mismatch`.

        **Errors**: 422 `currency_mismatch`."""
        return cast("objects.Quote", await self._runner.call("quoteOrder", (), {}, body, options))

    def list(self, *, page: int | None = None, size: int | None = None, cursor: str | None = None, count: bool | None = None, sort: Literal["placed_at", "-placed_at"] | Sequence[Literal["placed_at", "-placed_at"]] | None = None, fields: Sequence[Literal["id", "user_id", "status", "lines", "items_total", "shipping_total", "total", "amount_paid", "amount_refunded", "shipping_address", "note", "reserved_until", "cancel_reason", "tracking", "version", "etag", "placed_at", "paid_at", "fulfilled_at", "cancelled_at", "updated_at", "payments", "items"]] | None = None, filter: params.ListOrdersFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.Order]:
        """List orders.

        Newest first. Customers see their own orders; callers with `orders:manage` see all.

        **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`."""
        return self._runner.list("listOrders", (), {"page": page, "size": size, "cursor": cursor, "count": count, "sort": sort, "fields": fields, "filter": filter}, options)

    async def create(self, body: params.OrderCreateParam, **options: Unpack[CallOptions]) -> objects.Order:
        """Place an order.

        Fixes the prices and reserves the units for 15 minutes. Pay within that time with `createPayment`; otherwise the units are released and the order is cancelled. The server determines the prices. If you send the prices you displayed (`expected_total`, `expected_price`) and one has changed, the response is a 409 `price_changed`. An order with a total of zero is `paid` immediately. A customer can have at most three unpaid orders (409 `pending_order_limit`).

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 403 `user_required`; 409 `insufficient_stock`, `item_unavailable`, `price_changed`, `pending_order_limit`, `idempotency_conflict`, `idempotency_in_progress`; 422 `currency_mismatch`."""
        return cast("objects.Order", await self._runner.call("createOrder", (), {}, body, options))

    async def get(self, order_id: str, *, include: Sequence[Literal["payments", "items"]] | None = None, **options: Unpack[CallOptions]) -> objects.Order:
        """Get an order.

        Customers can read their own orders; callers with `orders:manage` can read any. An order of another customer is a 404, as if it did not exist.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.Order", await self._runner.call("getOrder", (order_id,), {"include": include}, None, options))

    async def cancel(self, order_id: str, body: params.OrderCancelParam | None = None, **options: Unpack[CallOptions]) -> objects.Order:
        """Cancel an order.

        Cancels an order that has not been shipped, and releases its units. An authorized payment is voided and a captured payment is refunded in full before the order becomes `cancelled`. Customers can cancel their own orders; callers with `orders:manage` can cancel any.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`."""
        return cast("objects.Order", await self._runner.call("cancelOrder", (order_id,), {}, {} if body is None else body, options))

    async def fulfill(self, order_id: str, body: params.OrderFulfillParam | None = None, **options: Unpack[CallOptions]) -> objects.Order:
        """Fulfill an order.

        Ships the units of an order. The order must be paid, and not refunded in full.

        **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`."""
        return cast("objects.Order", await self._runner.call("fulfillOrder", (order_id,), {}, {} if body is None else body, options))


class AsyncPayments:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, page: int | None = None, size: int | None = None, cursor: str | None = None, count: bool | None = None, sort: Literal["created_at", "-created_at"] | Sequence[Literal["created_at", "-created_at"]] | None = None, fields: Sequence[Literal["id", "order_id", "status", "amount", "amount_captured", "amount_refunded", "provider", "method_label", "capture_mode", "expires_at", "failure", "refunds", "version", "etag", "created_at", "updated_at"]] | None = None, filter: params.ListPaymentsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.Payment]:
        """List payments.

        Newest first. Customers see their own payments; callers with `payments:manage` see all.

        **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`."""
        return self._runner.list("listPayments", (), {"page": page, "size": size, "cursor": cursor, "count": count, "sort": sort, "fields": fields, "filter": filter}, options)

    async def create(self, body: params.PaymentCreateParam, **options: Unpack[CallOptions]) -> objects.Payment:
        """Create a payment.

        Authorizes a payment for an order, or captures it immediately (`capture`). A payment without an order needs an
        `amount`. With an order, the amount is the order's; an `amount` in the request must be equal to it.
        `payment_method` is a token of the payment provider, never a card number.

        After a 503 `payment_provider_unavailable` or a 502 the outcome is unknown, and the payment is `pending`. Retry
        the same request with the same key: it continues where it stopped, and never charges twice. If you do not retry,
        the server finds out the outcome on its own.

        With the sandbox provider, `card_ok` succeeds, and each of the other tokens simulates a failure: `card_declined`,
        `card_insufficient_funds`, `card_expired`, `card_limit_exceeded`, `card_blocked`, `card_needs_deposit`,
        `provider_error`, `provider_down`, `provider_timeout`, `provider_timeout_charged`, `provider_timeout_once`,
        `capture_error`, `capture_timeout_charged`, `refund_error`, `refund_pending`, `auth_expires`.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 402 `payment_declined`; 403 `user_required`; 404 `not_found`; 409 `payment_already_exists`, `payment_busy`, `invalid_state_transition`, `idempotency_conflict`, `idempotency_in_progress`; 422 `amount_mismatch`, `currency_mismatch`, `card_number_not_accepted`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`."""
        return cast("objects.Payment", await self._runner.call("createPayment", (), {}, body, options))

    async def get(self, payment_id: str, **options: Unpack[CallOptions]) -> objects.Payment:
        """Get a payment.

        Includes the refunds. Customers can read their own payments; callers with `payments:manage` can read any. A payment of another customer is a 404, as if it did not exist.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.Payment", await self._runner.call("getPayment", (payment_id,), {}, None, options))

    async def capture(self, payment_id: str, **options: Unpack[CallOptions]) -> objects.Payment:
        """Capture a payment.

        Captures the full authorized amount; the order becomes `paid`. After a 502 or 503, retry with the same key.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`."""
        return cast("objects.Payment", await self._runner.call("capturePayment", (payment_id,), {}, None, options))

    async def void(self, payment_id: str, **options: Unpack[CallOptions]) -> objects.Payment:
        """Void a payment.

        Releases an authorization, or stops waiting for a deposit. The order can be paid again within 15 minutes. After a 502 or 503, retry with the same key.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`."""
        return cast("objects.Payment", await self._runner.call("voidPayment", (payment_id,), {}, None, options))

    async def refund(self, payment_id: str, body: params.RefundCreateParam, **options: Unpack[CallOptions]) -> objects.Refund:
        """Refund a payment.

        Refunds part of the captured amount, or all that remains if no `amount` is sent. To return a payment that is not captured yet, use `voidPayment`. The order does not change. After a 502 or 503, retry with the same key.

        **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 422 `refund_exceeds_captured`, `currency_mismatch`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`."""
        return cast("objects.Refund", await self._runner.call("createRefund", (payment_id,), {}, body, options))


class AsyncEvents:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, size: int | None = None, cursor: str | None = None, fields: Sequence[Literal["id", "type", "created_at", "api_version", "data", "previous"]] | None = None, filter: params.ListEventsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.Event]:
        """List events.

        The events of the last 30 days, oldest first, in commit order: a new event never appears before the position of a cursor. Follow `links.next`; on the last page, request the same page again later, and skip the events that you already have. `user.registered` is listed only for callers with `users:read`. See [Events](/docs/events).

        **Errors**: 400 `invalid_cursor`; 503 `timeout`."""
        return self._runner.list("listEvents", (), {"size": size, "cursor": cursor, "fields": fields, "filter": filter}, options)

    async def get(self, event_id: str, **options: Unpack[CallOptions]) -> objects.Event:
        """Get an event.

        An event of the last 30 days. `user.registered` is a 404 for callers without `users:read`.

        **Errors**: 404 `not_found`."""
        return cast("objects.Event", await self._runner.call("getEvent", (event_id,), {}, None, options))


class AsyncWebhookEndpoints:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, size: int | None = None, cursor: str | None = None, sort: Literal["created_at", "-created_at"] | Sequence[Literal["created_at", "-created_at"]] | None = None, fields: Sequence[Literal["id", "url", "description", "events", "status", "paused_reason", "paused_at", "failing_since", "previous_secret_expires_at", "version", "etag", "created_at", "updated_at"]] | None = None, filter: params.ListWebhookEndpointsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.WebhookEndpoint]:
        """List webhook endpoints.

        Newest first.

        **Errors**: 400 `invalid_cursor`; 503 `timeout`."""
        return self._runner.list("listWebhookEndpoints", (), {"size": size, "cursor": cursor, "sort": sort, "fields": fields, "filter": filter}, options)

    async def create(self, body: params.WebhookEndpointCreateParam, **options: Unpack[CallOptions]) -> objects.WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        From now on, the events that it names are sent to its URL by POST, in the format of Standard Webhooks: the body is the event, and `webhook-id`, `webhook-timestamp` and `webhook-signature` prove who sent it. The response shows the signing secret once. A URL that leads into a private network is a 422 (rule `webhook_url`). A shop can have 100 endpoints. See [Webhooks](/docs/webhooks).

        **Errors**: 400 `idempotency_key_invalid`; 409 `webhook_endpoint_limit`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.WebhookEndpointWithSecret", await self._runner.call("createWebhookEndpoint", (), {}, body, options))

    async def get(self, endpoint_id: str, **options: Unpack[CallOptions]) -> objects.WebhookEndpoint:
        """Get a webhook endpoint.

        Its `status` says whether it is paused, and `paused_reason` why.

        **Errors**: 404 `not_found`."""
        return cast("objects.WebhookEndpoint", await self._runner.call("getWebhookEndpoint", (endpoint_id,), {}, None, options))

    async def update(self, endpoint_id: str, body: params.WebhookEndpointPatchParam, **options: Unpack[CallOptions]) -> objects.WebhookEndpoint:
        """Update a webhook endpoint.

        A JSON merge patch (RFC 7396) in either media type: absent members do not change. A new URL applies to everything that is sent from now on, including pending deliveries. A new list of events applies to events that happen from now on. A patch that changes nothing leaves `version` and `updated_at` as they are.

        **Errors**: 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.WebhookEndpoint", await self._runner.call("updateWebhookEndpoint", (endpoint_id,), {}, body, options))

    async def edit(self, endpoint_id: str, change: Callable[[objects.WebhookEndpoint], params.WebhookEndpointPatchParam | None], **options: Unpack[CallOptions]) -> objects.WebhookEndpoint:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.WebhookEndpoint", await self._runner.edit("updateWebhookEndpoint", (endpoint_id,), change, options))

    async def delete(self, endpoint_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook endpoint.

        Nothing more is sent to it, and its deliveries are deleted. Deleting an endpoint twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.

        **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("deleteWebhookEndpoint", (endpoint_id,), {}, None, options))

    async def pause(self, endpoint_id: str, **options: Unpack[CallOptions]) -> objects.WebhookEndpoint:
        """Pause a webhook endpoint.

        Pending deliveries wait until it is resumed. Events that happen while it is paused are not sent to it later; read them with `listEvents`. Pausing it again changes nothing.

        **Errors**: 404 `not_found`."""
        return cast("objects.WebhookEndpoint", await self._runner.call("pauseWebhookEndpoint", (endpoint_id,), {}, None, options))

    async def resume(self, endpoint_id: str, **options: Unpack[CallOptions]) -> objects.WebhookEndpoint:
        """Resume a webhook endpoint.

        Events that happen from now on are sent again, and so are the deliveries that were waiting. Resuming an enabled endpoint changes nothing.

        **Errors**: 404 `not_found`."""
        return cast("objects.WebhookEndpoint", await self._runner.call("resumeWebhookEndpoint", (endpoint_id,), {}, None, options))

    async def rotate_secret(self, endpoint_id: str, **options: Unpack[CallOptions]) -> objects.WebhookEndpointWithSecret:
        """Replace the secret of a webhook endpoint.

        The response shows the new secret once. For 24 hours, deliveries have two signatures, one for each secret, so that a receiver can switch at any time; after that, only the new one. If the secret is replaced again within these 24 hours, the oldest one stops at once.

        **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.WebhookEndpointWithSecret", await self._runner.call("rotateWebhookSecret", (endpoint_id,), {}, None, options))

    async def send_test(self, endpoint_id: str, **options: Unpack[CallOptions]) -> objects.WebhookDelivery:
        """Send a test event to a webhook endpoint.

        Sends the event `webhook.test` within a moment, even if the endpoint does not name it. Read the delivery to see the result.

        **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.WebhookDelivery", await self._runner.call("testWebhookEndpoint", (endpoint_id,), {}, None, options))


class AsyncWebhookDeliveries:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, endpoint_id: str, *, size: int | None = None, cursor: str | None = None, sort: Literal["created_at", "-created_at"] | Sequence[Literal["created_at", "-created_at"]] | None = None, fields: Sequence[Literal["id", "endpoint_id", "event_id", "event_type", "status", "attempt_count", "attempts", "next_attempt_at", "created_at", "updated_at"]] | None = None, filter: params.ListWebhookDeliveriesFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.WebhookDelivery]:
        """List the deliveries to a webhook endpoint.

        Newest first. Deliveries are kept as long as their events, for 30 days.

        **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`."""
        return self._runner.list("listWebhookDeliveries", (endpoint_id,), {"size": size, "cursor": cursor, "sort": sort, "fields": fields, "filter": filter}, options)

    async def get(self, endpoint_id: str, delivery_id: str, **options: Unpack[CallOptions]) -> objects.WebhookDelivery:
        """Get a delivery.

        Includes its attempts. `getEvent` returns the event that it delivers.

        **Errors**: 404 `not_found`."""
        return cast("objects.WebhookDelivery", await self._runner.call("getWebhookDelivery", (endpoint_id, delivery_id,), {}, None, options))

    async def redeliver(self, endpoint_id: str, delivery_id: str, **options: Unpack[CallOptions]) -> objects.WebhookDelivery:
        """Send a delivery again.

        Sends the event again within a moment, whatever the result so far, with the same `webhook-id`. Failed attempts are retried for three days.

        **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.WebhookDelivery", await self._runner.call("redeliverWebhook", (endpoint_id, delivery_id,), {}, None, options))


class AsyncProviderEvents:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def receive(self, provider: str, body: dict[str, object], **options: Unpack[CallOptions]) -> None:
        """Receive a provider event.

        A webhook for payment providers. An event with a valid signature is only a hint: the server asks the provider for the current state. Duplicate, late and out-of-order events do no harm; an event about an unknown payment is accepted and discarded.

        **Errors**: 401 `invalid_signature`; 404 `not_found`."""
        return cast("None", await self._runner.call("receiveProviderEvent", (provider,), {}, body, options))


class AsyncApiClients:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    def list(self, *, size: int | None = None, cursor: str | None = None, sort: Literal["created_at", "-created_at"] | Sequence[Literal["created_at", "-created_at"]] | None = None, fields: Sequence[Literal["id", "name", "scopes", "granted_scopes", "created_by", "expires_at", "last_used_at", "version", "etag", "created_at", "updated_at"]] | None = None, filter: params.ListApiClientsFilter | None = None, **options: Unpack[CallOptions]) -> AsyncList[objects.ApiClientModel]:
        """List API clients.

        Newest first. Revoked clients are not listed.

        **Errors**: 400 `invalid_cursor`; 403 `user_required`; 503 `timeout`."""
        return self._runner.list("listApiClients", (), {"size": size, "cursor": cursor, "sort": sort, "fields": fields, "filter": filter}, options)

    async def create(self, body: params.ApiClientCreateParam, **options: Unpack[CallOptions]) -> objects.ApiClientWithSecret:
        """Create an API client.

        Create one client for each program: an ERP, a product feed, a nightly job. A client cannot have a scope that its creator does not have (403 `forbidden`), and it loses a scope when its creator does. The response shows the secret once: it is the API key (`Authorization: Bearer shop_sk_...`), and the `client_secret` for short-lived tokens from `/oauth/token`.

        **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 409 `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.ApiClientWithSecret", await self._runner.call("createApiClient", (), {}, body, options))

    async def get(self, client_id: str, **options: Unpack[CallOptions]) -> objects.ApiClientModel:
        """Get an API client.

        A revoked client is a 404.

        **Errors**: 403 `user_required`; 404 `not_found`."""
        return cast("objects.ApiClientModel", await self._runner.call("getApiClient", (client_id,), {}, None, options))

    async def update(self, client_id: str, body: params.ApiClientPatchParam, **options: Unpack[CallOptions]) -> objects.ApiClientModel:
        """Update an API client.

        A JSON merge patch (RFC 7396) in either media type: absent members do not change. New scopes and a new expiry apply at once, even to tokens issued earlier. A patch that changes nothing leaves `version` and `updated_at` as they are.

        **Errors**: 403 `user_required`; 404 `not_found`; 412 `precondition_failed`."""
        return cast("objects.ApiClientModel", await self._runner.call("updateApiClient", (client_id,), {}, body, options))

    async def edit(self, client_id: str, change: Callable[[objects.ApiClientModel], params.ApiClientPatchParam | None], **options: Unpack[CallOptions]) -> objects.ApiClientModel:
        """Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.

        Nothing is sent if the function returns None."""
        return cast("objects.ApiClientModel", await self._runner.edit("updateApiClient", (client_id,), change, options))

    async def revoke(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Revoke an API client.

        Its secret and its tokens stop working at once, permanently. Revoking a client twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.

        **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`."""
        return cast("None", await self._runner.call("revokeApiClient", (client_id,), {}, None, options))

    async def rotate_secret(self, client_id: str, **options: Unpack[CallOptions]) -> objects.ApiClientWithSecret:
        """Replace the secret of an API client.

        The response shows the new secret once. The old secret and the tokens issued for it stop working at once.

        **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`."""
        return cast("objects.ApiClientWithSecret", await self._runner.call("rotateApiClientSecret", (client_id,), {}, None, options))


class AsyncHealth:
    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def live(self, **options: Unpack[CallOptions]) -> objects.Health:
        """Check liveness.

        Does not access the database. Restart the process if this fails."""
        return cast("objects.Health", await self._runner.call("getLiveness", (), {}, None, options))

    async def ready(self, **options: Unpack[CallOptions]) -> objects.Health:
        """Check readiness.

        Returns 503 while the database cannot be reached, and from the moment the server is asked to stop, although it still serves requests then. Send traffic only while it returns 200."""
        return cast("objects.Health", await self._runner.call("getReadiness", (), {}, None, options))


class AsyncResources:
    def __init__(self, runner: AsyncRunner) -> None:
        self.items = AsyncItems(runner)
        self.reviews = AsyncReviews(runner)
        self.categories = AsyncCategories(runner)
        self.files = AsyncFiles(runner)
        self.audit_logs = AsyncAuditLogs(runner)
        self.auth = AsyncAuth(runner)
        self.users = AsyncUsers(runner)
        self.stock = AsyncStock(runner)
        self.orders = AsyncOrders(runner)
        self.payments = AsyncPayments(runner)
        self.events = AsyncEvents(runner)
        self.webhook_endpoints = AsyncWebhookEndpoints(runner)
        self.webhook_deliveries = AsyncWebhookDeliveries(runner)
        self.provider_events = AsyncProviderEvents(runner)
        self.api_clients = AsyncApiClients(runner)
        self.health = AsyncHealth(runner)
