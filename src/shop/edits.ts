// Editing something that others edit too: what was read can be sent back, and nothing else can be slipped in.

import { problem } from '../problem.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Checks what an edit says about things it cannot change. Read-only members may repeat what is stored, so that a body that was
 * read can be sent back.
 * @param current the resource as its reader sees it
 * @throws Problem 409 `version_conflict` (stale `version` or `etag`), 422 rule `read_only` or `immutable`
 */
export function checkUneditable(
  current: Fields,
  body: Fields,
  { readOnly, immutable }: { readOnly: string[]; immutable: string[] },
): void {
  const differs = (field: string) =>
    Object.hasOwn(body, field) && body[field] !== undefined && body[field] !== current[field]
  if (differs('version') || differs('etag')) throw problem('version_conflict', { data: { version: current.version } })
  const violations = [
    ...readOnly.filter(differs).map((field) => ({ field, rule: 'read_only' })),
    ...immutable.filter(differs).map((field) => ({ field, rule: 'immutable' })),
  ]
  if (violations.length > 0) throw problem('validation_failed', { violations })
}
