// Registers the routes: each operation of a contract gets a route to its handler, through fastify-openapi-glue.
//
// pipeline.ts has the stages of a request, invoke.ts the call itself, methods.ts other methods.

import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import glue from 'fastify-openapi-glue'
import fp from 'fastify-plugin'
import { preParsing, readBodies } from './bodies.ts'
import type { Contract, Operation } from './contract.ts'
import { callersBehind } from './forwarded.ts'
import { type AnyHandler, type House, invoker } from './invoke.ts'
import { allowances, emptyParameters, refuseOtherMethods, unknownRoutes } from './methods.ts'
import { discardUploads, hasFiles, type Receiver, readForms } from './multipart.ts'
import { type Observer, watchHandler } from './observer.ts'
import { hookPipeline, routeThrough } from './pipeline.ts'
import type { Policy } from './policy.ts'
import { problem } from './problem.ts'
import { type ErrorPort, type OnViolation, problemHandler } from './problem-handler.ts'
import { isNegotiated } from './representations.ts'
import { requestChecks } from './request-checks.ts'
import { resourceOf } from './resource.ts'
import { ResponseCache } from './response-cache.ts'
import { type Conform, conformance } from './responses.ts'
import { placesIn } from './written.ts'

interface ServedVersion {
  readonly contract: Contract
  /** operationId -> handler; as typed by `Handlers`. */
  readonly handlers: Readonly<Record<string, unknown>>
}

// biome-ignore lint/suspicious/noExplicitAny: the type of a store is between the application and its handlers
export interface ContractOptions extends House<any> {
  readonly versions: readonly ServedVersion[]
  /** In the order in which they act within a stage. */
  readonly policies: readonly Policy[]
  /** How errors become responses. */
  readonly errors: ErrorPort
  /** What the policies need at run time. */
  readonly house: unknown
  /** The files of the documents, such as `spec/`, so that a failed start can say where an operation is written. */
  readonly written?: URL | string
  /** Where uploaded files go; needed where a contract has forms with files. */
  readonly files?: Receiver
  /** Whether a proxy at this address is trusted; by default none is. */
  readonly isTrusted?: (address: string) => boolean
  /** Called for every response that violates the contract, besides logging it. */
  readonly onViolation?: OnViolation | undefined
  /** Observes every request, stage by stage. */
  readonly observer?: Observer | undefined
}

const noProxy = () => false

async function contract(app: FastifyInstance, options: ContractOptions): Promise<void> {
  const { versions, policies, files, observer } = options
  for (const version of versions) checkImplemented(version, options)
  const elsewhere = policies.flatMap((policy) => policy.elsewhere?.(options.house) ?? [])
  hookPipeline(
    app,
    routeThrough([...elsewhere, unknownRoutes], { observer }),
    callersBehind(options.isTrusted ?? noProxy),
  )
  app.setErrorHandler(problemHandler(options.errors, options.onViolation))
  // If a plugin's own route finds nothing.
  app.setNotFoundHandler(() => {
    throw problem('route_not_found')
  })
  const all = versions.flatMap(({ contract }) => contract.operations)
  readBodies(app, all)
  if (all.some(({ form }) => form)) readForms(app, files)
  const responses = new ResponseCache()
  const served = versions.flatMap((version, i) => servedOperations(version, String(i), options, responses))
  const byName = new Map(served.map((one) => [one.name, one.route]))
  // Its type requires a resolver to return a whole route, but it accepts a part of one.
  const operationResolver = ((name: string) => byName.get(name)) as unknown as (name: string) => RouteOptions
  // Once for all versions, because most of glue's cost is validating its OpenAPI document.
  await app.register(glue, { specification: skeleton(served), operationResolver } as never)
  for (const [path, allow] of allowances(all)) {
    const patch = all.find((one) => one.path === path && one.method === 'PATCH')
    refuseOtherMethods(app, path, { allow, patchable: patch?.requestBody?.types.join(', '), elsewhere, observer })
  }
}

interface Served {
  /** Unique among all versions. */
  readonly name: string
  readonly operation: Operation
  /** A part of Fastify's route. */
  readonly route: object
}

/** Makes a route of every operation of one version. */
function servedOperations(
  { contract, handlers }: ServedVersion,
  prefix: string,
  options: ContractOptions,
  responses: ResponseCache,
): Served[] {
  const { policies, files, store, house, observer } = options
  const { operations } = contract
  const allow = allowances(operations)
  const handlerOf = ({ id }: Operation) => handlers[id] as AnyHandler
  return operations.map((found) => {
    const resource = found.safe ? undefined : resourceOf(found, operations, handlerOf, options)
    const operation = { ...found, resource }
    const conform = conformance(operation)
    const stages = [
      ...policies.flatMap(({ key, stages }) => stages?.(key && declared(operation, key), operation, house) ?? []),
      emptyParameters,
      requestChecks(operation, resource, store),
      ...(hasFiles(operation) && files ? [discardUploads(files)] : []),
    ]
    const route = routeThrough(stages, { operation, allow: allow.get(operation.path), observer })
    const kept =
      route.shared && found.safe && !isNegotiated(found) && typeof handlerOf(found) === 'function'
        ? responses
        : undefined
    const named = handlerOf(operation)
    const invoke = invoker(operation, conform, observer ? watchHandler(observer, named) : named, options, kept)
    const handler = observer
      ? (request: FastifyRequest) => observer.within(request.exchange, () => invoke(request))
      : invoke
    const reading = found.safe ? {} : { preParsing }
    const parts = { schema: {}, config: { route, conform }, ...reading, handler }
    return { name: `${prefix}.${found.id}`, operation, route: parts }
  })
}

const declared = ({ extensions, security }: Operation, key: string): unknown =>
  key === 'security' ? security : extensions[key as `x-${string}`]

/**
 * The part of a document that glue needs: the operations and their places. If several versions have an operation at the
 * same path, such as health, the last version's is used.
 */
function skeleton(served: readonly Served[]) {
  const paths: Record<string, Record<string, object>> = {}
  for (const { name: operationId, operation } of served) {
    const { path, method, parameters } = operation
    const inPath = parameters.filter((one) => one.in === 'path')
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = {
      operationId,
      parameters: inPath.map(({ name }) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      responses: { default: { description: 'See the document.' } },
    }
  }
  return { openapi: '3.1.0', info: { title: 'Routes', version: '1' }, paths }
}

/** Stops the start with a single line if a declaration is not implemented. */
function checkImplemented({ contract, handlers }: ServedVersion, { policies, files, written }: ContractOptions): void {
  const keys = new Set([...policies.flatMap(({ key = [] }) => key), ...contractKeys])
  const parameterKeys = new Set(policies.flatMap(({ parameters = {} }) => Object.keys(parameters)))
  const schemes = new Set(policies.flatMap(({ schemes = [] }) => schemes))
  const missing = contract.schemes.flatMap((name): Lack[] =>
    schemes.has(name) ? [] : [{ id: usedFirst(contract, name), what: `no policy reads the scheme ${name}` }],
  )
  for (const operation of contract.operations) {
    const { id, extensions, parameters } = operation
    const handler = handlers[id] as AnyHandler | undefined
    const inSteps = extensions['x-steps'] === true
    if (!Object.hasOwn(handlers, id) || !handler) missing.push({ id, what: `${id} has no handler` })
    else if ((typeof handler === 'object') !== inSteps)
      missing.push({
        id,
        what: `${id} ${inSteps ? 'declares' : 'does not declare'} x-steps, its handler says otherwise`,
      })
    for (const key of Object.keys(extensions))
      if (!keys.has(key)) missing.push({ id, what: `${id}: no policy implements ${key}` })
    for (const key of parameters.flatMap((one) => Object.keys(one.extensions)))
      if (!parameterKeys.has(key)) missing.push({ id, what: `${id}: no policy implements ${key}` })
    if (hasFiles(operation) && !files)
      missing.push({
        id,
        what: `${id} reads a form, and there is nowhere to keep its files: give the plugin \`files\``,
      })
  }
  for (const id of Object.keys(handlers))
    if (!contract.operations.some((operation) => operation.id === id))
      missing.push({ id, what: `the handler ${id} has no operation` })
  if (missing.length === 0) return
  const places = placesIn(written ?? '')
  throw new UnimplementedContract(missing.map(({ id, what }) => `${placed(places.get(id))}${what}`))
}

/** A declaration without an implementation, or the reverse, and the operation that it concerns. */
interface Lack {
  readonly id: string
  readonly what: string
}

const placed = (place: string | undefined) => (place === undefined ? '' : `${place}: `)

const usedFirst = ({ operations }: Contract, scheme: string): string =>
  operations.find(({ security }) => security.some((one) => scheme in one))?.id ?? ''

/** The keys of operations that the contract itself implements. */
const contractKeys = ['x-steps', 'x-errors', 'x-sdk']

/** Thrown at the start for a declaration without an implementation. */
export class UnimplementedContract extends Error {
  constructor(missing: readonly string[]) {
    super(`the contract is not implemented: ${missing.join('; ')}`)
    this.name = 'UnimplementedContract'
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    conform?: Conform
  }
}

export default fp(contract, { name: 'contract' })
