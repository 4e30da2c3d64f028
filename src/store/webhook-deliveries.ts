// Deliveries of events to webhook endpoints, in the database. A delivery refers to its event and has no copy of it, so
// that erasure also changes what is sent.
//
// Events are matched with endpoints after their commit, in the order of the feed, by one process at a time; the
// transaction of an event does not involve endpoints. An attempt is claimed with a lease: if a process is killed, the
// delivery is due again when the lease ends.

import {
  type Attempt,
  longestWaits,
  type PausedReason,
  remember,
  type WebhookDelivery,
  wants,
} from '../domain/webhooks.ts'
import { ConstraintViolation, type Driver, type Engine, type Row, type Value, type Values } from './engine/driver.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { newId } from './engine/values.ts'
import { settled } from './events.ts'
import type { ListFields } from './fields.ts'
import { type EventPlace, matching, targetsIn } from './webhook-endpoints.ts'

/** A delivery that this process attempts, until `until`. */
export interface ClaimedDelivery {
  readonly id: string
  readonly event_id: string
  /** The event as it is published, in JSON; undefined if it was deleted. */
  readonly body: string | undefined
  readonly tries: number
  readonly attempts: readonly Attempt[]
  /** The end of the lease. */
  readonly until: string
}

/** The backlog, for metrics. */
export interface Backlog {
  /** Deliveries that wait for enabled endpoints. */
  readonly pending: number
  /** When the oldest of them was created. */
  readonly oldest: string | null
  /** When the longest overdue delivery became due, for endpoints that are not failing. */
  readonly overdue_since: string | null
  /** The number of paused endpoints, by reason. */
  readonly paused: Readonly<Partial<Record<PausedReason, number>>>
}

export interface WebhookDeliveries {
  find(endpoint_id: string, id: string): Promise<WebhookDelivery | undefined>
  list(endpoint_id: string, question: Question<ListFields<'listWebhookDeliveries'>>): Promise<Found<WebhookDelivery>>
  /** Adds a delivery of an event for this endpoint alone. */
  add(endpoint_id: string, event: { readonly id: string; readonly type: string }, now: Date): Promise<WebhookDelivery>
  /** Makes it due again, like a new delivery. */
  retry(delivery: WebhookDelivery, now: Date): Promise<WebhookDelivery>
  /**
   * Creates the deliveries of the next events, `most` at a time, for the endpoints that are enabled then.
   * @returns how many events there were
   */
  match(most: number, now: Date): Promise<number>
  /** Up to `most` due deliveries, longest overdue first; no other process receives them before `until`. */
  claim(endpoint_id: string, most: number, now: Date, until: Date): Promise<ClaimedDelivery[]>
  /**
   * Records an attempt. @param next when the next one is; null if this was the last
   * @returns whether the claim was still valid
   */
  settle(claimed: ClaimedDelivery, attempt: Attempt | undefined, next: Date | null, now: Date): Promise<boolean>
  /** Returns a claim for an attempt at another time, because none was made or it was interrupted. */
  release(claimed: ClaimedDelivery, next: Date): Promise<void>
  /**
   * Makes deliveries due whose next attempt is further ahead than possible: the clock was set back since.
   * @returns how many
   */
  recall(now: Date): Promise<number>
  backlog(): Promise<Backlog>
  /** Deletes the deliveries of events before a time. @param first the beginning of the ids of later events */
  sweep(first: string): Promise<number>
}

/** The largest clock difference between servers that share a database. */
const skewMs = 60_000

const columns = `id, endpoint_id, event_id, event_type, status, attempt_count, attempts, next_attempt_at, created_at,
  updated_at`
const behind: Readonly<Record<Engine, string>> = {
  sqlite: 'seq > :seq',
  postgres: `(tx, seq) > (:tx, :seq) AND ${settled}`,
}
const events = (engine: Engine) => `SELECT seq, tx, id, type FROM events WHERE ${behind[engine]}
  ORDER BY tx, seq LIMIT :most`

const sql = {
  find: `SELECT ${columns} FROM webhook_deliveries WHERE id = :id AND endpoint_id = :endpoint_id`,
  retry: `UPDATE webhook_deliveries SET status = 'pending', tries = 0, next_attempt_at = :now, updated_at = :now
    WHERE id = :id`,
  cursor: 'SELECT tx, seq FROM webhook_cursor',
  moveCursor: 'UPDATE webhook_cursor SET tx = :tx, seq = :seq',
  claim: `UPDATE webhook_deliveries SET next_attempt_at = :until
    WHERE next_attempt_at <= :now AND id IN (SELECT id FROM webhook_deliveries
      WHERE endpoint_id = :endpoint_id AND next_attempt_at <= :now ORDER BY next_attempt_at, id LIMIT :most)
    RETURNING id, event_id, tries, attempts, next_attempt_at AS until,
      (SELECT body FROM events WHERE events.id = event_id) AS body`,
  settle: `UPDATE webhook_deliveries SET status = :status, tries = tries + 1, attempt_count = attempt_count + :more,
      attempts = :attempts, next_attempt_at = :next, updated_at = :now
    WHERE id = :id AND next_attempt_at = :until`,
  release: 'UPDATE webhook_deliveries SET next_attempt_at = :next WHERE id = :id AND next_attempt_at = :until',
  recall: `UPDATE webhook_deliveries SET next_attempt_at = :now WHERE next_attempt_at > CASE tries
    ${longestWaits.map((_, tries) => `WHEN ${tries} THEN :after_${tries}`).join(' ')} END`,
  backlog: `SELECT count(*) AS pending, min(d.created_at) AS oldest,
      min(CASE WHEN e.failing_since IS NULL THEN d.next_attempt_at END) AS overdue_since
    FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
    WHERE d.next_attempt_at IS NOT NULL AND e.status = 'enabled'`,
  paused: `SELECT paused_reason AS reason, count(*) AS paused FROM webhook_endpoints WHERE status = 'paused'
    GROUP BY paused_reason`,
  sweep: 'DELETE FROM webhook_deliveries WHERE event_id < :first',
}

/** The number of rows that one statement adds. */
const widths = [32, 8, 1]

const insertOf = (width: number): string => {
  const rows = Array.from(
    { length: width },
    (_, i) => `(:id_${i}, :endpoint_id_${i}, :event_id_${i}, :event_type_${i}, :now, :now, :now)`,
  )
  return `INSERT INTO webhook_deliveries
      (id, endpoint_id, event_id, event_type, next_attempt_at, created_at, updated_at)
    VALUES ${rows.join(', ')} ON CONFLICT (event_id, endpoint_id) DO NOTHING`
}
const inserts = new Map(widths.map((width) => [width, insertOf(width)]))

const deliveryOf = ({ attempts, attempt_count, ...row }: Row): WebhookDelivery =>
  ({
    ...row,
    attempt_count: Number(attempt_count),
    attempts: JSON.parse(String(attempts)),
  }) as unknown as WebhookDelivery

const claimedOf = ({ id, event_id, body, tries, attempts, until }: Row): ClaimedDelivery => ({
  id: String(id),
  event_id: String(event_id),
  body: body === null ? undefined : String(body),
  tries: Number(tries),
  attempts: JSON.parse(String(attempts)),
  until: String(until),
})

const listing: Listing<WebhookDelivery, ListFields<'listWebhookDeliveries'>> = {
  from: 'webhook_deliveries',
  select: columns,
  where: 'true',
  columns: {
    id: { sql: 'id', holds: 'text' },
    status: { sql: 'status', holds: 'text' },
    event_type: { sql: 'event_type', holds: 'text' },
    event_id: { sql: 'event_id', holds: 'text' },
    created_at: { sql: 'created_at', holds: 'text' },
  },
  read: deliveryOf,
}

interface Wanted {
  readonly endpoint_id: string
  readonly event_id: string
  readonly event_type: string
}

/** In few statements, however many there are. */
async function insert(driver: Driver, wanted: readonly Wanted[], now: Date): Promise<void> {
  for (let i = 0; i < wanted.length; ) {
    const width = widths.find((one) => one <= wanted.length - i) as number
    const values: Record<string, Value> = { now: now.toISOString() }
    wanted.slice(i, i + width).forEach(({ endpoint_id, event_id, event_type }, n) => {
      values[`id_${n}`] = newId('whd_')
      values[`endpoint_id_${n}`] = endpoint_id
      values[`event_id_${n}`] = event_id
      values[`event_type_${n}`] = event_type
    })
    await driver.run(inserts.get(width) as string, values)
    i += width
  }
}

const isAfter = (one: EventPlace, other: EventPlace): boolean =>
  one.tx > other.tx || (one.tx === other.tx && one.seq > other.seq)

/** The statement reads only the values that it names. */
const place = (engine: Engine, { tx, seq }: EventPlace): Values => (engine === 'sqlite' ? { seq } : { tx, seq })

async function nextEvents(driver: Driver, most: number): Promise<Row[]> {
  const cursor = await driver.get(sql.cursor)
  if (!cursor) return []
  const from = { tx: Number(cursor.tx), seq: Number(cursor.seq) }
  return driver.all(events(driver.engine), { ...place(driver.engine, from), most })
}

async function matchEvents(driver: Driver, most: number, now: Date): Promise<number> {
  // Usually there is none, and then nothing is locked.
  if ((await nextEvents(driver, 1)).length === 0) return 0
  return driver.transaction(async (inside) => {
    await inside.lock(matching)
    const rows = await nextEvents(inside, most)
    // Read under the lock that prevents new endpoints: one created since would never receive these events.
    const targets = await targetsIn(inside, now)
    const wanted = rows.flatMap((row) => {
      const [event_id, event_type] = [String(row.id), String(row.type)]
      const at = { tx: Number(row.tx), seq: Number(row.seq) }
      const ready = targets.filter((target) => wants(target, event_type) && isAfter(at, target.after))
      return ready.map((target) => ({ endpoint_id: target.id, event_id, event_type }))
    })
    await insert(inside, wanted, now)
    const last = rows.at(-1)
    if (last) await inside.run(sql.moveCursor, { tx: Number(last.tx), seq: Number(last.seq) })
    return rows.length
  })
}

export function webhookDeliveriesIn(driver: Driver, totals: Totals): WebhookDeliveries {
  const find: WebhookDeliveries['find'] = async (endpoint_id, id) => {
    const row = await driver.get(sql.find, { endpoint_id, id })
    return row && deliveryOf(row)
  }
  return {
    find,
    list: async (endpoint_id, question) =>
      readList(driver, listing, question, { sql: 'endpoint_id = :endpoint_id', values: { endpoint_id } }, totals),
    async add(endpoint_id, event, now) {
      const id = newId('whd_')
      const values = { id_0: id, endpoint_id_0: endpoint_id, event_id_0: event.id, event_type_0: event.type }
      await driver.run(inserts.get(1) as string, { ...values, now: now.toISOString() })
      return (await find(endpoint_id, id)) as WebhookDelivery
    },
    async retry({ endpoint_id, id }, now) {
      await driver.run(sql.retry, { id, now: now.toISOString() })
      return (await find(endpoint_id, id)) as WebhookDelivery
    },
    match: (most, now) =>
      matchEvents(driver, most, now).catch((error) => {
        // An endpoint was deleted since it was read. The next call will not read it.
        if (error instanceof ConstraintViolation && error.kind === 'reference') return 0
        throw error
      }),
    async claim(endpoint_id, most, now, until) {
      const values = { endpoint_id, most, until: until.toISOString(), now: now.toISOString() }
      return (await driver.all(sql.claim, values)).map(claimedOf)
    },
    async settle({ id, attempts, until }, attempt, next, now) {
      const isDone = attempt?.outcome === 'succeeded'
      const status = next ? 'pending' : isDone ? 'succeeded' : 'failed'
      const kept = attempt ? remember(attempts, attempt) : attempts
      const times = { next: next?.toISOString() ?? null, now: now.toISOString() }
      const values = { id, until, status, attempts: JSON.stringify(kept), more: attempt ? 1 : 0, ...times }
      return (await driver.run(sql.settle, values)) > 0
    },
    release: async ({ id, until }, next) =>
      void (await driver.run(sql.release, { id, until, next: next.toISOString() })),
    async recall(now) {
      const values: Record<string, Value> = { now: now.toISOString() }
      for (const [tries, wait] of longestWaits.entries())
        values[`after_${tries}`] = new Date(now.getTime() + wait + skewMs).toISOString()
      return driver.run(sql.recall, values)
    },
    async backlog() {
      const [waiting = {}, reasons] = [await driver.get(sql.backlog), await driver.all(sql.paused)]
      const [oldest, overdue_since] = [waiting.oldest ?? null, waiting.overdue_since ?? null] as (string | null)[]
      const paused = Object.fromEntries(reasons.map(({ reason, paused }) => [String(reason), Number(paused)]))
      return { pending: Number(waiting.pending), oldest, overdue_since, paused } as Backlog
    },
    sweep: async (first) => driver.run(sql.sweep, { first }),
  }
}
