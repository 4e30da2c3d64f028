// The wiring: every operation of the document becomes a route, through fastify-openapi-glue, to its handler.
//
// What happens before a handler is intake.ts, the call itself calls.ts, other methods methods.ts.

import type { FastifyInstance, RouteOptions } from 'fastify'
import glue from 'fastify-openapi-glue'
import fp from 'fastify-plugin'
import { problem } from '../../problem.ts'
import type { Services } from '../../services.ts'
import type { Store } from '../../store/store.ts'
import { requestCompiler, responseCompiler } from '../compile/ajv.ts'
import { readBodies } from './bodies.ts'
import { type AnyHandler, answer, type BeforeCommit, type BeforeWork, prefixOf } from './calls.ts'
import type { Cursors } from './cursors.ts'
import { type Json, methods, type Operation, operationsOf } from '../compile/document.ts'
import { intake, precondition, validation } from './intake.ts'
import { allowances, knownMethods, refuseOtherMethods } from './methods.ts'
import { readForms, type Upload } from './multipart.ts'
import type { Handlers } from './operation.ts'
import { type Decoded, decoder } from './parameters.ts'
import type { Validators } from './preconditions.ts'
import type { Principal } from './principal.ts'
import { type Promises, refuseUnkept } from '../compile/refusals.ts'
import { type Resource, resourceOf } from './resource.ts'
import { type Conform, ContractViolation, conformance, guardRefusals } from './responses.ts'
import { validator } from './validation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation a route serves; policies look here for what is declared. */
    operation?: Operation
    conform?: Conform
    /** What the operation changes, where a GET shows it. */
    resource?: Resource | undefined
    /** What the contract checks before it reads a body. */
    intake?: (request: FastifyRequest) => Promise<void>
    /** The methods of the path, for Allow and for CORS. */
    allow?: string
  }
  interface FastifyRequest {
    /** What stands before every path of ours in links: a trusted proxy's own, or nothing. */
    readonly prefix: string
    decoded: Decoded
    /** What must be seen inside the handler's transaction before it changes anything. */
    beforeWork: BeforeWork[]
    /** Work that must be committed with the handler's, or not at all. */
    beforeCommit: BeforeCommit[]
    /** What the single resource of the answer is known by; caching makes its headers. */
    validators: Validators | undefined
    /** Who is calling; set by identity, undefined for a stranger. */
    principal: Principal | undefined
    /** What a form brought, until it is kept or thrown away; undefined without a form. */
    uploads: Upload[] | undefined
    /** A JSON body as it came. */
    received: Uint8Array | undefined
    /** Names the work that a retry with the same key goes on with; set by idempotency. */
    attempt: string | undefined
    /** Whether its key was used before: then its preconditions were met, or the write itself will ask them; set by idempotency. */
    retried: boolean
    /** Whether an operation in steps has remembered what it is about to try; set by the call. */
    begun: boolean
  }
}

export interface Version {
  readonly document: Json
  readonly handlers: Readonly<Record<string, unknown>>
}

export interface ContractOptions {
  readonly document: Json
  /** spec/extensions.schema.json: what x- keys there are. */
  readonly vocabulary: Json
  readonly handlers: Handlers
  /** Further versions: documents beside the first, whose paths are others. */
  readonly further?: readonly Version[]
  readonly store: Store
  readonly services: Services
  readonly clock: () => Date
  readonly cursors: Cursors
  /** The declarations that a policy keeps. */
  readonly promises: Promises
  /** Told of every answer that broke the contract, beside the log; tests fail on it. */
  readonly onViolation?: ((violation: ContractViolation) => void) | undefined
}

async function contract(app: FastifyInstance, options: ContractOptions): Promise<void> {
  const versions: readonly Version[] = [options, ...(options.further ?? [])]
  for (const { document, handlers } of versions) {
    refuseUnkept(document, options.vocabulary, Object.keys(handlers), options.promises)
  }

  app.decorateRequest('prefix', {
    getter() {
      return prefixOf(this)
    },
  })
  app.decorateRequest('decoded')
  app.decorateRequest('beforeWork')
  app.decorateRequest('beforeCommit')
  app.decorateRequest('validators')
  app.decorateRequest('attempt')
  app.decorateRequest('received')
  app.decorateRequest('retried', false)
  app.decorateRequest('begun', false)
  app.addHook('onRoute', (route) => {
    // Last of all: policies have put theirs before, and who may not come in learns nothing of negotiation.
    const { intake } = route.config ?? {}
    if (intake) route.onRequest = [...[route.onRequest ?? []].flat(), intake]
  })
  app.addHook('onRequest', async (request, reply) => {
    // Asked of the server as a whole (RFC 9110, section 9.3.7).
    if (request.raw.url === '*' && request.method === 'OPTIONS')
      return reply.code(204).header('allow', knownMethods.join(', ')).send()
    // The router takes nothing for a parameter: `/items/` would be an item.
    const nowhere = request.is404 || Object.values(request.params as object).includes('')
    if (nowhere) throw problem(knownMethods.includes(request.method) ? 'route_not_found' : 'not_implemented')
  })
  // Where a plugin's own route decides that nothing is there (OPTIONS, in @fastify/cors).
  app.setNotFoundHandler(async () => {
    throw problem('route_not_found')
  })
  app.addHook('onError', async (_request, _reply, error) => {
    if (error instanceof ContractViolation) options.onViolation?.(error)
  })
  const all = versions.flatMap(({ document }) => operationsOf(document))
  readBodies(app, all)
  if (all.some(({ file }) => file)) readForms(app, options.services.files)
  guardRefusals(app)
  for (const version of versions) await serve(app, version, options)
}

/** Makes a route of every operation of one document. */
async function serve(app: FastifyInstance, { document, handlers }: Version, options: ContractOptions): Promise<void> {
  const operations = operationsOf(document)
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const request = requestCompiler(document)
  const response = responseCompiler(document)
  const allow = allowances(operations)
  const handlerOf = ({ id }: Operation) => handlers[id] as AnyHandler
  const route = (id: string) => {
    const operation = byId.get(id) as Operation
    const conform = conformance(response, operation)
    const resource = operation.safe ? undefined : resourceOf(operation, operations, handlerOf, options)
    const checks = { decode: decoder(document, operation), validate: validator(request, operation) }
    return {
      schema: {},
      config: { operation, conform, resource, allow: allow.get(operation.path), intake: intake(operation, checks) },
      preValidation: [precondition(operation, checks, options.store, resource), validation(checks)],
      handler: answer(operation, conform, handlerOf(operation), options),
    }
  }
  // Glue changes the document it is given, and its type asks a resolver for a whole route where it takes a part of one.
  const operationResolver = route as unknown as (id: string) => RouteOptions
  await app.register(glue, {
    specification: withoutAnswers(document),
    operationResolver,
    addCookieSchema: true,
  } as never)
  for (const [path, methods] of allow) refuseOtherMethods(app, path, methods, operations)
}

/** A copy for glue, which would look for a parser of every media type that we answer with. */
function withoutAnswers(document: Json): Json {
  const copy = structuredClone(document)
  for (const item of Object.values<Json>(copy.paths)) {
    for (const method of methods) if (item[method]) item[method].responses = { default: { description: 'Not here.' } }
  }
  return copy
}

export default fp(contract, { name: 'contract' })
