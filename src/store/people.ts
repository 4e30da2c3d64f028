// People as a whole: the rows about a person in all tables, and how they are removed.
//
// Writes for a person lock the person's row, and so does erasure: an order or a review either exists when a person is
// erased, or is refused.

import { emailKey, erasedEmail } from '../domain/users.ts'
import type { Driver, Row } from './engine/driver.ts'
import type { Totals } from './engine/totals.ts'
import { secondOf, touched } from './engine/values.ts'
import type { SessionMemory } from './session-memory.ts'
import type { People } from './store.ts'

/** As many ids as a response lists. */
const most = 20

const here = 'SELECT active FROM users WHERE id = :user_id AND erased_at IS NULL'

const sql = {
  hold: `${here} FOR SHARE`,
  lock: `${here} FOR UPDATE`,
  openOrders: `SELECT id FROM orders WHERE user_id = :user_id AND (status IN ('pending', 'authorized')
      OR status = 'paid' AND NOT (paid_minor > 0 AND refunded_minor = paid_minor))
    ORDER BY placed_at, id LIMIT ${most}`,
  openPayments: `SELECT id FROM payments WHERE user_id = :user_id AND (status IN ('pending', 'authorized')
      OR action IS NOT NULL
      OR EXISTS (SELECT 1 FROM refunds r WHERE r.payment_id = payments.id AND r.status = 'pending'))
    ORDER BY created_at, id LIMIT ${most}`,
  orders: `UPDATE orders SET shipping_address = NULL, note = NULL, tracking = NULL, version = version + 1,
      updated_at = :now, ${touched}
    WHERE user_id = :user_id AND (shipping_address IS NOT NULL OR note IS NOT NULL OR tracking IS NOT NULL)`,
  payments: `UPDATE payments SET method_label = NULL, version = version + 1, updated_at = :now, ${touched}
    WHERE user_id = :user_id AND method_label IS NOT NULL`,
  // Including rows by staff, who become the actor of an order when they ship it.
  responses: `DELETE FROM idempotency_keys
    WHERE body LIKE '%"user_id":' || :id || ',%' OR body LIKE '%"author":{"id":' || :id || ',%'
      OR EXISTS (SELECT 1 FROM payments p WHERE p.user_id = :user_id AND body LIKE '%"id":"' || p.id || '"%')`,
  user: `UPDATE users SET email = :email, email_key = :email, name = 'erased', role = 'customer', locale = 'en',
      active = :active, password_hash = '', erased_at = :now, version = version + 1, updated_at = :now, ${touched}
    WHERE id = :user_id`,
  networks: 'DELETE FROM known_addresses WHERE user_id = :user_id',
  resets: 'DELETE FROM password_resets WHERE user_id = :user_id',
  mails: 'DELETE FROM mails WHERE recipient_key = :email_key',
  spent: 'DELETE FROM spent_tokens WHERE session_id IN (SELECT id FROM sessions WHERE user_id = :user_id)',
  sessions: 'DELETE FROM sessions WHERE user_id = :user_id',
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => String(id))

interface Shared {
  /** The cache of sessions, which must drop those of an erased person. */
  readonly memory: SessionMemory
  /** Removes deleted content from the files of the database. */
  readonly purge: () => Promise<void>
}

export const peopleIn = (driver: Driver, totals: Totals, { memory, purge }: Shared): People => ({
  hold: async (user_id) => Boolean((await driver.get(sql.hold, { user_id }))?.active),
  lock: async (user_id) => (await driver.get(sql.lock, { user_id })) !== undefined,
  openBusiness: async (user_id) => ({
    order_ids: idsOf(await driver.all(sql.openOrders, { user_id })),
    payment_ids: idsOf(await driver.all(sql.openPayments, { user_id })),
  }),
  erase: ({ id: user_id, email }, now) =>
    driver.transaction(async (inside) => {
      const dated = { user_id, now: now.toISOString(), second: secondOf(now) }
      await inside.run(sql.orders, dated)
      await inside.run(sql.payments, dated)
      await inside.run(sql.responses, { user_id, id: String(user_id) })
      for (const statement of [sql.networks, sql.resets, sql.spent, sql.sessions])
        await inside.run(statement, { user_id })
      await inside.run(sql.mails, { email_key: emailKey(email) })
      // A reserved domain (RFC 2606), so that no mail can be delivered; unique, so that it is no other user's.
      await inside.run(sql.user, { ...dated, email: erasedEmail(user_id), active: false })
      inside.afterCommit(() => {
        memory.forgetUser(user_id)
        // If another process is reading now, a job does this later.
        purge().catch(() => undefined)
      })
      for (const [name, difference] of [
        ['users', -1],
        ['orders', 0],
        ['payments', 0],
      ] as const)
        await totals.changed(inside, name, difference)
    }),
})
