// What HTTP asks of every path, whatever its operations: 405 with Allow, OPTIONS, and 501 for methods nobody knows
// (RFC 9110, sections 9.1, 9.3.7, 15.5.6; RFC 5789, section 3.1).

import type { FastifyInstance } from 'fastify'
import { problem } from '../../problem.ts'
import { type Operation, routeOf } from '../compile/document.ts'

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

/** 405 before anything else is looked at, and OPTIONS 204. */
export function refuseOtherMethods(
  app: FastifyInstance,
  path: string,
  allow: string,
  operations: readonly Operation[],
): void {
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
