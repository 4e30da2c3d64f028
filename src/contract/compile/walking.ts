// Traverses an expanded document: its operations, their requests and responses, and what these refer to.

import { type Json, methods, resolve } from './document.ts'

export const schemaRef = '#/components/schemas/'

export const operationsIn = (document: Json): Json[] =>
  Object.values<Json>(document.paths).flatMap((item) => methods.map((method) => item[method]).filter(Boolean))

/** Every response by its operations, with shared ones resolved. */
export const responsesIn = (document: Json): Json[] =>
  operationsIn(document).flatMap(({ responses = {} }) =>
    Object.values<Json>(responses).map((response) => resolve(document, response)),
  )

/** Every parameter and body. */
export const requestsIn = (document: Json): Json[] =>
  operationsIn(document).flatMap(({ parameters = [], requestBody = [] }) =>
    [...parameters, requestBody].flat().map((one: Json) => resolve(document, one)),
  )

/** Every object in it, and the value itself. */
export function* nodesIn(node: Json): Generator<Json> {
  if (node === null || typeof node !== 'object') return
  yield node
  for (const inner of Object.values<Json>(node)) yield* nodesIn(inner)
}

export const isString = (schema: Json): boolean => [schema.type].flat().includes('string')

export const schemaNameOf = ($ref: unknown): string | undefined =>
  typeof $ref === 'string' && $ref.startsWith(schemaRef) ? $ref.slice(schemaRef.length) : undefined

/** The names of the schemas that these parts refer to. */
export function reachedBy(document: Json, parts: readonly Json[], found = new Set<string>()): Set<string> {
  for (const part of parts) {
    for (const { $ref } of nodesIn(part)) {
      const name = schemaNameOf($ref)
      if (name === undefined) {
        if (typeof $ref === 'string') reachedBy(document, [resolve(document, { $ref })], found)
      } else if (!found.has(name)) {
        found.add(name)
        reachedBy(document, [document.components.schemas[name]], found)
      }
    }
  }
  return found
}

export const without = (names: Set<string>, others: Set<string>) =>
  new Set([...names].filter((name) => !others.has(name)))
