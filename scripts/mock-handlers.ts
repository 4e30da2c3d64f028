// Handlers that respond with the examples of the document, for operations without a handler.
//
// Requests are checked as usual before one is called. `Prefer: code=404` selects another documented status, and
// `Prefer: example=name` another example (RFC 7240; common mock servers use the same names).

import { AsyncLocalStorage } from 'node:async_hooks'
import { type Json, resolve } from '../src/contract/compile/document.ts'
import type { Contract, Operation } from '../src/contract/serve/contract.ts'
import { isJson, isText } from '../src/contract/serve/media.ts'
import { problemWith } from '../src/contract/serve/problem.ts'

/** The headers of the request that is being handled; handlers see only those that the document declares. */
export const requestHeaders = new AsyncLocalStorage<Readonly<Record<string, unknown>>>()

const preference = (name: string): string | undefined => {
  const prefer = String(requestHeaders.getStore()?.prefer ?? '')
  return new RegExp(`(?:^|[,;\\s])${name}="?([\\w.-]+)`).exec(prefer)?.[1]
}

/** @returns a handler for each operation of the contract, by operationId */
export function mockHandlers({ operations }: Contract, document: Json): Record<string, unknown> {
  return Object.fromEntries(
    operations.map((operation) => {
      const answer = (call: Json) => answerOf(operation, document, call)
      const inSteps = { begin: answer, perform: async () => undefined, settle: answer }
      return [operation.id, operation.extensions['x-steps'] === true ? inSteps : answer]
    }),
  )
}

/** By its name, because its path here may include a base path from `servers`. */
const operationIn = (document: Json, id: string): Json =>
  Object.values<Json>(document.paths)
    .flatMap((item) => Object.values<Json>(item))
    .find((one) => one?.operationId === id)

/** `404`; the first status of a range; for `default` a success. */
const statusOf = (status: string): number => Number(status.replace('XX', '00')) || 200

async function answerOf(operation: Operation, document: Json, call: Json): Promise<object> {
  const { responses } = operationIn(document, operation.id)
  const status = preference('code') ?? Object.keys(responses).find((one) => one.startsWith('2')) ?? 'default'
  const response = resolve(document, responses[status])
  if (!response) throw problemWith('bad_request', 400)
  const [type = '', media = {}] = Object.entries<Json>(response.content ?? {})[0] ?? []
  const number = statusOf(status)
  if (number >= 400) throw problemWith(codeOf(document, media, number), number)
  const body = type === '' ? {} : { body: bodyOf(document, type, media) }
  // Policies write the members that errors share.
  const common = operation.responses.default?.headers ?? operation.responses[422]?.headers ?? []
  const required = (operation.responses[status]?.required ?? []).filter((name) => !common.includes(name))
  const headers = required.map((name) => [name, headerOf(document, response, name, call)])
  return { status: number, headers: Object.fromEntries(headers), ...body }
}

const exampleOf = (document: Json, { examples = {}, example }: Json): unknown => {
  const named = examples[preference('example') ?? ''] ?? Object.values(examples)[0]
  return named === undefined ? example : resolve(document, named).value
}

function bodyOf(document: Json, type: string, media: Json): unknown {
  const value = exampleOf(document, media) ?? (media.schema && sampleOf(document, media.schema))
  return isJson(type) || isText(type) ? value : Buffer.from(String(value ?? ''))
}

/** The error code of an example, or the first one with this status. */
function codeOf(document: Json, media: Json, status: number): string {
  const { error } = (exampleOf(document, media) ?? {}) as Json
  const [code = 'bad_request'] =
    Object.entries<Json>(document['x-errors'] ?? {}).find(([, one]) => one.status === status) ?? []
  return error?.code ?? (typeof error === 'string' ? error : code)
}

function headerOf(document: Json, response: Json, name: string, { path }: Json): string {
  const [, node] = Object.entries<Json>(response.headers ?? {}).find(([one]) => one.toLowerCase() === name) ?? []
  const header = resolve(document, node)
  if (name === 'location') return `${path}/1`
  return String(exampleOf(document, header) ?? sampleOf(document, header.schema))
}

/** A value for a schema: an example of it, or the minimum that it requires. */
export function sampleOf(document: Json, node: Json): unknown {
  const { default: filled, ...schema } = { ...resolve(document, node), ...node }
  if (schema.examples?.length > 0) return schema.examples[0]
  if ('example' in schema) return schema.example
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  if (filled !== undefined) return filled
  const parts: Json[] = schema.allOf ?? []
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  if (choice) return sampleOf(document, choice)
  const [type] = [schema.type ?? (schema.properties || parts.length > 0 ? 'object' : 'null')].flat()
  if (type === 'object') {
    const declared = membersOf(document, schema)
    const own = (schema.required ?? []).map((name: string) => [name, sampleOf(document, declared[name] ?? {})])
    return Object.assign({}, ...parts.map((part) => sampleOf(document, part)), Object.fromEntries(own))
  }
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(document, schema.items ?? {}))
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0
  if (type === 'boolean') return true
  return type === 'string'
    ? (texts[schema.format] ?? 'text'.padEnd(schema.minLength ?? 0, 't').slice(0, schema.maxLength))
    : null
}

/** The members of a schema, including those it is composed of. */
const membersOf = (document: Json, node: Json): Json => {
  const { allOf = [], properties } = resolve(document, node) ?? {}
  return Object.assign({}, ...allOf.map((one: Json) => membersOf(document, one)), properties)
}

const texts: Readonly<Record<string, string>> = {
  'date-time': '2026-11-22T13:00:00.000Z',
  date: '2026-11-22',
  time: '13:00:00Z',
  duration: 'P1D',
  hostname: 'shop.example',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  email: 'minji@shop.example',
  uuid: '3f0c7a2e-5d3b-4a55-9a43-2b1f3f6f1f0a',
  uri: 'https://shop.example',
}
