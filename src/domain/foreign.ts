// Foreign texts and times in the document's form: those of payment providers, and rows stored before a rule existed.
//
// Applied on input, and again when older rows are shown.

/** An instant as the document writes it; undefined if the text is none, or its year has not four digits. */
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
