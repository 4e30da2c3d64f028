// What others have said, in the document's form: a payment provider's words and times, names from before a rule.
//
// Used where it arrives, and where rows are shown that came in before.

/** An instant as the document writes it; undefined for what is none, or none with a year of four digits. */
export function instantIn(text: string | null | undefined): string | undefined {
  // Ours: YYYY-MM-DDTHH:MM:SS.mmmZ.
  if (text?.length === 24 && text.endsWith('Z')) return text
  const time = Date.parse(text ?? '')
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString()
  return instant.length === 24 ? instant : undefined
}

/** Text for people on one line, at most so many characters of it; undefined where nothing can be seen. */
export function labelIn(text: string | null | undefined, longest: number): string | undefined {
  if (text === null || text === undefined) return undefined
  const line = text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
  const cut = line.length <= longest ? line : [...line].slice(0, longest).join('').trimEnd()
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(cut) ? cut : undefined
}
