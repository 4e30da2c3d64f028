// Schemas in the form in which they are checked: without annotations, with local references made global, and closed for
// responses.
//
// The named schemas of several documents are put into one pool, in which schemas that are equal through all their
// references are one, so that versions of an API share the checks of what they have in common.

import type { Json } from './document.ts'
import { byHandler } from './keys.ts'
import { own } from './keywords.ts'

/** Where single schemas, lists of schemas and maps of schemas stand inside a schema. */
export const single = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]
export const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
export const maps = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

type Rewrite = (schema: Record<string, Json>) => Json

/** A copy of a schema with every schema inside it, and then itself, put through `rewrite`. */
function rewritten(schema: Json, rewrite: Rewrite): Json {
  if (schema === null || typeof schema !== 'object') return schema
  const inner = (key: string, value: Json): Json => {
    if (single.includes(key)) return rewritten(value, rewrite)
    if (lists.includes(key)) return value.map((one: Json) => rewritten(one, rewrite))
    if (!maps.includes(key)) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rewritten(one, rewrite)]))
  }
  return rewrite(Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inner(key, value)])))
}

/** Annotations that only people and generators of clients read. */
const words = [
  '$comment',
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
  'externalDocs',
  'x-extensible',
  'x-path',
]
const without = (schema: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)))

/** Keywords about several members of an object. */
const together = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas']

/** The schema without the rules that its handler checks (`x-checked-by-handler`). */
export const withoutHandlers = (schema: Json): Json =>
  schema[byHandler] ? without(schema, [byHandler, ...together]) : schema

/** The request schema. Ajv rejects discriminator.mapping, which checks/schemas.ts compares with the branches. */
const sent: Rewrite = (schema) => ({
  ...without(withoutHandlers(schema), words),
  ...(schema.discriminator && { discriminator: { propertyName: schema.discriminator.propertyName } }),
})

/** Rules about how something is written. */
const writing = ['default', 'x-messages', 'x-trim', 'x-forbidden-words']
/** The same where people write it. A row from before a rule is no reason for a 500 (decision 0004). */
const writingOfPeople = ['minLength', 'maxLength', 'pattern', 'format']

/**
 * The response schema. Every object is closed, so that undocumented members cannot be sent, although the document stays
 * open to clients, which ignore unknown members. Rules about what is written do not apply to stored data.
 */
const answered: Rewrite = (schema) => {
  const stored = without(sent(schema), schema['x-trim'] ? [...writing, ...writingOfPeople] : writing)
  const isObject = [schema.type].flat().includes('object') && typeof schema.properties === 'object'
  return isObject ? { [own]: true, additionalProperties: false, ...stored } : stored
}

const rewrites = { request: sent, response: answered }
export type Kind = keyof typeof rewrites

const prefix = '#/components/schemas/'
/** The `$id` of the schema that holds the pool. */
export const poolId = 'contract'

/** The named schemas of all documents that are checked together, for one direction. */
export class Pool {
  /** By their names in the pool. */
  readonly schemas: Record<string, Json> = {}
  readonly #kind: Kind
  readonly #names = new Map<string, string>()

  constructor(kind: Kind) {
    this.#kind = kind
  }

  /** @returns a function that moves a schema of the document into the pool, references included */
  add(document: Json): (schema: Json) => Json {
    const rewrite = rewrites[this.#kind]
    const own: Record<string, Json> = {}
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
      own[name] = rewritten(schema, rewrite)
    const known = new Map<string, string>()
    const pooled = (schema: Json): Json =>
      rewritten(schema, (node) => {
        const name = named(node.$ref)
        return name !== undefined && name in own ? { ...node, $ref: reference(nameOf(name)) } : node
      })
    const nameOf = (name: string): string => {
      const found = known.get(name)
      if (found !== undefined) return found
      const key = `${name} ${closure(own, name)}`
      const pool = this.#names.get(key) ?? this.#free(name)
      known.set(name, pool)
      if (!this.#names.has(key)) {
        this.#names.set(key, pool)
        this.schemas[pool] = pooled(own[name])
      }
      return pool
    }
    return (schema) => pooled(rewritten(schema, rewrite))
  }

  /** Adds a schema whose references point into the pool. @returns a reference to it */
  keep(name: string, schema: Json): Json {
    if (typeof schema.$ref === 'string' && Object.keys(schema).length === 1) return schema
    const key = JSON.stringify(schema)
    const kept = this.#names.get(key) ?? this.#free(name.replaceAll(/[^\w.]/g, '_'))
    this.#names.set(key, kept)
    this.schemas[kept] = schema
    return { $ref: reference(kept) }
  }

  #free(name: string): string {
    let free = name
    for (let i = 2; free in this.schemas; i++) free = `${name}_${i}`
    this.schemas[free] = {}
    return free
  }
}

export const reference = (name: string): string => `${poolId}#/$defs/${name}`

const named = ($ref: unknown): string | undefined =>
  typeof $ref === 'string' && $ref.startsWith(prefix) ? $ref.slice(prefix.length) : undefined

/** A schema and all that it refers to, as one text. */
function closure(schemas: Record<string, Json>, name: string): string {
  const texts = new Map<string, string>()
  const visit = (name: string) => {
    if (texts.has(name) || !(name in schemas)) return
    texts.set(name, JSON.stringify(schemas[name]))
    rewritten(schemas[name], (node) => {
      const next = named(node.$ref)
      if (next !== undefined) visit(next)
      return node
    })
  }
  visit(name)
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).join()
}
