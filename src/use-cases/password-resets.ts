// Resetting a forgotten password by mail.
//
// A request only queues the address, so that it takes the same time whether or not there is such a user, and no crash
// loses it. A job looks up the user, makes the token and sends the mail; a mail that is sent again has another token,
// because only the hash of a token is stored.

import type { Call } from '../api.ts'
import type { SecurityEvent } from '../contract/serve/problem.ts'
import { proceed, type Steps } from '../contract/serve/steps.ts'
import { checkPassword, type User } from '../domain/users.ts'
import type { Identity } from '../identity/identity.ts'
import type { Job } from '../jobs.ts'
import type { Mail, Mailer } from '../mail/mail.ts'
import { passwordResetMail, resetMinutes } from '../mail/password-reset.ts'
import { problem } from '../problem.ts'
import type { QueuedMail } from '../store/mails.ts'
import type { Store } from '../store/store.ts'

const failed: SecurityEvent = { action: 'auth.password_reset_failed', resource_type: 'user', resource_id: null }

/** Sets a new password, once for each token, and ends all logins. */
export const resetPassword: Steps<Call<'resetPassword'>, undefined, string, Pick<User, 'id' | 'role'>> = {
  async begin({ body, now, store, identity }) {
    const id = await store.passwordResets.find(identity.hashSecret(body.token), now)
    const user = id === undefined ? undefined : await store.users.find(id)
    if (!user?.active) throw problem('invalid_reset_token', { event: failed })
    checkPassword('new_password', body.new_password, user.email)
    return proceed(undefined)
  },
  perform: (_, { body, identity }) => identity.hashPassword(body.new_password),
  async settle({ body, now, store, identity }, _, password_hash) {
    const id = await store.passwordResets.use(identity.hashSecret(body.token), now)
    const user = id === undefined ? undefined : await store.users.find(id)
    if (!user?.active) throw problem('invalid_reset_token', { event: failed })
    await store.users.changePassword(user.id, password_hash)
    await store.sessions.endAll(user.id, now)
    return { id: user.id, role: user.role }
  },
}

/** Longer than an attempt can take. */
const leaseMs = 300_000
/** The age at which a mail is given up. */
const longestMs = 86_400_000
/** The time between two attempts: a minute, then twice as long each time, up to an hour. */
const pauseMs = (attempts: number) => Math.min(3_600_000, 60_000 * 2 ** (attempts - 1))

interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

interface Post {
  readonly store: Store
  readonly identity: Identity
  readonly mailer: Mailer
  /** The target of the link, with `{token}`; empty for none. */
  readonly passwordResetUrl: string
  readonly log: Log
}

/**
 * Sends the waiting mails, one after another. A log line has a mail's number, but neither its recipient nor its text.
 */
export const mailJob = (post: Post): Job => ({
  name: 'mail',
  everySeconds: 2,
  async run(now) {
    for (;;) {
      const queued = await post.store.mails.claim(now, new Date(now.getTime() + leaseMs))
      if (!queued) return
      await deliver(post, queued, now)
    }
  },
})

async function deliver(post: Post, queued: QueuedMail, now: Date): Promise<void> {
  const { store, mailer, log } = post
  const { id, attempts } = queued
  const facts = { job: 'mail', mail: id, attempts }
  if (now.getTime() - Date.parse(queued.queued_at) > longestMs) {
    await store.mails.remove(id)
    return log.error(facts, 'a mail could not be sent for a day, and is given up')
  }
  const mail = await write(post, queued, now)
  if (!mail) return store.mails.remove(id)
  try {
    const where = await mailer.send(mail)
    log.info({ ...facts, where }, 'a mail was sent')
  } catch (error) {
    await store.mails.postpone(id, new Date(now.getTime() + pauseMs(attempts)))
    return log.warn({ ...facts, err: error }, 'a mail could not be sent yet')
  }
  await store.mails.remove(id)
}

/** The mail with a new token; undefined if there is no such user, or if the user has received too many. */
function write(
  { store, identity, passwordResetUrl }: Post,
  { recipient_key, attempts }: QueuedMail,
  now: Date,
): Promise<Mail | undefined> {
  const { secret, hash: token_hash } = identity.newSecret()
  const expires_at = new Date(now.getTime() + resetMinutes * 60_000)
  const isRepeat = attempts > 1
  return store.transaction(async (inside) => {
    const { user } = (await inside.users.findByEmail(recipient_key)) ?? {}
    if (!user?.active || !(await inside.passwordResets.issue(user.id, { token_hash, expires_at, isRepeat }, now)))
      return undefined
    if (!isRepeat) {
      const entry = { action: 'user.password_reset_request', resource_type: 'user', resource_id: user.id }
      await inside.audit.add({ ...entry, actor: { type: 'system', id: null }, outcome: 'success' }, now)
    }
    // To the stored address, because another person's may have the same normalized form.
    return passwordResetMail(user, secret, passwordResetUrl)
  })
}
