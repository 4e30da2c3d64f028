// Converts the text of query, headers and cookies to typed values, according to the document. The router provides path
// text.
//
// Only declared names are accepted, each at most once (lists may repeat theirs), and only text that is exactly a number
// becomes a number: everything else stays text, which validation then rejects. This throws only for text that cannot be
// decoded, because an exception in a parser of Fastify's router ends the process.

import type { Location, Member, Operation, Parameter } from './contract.ts'
import { strictJson } from './json.ts'
import { printableName, problem, type Violation } from './problem.ts'

/** More pairs than any reasonable query; it limits work. */
const maxPairs = 100

/** An object without the members of Object.prototype. An object without any prototype would be slow. */
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

/** Text -> value; text of another type is returned unchanged. */
function converter({ type, list, nullable }: Member, delimiter = ','): Convert {
  const read = readers[type]
  if (nullable) return (text) => (text === 'null' ? null : read(text))
  if (!list) return read
  if (delimiter === '') return (text) => [read(text)]
  return (text) => (text === '' ? [] : text.split(delimiter).map(read))
}

/** Members and values alternating, or each member with its value: `a,1,b,2` or `a=1,b=2`. */
function pairs({ members, others, written }: NonNullable<Parameter['object']>): Convert {
  const converters = new Map(Object.entries(members).map(([name, member]) => [name, converter(member)]))
  const other = others ? converter(others) : readers.text
  return (text) => {
    const object = new Values()
    const parts = text === '' ? [] : text.split(',')
    const entries =
      written === 'members'
        ? parts.map((part) => part.split('=', 2))
        : parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]]] : []))
    for (const [name = '', value = ''] of entries) object[name] = (converters.get(name) ?? other)(value)
    return object
  }
}

/** Text -> value for one parameter, or for a header of a response. */
export function converterOf(parameter: Parameter): Convert {
  const { object, delimiter, in: location } = parameter
  if (parameter.json) return strictJson
  if (object) return pairs(object)
  const convert = converter(parameter, delimiter)
  // White space around the entries of a list in a header does not belong to them (RFC 9110, section 5.6.1).
  return parameter.list && location === 'header' ? (text) => convert(text.trim().replaceAll(/\s*,\s*/g, ',')) : convert
}

export interface Decoded {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  /** Violations that only decoding can detect: unknown or repeated names, form parts that are not files. */
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
  /** The object that contains it. */
  readonly within?: string
}

/** The decoders by their name in the query. */
interface Query {
  readonly named: ReadonlyMap<string, Converter>
  /** The decoder of names that belong to no single parameter. */
  readonly others: readonly ((name: string) => Converter | undefined)[]
}

/** Makes the decoder of one operation. */
export function decoder(operation: Operation): (source: Source) => Decoded {
  const convertersIn = (location: Location, named = (name: string) => name): readonly Converter[] =>
    operation.parameters
      .filter((one) => one.in === location)
      .map((one) => ({ name: named(one.name), list: one.list, convert: converterOf(one) }))
  const path = convertersIn('path')
  const query = {
    ...queryOf(operation.parameters.filter((one) => one.in === 'query')),
    most: maxPairs,
    place: 'query.',
    // An API key in the query is for `security`.
    ignored: new Set(Object.values(operation.schemes ?? {}).flatMap((one) => (one.in === 'query' && one.name) || [])),
  }
  const header = convertersIn('header', (name) => name.toLowerCase())
  const cookie = convertersIn('cookie')
  return ({ params, search, headers }) => {
    const violations: Violation[] = []
    return {
      path: collect(path, params),
      query: decodePairs(query, search, violations),
      header: collect(header, headers),
      cookie: cookie.length === 0 ? new Values() : collect(cookie, cookies(headers.cookie)),
      violations,
    }
  }
}

function queryOf(parameters: readonly Parameter[]): Query {
  const others: Query['others'][number][] = []
  const named = parameters.flatMap((parameter): [string, Converter][] => {
    const { name, list, object } = parameter
    if (!object || object.written === 'pairs') return [[name, { name, list, convert: converterOf(parameter) }]]
    const deep = object.written === 'deep'
    const member = (inner: string, { list, ...more }: Member): Converter => ({
      name: inner,
      list,
      convert: converter({ list, ...more }, ''),
      within: name,
    })
    if (object.others) others.push(otherMembers(name, deep, (inner) => member(inner, object.others as Member)))
    return Object.entries(object.members).map(([inner, one]) => [
      deep ? `${name}[${inner}]` : inner,
      member(inner, one),
    ])
  })
  return { named: new Map(named), others }
}

const otherMembers = (name: string, deep: boolean, member: (inner: string) => Converter) => (text: string) => {
  if (!deep) return member(text)
  return text.startsWith(`${name}[`) && text.endsWith(']') ? member(text.slice(name.length + 1, -1)) : undefined
}

function collect(converters: readonly Converter[], texts: Source['headers']): Values {
  const values = new Values()
  for (const { name, convert } of converters) {
    const text = texts[name]
    // What objects inherit, such as `constructor`, is no header.
    if (typeof text === 'string') values[name] = convert(text)
    else if (Array.isArray(text)) values[name] = convert(text.toString())
  }
  return values
}

const maxMembers = 1000

/** Makes the decoder of a urlencoded form. The schema decides about undeclared members. */
export function formDecoder(members: readonly Parameter[]): (text: string, violations: Violation[]) => unknown {
  const { named, others } = queryOf(members)
  const asText = (name: string): Converter => ({ name, list: false, convert: readers.text })
  const query = { named, others: [...others, asText], most: maxMembers, place: '', ignored: new Set<string>() }
  return (text, violations) => decodePairs(query, text, violations)
}

/** The decoders of the fields of a form with a file, by name. */
export const fieldDecoders = (fields: readonly Parameter[]): ReadonlyMap<string, Converter> => queryOf(fields).named

interface Pairs extends Query {
  readonly most: number
  /** The prefix of the names of fields. */
  readonly place: string
  readonly ignored: ReadonlySet<string>
}

function decodePairs({ named, others, most, place, ignored }: Pairs, search: string, violations: Violation[]): Values {
  const values = new Values()
  if (search === '') return values
  const pairs = search.split('&', most + 1)
  if (pairs.length > most)
    violations.push({ field: place.slice(0, -1) || 'body', rule: 'max_items', facts: { limit: most } })
  for (const pair of pairs.slice(0, most)) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const text = decode(at < 0 ? '' : pair.slice(at + 1))
    const known = named.get(name) ?? (others.length > 0 ? otherOf(others, name) : undefined)
    if (!known) {
      if (!ignored.has(name)) violations.push({ field: place + printableName(name), rule: 'unknown' })
      continue
    }
    const into = known.within === undefined ? values : within(values, known.within)
    if (!(known.name in into)) into[known.name] = known.convert(text)
    // A list may be written as `a,b`, or by repeating its name.
    else if (known.list) into[known.name] = [into[known.name], known.convert(text)].flat()
    else violations.push({ field: place + printableName(name), rule: 'repeated' })
  }
  return values
}

function otherOf(others: Query['others'], name: string): Converter | undefined {
  for (const other of others) {
    const found = other(name)
    if (found) return found
  }
  return undefined
}

function within(values: Values, name: string): Values {
  values[name] ??= new Values()
  return values[name] as Values
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
