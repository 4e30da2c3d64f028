// Examples: one that does not validate teaches something that fails.

import { requestCompiler, responseCompiler } from '../ajv.ts'
import { type Json, resolve } from '../document.ts'
import { escaped, type Finding } from './finding.ts'
import { allSchemas, schemaHolders } from './schemas.ts'

/** Examples of media types and parameters by their schema, and `examples` of schemas by themselves. */
export function* exampleFindings(document: Json): Iterable<Finding> {
  const request = requestCompiler(document)
  const response = responseCompiler(document)
  const finding = (pointer: string, schema: Json, value: unknown): Finding[] => {
    const compile = /\/(requestBody|requestBodies|parameters)\//.test(pointer) ? request : response
    // Wrapped, because a default at the root of a schema could not be filled in.
    const check = compile({ type: 'object', properties: { value: schema } })
    if (check({ value: structuredClone(value) })) return []
    const [first] = check.errors ?? []
    return [{ pointer, what: `does not validate: ${first?.instancePath} ${first?.message}` }]
  }
  for (const { pointer, node } of schemaHolders(document)) {
    if ('example' in node) yield* finding(`${pointer}/example`, node.schema, node.example)
    for (const [name, example] of Object.entries<Json>(node.examples ?? {})) {
      yield* finding(`${pointer}/examples/${escaped(name)}`, node.schema, resolve(document, example).value)
    }
  }
  for (const { pointer, node } of allSchemas(document)) {
    for (const [i, example] of (node.examples ?? []).entries())
      yield* finding(`${pointer}/examples/${i}`, node, example)
  }
}
