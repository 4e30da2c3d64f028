// Who may import whom: the table of the house, as data.
//
// A room is a folder of src, or a file where it differs from its folder. `values` may be imported whole, `types` only as
// types; `x/*` is everything in x. `packages` are those from outside, Node's own too; `x:` and `x/` are all that begin so.

import ts from 'typescript'
import { nodesOf, type Rule, type SourceFile } from './source.ts'

interface Room {
  readonly values: readonly string[]
  readonly types?: readonly string[]
  readonly packages: 'any' | readonly string[]
}

/** What every policy may use. */
const common = ['contract/serve/*', 'policies/principal', 'problem']

export const rooms: Readonly<Record<string, Room>> = {
  // The process: it must heed signals before anything else is loaded.
  server: { values: ['start'], packages: ['node:module'] },
  start: {
    values: [
      'app',
      'config/*',
      'contract/serve/digest',
      'files/*',
      'first-users',
      'generated/contract',
      'identity/*',
      'jobs',
      'limits/redis',
      'log',
      'payments/*',

      'store/*',
    ],
    packages: ['node:fs', 'close-with-grace'],
  },
  log: { values: [], packages: ['pino'] },
  app: {
    values: [
      'contract/serve/cursors',
      'contract/serve/routes',
      'contract/serve/server',
      'docs',
      'generated/contract',
      'generated/v2/contract',
      'handlers/index',
      'policies/*',
    ],
    types: ['api', 'config/*', 'limits/redis', 'services', 'store/*'],
    packages: ['fastify'],
  },
  // The types of our handlers: the contract's, with the words of the shop.
  api: {
    values: ['contract/serve/operation'],
    types: ['files/*', 'generated/*', 'policies/principal', 'services', 'store/*'],
    packages: [],
  },
  // What keeps a contract knows nothing of this shop: neither its document nor what is around it.
  'contract/serve': { values: ['contract/serve/*'], packages: 'any' },
  // What reads a document is no part of the server; only `npm run generate` and the tests load it.
  'contract/compile': {
    values: ['contract/compile/*', 'contract/serve/*'],
    packages: ['node:', 'ajv', 'ajv/', 'ajv-formats', '@redocly/openapi-core', 'openapi-typescript', 'yaml'],
  },
  // What is handed to every call: types of the rooms that speak to the outside, and of what can be decided about the rules.
  services: { values: [], types: ['identity/*', 'payments/*', 'files/*', 'domain/settings'], packages: [] },
  jobs: { values: [], types: ['store/*'], packages: [] },
  policies: { values: common, types: ['identity/*', 'store/*'], packages: 'any' },
  'policies/index': { values: ['policies/*'], types: ['contract/serve/policy'], packages: [] },
  'policies/principal': { values: [], types: ['contract/serve/exchange'], packages: [] },
  // What cannot become a request meets no stage, so arrival dresses and words its refusals itself.
  'policies/arrival': {
    values: [
      ...common,
      'policies/headers',
      'policies/languages',
      'policies/problems',
      'policies/tracing',
      'policies/versions',
    ],
    packages: 'any',
  },
  // A refusal that is kept is kept as it was sent.
  'policies/idempotency': {
    values: [...common, 'policies/languages', 'policies/problems'],
    types: ['store/*'],
    packages: 'any',
  },
  'policies/rate-limit': {
    values: [...common, 'limits/rate-limit-headers', 'limits/windows'],
    types: ['limits/redis'],
    packages: 'any',
  },
  'policies/problems': {
    values: [...common, 'generated/catalogue', 'messages/*', 'policies/languages'],
    packages: 'any',
  },
  handlers: {
    values: [
      'api',
      'contract/serve/steps',
      'payments/asking',
      'payments/reconciler',
      'problem',
      'domain/*',
      'use-cases/*',
    ],
    types: ['contract/serve/problem'],
    packages: [],
  },
  'handlers/index': { values: ['handlers/*'], types: ['api'], packages: [] },
  // What handlers of several versions do is done once.
  'use-cases': {
    values: ['contract/serve/steps', 'payments/applying', 'payments/asking', 'problem', 'domain/*'],
    types: ['api'],
    packages: [],
  },
  domain: {
    values: ['domain/*', 'generated/catalogue', 'problem'],
    types: ['generated/types'],
    packages: ['node:crypto', 'node:util'],
  },
  'store/audit-chain': { values: [], types: ['domain/*'], packages: ['node:', 'canonicalize'] },
  // The sandbox's ledger is a port of payments, and kept where everything is.
  store: { values: ['store/*', 'domain/*', 'problem'], types: ['payments/*'], packages: ['node:'] },
  'store/engine/sqlite': { values: ['store/*', 'domain/*', 'problem'], packages: ['node:', 'better-sqlite3'] },
  'store/engine/postgres': { values: ['store/*', 'domain/*', 'problem'], packages: ['node:', 'pg'] },
  payments: {
    values: ['payments/*', 'domain/*', 'problem'],
    types: ['contract/serve/problem', 'jobs', 'store/*'],
    packages: ['node:'],
  },
  files: { values: ['files/*', 'domain/*', 'problem'], types: ['store/*', 'jobs'], packages: ['node:'] },
  'files/images': { values: ['files/*', 'domain/*', 'problem'], packages: ['node:', 'file-type', 'sharp'] },
  identity: { values: ['identity/*', 'problem'], packages: ['node:', 'jose', '@node-rs/argon2'] },
  'first-users': { values: ['domain/*'], types: ['identity/*', 'store/*'], packages: ['node:crypto'] },
  limits: { values: [], packages: [] },
  'limits/redis': { values: [], packages: ['ioredis'] },
  messages: { values: ['messages/*'], types: ['problem'], packages: [] },
  // A refusal of the contract, with the codes and statuses of this shop.
  problem: { values: ['contract/serve/problem', 'generated/catalogue'], packages: [] },
  'config/secrets': { values: [], packages: ['node:'] },
  'config/config': { values: ['generated/environment'], types: ['config/environment'], packages: ['node:'] },
  'config/environment': { values: [], packages: [] },
  docs: { values: ['docs/*', 'problem'], packages: 'any' },
  // Types, the compiled contract and its checks, which the compiler types.
  generated: { values: ['generated/*'], types: ['contract/serve/contract'], packages: [] },
}

/** `src/domain/money.ts` -> `shop/money` */
const moduleOf = (path: string) => path.replace(/^src\//, '').replace(/\.\w+$/, '')

/** The row of the file itself, or else of the nearest folder that has one. */
function roomOf(module: string): Room | undefined {
  const end = module.lastIndexOf('/')
  return rooms[module] ?? (end < 0 ? undefined : roomOf(module.slice(0, end)))
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

function* importsOf(file: SourceFile): Iterable<Import> {
  const text = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : '?')
  for (const node of nodesOf(file)) {
    if (ts.isImportDeclaration(node)) yield { from: text(node.moduleSpecifier), typeOnly: isTypeOnly(node) }
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      yield { from: text(node.moduleSpecifier), typeOnly: node.isTypeOnly }
    else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText()))
      yield { from: text(node.arguments[0]), typeOnly: false }
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      yield { from: text(node.argument.literal), typeOnly: true }
  }
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  const { name, namedBindings } = importClause
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : []
  return importClause.isTypeOnly || (!name && named.length > 0 && named.every((one) => one.isTypeOnly))
}

const covers = (patterns: readonly string[], module: string): boolean =>
  patterns.some((pattern) => pattern === module || (pattern.endsWith('/*') && module.startsWith(pattern.slice(0, -1))))

function faultOf(module: string, room: Room, { from, typeOnly }: Import): string | undefined {
  if (!from.startsWith('.')) {
    const { packages } = room
    const known =
      packages === 'any' || packages.some((one) => (/[:/]$/.test(one) ? from.startsWith(one) : from === one))
    return known ? undefined : `may not import ${from}`
  }
  const target = moduleOf(new URL(from, `file:///src/${module}.ts`).pathname.replace(/^\//, ''))
  if (covers(room.values, target)) return undefined
  if (!covers(room.types ?? [], target)) return `may not import ${target}`
  return typeOnly ? undefined : `may import only types of ${target}`
}

/** Only the app, what serves the contract, the policies and the docs know that there is a Fastify. */
const fastify = /^(fastify|@fastify\/.*|fastify-.*)$/
const knowsFastify = /^(app$|contract\/serve\/|policies\/|docs)/

export const importsAreAllowed: Rule = (files) =>
  files
    .filter(({ path }) => /^src\/.*\.ts$/.test(path))
    .flatMap((file) => {
      const module = moduleOf(file.path)
      const room = roomOf(module)
      if (!room) return [`${file.path}: is in no room of the house`]
      return [...importsOf(file)].flatMap((one) => {
        const stranger = fastify.test(one.from) && !knowsFastify.test(module)
        const fault = stranger ? `may not import ${one.from}` : faultOf(module, room, one)
        return fault ? [`${file.path}: ${fault}`] : []
      })
    })
