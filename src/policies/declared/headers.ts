// What the headers for browsers mean in the document: every answer may say which origins may read it.

import type { Declaration } from '../../contract/serve/policy.ts'

const name = 'Access-Control-Allow-Origin'

export const headersDeclaration = {
  name: 'headers',
  implies: () => ({ everywhere: { [name]: { $ref: `#/components/headers/${name}` } } }),
} satisfies Declaration
