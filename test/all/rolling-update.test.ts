// Two servers behind a balancer are replaced one after the other, under load, and no request fails. Nothing is lost
// that they do elsewhere or later: each event is delivered, with its signature, and the audit log has the names that
// people gave themselves, whichever server encrypted them.

import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { prepareShop, startServer } from '../processes.ts'
import { openReceiver, respondWith } from '../receiver.ts'
import { engines } from '../shop.ts'

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

/** A webhook endpoint. What it has received, as `type id`. */
async function receiverOf(t: Test) {
  const receiver = { url: '', secret: '', received: new Set<string>() }
  receiver.url = await openReceiver(t, ({ headers, body }, response) => {
    const { type, data } = new Webhook(receiver.secret).verify(body, headers) as any
    receiver.received.add(`${type} ${data.id}`)
    respondWith(204)(response)
  })
  return receiver
}

type Token = () => Promise<string>

/** Sends requests, and notes those that fail. */
function clientOf(url: string) {
  const failed: string[] = []
  const counts = { requests: 0 }
  const send = async (token: Token, method: string, path: string, body?: object): Promise<any> => {
    counts.requests++
    const headers: Record<string, string> = { authorization: `Bearer ${await token()}` }
    if (method === 'POST') headers['idempotency-key'] = randomUUID()
    if (body) headers['content-type'] = 'application/json'
    try {
      const response = await fetch(`${url}/api/v2/${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      })
      const content = await response.json()
      if (!response.ok) failed.push(`${path} ${response.status} ${JSON.stringify(content)}`)
      return content
    } catch (error) {
      failed.push(`${path} ${error}`)
    }
  }
  return { send, failed, counts }
}

/** One beginning every hundredth of a second: of fifty, five order and cancel, one edits their name, 44 read. */
async function load(send: ReturnType<typeof clientOf>['send'], people: readonly Token[], isOver: () => boolean) {
  const [happened, names, pending]: [string[], string[], Promise<unknown>[]] = [[], [], []]
  const order = async (token: Token) => {
    const { id } = (await send(token, 'POST', 'orders', { lines: [{ item_id: 1, quantity: 1 }] })) ?? {}
    if (!id) return
    happened.push(`order.placed ${id}`)
    await send(token, 'POST', `orders/${id}/cancel`, {})
    happened.push(`order.cancelled ${id}`)
  }
  const from = performance.now()
  let n = 0
  for (; !isOver(); n++) {
    await sleep(Math.max(0, from + (n * 1000) / perSecond - performance.now()))
    const token = people[Math.floor(n / 10) % people.length] as Token
    const name = `Customer ${n}`
    if (n % 50 === 5) names.push(name)
    const edit = () => send(token, 'PATCH', 'users/me', { name })
    pending.push(n % 10 === 0 ? order(token) : n % 50 === 5 ? edit() : send(token, 'GET', 'items/1'))
  }
  const reached = (n * 1000) / (performance.now() - from)
  await Promise.all(pending)
  return { happened, names, reached }
}

/** The names in the audit log. */
async function auditedNames(send: ReturnType<typeof clientOf>['send'], admin: Token): Promise<Set<string>> {
  const found = new Set<string>()
  let path: string | null = 'audit-logs?size=100&action=user.update&cursor='
  while (path) {
    const page: any = await send(admin, 'GET', path)
    for (const { after } of page.items) found.add(after?.name)
    path = page.links.next?.replace('/api/v2/', '') ?? null
  }
  return found
}

t.test(`under ${perSecond} requests a second two servers are replaced, and none fails`, { skip }, async (t) => {
  const { store, people, person, env } = await prepareShop(t, postgres as NonNullable<typeof postgres>, {
    customers: 40,
    price: 1200,
  })
  const admin = await person('admin', 'admin')
  await store.close()
  const { upstreams, url } = await balancer(t)
  const add = async (): Promise<Upstream> => {
    const more = { DRAIN_SECONDS: '1', ALLOW_PRIVATE_WEBHOOKS: '1', WEBHOOK_KEYS: 'w'.repeat(32) }
    const upstream = { ...(await startServer(t, { ...env, ...more })), isReady: true }
    upstreams.add(upstream)
    return upstream
  }
  const remove = async (upstream: Upstream) => {
    upstream.child.kill('SIGTERM')
    const [code] = await once(upstream.child, 'close')
    upstreams.delete(upstream)
    t.equal(code, 0)
  }
  const old = [await add(), await add()]
  const { send, failed, counts } = clientOf(url)
  const receiver = await receiverOf(t)
  const events = ['order.placed', 'order.cancelled']
  receiver.secret = (await send(admin, 'POST', 'webhook-endpoints', { url: receiver.url, events })).secret
  let isOver = false
  const loading = load(send, people, () => isOver)
  await sleep(500)
  for (const one of old) {
    await add()
    await sleep(2 * checkMs)
    await remove(one)
  }
  await sleep(500)
  isOver = true
  const { happened, names, reached } = await loading
  t.strictSame(failed, [])
  t.ok(reached > 0.9 * perSecond, `${Math.round(reached)} a second`)
  t.ok(happened.length > 40 && names.length > 5, `${happened.length / 2} orders, ${names.length} names`)
  const late = () => happened.filter((one) => !receiver.received.has(one))
  // Other programs may have transactions open on this database server.
  for (let left = 600; left > 0 && late().length > 0; left--) await sleep(100)
  t.strictSame(late(), [], 'each order has its events')
  const found = await auditedNames(send, admin)
  t.strictSame(
    names.filter((name) => !found.has(name)),
    [],
    'and each name is in the audit log',
  )
  t.comment(`${counts.requests} requests, ${Math.round(reached)} a second, ${happened.length} events`)
})
