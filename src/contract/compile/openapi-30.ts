// A rendering in OpenAPI 3.0.3, for generators that do not read 3.1: the same API, without what 3.0 cannot express.

import { type Json, methods } from './document.ts'
import { rewritten } from './schemas.ts'

/** Keywords that OpenAPI 3.0 does not have. */
const unknown = [
  ...['$comment', '$defs', '$id', '$anchor', '$schema', 'patternProperties', 'propertyNames', 'contains'],
  ...['minContains', 'maxContains', 'prefixItems', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'contentMediaType', 'contentEncoding', 'contentSchema'],
]

/** @param rendering in OpenAPI 3.1 @returns a new document in 3.0.3 */
export function inOpenApi30(rendering: Json): Json {
  const document = JSON.parse(JSON.stringify(rendering))
  document.openapi = '3.0.3'
  delete document.jsonSchemaDialect
  delete document.info.summary
  delete document.info.license?.identifier
  const { schemas = {}, parameters = {}, headers = {}, responses = {}, requestBodies = {} } = document.components
  delete document.components.pathItems
  for (const name of Object.keys(schemas)) schemas[name] = inSchema30(schemas[name])
  for (const part of [parameters, headers, responses, requestBodies]) Object.values<Json>(part).forEach(rewriteSchemas)
  for (const item of Object.values<Json>(document.paths)) {
    for (const operation of [item, ...methods.flatMap((method) => item[method] ?? [])]) {
      operation.parameters?.forEach(rewriteSchemas)
      if (operation.requestBody) rewriteSchemas(operation.requestBody)
      Object.values<Json>(operation.responses ?? {}).forEach(rewriteSchemas)
    }
  }
  for (const error of Object.values<Json>(document['x-errors'] ?? {}))
    if (error.data) error.data = inSchema30(error.data)
  return document
}

/** The schemas of a parameter, a header, a body or a response. */
function rewriteSchemas(part: Json): void {
  if (part.schema) part.schema = inSchema30(part.schema)
  Object.values<Json>(part.content ?? {}).forEach(rewriteSchemas)
  Object.values<Json>(part.headers ?? {}).forEach(rewriteSchemas)
}

const inSchema30 = (schema: Json): Json => rewritten(schema, { within: (_schema, where) => where, rewrite: written })

/** One schema, whose parts are already converted. */
function written(schema: Record<string, Json>): Json {
  // OpenAPI 3.0 allows nothing beside a reference.
  if (schema.$ref) return { $ref: schema.$ref }
  const { type, const: constant, examples, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  for (const key of unknown) delete rest[key]
  if (rest.required?.length === 0) delete rest.required
  const types = [type].flat().filter((one) => one !== undefined && one !== 'null')
  return {
    ...rest,
    ...(types.length === 1 && { type: types[0] }),
    ...([type].flat().includes('null') && { nullable: true }),
    ...(types[0] === 'array' && !rest.items && { items: {} }),
    ...(constant !== undefined && { enum: [constant] }),
    ...(examples?.length > 0 && { example: examples[0] }),
    ...(typeof exclusiveMinimum === 'number' && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(typeof exclusiveMaximum === 'number' && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
    ...choiceWithNull(rest),
  }
}

const isNull = (schema: Json): boolean => schema.nullable === true && Object.keys(schema).length === 1

/** A choice between something and null is that thing, nullable. */
function choiceWithNull({ anyOf, oneOf }: Json): Json {
  const choices: Json[] = anyOf ?? oneOf ?? []
  const others = choices.filter((one) => !isNull(one))
  if (others.length === choices.length) return {}
  const either = { anyOf: undefined, oneOf: undefined, nullable: true }
  if (others.length > 1) return { ...either, [anyOf ? 'anyOf' : 'oneOf']: others }
  return others[0].$ref ? { ...either, allOf: others } : { ...either, ...others[0] }
}
