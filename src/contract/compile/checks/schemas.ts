// Schemas: those that are unbounded, and those that contradict themselves.
//
// An unbounded string, array or integer invites excessive load; a request object that allows unknown members hides
// typing errors.

import { type Json, methods, resolve } from '../document.ts'
import { lists, maps, single, withoutHandlers } from '../schemas.ts'
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

export function* schemaFindings(document: Json): Iterable<Finding> {
  for (const { pointer, node } of allSchemas(document)) {
    const what = unbounded(node) ?? discriminatorFinding(document, node)
    if (what) yield { pointer, what }
  }
  for (const { pointer, node } of requestBodies(document)) {
    for (const inner of reachable(document, { pointer, node })) {
      if (inner.node.properties && inner.node.additionalProperties !== false) {
        yield { pointer: inner.pointer, what: 'an object of a request must say additionalProperties: false' }
      }
    }
  }
}

/** Formats whose grammar bounds the length. */
const shortFormats = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6'])

function unbounded(schema: Json): string | undefined {
  if (schema.enum || 'const' in schema) return undefined
  const types: string[] = [schema.type ?? []].flat()
  if (types.includes('string') && schema.maxLength === undefined && !shortFormats.has(schema.format))
    return 'a string without maxLength'
  if (types.includes('array') && schema.maxItems === undefined) return 'an array without maxItems'
  const open = schema.minimum === undefined || schema.maximum === undefined
  if ((types.includes('integer') || types.includes('number')) && open) return 'a number without minimum and maximum'
  return undefined
}

/** openapi-typescript follows the mapping, Ajv the branches; they must agree. */
function discriminatorFinding(document: Json, schema: Json): string | undefined {
  const { propertyName, mapping = {} } = schema.discriminator ?? {}
  if (!propertyName) return undefined
  const valuesOf = (branch: Json): unknown[] => {
    const property = resolve(document, resolve(document, branch)?.properties?.[propertyName])
    return property?.enum ?? [property?.const]
  }
  const branches: Json[] = schema.oneOf ?? schema.anyOf ?? []
  for (const [value, $ref] of Object.entries(mapping)) {
    if (!branches.some((branch) => branch.$ref === $ref))
      return `the discriminator maps ${value} to ${$ref}, which is no branch`
    if (!valuesOf({ $ref }).includes(value))
      return `the discriminator maps ${value} to ${$ref}, whose ${propertyName} is something else`
  }
  for (const branch of branches) {
    const value = valuesOf(branch).find((one) => !branch.$ref || mapping[String(one)] !== branch.$ref)
    if (value !== undefined) return `the discriminator does not map ${value} to its branch ${branch.$ref ?? ''}`.trim()
  }
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

/** A schema and all it refers to. */
function* reachable(document: Json, from: Place, seen = new Set<string>()): Iterable<Place> {
  for (const { pointer, node } of schemasIn(from)) {
    if (!node.$ref) yield { pointer, node }
    else if (!seen.has(node.$ref)) {
      seen.add(node.$ref)
      yield* reachable(document, { pointer: node.$ref.slice(1), node: resolve(document, node) }, seen)
    }
  }
}
