// Last-Modified on disk: when what a row shows last changed, by an edit or beside one (stock, ratings), as HTTP tells it.
//
// Dates of HTTP have whole seconds, and much changes twice in one. So each change is dated a second after the one before, or now where that
// is later: no two states have the same date, and If-Modified-Since alone never finds an old one current (RFC 9110, section 8.8.2.2).
// A date may so run ahead of the clock; until it comes nobody is told (policies/caching.ts), and a date that nobody was told need
// not move again. So it stays at most a minute ahead: longer than any transaction lasts, whose changes are dated at its
// beginning and seen from its end. Null is the date of what has not changed since before dates were kept.

/** Of an UPDATE: dates its change. Needs `:second`. */
export const touched = `last_modified = CASE WHEN last_modified IS NULL OR last_modified < :second THEN :second
    WHEN last_modified - 60 > :second THEN last_modified ELSE last_modified + 1 END`

/** @param now the instant, or its RFC 3339 */
export const secondOf = (now: Date | string): number => Math.floor(new Date(now).getTime() / 1000)
