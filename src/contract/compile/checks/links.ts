// What a document says about other operations: links, callbacks, tags. Each must refer to something that exists.

import { type Json, methods, resolve } from '../document.ts'
import { isStrict } from '../strict.ts'
import { at, type Finding } from './finding.ts'
import { suggestion } from './nearest.ts'
import { sourceOperations } from './operations.ts'

export function* linkFindings(document: Json): Iterable<Finding> {
  const operations = new Map([...sourceOperations(document)].map((one) => [one.operation.operationId as string, one]))
  for (const { pointer, operation } of sourceOperations(document)) {
    yield* tagFindings(document, operation, pointer)
    yield* callbackFindings(document, operation.callbacks, `${pointer}/callbacks`)
    for (const [status, node] of Object.entries<Json>(operation.responses ?? {})) {
      for (const [name, link] of Object.entries<Json>(node.links ?? {}))
        yield* linkFinding(
          document,
          resolve(document, link),
          pointer + at('responses', status, 'links', name),
          operations,
        )
    }
  }
  for (const [kind, holders] of Object.entries<Json>({ responses: document.components?.responses ?? {} })) {
    for (const [holder, { links = {} }] of Object.entries<Json>(holders)) {
      for (const [name, link] of Object.entries<Json>(links))
        yield* linkFinding(document, resolve(document, link), at('components', kind, holder, 'links', name), operations)
    }
  }
}

type Operations = ReadonlyMap<string, { readonly path: string; readonly operation: Json }>

function* linkFinding(document: Json, link: Json, pointer: string, operations: Operations): Iterable<Finding> {
  const { operationId, operationRef, parameters = {}, requestBody } = link ?? {}
  if (operationRef !== undefined && !operationRef.startsWith('#/')) return
  const target = operationRef === undefined ? operations.get(operationId) : targetOf(document, operationRef)
  if (!target) {
    if (operationRef !== undefined) yield { pointer: `${pointer}/operationRef`, what: `${operationRef} leads nowhere` }
    else if (operationId === undefined) yield { pointer, what: 'names no operation: operationId is missing' }
    else {
      const what = `there is no operation ${operationId}${suggestion(operationId, operations.keys())}`
      yield { pointer: `${pointer}/operationId`, what }
    }
    return
  }
  const nodes: Json[] = [...(document.paths[target.path]?.parameters ?? []), ...(target.operation.parameters ?? [])]
  const declared = nodes.map((node) => resolve(document, node))
  const names = declared.flatMap((one) => [one.name, `${one.in}.${one.name}`])
  for (const [name, value] of Object.entries<Json>(parameters)) {
    const place = `${pointer}${at('parameters', name)}`
    if (!names.includes(name)) {
      const near = suggestion(
        name,
        declared.map((one) => one.name),
      )
      yield { pointer: place, what: `${target.operation.operationId} has no parameter ${name}${near}` }
    }
    yield* expressionFindings(value, place)
  }
  yield* expressionFindings(requestBody, `${pointer}/requestBody`)
}

function targetOf(document: Json, $ref: string) {
  const operation = resolve(document, { $ref })
  const path = $ref.split('/')[2]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? ''
  return operation && { path, operation }
}

const sources = ['$url', '$method', '$statusCode', '$request.', '$response.']
const expression =
  /^\$(?:url|method|statusCode|(?:request|response)\.(?:body(?:#(?:\/.*)?)?|header\.[\w!#$%&'*+.^`|~-]+|query\..+|path\..+))$/

/** Runtime expressions: a text that begins with `$`, or the parts of a text in braces (section 4.8.20.4). */
function* expressionFindings(value: Json, pointer: string): Iterable<Finding> {
  if (typeof value !== 'string') return
  const all = value.startsWith('$') ? [value] : [...value.matchAll(/\{([^}]*)\}/g)].map(([, inner]) => inner as string)
  for (const one of all.filter((one) => !expression.test(one))) {
    const known = ['$request.body', '$response.body', '$request.query', '$request.path', '$request.header']
    const near = suggestion(one.split('#')[0] as string, [...sources, ...known])
    yield { pointer, what: `${one} is no runtime expression${near.startsWith('. Did') ? near : ''}` }
  }
}

function* callbackFindings(document: Json, callbacks: Json = {}, pointer: string): Iterable<Finding> {
  for (const [name, node] of Object.entries<Json>(callbacks)) {
    for (const [key, item] of Object.entries<Json>(resolve(document, node) ?? {})) {
      if (key.startsWith('x-')) continue
      const place = pointer + at(name, key)
      yield* expressionFindings(key, place)
      if (!methods.some((method) => resolve(document, item)?.[method]))
        yield { pointer: place, what: 'has no operation' }
    }
  }
}

function* tagFindings(document: Json, { tags = [] }: Json, pointer: string): Iterable<Finding> {
  if (!isStrict(document)) return
  const known: string[] = (document.tags ?? []).map((tag: Json) => tag.name)
  for (const [i, tag] of tags.entries()) {
    if (!known.includes(tag))
      yield { pointer: `${pointer}/tags/${i}`, what: `there is no tag ${tag}${suggestion(tag, known)}` }
  }
}
