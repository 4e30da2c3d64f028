// Types of the rendering for generators, as Python writes them.

import { type Json, resolve } from '../src/contract/compile/document.ts'
import { schemasWithData } from './client-methods.ts'

const reserved = new Set([
  ...'False None True and as assert async await break class continue def del elif else except finally for from'.split(
    ' ',
  ),
  ...'global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '),
])
export const safe = (name: string) => (reserved.has(name) ? `${name}_` : name)
export const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
export const nameOf = ({ $ref }: Json): string => $ref.split('/').at(-1)
export const isObject = (schema: Json): boolean => schema?.properties !== undefined
export const quoted = (value: unknown) => JSON.stringify(value)

export const docstring = (text: string | undefined, indent: string): string => {
  if (!text) return ''
  const lines = text.trim().replaceAll('\\', '\\\\').replaceAll('"""', "'''").split('\n')
  return `${indent}"""${lines
    .map((line) => line.trimEnd())
    .join(`\n${indent}`)
    .replaceAll(/\n +\n/g, '\n\n')}"""\n`
}

/** What responses have, or what requests may have. */
export type Side = 'response' | 'request'

/** The types of one document, as Python writes them. */
export class Types {
  readonly #document: Json
  readonly #schemas: Json

  constructor(document: Json) {
    this.#schemas = schemasWithData(document)
    this.#document = { ...document, components: { ...document.components, schemas: this.#schemas } }
  }

  resolve(node: Json): Json {
    return resolve(this.#document, node)
  }

  /** A schema as a type. */
  of(schema: Json, side: Side): string {
    if (schema.$ref) {
      const target = this.resolve(schema)
      if (!isObject(target)) return this.of(target, side)
      return side === 'response' ? nameOf(schema) : `${nameOf(schema)}Param`
    }
    const some = schema.anyOf ?? schema.oneOf ?? schema.allOf
    if (some && !isObject(schema)) return [...new Set(some.map((one: Json) => this.of(one, side)))].join(' | ')
    if (Array.isArray(schema.type))
      return [...new Set(schema.type.map((type: string) => this.of({ ...schema, type }, side)))].join(' | ')
    return this.#plain(schema, side)
  }

  #plain({ type, format, items, enum: values, 'x-extensible-enum': open, const: only }: Json, side: Side): string {
    const known = only !== undefined ? [only] : (values ?? open)
    if (known && type !== 'null') {
      const literal = `Literal[${known
        .filter((one: unknown) => one !== null)
        .map(quoted)
        .join(', ')}]`
      return open && side === 'response' ? `${literal} | str` : literal
    }
    if (type === 'array') {
      const inner = this.of(items ?? {}, side)
      return side === 'response' ? `list[${inner}]` : `Sequence[${inner}]`
    }
    if (type === 'string') return format === 'date-time' && side === 'request' ? 'str | datetime' : 'str'
    const object = side === 'response' ? 'ShopObject' : 'dict[str, object]'
    const names: Json = { integer: 'int', number: 'float', boolean: 'bool', null: 'None', object }
    return names[type] ?? 'object'
  }

  /** The object schemas that parts lead to, by name. */
  reached(parts: readonly Json[], found = new Map<string, Json>(), seen = new Set<string>()): Map<string, Json> {
    JSON.stringify(parts, (key, value) => {
      if (key === '$ref' && !seen.has(value)) {
        seen.add(value)
        const target = this.resolve({ $ref: value })
        if (value.startsWith('#/components/schemas/') && isObject(target)) found.set(nameOf({ $ref: value }), target)
        this.reached([target], found, seen)
      }
      return value
    })
    return found
  }

  get schemas(): Json {
    return this.#schemas
  }
}
