// Operations: their names, their paths, and whether their bodies can be decoded and encoded.

import type { Declaration } from '../../serve/policy.ts'
import { extensionsOf, type Json, methods, operationsOf, resolve } from '../document.ts'
import { decodingFindings, parameterOf } from '../parameters.ts'
import { at, type Finding } from './finding.ts'
import { bodyFindings, headerFindings, responseFindings } from './media.ts'

interface Found {
  readonly path: string
  readonly method: string
  readonly pointer: string
  readonly operation: Json
}

/** Every operation as the document has it. */
export function* sourceOperations(document: Json): Iterable<Found> {
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods) {
      if (item[method]) yield { path, method, pointer: at('paths', path, method), operation: item[method] }
    }
  }
}

/** The operations of webhooks, which this server calls. */
function* calledOperations(document: Json): Iterable<{ readonly pointer: string; readonly operation: Json }> {
  for (const [name, item] of Object.entries<Json>(document.webhooks ?? {})) {
    for (const method of methods) {
      const operation = resolve(document, item)?.[method]
      if (operation) yield { pointer: at('webhooks', name, method), operation }
    }
  }
}

export function* identityFindings(document: Json): Iterable<Finding> {
  const seen = new Map<string, string>()
  for (const { pointer, operation } of sourceOperations(document)) {
    const id = operation.operationId
    if (id === '__proto__') yield { pointer, what: '__proto__ cannot name a handler: choose another operationId' }
    if (!id) yield { pointer, what: 'operationId is missing; it names the handler' }
    else if (seen.has(id)) yield { pointer, what: `operationId ${id} is already at ${seen.get(id)}` }
    else seen.set(id, pointer)
  }
  for (const { pointer, operation } of calledOperations(document)) {
    const { operationId: id } = operation
    if (id && seen.has(id)) yield { pointer, what: `operationId ${id} is already at ${seen.get(id)}` }
    else if (id) seen.set(id, pointer)
  }
}

/** Methods that the server answers itself, or not at all. */
const otherMethods: Readonly<Record<string, string>> = {
  head: 'HEAD is answered wherever there is a get: leave it out',
  options: 'OPTIONS is answered by itself, with the methods of the path: leave it out',
  trace: 'TRACE is not answered: leave it out',
}

export function* pathFindings(document: Json): Iterable<Finding> {
  const shapes = new Map<string, string>()
  for (const path of Object.keys(document.paths)) {
    const pointer = at('paths', path)
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string)
    const twice = inPath.find((name, i) => inPath.indexOf(name) !== i)
    if (twice) yield { pointer, what: `has the parameter ${twice} twice: name each for itself` }
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const twin = shapes.get(shape)
    if (twin) yield { pointer, what: `differs from ${twin} only in the names of its parameters` }
    shapes.set(shape, path)
    if (/\/\.\.?(\/|$)/.test(path))
      yield { pointer, what: 'has a segment . or .., which clients leave out: write the path that is meant' }
    else if (!/^(\/|(\/([\w.-]+|\{\w+\}))+\/?)$/.test(path))
      yield {
        pointer,
        what:
          'is not made of plain segments and {names} of \\w+: ' +
          'write each segment of letters, digits and _.-, or as one {name}',
      }
  }
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const [method, what] of Object.entries(otherMethods))
      if (item[method]) yield { pointer: at('paths', path, method), what }
  }
  for (const { path, pointer, operation } of sourceOperations(document)) {
    if (Object.keys(operation.responses ?? {}).length === 0)
      yield { pointer: `${pointer}/responses`, what: 'documents no response' }
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

/** Every parameter can be decoded, and occurs once. Policies check the keys of queries only. */
export function* parameterFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const known = policies.flatMap(({ parameters = {} }) => Object.keys(parameters))
  for (const { path, method, parameters, requestBody } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase(), 'parameters')
    const seen = new Set<string>()
    for (const parameter of parameters as readonly Json[]) {
      const { name, in: location, schema: _schema, ...more } = parameter
      for (const key of Object.keys(extensionsOf(more))) {
        if (known.includes(key) && location !== 'query') yield { pointer, what: `no policy reads ${key} of ${name}` }
      }
      for (const what of decodingFindings(document, parameter)) yield { pointer, what }
      for (const text of textsOf(document, parameter)) {
        if (seen.has(text)) yield { pointer, what: `the ${location} parameter ${name} is there twice` }
        seen.add(text)
      }
    }
    if (requestBody && method === 'GET')
      yield { pointer: at('paths', path, 'get', 'requestBody'), what: 'the body of a get is not read: use parameters' }
  }
}

/** The names that a parameter has in a request. */
function textsOf(document: Json, declared: Json): string[] {
  const { name, object } = parameterOf(document, declared)
  const { in: location } = declared
  if (location !== 'query' || object?.written !== 'members')
    return [`${location} ${location === 'header' ? name.toLowerCase() : name}`]
  return Object.keys(object.members).map((member) => `query ${member}`)
}

export function* mediaFindings(document: Json): Iterable<Finding> {
  for (const { path, method, requestBody, responses } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase())
    for (const what of requestBody ? bodyFindings(document, requestBody.content ?? {}) : [])
      yield { pointer: `${pointer}/requestBody`, what }
    for (const [status, { content, headers }] of Object.entries(responses)) {
      const place = `${pointer}${at('responses', status)}`
      for (const what of responseFindings(document, status, content)) yield { pointer: place, what }
      for (const [name, header] of Object.entries(headers)) {
        for (const what of headerFindings(document, name, header))
          yield { pointer: `${place}${at('headers', name)}`, what }
      }
    }
  }
}
