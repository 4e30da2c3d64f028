// What protection against cross-site requests means in the document: x-same-origin, and a token where a cookie is a credential.

import type { Declaration, Json } from '../../contract/serve/policy.ts'

const key = 'x-same-origin'

/** Whether a browser may send the credential by itself. */
function takesCookie(operation: Json, { components, security: usual = [] }: Json): boolean {
  const { security = usual } = operation
  const schemes: Json = components?.securitySchemes ?? {}
  return security.some((one: Json) => Object.keys(one).some((name) => schemes[name]?.in === 'cookie'))
}

export const csrfDeclaration = {
  name: 'csrf',
  key,
  schema: {
    description:
      'A browser must call from this origin or a whitelisted one, although no credential comes with the request.',
    const: true,
  },
  implies: (_declared, operation, document, method) =>
    method !== 'get' && takesCookie(operation, document)
      ? { parameters: [{ $ref: '#/components/parameters/CsrfToken' }] }
      : {},
  losses: {
    *[key](before, after) {
      if (after && !before) yield { side: 'call', message: 'Browsers may no longer call it from everywhere.' }
    },
  },
} satisfies Declaration
