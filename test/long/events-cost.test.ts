// What events cost an order where no endpoint is registered: one row, and little CPU time. Two servers take orders side
// by side, turn by turn: one as it is, and one that makes no events. CPU time is that of the server's process, so what
// else the machine does matters little; the median of the turns' ratios counts, the best of three tries.
//
// COST_ORDERS is the number of orders of a turn. It needs Linux, for its /proc.

import { readdirSync, readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { mostUnpaid } from '../../src/domain/orders.ts'
import { openDriver } from '../../src/store/open.ts'
import { prepareShop, startServer, stopServer } from '../processes.ts'
import { sqlite } from '../shop.ts'

const mostTimes = 1.05
const mostTries = 5
const turns = 60
const orders = Number(process.env.COST_ORDERS ?? 100)
const warmOrders = 3 * orders
const together = 8

/** Makes no event, and is nothing else: the function that makes one returns at once. */
const withoutEvents = `import { registerHooks } from 'node:module'
const body = /(function eventOf<[^>]*>\\([^)]*\\): EventRow \\{)/
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/src/domain/events.ts')) return loaded
    const source = String(loaded.source)
    if (!body.test(source)) throw new Error('eventOf is not where it was')
    return { ...loaded, source: source.replace(body, '$1 if (type) return undefined as never;') }
  },
})`

/** Microseconds of all threads of a process, which the kernel counts by the nanosecond. */
function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const nanoseconds = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  )
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1000
}

async function serverOf(t: Test, more: Record<string, string>) {
  const customers = Math.ceil((warmOrders + turns * mostTries * orders) / mostUnpaid)
  const { store, people, env, databaseUrl } = await prepareShop(t, sqlite, { customers, price: 100, stock: 10_000_000 })
  await store.close()
  const { child, url } = await startServer(t, { ...env, ...more })
  let elapsedMs = 0
  const order = async () => {
    const n = elapsedMs++
    const token = await people[Math.floor(n / mostUnpaid)]?.()
    const response = await fetch(`${url}/api/v2/orders`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `order-${n}`,
      },
      body: '{"lines":[{"item_id":1,"quantity":1}]}',
    })
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
    await response.arrayBuffer()
  }
  /** @returns microseconds for an order */
  const turn = async (count: number) => {
    const before = cpuOf(child.pid as number)
    let left = count
    const customer = async () => {
      while (left-- > 0) await order()
    }
    await Promise.all(Array.from({ length: together }, customer))
    return (cpuOf(child.pid as number) - before) / count
  }
  const rows = async () => {
    const driver = openDriver(databaseUrl)
    const counted = await driver.get('SELECT (SELECT count(*) FROM events) AS e, (SELECT count(*) FROM orders) AS o')
    await driver.close()
    return { events: Number(counted?.e), orders: Number(counted?.o) }
  }
  return { turn, rows, stop: () => stopServer({ child }, 'SIGTERM') }
}

/** What a tenth of the turns cost at most. */
const cheap = (costs: readonly number[]) => costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 10)] as number

const isWhole = Number(process.env.LONG_SHARE || 1) >= 1
const skip = process.platform !== 'linux' ? 'no /proc here' : !isWhole && 'it takes a machine with nothing else to do'

t.test('an order with its event: one row, 5 % more CPU time', { skip, timeout: 1_800_000 }, async (t) => {
  const one = await serverOf(t, {})
  const other = await serverOf(t, {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(withoutEvents)}`,
  })
  for (const { turn } of [one, other]) await turn(warmOrders)
  const before = await one.rows()
  const [withEvents, without]: [number[], number[]] = [[], []]
  const ratio = () => cheap(withEvents) / cheap(without)
  const tries: number[] = []
  while (tries.length < mostTries && !tries.some((tried) => tried <= mostTimes)) {
    for (let i = 0; i < turns; i++) {
      if (i % 2 === 0) withEvents.push(await one.turn(orders))
      without.push(await other.turn(orders))
      if (i % 2 === 1) withEvents.push(await one.turn(orders))
    }
    tries.push(ratio())
  }
  const after = await one.rows()
  await Promise.all([one.stop(), other.stop()])
  t.equal(after.events - before.events, after.orders - before.orders, 'one row for an order')
  t.equal((await other.rows()).events, 1, 'the other makes none; the item had one before it started')
  t.ok(ratio() <= mostTimes, `${ratio().toFixed(3)} times the CPU time`)
  const ratios = tries.map((tried) => tried.toFixed(3)).join(', ')
  t.comment(`CPU time, in that without events: ${ratios}; ${Math.round(cheap(withEvents))} µs an order`)
  t.comment(`${withEvents.length} turns of ${orders} orders`)
})
