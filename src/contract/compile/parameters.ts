// How each parameter is written in a request (OpenAPI 3.1, section 4.8.12), for its decoder.

import type { Member, Parameter } from '../serve/contract.ts'
import { isJson } from '../serve/media.ts'
import { extensionsOf, type Json, resolve } from './document.ts'

/** The schema of a parameter, direct or in a media type. */
export const schemaOf = ({ schema, content }: Json): Json =>
  schema ?? Object.values<Json>(content ?? {})[0]?.schema ?? {}

const plain: Json = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' }

/** The style, made explicit, and whether the values of a list or an object are written one by one. */
const styleOf = ({ in: location, style = plain[location], explode = style === 'form' }: Json) => ({ style, explode })

type Type = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object'

interface Leaf {
  readonly types: readonly Type[]
  /** Whether it is a list of strings. */
  readonly listed: boolean
}

const typeOfValue = (value: unknown): Type =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : (typeof value as Type)

/** The types that a value may have: one leaf for each alternative. `depth` stops circular references. */
function leavesOf(document: Json, node: Json, depth = 0): Leaf[] {
  const schema = resolve(document, node)
  if (schema === null || typeof schema !== 'object' || depth > 20) return []
  const values: unknown[] | undefined = 'const' in schema ? [schema.const] : schema.enum
  const types: Type[] = schema.type ? [schema.type].flat() : [...new Set((values ?? []).map(typeOfValue))]
  if (types.length > 0) return [{ types, listed: values !== undefined }]
  const inside = (nodes: Json[] = []) => nodes.flatMap((one) => leavesOf(document, one, depth + 1))
  const whole = inside(schema.allOf)
  if (whole.length > 0) return whole
  const alternatives = inside([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
  if (alternatives.length > 0) return alternatives
  if (schema.properties) return [{ types: ['object'], listed: false }]
  return schema.items ? [{ types: ['array'], listed: false }] : []
}

export const typesOf = (document: Json, schema: Json): Type[] => [
  ...new Set(leavesOf(document, schema).flatMap(({ types }) => types)),
]

/** Of several types, the widest that text can be converted to; the schema rejects values that remain text. */
function readAs(types: readonly Type[]): Parameter['type'] {
  if (types.includes('number')) return 'number'
  if (types.includes('integer')) return 'integer'
  return types.includes('boolean') ? 'boolean' : 'text'
}

/** The members of an object or the entries of a list, wherever the schema declares them. */
export function partOf(document: Json, node: Json, key: 'items' | 'properties', depth = 0): Json {
  const schema = resolve(document, node) ?? {}
  if (depth > 20) return undefined
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
    .map((one: Json) => partOf(document, one, key, depth + 1))
    .filter((part) => part !== undefined)
  if (key === 'items') return schema.items ?? parts[0]
  return schema.properties || parts.length > 0 ? Object.assign({}, ...parts, schema.properties) : undefined
}

/** One value, or a list of them. */
function memberOf(document: Json, schema: Json): Member {
  const types = typesOf(document, schema)
  const list = types.includes('array')
  const one = list ? typesOf(document, partOf(document, schema, 'items')) : types
  const nullable = !list && types.includes('null') && ({ nullable: true } as const)
  return { type: readAs(one), list, ...nullable }
}

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }

export function parameterOf(document: Json, declared: Json): Parameter {
  const { name, in: location, required = false, content, schema: _schema, ...more } = declared
  const schema = schemaOf(declared)
  const common = { name, in: location, required }
  const extensions = extensionsOf(more)
  if (content) {
    const json = isJson(Object.keys(content)[0] ?? '') && ({ json: true } as const)
    return { ...common, type: 'text', list: false, ...json, extensions }
  }
  const { style, explode } = styleOf(declared)
  if (typesOf(document, schema).includes('object')) {
    const { additionalProperties = false } = resolve(document, schema) ?? {}
    const members = Object.entries<Json>(partOf(document, schema, 'properties') ?? {})
    const others = additionalProperties !== false && { others: memberOf(document, additionalProperties) }
    const read = members.map(([member, one]): [string, Member] => [member, memberOf(document, one)])
    const written = style === 'deepObject' ? 'deep' : explode ? 'members' : 'pairs'
    const object = { written, members: Object.fromEntries(read), ...others } as const
    return { ...common, type: 'text', list: false, object, extensions }
  }
  const { type, list, nullable } = memberOf(document, schema)
  const delimiter = list && explode && location === 'query' ? '' : delimiters[style]
  return {
    ...common,
    type,
    list,
    ...(nullable && { nullable }),
    ...(list && delimiter !== undefined && { delimiter }),
    extensions,
  }
}

/** The styles that can be decoded, by location. */
const decoded: Readonly<Record<string, readonly string[]>> = {
  path: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

/** OpenAPI ignores these: `security` and the media types of bodies describe them. */
const ignored = ['accept', 'content-type', 'authorization']

/** Why a parameter cannot be decoded. */
export function* decodingFindings(document: Json, declared: Json): Iterable<string> {
  const { name, in: location, content, schema, required, allowEmptyValue } = declared
  if (decoded[location] === undefined) {
    yield `a parameter is in path, query, header or cookie, and ${name} in ${location}`
    return
  }
  if (location === 'path' && required !== true) yield `the path parameter ${name} must say required: true`
  if (location === 'header' && ignored.includes(name.toLowerCase()))
    yield `OpenAPI ignores a header parameter ${name}: ${/^auth/i.test(name) ? 'security' : 'content'} describes it`
  if (name === '__proto__') yield 'a parameter cannot be named __proto__: choose another name'
  if (content === undefined && schema === undefined)
    yield `${name} has neither schema nor content: say what it is, such as schema: { type: string }`
  if (content !== undefined && schema !== undefined) yield `${name} has both schema and content: keep one`
  if (content) yield* contentFindings(document, name, content)
  else yield* styleFindings(document, declared)
  if (allowEmptyValue && !content && memberOf(document, schema).type !== 'text')
    yield `allowEmptyValue is for text, and ${name} is none`
}

function* contentFindings(document: Json, name: string, content: Json): Iterable<string> {
  const types = Object.keys(content)
  if (types[0] === 'text/plain' && typesOf(document, schemaOf({ content })).some((type) => type !== 'string'))
    yield `text/plain is text: the schema of ${name} is type: string, or the content application/json`
  if (types.length !== 1) yield `the content of ${name} has one media type`
  for (const type of types) {
    if (!isJson(type) && type !== 'text/plain')
      yield `nothing decodes the media type ${type} of ${name}; JSON and text/plain are`
  }
}

function* styleFindings(document: Json, declared: Json): Iterable<string> {
  const { name, in: location } = declared
  const schema = schemaOf(declared)
  const { style, explode } = styleOf(declared)
  const types = typesOf(document, schema)
  const [isList, isObject] = [types.includes('array'), types.includes('object')]
  if (!decoded[location]?.includes(style)) {
    yield `nothing decodes the style ${style} of ${name}; in ${location} it may be ${decoded[location]?.join(', ')}`
    return
  }
  if (style === 'deepObject' && !isObject) yield `the style deepObject is for objects, and ${name} is none`
  if (delimiters[style] && !isList) yield `the style ${style} is for lists, and ${name} is none`
  if (location === 'cookie' && (isList || isObject) && explode)
    yield `cookies cannot be repeated: ${name} must say explode: false`
  if (isObject && types.length > 1) yield `${name} is either an object or something else, which text does not tell`
  yield* typeFindings(document, schema, name)
  const inner = isObject ? Object.entries<Json>(partOf(document, schema, 'properties') ?? {}) : []
  for (const [member, one] of inner) {
    const types = typesOf(document, one)
    if (types.includes('object')) yield `${name}.${member} is an object in an object, which no style writes`
    if (types.includes('array') && style !== 'deepObject' && !(explode && location === 'query'))
      yield `${name}.${member} is a list in an object, which the style ${style} does not write`
    yield* typeFindings(document, one, `${name}.${member}`)
  }
  const items = isList && typesOf(document, partOf(document, schema, 'items'))
  if (items && (items.includes('array') || items.includes('object')))
    yield `the entries of ${name} are not single values: use content: application/json`
}

/** Text is converted to one type; if it could be of two, a value of the other would be rejected. */
function* typeFindings(document: Json, schema: Json, name: string): Iterable<string> {
  const leaves = leavesOf(document, schema)
  const types = [...new Set(leaves.flatMap(({ types }) => types))]
  const number = types.includes('integer') || types.includes('number')
  const clash = number && types.includes('boolean')
  const free = leaves.length > 1 && leaves.some(({ types, listed }) => types.includes('string') && !listed)
  if (clash || (free && (number || types.includes('boolean'))))
    yield `${name} is read as one type, and has ${types.join(', ')}`
}
