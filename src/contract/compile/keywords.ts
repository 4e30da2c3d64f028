// Our own schema keywords for Ajv, as code that calls the plain functions of ../serve/keywords.ts.
//
// They belong to the contract itself rather than to a policy. vocabulary.ts defines their allowed values.

import { _, type CodeKeywordDefinition, type KeywordCxt, type Name, stringify } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'
import { brokenScale, forbiddenWordIn, isMultiple, ownMembers, toUtc, trimText } from '../serve/keywords.ts'
import type { Json } from './document.ts'

const functions = { brokenScale, forbiddenWordIn, isMultiple, ownMembers, toUtc, trimText }

/** How generated code names the module of these functions until its own location is known. */
export const keywordModule = 'serve/keywords'

const used = ({ gen }: KeywordCxt, name: keyof typeof functions): Name =>
  gen.scopeValue('func', { ref: functions[name], code: _`require(${keywordModule})${getProperty(name)}` })

/** A constant of the schema, written once however often it is used. */
const constant = ({ gen }: KeywordCxt, value: Json): Name =>
  gen.scopeValue('obj', { key: JSON.stringify(value), ref: value, code: stringify(value) })

/** Replaces the text with another one, which the following keywords check. */
const rewriting = (keyword: string, name: keyof typeof functions): CodeKeywordDefinition => ({
  keyword,
  type: 'string',
  schemaType: 'boolean',
  code(cxt) {
    const { gen, data, it } = cxt
    const text = gen.const('text', _`${used(cxt, name)}(${data})`)
    gen.if(_`${it.parentData} !== undefined`, () => {
      gen.assign(_`${it.parentData}[${it.parentDataProperty}]`, text)
      gen.assign(data, text)
    })
  },
})

const forbiddenWords: CodeKeywordDefinition = {
  keyword: 'x-forbidden-words',
  type: 'string',
  schemaType: 'array',
  error: {
    message: 'must pass x-forbidden-words',
    params: ({ params }) => _`{word: ${params.word}}`,
  },
  code(cxt) {
    const words = constant(
      cxt,
      cxt.schema.map((word: string) => word.toLowerCase()),
    )
    const word = cxt.gen.const('word', _`${used(cxt, 'forbiddenWordIn')}(${cxt.data}, ${words})`)
    cxt.setParams({ word })
    cxt.fail(_`${word} !== undefined`)
  },
}

const money: CodeKeywordDefinition = {
  keyword: 'x-money',
  type: 'number',
  schemaType: 'object',
  error: {
    message: 'must pass x-money',
    params: ({ params }) => _`${params.scale}`,
  },
  code(cxt) {
    const { gen, data, it, schema } = cxt
    const code = _`${it.parentData}?.[${schema.currency}]`
    const scale = gen.const('scale', _`${used(cxt, 'brokenScale')}(${data}, ${constant(cxt, schema.digits)}, ${code})`)
    cxt.setParams({ scale })
    cxt.fail(_`${scale} !== undefined`)
  },
}

/** As people count: 19.99 is a multiple of 0.01. Ajv divides binary fractions, and would disagree. */
const multipleOf: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schema }) => `must be multiple of ${schema}`,
    params: ({ schema }) => _`{multipleOf: ${schema}}`,
  },
  code(cxt) {
    const { data, schema } = cxt
    if (Number.isInteger(schema)) cxt.fail(_`${data} % ${schema} !== 0`)
    else cxt.fail(_`!${used(cxt, 'isMultiple')}(${data}, ${schema})`)
  },
}

/**
 * Not for documents: schemas of responses get it. All members below are known to be the object's own, so keywords need
 * not test each one, which would take half the time of a check.
 */
export const own = 'ownMembers'
const ownObject: CodeKeywordDefinition = {
  keyword: own,
  type: 'object',
  schemaType: 'boolean',
  before: 'required',
  code(cxt) {
    cxt.gen.assign(cxt.data, _`${used(cxt, 'ownMembers')}(${cxt.data})`)
  },
}

/** Annotations that only people and generators read; Ajv must accept them. */
const annotations = ['x-messages', 'x-extensible', 'x-minor-digits', 'example', 'xml', 'externalDocs']

export function addKeywords(ajv: Ajv2020): void {
  ajv.addVocabulary(annotations)
  ajv.addKeyword({ ...rewriting('x-trim', 'trimText'), before: 'maxLength' })
  ajv.addKeyword(rewriting('x-utc', 'toUtc'))
  ajv.addKeyword(forbiddenWords)
  ajv.addKeyword(money)
  ajv.addKeyword(ownObject)
  ajv.removeKeyword('multipleOf')
  ajv.addKeyword(multipleOf)
}
