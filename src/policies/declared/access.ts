// What `security` and x-requires-scope mean in the document: 401, 403, and the schemes that are read.

import type { Declaration, Json } from '../../contract/serve/policy.ts'

type Security = readonly Readonly<Record<string, readonly string[]>>[]

const scopeKey = 'x-requires-scope'
const response = (name: string) => ({ $ref: `#/components/responses/${name}` })

const withScheme = (security: Security) => security.filter((alternative) => Object.keys(alternative).length > 0)

/** Whether a parameter of the operation asks for a scope. */
function guarded({ parameters = [] }: Json, { components }: Json): boolean {
  const shared: Json = components?.parameters ?? {}
  return parameters.some((one: Json) => scopeKey in (shared[one.$ref?.split('/').at(-1)] ?? one))
}

/**
 * A bad credential is refused even where anonymous requests are served. A scope can only be missing where they are not, or where a
 * parameter asks for one.
 */
function statuses(security: Security = [], operation: Json, document: Json): readonly (401 | 403)[] {
  const named = withScheme(security)
  const mayLack = guarded(operation, document) || (named.length > 0 && named.length === security.length)
  return [...(named.length > 0 ? [401 as const] : []), ...(mayLack ? [403 as const] : [])]
}

const responses = { 401: response('Unauthorized'), 403: response('Forbidden') }

export const accessDeclaration = {
  name: 'access',
  key: 'security',
  schemes: ['bearerAuth', 'sessionCookie'],
  parameters: {
    [scopeKey]: {
      description:
        'A request with this query parameter, and another value than false, must have the scope, though the operation itself asks for none.',
      type: 'string',
      pattern: '^[a-z]+:[a-z]+$',
    },
  },
  implies(security: Security = [], operation, document) {
    if (withScheme(security).length === 0) return {}
    const implied = statuses(security, operation, document).map((status) => [status, responses[status]])
    return { responses: Object.fromEntries(implied) }
  },
  refuses: statuses,
  *faults(security: Security = [], operation, document) {
    if (withScheme(security).length === 0 && guarded(operation, document))
      yield 'a parameter requires a scope, and no scheme can show one'
  },
  /** Any one of the alternatives will do; one that asks for nothing lets every request in. */
  columns(security: Security = []) {
    const alternatives = security.map((one) => Object.values(one).flat().join('+') || Object.keys(one).join('+'))
    return { scopes: [...new Set(alternatives.map((one) => one || 'anyone'))].join(' | ') }
  },
  facts: (security: Security = []) => ({
    secured: security.length > 0 && withScheme(security).length === security.length,
  }),
  losses: {
    *[scopeKey](before, after) {
      if (after && after !== before) yield { side: 'send', message: `Needs the scope \`${after}\`.` }
    },
  },
} satisfies Declaration
