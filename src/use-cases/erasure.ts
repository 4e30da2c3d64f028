// Erasing a person: everything that identifies the person is removed or destroyed, in one transaction.
//
// Orders and payments stay for accounting, without personal members; reviews are the person's own words, and are
// deleted. The audit log names people by id and keeps the rest encrypted: destroying the key is enough, and its chain
// does not change.

import type { Call } from '../api.ts'
import { proceed, type Steps } from '../contract/serve/steps.ts'
import { erasedEvent } from '../domain/events.ts'
import { isActiveAdmin, presentUser } from '../domain/users.ts'
import { found, invalid, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

type Match = Call<'eraseUser'>['match']

/** More reviews than any person has written. */
const all = 1_000_000

/** Transactions that write for the person wait, and then find no such user. */
async function lockPerson(store: Store, id: number): Promise<void> {
  await store.users.lock()
  await store.orders.lockCustomer(id)
  if (!(await store.people.lock(id))) throw problem('not_found')
}

/**
 * Within a transaction.
 * @throws Problem 404; 412; 409 `open_orders`, `last_admin`; 503 while the audit log has rows of an older version, in
 * which personal members cannot be destroyed
 */
export async function eraseUser(store: Store, id: number, now: Date, match?: Match): Promise<void> {
  await lockPerson(store, id)
  const user = found(await store.users.find(id))
  match?.({ ...presentUser(user), last_modified: user.last_modified })
  if (isActiveAdmin(user) && !(await store.users.hasAdmin(id))) throw problem('last_admin')
  const open = await store.people.openBusiness(id)
  if (open.order_ids.length + open.payment_ids.length > 0) throw problem('open_orders', { data: open })
  if (!(await store.audit.isConverted())) throw problem('service_unavailable', { headers: { 'Retry-After': '3600' } })
  const reviews = await store.reviews.ofUser(id, all)
  // In the order of items, which is the lock order everywhere.
  for (const review of reviews.toSorted((a, b) => a.item_id - b.item_id)) {
    await store.reviews.lockItem(review.item_id)
    await store.reviews.remove(review, now)
  }
  await store.events.rewrite(id, erasedEvent(id))
  await store.people.erase(user, now)
  await store.audit.forget(id)
}

/** The same for the caller's own account, confirmed by the password. @throws Problem 422 rule `current_password` */
export const eraseMe: Steps<Call<'eraseMe'>, string | undefined, void, void> = {
  begin: async ({ principal, store }) => proceed(await store.users.passwordHash(principal.id)),
  async perform(stored, { body, identity }) {
    if (!(await identity.verifyPassword(body.current_password, stored))) {
      throw invalid('current_password', 'current_password')
    }
  },
  settle: ({ principal, store, now, match }) => eraseUser(store, principal.id, now, match),
}
