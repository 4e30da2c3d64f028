// Passwords: Argon2id (m = 19 MiB, t = 2, p = 1: the library's defaults, and OWASP's), in PHC form. Off the event loop.
//
// Checking the password of somebody who is not there costs the same: nobody learns from the time who has an account.

import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

let nobody: Promise<string> | undefined

export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('')
  // What is no hash is nobody's password: an account that cannot log in.
  const right = await verify(stored ?? (await nobody), password).catch(() => false)
  return right && stored !== undefined
}
