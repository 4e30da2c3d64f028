// One Ajv for what comes in, one for what goes out, both over the whole document.
//
// The document is registered once and every schema is reached by its pointer, so that a named schema is compiled once.
// In: nothing is coerced or dropped; defaults are filled in. Out: every object is closed, so that a field
// the document does not have cannot leave, although the document stays open to clients (they must ignore what they
// do not know); and rules about input alone (trimming, forbidden words) do not apply to what is already stored.

import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Json } from './document.ts'
import { addKeywords } from '../serve/keywords.ts'

const id = 'contract'

/** More than this many errors help nobody; Ajv is not asked to stop early, so bounds in the schemas keep the work small. */
const options: Options = {
  allErrors: true,
  verbose: true,
  useDefaults: true,
  coerceTypes: false,
  removeAdditional: false,
  ownProperties: true,
  discriminator: true,
  addUsedSchema: false,
  strictSchema: true,
  strictTypes: false,
  strictRequired: false,
}

export type Compile = (schema: Json) => ReturnType<Ajv2020['compile']>

/** @returns a compiler for schemas of this document, whose local references lead into it */
function compilerFor(document: Json, settings: Options): Compile {
  const ajv = new Ajv2020(settings)
  addFormats.default(ajv, { mode: 'full' })
  addKeywords(ajv)
  ajv.addSchema({ $id: id, $defs: rewritten(rewritten(document.components.schemas, withoutMapping), absolute) })
  return (schema) => ajv.compile(rewritten(schema, absolute))
}

/** Compiling is what a start spends its time on. Of the same schemas there is one compiler, and of each schema one check. */
const compilers = new Map<string, Compile>()
/** Two for each version of the document, and some for tests. */
const mostCompilers = 8

function sharedCompiler(kind: 'request' | 'response', document: Json, make: () => Compile): Compile {
  const key = kind + JSON.stringify(document.components.schemas)
  const known = compilers.get(key)
  if (known) return known
  const compile = make()
  const checks = new Map<string, ReturnType<Compile>>()
  const once: Compile = (schema) => {
    const text = JSON.stringify(schema)
    const check = checks.get(text) ?? compile(schema)
    checks.set(text, check)
    return check
  }
  if (compilers.size >= mostCompilers) compilers.delete(compilers.keys().next().value as string)
  compilers.set(key, once)
  return once
}

export const requestCompiler = (document: Json): Compile =>
  sharedCompiler('request', document, () => compilerFor(rewritten(document, plain), options))

export const responseCompiler = (document: Json): Compile =>
  sharedCompiler('response', document, () => {
    const compile = compilerFor(rewritten(document, closed), { ...options, useDefaults: false })
    return (schema) => compile(rewritten(schema, closed))
  })

type Rewrite = (node: Record<string, Json>) => Record<string, Json>

/** A deep copy with every object put through `rewrite`, inner ones first. */
function rewritten(node: Json, rewrite: Rewrite): Json {
  if (Array.isArray(node)) return node.map((one) => rewritten(one, rewrite))
  if (node === null || typeof node !== 'object') return node
  const copy = Object.entries(node).map(([key, value]) => [key, rewritten(value, rewrite)])
  return rewrite(Object.fromEntries(copy))
}

const plain: Rewrite = (node) => node

const absolute: Rewrite = (node) =>
  typeof node.$ref === 'string'
    ? { ...node, $ref: node.$ref.replace(/^#\/components\/schemas\//, `${id}#/$defs/`) }
    : node

/** Ajv refuses discriminator.mapping; refusals.ts has checked that it agrees with the branches. */
const withoutMapping: Rewrite = (node) =>
  node.discriminator?.propertyName
    ? { ...node, discriminator: { propertyName: node.discriminator.propertyName } }
    : node

const closed: Rewrite = (node) => {
  if (![node.type].flat().includes('object') || typeof node.properties !== 'object') return stored(node)
  return { additionalProperties: false, ...stored(node) }
}

const stored: Rewrite = ({ 'x-trim': _trim, 'x-forbidden-words': _words, ...node }) => node
