// The proof that a delivery is ours: the signatures of Standard Webhooks, for which there are libraries.

import { createHmac } from 'node:crypto'

export interface Message {
  /** The same for every delivery of it. */
  readonly id: string
  readonly at: Date
  readonly body: string
}

/**
 * The headers of a delivery, signed with each of the secrets: a receiver accepts it if one signature is valid.
 * @param secrets `whsec_` and base64, the current one first
 */
export function signedHeaders({ id, at, body }: Message, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
