// The sandbox provider's ledger, as plain rows.
//
// It is the source of truth of the sandbox, as a bank's ledger would be: it is in the shop's database, but shares no
// transaction with the shop, and the shop never reads it. Tests use it to count how often a customer was charged.

import type { Currency } from '../domain/money.ts'
import type { Driver, Row, Values } from './engine/driver.ts'

export type Action = 'authorize' | 'capture' | 'void' | 'refund' | 'deposit' | 'settle'

/** A call that arrived at the sandbox. */
export interface LedgerCall {
  /** RFC 3339. */
  readonly at: string
  readonly action: Action
  readonly idempotency_key: string
  readonly payment_id: string
  readonly refund_id: string | null
  readonly amount_minor: number
  /** Whether it changed a payment or a refund; true at most once for an action and a key. */
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
  /** Every call about a payment, or all calls, in order of arrival. */
  calls(payment_id?: string): Promise<readonly LedgerCall[]>
  /** The calls with this key, in order of arrival. */
  callsWith(idempotency_key: string): Promise<readonly LedgerCall[]>
  /** Runs `work` exclusively for this payment and this key, and stores all of its writes or none. */
  alone<T>(payment_id: string, idempotency_key: string, work: (books: Books) => Promise<T>): Promise<T>
}

/** The ledger while a payment is locked. */
export interface Books extends Omit<Ledger, 'alone'> {
  /** Writes the new state of a payment. */
  putPayment(payment: LedgerPayment): Promise<void>
  putRefund(refund: LedgerRefund): Promise<void>
  /** @throws if the key has already taken effect */
  addCall(call: LedgerCall): Promise<void>
}

const columns = {
  payment: 'payment_id, ref, method, status, amount_minor, currency, expires_at',
  refund: 'refund_id, payment_id, status, amount_minor',
  call: 'at, action, idempotency_key, payment_id, refund_id, amount_minor, effect',
}

const sql = {
  payment: `SELECT ${columns.payment} FROM sandbox_payments WHERE payment_id = :payment_id`,
  refund: `SELECT ${columns.refund} FROM sandbox_refunds WHERE refund_id = :refund_id`,
  refunds: `SELECT ${columns.refund} FROM sandbox_refunds WHERE payment_id = :payment_id ORDER BY refund_id`,
  calls: `SELECT ${columns.call} FROM sandbox_calls ORDER BY id`,
  callsOf: `SELECT ${columns.call} FROM sandbox_calls WHERE payment_id = :payment_id ORDER BY id`,
  callsWith: `SELECT ${columns.call} FROM sandbox_calls WHERE idempotency_key = :idempotency_key ORDER BY id`,
  putPayment: `INSERT INTO sandbox_payments (${columns.payment})
    VALUES (:payment_id, :ref, :method, :status, :amount_minor, :currency, :expires_at)
    ON CONFLICT (payment_id) DO UPDATE SET status = excluded.status, expires_at = excluded.expires_at`,
  putRefund: `INSERT INTO sandbox_refunds (${columns.refund})
    VALUES (:refund_id, :payment_id, :status, :amount_minor)
    ON CONFLICT (refund_id) DO UPDATE SET status = excluded.status`,
  addCall: `INSERT INTO sandbox_calls (${columns.call})
    VALUES (:at, :action, :idempotency_key, :payment_id, :refund_id, :amount_minor, :effect)`,
}

/** The engines differ only in booleans. */
const callOf = (row: Row): LedgerCall => ({ ...(row as unknown as LedgerCall), effect: Boolean(row.effect) })

const booksIn = (driver: Driver): Books => ({
  async findPayment(payment_id) {
    return (await driver.get(sql.payment, { payment_id })) as unknown as LedgerPayment | undefined
  },
  async findRefund(refund_id) {
    return (await driver.get(sql.refund, { refund_id })) as unknown as LedgerRefund | undefined
  },
  async refundsOf(payment_id) {
    return (await driver.all(sql.refunds, { payment_id })) as unknown as LedgerRefund[]
  },
  async calls(payment_id) {
    const rows = payment_id === undefined ? driver.all(sql.calls) : driver.all(sql.callsOf, { payment_id })
    return (await rows).map(callOf)
  },
  async callsWith(idempotency_key) {
    return (await driver.all(sql.callsWith, { idempotency_key })).map(callOf)
  },
  async putPayment(payment) {
    await driver.run(sql.putPayment, payment as unknown as Values)
  },
  async putRefund(refund) {
    await driver.run(sql.putRefund, refund as unknown as Values)
  },
  async addCall(call) {
    await driver.run(sql.addCall, call as unknown as Values)
  },
})

/** @param driver outside any transaction */
export function sandboxLedgerIn(driver: Driver): Ledger {
  const { findPayment, findRefund, refundsOf, calls, callsWith } = booksIn(driver)
  return {
    findPayment,
    findRefund,
    refundsOf,
    calls,
    callsWith,
    alone: (payment_id, idempotency_key, work) =>
      driver.transaction(async (inside) => {
        // Keys before payments, always: the lock order prevents deadlocks.
        await inside.lock(`sandbox key ${idempotency_key}`)
        await inside.lock(`sandbox payment ${payment_id}`)
        return work(booksIn(inside))
      }),
  }
}
