// The source of generated modules: Ajv's output as plain ES modules, and values as JavaScript.

import type { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Json } from '../serve/policy.ts'

/** The import of a module under a name, relative to the generated file. */
export type Locate = (module: string, name: string) => string

/**
 * @param names export -> the key of its schema in Ajv
 * @returns a module that exports a check by each of these names
 */
export function checksModule(ajv: Ajv2020, names: Readonly<Record<string, string>>, locate: Locate): string {
  const lines = standaloneCode.default(ajv, { ...names }).split('\n')
  const { imports, code } = withImports(lines, locate)
  const left = withoutSchemas(code).filter((line) => line !== '' && line !== '"use strict";')
  return `${[...imports, ...withSharedFailures(left)].join('\n')}\n`
}

/** Ajv calls `require` even in ES modules. */
function withImports(lines: readonly string[], locate: Locate): { imports: string[]; code: string[] } {
  const modules = new Map<string, string>()
  const code = lines.map((line) => {
    const [, start, module, rest] = /^(const \w+ = )require\("([^"]+)"\)(.*)$/.exec(line) ?? []
    if (module === undefined) return line
    const name = modules.get(module) ?? `module${modules.size}`
    modules.set(module, name)
    return `${start}${name}${rest}`
  })
  const imports = [...modules].map(([module, name]) => `import ${locate(module, name)}`)
  return { imports, code }
}

const schemaConstant = /^const (schema\d+) = (.*);$/
/** A string, or an access to a schema with the path to the used part. */
const token = /"(?:[^"\\]|\\.)*"|\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"\])*)/g

/** Ajv emits every schema with its code; only the parts in use are kept. */
function withoutSchemas(lines: readonly string[]): string[] {
  const schemas = new Map<string, unknown>()
  const rest = lines.filter((line) => {
    const [, name, text] = schemaConstant.exec(line) ?? []
    if (name !== undefined && text !== undefined) schemas.set(name, JSON.parse(text))
    return name === undefined
  })
  const values = new Map<string, string>()
  const code = rest.map((line) =>
    line.replaceAll(token, (whole, name?: string, path = '') => {
      if (name === undefined || !schemas.has(name)) return whole
      const steps = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)]
      const value = steps.reduce(
        (at: Json, [, word, index, text]) => at[word ?? index ?? JSON.parse(text)],
        schemas.get(name),
      )
      const key = JSON.stringify(value)
      if (!values.has(key)) values.set(key, `value${values.size}`)
      return values.get(key) as string
    }),
  )
  return [...[...values].map(([text, name]) => `const ${name} = ${text};`), ...code]
}

const string = String.raw`"(?:[^"\\]|\\.)*"`
const constant = String.raw`(?:${string}|-?[\d.]+(?:e[+-]?\d+)?|value\d+|true|false|null)`
/** A failure in which only the location is computed at run time. */
const failure = new RegExp(
  String.raw`\{instancePath(?::((?:${string}|[^",{}])+))?,(schemaPath:${string},keyword:${string},` +
    String.raw`params:\{(?:\w+: ${constant}(?:, )?)*\}(?:, texts: \w+)?(?:,message:${string}(?:\+${string})*)?)\}`,
  'g',
)
/** How Ajv adds a failure from a constant. */
const adding = (name: string) =>
  ['if(vErrors === null){', `vErrors = [${name}];`, '}', 'else {', `vErrors.push(${name});`, '}', 'errors++;'].join(
    '\n',
  )

/** Failures are most of Ajv's output. Those that differ only in their location are written once. */
function withSharedFailures(code: readonly string[]): string[] {
  const failures = new Map<string, string>()
  const short: string[] = []
  for (let i = 0; i < code.length; i++) {
    const line = (code[i] as string).replaceAll(failure, (_whole, place = 'instancePath', rest: string) => {
      if (!failures.has(rest)) failures.set(rest, `failure${failures.size}`)
      return `${failures.get(rest)}(${place})`
    })
    const [, name, value] = /^const (err\d+) = (.*);$/.exec(line) ?? []
    if (name !== undefined && code.slice(i + 1, i + 8).join('\n') === adding(name)) {
      short.push(`(vErrors ??= []).push(${value});`, 'errors++;')
      i += 7
    } else short.push(line)
  }
  return [
    ...[...failures].map(([rest, name]) => `const ${name} = (instancePath) => ({ instancePath, ${rest} });`),
    ...short,
  ]
}

/** Something to be written as code rather than as a value. */
export class Expression {
  readonly code: string
  constructor(code: string) {
    this.code = code
  }
}

/** Shorter values are written inline, however often they occur. */
const leastShared = 40

/**
 * Writes a value as JavaScript.
 * @returns the constants for parts that occur more than once, and the value itself
 */
export function toCode(value: unknown): { constants: string[]; code: string } {
  const plain = plainWriter()
  const uses = new Map<string, number>()
  const count = (node: unknown) => {
    if (!isNode(node)) return
    const text = plain(node)
    const before = uses.get(text) ?? 0
    uses.set(text, before + 1)
    if (before === 0) for (const one of Object.values(node)) count(one)
  }
  count(value)
  const names = new Map<string, string>()
  const constants: string[] = []
  const code = (node: unknown, depth: number): string => {
    if (!isNode(node)) return plain(node)
    const text = plain(node)
    if ((uses.get(text) ?? 0) < 2 || text.length < leastShared) return members(node, depth)
    const known = names.get(text)
    if (known !== undefined) return known
    const made = members(node, 9)
    const name = `shared${names.size}`
    names.set(text, name)
    constants.push(`const ${name} = ${made}`)
    return name
  }
  /** One line for each member of an operation. */
  const members = (node: object, depth: number): string => {
    const inner = Array.isArray(node)
      ? node.map((one) => code(one, depth + 1))
      : entriesOf(node).map(([key, one]) => `${keyOf(key)}: ${code(one, depth + 1)}`)
    const [open, close] = Array.isArray(node) ? '[]' : '{}'
    if (depth > 2 || inner.length === 0) return `${open}${inner.join(', ')}${close}`
    const indent = '  '.repeat(depth)
    return `${open}\n${inner.map((one) => `${indent}  ${one},\n`).join('')}${indent}${close}`
  }
  const made = members(value as object, 0)
  return { constants, code: made }
}

const isNode = (node: unknown): node is object =>
  node !== null && typeof node === 'object' && !(node instanceof Expression)
const entriesOf = (node: object): [string, unknown][] => Object.entries(node)
const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key))

/** On one line, without sharing; memoised. */
function plainWriter(): (node: unknown) => string {
  const known = new Map<object, string>()
  const plain = (node: unknown): string => {
    if (node instanceof Expression) return node.code
    if (node === undefined) return 'undefined'
    if (!isNode(node)) return JSON.stringify(node)
    const found = known.get(node)
    if (found !== undefined) return found
    const text = Array.isArray(node)
      ? `[${node.map(plain).join(',')}]`
      : `{${entriesOf(node).map(([key, one]) => `${keyOf(key)}:${plain(one)}`)}}`
    known.set(node, text)
    return text
  }
  return plain
}
