// Examples: one that does not validate teaches something that fails.

import { isStream } from '../../serve/media.ts'
import { type Compile, requestCompiler, responseCompiler } from '../ajv.ts'
import { isBinary, type Json, resolve } from '../document.ts'
import type { Kind } from '../schemas.ts'
import { isStrict } from '../strict.ts'
import { escaped, type Finding } from './finding.ts'
import { memoryOf } from './passed.ts'
import { allSchemas, schemaHolders } from './schemas.ts'

/** Examples of media types and parameters by their schema, and `examples` of schemas by themselves. */
export function* exampleFindings(document: Json): Iterable<Finding> {
  // Made when the first example is met, and asked for once: they are known by the text of all schemas.
  const made: Partial<Record<Kind, Compile>> = {}
  const compilerOf = (kind: Kind): Compile => {
    made[kind] ??= (kind === 'request' ? requestCompiler : responseCompiler)(document)
    return made[kind]
  }
  const memory = memoryOf(document)
  const errorOf = (kind: Kind, schema: Json, value: unknown): string | undefined => {
    const { known, pass } = memory(kind + isStrict(document), schema, value)
    if (known) return undefined
    // Wrapped, because a default at the root of a schema could not be filled in.
    const check = compilerOf(kind)({ type: 'object', properties: { value: schema } })
    if (check({ value: structuredClone(value) })) {
      pass()
      return undefined
    }
    const [first] = check.errors ?? []
    return `does not validate: ${first?.instancePath} ${first?.message}`
  }
  const finding = (pointer: string, schema: Json, value: unknown): Finding[] => {
    const sent = /\/(requestBody|requestBodies|parameters)\//.test(pointer)
    const error = errorOf(sent ? 'request' : 'response', schema, value)
    // A schema by itself may be one of requests.
    const isSent = error && pointer.startsWith('/components/schemas/') && !errorOf('request', schema, value)
    return error === undefined || isSent ? [] : [{ pointer, what: error }]
  }
  for (const { pointer, node } of schemaHolders(document)) {
    const type = pointer.split('/').at(-1)?.replace('~1', '/') ?? ''
    // The text of a stream, and bytes, are not values of the schema.
    if (isStream(type) || isBinary(resolve(document, node.schema))) continue
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
