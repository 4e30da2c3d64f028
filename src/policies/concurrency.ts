// Concurrency: an edit never overwrites another edit that its author has not seen.
//
// The contract checks If-Match and the other preconditions before validation (contract/serve/request-checks.ts), and
// the handler checks them again, in one step with its change. This file defines what the declaration implies in the
// document. Spec: x-concurrency. Refuses: precondition_failed, precondition_required.

import type { Declaration, Policy } from '../contract/serve/policy.ts'

const key = 'x-concurrency'
type Declared = 'required' | 'accepted' | undefined

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })

const declaration = {
  name: 'concurrency',
  key,
  schema: { description: 'Whether If-Match is required.', enum: ['required', 'accepted'] },
  implies: (declared: Declared) =>
    declared
      ? {
          parameters: [{ $ref: `#/components/parameters/IfMatch${declared === 'required' ? 'Required' : ''}` }],
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
        yield { side: 'call', message: 'Now rejects requests without `If-Match` (428).' }
    },
  },
} satisfies Declaration

export const concurrency: Policy<'required' | 'accepted'> = { ...declaration }
