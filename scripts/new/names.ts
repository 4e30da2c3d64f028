// The names of a new resource or operation, in the spellings of the places that they are needed in.

/** `giftCards`, `GiftCards`, `gift-cards` and `gift_cards` -> `gift`, `cards`. */
export const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** `GiftCard` */
export const pascal = (words: readonly string[]): string => words.map(capital).join('')
/** `giftCard` */
export const camel = (words: readonly string[]): string => words.map((word, i) => (i ? capital(word) : word)).join('')
/** `gift-card` */
export const kebab = (words: readonly string[]): string => words.join('-')
/** `gift_card` */
export const snake = (words: readonly string[]): string => words.join('_')
/** `Gift card` */
export const sentence = (words: readonly string[]): string => capital(words.join(' '))

/** What English makes of most nouns; `npm run new resource people person` says it where that is wrong. */
export function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '')
  return word.replace(/(?<!s)s$/, '')
}

export const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a')
