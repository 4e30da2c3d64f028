// A document as the server uses it: its operations, with a check for everything that is received or sent.

import type { Check, Contract, FormParts, Location, Operation, Response } from '../serve/contract.ts'
import { form, urlencoded } from '../serve/media.ts'
import type { Declaration } from '../serve/policy.ts'
import { membersOf } from './checks/media.ts'
import { allSchemas } from './checks/schemas.ts'
import { Checks, type DocumentChecks } from './compiled.ts'
import { basePathOf, binaryTypes, extensionsOf, filePartsOf, type Json, methods, resolve } from './document.ts'
import { errorsKey } from './errors.ts'
import { path as holdsPath, operationKeys, sentBack, shownOnce } from './keys.ts'
import { parameterOf, schemaOf } from './parameters.ts'
import type { Kind } from './schemas.ts'
import { isStrict, strictKey } from './strict.ts'

const json = 'application/json'
const problemDetails = 'application/problem+json'

type CheckOf = (kind: Kind, name: string) => Check

const locations = ['path', 'query', 'header', 'cookie'] as const

/**
 * @param checkOf returns a check by its name for a contract in memory, or a placeholder for one that is written to a
 * file
 * @param digest of the files that the document was made from
 */
export function contractOf(
  document: Json,
  policies: readonly Declaration[],
  digest: string,
  checks: DocumentChecks,
  checkOf: CheckOf,
): Contract {
  const found = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const source = item[method]
      const base = basePathOf(source?.servers ?? item.servers ?? document.servers)
      return source ? [{ path: base + path, method, source }] : []
    }),
  )
  const paths = pathMembers(document)
  const keys = [...Object.keys(operationKeys), ...policies.flatMap(({ key = [] }) => key)]
  const parameterKeys = policies.flatMap(({ parameters = {} }) => Object.keys(parameters))
  const operations = found.map(({ path, method, source }) => {
    if (isStrict(document)) return operationOf(document, path, method, source, paths, checks, checkOf)
    const operation = operationOf(document, path, method, ours(source, keys), paths, checks, checkOf)
    const parameters = operation.parameters.map((one) => ({
      ...one,
      extensions: ours(one.extensions, parameterKeys) as Operation['extensions'],
    }))
    return { ...operation, parameters }
  })
  const schemes = operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one)))
  const written: string[] = [strictKey, ...policies.flatMap(({ generated = [] }) => generated)]
  const rootKeys: string[] = policies.flatMap(({ root = {} }) => Object.keys(root))
  const extensions = Object.entries(extensionsOf(document)).filter(([key]) => !written.includes(key))
  return {
    digest,
    title: document.info?.title ?? '',
    release: document.info?.version ?? '',
    extensions: Object.fromEntries(extensions.filter(([key]) => isStrict(document) || rootKeys.includes(key))),
    schemes: [...new Set(schemes)],
    operations,
    ...(document.webhooks && { webhooks: webhooksOf(document, checks, checkOf) }),
  }
}

/** Events are checked like responses: the name of the webhook, and its payload in JSON. */
function webhooksOf(document: Json, checks: DocumentChecks, checkOf: CheckOf): Record<string, Check> {
  const found = Object.entries<Json>(document.webhooks).flatMap(([name, item]): [string, Check][] => {
    const body = resolve(document, resolve(document, item)?.post?.requestBody)
    const { schema } = body?.content?.[json] ?? {}
    if (schema === undefined) return []
    const named = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : `webhook_${name}`
    return [[name, checkOf('response', checks.response(named, schema))]]
  })
  return Object.fromEntries(found)
}

function operationOf(
  document: Json,
  path: string,
  method: string,
  source: Json,
  paths: readonly string[],
  checks: DocumentChecks,
  checkOf: CheckOf,
): Operation {
  const id: string = source.operationId
  const security: Json[] = source.security ?? document.security ?? []
  const schemes = schemesOf(document, security)
  const declared: Json[] = (source.parameters ?? []).map((node: Json) => resolve(document, node))
  const body = resolve(document, source.requestBody)
  const read = body?.content[form] && formOf(document, body.content[form])
  const types = Object.keys(body?.content ?? {})
  const binary = binaryTypes(document, body?.content ?? {}).filter((type) => type !== form)
  const members = body?.content[urlencoded] && membersOf(document, body.content[urlencoded])
  const request = (name: string, properties: Json) =>
    checkOf('request', checks.request(name, { type: 'object', properties }))
  const parameters = Object.fromEntries(
    locations.flatMap((location) => {
      const schema = locationSchema(declared, location)
      return schema ? [[location, checks.sent(`${id}.${location}`, schema)]] : []
    }),
  )
  const withBody = (type: string) => {
    const { schema = {} } = body.content[type]
    const whole =
      type === form ? formSchema(document, resolve(document, schema), read) : binary.includes(type) ? {} : schema
    const name = types[0] === type ? `${id}_body` : `${id}_body_${type}`
    return request(name, { ...parameters, body: checks.sent(`${id}.${type}`, whole) })
  }
  const hasSuccess = Object.keys(source.responses ?? {}).some((status) => /^[23]/.test(status))
  const isError = (status: string) => /^[45]/.test(status) || (status === 'default' && hasSuccess)
  const responses = Object.entries<Json>(source.responses ?? {}).map(([status, node]) => [
    status,
    responseOf(document, `${id}_${status}`, resolve(document, node), checks, checkOf, isError(status)),
  ])
  const once = shownOnceIn(document, source.responses)
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: declared.map((one) => parameterOf(document, one)),
    requestBody: body && {
      required: body.required === true,
      types,
      ...(members && { members: members.map((one: Json) => parameterOf(document, one)) }),
      ...(binary.length > 0 && { binary }),
    },
    form: read,
    paths,
    ...(once.length > 0 && { shownOnce: once }),
    responses: Object.fromEntries(responses),
    security,
    ...(Object.keys(schemes).length > 0 && { schemes }),
    extensions: extensionsOf(source),
    deprecated: source.deprecated === true,
    safe: method === 'get',
    checks: {
      path: request(`${id}_path`, parameters.path ? { path: parameters.path } : {}),
      bodyless: request(id, parameters),
      body: Object.fromEntries(types.map((type) => [type, withBody(type)])),
    },
  }
}

/** Without the keys of other tools. */
const ours = (operation: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(operation).filter(([key]) => !key.startsWith('x-') || keys.includes(key)))

/** The security schemes of an operation, without what only clients need. */
function schemesOf(document: Json, security: readonly Json[]): Json {
  const names = [...new Set(security.flatMap((one) => Object.keys(one)))]
  return Object.fromEntries(
    names.map((name) => {
      const {
        type,
        scheme,
        in: place,
        name: called,
      } = resolve(document, document.components?.securitySchemes?.[name]) ?? {}
      return [name, { type, ...(scheme && { scheme }), ...(place && { in: place }), ...(called && { name: called }) }]
    }),
  )
}

/** The names of members at the top of a successful response that are shown only once. */
function shownOnceIn(document: Json, responses: Json = {}): string[] {
  const bodies = Object.entries<Json>(responses).filter(([status]) => status.startsWith('2'))
  const media = bodies.flatMap(([, node]) => Object.values<Json>(resolve(document, node).content ?? {}))
  const members = media.flatMap(({ schema }) => Object.entries<Json>(resolve(document, schema)?.properties ?? {}))
  return members.filter(([, node]) => resolve(document, node)[shownOnce] === true).map(([name]) => name)
}

/** The names of members that hold paths of this server, anywhere in the document. */
function pathMembers(document: Json): string[] {
  const holds = (schema: Json): boolean => {
    const whole = resolve(document, schema) ?? {}
    return whole[holdsPath] === true || (whole.anyOf ?? []).some(holds)
  }
  const properties = [...allSchemas(document)].flatMap(({ node }) => Object.entries<Json>(node.properties ?? {}))
  return [...new Set(properties.flatMap(([name, schema]) => (holds(schema) ? [name] : [])))].sort()
}

/** Without declared parameters there is nothing to decode or check. */
function locationSchema(parameters: readonly Json[], location: Location): Json {
  const here = parameters.filter((one) => one.in === location)
  if (here.length === 0) return undefined
  const name = (one: Json): string => (location === 'header' ? one.name.toLowerCase() : one.name)
  return {
    type: 'object',
    // A member that is read-only in bodies may be a parameter, such as an id in a path.
    [sentBack]: true,
    properties: Object.fromEntries(here.map((one) => [name(one), schemaOf(one)])),
    required: here.filter((one) => one.required).map(name),
  }
}

/** The files of a form, and its other fields. */
function formOf(document: Json, media: Json): FormParts {
  const files = filePartsOf(document, media)
  const fields = membersOf(document, media).filter((one: Json) => !files.some(({ name }) => name === one.name))
  return { files, fields: fields.map((one: Json) => parameterOf(document, one)) }
}

/** A form that was read: whether its files are some has been seen already; not how many a list has. */
function formSchema(document: Json, schema: Json, { files }: FormParts): Json {
  const seen = files.map(({ name, most }): [string, Json] => {
    const { type, minItems = 0 } = resolve(document, schema.properties[name])
    return [name, most === undefined ? {} : { type, minItems, maxItems: most }]
  })
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(seen) } }
}

function responseOf(
  document: Json,
  name: string,
  response: Json,
  checks: DocumentChecks,
  checkOf: CheckOf,
  isError: boolean,
): Response {
  const { content = {} } = response
  // OpenAPI ignores this header: the media types describe it.
  const { 'Content-Type': _type, ...headers } = response.headers ?? {}
  const binary = binaryTypes(document, content)
  const required = Object.entries<Json>(headers).filter(([, header]) => resolve(document, header).required)
  const checkOfType = (type: string) => {
    if (binary.includes(type)) return null
    const { schema: written = {} } = content[type]
    // Problem details take members of their own (RFC 9457, section 3.2).
    const isOpen = type === problemDetails && !isStrict(document)
    const schema = isOpen ? { allOf: [written], additionalProperties: true } : written
    const named = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : name
    return checkOf('response', checks.response(named, schema))
  }
  return {
    headers: Object.keys(headers).map((header) => header.toLowerCase()),
    required: required.map(([header]) => header.toLowerCase()),
    content: Object.fromEntries(Object.keys(content).map((type) => [type, checkOfType(type)])),
    binary,
    // The headers of errors come from the contract and the policies.
    ...(!isError && fieldsOf(document, name, headers, checks, checkOf)),
    ...(response[errorsKey] && { codes: response[errorsKey] }),
  }
}

/** The headers whose schemas require more than text. */
function fieldsOf(document: Json, name: string, headers: Json, checks: DocumentChecks, checkOf: CheckOf) {
  const fields = Object.entries<Json>(headers).flatMap(([header, node]) => {
    const declared = resolve(document, node)
    const { type, description: _text, examples: _values, ...more } = resolve(document, declared.schema) ?? {}
    if (type === 'string' && Object.keys(more).length === 0) return []
    const parameter = parameterOf(document, { ...declared, name: header, in: 'header' })
    const check = checkOf('response', checks.response(`${name}_${header}`, declared.schema))
    return [[header.toLowerCase(), { parameter, check }]]
  })
  return fields.length > 0 && { fields: Object.fromEntries(fields) }
}

/** The contract of a document in memory, for tests and for checks of examples. */
export function compile(document: Json, policies: readonly Declaration[] = []): Contract {
  const checks = new Checks()
  const own = checks.of(document)
  const late = new Map<string, Check>()
  const made: Partial<Record<Kind, ReturnType<Checks['compiled']>>> = {}
  // Every schema must be known before the first is compiled, so checks are looked up on first use.
  const checkOf: CheckOf = (kind, name) => {
    const known = late.get(`${kind} ${name}`)
    if (known) return known
    let found: Check | undefined
    const check: Check = (value) => {
      made[kind] ??= checks.compiled(kind)
      const { ajv, names } = made[kind]
      found ??= ajv.getSchema(names[name] as string) as unknown as Check
      const fits = found(value)
      check.errors = found.errors ?? null
      return fits
    }
    late.set(`${kind} ${name}`, check)
    return check
  }
  return contractOf(document, policies, '', own, checkOf)
}
