// Prometheus itself, with the configuration of docs/operations/monitoring, asks a server that is used: every expression
// of the dashboard gives something, and every alert can be evaluated.

import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { parse, stringify } from 'yaml'
import { prepareShop, startServer } from '../processes.ts'
import { openReceiver } from '../receiver.ts'
import { sqlite } from '../shop.ts'

const folder = new URL('../../docs/operations/monitoring/', import.meta.url)
const read = (name: string) => readFile(new URL(name, folder), 'utf8')
const token = 'm'.repeat(32)
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** @returns a function that asks it for the values of an expression */
async function prometheusOf(t: Test, shop: string) {
  const directory = t.testdir()
  const config = parse(await read('prometheus.yml'))
  const [job] = config.scrape_configs
  config.global = { scrape_interval: '1s', evaluation_interval: '1s' }
  config.rule_files = [new URL('alerts.yml', folder).pathname]
  job.authorization.credentials_file = join(directory, 'token')
  job.static_configs[0].targets = [new URL(shop).host]
  await writeFile(join(directory, 'token'), token)
  await writeFile(join(directory, 'prometheus.yml'), stringify(config))
  const port = await freePort()
  const options = [
    `--config.file=${directory}/prometheus.yml`,
    `--storage.tsdb.path=${directory}/data`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--log.level=error',
  ]
  const child = spawn('prometheus', options, { stdio: ['ignore', 'inherit', 'inherit'] })
  t.teardown(async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
  return async (path: string): Promise<any> => (await fetch(`http://127.0.0.1:${port}/api/v1/${path}`)).json()
}

/** What a shop meets in a day, and a webhook endpoint that receives it. */
async function used(url: string, env: { customer: () => Promise<string>; admin: () => Promise<string>; hook: string }) {
  const ask = async (method: string, path: string, who?: () => Promise<string>, body?: object): Promise<any> => {
    const headers: Record<string, string> = { 'idempotency-key': randomUUID() }
    if (who) headers.authorization = `Bearer ${await who()}`
    if (body) headers['content-type'] = 'application/json'
    const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return response.json().catch(() => undefined)
  }
  const { customer, admin, hook } = env
  await ask('POST', '/api/v2/webhook-endpoints', admin, { url: hook, events: ['*'] })
  const paused = await ask('POST', '/api/v2/webhook-endpoints', admin, { url: hook, events: ['*'] })
  await ask('POST', `/api/v2/webhook-endpoints/${paused.id}/pause`, admin)
  return async () => {
    const { id } = await ask('POST', '/api/v2/orders', customer, { lines: [{ item_id: 1, quantity: 1 }] })
    await ask('POST', '/api/v2/payments', customer, { order_id: id, payment_method: 'card_ok' })
    await ask('POST', '/api/v2/login', undefined, { email: 'a@shop.example', password: 'not this one' })
    await ask('GET', '/api/v1/items?limit=1')
    await ask('PROPFIND', '/api/v2/items')
  }
}

const skip = spawnSync('prometheus', ['--version']).error && 'no prometheus here (Debian: prometheus)'

t.test('every query of the dashboard has data', { skip, timeout: 120_000 }, async (t) => {
  const { store, people, person, env } = await prepareShop(t, sqlite, { customers: 1, price: 100 })
  const admin = await person('admin', 'admin')
  await store.close()
  const server = await startServer(t, {
    ...env,
    METRICS_TOKEN: token,
    RATE_LIMIT: 'on',
    ALLOW_PRIVATE_WEBHOOKS: '1',
    WEBHOOK_KEYS: 'w'.repeat(32),
  })
  const hook = await openReceiver(t)
  const day = await used(server.url, { customer: people[0] as () => Promise<string>, admin, hook })
  const query = await prometheusOf(t, server.url)
  const until = performance.now() + 15_000
  while (performance.now() < until) {
    await day()
    await sleep(200)
  }
  const written = (expr: string) =>
    expr.replaceAll('$__rate_interval', '10s').replaceAll('$job', 'shop').replaceAll('$instance', '.+')
  /** Asks again where a scrape was late: what it would have measured is not there until the next one. */
  const values = async (expr: string): Promise<string[]> => {
    for (let left = 20; ; left--) {
      const { data, error } = await query(`query?query=${encodeURIComponent(expr)}`)
      if (error) throw new Error(`${expr}: ${error}`)
      const found: string[] = data.result.map(({ value }: any) => value[1])
      if (found.some((value) => value !== 'NaN') || left === 0) return found
      await sleep(500)
    }
  }
  const dashboard = JSON.parse(await read('dashboard.json'))
  for (const { title, targets = [] } of dashboard.panels)
    for (const { expr } of targets) {
      const found = await values(written(expr))
      t.ok(
        found.some((value) => value !== 'NaN'),
        `${title}: ${found.slice(0, 3)}`,
        { expr },
      )
    }
  const { groups } = (await query('rules')).data
  const rules: any[] = groups.flatMap((group: any) => group.rules)
  t.ok(rules.length > 5)
  for (const { name, health, lastError } of rules) t.same([health, lastError], ['ok', undefined], name)
})
