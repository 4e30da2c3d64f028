// The state of one order, small enough to explore completely: its payments, the provider's ledger, the stock, the
// clock, and the requests in flight. Transitions run the real code: the steps of the handlers, the
// reconciler, the sandbox. Only the database is a plain value, so that a state can be left and restored.

import { Problem } from '../src/contract/serve/problem.ts'
import { Proceed } from '../src/contract/serve/steps.ts'
import { holdFrom, holdIsOver, type Order } from '../src/domain/orders.ts'
import { isLive, type Payment, type PaymentChange } from '../src/domain/payments.ts'
import { cancelOrder, fulfillOrder } from '../src/handlers/orders.ts'
import { capturePayment, createPayment, createRefund, voidPayment } from '../src/handlers/payments.ts'
import { type Known, type PaymentProvider, ProviderProtocol } from '../src/payments/provider.ts'
import { sandboxProvider } from '../src/payments/providers/sandbox/sandbox.ts'
import { type Sandbox, sandboxService } from '../src/payments/providers/sandbox/service.ts'
import { problem } from '../src/problem.ts'
import type { Books, LedgerCall, LedgerPayment, LedgerRefund } from '../src/store/sandbox-ledger.ts'
import { expireOrder } from '../src/use-cases/order-transitions.ts'
import { reconcilePayment } from '../src/use-cases/reconcile-payments.ts'

/** The order; ids have the form that events need. */
export const orderId = `ord_${'0'.repeat(19)}1`
const paymentId = (number: number | string | undefined) => `pay_${String(number).padStart(20, '0')}`

export const orderTotal = 100
export const stockUnits = 2

/**
 * A request, or a look of the reconciler's, between two of its transactions. Plain values, as everything in a state.
 */
export interface InFlight {
  readonly name: string
  readonly since: number
  /** The value passed on by `begin`; the payment of a look. */
  readonly begun: unknown
  readonly body?: object
  /** The provider's answer; undefined until it is asked. */
  readonly providerAnswer?: { readonly value: unknown } | undefined
  /** Whether a later attempt has taken the key over: what this one has yet to write is rolled back. */
  readonly fenced?: true
  /** A look of the reconciler's, or, where it is not due, of an event. */
  readonly look?: { readonly isDue: boolean }
}

export interface ModelState {
  readonly now: number
  readonly order: Order
  readonly payments: readonly Payment[]
  readonly shelf: { readonly stock: number; readonly reserved: number }
  readonly books: {
    readonly payments: readonly LedgerPayment[]
    readonly refunds: readonly LedgerRefund[]
    readonly calls: readonly LedgerCall[]
  }
  readonly inFlight: readonly InFlight[]
  /** The first request for each payment: the same key is the same request. */
  readonly sent: Readonly<Record<string, object>>
}

/** How long a response is waited for; as long a key is leased. */
const deadlineMs = 10_000
const mostPayments = 2
/** A request that has not arrived by then never does. */
const stragglerMs = 600_000
/** As the reconciler's. */
const claimMs = 300_000

const noon = Date.parse('2026-11-22T12:00:00.000Z')

/** An order that has just been made. */
export function initialState(total_minor = orderTotal): ModelState {
  const now = new Date(noon)
  const at = now.toISOString()
  const free = total_minor === 0
  const amounts = {
    currency: 'KRW',
    items_total_minor: total_minor,
    shipping_total_minor: 0,
    total_minor,
    paid_minor: 0,
    refunded_minor: 0,
  } as const
  const times = {
    placed_at: at,
    paid_at: free ? at : null,
    fulfilled_at: null,
    cancelled_at: null,
    updated_at: at,
    last_modified: null,
  }
  const nothing = { shipping_address: null, note: null, cancel_reason: null, tracking: null }
  const line = {
    item_id: 1,
    name: 'Pen',
    sku: null,
    unit_price_minor: total_minor,
    quantity: 1,
    line_total_minor: total_minor,
  }
  const order: Order = {
    ...{ id: orderId, user_id: 1, version: 1, ...amounts, ...nothing, ...times, lines: [line] },
    status: free ? 'paid' : 'pending',
    reserved_until: free ? null : holdFrom(now),
  }
  const books = { payments: [], refunds: [], calls: [] }
  return { now: noon, order, payments: [], shelf: { stock: stockUnits, reserved: 1 }, books, inFlight: [], sent: {} }
}

/** Rules that a test can switch off, to prove that the model notices. */
export interface Faults {
  /** When the provider was last asked. */
  readonly forgetsWhen?: true
  readonly expiresWhilePaying?: true
  readonly forgetsCount?: true
  readonly forgetsPaid?: true
}

const replaced = <T>(all: readonly T[], is: (one: T) => boolean, next: T): T[] =>
  all.some(is) ? all.map((one) => (is(one) ? next : one)) : [...all, next]

export interface Options {
  /** The payment method of the first payment. */
  readonly methods: readonly string[]
  /** As many requests and looks are on their way at once. */
  readonly maxInFlight: number
  /** Whether the provider also sends events. */
  readonly events: boolean
}

/** Continues states, one at a time. */
export class PaymentModel {
  state: ModelState
  readonly #faults: Faults
  readonly #provider: PaymentProvider
  readonly #options: Options
  readonly #sandbox: Sandbox
  constructor(options: Options, faults: Faults = {}) {
    this.state = initialState()
    this.#options = options
    this.#faults = faults
    const clock = () => new Date(this.state.now)
    this.#sandbox = sandboxService({
      ledger: { ...this.#books(), alone: (_payment, _key, work) => work(this.#books()) },
      clock,
      secret: 's',
    })
    this.#provider = sandboxProvider(this.#sandbox, { clock, secret: 's' })
  }

  #set(change: Partial<ModelState>): void {
    this.state = { ...this.state, ...change }
  }

  #books(): Books {
    const books = () => this.state.books
    const put = (change: Partial<ModelState['books']>) => this.#set({ books: { ...books(), ...change } })
    return {
      findPayment: async (id) => books().payments.find(({ payment_id }) => payment_id === id),
      findRefund: async (id) => books().refunds.find(({ refund_id }) => refund_id === id),
      refundsOf: async (id) => books().refunds.filter(({ payment_id }) => payment_id === id),
      calls: async () => books().calls,
      callsWith: async (key) => books().calls.filter(({ idempotency_key }) => idempotency_key === key),
      putPayment: async (one) =>
        put({ payments: replaced(books().payments, ({ payment_id }) => payment_id === one.payment_id, one) }),
      putRefund: async (one) =>
        put({ refunds: replaced(books().refunds, ({ refund_id }) => refund_id === one.refund_id, one) }),
      addCall: async (call) => put({ calls: [...books().calls, call] }),
    }
  }

  #putPayment(next: Payment): Payment {
    this.#set({ payments: replaced(this.state.payments, ({ id }) => id === next.id, next) })
    return next
  }

  /** As the store's, over one order. All of a transaction is kept, or nothing. */
  #store(dies = Number.POSITIVE_INFINITY): any {
    const faults = this.#faults
    let transactions = 0
    const payment = async (is: (one: Payment) => boolean) => this.state.payments.find(is)
    const find = (paymentId: string) => payment(({ id }) => id === paymentId)
    const orders = {
      find: async () => this.state.order,
      lock: async () => this.state.order,
      update: async (order: Order) => {
        const { paid_minor } = faults.forgetsPaid ? this.state.order : order
        this.#set({ order: { ...order, paid_minor } })
        return this.state.order
      },
    }
    const leave = (shipped: number) => async () => {
      const { stock, reserved } = this.state.shelf
      this.#set({ shelf: { stock: stock - shipped, reserved: reserved - 1 } })
      return this.state.shelf
    }
    const stock = { release: leave(0), ship: leave(1), addMovement: async () => undefined }
    const payments = {
      find,
      lock: find,
      findByAttempt: (id: string) => payment(({ attempt }) => attempt === id),
      findLive: async () => (faults.expiresWhilePaying ? undefined : payment(isLive)),
      ofOrder: async () => this.state.payments,
      add: async (draft: object, now: Date) => {
        if (this.state.payments.some(isLive)) throw problem('payment_already_exists')
        const at = now.toISOString()
        const id = paymentId(this.state.payments.length + 1)
        const none = {
          captured_minor: 0,
          refunded_minor: 0,
          provider_ref: null,
          method_label: null,
          expires_at: null,
          failure_code: null,
          decline_code: null,
          cancel_reason: null,
        }
        return this.#putPayment({
          ...draft,
          id,
          status: 'pending',
          ...none,
          action_at: at,
          checks: 0,
          version: 1,
          created_at: at,
          updated_at: at,
          refunds: [],
        } as unknown as Payment)
      },
      claim: async (id: string, action: Payment['action'], attempt: string, now: Date) => {
        const current = (await find(id)) as Payment
        const isFree = current.action === null || (current.action === action && current.action_attempt === attempt)
        if (!isFree) return undefined
        const action_at = faults.forgetsWhen ? null : now.toISOString()
        return this.#putPayment({ ...current, action, action_attempt: attempt, action_at })
      },
      change: async (id: string, edit: (payment: Payment) => PaymentChange, now: Date) => {
        const current = (await find(id)) as Payment
        const { refunded_minor, ...change } = edit(current)
        const counted = refunded_minor !== undefined && !faults.forgetsCount && { refunded_minor }
        const lock = change.action === null && { action_at: null }
        return this.#putPayment({
          ...current,
          ...change,
          ...counted,
          ...lock,
          version: current.version + 1,
          updated_at: now.toISOString(),
        })
      },
      findRefundByAttempt: async (id: string) =>
        this.state.payments.flatMap(({ refunds }) => refunds).find(({ attempt }) => attempt === id),
      addRefund: async (draft: { payment_id: string }, now: Date) => {
        const current = (await find(draft.payment_id)) as Payment
        const at = now.toISOString()
        const refund: any = {
          ...draft,
          id: `re_${current.id.slice(4, -2)}${current.id.slice(-1)}${current.refunds.length + 1}`,
          status: 'pending',
          provider_ref: null,
          created_at: at,
          updated_at: at,
        }
        this.#putPayment({ ...current, refunds: [...current.refunds, refund] })
        return refund
      },
      changeRefund: async (id: string, { status, provider_ref, attempt }: any) => {
        const current = this.state.payments.find(({ refunds }) => refunds.some((one) => one.id === id)) as Payment
        const put = (one: Payment['refunds'][number]) =>
          one.id === id
            ? { ...one, status, provider_ref: provider_ref ?? one.provider_ref, ...(attempt === null && { attempt }) }
            : one
        this.#putPayment({ ...current, refunds: current.refunds.map(put) })
      },
    }
    const store = {
      orders,
      stock,
      payments,
      audit: { add: async () => undefined },
      events: { add: async () => undefined },
      people: { hold: async () => true },
    }
    const transaction = async (work: (inside: object) => Promise<unknown>) => {
      if (++transactions >= dies) throw new Killed('killed')
      const before = this.state
      try {
        return await work({ ...store, transaction: (inner: any) => inner(store) })
      } catch (error) {
        this.state = before
        throw error
      }
    }
    return { ...store, transaction }
  }

  /** A call of an operation: about the order, or about the payment of this number. */
  #call(store: unknown, attempt = '', body: object = {}): any {
    return {
      params: { order_id: orderId, payment_id: paymentId(attempt.split(' ')[1]) },
      path: `/api/v1/payments/${paymentId(attempt.split(' ')[1])}/refunds`,
      body,
      principal: { id: 1, scopes: new Set(['orders:manage', 'payments:manage']) },
      store,
      payments: paymentsOf(this.#provider),
      now: new Date(this.state.now),
      attempt,
    }
  }

  /** Everything that can happen now. */
  transitions(): ModelTransition[] {
    const { now, order, payments, inFlight: works, books } = this.state
    const isRoom = works.length < this.#options.maxInFlight
    const sends = isRoom ? this.#sendable().map((one) => this.#send(one)) : []
    const carried = works.flatMap((work) => this.#carry(work))
    const looks = payments.flatMap((payment) => {
      if (!isRoom || works.some(({ name }) => name.endsWith(`look ${payment.id}`))) return []
      const isDue = payment.next_check_at !== null && Date.parse(payment.next_check_at) <= now
      const isKnown = books.payments.some(({ payment_id }) => payment_id === payment.id)
      return [
        ...(isDue ? [this.#look(payment, true)] : []),
        ...(isKnown && this.#options.events ? [this.#look(payment, false)] : []),
      ]
    })
    const outside = [
      ...books.payments.flatMap((one) =>
        isAwaited(one) ? [this.#outside(`deposit ${one.payment_id}`, () => this.#sandbox.deposit(one.payment_id))] : [],
      ),
      ...books.refunds.flatMap(({ refund_id, status }) =>
        status === 'pending'
          ? (['succeeded', 'failed'] as const).map((end) =>
              this.#outside(`${refund_id} ${end}`, () => this.#sandbox.settle(refund_id, end)),
            )
          : [],
      ),
    ]
    const ships: ModelTransition = {
      name: 'fulfill',
      go: () =>
        this.#refusable(() =>
          this.#store().transaction((inside: unknown) => (fulfillOrder as any)(this.#call(inside))),
        ),
    }
    const sweeps = holdIsOver(order, new Date(now))
      ? [this.#outside('sweep', () => expireOrder(this.#store(), orderId, new Date(now)))]
      : []
    const crash = works.length > 0 ? [this.#outside('crash', async () => this.#set({ inFlight: [] }))] : []
    const waits = this.instants().map((at) =>
      this.#outside(`wait ${(at - now) / 1000} s`, async () => this.#set({ now: at })),
    )
    return [...sends, ...carried, ...looks, ...outside, ships, ...sweeps, ...crash, ...waits]
  }

  /** When something is due that is not yet. */
  instants(): number[] {
    const { now, order, payments, books, inFlight: works } = this.state
    const times = [
      order.reserved_until,
      ...payments.flatMap(({ next_check_at, expires_at }) => [next_check_at, expires_at]),
      ...books.payments.map(({ expires_at }) => expires_at),
    ].map((time) => (time === null ? 0 : Date.parse(time)))
    const lost = works.map(({ since }) => since + stragglerMs)
    return [...new Set([...times, ...lost])].filter((at) => at > now).sort((a, b) => a - b)
  }

  /** The requests that clients may send now: new ones, and retries of those without a response yet. */
  #sendable(): { attempt: string; body: object }[] {
    const { sent, payments, inFlight: works, now } = this.state
    return this.#requests(payments).filter(({ attempt, body }) => {
      const before = works.find(({ name, fenced }) => name === attempt && !fenced)
      // A running attempt holds the key until it is given up.
      if (before && now - before.since <= deadlineMs) return false
      if (!attempt.startsWith('pay')) return true
      const isRoom = payments.length < mostPayments || payments.some((one) => one.attempt === attempt)
      return isRoom && JSON.stringify(sent[attempt] ?? body) === JSON.stringify(body)
    })
  }

  #requests(payments: readonly Payment[]): { attempt: string; body: object }[] {
    const pay = (number: number, methods: readonly string[]) =>
      methods.flatMap((payment_method) =>
        [false, true].map((capture) => ({
          attempt: `pay ${number}`,
          body: { order_id: orderId, payment_method, capture },
        })),
      )
    const second = payments.length > 0 ? pay(2, ['card_ok']) : []
    const acts = payments.flatMap((_, i) => [
      { attempt: `capture ${i + 1}`, body: {} },
      { attempt: `void ${i + 1}`, body: {} },
      { attempt: `part ${i + 1}`, body: { amount: { amount: 60, currency: 'KRW' }, reason: 'other' } },
      { attempt: `rest ${i + 1}`, body: { reason: 'other' } },
    ])
    return [...pay(1, this.#options.methods), ...second, ...acts, { attempt: 'cancel', body: {} }]
  }

  #send({ attempt, body }: { attempt: string; body: object }): ModelTransition {
    const name = `${attempt} ${Object.values(body).join(' ')}`.trim()
    const go = async () => {
      const works = this.state.inFlight.map((one) => (one.name === attempt ? ({ ...one, fenced: true } as const) : one))
      this.#set({
        inFlight: works,
        ...(attempt.startsWith('pay') && { sent: { ...this.state.sent, [attempt]: body } }),
      })
      const begin = (inside: unknown) => stepsOf(attempt).begin(this.#call(inside, attempt, body))
      const first = await this.#refusable(() => this.#store().transaction(begin))
      if (first instanceof Proceed)
        this.#set({
          inFlight: [...this.state.inFlight, { name: attempt, since: this.state.now, begun: first.value, body }],
        })
    }
    return { name, go, costs: 1 }
  }

  #without(work: InFlight): void {
    this.#set({ inFlight: this.state.inFlight.filter((one) => one !== work) })
  }

  /** The possible next steps of work in progress. */
  #carry(work: InFlight): ModelTransition[] {
    if (work.look) return [undefined, 2, 3].map((dies) => this.#conclude(work, dies))
    const { name, providerAnswer, since, fenced, body } = work
    const age = this.state.now - since
    const steps = stepsOf(name)
    if (!providerAnswer) {
      const go = async () => {
        const value = await this.#refusable(() => steps.perform(work.begun, this.#call(this.#store(), name, body)))
        // A client that got no response in time has gone.
        if (value === undefined || age > deadlineMs) return this.#without(work)
        this.#set({
          inFlight: this.state.inFlight.map((one) => (one === work ? { ...work, providerAnswer: { value } } : one)),
        })
      }
      return age >= stragglerMs
        ? [{ name: `${name} never arrives`, go: async () => this.#without(work) }]
        : [{ name: `${name} asks`, go }]
    }
    const go = async () => {
      this.#without(work)
      if (fenced) return
      const settle = (inside: unknown) => steps.settle(this.#call(inside, name, body), work.begun, providerAnswer.value)
      await this.#refusable(() => this.#store().transaction(settle))
    }
    return [{ name: `${name} settles`, go }]
  }

  /**
   * The reconciler claims a payment, or an event speaks of it; the provider is asked, and what it said is made true
   * later.
   */
  #look(payment: Payment, isDue: boolean): ModelTransition {
    const go = async () => {
      const { now } = this.state
      const claimed = isDue ? { ...payment, next_check_at: new Date(now + claimMs).toISOString() } : payment
      this.#putPayment(claimed)
      const value = await this.#provider.fetch({
        payment_id: payment.id,
        order_id: orderId,
        provider_ref: payment.provider_ref,
      })
      this.#set({
        inFlight: [
          ...this.state.inFlight,
          { name: `look ${payment.id}`, since: now, begun: claimed, providerAnswer: { value }, look: { isDue } },
        ],
      })
    }
    return { name: `${isDue ? 'reconciler' : 'event'}: look ${payment.id}`, go, ...(!isDue && { costs: 1 }) }
  }

  /** @param dies in which of its transactions the process dies */
  #conclude(work: InFlight, dies?: number): ModelTransition {
    const go = async () => {
      this.#without(work)
      // It decides by the time of its beginning: what it was told may be outdated by now.
      const context = {
        now: new Date(work.since),
        actor: { type: 'system', id: null },
        isDue: work.look?.isDue === true,
      } as const
      const provider = { ...this.#provider, fetch: async () => work.providerAnswer?.value as Known | undefined }
      const done = reconcilePayment(this.#store(dies), paymentsOf(provider), work.begun as Payment, context)
      await this.#refusable(() => done)
    }
    return { name: `${work.name} concludes${dies ? `, killed at transaction ${dies}` : ''}`, go }
  }

  #outside(name: string, work: () => Promise<unknown>): ModelTransition {
    return { name, go: async () => void (await work()) }
  }

  /** A refusal, silence or death is an end like others; anything else is a fault of the code. */
  async #refusable(work: () => Promise<any>): Promise<any> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Problem && error.status !== 500) return undefined
      if (error instanceof Killed || error instanceof ProviderProtocol) return undefined
      throw error
    }
  }

  async #hear(payment_id: string): Promise<void> {
    const payment = this.state.payments.find(({ id }) => id === payment_id)
    if (payment) await this.#look(payment, false).go()
    const look = this.state.inFlight.at(-1)
    if (payment && look) await this.#conclude(look).go()
  }

  /**
   * Everything in progress is lost, and no client retries: the result of the reconciler, the sweeper and the provider's
   * events over time.
   */
  async heal(): Promise<void> {
    this.#set({ inFlight: [] })
    for (let round = 0; round < 80; round++) {
      for (const { refund_id, status } of this.state.books.refunds)
        if (status === 'pending') await this.#sandbox.settle(refund_id)
      // Providers repeat their events until one is heard.
      for (const { payment_id } of this.state.books.payments.filter(({ method }) => method === 'card_needs_deposit'))
        await this.#hear(payment_id)
      for (const { name, go } of this.transitions().filter(
        ({ name }) => name === 'sweep' || name.startsWith('reconciler:'),
      )) {
        await go()
        const work = this.state.inFlight.at(-1)
        if (name !== 'sweep' && work) await this.#conclude(work).go()
      }
      const [next] = this.instants()
      if (next === undefined) return
      this.#set({ now: next })
    }
  }
}

export interface ModelTransition {
  readonly name: string
  /** 1 for an action of a client; consequences are free. */
  readonly costs?: number
  go(): Promise<void>
}

class Killed extends Error {}

const stepsByName: Readonly<Record<string, unknown>> = {
  pay: createPayment,
  capture: capturePayment,
  void: voidPayment,
  part: createRefund,
  rest: createRefund,
  cancel: cancelOrder,
}
const stepsOf = (attempt: string): any => stepsByName[attempt.split(' ')[0] as string]

const paymentsOf = (current: PaymentProvider) => ({ current, named: () => current, deadlineMs })

const isAwaited = ({ method, status }: LedgerPayment) => method === 'card_needs_deposit' && status !== 'captured'

const time = (at: string | null, now: number) => (at === null ? 0 : Date.parse(at) <= now ? 1 : 2)

/** Equivalent states: apart from ids and clocks, of which only what is due is compared. */
export function keyOf({ now, order, payments, shelf, books, inFlight: works, sent }: ModelState): string {
  const due = (at: string | null) => time(at, now)
  const paid = payments.map((one) => [
    ...[
      one.status,
      one.captured_minor,
      one.refunded_minor,
      one.action,
      one.action_attempt,
      one.attempt,
      one.cancel_reason,
    ],
    ...[due(one.expires_at), due(one.next_check_at), one.provider_ref === null, one.failure_code],
    one.refunds.flatMap(({ id, amount_minor, status, attempt }) => {
      const booked = books.refunds.find(({ refund_id }) => refund_id === id)?.status
      // Things that never happened do not count, however often.
      return status === 'failed' && booked === undefined && attempt === null
        ? []
        : [[amount_minor, status, attempt, booked]]
    }),
  ])
  const transitions = works.map(({ name, begun, since, providerAnswer, fenced, look }) => {
    const age = now - since
    const isNews =
      look && payments.find(({ id }) => id === (begun as Payment).id)?.version === (begun as Payment).version
    const aged = !look && [age > deadlineMs, !providerAnswer && age >= stragglerMs]
    const refund = (begun as { refund?: { id: string } }).refund?.id
    return JSON.stringify([name, aged, providerAnswer && plain(providerAnswer.value), fenced, look, isNews, refund])
  })
  const { status, paid_minor, refunded_minor, reserved_until, cancel_reason } = order
  const booked = [
    books.payments.map((one) => [one.status, one.method, due(one.expires_at)]),
    // "Once" counts calls.
    books.payments.length === 0 && books.calls.length > 0,
  ]
  return JSON.stringify([
    status,
    paid_minor,
    refunded_minor,
    due(reserved_until),
    cancel_reason,
    shelf,
    paid,
    booked,
    transitions.sort(),
    sent,
  ])
}

/** Maps as lists. */
const plain = (value: unknown): unknown =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).map(([name, one]) => [name, one instanceof Map ? [...one] : one])
    : value
