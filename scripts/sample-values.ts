// Values and calls in the syntax of a language: on one line if they fit, otherwise one member a line.

export interface Language {
  text(value: string): string
  key(name: string): string
  /** Inside the brackets of an object on one line. */
  readonly pad: string
  readonly words: { readonly null: string; readonly true: string; readonly false: string }
  /** The indentation of one more level. */
  readonly indent: string
  /** After the last member, if each has its own line. */
  readonly trailing: string
}

/** The width of the samples in Redoc on a small screen. */
export const widest = 72

export const json: Language = {
  text: JSON.stringify,
  key: (name) => JSON.stringify(name),
  pad: ' ',
  words: { null: 'null', true: 'true', false: 'false' },
  indent: '  ',
  trailing: '',
}

export const typescript: Language = {
  ...json,
  text: (value) => (value.includes("'") ? JSON.stringify(value) : `'${JSON.stringify(value).slice(1, -1)}'`),
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`),
  trailing: ',',
}

export const python: Language = {
  ...json,
  pad: '',
  words: { null: 'None', true: 'True', false: 'False' },
  indent: '    ',
  trailing: ',',
}

/** What a value stands in, or code alone. */
export class Code {
  readonly before: string
  readonly value: unknown
  readonly after: string

  constructor(before: string, value?: unknown, after = '') {
    this.before = before
    this.value = value
    this.after = after
  }
}

/**
 * @param indent of its line
 * @param column where it begins in its line
 */
export function written(value: unknown, language: Language, indent = '', column = Number.NEGATIVE_INFINITY): string {
  if (value instanceof Code) {
    const { before, value: inner, after } = value
    return before + (inner === undefined ? '' : written(inner, language, indent, column + before.length)) + after
  }
  if (typeof value === 'string') return language.text(value)
  if (value === null || typeof value === 'boolean') return language.words[`${value}`]
  if (typeof value !== 'object') return String(value)
  const isList = Array.isArray(value)
  const [open, close, pad] = isList ? ['[', ']', ''] : ['{', '}', language.pad]
  const members = Object.entries(value).map(([name, one]) => [isList ? '' : `${language.key(name)}: `, one] as const)
  const line = members.map(([name, one]) => name + written(one, language)).join(', ')
  if (column + line.length + 2 * pad.length + 3 <= widest) return `${open}${pad}${line}${pad}${close}`
  const deeper = indent + language.indent
  const lines = members.map(
    ([name, one]) => deeper + name + written(one, language, deeper, deeper.length + name.length),
  )
  return `${open}\n${lines.join(',\n')}${language.trailing}\n${indent}${close}`
}

/** Whether it may span several lines. */
const isLong = (value: unknown): boolean =>
  value instanceof Code ? isLong(value.value) : typeof value === 'object' && value !== null

/** A call; if it is too long for a line, its last argument spans several lines, or each argument has its own. */
export function callOf(first: string, values: readonly unknown[], language: Language): string {
  const flat = values.map((value) => written(value, language))
  const line = `${first}(${flat.join(', ')})`
  if (line.length <= widest) return line
  const start = `${first}(${flat
    .slice(0, -1)
    .map((text) => `${text}, `)
    .join('')}`
  const last = values.at(-1)
  if (isLong(last) && start.length < widest - 5) return `${start}${written(last, language, '', start.length)})`
  const { indent } = language
  const lines = values.map((value) => `${indent}${written(value, language, indent, indent.length)},\n`)
  return `${first}(\n${lines.join('')})`
}
