// Everything that can be wrong with a document, found when it is generated and when it is checked, never at run time.

import type { Declaration, Json } from '../../serve/policy.ts'
import { leftOutOf } from '../left-out.ts'
import { isStrict } from '../strict.ts'
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
import { schemaFindings } from './schemas.ts'
import { serverFindings } from './servers.ts'
import { shapeFindings } from './shape.ts'
import { vocabularyFindings } from './vocabulary.ts'

/** The findings that must be found before a document is expanded: expansion trusts its input. */
export function sourceFindings(document: Json, policies: readonly Declaration[]): Finding[] {
  const findings = [...shapeFindings(document)]
  // The others trust its shape.
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

/** All findings in an expanded document. Examples are checked only against schemas that are right themselves. */
export function findingsOf(document: Json, policies: readonly Declaration[]): Finding[] {
  const first = sourceFindings(document, policies)
  if (first.length > 0) return first
  const keywords = [...keywordFindings(document)]
  if (keywords.length > 0) return keywords
  // The others trust that schemas can be satisfied.
  const contradictions = [...contradictionFindings(document)]
  if (contradictions.length > 0) return contradictions
  const findings = [
    ...securityFindings(document, policies),
    ...policyFindings(document, policies),
    ...parameterFindings(document, policies),
    ...mediaFindings(document),
    ...linkFindings(document),
    ...schemaFindings(document),
    ...(isStrict(document) ? patternFindings(document) : []),
  ]
  return findings.length > 0 ? findings : [...exampleFindings(document)]
}

/** What a document that is not strict may say, and had better not. */
export const warningsOf = (document: Json): Finding[] =>
  isStrict(document) ? [] : [...leftOutOf(document), ...patternFindings(document)]
