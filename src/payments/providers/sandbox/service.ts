// The sandbox service: a payment provider without a bank, with its own ledger.
//
// It is called in this process (sandbox.ts) or over a socket (http.ts). The payment's id identifies it: a repeated call
// returns the current state and does nothing twice. Simulated failures are thrown after the ledger is written.

import type { Action, Books, Ledger, LedgerPayment, LedgerRefund } from '../../../store/sandbox-ledger.ts'
import type {
  AuthorizeRequest,
  Known,
  Named,
  PaymentOutcome,
  PaymentRequest,
  RefundOutcome,
  RefundRequest,
} from '../../provider.ts'
import { signatureOf } from '../signatures.ts'
import {
  type ActionResult,
  agree,
  asOf,
  behaviourOf,
  failedAction,
  newLedgerPayment,
  outcomeOfPayment,
  outcomeOfRefund,
  SandboxError,
} from './rules.ts'
import { tokens } from './tokens.ts'

/** An event as it is sent to the shop. */
interface SignedEvent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** `deposit` and `settle` simulate the outside world. @throws SandboxError, all of them */
export interface Sandbox {
  readonly ledger: Ledger
  authorize(request: AuthorizeRequest): Promise<PaymentOutcome>
  capture(request: PaymentRequest): Promise<PaymentOutcome>
  void(request: PaymentRequest): Promise<PaymentOutcome>
  refund(request: RefundRequest): Promise<RefundOutcome>
  fetch(request: Pick<Named, 'payment_id'>): Promise<Known | undefined>
  /**
   * The customer pays the deposit that `card_needs_deposit` waits for; this may be late, after the payment was voided.
   */
  deposit(payment_id: string): Promise<SignedEvent>
  /** A pending refund is completed. */
  settle(refund_id: string, status?: 'succeeded' | 'failed'): Promise<SignedEvent>
}

interface Options {
  readonly ledger: Ledger
  readonly clock: () => Date
  /** The secret that events are signed with. */
  readonly secret: string
}

type Call = Pick<PaymentRequest, 'payment_id' | 'amount_minor' | 'idempotency_key'> & { readonly refund_id?: string }

export function sandboxService({ ledger, clock, secret }: Options): Sandbox {
  /**
   * Runs one action exclusively in the ledger, and records the call. A key that was used for something else is a
   * conflict.
   */
  async function act<R>(
    action: Action,
    call: Call,
    work: (books: Books, before: number) => Promise<ActionResult<R>>,
  ): Promise<R> {
    const { payment_id, amount_minor, idempotency_key, refund_id = null } = call
    const step = await ledger.alone(payment_id, idempotency_key, async (books) => {
      const earlier = (await books.callsWith(idempotency_key)).filter((one) => one.action === action)
      const done = earlier.find(({ effect }) => effect)
      const same =
        !done || (done.payment_id === payment_id && done.refund_id === refund_id && done.amount_minor === amount_minor)
      const taken = same ? await work(books, earlier.length) : failedAction('conflict')
      const effect = taken.effect ?? false
      const at = clock().toISOString()
      await books.addCall({ at, action, idempotency_key, payment_id, refund_id, amount_minor, effect })
      return taken
    })
    if (step.error) throw new SandboxError(step.error)
    return step.result as R
  }

  const now = (payment: LedgerPayment) => asOf(payment, clock())
  const outcome = (payment: LedgerPayment) => outcomeOfPayment(now(payment))

  /** Moves a payment from this status to another; a payment with any other status does not change. */
  const move = (
    action: 'capture' | 'void',
    from: readonly string[],
    to: LedgerPayment['status'],
    request: PaymentRequest,
  ) =>
    act<PaymentOutcome>(action, request, async (books) => {
      const payment = await books.findPayment(request.payment_id)
      if (!payment) return failedAction('unknown_payment')
      if (!agree(payment, request)) return failedAction('conflict')
      const trouble = action === 'capture' ? behaviourOf(payment).capture : undefined
      if (!from.includes(now(payment).status)) return { result: outcome(payment) }
      if (trouble === 'error') return failedAction('error')
      const moved = { ...payment, status: to, expires_at: null }
      await books.putPayment(moved)
      return { result: outcome(moved), effect: true, error: trouble && 'silence' }
    })

  const event = (event_id: string, payment_id: string): SignedEvent => {
    const body = JSON.stringify({ event_id, payment_id })
    return {
      headers: { 'content-type': 'application/json', 'payment-signature': signatureOf(secret, body, clock()) },
      body,
    }
  }

  return {
    ledger,
    async authorize(request) {
      const token = tokens.get(request.method)
      if (!token) throw new SandboxError('unknown_method')
      if (token.unreachable) throw new SandboxError('down')
      return act<PaymentOutcome>('authorize', request, async (books, before) => {
        const there = await books.findPayment(request.payment_id)
        if (there)
          return agree(there, request) && there.method === request.method
            ? { result: outcome(there) }
            : failedAction('conflict')
        const { authorize } = token
        if (authorize === 'error') return failedAction('error')
        if (authorize === 'silent' || (authorize === 'silent once' && before === 0)) return failedAction('silence')
        const payment = newLedgerPayment(request, token, clock())
        await books.putPayment(payment)
        const lost = authorize === 'lost' || (request.capture && token.capture === 'lost')
        const stuck = request.capture && token.capture === 'error'
        return { result: outcome(payment), effect: true, error: lost ? 'silence' : stuck ? 'error' : undefined }
      })
    },
    capture: (request) => move('capture', ['authorized'], 'captured', request),
    void: (request) => move('void', ['authorized', 'pending'], 'voided', request),
    refund: (request) =>
      act<RefundOutcome>('refund', request, async (books) => {
        const { payment_id, refund_id, amount_minor } = request
        const payment = await books.findPayment(payment_id)
        if (!payment) return failedAction('unknown_payment')
        const there = await books.findRefund(refund_id)
        if (there)
          return there.payment_id === payment_id && there.amount_minor === amount_minor
            ? { result: outcomeOfRefund(there) }
            : failedAction('conflict')
        const behaviour = behaviourOf(payment)
        if (behaviour.refund === 'error') return failedAction('error')
        const given = (await books.refundsOf(payment_id)).filter(({ status }) => status !== 'failed')
        const sum = given.reduce((total, one) => total + one.amount_minor, amount_minor)
        if (payment.status !== 'captured' || sum > payment.amount_minor) return { result: { kind: 'failed' } }
        const status = behaviour.refundsLate ? 'pending' : 'succeeded'
        const refund: LedgerRefund = { refund_id, payment_id, amount_minor, status }
        await books.putRefund(refund)
        return { result: outcomeOfRefund(refund), effect: true }
      }),
    async fetch({ payment_id }) {
      const payment = await ledger.findPayment(payment_id)
      if (!payment) return undefined
      const refunds = (await ledger.refundsOf(payment_id)).map(
        (one) => [one.refund_id, { outcome: outcomeOfRefund(one), amount_minor: one.amount_minor }] as const,
      )
      return { outcome: outcome(payment), refunds: new Map(refunds) }
    },
    async deposit(payment_id) {
      const payment = await ledger.findPayment(payment_id)
      if (!payment || !behaviourOf(payment).awaitsDeposit) throw new SandboxError('unknown_payment')
      const call = { payment_id, amount_minor: payment.amount_minor, idempotency_key: `deposit ${payment_id}` }
      await act('deposit', call, async (books) => {
        if ((await books.findPayment(payment_id))?.status === 'captured') return { result: undefined }
        await books.putPayment({ ...payment, status: 'captured' })
        return { result: undefined, effect: true }
      })
      return event(`evt_${payment_id}_deposit`, payment_id)
    },
    async settle(refund_id, status = 'succeeded') {
      const refund = await ledger.findRefund(refund_id)
      if (!refund) throw new SandboxError('unknown_payment')
      const { payment_id, amount_minor } = refund
      await act(
        'settle',
        { payment_id, refund_id, amount_minor, idempotency_key: `settle ${refund_id}` },
        async (books) => {
          if ((await books.findRefund(refund_id))?.status !== 'pending') return { result: undefined }
          await books.putRefund({ ...refund, status })
          return { result: undefined, effect: true }
        },
      )
      return event(`evt_${refund_id}_settled`, payment_id)
    },
  }
}
