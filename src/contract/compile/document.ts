// The document as the runtime needs it: a list of operations with their references resolved.
//
// It reads only the bundled, expanded document of src/generated. Schemas keep their `$ref`s, which Ajv follows;
// parameters, responses and bodies are resolved here once. checks/ has already checked the document.

import type { FilePart } from '../serve/contract.ts'
import { form, isJson, isStream, isText } from '../serve/media.ts'

export type Schema = { readonly $ref?: string; readonly [keyword: string]: unknown }
export type Media = Readonly<Record<string, { readonly schema: Schema; readonly examples?: Record<string, unknown> }>>
export type Extensions = Readonly<Record<`x-${string}`, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  /** The scope that a request with this parameter needs. */
  readonly 'x-requires-scope'?: string
  readonly schema: Schema
}

export interface Response {
  readonly headers: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>
  readonly content: Media
  /** Those of its media types that are binary. */
  readonly binary: readonly string[]
}

export interface Operation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** The path template, `/api/v1/items/{item_id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody: { readonly required: boolean; readonly content: Media } | undefined
  /** The files of its form, if it reads one. */
  readonly files: readonly FilePart[] | undefined
  /** By status, `default` included. */
  readonly responses: Readonly<Record<string, Response>>
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  /** Its `x-` keys: the declarations of policies. */
  readonly extensions: Extensions
  readonly deprecated: boolean
  /** Whether the method is safe (RFC 9110, section 9.2.1). */
  readonly safe: boolean
}

// The document is JSON that checks/ has already checked; here it is only traversed.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

/** The target of a reference, followed once; undefined if there is none. */
export function target(document: Json, $ref: unknown): Json {
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return undefined
  return $ref
    .slice(2)
    .split('/')
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((parent: Json, key) => (Object.hasOwn(parent ?? {}, key) ? parent[key] : undefined), document)
}

/** The target of a `$ref`, or the node itself; undefined if there is none, or if it is circular. */
export function resolve(document: Json, node: Json): Json {
  let at = node
  for (let most = 100; typeof at?.$ref === 'string'; most--) at = most === 0 ? undefined : target(document, at.$ref)
  return at
}

/** A pointer in a URI may be percent-encoded (RFC 6901, section 6). */
function decoded(step: string): string {
  if (!step.includes('%')) return step
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** The base path of the API: that of the first server, with its variables filled in. */
export function basePathOf(servers: Json): string {
  const { url = '/', variables = {} } = servers?.[0] ?? {}
  const filled = url.replaceAll(/\{([^}]*)\}/g, (_whole: string, name: string) => variables[name]?.default ?? '')
  const { pathname } = new URL(filled, 'http://localhost')
  return pathname.replace(/\/+$/, '')
}

export const extensionsOf = (node: Json): Extensions =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key.startsWith('x-'))) as Extensions

/** Every operation of the document, in its order. */
export function operationsOf(document: Json): Operation[] {
  const operations: Operation[] = []
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods) {
      if (item[method]) operations.push(operationOf(document, path, method, item[method]))
    }
  }
  return operations
}

function operationOf(document: Json, path: string, method: string, source: Json): Operation {
  const body = resolve(document, source.requestBody)
  const responses = Object.entries<Json>(source.responses ?? {}).map(([status, node]) => {
    const { headers = {}, content = {} } = resolve(document, node)
    const resolved = Object.entries(headers).map(([name, header]) => [name, resolve(document, header)])
    return [status, { headers: Object.fromEntries(resolved), content, binary: binaryTypes(document, content) }]
  })
  return {
    id: source.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (source.parameters ?? []).map((node: Json) => resolve(document, node)),
    requestBody: body && { required: body.required === true, content: body.content },
    files: body?.content[form] && filePartsOf(document, body.content[form]),
    responses: Object.fromEntries(responses),
    security: source.security ?? document.security ?? [],
    extensions: extensionsOf(source),
    deprecated: source.deprecated === true,
    safe: method === 'get',
  }
}

/** The largest size of a file. */
export const maxBytes = 'x-max-bytes'

export const isBinary = (schema: Json): boolean => schema?.type === 'string' && schema.format === 'binary'

/** A part that is a file (OpenAPI 3.1, section 4.8.14.3): its content has a type and no encoding. */
const isFile = (schema: Json): boolean =>
  isBinary(schema) ||
  (schema?.contentMediaType !== undefined &&
    schema.contentEncoding === undefined &&
    !isJson(schema.contentMediaType) &&
    [undefined, 'string'].includes(schema.type))

/** The schema of a file in a form, or of each file in a list. Undefined if the part is not a file. */
export function fileOf(document: Json, part: Json): Json {
  const whole = resolve(document, part)
  const one = whole?.type === 'array' ? resolve(document, whole.items) : whole
  return isFile(one) ? one : undefined
}

/** The files of a form. */
export function filePartsOf(document: Json, media: Json): FilePart[] {
  const { properties = {} } = resolve(document, media.schema) ?? {}
  return Object.entries<Json>(properties).flatMap(([name, part]) => {
    const file = fileOf(document, part)
    if (!file) return []
    const { [maxBytes]: bytes, maxLength, contentMediaType } = file
    const { type, maxItems } = resolve(document, part)
    const types = String(media.encoding?.[name]?.contentType ?? contentMediaType ?? '').split(/\s*,\s*/)
    return [{ name, types, maxBytes: bytes ?? maxLength, ...(type === 'array' && { most: maxItems }) }]
  })
}

/** Binary content has no schema (OpenAPI 3.1, section 4.8.14.3), or that of OpenAPI 3.0. */
export const isBinaryMedia = (document: Json, media: Json): boolean =>
  media?.schema === undefined || isBinary(resolve(document, media.schema))

/** The binary media types of a response. */
export const binaryTypes = (document: Json, content: Json): string[] =>
  Object.keys(content).filter(
    (type) => !isJson(type) && !isText(type) && !isStream(type) && isBinaryMedia(document, content[type]),
  )
