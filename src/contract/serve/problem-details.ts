// Errors of an application without its own format: as RFC 9457 has them, or in any other format by one function.
//
// In problem details `code` is the stable name of the error, and `errors` lists the violated rules of a request. The
// cause of a 500 is only logged.

import { STATUS_CODES } from 'node:http'
import { Problem, problem, problemWith } from './problem.ts'
import type { ErrorPort, WordedProblem } from './problem-handler.ts'

interface Wording {
  /** What is sent for an error, and its media type. */
  readonly word: (error: Problem) => WordedProblem
  /** Receives anything that is not a Problem: a bug, for the log. */
  readonly report: (error: unknown) => void
}

/** An ErrorPort of errors that are the same for every reader. */
export const errorsAs = ({ word, report }: Wording): ErrorPort => ({
  toProblem(error) {
    if (error instanceof Problem) return error
    // Fastify's own errors have a status; everything else is a bug.
    const { statusCode = 500 } = (error ?? {}) as { statusCode?: number }
    if (statusCode < 500) return problemWith('bad_request', statusCode, { cause: error })
    report(error)
    return problem('internal_error', { cause: error })
  },
  word,
})

const title = (status: number): string => STATUS_CODES[status] ?? 'Error'

/** @param report receives anything that is not a Problem: a bug, for the log */
export const problemDetails = (report: (error: unknown) => void): ErrorPort =>
  errorsAs({
    report,
    word({ code, status, violations, data }) {
      const errors = violations.map(({ field, rule }) => ({ field, rule }))
      const facts = { ...(errors.length > 0 && { errors }), ...data }
      return {
        type: 'application/problem+json',
        body: { type: 'about:blank', title: title(status), status, code, ...facts },
      }
    },
  })
