// Keywords: those of JSON Schema 2020-12, as OpenAPI 3.1 has them, each with a valid value.
//
// JSON Schema ignores unknown keywords, so a misspelt `minLength` would bound nothing.

import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../../serve/formats.ts'
import { compositionOf } from '../compose.ts'
import { type Json, resolve } from '../document.ts'
import { isStrict } from '../strict.ts'
import { escaped, type Finding } from './finding.ts'
import { suggestion } from './nearest.ts'
import { allSchemas, type Place } from './schemas.ts'

/** The keywords of a schema. */
export const keywords: ReadonlySet<string> = new Set(
  (
    '$ref $defs $comment title description default examples example deprecated readOnly writeOnly ' +
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern format ' +
    'maxItems minItems uniqueItems maxContains minContains items prefixItems contains unevaluatedItems ' +
    'maxProperties minProperties required dependentRequired properties patternProperties additionalProperties ' +
    'propertyNames dependentSchemas unevaluatedProperties allOf anyOf oneOf not if then else ' +
    'contentEncoding contentMediaType contentSchema discriminator xml externalDocs'
  ).split(' '),
)

/** Keywords of other versions and dialects, and what to write instead. */
const others: Readonly<Record<string, string>> = {
  nullable: 'write type: [string, "null"], or the type that it has',
  definitions: 'write $defs, or components/schemas',
  dependencies: 'write dependentRequired or dependentSchemas',
  additionalItems: 'write items beside prefixItems',
  id: 'schemas are named by components/schemas',
  $id: 'schemas are named by components/schemas',
  $anchor: 'write the whole reference, #/components/schemas/...',
  $dynamicRef: 'write the reference, #/components/schemas/...',
  $dynamicAnchor: 'write the reference, #/components/schemas/...',
  $schema: 'all schemas are of one dialect: leave it out',
  $vocabulary: 'all schemas are of one dialect: leave it out',
}

/** An Ajv that knows the metaschema. */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })

export function* keywordFindings(document: Json): Iterable<Finding> {
  for (const { pointer, node } of allSchemas(document)) {
    const own = [...unknownFindings({ pointer, node }), ...valueFindings(document, { pointer, node })]
    yield* own
    if (own.length === 0) yield* metaFindings({ pointer, node })
    yield* closedFindings(document, { pointer, node })
  }
}

function* unknownFindings({ pointer, node }: Place): Iterable<Finding> {
  for (const key of Object.keys(node)) {
    const at = `${pointer}/${escaped(key)}`
    if (keywords.has(key) || key.startsWith('x-')) continue
    const instead = Object.hasOwn(others, key) ? `: ${others[key]}` : suggestion(key, keywords)
    yield { pointer: at, what: `${key} is no keyword of a schema${instead}` }
  }
}

function* valueFindings(document: Json, { pointer, node }: Place): Iterable<Finding> {
  for (const key of ['exclusiveMinimum', 'exclusiveMaximum']) {
    const bound = key === 'exclusiveMinimum' ? 'minimum' : 'maximum'
    if (typeof node[key] === 'boolean')
      yield {
        pointer: `${pointer}/${key}`,
        what: `${key} is a number: write ${key}: ${node[bound] ?? 0}, without ${bound}`,
      }
  }
  yield* numberFindings({ pointer, node })
  if (typeof node.required === 'boolean')
    yield { pointer: `${pointer}/required`, what: 'required is a list of names: write it beside properties' }
  for (const pattern of [node.pattern, ...Object.keys(node.patternProperties ?? {})]) {
    if (typeof pattern === 'string' && !compiles(pattern))
      yield { pointer: `${pointer}/pattern`, what: `${pattern} is no regular expression` }
  }
  const { format } = node
  if (isStrict(document) && typeof format === 'string' && !Object.hasOwn(formats, format))
    yield {
      pointer: `${pointer}/format`,
      what: `nothing checks the format ${format}${suggestion(format, Object.keys(formats))}`,
    }
  if (node.contains !== undefined && node.unevaluatedItems !== undefined)
    yield {
      pointer: `${pointer}/unevaluatedItems`,
      what: 'beside contains it would see no item: say items, after prefixItems',
    }
  if (node.properties && node.readOnly && node.writeOnly)
    yield { pointer, what: 'is for requests alone and for responses alone' }
}

const measures = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']

/** Numbers that JavaScript does not have: another would be compared. */
function* numberFindings({ pointer, node }: Place): Iterable<Finding> {
  for (const key of measures) {
    if (typeof node[key] === 'number' && !Number.isFinite(node[key]))
      yield { pointer: `${pointer}/${key}`, what: `${key} is too large for a number: leave it out` }
  }
  if (node.type === 'number') return
  const listed = Array.isArray(node.enum) ? node.enum.map((value: unknown, i: number) => [`enum/${i}`, value]) : []
  for (const [key, value] of [...listed, ['const', node.const]]) {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
      yield { pointer: `${pointer}/${key}`, what: 'is an integer beyond 2^53, which JSON loses: write it as a text' }
  }
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** The findings of the schema itself; schemas inside it are checked separately. */
function* metaFindings({ pointer, node }: Place): Iterable<Finding> {
  if (ajv.validateSchema(node)) return
  const seen = new Set<string>()
  for (const { instancePath, message, params } of ajv.errors ?? []) {
    const inner = instancePath.split('/').slice(1)
    if (inner.length > 1 && !['type', 'required', 'enum'].includes(inner[0] as string)) continue
    const at = `${pointer}${instancePath}`
    if (seen.has(at)) continue
    seen.add(at)
    const allowed = params.allowedValues && `must be one of ${params.allowedValues.join(', ')}`
    yield { pointer: at, what: allowed ?? message }
  }
}

/** A closed schema rejects the members of the schemas beside it, so that together they accept nothing. */
function* closedFindings(document: Json, { pointer, node }: Place): Iterable<Finding> {
  const parts: Json[] = [...(node.allOf ?? []), ...(node.$ref && node.properties ? [{ $ref: node.$ref }] : [])]
  if (parts.length === 0) return
  const { names } = compositionOf(document, node)
  for (const [i, part] of parts.entries()) {
    const whole = resolve(document, part) ?? {}
    if (whole.additionalProperties !== false) continue
    const own = new Set(Object.keys(whole.properties ?? {}))
    const other = [...names].find((name) => !own.has(name))
    if (other === undefined) continue
    const which = part.$ref ?? `allOf/${i}`
    const what =
      `${which} is closed (additionalProperties: false), so ${other} is refused: leave that out, ` +
      'and say unevaluatedProperties: false beside allOf'
    yield { pointer: `${pointer}/allOf/${i}`, what }
  }
  if (node.additionalProperties === false) {
    const other = [...names].find((name) => !Object.hasOwn(node.properties ?? {}, name))
    const what = `additionalProperties: false refuses ${other}, which allOf declares: say unevaluatedProperties: false`
    if (other !== undefined) yield { pointer: `${pointer}/additionalProperties`, what }
  }
}
