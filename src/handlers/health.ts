// Health: for load balancers and operators.

import { op } from '../api.ts'

export const getLiveness = op('getLiveness', async () => ({ status: 200, body: { status: 'ok' } }))

// A database that does not respond is a 503, as in any operation; a server that is closing refuses before this.
export const getReadiness = op('getReadiness', async ({ store, lifecycle, problem }) => {
  if (lifecycle.draining) throw problem('service_unavailable', { headers: { 'retry-after': '1' } })
  await store.ping()
  return { status: 200, body: { status: 'ok' } }
})
