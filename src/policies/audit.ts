// Audit: who changed what, written with the change itself or not at all.
//
// Before the handler, inside its transaction, the resource is read as its own GET shows it; just before the commit the row is added,
// with what is answered as its `after`. So handlers say nothing, a change that is rolled back leaves no row, and a row that cannot
// be written undoes the change. It is the last policy to remember anything, because others who change something wait for its row.
// What was refused and must be known all the same (a Problem with an `event`) gets a row of its own after the work is undone.
// Spec: x-audit. Refuses: nothing.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Operation } from '../contract/compile/document.ts'
import type { Fields, Resource } from '../contract/serve/resource.ts'
import { Refused } from '../contract/serve/steps.ts'
import { Problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

interface AuditOptions {
  readonly store: Store
  readonly clock: () => Date
}

type Id = string | number | null

/** Who, from where, in which exchange. @param found who the work found out to be calling */
function origin(request: FastifyRequest, found?: { readonly id: number; readonly role: string }) {
  const { id, ip, headers, routeOptions } = request
  const { id: user = null, role = null } = request.principal ?? found ?? {}
  return {
    actor: { type: 'user', id: user, role },
    ip,
    user_agent: headers['user-agent'] ?? null,
    request_id: id,
    api_version: /^\/api\/(v\d+)\//.exec(routeOptions.config.operation?.path ?? '')?.[1] ?? null,
  } as const
}

/** Puts the row of one operation into what its request remembers. */
function recorder(action: string, { method, responses }: Operation, resource: Resource | undefined, clock: () => Date) {
  const resource_type = action.split('.')[0] as string
  const creates = '201' in responses
  /** What the path says, for what cannot be seen. */
  const named = (request: FastifyRequest): Id => Object.values(request.params as Record<string, string>).at(-1) ?? null

  return async (request: FastifyRequest) => {
    let before: Fields | undefined
    request.beforeWork.push(async (inside) => {
      if (!resource || creates) return
      await inside.audit.hold(resource.path(request))
      before = (await resource.read(request, inside))?.body
    })
    request.beforeCommit.push(async (inside, answer) => {
      const refusal = answer instanceof Refused ? answer.problem : undefined
      const shown = answer instanceof Refused ? undefined : (answer.body as Fields | undefined)
      const seen = async () => (creates ? shown : resource && (shown ?? (await resource.read(request, inside))?.body))
      const after = method === 'DELETE' ? undefined : await seen()
      const told = after?.id ?? before?.id ?? refusal?.data?.[`${resource_type}_id`]
      const resource_id = (told as Id | undefined) ?? (creates ? null : named(request))
      const states = { before: before ?? null, after: after ?? null, outcome: refusal?.code ?? 'success' }
      const who = answer instanceof Refused ? undefined : answer.actor
      await inside.audit.add({ ...origin(request, who), action, resource_type, resource_id, ...states }, clock())
    })
  }
}

async function audit(app: FastifyInstance, { store, clock }: AuditOptions): Promise<void> {
  app.addHook('onRoute', (route) => {
    const { operation, resource } = route.config ?? {}
    const action = operation?.extensions['x-audit'] as string | undefined
    if (!operation || !action) return
    route.preHandler = [...[route.preHandler ?? []].flat(), recorder(action, operation, resource, clock)]
  })
  app.addHook('onError', async (request, _reply, error) => {
    if (!(error instanceof Problem) || !error.event) return
    const entry = { ...origin(request), ...error.event, outcome: error.code }
    // A refusal stays one, whether or not it can be remembered.
    await store.audit.add(entry, clock()).catch((err) => request.log.error({ request_id: request.id, err }, 'audit'))
  })
}

export default fp(audit, { name: 'audit', dependencies: ['problems'] })
