// Query, header and cookie text -> typed values, by the document. Path text comes from the router.
//
// Only declared names get through, each at most once, and only text that is exactly a number becomes a number:
// everything else stays text, which validation then refuses. Never throws except for what cannot be decoded,
// because a parser that throws in Fastify's router takes the process with it.

import { problem, type Violation } from '../../problem.ts'
import { type Json, type Operation, type Parameter, resolve } from '../compile/document.ts'

/** More pairs than any honest query; a bound on work. */
const maxPairs = 100

type Values = Record<string, unknown>
type Convert = (text: string) => unknown

/** No leading zeros and no minus zero: one text for one number. */
const integer = /^(?:0|-?[1-9]\d{0,15})$/
const decimal = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Text -> value for one schema; text that is not of its type is returned as it is. */
function converter(document: Json, parameter: Parameter): Convert {
  const schema = resolve(document, parameter.schema)
  const types: string[] = [schema.type].flat()
  if (types.includes('array')) {
    const one = converter(document, { ...parameter, schema: schema.items })
    return (text) => (text === '' ? [] : text.split(',').map(one))
  }
  return (text) => {
    if (types.includes('integer') && integer.test(text)) return Number(text)
    if (types.includes('number') && decimal.test(text)) return Number(text)
    if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
    return text
  }
}

export interface Decoded {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  /** What decoding alone can see: names that are unknown or repeated, parts of a form that are no file. */
  readonly violations: Violation[]
}

interface Source {
  readonly params: Readonly<Record<string, string>>
  readonly search: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Compiles the decoder of one operation. */
export function decoder(document: Json, operation: Operation): (source: Source) => Decoded {
  const converters = (location: Parameter['in']) =>
    new Map(operation.parameters.filter((p) => p.in === location).map((p) => [p.name, converter(document, p)]))
  const path = converters('path')
  const query = converters('query')
  const header = converters('header')
  const cookie = converters('cookie')
  return ({ params, search, headers }) => {
    const violations: Violation[] = []
    return {
      path: collect(path, (name) => params[name]),
      query: decodeQuery(query, search, violations),
      header: collect(header, (name) => headers[name.toLowerCase()]?.toString(), true),
      cookie: cookie.size === 0 ? nothing() : collect(cookie, cookies(headers.cookie)),
      violations,
    }
  }
}

const nothing = (): Values => Object.create(null)

function collect(converters: Map<string, Convert>, read: (name: string) => string | undefined, lower = false): Values {
  const values = nothing()
  for (const [name, convert] of converters) {
    const text = read(name)
    if (text !== undefined) values[lower ? name.toLowerCase() : name] = convert(text)
  }
  return values
}

function decodeQuery(converters: Map<string, Convert>, search: string, violations: Violation[]): Values {
  const values = nothing()
  if (search === '') return values
  const pairs = search.split('&', maxPairs + 1)
  if (pairs.length > maxPairs) violations.push({ field: 'query', rule: 'max_items', facts: { limit: maxPairs } })
  for (const pair of pairs.slice(0, maxPairs)) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const text = decode(at < 0 ? '' : pair.slice(at + 1))
    const convert = converters.get(name)
    if (!convert) violations.push({ field: `query.${name.slice(0, 100)}`, rule: 'unknown' })
    else if (name in values) violations.push({ field: `query.${name}`, rule: 'repeated' })
    else values[name] = convert(text)
  }
  return values
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
}

/** The cookies of a request, by name; the first of two equal names counts (RFC 6265, section 5.4). */
function cookies(text: string | string[] | undefined): (name: string) => string | undefined {
  const found = new Map<string, string>()
  for (const pair of String(text ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, pair.slice(at + 1).trim())
  }
  return (name) => found.get(name)
}
