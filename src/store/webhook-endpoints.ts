// Webhook endpoints in the database. An endpoint that is created or resumed begins after the existing events, so the
// position of the last one is stored with it, in the order of the feed (decision 0024).

import type { EndpointDraft, PausedReason, WebhookEndpoint } from '../domain/webhooks.ts'
import type { Driver, Engine, MaybePromise, Row } from './engine/driver.ts'
import { type Found, type Listing, type Question, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { newId } from './engine/values.ts'
import type { ListFields } from './fields.ts'

/** A position in the feed of events. */
export interface EventPlace {
  readonly tx: number
  readonly seq: number
}

/** What the dispatcher needs to know about an endpoint. */
export interface Target extends WebhookEndpoint {
  readonly after: EventPlace
  /** Whether a delivery may be sent now. */
  readonly isDue: boolean
}

export interface WebhookEndpoints {
  find(id: string): Promise<WebhookEndpoint | undefined>
  /** The same, locked until the transaction ends. */
  lock(id: string): Promise<WebhookEndpoint | undefined>
  list(question: Question<ListFields<'listWebhookEndpoints'>>): MaybePromise<Found<WebhookEndpoint>>
  /** How many there are; no other transaction adds one until this one ends. */
  countLocked(): Promise<number>
  /** @param seal encrypts the secret of the endpoint with this id */
  add(draft: EndpointDraft, seal: (id: string) => string, now: Date): Promise<WebhookEndpoint>
  update(id: string, draft: EndpointDraft, now: Date): Promise<WebhookEndpoint>
  pause(id: string, reason: PausedReason, now: Date): Promise<WebhookEndpoint>
  resume(id: string, now: Date): Promise<WebhookEndpoint>
  /** The previous secret also signs until `expires_at`. */
  rotate(id: string, secret: string, expires_at: Date, now: Date): Promise<WebhookEndpoint>
  /** Together with its deliveries. */
  remove(id: string): Promise<void>
  /** Records since when it has been failing, unless already recorded, or that it is not; not an edit. */
  noteFailing(id: string, since: Date | null): Promise<void>
  /** Encrypts its secrets again, each by `renew`, which returns undefined for one that stays; not an edit. */
  reseal(id: string, renew: (sealed: string, id: string) => string | undefined): Promise<void>
  /** The ids of all endpoints. */
  ids(): Promise<string[]>
  /** The enabled endpoints, and which of them have pending deliveries. */
  targets(now: Date): Promise<Target[]>
}

/** Held while events are matched with endpoints, and while endpoints are added. */
export const matching = 'webhook_cursor'

const columns = `id, url, description, events, status, paused_reason, paused_at, failing_since, secret,
  previous_secret, previous_secret_expires_at, version, created_at, updated_at`
const edited = 'version = version + 1, updated_at = :now'

/** After the last event; on PostgreSQL before the events of open transactions. */
const heads: Readonly<Record<Engine, string>> = {
  sqlite: 'SELECT 0 AS tx, coalesce(max(seq), 0) AS seq FROM events',
  postgres: `SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) - 1 AS tx,
    ${Number.MAX_SAFE_INTEGER} AS seq`,
}

const sql = {
  find: `SELECT ${columns} FROM webhook_endpoints WHERE id = :id`,
  lock: `SELECT ${columns} FROM webhook_endpoints WHERE id = :id FOR UPDATE`,
  count: 'SELECT count(*) AS count FROM webhook_endpoints',
  anyEnabled: "SELECT id FROM webhook_endpoints WHERE status = 'enabled' LIMIT 1",
  moveCursor: `INSERT INTO webhook_cursor (id, tx, seq) VALUES (1, :tx, :seq)
    ON CONFLICT (id) DO UPDATE SET tx = :tx, seq = :seq`,
  add: `INSERT INTO webhook_endpoints
      (id, url, description, events, secret, after_tx, after_seq, created_at, updated_at)
    VALUES (:id, :url, :description, :events, :secret, :tx, :seq, :now, :now)`,
  update: `UPDATE webhook_endpoints SET url = :url, description = :description, events = :events, ${edited}
    WHERE id = :id`,
  pause: `UPDATE webhook_endpoints SET status = 'paused', paused_reason = :reason, paused_at = :now, ${edited}
    WHERE id = :id`,
  resume: `UPDATE webhook_endpoints SET status = 'enabled', paused_reason = NULL, paused_at = NULL,
      failing_since = NULL, after_tx = :tx, after_seq = :seq, ${edited}
    WHERE id = :id`,
  rotate: `UPDATE webhook_endpoints SET previous_secret = secret, previous_secret_expires_at = :expires_at,
      secret = :secret, ${edited}
    WHERE id = :id`,
  removeDeliveries: 'DELETE FROM webhook_deliveries WHERE endpoint_id = :id',
  remove: 'DELETE FROM webhook_endpoints WHERE id = :id',
  noteFailing: 'UPDATE webhook_endpoints SET failing_since = :since WHERE id = :id AND failing_since IS NULL',
  noteWorking: 'UPDATE webhook_endpoints SET failing_since = NULL WHERE id = :id',
  reseal: 'UPDATE webhook_endpoints SET secret = :secret, previous_secret = :previous WHERE id = :id',
  ids: 'SELECT id FROM webhook_endpoints ORDER BY id',
  targets: `SELECT ${columns}, after_tx, after_seq, EXISTS (SELECT 1 FROM webhook_deliveries d
      WHERE d.endpoint_id = webhook_endpoints.id AND next_attempt_at <= :now) AS is_due
    FROM webhook_endpoints WHERE status = 'enabled' ORDER BY id`,
}

const endpointOf = ({ events, ...row }: Row): WebhookEndpoint =>
  ({ ...row, events: String(events).split(' ') }) as unknown as WebhookEndpoint

function targetOf({ after_tx, after_seq, is_due, ...row }: Row): Target {
  const after = { tx: Number(after_tx), seq: Number(after_seq) }
  return { ...endpointOf(row), after, isDue: Boolean(is_due) }
}

export const targetsIn = async (driver: Driver, now: Date): Promise<Target[]> =>
  (await driver.all(sql.targets, { now: now.toISOString() })).map(targetOf)

/** Without a `revision` the list is never counted; CONTRIBUTING.md says what counting requires. */
const listing: Listing<WebhookEndpoint, ListFields<'listWebhookEndpoints'>> = {
  from: 'webhook_endpoints',
  select: columns,
  where: 'true',
  columns: {
    id: { sql: 'id', holds: 'text' },
    status: { sql: 'status', holds: 'text' },
    created_at: { sql: 'created_at', holds: 'text' },
  },
  read: endpointOf,
}

const written = ({ url, description, events }: EndpointDraft) => ({ url, description, events: events.join(' ') })

export function webhookEndpointsIn(driver: Driver, totals: Totals): WebhookEndpoints {
  const find = async (id: string): Promise<WebhookEndpoint | undefined> => {
    const row = await driver.get(sql.find, { id })
    return row && endpointOf(row)
  }
  const after = async (id: string) => (await find(id)) as WebhookEndpoint
  /** Where an endpoint begins. While none is enabled nothing is matched, so the cursor also moves here. */
  const begin = async (): Promise<{ tx: number; seq: number }> => {
    await driver.lock(matching)
    const head = await driver.get(heads[driver.engine])
    const place = { tx: Number(head?.tx), seq: Number(head?.seq) }
    if (!(await driver.get(sql.anyEnabled))) await driver.run(sql.moveCursor, place)
    return place
  }
  return {
    find,
    async lock(id) {
      const row = await driver.get(sql.lock, { id })
      return row && endpointOf(row)
    },
    list: (question) => readList(driver, listing, question, undefined, totals),
    async countLocked() {
      await driver.lock(matching)
      return Number((await driver.get(sql.count))?.count)
    },
    async add(draft, seal, now) {
      const id = newId('we_')
      const values = { id, ...written(draft), secret: seal(id), ...(await begin()), now: now.toISOString() }
      await driver.run(sql.add, values)
      return after(id)
    },
    async update(id, draft, now) {
      await driver.run(sql.update, { id, ...written(draft), now: now.toISOString() })
      return after(id)
    },
    async pause(id, reason, now) {
      await driver.run(sql.pause, { id, reason, now: now.toISOString() })
      return after(id)
    },
    async resume(id, now) {
      await driver.run(sql.resume, { id, ...(await begin()), now: now.toISOString() })
      return after(id)
    },
    async rotate(id, secret, expires_at, now) {
      await driver.run(sql.rotate, { id, secret, expires_at: expires_at.toISOString(), now: now.toISOString() })
      return after(id)
    },
    async remove(id) {
      await driver.run(sql.removeDeliveries, { id })
      await driver.run(sql.remove, { id })
    },
    async noteFailing(id, since) {
      if (since) await driver.run(sql.noteFailing, { id, since: since.toISOString() })
      else await driver.run(sql.noteWorking, { id })
    },
    reseal: (id, renew) =>
      driver.transaction(async (inside) => {
        const row = await inside.get(sql.lock, { id })
        if (!row) return
        const { secret: current, previous_secret } = endpointOf(row)
        const [secret, previous] = [renew(current, id), previous_secret && renew(previous_secret, id)]
        if (!secret && !previous) return
        await inside.run(sql.reseal, { id, secret: secret ?? current, previous: previous ?? previous_secret })
      }),
    ids: async () => (await driver.all(sql.ids)).map(({ id }) => String(id)),
    targets: (now) => targetsIn(driver, now),
  }
}
