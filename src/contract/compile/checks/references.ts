// References lead somewhere.

import { type Json, resolve } from '../document.ts'
import { at, type Finding } from './finding.ts'

export const referenceFindings = (document: Json): Iterable<Finding> => findingsIn(document, document, [])

function* findingsIn(document: Json, node: Json, steps: string[]): Iterable<Finding> {
  if (node === null || typeof node !== 'object') return
  if (typeof node.$ref === 'string' && resolve(document, node) === undefined)
    yield { pointer: at(...steps), what: `${node.$ref} leads nowhere` }
  for (const [key, value] of Object.entries(node)) {
    // A value that is shown is data.
    if (key !== 'value' && key !== 'example') yield* findingsIn(document, value, [...steps, key])
  }
}
