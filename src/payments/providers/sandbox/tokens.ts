// The sandbox's payment methods: each behaves as described here, every time.

import type { DeclineCode } from '../../provider.ts'

/**
 * How an action fails: `error` responds with an error and does nothing; `silent` neither responds nor does anything;
 * `lost` succeeds, but the first response is lost.
 */
type Trouble = 'error' | 'silent' | 'silent once' | 'lost'

export interface Behaviour {
  readonly declines?: DeclineCode
  /** Waits for a deposit, which `deposit` simulates. */
  readonly awaitsDeposit?: true
  /** No call arrives at all. */
  readonly unreachable?: true
  readonly authorize?: Trouble
  readonly capture?: 'error' | 'lost'
  readonly refund?: 'error'
  /** Refunds wait until `settle`. */
  readonly refundsLate?: true
  readonly holdsSeconds?: number
}

/** How long other authorizations are valid. */
export const holdsSeconds = 7 * 24 * 60 * 60

export const tokens: ReadonlyMap<string, Behaviour> = new Map<string, Behaviour>([
  ['card_ok', {}],
  ['card_declined', { declines: 'generic_decline' }],
  ['card_insufficient_funds', { declines: 'insufficient_funds' }],
  ['card_expired', { declines: 'expired_card' }],
  ['card_limit_exceeded', { declines: 'limit_exceeded' }],
  ['card_blocked', { declines: 'card_blocked' }],
  ['card_needs_deposit', { awaitsDeposit: true }],
  ['provider_error', { authorize: 'error' }],
  ['provider_down', { unreachable: true }],
  ['provider_timeout', { authorize: 'silent' }],
  ['provider_timeout_charged', { authorize: 'lost' }],
  ['provider_timeout_once', { authorize: 'silent once' }],
  ['capture_error', { capture: 'error' }],
  ['capture_timeout_charged', { capture: 'lost' }],
  ['refund_error', { refund: 'error' }],
  ['refund_pending', { refundsLate: true }],
  ['auth_expires', { holdsSeconds: 60 }],
])
