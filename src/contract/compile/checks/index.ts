// Everything that can be wrong with a document, found when it is generated and when it is checked, never at run time.

import type { Declaration, Json } from '../../serve/policy.ts'
import { leftOutOf } from '../left-out.ts'
import { isStrict } from '../strict.ts'
import { apartFrom, withOpenSchemas, withoutFaults } from './apart.ts'
import { contradictionFindings } from './contradictions.ts'
import { errorFindings } from './errors.ts'
import { exampleFindings } from './examples.ts'
import type { Finding } from './finding.ts'
import { keywordFindings } from './keywords.ts'
import { linkFindings } from './links.ts'
import { identityFindings, mediaFindings, parameterFindings, pathFindings } from './operations.ts'
import { patternFindings } from './patterns.ts'
import { declarationFindings, policyFindings, securityFindings } from './policies.ts'
import { circleFindings, referenceFindings } from './references.ts'
import { discriminatorFindings, schemaFindings } from './schemas.ts'
import { serverFindings } from './servers.ts'
import { shapeFindings } from './shape.ts'
import { vocabularyFindings } from './vocabulary.ts'

/** The findings that must come before expansion, which trusts its input. */
export function sourceFindings(document: Json, policies: readonly Declaration[]): Finding[] {
  const findings = [...shapeFindings(document)]
  // The others trust the shape.
  if (findings.length > 0) return findings
  const written = [
    ...referenceFindings(document),
    ...circleFindings(document),
    ...serverFindings(document),
    ...identityFindings(document),
    ...pathFindings(document),
    ...vocabularyFindings(document, policies),
    ...errorFindings(document),
  ]
  // Policies trust the values of their keys.
  return written.length > 0 ? written : [...declarationFindings(document, policies)]
}

type Look = (document: Json) => Iterable<Finding>

/** All findings in an expanded document. Later checks trust what earlier ones have checked. */
export function findingsOf(document: Json, policies: readonly Declaration[]): Finding[] {
  const first = sourceFindings(document, policies)
  if (first.length > 0) {
    const rest = withoutFaults(document, first)
    const look: Look = (one) => findingsOf(one, policies)
    return rest ? [...first, ...lookAt(rest, look, first).filter(apartFrom(document, first))] : first
  }
  // Each check trusts the ones before it.
  const looks: Look[] = [
    keywordFindings,
    contradictionFindings,
    (one) => [
      ...securityFindings(one, policies),
      ...policyFindings(one, policies),
      ...parameterFindings(one, policies),
      ...mediaFindings(one),
      ...linkFindings(one),
      ...discriminatorFindings(one),
    ],
  ]
  const findings: Finding[] = []
  let rest = document
  for (const look of looks) {
    const more = lookAt(rest, look, findings).filter(apartFrom(document, findings))
    findings.push(...more)
    if (more.length > 0) rest = withOpenSchemas(rest, more)
  }
  // A document that is too open, or has a wrong example, hides no other findings.
  const lasts: Look[] = [schemaFindings, isStrict(document) ? patternFindings : () => [], exampleFindings]
  const isApart = apartFrom(document, findings)
  return [...findings, ...lasts.flatMap((look) => lookAt(rest, look, findings).filter(isApart))]
}

/** The findings in the sound parts of a document with faults. */
function lookAt(document: Json, look: Look, faults: readonly Finding[]): readonly Finding[] {
  if (faults.length === 0) return [...look(document)]
  try {
    return [...look(document)]
  } catch {
    return []
  }
}

/** What a document may contain if it is not strict, but should not. */
export const warningsOf = (document: Json): Finding[] =>
  isStrict(document) ? [] : [...leftOutOf(document), ...patternFindings(document)]
