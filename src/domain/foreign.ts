// Converts foreign texts and times to the document's format: those of payment providers, and of rows stored before a
// rule existed.
//
// Applied to input, and again when older rows are shown.

/** A time in the document's format; undefined if the text is not a time, or its year does not have four digits. */
export function instantIn(text: string | null | undefined): string | undefined {
  // Our own format: YYYY-MM-DDTHH:MM:SS.mmmZ.
  if (text?.length === 24 && text.endsWith('Z')) return text
  const time = Date.parse(text ?? '')
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString()
  return instant.length === 24 ? instant : undefined
}

/** Text for people on one line, cut to this many characters; undefined if nothing in it is visible. */
export function labelIn(text: string | null | undefined, longest: number): string | undefined {
  if (text === null || text === undefined) return undefined
  const line = text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
  const cut = line.length <= longest ? line : [...line].slice(0, longest).join('').trimEnd()
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(cut) ? cut : undefined
}
