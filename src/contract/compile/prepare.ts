// From a bundled document to one that can be compiled, or to all findings in it.

import type { Declaration } from '../serve/policy.ts'
import { apartFrom, withoutFaults } from './checks/apart.ts'
import type { Finding } from './checks/finding.ts'
import { findingsOf, sourceFindings } from './checks/index.ts'
import { type Json, resolve } from './document.ts'
import { expand } from './expand.ts'
import { leaveOutUnserved } from './left-out.ts'
import { nameOperations } from './operation-ids.ts'
import { readOpenApi30 } from './read-openapi-30.ts'
import { isStrict } from './strict.ts'

/** Expands a document in place. @returns its findings; if there are any, the document must not be used */
export function prepare(document: Json, policies: readonly Declaration[]): readonly Finding[] {
  normalize(document)
  const written = sourceFindings(document, policies)
  if (written.length > 0) return [...written, ...findingsBeside(document, written, policies)]
  if (!isStrict(document)) leaveOutUnserved(document)
  expand(document, policies)
  return findingsOf(document, policies)
}

/** The findings in the other parts, which parts that cannot be expanded must not hide. */
function findingsBeside(
  document: Json,
  written: readonly Finding[],
  policies: readonly Declaration[],
): readonly Finding[] {
  try {
    const rest = withoutFaults(document, written)
    return rest ? prepare(rest, policies).filter(apartFrom(document, written)) : []
  } catch {
    // Checks and policies trust a document without findings; their exceptions may be caused by one of these.
    return []
  }
}

/** Adds what may be left out, and moves a path that is written elsewhere to its place. */
function normalize(document: Json): void {
  if (document === null || typeof document !== 'object') return
  readOpenApi30(document)
  document.components ??= {}
  document.paths ??= {}
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    const { $ref, ...own } = item ?? {}
    const target = typeof $ref === 'string' && resolve(document, { $ref })
    if (target) document.paths[path] = { ...structuredClone(target), ...own }
  }
  nameOperations(document)
}
