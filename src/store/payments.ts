// Payments and refunds in the database.
//
// The provider is called between two transactions, so a payment has a lock that outlives them: its action, taken by
// compare-and-set and held by one attempt. A retry of that attempt takes it again; other attempts must wait.
// Transactions that lock both an order's row and its payment's lock the order's first (orders.ts).

import type { Payment, PaymentChange, Refund } from '../domain/payments.ts'
import { problem } from '../problem.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './engine/driver.ts'
import { type Listing, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { inList, newId, secondOf, touched } from './engine/values.ts'
import type { ListFields } from './fields.ts'
import type { Payments } from './store.ts'

const columns = `id, order_id, user_id, status, currency, amount_minor, captured_minor, refunded_minor, provider,
  provider_ref, method_label, capture_mode, expires_at, failure_code, decline_code, attempt, action,
  action_attempt, action_at,
  cancel_reason, next_check_at, checks, version, created_at, updated_at, last_modified`
const refundColumns = 'id, payment_id, amount_minor, reason, status, provider_ref, attempt, created_at, updated_at'
const live = "status IN ('pending', 'authorized', 'captured', 'partially_refunded')"

const sql = {
  find: `SELECT ${columns} FROM payments WHERE id = :id`,
  lock: `SELECT ${columns} FROM payments WHERE id = :id FOR UPDATE`,
  byAttempt: `SELECT ${columns} FROM payments WHERE attempt = :attempt`,
  byRef: `SELECT ${columns} FROM payments WHERE provider_ref = :provider_ref AND provider = :provider`,
  live: `SELECT ${columns} FROM payments WHERE order_id = :order_id AND ${live}`,
  ofOrder: `SELECT ${columns} FROM payments WHERE order_id = :order_id ORDER BY created_at, id`,
  add: `INSERT INTO payments (id, order_id, user_id, status, currency, amount_minor, provider, capture_mode, attempt,
      action, action_attempt, action_at, next_check_at, created_at, updated_at,
      last_modified)
    VALUES (:id, :order_id, :user_id, 'pending', :currency, :amount_minor, :provider, :capture_mode, :attempt,
      :action, :action_attempt, :action_at, :next_check_at, :now, :now, :second)
    RETURNING ${columns}`,
  change: `UPDATE payments SET status = :status, captured_minor = :captured_minor, refunded_minor = :refunded_minor,
      provider_ref = :provider_ref, method_label = :method_label, expires_at = :expires_at,
      failure_code = :failure_code,
      decline_code = :decline_code, attempt = :attempt, action = :action, action_attempt = :action_attempt,
      action_at = :action_at, cancel_reason = :cancel_reason, next_check_at = :next_check_at, checks = :checks,
      version = :version, updated_at = :now,
      ${touched}
    WHERE id = :id RETURNING ${columns}`,
  claim: `UPDATE payments SET action = :action, action_attempt = :attempt, action_at = :now
    WHERE id = :id AND (action IS NULL OR (action = :action AND action_attempt = :attempt))
    RETURNING ${columns}`,
  due: `UPDATE payments SET next_check_at = :again WHERE next_check_at <= :now AND id IN
      (SELECT id FROM payments WHERE next_check_at <= :now ORDER BY next_check_at, id LIMIT :most)
    RETURNING ${columns}`,
  recall: 'UPDATE payments SET next_check_at = :now WHERE next_check_at > :now AND updated_at > :ahead',
  refundByAttempt: `SELECT ${refundColumns} FROM refunds WHERE attempt = :attempt`,
  addRefund: `INSERT INTO refunds (id, payment_id, amount_minor, reason, status, attempt, created_at, updated_at)
    VALUES (:id, :payment_id, :amount_minor, :reason, 'pending', :attempt, :now, :now)
    RETURNING ${refundColumns}`,
  changeRefund: `UPDATE refunds SET status = :status, provider_ref = coalesce(:provider_ref, provider_ref),
      attempt = CASE WHEN :free = 1 THEN NULL ELSE attempt END, updated_at = :now
    WHERE id = :id RETURNING ${refundColumns}`,
}

/** The largest clock difference between servers: a later date was written before the clock was set back. */
const skewMs = 60_000

const refundOf = (row: Row): Refund => ({ ...(row as unknown as Refund) })

const listing: Listing<Row, ListFields<'listPayments'>> = {
  from: 'payments',
  revision: 'payments',
  select: columns,
  where: 'true',
  columns: {
    id: { sql: 'id', holds: 'text' },
    order_id: { sql: 'order_id', holds: 'text', nullable: true },
    status: { sql: 'status', holds: 'text' },
    created_at: { sql: 'created_at', holds: 'text' },
  },
  read: (row) => row,
}

/** Payments with their refunds, which one more statement reads for all of them. */
async function complete(driver: Driver, rows: readonly Row[]): Promise<Payment[]> {
  if (rows.length === 0) return []
  const { sql: wanted, values } = inList(
    'payment_id',
    rows.map(({ id }) => id as string),
  )
  const all = `SELECT ${refundColumns} FROM refunds WHERE ${wanted} ORDER BY created_at, id`
  const refunds = Map.groupBy((await driver.all(all, values)).map(refundOf), ({ payment_id }) => payment_id)
  return rows.map((row) => ({ ...(row as unknown as Payment), refunds: refunds.get(row.id as string) ?? [] }))
}

export function paymentsIn(driver: Driver, totals: Totals): Payments {
  const one = async (inside: Driver, statement: string, values: Values): Promise<Payment | undefined> => {
    const row = await inside.get(statement, values)
    return row && (await complete(inside, [row]))[0]
  }
  return {
    async find(id, owner) {
      const payment = await one(driver, sql.find, { id })
      return owner === undefined || payment?.user_id === owner ? payment : undefined
    },
    lock: (id) => one(driver, sql.lock, { id }),
    findByAttempt: (attempt) => one(driver, sql.byAttempt, { attempt }),
    findByRef: (provider, provider_ref) => one(driver, sql.byRef, { provider, provider_ref }),
    findLive: (order_id) => one(driver, sql.live, { order_id }),
    ofOrder: async (order_id) => complete(driver, await driver.all(sql.ofOrder, { order_id })),
    async list({ owner, ...question }) {
      const own = owner === undefined ? undefined : { sql: 'user_id = :owner', values: { owner } }
      const found = await readList(driver, listing, question, own, totals)
      return { ...found, items: await complete(driver, found.items) }
    },
    add: (draft, now) =>
      driver.transaction(async (inside) => {
        const at = now.toISOString()
        const values = { ...draft, id: newId('pay_'), action_at: draft.action && at, now: at, second: secondOf(now) }
        const row = await mapError(() => inside.get(sql.add, values), toProblem)
        await totals.changed(inside, 'payments', 1)
        return (await complete(inside, [row as Row]))[0] as Payment
      }),
    claim: (id, action, attempt, now) => one(driver, sql.claim, { id, action, attempt, now: now.toISOString() }),
    change: (id, edit, now) =>
      driver.transaction(async (inside) => {
        const current = await one(inside, sql.lock, { id })
        if (!current) return undefined
        const changed = await one(inside, sql.change, changedValues(current, edit(current), now))
        await totals.changed(inside, 'payments', 0)
        return changed
      }),
    recall: async (now) => {
      const ahead = new Date(now.getTime() + skewMs).toISOString()
      return driver.run(sql.recall, { now: now.toISOString(), ahead })
    },
    due: async (now, again, most) => {
      const values = { now: now.toISOString(), again: again.toISOString(), most }
      return driver.transaction(async (inside) => complete(inside, await inside.all(sql.due, values)))
    },
    async findRefundByAttempt(attempt) {
      const row = await driver.get(sql.refundByAttempt, { attempt })
      return row && refundOf(row)
    },
    async addRefund({ payment_id, amount_minor, reason, attempt }, now) {
      const values = { id: newId('re_'), payment_id, amount_minor, reason, attempt, now: now.toISOString() }
      return refundOf((await driver.get(sql.addRefund, values)) as Row)
    },
    async changeRefund(id, { status, provider_ref = null, attempt }, now) {
      const free = attempt === null ? 1 : 0
      const row = await driver.get(sql.changeRefund, { id, status, provider_ref, free, now: now.toISOString() })
      return row && refundOf(row)
    },
  }
}

function changedValues(current: Payment, change: PaymentChange, now: Date): Values {
  const { action, ...rest } = change
  const { status, captured_minor, refunded_minor, provider_ref, method_label, ...others } = { ...current, ...rest }
  const { expires_at, failure_code, decline_code, attempt, cancel_reason, next_check_at, checks } = others
  // The previous holder stays recorded, so that a retry of that attempt finds that its work was completed for it.
  const letGo = action === null && { action, action_at: null }
  const held = {
    action: current.action,
    action_attempt: current.action_attempt,
    action_at: current.action_at,
    ...letGo,
  }
  const money = { status, captured_minor, refunded_minor, provider_ref, method_label, expires_at }
  const why = { failure_code, decline_code, attempt, cancel_reason, next_check_at, checks }
  return {
    id: current.id,
    ...money,
    ...why,
    ...held,
    version: current.version + 1,
    now: now.toISOString(),
    second: secondOf(now),
  }
}

/** Of two concurrent requests the index rejects one, and the id of the other is not known yet. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof ConstraintViolation) || error.kind !== 'unique') return error
  return problem(error.column === 'attempt' ? 'payment_busy' : 'payment_already_exists', { cause: error })
}
