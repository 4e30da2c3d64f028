// Every error of the shop in one closed table, code -> status and data, read from the document's error catalogue.
//
// policies/problems.ts is the one place that turns a Problem into a response. The compiler checks the data of a code
// here, and in `call.problem` that the operation names the code (decision 0021).

import { type ProblemFacts, type ProblemOf, problemWith, type Violation } from './contract/serve/problem.ts'
import { type ErrorData, errors } from './generated/catalogue.ts'

export type Language = 'ko' | 'en' | 'ja'
export type Code = keyof typeof errors

/** The rules of `validation_failed` come from its violations. */
type DataOf<C> =
  C extends Exclude<keyof ErrorData, 'validation_failed'>
    ? Record<never, never> extends ErrorData[C]
      ? { readonly data?: ErrorData[C] }
      : { readonly data: ErrorData[C] }
    : { readonly data?: undefined }

/** Functions that make a Problem of each code. */
export type Problems = { readonly [C in Code]: Omit<ProblemFacts, 'data'> & DataOf<C> }

/** An error to throw. */
export const problem: ProblemOf<Problems, Code> = (code, ...[facts]) => problemWith(code, errors[code].status, facts)

/** 422 `validation_failed` for one field, for rules that the document alone cannot check. */
export const invalid = (field: string, rule: string, facts: Violation['facts'] = {}) =>
  problem('validation_failed', { violations: [{ field, rule, facts }] })

/** The value, if there is one. @throws Problem 404 if there is not */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw problem('not_found')
  return value
}
