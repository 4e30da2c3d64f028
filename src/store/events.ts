// Events in the database: an outbox. A row is added in the transaction of the change it describes, so both are
// committed or neither.
//
// The feed is in commit order, as far as a reader can tell. SQLite has one writer at a time, so rows become visible in
// the order of their numbers. PostgreSQL assigns a number before the commit: there a row is ordered by its transaction
// first, and shown only after all earlier transactions have ended. So no row ever appears before one that was shown,
// and a cursor skips nothing; the price is that a long transaction delays the feed (decision 0024).

import { type EventRow, firstEventId, type ShopEvent } from '../domain/events.ts'
import type { Driver, Engine } from './engine/driver.ts'
import type { Position } from './engine/keyset.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import type { ListFields } from './fields.ts'

/** The store determines the order. */
type EventFields = ListFields<'listEvents'> & { readonly tx: number }

type EventQuestion = Omit<Question<ListFields<'listEvents'>>, 'order'> & {
  /** The types to leave out. */
  readonly without: readonly string[]
}

export interface Events {
  /** Only inside the transaction of the change it describes. */
  add(event: EventRow | undefined): Promise<void>
  find(id: string): Promise<ShopEvent | undefined>
  /** In the order of the feed, whatever order the query names. */
  list(question: EventQuestion): Promise<Found<ShopEvent>>
  /** Deletes the events from before a time, except the very last one. @returns how many */
  sweep(before: Date): Promise<number>
  /** Rewrites the events that contain data of a person. @returns how many */
  rewrite(user_id: number, edit: (event: ShopEvent) => ShopEvent): Promise<number>
}

const sql = {
  add: 'INSERT INTO events (id, type, user_id, body) VALUES (:id, :type, :user_id, :body)',
  find: 'SELECT body FROM events WHERE id = :id',
  // The last one stays, so that its number is not used again.
  sweep: 'DELETE FROM events WHERE id < :first AND id < (SELECT max(id) FROM events)',
  ofUser: 'SELECT id, body FROM events WHERE user_id = :user_id',
  rewrite: 'UPDATE events SET body = :body WHERE id = :id',
}

const eventIn = ({ body }: Readonly<Record<string, unknown>>): ShopEvent => JSON.parse(String(body))

const listing: Listing<ShopEvent, EventFields> = {
  from: 'events',
  select: 'seq, tx, body',
  where: 'true',
  columns: {
    id: { sql: 'seq', holds: 'number' },
    tx: { sql: 'tx', holds: 'number' },
    type: { sql: 'type', holds: 'text' },
    created_at: { sql: 'id', holds: 'text', keyOf: firstEventId },
  },
  read: eventIn,
}

/** Rows of transactions that have no earlier open transaction. */
export const settled = 'tx < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)'

const feeds: Readonly<Record<Engine, Listing<ShopEvent, EventFields>>> = {
  // Every row has tx 0 here. It is in the cursor all the same, so that one from before a move to PostgreSQL stays good.
  sqlite: {
    ...listing,
    columns: { ...listing.columns, tx: { ...listing.columns.tx, bands: [{ value: 0, found: '' }] } },
  },
  postgres: { ...listing, where: settled },
}

const order: Question<EventFields>['order'] = [
  { field: 'tx', descending: false },
  { field: 'id', descending: false },
]

/** SQLite once gave cursors without tx. */
const withTx = (position: Position | undefined): Position | undefined =>
  position?.values.length === 1 ? { ...position, values: [0, ...position.values] } : position

export function eventsIn(driver: Driver, totals: Totals): Events {
  return {
    add: async (event) => void (event && (await driver.run(sql.add, { ...event }))),
    async find(id) {
      const row = await driver.get(sql.find, { id })
      return row && eventIn(row)
    },
    async list({ without, ...question }) {
      const hidden = without.map((_, i) => `type <> :without_${i}`).join(' AND ')
      const values = Object.fromEntries(without.map((type, i) => [`without_${i}`, type]))
      const extra = hidden === '' ? undefined : { sql: hidden, values }
      const asked = { ...question, order, position: withTx(question.position) }
      return readList<ShopEvent, EventFields>(driver, feeds[driver.engine], asked, extra, totals)
    },
    sweep: async (before) => driver.run(sql.sweep, { first: firstEventId(before) }),
    rewrite: (user_id, edit) =>
      driver.transaction(async (inside) => {
        const rows = await inside.all(sql.ofUser, { user_id })
        for (const row of rows)
          await inside.run(sql.rewrite, { id: String(row.id), body: JSON.stringify(edit(eventIn(row))) })
        return rows.length
      }),
  }
}
