// The x- keys of a document: each must be known in its place, and its value must match its schema.
//
// Otherwise a typing error would silently turn a policy off.

import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Declaration } from '../../serve/policy.ts'
import { extensionsOf, type Json } from '../document.ts'
import { isStrict } from '../strict.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { escaped, type Finding } from './finding.ts'
import { nearest } from './nearest.ts'
import { sourceOperations } from './operations.ts'
import { allSchemas } from './schemas.ts'

export function* vocabularyFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const vocabulary = vocabularyOf(policies)
  let ajv: Ajv2020 | undefined
  const checkOf = (kind: string) => {
    ajv ??= addFormats.default(new Ajv2020({ allErrors: true })).addSchema(vocabulary, 'vocabulary') as Ajv2020
    return ajv.getSchema(`vocabulary#/$defs/${kind}`)
  }
  const allowed = new Map<Json, string>([[document, 'root']])
  for (const { operation } of sourceOperations(document)) allowed.set(operation, 'operation')
  for (const node of parametersOf(document)) allowed.set(node, 'parameter')
  for (const node of responsesOf(document)) allowed.set(node, 'response')
  for (const { node } of allSchemas(document)) allowed.set(node, 'schema')

  for (const { pointer, node } of objects(document, '')) {
    const kind = allowed.get(node)
    const known = Object.keys(vocabulary.$defs[kind ?? '']?.properties ?? {})
    const extensions = Object.entries(extensionsOf(node))
    const ours = extensions.filter(([key]) => known.includes(key))
    for (const [key] of extensions.filter(([key]) => !known.includes(key))) {
      const what = unknownKey(key, known, vocabulary, isStrict(document))
      if (what) yield { pointer: `${pointer}/${key}`, what }
    }
    const check = kind && (ours.length > 0 || (kind === 'root' && isStrict(document))) && checkOf(kind)
    if (!check || check(Object.fromEntries(ours))) continue
    for (const { instancePath, keyword, message, params } of check.errors ?? []) {
      // The root keys of a policy are required only if an operation declares the policy.
      if (kind === 'root' && keyword === 'required' && instancePath === '' && !isStrict(document)) continue
      const allowed: unknown[] = params.allowedValues ?? []
      const why = keyword === 'false schema' ? 'may not stand here' : message
      const rule = allowed.length > 0 ? `must be one of ${allowed.join(', ')}` : why
      const what = [instancePath.slice(1).replaceAll('/', '.'), rule, params.additionalProperty]
      yield { pointer: pointer + instancePath, what: what.filter(Boolean).join(' ') }
    }
  }
}

/** A key of another tool is ignored, unless the document is strict; one that resembles ours is a typing error. */
function unknownKey(key: string, known: readonly string[], { $defs }: Json, strict: boolean): string | undefined {
  const places = Object.keys($defs).filter((kind) => Object.hasOwn($defs[kind].properties, key))
  if (places.length > 0) return `${key} may not stand here, but at ${places.map((kind) => nouns[kind]).join(' or ')}`
  const near = nearest(key, known)
  if (near !== undefined) return `unknown key ${key}. Did you mean ${near}?`
  return strict ? `unknown key ${key}` : undefined
}

const nouns: Readonly<Record<string, string>> = {
  root: 'the root',
  operation: 'an operation',
  parameter: 'a parameter',
  response: 'a response',
  schema: 'a schema',
}

/** Parameters in place, without references. */
function* parametersOf(document: Json): Iterable<Json> {
  yield* Object.values<Json>(document.components?.parameters ?? {})
  for (const item of Object.values<Json>(document.paths)) yield* item.parameters ?? []
  for (const { operation } of sourceOperations(document)) yield* operation.parameters ?? []
}

/** Responses in place, without references. */
function* responsesOf(document: Json): Iterable<Json> {
  yield* Object.values<Json>(document.components?.responses ?? {})
  for (const { operation } of sourceOperations(document)) yield* Object.values<Json>(operation.responses ?? {})
}

/** Every object of the document, except inside examples and x- keys, which are data. */
function* objects(node: Json, pointer: string): Iterable<{ pointer: string; node: Json }> {
  if (node === null || typeof node !== 'object') return
  if (!Array.isArray(node)) yield { pointer, node }
  for (const [key, value] of Object.entries(node)) {
    const data = key.startsWith('x-') || key === 'examples' || key === 'example' || key === 'default' || key === 'enum'
    const named = pointer === '/components/examples' || (pointer.endsWith('/properties') && !key.startsWith('x-'))
    if (!data || named) yield* objects(value, `${pointer}/${escaped(key)}`)
  }
}
