// What docs/operations says about a full disk and a lost key, seen on a real server.

import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { startServer } from '../processes.ts'

/** A disk of six megabytes; undefined where this user may not mount one. */
function smallDisk(t: Test): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'shop-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  t.teardown(() => {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  })
  return folder
}

const admin = { email: 'root@shop.example', password: 'a sentence of ours' }
const environment = (folder: string) => ({
  DATA_DIR: folder,
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  RATE_LIMIT: 'off',
  SEED: 'none',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
})

const json = { 'content-type': 'application/json' }

async function login(url: string) {
  const response = await fetch(`${url}/api/v2/login`, { method: 'POST', headers: json, body: JSON.stringify(admin) })
  const { access_token } = (await response.json()) as { access_token?: string }
  return { status: response.status, headers: { ...json, authorization: `Bearer ${access_token}` } }
}

const body = JSON.stringify({ name: 'Pen', price: { amount: 100, currency: 'KRW' } })

t.test('on a full disk writes are a 503 and reads continue; with space, the next write succeeds', async (t) => {
  const folder = smallDisk(t)
  if (!folder) return void t.comment('SKIPPED: no disk can be mounted here')
  const { url, child } = await startServer(t, environment(folder))
  const { headers } = await login(url)
  const create = async () => (await fetch(`${url}/api/v2/items`, { method: 'POST', headers, body })).status
  t.equal(await create(), 201)
  t.throws(() => writeFileSync(join(folder, 'fill'), Buffer.alloc(8e6)), { code: 'ENOSPC' })
  const statuses = [await create(), await create()]
  t.strictSame(statuses, [503, 503])
  t.equal((await login(url)).status, 503)
  for (const path of ['/api/v2/items/1', '/api/v2/items', '/health/ready', '/health/live'])
    t.equal((await fetch(url + path)).status, 200, path)
  rmSync(join(folder, 'fill'))
  t.equal(await create(), 201)
  t.equal((await login(url)).status, 200)
  const { meta } = (await (await fetch(`${url}/api/v2/items?page=1`)).json()) as { meta: { total: number } }
  t.equal(meta.total, 2, 'what was refused is not there')
  child.kill('SIGTERM')
  await once(child, 'close')
})

t.test(
  'without its keys a server starts: tokens are refused, the audit log says which row it cannot verify',
  async (t) => {
    const folder = t.testdir()
    const verify = () =>
      promisify(execFile)(process.execPath, ['scripts/audit-verify.ts'], {
        env: { PATH: process.env.PATH, DATA_DIR: folder },
      }).then(
        ({ stdout }) => stdout,
        ({ stderr }) => stderr,
      )
    const first = await startServer(t, environment(folder))
    const { headers } = await login(first.url)
    t.equal((await fetch(`${first.url}/api/v2/items`, { method: 'POST', headers, body })).status, 201)
    first.child.kill('SIGTERM')
    await once(first.child, 'close')
    t.match(await verify(), /rows, all as they were written/)
    for (const key of ['token.key', 'audit.key', 'csrf.key', 'cursor.key']) rmSync(join(folder, key))
    const second = await startServer(t, environment(folder))
    const me = await fetch(`${second.url}/api/v2/users/me`, { headers })
    t.equal(me.status, 401)
    t.match(await me.json(), { error: { code: 'invalid_token' } })
    t.equal((await login(second.url)).status, 200)
    second.child.kill('SIGTERM')
    await once(second.child, 'close')
    t.match(await verify(), /^Row 1: its key \w+ is not known/)
  },
)
