// Editing something that others edit too: what was read can be sent back, and nothing else can be slipped in.

import { isDeepStrictEqual } from 'node:util'
import { problem } from '../problem.ts'
import { isSameEdit } from './entity-tag.ts'

type Fields = Readonly<Record<string, unknown>>

/** What an edit cannot change. */
interface Uneditable {
  readonly readOnly: readonly string[]
  /** Read-only too, and changing without an edit of this resource. */
  readonly derived?: readonly string[]
  readonly immutable: readonly string[]
  /** The operation that changes a read-only member, where there is one. */
  readonly instead?: Readonly<Record<string, string>>
}

/**
 * Checks what an edit says about things it cannot change. Read-only members may repeat what is stored, so that a body that was
 * read can be sent back. Derived ones may also be older, when the `etag` beside them is of the same edit and says so: whoever edits
 * does not lose to those who rate and count meanwhile.
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
  if (differs('version') || stale) throw problem('version_conflict', { data: { version: current.version } })
  const fixed = differs('etag') ? readOnly : [...readOnly, ...derived]
  const violations = [
    ...fixed.filter(differs).map((field) => ({ field, rule: 'read_only', facts: { instead: instead[field] } })),
    ...immutable.filter(differs).map((field) => ({ field, rule: 'immutable' })),
  ]
  if (violations.length > 0) throw problem('validation_failed', { violations })
}
