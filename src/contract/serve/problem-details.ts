// Errors in the format of RFC 9457: an ErrorPort for an application without its own format.
//
// `code` is the stable name of the error; `errors` lists the violated rules of a request, with the pointer of each. The
// cause of a 500 is only logged.

import { STATUS_CODES } from 'node:http'
import { Problem, problem, problemWith } from './problem.ts'
import type { ErrorPort } from './problem-handler.ts'

/** @param report receives anything that is not a Problem: a bug, for the log */
export const problemDetails = (report: (error: unknown) => void): ErrorPort => ({
  toProblem(error) {
    if (error instanceof Problem) return error
    // Fastify's own errors have a status; everything else is a bug.
    const { statusCode = 500 } = (error ?? {}) as { statusCode?: number }
    if (statusCode < 500) return problemWith('bad_request', statusCode, { cause: error })
    report(error)
    return problem('internal_error', { cause: error })
  },
  word({ code, status, violations, data }) {
    const errors = violations.map(({ field, rule }) => ({ field, rule }))
    const title = STATUS_CODES[status] ?? 'Error'
    const body = { type: 'about:blank', title, status, code, ...(errors.length > 0 && { errors }), ...data }
    return { type: 'application/problem+json', body }
  },
})
