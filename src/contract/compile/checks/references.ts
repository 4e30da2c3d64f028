// References lead somewhere.

import { type Json, resolve } from '../document.ts'
import { at, type Fault } from './fault.ts'

export const referenceFaults = (document: Json): Iterable<Fault> => faultsIn(document, document, [])

function* faultsIn(document: Json, node: Json, steps: string[]): Iterable<Fault> {
  if (node === null || typeof node !== 'object') return
  if (typeof node.$ref === 'string' && resolve(document, node) === undefined)
    yield { pointer: at(...steps), what: `${node.$ref} leads nowhere` }
  for (const [key, value] of Object.entries(node)) {
    // A value that is shown is data.
    if (key !== 'value' && key !== 'example') yield* faultsIn(document, value, [...steps, key])
  }
}
