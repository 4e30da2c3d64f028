// References lead somewhere.

import { type Json, resolve } from '../document.ts'
import { maps } from '../schemas.ts'
import { at, type Finding } from './finding.ts'
import { nearest } from './nearest.ts'

export const referenceFindings = (document: Json): Iterable<Finding> => findingsIn(document, document, [])

function* findingsIn(document: Json, node: Json, steps: string[]): Iterable<Finding> {
  if (node === null || typeof node !== 'object') return
  // In a map, `$ref` is the name of a member.
  if (typeof node.$ref === 'string' && !maps.includes(steps.at(-1) ?? '') && resolve(document, node) === undefined)
    yield { pointer: at(...steps), what: `${node.$ref} leads nowhere${nearby(document, node.$ref)}` }
  for (const [key, value] of Object.entries(node)) {
    // A value that is shown is data.
    if (key !== 'value' && key !== 'example') yield* findingsIn(document, value, [...steps, key])
  }
}

/** The name beside it that was meant. */
function nearby(document: Json, reference: string): string {
  if (!reference.startsWith('#/')) return ': references lead to places of this document'
  const at = reference.lastIndexOf('/')
  const names = Object.keys(resolve(document, { $ref: reference.slice(0, at) }) ?? {})
  const near = nearest(reference.slice(at + 1), names)
  return near === undefined ? '' : `. Did you mean ${near}?`
}
