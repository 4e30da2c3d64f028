// Password resets in the database: at most one token of a user is valid, and only its hash is stored.

import type { Driver } from './engine/driver.ts'

/** The tokens that let users set a new password, one for each user. */
export interface PasswordResets {
  /**
   * Makes this the only valid token of a user. @returns whether it may be sent: false, and nothing written, after three
   * within an hour
   */
  issue(
    user_id: number,
    /** `isRepeat` does not count, because the mail with an earlier token may not have been sent. */
    reset: { readonly token_hash: string; readonly expires_at: Date; readonly isRepeat: boolean },
    now: Date,
  ): Promise<boolean>
  /** The user who has this token. */
  find(token_hash: string, now: Date): Promise<number | undefined>
  /** The same, only once: afterwards the token is invalid. */
  use(token_hash: string, now: Date): Promise<number | undefined>
  /** Invalidates the token of a user. */
  cancel(user_id: number): Promise<void>
}

/** How many mails a user may receive within what time. */
const most = 3
const windowMs = 3_600_000

const sql = {
  // A window that begins in the future began before the clock was set back.
  isSpent: `SELECT user_id FROM password_resets
    WHERE user_id = :user_id AND count >= :most AND counted_from > :since AND counted_from <= :now`,
  issue: `INSERT INTO password_resets (user_id, token_hash, expires_at, counted_from, count)
    VALUES (:user_id, :token_hash, :expires_at, :now, :more)
    ON CONFLICT (user_id) DO UPDATE SET token_hash = :token_hash, expires_at = :expires_at,
      count = :more + CASE WHEN password_resets.counted_from > :since AND password_resets.counted_from <= :now
        THEN password_resets.count ELSE 0 END,
      counted_from = CASE WHEN password_resets.counted_from > :since AND password_resets.counted_from <= :now
        THEN password_resets.counted_from ELSE :now END`,
  find: 'SELECT user_id FROM password_resets WHERE token_hash = :token_hash AND expires_at > :now',
  use: `UPDATE password_resets SET token_hash = NULL WHERE token_hash = :token_hash AND expires_at > :now
    RETURNING user_id`,
  cancel: 'UPDATE password_resets SET token_hash = NULL WHERE user_id = :user_id AND token_hash IS NOT NULL',
}

const userIn = (row: { readonly user_id?: unknown } | undefined) => row && Number(row.user_id)

export const passwordResetsIn = (driver: Driver): PasswordResets => ({
  async issue(user_id, { token_hash, expires_at, isRepeat }, now) {
    const span = { user_id, now: now.toISOString(), since: new Date(now.getTime() - windowMs).toISOString() }
    if (!isRepeat && (await driver.get(sql.isSpent, { ...span, most }))) return false
    const values = { token_hash, expires_at: expires_at.toISOString(), more: isRepeat ? 0 : 1 }
    await driver.run(sql.issue, { ...span, ...values })
    return true
  },
  find: async (token_hash, now) => userIn(await driver.get(sql.find, { token_hash, now: now.toISOString() })),
  use: async (token_hash, now) => userIn(await driver.get(sql.use, { token_hash, now: now.toISOString() })),
  cancel: async (user_id) => void (await driver.run(sql.cancel, { user_id })),
})
