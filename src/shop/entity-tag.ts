// Entity tags (RFC 9110, section 8.8.3): which version of a thing this is, as the representation we make of it.
//
// A tag has two parts: the edit, and behind a `~` what is shown and changes without one (ratings, counts). Reading compares both, so
// that one tag is one sequence of bytes; a writer who saw this edit has missed nothing that he could overwrite.

import { hash } from 'node:crypto'
import { contractVersion } from '../generated/catalogue.ts'

type Part = number | string | null

const digest = (parts: readonly Part[], length: number): string =>
  hash('sha256', parts.join('|'), 'base64url').slice(0, length)

/**
 * The strong tag of a versioned resource: `"<version>-<h>"` or `"<version>-<h>~<d>"`. `h` covers the contract's version and the time of
 * the last edit, so that a release which renders differently, or a restored backup, gives another tag (http.md R30).
 * @param derived what is shown and changes without an edit
 */
export function entityTag(
  { id, version, updated_at }: { id: number | string; version: number; updated_at: string },
  ...derived: Part[]
): string {
  const edit = `${version}-${digest([contractVersion, 'v1', id, version, updated_at], 10)}`
  return derived.length === 0 ? `"${edit}"` : `"${edit}~${digest(derived, 6)}"`
}

const editOf = (tag: unknown): string => String(tag).replace(/~[\w-]+"$/, '"')

/** Whether two tags are of the same edit, whatever has changed beside it. */
export const isSameEdit = (one: unknown, other: unknown): boolean => editOf(one) === editOf(other)
