// A real server is killed (SIGKILL) at random times while customers order and pay, and is restarted; then all clients
// retry with the same keys: everything that was acknowledged exists exactly once, and the provider's ledger and the
// shop agree to the last unit.
//
// KILL_ROUNDS is the number of kills, KILL_SEED their random seed.

import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { openPayments } from '../../src/payments/open.ts'
import { openDriver } from '../../src/store/open.ts'
import { reconcilerOf } from '../../src/use-cases/reconcile-payments.ts'
import { prepareShop, randomFrom, startServer, stopServer } from '../processes.ts'
import { onEveryEngine } from '../shop.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 3)
const seed = Number(process.env.KILL_SEED ?? 20261122)
const customers = 6
const price = 100

interface Acknowledged {
  readonly path: string
  readonly key: string
  readonly body: object
  readonly status: number
  readonly response: any
}

// A round is a start of the server.
t.setTimeout(60_000 + rounds * 60_000)

onEveryEngine(t, async (t, engine) => {
  t.test(
    `killed ${rounds} times while people order and pay (seed ${seed})`,
    { timeout: 30_000 + rounds * 30_000 },
    async (t) => {
      const { store, people, env, databaseUrl } = await prepareShop(t, engine, { customers, price })
      const random = randomFrom(seed)
      const acknowledged: Acknowledged[] = []
      let server = await startServer(t, env)
      let closing = false
      let again = 0

      const post = async (number: number, path: string, key: string, body: object) => {
        const authorization = `Bearer ${await people[number]?.()}`
        const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': key }
        return fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
      }
      /** Asks until there is a response that says what became of it, with one key. */
      const ask = async (number: number, path: string, key: string, body: object): Promise<any> => {
        for (;;) {
          const response = await post(number, path, key, body)
            .then(async (one) => ({ status: one.status, response: (await one.json()) as any }))
            .catch(() => undefined)
          const waits = response?.status === 409 && /in_progress|busy/.test(response.response.error.code)
          if (response && response.status < 500 && !waits) {
            acknowledged.push({ path, key, body, ...response })
            return response.response
          }
          again++
          await sleep(50)
        }
      }
      const customer = async (number: number) => {
        for (let n = 0; !closing; n++) {
          const lines = [{ item_id: 1, quantity: 1 + (n % 3) }]
          const order = await ask(number, '/api/v1/orders', `order-${number}-${n}`, { lines })
          const payment_method = n % 4 === 3 ? 'provider_timeout_charged' : 'card_ok'
          const body = { order_id: order.id, payment_method, capture: n % 2 === 0 }
          await ask(number, '/api/v1/payments', `payment-${number}-${n}`, body)
        }
      }
      const shopping = people.map((_, number) => customer(number))
      for (let round = 0; round < rounds; round++) {
        await sleep(50 + random() * 500)
        await stopServer(server, 'SIGKILL')
        server = await startServer(t, env)
      }
      closing = true
      await Promise.all(shopping)
      for (const { path, key, body, status, response } of acknowledged) {
        const replayed = await post(Number(key.split('-')[1]), path, key, body)
        t.equal(replayed.headers.get('idempotent-replayed'), 'true')
        t.same([replayed.status, await replayed.json()], [status, response], key)
      }
      await stopServer(server, 'SIGTERM')

      const clock = () => new Date(Date.now() + 3_600_000)
      const config = readConfig(env)
      const { payments } = openPayments({
        settings: config.payments,
        ledger: store.sandboxLedger,
        sandboxSecret: 's'.repeat(32),
        clock,
        monotonic: () => performance.now(),
      })
      await reconcilerOf(store, payments).run(clock())
      const driver = openDriver(databaseUrl)
      t.teardown(() => driver.close())
      const [orders, paid, booked, calls] = await Promise.all([
        driver.all('SELECT id, status, total_minor FROM orders'),
        driver.all('SELECT id, order_id, status, captured_minor, amount_minor FROM payments'),
        driver.all('SELECT payment_id, status, amount_minor FROM sandbox_payments'),
        driver.all("SELECT payment_id FROM sandbox_calls WHERE action = 'authorize' AND effect"),
      ])
      await store.close()
      const ids = (path: string) =>
        acknowledged
          .filter((one) => one.path === path)
          .map(({ response }) => response.id as string)
          .sort()
      for (const one of acknowledged)
        if (one.status !== 201) t.fail(`${one.key}: ${one.status} ${JSON.stringify(one.response)}`)
      t.same(
        orders.map(({ id }) => id as string).sort(),
        ids('/api/v1/orders'),
        'each order that was acknowledged, once',
      )
      t.same(
        paid
          .filter(({ status }) => status !== 'failed')
          .map(({ id }) => id as string)
          .sort(),
        ids('/api/v1/payments'),
        'each payment that was acknowledged, once',
      )
      t.equal(new Set(calls.map(({ payment_id }) => payment_id)).size, calls.length, 'nobody is charged twice')
      const money = (rows: readonly any[], id: string) =>
        rows
          .filter(({ status }) => status === 'authorized' || status === 'captured')
          .map((one) => [one[id], one.status, Number(one.amount_minor)])
          .sort()
      t.same(money(booked, 'payment_id'), money(paid, 'id'), "the provider's books and ours agree")
      const sum = (rows: readonly any[], column: string) => rows.reduce((all, one) => all + Number(one[column]), 0)
      t.equal(sum(booked, 'amount_minor'), sum(orders, 'total_minor'), 'and so do orders, to the last unit')
      t.comment(
        `${rounds} kills, ${orders.length} orders, ${paid.length} payments of ${sum(booked, 'amount_minor')}, ` +
          `${again} asked again`,
      )
    },
  )
})
