// node scripts/schemathesis.ts: Schemathesis, all phases and checks, against a temporary server with the demo data.
//
// SCHEMATHESIS_SECONDS is the budget of each version (60), SCHEMATHESIS_SEED selects the cases (1). The tool is written
// in Python, pinned to one version, and installed into tools/schemathesis; if that is not possible, the script says so
// and succeeds. schemathesis_hooks.py lists the findings that are allowed.

import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const release = 'schemathesis==4.32.5'
const home = 'tools/schemathesis'
const tool = `${home}/bin/schemathesis`
const seconds = process.env.SCHEMATHESIS_SECONDS ?? '60'
/** The same cases each time, unless another seed is given, so that CI results depend only on the commit. */
const seed = process.env.SCHEMATHESIS_SEED ?? '1'
const run = promisify(execFile)

async function installed(): Promise<string | undefined> {
  try {
    if (!existsSync(`${home}/bin/pip`)) await run('python3', ['-m', 'venv', home])
    await run(`${home}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', release])
    return undefined
  } catch (error) {
    return (error as Error).message.trim().split('\n').at(-1)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** A server without rate limits, and the credentials of its administrator. */
async function served(folder: string) {
  const port = await freePort()
  const admin = { email: 'fuzz@shop.example', password: randomBytes(16).toString('hex') }
  const settings = { PORT: String(port), DATA_DIR: folder, SEED: 'demo', RATE_LIMIT: 'off', LOG_LEVEL: 'error' }
  const env = {
    ...process.env,
    ...settings,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DATABASE_URL: '',
  }
  const server = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let tries = 0; tries < 300 && !(await isReady()); tries++) await sleep(100)
  const login = async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${origin}/api/v2/login`, { method: 'POST', headers, body: JSON.stringify(admin) })
    return ((await response.json()) as { access_token: string }).access_token
  }
  return { server, origin, login }
}

const missing = await installed()
if (missing !== undefined) {
  console.log(`SKIPPED: Schemathesis is not here and cannot be installed (${missing})`)
  process.exit(0)
}
const folder = await mkdtemp(join(tmpdir(), 'schemathesis-'))
const { server, origin, login } = await served(folder)
try {
  for (const version of ['v1', 'v2']) {
    const document = resolve(`src/generated/${version === 'v1' ? 'v1/' : ''}openapi.json`)
    const options = [
      ...['--config-file', resolve('scripts/schemathesis.toml'), 'run', document, '--url', origin],
      ...[
        '--header',
        `Authorization: Bearer ${await login()}`,
        '--max-time',
        seconds,
        '--seed',
        seed,
        '--no-color',
        '--warnings',
        'off',
      ],
      ...['--checks', 'all', '--exclude-checks', 'positive_data_acceptance,negative_data_rejection,unsupported_method'],
      ...['--continue-on-failure', '--generation-database', 'none'],
    ]
    const env = {
      ...process.env,
      SCHEMATHESIS_HOOKS: 'schemathesis_hooks',
      PYTHONPATH: resolve('scripts'),
      PYTHONDONTWRITEBYTECODE: '1',
    }
    const fuzzer = spawn(resolve(tool), options, { cwd: folder, env, stdio: 'inherit' })
    const code = await new Promise<number | null>((done) => fuzzer.once('exit', done))
    if (code !== 0) process.exitCode = 1
  }
} finally {
  server.kill('SIGTERM')
  await new Promise((done) => server.once('exit', done))
  await rm(folder, { recursive: true })
}
