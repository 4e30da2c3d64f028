// Errors as RFC 9457 has them: an ErrorPort for an application that has no form of its own.
//
// `code` is the stable name of the error; `errors` lists the violated rules of a request, with the pointer of each. The
// cause of a 500 goes to the log, and nowhere else.

import { STATUS_CODES } from 'node:http'
import { Problem, problem, problemWith } from './problem.ts'
import type { ErrorPort } from './problem-handler.ts'

/** @param report is given what is no Problem: a bug, for the log */
export const problemDetails = (report: (error: unknown) => void): ErrorPort => ({
  toProblem(error) {
    if (error instanceof Problem) return error
    // Fastify's own refusals have a status; everything else is a bug.
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
