// Logging in and out. Passwords are verified between two transactions, because that is slow and must not block others.
//
// Every failure is the same error for the client; the audit log has the cause.

import { op, opInSteps } from '../api.ts'
import type { SecurityEvent } from '../contract/serve/problem.ts'
import { commitWith, presentSteps, proceed } from '../contract/serve/steps.ts'
import { scopesLeft } from '../domain/sessions.ts'
import { grantedScope, refreshDays, type User } from '../domain/users.ts'
import { isRepeat, refreshLogin } from '../use-cases/logins.ts'
import * as resets from '../use-cases/password-resets.ts'

const aboutUser = (action: string, user: Pick<User, 'id'> | undefined): SecurityEvent => ({
  action,
  resource_type: 'user',
  resource_id: user ? String(user.id) : null,
})

export const login = opInSteps('login', {
  begin: async ({ body, store }) => proceed(await store.users.findByEmail(body.email)),
  perform: (known, { body, identity }) => identity.verifyPassword(body.password, known?.password_hash),
  async settle({ body, now, store, identity, https, problem }, known, right) {
    const { user } = known ?? {}
    // The user may have changed since the password was verified.
    const same = right && (await store.users.findByEmail(body.email))?.password_hash === known?.password_hash
    if (!same || !user?.active) throw problem('invalid_credentials', { event: aboutUser('auth.login_failed', user) })
    const actor = { id: user.id, role: user.role }
    const scope = grantedScope(user.role, body.scope)
    const { secret, hash } = identity.newSecret()
    const kind = body.session ? 'browser' : 'token'
    const expires_at = new Date(now.getTime() + refreshDays * 86_400_000)
    const session_id = await store.sessions.add({ user_id: user.id, kind, scope, secret_hash: hash, expires_at }, now)
    if (kind === 'browser') {
      const headers = { 'Set-Cookie': identity.setCookie(secret, refreshDays * 86_400, https) }
      const csrf_token = identity.csrfToken(session_id)
      return { status: 200, actor, headers, body: { token_type: 'Cookie', csrf_token, scope } }
    }
    const access_token = await identity.accessToken({ user_id: user.id, session_id, scope }, now)
    const expires_in = identity.accessTokenSeconds
    const tokens = { access_token, token_type: 'Bearer', expires_in, refresh_token: secret, scope } as const
    return { status: 200, actor, body: tokens }
  },
})

// Another party has seen a token that is used again later. The login ends: that write is committed, although the
// request is refused.
export const refreshToken = op('refreshToken', async (call) => {
  const { body, now, store, identity, problem } = call
  const refreshed = await refreshLogin(call, body.refresh_token)
  if (!refreshed) {
    const spent = await store.sessions.findSpent(identity.hashSecret(body.refresh_token))
    // A successor under a key that this process does not have yet is no sign of a theft.
    if (!spent || isRepeat(spent, now)) throw problem('invalid_token')
    await store.sessions.end(spent.session_id, now)
    return commitWith(problem('invalid_token', { event: aboutUser('auth.reuse_detected', { id: spent.user_id }) }))
  }
  const { session_id, user } = refreshed.session
  const scope = scopesLeft(refreshed.session).join(' ')
  const access_token = await identity.accessToken({ user_id: user.id, session_id, scope }, now)
  const expires_in = identity.accessTokenSeconds
  const refresh_token = refreshed.secret
  return { status: 200, body: { access_token, token_type: 'Bearer', expires_in, refresh_token, scope } }
})

export const logout = op('logout', async ({ principal, now, store, identity, https }) => {
  await store.sessions.end(principal.session_id, now)
  return principal.by === 'browser'
    ? { status: 204, headers: { 'Set-Cookie': identity.setCookie('', 0, https) } }
    : { status: 204 }
})

// Nothing is looked up here: the response must not depend on whether the user exists.
export const requestPasswordReset = op('requestPasswordReset', async ({ body, now, store }) => {
  await store.mails.add('password_reset', body.email, now)
  return { status: 202 }
})

export const resetPassword = opInSteps(
  'resetPassword',
  presentSteps(resets.resetPassword, (user) => ({ status: 204, actor: user, record: { id: user.id } })),
)
