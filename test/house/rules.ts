// The invariants of the code base, most of them absences: each a pure function from files to violations.

import ts from 'typescript'
import { parse } from 'yaml'
import { backtracks } from './backtracking.ts'
import { everyNode, inFolder, isCode, lineOf, nodesOf, type Rule, type SourceFile } from './source.ts'

const src = inFolder('src')
const written = inFolder('src', 'scripts')
const inHandlers = (file: SourceFile) => inFolder('src/handlers')(file) && !/\/(?:index|api)\.ts$/.test(file.path)

/** A property access or name as it is written, without spaces: `process.env`. */
const textOf = (node: ts.Node) => node.getText().replaceAll(/\s|\?/g, '')

// Shape.

const maxLines = 400

const countLines = (text: string) => text.replace(/\n$/, '').split('\n').length

export const filesAreShort: Rule = (files) =>
  files
    .filter((file) => src(file) && isCode(file))
    .map(({ path, text }) => ({ path, lines: countLines(text) }))
    .flatMap(({ path, lines }) => (lines > maxLines ? [`${path}: ${lines} lines`] : []))

const maxFunctionLines = 70

/**
 * From its first line to its last, without those of the functions in it: a factory is as long as what it does by
 * itself.
 */
export const functionsAreShort: Rule = everyNode(src, (node) => {
  if (!isFunction(node)) return undefined
  const lines = spanOf(node) - inner(node).reduce((sum, one) => sum + spanOf(one) - 1, 0)
  return lines > maxFunctionLines ? `a function of ${lines} lines` : undefined
})

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

const spanOf = (node: ts.Node) => countLines(node.getText())

/** The outermost functions inside of it. */
const inner = (node: ts.Node): ts.Node[] =>
  node.getChildren().flatMap((child) => (isFunction(child) ? [child] : inner(child)))

/** A file this short says what it is without a comment. */
const minCommentedLines = 15

/** 1 to 10 lines of comment, before anything but a shebang; in files that can have comments. */
export const filesOpenWithAComment: Rule = (files) =>
  files
    .filter((file) => written(file) && /\.([jt]s|mjs|sql|css)$/.test(file.path))
    .filter(({ text }) => countLines(text) >= minCommentedLines)
    .flatMap(({ path, text }) => {
      const lines = text.replace(/^#!.*\n/, '').split('\n')
      const head = lines.findIndex((line) => !/^(\/\/ ?|-- ?)/.test(line))
      const block = /^\/\* \S[\s\S]*?\*\/\n/.exec(text)?.[0].trim().split('\n').length ?? 0
      const length = Math.max(head, block)
      return length >= 1 && length <= 10 ? [] : [`${path}: opens with ${length} lines of comment`]
    })

const vague = /^(utils?|helpers?|common|lib|misc)$/i

export const namesSaySomething: Rule = (files) =>
  files
    .filter(inFolder('src', 'scripts', 'test'))
    .filter(({ path }) => path.split('/').some((step) => vague.test(step.split('.', 1)[0] as string)))
    .map(({ path }) => `${path}: is named after nothing`)

const maxColumns = 120

/** Applied migrations never change, corrections quote messages in full, and a regular expression cannot be broken. */
const mayBeLong = /^(spec\/released\/|src\/generated\/|src\/store\/migrations\/|spec\/corrections\.yaml$)/

export const linesAreShort: Rule = (files) =>
  files
    .filter(({ path }) => !mayBeLong.test(path) && /\.([jt]s|mjs|ya?ml|sql|css|sh)$/.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const long = [...line].length > maxColumns && !/^\s*\/.+\/[a-z]*,?$/.test(line)
        return long ? [`${path}:${index + 1}: more than ${maxColumns} columns`] : []
      }),
    )

// Exports.

/** Exported by several files in one meaning: the contract's and the shop's or the store's form of the same thing. */
const oneMeaning = new Set(
  `Extensions Found Json Match Operation OperationId Outcome Parameter Position Response invalid problem`.split(/\s+/),
)

/** Handlers are named by their operation, whatever version they answer. */
export const namesAreExportedOnce: Rule = (files) => {
  const places = Map.groupBy(
    files
      .filter((file) => src(file) && isCode(file) && !inFolder('src/handlers')(file))
      .filter(({ path }) => !/\/v\d+\//.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) +(\w+)/gm)].map(
          ([, name]) => ({ name: name as string, path }),
        ),
      ),
    ({ name }) => name,
  )
  return [...places].flatMap(([name, found]) => {
    const paths = [...new Set(found.map(({ path }) => path))]
    return paths.length < 2 || oneMeaning.has(name)
      ? []
      : [`${paths.at(-1)}: ${name} is exported by ${paths.slice(0, -1).join(', ')} too`]
  })
}

export const thereAreNoBarrels: Rule = everyNode(
  (file) => src(file) && file.path !== 'src/handlers/index.ts',
  (node) => (ts.isExportDeclaration(node) && node.moduleSpecifier ? 'exports what is not its own' : undefined),
)

const plugins = /^src\/(contract\/serve\/routes|docs)\.ts$/

export const onlyPluginsAreDefaults: Rule = everyNode(
  (file) => src(file) && !plugins.test(file.path),
  (node) => {
    const declared = node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isExportAssignment(node.parent)
    const renamed = ts.isExportSpecifier(node) && node.name.text === 'default'
    const isDefault = ts.isExportAssignment(node) || renamed || (declared && !ts.isDefaultClause(node.parent))
    return isDefault ? 'has a default export and is no plugin' : undefined
  },
)

/**
 * `op` is where the compiler finds fields that the contract does not document; a handler without it is not looked at.
 */
export const handlersAreDeclared: Rule = everyNode(inHandlers, (node) => {
  const isExported = (modifiers: readonly ts.ModifierLike[] | undefined) =>
    modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  if (ts.isFunctionDeclaration(node) && isExported(node.modifiers)) return 'exports what is not declared with op()'
  const exported =
    ts.isVariableStatement(node) && node.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return undefined
  const wrong = node.declarationList.declarations.find(({ name, initializer }) => {
    const isOp =
      initializer && ts.isCallExpression(initializer) && /^op(InSteps)?$/.test(initializer.expression.getText())
    return !isOp || initializer.arguments[0]?.getText() !== `'${name.getText()}'`
  })
  return wrong && `${wrong.name.getText()} is not declared with op and its name`
})

const requestHeader =
  /^(accept(-.*)?|authorization|cookie|content-(type|length|encoding)|expect|host|idempotency-key|if-(none-)?match|if-(un)?modified-since|origin|range|referer|user-agent|x-(csrf-token|forwarded-.*|request-id))$/i

/** A provider signs its events in a header of its own, which the provider's adapter reads. */
const handsOn = 'async perform(_: undefined, { params, headers, received, store, payments, now }) {'

export const handlersNameNoRequestHeader: Rule = everyNode(inHandlers, (node, file) => {
  if (file.text.split('\n')[lineOf(node) - 1]?.trim() === handsOn) return undefined
  if (ts.isBindingElement(node) && textOf(node.propertyName ?? node.name) === 'headers') return 'takes the headers'
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'headers') return 'reads the headers'
  if (!ts.isStringLiteralLike(node) || !requestHeader.test(node.text)) return undefined
  // A header of the response is a member of the returned object.
  return ts.isPropertyAssignment(node.parent) ? undefined : `names the header ${node.text}`
})

export const handlersNameNoRefusal: Rule = everyNode(inHandlers, (node) =>
  ts.isNumericLiteral(node) && /^[45]\d\d$/.test(node.text) ? `names the status ${node.text}` : undefined,
)

export const handlersTakeProblemsFromTheCall: Rule = everyNode(inHandlers, (node) =>
  ts.isImportSpecifier(node) && node.name.text === 'problem' ? 'imports problem' : undefined,
)

// Absences.

const sql =
  /\b(select\b[\s\S]*\bfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|(create|alter|drop)\s+(table|index))\b/i

export const sqlIsInTheStore: Rule = everyNode(
  (file) => written(file) && !inFolder('src/store')(file),
  (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
    return isText && sql.test(node.getText()) ? 'speaks SQL' : undefined
  },
)

export const environmentIsReadOnce: Rule = everyNode(
  (file) => src(file) && file.path !== 'src/config/config.ts',
  (node, file) => {
    const access = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    if (access && /^(globalThis\.)?process(\.env|\[['"]env['"]\])$/.test(textOf(node))) return 'reads process.env'
    // The process starts itself anew, with the environment that it has.
    const line = file.text.split('\n')[lineOf(node) - 1]?.trim()
    const again = 'const { execve, execPath, execArgv, argv, env, channel, pid } = process'
    if (file.path === 'src/server.ts' && line === again) return undefined
    if (ts.isVariableDeclaration(node) && /^\{.*\benv\b.*\}=(globalThis\.)?process$/s.test(textOf(node)))
      return 'reads process.env'
    return ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText())
      ? 'imports process'
      : undefined
  },
)

/** The one clock, and responses to input that never became a request: they have a Date before any clock exists. */
const clocks: Record<string, string> = {
  'src/start.ts': 'const clock = () => new Date()',
  'src/policies/connection-errors.ts': 'Date: new Date().toUTCString(),',
}

/** What runs in a browser has the clock of the browser. */
const onServer = (file: SourceFile) => src(file) && !file.path.startsWith('src/docs/browser/')

export const timeIsInjected: Rule = everyNode(onServer, (node, file) => {
  const line = file.text.split('\n')[lineOf(node) - 1]?.trim()
  if (clocks[file.path] === line) return undefined
  const now = ts.isPropertyAccessExpression(node) && /^Date\.now$|^Temporal\.Now/.test(textOf(node))
  const isDateCall = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  return now || (isDateCall && (node.arguments ?? []).length === 0) ? 'looks at the clock' : undefined
})

/** What proxies say is parsed in one place; Fastify's own reading of it parses nothing. */
export const forwardedIsParsedOnce: Rule = everyNode(
  (file) => src(file) && file.path !== 'src/contract/serve/forwarded.ts' && file.path !== 'src/policies/metrics.ts',
  (node) => {
    const read = ts.isPropertyAccessExpression(node) && /(^|\.)request$/.test(textOf(node.expression))
    if (read && ['ip', 'ips', 'host', 'hostname', 'protocol'].includes(node.name.text))
      return `reads request.${node.name.text}`
    return ts.isStringLiteralLike(node) && /^x-forwarded-/i.test(node.text) ? `reads ${node.text}` : undefined
  },
)

/** In a folder with spaces or Hangul the pathname is encoded, and on Windows it is no path. */
export const pathsAreDecoded: Rule = everyNode(inFolder('src', 'scripts', 'test'), (node) =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'pathname' &&
  /import\.meta\.url\)$/.test(textOf(node.expression))
    ? 'takes the pathname of a URL for a path'
    : undefined,
)

/** The messages of the process itself: where it listens, or why it does not. */
const speakers = ['src/server.ts', 'src/start.ts']

export const onlyTheServerSpeaks: Rule = everyNode(
  (file) => src(file) && !speakers.includes(file.path) && !file.path.startsWith('src/docs/browser/'),
  (node) =>
    ts.isPropertyAccessExpression(node) && textOf(node.expression) === 'console' ? 'writes to the console' : undefined,
)

export const nothingIsLeftToDo: Rule = (files) =>
  files.filter(inFolder('src', 'scripts', 'spec')).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => {
      const [mark] = /\b(TODO|FIXME|XXX|HACK)\b/.exec(line) ?? []
      return mark ? [`${path}:${i + 1}: ${mark}`] : []
    }),
  )

// Regular expressions.

const isPattern = (node: ts.Node): node is ts.StringLiteral => {
  if (!ts.isStringLiteralLike(node)) return false
  const { parent } = node
  const isRegExpCall =
    (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression.getText() === 'RegExp'
  return isRegExpCall || (ts.isPropertyAssignment(parent) && parent.name.getText() === 'pattern')
}

const expressionsInCode: Rule = everyNode(src, (node) => {
  if (isPattern(node)) return backtracks(node.text) ? node.text : undefined
  if (!ts.isRegularExpressionLiteral(node)) return undefined
  const end = node.text.lastIndexOf('/')
  return backtracks(node.text.slice(1, end), node.text.slice(end + 1)) ? node.text : undefined
})

/** The patterns of a schema, wherever it stands. */
function* patternsIn(node: any): Iterable<string> {
  if (node === null || typeof node !== 'object') return
  for (const pattern of [node.pattern, node['x-exact-pattern']]) if (typeof pattern === 'string') yield pattern
  if (!Array.isArray(node) && typeof node.patternProperties === 'object') yield* Object.keys(node.patternProperties)
  for (const value of Object.values(node)) yield* patternsIn(value)
}

export const expressionsInSpec: Rule = (files) =>
  files
    .filter(({ path }) => /^spec\/.*\.(ya?ml|json)$/.test(path))
    .flatMap(({ path, text }) =>
      [...new Set(patternsIn(parse(text)))].filter((one) => backtracks(one, 'u')).map((one) => `${path}: ${one}`),
    )

export const expressionsAreLinear: Rule = (files) => [...expressionsInCode(files), ...expressionsInSpec(files)]

/** How many expressions are judged; a check that sees none would be green for nothing. */
export const expressionCount = (files: readonly SourceFile[]): number =>
  files
    .filter((file) => src(file) && isCode(file))
    .flatMap((file) => [...nodesOf(file)].filter((node) => isPattern(node) || ts.isRegularExpressionLiteral(node)))
    .length +
  files.filter(({ path }) => /^spec\/.*\.yaml$/.test(path)).flatMap(({ text }) => [...patternsIn(parse(text))]).length
