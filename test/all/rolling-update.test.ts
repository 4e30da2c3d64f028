// Two servers behind a balancer are replaced one after the other, under load, and no request fails.

import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { prepareShop, startServer } from '../processes.ts'
import { engines, newestFirst } from '../shop.ts'

const postgres = engines.find(({ name }) => name === 'postgres')
const skip = !postgres && 'no PostgreSQL here; set TEST_DATABASE_URL'
const perSecond = 100
const checkMs = 100

interface Upstream {
  readonly url: string
  readonly child: ChildProcess
  isReady: boolean
}

/** Sends each request to the next server that is ready, as balancers do, and never sends one twice. */
async function balancer(t: Test) {
  const upstreams = new Set<Upstream>()
  const agent = new Agent({ keepAlive: true })
  const check = setInterval(() => {
    for (const one of upstreams)
      fetch(`${one.url}/health/ready`).then(
        ({ ok }) => {
          one.isReady = ok
        },
        () => {
          one.isReady = false
        },
      )
  }, checkMs)
  let turn = 0
  const server = createServer((clientRequest, clientResponse) => {
    const ready = [...upstreams].filter(({ isReady }) => isReady)
    const upstream = ready[turn++ % ready.length]
    if (!upstream) return void clientResponse.writeHead(502).end('no server is ready')
    const { method, headers, url } = clientRequest
    const passed = request(upstream.url + url, { method, headers, agent }, (response) => {
      clientResponse.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(clientResponse)
    })
    passed.on('error', (error) => clientResponse.writeHead(502).end(String(error)))
    clientRequest.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    clearInterval(check)
    agent.destroy()
    server.close()
    server.closeAllConnections()
  })
  return { upstreams, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

t.test(`under ${perSecond} requests a second two servers are replaced, and none fails`, { skip }, async (t) => {
  const { store, people, env } = await prepareShop(t, postgres as NonNullable<typeof postgres>, {
    customers: 4,
    price: 1200,
  })
  t.teardown(() => store.close())
  const { upstreams, url } = await balancer(t)
  const add = async (): Promise<Upstream> => {
    const upstream = { ...(await startServer(t, { ...env, DRAIN_SECONDS: '1' })), isReady: true }
    upstreams.add(upstream)
    return upstream
  }
  const remove = async (upstream: Upstream) => {
    upstream.child.kill('SIGTERM')
    const [code] = await once(upstream.child, 'close')
    upstreams.delete(upstream)
    t.equal(code, 0)
  }
  const tokens = await Promise.all(people.map((token) => token()))
  const failed: string[] = []
  let responseCount = 0
  const ask = async (n: number, path: string, body?: object): Promise<any> => {
    const headers = { authorization: `Bearer ${tokens[n % tokens.length]}`, 'idempotency-key': randomUUID() }
    const json = { 'content-type': 'application/json' }
    const write = body && { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body) }
    try {
      const response = await fetch(`${url}/api/v2/${path}`, write || { headers })
      const read = await response.json()
      if (response.ok) responseCount++
      else failed.push(`${path} ${response.status} ${JSON.stringify(read)}`)
      return read
    } catch (error) {
      failed.push(`${path} ${error}`)
    }
  }
  const order = async (n: number) => {
    const { id } = (await ask(n, 'orders', { lines: [{ item_id: 1, quantity: 1 }] })) ?? {}
    if (id) await ask(n, `orders/${id}/cancel`, {})
  }
  const old = [await add(), await add()]
  let over = false
  const load = (async () => {
    const pending: Promise<void>[] = []
    const from = performance.now()
    for (let n = 0; !over; n++) {
      await sleep(Math.max(0, from + (n * 1000) / perSecond - performance.now()))
      pending.push(n % 10 === 0 ? order(n) : ask(n, 'items/1'))
    }
    await Promise.all(pending)
  })()
  await sleep(500)
  for (const one of old) {
    await add()
    await sleep(2 * checkMs)
    await remove(one)
  }
  await sleep(500)
  over = true
  await load
  t.strictSame(failed, [])
  const { total } = await store.orders.list({ ...newestFirst, counted: true })
  t.ok(responseCount > 200 && Number(total) > 20, `${responseCount} answers, ${total} orders`)
})
