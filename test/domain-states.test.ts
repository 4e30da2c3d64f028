// A model of order, payment and provider: every state that a few requests can reach, with lost and late responses,
// crashes in every place, events, the reconciler and the sweeper. Nine rules hold in every state, and every state
// recovers by itself.
//
// payment-model.ts defines a state. Actions of clients are limited (MODEL_STEPS adds more); everything that follows
// from them is explored to the end.

import t, { type Test } from 'tap'
import { holding, orderTransitions } from '../src/domain/orders.ts'
import { isLive, type Payment, paymentTransitions } from '../src/domain/payments.ts'
import type { Transition } from '../src/domain/states.ts'
import { asOf } from '../src/payments/providers/sandbox/rules.ts'
import { tokens } from '../src/payments/providers/sandbox/tokens.ts'
import {
  type Faults,
  initialState,
  keyOf,
  type ModelState,
  type Options,
  orderId,
  orderTotal,
  PaymentModel,
  stockUnits,
} from './payment-model.ts'

const more = Number(process.env.MODEL_STEPS ?? 0)

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
const isTaken = ({ status, captured_minor }: Payment) =>
  ['captured', 'partially_refunded', 'refunded'].includes(status) && captured_minor > 0
const refundedAmount = ({ books }: ModelState, id: string) =>
  sum(
    books.refunds
      .filter((one) => one.payment_id === id && one.status !== 'failed')
      .map(({ amount_minor }) => amount_minor),
  )

/** The invariants, by name. */
const rules: Readonly<Record<string, (state: ModelState) => boolean>> = {
  'no more is given back than was taken': ({ order, payments }) =>
    order.refunded_minor <= order.paid_minor && payments.every((one) => one.refunded_minor <= one.captured_minor),
  'the provider never gives back more than is written down': (state) =>
    state.payments.every((one) => refundedAmount(state, one.id) <= one.refunded_minor),
  'what is shipped was paid': ({ order, payments }) =>
    order.status !== 'fulfilled' || order.total_minor === 0 || payments.some(isTaken),
  'what is shipped is no longer held': ({ order, shelf }) =>
    order.status !== 'fulfilled' || (shelf.reserved === 0 && shelf.stock === stockUnits - 1),
  'what is open is held': ({ order, shelf }) =>
    !holding.includes(order.status) || (shelf.reserved === 1 && shelf.stock === stockUnits),
  'what is cancelled holds nothing': ({ order, shelf }) =>
    order.status !== 'cancelled' || (shelf.reserved === 0 && shelf.stock === stockUnits),
  'what is cancelled has no live money': ({ order, payments }) =>
    order.status !== 'cancelled' || !payments.some(isLive),
  'an order is authorized exactly when a payment is': ({ order, payments }) =>
    (order.status === 'authorized') === payments.some(({ status }) => status === 'authorized'),
  'an order is paid or shipped exactly when its money is taken': ({ order, payments }) => {
    const isPaid = order.status === 'paid' || order.status === 'fulfilled'
    if (order.total_minor === 0) return payments.length === 0
    return isPaid
      ? payments.some(isTaken) && order.paid_minor === orderTotal
      : !payments.some((one) => isTaken(one) && isLive(one))
  },
}

/** When everything has come to rest, the two books agree to the last unit, and nothing is left over. */
function atRest(state: ModelState): string[] {
  const { order, payments, books, now } = state
  const faults = payments.flatMap((payment) => {
    const booked = books.payments.find(({ payment_id }) => payment_id === payment.id)
    const status = booked && asOf(booked, new Date(now)).status
    const back = refundedAmount(state, payment.id)
    const found = [
      payment.action !== null && 'is locked',
      ['pending', 'authorized'].includes(payment.status) && 'is not at its end',
      (status === 'authorized' || status === 'pending') && 'has money held at the provider',
      payment.captured_minor !== (status === 'captured' ? payment.amount_minor : 0) && 'was taken otherwise',
      payment.refunded_minor !== back && 'was given back otherwise',
      ['voided', 'failed'].includes(payment.status) && status === 'captured' && 'has money nobody wants',
    ]
    return found.filter((one) => one !== false).map((what) => `${payment.id} ${payment.status} (${status}): ${what}`)
  })
  const open = ['pending', 'authorized'].includes(order.status)
  return open ? [`the order is still ${order.status}`, ...faults] : faults
}

interface Walk {
  readonly states: number
  readonly transitions: number
  readonly triples: ReadonlySet<string>
  readonly faults: readonly string[]
}

interface Plan {
  readonly options: Options
  /** The number of actions of clients. */
  readonly steps: number
  readonly from?: readonly ModelState[]
  readonly faults?: Faults
  /** The one rule that is looked at; all of them where it is undefined. */
  readonly only?: string
  /** Whether recovery is checked for each state. */
  readonly heals?: boolean
}

const triple = ({ order, payments, books }: ModelState) =>
  [
    order.status,
    payments.map(({ status }) => status).join('+'),
    books.payments.map(({ status }) => status).join('+'),
  ].join(' / ')

/** Every state in reach, in the order of how little is done for it; ends at the first that breaks a rule. */
async function walkStates({
  options,
  steps,
  from = [initialState(), initialState(0)],
  faults,
  heals,
  only,
}: Plan): Promise<Walk> {
  const stage = new PaymentModel(options, faults)
  const came = new Map<string, { from: string; by: string } | undefined>()
  const triples = new Set<string>()
  let transitions = 0
  const traceOf = (key: string): string => {
    const before = came.get(key)
    return before ? `${traceOf(before.from)}, ${before.by}` : 'placed'
  }
  const report = (key: string, what: string): Walk => ({ ...ended(), faults: [`${what}: ${traceOf(key)}`] })
  const ended = () => ({ states: came.size, transitions, triples, faults: [] })
  let level: { state: ModelState; from: string; by: string }[] = from.map((state) => ({ state, from: '', by: '' }))
  for (let done = 0; done <= steps; done++) {
    const later: typeof level = []
    for (let frontier = level; frontier.length > 0; ) {
      const next: typeof level = []
      for (const { state, ...origin } of frontier) {
        const key = keyOf(state)
        if (came.has(key)) continue
        came.set(key, origin.by === '' ? undefined : origin)
        triples.add(triple(state))
        const broken = Object.entries(rules).find(([rule, holds]) => rule === (only ?? rule) && !holds(state))
        if (broken) return report(key, broken[0])
        if (heals) {
          stage.state = state
          await stage.heal()
          const [left] = atRest(stage.state)
          if (left) return report(key, left)
        }
        stage.state = state
        for (const { name, go, costs } of stage.transitions()) {
          if (costs && done === steps) continue
          stage.state = state
          await go().catch((error) => {
            throw new Error(`${name} after ${traceOf(key)}`, { cause: error })
          })
          transitions++
          ;(costs ? later : next).push({ state: stage.state, from: key, by: name })
        }
      }
      frontier = next
    }
    level = later
  }
  return ended()
}

/** The state after these requests, each answered at once. */
async function after(...sent: string[]): Promise<ModelState> {
  const stage = new PaymentModel({ methods: ['card_ok'], maxInFlight: 1, events: false })
  for (const name of sent) {
    const work = name.split(' ').slice(0, 2).join(' ')
    for (const step of [name, `${work} asks`, `${work} settles`]) {
      const way = stage.transitions().find((one) => one.name === step)
      if (!way) throw new Error(`${step} is not possible`)
      await way.go()
    }
  }
  return stage.state
}

const alone = (method: string): Options => ({ methods: [method], maxInFlight: 1, events: true })
const together: Options = { methods: ['card_ok'], maxInFlight: 2, events: true }
const authorize = `pay 1 ${orderId} card_ok false`
const capture = `pay 1 ${orderId} card_ok true`

const reached = new Set<string>()
const report = (t: Test, { states, transitions, triples }: Walk) => {
  for (const one of triples) reached.add(one)
  t.comment(`${states} states, ${transitions} transitions, ${triples.size} of order, payments and provider`)
}

for (const method of tokens.keys()) {
  t.test(`${method}, one request at a time: the rules hold in every state, and every state heals`, async (t) => {
    const found = await walkStates({ options: alone(method), steps: 2 + more, heals: true })
    t.same(found.faults, [])
    t.ok(found.states > 500, 'there was something to see')
    report(t, found)
  })
}

t.test('one request at a time, when the money is held: the rules hold, and every state heals', async (t) => {
  const found = await walkStates({
    options: alone('card_ok'),
    steps: 3 + more,
    from: [await after(authorize)],
    heals: true,
  })
  t.same(found.faults, [])
  report(t, found)
})

const starts = { 'nothing is paid': [], 'the money is held': [authorize], 'the money is taken': [capture] }
for (const [name, sent] of Object.entries(starts)) {
  t.test(`two requests at once, when ${name}: the rules hold in every state, and every state heals`, async (t) => {
    const steps = (sent.length === 0 ? 1 : 2) + more
    const found = await walkStates({ options: together, steps, from: [await after(...sent)], heals: true })
    t.same(found.faults, [])
    report(t, found)
  })
}

t.test('every state was reached, and every transition was taken', async (t) => {
  const reachedStates = [...reached].flatMap((one) => one.split(/ \/ |\+/))
  for (const steps of [orderTransitions, paymentTransitions])
    for (const { from, to } of Object.values<Transition<string>>(steps))
      for (const state of [...from, to]) t.ok(reachedStates.includes(state), state)
  t.comment(`${reached.size} of order, payments and provider in all`)
})

type Table = Record<string, { from: string[]; to: string; holding?: string | undefined }>
const orders = orderTransitions as unknown as Table

/** Changes a step of a table as long as the test runs. */
function changeStep(t: Test, table: Table, name: string, change: object): void {
  const step = table[name] as Table[string]
  t.teardown(() => {
    table[name] = step
  })
  table[name] = { ...step, ...change }
}

interface Break {
  /** The rule that is seen to be broken. */
  readonly rule: string
  readonly steps?: number
  readonly options?: Options
  readonly from?: readonly string[]
  readonly table?: readonly [Table, string, object]
  readonly faults?: Faults
}

// Every rule is broken once, by a change of the tables or by something that the store forgets.
const breaks: Readonly<Record<string, Break>> = {
  'an authorized order may be shipped': {
    rule: 'what is shipped was paid',
    table: [orders, 'fulfill', { from: ['paid', 'authorized'] }],
  },
  'shipping takes no units along': {
    rule: 'what is shipped is no longer held',
    table: [orders, 'fulfill', { holding: undefined }],
  },
  'money that is held lets units go': {
    rule: 'what is open is held',
    table: [orders, 'authorize', { holding: 'release' }],
  },
  'a cancelled order keeps its units': {
    rule: 'what is cancelled holds nothing',
    table: [orders, 'cancel', { holding: undefined }],
  },
  'an order expires while somebody pays': {
    rule: 'what is cancelled has no live money',
    faults: { expiresWhilePaying: true },
  },
  'a voided payment leaves its order authorized': {
    rule: 'an order is authorized exactly when a payment is',
    table: [orders, 'void', { to: 'authorized' }],
  },
  'a captured payment leaves its order pending': {
    rule: 'an order is paid or shipped exactly when its money is taken',
    table: [orders, 'pay', { to: 'pending' }],
  },
  'what was taken is not written down': {
    rule: 'no more is given back than was taken',
    from: [authorize],
    faults: { forgetsPaid: true },
  },
  'refunds are not counted': {
    rule: 'the provider never gives back more than is written down',
    from: [capture],
    faults: { forgetsCount: true },
  },
  'a refund that may still come is given up': {
    rule: 'the provider never gives back more than is written down',
    from: [capture],
    faults: { forgetsWhen: true },
    options: together,
  },
}

for (const [what, { rule, table, faults = {}, from = [], steps = 2, options = alone('card_ok') }] of Object.entries(
  breaks,
)) {
  t.test(`seen where ${what}: ${rule}`, async (t) => {
    const start = await after(...from)
    if (table) changeStep(t, ...table)
    const found = await walkStates({ options, steps, faults, from: [start], only: rule })
    t.match(found.faults[0] ?? 'nothing was seen', rule)
    t.comment(found.faults[0] ?? '')
  })
}
