// Our own schema keywords, as generated checks call them: x-trim, x-utc, x-forbidden-words, x-money.
//
// They are generic: the words, the currencies and their decimals are in the document.

/** Text that needs no folding: visible ASCII, with single spaces inside. */
const plain = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/
/** Letters and vowels that are invisible: Hangul fillers, inherent vowels of Khmer. */
const fillers = String.raw`\u115f\u1160\u17b4\u17b5\u3164\uffa0`
const widthless = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f${fillers}`
/**
 * Characters without meaning at an edge: white space, and characters without width. A variation selector belongs to its
 * emoji.
 */
const invisible = `[\\s${widthless}]`
const edges = new RegExp(`^${invisible}+|${invisible}+$`, 'g')
/** Characters that change the direction of the text around them (UAX 9); names appear among other text. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g
/**
 * Line ends of other systems: CRLF, CR and NEL, which Unicode treats as a line end (UAX 14) and `pattern` as a control
 * character.
 */
const lineEnds = /\r\n?|\u0085/g
const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * x-trim: normalizes text. Lines end with LF, invisible characters at both ends and direction controls are removed, it
 * is composed (NFC), and a text without visible characters is empty.
 */
export function trimText(text: string): string {
  if (plain.test(text)) return text
  const lines = text.replaceAll(lineEnds, '\n').replaceAll(turns, '')
  return visible.test(lines) ? lines.replaceAll(edges, '').normalize('NFC') : ''
}

/**
 * The years that a time in RFC 3339 format can name. An offset can lead beyond them; then the time becomes the first or
 * the last of these.
 */
const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
/** The parts of a time whose format has been checked; digits beyond milliseconds are left out. */
const parts = /^(\d{4}-\d\d-\d\d).(\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?(?:z|([+-])(\d\d):?(\d\d)?)$/is

/**
 * x-utc: a time in UTC, cut to milliseconds, whatever its offset; other text is unchanged, since its format rejects it.
 */
export function toUtc(text: string): string {
  const [, day, second, fraction = '0', sign = '+', hours = '0', minutes = '0'] = parts.exec(text) ?? []
  if (day === undefined || second === undefined) return text
  // RFC 3339 has leap seconds, JavaScript does not.
  const local = Date.parse(`${day}T${second.replace(/60$/, '59')}.${fraction.padEnd(3, '0')}Z`)
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000
  const time = Math.min(Math.max(local - offset, first), last)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}

/** Folds text that looks alike: without width, accents, case and invisible characters. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .normalize('NFC')

/** Scripts without spaces between words, where the beginning of a word cannot be seen. */
const dense = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Finds the beginning of a word. It may be followed by a particle or the rest of a compound. */
function beginning(word: string): RegExp {
  const text = folded(word)
    .split(/\s+/)
    .map((one) => one.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  return new RegExp(dense.test(word) ? text : String.raw`(?<![\p{L}\p{N}])${text}`, 'u')
}

const finders = new WeakMap<readonly string[], readonly RegExp[]>()

/**
 * x-forbidden-words
 * @param words in lower case, the same array every time
 * @returns the first of them that a word of the text begins with
 */
export function forbiddenWordIn(text: string, words: readonly string[]): string | undefined {
  const found = finders.get(words) ?? words.map(beginning)
  finders.set(words, found)
  const seen = folded(text)
  return words.find((_word, i) => found[i]?.test(seen))
}

/** The number of decimals that the currency allows, if an amount has more. */
interface Scale {
  readonly currency: string | undefined
  readonly limit: number
}

/**
 * x-money: an amount has at most as many decimals as its currency. Without a currency next to it (a patch), only the
 * widest scale is checked; the rest needs the stored resource.
 * @param digits decimals by currency
 * @param code the currency next to the amount, if there is one
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
 * Decimals of the shortest text for this number; infinite for text with an exponent. Multiplication, or `multipleOf:
 * 0.01`, would reject 19.99.
 */
export function decimals(amount: number): number {
  if (Number.isSafeInteger(amount)) return 0
  const [, fraction = '', exponent] = /^-?\d+(?:\.(\d+))?(e.*)?$/.exec(String(amount)) ?? ['', '', 'e']
  return exponent === undefined ? fraction.length : Number.POSITIVE_INFINITY
}

/**
 * An object with only own members, as in JSON: the object itself, unless it inherits from something other than Object.
 */
export function ownMembers(value: object): object {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null ? value : { ...value }
}

/** multipleOf with a fraction, in decimal: both numbers are compared as their shortest text. */
export function isMultiple(value: number, of: number): boolean {
  const times = Math.round(value / of)
  return Number.isFinite(times) && Number((times * of).toPrecision(15)) === value
}
