// The return value of a handler.

import type { CommittedProblem } from './steps.ts'

export interface Outcome {
  status: number
  body?: unknown
  last_modified?: number | null
  headers?: Record<string, string>
  /** For an operation that authenticates the caller, such as a login: the caller, for the policies. */
  actor?: unknown
  /** What the body shows, as the application keeps it, for the policies. */
  record?: unknown
}
/** The result of a handler: a success, or an error whose work is kept. */
export type Result = Outcome | CommittedProblem
