// Ids that cannot be counted or guessed: a prefix for the type, and 20 characters of Crockford's base 32 (100 random
// bits).

import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function newId(prefix: 'ord_' | 'pay_' | 're_' | 'file_'): string {
  let id: string = prefix
  for (const byte of randomBytes(20)) id += alphabet[byte & 31]
  return id
}
