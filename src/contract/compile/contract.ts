// A document as the server uses it: its operations, with a check for everything that is sent or answered.

import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { Check, Contract, FilePart, Location, Operation, Parameter, Response } from '../serve/contract.ts'
import type { Declaration } from '../serve/policy.ts'
import { ajvFor } from './ajv.ts'
import { extensionsOf, type Json, methods, resolve } from './document.ts'
import { binaryTypes, filePartOf, isForm } from './media.ts'
import { type Kind, Pool } from './schemas.ts'

/** The checks of one or more documents: each distinct schema once. */
export class Checks {
  readonly #pools = { request: new Pool('request'), response: new Pool('response') }
  readonly #names = { request: new Map<string, string>(), response: new Map<string, string>() }
  readonly #taken = new Set<string>()

  /** The schemas of a document. Every document comes before the first check is compiled. */
  of(document: Json): DocumentChecks {
    const pooled = { request: this.#pools.request.add(document), response: this.#pools.response.add(document) }
    return {
      request: (name, schema) => this.#named('request', name, schema),
      response: (name, schema) => this.#named('response', name, pooled.response(schema)),
      sent: (name, schema) => this.#pools.request.keep(name, pooled.request(schema)),
    }
  }

  /** @returns one Ajv for each direction, and its checks: name -> key of the schema */
  compiled(): Record<Kind, { ajv: Ajv2020; names: Record<string, string> }> {
    const kind = (kind: Kind) => {
      const ajv = ajvFor(kind, this.#pools[kind])
      const names = [...this.#names[kind]].map(([text, name]) => [name, keyFor(ajv, name, JSON.parse(text))])
      return { ajv, names: Object.fromEntries(names) }
    }
    return { request: kind('request'), response: kind('response') }
  }

  #named(kind: Kind, wanted: string, schema: Json): string {
    const text = JSON.stringify(schema)
    const known = this.#names[kind].get(text)
    if (known !== undefined) return known
    let name = wanted.replaceAll(/\W/g, '_')
    for (let i = 2; this.#taken.has(`${kind} ${name}`); i++) name = `${wanted.replaceAll(/\W/g, '_')}_${i}`
    this.#taken.add(`${kind} ${name}`)
    this.#names[kind].set(text, name)
    return name
  }
}

/** A schema that is nothing but a reference has its check already. */
function keyFor(ajv: Ajv2020, name: string, schema: Json): string {
  if (Object.keys(schema).length === 1 && schema.$ref) return schema.$ref
  ajv.addSchema(schema, name)
  return name
}

/** Asks for checks; a check is known by the name it will have. */
export interface DocumentChecks {
  /** Of a schema whose references lead into the pool. */
  request(name: string, schema: Json): string
  response(name: string, schema: Json): string
  /** @returns a reference to a schema of what is sent */
  sent(name: string, schema: Json): Json
}

type CheckOf = (kind: Kind, name: string) => Check

const locations = ['path', 'query', 'header', 'cookie'] as const

/**
 * @param checkOf gives a check by its name, where the contract is in memory, and stands for it, where it is written
 * @param digest of the files that the document comes from
 */
export function contractOf(
  document: Json,
  policies: readonly Declaration[],
  digest: string,
  checks: DocumentChecks,
  checkOf: CheckOf,
): Contract {
  const found = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, method, source: item[method] }] : [])),
  )
  const operations = found.map(({ path, method, source }) =>
    operationOf(document, path, method, source, checks, checkOf),
  )
  const schemes = operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one)))
  const written: string[] = policies.flatMap(({ generated = [] }) => generated)
  const extensions = Object.entries(extensionsOf(document)).filter(([key]) => !written.includes(key))
  return {
    digest,
    title: document.info?.title ?? '',
    release: document.info?.version ?? '',
    extensions: Object.fromEntries(extensions),
    schemes: [...new Set(schemes)],
    operations,
  }
}

function operationOf(
  document: Json,
  path: string,
  method: string,
  source: Json,
  checks: DocumentChecks,
  checkOf: CheckOf,
): Operation {
  const id: string = source.operationId
  const declared: Json[] = (source.parameters ?? []).map((node: Json) => resolve(document, node))
  const body = resolve(document, source.requestBody)
  const file = body && filePartOf(document, body.content)
  const types = Object.keys(body?.content ?? {})
  const request = (name: string, properties: Json) =>
    checkOf('request', checks.request(name, { type: 'object', properties }))
  const parameters = Object.fromEntries(
    locations.flatMap((location) => {
      const schema = locationSchema(declared, location)
      return schema ? [[location, checks.sent(`${id}.${location}`, schema)]] : []
    }),
  )
  const withBody = (type: string) => {
    const schema = isForm(type) && file ? formSchema(file) : body.content[type].schema
    const name = types[0] === type ? `${id}_body` : `${id}_body_${type}`
    return request(name, { ...parameters, body: checks.sent(`${id}.${type}`, schema) })
  }
  const responses = Object.entries<Json>(source.responses ?? {}).map(([status, node]) => [
    status,
    responseOf(document, `${id}_${status}`, resolve(document, node), checks, checkOf),
  ])
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: declared.map((one) => parameterOf(document, one)),
    requestBody: body && { required: body.required === true, types },
    file,
    responses: Object.fromEntries(responses),
    security: source.security ?? document.security ?? [],
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

/** Where nothing is declared nothing is decoded, and there is nothing to check. */
function locationSchema(parameters: readonly Json[], location: Location): Json {
  const here = parameters.filter((one) => one.in === location)
  if (here.length === 0) return undefined
  const name = (one: Json): string => (location === 'header' ? one.name.toLowerCase() : one.name)
  return {
    type: 'object',
    properties: Object.fromEntries(here.map((one) => [name(one), one.schema])),
    required: here.filter((one) => one.required).map(name),
  }
}

/** A form that was read: whether its file is one has been seen already. */
const formSchema = ({ name, required }: FilePart): Json => ({
  type: 'object',
  additionalProperties: false,
  required: required ? [name] : [],
  properties: { [name]: {} },
})

function parameterOf(document: Json, { name, in: location, required = false, schema, ...more }: Json): Parameter {
  const whole = resolve(document, schema)
  const list = typesOf(whole).includes('array')
  const one = list ? resolve(document, whole.items) : whole
  return { name, in: location, required, type: readAs(one), list, extensions: extensionsOf(more) }
}

export const typesOf = (schema: Json): string[] => [schema?.type ?? []].flat()

/** Of several types the widest that text can be read as; what is left as text is refused by the schema. */
export function readAs(schema: Json): Parameter['type'] {
  const types = typesOf(schema)
  if (types.includes('number')) return 'number'
  if (types.includes('integer')) return 'integer'
  return types.includes('boolean') ? 'boolean' : 'text'
}

function responseOf(document: Json, name: string, response: Json, checks: DocumentChecks, checkOf: CheckOf): Response {
  const { headers = {}, content = {} } = response
  const binary = binaryTypes(document, content)
  const required = Object.entries<Json>(headers).filter(([, header]) => resolve(document, header).required)
  const checkOfType = (type: string) => {
    if (binary.includes(type)) return null
    const { schema } = content[type]
    const named = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : name
    return checkOf('response', checks.response(named, schema))
  }
  return {
    required: required.map(([header]) => header.toLowerCase()),
    content: Object.fromEntries(Object.keys(content).map((type) => [type, checkOfType(type)])),
    binary,
  }
}

/** The contract of a document in memory, for tests and for checks of examples. */
export function compile(document: Json, policies: readonly Declaration[] = []): Contract {
  const checks = new Checks()
  const own = checks.of(document)
  const late = new Map<string, Check>()
  const made: { compiled?: ReturnType<Checks['compiled']> } = {}
  // Every schema must be known before the first is compiled, so a check is looked up when it is used first.
  const checkOf: CheckOf = (kind, name) => {
    const known = late.get(`${kind} ${name}`)
    if (known) return known
    let found: Check | undefined
    const check: Check = (value) => {
      made.compiled ??= checks.compiled()
      const { ajv, names } = made.compiled[kind]
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
