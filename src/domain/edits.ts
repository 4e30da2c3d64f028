// Edits of resources that several people edit: a response can be sent back unchanged, and read-only members cannot
// change.

import { isDeepStrictEqual } from 'node:util'
import { problem } from '../problem.ts'
import { isSameEdit } from './entity-tag.ts'

type Fields = Readonly<Record<string, unknown>>

/** Members that an edit cannot change. */
interface Uneditable {
  readonly readOnly: readonly string[]
  /** Read-only members that change without an edit of this resource. */
  readonly derived?: readonly string[]
  readonly immutable: readonly string[]
  /** The operation that changes a read-only member, if there is one. */
  readonly instead?: Readonly<Record<string, string>>
}

/**
 * Checks the members of an edit that cannot be changed. Read-only members may repeat the stored value, so that a
 * response can be sent back. Derived ones may also be older if the accompanying `etag` belongs to the same edit, so
 * that concurrent ratings and counts do not reject an edit.
 * @param current the resource as its reader sees it
 * @throws Problem 409 `version_conflict` (stale `version` or `etag`), 422 rule `read_only` or `immutable`
 */
export function checkUneditable(
  current: Fields,
  body: Fields,
  { readOnly, derived = [], immutable, instead = {} }: Uneditable,
): void {
  const says = (field: string) => Object.hasOwn(body, field) && body[field] !== undefined
  const differs = (field: string) => says(field) && !isDeepStrictEqual(body[field], current[field])
  const stale = says('etag') && !isSameEdit(body.etag, current.etag)
  if (differs('version') || stale) throw problem('version_conflict', { data: { version: current.version as number } })
  const fixed = differs('etag') ? readOnly : [...readOnly, ...derived]
  const violations = [
    ...fixed.filter(differs).map((field) => ({ field, rule: 'read_only', facts: { instead: instead[field] } })),
    ...immutable.filter(differs).map((field) => ({ field, rule: 'immutable' })),
  ]
  if (violations.length > 0) throw problem('validation_failed', { violations })
}
