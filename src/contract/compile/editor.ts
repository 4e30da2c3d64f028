// JSON Schemas for the source files of a document. Editors use them to complete keys and mark unknown ones: the members
// of OpenAPI 3.1 and of JSON Schema, and the x- keys of the policies where each is allowed.
//
// They describe the names of keys and roughly their values; generation reports the rest, with the line. So nothing is
// required, and a `$ref` is allowed anywhere.

import openapi from '@seriousme/openapi-schema-validator/schemas/v3.1/schema.json' with { type: 'json' }
import applicator from 'ajv/dist/refs/json-schema-2020-12/meta/applicator.json' with { type: 'json' }
import content from 'ajv/dist/refs/json-schema-2020-12/meta/content.json' with { type: 'json' }
import core from 'ajv/dist/refs/json-schema-2020-12/meta/core.json' with { type: 'json' }
import format from 'ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json' with { type: 'json' }
import metaData from 'ajv/dist/refs/json-schema-2020-12/meta/meta-data.json' with { type: 'json' }
import unevaluated from 'ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json' with { type: 'json' }
import validation from 'ajv/dist/refs/json-schema-2020-12/meta/validation.json' with { type: 'json' }
import type { Declaration } from '../serve/policy.ts'
import type { Json } from './document.ts'
import { vocabularyOf } from './vocabulary.ts'

const reference = { $ref: { type: 'string', description: 'Where it is written: `file.yaml#/Name`.' } }

const definitionAt = (pointer: string): Json =>
  pointer
    .split('/')
    .slice(1)
    .reduce((at: Json, key) => at[key], openapi)

/** The members that any branch of a definition declares; those of a condition accept any value. */
function membersOf(node: Json): Record<string, Json> {
  const named = typeof node.$ref === 'string' ? [definitionAt(node.$ref)] : []
  const inner: Json[] = [...named, ...(node.allOf ?? []), ...Object.values(node.dependentSchemas ?? {})]
  const branches = [...inner, ...(node.then ? [node.then] : [])].flatMap((one) => Object.keys(membersOf(one)))
  return { ...Object.fromEntries(branches.map((name) => [name, {}])), ...node.properties }
}

const mapped = (some: Record<string, Json> = {}): Json =>
  Object.fromEntries(Object.entries(some).map(([name, value]) => [name, shapeOf(value)]))

/** The structure of a value, without conditions. */
function shapeOf(node: Json): Json {
  if (node === true) return {}
  if ((node.$ref && !node.$ref.endsWith('/specification-extensions')) || node.$dynamicRef)
    return { $ref: `#/$defs/${name(node.$ref ?? 'schema')}` }
  const { type, description, enum: values, items, properties, patternProperties, additionalProperties } = node
  const isClosed = node.unevaluatedProperties === false
  const isMap = type === 'object' && !isClosed
  const shape = {
    ...(type && { type }),
    ...(description && { description }),
    ...(values && { enum: values }),
    ...(items && { items: shapeOf(items) }),
    ...((properties || isMap) && { properties: { ...reference, ...mapped(properties) } }),
    ...(patternProperties && { patternProperties: mapped(patternProperties) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: shapeOf(additionalProperties) }),
  }
  return isClosed
    ? { ...shape, properties: { ...reference, ...mapped(membersOf(node)) }, additionalProperties: false }
    : shape
}

/** A definition that allows a reference is reduced to the definition: references are allowed anywhere. */
const name = (pointer: string): string => pointer.replace(/^#\/\$defs\//, '').replace(/-or-reference$/, '')

const closed = (properties: Json): Json => ({
  type: 'object',
  properties: { ...reference, ...properties },
  additionalProperties: false,
})

/** Keywords by name; keywords that contain schemas refer to them. */
function schemaMembers(): Json {
  const all = [core, applicator, unevaluated, validation, metaData, format, content] as Json[]
  const own = {
    discriminator: { type: 'object' },
    xml: { type: 'object' },
    externalDocs: { type: 'object' },
    example: {},
  }
  const keywords = Object.assign({}, ...all.map(({ properties }) => properties))
  const one = { $ref: '#/$defs/schema' }
  const keywordShape = (node: Json): Json => {
    if (node.$dynamicRef) return one
    if (node.$ref?.endsWith('schemaArray')) return { type: 'array', items: one }
    if (node.additionalProperties?.$dynamicRef) return { type: 'object', additionalProperties: one }
    return {}
  }
  const shapes = Object.entries<Json>(keywords).map(([key, node]) => [key, keywordShape(node)])
  return { ...Object.fromEntries(shapes), type: {}, ...own }
}

/** For files that describe an older version: the names are checked, and `(absent)` may replace any value. */
function loosened(node: Json): Json {
  if (Array.isArray(node)) return node.map(loosened)
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries<Json>(node).filter(
    ([key]) => !['type', 'enum', 'const', 'required', 'pattern'].includes(key),
  )
  const isMembers = (key: string) => key === 'properties' || key === 'patternProperties'
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      isMembers(key)
        ? Object.fromEntries(Object.entries<Json>(value).map(([member, one]) => [member, loosened(one)]))
        : loosened(value),
    ]),
  )
}

/** Kinds of files, and the kind of their entries. */
const kinds = {
  paths: 'path-item',
  schemas: 'schema',
  parameters: 'parameter',
  responses: 'response',
  headers: 'header',
  examples: 'example',
}

const draft = 'http://json-schema.org/draft-07/schema#'

/**
 * @returns file -> schema: `document`; `older` for an older version; one for each kind of component and for the error
 * catalogue; and the shared `definitions`
 */
export function editorSchemas(policies: readonly Declaration[]): Record<string, Json> {
  const { root, schema, ...others } = vocabularyOf(policies).$defs
  const $defs: Json = mapped(openapi.$defs as Json)
  for (const key of Object.keys($defs)) if (key !== name(key)) delete $defs[key]
  $defs.schema = { ...closed({ ...schemaMembers(), ...schema.properties }), type: ['object', 'boolean'] }
  $defs.document = shapeOf({ ...(openapi as Json), $defs: undefined })
  const errors = root.properties['x-errors']
  // A catalogue may be in its own file.
  const added: Json = {
    ...others,
    document: { properties: { ...root.properties, ...(errors && { 'x-errors': {} }) } },
  }
  for (const [to, { properties }] of Object.entries<Json>(added)) Object.assign($defs[to].properties, properties)
  const fileOf = (title: string, whole: Json) => ({ $schema: draft, title, ...whole })
  const entries = Object.entries(kinds).map(([kind, one]) => [
    kind,
    fileOf(`A file of ${kind}`, { type: 'object', additionalProperties: { $ref: `definitions.json#/$defs/${one}` } }),
  ])
  return {
    ...Object.fromEntries(entries),
    document: fileOf('An OpenAPI document', { $ref: 'definitions.json#/$defs/document' }),
    older: fileOf('How an older version differs', loosened({ $ref: '#/$defs/document', $defs })),
    ...(errors && { errors: fileOf('The catalogue of errors', errors) }),
    definitions: fileOf('What the other schemas share', { $defs }),
  }
}
