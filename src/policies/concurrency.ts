// Concurrency: no edit overwrites one that its writer has not seen.
//
// The contract checks If-Match and its kin before validation (contract/serve/request-checks.ts) and the handler again, as one step with its
// change. What is here is what the declaration means in the document.
// Spec: x-concurrency. Refuses: precondition_failed, precondition_required.

import type { Policy } from '../contract/serve/policy.ts'

export const concurrency: Policy<'required' | 'accepted'> = { name: 'concurrency', key: 'x-concurrency' }
