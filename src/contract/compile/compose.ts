// Composition: what a schema says about one object together with the schemas that apply to it in place, by reference or
// in allOf, anyOf, oneOf, if, then, else and dependentSchemas.

import { type Json, target } from './document.ts'

export interface Composition {
  /** Every member that is declared. */
  readonly names: ReadonlySet<string>
  /** Members that occur only in responses, or only in requests. */
  readonly readOnly: ReadonlySet<string>
  readonly writeOnly: ReadonlySet<string>
  /** Whether undeclared members are accepted, as the schemas are written. */
  readonly open: boolean
  /** Whether the same members are declared for every object. */
  readonly fixed: boolean
  /** Whether more than one schema declares members. */
  readonly several: boolean
}

/** Keywords of schemas that may not apply. */
const conditional = ['anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas']

const inside = (node: Json, key: string): Json[] => {
  const value = node[key]
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  return key === 'dependentSchemas' ? Object.values(value) : [value]
}

/** Whether a schema has this mark, itself or through references. */
function isMarked(document: Json, node: Json, mark: 'readOnly' | 'writeOnly'): boolean {
  const seen = new Set<Json>()
  for (let at = node; at !== null && typeof at === 'object' && !seen.has(at); at = target(document, at.$ref)) {
    seen.add(at)
    if (at[mark] === true) return true
  }
  return false
}

export function compositionOf(document: Json, schema: Json): Composition {
  const names = new Set<string>()
  const marked = { readOnly: new Set<string>(), writeOnly: new Set<string>() }
  const seen = new Set<Json>()
  const found = { open: false, fixed: true, declaring: 0 }
  const visit = (node: Json): void => {
    if (node === null || typeof node !== 'object' || seen.has(node)) return
    seen.add(node)
    const { $ref, properties, patternProperties, additionalProperties, unevaluatedProperties, allOf = [] } = node
    for (const open of [additionalProperties, unevaluatedProperties])
      if (open !== undefined && open !== false) found.open = true
    if (patternProperties) found.fixed = false
    if (properties) found.declaring++
    for (const [name, one] of Object.entries<Json>(properties ?? {})) {
      names.add(name)
      for (const mark of ['readOnly', 'writeOnly'] as const) if (isMarked(document, one, mark)) marked[mark].add(name)
    }
    if ($ref !== undefined) visit(target(document, $ref))
    for (const one of allOf) visit(one)
    const before = names.size
    for (const one of conditional.flatMap((key) => inside(node, key))) visit(one)
    if (names.size > before) found.fixed = false
  }
  visit(schema)
  return { names, ...marked, open: found.open, fixed: found.fixed, several: found.declaring > 1 }
}

/** Whether a value may match several alternatives at once, and so have members that none of them has alone. */
function mayBeSeveral(document: Json, { anyOf = [] }: Json): boolean {
  const each = anyOf.map((one: Json) => compositionOf(document, one).names).filter(({ size }: Set<string>) => size > 0)
  const { size } = new Set(each.flatMap((names: Set<string>) => [...names]))
  return each.length > 1 && each.every((names: Set<string>) => names.size < size)
}

const objectKeywords = ['properties', 'patternProperties', 'allOf', 'dependentSchemas', 'if']

/** Whether a schema composes others, rather than being a plain schema, a choice or a reference. */
export const isComposed = (document: Json, schema: Json): boolean =>
  schema.allOf !== undefined ||
  mayBeSeveral(document, schema) ||
  schema.if !== undefined ||
  schema.dependentSchemas !== undefined ||
  ((schema.$ref !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined) &&
    objectKeywords.some((key) => schema[key] !== undefined))
