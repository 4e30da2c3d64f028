// Operations: their names, their paths, and whether their bodies can be decoded and encoded.

import type { Declaration } from '../../serve/policy.ts'
import { extensionsOf, type Json, methods, operationsOf, resolve } from '../document.ts'
import { at, type Finding } from './finding.ts'
import { bodyFindings, responseFindings } from './media.ts'

interface Found {
  readonly path: string
  readonly method: string
  readonly pointer: string
  readonly operation: Json
}

/** Every operation of the document as it is written. */
export function* sourceOperations(document: Json): Iterable<Found> {
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods) {
      if (item[method]) yield { path, method, pointer: at('paths', path, method), operation: item[method] }
    }
  }
}

export function* identityFindings(document: Json): Iterable<Finding> {
  const seen = new Map<string, string>()
  for (const { pointer, operation } of sourceOperations(document)) {
    const id = operation.operationId
    if (!id) yield { pointer, what: 'operationId is missing' }
    else if (seen.has(id)) yield { pointer, what: `operationId ${id} is already at ${seen.get(id)}` }
    else seen.set(id, pointer)
  }
}

export function* pathFindings(document: Json): Iterable<Finding> {
  const shapes = new Map<string, string>()
  for (const path of Object.keys(document.paths)) {
    const pointer = at('paths', path)
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const twin = shapes.get(shape)
    if (twin) yield { pointer, what: `differs from ${twin} only in the names of its parameters` }
    shapes.set(shape, path)
    if (!/^(\/([\w.-]+|\{\w+\}))+$/.test(path))
      yield { pointer, what: 'is not made of plain segments and {names} of \\w+' }
  }
  for (const { path, pointer, operation } of sourceOperations(document)) {
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string)
    const parameters: Json[] = [...(document.paths[path].parameters ?? []), ...(operation.parameters ?? [])]
    const declared = parameters.map((one) => resolve(document, one)).filter((one) => one?.in === 'path')
    for (const name of inPath) {
      if (!declared.some((one) => one.name === name)) yield { pointer, what: `path parameter ${name} is not declared` }
    }
    for (const { name } of declared) {
      if (!inPath.includes(name)) yield { pointer, what: `declares a path parameter ${name} that is not in the path` }
    }
  }
}

const plain: Json = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' }

/**
 * Only the plain styles are decoded: one text per name, arrays as a comma list. Policies look at the keys of a query
 * only.
 */
export function* parameterFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const known = policies.flatMap(({ parameters = {} }) => Object.keys(parameters))
  for (const { path, method, parameters } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase(), 'parameters')
    for (const { name, in: location, style = plain[location], explode, schema, ...more } of parameters) {
      for (const key of Object.keys(extensionsOf(more))) {
        if (!known.includes(key) || location !== 'query') yield { pointer, what: `no policy reads ${key} of ${name}` }
      }
      if (style !== plain[location]) yield { pointer, what: `nothing decodes the style ${style} of ${name}` }
      const types = typesOf(resolve(document, schema))
      if (types.includes('array') && explode !== false)
        yield { pointer, what: `the array ${name} must say explode: false` }
      if (types.includes('boolean') && types.some((type) => type === 'integer' || type === 'number'))
        yield { pointer, what: `${name} is read as one type, and has ${types.join(', ')}` }
    }
  }
}

const typesOf = (schema: Json): string[] => [schema?.type ?? []].flat()

export function* mediaFindings(document: Json): Iterable<Finding> {
  for (const { path, method, requestBody, responses, safe } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase())
    for (const what of bodyFindings(document, requestBody?.content ?? {}))
      yield { pointer: `${pointer}/requestBody`, what }
    for (const [status, { content }] of Object.entries(responses)) {
      for (const what of responseFindings(document, status, content, safe))
        yield { pointer: `${pointer}/responses`, what }
    }
  }
}
