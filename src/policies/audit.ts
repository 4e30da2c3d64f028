// Audit: who changed what, written in the transaction of the change.
//
// Before the handler, inside its transaction, the resource is read through its own GET; just before the commit the
// entry is added, with the response as its `after`. Both are taken from the `record` of the response, which is the same
// in every version. So handlers contain no audit code, a change that is rolled back leaves no entry, and an entry that
// cannot be written rolls the change back. It comes after the policies that write, because other transactions wait for
// its row. A read that must be recorded (an export) has its entry before it is sent. An error that must be recorded (a
// Problem with an `event`) gets its own entry after the rollback. Spec: x-audit. Refuses: nothing.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Json, Policy, ServedOperation } from '../contract/serve/policy.ts'
import type { Fields } from '../contract/serve/resource.ts'
import { CommittedProblem } from '../contract/serve/steps.ts'
import type { Store } from '../store/store.ts'
import { principalOf, type UserPrincipal } from './principal.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    /** The resource before the change. */
    before?: Fields | undefined
  }
}

interface House {
  readonly store: () => Store
  readonly clock: () => Date
}

type Id = string | number | null

/** The actor, the address and the request. @param found the caller that the handler authenticated */
function origin(exchange: Exchange, found?: Pick<UserPrincipal, 'id' | 'role'>) {
  const { request, headers, operation } = exchange
  const principal = principalOf(exchange)
  const { id = null, role = null } = principal ?? found ?? {}
  return {
    actor: { type: principal?.kind ?? 'user', id, role },
    ip: exchange.caller.address ?? null,
    user_agent: headers['user-agent'] ?? null,
    request_id: request.id,
    trace_id: exchange.slots.tracing?.traceId,
    api_version: /^\/api\/(v\d+)\//.exec(operation?.path ?? '')?.[1] ?? null,
  } as const
}

/** The resource in a response, the same in every version of the API. */
const recordOf = (result: { readonly record?: unknown; readonly body?: unknown } | undefined) =>
  (result?.record ?? result?.body) as Fields | undefined

/** Writes the row of one operation. */
function recordChanges(action: string, operation: ServedOperation, { clock }: House): Stages<Store> {
  const { method, responses, resource } = operation
  const resource_type = action.split('.')[0] as string
  const creates = '201' in responses
  return {
    async prepare(exchange, inside) {
      if (!resource || creates) return
      await inside.audit.hold(resource.path(exchange))
      exchange.slots.before = recordOf(await resource.read(exchange, inside))
    },
    async remember(exchange, inside, result) {
      const { before } = exchange.slots
      const problem = result instanceof CommittedProblem ? result.problem : undefined
      const shown = result instanceof CommittedProblem ? undefined : recordOf(result)
      const seen = async () =>
        creates ? shown : resource && (shown ?? recordOf(await resource.read(exchange, inside)))
      // What is deleted below a resource is a change of that.
      const isGone = method === 'DELETE' && resource?.isOwn !== false
      const after = isGone ? undefined : await seen()
      const ownId = after?.id ?? before?.id ?? shown?.id ?? problem?.data?.[`${resource_type}_id`]
      // The ids in the path, for a resource that cannot be read.
      const named = creates ? null : (Object.values(exchange.params).at(-1) ?? null)
      const resource_id = (ownId as Id | undefined) ?? named
      const states = { before: before ?? null, after: after ?? null, outcome: problem?.code ?? 'success' }
      const who =
        result instanceof CommittedProblem
          ? undefined
          : (result.actor as Pick<UserPrincipal, 'id' | 'role'> | undefined)
      await inside.audit.add({ ...origin(exchange, who), action, resource_type, resource_id, ...states }, clock())
    },
  }
}

const recordProblems = ({ store, clock }: House): Stages<Store> => ({
  refuse(exchange, { event, code }) {
    if (!event) return
    const { request } = exchange
    const failed = (err: unknown) => request.log.error({ request_id: request.id, err }, 'audit')
    const entry = { ...origin(exchange), ...event, outcome: code }
    // The error is sent whether or not it can be recorded.
    try {
      return store().audit.add(entry, clock()).catch(failed)
    } catch (error) {
      failed(error)
    }
  },
})

/** Records a read before it is sent. If it cannot be recorded, nothing is sent. */
const recordReads = (action: string, { store, clock }: House): Stages<Store> => ({
  send(exchange, payload) {
    const { reply, params } = exchange
    if (reply.statusCode >= 300) return payload
    const resource_type = action.split('.')[0] as string
    const resource_id = Object.values(params).at(-1) ?? principalOf(exchange)?.id ?? null
    const entry = { ...origin(exchange), action, resource_type, resource_id, outcome: 'success' }
    return store()
      .audit.add(entry, clock())
      .then(() => payload)
  },
})

/** The resources of a document: its tags and the segments of its paths, in the singular. */
function nounsOf({ tags = [], paths }: Json): string[] {
  const segments = Object.keys(paths).flatMap((path) => path.split('/'))
  const names = [...tags.map(({ name }: Json) => name.toLowerCase()), ...segments.filter((one) => /^[\w-]+$/.test(one))]
  const ones = names.map((name) =>
    name
      .replaceAll('-', '_')
      .replace(/ies$/, 'y')
      .replace(/(?<!s)s$/, ''),
  )
  return [...new Set([...ones, ...names])]
}

const declaration = {
  name: 'audit',
  key: 'x-audit',
  schema: { description: 'The action written to the audit log.', type: 'string', pattern: '^[a-z]+\\.[a-z_]+$' },
  *findings(audit: string | undefined, _operation, document, _method, suggest) {
    const nouns = nounsOf(document)
    const [noun = ''] = audit?.split('.') ?? []
    if (audit !== undefined && !nouns.includes(noun))
      yield `${noun} names no tag and no path of the document${suggest(noun, nouns)}`
  },
  columns: (audit: string | undefined) => ({ audit }),
} satisfies Declaration

export const audit: Policy<string, House> = {
  ...declaration,
  stages: (action, operation, house) => ({
    ...(action !== undefined &&
      (operation.safe ? recordReads(action, house) : recordChanges(action, operation, house))),
    ...recordProblems(house),
  }),
  elsewhere: recordProblems,
}
