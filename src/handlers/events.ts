// The feed of events, for programs.

import { op } from '../api.ts'
import { personalTypes } from '../domain/events.ts'
import { found } from '../problem.ts'

type Caller = { readonly scopes: ReadonlySet<string> }

const hiddenFrom = ({ scopes }: Caller): readonly string[] => (scopes.has('users:read') ? [] : personalTypes)

export const listEvents = op('listEvents', async ({ list, principal, store }) => {
  const events = await store.events.list({ ...list, without: hiddenFrom(principal) })
  return { status: 200, ...list.present(events, (event) => event) }
})

export const getEvent = op('getEvent', async ({ params, principal, store, problem }) => {
  const event = found(await store.events.find(params.event_id))
  if (hiddenFrom(principal).includes(event.type)) throw problem('not_found')
  return { status: 200, body: event }
})
