// Conditional requests (RFC 9110, section 13): the validators in requests, and their evaluation.
//
// Pure: reads headers, compares validators. policies/caching.ts uses it for reads; a write passes the check to the
// store, where check and change are one step.

import type { IncomingHttpHeaders } from 'node:http'
import { problem } from './problem.ts'

/** The validators of a representation. */
export interface Validators {
  /** A strong entity tag, quotes included. */
  readonly etag: string
  /** Unix seconds of the last change of anything in it; absent if unknown. */
  readonly last_modified?: number | null | undefined
  /** RFC 3339: when it was last edited. */
  readonly updated_at?: string | undefined
}

interface Tag {
  readonly weak: boolean
  readonly opaque: string
}

const oneTag = /^\s*(W\/)?("[\x21\x23-\x7e\x80-\xff]*")\s*(?:,|$)/
/**
 * The part of a tag after the edit: derived members (`~`), the media type of a version and our own coding. A write
 * ignores it: a client that read a gzip response, or an older count of the same edit, may write, because it cannot
 * overwrite anything it has not seen.
 */
const beside = /(?:~[\w-]+)?(?:\.vnd)?(?:\.(?:gz|br))?"$/

/** A list may have empty elements (RFC 9110, section 5.6.1.2). */
const emptyElements = /^[\s,]+/

/** `*`, or the list; undefined if the header is absent. A malformed list has no tags, and so matches nothing. */
function tagsOf(header: string | undefined): '*' | Tag[] | undefined {
  if (header === undefined) return undefined
  if (header.trim() === '*') return '*'
  const tags: Tag[] = []
  for (let rest = header.replace(emptyElements, ''); rest !== ''; ) {
    const found = oneTag.exec(rest)
    if (!found) return []
    tags.push({ weak: found[1] !== undefined, opaque: found[2] as string })
    rest = rest.slice(found[0].length).replace(emptyElements, '')
  }
  return tags
}

const editOf = (tag: string) => tag.replace(beside, '"')

/** Section 13.1.1: strong comparison, of edits; a weak tag never matches. */
const matchesStrongly = (tags: '*' | Tag[], etag: string) =>
  tags === '*' || tags.some(({ weak, opaque }) => !weak && editOf(opaque) === editOf(etag))

/** Section 13.1.2: weak comparison. */
const matchesWeakly = (tags: '*' | Tag[], etag: string) => tags === '*' || tags.some(({ opaque }) => opaque === etag)

const time = String.raw`\d\d:\d\d:\d\d`
/** The three formats of section 5.6.7; the last, asctime's, implies GMT. */
const gmtDate = new RegExp(String.raw`^\w{3}, \d\d \w{3} \d{4} ${time} GMT$|^\w{6,9}, \d\d-\w{3}-\d\d ${time} GMT$`)
const asctime = new RegExp(String.raw`^\w{3} \w{3} [ \d]\d ${time} \d{4}$`)

const wholeSeconds = (date: string): number | undefined => {
  const milliseconds = Date.parse(date)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}

/** The date in a header; undefined if it is not an HTTP date (`2026` is not), and then it is ignored. */
function seconds(header: string | undefined): number | undefined {
  const date = header?.trim() ?? ''
  if (gmtDate.test(date)) return wholeSeconds(date)
  return asctime.test(date) ? wholeSeconds(`${date} GMT`) : undefined
}

const plainOf = (tag: string) => tag.replace(/\.(?:gz|br)"$/, '"')

/**
 * The preconditions of a read (section 13.2.2, steps 1 and 2): this representation, in any coding, or one that has not
 * changed since a date.
 * @throws Problem 412 `precondition_failed`
 */
export function checkRead(headers: IncomingHttpHeaders, { etag, last_modified }: Validators): void {
  const match = tagsOf(headers['if-match'])
  const there = match === '*' || match?.some(({ weak, opaque }) => !weak && plainOf(opaque) === plainOf(etag))
  const unmodified = match === undefined ? seconds(headers['if-unmodified-since']) : undefined
  const later = unmodified !== undefined && typeof last_modified === 'number' && last_modified > unmodified
  if (there === false || later) throw problem('precondition_failed')
}

/** Whether a read may be answered with 304, in the order of section 13.2.2. */
export function notModified(headers: IncomingHttpHeaders, { etag, last_modified }: Validators): boolean {
  const none = tagsOf(headers['if-none-match'])
  if (none !== undefined) return matchesWeakly(none, etag)
  const since = seconds(headers['if-modified-since'])
  return since !== undefined && typeof last_modified === 'number' && last_modified <= since
}

/** Checks a write's preconditions against the stored state. */
export type Match = (current: Validators) => void

/** @returns a check that throws 412 `precondition_failed`; undefined if the request has no precondition */
export function matchOf(headers: IncomingHttpHeaders): Match | undefined {
  const match = tagsOf(headers['if-match'])
  const none = tagsOf(headers['if-none-match'])
  const unmodified = match === undefined ? seconds(headers['if-unmodified-since']) : undefined
  if (match === undefined && none === undefined && unmodified === undefined) return undefined
  return ({ etag, last_modified, updated_at }) => {
    // An editor cannot overwrite changes without an edit, so if there is no other date, the date of the edit is used.
    const changed = last_modified ?? (updated_at === undefined ? undefined : wholeSeconds(updated_at))
    const stale = match !== undefined && !matchesStrongly(match, etag)
    const later = unmodified !== undefined && changed !== undefined && changed > unmodified
    const there = none !== undefined && (none === '*' || matchesWeakly(none, etag))
    if (stale || later || there) throw problem('precondition_failed')
  }
}
