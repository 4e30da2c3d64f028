// The errors of this API: `{ "error": code }`, and for an invalid request also the violated rule of each field.

import { Problem, problem, problemWith } from '../../src/contract/serve/problem.ts'
import type { ErrorPort } from '../../src/contract/serve/problem-handler.ts'

export const errors: ErrorPort = {
  toProblem(error) {
    if (error instanceof Problem) return error
    // Fastify's own refusals have a status; everything else is a bug.
    const { statusCode = 500 } = error as { statusCode?: number }
    if (statusCode < 500) return problemWith('bad_request', statusCode, { cause: error })
    console.error(error)
    return problem('internal_error', { cause: error })
  },
  word({ code, violations }) {
    const fields = Object.fromEntries(violations.map(({ field, rule }) => [field, rule]))
    return { type: 'application/json', body: { error: code, ...(violations.length > 0 && { fields }) } }
  },
}
