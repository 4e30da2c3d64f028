// What the server asks at its start until it runs on generated contracts. Everything else is found by generation.

import { at, DocumentError, type Fault } from './checks/fault.ts'
import { type Json, operationsOf } from './document.ts'
import { operationKeys } from './keys.ts'

export { DocumentError }

export interface Promises {
  readonly extensions: readonly string[]
  readonly schemes: readonly string[]
}

/** @throws DocumentError naming every fault */
export function refuseUnkept(document: Json, _vocabulary: Json, handlers: readonly string[], promises: Promises): void {
  const operations = operationsOf(document)
  const faults: Fault[] = [
    ...operations
      .filter(({ id }) => !handlers.includes(id))
      .map(({ id, path, method }) => ({
        pointer: at('paths', path, method.toLowerCase()),
        what: `${id} has no handler`,
      })),
    ...operations.flatMap(({ extensions, path, method }) =>
      Object.keys(extensions)
        .filter((key) => !promises.extensions.includes(key) && !(key in operationKeys))
        .map((key) => ({
          pointer: at('paths', path, method.toLowerCase(), key),
          what: 'no policy keeps this promise',
        })),
    ),
    ...handlers
      .filter((id) => !operations.some((operation) => operation.id === id))
      .map((id) => ({ pointer: '/paths', what: `the handler ${id} has no operation` })),
  ]
  if (faults.length > 0) throw new DocumentError(faults, (pointer) => `src/generated/openapi.json#${pointer}`)
}
