// The findings of spec/, the same for generation, for `npm run spec`, and for a start with a changed document.

import { DocumentError } from '../src/contract/compile/checks/finding.ts'
import { expandAll } from '../src/contract/compile/generate.ts'
import { policies } from '../src/policies/index.ts'
import { type VersionDocument, versions } from './versions.ts'

/** Prints findings that a person can fix, without a stack trace, and ends the process. */
export function tellFindings(error: unknown): never {
  if (!(error instanceof DocumentError)) throw error
  console.error(error.message)
  process.exit(1)
}

/** Every version, expanded, oldest first. @throws DocumentError with every finding */
export async function expandedVersions(): Promise<VersionDocument[]> {
  const all = await versions()
  expandAll(all, policies)
  return all
}

if (import.meta.main) await expandedVersions().catch(tellFindings)
