// The sandbox's ledger: the port to where the sandbox service keeps what it did with money.
//
// It is the service's truth, as a bank's would be: never written in a transaction of the shop's, never read by the shop. Tests count in
// it how often somebody was charged.

import type { Currency } from '../../../domain/money.ts'

export type Action = 'authorize' | 'capture' | 'void' | 'refund' | 'deposit' | 'settle'

/** A call that arrived. */
export interface LedgerCall {
  /** RFC 3339. */
  readonly at: string
  readonly action: Action
  readonly idempotency_key: string
  readonly payment_id: string
  readonly refund_id: string | null
  readonly amount_minor: number
  /** Whether it changed a payment or a refund; at most once for an action and a key. */
  readonly effect: boolean
}

export interface LedgerPayment {
  readonly payment_id: string
  readonly ref: string
  readonly method: string
  readonly status: 'authorized' | 'captured' | 'pending' | 'voided' | 'declined'
  readonly amount_minor: number
  readonly currency: Currency
  readonly expires_at: string | null
}

export interface LedgerRefund {
  readonly refund_id: string
  readonly payment_id: string
  readonly status: 'pending' | 'succeeded' | 'failed'
  readonly amount_minor: number
}

export interface Ledger {
  findPayment(payment_id: string): Promise<LedgerPayment | undefined>
  findRefund(refund_id: string): Promise<LedgerRefund | undefined>
  /** The refunds of a payment, by id. */
  refundsOf(payment_id: string): Promise<readonly LedgerRefund[]>
  /** Every call about a payment, or about any, in the order of arrival. */
  calls(payment_id?: string): Promise<readonly LedgerCall[]>
  /** The calls with this key, in the order of arrival. */
  callsWith(idempotency_key: string): Promise<readonly LedgerCall[]>
  /** Does `work` alone for this payment and this key: all that it writes is kept, or nothing. */
  alone<T>(payment_id: string, idempotency_key: string, work: (books: Books) => Promise<T>): Promise<T>
}

/** The ledger while a payment is held. */
export interface Books extends Omit<Ledger, 'alone'> {
  /** Writes a payment as it is now. */
  putPayment(payment: LedgerPayment): Promise<void>
  putRefund(refund: LedgerRefund): Promise<void>
  /** @throws where the key has had an effect before */
  addCall(call: LedgerCall): Promise<void>
}
