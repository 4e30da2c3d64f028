// Encryption of stored data: AES-256-GCM, with keys derived from configured ones (RFC 5869).

import { createCipheriv, createDecipheriv, createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { pooledRandomBytes } from './random.ts'

/** Identifies a configured key without revealing it. @param purpose each purpose has other names */
export const keyIdOf = (purpose: string, key: string): string =>
  createHash('sha256').update(`${purpose} ${key}`).digest('hex').slice(0, 12)

/** The key for one purpose. */
export const keyOf = (key: string, purpose: string): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', key, '', purpose, 32)))

const algorithm = 'aes-256-gcm'

/**
 * `iv | tag | ciphertext`, in base64url. With a KeyObject, Node takes a third of the time that it takes with bytes.
 * @param context what the data belongs to; it must be the same for decryption
 */
export function encrypt(key: KeyObject, text: string | Buffer, context: string): string {
  const iv = pooledRandomBytes(12)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(text as string), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Undefined if it was not encrypted with this key, or was altered. */
export function decrypt(key: KeyObject, text: string, context: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12)).setAAD(Buffer.from(context))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  } catch {
    return undefined
  }
}
