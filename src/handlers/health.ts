// Health: for load balancers and operators.

import { op } from '../api.ts'

export const getLiveness = op('getLiveness', async () => ({ status: 200, body: { status: 'ok' } }))

// A database that does not answer is a 503 like everywhere else; a server that is shutting down never gets here.
export const getReadiness = op('getReadiness', async ({ store }) => {
  await store.ping()
  return { status: 200, body: { status: 'ok' } }
})
