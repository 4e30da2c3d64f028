// Search words: the words by which an item's text is found, and the words of a query. Both databases store these words
// and tokenize nothing themselves.
//
// Their own parsers disagree, and neither finds 가방 in 가죽가방: Korean and Japanese compounds have no spaces, and most
// everyday nouns have two syllables, which is too short for trigrams. So text without spaces is split into single
// characters and pairs, and everything else into words, on both sides alike. There is no stemming, and no dictionary to
// maintain.

/** The scripts that are written without spaces between words, including ー and 々. */
const dense = String.raw`[[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]&&[\p{L}\p{N}]]`
const runs = new RegExp(String.raw`(?<dense>(?:${dense}\p{M}*)+)|[[\p{L}\p{N}\p{M}]--${dense}]+`, 'gv')

/**
 * Removed characters: marks (é becomes e, a variant of an ideograph the ideograph), and all that are neither letters
 * nor digits.
 */
const marks = /[^\p{L}\p{N}]/gv

/** Longer words are cut: PostgreSQL limits a lexeme to 2046 bytes, and a query has at most 100 characters. */
const maxLength = 100

interface Run {
  readonly dense: boolean
  /** Characters rather than code units; ASCII is not split. */
  readonly letters: readonly string[]
}

const lettersOf = (text: string): string[] => [...text.replaceAll(marks, '')]

/**
 * Full case folding (Unicode, section 3.13), which JavaScript lacks: ẞ and ß become ss, ς becomes σ. Letter by letter,
 * because the last Σ of a word would become ς again. ı, whose capital is I, does not become i.
 */
const folded = (letter: string): string[] => [
  ...(letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase()),
]

/** Invisible characters (a zero-width space, a soft hyphen, a variation selector) do not separate words. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** A faster way for most texts, with the same result. */
const ascii = /^[\0-\x7f]*$/

const asciiRunsOf = (text: string): Run[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => ({ dense: false, letters: [word.slice(0, maxLength)] }))

/** NFKC first, so that ＰＥＮ, ﾉｰﾄ and ㎏ match the characters they look like. */
function runsOf(text: string): Run[] {
  if (ascii.test(text)) return asciiRunsOf(text)
  return [...text.normalize('NFKC').replaceAll(invisible, '').matchAll(runs)].flatMap(({ 0: run, groups }) => {
    const dense = groups?.dense !== undefined
    const letters = dense ? lettersOf(run) : lettersOf(run.normalize('NFKD')).flatMap(folded).slice(0, maxLength)
    return letters.length === 0 ? [] : [{ dense, letters }]
  })
}

const pairs = (letters: readonly string[]): string[] => letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)

/** The words by which a text is found, without duplicates; letters and digits only. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    runsOf(text).flatMap(({ dense, letters }) => (dense ? [...letters, ...pairs(letters)] : [letters.join('')])),
  )
}

/** A required word, or the beginning of one. */
export interface Term {
  readonly word: string
  readonly prefix: boolean
}

/**
 * The words of a query, all of which must match. The last word in a script with spaces may be incomplete, so it is a
 * prefix. A query without a letter or a digit matches nothing.
 */
export function termsOf(question: string): Term[] {
  const found = runsOf(question)
  const last = found.findLastIndex(({ dense }) => !dense)
  const terms = found.flatMap(({ dense, letters }, i) => {
    const words = dense && letters.length > 1 ? pairs(letters) : [letters.join('')]
    return words.map((word) => ({ word, prefix: i === last }))
  })
  return [...new Map(terms.map((term) => [`${term.word} ${term.prefix}`, term])).values()]
}
