// npm run new api my-api -- --out ../my-api: the beginning of another API, in a folder of its own.
//
// It has the runtime of contracts, the policies that need nothing else, the scripts that generate, watch, mock and
// compare, and a small working API (examples/notes) to be replaced. Nothing of the shop is in it.

import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFile(join(root, path), 'utf8')

/** Files that are the same there, besides scripts and policies. */
const same = ['biome.json', '.gitignore', '.npmrc', 'redocly.yaml', 'src/contract', 'src/random.ts']

const importsIn = (text: string): string[] => [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name as string)

/** The scripts that these import, and themselves; which documents there are is another file there. */
async function ownScripts(...names: string[]): Promise<string[]> {
  const found = new Set(names)
  for (const name of found) {
    for (const one of importsIn(await read(`scripts/${name}`))) if (one.startsWith('./')) found.add(one.slice(2))
  }
  found.delete('documents.ts')
  return [...found]
}

const slotsUsed = (text: string) => [...text.matchAll(/\bslots\.(\w+)/g)].map(([, name]) => name as string)
const slotsDeclared = (text: string) =>
  [...(/interface Slots \{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^ *(\w+)\??:/gm)].map(
    ([, name]) => name as string,
  )

/** The policies that import the contract, random bytes, packages and each other, and nothing else of ours. */
async function ownPolicies(): Promise<string[]> {
  const files = (await readdir(join(root, 'src/policies'))).filter((file) => file !== 'index.ts')
  const texts = new Map<string, string>()
  for (const file of files) texts.set(file, await read(`src/policies/${file}`))
  const textOf = (file: string) => texts.get(file) ?? ''
  let left = new Set(files)
  const stands = (file: string): boolean => {
    const slots = [...left].flatMap((one) => slotsDeclared(textOf(one)))
    const imports = importsIn(textOf(file)).filter((name) => name.startsWith('.'))
    return (
      imports.every((name) => /^\.\.\/(contract\/serve\/|random\.ts$)/.test(name) || left.has(basename(name))) &&
      slotsUsed(textOf(file)).every((name) => slots.includes(name))
    )
  }
  for (let before = -1; before !== left.size; ) {
    before = left.size
    left = new Set([...left].filter(stands))
  }
  return [...left].sort()
}

/** The example, one folder for all of its code. */
const moved = (text: string): string =>
  text
    .replaceAll('../../src/contract/', './contract/')
    .replaceAll("digestOf(new URL('openapi.yaml', import.meta.url))", "digestOf(new URL('../spec', import.meta.url))")
    .replaceAll("new URL('openapi.yaml', import.meta.url)", "new URL('../spec', import.meta.url)")
    .replaceAll("'openapi.yaml was changed after generated/ was", "'spec/ was changed after src/generated was")
    .replaceAll("'./policies.ts'", "'./policies/index.ts'")

const titled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`

const generateScript = `// npm run generate: spec/openapi.yaml -> src/generated. --check fails where they differ.

import { readDocument } from '../src/contract/compile/bundle.ts'
import { generateFiles, writeFiles } from '../src/contract/compile/generate.ts'
import { digestOf } from '../src/contract/serve/digest.ts'
import { errors } from '../src/errors.ts'
import { policies } from '../src/policies/index.ts'

const from = 'spec/openapi.yaml'
const folder = 'src/generated'

async function generateAll(check: boolean): Promise<string[]> {
  const { document, written } = await readDocument(from)
  const sources = [{ folder, document, placesOf: (pointer: string) => [written.locate(document, pointer)] }]
  const generation = { sources, folder, policies, from, digest: digestOf('spec'), errors, warn: console.warn }
  return writeFiles(await generateFiles(generation), { check })
}

if (process.argv.includes('--serve')) {
  // A child of scripts/dev.ts.
  process.on('message', () => {
    generateAll(false).then(
      (written) => process.send?.({ written }),
      (error: Error) => process.send?.({ error: error.message }),
    )
  })
} else {
  const check = process.argv.includes('--check')
  const stale = await generateAll(check).catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
  if (check && stale.length > 0) {
    console.error(\`Not what \${from} says: \${stale.join(', ')}. Run npm run generate and commit.\`)
    process.exit(1)
  }
}
`

const documentsScript = `// The document that is made, and the last one that was released.

export const documents: Record<string, { readonly made: string; readonly released: string }> = {
  v1: { made: 'src/generated/openapi.json', released: 'spec/released/v1.yaml' },
}
`

const serverOf = (title: string) => `// The process: listens on PORT and HOST, and ends with what is in flight.

import { createApp } from './app.ts'
import { serveDocs } from './docs.ts'
import { contract } from './generated/contract.js'

const { PORT = '3000', HOST = '127.0.0.1' } = process.env
try {
  const app = await createApp()
  await serveDocs(app)
  const url = await app.listen({ port: Number(PORT), host: HOST })
  console.log(\`${title} API: \${url}\${contract.operations[0]?.path ?? ''}  docs: \${url}/docs\`)
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => app.close())
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
`

const docsFile = `// The document for programs at /openapi.json, and for people in Swagger UI at /docs.

import { fileURLToPath } from 'node:url'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

export async function serveDocs(app: FastifyInstance): Promise<void> {
  const path = fileURLToPath(new URL('generated/openapi.json', import.meta.url))
  await app.register(swagger, { mode: 'static', specification: { path, baseDir: '' } })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  app.get('/openapi.json', async () => app.swagger())
}
`

const mockScript = (
  title: string,
) => `// npm run mock: every operation that has no handler yet answers with an example of the document.

import { subscribe } from 'node:diagnostics_channel'
import { readFile } from 'node:fs/promises'
import { createApp } from '../src/app.ts'
import { serveDocs } from '../src/docs.ts'
import { contract } from '../src/generated/contract.js'
import { handlers } from '../src/handlers.ts'
import { mockHandlers, requestHeaders } from './mock-handlers.ts'

subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: { headers: Record<string, unknown> } }
  requestHeaders.enterWith(request.headers)
})
const document = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))
const own = process.argv.includes('--all') ? {} : handlers
// Beside \`npm run dev\`, which is at 3000.
const { PORT = '3001', HOST = '127.0.0.1' } = process.env
try {
  const app = await createApp({ ...mockHandlers(contract, document), ...own } as typeof handlers)
  await serveDocs(app)
  const url = await app.listen({ port: Number(PORT), host: HOST })
  console.log(\`${title} API: \${url}\${contract.operations[0]?.path ?? ''}  docs: \${url}/docs\`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
`

const testFile = `// What the API answers, asked through its whole pipeline.

import t from 'tap'
import { createApp } from '../src/app.ts'

const headers = { 'x-api-key': 'ann-key' }

t.test('createNote: 201, and getNote: 200 with the same', async (t) => {
  const app = await createApp()
  t.teardown(() => app.close())
  const made = await app.inject({ method: 'POST', url: '/notes', headers, payload: { text: 'Buy milk' } })
  t.equal(made.statusCode, 201)
  const read = await app.inject({ url: '/notes/1', headers })
  t.same(read.json(), made.json())
})

t.test('createNote, with what the document does not allow: 422', async (t) => {
  const app = await createApp()
  t.teardown(() => app.close())
  const refused = await app.inject({ method: 'POST', url: '/notes', headers, payload: { text: '' } })
  t.equal(refused.statusCode, 422)
})
`

const readmeOf = (name: string) => `# ${titled(name)}

An API whose OpenAPI document is the server: \`spec/openapi.yaml\` says what it does, \`src/handlers.ts\` does it.

| Command | Does |
|--|--|
| \`npm run dev\` | serves, and generates anew when \`spec/\` or \`src/\` is saved |
| \`npm run mock\` | answers operations without a handler from the examples of the document |
| \`npm run generate\` | writes \`src/generated\` |
| \`npm run check\` | types, style, whether \`src/generated\` is current, and what breaks clients of the last release |
| \`npm test\` | the tests |
| \`npm run spec:release\` | makes the document the released one |

Replace the notes: their paths in \`spec/openapi.yaml\`, then \`src/handlers.ts\`, \`src/store.ts\` and \`test/\`. A new
policy is a file in \`src/policies\` and a line in its \`index.ts\`; those that are there and not in the list are ready.
`

const used = [
  ...['fastify', 'fastify-openapi-glue', 'fastify-plugin', 'ajv', 'ajv-formats', 'negotiator', '@fastify/busboy'],
  ...['@fastify/etag', '@fastify/swagger', '@fastify/swagger-ui'],
]
const usedByTools = [
  ...['@biomejs/biome', '@eslint-community/regexpp', '@types/negotiator', '@types/node', 'node', 'openapi-typescript'],
  ...['tap', 'typescript', 'yaml', '@redocly/openapi-core'],
]

async function packageOf(name: string): Promise<any> {
  const { dependencies, devDependencies, engines, overrides } = JSON.parse(await read('package.json'))
  const all = { ...dependencies, ...devDependencies }
  const versionsOf = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, all[one]]))
  const node = 'node --import ./scripts/check-node.mjs'
  return {
    ...{ name, version: '1.0.0', private: true, type: 'module', engines, allowScripts: { node: true } },
    scripts: {
      start: `${node} src/server.ts`,
      dev: `${node} scripts/dev.ts`,
      mock: `${node} scripts/mock.ts`,
      generate: 'node scripts/generate.ts',
      types: 'tsc',
      lint: 'biome check --error-on-warnings',
      drift: 'node scripts/generate.ts --check',
      'spec:diff': 'node scripts/spec-diff.ts',
      'spec:release': 'node scripts/spec-release.ts',
      check: 'npm run drift && npm run types && npm run lint && npm run spec:diff',
      test: 'tap test/*.test.ts',
    },
    dependencies: versionsOf(used),
    devDependencies: versionsOf(usedByTools),
    overrides,
  }
}

/** The same versions of the same packages as here; what is not needed there is left out by npm. */
async function lockOf(pack: any, from: string): Promise<any> {
  const lock = JSON.parse(await read(from))
  const { name, version, dependencies, devDependencies, engines } = pack
  const packages = { ...lock.packages, '': { name, version, dependencies, devDependencies, engines } }
  return { ...lock, name, version, packages }
}

/** @returns the paths of all files that were written, besides those that are the same as here */
export async function newApi(name: string, out: string): Promise<string[]> {
  if ((await readdir(out).catch(() => [])).length > 0) throw new Error(`${out} is not empty`)
  for (const path of same) await cp(join(root, path), join(out, path), { recursive: true })
  const scripts = await ownScripts('spec-diff.ts', 'spec-release.ts', 'mock-handlers.ts')
  const policies = await ownPolicies()
  for (const path of [...scripts.map((file) => `scripts/${file}`), ...policies.map((file) => `src/policies/${file}`)])
    await cp(join(root, path), join(out, path), { recursive: true })
  const title = titled(name)
  const pack = await packageOf(name)
  const tools = { private: true, devDependencies: await toolsOf('@redocly/cli', 'refa') }
  const notes = async (file: string) => moved(await read(`examples/notes/${file}`))
  const app = (await notes('app.ts')).replaceAll('createNotes', 'createApp')
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const files: Record<string, string> = {
    'README.md': readmeOf(name),
    'package.json': json(pack),
    'package-lock.json': json(await lockOf(pack, 'package-lock.json')),
    '.taprc': 'type-strip-only: true\ndisable-coverage: true\n',
    'tsconfig.json': (await read('tsconfig.json')).replace(
      /"include": .*\n.*"exclude": .*/,
      '"include": ["src", "scripts", "test"]',
    ),
    'tools/package.json': json(tools),
    'tools/package-lock.json': json(await lockOf(tools, 'tools/package-lock.json')),
    'spec/openapi.yaml': (await read('examples/notes/openapi.yaml'))
      .replace('title: Notes', `title: ${title}`)
      .replace(/^ {2}description: A second API .*$/m, '  description: Everything it does is written here.'),
    'spec/corrections.yaml': '[]\n',
    'src/server.ts': serverOf(title),
    'src/docs.ts': docsFile,
    'src/app.ts': app
      .slice(0, app.indexOf('\nif (import.meta.main)'))
      .replace(/^\/\/.*\n/, '// Composition: contract, policies, handlers, errors and store.\n'),
    'src/errors.ts': await notes('errors.ts'),
    'src/handlers.ts': await notes('handlers.ts'),
    'src/store.ts': await notes('store.ts'),
    'src/policies/index.ts': (await notes('policies.ts')).replaceAll("'./contract/", "'../contract/"),
    'scripts/generate.ts': generateScript,
    'scripts/documents.ts': documentsScript,
    'scripts/check-node.mjs': (await read('scripts/check-node.mjs')).replace('The Shop API', `The ${title} API`),
    'scripts/mock.ts': mockScript(title),
    'scripts/dev.ts': (await read('scripts/dev.ts'))
      .replace(/^import \{ loadEnvFile \}.*\n/m, '')
      .replace(/^for \(const warning of loadEnvFile.*\n/m, ''),
    'test/api.test.ts': testFile,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), text)
  }
  return Object.keys(files)
}

async function toolsOf(...names: string[]): Promise<Record<string, string>> {
  const { devDependencies } = JSON.parse(await read('tools/package.json'))
  return Object.fromEntries(names.map((one) => [one, devDependencies[one]]))
}
