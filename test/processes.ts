// Real servers in separate processes, for tests that need several of them or a sudden end.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { type Role, scopesOf } from '../src/domain/users.ts'
import { identityWith } from '../src/identity/identity.ts'
import { openStore } from '../src/store/open.ts'
import { addItem } from '../src/use-cases/items.ts'
import { type Engine, identityOptions } from './shop.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Starts the server, and again if it exits immediately, as a supervisor would: a killed process may still hold a lock.
 */
export async function startServer(t: Test, env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  for (let left = 5; left > 0; left--) {
    const child = spawn(process.execPath, ['src/server.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    t.teardown(() => child.kill('SIGKILL'))
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
      if (url) return { url, child }
    }
  }
  throw new Error('the server ended before it listened')
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
export function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ends a server by a signal, and waits until it is gone. */
export async function stopServer({ child }: { child: ChildProcess }, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}

/**
 * A shop with one item and users, before a server starts.
 * @returns its store, functions that make tokens for the users (valid for a quarter of an hour), one that adds a user
 * and returns such a function, and the environment for a server
 */
export async function prepareShop(
  t: Test,
  engine: Engine,
  { customers, price, stock = null }: { customers: number; price: number; stock?: number | null },
) {
  const databaseUrl = await engine.database(t)
  const store = await openStore(databaseUrl, new Date(), ['a'.repeat(32)])
  const identity = identityWith(identityOptions)
  const folder = await mkdtemp(join(tmpdir(), 'shop-served-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const draft = {
    name: 'Pen',
    description: null,
    price_minor: price,
    currency: 'KRW',
    category_id: null,
    sku: null,
  } as const
  await addItem(store, { ...draft, active: true, stock }, new Date())
  const person = async (name: string, role: Role) => {
    const user = { email: `${name}@shop.example`, name, role, locale: 'en', active: true } as const
    const { id: user_id } = await store.users.add(user, 'none', new Date())
    const scope = scopesOf[role].join(' ')
    const expires_at = new Date(Date.now() + 86_400_000)
    const login = { user_id, kind: 'token', scope, secret_hash: identity.newSecret().hash, expires_at } as const
    const session_id = await store.sessions.add(login, new Date())
    return () => identity.accessToken({ user_id, session_id, scope }, new Date())
  }
  const people: (() => Promise<string>)[] = []
  for (let i = 0; i < customers; i++) people.push(await person(`${i}`, 'customer'))
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    SEED: 'none',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: 'off',
    HOST: '127.0.0.1',
    PORT: '0',
    CURSOR_KEYS: 'c'.repeat(32),
    TOKEN_KEYS: identityOptions.tokenKeys[0] as string,
    CSRF_KEYS: identityOptions.csrfKeys[0] as string,
    AUDIT_KEYS: 'a'.repeat(32),
    SANDBOX_SECRET: 's'.repeat(32),
  }
  return { store, people, person, env, databaseUrl }
}
