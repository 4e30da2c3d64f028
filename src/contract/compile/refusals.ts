// Refuse to start: a document that promises what nobody keeps is worse than no document.
//
// Every fault is found and named with its pointer, all in one message. Faults of single operations are
// found here; those of schemas and examples in faults.ts; those of x- keys in vocabulary.ts.

import { extensionsOf, type Json, methods, type Operation, operationsOf, resolve } from './document.ts'
import { exampleFaults, schemaFaults } from './faults.ts'
import { answerFaults, bodyFaults } from './media.ts'
import { vocabularyFaults } from './vocabulary.ts'

/** What the policies that are present can do. */
export interface Promises {
  /** The operation-level x- keys they enforce. */
  readonly extensions: readonly string[]
  /** The security schemes they read. */
  readonly schemes: readonly string[]
}

/** One thing wrong: where, as a JSON pointer into the generated document, and what. */
export interface Fault {
  readonly pointer: string
  readonly what: string
}

export class DocumentError extends Error {
  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ pointer, what }) => `  src/generated/openapi.json#${pointer}: ${what}`)
    super(`The contract cannot be kept:\n${lines.join('\n')}`)
    this.name = 'DocumentError'
  }
}

/** @throws DocumentError naming every fault */
export function refuseUnkept(document: Json, vocabulary: Json, handlers: readonly string[], promises: Promises): void {
  const faults = [...identityFaults(document), ...pathFaults(document), ...vocabularyFaults(document, vocabulary)]
  if (faults.length === 0) {
    const operations = operationsOf(document)
    faults.push(...handlerFaults(operations, handlers))
    for (const operation of operations) {
      faults.push(...securityFaults(document, operation, promises), ...policyFaults(document, operation, promises))
      faults.push(...parameterFaults(document, operation, promises), ...mediaFaults(document, operation))
      faults.push(...deprecationFaults(operation))
    }
    faults.push(...schemaFaults(document))
    if (faults.length === 0) faults.push(...exampleFaults(document))
  }
  if (faults.length > 0) throw new DocumentError(faults)
}

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const at = (...steps: string[]) => steps.map((step) => `/${escaped(step)}`).join('')
const place = (operation: Operation, ...steps: string[]) =>
  at('paths', operation.path, operation.method.toLowerCase(), ...steps)

function* identityFaults(document: Json): Iterable<Fault> {
  const seen = new Map<string, string>()
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods) {
      if (!item[method]) continue
      const pointer = at('paths', path, method)
      const id = item[method].operationId
      if (!id) yield { pointer, what: 'operationId is missing' }
      else if (seen.has(id)) yield { pointer, what: `operationId ${id} is already at ${seen.get(id)}` }
      else seen.set(id, pointer)
    }
  }
}

function* pathFaults(document: Json): Iterable<Fault> {
  const shapes = new Map<string, string>()
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    const pointer = at('paths', path)
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const twin = shapes.get(shape)
    if (twin) yield { pointer, what: `differs from ${twin} only in the names of its parameters` }
    shapes.set(shape, path)
    if (!/^(\/([\w.-]+|\{\w+\}))+$/.test(path))
      yield { pointer, what: 'is not made of plain segments and {names} of \\w+' }
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string)
    for (const method of methods) {
      if (!item[method]) continue
      const parameters: Json[] = [...(item.parameters ?? []), ...(item[method].parameters ?? [])]
      const declared = parameters.map((p) => resolve(document, p)).filter((p) => p?.in === 'path')
      for (const name of inPath) {
        if (!declared.some((p) => p.name === name))
          yield { pointer: at('paths', path, method), what: `path parameter ${name} is not declared` }
      }
      for (const { name } of declared) {
        if (!inPath.includes(name))
          yield {
            pointer: at('paths', path, method),
            what: `declares a path parameter ${name} that is not in the path`,
          }
      }
    }
  }
}

function* handlerFaults(operations: readonly Operation[], handlers: readonly string[]): Iterable<Fault> {
  for (const operation of operations) {
    if (!handlers.includes(operation.id)) yield { pointer: place(operation), what: `${operation.id} has no handler` }
  }
  for (const id of handlers) {
    if (!operations.some((operation) => operation.id === id))
      yield { pointer: '/paths', what: `the handler ${id} has no operation` }
  }
}

function* securityFaults(document: Json, operation: Operation, { schemes }: Promises): Iterable<Fault> {
  const pointer = place(operation, 'security')
  for (const name of operation.security.flatMap((alternative) => Object.keys(alternative))) {
    if (!Object.hasOwn(document.components?.securitySchemes ?? {}, name))
      yield { pointer, what: `there is no security scheme ${name}` }
    else if (!schemes.includes(name)) yield { pointer, what: `nobody reads the security scheme ${name}` }
  }
}

/** What a declaration makes possible, and so must be documented; generation writes most of it. */
const implied: Record<string, (value: Json) => string[]> = {
  'x-rate-limit': (value) => (value === 'none' ? [] : ['429']),
  'x-idempotency': () => ['400', '409'],
  'x-concurrency': (value) => (value === 'required' ? ['412', '428'] : ['412']),
  'x-cache': ({ visibility }) => (visibility === 'no-store' ? [] : ['304', '412']),
  'x-deprecation': () => ['410'],
}

function* policyFaults(document: Json, operation: Operation, { extensions }: Promises): Iterable<Fault> {
  const named = operation.security.filter((alternative) => Object.keys(alternative).length > 0)
  const closed = named.length > 0 && named.length === operation.security.length
  const guarded = operation.parameters.some((parameter) => parameter['x-requires-scope'])
  const needs = [...(named.length > 0 ? ['401'] : []), ...(closed || guarded ? ['403'] : [])]
  if (guarded && named.length === 0)
    yield { pointer: place(operation, 'security'), what: 'a parameter requires a scope, and no scheme can show one' }
  for (const [key, value] of Object.entries<Json>(operation.extensions)) {
    const pointer = place(operation, key)
    if (!extensions.includes(key)) yield { pointer, what: 'no policy keeps this promise' }
    if (key === 'x-idempotency' && operation.safe) yield { pointer, what: 'a safe method needs no idempotency key' }
    if (key === 'x-rate-limit' && value !== 'none' && !Object.hasOwn(document['x-rate-limit-classes'] ?? {}, value)) {
      yield { pointer, what: `there is no rate-limit class ${value}` }
    }
    needs.push(...(implied[key]?.(value) ?? []))
  }
  for (const status of [...needs, '500']) {
    if (!operation.responses[status])
      yield { pointer: place(operation, 'responses'), what: `${status} can happen and is not documented` }
  }
}

/** Only the plain styles are decoded: one text per name, arrays as a comma list. */
function* parameterFaults(document: Json, operation: Operation, { extensions }: Promises): Iterable<Fault> {
  const plain = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const
  for (const { name, in: location, style = plain[location], explode, schema, ...more } of operation.parameters) {
    const pointer = place(operation, 'parameters')
    for (const key of Object.keys(extensionsOf(more))) {
      if (!extensions.includes(key) || location !== 'query')
        yield { pointer, what: `no policy keeps the promise ${key} of ${name}` }
    }
    if (style !== plain[location]) yield { pointer, what: `nobody decodes the style ${style} of ${name}` }
    if ([resolve(document, schema).type].flat().includes('array') && explode !== false)
      yield { pointer, what: `the array ${name} must say explode: false` }
  }
}

function* mediaFaults(document: Json, operation: Operation): Iterable<Fault> {
  const { requestBody, responses, safe } = operation
  for (const what of bodyFaults(document, requestBody?.content ?? {}))
    yield { pointer: place(operation, 'requestBody'), what }
  for (const [status, { content }] of Object.entries(responses)) {
    for (const what of answerFaults(document, status, content, safe))
      yield { pointer: place(operation, 'responses'), what }
  }
}

/** `deprecated` without a date helps nobody; a date without it is not seen by generators. */
function* deprecationFaults(operation: Operation): Iterable<Fault> {
  const declaration = operation.extensions['x-deprecation'] as { since: string; sunset: string } | undefined
  const pointer = place(operation, 'x-deprecation')
  if (operation.deprecated !== (declaration !== undefined))
    yield { pointer, what: 'stands with deprecated: true, always' }
  if (declaration && Date.parse(declaration.sunset) < Date.parse(declaration.since))
    yield { pointer, what: 'the sunset comes before the deprecation' }
}
