// What x-concurrency means in the document: If-Match, 412, and 428 where it is required.

import type { Declaration } from '../../contract/serve/policy.ts'

const key = 'x-concurrency'
type Declared = 'required' | 'accepted' | undefined

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })

export const concurrencyDeclaration = {
  name: 'concurrency',
  key,
  schema: { description: 'Whether If-Match is needed.', enum: ['required', 'accepted'] },
  implies: (declared: Declared) =>
    declared
      ? {
          parameters: [{ $ref: '#/components/parameters/IfMatch' }],
          responses: {
            412: response('PreconditionFailed'),
            ...(declared === 'required' && { 428: response('PreconditionRequired') }),
          },
        }
      : {},
  refuses: (declared: Declared) => (declared ? [412, ...(declared === 'required' ? [428] : [])] : []),
  columns: (concurrency: Declared) => ({ concurrency }),
  losses: {
    *[key](before: Declared, after: Declared) {
      if (after === 'required' && before !== after)
        yield { side: 'call', message: 'Is refused without `If-Match` (428).' }
    },
  },
} satisfies Declaration
