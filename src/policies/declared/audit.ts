// What x-audit means in the document: nothing that clients see.

import type { Declaration } from '../../contract/serve/policy.ts'

export const auditDeclaration = {
  name: 'audit',
  key: 'x-audit',
  schema: { description: 'The action written to the audit log.', type: 'string', pattern: '^[a-z]+\\.[a-z_]+$' },
  columns: (audit: string | undefined) => ({ audit }),
} satisfies Declaration
