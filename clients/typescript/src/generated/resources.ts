// Generated from spec/ by `make generate`. Do not edit.

import type { Call, CallOptions, List, OneOrMore, Shown, Upload } from '../types.ts'
import type * as Schemas from './schemas.ts'

export interface ListItemsQuery<F extends keyof Schemas.Item = keyof Schemas.Item, I extends 'category' | 'reviews' = never> {
  /** Only items in this category or in a category below it. A category that does not exist has no items. */
  readonly category_id?: Schemas.CategoryId
  /** Only items priced in this currency. */
  readonly currency?: Schemas.Currency
  /** Also include items that are not active. Requires `items:write`: anonymous requests receive a 401, other callers a 403. */
  readonly include_inactive?: boolean
  /** A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
  readonly page?: Schemas.Page
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Count the whole list in `meta.total`, which is otherwise `null`. */
  readonly count?: boolean
  /** Text to search for in names and descriptions. Every word must occur, in any order: whole words, except that the last one may be a prefix. Korean, Chinese and Japanese text is also found inside compounds (`가방` finds `가죽가방`, `brass fount` finds `Brass Fountain Pen`). Case, accents and character width are ignored, and there are no special characters. Text without a letter or digit finds nothing. Entries whose name contains all of the text come first, newer before older, unless `sort` is given. */
  readonly q?: Schemas.SearchText
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'id' | '-id' | 'name' | '-name' | 'price' | '-price' | 'sku' | '-sku' | 'rating_average' | '-rating_average' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  /** Related resources to include. */
  readonly include?: readonly I[]
  readonly filter?: {
    readonly id?: { readonly in?: readonly (number)[] }
    readonly name?: string | { readonly eq?: string }
    readonly price?: Schemas.MinorAmount | { readonly eq?: Schemas.MinorAmount; readonly ne?: Schemas.MinorAmount; readonly gt?: Schemas.MinorAmount; readonly gte?: Schemas.MinorAmount; readonly lt?: Schemas.MinorAmount; readonly lte?: Schemas.MinorAmount; readonly in?: readonly (number)[] }
    readonly category_id?: number | { readonly eq?: number; readonly in?: readonly (number)[] }
    readonly sku?: string | { readonly eq?: string; readonly in?: readonly (string)[] }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
    readonly updated_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface GetItemQuery<I extends 'category' | 'reviews' = never> {
  /** Also include items that are not active. Requires `items:write`: anonymous requests receive a 401, other callers a 403. */
  readonly include_inactive?: boolean
  /** Related resources to include. */
  readonly include?: readonly I[]
}

export interface ListReviewsQuery<F extends keyof Schemas.Review = keyof Schemas.Review> {
  /** A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
  readonly page?: Schemas.Page
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Count the whole list in `meta.total`, which is otherwise `null`. */
  readonly count?: boolean
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'id' | '-id' | 'rating' | '-rating' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly rating?: Schemas.ReviewRating | { readonly eq?: Schemas.ReviewRating; readonly gt?: Schemas.ReviewRating; readonly gte?: Schemas.ReviewRating; readonly lt?: Schemas.ReviewRating; readonly lte?: Schemas.ReviewRating; readonly in?: readonly (number)[] }
    readonly verified_purchase?: Schemas.VerifiedPurchase | { readonly eq?: Schemas.VerifiedPurchase }
    readonly status?: Schemas.ReviewStatus | { readonly eq?: Schemas.ReviewStatus }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
    readonly updated_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface GetFileQuery {
  /** The width of a smaller copy, in pixels; the height keeps the proportions. */
  readonly w?: Schemas.ImageWidth
}

export interface ListAuditLogsQuery<F extends keyof Schemas.AuditLog = keyof Schemas.AuditLog> {
  /** Only entries about this type of resource. */
  readonly resource_type?: Schemas.AuditResourceType
  /** Only entries about the resource with this id; requires `resource_type`. */
  readonly resource_id?: Schemas.AuditId
  /** Only entries of this user, or of the provider with this name. */
  readonly actor_id?: Schemas.AuditId
  /** Only actions with this prefix; `item.` selects every action on items. */
  readonly action?: string
  /** Only entries at or after this time. */
  readonly from?: string | Date
  /** Only entries before this time. */
  readonly to?: string | Date
  /** Only entries of the request with this `X-Request-Id`. */
  readonly request_id?: Schemas.RequestId
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
}

export interface ListUsersQuery<F extends keyof Schemas.User = keyof Schemas.User> {
  /** A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
  readonly page?: Schemas.Page
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Count the whole list in `meta.total`, which is otherwise `null`. */
  readonly count?: boolean
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'id' | '-id' | 'email' | '-email' | 'name' | '-name' | 'created_at' | '-created_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly id?: { readonly in?: readonly (number)[] }
    readonly email?: string | { readonly eq?: string }
    readonly role?: Schemas.Role | { readonly eq?: Schemas.Role; readonly in?: readonly (Schemas.Role)[] }
    readonly active?: Schemas.UserActive | { readonly eq?: Schemas.UserActive }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface ListStockMovementsQuery<F extends keyof Schemas.StockMovement = keyof Schemas.StockMovement> {
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
}

export interface ListOrdersQuery<F extends keyof Schemas.Order = keyof Schemas.Order> {
  /** A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
  readonly page?: Schemas.Page
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Count the whole list in `meta.total`, which is otherwise `null`. */
  readonly count?: boolean
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'placed_at' | '-placed_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly status?: Schemas.OrderStatus | { readonly eq?: Schemas.OrderStatus; readonly in?: readonly (Schemas.OrderStatus)[] }
    readonly placed_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface GetOrderQuery<I extends 'payments' | 'items' = never> {
  /** Related resources to include. */
  readonly include?: readonly I[]
}

export interface ListPaymentsQuery<F extends keyof Schemas.Payment = keyof Schemas.Payment> {
  /** A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`. */
  readonly page?: Schemas.Page
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Count the whole list in `meta.total`, which is otherwise `null`. */
  readonly count?: boolean
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'created_at' | '-created_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly order_id?: Schemas.OrderId | null | { readonly eq?: Schemas.OrderId | null }
    readonly status?: Schemas.PaymentStatus | { readonly eq?: Schemas.PaymentStatus; readonly in?: readonly (Schemas.PaymentStatus)[] }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface ListEventsQuery<F extends keyof Schemas.Event = keyof Schemas.Event> {
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly type?: Schemas.EventType | { readonly eq?: Schemas.EventType; readonly in?: readonly (Schemas.EventType)[] }
    readonly created_at?: { readonly gte?: string | Date; readonly lt?: string | Date }
  }
}

export interface ListWebhookEndpointsQuery<F extends keyof Schemas.WebhookEndpoint = keyof Schemas.WebhookEndpoint> {
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'created_at' | '-created_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly status?: Schemas.WebhookEndpointStatus | { readonly eq?: Schemas.WebhookEndpointStatus }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface ListWebhookDeliveriesQuery<F extends keyof Schemas.WebhookDelivery = keyof Schemas.WebhookDelivery> {
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'created_at' | '-created_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly status?: Schemas.WebhookDeliveryStatus | { readonly eq?: Schemas.WebhookDeliveryStatus; readonly in?: readonly (Schemas.WebhookDeliveryStatus)[] }
    readonly event_type?: Schemas.EventType | { readonly eq?: Schemas.EventType; readonly in?: readonly (Schemas.EventType)[] }
    readonly event_id?: Schemas.EventId | { readonly eq?: Schemas.EventId }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface ListApiClientsQuery<F extends keyof Schemas.ApiClientModel = keyof Schemas.ApiClientModel> {
  /** The largest number of entries on a page. */
  readonly size?: Schemas.PageSize
  /** The cursor to continue from, as found in `links.next`. The cost is the same at any depth, and every entry that exists throughout is returned exactly once. */
  readonly cursor?: Schemas.Cursor
  /** Up to three fields to sort by, with `-` for descending order. Ties are ordered by id. */
  readonly sort?: OneOrMore<'created_at' | '-created_at'>
  /** Return only these members; the entries have no others, in their type too. */
  readonly fields?: readonly F[]
  readonly filter?: {
    readonly created_by?: number | { readonly eq?: number }
    readonly created_at?: { readonly gt?: string | Date; readonly gte?: string | Date; readonly lt?: string | Date; readonly lte?: string | Date }
  }
}

export interface ItemsResource {
  /**
   * List items.
   *
   * Newest first, unless `sort` is given. Items that are not active are included only with `include_inactive`. Prices in different currencies are not compared: filtering by `price`, `min_price`, `max_price` and sorting by `price` require a `currency` (422, rule `required`). `filter[category_id]` selects a single category; `category_id` also includes the categories below it. `q` searches names and descriptions, and ranks matches in the name first.
   *
   * **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.Item = keyof Schemas.Item, const I extends 'category' | 'reviews' = never>(query?: ListItemsQuery<F, I>, options?: CallOptions): List<Shown<Schemas.Item, F, I>, Omit<Schemas.ItemPage, 'items'>>
  /**
   * Create an item.
   *
   * A SKU that is already taken is a 409 `duplicate_sku`. A category or an image that does not exist is a 422 (rule `reference`).
   *
   * **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_sku`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  create(body: Schemas.ItemCreate, options?: CallOptions): Call<Schemas.Item>
  /**
   * Get an item.
   *
   * A deleted item is a 404. So is an item that is not active, unless `include_inactive` is set.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get<const I extends 'category' | 'reviews' = never>(item_id: Schemas.ItemId, query?: GetItemQuery<I>, options?: CallOptions): Call<Shown<Schemas.Item, keyof Schemas.Item, I>>
  /**
   * Replace an item.
   *
   * Replaces everything that can be edited; never creates an item. A body that changes nothing leaves `version` and `updated_at` as they are, so a response of `getItem` can be sent back unchanged. A different `currency` is a 422 (rule `immutable`), a read-only member with another value than the current one a 422 (rule `read_only`), a stale `version` or `etag` a 409 `version_conflict`, and a SKU that is taken a 409 `duplicate_sku`. The new entity tag is the member `etag`; there is no `ETag` header (RFC 9110, section 9.3.4).
   *
   * **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
   */
  replace(item_id: Schemas.ItemId, body: Schemas.ItemReplace, options?: CallOptions): Call<Schemas.Item>
  /**
   * Update an item.
   *
   * A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` and `updated_at` as they are. The errors of `replaceItem` apply, and `null` for `name`, `price` or `currency` is a 422.
   *
   * **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_sku`; 412 `precondition_failed`.
   */
  update(item_id: Schemas.ItemId, body: Schemas.ItemPatch, options?: CallOptions): Call<Schemas.Item>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(item_id: Schemas.ItemId, change: (current: Schemas.Item) => Schemas.ItemPatch | undefined | Promise<Schemas.ItemPatch | undefined>, options?: CallOptions): Promise<Schemas.Item>
  /**
   * Delete an item.
   *
   * The SKU becomes available again. Deleting an item twice is a 404.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  delete(item_id: Schemas.ItemId, options?: CallOptions): Call<void>
}

export interface ReviewsResource {
  /**
   * List the reviews of an item.
   *
   * Newest first, unless `sort` is given. Hidden reviews are listed only for their author and for moderators (`reviews:moderate`). Reviews of an item that is deleted or not active are a 404, like the item itself.
   *
   * **Errors**: 400 `invalid_cursor`; 404 `not_found`; 412 `precondition_failed`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.Review = keyof Schemas.Review>(item_id: Schemas.ItemId, query?: ListReviewsQuery<F>, options?: CallOptions): List<Shown<Schemas.Review, F, never>, Omit<Schemas.ReviewPage, 'items'>>
  /**
   * Review an item.
   *
   * The review is published immediately and counts in the item's `rating_average` and `rating_count`. A user can review an item once: a second review is a 409 `review_already_exists`, which names the first.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 403 `review_purchase_required`, `user_required`; 404 `not_found`; 409 `review_already_exists`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  create(item_id: Schemas.ItemId, body: Schemas.ReviewCreate, options?: CallOptions): Call<Schemas.Review>
  /**
   * Get a review.
   *
   * A hidden review is a 404, except for its author and for moderators.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get(item_id: Schemas.ItemId, review_id: Schemas.ReviewId, options?: CallOptions): Call<Schemas.Review>
  /**
   * Update a review.
   *
   * Edits, hides or publishes a review with a JSON merge patch (RFC 7396) in either media type. Authors may edit text and rating; moderators (`reviews:moderate`) may hide and publish a review, but not edit its text. `If-Match` is required (428) because authors and moderators edit the same review: a moderator must not publish text that was replaced after it was read. A patch that changes nothing leaves `version` and `updated_at` as they are.
   *
   * **Errors**: 403 `not_resource_owner`; 404 `not_found`; 409 `version_conflict`; 412 `precondition_failed`; 428 `precondition_required`.
   */
  update(item_id: Schemas.ItemId, review_id: Schemas.ReviewId, body: Schemas.ReviewPatch, options?: CallOptions): Call<Schemas.Review>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(item_id: Schemas.ItemId, review_id: Schemas.ReviewId, change: (current: Schemas.Review) => Schemas.ReviewPatch | undefined | Promise<Schemas.ReviewPatch | undefined>, options?: CallOptions): Promise<Schemas.Review>
  /**
   * Delete a review.
   *
   * Authors can delete their own reviews, even if the item is no longer for sale; moderators (`reviews:moderate`) can delete any. The item's rating is updated, and the author may write a new review. Deleting a review twice is a 404.
   *
   * **Errors**: 403 `not_resource_owner`; 404 `not_found`; 412 `precondition_failed`.
   */
  delete(item_id: Schemas.ItemId, review_id: Schemas.ReviewId, options?: CallOptions): Call<void>
}

export interface CategoriesResource {
  /**
   * List categories.
   *
   * Returns all categories in one flat list. Each category is followed by the categories below it, so the tree can be rendered line by line with `depth` as the indentation. Siblings are ordered by `position`, then `name`, then `id`.
   *
   * **Errors**: 412 `precondition_failed`.
   */
  list(options?: CallOptions): Call<Schemas.CategoryList>
  /**
   * Create a category.
   *
   * A slug that is already taken is a 409 `duplicate_slug`. A parent that does not exist is a 422 (rule `reference`), and so are a fourth level (rule `depth`) and more than 1000 categories (rule `max_items`).
   *
   * **Errors**: 400 `idempotency_key_invalid`; 409 `duplicate_slug`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  create(body: Schemas.CategoryCreate, options?: CallOptions): Call<Schemas.Category>
  /**
   * Get a category.
   *
   * Returns the category without its items; use `listItems` with `category_id` for those.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get(category_id: Schemas.CategoryId, options?: CallOptions): Call<Schemas.Category>
  /**
   * Update a category.
   *
   * A JSON merge patch (RFC 7396) in either media type. A new `parent_id` moves the category with everything below it. A patch that changes nothing leaves `version` and `updated_at` as they are. Moving a category below itself or one of its descendants is a 409 `category_cycle`; a move that would create a fourth level is a 422 (rule `depth`), a parent that does not exist a 422 (rule `reference`), a slug that is taken a 409 `duplicate_slug`, a stale `version` or `etag` a 409 `version_conflict`, a read-only member with another value than the current one a 422 (rule `read_only`), and `null` for `name` or `slug` a 422.
   *
   * **Errors**: 404 `not_found`; 409 `category_cycle`, `version_conflict`, `duplicate_slug`; 412 `precondition_failed`.
   */
  update(category_id: Schemas.CategoryId, body: Schemas.CategoryPatch, options?: CallOptions): Call<Schemas.Category>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(category_id: Schemas.CategoryId, change: (current: Schemas.Category) => Schemas.CategoryPatch | undefined | Promise<Schemas.CategoryPatch | undefined>, options?: CallOptions): Promise<Schemas.Category>
  /**
   * Delete a category.
   *
   * Only an empty category can be deleted: if it has items or subcategories, the response is a 409 `category_in_use` that says how many. Deleting a category twice is a 404.
   *
   * **Errors**: 404 `not_found`; 409 `category_in_use`; 412 `precondition_failed`.
   */
  delete(category_id: Schemas.CategoryId, options?: CallOptions): Call<void>
}

export interface FilesResource {
  /**
   * Upload an image.
   *
   * Send a form (`multipart/form-data`) with one part, `file`: a JPEG, PNG or WebP image of at most 5 MiB and 8,000 by 8,000 pixels. The bytes determine the type. The part's `Content-Type` must be that type, `application/octet-stream` or absent; the extension of the file name, if there is one, must match it. SVG, HTML and broken images are a 422 `invalid_file_content`, and so is a file name that contains a path. The file name is not stored. Data after the end of the image, such as the videos and notes that phones append, is cut off; the bytes before it are stored unchanged, including a camera's metadata (EXIF). Smaller copies have no metadata. A file that no item uses for 24 hours is deleted.
   *
   * **Errors**: 422 `invalid_file_content`.
   */
  upload(file: Upload, options?: CallOptions): Call<Schemas.UploadedFile>
  /**
   * Download an image.
   *
   * Returns the bytes of the image. Public, and cacheable indefinitely, because a file never changes. With `w`, returns a smaller copy of the same type; an image that is already narrower is returned as it is. A request with `Accept: application/json` receives the image as well, but errors in JSON.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`; 416 `range_not_satisfiable`.
   */
  download(file_id: Schemas.FileId, query?: GetFileQuery, options?: CallOptions): Call<Blob>
  /**
   * Delete a file.
   *
   * A file that an item uses cannot be deleted (409 `file_in_use`). Deleting a file twice is a 404. Cached copies remain.
   *
   * **Errors**: 404 `not_found`; 409 `file_in_use`.
   */
  delete(file_id: Schemas.FileId, options?: CallOptions): Call<void>
}

export interface AuditLogsResource {
  /**
   * List audit log entries.
   *
   * Newest first. Every change has an entry, written in the same transaction, and so has every failed login and every change that was refused because of a missing scope. Entries are never changed or deleted. Updates that change nothing and reads of this list are not recorded.
   *
   * **Errors**: 400 `invalid_cursor`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.AuditLog = keyof Schemas.AuditLog>(query?: ListAuditLogsQuery<F>, options?: CallOptions): List<Shown<Schemas.AuditLog, F, never>, Omit<Schemas.AuditLogPage, 'items'>>
}

export interface AuthResource {
  /**
   * Log in.
   *
   * Returns an access token (valid for 15 minutes) and a refresh token (30 days), or sets a session cookie for a browser. An unknown user, a wrong password and a disabled user receive the same response after the same time. After ten failed logins with one e-mail address within a minute, whether or not it has an account, the next login must wait for a minute. Each further failure doubles the wait, up to 15 minutes (429 `rate_limited`, with `Retry-After`). A successful login resets the count. IP addresses that logged in to the account within the last 30 days have a count of their own. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
   *
   * **Errors**: 401 `invalid_credentials`.
   */
  login(body: Schemas.LoginRequest, options?: CallOptions): Call<Schemas.Login>
  /**
   * Refresh an access token.
   *
   * Each refresh token can be used once. If it is sent again within ten seconds (from two tabs, or after a lost response), the same successor is returned. If it is sent later, it may have been stolen: the login ends, and the newer tokens stop working too (RFC 9700, section 4.14).
   */
  refresh(body: Schemas.RefreshRequest, options?: CallOptions): Call<Schemas.TokenLogin>
  /**
   * Log out.
   *
   * Ends this login immediately: its access tokens, refresh token or cookie stop working. Other logins of the same user are not affected.
   *
   * **Errors**: 403 `user_required`.
   */
  logout(options?: CallOptions): Call<void>
  /**
   * Request a password reset.
   *
   * Sends a mail with a link to the user with this address, in the user's language. The link is valid for 30 minutes and can be used once; a new link replaces it. The response is the same, after the same time, whether or not there is such a user. At most three such mails an hour are sent to a user. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
   */
  requestPasswordReset(body: Schemas.PasswordResetRequest, options?: CallOptions): Call<void>
  /**
   * Reset your password.
   *
   * Sets a new password with the token from the mail of `requestPasswordReset`, and ends all logins of the user. Browsers must call from this origin or an allowed one (403 `csrf_failed`).
   *
   * **Errors**: 422 `invalid_reset_token`.
   */
  resetPassword(body: Schemas.PasswordReset, options?: CallOptions): Call<void>
  /**
   * Get an access token for an API client.
   *
   * OAuth 2.0 client credentials (RFC 6749, section 4.4). The client authenticates with HTTP Basic, or with `client_id` and `client_secret` in the body, but not both. The token is valid for 15 minutes. It has the scopes of the client, or those of them that `scope` names. Errors have the form of RFC 6749, section 5.2.
   *
   * **Errors**: 400 `invalid_request`, `unsupported_grant_type`, `invalid_scope`; 401 `invalid_client`.
   */
  token(body: Schemas.TokenRequest, options?: CallOptions): Call<Schemas.ClientToken>
}

export interface UsersResource {
  /**
   * List users.
   *
   * Newest first, unless `sort` is given.
   *
   * **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.User = keyof Schemas.User>(query?: ListUsersQuery<F>, options?: CallOptions): List<Shown<Schemas.User, F, never>, Omit<Schemas.UserPage, 'items'>>
  /**
   * Register a user.
   *
   * Creates a customer, who can then log in. An address that is already registered, ignoring case, is a 409 `duplicate_email`. A password that is among the most common ones is a 422 (rule `common_password`). Browsers must call from this origin or an allowed one (403 `csrf_failed`).
   *
   * **Errors**: 409 `duplicate_email`.
   */
  register(body: Schemas.UserRegister, options?: CallOptions): Call<Schemas.User>
  /**
   * Get your profile.
   *
   * A browser session also receives a new CSRF token in `X-CSRF-Token`, for pages that were reloaded.
   *
   * **Errors**: 403 `user_required`; 412 `precondition_failed`.
   */
  me(options?: CallOptions): Call<Schemas.User>
  /**
   * Update your profile.
   *
   * A JSON merge patch (RFC 7396) in either media type. A patch that changes nothing leaves `version` as it is. An address that is taken is a 409 `duplicate_email`, a stale `version` or `etag` a 409 `version_conflict`, and another `role` or `active` a 422 (rule `read_only`).
   *
   * **Errors**: 403 `user_required`; 409 `version_conflict`, `duplicate_email`; 412 `precondition_failed`.
   */
  updateMe(body: Schemas.ProfilePatch, options?: CallOptions): Call<Schemas.User>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  editMe(change: (current: Schemas.User) => Schemas.ProfilePatch | undefined | Promise<Schemas.ProfilePatch | undefined>, options?: CallOptions): Promise<Schemas.User>
  /**
   * Change your password.
   *
   * Ends all logins of this user, including the current one, so that a stolen password becomes useless. A wrong current password is a 422 (rule `current_password`). After ten of them within a minute, the next attempt must wait for a minute; each further failure doubles the wait, up to 15 minutes (429 `rate_limited`).
   *
   * **Errors**: 403 `user_required`.
   */
  changePassword(body: Schemas.PasswordChange, options?: CallOptions): Call<void>
  /**
   * Export your personal data.
   *
   * Returns everything that is stored about you in one document: profile, orders, payments, reviews, logins, and audit log entries by you or about your account. Each list has at most its newest 1,000 entries; `left_out` names the lists that have more. Each export is recorded in the audit log.
   *
   * **Errors**: 403 `user_required`.
   */
  exportMe(options?: CallOptions): Call<Schemas.UserExport>
  /**
   * Erase your account.
   *
   * Ends all your logins and removes your personal data for good: name, e-mail address, shipping addresses, notes, reviews, and what the audit log says about you. Orders and payments are kept for accounting, without personal data. The address can be registered again. A wrong password is a 422 (rule `current_password`), with the waits of `changePassword`. While an order or a payment is open, nothing is erased (409 `open_orders`). A repeated request is a 401, because the login has ended.
   *
   * **Errors**: 403 `user_required`; 409 `open_orders`, `last_admin`; 412 `precondition_failed`.
   */
  eraseMe(body: Schemas.ErasureConfirmation, options?: CallOptions): Call<void>
  /**
   * Get a user.
   *
   * For administrators.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get(user_id: Schemas.UserId, options?: CallOptions): Call<Schemas.User>
  /**
   * Update a user.
   *
   * For administrators; a JSON merge patch (RFC 7396) in either media type. A new role applies from the next request. A user who is no longer `active` is logged out everywhere. The last active administrator cannot be demoted or disabled (409 `last_admin`).
   *
   * **Errors**: 404 `not_found`; 409 `version_conflict`, `duplicate_email`, `last_admin`; 412 `precondition_failed`.
   */
  update(user_id: Schemas.UserId, body: Schemas.UserPatch, options?: CallOptions): Call<Schemas.User>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(user_id: Schemas.UserId, change: (current: Schemas.User) => Schemas.UserPatch | undefined | Promise<Schemas.UserPatch | undefined>, options?: CallOptions): Promise<Schemas.User>
  /**
   * Export a user's personal data.
   *
   * For administrators who answer a user's request for access: the same document as `exportMe`, about the user with this id. Each export is recorded in the audit log.
   *
   * **Errors**: 403 `user_required`; 404 `not_found`.
   */
  export(user_id: Schemas.UserId, options?: CallOptions): Call<Schemas.UserExport>
  /**
   * Erase a user.
   *
   * For administrators who answer a user's request for erasure: does what `eraseMe` does, for the user with this id. Afterwards the user is a 404.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `open_orders`, `last_admin`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
   */
  erase(user_id: Schemas.UserId, options?: CallOptions): Call<void>
}

export interface StockResource {
  /**
   * Adjust the stock of an item.
   *
   * Send either a difference (`delta`) or the result of a count (`counted`, with the `expected` stock). An adjustment that leaves less than orders have reserved is a 409 `stock_below_reserved`. A count whose `expected` is not the current stock, or a difference for an item without tracked stock, is a 409 `version_conflict`. The item's `version` does not change. Items that are not for sale can be adjusted; a deleted item is a 404.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `stock_below_reserved`, `version_conflict`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  adjust(item_id: Schemas.ItemId, body: Schemas.StockAdjustment, options?: CallOptions): Call<Schemas.StockMovement>
  /**
   * List the stock movements of an item.
   *
   * Newest first. Movements are adjustments, and units that orders reserved, released or shipped.
   *
   * **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`.
   */
  listMovements<const F extends keyof Schemas.StockMovement = keyof Schemas.StockMovement>(item_id: Schemas.ItemId, query?: ListStockMovementsQuery<F>, options?: CallOptions): List<Shown<Schemas.StockMovement, F, never>, Omit<Schemas.StockMovementPage, 'items'>>
}

export interface OrdersResource {
  /**
   * Quote an order.
   *
   * Returns what an order would cost now, and whether there are enough units of every item. Nothing is reserved, so placing the order may still fail a moment later. No credential is needed. An item that is not for sale is a 422 (rule `reference`); items in different currencies are a 422 `currency_mismatch`.
   *
   * **Errors**: 422 `currency_mismatch`.
   */
  quote(body: Schemas.OrderQuoteRequest, options?: CallOptions): Call<Schemas.Quote>
  /**
   * List orders.
   *
   * Newest first. Customers see their own orders; callers with `orders:manage` see all.
   *
   * **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.Order = keyof Schemas.Order>(query?: ListOrdersQuery<F>, options?: CallOptions): List<Shown<Schemas.Order, F, never>, Omit<Schemas.OrderPage, 'items'>>
  /**
   * Place an order.
   *
   * Fixes the prices and reserves the units for 15 minutes. Pay within that time with `createPayment`; otherwise the units are released and the order is cancelled. The server determines the prices. If you send the prices you displayed (`expected_total`, `expected_price`) and one has changed, the response is a 409 `price_changed`. An order with a total of zero is `paid` immediately. A customer can have at most three unpaid orders (409 `pending_order_limit`).
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 403 `user_required`; 409 `insufficient_stock`, `item_unavailable`, `price_changed`, `pending_order_limit`, `idempotency_conflict`, `idempotency_in_progress`; 422 `currency_mismatch`.
   */
  create(body: Schemas.OrderCreate, options?: CallOptions): Call<Schemas.Order>
  /**
   * Get an order.
   *
   * Customers can read their own orders; callers with `orders:manage` can read any. An order of another customer is a 404, as if it did not exist.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get<const I extends 'payments' | 'items' = never>(order_id: Schemas.OrderId, query?: GetOrderQuery<I>, options?: CallOptions): Call<Shown<Schemas.Order, keyof Schemas.Order, I>>
  /**
   * Cancel an order.
   *
   * Cancels an order that has not been shipped, and releases its units. An authorized payment is voided and a captured payment is refunded in full before the order becomes `cancelled`. Customers can cancel their own orders; callers with `orders:manage` can cancel any.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
   */
  cancel(order_id: Schemas.OrderId, body?: Schemas.OrderCancel, options?: CallOptions): Call<Schemas.Order>
  /**
   * Fulfill an order.
   *
   * Ships the units of an order. The order must be paid, and not refunded in full.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
   */
  fulfill(order_id: Schemas.OrderId, body?: Schemas.OrderFulfill, options?: CallOptions): Call<Schemas.Order>
}

export interface PaymentsResource {
  /**
   * List payments.
   *
   * Newest first. Customers see their own payments; callers with `payments:manage` see all.
   *
   * **Errors**: 400 `invalid_cursor`; 412 `precondition_failed`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.Payment = keyof Schemas.Payment>(query?: ListPaymentsQuery<F>, options?: CallOptions): List<Shown<Schemas.Payment, F, never>, Omit<Schemas.PaymentPage, 'items'>>
  /**
   * Create a payment.
   *
   * Authorizes a payment for an order, or captures it immediately (`capture`). A payment without an order needs an
   * `amount`. With an order, the amount is the order's; an `amount` in the request must be equal to it.
   * `payment_method` is a token of the payment provider, never a card number.
   *
   * After a 503 `payment_provider_unavailable` or a 502 the outcome is unknown, and the payment is `pending`. Retry
   * the same request with the same key: it continues where it stopped, and never charges twice. If you do not retry,
   * the server finds out the outcome on its own.
   *
   * With the sandbox provider, `card_ok` succeeds, and each of the other tokens simulates a failure: `card_declined`,
   * `card_insufficient_funds`, `card_expired`, `card_limit_exceeded`, `card_blocked`, `card_needs_deposit`,
   * `provider_error`, `provider_down`, `provider_timeout`, `provider_timeout_charged`, `provider_timeout_once`,
   * `capture_error`, `capture_timeout_charged`, `refund_error`, `refund_pending`, `auth_expires`.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 402 `payment_declined`; 403 `user_required`; 404 `not_found`; 409 `payment_already_exists`, `payment_busy`, `invalid_state_transition`, `idempotency_conflict`, `idempotency_in_progress`; 422 `amount_mismatch`, `currency_mismatch`, `card_number_not_accepted`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
   */
  create(body: Schemas.PaymentCreate, options?: CallOptions): Call<Schemas.Payment>
  /**
   * Get a payment.
   *
   * Includes the refunds. Customers can read their own payments; callers with `payments:manage` can read any. A payment of another customer is a 404, as if it did not exist.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  get(payment_id: Schemas.PaymentId, options?: CallOptions): Call<Schemas.Payment>
  /**
   * Capture a payment.
   *
   * Captures the full authorized amount; the order becomes `paid`. After a 502 or 503, retry with the same key.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
   */
  capture(payment_id: Schemas.PaymentId, options?: CallOptions): Call<Schemas.Payment>
  /**
   * Void a payment.
   *
   * Releases an authorization, or stops waiting for a deposit. The order can be paid again within 15 minutes. After a 502 or 503, retry with the same key.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
   */
  void(payment_id: Schemas.PaymentId, options?: CallOptions): Call<Schemas.Payment>
  /**
   * Refund a payment.
   *
   * Refunds part of the captured amount, or all that remains if no `amount` is sent. To return a payment that is not captured yet, use `voidPayment`. The order does not change. After a 502 or 503, retry with the same key.
   *
   * **Errors**: 400 `idempotency_key_invalid`, `idempotency_key_required`; 404 `not_found`; 409 `invalid_state_transition`, `payment_busy`, `idempotency_conflict`, `idempotency_in_progress`; 422 `refund_exceeds_captured`, `currency_mismatch`; 502 `payment_provider_error`; 503 `payment_provider_unavailable`.
   */
  refund(payment_id: Schemas.PaymentId, body: Schemas.RefundCreate, options?: CallOptions): Call<Schemas.Refund>
}

export interface EventsResource {
  /**
   * List events.
   *
   * The events of the last 30 days, oldest first, in commit order: a new event never appears before the position of a cursor. Follow `links.next`; on the last page, request the same page again later, and skip the events that you already have. `user.registered` is listed only for callers with `users:read`. See [Events](/docs/events).
   *
   * **Errors**: 400 `invalid_cursor`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.Event = keyof Schemas.Event>(query?: ListEventsQuery<F>, options?: CallOptions): List<Shown<Schemas.Event, F, never>, Omit<Schemas.EventPage, 'items'>>
  /**
   * Get an event.
   *
   * An event of the last 30 days. `user.registered` is a 404 for callers without `users:read`.
   *
   * **Errors**: 404 `not_found`.
   */
  get(event_id: Schemas.EventId, options?: CallOptions): Call<Schemas.Event>
}

export interface WebhookEndpointsResource {
  /**
   * List webhook endpoints.
   *
   * Newest first.
   *
   * **Errors**: 400 `invalid_cursor`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.WebhookEndpoint = keyof Schemas.WebhookEndpoint>(query?: ListWebhookEndpointsQuery<F>, options?: CallOptions): List<Shown<Schemas.WebhookEndpoint, F, never>, Omit<Schemas.WebhookEndpointPage, 'items'>>
  /**
   * Create a webhook endpoint.
   *
   * From now on, the events that it names are sent to its URL by POST, in the format of Standard Webhooks: the body is the event, and `webhook-id`, `webhook-timestamp` and `webhook-signature` prove who sent it. The response shows the signing secret once. A URL that leads into a private network is a 422 (rule `webhook_url`). A shop can have 100 endpoints. See [Webhooks](/docs/webhooks).
   *
   * **Errors**: 400 `idempotency_key_invalid`; 409 `webhook_endpoint_limit`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  create(body: Schemas.WebhookEndpointCreate, options?: CallOptions): Call<Schemas.WebhookEndpointWithSecret>
  /**
   * Get a webhook endpoint.
   *
   * Its `status` says whether it is paused, and `paused_reason` why.
   *
   * **Errors**: 404 `not_found`.
   */
  get(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<Schemas.WebhookEndpoint>
  /**
   * Update a webhook endpoint.
   *
   * A JSON merge patch (RFC 7396) in either media type: absent members do not change. A new URL applies to everything that is sent from now on, including pending deliveries. A new list of events applies to events that happen from now on. A patch that changes nothing leaves `version` and `updated_at` as they are.
   *
   * **Errors**: 404 `not_found`; 412 `precondition_failed`.
   */
  update(endpoint_id: Schemas.WebhookEndpointId, body: Schemas.WebhookEndpointPatch, options?: CallOptions): Call<Schemas.WebhookEndpoint>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(endpoint_id: Schemas.WebhookEndpointId, change: (current: Schemas.WebhookEndpoint) => Schemas.WebhookEndpointPatch | undefined | Promise<Schemas.WebhookEndpointPatch | undefined>, options?: CallOptions): Promise<Schemas.WebhookEndpoint>
  /**
   * Delete a webhook endpoint.
   *
   * Nothing more is sent to it, and its deliveries are deleted. Deleting an endpoint twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
   */
  delete(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<void>
  /**
   * Pause a webhook endpoint.
   *
   * Pending deliveries wait until it is resumed. Events that happen while it is paused are not sent to it later; read them with `listEvents`. Pausing it again changes nothing.
   *
   * **Errors**: 404 `not_found`.
   */
  pause(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<Schemas.WebhookEndpoint>
  /**
   * Resume a webhook endpoint.
   *
   * Events that happen from now on are sent again, and so are the deliveries that were waiting. Resuming an enabled endpoint changes nothing.
   *
   * **Errors**: 404 `not_found`.
   */
  resume(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<Schemas.WebhookEndpoint>
  /**
   * Replace the secret of a webhook endpoint.
   *
   * The response shows the new secret once. For 24 hours, deliveries have two signatures, one for each secret, so that a receiver can switch at any time; after that, only the new one. If the secret is replaced again within these 24 hours, the oldest one stops at once.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`.
   */
  rotateSecret(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<Schemas.WebhookEndpointWithSecret>
  /**
   * Send a test event to a webhook endpoint.
   *
   * Sends the event `webhook.test` within a moment, even if the endpoint does not name it. Read the delivery to see the result.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  sendTest(endpoint_id: Schemas.WebhookEndpointId, options?: CallOptions): Call<Schemas.WebhookDelivery>
}

export interface WebhookDeliveriesResource {
  /**
   * List the deliveries to a webhook endpoint.
   *
   * Newest first. Deliveries are kept as long as their events, for 30 days.
   *
   * **Errors**: 400 `invalid_cursor`; 404 `not_found`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.WebhookDelivery = keyof Schemas.WebhookDelivery>(endpoint_id: Schemas.WebhookEndpointId, query?: ListWebhookDeliveriesQuery<F>, options?: CallOptions): List<Shown<Schemas.WebhookDelivery, F, never>, Omit<Schemas.WebhookDeliveryPage, 'items'>>
  /**
   * Get a delivery.
   *
   * Includes its attempts. `getEvent` returns the event that it delivers.
   *
   * **Errors**: 404 `not_found`.
   */
  get(endpoint_id: Schemas.WebhookEndpointId, delivery_id: Schemas.WebhookDeliveryId, options?: CallOptions): Call<Schemas.WebhookDelivery>
  /**
   * Send a delivery again.
   *
   * Sends the event again within a moment, whatever the result so far, with the same `webhook-id`. Failed attempts are retried for three days.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 404 `not_found`; 409 `webhook_endpoint_paused`, `idempotency_conflict`, `idempotency_in_progress`.
   */
  redeliver(endpoint_id: Schemas.WebhookEndpointId, delivery_id: Schemas.WebhookDeliveryId, options?: CallOptions): Call<Schemas.WebhookDelivery>
}

export interface ProviderEventsResource {
  /**
   * Receive a provider event.
   *
   * A webhook for payment providers. An event with a valid signature is only a hint: the server asks the provider for the current state. Duplicate, late and out-of-order events do no harm; an event about an unknown payment is accepted and discarded.
   *
   * **Errors**: 401 `invalid_signature`; 404 `not_found`.
   */
  receive(provider: Schemas.ProviderName, body: Schemas.ProviderEvent, options?: CallOptions): Call<void>
}

export interface ApiClientsResource {
  /**
   * List API clients.
   *
   * Newest first. Revoked clients are not listed.
   *
   * **Errors**: 400 `invalid_cursor`; 403 `user_required`; 503 `timeout`.
   */
  list<const F extends keyof Schemas.ApiClientModel = keyof Schemas.ApiClientModel>(query?: ListApiClientsQuery<F>, options?: CallOptions): List<Shown<Schemas.ApiClientModel, F, never>, Omit<Schemas.ApiClientPage, 'items'>>
  /**
   * Create an API client.
   *
   * Create one client for each program: an ERP, a product feed, a nightly job. A client cannot have a scope that its creator does not have (403 `forbidden`), and it loses a scope when its creator does. The response shows the secret once: it is the API key (`Authorization: Bearer shop_sk_...`), and the `client_secret` for short-lived tokens from `/oauth/token`.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 409 `idempotency_conflict`, `idempotency_in_progress`.
   */
  create(body: Schemas.ApiClientCreate, options?: CallOptions): Call<Schemas.ApiClientWithSecret>
  /**
   * Get an API client.
   *
   * A revoked client is a 404.
   *
   * **Errors**: 403 `user_required`; 404 `not_found`.
   */
  get(client_id: Schemas.ApiClientId, options?: CallOptions): Call<Schemas.ApiClientModel>
  /**
   * Update an API client.
   *
   * A JSON merge patch (RFC 7396) in either media type: absent members do not change. New scopes and a new expiry apply at once, even to tokens issued earlier. A patch that changes nothing leaves `version` and `updated_at` as they are.
   *
   * **Errors**: 403 `user_required`; 404 `not_found`; 412 `precondition_failed`.
   */
  update(client_id: Schemas.ApiClientId, body: Schemas.ApiClientPatch, options?: CallOptions): Call<Schemas.ApiClientModel>
  /**
   * Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.
   * Nothing is sent if the function returns undefined.
   */
  edit(client_id: Schemas.ApiClientId, change: (current: Schemas.ApiClientModel) => Schemas.ApiClientPatch | undefined | Promise<Schemas.ApiClientPatch | undefined>, options?: CallOptions): Promise<Schemas.ApiClientModel>
  /**
   * Revoke an API client.
   *
   * Its secret and its tokens stop working at once, permanently. Revoking a client twice is a 404, unless the second request is a retry with the same `Idempotency-Key`.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`; 412 `precondition_failed`.
   */
  revoke(client_id: Schemas.ApiClientId, options?: CallOptions): Call<void>
  /**
   * Replace the secret of an API client.
   *
   * The response shows the new secret once. The old secret and the tokens issued for it stop working at once.
   *
   * **Errors**: 400 `idempotency_key_invalid`; 403 `user_required`; 404 `not_found`; 409 `idempotency_conflict`, `idempotency_in_progress`.
   */
  rotateSecret(client_id: Schemas.ApiClientId, options?: CallOptions): Call<Schemas.ApiClientWithSecret>
}

export interface HealthResource {
  /**
   * Check liveness.
   *
   * Does not access the database. Restart the process if this fails.
   */
  live(options?: CallOptions): Call<Schemas.Health>
  /**
   * Check readiness.
   *
   * Returns 503 while the database cannot be reached, and from the moment the server is asked to stop, although it still serves requests then. Send traffic only while it returns 200.
   */
  ready(options?: CallOptions): Call<Schemas.Health>
}

export interface Resources {
  readonly items: ItemsResource
  readonly reviews: ReviewsResource
  readonly categories: CategoriesResource
  readonly files: FilesResource
  readonly auditLogs: AuditLogsResource
  readonly auth: AuthResource
  readonly users: UsersResource
  readonly stock: StockResource
  readonly orders: OrdersResource
  readonly payments: PaymentsResource
  readonly events: EventsResource
  readonly webhookEndpoints: WebhookEndpointsResource
  readonly webhookDeliveries: WebhookDeliveriesResource
  readonly providerEvents: ProviderEventsResource
  readonly apiClients: ApiClientsResource
  readonly health: HealthResource
}
