// The import rules, for dependency-cruiser. `npx depcruise src scripts bench` reports violations.
//
// A room is a folder of src (`domain/`) or one file of it (`problem`); a row for a file or a subfolder replaces the row
// of the folder around it. Imports that are not in a row are not allowed.

import type { IConfiguration } from 'dependency-cruiser'

interface Room {
  /** Rooms that may be imported. */
  readonly may?: readonly string[]
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[]
  /** From npm; `node:` is all that comes with Node. */
  readonly packages?: 'any' | readonly string[]
}

/** The folders of older versions in a folder. */
const older = (folder: string) => `${folder}v\\d+/`

const policy = ['contract/serve/', 'policies/principal', 'problem']

export const rooms: Readonly<Record<string, Room>> = {
  // The process: signals must have a handler before anything else is loaded.
  server: { may: ['start'], packages: ['node:'] },
  start: {
    may: [
      ...['app', 'config/', 'contract/serve/digest', 'files/', 'generated/contract', 'identity/'],
      ...['jobs', 'limits/redis', 'log', 'mail/', 'payments/', 'store/', 'traces/open', 'use-cases/', 'webhooks/'],
    ],
    types: ['services'],
    packages: ['node:', 'close-with-grace'],
  },
  app: {
    may: [
      'config/networks',
      ...[
        'contract/serve/cursors',
        'contract/serve/routes',
        'contract/serve/server',
        'docs',
        'docs/documents',
        'policies/',
      ],
      ...['problem', 'versions'],
    ],
    types: ['config/', 'limits/redis', 'services', 'store/', 'traces/'],
    packages: ['fastify'],
  },
  // Every version with its handlers.
  versions: { may: ['generated/', 'handlers/'], types: ['contract/serve/contract'] },
  // The types of our handlers: the contract's, with the words of the shop.
  api: {
    may: ['contract/serve/operation'],
    types: ['files/', 'generated/', 'policies/principal', 'problem', 'services', 'store/'],
  },
  // The services of every call: the ports to the outside, and settings.
  services: { types: ['domain/', 'files/', 'identity/', 'payments/', 'webhooks/'] },
  jobs: { types: ['store/'] },
  log: { packages: ['pino'] },
  flush: { packages: ['node:'] },
  encryption: { may: ['random'], packages: ['node:'] },
  random: { packages: ['node:'] },
  problem: { may: ['contract/serve/problem', 'generated/catalogue'] },
  docs: { may: ['docs/', 'problem'], packages: 'any' },
  'docs/': {
    may: ['contract/serve/codings', 'contract/serve/memoize', 'docs/', 'generated/catalogue', 'problem'],
    packages: 'any',
  },
  'config/': { may: ['config/', 'flush', 'generated/contract', 'generated/environment'], packages: ['node:'] },
  // Compiled checks call a few functions of ours and of Ajv.
  'generated/': { may: ['contract/serve/', 'generated/'], packages: ['ajv'] },
  'messages/': { may: ['messages/'], types: ['problem'] },

  // The contract knows nothing of this shop: neither its document nor what is around it.
  'contract/serve/': { may: ['contract/serve/'], packages: 'any' },
  // It reads documents and is no part of the server.
  'contract/compile/': {
    may: ['contract/compile/', 'contract/serve/'],
    packages: [
      'node:',
      '@eslint-community/regexpp',
      '@seriousme/openapi-schema-validator',
      'ajv',
      'ajv-formats',
      '@redocly/openapi-core',
      'openapi-typescript',
      'yaml',
    ],
  },

  'policies/': { may: policy, types: ['identity/', 'store/'], packages: 'any' },
  // Whether a session is valid is a rule of the shop.
  'policies/identity': { may: [...policy, 'domain/sessions'], types: ['identity/', 'store/'], packages: 'any' },
  'policies/index': { may: ['policies/'], types: ['contract/serve/policy'] },
  'policies/principal': { types: ['contract/serve/exchange'] },
  // Input that cannot become a request meets no stage, so its errors are worded here.
  'policies/connection-errors': { may: [...policy, 'policies/'], packages: 'any' },
  // A refusal that is kept is kept as it was sent.
  'policies/idempotency': {
    may: [...policy, 'policies/languages', 'policies/problems'],
    types: ['store/'],
    packages: 'any',
  },
  'policies/rate-limit': {
    may: [...policy, 'limits/rate-limit-headers', 'limits/windows'],
    types: ['limits/redis'],
    packages: 'any',
  },
  // Found before the rate limit counts by it: the account of a login.
  'policies/failed-logins': {
    may: [...policy, 'limits/rate-limit-headers', 'limits/waits', 'policies/rate-limit'],
    types: ['limits/redis', 'store/'],
  },
  'policies/tracing': { may: [...policy, 'random'], packages: 'any' },
  'policies/problems': {
    may: [...policy, 'generated/catalogue', 'messages/', 'policies/languages'],
    packages: 'any',
  },
  'limits/': { may: ['limits/'] },
  'limits/redis': { may: ['limits/waits'], packages: ['ioredis'] },

  'handlers/': {
    may: ['api', 'contract/serve/steps', 'domain/', 'payments/provider-calls', 'problem', 'use-cases/'],
    types: ['contract/serve/problem'],
  },
  'handlers/index': { may: ['api', 'handlers/'] },
  // An older version: handlers of its own, and the types they are checked with.
  [older('handlers/')]: {
    may: ['contract/serve/steps', 'domain/', 'problem', 'use-cases/', `${older('handlers/')}api`],
  },
  [`${older('handlers/')}api`]: { may: ['contract/serve/operation'], types: ['api', older('generated/')] },
  [`${older('handlers/')}index`]: { may: ['handlers/'] },
  'use-cases/': {
    may: [
      ...['contract/serve/steps', 'domain/', 'payments/provider-calls', 'payments/provider', 'problem', 'use-cases/'],
      'mail/password-reset',
      // For its error, Unavailable.
      'store/engine/driver',
    ],
    types: ['api', 'contract/serve/problem', 'identity/', 'jobs', 'mail/', 'store/', 'webhooks/'],
    packages: ['node:'],
  },
  'domain/': { may: ['domain/', 'generated/catalogue', 'problem'], types: ['generated/types'], packages: ['node:'] },

  // Its payloads are checked by the document.
  'domain/events': {
    may: ['domain/', 'generated/catalogue', 'generated/contract', 'random'],
    types: ['generated/types'],
    packages: ['node:'],
  },

  'store/': { may: ['domain/', 'encryption', 'problem', 'store/'], packages: ['node:'] },
  'store/engine/values': { may: ['random', 'store/'] },
  // The columns of a list are those that the document lets clients ask for.
  'store/fields': { types: ['generated/defaults'] },
  'store/audit-chain': { types: ['domain/'], packages: ['node:', 'canonicalize'] },
  // Whole SQLite files.
  'store/backup': { may: ['flush', 'store/'], packages: ['node:', 'better-sqlite3'] },
  'store/move': { may: ['store/'], packages: ['node:', 'better-sqlite3'] },
  'store/engine/sqlite': { may: ['domain/', 'problem', 'store/'], packages: ['node:', 'better-sqlite3'] },
  'store/engine/postgres': { may: ['domain/', 'problem', 'store/'], packages: ['node:', 'pg'] },
  'payments/': {
    may: ['domain/', 'payments/', 'problem'],
    types: ['contract/serve/problem', 'store/sandbox-ledger'],
    packages: ['node:'],
  },
  'files/': { may: ['domain/', 'files/', 'flush', 'problem'], types: ['jobs', 'store/'], packages: ['node:'] },
  'files/images': { may: ['domain/', 'files/', 'problem'], packages: ['node:', 'file-type', 'sharp'] },
  'mail/': { may: ['mail/'], types: ['problem'], packages: ['node:'] },
  'mail/smtp': { may: ['mail/'], packages: ['nodemailer'] },
  // Loaded where traces are collected: then alone is there an OpenTelemetry.
  'traces/': {
    may: ['traces/'],
    types: ['contract/serve/', 'payments/provider', 'store/engine/driver'],
    packages: ['node:', '@opentelemetry'],
  },
  'webhooks/': { may: ['domain/', 'encryption', 'webhooks/'], types: ['jobs', 'store/'], packages: ['node:'] },
  // The only one that sends to where users say.
  'webhooks/reach': { packages: ['node:', 'ipaddr.js'] },
  'identity/': { may: ['identity/', 'problem'], packages: ['node:', 'jose', '@node-rs/argon2'] },
}

/** The paths of a room. */
const pathOf = (room: string) => (room.endsWith('/') ? `^src/${room}` : `^src/${room}\\.`)
const isInside = (room: string, around: string) => around.endsWith('/') && room !== around && room.startsWith(around)
const packagePath = (name: string) => `(^|node_modules/)${name}(/|$)`

const fromRoom = (room: string) => ({
  path: pathOf(room),
  pathNot: Object.keys(rooms)
    .filter((other) => isInside(other, room))
    .map(pathOf),
})

interface Rule {
  readonly name: string
  readonly from: object
  readonly to: object
}

function* rulesOf([room, { may = [], types = [], packages = [] }]: [string, Room]): Iterable<Rule> {
  const from = fromRoom(room)
  yield {
    name: `${room} imports only what its row names`,
    from,
    to: { path: '^src/', pathNot: [...may, ...types].map(pathOf) },
  }
  if (types.length > 0)
    yield {
      name: `${room} imports only types where its row says so`,
      from,
      to: { path: types.map(pathOf), pathNot: may.map(pathOf), dependencyTypesNot: ['type-only', 'type-import'] },
    }
  if (packages === 'any') return
  const known = packages.filter((name) => name !== 'node:').map(packagePath)
  yield {
    name: `${room} imports only its packages`,
    from,
    to: {
      pathNot: ['^src/', ...known],
      dependencyTypesNot: packages.includes('node:') ? ['local', 'core'] : ['local'],
    },
  }
}

const rules: Rule[] = [
  { name: 'no circles', from: {}, to: { circular: true } },
  {
    name: 'every file of src is in a room',
    from: { path: '^src/', pathNot: Object.keys(rooms).map(pathOf) },
    to: {},
  },
  {
    name: 'only the app, the contract, the policies and the docs know that there is a Fastify',
    from: { path: '^src/', pathNot: '^src/(app\\.|contract/serve/|policies/|docs)' },
    to: { path: '(^|node_modules/)(fastify|@fastify/|fastify-)' },
  },
  {
    name: 'an older version is known to older ones, to the list of versions and to the errors of all',
    from: {
      path: '^src/',
      pathNot: '^src/(?:(?:domain|generated|handlers)/v\\d+/|generated/catalogue\\.|versions\\.)',
    },
    to: { path: '^src/(?:domain|generated|handlers)/v\\d+/' },
  },
  {
    name: 'the client of an API depends on nothing but itself',
    from: { path: '^clients/' },
    to: { pathNot: '^clients/' },
  },
  ...Object.entries(rooms).flatMap((row) => [...rulesOf(row)]),
]

export const forbidden = rules.map((rule) => ({ severity: 'error' as const, ...rule }))

const config: IConfiguration = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^bench/peers/' },
    // A type is an import like any other: without this, what is gone when types are stripped would not be seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}

export default config
