// The secrets that deliveries are signed with. Signing needs them in plain text, so they are stored encrypted, with
// separate keys (WEBHOOK_KEYS): the database alone is not enough to sign.

import { randomBytes } from 'node:crypto'
import { decrypt, encrypt, keyIdOf, keyOf } from '../encryption.ts'

export interface WebhookSecrets {
  /** A new secret, in the format of Standard Webhooks. */
  make(): string
  /** Encrypts a secret. @param endpoint_id of its endpoint, which decryption requires */
  seal(secret: string, endpoint_id: string): string
  /** @throws Error if none of the keys decrypts it */
  open(sealed: string, endpoint_id: string): string
  /** The same secret encrypted with the newest key; undefined if it already is, or if no key decrypts it. */
  renew(sealed: string, endpoint_id: string): string | undefined
}

/** @param keys newest first: it encrypts, all of them decrypt; at least one */
export function webhookSecretsWith(keys: readonly string[]): WebhookSecrets {
  const known = new Map(keys.map((key) => [keyIdOf('webhook key', key), keyOf(key, 'secrets of webhooks')]))
  const [newest] = known
  const seal: WebhookSecrets['seal'] = (secret, endpoint_id) => {
    if (!newest) throw new Error('webhooks need a key (WEBHOOK_KEYS)')
    const [id, key] = newest
    return `${id}.${encrypt(key, secret, endpoint_id)}`
  }
  const read = (sealed: string, endpoint_id: string): string | undefined => {
    const [id = '', text = ''] = sealed.split('.', 2)
    const key = known.get(id)
    return key && decrypt(key, text, endpoint_id)?.toString()
  }
  return {
    make: () => `whsec_${randomBytes(32).toString('base64')}`,
    seal,
    open(sealed, endpoint_id) {
      const secret = read(sealed, endpoint_id)
      if (!secret) throw new Error(`the secret of ${endpoint_id} cannot be read: its key is not in WEBHOOK_KEYS`)
      return secret
    },
    renew(sealed, endpoint_id) {
      if (newest && sealed.startsWith(`${newest[0]}.`)) return undefined
      const secret = read(sealed, endpoint_id)
      return secret && seal(secret, endpoint_id)
    },
  }
}
