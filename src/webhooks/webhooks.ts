// What operations on webhooks need: the check of URLs, and encrypted secrets.

import type { AttemptOutcome } from '../domain/webhooks.ts'
import { checkUrl, type ReachRules } from './reach.ts'
import { type WebhookSecrets, webhookSecretsWith } from './secrets.ts'

export interface Webhooks {
  /** Undefined if there is no key to encrypt them with. */
  readonly secrets: WebhookSecrets | undefined
  /** The rules for URLs. */
  readonly rules: ReachRules
  /** Why a URL may not be called, for people; undefined if it may. */
  refusalOf(url: string): string | undefined
  /** The attempts of this process, by result. */
  readonly attempts: ReadonlyMap<AttemptOutcome, number>
  noteAttempt(outcome: AttemptOutcome): void
  /** Called when there may be something to send soon. */
  wake(): void
}

/** @param keys that encrypt secrets, newest first */
export function webhooksWith(keys: readonly string[], rules: ReachRules, wake: () => void): Webhooks {
  const attempts = new Map<AttemptOutcome, number>()
  return {
    secrets: keys.length > 0 ? webhookSecretsWith(keys) : undefined,
    rules,
    refusalOf: (url) => checkUrl(url, rules),
    attempts,
    noteAttempt: (outcome) => void attempts.set(outcome, (attempts.get(outcome) ?? 0) + 1),
    wake,
  }
}
