// A shop with a pen at 100 KRW, and the actions of the payment tests. Its provider throws if it is called while a
// transaction is open.

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import { reconcilerOf } from '../src/use-cases/reconcile-payments.ts'
import { storeJobs } from '../src/use-cases/store-jobs.ts'
import { type Engine, openShop, type Shop } from './shop.ts'

export const seconds = 1000
export const payments = '/api/v1/payments'

export const code = (response: { json(): any }) => response.json().error?.code
export const key = () => ({ 'idempotency-key': randomUUID() })

/** Asking a provider inside a transaction throws, in every test of this file. */
function guardTransactions({ store, services }: Shop): void {
  const inside = new AsyncLocalStorage<true>()
  const { transaction } = store
  Object.assign(store, {
    transaction: (...[work, exclusive]: Parameters<typeof transaction>) =>
      transaction((one) => inside.run(true, () => work(one)), exclusive),
  })
  const provider = services.payments.current as unknown as Record<string, (...all: unknown[]) => unknown>
  for (const name of ['authorize', 'capture', 'void', 'refund', 'fetch']) {
    const ask = provider[name] as (...all: unknown[]) => unknown
    provider[name] = (...all) => {
      if (inside.getStore()) throw new Error(`${name} inside a transaction`)
      return ask(...all)
    }
  }
}

/** Does `work` while every commit after a response of the provider fails, as when the process is gone. */
export async function failingLaterCommits<T>(store: Shop['store'], work: () => Promise<T>): Promise<T> {
  const { transaction } = store
  let transactionCount = 0
  const failing = async (...all: Parameters<typeof transaction>) => {
    if (transactionCount++ > 0) throw new Error('killed')
    return transaction(...all)
  }
  Object.assign(store, { transaction: failing })
  return work().finally(() => Object.assign(store, { transaction }))
}

/** Like `dying`, for one request among others: its transaction of this number, from 0, and all after it fail. */
function commitFailuresOf(store: Shop['store']) {
  const budgets = new AsyncLocalStorage<{ left: number }>()
  const { transaction } = store
  Object.assign(store, {
    transaction: (...all: Parameters<typeof transaction>) => {
      const budget = budgets.getStore()
      if (budget && budget.left-- <= 0) throw new Error('killed')
      return transaction(...all)
    },
  })
  return <T>(left: number, work: () => Promise<T>): Promise<T> => budgets.run({ left }, work)
}

export async function openPaymentsShop(t: Test, engine: Engine) {
  const shop = await openShop(t, { engine })
  guardTransactions(shop)
  const { store, clock, services, sandbox, send, get, as } = shop
  await send('POST', '/api/v1/items', { name: 'Pen', price: 100, stock: 10 })
  const reconciler = reconcilerOf(store, services.payments)
  const sweeper = storeJobs(store).find(({ name }) => name === 'orders')
  const place = async (number = 1, quantity = 1): Promise<any> => {
    const headers = { ...(await as('customer', number)), ...key() }
    return (await send('POST', '/api/v1/orders', { lines: [{ item_id: 1, quantity }] }, headers)).json()
  }
  const pay = async (body: object, headers: object = key(), number = 1) =>
    send('POST', payments, body, { ...(await as('customer', number)), ...headers })
  const act = async (id: string, what: string, body?: object, headers: object = key()) =>
    send('POST', `${payments}/${id}/${what}`, body, { ...(await as('staff')), ...headers })
  const cancel = async (id: string, headers: object = key(), body: object = {}) =>
    send('POST', `/api/v1/orders/${id}/cancel`, body, { ...(await as('customer')), ...headers })
  const order = async (id: string) => (await get(`/api/v1/orders/${id}`, await as('staff'))).json()
  const payment = async (id: string) => (await get(`${payments}/${id}`, await as('staff'))).json()
  /** The one payment of an order. */
  const paymentOf = async (id: string) =>
    (await get(`${payments}?filter[order_id]=${id}`, await as('staff'))).json().items[0]
  const later = async (milliseconds: number) => {
    clock.advance(milliseconds)
    await reconciler.run(clock())
  }
  const shelf = async () => {
    const { stock, available } = (await get('/api/v1/items/1')).json()
    return [stock, available]
  }
  /** How often an action had an effect at the provider. */
  const effects = async (action: string) =>
    (await sandbox.ledger.calls()).filter((one) => one.action === action && one.effect).length
  const event = ({ headers, body }: { headers: object; body: string }) =>
    send('POST', '/api/v1/provider-events/sandbox', body, { authorization: undefined, ...headers } as never)
  const audited = async () => {
    const rows = (await get('/api/v1/audit-logs?size=100', await as('admin'))).json().items
    return rows.map((row: any) => `${row.actor.type} ${row.action}`)
  }
  const dies = <T>(work: () => Promise<T>) => failingLaterCommits(store, work)
  const diesAt = commitFailuresOf(store)
  const outside = { reconciler, sweeper, later, effects, event, audited, dies, diesAt }
  return { ...shop, ...outside, place, pay, act, cancel, order, payment, paymentOf, shelf }
}
