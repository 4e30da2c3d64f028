// What else is wrong with a document that has faults, so that one run reports everything.
//
// A faulty schema is replaced by one that accepts anything, and any other faulty part is removed. Findings in the rest
// are reported if they have nothing to do with a fault.

import { type Json, methods, resolve, target } from '../document.ts'
import type { Finding } from './finding.ts'
import { allSchemas } from './schemas.ts'

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`)

/** The pointers of all schemas. */
const schemasOf = (document: Json): ReadonlySet<string> =>
  new Set([...allSchemas(document)].map(({ pointer }) => pointer))

/** The innermost schema around a place. */
function schemaAround(pointer: string, schemas: ReadonlySet<string>): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (schemas.has(at)) return at
  return undefined
}

/** A copy in which faulty schemas accept anything. */
export function withOpenSchemas(document: Json, findings: readonly Finding[]): Json {
  const schemas = schemasOf(document)
  const rest = structuredClone(document)
  for (const { pointer } of findings) {
    const schema = schemaAround(pointer, schemas)
    if (schema) set(rest, stepsOf(schema), {})
  }
  return rest
}

/** A copy without the faulty parts. @returns undefined if not all of them can be removed */
export function withoutFaults(document: Json, findings: readonly Finding[]): Json | undefined {
  const schemas = schemasOf(document)
  const rest = structuredClone(document)
  for (const { pointer } of findings) {
    const schema = schemaAround(pointer, schemas)
    if (schema) set(rest, stepsOf(schema), {})
    else if (!takeOut(rest, stepsOf(pointer))) return undefined
  }
  return JSON.stringify(rest) === JSON.stringify(document) ? undefined : rest
}

function set(document: Json, steps: readonly string[], value: Json): void {
  const parent = steps.slice(0, -1).reduce((node, step) => node?.[step], document)
  if (parent?.[steps.at(-1) as string] !== undefined) parent[steps.at(-1) as string] = value
}

/** Removes a member, or the operation or path around it if the rest would mean something else without it. */
function takeOut(document: Json, steps: readonly string[]): boolean {
  const key = steps.findIndex((step) => step.startsWith('x-'))
  if (key > 0 || (key === 0 && steps.length === 1)) return remove(document, steps.slice(0, key + 1))
  const [part, path = '', method = ''] = steps
  if (part === 'info') return remove(document, steps)
  if (part !== 'paths' || steps.length < 2) return false
  const isOperation = methods.includes(method as never) || method === 'trace' || method === 'head'
  return remove(document, isOperation ? ['paths', path, method] : ['paths', path])
}

function remove(document: Json, steps: readonly string[]): boolean {
  const parent = steps.slice(0, -1).reduce((node, step) => node?.[step], document)
  const last = steps.at(-1) as string
  if (parent === null || typeof parent !== 'object' || Array.isArray(parent) || !(last in parent)) return true
  delete parent[last]
  return true
}

/** An example, a default or a value is about the schema beside it. */
const about = /\/(?:examples?|default|enum)(?:\/.*)?$/

/** The part that a fault makes doubtful; a fault of an operation concerns only the operation itself. */
const isPart = /\/(?:content|parameters|headers|schemas?)\//

/** Whether a finding is unrelated to these faults: neither place contains the other, and no reference leads there. */
export function apartFrom(document: Json, faults: readonly Finding[]): (finding: Finding) => boolean {
  const places = faults.map(({ pointer }) => pointer)
  if (places.length === 0) return () => true
  const schemas = schemasOf(document)
  const broken = new Set(places.map((place) => nodeAt(document, schemaAround(place, schemas) ?? place)))
  const gone = faults.flatMap(({ pointer }) => operationAt(document, pointer) ?? [])
  return ({ pointer, what }) => {
    const subject = pointer.replace(about, '')
    if (places.some((place) => isWithin(place, pointer) || (isPart.test(place) && isWithin(pointer, place))))
      return false
    if (gone.some((id) => what.includes(id))) return false
    const isOfSchema = subject !== pointer || /\/(?:x-|parameters\/)/.test(pointer) || schemaAround(pointer, schemas)
    return !isOfSchema || !leadsTo(document, nodeAt(document, subject), broken)
  }
}

const nodeAt = (document: Json, pointer: string): Json =>
  stepsOf(pointer).reduce((node, step) => node?.[step], document)

function operationAt(document: Json, pointer: string): string | undefined {
  const [part, path = '', method = ''] = stepsOf(pointer)
  return part === 'paths' ? document.paths?.[path]?.[method]?.operationId : undefined
}

function leadsTo(document: Json, node: Json, broken: ReadonlySet<Json>, seen = new Set<Json>()): boolean {
  if (node === null || typeof node !== 'object' || seen.has(node)) return false
  seen.add(node)
  if (broken.has(node)) return true
  if (typeof node.$ref === 'string' && leadsTo(document, target(document, node.$ref), broken, seen)) return true
  if (typeof node.entry === 'string' && leadsTo(document, resolve(document, namedSchema(node.entry)), broken, seen))
    return true
  return Object.values(node).some((one) => leadsTo(document, one, broken, seen))
}

const namedSchema = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
