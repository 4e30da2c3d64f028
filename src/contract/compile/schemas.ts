// Schemas as they are checked: without annotations, with local references made global, and closed for responses.
//
// The named schemas of several documents form one pool, in which schemas that are equal through all their references
// are one. So versions of an API share the checks of what they have in common.

import { formats } from '../serve/formats.ts'
import { isTagged } from './checks/discriminators.ts'
import { compositionOf, isComposed } from './compose.ts'
import { type Json, maxBytes, resolve, target } from './document.ts'
import { byHandler, exactPattern, sentBack, uniqueItems } from './keys.ts'
import { own } from './keywords.ts'

/** The keywords that contain a schema, a list of schemas or a map of schemas. */
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

/** The position of a schema in another. */
interface Where {
  /** Whether it applies to the same value as the schema around it, which then declares the members. */
  readonly inPlace: boolean
  /** The members of the value that this direction does not have. */
  readonly hidden: ReadonlySet<string>
}
type Rewrite = (schema: Record<string, Json>, where: Where) => Json

const inPlaceLists = ['allOf', 'anyOf', 'oneOf']
const inPlaceSingle = ['not', 'if', 'then', 'else']
const none: ReadonlySet<string> = new Set()
const apart: Where = { inPlace: false, hidden: none }

export interface Direction {
  readonly rewrite: Rewrite
  /** The keywords of schemas that apply in place. */
  readonly within: (schema: Json, where: Where) => Where
}

/** A copy of a schema in which every schema inside it, and then the schema itself, is passed through `rewrite`. */
export function rewritten(schema: Json, direction: Direction, where: Where = apart): Json {
  if (schema === null || typeof schema !== 'object') return schema
  const here = direction.within(schema, where)
  const inner = (key: string, value: Json): Json => {
    if (single.includes(key)) return rewritten(value, direction, inPlaceSingle.includes(key) ? inside(here) : apart)
    if (lists.includes(key)) {
      // If a schema is only a choice, each alternative is a schema on its own.
      const each = inPlaceLists.includes(key) ? here : apart
      return value.map((one: Json) => rewritten(one, direction, each))
    }
    if (!maps.includes(key)) return value
    const mapped = key === 'dependentSchemas' ? inside(here) : apart
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rewritten(one, direction, mapped)]))
  }
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inner(key, value)]))
  return direction.rewrite(copy, { ...where, hidden: here.hidden })
}

const inside = (where: Where): Where => ({ ...where, inPlace: true })

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
  'x-extensible-enum',
  'x-path',
  'x-sent-back',
  maxBytes,
  'x-shown-once',
]
/** Our keys that become checks. */
const checked = ['x-messages', 'x-trim', 'x-utc', 'x-forbidden-words', 'x-money', 'x-minor-digits']
/** A key of another tool has no effect on a check. */
const isForeign = (key: string): boolean =>
  key.startsWith('x-') && !checked.includes(key) && key !== exactPattern && key !== uniqueItems && key !== byHandler

const without = (schema: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)))

/** Keywords about several members of an object. */
const together = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas']

/** The schema without the rules that its handler checks (`x-checked-by-handler`). */
export const withoutHandlers = (schema: Json): Json =>
  schema[byHandler] ? without(schema, [byHandler, ...together]) : schema

/** A reference to a schema whose members are closed by the schema around it. */
const openMark = '!open'
/** A reference to a schema that fills in no defaults. */
const bareMark = '!bare'
const withoutMark = ($ref: string): string => $ref.replace(/!(?:open|bare)$/, '')

/** The parts of a schema that matter for checks in this direction. */
function sent(document: Json, schema: Json, hidden: ReadonlySet<string>): Json {
  const {
    discriminator,
    format: _format,
    [exactPattern]: exact,
    [uniqueItems]: unique,
    ...rest
  } = without(schema, [...words, ...Object.keys(schema).filter(isForeign)])
  return {
    ...rest,
    ...(unique && { uniqueItems: true }),
    ...(exact !== undefined && { pattern: exact }),
    ...formatOf(schema),
    // The document's mapping agrees with the branches (checks/discriminators.ts).
    ...(discriminator &&
      isTagged(document, withMarks(schema)) && { discriminator: { propertyName: discriminator.propertyName } }),
    ...(hidden.size > 0 && withoutMembers(rest, hidden)),
  }
}

/**
 * Integers are limited to those that JavaScript represents exactly: a larger one is an error rather than another
 * number.
 */
function formatOf({ format, type, maximum = Infinity, minimum = -Infinity }: Json): Json {
  if (format !== undefined && Object.hasOwn(formats, format)) return { format }
  const isExact = minimum >= Number.MIN_SAFE_INTEGER && maximum <= Number.MAX_SAFE_INTEGER
  return [type].flat().includes('integer') && !isExact ? { format: 'int64' } : {}
}

/** Members of the other direction are rejected, even if the schema accepts unknown members. */
function withoutMembers({ properties, required }: Json, hidden: ReadonlySet<string>): Json {
  const names = Object.keys(properties ?? {}).filter((name) => hidden.has(name))
  return {
    ...(names.length > 0 && {
      properties: { ...properties, ...Object.fromEntries(names.map((name) => [name, false])) },
    }),
    ...(required && { required: required.filter((name: string) => !hidden.has(name)) }),
  }
}

/** Rules about the form of a value. */
const writing = ['default', 'x-messages', 'x-trim', 'x-forbidden-words']
/** The same for text that people write. A row from before a rule must not cause a 500 (decision 0004). */
const writingOfPeople = ['minLength', 'maxLength', 'pattern', 'format']

/**
 * The response schema. Every object is closed, so that undocumented members cannot be sent; the published document
 * stays open, so that clients ignore unknown members. A composed object is closed as a whole. Rules for input do not
 * apply to stored data.
 */
function answered(document: Json, schema: Json, { inPlace, hidden }: Where): Json {
  const stored = without(sent(document, schema, hidden), schema['x-trim'] ? [...writing, ...writingOfPeople] : writing)
  const declares = typeof schema.properties === 'object'
  if (inPlace) return declares ? { [own]: true, ...stored } : stored
  if (!isComposed(document, withMarks(schema)))
    return declares ? { [own]: true, additionalProperties: false, ...stored } : stored
  return { ...(declares && { [own]: true }), ...stored, ...closing(document, schema, stored) }
}

/** Closes a composed schema. */
function closing(document: Json, schema: Json, { properties }: Json): Json {
  const { names, open, fixed } = compositionOf(document, withMarks(schema))
  if (names.size === 0 || open || schema.unevaluatedProperties === false) return {}
  if (!fixed) return { unevaluatedProperties: false }
  const all = Object.fromEntries([...names].map((name) => [name, true]))
  return { properties: { ...all, ...properties }, additionalProperties: false }
}

/** The references as written in the document. */
const withMarks = (schema: Json): Json => JSON.parse(JSON.stringify(schema).replaceAll(`${openMark}"`, '"'))

export type Kind = 'request' | 'response'

const marks = { request: 'readOnly', response: 'writeOnly' } as const

/** The members of a value that a direction does not have. */
export const hiding =
  (kind: Kind, document: Json): Direction['within'] =>
  (whole, { inPlace, hidden }) => {
    const schema = withoutHandlers(whole)
    const composed = inPlace || isComposed(document, schema)
    const declares = (schema.properties || composed) && !(kind === 'request' && schema[sentBack])
    const members = declares ? compositionOf(document, schema)[marks[kind]] : none
    return { inPlace: composed, hidden: hidden.size > 0 ? new Set([...hidden, ...members]) : members }
  }

/** The defaults of named schemas, next to their members: defaults are filled in only there. */
function withDefaults(document: Json, schema: Json): Json {
  const lifted = Object.entries<Json>(schema.properties ?? {}).flatMap(([name, one]) => {
    const value = one.$ref && one.default === undefined ? resolve(document, one)?.default : undefined
    return value === undefined ? [] : [[name, { ...one, default: value }]]
  })
  return lifted.length === 0
    ? schema
    : { ...schema, properties: { ...schema.properties, ...Object.fromEntries(lifted) } }
}

/** Whether a schema, or one that it refers to, fills in a default. */
function fills(document: Json, schema: Json, seen = new Set<Json>()): boolean {
  let found = false
  const visit = (node: Json) => {
    const to = typeof node.$ref === 'string' ? target(document, node.$ref) : undefined
    if (node.default !== undefined) found = true
    else if (to !== undefined && !seen.has(to)) found ||= fills(document, to, seen.add(to))
    return node
  }
  rewritten(schema, { rewrite: visit, within: () => apart })
  return found
}

/** The same schema, without filling in defaults. */
function bare(document: Json, schema: Json): Json {
  const rewrite = ({ default: _default, ...node }: Json) =>
    typeof node.$ref === 'string' && fills(document, node) ? { ...node, $ref: withoutMark(node.$ref) + bareMark } : node
  return rewritten(schema, { rewrite, within: () => apart })
}

/** Alternatives that are tried: defaults filled in by one that does not match would remain. */
const tried = ['not', 'if', 'contains', 'propertyNames']

/** First chooses an alternative, then fills in its defaults. A choice with a discriminator is not tried. */
function filling(document: Json, schema: Json): Json {
  const made = { ...schema }
  for (const key of tried)
    if (made[key] !== undefined && fills(document, made[key])) made[key] = bare(document, made[key])
  for (const key of ['anyOf', 'oneOf']) {
    const branches: Json[] = made[key] ?? []
    const full = branches.filter((one) => fills(document, one))
    if (full.length === 0 || made.discriminator) continue
    made[key] = branches.map((one) => bare(document, one))
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    const then = full.map((one) => ({ if: bare(document, one), then: one }))
    made.allOf = [...(made.allOf ?? []), ...then]
  }
  return made
}

/** Rewrites the schemas of a document for one direction. */
function directionFor(kind: Kind, document: Json): Direction {
  const rewrite: Rewrite = (whole, where) => {
    const schema = withoutHandlers(whole)
    if (kind === 'request') return filling(document, withDefaults(document, sent(document, schema, where.hidden)))
    const inPlace = where.inPlace || isComposed(document, withMarks(schema))
    const marked = typeof schema.$ref === 'string' && inPlace ? { ...schema, $ref: schema.$ref + openMark } : schema
    return answered(document, marked, where)
  }
  return { rewrite, within: hiding(kind, document) }
}

/** Changes only references. */
const rereferenced = (reference: ($ref: string) => string): Direction => ({
  rewrite: (node) => (typeof node.$ref === 'string' ? { ...node, $ref: reference(node.$ref) } : node),
  within: () => apart,
})

/** The `$id` of the schema that contains the pool. */
export const poolId = 'contract'

/** The schemas of one document that are referred to, rewritten, by their references. */
class Targets {
  readonly #document: Json
  readonly #direction: Direction
  readonly #known = new Map<string, Json>()

  constructor(document: Json, direction: Direction) {
    this.#document = document
    this.#direction = direction
  }

  of($ref: string): Json {
    const known = this.#known.get($ref)
    if (known !== undefined) return known
    if ($ref.endsWith(bareMark)) {
      const made = bare(this.#document, this.of(withoutMark($ref)))
      this.#known.set($ref, made)
      return made
    }
    const open = $ref.endsWith(openMark)
    const schema = target(this.#document, withoutMark($ref))
    const whole = rewritten(schema, this.#direction, { inPlace: open, hidden: none }) ?? true
    const made = whole.default === undefined ? whole : without(whole, ['default'])
    this.#known.set($ref, made)
    return made
  }

  /** A schema and all that it refers to, as one text. */
  closure($ref: string): string {
    const texts = new Map<string, string>()
    const visit = ($ref: string) => {
      if (texts.has($ref)) return
      const schema = this.of($ref)
      texts.set($ref, JSON.stringify(schema))
      rewritten(
        schema,
        rereferenced((next) => {
          visit(next)
          return next
        }),
      )
    }
    visit($ref)
    return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).join()
  }
}

/** `Lamp` for `#/components/schemas/Lamp`; for another place, its steps. */
const nameOf = ($ref: string): string =>
  withoutMark($ref)
    .replace(/^#\/(?:components\/(?:schemas\/)?)?/, '')
    .replaceAll(/[^\w.]+/g, '_')

/** The schemas of all documents that are checked together, in one direction. */
export class Pool {
  /** By their names in the pool. */
  readonly schemas: Record<string, Json> = {}
  readonly #kind: Kind
  readonly #names = new Map<string, string>()

  constructor(kind: Kind) {
    this.#kind = kind
  }

  /** @returns a function that moves a schema of the document into the pool, with its references */
  add(document: Json): (schema: Json) => Json {
    const direction = directionFor(this.#kind, document)
    const targets = new Targets(document, direction)
    const known = new Map<string, string>()
    const pooled = (schema: Json): Json =>
      rewritten(
        schema,
        rereferenced(($ref) => reference(poolName($ref))),
      )
    const poolName = ($ref: string): string => {
      const found = known.get($ref)
      if (found !== undefined) return found
      const name = nameOf($ref)
      const key = `${name} ${targets.closure($ref)}`
      const pool = this.#names.get(key) ?? this.#free(name)
      known.set($ref, pool)
      if (!this.#names.has(key)) {
        this.#names.set(key, pool)
        this.schemas[pool] = pooled(targets.of($ref))
      }
      return pool
    }
    return (schema) => pooled(rewritten(schema, direction))
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
