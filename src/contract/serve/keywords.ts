// Our schema keywords, as spec/extensions.schema.json describes them: x-trim, x-utc, x-forbidden-words, x-money.
//
// Generic on purpose: the words, the currencies and their decimals stand in the document, not here.

import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { DataValidateFunction, DataValidationCxt } from 'ajv/dist/types/index.js'
import type { Json } from '../compile/document.ts'

/** An Ajv validator that says no with the params `refuse` gives, and names its schema as Ajv's own keywords do. */
function reporting(keyword: string, parentSchema: Json, refuse: (data: Json, context?: DataValidationCxt) => Json) {
  const validate: DataValidateFunction = (data, context) => {
    const params = refuse(data, context)
    validate.errors = params ? [{ keyword, message: `must pass ${keyword}`, params, parentSchema }] : []
    return params === undefined
  }
  return validate
}

const trim = () => (text: string, context?: DataValidationCxt) => {
  if (context) context.parentData[context.parentDataProperty] = text.trim().normalize('NFC')
  return true
}

/** The years that a time of RFC 3339 can name; what lies beyond them by its offset lies at their end. */
const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** Whatever its offset, an instant has one text: the one that is kept. What is none was refused by its format. */
const utc = () => (text: string, context?: DataValidationCxt) => {
  // A leap second is one to RFC 3339, and none to JavaScript.
  const time = Math.min(Math.max(Date.parse(text.replace(':60', ':59')), first), last)
  if (context && !Number.isNaN(time)) context.parentData[context.parentDataProperty] = new Date(time).toISOString()
  return true
}

const forbiddenWords = (words: string[], parent: Json) => {
  const lower = words.map((word) => word.toLowerCase())
  return reporting('x-forbidden-words', parent, (text: string) => {
    const word = lower.find((w) => text.toLowerCase().includes(w))
    return word === undefined ? undefined : { word }
  })
}

/**
 * An amount must be written with at most as many decimals as its currency has. Digits are counted in the shortest
 * decimal text of the number: multiplying, or `multipleOf: 0.01`, refuses 19.99. Without a currency beside it (a patch)
 * only the widest scale is checked; the rest needs the stored resource.
 */
const money = ({ currency, digits }: { currency: string; digits: Record<string, number> }, parent: Json) => {
  const widest = Math.max(...Object.values(digits))
  return reporting('x-money', parent, (amount: number, context?: DataValidationCxt) => {
    const code = (context?.parentData as Record<string, unknown> | undefined)?.[currency]
    const limit = typeof code === 'string' && Object.hasOwn(digits, code) ? (digits[code] as number) : widest
    return decimals(amount) <= limit ? undefined : { currency: typeof code === 'string' ? code : undefined, limit }
  })
}

/** Decimals of the shortest text that reads back as this number; infinite for text with an exponent. */
export function decimals(amount: number): number {
  const [, fraction = '', exponent] = /^-?\d+(?:\.(\d+))?(e.*)?$/.exec(String(amount)) ?? ['', '', 'e']
  return exponent === undefined ? fraction.length : Number.POSITIVE_INFINITY
}

/** Names that only people and generators read; Ajv is told to expect them. */
const annotations = ['x-messages', 'x-extensible', 'example', 'xml', 'externalDocs']

export function addKeywords(ajv: Ajv2020): void {
  ajv.addVocabulary(annotations)
  ajv.addKeyword({
    keyword: 'x-trim',
    type: 'string',
    before: 'maxLength',
    modifying: true,
    errors: false,
    compile: trim,
  })
  ajv.addKeyword({ keyword: 'x-utc', type: 'string', modifying: true, errors: false, compile: utc })
  const checked = { errors: true, type: 'string' } as const
  ajv.addKeyword({ ...checked, keyword: 'x-forbidden-words', compile: forbiddenWords })
  ajv.addKeyword({ ...checked, keyword: 'x-money', type: 'number', compile: money })
}
