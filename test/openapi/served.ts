// Small documents and their servers: each row of docs/openapi-support.md has one, with what shows that it is honoured
// or refused.

import { text } from 'node:stream/consumers'
import Fastify, { type FastifyInstance, type InjectOptions, type LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { compile } from '../../src/contract/compile/contract.ts'
import { errorShapeFindings } from '../../src/contract/compile/error-shapes.ts'
import { prepare } from '../../src/contract/compile/prepare.ts'
import { cursorsWith } from '../../src/contract/serve/cursors.ts'
import type { Receiver } from '../../src/contract/serve/multipart.ts'
import type { Policy } from '../../src/contract/serve/policy.ts'
import { problemDetails } from '../../src/contract/serve/problem-details.ts'
import type { ErrorPort } from '../../src/contract/serve/problem-handler.ts'
import { ContractViolation } from '../../src/contract/serve/responses.ts'
import contract from '../../src/contract/serve/routes.ts'
import { fastifyOptions } from '../../src/contract/serve/server.ts'

export type Json = any
export type Handler = (call: Json) => Promise<Json>

export interface Served {
  readonly document: Json
  /** By operationId; by default everything that a handler is given is answered. */
  readonly handlers?: Readonly<Record<string, Handler>>
  readonly policies?: readonly Policy[]
  /** How its errors are worded, to be compared with the document; not compared without. */
  readonly errors?: ErrorPort
}

export type Send = (request: InjectOptions | string) => Promise<LightMyRequestResponse>

export interface Row {
  readonly construct: string
  /** The version of the runtime that honours or refuses it since. */
  readonly since?: string
  /** Without it the row is refused. */
  readonly honoured?: (t: Test, send: Send, log: unknown[]) => Promise<unknown>
  /** What the messages say, each with its place. */
  readonly findings?: readonly string[] | RegExp
  readonly served: Served
}

export function findingsOf({ document, policies = [], errors }: Served): string[] {
  const findings = prepare(document, policies)
  const all = findings.length === 0 && errors ? errorShapeFindings(document, errors) : findings
  return all.map(({ pointer, what }) => `${pointer}: ${what}`)
}

const echo: Handler = async ({ params, query, headers, cookies, body }) => ({
  status: 200,
  body: JSON.parse(JSON.stringify({ params, query, headers, cookies, body })),
})

/** Files in memory, as text. */
const inMemory: Receiver = { receive: async ({ content }) => text(content), discard: async () => undefined }

/** @returns sends a request; `log` gets the causes of errors */
export async function serve(t: Test, served: Served, log: unknown[]): Promise<Send> {
  const app = await appOf(t, served, log)
  return (request) => app.inject(request)
}

/** The server of a document. */
export async function appOf(
  t: Test,
  { document, handlers = {}, policies = [], errors }: Served,
  log: unknown[],
  files = inMemory,
): Promise<FastifyInstance> {
  const compiled = compile(document, policies)
  const all = Object.fromEntries(
    compiled.operations.map(({ id }) => [id, (Object.hasOwn(handlers, id) && handlers[id]) || echo]),
  )
  const app: FastifyInstance = Fastify({ ...(fastifyOptions as object), childLoggerFactory: (logger) => logger })
  t.teardown(() => app.close())
  await app.register(contract, {
    versions: [{ contract: compiled, handlers: all }],
    policies,
    errors: errors ?? problemDetails((error) => !(error instanceof ContractViolation) && log.push(error)),
    onViolation: (violation) => log.push(violation),
    files,
    store: () => ({ transaction: (work: (inside: object) => Promise<unknown>) => work({}) }) as never,
    services: {},
    clock: () => new Date(0),
    cursors: cursorsWith(['key']),
    house: {},
  })
  return app
}

// Documents.

export const open = { type: 'object', additionalProperties: true }
export const json = (schema: Json, more: Json = {}) => ({ content: { 'application/json': { schema, ...more } } })
export const responseOf = (content: Json = json(open), more: Json = {}) => ({ description: '.', ...content, ...more })
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

export const api = (paths: Json, components: Json = {}, more: Json = {}): Json => ({
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1.0.0' },
  ...more,
  paths,
  components,
})

/** One operation, `read`: GET /lamps. */
export const reading = (operation: Json, components: Json = {}, more: Json = {}): Served => ({
  document: api(
    { '/lamps': { get: { operationId: 'read', responses: { 200: responseOf() }, ...operation } } },
    components,
    more,
  ),
})

/** One operation, `write`: POST /lamps. */
export const writing = (operation: Json, components: Json = {}, more: Json = {}): Served => ({
  document: api(
    { '/lamps': { post: { operationId: 'write', responses: { 200: responseOf() }, ...operation } } },
    components,
    more,
  ),
})

/** The same with a body of this schema. */
export const sending = (schema: Json, components: Json = {}, operation: Json = {}): Served =>
  writing({ requestBody: { required: true, ...json(schema) }, ...operation }, components)

/** One operation that answers this schema with this body. */
export const answering = (schema: Json, components: Json, body: Json | (() => Json)): Served => ({
  ...reading({ responses: { 200: responseOf(json(schema)) } }, components),
  handlers: { read: async () => ({ status: 200, body: typeof body === 'function' ? body() : body }) },
})

/** With `x-strict`, and the responses that generation then names. */
export function strict({ document, ...served }: Served): Served {
  const names = 'BadRequest NotAcceptable PayloadTooLarge UnsupportedMediaType ValidationFailed InternalError Refusal'
  const responses = Object.fromEntries([...names.split(' '), 'ServiceUnavailable'].map((name) => [name, responseOf()]))
  const components = { ...document.components, responses: { ...responses, ...document.components.responses } }
  return { ...served, document: { ...document, 'x-strict': true, components } }
}

export const post = (body: Json, type = 'application/json'): InjectOptions => ({
  method: 'POST',
  url: '/lamps',
  headers: { 'content-type': type },
  body: type === 'application/json' ? JSON.stringify(body) : body,
})
