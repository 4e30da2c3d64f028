// Import rules, checked by dependency-cruiser: the rules are in house/rooms.ts, and each is proven on a file that
// breaks it.

import { posix } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import t from 'tap'
import config, { forbidden, rooms } from './house/rooms.ts'

async function cruised(folders: string[], baseDir = process.cwd()): Promise<ICruiseResult> {
  const options = { ...config.options, baseDir, ruleSet: { forbidden }, validate: true }
  const { output } = await cruise(folders, options, {}, { tsConfig: extractTSConfig('tsconfig.json') })
  return output as ICruiseResult
}

const client = 'clients/typescript/src'
const house = cruised(['src', 'scripts', 'bench', client])

/** What the row of a file allows. */
function insteadOf(path: string): string {
  const [, name = ''] = /^src\/(\w+\/)/.exec(path) ?? []
  const { may = [] } = rooms[name] ?? {}
  return may.length > 0 ? `; it may import ${may.join(', ')} (test/house/rooms.ts)` : ''
}

t.test('every file imports only what the house allows, and there are no circles', async (t) => {
  const { modules, summary } = await house
  t.same(
    summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}${insteadOf(from)}`),
    [],
  )
  const seen = new Set(modules.map(({ source }) => source))
  for (const path of [
    'src/app.ts',
    'src/domain/money.ts',
    'scripts/generate.ts',
    'bench/store.ts',
    `${client}/client.ts`,
  ])
    t.ok(seen.has(path), path)
  const unresolved = modules.flatMap(({ source, dependencies }) =>
    dependencies.filter((one) => one.couldNotResolve && one.module.startsWith('.')).map((one) => [source, one.module]),
  )
  t.same(unresolved, [], 'every file that is imported is found')
})

/**
 * A room's folder: the first of its path, or two for the two halves of the contract. Files of `src` itself have none.
 */
const folderOf = (path: string) => /^src\/(contract\/\w+|\w+)\//.exec(path)?.[1]

/** Folder by folder, those that it imports, directly or by way of a file of `src` itself. */
function foldersOf({ modules }: ICruiseResult): Map<string, Set<string>> {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies.map((one) => one.resolved)]))
  const reached = (path: string): string[] =>
    (imports.get(path) ?? []).flatMap((one) => folderOf(one) ?? (one.startsWith('src/') ? reached(one) : []))
  const folders = new Map<string, Set<string>>()
  for (const path of imports.keys()) {
    const folder = folderOf(path)
    if (!folder) continue
    const others = reached(path).filter((one) => one !== folder)
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...others]))
  }
  return folders
}

/** @throws Error naming a circle of folders */
function longestFrom(folder: string, folders: Map<string, Set<string>>, above: string[] = []): string[] {
  if (above.includes(folder)) throw new Error(`a circle of folders: ${[...above, folder].join(' -> ')}`)
  const chains = [...(folders.get(folder) ?? [])].map((one) => longestFrom(one, folders, [...above, folder]))
  return [folder, ...chains.reduce((most, one) => (one.length > most.length ? one : most), [])]
}

t.test('folders of src make no circle, and no chain of them is longer than eight', async (t) => {
  const folders = foldersOf(await house)
  t.ok(folders.size > 10, `${folders.size} folders`)
  for (const folder of folders.keys()) {
    const chain = longestFrom(folder, folders)
    t.ok(chain.length <= 8, chain.join(' -> '))
  }
  t.throws(
    () =>
      longestFrom(
        'a',
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['a'])],
        ]),
      ),
    /a -> b -> a/,
  )
})

/**
 * In each room a file that imports what no row names, a package that no row names, and a type as if it were a value.
 */
const broken: Record<string, string> = {
  'src/nowhere.ts': "import './attic/lamp.ts'",
  [`${client}/lamp.ts`]: "import 'a-package-of-nobody'",
  'src/attic/lamp.ts': 'export const lamp = 1',
  'src/contract/attic/lamp.ts': "import '../../attic/lamp.ts'",
  'src/domain/fastify.ts': "import 'fastify'",
  'src/domain/newest.ts': "import './v1/lamp.ts'",
  'src/domain/v1/lamp.ts': '',
  'src/domain/chicken.ts': "import './egg.ts'",
  'src/domain/egg.ts': "import type { Chicken } from './chicken.ts'",
  'src/domain/types.ts': "import type { Store } from '../store/lamp.ts'",
  'src/domain/inline.ts': "export type Store = import('../store/lamp.ts').Store",
}
const fileOf = (room: string) => `src/${room}${room.endsWith('/') ? 'lamp' : ''}.ts`.replace('v\\d+', 'v9')
for (const [room, { types = [] }] of Object.entries(rooms)) {
  const path = fileOf(room)
  const to = (other: string) => posix.relative(posix.dirname(path), other).replace(/^(?!\.)/, './')
  const values = types.slice(0, 1).map(fileOf)
  for (const value of values) broken[value] ??= ''
  broken[path] = [
    `import '${to('src/attic/lamp.ts')}'`,
    "import 'a-package-of-nobody'",
    ...values.map((value) => `import { lamp } from '${to(value)}'`),
  ].join('\n')
}

t.test('each rule is broken by some file, and finds it', async (t) => {
  const tree: Record<string, any> = {}
  for (const [path, text] of Object.entries(broken)) {
    const steps = path.split('/')
    const folder = steps.slice(0, -1).reduce((at, step) => (at[step] ??= {}), tree)
    folder[steps.at(-1) as string] = text
  }
  const { violations } = (await cruised(['src', client], t.testdir(tree))).summary
  const found = new Set(violations.map(({ rule }) => rule.name))
  for (const { name } of forbidden) t.ok(found.has(name), name)
  const files = new Set(violations.map(({ from }) => from))
  for (const path of ['src/domain/types.ts', 'src/domain/inline.ts']) t.ok(files.has(path), path)
})
