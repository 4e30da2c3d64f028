// The invariants of the code base, each checked on every file and proven on a file that breaks it.

import t from 'tap'
import { backtracks } from './house/backtracking.ts'
import * as rules from './house/rules.ts'
import { filesIn, type Rule } from './house/source.ts'

const clients = filesIn('clients/typescript/src').filter(({ path }) => !path.includes('/generated/'))
const files = [...['src', 'scripts', 'spec', 'test'].flatMap(filesIn), ...clients]

type Example = readonly [path: string, text: string]

/** The code base follows the rule; each of `breaks` is found, by its path and nothing else; none of `keeps` is. */
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

const lines = (count: number, line = 'x()\n') => line.repeat(count)

promise('no line is longer than 120 columns', rules.linesAreShort, {
  breaks: [
    ['src/domain/money.ts', `// ${'x'.repeat(118)}`],
    ['spec/paths/items.yaml', `description: ${'x'.repeat(108)}`],
    ['test/shop.ts', `${' '.repeat(4)}'${'x'.repeat(120)}',`],
  ],
  keeps: [
    ['src/domain/money.ts', `// ${'x'.repeat(117)}`],
    ['src/domain/money.ts', `const many = '${'💡'.repeat(100)}'`],
    ['test/house/rules.ts', `  /${'x'.repeat(130)}/i`],
    ['src/generated/types.ts', 'x'.repeat(200)],
    ['src/store/migrations/0001-items.sql', `-- ${'x'.repeat(130)}`],
  ],
})

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

promise('no folder or file is a catch-all', rules.namesSaySomething, {
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

t.test('no name is exported by two files in two meanings', async (t) => {
  t.same(rules.namesAreExportedOnce(files), [])
  const [one, other] = ['src/domain/lamp.ts', 'src/store/lamp.ts'].map((path) => ({
    path,
    text: 'export const lamp = 1',
  }))
  if (one && other) t.match(rules.namesAreExportedOnce([one, other]), [/^src\/store\/lamp.ts: lamp is exported by/])
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
  keeps: [['src/handlers/items.ts', 'const response = { status: 201, headers: { Location: path } }']],
})

promise('no handler names the status of a refusal', rules.handlersNameNoRefusal, {
  breaks: [['src/handlers/items.ts', 'const response = { status: 404 }']],
  keeps: [['src/handlers/items.ts', 'const response = { status: 204, seconds: 4040 }']],
})

promise('handlers make problems with the codes of their operation', rules.handlersTakeProblemsFromTheCall, {
  breaks: [['src/handlers/items.ts', "import { problem } from '../problem.ts'"]],
  keeps: [['src/handlers/items.ts', "import { found } from '../problem.ts'"]],
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
    ['src/server.ts', 'const { env } = process'],
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
    ['src/policies/connection-errors.ts', 'const now = new Date()'],
  ],
  keeps: [
    ['src/start.ts', 'const clock = () => new Date()'],
    ['src/policies/connection-errors.ts', 'const headers = {\n  Date: new Date().toUTCString(),\n}'],
    ['src/domain/orders.ts', '// Date.now()\nconst then = new Date(order.created_at) - Date.parse(text)'],
    ['scripts/seed.ts', 'const now = new Date()'],
  ],
})

promise('what proxies say of a caller is parsed in one place', rules.forwardedIsParsedOnce, {
  breaks: [
    ['src/policies/audit.ts', 'const ip = request.ip'],
    ['src/policies/csrf.ts', 'const origin = exchange.request.host'],
    ['src/contract/serve/exchange.ts', "const prefix = headers['x-forwarded-prefix']"],
  ],
  keeps: [
    ['src/policies/audit.ts', 'const ip = exchange.caller.address'],
    ['src/contract/serve/forwarded.ts', "const prefix = headers['x-forwarded-prefix']"],
  ],
})

promise('a URL becomes a path by fileURLToPath alone', rules.pathsAreDecoded, {
  breaks: [
    ['src/docs.ts', "const root = new URL('..', import.meta.url).pathname"],
    ['test/sdk.test.ts', "const root = new URL('..', import.meta.url).pathname"],
  ],
  keeps: [
    ['src/docs.ts', "const root = fileURLToPath(new URL('..', import.meta.url))"],
    ['src/docs.ts', 'const { pathname } = new URL(target)'],
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

promise('there are no TODOs', rules.nothingIsLeftToDo, {
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
    ['spec/schemas/lamps.yaml', "Lamp: { type: string, x-exact-pattern: '^(a*)*$' }\n"],
    ['spec/schemas/lamps.yaml', "Lamp:\n  patternProperties: { '^(x+x+)+y$': {} }\n"],
    ['spec/extensions.schema.json', '{ "propertyNames": { "pattern": "^([a-z]+_?)*$" } }'],
  ],
  keeps: [
    ['src/domain/money.ts', 'const digits = /^\\d+(?:\\.\\d+)?$/'],
    ['src/domain/money.ts', "const text = '(a*)*'"],
    ['spec/schemas/lamps.yaml', "Lamp:\n  properties:\n    pattern: { type: string, pattern: '^[a-z]+(_[a-z]+)*$' }\n"],
  ],
})

// The check of regular expressions, on expressions whose running time is known.

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
