// The baseline for an order and a payment: the same rows written in as many transactions, without contract or rules.

import { randomUUID } from 'node:crypto'
import type { Driver } from '../../src/store/engine/driver.ts'
import { openDriver } from '../../src/store/open.ts'

const claim = `INSERT INTO idempotency_keys (scope, fingerprint, attempt, holder, leased_until, expires_at)
  VALUES (:id, :id, :id, :id, :now, :now)`
const settle =
  "UPDATE idempotency_keys SET status = 201, headers = '{}', body = :body, leased_until = NULL WHERE scope = :id"
const hold = 'UPDATE items SET reserved = reserved + 1 WHERE id = :item_id AND active AND deleted_at IS NULL'
const addOrder = `INSERT INTO orders (id, user_id, status, currency, items_total_minor, shipping_total_minor, total_minor,
    reserved_until, placed_at, updated_at) VALUES (:id, :user_id, 'pending', 'KRW', 100, 0, 100, :now, :now, :now)`
const addLine = `INSERT INTO order_lines (order_id, item_id, name, unit_price_minor, quantity, line_total_minor)
  VALUES (:id, :item_id, 'Pen', 100, 1, 100)`
const move = `INSERT INTO stock_movements (item_id, type, quantity, reserved_after, order_id, actor_id, at)
  VALUES (:item_id, 'reserve', 1, 1, :id, :user_id, :now)`
const audit = `INSERT INTO audit_logs (id, at, actor_type, action, resource_type, resource_id, after, changed, outcome, key_id, hash)
  SELECT coalesce(max(id), 0) + 1, :now, 'user', 'bench', 'bench', :id, :body, '[]', 'success', 'none', 'none' FROM audit_logs`
const listed = 'UPDATE revisions SET value = value + 1 WHERE name = :name'
const addPayment = `INSERT INTO payments (id, order_id, user_id, status, currency, amount_minor, provider, capture_mode, attempt, action,
    action_attempt, action_at, created_at, updated_at)
  VALUES (:id, :order_id, :user_id, 'pending', 'KRW', 100, 'sandbox', 'automatic', :id, 'authorize', :id, :now, :now, :now)`
const book = `INSERT INTO sandbox_payments (payment_id, ref, method, status, amount_minor, currency)
  VALUES (:id, :id, 'card_ok', 'captured', 100, 'KRW')`
const call = `INSERT INTO sandbox_calls (at, action, idempotency_key, payment_id, amount_minor, effect)
  VALUES (:now, 'authorize', :id, :id, 100, TRUE)`
const paid = `UPDATE payments SET status = 'captured', captured_minor = 100, action = NULL, action_at = NULL, version = version + 1
  WHERE id = :id`
const pay = `UPDATE orders SET status = 'paid', paid_minor = 100, reserved_until = NULL, paid_at = :now, version = version + 1
  WHERE id = :order_id`
const find = 'SELECT status, headers, body FROM idempotency_keys WHERE scope = :id'

/** As long as a real response. */
const body = JSON.stringify({ padding: 'x'.repeat(700) })

const written = async (inside: Driver, ids: Record<string, string | number>, names: readonly string[]) => {
  const { id = '', now = '' } = ids
  await inside.run(settle, { id, body })
  await inside.lock('audit')
  await inside.run(audit, { id, now, body })
  for (const name of names) await inside.run(listed, { name })
}

export function tillOver(url: string) {
  const driver = openDriver(url)
  const newIds = (ids: { user_id: number; item_id?: number; order_id?: string }) => ({
    ...ids,
    id: randomUUID(),
    now: new Date().toISOString(),
  })
  return {
    async order(request: { user_id: number; item_id: number }) {
      const { item_id, ...ids } = newIds(request) as ReturnType<typeof newIds> & { item_id: number }
      const { id, now } = ids
      await driver.run(claim, { id, now })
      await driver.transaction(async (inside) => {
        await inside.run(hold, { item_id })
        await inside.run(addOrder, { id, user_id: ids.user_id, now })
        await inside.run(addLine, { id, item_id })
        await inside.run(move, { id, item_id, user_id: ids.user_id, now })
        await written(inside, { id, now }, ['orders'])
      })
      return { id }
    },
    async pay({ user_id, order_id }: { user_id: number; order_id: string }) {
      const { id, now } = newIds({ user_id })
      await driver.run(claim, { id, now })
      await driver.transaction(async (inside) => {
        await inside.run(addPayment, { id, order_id, user_id, now })
        await inside.run(listed, { name: 'payments' })
      })
      await driver.transaction(async (inside) => {
        await inside.run(book, { id })
        await inside.run(call, { id, now })
      })
      await driver.transaction(async (inside) => {
        await inside.run(paid, { id })
        await inside.run(pay, { order_id, now })
        await written(inside, { id, now }, ['orders', 'payments'])
      })
      return { id }
    },
    replayed: async (id: string) => JSON.parse(String((await driver.get(find, { id }))?.body)),
  }
}
