// Who may import whom: the table of the house, as data.
//
// A room is a folder of src, or a file where it differs from its folder. `values` may be imported whole, `types` only as
// types; `x/*` is everything in x. `packages` are those from outside; Node's own too.

import ts from 'typescript'
import { nodesOf, type Rule, type SourceFile } from './source.ts'

interface Room {
  readonly values: readonly string[]
  readonly types?: readonly string[]
  readonly packages: 'any' | readonly string[]
}

export const rooms: Readonly<Record<string, Room>> = {
  server: {
    values: [
      'app',
      'config',
      'secrets',
      'first-users',
      'identity/*',
      'jobs',
      'limits/redis',
      'store/*',
      'payments/*',
      'files/*',
    ],
    types: ['services'],
    packages: 'any',
  },
  app: {
    values: ['policies/*', 'contract/*', 'handlers/index', 'docs', 'docs/*'],
    types: ['store/*', 'config', 'limits/redis', 'services', 'payments/*', 'files/*'],
    packages: 'any',
  },
  contract: { values: ['contract/*', 'generated/*', 'problem'], types: ['store/*', 'services'], packages: 'any' },
  // What is handed to every call: types of the rooms that speak to the outside, and of what can be decided about the rules.
  services: { values: [], types: ['identity/*', 'payments/*', 'files/*', 'shop/settings'], packages: [] },
  jobs: { values: [], types: ['store/*'], packages: [] },
  policies: {
    values: ['contract/operation', 'contract/steps', 'generated/*', 'messages/*', 'problem'],
    types: ['contract/document', 'contract/resource', 'store/*', 'identity/*'],
    packages: 'any',
  },
  // What cannot become a request meets no hook, so arrival dresses and words its refusals itself.
  'policies/arrival': {
    values: ['policies/headers', 'policies/languages', 'policies/problems', 'policies/tracing', 'problem'],
    packages: 'any',
  },
  // The same tags are read from requests by the contract and written to answers by caching.
  'policies/caching': { values: ['contract/codings', 'contract/preconditions'], packages: 'any' },
  // A refusal that is kept is kept as it was sent.
  'policies/idempotency': {
    values: ['contract/steps', 'policies/problems', 'problem'],
    types: ['store/*'],
    packages: 'any',
  },
  // What is wrong with a credential is worded where it is checked.
  'policies/identity': { values: ['identity/*', 'problem'], types: ['store/*', 'contract/principal'], packages: 'any' },
  'policies/rate-limit': {
    values: ['contract/operation', 'limits/standings', 'limits/windows', 'problem'],
    types: ['contract/document', 'limits/redis'],
    packages: 'any',
  },
  'policies/problems': {
    values: ['policies/languages', 'policies/tracing', 'generated/*', 'messages/*', 'problem'],
    packages: 'any',
  },
  handlers: {
    values: [
      'contract/operation',
      'contract/steps',
      'payments/asking',
      'payments/reconciler',
      'problem',
      'shop/*',
      'work/*',
    ],
    packages: [],
  },
  // What handlers of several versions do is done once.
  work: {
    values: ['contract/steps', 'payments/applying', 'payments/asking', 'problem', 'shop/*'],
    types: ['contract/operation'],
    packages: [],
  },
  'handlers/index': { values: ['handlers/*'], types: ['contract/operation'], packages: [] },
  shop: { values: ['shop/*', 'generated/*', 'problem'], packages: ['node:crypto', 'node:util'] },
  'store/audit-chain': { values: [], types: ['shop/*'], packages: ['node:', 'canonicalize'] },
  // The sandbox's ledger is a port of payments, and kept where everything is.
  store: { values: ['store/*', 'shop/*', 'problem'], types: ['payments/*'], packages: ['node:'] },
  'store/sqlite': { values: ['store/*', 'shop/*', 'problem'], packages: ['node:', 'better-sqlite3'] },
  'store/postgres': { values: ['store/*', 'shop/*', 'problem'], packages: ['node:', 'pg'] },
  payments: { values: ['payments/*', 'shop/*', 'problem'], types: ['store/*', 'jobs'], packages: ['node:'] },
  files: { values: ['files/*', 'shop/*', 'problem'], types: ['store/*', 'jobs'], packages: ['node:'] },
  'files/images': { values: ['files/*', 'shop/*', 'problem'], packages: ['node:', 'file-type', 'sharp'] },
  identity: { values: ['identity/*', 'problem'], packages: ['node:', 'jose', '@node-rs/argon2'] },
  'first-users': { values: ['shop/*'], types: ['identity/*', 'store/*'], packages: ['node:crypto'] },
  limits: { values: [], packages: [] },
  'limits/redis': { values: [], packages: ['ioredis'] },
  messages: { values: ['messages/*'], types: ['problem'], packages: [] },
  problem: { values: ['generated/catalogue'], packages: [] },
  secrets: { values: [], packages: ['node:'] },
  config: { values: ['environment'], packages: ['node:', 'env-schema'] },
  environment: { values: [], packages: [] },
  docs: { values: ['docs/*', 'problem'], types: ['contract/document'], packages: 'any' },
  generated: { values: [], types: ['generated/*'], packages: [] },
}

/** `src/shop/money.ts` -> `shop/money` */
const moduleOf = (path: string) => path.replace(/^src\//, '').replace(/\.\w+$/, '')

const roomOf = (module: string): Room | undefined => rooms[module] ?? rooms[module.split('/', 1)[0] as string]

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
      packages === 'any' || packages.some((one) => (one.endsWith(':') ? from.startsWith(one) : from === one))
    return known ? undefined : `may not import ${from}`
  }
  const target = moduleOf(new URL(from, `file:///src/${module}.ts`).pathname.replace(/^\//, ''))
  if (covers(room.values, target)) return undefined
  if (!covers(room.types ?? [], target)) return `may not import ${target}`
  return typeOnly ? undefined : `may import only types of ${target}`
}

/** Only the app, the contract, the policies and the docs know that there is a Fastify. */
const fastify = /^(fastify|@fastify\/.*|fastify-.*)$/
const knowsFastify = /^(app$|contract\/|policies\/|docs)/

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
