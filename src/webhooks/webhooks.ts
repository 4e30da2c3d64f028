// What requests need of webhooks: whether a URL may be called, and secrets.

import type { AttemptOutcome } from '../domain/webhooks.ts'
import { checkUrl, type ReachRules } from './reach.ts'
import { type WebhookSecrets, webhookSecretsWith } from './secrets.ts'

export interface Webhooks {
  /** Undefined where there is no key to keep them with. */
  readonly secrets: WebhookSecrets | undefined
  /** Which URLs may be called. */
  readonly rules: ReachRules
  /** Why a URL may not be called, for people; undefined where it may. */
  refusalOf(url: string): string | undefined
  /** How many attempts this process has made, by what came of them. */
  readonly attempts: ReadonlyMap<AttemptOutcome, number>
  noteAttempt(outcome: AttemptOutcome): void
  /** Called when there may be something to send soon. */
  wake(): void
}

/** @param keys that keep secrets, newest first */
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
