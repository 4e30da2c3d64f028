// Schema keywords of our own, as generated checks call them: x-trim, x-utc, x-forbidden-words, x-money.
//
// Generic on purpose: the words, the currencies and their decimals stand in the document, not here.

/** x-trim: without white space at both ends, and composed to NFC. */
export const trimmed = (text: string): string => text.trim().normalize('NFC')

/**
 * The years that a time of RFC 3339 can name; an offset can lead out of them, and such a time becomes the first or the
 * last of them.
 */
const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/**
 * x-utc: an instant in UTC with milliseconds, whatever its offset; other text as it is, since its format refuses it.
 */
export function inUtc(text: string): string {
  // A leap second is one to RFC 3339, and none to JavaScript.
  const time = Math.min(Math.max(Date.parse(text.replace(':60', ':59')), first), last)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}

/**
 * x-forbidden-words
 * @param words in lower case
 * @returns the first of them that the text contains
 */
export function forbiddenWordIn(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase()
  return words.find((word) => lower.includes(word))
}

/** The number of decimals that the currency allows, if an amount has more. */
interface Scale {
  readonly currency: string | undefined
  readonly limit: number
}

/**
 * x-money: an amount has at most as many decimals as its currency. Without a currency beside it (a patch) only the
 * widest scale is checked; the rest needs the stored resource.
 * @param digits decimals by currency
 * @param code the currency beside the amount, if there is one
 * @returns the allowed number, if the amount has more
 */
export function brokenScale(
  amount: number,
  digits: Readonly<Record<string, number>>,
  code: unknown,
): Scale | undefined {
  const currency = typeof code === 'string' ? code : undefined
  const known = currency !== undefined && Object.hasOwn(digits, currency)
  const limit = known ? (digits[currency] as number) : Math.max(...Object.values(digits))
  return decimals(amount) <= limit ? undefined : { currency, limit }
}

/**
 * Decimals of the shortest text that reads back as this number; infinite for text with an exponent. Multiplying, or
 * `multipleOf: 0.01`, refuses 19.99.
 */
export function decimals(amount: number): number {
  if (Number.isSafeInteger(amount)) return 0
  const [, fraction = '', exponent] = /^-?\d+(?:\.(\d+))?(e.*)?$/.exec(String(amount)) ?? ['', '', 'e']
  return exponent === undefined ? fraction.length : Number.POSITIVE_INFINITY
}

/**
 * An object whose members are all its own, as in JSON: the object itself, unless it inherits from something other than
 * Object.
 */
export function ownMembers(value: object): object {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null ? value : { ...value }
}
