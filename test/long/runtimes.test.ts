// The package of the TypeScript client in Deno and Bun: packed, installed, and taken through the day that it lives in
// Node and in a browser (test/all/client-typescript.test.ts). Both come from npm, and are left out, saying so, where it
// does not give them.

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { liveShop } from '../../scripts/live-shop.ts'
import { type Day, expectedDay } from '../all/clients/day.ts'
import { picture } from '../pictures.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
/** Deno takes the types out of no file below a `node_modules`. */
const folder = mkdtempSync(join(tmpdir(), 'shop-runtimes-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
const quiet = ['--no-audit', '--no-fund']

const runtimes = {
  deno: { version: '2.9.6', flags: ['run', '--allow-net', '--no-prompt'] },
  bun: { version: '1.4.5', flags: ['run'] },
}

/** A project with the package, the day and the runtimes. @returns why there is none */
async function project(): Promise<string | undefined> {
  const versions = Object.entries(runtimes).map(([name, { version }]) => [name, version])
  const names = Object.fromEntries(Object.keys(runtimes).map((name) => [name, true]))
  const pack = { private: true, type: 'module', dependencies: Object.fromEntries(versions), allowScripts: names }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(pack))
  const installed = await run('npm', ['install', ...quiet], { cwd: folder }).catch((error: Error) => error)
  if (installed instanceof Error) return installed.message
  const cwd = join(root, 'clients/typescript')
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd })
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')))
  await run('npm', ['install', ...quiet, `./${filename}`], { cwd: folder })
  const day = readFileSync(join(root, 'test/all/clients/day.ts'), 'utf8')
  writeFileSync(join(folder, 'day.ts'), day.replace(/'[./]+clients\/typescript\/src\/index.ts'/, "'@shop-api/client'"))
  const call = 'console.log(JSON.stringify(await day(JSON.parse(process.argv[2]))))'
  writeFileSync(join(folder, 'run.ts'), `import { day } from './day.ts'\n${call}\n`)
  return undefined
}

t.test('a day in Deno and in Bun', { timeout: 600_000 }, async (t) => {
  const lacks = await project()
  for (const [name, { flags, version }] of Object.entries(runtimes)) {
    t.test(`${name} ${version}`, { skip: lacks ?? false }, async (t) => {
      const shop = await liveShop()
      t.teardown(() => shop.close())
      const { staff: password = '' } = shop.passwords
      const input: Day = { url: shop.url, password, image: (await picture()).toString('base64') }
      const program = join(folder, 'node_modules/.bin', name)
      const { stdout } = await run(program, [...flags, 'run.ts', JSON.stringify(input)], { cwd: folder })
      t.same(JSON.parse(stdout), expectedDay(20))
    })
  }
})
