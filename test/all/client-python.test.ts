// The Python client, as its users have it: installed into environments of two Python versions, checked by mypy and
// pyright under their strictest rules, and taken through a day against a live shop; and the samples of the document in
// Python, each run in a shop that listens. It is left out, saying so, where no Python of 3.11 or later can install
// packages.

import { execFile, spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { toolsFolder } from '../../scripts/tools.ts'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { picture } from '../pictures.ts'
import { openShop } from '../shop.ts'
import { isAsked, operations, png, readied, runnable, sampleOf, shopsFor } from './samples.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = `${root}test/all/clients`
const password = 'a long enough password'

const versionOf = (python: string): Promise<string | undefined> =>
  run(python, ['-c', 'import sys; print(*sys.version_info[:2], sep=".")']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )

/** Pythons of this machine that the client is for, by version. */
async function pythons(): Promise<Map<string, string>> {
  const installed = globSync(`${homedir()}/.pyenv/versions/3.*/bin/python3`)
  const found = new Map<string, string>()
  for (const one of ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', ...installed]) {
    const version = await versionOf(one)
    if (version && Number(version.split('.')[1]) >= 11 && !found.has(version)) found.set(version, one)
  }
  return new Map([...found].slice(0, 2))
}

/** An environment with the client in it, kept among the tools. @returns its bin, or why there is none */
async function environment(version: string, python: string, more: readonly string[]) {
  const home = join(toolsFolder, 'python', version)
  try {
    mkdirSync(join(toolsFolder, 'python'), { recursive: true })
    await run(python, ['-m', 'venv', home])
    const quiet = ['--quiet', '--disable-pip-version-check']
    await run(join(home, 'bin/pip'), ['install', ...quiet, ...more, `${root}clients/python`])
    return { bin: join(home, 'bin') }
  } catch (error) {
    return { reason: (error as Error).message.trim().split('\n').at(-1) as string }
  }
}

/** What checks types. pyright is a program for Node, which its package fetches from npm. */
const checkers = ['mypy==2.4.1', 'pyright==1.1.414']
/** The public library that signs webhooks in tests. */
const signer = 'standardwebhooks==1.1.0'
const readmeExamples = [
  ...readFileSync(`${root}clients/python/README.md`, 'utf8').matchAll(/^```python\n([\s\S]*?)^```$/gm),
].map(([, code]) => code)

/** Runs samples of the document, one after the other in one process. */
function runner(python: string) {
  const child = spawn(python, [`${programs}/samples.py`], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    /** @returns what went wrong */
    async run(name: string, source: string, env: object, folder: string): Promise<string> {
      child.stdin.write(`${JSON.stringify({ name, source, env: JSON.stringify(env), folder })}\n`)
      const { value } = await lines.next()
      return JSON.parse(value ?? '"it ended"')
    },
    close: () => child.stdin.end(),
  }
}

const found = [...(await pythons())]
if (found.length === 0) t.test('the Python client', { skip: 'no Python of 3.11 or later' }, async () => undefined)

for (const [i, [version, python]] of found.entries()) {
  const { bin, reason } = await environment(version, python, [signer, ...(i === 0 ? checkers : [])])
  const skip = reason === undefined ? false : `Python ${version} cannot install it: ${reason}`

  t.test(`with Python ${version}`, { skip, timeout: 300_000 }, async (t) => {
    const command = (name: string, ...args: string[]) =>
      run(join(bin as string, name), args, { cwd: t.testdirName }).then(
        ({ stdout }) => stdout,
        ({ stdout, stderr }) => `FAILED ${stdout}${stderr}`,
      )
    t.testdir({ 'pyrightconfig.json': '{ "typeCheckingMode": "strict" }' })
    const folder = t.testdirName
    writeFileSync(join(folder, 'receiver.py'), readmeExamples[1] as string)
    const programsOfUsers = [...['day', 'behaviour', 'webhooks'].map((name) => `${programs}/${name}.py`), 'receiver.py']

    if (i === 0) {
      t.test('mypy and pyright find nothing in what users write, in the samples, and in the client', async (t) => {
        const written = operations.map(({ operation }) => {
          const name = `sample_${operation.operationId}.py`
          writeFileSync(join(folder, name), `${sampleOf(operation, 'Python')}\n`)
          return name
        })
        t.ok(written.length > 70)
        const own = `${root}clients/python/src`
        t.match(await command('mypy', '--strict', ...programsOfUsers, ...written, own), /^Success: no issues found/m)
        const at = ['--pythonpath', join(bin as string, 'python')]
        t.match(await command('pyright', ...at, ...programsOfUsers, ...written, own), /^0 errors/m)
      })
    }

    if (i === 0) {
      t.test('each sample does what it says', async (t) => {
        const { run, close } = runner(join(bin as string, 'python'))
        t.teardown(close)
        const shopFor = shopsFor(t)
        for (const { path, method, operation } of runnable) {
          await t.test(operation.operationId, async (t) => {
            const shop = await shopFor(t, method)
            const { source, env } = await readied(shop, operation, sampleOf(operation, 'Python'))
            const cwd = t.testdir({ 'lamp.png': png })
            t.equal(await run(operation.operationId, source, env, cwd), '')
            await isAsked(t, shop.there, path, method)
            if (operation.operationId === 'getFile') t.ok(existsSync(join(cwd, 'picture.jpg')))
          })
        }
      })
    }

    t.test('keys, retries, refreshed logins, and values newer than the client', async (t) => {
      t.equal(await command('python', `${programs}/behaviour.py`), 'good\n')
    })

    t.test('webhooks: signatures of the public library are accepted, all others are refused', async (t) => {
      t.equal(await command('python', `${programs}/webhooks.py`), 'good\n')
      t.equal(await command('python', 'receiver.py'), '')
    })

    t.test('a day, synchronous and asynchronous', async (t) => {
      const { app, store, identity, clock } = await openShop(t)
      await seedDemo(store, clock())
      const user = { email: 'staff@shop.example', name: 'staff', role: 'staff', locale: 'en', active: true } as const
      await store.users.add(user, await identity.hashPassword(password), clock())
      const url = await app.listen({ host: '127.0.0.1', port: 0 })
      t.teardown(() => app.server.closeAllConnections())
      const path = join(t.testdir(), 'lamp.png')
      writeFileSync(path, await picture())
      const written = (readmeExamples[0] as string)
        .replaceAll('http://127.0.0.1:3000', url)
        .replaceAll('PASSWORD', password)
      t.match(await command('python', '-c', written), /^[^\n]+ \d+\n[\s\S]*\n1 [0-9a-f-]{36}\n$/, 'the README')
      const output = await command('python', `${programs}/day.py`, url, password, path)
      t.same(output.startsWith('FAILED') ? output : JSON.parse(output), [
        {
          walked: 21,
          sorted: [true, true],
          edited: 'Lamp, oak',
          picture: true,
          paid: ['captured', 'succeeded', '1000', true],
          replayed: [false, true],
          available: 1,
          korean: true,
          message: true,
          told: 1,
        },
        { walked: 22, edited: ['Lamp', 'a', 'b'], category: null, paid: 'captured', available: 1 },
      ])
    })
  })
}
