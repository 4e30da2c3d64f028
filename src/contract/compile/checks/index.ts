// Everything that can be wrong with a document, found when it is generated and when it is checked, never at run time.

import type { Declaration, Json } from '../../serve/policy.ts'
import { exampleFaults } from './examples.ts'
import type { Fault } from './fault.ts'
import { identityFaults, mediaFaults, parameterFaults, pathFaults } from './operations.ts'
import { policyFaults, securityFaults } from './policies.ts'
import { referenceFaults } from './references.ts'
import { schemaFaults } from './schemas.ts'
import { vocabularyFaults } from './vocabulary.ts'

/** The faults that must be found before a document is expanded: expansion trusts its input. */
export const sourceFaults = (document: Json, policies: readonly Declaration[]): Fault[] => [
  ...referenceFaults(document),
  ...identityFaults(document),
  ...pathFaults(document),
  ...vocabularyFaults(document, policies),
]

/** The faults of an expanded document. Examples are checked only against schemas without faults. */
export function faultsOf(document: Json, policies: readonly Declaration[]): Fault[] {
  const first = sourceFaults(document, policies)
  if (first.length > 0) return first
  const faults = [
    ...securityFaults(document, policies),
    ...policyFaults(document, policies),
    ...parameterFaults(document, policies),
    ...mediaFaults(document),
    ...schemaFaults(document),
  ]
  return faults.length > 0 ? faults : [...exampleFaults(document)]
}
