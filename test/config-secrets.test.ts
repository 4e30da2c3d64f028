// Kept secrets: made whole or not at all, and never believed when they are too short to keep anything.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import fs, { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import t, { type Test } from 'tap'
import { keptSecret } from '../src/config/secrets.ts'

const good = 'A'.repeat(43)

t.test('a secret is made once, of 256 bits, readable by the server alone, and nothing else is left', async (t) => {
  const folder = `${t.testdir()}/data`
  const secret = keptSecret(folder, 'token.key')
  t.match(secret, /^[\w-]{43}$/)
  t.equal(keptSecret(folder, 'token.key'), secret)
  t.not(keptSecret(folder, 'csrf.key'), secret)
  t.same(readdirSync(folder).sort(), ['csrf.key', 'token.key'])
  t.equal(statSync(`${folder}/token.key`).mode & 0o777, 0o600)
})

t.test('a line end after a secret is ignored', async (t) => {
  const folder = t.testdir({ 'token.key': `${good}\r\n` })
  t.equal(keptSecret(folder, 'token.key'), good)
})

const wrong: Record<string, string> = {
  empty: '',
  'a line end': '\n',
  'one byte': 'x',
  'cut off': good.slice(1),
  'with something behind it': `${good}!`,
  'in UTF-16': Buffer.from(good, 'utf16le').toString(),
}
for (const [how, text] of Object.entries(wrong)) {
  t.test(`a file that is ${how}: the start ends, and names it`, async (t) => {
    const folder = t.testdir({ 'token.key': text })
    t.throws(() => keptSecret(folder, 'token.key'), { message: /token\.key holds no valid secret/ })
    t.equal(readFileSync(`${folder}/token.key`, 'utf8'), text, 'it is left as it is')
  })
}

t.test('a folder in its place: the start ends, and names it', async (t) => {
  const folder = t.testdir()
  mkdirSync(`${folder}/token.key`)
  t.throws(() => keptSecret(folder, 'token.key'), { message: /token\.key holds no valid secret/ })
})

/** Lets one function of node:fs fail, for everybody, until the test is over. */
function failing(t: Test, name: 'writeFileSync' | 'linkSync' | 'fsyncSync', code: string) {
  const real = fs[name]
  const fail = (...args: unknown[]) => {
    // Files are flushed; only folders are not.
    if (name === 'fsyncSync' && !fs.fstatSync(args[0] as number).isDirectory())
      return (real as typeof fs.fsyncSync)(args[0] as number)
    if (name === 'writeFileSync') (real as typeof writeFileSync)(args[0] as string, '')
    throw Object.assign(new Error(code), { code })
  }
  Object.assign(fs, { [name]: fail })
  syncBuiltinESMExports()
  t.teardown(() => {
    Object.assign(fs, { [name]: real })
    syncBuiltinESMExports()
  })
}

t.test(
  'a full disk: the start ends, names the file and leaves nothing that the next start would believe',
  async (t) => {
    const folder = t.testdir()
    await t.test('on a full disk no partial secret is left', async (t) => {
      failing(t, 'writeFileSync', 'ENOSPC')
      t.throws(() => keptSecret(folder, 'token.key'), { message: /token\.key/, cause: { code: 'ENOSPC' } })
      t.same(readdirSync(folder), [])
    })
    t.match(keptSecret(folder, 'token.key'), /^[\w-]{43}$/)
  },
)

t.test('on a file system without links or flushing, a secret is still made', async (t) => {
  const folder = t.testdir()
  failing(t, 'linkSync', 'EPERM')
  failing(t, 'fsyncSync', 'EINVAL')
  const secret = keptSecret(folder, 'token.key')
  t.equal(keptSecret(folder, 'token.key'), secret)
  t.same(readdirSync(folder), ['token.key'])
})

t.test('processes that start together have one secret', async (t) => {
  const folder = t.testdir()
  const starter = `${folder}/start.mjs`
  const module = new URL('../src/config/secrets.ts', import.meta.url)
  writeFileSync(
    starter,
    `import { keptSecret } from ${JSON.stringify(module)}\n` +
      `process.once('message', () => { process.send(keptSecret(${JSON.stringify(folder)}, 'audit.key')); ` +
      `process.disconnect() }); process.send('ready')`,
  )
  const children = Array.from({ length: 4 }, () => fork(starter, { execArgv: [] }))
  await Promise.all(children.map((child) => once(child, 'message')))
  const messages = children.map((child) => once(child, 'message'))
  for (const child of children) child.send('go')
  t.equal(new Set((await Promise.all(messages)).flat().filter((one) => typeof one === 'string')).size, 1)
})
