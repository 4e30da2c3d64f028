// The rendering for generators: the document as a client needs it, derived from the whole document by the rules below.
// The whole document remains authoritative; every response that is valid by it is valid by its rendering.
// docs/guides/making-a-client.md explains the rules; openapi-30.ts writes a rendering in OpenAPI 3.0.

import { isJson, isText } from '../serve/media.ts'
import { className, clientClasses, clientNameOf } from './client-names.ts'
import { isBinaryMedia, type Json, resolve } from './document.ts'
import { codesOf, errorsKey } from './errors.ts'
import { clientName, digitsKey, openEnum, webhookPayloads } from './keys.ts'
import {
  isString,
  nodesIn,
  operationsIn,
  reachedBy,
  requestsIn,
  responsesIn,
  schemaNameOf,
  schemaRef,
  without,
} from './walking.ts'

/** The `x-` keys that a client uses; all others are removed. */
const clientKeys = [
  openEnum,
  'x-idempotency',
  'x-concurrency',
  'x-list',
  'x-money',
  errorsKey,
  clientName,
  webhookPayloads,
]

/** The schema of every error. A document without one keeps the errors that it describes. */
const envelope = 'ErrorEnvelope'

const json = 'application/json'

/** In this order: each rule depends on those before it. */
const rules: readonly ((document: Json) => void)[] = [
  sayCodes,
  oneEnvelope,
  oneMediaType,
  openForms,
  bytesAsBinary,
  headersOnce,
  headersAlike,
  withoutAliases,
  wholeEntries,
  oneObjectForChoices,
  withoutRulesBetweenMembers,
  withoutReadOnlyInRequests,
  openInResponses,
  plainReferences,
  choicesWithNullWrittenOut,
  moneyDigits,
  webhooksAsPayloads,
  withoutCookies,
  nameMethods,
  onlyClientKeys,
  onlyUsedComponents,
  namesOnce,
]

/** @param document expanded @returns its rendering, a new document */
export function renderingOf(document: Json): Json {
  // Nothing is shared in it, because a rule for one place must not affect another.
  const rendering = JSON.parse(JSON.stringify(document))
  for (const rule of rules) rule(rendering)
  return rendering
}

// Errors.

/** Where the whole document refers to the schema of each code. */
const described = {
  ErrorCode: 'Stable and never translated. More may come: rely on the status for a code that you do not know.',
  ErrorData:
    'Facts about the error. Which members there are depends on `code`: see `data` of each in `x-errors` at the root.',
}

/**
 * `x-errors` of an operation lists all its codes, and that of the root tells clients how to handle each: its status,
 * whether a retry helps, and the schema of its data.
 */
function sayCodes(document: Json): void {
  const { [errorsKey]: catalogue, components } = document
  if (catalogue === undefined) return
  for (const operation of operationsIn(document)) {
    const codes = Object.values<Json>(operation.responses).flatMap((response) => codesOf(document, response))
    if (codes.length > 0) operation[errorsKey] = [...new Set(codes)]
  }
  const errors = Object.values<Json>(components.schemas).filter(({ properties }) => properties?.code?.const)
  const data = new Map(errors.map(({ properties }) => [properties.code.const, resolve(document, properties.data)]))
  for (const [code, { status, when, retry, advice }] of Object.entries<Json>(catalogue)) {
    const entry = { status, when, retry, advice, data: data.get(code) }
    catalogue[code] = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
  }
  for (const [name, description] of Object.entries(described))
    if (components.schemas[name]) components.schemas[name].description = description
}

/** One schema for every error: half of the languages cannot read a choice by code, and a new code would break it. */
function oneEnvelope(document: Json): void {
  if (!document.components.schemas[envelope]) return
  // Errors in the format of a protocol, such as RFC 6749, section 5.2, keep it.
  const isText = (schema: Json) => resolve(document, schema).properties?.error?.type === 'string'
  for (const { content, [errorsKey]: codes } of responsesIn(document)) {
    if (codes && content?.[json] && !isText(content[json].schema)) content[json].schema = { $ref: schemaRef + envelope }
  }
}

// Media types and headers.

/** One media type instead of several for JSON. Examples, links and the types of form parts are for readers. */
function oneMediaType(document: Json): void {
  const responses = [...Object.values<Json>(document.components.responses ?? {}), ...responsesIn(document)]
  for (const part of [...responses, ...requestsIn(document)]) {
    delete part.links
    const { content = {} } = part
    if (content[json]) for (const type of Object.keys(content)) if (type !== json && isJson(type)) delete content[type]
    for (const media of Object.values<Json>(content)) {
      for (const key of ['example', 'examples', 'encoding']) delete media[key]
    }
  }
}

/** A form does not say whether other parts are allowed: generators that read forms reject the keyword. */
function openForms(document: Json): void {
  for (const { content = {} } of requestsIn(document)) {
    for (const [type, { schema }] of Object.entries<Json>(content)) {
      const form = resolve(document, schema)
      if (!isJson(type) && form?.type === 'object') delete form.additionalProperties
    }
  }
}

/** Bytes have a schema that generators know, without a length. */
function bytesAsBinary(document: Json): void {
  for (const node of nodesIn(document.components.schemas)) if (node.format === 'binary') delete node.maxLength
  for (const { content = {} } of responsesIn(document)) {
    for (const [type, media] of Object.entries<Json>(content)) {
      if (!isJson(type) && !isText(type) && isBinaryMedia(document, media))
        media.schema = { type: 'string', format: 'binary' }
    }
  }
}

/** Headers of nearly every response are listed once, in the description of the document. */
function headersOnce(document: Json): void {
  const responses = responsesIn(document)
  const names = responses.flatMap(({ headers = {} }) => Object.keys(headers))
  const isUsual = (name: string) => names.filter((one) => one === name).length > responses.length / 2
  const usual = [...new Set(names)].filter(isUsual).sort()
  for (const { headers = {} } of responses) for (const name of usual) delete headers[name]
  for (const response of responses) if (Object.keys(response.headers ?? {}).length === 0) delete response.headers
  const references = JSON.stringify(responses)
  const { headers: all = {} } = document.components
  for (const name of Object.keys(all))
    if (!usual.includes(name) && !references.includes(`"#/components/headers/${name}"`)) delete all[name]
  document.info.description = [
    'What a client needs of this API: a rendering for generators, derived from the whole document, `/openapi.json`,',
    'which has every rule, every header and the exact data of every error.',
    ...(usual.length > 0
      ? ['', `Headers of nearly every response: ${usual.map((name) => `\`${name}\``).join(', ')}.`]
      : []),
  ].join('\n')
}

/** A header that some responses must have and others may have is one field of one type: optional. */
function headersAlike(document: Json): void {
  const all = responsesIn(document).flatMap(({ headers = {} }) => Object.entries<Json>(headers))
  const named = all.map(([name, one]) => ({ name, header: resolve(document, one) }))
  const optional = named.filter(({ header }) => !header.required).map(({ name }) => name)
  for (const { name, header } of named) if (optional.includes(name)) delete header.required
}

// Requests.

/** Deprecated spellings of parameters. */
function withoutAliases(document: Json): void {
  for (const operation of operationsIn(document)) {
    if (operation.parameters)
      operation.parameters = operation.parameters.filter((one: Json) => !resolve(document, one).deprecated)
  }
}

/** Read-only and deprecated members of requests. */
function withoutReadOnlyInRequests(document: Json): void {
  const inResponses = reachedBy(document, responsesIn(document))
  for (const name of without(reachedBy(document, requestsIn(document)), inResponses)) {
    const { properties = {} } = document.components.schemas[name]
    for (const [member, { readOnly, deprecated }] of Object.entries<Json>(properties))
      if (readOnly || deprecated) delete properties[member]
  }
}

// Responses.

/** Entries of lists are complete: members are missing only if `fields` leaves them out. */
function wholeEntries(document: Json): void {
  for (const node of nodesIn(document.components.schemas)) {
    const [entry, sparse, ...others] = Array.isArray(node.anyOf) ? node.anyOf : []
    const name = schemaNameOf(entry?.$ref)
    if (!name || others.length > 0 || schemaNameOf(sparse?.$ref) !== `Sparse${name}`) continue
    delete node.anyOf
    node.$ref = entry.$ref
  }
}

/**
 * A choice by a member becomes one object with the members of all alternatives; required are those that all require.
 */
function oneObjectForChoices(document: Json): void {
  const inUse = reachedBy(document, [...responsesIn(document), ...requestsIn(document)])
  for (const name of inUse) {
    for (const node of nodesIn(document.components.schemas[name])) {
      const choices: Json[] = node.discriminator ? (node.oneOf ?? []).map((one: Json) => resolve(document, one)) : []
      if (choices.length === 0 || !choices.every(({ type }) => type === 'object')) continue
      const tag = node.discriminator.propertyName
      const tags = choices.flatMap(({ properties }) => properties[tag].const ?? properties[tag].enum)
      const { const: _tag, ...kind } = choices[0].properties[tag]
      const [first = [], ...others] = choices.map(({ required = [] }) => required)
      delete node.oneOf
      delete node.discriminator
      Object.assign(node, {
        type: 'object',
        required: first.filter((member: string) => others.every((one) => one.includes(member))),
        properties: {
          ...Object.assign({}, ...choices.map(({ properties }) => properties)),
          [tag]: { ...kind, enum: tags },
        },
      })
    }
  }
}

const together = ['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas']

/** No type can express these keywords; the server checks them. */
function withoutRulesBetweenMembers(document: Json): void {
  for (const node of nodesIn(document.components.schemas)) {
    if (node.type !== 'object') continue
    for (const key of together) delete node[key]
    // Alternatives about members that the object already declares.
    for (const key of ['allOf', 'anyOf', 'oneOf'])
      if (node.properties && node[key]?.every(({ $ref, properties }: Json) => !$ref && !properties)) delete node[key]
  }
}

/** A new member, or a new value of any enum, breaks no client. Schemas that only requests use stay closed. */
function openInResponses(document: Json): void {
  const { schemas } = document.components
  const inResponses = reachedBy(document, responsesIn(document))
  const onlyAsked = without(reachedBy(document, requestsIn(document)), inResponses)
  const requests = [...requestsIn(document), ...[...onlyAsked].map((name) => schemas[name])]
  const named = new Set(requests.flatMap((part) => [...nodesIn(part)].map(({ $ref }) => schemaNameOf($ref))))
  const isEnum = (schema: Json) => isString(schema) && (schema.enum ?? schema.const) !== undefined
  /** Enums that requests use by name stay as they are; in responses, their values are written out. */
  const closed = new Set([...inResponses].filter((name) => isEnum(schemas[name]) && named.has(name)))
  const openings = new Map([...closed].map((name) => [name, opened(schemas[name])]))
  for (const name of without(inResponses, closed)) {
    for (const node of nodesIn(schemas[name])) {
      if (node.additionalProperties === false) delete node.additionalProperties
      if (isEnum(node)) become(node, opened(node))
      const { $ref, ...beside } = node
      const opening = openings.get(schemaNameOf($ref) as string)
      if (opening) become(node, { ...opening, ...beside })
    }
  }
}

function become(node: Json, other: Json): void {
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, other)
}

/** An enum as a string, with the values that are known today. */
const opened = ({ enum: values, const: value, ...schema }: Json): Json => ({
  ...schema,
  [openEnum]: (values ?? [value]).filter((one: unknown) => one !== null),
})

/** A reference alone, or with a description: the server fills in the default. */
function plainReferences(document: Json): void {
  for (const node of nodesIn(document)) {
    const [only, ...others] = Array.isArray(node.allOf) ? node.allOf : []
    if (only?.$ref && others.length === 0 && !node.properties) {
      const { allOf: _allOf, ...beside } = node
      become(node, { ...only, ...beside })
    }
    if (typeof node.$ref === 'string') delete node.default
  }
}

/** A named schema for something or null becomes a class in some languages, and is lost in others. */
function choicesWithNullWrittenOut(document: Json): void {
  const { schemas } = document.components
  const isNullable = ({ anyOf = [] }: Json) => anyOf.length === 2 && anyOf.some(({ type }: Json) => type === 'null')
  const nullable = new Map(Object.keys(schemas).map((name) => [schemaRef + name, isNullable(schemas[name])]))
  for (const node of nodesIn(document)) {
    if (!nullable.get(node.$ref)) continue
    const { $ref, ...beside } = node
    become(node, { ...structuredClone(resolve(document, { $ref })), ...beside })
  }
}

// Names and keys.

/** Generators turn webhooks into operations, in classes that do not compile; here they are payloads by event type. */
function webhooksAsPayloads(document: Json): void {
  const { webhooks } = document
  if (!webhooks) return
  delete document.webhooks
  document[webhookPayloads] = Object.fromEntries(
    Object.entries<Json>(webhooks).map(([type, { post }]) => [
      type,
      resolve(document, post.requestBody).content[json].schema,
    ]),
  )
}

/** The decimal places of each currency, under the key that amounts in major units have. */
function moneyDigits(document: Json): void {
  for (const node of nodesIn(document.components.schemas))
    if (node[digitsKey]) node['x-money'] = { digits: node[digitsKey] }
}

/** Browsers send cookies on their own: a client of a session sends its CSRF token. A token may be any text. */
function withoutCookies(document: Json): void {
  const { securitySchemes: schemes = {} } = document.components
  const cookies = Object.keys(schemes).filter((name) => schemes[name].in === 'cookie')
  for (const name of cookies) delete schemes[name]
  for (const scheme of Object.values<Json>(schemes)) delete scheme.bearerFormat
  for (const part of [document, ...operationsIn(document)]) {
    const kept = part.security?.flatMap((choice: Json) => {
      const others = Object.entries(choice).filter(([name]) => !cookies.includes(name))
      return others.length > 0 || Object.keys(choice).length === 0 ? [Object.fromEntries(others)] : []
    })
    if (kept) part.security = kept.length > 0 || part.security.length === 0 ? kept : [{}]
  }
}

function nameMethods(document: Json): void {
  for (const operation of operationsIn(document)) operation[clientName] = clientNameOf(operation)
}

function onlyClientKeys(document: Json): void {
  for (const node of nodesIn(document)) {
    for (const key of Object.keys(node)) if (/^x-[a-z]/.test(key) && !clientKeys.includes(key)) delete node[key]
  }
}

/** Removes the components that nothing refers to. Headers stay, since the description names them. */
function onlyUsedComponents(document: Json): void {
  const { components } = document
  const used = new Set<string>()
  const use = (part: Json): void => {
    for (const { $ref } of nodesIn(part)) {
      if (typeof $ref !== 'string' || used.has($ref)) continue
      used.add($ref)
      use(resolve(document, { $ref }))
    }
  }
  use({ ...document, components: components.headers })
  for (const kind of Object.keys(components)) {
    if (['securitySchemes', 'headers'].includes(kind)) continue
    for (const name of Object.keys(components[kind]))
      if (!used.has(`#/components/${kind}/${name}`)) delete components[kind][name]
    if (Object.keys(components[kind]).length === 0) delete components[kind]
  }
}

/**
 * Gives a name to inline schemas that generators make classes of, and renames schemas that clash with their own
 * classes.
 */
function namesOnce(document: Json): void {
  const { components } = document
  const taken = { schemas: new Set(clientClasses), parameters: new Set<string>(), responses: new Set<string>() }
  for (const name of Object.keys(components.schemas ?? {}))
    for (const kind of ['parameters', 'responses'] as const) taken[kind].add(className(name))
  const suffixes = { schemas: 'Model', parameters: 'Parameter', responses: 'Response' } as const
  const renamed = new Map<string, string>()
  for (const kind of ['schemas', 'parameters', 'responses'] as const) {
    const named = Object.entries<Json>(components[kind] ?? {}).map(([name, part]) => {
      const other = taken[kind].has(className(name)) ? name + suffixes[kind] : name
      if (other !== name) renamed.set(`#/components/${kind}/${name}`, `#/components/${kind}/${other}`)
      return [other, part]
    })
    if (components[kind]) components[kind] = Object.fromEntries(named)
  }
  for (const node of nodesIn(document)) {
    const { $ref, 'x-list': list } = node
    if (renamed.has($ref)) node.$ref = renamed.get($ref)
    const entry = list && renamed.get(schemaRef + list.entry)
    if (entry) list.entry = schemaNameOf(entry)
  }
}
