// What a handler answers.

import type { Refused } from './steps.ts'

export interface Outcome {
  status: number
  body?: unknown
  last_modified?: number | null
  headers?: Record<string, string>
  /** For an operation that finds out who calls, such as a login: who it was, for the policies. */
  actor?: unknown
}
/** What a handler says: a success, or a refusal that keeps its work. */
export type Answer = Outcome | Refused
