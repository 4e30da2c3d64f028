// The x- keys of a document: each must be known in its place, with a value that its schema allows.
//
// Otherwise a typing error would silently switch a policy off.

import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Declaration } from '../../serve/policy.ts'
import { extensionsOf, type Json } from '../document.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { escaped, type Finding } from './finding.ts'
import { sourceOperations } from './operations.ts'
import { allSchemas } from './schemas.ts'

export function* vocabularyFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(vocabularyOf(policies), 'vocabulary')
  const allowed = new Map<Json, string>([[document, 'root']])
  for (const { operation } of sourceOperations(document)) allowed.set(operation, 'operation')
  for (const node of parametersOf(document)) allowed.set(node, 'parameter')
  for (const { node } of allSchemas(document)) allowed.set(node, 'schema')

  for (const { pointer, node } of objects(document, '')) {
    const extensions = extensionsOf(node)
    const kind = allowed.get(node)
    if (Object.keys(extensions).length === 0 && kind !== 'root') continue
    if (!kind) {
      yield { pointer, what: `no x- key may stand here: ${Object.keys(extensions).join(', ')}` }
      continue
    }
    const check = ajv.getSchema(`vocabulary#/$defs/${kind}`)
    if (!check || check(extensions)) continue
    for (const { instancePath, message, params } of check.errors ?? []) {
      yield { pointer: pointer + instancePath, what: `${message} ${params.additionalProperty ?? ''}`.trim() }
    }
  }
}

/** Parameters where they stand, references aside. */
function* parametersOf(document: Json): Iterable<Json> {
  yield* Object.values<Json>(document.components?.parameters ?? {})
  for (const item of Object.values<Json>(document.paths)) yield* item.parameters ?? []
  for (const { operation } of sourceOperations(document)) yield* operation.parameters ?? []
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
