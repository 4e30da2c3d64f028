// Examples: one that does not validate teaches requests that fail.

import { isStream } from '../../serve/media.ts'
import { type Compile, requestCompiler, responseCompiler } from '../ajv.ts'
import { isBinary, type Json, resolve } from '../document.ts'
import type { Kind } from '../schemas.ts'
import { isStrict } from '../strict.ts'
import { escaped, type Finding } from './finding.ts'
import { memoryOf } from './passed.ts'
import { allSchemas, schemaHolders } from './schemas.ts'

/** Keywords that may reject a value that `enum` lists beside them. */
const narrowing = ['minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'multipleOf', 'not', 'allOf']

/** Examples of media types and parameters, checked by their schema, and `examples` inside schemas. */
export function* exampleFindings(document: Json): Iterable<Finding> {
  // Compiled at the first example, because a check is looked up by the text of all schemas.
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
    // A schema outside requests and responses may belong to a request.
    const isSent = error && pointer.startsWith('/components/schemas/') && !errorOf('request', schema, value)
    return error === undefined || isSent ? [] : [{ pointer, what: error }]
  }
  /** A default is filled into a request that leaves the member out, so it must match the schema beside it. */
  function* defaultFindings(pointer: string, { default: value, ...schema }: Json): Iterable<Finding> {
    // The default of a read-only member is for responses.
    const error = errorOf('request', schema, value) && errorOf('response', schema, value)
    if (error)
      yield { pointer: `${pointer}/default`, what: error.replace('does not', `${JSON.stringify(value)} does not`) }
  }
  for (const { pointer, node } of schemaHolders(document)) {
    const type = pointer.split('/').at(-1)?.replace('~1', '/') ?? ''
    // The text of a stream, and bytes, are not values of the schema.
    if (isStream(type) || isBinary(resolve(document, node.schema))) continue
    if ('example' in node) yield* finding(`${pointer}/example`, node.schema, node.example)
    for (const [name, example] of Object.entries<Json>(node.examples ?? {})) {
      const place = `${pointer}/examples/${escaped(name)}`
      const { value, externalValue } = resolve(document, example)
      if ((value === undefined) === (externalValue === undefined))
        yield { pointer: place, what: 'an example has one of value and externalValue' }
      else if (value !== undefined) yield* finding(place, node.schema, value)
    }
  }
  for (const { pointer, node } of allSchemas(document)) {
    for (const [i, example] of (node.examples ?? []).entries())
      yield* finding(`${pointer}/examples/${i}`, node, example)
    if ('example' in node) yield* finding(`${pointer}/example`, node, node.example)
    if ('default' in node) yield* defaultFindings(pointer, node)
    if (node.enum && narrowing.some((key) => node[key] !== undefined)) {
      for (const [i, value] of node.enum.entries()) yield* finding(`${pointer}/enum/${i}`, node, value)
    }
  }
}
