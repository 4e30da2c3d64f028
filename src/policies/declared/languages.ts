// What languages mean in the document: every answer says which one it is in.

import type { Declaration } from '../../contract/serve/policy.ts'

export const languagesDeclaration = {
  name: 'languages',
  implies: () => ({ everywhere: { 'Content-Language': { $ref: '#/components/headers/Content-Language' } } }),
} satisfies Declaration
