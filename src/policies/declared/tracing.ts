// What tracing means in the document: every answer carries the id of its request.

import type { Declaration } from '../../contract/serve/policy.ts'

export const tracingDeclaration = {
  name: 'tracing',
  implies: () => ({ everywhere: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } } }),
} satisfies Declaration
