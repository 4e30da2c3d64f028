// The real process: how it starts, what it says, how it stops, and what is left after it was killed.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, cp, readFile, rm, symlink } from 'node:fs/promises'
import { createServer, connect as dial, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { demoSize } from '../src/domain/demo.ts'
import { identityWith } from '../src/identity/identity.ts'
import { later } from './scope.ts'
import { engines } from './shop.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = ['--import', './scripts/check-node.mjs', 'src/server.ts']

/** Every variable is set, so that neither .env nor the caller's environment has a say. */
const quiet = {
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_DIR: '',
  DATABASE_URL: '',
  SEED: '',
  LOG_LEVEL: 'silent',
  CORS_ORIGINS: '',
  TRUST_PROXY: '',
  RATE_LIMIT: 'off',
  REDIS_URL: '',
  NODE_ENV: '',
  PAYMENT_PROVIDER: '',
  ALLOW_SANDBOX: '',
  SANDBOX_SECRET: '',
  SANDBOX_PORT: '',
  STRIPE_SECRET_KEY: '',
  ADMIN_EMAIL: 'root@shop.example',
  ADMIN_PASSWORD: 'a sentence of ours',
  // Before listening: the requirements of production.
  CURSOR_KEYS: 'cursors-0123456789abcdefghijklmnop',
  TOKEN_KEYS: 'tokens-0123456789abcdefghijklmnopq',
  CSRF_KEYS: 'browsers-0123456789abcdefghijklmno',
  AUDIT_KEYS: 'audit-0123456789abcdefghijklmnopqr',
}

type Environment = Partial<typeof quiet & { NODE_OPTIONS: string }>

interface Running {
  readonly child: ChildProcess
  /** `http://127.0.0.1:40123` */
  readonly url: string
  readonly port: number
  stdout(): string
  stderr(): string
  /** Its exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>
}

/**
 * Without what tap preloads in every child, which handles signals.
 * @param cwd the root of another checkout
 */
function launch(t: Test, environment: Environment, cwd = root) {
  const { NODE_OPTIONS = '', ...rest } = environment
  const line = ['-c', 'NODE_OPTIONS=$OPTIONS exec "$@"', 'sh', process.execPath, ...command]
  const env = { ...quiet, ...rest, OPTIONS: NODE_OPTIONS }
  const child = spawn('/bin/sh', line, { cwd, env, stdio: 'pipe' })
  t.teardown(() => child.kill('SIGKILL'))
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const exited = once(child, 'close').then(([code]) => code as number | null)
  return { child, exited, stdout: () => stdout, stderr: () => stderr }
}

/** Starts a server and waits until it says where it is. */
async function start(t: Test, environment: Environment): Promise<Running> {
  const launched = launch(t, environment)
  let exited = false
  launched.exited.then(() => {
    exited = true
  })
  const address = /^Shop API: (http:\/\/127\.0\.0\.1:(\d+))\/api\/items /m
  while (!exited && !address.test(launched.stdout())) await sleep(10)
  const [, url, port] = address.exec(launched.stdout()) ?? []
  if (!url) throw new Error(`no server: ${launched.stderr()}`)
  return { ...launched, url, port: Number(port) }
}

/** Starts a server that should not. @returns how it ended and what it said */
async function fail(t: Test, environment: Environment, cwd = root) {
  const { exited, stdout, stderr } = launch(t, environment, cwd)
  return { code: await exited, stdout: stdout(), stderr: stderr() }
}

const json = { 'content-type': 'application/json' }
async function login(url: string): Promise<string> {
  const body = JSON.stringify({ email: quiet.ADMIN_EMAIL, password: quiet.ADMIN_PASSWORD })
  const response = await fetch(`${url}/api/v1/login`, { method: 'POST', headers: json, body })
  return `Bearer ${((await response.json()) as any).access_token}`
}
const logins = new Map<string, Promise<string>>()
async function create(url: string, item: object, more: object = {}): Promise<Response> {
  const token = logins.get(url) ?? login(url)
  logins.set(url, token)
  const headers = { ...json, authorization: await token, ...more }
  return fetch(`${url}/api/v1/items`, { method: 'POST', headers, body: JSON.stringify(item) })
}
const listed = async (url: string): Promise<any> => (await fetch(`${url}/api/v1/items?size=100`)).json()

async function until(what: () => boolean): Promise<void> {
  // On a busy machine a server alone takes some of it.
  const patience = performance.now() + 25_000
  while (!what() && performance.now() < patience) await sleep(5)
}

t.test(
  'prints the demo users once and one line with its URLs, all of which answer, and has the demo shop',
  async (t) => {
    const { url, stdout, stderr } = await start(t, { DATA_DIR: t.testdir() })
    t.match(stdout(), /^Demo users, shown this once:\n( {2}\w+@shop\.example +[\w-]{16}\n){3}Shop API: [^\n]+\n$/)
    const urls = stdout().match(/http:\S+/g) ?? []
    t.equal(urls.length, 4)
    for (const one of urls) t.equal((await fetch(one)).status, 200, one)
    t.equal((await listed(url)).meta.total, demoSize)
    for (const [, email, password] of stdout().matchAll(/(\w+@shop\.example) +(\S+)/g)) {
      const body = JSON.stringify({ email, password })
      t.equal(
        (await fetch(`${url}/api/v1/login`, { method: 'POST', headers: json, body })).status,
        200,
        `${email} logs in`,
      )
    }
    t.equal(stderr(), '')
  },
)

const proc = existsSync('/proc/self/cmdline') ? false : 'no /proc here'
t.test(
  'it is the process that was started, with little room for young objects, or as much as was said',
  { skip: proc },
  async (t) => {
    const lineOf = async (environment: Environment): Promise<string[]> => {
      const { child } = await start(t, { DATA_DIR: t.testdir(), SEED: 'none', ...environment })
      return (await readFile(`/proc/${child.pid}/cmdline`, 'utf8')).split('\0')
    }
    const line = await lineOf({})
    t.same(line.slice(1, 4), ['--max-semi-space-size=8', '--initial-heap-size=80', '--heap-growing-percent=50'])
    t.same(line.slice(4, -1), [...command.slice(0, -1), join(root, 'src/server.ts')], 'what Node was given otherwise')
    const chosen = await lineOf({ NODE_OPTIONS: '--max-semi-space-size=16' })
    t.same(chosen.slice(1, -1), command)
    const handler = `data:text/javascript,process.on('SIGTERM',()=>{})`
    const preloaded = await lineOf({ NODE_OPTIONS: `"--import=${handler}"` })
    t.same(preloaded.slice(1, -1), command, 'a signal that a preloaded module had caught would be lost')
  },
)

t.test('logs JSON lines beside that one', async (t) => {
  const { url, stdout } = await start(t, { DATA_DIR: t.testdir(), LOG_LEVEL: 'info' })
  await fetch(`${url}/health/ready`)
  const others = () =>
    stdout()
      .split('\n')
      .filter((line) => line.startsWith('{'))
  await until(() => others().length > 1)
  for (const line of others()) t.type(JSON.parse(line), 'object')
  t.match(others().at(-1) ?? '', /"route":"\/health\/ready","status":200/)
})

t.test('two servers side by side, each with its own PORT and DATA_DIR', async (t) => {
  const folders = t.testdir({ a: {}, b: {} })
  const servers = await Promise.all(
    ['a', 'b'].map((name) => start(t, { DATA_DIR: `${folders}/${name}`, SEED: 'none' })),
  )
  const [a, b] = servers as [Running, Running]
  t.equal((await create(a.url, { name: 'Lamp', price: 45000 })).status, 201)
  t.equal((await listed(a.url)).meta.total, 1)
  t.equal((await listed(b.url)).meta.total, 0)
})

t.test('SEED=none: an empty shop; NODE_ENV=production: empty unless SEED says otherwise', async (t) => {
  const folders = t.testdir({ none: {}, production: {}, both: {} })
  const total = async (name: string, environment: Environment) => {
    const { url } = await start(t, { DATA_DIR: `${folders}/${name}`, ...environment })
    return (await listed(url)).meta.total
  }
  const totals = [
    total('none', { SEED: 'none' }),
    total('production', { NODE_ENV: 'production', ALLOW_SANDBOX: '1' }),
    total('both', { NODE_ENV: 'production', ALLOW_SANDBOX: '1', SEED: 'demo' }),
  ]
  t.same(await Promise.all(totals), [0, 0, demoSize])
})

t.test('an invalid environment: one line that names the variable, exit 1', async (t) => {
  const folder = t.testdir({ note: 'This is no database.'.repeat(100), data: {} })
  const wrong: Environment[] = [
    { PORT: 'eighty' },
    { DATABASE_URL: 'mysql://127.0.0.1/shop' },
    { DATABASE_URL: 'postgres://shop:secret@127.0.0.1:1/shop' },
    { DATABASE_URL: 'postgres://[' },
    { DATABASE_URL: `file:${folder}/note` },
    { DATABASE_URL: `file:${folder}/data` },
    { CORS_ORIGINS: 'shop.example' },
    { TRUST_PROXY: 'true' },
    { LOG_LEVEL: 'loud' },
    { PAYMENT_PROVIDER: 'cash' },
    { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'a-secret-that-is-never-said' },
    { ALLOW_SANDBOX: '0', NODE_ENV: 'production' },
    { SANDBOX_SECRET: 'secret' },
  ]
  const judge = async (environment: Environment) => {
    const [[name, value] = []] = Object.entries(environment)
    const { code, stdout, stderr } = await fail(t, { DATA_DIR: `${folder}/data`, ...environment })
    t.match({ code, stdout }, { code: 1, stdout: '' }, `${name}=${value}`)
    t.match(stderr, new RegExp(`^[^\\n]*${name}[^\\n]*\\n$`), `${name}=${value}`)
    t.notMatch(stderr, /secret/)
  }
  await Promise.all(wrong.map(judge))
})

t.test('SANDBOX_PORT: the sandbox listens there, for callers with the secret, until the server stops', async (t) => {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as { port: number }
  free.close()
  await once(free, 'close')
  const SANDBOX_SECRET = 'x'.repeat(16)
  const { child, exited } = await start(t, {
    DATA_DIR: t.testdir(),
    SEED: 'none',
    SANDBOX_PORT: `${port}`,
    SANDBOX_SECRET,
  })
  const ask = (authorization: string) =>
    fetch(`http://127.0.0.1:${port}/sandbox-provider/payments/pay_1`, { headers: { authorization } })
  t.equal((await ask(`Bearer ${SANDBOX_SECRET}`)).status, 404)
  t.equal((await ask('Bearer me')).status, 401)
  child.kill('SIGTERM')
  t.equal(await exited, 0)
  await t.rejects(ask('Bearer me'))
})

t.test('a port that is in use: one line that says so, exit 1', async (t) => {
  const listener = createServer().listen(0, '127.0.0.1')
  t.teardown(() => listener.close())
  await once(listener, 'listening')
  const { port } = listener.address() as { port: number }
  const { code, stdout, stderr } = await fail(t, { PORT: String(port), DATA_DIR: t.testdir() })
  t.match({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, new RegExp(`^[^\\n]*in use[^\\n]*${port}\\n$`))
})

/** A connection that is read to its end, and what has arrived so far. */
async function connected(t: Test, port: number): Promise<{ socket: Socket; received(): string }> {
  const socket = dial(port, '127.0.0.1')
  let received = ''
  socket.setEncoding('utf8').on('data', (text) => {
    received += text
  })
  socket.on('error', () => undefined)
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')
  return { socket, received: () => received }
}

t.test('SIGTERM while requests are in flight: they are answered, newcomers get 503, exit 0 within 10 s', async (t) => {
  const folder = t.testdir()
  const { child, port, url, exited, stderr } = await start(t, { DATA_DIR: folder, SEED: 'none' })
  const authorization = await login(url)
  const body = JSON.stringify({ name: 'Lamp', price: 45000 })
  const [idle, posting, probing] = await Promise.all([1, 2, 3].map(() => connected(t, port)))
  if (!idle || !posting || !probing) return
  idle.socket.write('GET /health/ready HTTP/1.1\r\nHost: shop\r\n\r\n')
  await until(() => idle.received().startsWith('HTTP/1.1 200'))
  probing.socket.write('GET /health/ready HTTP/1.1\r\n')
  posting.socket.write(
    `POST /api/v1/items HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n` +
      `Authorization: ${authorization}\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
  )
  await until(() => posting.received().startsWith('HTTP/1.1 100'))
  posting.socket.write(body.slice(0, 10))

  const signalled = performance.now()
  child.kill('SIGTERM')
  await until(() => idle.socket.destroyed)
  t.ok(idle.socket.destroyed, 'an idle connection is closed at once')
  probing.socket.write('Host: shop\r\n\r\n')
  await until(() => probing.received().includes('request_id'))
  t.match(probing.received(), /^HTTP\/1\.1 503 .*\r\nretry-after: 1\r\n.*"code":"service_unavailable"/s)
  posting.socket.write(body.slice(10))
  await until(() => posting.received().includes('updated_at'))
  t.match(posting.received(), /HTTP\/1\.1 201 Created\r\n/)
  t.equal(await exited, 0)
  t.ok(performance.now() - signalled < 10_000)
  t.equal(stderr(), '')
  const file = new Database(`${folder}/shop.db`, { readonly: true })
  t.same(file.prepare('SELECT name FROM items').all(), [{ name: 'Lamp' }])
  file.close()
})

/** A server whose PostgreSQL accepts connections but never answers, once it listens. */
async function startWithoutDatabase(t: Test): Promise<Running> {
  const sockets = new Set<Socket>()
  const mute = createServer((socket) => void sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    mute.close()
  })
  await once(mute, 'listening')
  const { port: silent } = mute.address() as { port: number }
  const DATABASE_URL = `postgres://shop:secret@127.0.0.1:${silent}/shop`
  const launched = launch(t, { DATABASE_URL, DATA_DIR: t.testdir(), SEED: 'none', LOG_LEVEL: 'info' })
  const address = /Server listening at (http:\/\/127\.0\.0\.1:(\d+))/
  await until(() => address.test(launched.stdout()))
  const [, url, port] = address.exec(launched.stdout()) ?? []
  if (!url) throw new Error(`no server: ${launched.stderr()}`)
  return { ...launched, url, port: Number(port) }
}

t.test('before the database is open: alive, not ready, and 503 for requests that need it', async (t) => {
  const { child, url, exited, stdout } = await startWithoutDatabase(t)
  const { status } = await fetch(`${url}/health/live`)
  t.equal(status, 200)
  const ready = await fetch(`${url}/health/ready`)
  t.match({ status: ready.status, body: await ready.json() }, { status: 503, body: { error: { data: undefined } } })
  t.equal(ready.headers.get('retry-after'), '1')

  const identity = identityWith({ tokenKeys: [quiet.TOKEN_KEYS], csrfKeys: [quiet.CSRF_KEYS], secureCookies: false })
  const claims = { user_id: 1, session_id: 1, scope: 'items:read items:write' }
  const authorization = `Bearer ${await identity.accessToken(claims, new Date())}`
  const cookie = `${identity.cookieName(false)}=${'s'.repeat(43)}`
  const credentials = JSON.stringify({ email: quiet.ADMIN_EMAIL, password: quiet.ADMIN_PASSWORD })
  const item = JSON.stringify({ name: 'Lamp', price: 45000 })
  const key = { 'idempotency-key': 'k1' }
  const needy: [path: string, init?: RequestInit][] = [
    ['/api/v1/items'],
    ['/api/v2/items/1'],
    ['/api/v1/items/1', { method: 'HEAD' }],
    ['/api/v1/categories'],
    ['/api/v1/login', { method: 'POST', headers: json, body: credentials }],
    ['/api/v1/users/me', { headers: { authorization } }],
    ['/api/v1/users/me', { headers: { cookie } }],
    ['/api/v1/items', { method: 'POST', headers: { ...json, ...key, authorization }, body: item }],
    ['/api/v1/items/1', { method: 'DELETE', headers: { authorization, 'if-match': '"1"' } }],
  ]
  for (const [path, init] of needy) {
    const response = await fetch(`${url}${path}`, init)
    const request = `${init?.method ?? 'GET'} ${path} ${Object.keys(init?.headers ?? {})}`
    t.equal(response.status, 503, request)
    t.equal(response.headers.get('retry-after'), '1', request)
    const error = { code: 'service_unavailable', request_id: response.headers.get('x-request-id') ?? 'none' }
    if (init?.method !== 'HEAD') t.match(await response.json(), { error }, request)
  }
  // Requests that need no database are answered as always.
  for (const [path, status] of [
    ['/docs', 200],
    ['/openapi.json', 200],
    ['/api/v1/users/me', 401],
    ['/nowhere', 404],
  ] as const)
    t.equal((await fetch(`${url}${path}`)).status, status, path)
  t.notMatch(stdout(), /Shop API/, 'it does not say that it is open')
  child.kill('SIGTERM')
  t.equal(await exited, 0)
  t.notMatch(stdout(), /secret|a sentence of ours/)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} before the database is open: exit 0 at once`, async (t) => {
    const { child, url, exited, stderr } = await startWithoutDatabase(t)
    t.equal((await fetch(`${url}/health/live`)).status, 200)
    const before = performance.now()
    child.kill(signal)
    t.equal(await exited, 0)
    t.ok(performance.now() - before < 3000)
    t.equal(stderr(), '')
  })
}

t.test('SIGTERM and SIGINT at any time during the start end it, without an error', { skip: later }, async (t) => {
  const ends: string[] = []
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    for (const delayMs of [0, 30, 100, 250, 500, 1000]) {
      const { child, exited, stderr } = launch(t, { DATA_DIR: t.testdir() })
      await once(child, 'spawn')
      await sleep(delayMs)
      const before = performance.now()
      child.kill(signal)
      const code = await Promise.race([exited, sleep(20_000, 'hung', { ref: false })])
      // Until there is a handler it is the signal that ends it.
      t.ok(code === 0 || (code === null && child.signalCode === signal), `after ${delayMs} ms: ${code}`)
      t.ok(performance.now() - before < 3000, `after ${delayMs} ms`)
      t.equal(stderr(), '')
      ends.push(`${delayMs} ms: ${code ?? child.signalCode}`)
    }
  }
  t.comment(ends.join(', '))
})

t.test('everything that was logged before SIGTERM is written', async (t) => {
  const { child, url, exited, stdout } = await start(t, { DATA_DIR: t.testdir(), SEED: 'none', LOG_LEVEL: 'info' })
  const paths = Array.from({ length: 500 }, (_, n) => `/api/v1/items/${n + 1}`)
  const ids = await Promise.all(
    paths.map(async (path) => (await fetch(`${url}${path}`)).headers.get('x-request-id') ?? ''),
  )
  child.kill('SIGTERM')
  t.equal(await exited, 0)
  const lines = stdout().split('\n')
  t.equal(lines.pop(), '', 'the last line is whole')
  const logged = lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const requests = logged.filter(({ msg }) => msg === 'request').map(({ request_id }) => request_id)
  t.same(requests.toSorted(), ids.toSorted())
})

t.test('log lines before a failed start are written too', async (t) => {
  const DATABASE_URL = 'postgres://shop:secret@127.0.0.1:1/shop'
  const { code, stdout, stderr } = await fail(t, { DATABASE_URL, DATA_DIR: t.testdir(), LOG_LEVEL: 'info' })
  t.equal(code, 1)
  t.match(JSON.parse(stdout), { msg: /^Server listening at / })
  t.match(stderr, /^cannot open the database [^\n]*\n$/)
})

t.test('a document that was changed after generation: one line that says what to do, exit 1', async (t) => {
  const checkout = t.testdir({})
  for (const folder of ['src', 'spec', 'docs/guides', 'scripts/check-node.mjs', 'package.json'])
    await cp(`${root}${folder}`, `${checkout}/${folder}`, { recursive: true })
  await symlink(`${root}node_modules`, `${checkout}/node_modules`)
  const environment = { DATA_DIR: `${checkout}/data`, SEED: 'none' }
  await appendFile(`${checkout}/spec/paths/items.yaml`, '# More.\n')
  const { code, stdout, stderr } = await fail(t, environment, checkout)
  t.match({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, /^[^\n]*spec\/[^\n]*`npm run generate`\n$/)

  // An image has no document, and there is nothing to compare.
  await rm(`${checkout}/spec`, { recursive: true })
  const { child, exited, stdout: output } = launch(t, environment, checkout)
  await until(() => output().includes('Shop API'))
  child.kill('SIGTERM')
  t.equal(await exited, 0)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} while nothing happens: exit 0 at once`, async (t) => {
    const { child, exited, url } = await start(t, { DATA_DIR: t.testdir() })
    await fetch(`${url}/health/live`)
    const before = performance.now()
    child.kill(signal)
    t.equal(await exited, 0)
    t.ok(performance.now() - before < 3000)
  })
}

t.test(
  'kill -9 under writes, five times over: everything that was acknowledged is there',
  { skip: later },
  async (t) => {
    const folder = t.testdir()
    const acknowledged = new Map<number, string>()
    for (let round = 1; round <= 5; round++) {
      const { child, url, exited } = await start(t, { DATA_DIR: folder, SEED: 'none' })
      const write = async (writer: number) => {
        for (let n = 1; ; n++) {
          const name = `Lamp ${round}-${writer}-${n}`
          const response = await create(url, { name, price: n, sku: `L-${round}-${writer}-${n}` }).catch(
            () => undefined,
          )
          if (!response) return
          const item: any = await response.json().catch(() => undefined)
          if (item && response.status === 201) acknowledged.set(item.id, item.name)
        }
      }
      const writers = [1, 2, 3, 4].map(write)
      const enough = acknowledged.size + 10 * round
      await until(() => acknowledged.size >= enough)
      child.kill('SIGKILL')
      await Promise.all([exited, ...writers])
    }
    const { url } = await start(t, { DATA_DIR: folder, SEED: 'none' })
    let lost = 0
    for (const [id, name] of acknowledged) {
      const response = await fetch(`${url}/api/v1/items/${id}`)
      const item: any = await response.json()
      if (item.name !== name) lost += 1
    }
    t.comment(`${acknowledged.size} acknowledged, ${lost} lost`)
    t.equal(lost, 0)
    t.ok(acknowledged.size >= 150, 'enough to mean something')
    const file = new Database(`${folder}/shop.db`, { readonly: true })
    t.same(file.pragma('integrity_check'), [{ integrity_check: 'ok' }])
    file.close()
  },
)

t.test(
  'kill -9 under writes with keys, three times over: retried with the same keys, each is there once',
  { skip: later },
  async (t) => {
    const folder = t.testdir()
    for (let round = 1; round <= 3; round++) {
      const { child, url, exited } = await start(t, { DATA_DIR: folder, SEED: 'none' })
      const keys = Array.from({ length: 40 }, (_, n) => `${round}-${n}`)
      let responseCount = 0
      const write = async (url: string, key: string) => {
        const lamp = { name: `Lamp ${key}`, price: 1 }
        const response = await create(url, lamp, { 'idempotency-key': key }).catch(() => undefined)
        responseCount++
        const item: any = await response?.json().catch(() => undefined)
        return { status: response?.status, id: item?.id }
      }
      const writing = Promise.all(keys.map((key) => write(url, key)))
      await until(() => responseCount >= 10)
      child.kill('SIGKILL')
      await exited
      const before = await writing
      const again = await start(t, { DATA_DIR: folder, SEED: 'none' })
      const after = await Promise.all(keys.map((key) => write(again.url, key)))
      t.ok(after.every(({ status }) => status === 201))
      const changed = before.filter(({ status, id }, i) => status === 201 && id !== after[i]?.id)
      t.same(changed, [], 'what was acknowledged is acknowledged again')
      t.comment(
        `${before.filter(({ status }) => status === 201).length} of ${keys.length} acknowledged before the kill`,
      )
      t.equal((await listed(again.url)).meta.total, 40 * round)
      again.child.kill('SIGKILL')
      await again.exited
    }
  },
)

const postgres = engines.find(({ name }) => name === 'postgres')
t.test('on PostgreSQL: starts, is seeded, and stops', { skip: !postgres && 'no PostgreSQL here' }, async (t) => {
  const databaseUrl = (await postgres?.database(t)) ?? ''
  const environment = { DATABASE_URL: databaseUrl, DATA_DIR: t.testdir() }
  const servers = (await Promise.all([start(t, environment), start(t, environment)])) as [Running, Running]
  const lamp = await create(servers[0].url, { name: 'Lamp', price: 45000 })
  t.equal(lamp.status, 201)
  t.equal((await listed(servers[1].url)).meta.total, demoSize + 1, 'two processes, one shop')
  for (const { child } of servers) child.kill('SIGTERM')
  t.same(await Promise.all(servers.map(({ exited }) => exited)), [0, 0])
})

const old = ['/usr/bin/node', '/usr/local/bin/node'].filter(existsSync)
const run = promisify(execFile)
const versions = await Promise.all(old.map(async (path) => [path, (await run(path, ['--version'])).stdout] as const))
const tooOld = versions.find(([, version]) => /^v(1\d|20|21)\./.test(version))?.[0]
t.test('a Node that is too old: says so, exit 1', { skip: !tooOld && 'no old Node here' }, async (t) => {
  const ended = await run(tooOld ?? '', command, { cwd: root, env: quiet }).catch((error) => error)
  t.equal(ended.code, 1)
  t.match(ended.stderr, /^The Shop API needs Node 22\.18 or newer; this is Node \d+\.[^\n]*\n[^\n]*npm start[^\n]*\n$/)
})

const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'

/** Whether something listens there. */
const listens = async (url: string): Promise<boolean> => {
  const socket = dial(Number(new URL(url).port), new URL(url).hostname)
  const there = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return there
}

const noRedis = !(await listens(redisUrl)) && 'no Redis here; set TEST_REDIS_URL'

t.test('two processes with one Redis share one limit', { skip: noRedis }, async (t) => {
  const shared = { RATE_LIMIT: 'on', REDIS_URL: redisUrl, TRUST_PROXY: 'loopback' }
  const folder = t.testdir({ a: {}, b: {} })
  const servers = await Promise.all(['a', 'b'].map((name) => start(t, { ...shared, DATA_DIR: `${folder}/${name}` })))
  // An address that no other run counts.
  const headers = {
    'x-forwarded-for': `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`,
  }
  const statuses: number[] = []
  for (let n = 0; n < 220; n++) {
    const { status } = await fetch(`${servers[n % 2]?.url}/api/v1/items/0`, { headers })
    statuses.push(status)
  }
  t.same([statuses.indexOf(429), statuses.lastIndexOf(404)], [200, 199])
})
