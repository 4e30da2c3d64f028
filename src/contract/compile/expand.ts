// Expansion: what the document says once, written out on every operation it concerns.
//
// A policy implies responses and headers. Written by hand on every operation they would be forgotten;
// so the source says the policy, and the generated document says everything that follows from it.
// Pure: takes the bundled document, returns nothing, changes it in place before anybody else sees it.

import { deprecate } from './expand-deprecation.ts'
import { listParameters, sparse } from './expand-lists.ts'
import { tellAsProblems } from './expand-problems.ts'
import { nameRefusals } from './expand-refusals.ts'

type Json = Record<string, any>

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

/** What any operation may answer, whatever it does. 405 is missing on purpose: an operation that exists never answers it. */
const refusals = (operation: Json): Json => ({
  400: response('BadRequest'),
  406: response('NotAcceptable'),
  ...(operation.requestBody && { 413: response('PayloadTooLarge') }),
  415: response('UnsupportedMediaType'),
  422: response('ValidationFailed'),
  500: response('InternalError'),
  503: response('ServiceUnavailable'),
  default: response('Refusal'),
})

/** What every answer carries, refusals included. */
const everywhere = ['X-Request-Id', 'Content-Language', 'API-Version', 'Access-Control-Allow-Origin']

/** What every answer of an operation that is counted carries. Shared answers name it too; it is never required. */
const counted = ['RateLimit', 'RateLimit-Policy']

/** Shared answers come here by their name, the others where they stand. */
function dress(answers: Json, names: readonly string[]): void {
  for (const answer of Object.values<Json>(answers)) {
    if (answer.$ref) continue
    answer.headers = { ...answer.headers, ...Object.fromEntries(names.map((name) => [name, header(name)])) }
  }
}

/** Path parameters that stand at the path belong to each of its operations; types and routes read them there. */
function mergePathParameters(item: Json): void {
  const shared: Json[] = item.parameters ?? []
  delete item.parameters
  for (const method of methods) {
    const operation = item[method]
    if (!operation || shared.length === 0) continue
    operation.parameters = [...shared, ...(operation.parameters ?? [])]
  }
}

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })

/** An answer in bytes can be asked for in part (RFC 9110, section 14), and is shown by itself in a browser. */
function giveParts(operation: Json): void {
  const whole = operation.responses[200]
  const types = Object.keys(whole?.content ?? {})
  if (types.length === 0 || types.includes('application/json')) return
  operation.parameters = [...(operation.parameters ?? []), parameter('Range'), parameter('IfRange')]
  const names = ['Accept-Ranges', 'Content-Disposition', 'Content-Security-Policy']
  const headers = { ...whole.headers, ...Object.fromEntries(names.map((name) => [name, header(name)])) }
  const part = { ...whole, description: 'The part of it that `Range` asks for.' }
  part.headers = { ...headers, 'Content-Range': header('Content-Range') }
  operation.responses = { ...operation.responses, 206: part, 416: response('RangeNotSatisfiable') }
  whole.headers = headers
}

/** What each declaration makes of its operation: parameters it reads, responses it may give, headers of a success. */
const declarations: Record<string, (value: any, operation: Json, document: Json) => Expansion> = {
  'x-list': ({ entry }, operation, { components: { schemas } }) => {
    sparse(operation, entry, schemas)
    return { parameters: listParameters(operation, schemas), headers: { Link: header('Link') } }
  },
  'x-cache': ({ visibility }) =>
    visibility === 'no-store'
      ? { headers: { 'Cache-Control': header('Cache-Control') } }
      : {
          parameters: [parameter('IfNoneMatch'), parameter('IfModifiedSince')],
          responses: { 304: response('NotModified'), 412: response('PreconditionFailed') },
          headers: Object.fromEntries(
            ['ETag', 'Last-Modified', 'Cache-Control', 'Vary'].map((name) => [name, header(name)]),
          ),
        },
  'x-idempotency': (value) => ({
    parameters: [parameter(value === 'required' ? 'IdempotencyKeyRequired' : 'IdempotencyKey')],
    also: {
      400: ['IdempotencyKeyInvalid', ...(value === 'required' ? ['IdempotencyKeyRequired'] : [])],
      409: ['IdempotencyConflict'],
    },
    headers: { 'Idempotent-Replayed': header('Idempotent-Replayed') },
  }),
  'x-concurrency': (value) => ({
    parameters: [parameter('IfMatch')],
    responses: {
      412: response('PreconditionFailed'),
      ...(value === 'required' && { 428: response('PreconditionRequired') }),
    },
  }),
}

/** A credential that is there and bad is refused even where strangers are served; a scope can only be missing where they are not, or where a parameter asks for one. */
function guard(operation: Json, method: string, document: Json): void {
  const alternatives: Json[] = operation.security ?? document.security ?? []
  const named = alternatives.filter((alternative) => Object.keys(alternative).length > 0)
  if (named.length === 0) return
  const shared: Json = document.components.parameters ?? {}
  const parameters: Json[] = (operation.parameters ?? []).map((one: Json) => shared[one.$ref?.split('/').at(-1)] ?? one)
  const closed = named.length === alternatives.length || parameters.some((one) => 'x-requires-scope' in one)
  operation.responses = {
    401: response('Unauthorized'),
    ...(closed && { 403: response('Forbidden') }),
    ...operation.responses,
  }
  const browsers = method !== 'get' && named.some((alternative) => 'sessionCookie' in alternative)
  if (browsers) operation.parameters = [...(operation.parameters ?? []), parameter('CsrfToken')]
}

/** Adds what shared answers say to what the operation says at this status itself, or would be given. */
function alsoRefuse(operation: Json, status: string, names: string[], document: Json): void {
  const deref = (node: Json): Json =>
    node.$ref
      ? node.$ref
          .slice(2)
          .split('/')
          .reduce((at: Json, key: string) => at[key], document)
      : node
  const own = operation.responses[status] ?? refusals(operation)[status]
  const [first, ...others] = [...(own ? [own] : []), ...names.map(response)].map(deref) as [Json, ...Json[]]
  const merged = structuredClone(first)
  for (const other of others) {
    merged.description += ` ${other.description}`
    merged.headers = { ...merged.headers, ...other.headers }
    Object.assign(merged.content['application/json'].examples, other.content['application/json'].examples)
  }
  operation.responses[status] = merged
}

interface Expansion {
  readonly parameters?: Json[]
  readonly responses?: Json
  /** Refusals beside those that the operation has at the same status, by the names of shared answers. */
  readonly also?: Record<string, string[]>
  readonly headers?: Json
}

/** The rest of a versioned resource's operation says its new tag; PUT does not (RFC 9110, section 9.3.4). */
function keepPromises(operation: Json, document: Json): void {
  for (const [key, expand] of Object.entries(declarations)) {
    if (!(key in operation)) continue
    const { parameters = [], responses = {}, also = {}, headers = {} } = expand(operation[key], operation, document)
    operation.parameters = [...(operation.parameters ?? []), ...parameters]
    operation.responses = { ...responses, ...operation.responses }
    for (const [status, names] of Object.entries(also)) alsoRefuse(operation, status, names, document)
    for (const [status, answer] of Object.entries<Json>(operation.responses)) {
      if (status.startsWith('2') && !answer.$ref) answer.headers = { ...answer.headers, ...headers }
    }
  }
}

/** The closed list of error codes, from the catalogue, with a table for people. */
function nameErrorCodes(document: Json): void {
  const code = document.components.schemas.ErrorCode
  const catalogue: [string, Json][] = Object.entries(document['x-errors'])
  delete code.$comment
  code.enum = catalogue.map(([name]) => name)
  const rows = catalogue.map(([name, e]) => `| \`${name}\` | ${e.status} | ${e.when} | ${e.retry} |`)
  code.description += `\n\n| code | status | when | retry |\n|--|--|--|--|\n${rows.join('\n')}`
}

/** Readers are told where an enum may grow. */
function sayWhatGrows({ components: { schemas } }: Json): void {
  for (const schema of Object.values<Json>(schemas)) {
    if (schema['x-extensible'])
      schema.description = `${schema.description.trimEnd()} More may come: have a way for one you do not know.`
  }
}

/** What stands ready for a policy that no operation of this document declares is left out of it. */
function leaveOutUnused({ components, ...document }: Json): void {
  const kinds = ['responses', 'parameters', 'headers', 'examples', 'schemas']
  const unused = () => {
    const text = JSON.stringify([document, components])
    return kinds.flatMap((kind) =>
      Object.keys(components[kind] ?? {})
        .filter((name) => !text.includes(`"#/components/${kind}/${name}"`))
        .map((name) => [kind, name] as const),
    )
  }
  // What only an unused one named is unused next.
  for (let found = unused(); found.length > 0; found = unused()) {
    for (const [kind, name] of found) delete components[kind][name]
  }
}

export function expand(document: Json): void {
  sayWhatGrows(document)
  nameErrorCodes(document)
  dress(document.components.responses, [...everywhere, ...counted])
  tellAsProblems(document.components.responses, document)
  for (const item of Object.values<Json>(document.paths)) {
    mergePathParameters(item)
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      guard(operation, method, document)
      giveParts(operation)
      keepPromises(operation, document)
      const limited = operation['x-rate-limit'] !== 'none'
      operation.responses = {
        ...refusals(operation),
        ...(limited && { 429: response('RateLimited') }),
        ...operation.responses,
      }
      dress(operation.responses, limited ? [...everywhere, ...counted] : everywhere)
      tellAsProblems(operation.responses, document)
      nameRefusals(operation, document)
      deprecate(operation, document)
    }
  }
  leaveOutUnused(document)
}
