// Error codes: each must be in the catalogue, and have a response with its status.

import { type Json, resolve } from '../document.ts'
import { errorsKey } from '../errors.ts'
import { at, type Finding } from './finding.ts'
import { sourceOperations } from './operations.ts'

export function* errorFindings(document: Json): Iterable<Finding> {
  const catalogue: Json = document[errorsKey] ?? {}
  const statusOf = (code: string): string | undefined => catalogue[code]?.status?.toString()
  for (const { path, method, operation } of sourceOperations(document)) {
    for (const code of operation[errorsKey] ?? []) {
      const status = statusOf(code)
      const pointer = at('paths', path, method, errorsKey)
      if (status === undefined) yield { pointer, what: `${code} is not in the catalogue of errors` }
      else if (!operation.responses?.[status]) yield { pointer, what: `${code} is a ${status}, which has no response` }
    }
    for (const [status, response] of Object.entries<Json>(operation.responses ?? {})) {
      for (const code of resolve(document, response)?.[errorsKey] ?? []) {
        const pointer = at('paths', path, method, 'responses', status)
        if (statusOf(code) !== status) yield { pointer, what: `${code} is no error with the status ${status}` }
      }
    }
  }
}
