// Users: registration, the caller's own profile, and user administration.

import { op, opInSteps } from '../api.ts'
import { presentSteps, proceed } from '../contract/serve/steps.ts'
import { presentExport } from '../domain/export.ts'
import { checkPassword, editedProfile, editedUser, presentUser, type User } from '../domain/users.ts'
import { found, invalid } from '../problem.ts'
import * as erasure from '../use-cases/erasure.ts'
import { readAboutUser } from '../use-cases/export.ts'
import * as userCases from '../use-cases/users.ts'

export const registerUser = opInSteps('registerUser', {
  async begin({ body }) {
    checkPassword('password', body.password, body.email)
    return proceed(undefined)
  },
  perform: (_, { body, identity }) => identity.hashPassword(body.password),
  async settle({ body, path, now, store }, _, password_hash) {
    const { email, name, locale } = body
    const user = await userCases.registerUser(store, { email, name, locale }, password_hash, now)
    return { status: 201, headers: { Location: `${path}/me` }, body: presentUser(user) }
  },
})

export const getMe = op('getMe', async ({ principal, store, identity }) => {
  const body = presentUser(found(await store.users.find(principal.id)))
  if (principal.by !== 'browser') return { status: 200, body }
  return { status: 200, headers: { 'X-CSRF-Token': identity.csrfToken(principal.session_id) }, body }
})

export const updateMe = op('updateMe', async ({ principal, body, match, now, store }) => {
  const edit = (current: User) => editedProfile(current, body, match)
  return { status: 200, body: presentUser(await userCases.changeUser(store, principal.id, edit, now)) }
})

// Every login ends, so that a stolen password becomes useless.
export const changePassword = opInSteps('changePassword', {
  async begin({ principal, body, store }) {
    const user = found(await store.users.find(principal.id))
    checkPassword('new_password', body.new_password, user.email)
    return proceed(await store.users.passwordHash(user.id))
  },
  async perform(stored, { body, identity }) {
    if (!(await identity.verifyPassword(body.current_password, stored))) {
      throw invalid('current_password', 'current_password')
    }
    return identity.hashPassword(body.new_password)
  },
  async settle({ principal, now, store }, _, password_hash) {
    await store.users.changePassword(principal.id, password_hash)
    await store.passwordResets.cancel(principal.id)
    await store.sessions.endAll(principal.id, now)
    return { status: 204 }
  },
})

export const exportMe = op('exportMe', async ({ principal, store, now }) => {
  return { status: 200, body: presentExport(await readAboutUser(store, principal.id), now) }
})

export const exportUser = op('exportUser', async ({ params, store, now }) => {
  return { status: 200, body: presentExport(await readAboutUser(store, params.user_id), now) }
})

export const eraseMe = opInSteps(
  'eraseMe',
  presentSteps(erasure.eraseMe, () => ({ status: 204 })),
)

export const eraseUser = op('eraseUser', async ({ params, match, now, store }) => {
  await erasure.eraseUser(store, params.user_id, now, match)
  return { status: 204 }
})

export const listUsers = op('listUsers', async ({ list, store }) => {
  return { status: 200, ...list.present(await store.users.list(list), presentUser) }
})

export const getUser = op('getUser', async ({ params, store }) => {
  const user = found(await store.users.find(params.user_id))
  return { status: 200, body: presentUser(user), last_modified: user.last_modified }
})

// A new role applies from the next request; the last administrator cannot be demoted.
export const updateUser = op('updateUser', async ({ params, body, match, now, store }) => {
  const edit = (current: User) => editedUser(current, body, match)
  return { status: 200, body: presentUser(await userCases.changeUser(store, params.user_id, edit, now)) }
})
