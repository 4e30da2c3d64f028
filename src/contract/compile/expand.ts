// Expansion: writes out on every operation what its declarations imply.
//
// A policy implies responses and headers. Written by hand on every operation they would be forgotten; so the source
// declares the policy, and the generated document states all consequences.

import type { Declaration, Implied, Json } from '../serve/policy.ts'
import { methods, resolve } from './document.ts'
import { extensible } from './keys.ts'

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })
const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

/** An operation's declaration of a policy: the value of its key; `security` may also be inherited from the root. */
export const declaredOf = ({ key }: Declaration, operation: Json, document: Json): Json =>
  key === undefined ? undefined : key === 'security' ? (operation.security ?? document.security) : operation[key]

/** The responses that any operation may return. 405 is missing on purpose: an existing operation never returns it. */
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

/** Shared answers come here by their name, the others where they stand. */
function addHeaders(answers: Json, headers: Json): void {
  for (const answer of Object.values<Json>(answers)) {
    if (!answer.$ref) answer.headers = { ...answer.headers, ...headers }
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

/** Adds the shared response at this status to the operation's own, or to the one it would be given. */
function alsoRefuse(operation: Json, status: string, names: readonly string[], document: Json): void {
  const own = operation.responses[status] ?? refusals(operation)[status]
  const answers = [...(own ? [own] : []), ...names.map(response)].map((node) => resolve(document, node))
  const [first, ...others] = answers as [Json, ...Json[]]
  const merged = structuredClone(first)
  for (const other of others) {
    merged.description += ` ${other.description}`
    merged.headers = { ...merged.headers, ...other.headers }
    Object.assign(merged.content['application/json'].examples, other.content['application/json'].examples)
  }
  operation.responses[status] = merged
}

/** Adds a policy's parts; the operation's own take precedence. */
function add({ parameters, responses = {}, also = {}, headers = {} }: Implied, operation: Json, document: Json): void {
  if (parameters) operation.parameters = [...(operation.parameters ?? []), ...parameters]
  operation.responses = { ...responses, ...operation.responses }
  for (const [status, names] of Object.entries(also)) alsoRefuse(operation, status, names, document)
  const successes = Object.entries<Json>(operation.responses).filter(([status]) => status.startsWith('2'))
  addHeaders(Object.fromEntries(successes), headers)
}

/** Tells readers which enums may grow. */
function sayWhatGrows({ components: { schemas = {} } }: Json): void {
  for (const schema of Object.values<Json>(schemas)) {
    if (schema[extensible])
      schema.description = `${schema.description.trimEnd()} More may come: have a way for one you do not know.`
  }
}

/** Removes components of policies that no operation of this document declares. */
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
  // A component that only an unused one references is unused in the next round.
  for (let found = unused(); found.length > 0; found = unused()) {
    for (const [kind, name] of found) delete components[kind][name]
  }
}

/** Changes the bundled document in place. Its references and its x- keys must have been checked. */
export function expand(document: Json, policies: readonly Declaration[]): void {
  sayWhatGrows(document)
  for (const policy of policies) policy.prepares?.(document)
  const shared = policies.map((policy) => policy.implies?.(undefined, {}, document, 'get').everywhere ?? {})
  addHeaders(document.components.responses ?? {}, Object.assign({}, ...shared))
  for (const item of Object.values<Json>(document.paths)) {
    mergePathParameters(item)
    for (const method of methods) {
      if (item[method]) expandOperation(item[method], method, document, policies)
    }
  }
  leaveOutUnused(document)
}

function expandOperation(operation: Json, method: string, document: Json, policies: readonly Declaration[]): void {
  giveParts(operation)
  const everywhere: Json = {}
  for (const policy of policies) {
    const implied = policy.implies?.(declaredOf(policy, operation, document), operation, document, method) ?? {}
    add(implied, operation, document)
    Object.assign(everywhere, implied.everywhere)
  }
  operation.responses = { ...refusals(operation), ...operation.responses }
  addHeaders(operation.responses, everywhere)
  for (const policy of policies) policy.completes?.(declaredOf(policy, operation, document), operation, document)
}
