// Expansion: what the document says once, written out on every operation it concerns.
//
// A policy implies responses and headers. Written by hand on every operation they would be forgotten;
// so the source says the policy, and the generated document says everything that follows from it.
// Pure: takes the bundled document, returns nothing, changes it in place before anybody else sees it.

import { listParameters, sparse } from './expand-lists.ts'

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
const everywhere = ['X-Request-Id', 'Content-Language', 'Access-Control-Allow-Origin']

/** Shared answers come here by their name, the others where they stand. */
function dress(answers: Json): void {
  for (const answer of Object.values<Json>(answers)) {
    if (answer.$ref) continue
    answer.headers = { ...answer.headers, ...Object.fromEntries(everywhere.map((name) => [name, header(name)])) }
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
          responses: { 304: response('NotModified') },
          headers: Object.fromEntries(
            ['ETag', 'Last-Modified', 'Cache-Control', 'Vary'].map((name) => [name, header(name)]),
          ),
        },
  'x-concurrency': (value) => ({
    parameters: [parameter('IfMatch')],
    responses: {
      412: response('PreconditionFailed'),
      ...(value === 'required' && { 428: response('PreconditionRequired') }),
    },
  }),
}

interface Expansion {
  readonly parameters?: Json[]
  readonly responses?: Json
  readonly headers?: Json
}

/** The rest of a versioned resource's operation says its new tag; PUT does not (RFC 9110, section 9.3.4). */
function keepPromises(operation: Json, document: Json): void {
  for (const [key, expand] of Object.entries(declarations)) {
    if (!(key in operation)) continue
    const { parameters = [], responses = {}, headers = {} } = expand(operation[key], operation, document)
    operation.parameters = [...(operation.parameters ?? []), ...parameters]
    operation.responses = { ...responses, ...operation.responses }
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

export function expand(document: Json): void {
  nameErrorCodes(document)
  dress(document.components.responses)
  for (const item of Object.values<Json>(document.paths)) {
    mergePathParameters(item)
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      keepPromises(operation, document)
      operation.responses = { ...refusals(operation), ...operation.responses }
      dress(operation.responses)
    }
  }
}
