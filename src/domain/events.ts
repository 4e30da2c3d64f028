// Events: what happened in the shop, as the document's webhooks declare it.
//
// An event is made once, as the text that the feed and every receiver get, and checked against the document at that
// time: an invalid event is an error that rolls the transaction back, like an invalid response.
//
// Personal data: `order.*` have the shipping address, the note and the tracking number; `review.published` the author's
// name and text; `user.registered` the user. Erasing a person rewrites these (`Events.rewrite` of the store).

import { newest } from '../generated/catalogue.ts'
import { contract } from '../generated/contract.js'
import type { webhooks } from '../generated/types.ts'
import { base32, randomBase32 } from '../random.ts'
import { type PicturedItem, presentItem } from './items.ts'
import { type Order, type OrderTransition, presentOrder } from './orders.ts'
import { type Payment, type PaymentTransition, presentPayment, presentRefund, type Refund } from './payments.ts'
import { presentReview, type Review } from './reviews.ts'
import { erasedEmail, presentUser, type User } from './users.ts'

export type EventType = keyof webhooks
type Payload<T extends EventType> = webhooks[T]['post']['requestBody']['content']['application/json']

/** The event as it is stored. */
export interface EventRow {
  /** Begins with the time. */
  readonly id: string
  readonly type: string
  /** The person whose data it contains. */
  readonly user_id: number | null
  /** The event as it is published, in JSON. */
  readonly body: string
}

/** The event as the feed shows it. */
export interface ShopEvent {
  readonly id: string
  readonly type: EventType
  readonly created_at: string
  readonly api_version: string
  readonly data: Readonly<Record<string, unknown>>
  readonly previous?: Readonly<Record<string, unknown>>
}

/** The events that callers without `users:read` do not see. */
export const personalTypes: readonly EventType[] = ['user.registered']

/** Replaces the data of a person; a note and other optional members are removed. */
const blank: Readonly<Record<string, unknown>> = {
  ...{ shipping_address: null, note: null, tracking: null, title: null },
  ...{ body: '***', name: 'erased' },
}

const erasedFields = (fields: Readonly<Record<string, unknown>>, user_id: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'email') return [name, erasedEmail(user_id)]
      if (name === 'author') return [name, { ...(value as object), name: blank.name }]
      return [name, name in blank ? blank[name] : value]
    }),
  )

const aboutPerson = /^(order|review|user)\./

/** The event after the person it describes was erased, still valid by its schema. */
export const erasedEvent =
  (user_id: number) =>
  (event: ShopEvent): ShopEvent =>
    aboutPerson.test(event.type)
      ? {
          ...event,
          data: erasedFields(event.data, user_id),
          ...(event.previous && { previous: erasedFields(event.previous, user_id) }),
        }
      : event

/** The content of an event of this type, without its envelope. */
type Facts<T extends EventType> = Omit<Payload<T>, 'id' | 'type' | 'created_at' | 'api_version'>

/** @throws Error for a payload that the document does not allow */
function eventOf<T extends EventType>(type: T, facts: Facts<T>, user_id: number | null, now: Date): EventRow {
  const id = newEventId(now)
  const event = { id, type, created_at: now.toISOString(), api_version: newest, ...facts }
  const fits = contract.webhooks?.[type]
  if (!fits?.(event)) {
    const [first] = fits?.errors ?? []
    throw new Error(`the event ${type} is not as the document has it: ${first?.instancePath} ${first?.message}`)
  }
  return { id, type, user_id, body: JSON.stringify(event) }
}

/** The 50 bits of a time in milliseconds, as ids of events begin. */
function timeText(milliseconds: number): string {
  let text = ''
  for (let [i, rest] = [0, milliseconds]; i < 10; i++, rest = Math.floor(rest / 32)) text = base32[rest % 32] + text
  return text
}

/** Ids of events at or after a time are not less than this; those of events before it are less. */
export const firstEventId = (at: Date | string): string => `evt_${timeText(Math.max(0, new Date(at).getTime()))}`

/** The time, and 80 random bits: 26 characters of Crockford's base 32, in the format of a ULID. */
const newEventId = (now: Date): string => `${firstEventId(now)}${randomBase32(16)}`

/** The event of a transition, if it is published. */
const orderEvents = {
  pay: 'order.paid',
  cancel: 'order.cancelled',
  expire: 'order.expired',
  fulfill: 'order.fulfilled',
} as const satisfies Partial<Record<OrderTransition, EventType>>

export const orderPlaced = (order: Order, now: Date): EventRow =>
  eventOf('order.placed', { data: presentOrder(order) }, order.user_id, now)

/** The event of a changed order; undefined for changes that are published as events of the payment. */
export function orderChanged(
  transition: OrderTransition,
  { status }: Pick<Order, 'status'>,
  order: Order,
  now: Date,
): EventRow | undefined {
  if (!Object.hasOwn(orderEvents, transition)) return undefined
  const type = orderEvents[transition as keyof typeof orderEvents]
  return eventOf(type, { data: presentOrder(order), previous: { status } }, order.user_id, now)
}

const paymentEvents = {
  authorize: 'payment.authorized',
  capture: 'payment.captured',
  void: 'payment.voided',
  fail: 'payment.failed',
} as const satisfies Partial<Record<PaymentTransition, EventType>>

/** The event of a changed payment; undefined for changes that are published as events of the refund. */
export function paymentChanged(
  transition: PaymentTransition,
  { status }: Payment,
  payment: Payment,
  now: Date,
): EventRow | undefined {
  if (!Object.hasOwn(paymentEvents, transition)) return undefined
  const type = paymentEvents[transition as keyof typeof paymentEvents]
  return eventOf(type, { data: presentPayment(payment), previous: { status } }, payment.user_id, now)
}

/** The event of a refund that has succeeded or failed. */
export function refundSettled(refund: Refund, payment: Payment, now: Date): EventRow {
  const type = refund.status === 'succeeded' ? 'refund.succeeded' : 'refund.failed'
  const { id: payment_id, order_id, currency, user_id } = payment
  return eventOf(type, { data: { ...presentRefund(refund, currency), payment_id, order_id } }, user_id, now)
}

export const itemCreated = (item: PicturedItem, now: Date): EventRow =>
  eventOf('item.created', { data: presentItem(item) }, null, now)

export const itemDeleted = (item: PicturedItem, now: Date): EventRow =>
  eventOf('item.deleted', { data: presentItem(item) }, null, now)

const edited = ['name', 'description', 'price', 'category_id', 'sku', 'active', 'image_ids'] as const

export function itemUpdated(before: PicturedItem, item: PicturedItem, now: Date): EventRow {
  const [was, data] = [presentItem(before), presentItem(item)]
  const changed = edited.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(data[name]))
  const previous = Object.fromEntries(changed.map((name) => [name, was[name]]))
  return eventOf('item.updated', { data, previous }, null, now)
}

export const stockDepleted = (item: PicturedItem, now: Date): EventRow =>
  eventOf('stock.depleted', { data: presentItem(item) }, null, now)

export const reviewPublished = (review: Review, now: Date): EventRow =>
  eventOf('review.published', { data: presentReview(review) }, review.author.id, now)

/** A test event, for one endpoint alone. */
export const webhookTest = (endpoint_id: string, now: Date): EventRow =>
  eventOf('webhook.test', { data: { endpoint_id } }, null, now)

export const userRegistered = (user: User, now: Date): EventRow =>
  eventOf('user.registered', { data: presentUser(user) }, user.id, now)
