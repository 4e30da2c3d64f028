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

/** What is compiled, and with what. */
interface Compiling {
  readonly document: Json
  readonly checks: DocumentChecks
  readonly checkOf: CheckOf
}

/** An operation as the document has it. */
interface Source {
  readonly path: string
  readonly method: string
  readonly source: Json
}

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
  const compiling = { document, checks, checkOf }
  const operations = found.map((one) => {
    if (isStrict(document)) return operationOf(compiling, one, paths)
    const operation = operationOf(compiling, { ...one, source: ours(one.source, keys) }, paths)
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
    ...(document.webhooks && { webhooks: webhooksOf(compiling) }),
  }
}

/** Events are checked like responses: the name of the webhook, and its payload in JSON. */
function webhooksOf({ document, checks, checkOf }: Compiling): Record<string, Check> {
  const found = Object.entries<Json>(document.webhooks).flatMap(([name, item]): [string, Check][] => {
    const body = resolve(document, resolve(document, item)?.post?.requestBody)
    const { schema } = body?.content?.[json] ?? {}
    if (schema === undefined) return []
    const named = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : `webhook_${name}`
    return [[name, checkOf('response', checks.response(named, schema))]]
  })
  return Object.fromEntries(found)
}

function operationOf(compiling: Compiling, { path, method, source }: Source, paths: readonly string[]): Operation {
  const { document } = compiling
  const id: string = source.operationId
  const security: Json[] = source.security ?? document.security ?? []
  const schemes = schemesOf(document, security)
  const declared: Json[] = (source.parameters ?? []).map((node: Json) => resolve(document, node))
  const body = resolve(document, source.requestBody)
  const content = body?.content ?? {}
  const read = content[form] && formOf(document, content[form])
  const binary = binaryTypes(document, content).filter((type) => type !== form)
  const members = content[urlencoded] && membersOf(document, content[urlencoded])
  const once = shownOnceIn(document, source.responses)
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: declared.map((one) => parameterOf(document, one)),
    requestBody: body && {
      required: body.required === true,
      types: Object.keys(content),
      ...(members && { members: members.map((one: Json) => parameterOf(document, one)) }),
      ...(binary.length > 0 && { binary }),
    },
    form: read,
    paths,
    ...(once.length > 0 && { shownOnce: once }),
    responses: responsesOf(compiling, id, source.responses ?? {}),
    security,
    ...(Object.keys(schemes).length > 0 && { schemes }),
    extensions: extensionsOf(source),
    deprecated: source.deprecated === true,
    safe: method === 'get',
    checks: requestChecks(compiling, id, declared, { content, read, binary }),
  }
}

/** The bodies of an operation's requests. */
interface Bodies {
  readonly content: Json
  /** How a form is read. */
  readonly read: FormParts
  readonly binary: readonly string[]
}

/** A check of the path, one of a request without a body, and one for each media type. */
function requestChecks(
  { document, checks, checkOf }: Compiling,
  id: string,
  declared: readonly Json[],
  { content, read, binary }: Bodies,
): Operation['checks'] {
  const types = Object.keys(content)
  const request = (name: string, properties: Json) =>
    checkOf('request', checks.request(name, { type: 'object', properties }))
  const parameters = Object.fromEntries(
    locations.flatMap((location) => {
      const schema = locationSchema(declared, location)
      return schema ? [[location, checks.sent(`${id}.${location}`, schema)]] : []
    }),
  )
  const withBody = (type: string) => {
    const { schema = {} } = content[type]
    const whole =
      type === form ? formSchema(document, resolve(document, schema), read) : binary.includes(type) ? {} : schema
    const name = types[0] === type ? `${id}_body` : `${id}_body_${type}`
    return request(name, { ...parameters, body: checks.sent(`${id}.${type}`, whole) })
  }
  return {
    path: request(`${id}_path`, parameters.path ? { path: parameters.path } : {}),
    bodyless: request(id, parameters),
    body: Object.fromEntries(types.map((type) => [type, withBody(type)])),
  }
}

function responsesOf(compiling: Compiling, id: string, responses: Json): Operation['responses'] {
  const hasSuccess = Object.keys(responses).some((status) => /^[23]/.test(status))
  const isError = (status: string) => /^[45]/.test(status) || (status === 'default' && hasSuccess)
  return Object.fromEntries(
    Object.entries<Json>(responses).map(([status, node]) => [
      status,
      responseOf(compiling, `${id}_${status}`, resolve(compiling.document, node), isError(status)),
    ]),
  )
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

function responseOf(compiling: Compiling, name: string, response: Json, isError: boolean): Response {
  const { document, checks, checkOf } = compiling
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
    ...(!isError && fieldsOf(compiling, name, headers)),
    ...(response[errorsKey] && { codes: response[errorsKey] }),
  }
}

/** The headers whose schemas require more than text. */
function fieldsOf({ document, checks, checkOf }: Compiling, name: string, headers: Json) {
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
