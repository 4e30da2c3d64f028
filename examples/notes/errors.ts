// The errors of this API: `{ "error": code }`, and for an invalid request also the violated rule of each field.
//
// Generation compares them with the document.

import { errorsAs } from '../../src/contract/serve/problem-details.ts'

export const errors = errorsAs({
  report: console.error,
  word({ code, violations }) {
    const fields = Object.fromEntries(violations.map(({ field, rule }) => [field, rule]))
    return { type: 'application/json', body: { error: code, ...(violations.length > 0 && { fields }) } }
  },
})
