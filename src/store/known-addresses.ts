// The addresses that users have logged in from, for 30 days.

import { emailKey } from '../domain/users.ts'
import type { Driver } from './engine/driver.ts'
import type { KnownAddresses } from './store.ts'

const sql = {
  has: `SELECT k.user_id FROM known_addresses k JOIN users u ON u.id = k.user_id
    WHERE u.email_key = :email_key AND k.network = :network AND k.last_login_at > :since`,
  add: `INSERT INTO known_addresses (user_id, network, last_login_at) VALUES (:user_id, :network, :now)
    ON CONFLICT (user_id, network) DO UPDATE SET last_login_at = :now`,
  ofUser: `SELECT network, last_login_at FROM known_addresses WHERE user_id = :user_id
    ORDER BY last_login_at DESC, network LIMIT :most`,
  sweep: 'DELETE FROM known_addresses WHERE last_login_at <= :before',
}

const keptMs = 30 * 86_400_000
const oldestAt = (now: Date): string => new Date(now.getTime() - keptMs).toISOString()

export const knownAddressesIn = (driver: Driver): KnownAddresses => ({
  async has(email, network, now) {
    const values = { email_key: emailKey(email), network, since: oldestAt(now) }
    return (await driver.get(sql.has, values)) !== undefined
  },
  async add(user_id, network, now) {
    await driver.run(sql.add, { user_id, network, now: now.toISOString() })
  },
  ofUser: async (user_id, most) =>
    (await driver.all(sql.ofUser, { user_id, most })).map(({ network, last_login_at }) => ({
      network: String(network),
      last_login_at: String(last_login_at),
    })),
  sweep: async (now) => driver.run(sql.sweep, { before: oldestAt(now) }),
})
