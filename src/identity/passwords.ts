// Passwords: Argon2id (m = 19 MiB, t = 2, p = 1: the library's defaults, and OWASP's), in PHC format. Computed off the
// event loop.
//
// Verifying the password of an unknown user takes as long, so that timing does not reveal who has an account.

import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

let unmatchableHash: Promise<string> | undefined

export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  unmatchableHash ??= hashPassword('')
  // A stored value that is not a hash matches no password: such an account cannot log in.
  const right = await verify(stored ?? (await unmatchableHash), password).catch(() => false)
  return right && stored !== undefined
}
