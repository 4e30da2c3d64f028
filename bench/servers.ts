// The four servers: how each is started on its own copy of the same shop, and with which credential it is called.

import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, hasEnded, type Started, start, stop } from './machine.ts'

export type Name = 'Shop API' | 'Fastify' | 'Express' | 'node:http'

export interface Server {
  readonly name: Name
  readonly script: string
  /** The path that answers 200 when the server is ready. */
  readonly readyPath: string
  /** @param folder of its own, which contains `shop.db` */
  env(folder: string, port: number): NodeJS.ProcessEnv
  authorization(url: string): Promise<string>
}
export interface Running {
  readonly server: Server
  readonly url: string
  readonly pid: number
  readonly authorization: string
  /** Its last output, and whether it has ended. */
  output(): string
  stop(): Promise<void>
}

/** Different for each purpose, as production requires. */
const keyOf = (name: string) => `${name}-for-a-benchmark-and-no-other-purpose`
const keys = Object.fromEntries(['CURSOR', 'TOKEN', 'CSRF', 'AUDIT'].map((name) => [`${name}_KEYS`, keyOf(name)]))
const admin = { email: 'bench@shop.example', password: 'a sentence for a benchmark' }

/** An .env of this checkout must have no effect: variables that are set take precedence over it, even when empty. */
const here = (folder: string) => ({
  DATA_DIR: folder,
  DATABASE_URL: `file:${folder}/shop.db`,
  SEED: 'none',
  REDIS_URL: '',
  PAYMENT_PROVIDER: '',
  LOG_LEVEL: 'info',
  ...keys,
})

/** As in production; requests are counted and reported, but none is rejected. */
const ours: Server = {
  name: 'Shop API',
  script: 'src/server.ts',
  readyPath: '/health/ready',
  env: (folder, port) => ({
    ...here(folder),
    HOST: '127.0.0.1',
    PORT: String(port),
    RATE_LIMIT: 'count',
    ALLOW_SANDBOX: '1',
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  }),
  async authorization(url) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url}/api/v1/login`, { method: 'POST', headers, body: JSON.stringify(admin) })
    return `Bearer ${((await response.json()) as { access_token: string }).access_token}`
  },
}

const tokenKey = keyOf('PEER')
const peer = (name: Name, script: string): Server => ({
  name,
  script: `bench/peers/${script}`,
  readyPath: '/api/v1/items/1',
  env: (folder, port) => ({ DATABASE: join(folder, 'shop.db'), PORT: String(port), TOKEN_KEY: tokenKey }),
  authorization: async () => `Bearer ${token()}`,
})

/** JWT (RFC 7519), valid for a day. */
function token(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + 86_400
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'user-1', exp })}`
  return `${text}.${createHmac('sha256', tokenKey).update(text).digest('base64url')}`
}

export const servers: readonly Server[] = [
  peer('node:http', 'raw.ts'),
  peer('Fastify', 'fastify.ts'),
  ours,
  peer('Express', 'express.ts'),
]

/** A folder with a shop of this many items; also runs `npm ci` for the peers if necessary. */
export function prepare(count: number): { readonly folder: string; remove(): void } {
  const installed = statSync('bench/node_modules/.package-lock.json', { throwIfNoEntry: false })
  if (!installed || installed.mtimeMs < statSync('bench/package-lock.json').mtimeMs)
    execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const folder = mkdtempSync(join(tmpdir(), 'shop-bench-'))
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', ...here(join(folder, 'seeded')) }
  execFileSync(process.execPath, ['scripts/seed.ts', String(count)], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return { folder, remove }
}

/** Its own copy of the shop, in `folder`. */
export function copyFor({ name }: Server, folder: string): string {
  const own = join(folder, name.replace(/\W/g, '-'))
  mkdirSync(own)
  copyFileSync(join(folder, 'seeded', 'shop.db'), join(own, 'shop.db'), constants.COPYFILE_FICLONE)
  return own
}

const mostMs = 20_000

/** Starts it on its copy. @returns the server, and the milliseconds until its first 200 */
export async function serve(server: Server, own: string): Promise<{ running: Running; ms: number }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const headers = { authorization: server.name === 'Shop API' ? '' : await server.authorization(url) }
  const began = performance.now()
  const started = start(server.script, 'server', server.env(own, port))
  const ms = await firstAnswer(started, url + server.readyPath, headers, began)
  const authorization = await server.authorization(url)
  const output = () => `${hasEnded(started) ? `It ended (${started.child.signalCode}). ` : ''}${started.output()}`
  return { running: { server, url, pid: started.pid, authorization, output, stop: () => stop(started) }, ms }
}

async function firstAnswer(started: Started, url: string, headers: Record<string, string>, began: number) {
  const send = headers.authorization ? { headers } : {}
  for (;;) {
    const response = await fetch(url, send).catch(() => undefined)
    await response?.arrayBuffer()
    const ms = performance.now() - began
    if (response?.status === 200) return ms
    if (hasEnded(started) || ms > mostMs) throw new Error(`${url}: no 200 (${response?.status})\n${started.output()}`)
    await sleep(5)
  }
}
