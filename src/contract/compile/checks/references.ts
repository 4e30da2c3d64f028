// References must lead somewhere, and a schema must not contain itself in place.

import { type Json, resolve, target } from '../document.ts'
import { maps } from '../schemas.ts'
import { at, type Finding } from './finding.ts'
import { nearest } from './nearest.ts'

export const referenceFindings = (document: Json): Iterable<Finding> => findingsIn(document, document, [])

function* findingsIn(document: Json, node: Json, steps: string[]): Iterable<Finding> {
  if (node === null || typeof node !== 'object') return
  // In a map, `$ref` is a member's name.
  if (typeof node.$ref === 'string' && !maps.includes(steps.at(-1) ?? '') && resolve(document, node) === undefined)
    yield { pointer: at(...steps), what: `${node.$ref} leads ${whither(document, node.$ref)}` }
  for (const [key, value] of Object.entries(node)) {
    // The value of an example is data.
    if (key !== 'value' && key !== 'example') yield* findingsIn(document, value, [...steps, key])
  }
}

const whither = (document: Json, reference: string): string =>
  target(document, reference) === undefined
    ? `nowhere${nearby(document, reference)}`
    : 'in a circle: one of its schemas must say what it is'

/** The similar name that was probably meant. */
function nearby(document: Json, reference: string): string {
  if (!reference.startsWith('#/')) return ': references lead to places of this document'
  if (reference.startsWith('#/$defs/') || reference.startsWith('#/definitions/'))
    return ': # is the document, not the schema: name it in components/schemas'
  const at = reference.lastIndexOf('/')
  const names = Object.keys(resolve(document, { $ref: reference.slice(0, at) }) ?? {})
  const near = nearest(reference.slice(at + 1), names)
  return near === undefined ? '' : `. Did you mean ${near}?`
}

/** Places of schemas that apply to the same value. */
const lists = ['allOf', 'anyOf', 'oneOf']
const single = ['not', 'if', 'then', 'else']

/** Schemas that apply to the same value as themselves: checking one would never end. */
export function* circleFindings(document: Json): Iterable<Finding> {
  const found = new Set<Json>()
  for (const [name, schema] of Object.entries<Json>(document.components?.schemas ?? {})) {
    const circle = circleOf(document, schema, [])
    // A schema that is only a reference is reported where it leads.
    if (circle.some((one) => found.has(one)) || circle.every((one) => resolve(document, one) === undefined)) continue
    for (const one of circle) found.add(one)
    const what = 'is made of itself: refer to it from a member or an entry, or leave the reference out'
    yield { pointer: at('components', 'schemas', name), what }
  }
}

/** The schemas of the circle, from the one that is met again. */
function circleOf(document: Json, node: Json, way: readonly Json[]): readonly Json[] {
  if (node === null || typeof node !== 'object') return []
  if (way.includes(node)) return way.slice(way.indexOf(node))
  const next = [...way, node]
  const inside: Json[] = [
    ...(typeof node.$ref === 'string' ? [target(document, node.$ref)] : []),
    ...lists.flatMap((key) => (Array.isArray(node[key]) ? node[key] : [])),
    ...single.map((key) => node[key]),
    ...Object.values(node.dependentSchemas ?? {}),
  ]
  for (const one of inside) {
    const circle = circleOf(document, one, next)
    if (circle.length > 0) return circle
  }
  return []
}
