// Schemas that contradict themselves: no value satisfies them, or every value does.
//
// Each is valid JSON Schema, but never what the author meant: no request can match it.

import { compositionOf } from '../compose.ts'
import { type Json, target } from '../document.ts'
import type { Finding } from './finding.ts'
import { allSchemas, type Place } from './schemas.ts'

export function* contradictionFindings(document: Json): Iterable<Finding> {
  const parts = partsOf(document)
  for (const place of allSchemas(document)) {
    yield* boundFindings(place)
    yield* valueFindings(place)
    yield* aloneFindings(place)
    if (!parts.has(place.node) && !inPlace.test(place.pointer)) yield* memberFindings(document, place)
  }
}

/** Lower bounds, each with the upper bound of the same measure. */
const bounds = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const

function* boundFindings({ pointer, node }: Place): Iterable<Finding> {
  for (const [low, high] of bounds) {
    if (node[low] > node[high])
      yield { pointer: `${pointer}/${low}`, what: `${low} is above ${high}: nothing is both ${from(node, low, high)}` }
  }
  const [above, below] = [node.exclusiveMinimum ?? node.minimum, node.exclusiveMaximum ?? node.maximum]
  const isOpen = node.exclusiveMinimum !== undefined || node.exclusiveMaximum !== undefined
  if (isOpen && above >= below) yield { pointer, what: `no number is between ${above} and ${below}` }
}

const from = (node: Json, low: string, high: string): string => `at least ${node[low]} and at most ${node[high]}`

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
}

/** Listed values of a type other than `type`. */
function* valueFindings({ pointer, node }: Place): Iterable<Finding> {
  if (node.enum?.length === 0) yield { pointer: `${pointer}/enum`, what: 'enum lists no value: nothing matches it' }
  if (node.type === undefined) return
  const types: string[] = [node.type].flat()
  const listed = [
    ...(node.enum ?? []).map((value: unknown, i: number) => [`enum/${i}`, value]),
    ...('const' in node ? [['const', node.const]] : []),
  ]
  for (const [key, value] of listed) {
    if (types.some((type) => isOfType[type]?.(value))) continue
    const what = `${JSON.stringify(value)} is not of type ${types.join(' or ')}: write it as one, or leave it out`
    yield {
      pointer: `${pointer}/${key}`,
      what: value === null ? 'null is a type of its own: add "null" to type' : what,
    }
  }
}

/** Keywords that have no effect without another. */
const together: readonly (readonly [string, string])[] = [
  ['then', 'if'],
  ['else', 'if'],
  ['minContains', 'contains'],
  ['maxContains', 'contains'],
]

function* aloneFindings({ pointer, node }: Place): Iterable<Finding> {
  for (const [key, other] of together) {
    if (node[key] !== undefined && node[other] === undefined)
      yield { pointer: `${pointer}/${key}`, what: `${key} says nothing without ${other}` }
  }
  if (node.if !== undefined && node.then === undefined && node.else === undefined)
    yield { pointer: `${pointer}/if`, what: 'if says nothing without then or else' }
}

/** A schema in one of these places applies to the same value as the schema around it, which may declare its members. */
const inPlace = /\/(?:(?:allOf|anyOf|oneOf)\/\d+|not|if|then|else|dependentSchemas\/[^/]+)$/

/** Named schemas that other schemas are composed of. */
function partsOf(document: Json): ReadonlySet<Json> {
  const parts = new Set<Json>()
  for (const { pointer, node } of allSchemas(document)) {
    if (node.$ref !== undefined && (inPlace.test(pointer) || node.properties)) parts.add(target(document, node.$ref))
  }
  return parts
}

/** Where undeclared members are rejected, or left out of a response, a required member must be declared. */
function* memberFindings(document: Json, { pointer, node }: Place): Iterable<Finding> {
  if (!node.required || !node.properties || node.patternProperties) return
  const { names, open } = compositionOf(document, node)
  if (open) return
  for (const [i, name] of node.required.entries()) {
    if (!names.has(name))
      yield {
        pointer: `${pointer}/required/${i}`,
        what: `requires ${name}, which is not declared: name it in properties (${name}: {}, if it may be anything)`,
      }
  }
}
