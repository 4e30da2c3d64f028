// Orders in the database: one row, and its lines.
//
// The lock order prevents deadlocks: an order's row first, then its payment's, then its items' in ascending order of
// ids.

import type { Order } from '../domain/orders.ts'
import type { OrderLine } from '../domain/pricing.ts'
import type { Driver, Row, Values } from './engine/driver.ts'
import { type Listing, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { inList, newId, secondOf, touched } from './engine/values.ts'
import type { ListFields } from './fields.ts'
import type { Orders } from './store.ts'

const columns = `id, user_id, status, currency, items_total_minor, shipping_total_minor, total_minor, paid_minor,
  refunded_minor, shipping_address, note, reserved_until, cancel_reason, tracking, version, placed_at,
  paid_at, fulfilled_at,
  cancelled_at, updated_at, last_modified`

/** For an order: whether it has an active or completed payment. */
const live = `EXISTS (SELECT 1 FROM payments p WHERE p.order_id = orders.id
  AND p.status IN ('pending', 'authorized', 'captured', 'partially_refunded'))`

const sql = {
  find: `SELECT ${columns} FROM orders WHERE id = :id`,
  lock: `SELECT ${columns} FROM orders WHERE id = :id FOR UPDATE`,
  countPending:
    "SELECT count(*) AS total FROM orders WHERE user_id = :user_id AND status = 'pending' AND reserved_until > :now",
  add: `INSERT INTO orders (id, user_id, status, currency, items_total_minor, shipping_total_minor, total_minor,
      shipping_address, note, reserved_until, placed_at, paid_at, updated_at, last_modified)
    VALUES (:id, :user_id, :status, :currency, :items_total_minor, :shipping_total_minor, :total_minor,
      :shipping_address, :note, :reserved_until, :now, :paid_at, :now, :second)
    RETURNING ${columns}`,
  addLine: `INSERT INTO order_lines (order_id, item_id, name, sku, unit_price_minor, quantity, line_total_minor)
    VALUES (:order_id, :item_id, :name, :sku, :unit_price_minor, :quantity, :line_total_minor)`,
  update: `UPDATE orders SET status = :status, paid_minor = :paid_minor, refunded_minor = :refunded_minor,
      reserved_until = :reserved_until, cancel_reason = :cancel_reason, tracking = :tracking, version = :version,
      paid_at = :paid_at, fulfilled_at = :fulfilled_at, cancelled_at = :cancelled_at, updated_at = :updated_at,
      ${touched}
    WHERE id = :id RETURNING last_modified`,
  overdue: `SELECT id FROM orders WHERE status = 'pending' AND reserved_until <= :now AND NOT ${live}
    ORDER BY reserved_until, id LIMIT :most`,
  shortenHolds: `UPDATE orders SET reserved_until = :until, version = version + 1, updated_at = :now, ${touched}
    WHERE status = 'pending' AND reserved_until > :longest`,
  bought: `SELECT o.id FROM orders o JOIN order_lines l ON l.order_id = o.id
    WHERE o.user_id = :user_id AND l.item_id = :item_id AND o.status IN ('paid', 'fulfilled') LIMIT 1`,
}

const json = (text: unknown) => (typeof text === 'string' ? JSON.parse(text) : null)
const text = (value: object | null) => (value === null ? null : JSON.stringify(value))

const orderOf = (own: Row, lines: readonly OrderLine[]): Order => ({
  ...(own as unknown as Order),
  shipping_address: json(own.shipping_address),
  tracking: json(own.tracking),
  lines,
})

const listing: Listing<Row, ListFields<'listOrders'>> = {
  from: 'orders',
  revision: 'orders',
  select: columns,
  where: 'true',
  columns: {
    id: { sql: 'id', holds: 'text' },
    status: { sql: 'status', holds: 'text' },
    placed_at: { sql: 'placed_at', holds: 'text' },
  },
  read: (row) => row,
}

/** Orders with their lines, which one more statement reads for all of them. */
async function complete(driver: Driver, rows: readonly Row[]): Promise<Order[]> {
  if (rows.length === 0) return []
  const { sql: wanted, values } = inList(
    'order_id',
    rows.map(({ id }) => id as string),
  )
  const names = 'order_id, item_id, name, sku, unit_price_minor, quantity, line_total_minor'
  const found = await driver.all(`SELECT ${names} FROM order_lines WHERE ${wanted} ORDER BY order_id, item_id`, values)
  const lines = Map.groupBy(found, ({ order_id }) => order_id)
  return rows.map((row) => orderOf(row, (lines.get(row.id) ?? []).map(lineOf)))
}

const lineOf = ({ order_id: _, ...line }: Row): OrderLine => line as unknown as OrderLine

/** The order, if it exists and belongs to this owner. */
async function read(driver: Driver, statement: string, id: string, owner?: number): Promise<Order | undefined> {
  const row = await driver.get(statement, { id })
  if (!row || (owner !== undefined && row.user_id !== owner)) return undefined
  return (await complete(driver, [row]))[0]
}

const changedValues = (order: Order): Values => {
  const { id, status, paid_minor, refunded_minor, reserved_until, cancel_reason, version } = order
  const { paid_at, fulfilled_at, cancelled_at, updated_at } = order
  const tracking = text(order.tracking)
  const amounts = { paid_minor, refunded_minor }
  const times = { paid_at, fulfilled_at, cancelled_at, updated_at }
  return { id, status, ...amounts, reserved_until, cancel_reason, tracking, version, ...times }
}

export function ordersIn(driver: Driver, totals: Totals): Orders {
  return {
    find: (id, owner) => read(driver, sql.find, id, owner),
    lock: (id, owner) => read(driver, sql.lock, id, owner),
    async list({ owner, ...question }) {
      const own = owner === undefined ? undefined : { sql: 'user_id = :owner', values: { owner } }
      const found = await readList(driver, listing, question, own, totals)
      return { ...found, items: await complete(driver, found.items) }
    },
    lockCustomer: (user_id) => driver.lock(`orders of ${user_id}`),
    countPending: async (user_id, now) =>
      Number((await driver.get(sql.countPending, { user_id, now: now.toISOString() }))?.total),
    add: ({ lines, ...draft }, now) =>
      driver.transaction(async (inside) => {
        const id = newId('ord_')
        const shipping_address = text(draft.shipping_address)
        const times = { now: now.toISOString(), second: secondOf(now) }
        const row = await inside.get(sql.add, { ...draft, id, shipping_address, ...times })
        for (const line of lines) await inside.run(sql.addLine, { order_id: id, ...line })
        await totals.changed(inside, 'orders', 1)
        return orderOf(row as Row, lines)
      }),
    update: (order, now) =>
      driver.transaction(async (inside) => {
        const dated = await inside.get(sql.update, { ...changedValues(order), second: secondOf(now) })
        await totals.changed(inside, 'orders', 0)
        return { ...order, last_modified: (dated as Row).last_modified as number }
      }),
    async findOverdue(now, most) {
      const rows = await driver.all(sql.overdue, { now: now.toISOString(), most })
      return rows.map(({ id }) => id as string)
    },
    shortenHolds: (until, longest, now) =>
      driver.transaction(async (inside) => {
        const instants = { until: until.toISOString(), longest: longest.toISOString(), now: now.toISOString() }
        const shortened = await inside.run(sql.shortenHolds, { ...instants, second: secondOf(now) })
        if (shortened > 0) await totals.changed(inside, 'orders', 0)
        return shortened
      }),
    hasBought: async (user_id, item_id) => (await driver.get(sql.bought, { user_id, item_id })) !== undefined,
  }
}
