// npm run dev: what is saved in spec/ is served a moment later, and a mistake in it ends nothing. In a copy of the
// repository.

import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))
const parts = ['spec', 'src', 'scripts', 'docs/guides', 'package.json', 'tsconfig.json', 'ARCHITECTURE.md']

/** Waits for a text among what a process says. */
function saidBy(child: ChildProcess): (what: RegExp) => Promise<string> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return async (what) => {
    for (let tries = 0; tries < 1200; tries++) {
      const [found] = what.exec(output) ?? []
      if (found) {
        output = ''
        return found
      }
      await sleep(50)
    }
    throw new Error(`did not say ${what}: ${output}`)
  }
}

t.test('a saved document is served within seconds, and a mistake keeps the last working server', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'shop-dev-'))
  await mkdir(join(folder, 'docs'))
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data'), SEED: 'none' }
  const child = spawn(process.execPath, ['scripts/dev.ts'], { cwd: folder, env })
  t.teardown(async () => {
    child.kill()
    await new Promise((resolve) => child.once('exit', resolve))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const says = saidBy(child)
  const url = (await says(/http:\/\/127\.0\.0\.1:\d+(?=\/api\/items)/)).trim()
  const path = join(folder, 'spec/schemas/items.yaml')
  const text = await readFile(path, 'utf8')
  // On a connection of its own: one that is kept belongs to a server that may just be ending.
  const get = (path: string) => fetch(`${url}${path}`, { headers: { connection: 'close' } })
  const described = async () =>
    ((await (await get('/openapi.json')).json()) as any).components.schemas.ItemName.description

  const saved = performance.now()
  await writeFile(path, text.replace(/ItemName:\n {2}description: .*/, 'ItemName:\n  description: What it is called.'))
  await says(/Shop API:/)
  const seconds = (performance.now() - saved) / 1000
  // Under three where nothing else runs; test files share two cores.
  t.ok(seconds < 60, `${seconds.toFixed(1)} s`)
  t.equal(await described(), 'What it is called.')

  // A handler is no part of what is generated.
  const handlers = join(folder, 'src/handlers/health.ts')
  const stamp = await stat(join(folder, 'src/generated/types.ts'))
  const handlerSaved = performance.now()
  await writeFile(handlers, `${await readFile(handlers, 'utf8')}\n// Saved.\n`)
  await says(/src\/handlers\/health.ts was saved\n[\s\S]*Shop API:/)
  t.comment(
    `a document: ${seconds.toFixed(1)} s, a handler: ${((performance.now() - handlerSaved) / 1000).toFixed(1)} s`,
  )
  t.equal((await stat(join(folder, 'src/generated/types.ts'))).mtimeMs, stamp.mtimeMs)

  await writeFile(path, text.replace('ItemName:\n', 'ItemName:\n  maxLenght: 3\n'))
  const message = await says(/spec\/schemas\/items\.yaml:\d+:\d+: maxLenght[\s\S]*The last good server goes on/)
  t.match(message, /maxLength/, 'the mistake has its place and a suggestion')
  t.equal((await get('/api/v2/items')).status, 200)
  t.equal(await described(), 'What it is called.')

  await writeFile(path, text)
  await says(/Shop API:/)
  t.not(await described(), 'What it is called.', 'and the next good one takes its place')
})
