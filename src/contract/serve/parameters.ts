// Converts the text of query, headers and cookies to typed values, according to the document. The router provides path
// text.
//
// Only declared names are accepted, each at most once (lists may repeat theirs), and only text that is exactly a number
// becomes a number: everything else stays text, which validation then rejects. Throws only for text that cannot be
// decoded, because a parser that throws in Fastify's router ends the process.

import type { Location, Operation, Parameter } from './contract.ts'
import { printableName, problem, type Violation } from './problem.ts'

/** More pairs than any honest query; a bound on work. */
const maxPairs = 100

/** An object without members of Object.prototype. One that is made without any prototype is slow. */
class Values {
  [name: string]: unknown
}
Reflect.deleteProperty(Values.prototype, 'constructor')
Object.setPrototypeOf(Values.prototype, null)

type Convert = (text: string) => unknown

/** No leading zeros and no minus zero: one text for one number. */
const integer = /^(?:0|-?[1-9]\d{0,15})$/
const decimal = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/

const readers: Readonly<Record<Parameter['type'], Convert>> = {
  text: (text) => text,
  integer: (text) => (integer.test(text) ? Number(text) : text),
  number: (text) => (decimal.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : text),
}

/** Text -> value for one parameter; text that is not of its type is returned as it is. */
function converter({ type, list, nullable }: Parameter): Convert {
  const read = readers[type]
  if (nullable) return (text) => (text === 'null' ? null : read(text))
  return list ? (text) => (text === '' ? [] : text.split(',').map(read)) : read
}

export interface Decoded {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  /** Violations that only decoding can see: unknown or repeated names, form parts that are not files. */
  readonly violations: Violation[]
}

interface Source {
  readonly params: Readonly<Record<string, string>>
  readonly search: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

interface Converter {
  readonly name: string
  readonly list: boolean
  readonly convert: Convert
}

/** Makes the decoder of one operation. */
export function decoder(operation: Operation): (source: Source) => Decoded {
  const convertersIn = (location: Location, named = (name: string) => name): readonly Converter[] =>
    operation.parameters
      .filter((one) => one.in === location)
      .map((one) => ({ name: named(one.name), list: one.list, convert: converter(one) }))
  const path = convertersIn('path')
  const query = new Map(convertersIn('query').map((one) => [one.name, one]))
  const header = convertersIn('header', (name) => name.toLowerCase())
  const cookie = convertersIn('cookie')
  return ({ params, search, headers }) => {
    const violations: Violation[] = []
    return {
      path: collect(path, params),
      query: decodeQuery(query, search, violations),
      header: collect(header, headers),
      cookie: cookie.length === 0 ? new Values() : collect(cookie, cookies(headers.cookie)),
      violations,
    }
  }
}

function collect(converters: readonly Converter[], texts: Source['headers']): Values {
  const values = new Values()
  for (const { name, convert } of converters) {
    const text = texts[name]
    if (text !== undefined) values[name] = convert(typeof text === 'string' ? text : text.toString())
  }
  return values
}

function decodeQuery(converters: Map<string, Converter>, search: string, violations: Violation[]): Values {
  const values = new Values()
  if (search === '') return values
  const pairs = search.split('&', maxPairs + 1)
  if (pairs.length > maxPairs) violations.push({ field: 'query', rule: 'max_items', facts: { limit: maxPairs } })
  for (const pair of pairs.slice(0, maxPairs)) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const text = decode(at < 0 ? '' : pair.slice(at + 1))
    const known = converters.get(name)
    if (!known) violations.push({ field: `query.${printableName(name)}`, rule: 'unknown' })
    else if (!(name in values)) values[name] = known.convert(text)
    // A list may be written as `a,b` or by repeating its name.
    else if (known.list) values[name] = [values[name], known.convert(text)].flat()
    else violations.push({ field: `query.${name}`, rule: 'repeated' })
  }
  return values
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
}

/** The cookies of a request, by name; the first of two equal names counts (RFC 6265, section 5.4). */
function cookies(text: string | string[] | undefined): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const pair of String(text ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0) found[name] ??= pair.slice(at + 1).trim()
  }
  return found
}
