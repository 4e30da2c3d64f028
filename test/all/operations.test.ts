// What those who run the server do to it: npm, containers, supervisors, health checks, rolling updates.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { schema } from '../../src/config/environment.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

/** Neither .env nor the caller's environment has a say. */
const nothing = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, '']))
const environment = (t: Test, more: Record<string, string>) => ({
  ...process.env,
  ...nothing,
  SEED: 'none',
  LOG_LEVEL: 'silent',
  RATE_LIMIT: 'off',
  DATA_DIR: t.testdir(),
  ...more,
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const listens = (port: number, host = '127.0.0.1') =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve(true)
    }).on('error', () => resolve(false))
  })

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const patience = performance.now() + 20_000
  while (!(await what()) && performance.now() < patience) await sleep(20)
}

/** Runs until it says where it is. @returns what it has said so far */
async function up(t: Test, [command = '', ...args]: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'pipe', detached: true })
  t.teardown(() => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL')
    } catch {
      // It has ended.
    }
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const exited = once(child, 'close').then(([code]) => code as number | null)
  await until(() => output.includes('Shop API: ') || child.exitCode !== null)
  if (!output.includes('Shop API: ')) throw new Error(`no server: ${output}`)
  return { child: child as ChildProcess, exited, output: () => output }
}

const node = [process.execPath, '--import', './scripts/check-node.mjs', 'src/server.ts']

t.test('the start says where the database is, with an absolute path', async (t) => {
  const env = environment(t, { PORT: '0', DATA_DIR: './node_modules/.cache/operations' })
  const { output } = await up(t, node, env)
  t.match(output(), `database: ${resolve(root, 'node_modules/.cache/operations/shop.db')}\n`)
})

t.test('development that others can reach: a warning; on this machine alone and in production: none', async (t) => {
  const warned = async (more: Record<string, string>) => {
    const { child, exited, output } = await up(t, node, environment(t, { PORT: '0', LOG_LEVEL: 'warn', ...more }))
    child.kill('SIGTERM')
    await exited
    return /NODE_ENV is not production/.test(output())
  }
  t.equal(await warned({ HOST: '0.0.0.0' }), true)
  t.equal(await warned({}), false)
  const key = (name: string) => `${name}-0123456789-abcdefghijklmnop-qrstuv`
  const keys = { CURSOR_KEYS: key('a'), TOKEN_KEYS: key('b'), CSRF_KEYS: key('c'), AUDIT_KEYS: key('d') }
  t.equal(await warned({ HOST: '0.0.0.0', NODE_ENV: 'production', ALLOW_SANDBOX: '1', ...keys }), false)
})

t.test('SIGTERM to npm alone: the server stops as well, and npm waits for it', async (t) => {
  const port = await freePort()
  const { child, exited } = await up(t, ['npm', 'start'], environment(t, { PORT: String(port) }))
  child.kill('SIGTERM')
  await exited
  t.equal(await listens(port), false)
})

t.test('SIGTERM to npm while the server starts: it ends too', async (t) => {
  const port = await freePort()
  const env = environment(t, { PORT: String(port) })
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: 'ignore', detached: true })
  await sleep(700)
  child.kill('SIGTERM')
  await once(child, 'close')
  await sleep(1500)
  t.equal(await listens(port), false)
})

const unshare = ['unshare', '--pid', '--fork', '--mount-proc']
const noNamespaces = await run(unshare[0] as string, [...unshare.slice(1), 'true']).then(
  () => false,
  () => 'no namespaces here',
)

t.test('as process 1: SIGTERM stops it, exit 0', { skip: noNamespaces }, async (t) => {
  const { child, exited } = await up(t, [...unshare, ...node], environment(t, { PORT: '0' }))
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(child.pid)])
  process.kill(Number(stdout), 'SIGTERM')
  t.equal(await exited, 0)
})

t.test('where the Node of npm ci cannot run and there is no other, npm start says why', async (t) => {
  const bin = t.testdir()
  // As the kernel sees a program that is built for another C library.
  writeFileSync(`${bin}/node`, '#!/lib/ld-of-another-libc.so\n')
  chmodSync(`${bin}/node`, 0o755)
  for (const sh of ['/bin/sh', '/bin/bash', '/bin/dash']) {
    const tried = run(sh, ['scripts/start.sh'], { cwd: root, env: { PATH: `${bin}:/none` } })
    const { code, stderr } = await tried.catch((error) => error)
    if (code === 'ENOENT') continue
    t.ok(code === 126 || code === 127, `${sh}: ${code}`)
    t.match(stderr, /built for glibc.*musl/s, sh)
  }
})

t.test('DRAIN_SECONDS: not ready first, served meanwhile, then gone with exit 0', async (t) => {
  const port = await freePort()
  const { child, exited } = await up(t, node, environment(t, { PORT: String(port), DRAIN_SECONDS: '2' }))
  const base = `http://127.0.0.1:${port}`
  const status = async (path: string) => (await fetch(base + path)).status
  t.equal(await status('/health/ready'), 200)
  const began = performance.now()
  child.kill('SIGTERM')
  await until(async () => (await status('/health/ready')) === 503)
  const draining = await fetch(`${base}/api/v1/items`)
  t.equal(draining.status, 200, 'new connections are served')
  t.equal(draining.headers.get('connection'), 'close', 'and asked to go elsewhere next time')
  t.equal(await status('/health/live'), 200, 'nobody should restart it')
  t.equal(await exited, 0)
  const took = performance.now() - began
  t.ok(took >= 2000 && took < 12_000, `${took} ms`)
})

t.test('DRAIN_SECONDS and a second SIGTERM: it ends at once', async (t) => {
  const { child, exited, output } = await up(t, node, environment(t, { PORT: '0', DRAIN_SECONDS: '60' }))
  const url = /http:\S+?(?=\/api)/.exec(output())?.[0]
  child.kill('SIGTERM')
  await until(async () => (await fetch(`${url}/health/ready`)).status === 503)
  child.kill('SIGTERM')
  await exited
  t.pass('it has ended')
})

/** The command of the image, run here. */
const [, healthcheck] = /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(read('Dockerfile')) ?? []
const isHealthy = async (env: NodeJS.ProcessEnv) => {
  const [, ...args] = JSON.parse(healthcheck ?? '[]')
  return run(process.execPath, args, { cwd: root, env }).then(
    () => true,
    () => false,
  )
}

for (const HOST of ['0.0.0.0', '127.0.0.1', '127.0.0.2', '::', '::1', 'localhost']) {
  t.test(`HOST=${HOST}: the health check of the image finds the server, on whatever PORT`, async (t) => {
    const env = environment(t, { HOST, PORT: String(await freePort()) })
    t.equal(await isHealthy(env), false, 'not before it is there')
    const { child, exited } = await up(t, node, env)
    t.equal(await isHealthy(env), true)
    child.kill('SIGTERM')
    await exited
  })
}

t.test('the image has what its commands run', async (t) => {
  const copied =
    read('Dockerfile')
      .match(/^COPY .*$/gm)
      ?.join('\n') ?? ''
  for (const [path] of [...read('Dockerfile').matchAll(/scripts\/[\w.-]+/g)])
    t.ok(copied.includes(path.replace('scripts/', '')), path)
})

t.test('compose puts no password into a URL, where it would have to be encoded', async (t) => {
  const { services } = parse(read('compose.yaml'))
  for (const [name, { environment = {} }] of Object.entries<any>(services))
    for (const [key, value] of Object.entries(environment))
      if (String(value).includes('://')) t.notMatch(value, /\$\{\w*(PASSWORD|SECRET|KEY)/, `${name} ${key}`)
  t.match(services['shop-postgres'].environment.PGPASSWORD, /^\$\{POSTGRES_PASSWORD/)
})
