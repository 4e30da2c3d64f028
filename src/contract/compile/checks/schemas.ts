// Schemas that are unbounded or contradict themselves.
//
// An unbounded string, array or integer invites excessive load; a request object that allows unknown members hides
// typing errors.

import { forbiddenMembers } from '../../serve/json.ts'
import { urlencoded } from '../../serve/media.ts'
import { type Json, maxBytes, methods, resolve } from '../document.ts'
import { openEnum } from '../keys.ts'
import { lists, maps, single, withoutHandlers } from '../schemas.ts'
import { isStrict } from '../strict.ts'
import { discriminatorFinding } from './discriminators.ts'
import { escaped, type Finding } from './finding.ts'

export interface Place {
  readonly pointer: string
  readonly node: Json
}

/**
 * A schema and every schema inside it; references are not followed, since their targets are visited by their own names.
 */
export function* schemasIn({ pointer, node: whole }: Place): Iterable<Place> {
  if (whole === null || typeof whole !== 'object') return
  yield { pointer, node: whole }
  const node = withoutHandlers(whole)
  for (const key of single) yield* schemasIn({ pointer: `${pointer}/${key}`, node: node[key] })
  for (const key of lists) {
    for (const [i, one] of (node[key] ?? []).entries())
      yield* schemasIn({ pointer: `${pointer}/${key}/${i}`, node: one })
  }
  for (const key of maps) {
    for (const [name, one] of Object.entries(node[key] ?? {})) {
      yield* schemasIn({ pointer: `${pointer}/${key}/${escaped(name)}`, node: one })
    }
  }
}

/** Every object of the document that holds a `schema`: parameters, headers and media types, with their pointers. */
export function* schemaHolders(node: Json, pointer = ''): Iterable<Place> {
  if (node === null || typeof node !== 'object' || pointer === '/components/schemas' || pointer.endsWith('/example'))
    return
  if (node.schema !== null && typeof node.schema === 'object') yield { pointer, node }
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'schema' && key !== 'examples') yield* schemaHolders(value, `${pointer}/${escaped(key)}`)
  }
}

export function* allSchemas(document: Json): Iterable<Place> {
  for (const [name, node] of Object.entries<Json>(document.components?.schemas ?? {})) {
    yield* schemasIn({ pointer: `/components/schemas/${escaped(name)}`, node })
  }
  for (const { pointer, node } of schemaHolders(document))
    yield* schemasIn({ pointer: `${pointer}/schema`, node: node.schema })
}

export function* discriminatorFindings(document: Json): Iterable<Finding> {
  for (const { pointer, node } of allSchemas(document)) {
    const what = discriminatorFinding(document, node)
    if (what) yield { pointer, what }
  }
}

export function* schemaFindings(document: Json): Iterable<Finding> {
  for (const { pointer, node } of isStrict(document) ? allSchemas(document) : []) {
    const what = unbounded(node)
    if (what) yield { pointer, what }
  }
  yield* prototypeFindings(document)
  if (!isStrict(document)) return
  for (const { pointer, node } of requestBodies(document)) {
    for (const inner of reachable(document, { pointer, node })) {
      if (inner.node.properties && inner.node.additionalProperties !== false && !isOpenForm(pointer, inner.node)) {
        yield { pointer: inner.pointer, what: 'an object of a request must say additionalProperties: false' }
      }
    }
  }
}

/** Names that no JSON body may contain, whatever its schema says. */
function* prototypeFindings(document: Json): Iterable<Finding> {
  for (const place of requestBodies(document)) {
    for (const { pointer, node } of reachable(document, place)) {
      for (const name of Object.keys(node.properties ?? {})) {
        if (forbiddenMembers.has(name))
          yield {
            pointer: `${pointer}/properties/${name}`,
            what: `a body with a member ${name} is refused, for the safety of JavaScript: name it otherwise`,
          }
      }
    }
  }
}

/** By RFC 6749, section 3.2, unknown parameters of a form are ignored. */
const isOpenForm = (pointer: string, { additionalProperties }: Json): boolean =>
  pointer.includes(escaped(urlencoded)) && additionalProperties === true

/** Formats whose grammar limits the length. */
const shortFormats = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6'])

function unbounded(schema: Json): string | undefined {
  if (schema.enum || schema[openEnum] || 'const' in schema) return undefined
  const types: string[] = [schema.type ?? []].flat()
  const bound = schema.maxLength ?? schema[maxBytes]
  if (types.includes('string') && bound === undefined && !shortFormats.has(schema.format))
    return 'a string without maxLength'
  if (types.includes('array') && schema.maxItems === undefined) return 'an array without maxItems'
  const open = schema.minimum === undefined || schema.maximum === undefined
  if ((types.includes('integer') || types.includes('number')) && open) return 'a number without minimum and maximum'
  return undefined
}

function* requestBodies(document: Json): Iterable<Place> {
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods) {
      const body = resolve(document, item[method]?.requestBody)
      for (const [type, media] of Object.entries<Json>(body?.content ?? {})) {
        yield {
          pointer: `/paths/${escaped(path)}/${method}/requestBody/content/${escaped(type)}/schema`,
          node: media.schema,
        }
      }
    }
  }
}

/** A schema and all that it refers to, except the parts of one that is closed as a whole. */
function* reachable(document: Json, from: Place, seen = new Set<string>()): Iterable<Place> {
  const whole = [...schemasIn(from)]
  const closed = whole.filter(({ node }) => node.unevaluatedProperties === false).map(({ pointer }) => pointer)
  for (const { pointer, node } of whole) {
    if (closed.some((one) => pointer === one || pointer.startsWith(`${one}/allOf/`))) continue
    if (!node.$ref) yield { pointer, node }
    else if (!seen.has(node.$ref)) {
      seen.add(node.$ref)
      yield* reachable(document, { pointer: node.$ref.slice(1), node: resolve(document, node) }, seen)
    }
  }
}
