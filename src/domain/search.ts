// Search words: what an item's text is found by, and what a question asks for. Both engines are given these and cut nothing themselves.
//
// Their own parsers disagree, and none finds 가방 in 가죽가방: Korean and Japanese compounds have no spaces, and most everyday
// nouns have two syllables, which is too short for trigrams. So text without spaces is cut into single characters and pairs,
// everything else into words, the same way here for both sides. No stemming and no dictionary: nothing to keep current.

/** The scripts that are written without spaces between words, ー and 々 included. */
const dense = String.raw`[[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]&&[\p{L}\p{N}]]`
const runs = new RegExp(String.raw`(?<dense>(?:${dense}\p{M}*)+)|[[\p{L}\p{N}\p{M}]--${dense}]+`, 'gv')

/** Marks go (é is e, an ideograph's variant is the ideograph), and with them all that is neither letter nor digit. */
const marks = /[^\p{L}\p{N}]/gv

/** Longer words count by their beginning: a lexeme of PostgreSQL's ends at 2046 bytes, and a question at 100 characters. */
const maxLength = 100

interface Run {
  readonly dense: boolean
  /** Characters, not code units. */
  readonly letters: readonly string[]
}

const lettersOf = (text: string): string[] => [...text.replaceAll(marks, '')]

/**
 * Full case folding (Unicode, section 3.13), which JavaScript has not: ẞ and ß are ss, ς is σ. Letter by letter, because a word's last
 * Σ would become ς again. ı, whose capital is I, is no i.
 */
const folded = (letter: string): string[] => [
  ...(letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase()),
]

/** NFKC first, so that ＰＥＮ, ﾉｰﾄ and ㎏ are what they look like. */
function runsOf(text: string): Run[] {
  return [...text.normalize('NFKC').matchAll(runs)].flatMap(({ 0: run, groups }) => {
    const dense = groups?.dense !== undefined
    const letters = dense ? lettersOf(run) : lettersOf(run.normalize('NFKD')).flatMap(folded).slice(0, maxLength)
    return letters.length === 0 ? [] : [{ dense, letters }]
  })
}

const pairs = (letters: readonly string[]): string[] => letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)

/** What a text is found by, each once; letters and digits only. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    runsOf(text).flatMap(({ dense, letters }) => (dense ? [...letters, ...pairs(letters)] : [letters.join('')])),
  )
}

/** A word that must be there, or the beginning of one. */
export interface Term {
  readonly word: string
  readonly prefix: boolean
}

/**
 * What a question asks for: all of it must be there. Its last word in a script with spaces may still be in the typing, so that one
 * is a beginning. Text without a letter or a digit asks for nothing, and nothing is found by it.
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
