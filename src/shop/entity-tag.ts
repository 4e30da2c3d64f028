// Entity tags (RFC 9110, section 8.8.3): which version of a thing this is, as the representation we make of it.

import { hash } from 'node:crypto'
import { contractVersion } from '../generated/catalogue.ts'

/**
 * The strong tag of a versioned resource: `"<version>-<h>"`. `h` covers the contract's version and the time of the last edit, so
 * that a release which renders differently, or a restored backup, gives another tag (http.md R30).
 * @param derived what is shown and changes without an edit
 */
export function entityTag(
  { id, version, updated_at }: { id: number; version: number; updated_at: string },
  ...derived: number[]
): string {
  const identity = [contractVersion, 'v1', id, version, updated_at, ...derived].join('|')
  return `"${version}-${hash('sha256', identity, 'base64url').slice(0, 10)}"`
}
