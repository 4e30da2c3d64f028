// Error codes: an operation names those of its own (`x-errors`), and shared responses theirs; expansion gathers them on
// the responses, so that the generated document lists the codes of each.
//
// A code belongs to the response of its status, which the catalogue of the document knows.

import type { Json } from '../serve/policy.ts'
import { resolve } from './document.ts'

/** The key of an operation, of a response, and of the catalogue at the root. */
export const errorsKey = 'x-errors'

/** The codes of a response, shared or an operation's own. */
export const codesOf = (document: Json, answer: Json): readonly string[] => resolve(document, answer)?.[errorsKey] ?? []

/** Adds codes to an operation's own response. */
export function addCodes(answer: Json, codes: readonly string[]): void {
  if (codes.length > 0) answer[errorsKey] = [...new Set([...(answer[errorsKey] ?? []), ...codes])]
}

/** Gives the codes that an operation names to its own responses, by status. */
export function placeOwnCodes(operation: Json, document: Json): void {
  for (const code of operation[errorsKey] ?? []) {
    const answer = operation.responses[document[errorsKey]?.[code]?.status]
    if (answer && !answer.$ref) addCodes(answer, [code])
  }
}
