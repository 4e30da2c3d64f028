// Error codes: an operation names its own (`x-errors`), and shared responses name theirs. Expansion gathers them on the
// responses, so that the generated document lists the codes of each.
//
// A code belongs to the response with its status, which the catalogue of the document defines.

import type { Json } from '../serve/policy.ts'
import { resolve } from './document.ts'

/** The key of an operation, of a response, and of the catalogue at the root. */
export const errorsKey = 'x-errors'

/** The codes of a response, whether shared or the operation's own. */
export const codesOf = (document: Json, response: Json): readonly string[] =>
  resolve(document, response)?.[errorsKey] ?? []

/** Adds codes to an operation's own response. */
export function addCodes(response: Json, codes: readonly string[]): void {
  if (codes.length > 0) response[errorsKey] = [...new Set([...(response[errorsKey] ?? []), ...codes])]
}

/** Assigns the codes that an operation names to its responses, by status. */
export function placeOwnCodes(operation: Json, document: Json): void {
  for (const code of operation[errorsKey] ?? []) {
    const response = operation.responses[document[errorsKey]?.[code]?.status]
    if (response && !response.$ref) addCodes(response, [code])
  }
}
