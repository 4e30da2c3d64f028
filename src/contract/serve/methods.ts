// What HTTP requires for every path, whatever its operations: 405 with Allow, OPTIONS, and 501 for unknown methods (RFC
// 9110, sections 9.1, 9.3.7, 15.5.6; RFC 5789, section 3.1).

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Operation, routeOf } from './contract.ts'
import type { Route } from './exchange.ts'
import type { Observer } from './observer.ts'
import { routeThrough, type Stages } from './pipeline.ts'
import { problem } from './problem.ts'

export const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The methods of every path, as Allow lists them. */
export function allowances(operations: readonly Operation[]): Map<string, string> {
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

const isOfServer = ({ raw, method }: FastifyRequest) => raw.url === '*' && method === 'OPTIONS'

/** Unknown paths, unknown methods, and OPTIONS for the whole server (RFC 9110, section 9.3.7). */
export const unknownRoutes: Stages = {
  route({ request }) {
    // The router treats `*` as `/`.
    const found = !request.is404 && request.raw.url !== '*'
    if (found || isOfServer(request)) return
    throw problem(knownMethods.includes(request.method) ? 'route_not_found' : 'not_implemented')
  },
  /** After it has been counted. */
  decode(exchange) {
    const { request, reply } = exchange
    if (!isOfServer(request)) return
    exchange.isSent = true
    reply.code(204).header('allow', knownMethods.join(', ')).send()
  },
}

/** The router accepts an empty parameter: `/items/` would be an item. */
export const emptyParameters: Stages = {
  route({ params }) {
    for (const name in params) if (params[name] === '') throw problem('route_not_found')
  },
}

interface OtherMethods {
  readonly allow: string
  /** The media types of PATCH. */
  readonly patchable: string | undefined
  readonly elsewhere: readonly Stages[]
  readonly observer: Observer | undefined
}

/** OPTIONS: 204; and 405, before anything else is checked. */
export function refuseOtherMethods(
  app: FastifyInstance,
  path: string,
  { allow, patchable, elsewhere, observer }: OtherMethods,
): void {
  const url = routeOf(path)
  const through = (stages: Stages): { route: Route } => ({
    route: routeThrough([...elsewhere, emptyParameters, stages], { allow, observer }),
  })
  app.options(url, { config: through({}) }, (_request, reply) => {
    if (patchable !== undefined) reply.header('accept-patch', patchable)
    reply.code(204).header('allow', allow).send()
  })
  const refused = through({
    route: () => {
      throw problem('method_not_allowed', { headers: { allow } })
    },
  })
  app.route({
    method: knownMethods.filter((method) => !allow.split(', ').includes(method)),
    url,
    config: refused,
    exposeHeadRoute: false,
    handler: async () => undefined,
  })
}
