// Values that the statements of several aggregates share: lists, the date of a change, ids.

import { randomBase32 } from '../../random.ts'
import type { Value, Values } from './driver.ts'

/**
 * A condition on several values: one statement reads the related rows of a whole page. The widths are powers of two, so
 * that there are few distinct statements; the last value fills the remaining places.
 * @param wanted at least one
 */
export function inList(column: string, wanted: readonly Value[]): { readonly sql: string; readonly values: Values } {
  const width = 2 ** Math.ceil(Math.log2(wanted.length))
  const places = Array.from({ length: width }, (_, i) => `in_${i}`)
  const values = Object.fromEntries(places.map((place, i) => [place, wanted[Math.min(i, wanted.length - 1)] as Value]))
  return { sql: `${column} IN (${places.map((place) => `:${place}`).join(', ')})`, values }
}

// Last-Modified in the database: when any member of a row's representation last changed, by an edit or otherwise
// (stock, ratings), in the resolution of HTTP.
//
// HTTP dates have whole seconds, and rows can change twice within one. So each change is dated at least a second after
// the previous one, or now if that is later: no two states have the same date, and If-Modified-Since alone never
// mistakes an old one for current (RFC 9110, section 8.8.2.2). A date may therefore be ahead of the clock; until then
// it is not sent (policies/caching.ts), and a date that was not sent need not move again. So it stays at most a minute
// ahead, longer than any transaction lasts, whose changes are dated at its beginning and visible from its end. A date
// further ahead was sent before the clock was set back, and still moves on. Null means that the row has not changed
// since dates were introduced.

/** For an UPDATE: dates its change. Needs `:second`. */
export const touched = `last_modified = CASE WHEN last_modified IS NULL OR last_modified < :second THEN :second
    WHEN last_modified - 61 = :second THEN last_modified ELSE last_modified + 1 END`

/** @param now the time, or its RFC 3339 text */
export const secondOf = (now: Date | string): number => Math.floor(new Date(now).getTime() / 1000)

// Ids that cannot be counted or guessed: a prefix for the type, and 20 characters of Crockford's base 32 (100 random
// bits).

export const newId = (prefix: `${string}_`): string => `${prefix}${randomBase32(20)}`
