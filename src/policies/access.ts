// Access: who may call an operation, by the document's `security`.
//
// Compiled once per route. One alternative must hold whole: its scopes, all of them. A stranger is a 401 where no alternative is open
// to strangers; a caller without a scope is a 403 that names it. Whether the credential is good was identity's business, and a bad one
// never gets here; whose object it is, is the store's.
// An open operation may have parameters that are not: those name a scope themselves.
// Spec: security, x-requires-scope. Refuses: unauthorized, forbidden.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Operation } from '../contract/compile/document.ts'
import { problem } from '../problem.ts'

type Alternative = Readonly<Record<string, readonly string[]>>

const denied = { action: 'access.denied', resource_type: 'operation' }

/** @returns throws Problem 401 `unauthorized`, 403 `forbidden` with the missing scopes */
function accessCheck(operation: Operation): (request: FastifyRequest) => Promise<void> {
  const wanted = operation.security.map((alternative) => Object.values(alternative).flat())
  return async ({ principal }) => {
    if (!principal) throw problem('unauthorized')
    const missing = wanted.map((scopes) => scopes.filter((scope) => !principal.scopes.has(scope)))
    if (missing.some((scopes) => scopes.length === 0)) return
    throw lacking(missing[0] as string[], operation)
  }
}

/** Who tries to change what is not his to change is remembered; who looks at a closed door is not. */
const lacking = (scopes: string[], { id, safe }: Operation) =>
  problem('forbidden', {
    ...(!safe && { event: { ...denied, resource_id: id, facts: { required: scopes } } }),
    data: { required: scopes },
    headers: { 'www-authenticate': `Bearer realm="shop", error="insufficient_scope", scope="${scopes.join(' ')}"` },
  })

/**
 * Who sends a guarded parameter is asked for its scope before anything is said about its value; `false` asks for nothing.
 * @returns throws as above
 */
function parameterCheck(operation: Operation): (request: FastifyRequest) => Promise<void> {
  const guarded = operation.parameters.flatMap(({ name, 'x-requires-scope': scope }) =>
    scope ? [{ name, scope }] : [],
  )
  return async ({ principal, decoded }) => {
    const scopes = guarded.filter(({ name }) => (decoded.query[name] ?? false) !== false).map(({ scope }) => scope)
    if (scopes.length === 0) return
    if (!principal) throw problem('unauthorized')
    const missing = scopes.filter((scope) => !principal.scopes.has(scope))
    if (missing.length > 0) throw lacking(missing, operation)
  }
}

const openToStrangers = (security: readonly Alternative[]) =>
  security.length === 0 || security.some((alternative) => Object.keys(alternative).length === 0)

async function access(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    const operation = route.config?.operation
    if (!operation) return
    // After decoding, which is the last of onRequest; before preconditions and validation.
    if (operation.parameters.some((one) => one['x-requires-scope']))
      route.preValidation = [parameterCheck(operation), ...[route.preValidation ?? []].flat()]
    if (openToStrangers(operation.security)) return
    route.onRequest = [...[route.onRequest ?? []].flat(), accessCheck(operation)]
  })
}

export default fp(access, { name: 'access', dependencies: ['identity'] })
