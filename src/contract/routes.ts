// The wiring: every operation of the document becomes a route, through fastify-openapi-glue, to its handler.
//
// Also what HTTP asks of every path: 405 with Allow, OPTIONS, HEAD like GET. And the transaction: an unsafe operation
// runs inside one, together with whatever policies must remember (`request.beforeCommit`), and is answered after it commits.

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import glue from 'fastify-openapi-glue'
import fp from 'fastify-plugin'
import { problem } from '../problem.ts'
import type { Store } from '../store/store.ts'
import { requestCompiler, responseCompiler } from './ajv.ts'
import { acceptCheck, checkBody, mediaTypeOf, readBodies } from './bodies.ts'
import { type Json, type Operation, operationsOf, routeOf } from './document.ts'
import type { Handlers } from './operation.ts'
import { type Decoded, decoder } from './parameters.ts'
import { type Promises, refuseUnkept } from './refusals.ts'
import { type Conform, ContractViolation, conformance, guardRefusals } from './responses.ts'
import { validator } from './validation.ts'

type AnyOutcome = { status: number; body?: unknown; headers?: Record<string, string> }
type AnyHandler = (call: object) => Promise<AnyOutcome>
export type BeforeCommit = (store: Store, outcome: AnyOutcome) => Promise<void>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation a route serves; policies look here for what is declared. */
    operation?: Operation
    conform?: Conform
    /** The methods of the path, for Allow and for CORS. */
    allow?: string
  }
  interface FastifyRequest {
    decoded: Decoded
    /** Work that must be committed with the handler's, or not at all. */
    beforeCommit: BeforeCommit[]
  }
}

export interface ContractOptions {
  readonly document: Json
  /** spec/extensions.schema.json: what x- keys there are. */
  readonly vocabulary: Json
  readonly handlers: Handlers
  readonly store: Store
  readonly clock: () => Date
  /** The declarations that a policy keeps. */
  readonly promises: Promises
  /** Told of every answer that broke the contract, beside the log; tests fail on it. */
  readonly onViolation?: ((violation: ContractViolation) => void) | undefined
}

async function contract(app: FastifyInstance, options: ContractOptions): Promise<void> {
  const { document, handlers } = options
  refuseUnkept(document, options.vocabulary, Object.keys(handlers), options.promises)
  const operations = operationsOf(document)
  const byId = new Map(operations.map((operation) => [operation.id, operation]))

  app.decorateRequest('decoded')
  app.decorateRequest('beforeCommit')
  app.addHook('onRequest', async (request) => {
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
  readBodies(app, operations)
  guardRefusals(app)

  const request = requestCompiler(document)
  const response = responseCompiler(document)
  const allow = allowances(operations)
  const route = (id: string) => {
    const operation = byId.get(id) as Operation
    const conform = conformance(response, operation)
    return {
      schema: {},
      config: { operation, conform, allow: allow.get(operation.path) },
      ...before(operation, { decode: decoder(document, operation), validate: validator(request, operation) }),
      handler: answer(operation, conform, handlers[operation.id as keyof Handlers] as unknown as AnyHandler, options),
    }
  }
  // Glue changes the document it is given, and its type asks a resolver for a whole route where it takes a part of one.
  const operationResolver = route as unknown as (id: string) => RouteOptions
  await app.register(glue, {
    specification: structuredClone(document),
    operationResolver,
    addCookieSchema: true,
  } as never)
  for (const [path, methods] of allow) refuseOtherMethods(app, path, methods, operations)
}

interface Checks {
  readonly decode: ReturnType<typeof decoder>
  readonly validate: ReturnType<typeof validator>
}

/** The checks of one operation, before its body is read and before its handler is called. */
function before(operation: Operation, { decode, validate }: Checks) {
  const acceptable = acceptCheck(operation)
  return {
    onRequest: async (request: FastifyRequest) => {
      acceptable(request.headers)
      checkBody(operation, request.headers)
      const at = request.url.indexOf('?')
      const search = at < 0 ? '' : request.url.slice(at + 1)
      request.decoded = decode({ params: request.params as Record<string, string>, search, headers: request.headers })
      request.beforeCommit = []
    },
    preValidation: async (request: FastifyRequest) =>
      validate(request.decoded, mediaTypeOf(request.headers), request.body ?? undefined),
  }
}

/** Calls the handler, inside a transaction if it may change something, and sends what it answers. */
function answer(operation: Operation, conform: Conform, handler: AnyHandler, { store, clock }: ContractOptions) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { path, query, header, cookie } = request.decoded
    const call = {
      params: path,
      query,
      headers: header,
      cookies: cookie,
      body: request.body,
      path: pathOf(operation, request),
      now: clock(),
    }
    const work = async (inside: Store) => {
      const outcome = await handler({ ...call, store: inside })
      for (const remember of request.beforeCommit) await remember(inside, outcome)
      conform(outcome)
      return outcome
    }
    const outcome = operation.safe ? await work(store) : await store.transaction(work)
    reply.code(outcome.status).headers(outcome.headers ?? {})
    return outcome.body === undefined ? reply.send() : reply.type('application/json').send(JSON.stringify(outcome.body))
  }
}

/**
 * The path of this request relative to the origin, made from the template: never from the target or a Host, which a client
 * may fill with another origin. A trusted proxy that speaks for somebody may put its prefix before it (http.md R10).
 */
function pathOf(operation: Operation, request: FastifyRequest): string {
  const params = request.params as Record<string, string>
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''))
  const prefix = request.headers['x-forwarded-prefix']
  const trusted = (request.ips?.length ?? 0) > 1
  return trusted && typeof prefix === 'string' && /^(\/[\w.~-]+)+$/.test(prefix) ? prefix + path : path
}

const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The methods of every path, as Allow lists them. */
function allowances(operations: readonly Operation[]): Map<string, string> {
  const byPath = Map.groupBy(operations, (operation) => operation.path)
  return new Map(
    [...byPath].map(([path, all]) => {
      const methods = new Set(all.map(({ method }) => method))
      if (methods.has('GET')) methods.add('HEAD')
      methods.add('OPTIONS')
      return [path, knownMethods.filter((method) => methods.has(method)).join(', ')]
    }),
  )
}

/** 405 before anything else is looked at, and OPTIONS 204 (RFC 9110, sections 15.5.6 and 9.3.7; RFC 5789, section 3.1). */
function refuseOtherMethods(app: FastifyInstance, path: string, allow: string, operations: readonly Operation[]): void {
  const url = routeOf(path)
  const patch = operations.find((operation) => operation.path === path && operation.method === 'PATCH')
  const patchable = Object.keys(patch?.requestBody?.content ?? {}).join(', ')
  app.options(url, { config: { allow } }, async (_request, reply) => {
    if (patch) reply.header('accept-patch', patchable)
    return reply.code(204).header('allow', allow).send()
  })
  app.route({
    method: knownMethods.filter((method) => !allow.split(', ').includes(method)),
    url,
    config: { allow },
    exposeHeadRoute: false,
    onRequest: async () => {
      throw problem('method_not_allowed', { headers: { allow } })
    },
    handler: async () => undefined,
  })
}

export default fp(contract, { name: 'contract' })
