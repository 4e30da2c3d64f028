// Entity tags (RFC 9110, section 8.8.3): they identify a version of a resource in one representation.
//
// A tag has two parts: the edit and, after a `~`, everything else that determines the bytes: the release of the API
// that renders them, and derived members that change without an edit (ratings, counts). Reads compare both parts, so
// that equal tags mean equal bytes (section 8.8.1); writes compare only the edit, which is the same in every version of
// the API. Short values are not hashed: hashing both parts took 3 us per tag, and a page has twenty.

import { hash } from 'node:crypto'
import { newest, releases } from '../generated/catalogue.ts'

type Part = number | string | null

/** The code that renders a representation: one version of the API, or the code that all versions share. */
type Renderer = keyof typeof releases | 'shared'

/**
 * The characters allowed after a `~` (src/contract/serve/preconditions.ts), apart from the dot of a release: letters,
 * digits, `-` and `_`.
 */
const spelled = (release: string): string => release.replaceAll(/\W/g, '_')
const releaseOf = new Map<Renderer, string>([
  ...Object.entries(releases).map(([version, release]) => [version as Renderer, spelled(release)] as const),
  ['shared', Object.values(releases).map(spelled).join('-')],
])

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const at = (value: number): string => digits.charAt(value & 63)
const twoDigits = (text: string, i: number): number => (text.charCodeAt(i) - 48) * 10 + text.charCodeAt(i + 1) - 48

/**
 * A time in RFC 3339 format with milliseconds in UTC, as one character for each field, and two for the year and the
 * milliseconds.
 */
function compact(instant: string): string {
  const year = twoDigits(instant, 0) * 100 + twoDigits(instant, 2)
  const milliseconds = twoDigits(instant, 20) * 10 + instant.charCodeAt(22) - 48
  let text = at(year >> 6) + at(year)
  for (const field of [5, 8, 11, 14, 17]) text += at(twoDigits(instant, field))
  return text + at(milliseconds >> 6) + at(milliseconds)
}

/** Numbers unchanged, null as an empty text, and free text as a digest of fixed length. */
function textOf(part: Part): string {
  if (part === null) return ''
  return typeof part === 'number' ? String(part) : hash('sha256', part, 'base64url').slice(0, 8)
}

/**
 * The strong tag of a versioned resource: `"<version>-<time of the edit>~<release>-<derived>-..."`. The time
 * distinguishes a restored backup from the data it replaced.
 * @param renderer raising its release changes every tag
 * @param derived members that change without an edit: integers, texts or null, always the same number for a type of
 * resource
 */
export function entityTag(
  { version, updated_at }: { readonly version: number; readonly updated_at: string },
  renderer: Renderer,
  ...derived: Part[]
): string {
  let tag = `"${version}-${compact(updated_at)}~${releaseOf.get(renderer)}`
  for (const part of derived) tag += `-${textOf(part)}`
  return `${tag}"`
}

/**
 * The state that preconditions of a write are compared with, in any version of the API: only the edit in a tag matters.
 */
export const validatorsOf = <T extends Parameters<typeof entityTag>[0] & { readonly last_modified: number | null }>(
  resource: T,
) => ({ etag: entityTag(resource, newest), last_modified: resource.last_modified, updated_at: resource.updated_at })

const editOf = (tag: unknown): string => String(tag).replace(/~[\w-]+"$/, '"')

/** Whether two tags belong to the same edit, whatever else has changed. */
export const isSameEdit = (one: unknown, other: unknown): boolean => editOf(one) === editOf(other)
