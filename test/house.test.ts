// The invariants of the house (house.md), each checked on every file and proven on a file that breaks it.

import t from 'tap'
import { backtracks } from './house/backtracking.ts'
import { importsAreAllowed, rooms } from './house/rooms.ts'
import * as rules from './house/rules.ts'
import { filesIn, type Rule } from './house/source.ts'

const files = ['src', 'scripts', 'spec', 'test'].flatMap(filesIn)

type Example = readonly [path: string, text: string]

/** The house keeps the rule; each of `breaks` is found, by its path and nothing else; none of `keeps` is. */
function promise(says: string, rule: Rule, { breaks, keeps }: { breaks: Example[]; keeps: Example[] }): void {
  t.test(says, async (t) => {
    t.same(rule(files), [])
    for (const [path, text] of breaks) {
      const faults = rule([{ path, text }])
      t.equal(faults.length, 1, `must be found: ${path} ${text.slice(0, 60)}`)
      t.match(faults[0] ?? '', path)
    }
    for (const [path, text] of keeps)
      t.same(rule([{ path, text }]), [], `must not be found: ${path} ${text.slice(0, 60)}`)
  })
}

t.test('the rules look at files', async (t) => {
  const paths = files.map(({ path }) => path)
  const some = [
    'src/app.ts',
    'src/store/migrations/0001-items.sql',
    'src/contract/serve/pipeline.ts',
    'src/contract/compile/checks/index.ts',
    'scripts/generate.ts',
    'spec/openapi.yaml',
    'test/house.test.ts',
  ]
  for (const path of some) t.ok(paths.includes(path), path)
  t.ok(rules.expressionCount(files) > 30, 'regular expressions')
})

promise('every file imports only what the house allows', importsAreAllowed, {
  breaks: [
    ['src/handlers/items.ts', "import { itemsIn } from '../store/items.ts'"],
    ['src/handlers/items.ts', "import type { Store } from '../store/store.ts'"],
    ['src/handlers/items.ts', "import type { FastifyRequest } from 'fastify'"],
    ['src/handlers/items.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/handlers/items.ts', "import { getLiveness } from './health.ts'"],
    ['src/handlers/items.ts', "import { decoder } from '../contract/serve/parameters.ts'"],
    ['src/handlers/v2/items.ts', "import { getItem } from '../items.ts'"],
    ['src/handlers/index.ts', "import { op } from '../api.ts'"],
    ['src/use-cases/orders.ts', "import { op } from '../api.ts'"],
    ['src/api.ts', "import { openStore } from './store/open.ts'"],
    ['src/api.ts', "import type { Operation } from './contract/compile/document.ts'"],
    ['src/contract/serve/routes.ts', "import { handlers } from '../../handlers/index.ts'"],
    ['src/contract/serve/routes.ts', "import { problem } from '../../problem.ts'"],
    ['src/contract/serve/routes.ts', "import { contract } from '../../generated/contract.js'"],
    ['src/contract/serve/routes.ts', "import type { operations } from '../../generated/types.ts'"],
    ['src/contract/serve/routes.ts', "import { headers } from '../../policies/headers.ts'"],
    ['src/contract/serve/routes.ts', "import type { Principal } from '../../policies/principal.ts'"],
    ['src/contract/serve/routes.ts', "import { toMinor } from '../../domain/money.ts'"],
    ['src/contract/serve/routes.ts', "import type { Store } from '../../store/store.ts'"],
    ['src/contract/serve/routes.ts', "import { expand } from '../compile/expand.ts'"],
    ['src/contract/serve/routes.ts', "import '../../store/store.ts'"],
    ['src/contract/serve/routes.ts', "export { openStore } from '../../store/open.ts'"],
    ['src/contract/serve/routes.ts', "const store = await import('../../store/open.ts')"],
    ['src/contract/serve/routes.ts', "type Item = import('../../domain/items.ts').Item"],
    ['src/contract/compile/expand.ts', "import { policies } from '../../policies/index.ts'"],
    ['src/contract/compile/expand.ts', "import { errors } from '../../generated/catalogue.ts'"],
    ['src/contract/compile/expand.ts', "import Fastify from 'fastify'"],
    ['src/contract/compile/checks/fault.ts', "import { problem } from '../../../problem.ts'"],
    ['src/contract/compile/checks/fault.ts', "import ts from 'typescript'"],
    ['src/policies/languages.ts', "import { securityHeaders } from './headers.ts'"],
    ['src/policies/problems.ts', "import { requestId } from './tracing.ts'"],
    ['src/policies/headers.ts', "import { openStore } from '../store/open.ts'"],
    ['src/policies/headers.ts', "import { identityWith } from '../identity/identity.ts'"],
    ['src/policies/headers.ts', "import { errors } from '../generated/catalogue.ts'"],
    ['src/policies/headers.ts', "import { expand } from '../contract/compile/expand.ts'"],
    ['src/policies/access.ts', "import { windowsBy } from '../limits/windows.ts'"],
    ['src/policies/rate-limit.ts', "import { openRedis } from '../limits/redis.ts'"],
    ['src/policies/principal.ts', "import { problem } from '../problem.ts'"],
    ['src/policies/index.ts', "import { problem } from '../problem.ts'"],
    ['src/domain/money.ts', "import type { Store } from '../store/store.ts'"],
    ['src/domain/money.ts', "import { readFileSync } from 'node:fs'"],
    ['src/domain/money.ts', "import type { FastifyRequest } from 'fastify'"],
    ['src/store/items.ts', "import Database from 'better-sqlite3'"],
    ['src/store/engine/sqlite.ts', "import pg from 'pg'"],
    ['src/store/items.ts', "import fp from 'fastify-plugin'"],
    ['src/store/items.ts', "import type { Contract } from '../contract/serve/contract.ts'"],
    ['src/problem.ts', "import { ruleText } from './messages/rules.ts'"],
    ['src/config/config.ts', "import { problem } from './problem.ts'"],
    ['src/messages/en.ts', "import { problem } from '../problem.ts'"],
    ['src/docs.ts', "import { handlers } from './handlers/index.ts'"],
    ['src/app.ts', "import { openStore } from './store/open.ts'"],
    ['src/app.ts', "import { getItem } from './handlers/items.ts'"],
    ['src/app.ts', "import pino from 'pino'"],
    ['src/log.ts', "import { readConfig } from './config.ts'"],
    ['src/start.ts', "import { handlers } from './handlers/index.ts'"],
    ['src/start.ts', "import type { FastifyInstance } from 'fastify'"],
    ['src/start.ts', "import { policies } from './policies/index.ts'"],
    ['src/server.ts', "import { createApp } from './app.ts'"],
    ['src/server.ts', "import closeWithGrace from 'close-with-grace'"],
    ['src/generated/types.ts', "import type { Code } from '../problem.ts'"],
    ['src/attic/lamp.ts', 'export const lamp = 1'],
    ['src/contract/attic/lamp.ts', 'export const lamp = 1'],
  ],
  keeps: [
    ['src/handlers/items.ts', "import { op } from '../api.ts'"],
    ['src/handlers/v2/items.ts', "import { opV2 } from '../../api.ts'"],
    ['src/handlers/index.ts', "import { getItem } from './items.ts'"],
    ['src/use-cases/orders.ts', "import type { Call } from '../api.ts'"],
    ['src/use-cases/orders.ts', "import { type Call, type Outcome } from '../api.ts'"],
    ['src/contract/serve/routes.ts', "import glue from 'fastify-openapi-glue'"],
    ['src/contract/compile/checks/fault.ts', "import type { Contract } from '../../serve/contract.ts'"],
    ['src/contract/compile/ajv.ts', "import { Ajv2020 } from 'ajv/dist/2020.js'"],
    ['src/policies/arrival.ts', "import { requestId } from './tracing.ts'"],
    ['src/policies/identity.ts', "import type { Identity } from '../identity/identity.ts'"],
    ['src/policies/problems.ts', "import { errors } from '../generated/catalogue.ts'"],
    ['src/store/engine/postgres.ts', "import pg from 'pg'"],
    ['src/store/engine/migrate.ts', "import { readFileSync } from 'node:fs'"],
    ['src/server.ts', "const { start } = await import('./start.ts')"],
    ['src/start.ts', "import { openStore } from './store/open.ts'"],
  ],
})

t.test('every room that is named is a room of the house', async (t) => {
  const named = Object.values(rooms).flatMap(({ values, types = [] }) => [...values, ...types])
  const known = Object.keys(rooms)
  for (const name of named)
    t.ok(
      known.some((room) => name.startsWith(room) || room.startsWith(name.replace('*', ''))),
      name,
    )
})

const lines = (count: number, line = 'x()\n') => line.repeat(count)

promise('no file is longer than 400 lines', rules.filesAreShort, {
  breaks: [['src/domain/money.ts', lines(401)]],
  keeps: [
    ['src/domain/money.ts', lines(400)],
    ['src/generated/types.ts', lines(401)],
  ],
})

promise('no function is longer than 70 lines, those in it aside', rules.functionsAreShort, {
  breaks: [
    ['src/domain/money.ts', `function lamp() {\n${lines(69)}}`],
    ['src/domain/money.ts', `const lamp = () => {\n${lines(69)}}`],
    ['src/domain/money.ts', `class Lamp {\n  light() {\n${lines(69)}}\n}`],
    ['src/domain/money.ts', `const lamp = () => {\n${lines(30)}const mug = () => {\n${lines(69)}}\n}`],
    ['src/domain/money.ts', `const lamp = () => {\n${lines(68)}const mug = () => {\n${lines(9)}}\n}`],
  ],
  keeps: [
    ['src/domain/money.ts', `function lamp() {\n${lines(68)}}`],
    ['src/domain/money.ts', `const lamp = () => {\n${lines(60)}const mug = () => {\n${lines(60)}}\n}`],
    ['src/domain/money.ts', `const lamp = () => ({\n${lines(60, 'mug: () => {\n  x()\n},\n')}})`],
    ['src/generated/types.ts', `function lamp() {\n${lines(99)}}`],
  ],
})

const code = lines(15)

promise(
  'every hand-written file of 15 lines or more opens with 1 to 10 lines of comment',
  rules.filesOpenWithAComment,
  {
    breaks: [
      ['src/domain/money.ts', code],
      ['src/domain/money.ts', `\n// Late.\n${code}`],
      ['src/domain/money.ts', `${lines(11, '// Long.\n')}\n${code}`],
      ['src/domain/money.ts', `/** About the next line. */\n${code}`],
      ['src/store/migrations/0002-lamps.sql', `CREATE TABLE lamps ();\n${code}`],
      ['scripts/seed.mjs', `#!/usr/bin/env node\n${code}`],
    ],
    keeps: [
      ['src/domain/money.ts', lines(14)],
      ['src/domain/money.ts', `${lines(10, '// Short.\n')}\n${code}`],
      ['src/store/migrations/0002-lamps.sql', `-- Lamps.\n\n${code}`],
      ['scripts/seed.mjs', `#!/usr/bin/env node\n// Seeds.\n${code}`],
      ['src/docs/browser/docs.css', `/* The bar. */\n${code}`],
      ['src/generated/types.ts', code],
    ],
  },
)

promise('no folder and no file is a drawer for everything', rules.namesSaySomething, {
  breaks: [
    'src/utils/lamp.ts',
    'src/contract/helpers.ts',
    'scripts/lib/a.mjs',
    'test/common.ts',
    'src/misc.test.ts',
    'src/util.ts',
  ].map((path): Example => [path, '']),
  keeps: ['src/shop/commons-tax.ts', 'src/libraries.ts', 'test/shop.ts'].map((path): Example => [path, '']),
})

promise('there are no barrels but that of the handlers', rules.thereAreNoBarrels, {
  breaks: [
    ['src/shop/index.ts', "export * from './money.ts'"],
    ['src/domain/money.ts', "export { problem } from '../problem.ts'"],
    ['src/domain/money.ts', "export type { Code } from '../problem.ts'"],
  ],
  keeps: [
    ['src/handlers/index.ts', "export * from './items.ts'"],
    ['src/domain/money.ts', 'const lamp = 1\nexport { lamp }'],
  ],
})

promise('only plugins are default exports', rules.onlyPluginsAreDefaults, {
  breaks: [
    ['src/domain/money.ts', 'export default function lamp() {}'],
    ['src/domain/money.ts', 'export default { lamp: 1 }'],
    ['src/contract/serve/json.ts', 'const lamp = 1\nexport default lamp'],
    ['src/contract/serve/json.ts', 'const lamp = 1\nexport { lamp as default }'],
    ['src/policies/tracing.ts', 'export default fp(tracing)'],
  ],
  keeps: [
    ['src/contract/serve/routes.ts', 'export default fp(contract)'],
    ['src/docs.ts', 'export default async function docs() {}'],
    ['src/domain/money.ts', 'switch (lamp) {\n  default:\n    light()\n}'],
  ],
})

promise('every handler is declared with op, by its own name', rules.handlersAreDeclared, {
  breaks: [
    ['src/handlers/items.ts', 'export const getItem = async () => ({ status: 200 })'],
    ['src/handlers/items.ts', "export const getItem = op('listItems', async () => ({ status: 200 }))"],
    ['src/handlers/items.ts', 'export async function getItem() {}'],
  ],
  keeps: [
    ['src/handlers/items.ts', "export const getItem = op('getItem', async () => ({ status: 200 }))"],
    ['src/handlers/items.ts', 'const lamp = (item) => item\nfunction mug() {}'],
  ],
})

promise('no handler knows a request header', rules.handlersNameNoRequestHeader, {
  breaks: [
    ['src/handlers/items.ts', "export const getItem = op('getItem', async ({ headers }) => light(1))"],
    ['src/handlers/items.ts', "export const getItem = op('getItem', async ({ headers: lamp }) => light(1))"],
    ['src/handlers/items.ts', "export const getItem = op('getItem', async (call) => light(call.headers))"],
    ['src/handlers/items.ts', "const tag = given['If-Match']"],
  ],
  keeps: [['src/handlers/items.ts', 'const answer = { status: 201, headers: { Location: path } }']],
})

promise('no handler names the status of a refusal', rules.handlersNameNoRefusal, {
  breaks: [['src/handlers/items.ts', 'const answer = { status: 404 }']],
  keeps: [['src/handlers/items.ts', 'const answer = { status: 204, seconds: 4040 }']],
})

promise('there is no SQL outside the store', rules.sqlIsInTheStore, {
  breaks: [
    ['src/handlers/items.ts', "const sql = 'SELECT id FROM items'"],
    ['src/domain/items.ts', `const sql = \`select \${columns}\n  from items\``],
    ['src/app.ts', "const sql = 'INSERT INTO items (id) VALUES (1)'"],
    ['src/app.ts', 'const sql = `UPDATE\n  items SET name = 1`'],
    ['scripts/seed.ts', "run('DELETE FROM items')"],
    ['src/app.ts', "run('DROP TABLE items')"],
  ],
  keeps: [
    ['src/store/items.ts', "const sql = 'SELECT id FROM items'"],
    ['src/domain/items.ts', '// SELECT id FROM items\nconst selected = from(items)'],
    ['src/messages/en.ts', "const text = 'Select an item.'"],
  ],
})

promise('the environment is read in config.ts alone', rules.environmentIsReadOnce, {
  breaks: [
    ['src/server.ts', 'const port = process.env.PORT'],
    ['src/server.ts', 'const { PORT } = process.env'],
    ['src/server.ts', "const port = process['env'].PORT"],
    ['src/server.ts', "import { env } from 'node:process'"],
  ],
  keeps: [
    ['src/config/config.ts', 'const port = process.env.PORT'],
    ['src/server.ts', '// process.env\nprocess.exit(1)'],
  ],
})

promise('time is injected', rules.timeIsInjected, {
  breaks: [
    ['src/domain/orders.ts', 'const now = Date.now()'],
    ['src/domain/orders.ts', 'const now = new Date()'],
    ['src/domain/orders.ts', 'const now = new Date'],
    ['src/domain/orders.ts', 'const now = Date()'],
    ['src/domain/orders.ts', 'const clock = Date.now'],
    ['src/start.ts', 'const later = new Date()'],
    ['src/server.ts', 'const clock = () => new Date()'],
    ['src/policies/arrival.ts', 'const now = new Date()'],
  ],
  keeps: [
    ['src/start.ts', 'const clock = () => new Date()'],
    ['src/policies/arrival.ts', 'const headers = {\n  Date: new Date().toUTCString(),\n}'],
    ['src/domain/orders.ts', '// Date.now()\nconst then = new Date(order.created_at) - Date.parse(text)'],
    ['scripts/seed.ts', 'const now = new Date()'],
  ],
})

promise('only the server writes to the console', rules.onlyTheServerSpeaks, {
  breaks: [
    ['src/store/engine/sqlite.ts', 'console.log(sql)'],
    ['src/store/engine/sqlite.ts', 'process.on("exit", console.error)'],
  ],
  keeps: [
    ['src/server.ts', 'console.error(message)'],
    ['src/start.ts', "console.log('Shop API')"],
    ['src/store/engine/sqlite.ts', '// console.log(sql)\nlog.info(sql)'],
    ['scripts/seed.ts', "console.log('seeded')"],
  ],
})

promise('nothing is left to do', rules.nothingIsLeftToDo, {
  breaks: [
    ['src/domain/money.ts', '// TODO: round\n'],
    ['scripts/seed.ts', 'light() // FIXME\n'],
    ['spec/openapi.yaml', 'description: XXX\n'],
  ],
  keeps: [['src/domain/money.ts', '// A todo list is an article too.\n']],
})

promise('no regular expression of the code or the document backtracks without end', rules.expressionsAreLinear, {
  breaks: [
    ['src/domain/money.ts', 'const digits = /^(\\d+)+$/'],
    ['src/domain/money.ts', "const digits = new RegExp('^(a|a)*$')"],
    ['src/config/config.ts', "const schema = { type: 'string', pattern: '^(\\\\w+\\\\s?)*$' }"],
    ['spec/schemas/lamps.yaml', "Lamp:\n  properties:\n    name: { type: string, pattern: '^(a*)*$' }\n"],
    ['spec/schemas/lamps.yaml', "Lamp:\n  patternProperties: { '^(x+x+)+y$': {} }\n"],
    ['spec/extensions.schema.json', '{ "propertyNames": { "pattern": "^([a-z]+_?)*$" } }'],
  ],
  keeps: [
    ['src/domain/money.ts', 'const digits = /^\\d+(?:\\.\\d+)?$/'],
    ['src/domain/money.ts', "const text = '(a*)*'"],
    ['spec/schemas/lamps.yaml', "Lamp:\n  properties:\n    pattern: { type: string, pattern: '^[a-z]+(_[a-z]+)*$' }\n"],
  ],
})

// The judge of regular expressions, on expressions whose time is known.

const slow = [
  '^(a+)+$',
  '^(a*)*$',
  '^(a|a)*$',
  '^(a|ab|b)*$',
  '^(a?b?)*$',
  '^(\\w+\\s?)*$',
  '^([a-z]+_?)*$',
  '^(x+x+)+$',
  '^(a{1,9})*$',
  '^(\\d{2,3})+$',
  '^(a|[ab])+$',
  '^(?=(a+)+$)a',
  '^((a|b)+c?)+$',
  '^(.*,)*$',
]
const fast = [
  '^a+$',
  '^(ab)+$',
  '^(a|b)*$',
  '^(\\w+,)*$',
  '^[^"\\\\]*(?:\\\\.[^"\\\\]*)*$',
  '^(\\/([\\w.-]+|\\{\\w+\\}))+$',
  '^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$',
  '^(\\d{3})+$',
  '^a+b*a+$',
  '^(?<![:\\w]):(?<name>[a-z_]\\w*)',
  '^\\d{4}-\\d\\d$',
  '^(?:0|[1-9]\\d*)(?:\\.\\d+)?$',
  '',
  '^$|^a$',
]

for (const source of slow) t.test(`/${source}/ is found to backtrack`, async (t) => t.ok(backtracks(source, 'u')))
for (const source of fast) t.test(`/${source}/ is found to be linear`, async (t) => t.notOk(backtracks(source, 'u')))

t.test('an expression that cannot be judged counts as slow', async (t) => t.ok(backtracks('^(a+)\\1$')))
