// Reads everything that is stored about a user, for an export.

import { presentAuditLog } from '../domain/audit.ts'
import { type AboutUser, exportedAuditLog, mostExported } from '../domain/export.ts'
import { found } from '../problem.ts'
import type { Store } from '../store/store.ts'

const newest = <F extends string>(field: F) => ({
  order: [{ field, descending: true }],
  size: mostExported + 1,
  offset: 0,
  position: undefined,
  counted: false,
})

/** @throws Problem 404 */
export async function readAboutUser(store: Store, id: number): Promise<AboutUser> {
  const user = found(await store.users.find(id))
  const most = mostExported + 1
  const owned = { conditions: [], owner: id }
  return {
    user,
    orders: (await store.orders.list({ ...newest('placed_at'), ...owned })).items,
    payments: (await store.payments.list({ ...newest('created_at'), ...owned })).items,
    reviews: await store.reviews.ofUser(id, most),
    logins: await store.sessions.ofUser(id, most),
    known_networks: await store.knownAddresses.ofUser(id, most),
    audit_logs: await auditLogsAbout(store, id),
  }
}

/** Entries by the user and about the user's account; newest first, each only once. */
async function auditLogsAbout({ audit }: Store, id: number) {
  const equal = <F extends string>(field: F, value: string) => ({ field, operator: 'eq', value }) as const
  const text = String(id)
  const [by, about] = await Promise.all([
    audit.list({ ...newest('id'), conditions: [equal('actor_id', text)] }),
    audit.list({ ...newest('id'), conditions: [equal('resource_type', 'user'), equal('resource_id', text)] }),
  ])
  const each = new Map([...by.items, ...about.items].map((row) => [row.id, row]))
  return [...each.values()]
    .sort((a, b) => b.id - a.id)
    .slice(0, mostExported + 1)
    .map((row) => exportedAuditLog(presentAuditLog(row), text))
}
