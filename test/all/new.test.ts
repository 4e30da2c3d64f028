// npm run new: what it writes passes at once, on both engines, and its tests are red when a handler breaks its promise.
//
// In a copy of the repository below this one, where Node finds the same packages.

import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { engines } from '../shop.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Result {
  readonly code: number
  readonly output: string
}

const copy = t.testdir()
const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
const parts = ['src', 'spec', 'scripts', 'test', 'examples', 'clients', 'docs/guides']
const kept = (path: string) => parts.some((part) => path.startsWith(`${part}/`)) || !path.includes('/')
for (const path of stdout.split('\n').filter((one) => one !== '' && kept(one)))
  cpSync(join(root, path), join(copy, path), { recursive: true })

async function node(...args: string[]): Promise<Result> {
  // Tests of the copy are not parts of this one.
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('TAP_'))
  const env = { ...Object.fromEntries(outer), TAP_TIMEOUT: '600', TEST_SCOPE: '' }
  try {
    const { stdout, stderr } = await run(process.execPath, args, { cwd: copy, env, maxBuffer: 2 ** 26 })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

const created = [
  ['resource', 'giftCards'],
  ['operation', 'getItemLabel'],
  ['operation', 'listGiftCardUses'],
  ['operation', 'redeemGiftCard'],
  ['operation', 'addGiftCardItem', 'PUT', '/gift-cards/{gift_card_id}/items/{item_id}'],
]
const tests = ['gift-cards', 'get-item-label', 'list-gift-card-uses', 'redeem-gift-card', 'add-gift-card-item']

t.test('a resource and operations are written, and generation finds nothing wrong', async (t) => {
  for (const args of created) {
    const { code, output } = await node('scripts/new.ts', ...args)
    t.equal(code, 0, output)
  }
  t.equal((await node('scripts/generate.ts', '--check')).code, 0)
})

t.test('what is there already is not written again, and nothing is left behind', async (t) => {
  const before = readFileSync(join(copy, 'spec/openapi.yaml'), 'utf8')
  for (const [args, says] of [
    [['resource', 'giftCards'], /is there already/],
    [['operation', 'getItem'], /There is an operation getItem already/],
    [['operation', 'paintFence'], /names nothing that is there/],
    [['operation', 'useItem', 'PUT', '/items/{item_id}/uses/{use_id}'], /no file .* path parameter use_id/i],
    [['wishlists'], /npm run new resource/],
  ] as const) {
    const { code, output } = await node('scripts/new.ts', ...args)
    t.equal(code, 1, output)
    t.match(output, says)
    t.notMatch(output, /\n {4}at /, 'no stack trace')
  }
  t.equal(readFileSync(join(copy, 'spec/openapi.yaml'), 'utf8'), before)
})

t.test('it compiles and is well formed', async (t) => {
  writeFileSync(
    join(copy, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src', 'test'] }),
  )
  const { code, output } = await node(`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.new.json')
  t.equal(code, 0, output)
})

t.test(`its tests pass on ${engines.map(({ name }) => name).join(' and ')}`, async (t) => {
  for (const name of tests) {
    const { code, output } = await node(`test/handlers-${name}.test.ts`)
    t.equal(code, 0, output)
    for (const engine of engines) t.match(output, `on ${engine.name}`)
  }
})

t.test('they are red when a handler breaks its promise', async (t) => {
  const path = join(copy, 'src/handlers/gift-cards.ts')
  const text = readFileSync(path, 'utf8')
  for (const [promise, good, bad] of [
    ['another caller sees it', 'params.gift_card_id, principal.id)))', 'params.gift_card_id, 1)))'],
    ['nothing is deleted', 'giftCards.remove(', 'giftCards.find('],
  ] as const) {
    t.ok(text.includes(good), good)
    writeFileSync(path, text.replace(good, bad))
    t.not((await node('test/handlers-gift-cards.test.ts')).code, 0, promise)
  }
  writeFileSync(path, text)
})
