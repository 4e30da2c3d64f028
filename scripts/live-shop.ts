// A server for programs that use clients: the demo shop in a temporary folder, and in front of it a proxy that changes
// responses as a later release might.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface LiveShop {
  readonly url: string
  /** The same with members and values that clients do not know. */
  readonly futureUrl: string
  /** The passwords of demo users, by the name before `@shop.example`. */
  readonly passwords: Readonly<Record<string, string>>
  close(): void
}

/** Starts it. @throws if it does not listen */
export async function liveShop(): Promise<LiveShop> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-clients-'))
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', SEED: 'demo', RATE_LIMIT: 'off', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const passwords: Record<string, string> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, password] = /^\s+(\w+)@shop\.example\s+(\S+)$/.exec(line) ?? []
    if (name && password) passwords[name] = password
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (!url || !passwords.customer) continue
    const proxy = await future(url)
    const close = () => {
      proxy.close()
      proxy.closeAllConnections()
      child.kill('SIGTERM')
      child.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    }
    return { url, futureUrl: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, passwords, close }
  }
  throw new Error('the server ended before it listened')
}

/** Members with values that may grow. */
const growing = ['role', 'locale', 'status', 'code', 'currency', 'capture_mode', 'cancel_reason', 'type']
/** Members that contain data rather than members of a schema. */
const maps = ['details', 'rules', 'before', 'after']

/** A response with a new member in every object, and a new value in every enum. */
function later(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return growing.includes(key) ? 'new_value' : value
  if (value === null || typeof value !== 'object' || maps.includes(key)) return value
  if (Array.isArray(value)) return value.map((one) => later(one))
  const members = Object.entries(value).map(([name, one]) => [name, later(one, name)])
  return { ...Object.fromEntries(members), new_member: { of: 'a later release' } }
}

function future(url: string): Promise<Server> {
  const server = createServer((incoming, response) => {
    const { method, headers, url: path } = incoming
    const { 'accept-encoding': _coded, ...plain } = headers
    const forwarded = request(url + path, { method, headers: plain }, async (given) => {
      const text = Buffer.concat(await given.toArray())
      const isJson = /json/.test(given.headers['content-type'] ?? '')
      const body = isJson ? Buffer.from(JSON.stringify(later(JSON.parse(text.toString())))) : text
      response.writeHead(given.statusCode ?? 500, { ...given.headers, 'content-length': body.byteLength }).end(body)
    })
    forwarded.on('error', () => response.destroy())
    incoming.pipe(forwarded)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
