// Expansion: writes on every operation what its declarations imply.
//
// A policy implies responses and headers. Authors would forget to write them on every operation, so the source declares
// the policy and the generated document states all consequences.

import { isText } from '../serve/media.ts'
import type { Declaration, Implied, Json } from '../serve/policy.ts'
import { escaped } from './checks/finding.ts'
import { binaryTypes, methods, resolve } from './document.ts'
import { addCodes, codesOf, errorsKey, placeOwnCodes } from './errors.ts'
import { extensible } from './keys.ts'
import { isStrict } from './strict.ts'

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })
const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

/** An operation's declaration of a policy: the value of its key; `security` may also be inherited from the root. */
export const declaredOf = ({ key }: Declaration, operation: Json, document: Json): Json =>
  key === undefined ? undefined : key === 'security' ? (operation.security ?? document.security) : operation[key]

const hasJson = ({ requestBody }: Json, document: Json): boolean =>
  'application/json' in (resolve(document, requestBody)?.content ?? {})

/**
 * The responses that any operation may return. 405 is missing because an existing operation never returns it. A
 * document may have its own response for JSON bodies, and one for errors that operations do not list.
 */
const usualProblems = (
  operation: Json,
  document: Json,
  { responses = {} }: Json = document.components ?? {},
): Json => ({
  400: response(responses.BadBody && hasJson(operation, document) ? 'BadBody' : 'BadRequest'),
  406: response('NotAcceptable'),
  ...(operation.requestBody && { 413: response('PayloadTooLarge') }),
  415: response('UnsupportedMediaType'),
  422: response('ValidationFailed'),
  500: response('InternalError'),
  503: response('ServiceUnavailable'),
  ...(responses.Refusal && { default: response('Refusal') }),
})

/** Shared responses are included by name, the others in place. */
function addHeaders(responses: Json, headers: Json): void {
  for (const response of Object.values<Json>(responses)) {
    if (!response.$ref) response.headers = { ...response.headers, ...headers }
  }
}

/**
 * Parameters of a path apply to each of its operations, unless an operation has one with the same name and location;
 * types and routes expect them on the operation.
 */
function mergePathParameters(item: Json, document: Json): void {
  const shared: Json[] = item.parameters ?? []
  delete item.parameters
  const keyOf = (node: Json): string => {
    const { name, in: location } = resolve(document, node)
    return `${location} ${location === 'header' ? name.toLowerCase() : name}`
  }
  for (const method of methods) {
    const operation = item[method]
    if (!operation || shared.length === 0) continue
    const own: Json[] = operation.parameters ?? []
    const overridden = new Set(own.map(keyOf))
    operation.parameters = [...shared.filter((one) => !overridden.has(keyOf(one))), ...own]
  }
}

/** The response for errors in a document that has none: its body is in whatever format the application uses. */
const anyRefusal: Json = {
  description: 'The request was refused or has failed.',
  content: {
    'application/json': { schema: { type: 'object', additionalProperties: true } },
    'application/problem+json': { schema: { type: 'object', additionalProperties: true } },
  },
}

const isError = (status: string, { responses }: Json): boolean =>
  /^[45]/.test(status) || (status === 'default' && Object.keys(responses).some((one) => /^[23]/.test(one)))

/** It may be text, too, where the document has errors that are. */
function refusalOf(document: Json): Json {
  const operations = Object.values<Json>(document.paths).flatMap((item) => methods.flatMap((one) => item[one] ?? []))
  const types = operations.flatMap((operation: Json) =>
    Object.entries<Json>(operation.responses ?? {})
      .filter(([status]) => isError(status, operation))
      .flatMap(([, node]) => Object.keys(resolve(document, node)?.content ?? {})),
  )
  const texts = types.filter(isText).map((type: string) => [type, { schema: { type: 'string' } }])
  return { ...anyRefusal, content: { ...anyRefusal.content, ...Object.fromEntries(texts) } }
}

/**
 * The errors that an operation leaves out. Each uses the shared response of its name if the document has one, and
 * otherwise the document's response for all errors.
 */
function completeErrors(operation: Json, document: Json, refusal: Json): void {
  const { responses } = document.components
  const all = Object.entries<Json>(usualProblems(operation, document))
  if (isStrict(document)) {
    addResponses(operation, Object.fromEntries(all), document)
    return
  }
  for (const [status, node] of Object.entries<Json>(operation.responses)) {
    const response = resolve(document, node)
    // Described in words only, because the application determines the body.
    if (isError(status, operation) && !response.content)
      operation.responses[status] = { ...response, content: structuredClone(refusal.content) }
  }
  const covered = (status: string) =>
    operation.responses[`${status[0]}XX`] !== undefined || (status !== 'default' && operation.responses.default)
  const named = all.filter(([status, { $ref }]) => !covered(status) && resolve(document, { $ref }) !== undefined)
  addResponses(operation, Object.fromEntries(named), document)
  // If `default` describes success, it does not describe errors.
  const succeeds = Object.keys(operation.responses).some((status) => /^[23]/.test(status))
  const ranges = ['4XX', '5XX']
  const complete = ranges.every((range) => operation.responses[range] !== undefined)
  const missing = !succeeds ? ranges : complete ? [] : ['default']
  for (const status of missing) {
    if (operation.responses[status] !== undefined) continue
    responses.Refusal ??= structuredClone(refusal)
    operation.responses[status] = response('Refusal')
  }
}

/**
 * A response with bytes can be requested in part (RFC 9110, section 14), and is shown by a browser on its own, if the
 * document has the components that this needs.
 */
function giveParts(operation: Json, method: string, document: Json): void {
  const whole = operation.responses[200]
  const types = Object.keys(whole?.content ?? {})
  const { parameters = {}, responses = {} } = document.components
  if (method !== 'get' || !parameters.Range || !responses.RangeNotSatisfiable) return
  if (types.length === 0 || binaryTypes(document, whole.content).length < types.length) return
  operation.parameters = [...(operation.parameters ?? []), parameter('Range'), parameter('IfRange')]
  const names = ['Accept-Ranges', 'Content-Disposition', 'Content-Security-Policy']
  const headers = { ...whole.headers, ...Object.fromEntries(names.map((name) => [name, header(name)])) }
  const part = { ...whole, description: 'The byte range that `Range` requests.' }
  part.headers = { ...headers, 'Content-Range': header('Content-Range') }
  operation.responses = { ...operation.responses, 206: part, 416: response('RangeNotSatisfiable') }
  whole.headers = headers
}

/**
 * Adds shared responses at this status to the operation's own, or to the one it would be given. Several shared ones
 * form another shared response, which is reused by operations that have the same ones.
 */
function addProblem(operation: Json, status: string, names: readonly string[], document: Json): void {
  const own = operation.responses[status] ?? usualProblems(operation, document)[status]
  const all = [...(own ? [own] : []), ...names.map(response)]
  const responses = all.filter((node) => resolve(document, node) !== undefined)
  const [first, ...others] = responses.map((node) => resolve(document, node))
  if (first === undefined) return
  const merged = structuredClone(first)
  // It may exist with fewer codes, from another operation.
  if (merged[errorsKey] && merged.content?.['application/json']?.schema) delete merged.content
  for (const other of others) {
    merged.description += ` ${other.description}`
    merged.headers = { ...merged.headers, ...other.headers }
    addCodes(merged, codesOf(document, other))
    const { examples } = merged.content?.['application/json'] ?? {}
    if (examples) Object.assign(examples, other.content?.['application/json']?.examples)
  }
  const shared = responses.map(({ $ref }) => $ref?.split('/').at(-1))
  if (shared.includes(undefined)) operation.responses[status] = merged
  else {
    const name = shared.join('Or')
    document.components.responses[name] ??= merged
    operation.responses[status] = response(name)
  }
}

/** Adds responses that an operation does not have; its own take precedence, and also get the codes of these. */
function addResponses(operation: Json, responses: Json, document: Json): void {
  for (const [status, response] of Object.entries<Json>(responses)) {
    const own = operation.responses[status]
    if (own && !own.$ref) addCodes(own, codesOf(document, response))
  }
  operation.responses = { ...responses, ...operation.responses }
}

/** Adds a policy's parts; the operation's own take precedence. */
function add({ parameters, responses = {}, also = {}, headers = {} }: Implied, operation: Json, document: Json): void {
  if (parameters) operation.parameters = [...(operation.parameters ?? []), ...parameters]
  addResponses(operation, responses, document)
  for (const [status, names] of Object.entries(also)) addProblem(operation, status, names, document)
  const successes = Object.entries<Json>(operation.responses).filter(([status]) => status.startsWith('2'))
  addHeaders(Object.fromEntries(successes), headers)
}

/** Marks each enum with whether it may grow. */
function sayWhatGrows({ components: { schemas = {} } }: Json): void {
  for (const schema of Object.values<Json>(schemas)) {
    if (schema[extensible] === undefined) continue
    const told = schema[extensible] ? 'More values may be added: handle unknown ones.' : 'The list is complete.'
    schema.description = `${schema.description?.trimEnd() ?? ''} ${told}`.trimStart()
  }
}

/** Removes the components of policies that no operation of this document declares. */
function leaveOutUnused({ components, ...document }: Json): void {
  const kinds = ['responses', 'parameters', 'headers', 'examples', 'schemas']
  const unused = () => {
    const references = JSON.stringify([document, components]).matchAll(/"#\/components\/(\w+\/[^"/]+)["/]/g)
    const used = new Set([...references].map(([, name]) => name))
    return kinds.flatMap((kind) =>
      Object.keys(components[kind] ?? {})
        .filter((name) => !used.has(`${kind}/${escaped(name)}`))
        .map((name) => [kind, name] as const),
    )
  }
  // A component that only an unused one references is removed in the next round.
  for (let found = unused(); found.length > 0; found = unused()) {
    for (const [kind, name] of found) delete components[kind][name]
  }
}

/** Changes the bundled document in place. Its references and its x- keys must be checked first. */
export function expand(document: Json, policies: readonly Declaration[]): void {
  sayWhatGrows(document)
  const refusal = isStrict(document) ? anyRefusal : refusalOf(document)
  for (const policy of policies) policy.prepares?.(document)
  const shared = policies.map((policy) => policy.implies?.(undefined, {}, document, 'get').everywhere ?? {})
  document.components.responses ??= {}
  addHeaders(document.components.responses, Object.assign({}, ...shared))
  for (const item of Object.values<Json>(document.paths)) {
    mergePathParameters(item, document)
    for (const method of methods) {
      if (item[method]) expandOperation(item[method], method, document, policies, refusal)
    }
  }
  giveErrorHeaders(document, policies)
  if (!isStrict(document)) {
    for (const response of Object.values<Json>(document.components.responses)) leaveOutHeaders(response, document)
  }
  leaveOutUnused(document)
}

/** The headers of every error. Shared responses are recognised as errors after all operations have theirs. */
function giveErrorHeaders(document: Json, policies: readonly Declaration[]): void {
  for (const item of Object.values<Json>(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      const implied = policies.map((policy) => {
        const declared = declaredOf(policy, operation, document)
        return policy.implies?.(declared, operation, document, method).errors ?? {}
      })
      for (const [status, node] of Object.entries<Json>(operation.responses)) {
        if (!isError(status, operation)) continue
        const response = resolve(document, node)
        // A reference without a target is reported later.
        if (response) response.headers = Object.assign({}, response.headers, ...implied)
      }
    }
  }
}

/** Components that a policy names but the document lacks: another API may do without them. */
function leaveOutMissing(operation: Json, document: Json): void {
  const there = (node: Json): boolean => node.$ref === undefined || resolve(document, node) !== undefined
  if (operation.parameters) operation.parameters = operation.parameters.filter(there)
  operation.responses = Object.fromEntries(Object.entries<Json>(operation.responses).filter(([, node]) => there(node)))
  for (const response of Object.values<Json>(operation.responses)) leaveOutHeaders(response, document)
}

function leaveOutHeaders({ headers = {} }: Json, document: Json): void {
  for (const [name, header] of Object.entries<Json>(headers))
    if (header.$ref && resolve(document, header) === undefined) delete headers[name]
}

function expandOperation(
  operation: Json,
  method: string,
  document: Json,
  policies: readonly Declaration[],
  refusal: Json,
): void {
  giveParts(operation, method, document)
  placeOwnCodes(operation, document)
  const everywhere: Json = {}
  for (const policy of policies) {
    const implied = policy.implies?.(declaredOf(policy, operation, document), operation, document, method) ?? {}
    add(implied, operation, document)
    Object.assign(everywhere, implied.everywhere)
  }
  if (!isStrict(document)) leaveOutMissing(operation, document)
  completeErrors(operation, document, refusal)
  addHeaders(operation.responses, everywhere)
  if (!isStrict(document)) leaveOutMissing(operation, document)
  for (const policy of policies)
    policy.completes?.(declaredOf(policy, operation, document), operation, document, method)
}
