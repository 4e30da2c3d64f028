// Behind PgBouncer, which gives every transaction another connection of the database, on two servers at once.
//
// By session each of our connections needs one of its own, so its pool must be as large as ours together.
// A PgBouncer before 1.21 knows no prepared statements: names of one client are on the connections of another.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import t, { type Test } from 'tap'
import { openPostgres } from '../../src/store/engine/postgres.ts'
import { startServer } from '../processes.ts'
import { engines } from '../shop.ts'

const run = promisify(execFile)
const bouncer = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', 'pgbouncer']
const installed = await Promise.all(
  bouncer.map((path) =>
    run(path, ['--version']).then(
      () => path,
      () => undefined,
    ),
  ),
)
const command = installed.find(Boolean)
const skip = (!command && 'no PgBouncer here') || (engines.length < 2 && 'no PostgreSQL here')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function administer(server: URL, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.toString() })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** An empty database, and the URL by which PgBouncer leads to it. */
async function pooled(t: Test, mode: 'transaction' | 'session'): Promise<string> {
  const server = new URL(process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres')
  const database = `pooled_${process.pid}_${mode}`
  await administer(server, `CREATE DATABASE ${database}`)
  t.teardown(() => administer(server, `DROP DATABASE ${database} WITH (FORCE)`))
  const port = await freePort()
  const secret = server.password && ` password='${decodeURIComponent(server.password).replaceAll("'", "''")}'`
  // Where another user may read.
  const folder = await mkdtemp(join(tmpdir(), 'shop-pooler-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const { hostname, username } = server
  await chmod(folder, 0o755)
  await writeFile(
    `${folder}/pgbouncer.ini`,
    `[databases]
${database} = host=${hostname} port=${server.port || 5432} user=${username}${secret}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${mode === 'session' ? 24 : 4}
`,
  )
  // It refuses to be root.
  const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const child = spawn(command as string, [`${folder}/pgbouncer.ini`], { stdio: 'ignore', ...asNobody })
  const exited = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGKILL')
    await exited
  })
  for (let n = 0; n < 100; n++) {
    const socket = connect(port, '127.0.0.1')
    const there = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (there) break
    await sleep(50)
  }
  return `postgres://${username}@127.0.0.1:${port}/${database}`
}

for (const mode of ['transaction', 'session'] as const) {
  t.test(`a pool by ${mode}: two servers start, read and write at once, and nothing fails`, { skip }, async (t) => {
    const DATABASE_URL = await pooled(t, mode)
    const folder = t.testdir({ 1: {}, 2: {} })
    const env = {
      DATABASE_URL,
      SEED: 'demo',
      LOG_LEVEL: 'silent',
      RATE_LIMIT: 'off',
      PORT: '0',
      ADMIN_EMAIL: 'root@shop.example',
      ADMIN_PASSWORD: 'a sentence of ours',
      TOKEN_KEYS: 't'.repeat(32),
      AUDIT_KEYS: 'a'.repeat(32),
    }
    const servers = await Promise.all([1, 2].map((n) => startServer(t, { ...env, DATA_DIR: `${folder}/${n}` })))
    const url = (n: number) => servers[n % 2]?.url as string
    const json = { 'content-type': 'application/json' }
    const ask = async (n: number, path: string, options: RequestInit = {}) => {
      const response = await fetch(`${url(n)}/api/v1${path}`, options)
      await response.arrayBuffer()
      return response.status
    }
    let login: Response | undefined
    for (let n = 0; n < 100 && login?.status !== 200; n++) {
      await sleep(100)
      login = await fetch(`${url(0)}/api/v1/login`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }),
      })
    }
    const { access_token } = (await (login as Response).json()) as { access_token: string }
    const headers = { ...json, authorization: `Bearer ${access_token}` }
    const statuses = await Promise.all(
      Array.from({ length: 160 }, (_, n) => {
        if (n % 4 === 0)
          return ask(n / 4, '/items', { method: 'POST', headers, body: JSON.stringify({ name: `Mug ${n}`, price: n }) })
        if (n % 4 === 1)
          return ask((n - 1) / 4, `/items/${1 + (n % 20)}`, {
            method: 'PATCH',
            headers,
            body: JSON.stringify({ price: 100 + n }),
          })
        return ask(n, n % 4 === 2 ? `/items/${1 + (n % 20)}` : '/items?size=5&sort=-price', { headers })
      }),
    )
    t.same([...new Set(statuses)].sort(), [200, 201])

    const db = openPostgres(DATABASE_URL, { max: 2 })
    await db.script('ALTER TABLE items ALTER COLUMN name TYPE varchar(1000)')
    await db.close()
    const after = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        ask(
          n,
          `/items/${1 + (n % 20)}`,
          n % 2 ? { headers } : { method: 'PATCH', headers, body: JSON.stringify({ price: 500 + n }) },
        ),
      ),
    )
    t.same([...new Set(after)], [200], 'nor after a table has changed under them')
    for (const { child } of servers) child.kill('SIGTERM')
  })
}
