// What x-idempotency means in the document: the Idempotency-Key header, 400 and 409, and a header of answers that are given again.

import type { Declaration } from '../../contract/serve/policy.ts'

const key = 'x-idempotency'
type Declared = 'required' | 'accepted' | undefined

export const idempotencyDeclaration = {
  name: 'idempotency',
  key,
  schema: { description: 'Whether the Idempotency-Key header is needed.', enum: ['required', 'accepted'] },
  implies(declared: Declared) {
    if (!declared) return {}
    const required = declared === 'required'
    const name = required ? 'IdempotencyKeyRequired' : 'IdempotencyKey'
    return {
      parameters: [{ $ref: `#/components/parameters/${name}` }],
      also: {
        400: ['IdempotencyKeyInvalid', ...(required ? ['IdempotencyKeyRequired'] : [])],
        409: ['IdempotencyConflict'],
      },
      headers: { 'Idempotent-Replayed': { $ref: '#/components/headers/Idempotent-Replayed' } },
    }
  },
  refuses: (declared: Declared) => (declared ? [400, 409] : []),
  *faults(declared: Declared, _operation, _document, method) {
    if (declared && method === 'get') yield 'a safe method needs no idempotency key'
  },
  columns: (idempotency: Declared) => ({ idempotency }),
} satisfies Declaration
