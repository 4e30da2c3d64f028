// From a bundled document to one that can be compiled, or to everything that is wrong with it.

import type { Declaration } from '../serve/policy.ts'
import type { Finding } from './checks/finding.ts'
import { findingsOf, sourceFindings } from './checks/index.ts'
import { type Json, methods, resolve } from './document.ts'
import { expand } from './expand.ts'
import { leaveOutUnserved } from './left-out.ts'
import { isStrict } from './strict.ts'

/** Expands a document in place. @returns its findings; with any, the document is of no use */
export function prepare(document: Json, policies: readonly Declaration[]): readonly Finding[] {
  normalize(document)
  const written = sourceFindings(document, policies)
  if (written.length > 0) return [...written, ...findingsBeside(document, written, policies)]
  if (!isStrict(document)) leaveOutUnserved(document)
  expand(document, policies)
  return findingsOf(document, policies)
}

/** What is wrong with the other operations: one that cannot be expanded does not hide it. */
function findingsBeside(
  document: Json,
  written: readonly Finding[],
  policies: readonly Declaration[],
): readonly Finding[] {
  const rest = structuredClone(document)
  const gone: string[] = []
  for (const { pointer } of written) {
    const [, part, path = '', method = ''] = pointer
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (part !== 'paths' || !methods.includes(method as never)) return []
    gone.push(rest.paths[path]?.[method]?.operationId)
    delete rest.paths[path]?.[method]
  }
  if (sourceFindings(rest, policies).length > 0) return []
  if (!isStrict(rest)) leaveOutUnserved(rest)
  try {
    expand(rest, policies)
  } catch {
    // Policies trust a document that has no findings, and what they miss may be one of these.
    return []
  }
  return findingsOf(rest, policies).filter(({ what }) => !gone.some((id) => id && what.includes(id)))
}

/** What may be left out is there, and a path that is written elsewhere is here. */
function normalize(document: Json): void {
  if (document === null || typeof document !== 'object') return
  document.components ??= {}
  document.paths ??= {}
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    const { $ref, ...own } = item ?? {}
    const target = typeof $ref === 'string' && resolve(document, { $ref })
    if (target) document.paths[path] = { ...structuredClone(target), ...own }
  }
}
