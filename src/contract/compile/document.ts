// The document as the runtime needs it: a list of operations with their references resolved.
//
// It reads the bundled, expanded document of src/generated and nothing else. Schemas keep their `$ref`s (Ajv follows
// them); parameters, responses and bodies are resolved here once. checks/ has checked the document before.

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
  /** The scope that a request with it must have. */
  readonly 'x-requires-scope'?: string
  readonly schema: Schema
}

export interface Response {
  readonly headers: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>
  readonly content: Media
  /** Those of its media types that are bytes. */
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
  /** The file of its form, if it reads one. */
  readonly file: FilePart | undefined
  /** By status, `default` included. */
  readonly responses: Readonly<Record<string, Response>>
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  /** Its `x-` keys: the policies that are declared for it. */
  readonly extensions: Extensions
  readonly deprecated: boolean
  /** Whether the method is safe (RFC 9110, section 9.2.1). */
  readonly safe: boolean
}

// The document is JSON that checks/ has seen; here it is walked, not typed.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

/** Where a reference leads, one step; undefined where that is nowhere. */
export function target(document: Json, $ref: unknown): Json {
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return undefined
  return $ref
    .slice(2)
    .split('/')
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((parent: Json, key) => (Object.hasOwn(parent ?? {}, key) ? parent[key] : undefined), document)
}

/** The target of a `$ref`, or the node itself; undefined where it leads nowhere, or in a circle. */
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

/** The path below which a server has the API: that of the first one, its variables filled in. */
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
    file: body && filePartOf(document, body.content),
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

/** The file that a form with this content has; undefined when the content has no form. */
export function filePartOf(document: Json, content: Json): FilePart | undefined {
  const media: Json = content[form]
  const { properties = {}, required = [] } = resolve(document, media?.schema) ?? {}
  const name = Object.keys(properties).find((one) => isBinary(resolve(document, properties[one])))
  if (name === undefined) return undefined
  const types = String(media.encoding?.[name]?.contentType ?? '').split(/\s*,\s*/)
  const { [maxBytes]: bytes, maxLength } = resolve(document, properties[name])
  return { name, required: required.includes(name), types, maxBytes: bytes ?? maxLength }
}

/** Bytes have no schema (OpenAPI 3.1, section 4.8.14.3), or that of OpenAPI 3.0. */
export const isBinaryMedia = (document: Json, media: Json): boolean =>
  media?.schema === undefined || isBinary(resolve(document, media.schema))

/** The media types of a response that are bytes. */
export const binaryTypes = (document: Json, content: Json): string[] =>
  Object.keys(content).filter(
    (type) => !isJson(type) && !isText(type) && !isStream(type) && isBinaryMedia(document, content[type]),
  )
