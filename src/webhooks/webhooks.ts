// What requests need of webhooks: whether a URL may be called, and secrets.

import { checkUrl, type ReachRules } from './reach.ts'
import { type WebhookSecrets, webhookSecretsWith } from './secrets.ts'

export interface Webhooks {
  /** Undefined where there is no key to keep them with. */
  readonly secrets: WebhookSecrets | undefined
  /** Which URLs may be called. */
  readonly rules: ReachRules
  /** Why a URL may not be called, for people; undefined where it may. */
  refusalOf(url: string): string | undefined
  /** Called when there may be something to send soon. */
  wake(): void
}

/** @param keys that keep secrets, newest first */
export const webhooksWith = (keys: readonly string[], rules: ReachRules, wake: () => void): Webhooks => ({
  secrets: keys.length > 0 ? webhookSecretsWith(keys) : undefined,
  rules,
  refusalOf: (url) => checkUrl(url, rules),
  wake,
})
