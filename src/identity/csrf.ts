// CSRF tokens: signed, bound to one session, and different each time: `HMAC(key, session!random).random` (OWASP's
// signed double submit).

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const tokenForm = /^([\w-]{43})\.([\w-]{22})$/

const sign = (key: string, session_id: number, random: string): Buffer =>
  createHmac('sha256', key)
    .update(`${String(session_id).length}!${session_id}!${random}`)
    .digest()

/** @param keys newest first: it signs, all are accepted */
export function csrfWith(keys: readonly string[]) {
  return {
    csrfToken(session_id: number): string {
      const random = randomBytes(16).toString('base64url')
      return `${sign(keys[0] as string, session_id, random).toString('base64url')}.${random}`
    },
    verifyCsrfToken(token: string, session_id: number): boolean {
      const [, signature, random] = tokenForm.exec(token) ?? []
      if (!signature || !random) return false
      const given = Buffer.from(signature, 'base64url')
      return keys.some((key) => timingSafeEqual(sign(key, session_id, random), given))
    },
  }
}
