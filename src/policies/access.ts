// Access: who may call an operation, according to the document's `security`.
//
// One alternative must be satisfied with all of its scopes. An anonymous request is a 401 unless an alternative
// requires nothing; a caller without a scope is a 403 that names it. Identity has already verified the credential and
// rejected invalid ones; the store checks ownership. A public operation may have parameters that are not public, which
// declare their own scope. Spec: security, x-requires-scope. Refuses: unauthorized, forbidden.
// name a scope themselves. Spec: security, x-requires-scope. Refuses: unauthorized, forbidden.

import type { Operation } from '../contract/serve/contract.ts'
import type { Stage } from '../contract/serve/exchange.ts'
import type { Declaration, Json, Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'
import { clientSchemes, principalOf } from './principal.ts'

type Alternative = Readonly<Record<string, readonly string[]>>

const takesClients = (alternative: Alternative) => Object.keys(alternative).some((name) => clientSchemes.includes(name))

const denied = { action: 'access.denied', resource_type: 'operation' }

/** The alternatives that identify callers; another policy handles the credential of the token endpoint. */
const ofCallers = (security: Security = []): Security => security.filter((one) => !('clientSecret' in one))

const scopesIn = (alternative: Alternative) => Object.values(alternative).flat()

/**
 * @returns a function that throws Problem 401 `unauthorized`, 403 `forbidden` with the missing scopes, 403
 * `user_required`
 */
function accessCheck(operation: Operation): Stage {
  const { id, safe, security } = operation
  const wantedOf = {
    user: security.filter((one) => !takesClients(one)).map(scopesIn),
    client: security.filter(takesClients).map(scopesIn),
  }
  return (exchange) => {
    const principal = principalOf(exchange)
    if (!principal) throw problem('unauthorized')
    const { kind, scopes } = principal
    const wanted = wantedOf[kind]
    if (wanted.length === 0)
      throw problem('user_required', { ...(!safe && { event: { ...denied, resource_id: id, facts: {} } }) })
    for (const alternative of wanted) if (alternative.every((scope) => scopes.has(scope))) return
    throw lacking(
      (wanted[0] as string[]).filter((scope) => !scopes.has(scope)),
      operation,
    )
  }
}

/** An unauthorized attempt to change something is recorded in the audit log; an attempt to read is not. */
const lacking = (scopes: string[], { id, safe }: Operation) =>
  problem('forbidden', {
    ...(!safe && { event: { ...denied, resource_id: id, facts: { required: scopes } } }),
    data: { required: scopes },
    headers: { 'www-authenticate': `Bearer realm="shop", error="insufficient_scope", scope="${scopes.join(' ')}"` },
  })

/**
 * A guarded parameter requires its scope before its value is validated; `false` requires nothing.
 * @throws Problem as above
 */
function parameterCheck(operation: Operation, guarded: readonly { name: string; scope: string }[]): Stage {
  return (exchange) => {
    const { decoded } = exchange
    const scopes = guarded.filter(({ name }) => (decoded.query[name] ?? false) !== false).map(({ scope }) => scope)
    if (scopes.length === 0) return
    const principal = principalOf(exchange)
    if (!principal) throw problem('unauthorized')
    const missing = scopes.filter((scope) => !principal.scopes.has(scope))
    if (missing.length > 0) throw lacking(missing, operation)
  }
}

const isOpen = (security: readonly Alternative[]) =>
  security.length === 0 || security.some((alternative) => Object.keys(alternative).length === 0)

type Security = readonly Readonly<Record<string, readonly string[]>>[]

const scopeKey = 'x-requires-scope'
const response = (name: string) => ({ $ref: `#/components/responses/${name}` })

const withScheme = (security: Security) => security.filter((alternative) => Object.keys(alternative).length > 0)

/** The scopes that parameters of the operation require. */
function scopesOfParameters({ parameters = [] }: Json, { components }: Json): string[] {
  const shared: Json = components?.parameters ?? {}
  return parameters.flatMap((one: Json) => (shared[one.$ref?.split('/').at(-1)] ?? one)[scopeKey] ?? [])
}

const guarded = (operation: Json, document: Json): boolean => scopesOfParameters(operation, document).length > 0

/**
 * An invalid credential is rejected even if anonymous requests are allowed. A credential or a scope can only be missing
 * if they are not allowed, or if a parameter requires a scope.
 */
function responsesOf(declared: Security | undefined, operation: Json, document: Json) {
  const security = ofCallers(declared)
  const named = withScheme(security)
  if (named.length === 0) return {}
  const isGuarded = guarded(operation, document)
  const isClosed = named.length === security.length
  const asksScope = isClosed && named.some((one) => Object.values(one).flat().length > 0)
  return {
    401: response(isClosed || isGuarded ? 'Unauthorized' : 'BadCredential'),
    ...((asksScope || isGuarded) && { 403: response('Forbidden') }),
  }
}

/** Whether API clients get an error that says that only users can call the operation. */
const isForUsers = (security: Security, { components }: Json): boolean =>
  security.length > 0 &&
  withScheme(security).length === security.length &&
  !security.some(takesClients) &&
  clientSchemes.some((name) => components?.securitySchemes?.[name])

const declaration = {
  name: 'access',
  key: 'security',
  schemes: ['bearerAuth', 'sessionCookie', ...clientSchemes],
  parameters: {
    [scopeKey]: {
      description:
        'Requires the scope from a request that sends this query parameter with another value than false, ' +
        'even if the operation itself requires none.',
      type: 'string',
      pattern: '^[a-z]+:[a-z]+$',
    },
  },
  implies: (security: Security = [], operation, document) => ({
    responses: responsesOf(security, operation, document),
    ...(isForUsers(ofCallers(security), document) && { also: { 403: ['UserRequired'] } }),
  }),
  refuses: (security: Security = [], operation, document) =>
    Object.keys(responsesOf(security, operation, document)).map(Number),
  *findings(security: Security = [], operation, document, _method, suggest) {
    const known: string[] | undefined = document.components?.schemas?.Scope?.enum
    const named = [...security.flatMap((one) => Object.values(one).flat()), ...scopesOfParameters(operation, document)]
    for (const scope of known ? new Set(named) : [])
      if (!known?.includes(scope)) yield `there is no scope ${scope}${suggest(scope, known ?? [])}`
    if (withScheme(security).length === 0 && guarded(operation, document))
      yield 'a parameter requires a scope, but no security scheme can carry one'
  },
  /** One of the alternatives suffices; an alternative that requires nothing allows every request. */
  columns(security: Security = []) {
    const alternatives = security.map((one) => Object.values(one).flat().join('+') || Object.keys(one).join('+'))
    return { scopes: [...new Set(alternatives.map((one) => one || 'anyone'))].join(' | ') }
  },
  facts: (security: Security = []) => ({
    secured: ofCallers(security).length > 0 && withScheme(security).length === security.length,
    clients: security.some(takesClients),
  }),
  losses: {
    *[scopeKey](before, after) {
      if (after && after !== before) yield { side: 'send', message: `Requires the scope \`${after}\`.` }
    },
  },
} satisfies Declaration

export const access: Policy<readonly Alternative[]> = {
  ...declaration,
  stages(declared, operation) {
    const security = ofCallers(declared)
    const guarded = operation.parameters.flatMap(({ name, extensions: { 'x-requires-scope': scope } }) =>
      scope ? [{ name, scope: String(scope) }] : [],
    )
    return {
      ...(!isOpen(security) && { authorize: accessCheck(operation) }),
      ...(guarded.length > 0 && { permit: parameterCheck(operation, guarded) }),
    }
  },
}
