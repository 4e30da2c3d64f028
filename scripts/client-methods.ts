// What the generated clients have in common: the methods of the rendering for generators, whatever their language.

import { isBinaryMedia, type Json, methods, resolve } from '../src/contract/compile/document.ts'

export interface Method {
  readonly id: string
  readonly resource: string
  readonly name: string
  readonly http: string
  readonly path: string
  readonly source: Json
  readonly query: readonly Json[]
  /** The media type of its body. */
  readonly body: string | undefined
  /** The media type of its response; undefined if there is no content. */
  readonly response: { readonly type: string; readonly schema: Json } | undefined
  readonly isBinary: boolean
  readonly list: Json
}

export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|_|\b)([a-z])|[^a-zA-Z0-9]/g, (_, a = '') => a.toUpperCase())

function methodOf(document: Json, path: string, http: string, source: Json): Method {
  const parameters: Json[] = (source.parameters ?? []).map((node: Json) => resolve(document, node))
  const success = Object.keys(source.responses).find((status) => status.startsWith('2'))
  const { content = {} } = resolve(document, source.responses[success ?? ''] ?? {})
  const [type] = Object.keys(content)
  const { content: sent } = resolve(document, source.requestBody) ?? {}
  const { resource, method } = source['x-sdk']
  return {
    id: source.operationId,
    resource,
    name: method,
    http: http.toUpperCase(),
    path,
    source,
    query: parameters.filter((one) => one.in === 'query'),
    body: sent && Object.keys(sent)[0],
    response: type === undefined ? undefined : { type, schema: content[type].schema },
    isBinary: type !== undefined && isBinaryMedia(document, content[type]),
    list: source['x-list'],
  }
}

export const methodsOf = (document: Json): Method[] =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods.filter((http) => item[http]?.['x-sdk']).map((http) => methodOf(document, path, http, item[http])),
  )

/** `filter[price][gt]`: the field and the operator. */
export const filterParts = (name: string) => /^filter\[(\w+)\](?:\[(\w+)\])?$/.exec(name)

export const has = ({ query }: Method, name: string): boolean => query.some((one) => one.name === name)

/** The relations that a query may include: an enum, or a string that lists them. */
export function relationsOf(document: Json, { query }: Method): readonly string[] | undefined {
  const { schema } = query.find((one) => one.name === 'include') ?? {}
  if (!schema) return undefined
  const { items, ...own } = resolve(document, schema)
  const values = items ? resolve(document, items) : own
  return (
    values.enum ?? values['x-extensible-enum'] ?? /^\^(?:\(\?:)?([\w|]+)/.exec(values.pattern)?.[1]?.split('|') ?? []
  )
}

export const pathNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)

/** The operation that reads the resource that this one changes, if concurrent edits are detected. */
export function readBefore(method: Method, all: readonly Method[]): Method | undefined {
  if (method.http !== 'PATCH' || !method.source['x-concurrency']) return undefined
  return all.find(({ http, path }) => http === 'GET' && path === method.path)
}

export const editName = (name: string) => name.replace(/^update/, 'edit')

export const takesToken = (document: Json, { source }: Method): boolean =>
  (source.security ?? document.security ?? []).some((one: Json) =>
    Object.keys(one).some((name) => document.components.securitySchemes[name]?.scheme === 'bearer'),
  )

export const className = (code: string) => `${pascal(code).replace(/Error$/, '')}Error`

/** The schema of each error's data, by code, as a type of its own. */
export const dataName = (code: string) => `${pascal(code).replace(/Error$/, '')}Data`

export function schemasWithData(document: Json): Json {
  const schemas = { ...document.components.schemas }
  for (const [code, { data }] of Object.entries<Json>(document['x-errors'])) {
    if (data) schemas[dataName(code)] = { description: `The data of \`${code}\`.`, ...data }
  }
  return schemas
}

/** The schema of each webhook's payload, by its type: `order.placed` is OrderPlacedEvent. */
export const payloadsOf = (document: Json): [type: string, schema: string][] =>
  Object.entries<Json>(document['x-webhooks'] ?? {}).map(([type, { $ref }]) => [type, $ref.split('/').at(-1)])
