// Ajv as the contract configures it: one instance for requests, one for responses.
//
// Requests: nothing is coerced or dropped, defaults are filled in, and every error is reported. Responses: validation
// stops at the first error. Some keywords are replaced by faster code that accepts exactly the same values.

import { _, type Code, type Format, type KeywordCxt, stringify, type ValidateFunction } from 'ajv'
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import { and } from 'ajv/dist/compile/codegen/index.js'
import { Type, useFunc } from 'ajv/dist/compile/util.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formats } from '../serve/formats.ts'
import type { Json } from './document.ts'
import { addKeywords } from './keywords.ts'
import { type Kind, Pool, poolId } from './schemas.ts'

/** How generated code names the module of formats until its own location is known. */
export const formatModule = 'serve/formats'

const common: Options = {
  coerceTypes: false,
  removeAdditional: false,
  ownProperties: true,
  // Larger schemas become functions of their own: a quarter less code, at the same speed for an item and a list.
  inlineRefs: 4,
  discriminator: true,
  addUsedSchema: false,
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
}

const kinds: Record<Kind, Options> = {
  request: { ...common, allErrors: true, useDefaults: true, messages: false },
  // Objects are made to have only own members (ownMembers).
  response: { ...common, allErrors: false, useDefaults: false, ownProperties: false },
}

const inherited = Object.getOwnPropertyNames(Object.prototype)

/**
 * @param others schemas that are not in the pool, as JSON texts
 * @returns an Ajv that knows the schemas of the pool, and can print its checks as code
 */
export function ajvFor(kind: Kind, pool: Pool, others: Iterable<string>): Ajv2020 {
  const ajv = withFormats(new Ajv2020({ ...kinds[kind], code: { source: true, esm: true, lines: true } }))
  for (const rule of Object.values(ajv.RULES.all)) {
    if (typeof rule !== 'object') continue
    const { definition } = rule
    const replace = faster[rule.keyword]
    if (replace && 'code' in definition) definition.code = replace(definition.code)
    if (kind === 'request' && definition.error) definition.error = withTexts(definition.error)
  }
  const text = [JSON.stringify(pool.schemas), ...others].join('\n')
  // Without these keywords Ajv need not track what was evaluated, and stops at the first matching branch of `anyOf`.
  const unevaluated = /"unevaluated(Properties|Items)":/.test(text)
  // Without ownProperties, inherited properties would count as members.
  const ownProperties = ajv.opts.ownProperties || inherited.some((name) => text.includes(`"${name}"`))
  Object.assign(ajv.opts, { unevaluated, dynamicRef: text.includes('"$dynamicRef":'), ownProperties })
  ajv.addSchema({ $id: poolId, $defs: pool.schemas })
  return ajv
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  addKeywords(ajv)
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format as Format)
  ajv.opts.code.formats = _`require(${formatModule}).formats`
  return ajv
}

export type Compile = (schema: Json) => ValidateFunction

/**
 * Compiles schemas of a document one by one with an unmodified Ajv that reports every error: for examples and tests.
 */
function compilerFor(kind: Kind, document: Json): Compile {
  const pool = new Pool(kind)
  const pooled = pool.add(document)
  // Ajv reads the pool only once, so it must be complete from the start.
  for (const name of Object.keys(document.components?.schemas ?? {})) pooled({ $ref: `#/components/schemas/${name}` })
  const ajv = withFormats(
    new Ajv2020({ ...kinds[kind], ownProperties: true, allErrors: true, messages: true, verbose: true }),
  )
  ajv.addSchema({ $id: poolId, $defs: pool.schemas })
  const known = new Map<string, ValidateFunction>()
  return (schema) => {
    const text = JSON.stringify(schema)
    const check = known.get(text) ?? ajv.compile(pooled(schema))
    known.set(text, check)
    return check
  }
}

/**
 * Compiling is slow, so compilers are memoised by schema. There are two for each version of the document, and some for
 * tests.
 */
const mostCompilers = 8
const compilers = new Map<string, Compile>()

function sharedCompiler(kind: Kind, document: Json): Compile {
  const key = kind + JSON.stringify(document.components?.schemas)
  const compile = compilers.get(key) ?? compilerFor(kind, document)
  if (compilers.size >= mostCompilers) compilers.delete(compilers.keys().next().value as string)
  compilers.set(key, compile)
  return compile
}

export const requestCompiler = (document: Json): Compile => sharedCompiler('request', document)
export const responseCompiler = (document: Json): Compile => sharedCompiler('response', document)

type Generate = (cxt: KeywordCxt, ruleType?: string) => void

const length: Generate = (cxt) => {
  const { keyword, schema, data, gen } = cxt
  const length = _`${data}.length`
  const characters = _`${useFunc(gen, ucs2length.default)}(${data})`
  // A character is one or two UTF-16 units, so most lengths are decided without counting characters.
  if (keyword === 'maxLength') cxt.fail(_`${length} > ${schema} && ${characters} > ${schema}`)
  else if (schema <= 1) cxt.fail(_`${length} < ${schema}`)
  else cxt.fail(_`${length} < ${schema} || ${length} < ${schema * 2} && ${characters} < ${schema}`)
}

/** As many as an error response lists (serve/validation.ts). */
const mostUnknown = 50

/**
 * Code for some keywords that accepts exactly what Ajv's own does. Where all errors are reported, errors about unknown
 * members and overlong arrays are limited, because a body of 1 MiB has room for a hundred thousand of them.
 */
const faster: Record<string, (own: Generate) => Generate> = {
  minLength: () => length,
  maxLength: () => length,
  items: (own) => (cxt) => {
    const { gen, data, it, parentSchema, keyword } = cxt
    if (!it.allErrors || parentSchema.maxItems === undefined || parentSchema.prefixItems) return own(cxt)
    it.items = true
    gen.forRange('i', 0, _`Math.min(${data}.length, ${parentSchema.maxItems})`, (i) => {
      cxt.subschema({ keyword, dataProp: i, dataPropType: Type.Num }, gen.name('valid'))
    })
  },
  uniqueItems: (own) => (cxt) => {
    const { gen, data, it, parentSchema } = cxt
    if (!it.allErrors || parentSchema.maxItems === undefined) return own(cxt)
    gen.if(_`${data}.length <= ${parentSchema.maxItems}`, () => own(cxt))
  },
  additionalProperties: (own) => (cxt) => {
    const { gen, schema, parentSchema, data, it } = cxt
    const names = Object.keys(parentSchema.properties ?? {})
    // With nine names or more Ajv would look into the schema, which would have to be emitted with the code.
    const few = names.length <= 8 && !it.allErrors
    if (schema !== false || parentSchema.patternProperties || few) return own(cxt)
    it.props = true
    gen.forIn('key', data, (key) => {
      gen.if(and(...names.map((name) => _`${key} !== ${name}`)), () => {
        cxt.setParams({ additionalProperty: key })
        cxt.error()
        if (it.allErrors) gen.if(_`errors - ${cxt.errsCount} >= ${mostUnknown}`, () => gen.break())
        else gen.break()
      })
    })
    cxt.ok(_`${cxt.errsCount} === errors`)
  },
}

/** Adds the document's own messages for a violated keyword (`x-messages`) to the facts of the error. */
function withTexts(error: Json): Json {
  const params = (cxt: KeywordCxt): Code => {
    const facts = typeof error.params === 'function' ? error.params(cxt) : (error.params ?? _`{}`)
    const texts = cxt.parentSchema['x-messages']?.[cxt.keyword]
    if (!texts) return facts
    const kept = cxt.gen.scopeValue('obj', { key: JSON.stringify(texts), ref: texts, code: stringify(texts) })
    return _`${facts}, texts: ${kept}`
  }
  return { ...error, params }
}
