// npm run new: what it writes passes at once, on both engines, and its tests are red when a handler breaks its promise.
//
// In a copy of the repository below this one, where Node finds the same packages.

import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import * as rules from '../house/rules.ts'
import type { Rule } from '../house/source.ts'
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
const isCopied = (path: string) => parts.some((part) => path.startsWith(`${part}/`)) || !path.includes('/')
for (const path of stdout.split('\n').filter((one) => one !== '' && isCopied(one)))
  cpSync(join(root, path), join(copy, path), { recursive: true })

const node = (...args: string[]): Promise<Result> => nodeWith({}, ...args)

async function nodeWith(more: Record<string, string>, ...args: string[]): Promise<Result> {
  // Tests of the copy are not parts of this one.
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('TAP_'))
  const env = { ...Object.fromEntries(outer), TAP_TIMEOUT: '600', TEST_SCOPE: '', ...more }
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
  ['operation', 'removeGiftCardItem', 'DELETE', '/gift-cards/{gift_card_id}/items/{item_id}'],
]
const tests = [
  ...['gift-cards', 'get-item-label', 'list-gift-card-uses', 'redeem-gift-card', 'add-gift-card-item'],
  'remove-gift-card-item',
]

t.test('a resource and operations are written, and generation finds nothing wrong', async (t) => {
  for (const [i, args] of created.entries()) {
    // An operation belongs to a resource that has been generated; all operations are generated together.
    const later = i > 0 && i + 1 < created.length ? ['--later'] : []
    const { code, output } = await node('scripts/new.ts', ...args, ...later)
    t.equal(code, 0, output)
  }
})

t.test('the generated code follows the rules of test/house', async (t) => {
  const isNew = (path: string) => /gift-?card|get-item-label/i.test(path) && !path.includes('/generated/')
  const files = ['src', 'spec', 'test'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => isNew(path) || path === 'src/handlers/items.ts')
      .map((path) => ({ path, text: readFileSync(join(copy, path), 'utf8') })),
  )
  t.ok(files.length > 10)
  for (const [name, rule] of Object.entries(rules))
    if (name !== 'expressionCount') t.same((rule as Rule)(files), [], name)
})

t.test('existing names are refused, and nothing is left behind', async (t) => {
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

t.test('the generated code compiles and is formatted', async (t) => {
  writeFileSync(
    join(copy, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src', 'test'] }),
  )
  const { code, output } = await node(`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.new.json')
  t.equal(code, 0, output)
})

/** Runs test files of the copy in one process. */
const tested = (...names: string[]): Promise<Result> => testedOf('addGiftCardItem', ...names)

/** @param asked the operation that contract.test asks, of all */
const testedOf = (asked: string, ...names: string[]): Promise<Result> => {
  const files = names.map((name) => `test/${name}.test.ts`)
  const env = { OPERATION: asked }
  return nodeWith(
    env,
    '--input-type=module',
    '--eval',
    `(await import('./test/run-files.ts')).runFiles(${JSON.stringify(files)})`,
  )
}

t.test(`its tests and those of all operations pass on ${engines.map(({ name }) => name).join(' and ')}`, async (t) => {
  const { code, output } = await tested(...tests.map((name) => `handlers-${name}`), 'contract')
  t.equal(code, 0, output)
  for (const engine of engines) t.equal(output.split(`# Subtest: on ${engine.name}`).length - 1, tests.length)
})

t.test('the generated tests fail if a handler is broken', async (t) => {
  const path = join(copy, 'src/handlers/gift-cards.ts')
  const text = readFileSync(path, 'utf8')
  let broken = text
  const promises = [
    ['a gift card of another caller', 'params.gift_card_id, principal.id)))', 'params.gift_card_id, 1)))'],
    ['deleteGiftCard: 204, then 404', 'giftCards.remove(', 'giftCards.find('],
  ] as const
  for (const [, good, bad] of promises) {
    t.ok(text.includes(good), good)
    broken = broken.replace(good, bad)
  }
  writeFileSync(path, broken)
  const { code, output } = await tested('handlers-gift-cards')
  t.not(code, 0)
  for (const [promise] of promises) t.match(output, new RegExp(`not ok \\d+ - ${promise}`))
  writeFileSync(path, text)
})

t.test('a DELETE of what a PUT created needs no line in any test', async (t) => {
  const path = join(copy, 'src/handlers/gift-cards.ts')
  const text = readFileSync(path, 'utf8')
  const stub = (id: string) => new RegExp(`op\\('${id}', async \\(\\) => \\{[^}]*\\}\\n\\}\\)`)
  for (const id of ['addGiftCardItem', 'removeGiftCardItem']) t.match(text, stub(id))
  const filled = text
    .replace(
      stub('addGiftCardItem'),
      `op('addGiftCardItem', async ({ params }) => {
  there.add(Object.values(params).join())
  return { status: 204 }
})
const there = new Set<string>()`,
    )
    .replace(
      stub('removeGiftCardItem'),
      `op('removeGiftCardItem', async ({ params, problem }) => {
  if (!there.delete(Object.values(params).join())) throw problem('not_found')
  return { status: 204 }
})`,
    )
  writeFileSync(path, filled)
  const { code, output } = await testedOf('removeGiftCardItem', 'contract')
  t.equal(code, 0, output)
  writeFileSync(path, text)
})
