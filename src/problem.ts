// The problems of the shop: a closed table, code -> status, from the document's error catalogue.
//
// policies/problems.ts is the one place that words a Problem as a response.

import { type Problem, type ProblemFacts, problemWith, type Violation } from './contract/serve/problem.ts'
import { errors } from './generated/catalogue.ts'

export type Language = 'ko' | 'en' | 'ja'
export type Code = keyof typeof errors

/** A Problem to throw. */
export const problem = (code: Code, facts?: ProblemFacts): Problem => problemWith(code, errors[code].status, facts)

/** 422 `validation_failed` for one field; for rules that need more than the document to check. */
export const invalid = (field: string, rule: string, facts: Violation['facts'] = {}): Problem =>
  problem('validation_failed', { violations: [{ field, rule, facts }] })

/** The value. @throws Problem 404 where there is none */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw problem('not_found')
  return value
}
