// The store's port: its operations, and the values for absence.
//
// ListFields keep their wire names (snake_case) from the column to the response, so that one search finds every use of
// a field. `find` may return undefined; no method is called `get`. Implementations: one file for each aggregate, on
// engine/driver.ts.

import type { Category, CategoryDraft, Tree } from '../domain/categories.ts'
import type { File, Picture } from '../domain/files.ts'
import type { Item, ItemDraft, NewItem, PicturedItem } from '../domain/items.ts'
import type { Order, OrderDraft } from '../domain/orders.ts'
import type {
  Payment,
  PaymentAction,
  PaymentChange,
  PaymentDraft,
  Refund,
  RefundDraft,
  RefundStatus,
} from '../domain/payments.ts'
import type { Review, ReviewState, Viewer } from '../domain/reviews.ts'
import type { Session } from '../domain/sessions.ts'
import type { Shelf, StockMovement, Units } from '../domain/stock.ts'
import type { User, UserDraft } from '../domain/users.ts'
import type { Audit } from './audit.ts'
import type { ApiClients } from './clients.ts'
import type { MaybePromise } from './engine/driver.ts'
import type { Found, Question } from './engine/lists.ts'
import type { Events } from './events.ts'
import type { ListFields } from './fields.ts'
import type { IdempotencyKeys } from './idempotency.ts'
import type { Mails } from './mails.ts'
import type { PasswordResets } from './password-resets.ts'
import type { WebhookDeliveries } from './webhook-deliveries.ts'
import type { WebhookEndpoints } from './webhook-endpoints.ts'

/** Which items are visible: those for sale, or also the inactive ones. */
export type Visibility = 'for sale' | 'all'

export type ItemFields = ListFields<'listItems'> & { readonly currency: string }
export type ItemQuestion = Question<ItemFields> & {
  readonly under?: number | undefined
  readonly visibility?: Visibility
}

export interface Items {
  /**
   * The item; undefined if it does not exist, is deleted or is not visible.
   * @param visibility default: only items for sale
   */
  find(id: number, visibility?: Visibility): MaybePromise<PicturedItem | undefined>
  /** Those of these items that are for sale, by id, in one query however many there are. */
  findEach(ids: readonly number[]): Promise<ReadonlyMap<number, PicturedItem>>
  /**
   * The items that match the query, only those for sale unless `visibility` says otherwise.
   * @param question `under` is a category: only items in it and in the categories below it; no items if it does not
   * exist
   */
  list(question: ItemQuestion): MaybePromise<Found<PicturedItem>>
  /** @throws Problem 409 `duplicate_sku`, 422 `validation_failed` (category_id, image_ids, rule `reference`) */
  add(draft: NewItem, now: Date): Promise<PicturedItem>
  /** The item, for sale or not, locked until this transaction ends. */
  lock(id: number): Promise<PicturedItem | undefined>
  /**
   * Writes the next version of a locked item.
   * @throws Problem as in `add`
   */
  update(current: PicturedItem, draft: ItemDraft, now: Date): Promise<PicturedItem>
  /** Deletes a locked item and frees its SKU. */
  remove(current: PicturedItem, now: Date): Promise<void>
}

export interface Stock {
  /** Reserves units of an item; undefined if it is not for sale or has too few available. */
  reserve(units: Units, now: Date): Promise<Item | undefined>
  /** Returns reserved units to stock. @returns the resulting stock */
  release(units: Units, now: Date): Promise<Shelf>
  /** Removes reserved units from stock. @returns the resulting stock */
  ship(units: Units, now: Date): Promise<Shelf>
  /** The stock of an item, locked until this transaction ends; undefined if there is no such item. */
  lock(item_id: number): Promise<Shelf | undefined>
  /** Sets the number of units of an item. The item's version does not change. */
  set(item_id: number, stock: number, now: Date): Promise<void>
  /** Records a change of an item's stock after it was made. */
  addMovement(movement: Omit<StockMovement, 'id'>): Promise<StockMovement>
  /** The stock movements of an item; undefined if there is no such item. The list is never counted. */
  movements(
    item_id: number,
    question: Question<ListFields<'listStockMovements'>>,
  ): Promise<Found<StockMovement> | undefined>
}

/** @typeParam O the list of the document */
export type OwnQuestion<O extends 'listOrders' | 'listPayments'> = Question<ListFields<O>> & {
  readonly owner?: number | undefined
}

export interface Orders {
  /** @param owner hides the orders of other customers */
  find(id: string, owner?: number): Promise<Order | undefined>
  /** Like `find`, with the order locked until this transaction ends. It is locked before its payment and its items. */
  lock(id: string, owner?: number): Promise<Order | undefined>
  list(question: OwnQuestion<'listOrders'>): Promise<Found<Order>>
  /** Prevents other transactions from placing orders of this customer until this one ends. */
  lockCustomer(user_id: number): Promise<void>
  /** The number of a customer's unpaid orders that reserve units. */
  countPending(user_id: number, now: Date): Promise<number>
  add(draft: OrderDraft, now: Date): Promise<Order>
  /** Writes the new state of an order; its row is locked. */
  update(order: Order, now: Date): Promise<Order>
  /** The ids of expired orders without an active payment, oldest first. */
  findOverdue(now: Date, most: number): Promise<string[]>
  /**
   * Shortens reservations to `until` that end later than `longest`, which only happens if the clock was set back.
   * @returns how many
   */
  shortenHolds(until: Date, longest: Date, now: Date): Promise<number>
  /** Whether the customer has a paid or shipped order with this item; a refund after shipping does not matter. */
  hasBought(user_id: number, item_id: number): Promise<boolean>
}

export interface Payments {
  find(id: string, owner?: number): Promise<Payment | undefined>
  /** Like `find`, with the payment locked until this transaction ends. */
  lock(id: string): Promise<Payment | undefined>
  findByAttempt(attempt: string): Promise<Payment | undefined>
  /** By the provider's own id for it. */
  findByRef(provider: string, provider_ref: string): Promise<Payment | undefined>
  /** The active payment of an order, of which there is at most one. */
  findLive(order_id: string): Promise<Payment | undefined>
  /** Every payment of an order, oldest first. */
  ofOrder(order_id: string): Promise<Payment[]>
  list(question: OwnQuestion<'listPayments'>): Promise<Found<Payment>>
  /** @throws Problem 409 `payment_already_exists` */
  add(draft: PaymentDraft, now: Date): Promise<Payment>
  /**
   * Takes the action lock, or takes it again for the same action and attempt; undefined if another attempt holds it.
   */
  claim(id: string, action: PaymentAction, attempt: string, now: Date): Promise<Payment | undefined>
  /**
   * Reads the payment, whose row is locked, and writes the result of `edit`, which decides the next status: see
   * `paymentAfter`.
   * @returns the updated payment, or undefined if there is none
   */
  change(id: string, edit: (current: Payment) => PaymentChange, now: Date): Promise<Payment | undefined>
  /** Claims the payments that are due for the reconciler: no other process receives them before `again`. */
  due(now: Date, again: Date, most: number): Promise<Payment[]>
  /** Makes payments due that were last written in the future: the clock was set back since. */
  recall(now: Date): Promise<number>
  findRefundByAttempt(attempt: string): Promise<Refund | undefined>
  /** Only for callers that have locked the payment's row and added the amount to its `refunded_minor`. */
  addRefund(draft: RefundDraft, now: Date): Promise<Refund>
  changeRefund(
    id: string,
    /** `attempt: null` if a retry may start a new refund. */
    change: { readonly status: RefundStatus; readonly provider_ref?: string | null; readonly attempt?: null },
    now: Date,
  ): Promise<Refund | undefined>
}

export interface Categories {
  find(id: number): Promise<Category | undefined>
  /** The existing ones of these categories, by id, in one query however many there are; nulls are skipped. */
  findEach(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Category>>
  /** All categories, each followed by those below it. */
  list(): Promise<Category[]>
  /** Locks the tree until this transaction ends: two valid moves must not create a cycle together. */
  lock(): Promise<void>
  /** The parent of each category. */
  tree(): Promise<Tree>
  /** @throws Problem 409 `duplicate_slug` */
  add(draft: CategoryDraft, now: Date): Promise<Category>
  /**
   * Writes the new state of a category; within `lock`.
   * @throws Problem 409 `duplicate_slug`
   */
  update(current: Category, draft: CategoryDraft, now: Date): Promise<Category>
  /**
   * Like `find`, but waits for transactions that are adding an item to it, and prevents new ones until this one ends.
   */
  lockEntry(id: number): Promise<Category | undefined>
  /** The number of categories directly below it. */
  countBelow(id: number): Promise<number>
  /** Deletes an empty category. @throws Problem 409 `category_in_use` */
  remove(id: number): Promise<void>
}

/** The reviews of an item that the viewer may see. */
export type ReviewQuestion = Question<ListFields<'listReviews'>> & { readonly item_id: number; readonly viewer: Viewer }

type NewReview = ReviewState & {
  readonly item_id: number
  readonly user_id: number
  readonly verified_purchase: boolean
}

export interface Reviews {
  /** A user's review of this item, for any viewer, and whether or not the item is for sale. */
  find(item_id: number, id: number): Promise<Review | undefined>
  list(question: ReviewQuestion): Promise<Found<Review>>
  /**
   * The ten newest published reviews of each of these items, in one query however many there are; items without reviews
   * are missing.
   */
  newest(item_ids: readonly number[]): Promise<ReadonlyMap<number, readonly Review[]>>
  /** A user's reviews, newest first, including hidden ones. */
  ofUser(user_id: number, most: number): Promise<Review[]>
  /** The review of an item by a user. */
  findByAuthor(item_id: number, user_id: number): Promise<Review | undefined>
  /**
   * Locks the item and its reviews until this transaction ends. To be called before any change of them.
   * @returns whether the item is for sale
   */
  lockItem(item_id: number): Promise<boolean>
  /**
   * Adds a review, and counts it in the item's rating; so do `update` and `remove`. The item's version does not change.
   * @throws Problem 409 `review_already_exists`
   */
  add(review: NewReview, now: Date): Promise<Review>
  /** Writes the new state of a review. */
  update(current: Review, state: ReviewState, now: Date): Promise<Review>
  remove(current: Review, now: Date): Promise<void>
}

/** Metadata of files; the bytes are in src/files. */
export interface FileRecords {
  find(id: string): Promise<File | undefined>
  /** @param keep stores the bytes, while they are protected from removal */
  add(picture: Picture, now: Date, keep: () => Promise<void>): Promise<File>
  /** @returns whether it existed. @throws Problem 409 `file_in_use` */
  remove(id: string): Promise<boolean>
  /** Deletes files that no item has used since that time. @returns how many */
  removeUnused(before: Date): Promise<number>
  /** The hashes among these that no file has. */
  unknown(hashes: readonly string[]): Promise<string[]>
  /** Runs the work if no file has this hash, and prevents new ones meanwhile. */
  whileUnknown(sha256: string, work: () => Promise<void>): Promise<void>
}

export interface Users {
  find(id: number): Promise<User | undefined>
  /** By e-mail address, ignoring case, with the hash of the password. */
  findByEmail(email: string): Promise<{ readonly user: User; readonly password_hash: string } | undefined>
  passwordHash(id: number): Promise<string | undefined>
  list(question: Question<ListFields<'listUsers'>>): Promise<Found<User>>
  /** @throws Problem 409 `duplicate_email` */
  add(draft: UserDraft, password_hash: string, now: Date): Promise<User>
  /** Prevents other transactions from changing users until this one ends. For rules about all users. */
  lock(): Promise<void>
  /**
   * Writes the new state of a user; within `lock`.
   * @throws Problem 409 `duplicate_email`
   */
  update(current: User, draft: UserDraft, now: Date): Promise<User>
  changePassword(id: number, password_hash: string): Promise<void>
  /** Whether another administrator can log in. */
  hasAdmin(except?: number): Promise<boolean>
}

/** A session as it is stored, without its secret. */
export interface StoredLogin extends Pick<SessionDraft, 'kind' | 'scope'> {
  readonly created_at: string
  readonly used_at: string
  readonly expires_at: string
  readonly ended_at: string | null
}

interface SessionDraft {
  readonly user_id: number
  readonly kind: 'token' | 'browser'
  readonly scope: string
  readonly secret_hash: string
  readonly expires_at: Date
}

/** A used refresh token, with its session and when it was used. */
export interface SpentToken {
  readonly session_id: number
  readonly user_id: number
  readonly spent_at: string
}

export interface Sessions {
  /** Even if it has ended: domain/sessions.ts decides whether it is valid. */
  find(id: number): MaybePromise<Session | undefined>
  /** The session that currently has this refresh token, or this cookie. */
  findBySecret(secret_hash: string): MaybePromise<Session | undefined>
  /** The session in which this refresh token was used. */
  findSpent(secret_hash: string): Promise<SpentToken | undefined>
  /** @returns the new session's id */
  add(draft: SessionDraft, now: Date): Promise<number>
  /** Replaces the old refresh token by a new one, once. @returns whether the old one was still valid */
  rotate(id: number, from: string, to: string, now: Date): Promise<boolean>
  touch(id: number, now: Date): Promise<void>
  end(id: number, now: Date): Promise<void>
  /** A user's sessions, newest first, including ended ones that are not deleted yet. */
  ofUser(user_id: number, most: number): Promise<StoredLogin[]>
  /** Ends every session of a user. */
  endAll(user_id: number, now: Date): Promise<void>
  /** Deletes sessions that ended or expired long ago. @returns the number of sessions */
  sweep(before: Date): Promise<number>
}

/** The addresses that users log in from; for IPv6, the /64 network. */
export interface KnownAddresses {
  /** Whether the user with this e-mail address, ignoring case, has logged in from there in the last 30 days. */
  has(email: string, network: string, now: Date): Promise<boolean>
  add(user_id: number, network: string, now: Date): Promise<void>
  /** The addresses of a user, most recent first. */
  ofUser(user_id: number, most: number): Promise<{ readonly network: string; readonly last_login_at: string }[]>
  /** Deletes older ones. @returns how many */
  sweep(now: Date): Promise<number>
}

/** A person in all tables. */
export interface People {
  /**
   * Prevents the erasure of the user until this transaction ends. To be called before any other lock, by writes for a
   * user. @returns whether the user is active
   */
  hold(user_id: number): Promise<boolean>
  /**
   * Waits for transactions that hold the user, and prevents new ones until this one ends. @returns whether the user
   * exists
   */
  lock(user_id: number): Promise<boolean>
  /** Up to twenty unsettled orders and payments of the user. */
  openBusiness(user_id: number): Promise<{ readonly order_ids: string[]; readonly payment_ids: string[] }>
  /**
   * Removes everything that identifies the user, except reviews and the audit log. The user no longer exists
   * afterwards.
   */
  erase(user: Pick<User, 'id' | 'email'>, now: Date): Promise<void>
}

export interface Store {
  readonly items: Items
  readonly categories: Categories
  readonly reviews: Reviews
  readonly stock: Stock
  readonly orders: Orders
  readonly payments: Payments
  readonly files: FileRecords
  readonly users: Users
  readonly apiClients: ApiClients
  readonly idempotencyKeys: IdempotencyKeys
  readonly audit: Audit
  readonly sessions: Sessions
  readonly knownAddresses: KnownAddresses
  readonly people: People
  readonly mails: Mails
  readonly passwordResets: PasswordResets
  readonly events: Events
  readonly webhookEndpoints: WebhookEndpoints
  readonly webhookDeliveries: WebhookDeliveries
  /** Whether it belongs to a transaction, in which no work may continue in the background. */
  readonly isTransaction: boolean
  /** Whether the shop is empty. */
  isEmpty(): Promise<boolean>
  /** Resolves when the database responds. @throws Unavailable */
  ping(): Promise<void>
  /** Commits all of `work`, or nothing. `exclusive`: one process at a time. */
  transaction<T>(work: (store: Store) => Promise<T>, exclusive?: 'exclusive'): Promise<T>
  /** Changes when anything has been committed; undefined if the engine cannot tell. */
  revision(): number | undefined
  /** Removes deleted content from places outside the tables; not inside a transaction. */
  purge(): Promise<void>
  close(): Promise<void>
}
