// An API of one's own, from the first command to the first response: the copy generates, compiles, starts, answers,
// mocks and compares, and has nothing of the shop. It stands below this folder, whose packages it finds.

import { execFile, spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { newApi } from '../../scripts/new-api.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

/** One copy for all tests, which follow what its author does. */
const out = join(t.testdir({}), 'my-lamps')
await newApi('my-lamps', out)

/** Starts a script of the copy. @returns where it listens */
async function served(t: Test, cwd: string, ...argv: string[]): Promise<string> {
  const child = spawn(process.execPath, argv, { cwd, env: { PATH: process.env.PATH, PORT: '0' } })
  t.teardown(() => child.kill('SIGKILL'))
  let output = ''
  child.stderr.on('data', (text) => (output += text))
  for await (const text of child.stdout) {
    output += text
    const [url] = /http:\/\/127\.0\.0\.1:\d+|http:\/\/\[::1\]:\d+/.exec(output) ?? []
    if (url && /^My lamps API: /m.test(output)) return url
  }
  throw new Error(output)
}

const headers = { 'x-api-key': 'ann-key', 'content-type': 'application/json' }

t.test('a new API contains nothing of the shop', async (t) => {
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  const written = files.filter(({ parentPath }) => !/\/(?:contract|policies|scripts|tools)\b/.test(parentPath))
  for (const { parentPath, name } of written.filter(({ name }) => name !== 'package-lock.json'))
    t.notMatch(await readFile(join(parentPath, name), 'utf8'), /\b(?:orders?|payments?|sku|stock|shop)\b/i, name)
  t.notOk(files.some(({ name }) => /items|orders|payments|shop/.test(name)))
  await t.rejects(newApi('my-lamps', out), /is not empty/)
})

t.test('a new API generates, compiles, answers and is checked', async (t) => {
  const node = (...argv: string[]) => run(process.execPath, argv, { cwd: out })
  await node('scripts/generate.ts')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await node(tsc, '--incremental', 'false', '--tsBuildInfoFile', 'null').catch((error) => error)
  t.equal(stdout, '', 'it compiles')
  await node('scripts/generate.ts', '--check')

  const url = await served(t, out, 'src/server.ts')
  const created = await fetch(`${url}/notes`, { method: 'POST', headers, body: '{"text":"Buy milk"}' })
  t.equal(created.status, 201)
  t.match(await (await fetch(`${url}/notes/1`, { headers })).json(), { id: 1, text: 'Buy milk' })
  const invalid = await fetch(`${url}/notes`, { method: 'POST', headers, body: '{"text":""}' })
  t.equal(invalid.status, 422)
  t.match(await (await fetch(`${url}/openapi.json`)).json(), { info: { title: 'My lamps' } })
  const page = await fetch(`${url}/docs`)
  t.match([page.status, page.headers.get('content-type')], [200, /^text\/html/])

  const { stdout: released } = await node('scripts/spec-release.ts')
  t.match(released, '1.0.0 is released')
})

t.test('errors in another format than documented: generation refuses', async (t) => {
  const path = join(out, 'src/errors.ts')
  const written = await readFile(path, 'utf8')
  await writeFile(path, written.replace('error: code', 'message: code'))
  const { stderr } = await run(process.execPath, ['scripts/generate.ts'], { cwd: out }).catch((error) => error)
  t.match(
    stderr,
    /spec.openapi\.yaml:\d+:\d+: a 4\d\d is sent as application\/json \{"message":.*'error': word errors so/,
  )
  await writeFile(path, written)
})

t.test('an operation is added as the guide says, and mocked until it has a handler', async (t) => {
  const path = join(out, 'spec/openapi.yaml')
  const written = await readFile(path, 'utf8')
  const guide = await readFile(join(root, 'docs/guides/your-own-api.md'), 'utf8')
  const [, operation = ''] = /```yaml\n( {2}\/lamps:\n[\s\S]*?)```/.exec(guide) ?? []
  t.match(operation, 'operationId: listLamps', 'the guide has it')
  await writeFile(path, written.replace(/^paths:\n/m, `paths:\n${operation}`))
  await run(process.execPath, ['scripts/generate.ts'], { cwd: out })
  const url = await served(t, out, 'scripts/mock.ts')
  const lamps = await fetch(`${url}/lamps`, { headers })
  t.same([lamps.status, await lamps.json()], [200, [{ name: 'Anglepoise', watts: 9 }]])
  const missing = await fetch(`${url}/notes/9`, { headers })
  t.equal(missing.status, 404, 'what has a handler is answered by it')
  const { stderr } = await run(process.execPath, ['src/server.ts'], { cwd: out }).catch((error) => error)
  t.match(
    stderr,
    /spec.openapi\.yaml:\d+:7: listLamps has no handler/,
    'and the server names what it lacks, and its place',
  )
})
