// OpenAPI 3.0 is read as 3.1: what schemas of 3.0 say in other words is rewritten.

import type { Json } from './document.ts'

/** Maps: their keys are names, and no keywords. */
const maps = new Set([
  ...['properties', 'patternProperties', 'paths', 'responses', 'callbacks', 'content', 'headers', 'links', 'encoding'],
  ...['schemas', 'parameters', 'requestBodies', 'securitySchemes', 'pathItems'],
])

/** What holds values instead of schemas. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value'])

/** Changes the document in place. */
export function readOpenApi30(document: Json): void {
  if (typeof document.openapi !== 'string' || !/^3\.0\.\d+$/.test(document.openapi)) return
  document.openapi = '3.1.0'
  rewrite(document, false)
}

function rewrite(node: Json, isMap: boolean): void {
  if (node === null || typeof node !== 'object') return
  for (const [key, value] of Object.entries<Json>(node)) {
    if (isMap || !(values.has(key) || key.startsWith('x-'))) rewrite(value, !isMap && maps.has(key))
  }
  if (isMap || Array.isArray(node)) return
  rewriteBound(node, 'minimum', 'exclusiveMinimum')
  rewriteBound(node, 'maximum', 'exclusiveMaximum')
  if (typeof node.nullable === 'boolean') rewriteNullable(node)
}

function rewriteBound(schema: Json, bound: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  const isExclusive = schema[exclusive]
  delete schema[exclusive]
  if (!isExclusive || schema[bound] === undefined) return
  schema[exclusive] = schema[bound]
  delete schema[bound]
}

const annotations = ['title', 'description', 'deprecated', 'readOnly', 'writeOnly', 'default', 'example']

function rewriteNullable(schema: Json): void {
  const { nullable, ...rest } = schema
  delete schema.nullable
  if (!nullable) return
  const isComposed = ['$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => rest[key] !== undefined)
  if (!isComposed) {
    if (typeof rest.type === 'string') schema.type = [rest.type, 'null']
    return
  }
  // A type beside it would refuse null, and so would what it refers to.
  const either: Json = {}
  for (const [key, value] of Object.entries(rest)) {
    if (annotations.includes(key) || key.startsWith('x-')) continue
    either[key] = value
    delete schema[key]
  }
  schema.anyOf = [either, { type: 'null' }]
}
