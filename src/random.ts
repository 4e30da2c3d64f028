// Random bytes for ids and initialization vectors. They are drawn from the system in bulk, because drawing sixteen
// costs more than everything else in making an id. Keys and secrets are drawn individually, so that none is in the
// pool.

import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(8192)
let used = pool.length

/** @param count at most the size of the pool. @returns the offset of the next bytes; each byte is used once */
function next(count: number): number {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += count
  return used - count
}

/** A copy of the next bytes. */
export function pooledRandomBytes(count: number): Buffer {
  const start = next(count)
  return Buffer.from(pool.subarray(start, start + count))
}

/** The next bytes in hexadecimal. @param count the number of bytes, each two digits */
export function randomHex(count: number): string {
  const start = next(count)
  return pool.toString('hex', start, start + count)
}

/** Crockford's base 32. */
export const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** @param count the number of characters, five random bits each */
export function randomBase32(count: number): string {
  const start = next(count)
  let text = ''
  for (let i = start; i < start + count; i++) text += base32[(pool[i] as number) & 31]
  return text
}
