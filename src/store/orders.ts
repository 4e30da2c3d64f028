// Orders on disk: one row, its lines, and the units it holds.
//
// What changes an order holds its row first, then its payment's, then its items' in ascending order: in one order, so that nobody waits
// for somebody who waits for him. An order leaves a state once, because who holds the row is alone with it; so units are given back once.

import { holdFrom, mostUnpaid, type Order, orderChanged, orderSteps } from '../domain/orders.ts'
import type { OrderLine } from '../domain/pricing.ts'
import { problem } from '../problem.ts'
import { among } from './engine/among.ts'
import type { Driver, Row, Values } from './engine/driver.ts'
import { secondOf, touched } from './engine/last-modified.ts'
import { type Listing, list } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { newId } from './ids.ts'
import { remember } from './movements.ts'
import { leave, reserve } from './stock.ts'
import type { Orders } from './store.ts'

const columns = `id, user_id, status, currency, items_total_minor, shipping_total_minor, total_minor, paid_minor,
  refunded_minor, shipping_address, note, reserved_until, cancel_reason, tracking, version, placed_at, paid_at, fulfilled_at,
  cancelled_at, updated_at, last_modified`

/** Of an order: whether somebody is paying it, or has. */
export const live = `EXISTS (SELECT 1 FROM payments p WHERE p.order_id = orders.id
  AND p.status IN ('pending', 'authorized', 'captured', 'partially_refunded'))`

const sql = {
  find: `SELECT ${columns} FROM orders WHERE id = :id`,
  hold: `SELECT ${columns} FROM orders WHERE id = :id FOR UPDATE`,
  unpaid:
    "SELECT count(*) AS total FROM orders WHERE user_id = :user_id AND status = 'pending' AND reserved_until > :now",
  add: `INSERT INTO orders (id, user_id, status, currency, items_total_minor, shipping_total_minor, total_minor,
      shipping_address, note, reserved_until, placed_at, paid_at, updated_at, last_modified)
    VALUES (:id, :user_id, :status, :currency, :items_total_minor, :shipping_total_minor, :total_minor,
      :shipping_address, :note, :reserved_until, :now, :paid_at, :now, :second)
    RETURNING ${columns}`,
  addLine: `INSERT INTO order_lines (order_id, item_id, name, sku, unit_price_minor, quantity, line_total_minor)
    VALUES (:order_id, :item_id, :name, :sku, :unit_price_minor, :quantity, :line_total_minor)`,
  change: `UPDATE orders SET status = :status, paid_minor = :paid_minor, refunded_minor = :refunded_minor,
      reserved_until = :reserved_until, cancel_reason = :cancel_reason, tracking = :tracking, version = :version,
      paid_at = :paid_at, fulfilled_at = :fulfilled_at, cancelled_at = :cancelled_at, updated_at = :updated_at,
      ${touched}
    WHERE id = :id RETURNING last_modified`,
}

const json = (text: unknown) => (typeof text === 'string' ? JSON.parse(text) : null)
const text = (value: object | null) => (value === null ? null : JSON.stringify(value))

const orderOf = (own: Row, lines: readonly OrderLine[]): Order => ({
  ...(own as unknown as Order),
  shipping_address: json(own.shipping_address),
  tracking: json(own.tracking),
  lines,
})

const listing: Listing<Row> = {
  from: 'orders',
  revision: 'orders',
  select: columns,
  where: 'true',
  columns: {
    id: { sql: 'id' },
    status: { sql: 'status' },
    user_id: { sql: 'user_id' },
    placed_at: { sql: 'placed_at' },
  },
  read: (row) => row,
}

/** Orders with their lines, whatever their number, in one statement more. */
async function complete(driver: Driver, rows: readonly Row[]): Promise<Order[]> {
  if (rows.length === 0) return []
  const { sql: wanted, values } = among(
    'order_id',
    rows.map(({ id }) => id as string),
  )
  const names = 'order_id, item_id, name, sku, unit_price_minor, quantity, line_total_minor'
  const found = await driver.all(`SELECT ${names} FROM order_lines WHERE ${wanted} ORDER BY order_id, item_id`, values)
  const lines = Map.groupBy(found, ({ order_id }) => order_id)
  return rows.map((row) => orderOf(row, (lines.get(row.id) ?? []).map(lineOf)))
}

const lineOf = ({ order_id: _, ...line }: Row): OrderLine => line as unknown as OrderLine

/** The order, when it is there and this owner's. */
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

export function ordersIn(driver: Driver, totals: Totals): Omit<Orders, 'expire' | 'expireOne' | 'asOf'> {
  const change: Orders['change'] = (id, step, edit, { actor_id, now }) =>
    driver.transaction(async (inside) => {
      const current = await read(inside, sql.hold, id)
      if (!current) return undefined
      const changed = orderChanged(current, step, edit(current), now)
      const dated = await inside.get(sql.change, { ...changedValues(changed), second: secondOf(now) })
      const order = { ...changed, last_modified: (dated as Row).last_modified as number }
      const done = step && orderSteps[step]
      if (done && 'holding' in done) {
        const mover = { order_id: id, actor_id, reason: order.cancel_reason, at: now.toISOString() }
        await leave(inside, done.holding, order.lines, mover)
      }
      await totals.changed(inside, 'orders', 0)
      return order
    })

  return {
    find: (id, owner) => read(driver, sql.find, id, owner),
    hold: (id, owner) => read(driver, sql.hold, id, owner),
    async list({ owner, ...question }) {
      const own = owner === undefined ? undefined : { sql: 'user_id = :owner', values: { owner } }
      const found = await list(driver, listing, question, own, totals)
      return { ...found, items: await complete(driver, found.items) }
    },
    add: ({ user_id, quantities, shipping_address, note }, price, now) =>
      driver.transaction(async (inside) => {
        // One customer's orders are made one after the other, so that they can be counted.
        await inside.lock(`orders of ${user_id}`)
        if (Number((await inside.get(sql.unpaid, { user_id, now: now.toISOString() }))?.total) >= mostUnpaid)
          throw problem('pending_order_limit', { data: { limit: mostUnpaid } })
        const items = await reserve(inside, quantities, now)
        const { lines, ...amounts } = price(items)
        const free = amounts.total_minor === 0
        const id = newId('ord_')
        const row = await inside.get(sql.add, {
          ...amounts,
          id,
          user_id,
          status: free ? 'paid' : 'pending',
          shipping_address: text(shipping_address),
          note,
          reserved_until: free ? null : holdFrom(now),
          paid_at: free ? now.toISOString() : null,
          now: now.toISOString(),
          second: secondOf(now),
        })
        for (const [i, line] of lines.entries()) {
          await inside.run(sql.addLine, { order_id: id, ...line })
          const mover = { order_id: id, actor_id: user_id, at: now.toISOString() }
          await remember(inside, 'reserve', line, items[i] as (typeof items)[number], mover)
        }
        await totals.changed(inside, 'orders', 1)
        return orderOf(row as Row, lines)
      }),
    change,
  }
}
