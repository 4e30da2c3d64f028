// Use cases of users: the last administrator keeps the role, and a deactivated user is logged out.

import { userRegistered } from '../domain/events.ts'
import { isActiveAdmin, isSameUser, type User, type UserDraft } from '../domain/users.ts'
import { found, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** @throws Problem 409 `duplicate_email` */
export const registerUser = (
  store: Store,
  draft: Pick<UserDraft, 'email' | 'name' | 'locale'>,
  password_hash: string,
  now: Date,
): Promise<User> =>
  store.transaction(async ({ users, events }) => {
    const user = await users.add({ ...draft, role: 'customer', active: true }, password_hash, now)
    await events.add(userRegistered(user, now))
    return user
  })

/**
 * Changes a user; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current user
 * @throws Problem 404; 409 `duplicate_email`, `last_admin`
 */
export const changeUser = (store: Store, id: number, edit: (current: User) => UserDraft, now: Date): Promise<User> =>
  store.transaction(async (inside) => {
    // One at a time: two administrators must not demote each other.
    await inside.users.lock()
    const current = found(await inside.users.find(id))
    const draft = edit(current)
    if (isSameUser(draft, current)) return current
    const leaves = isActiveAdmin(current) && !isActiveAdmin(draft)
    if (leaves && !(await inside.users.hasAdmin(id))) throw problem('last_admin')
    const changed = await inside.users.update(current, draft, now)
    // A token that was mailed to an address is invalid after the user's address has changed.
    if (draft.email !== current.email) await inside.passwordResets.cancel(id)
    if (!draft.active) await inside.sessions.endAll(id, now)
    return changed
  })
