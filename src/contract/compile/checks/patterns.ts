// Regular expressions that all clients read alike. JSON Schema uses those of ECMAScript; other languages cannot read
// some of them (`\u0000`, look-around), and read others differently (`\d`, `.`).
//
// A rule that no portable expression can state is an `x-exact-pattern`, which the server checks in place of `pattern`.

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Json } from '../document.ts'
import { exactPattern } from '../keys.ts'
import { escaped, type Finding } from './finding.ts'
import { allSchemas } from './schemas.ts'

/** A part of an expression that is not portable. */
interface Unportable {
  /** As it is written in the expression. */
  readonly raw: string
  readonly start: number
  readonly why: string
  /** The portable spelling, if there is one. */
  readonly instead?: string
  /** Whether the portable spelling differs beyond ASCII. */
  readonly inexact?: boolean
}

const otherwise = (who: string) => `is read differently by ${who}`
const unread = (who: string) => `cannot be read by ${who}`

const hex = (value: number): string => String.raw`\x${value.toString(16).padStart(2, '0')}`

/** A class of everything beyond ASCII and what this matches within it. */
function widened(raw: string): string {
  const one = new RegExp(`^(?:${raw})$`, 'u')
  let refused = ''
  for (let from = 0, to = 0; from <= 0x7f; from = to + 1) {
    const matches = (value: number) => one.test(String.fromCharCode(value))
    to = from
    while (to < 0x7f && matches(to + 1) === matches(from)) to += 1
    if (!matches(from)) refused += from === to ? hex(from) : `${hex(from)}-${hex(to)}`
  }
  return refused === '' ? String.raw`(?:[\x00-\x7f]|[^\x00-\x7f])` : `[^${refused}]`
}

const inClass = ({ parent }: AST.Character | AST.CharacterSet): boolean => parent.type.startsWith('CharacterClass')

/** Escapes that mean the same everywhere, apart from punctuation. */
const safeEscape = /^\\(?:[fnrt]|x[0-9a-f]{2}|[\^$\\.*+?()[\]{}|/-])$/i

function* ofCharacter(node: AST.Character): Iterable<Unportable> {
  const { raw, value, start } = node
  // Inside a class, a class is spelled differently.
  if (value > 0x7f && inClass(node)) return
  if (value > 0x7f) yield { raw, start, why: unread('Ruby and PHP'), instead: widened(raw), inexact: true }
  else if (raw === String.raw`\v`) yield { raw, start, why: otherwise('Java and PHP'), instead: hex(value) }
  else if (raw.startsWith('\\') && !safeEscape.test(raw))
    yield {
      raw,
      start,
      why: unread(raw.startsWith(String.raw`\u`) ? 'Go and PHP' : 'Go and Python'),
      instead: hex(value),
    }
  else if (raw.length === 1 && (value < 0x20 || value === 0x7f))
    yield { raw, start, why: 'cannot be seen', instead: hex(value) }
  else if (raw === '[') yield { raw, start, why: otherwise('Java, Ruby and Rust'), instead: String.raw`\[` }
}

/** In ECMAScript the first two are ASCII only; other languages include less white space in the third. */
const sets = {
  digit: { inside: '0-9', who: 'Python and Rust', inexact: false },
  word: { inside: 'A-Za-z0-9_', who: 'Python and Rust', inexact: false },
  space: { inside: String.raw`\x09-\x0d\x20`, who: 'Go, Java and Ruby', inexact: true },
}

function* ofSet(node: AST.CharacterSet): Iterable<Unportable> {
  const { raw, start } = node
  if (node.kind === 'any') {
    const why = `${otherwise('other languages')} at the end of a line`
    yield { raw, start, why, instead: String.raw`[^\x0a\x0d]`, inexact: true }
  } else if (node.kind === 'property') {
    if (!inClass(node)) yield { raw, start, why: unread('Python'), instead: widened(raw), inexact: true }
  } else {
    const { inside, who, inexact } = sets[node.kind]
    const part = { raw, start, why: otherwise(who), inexact }
    if (!inClass(node)) yield { ...part, instead: `[${node.negate ? '^' : ''}${inside}]` }
    else yield node.negate ? part : { ...part, instead: inside }
  }
}

/** Set operations of other languages. */
const doubled = /&&|--|~~|\|\|/

/** The first element that is, or may be, beyond ASCII. */
const beyond = (elements: readonly AST.CharacterClassElement[]) =>
  elements.find(
    (one) =>
      (one.type === 'Character' && one.value > 0x7f) ||
      (one.type === 'CharacterClassRange' && one.max.value > 0x7f) ||
      (one.type === 'CharacterSet' && one.kind === 'property'),
  )

function* ofClass({ raw, start, elements }: AST.CharacterClass): Iterable<Unportable> {
  if (elements.length === 0) yield { raw, start, why: unread('any other language'), instead: widened(raw) }
  const far = beyond(elements)
  const why = far?.type === 'CharacterSet' ? unread('Python') : unread('Ruby and PHP')
  if (far) yield { raw, start, why: `has ${far.raw}, which ${why}`, instead: widened(raw), inexact: true }
  const [twice, index = 0] = [doubled.exec(raw)?.[0], doubled.exec(raw)?.index]
  if (!twice) return
  const instead = twice.charAt(0) + hex(twice.charCodeAt(0))
  yield { raw: twice, start: start + index, why: otherwise('Java, Python, Ruby or Rust'), instead }
}

/** RE2's limit on repetitions, nested ones multiplied. */
const mostRepetitions = 1000

function repetitionsOf(node: AST.Node | null): number {
  if (!node) return 1
  const own = node.type === 'Quantifier' ? Math.max(1, Number.isFinite(node.max) ? node.max : node.min) : 1
  return own * repetitionsOf(node.parent)
}

/** @throws SyntaxError if it is not an ECMAScript expression */
export function unportablesOf(pattern: string): Unportable[] {
  const found: Unportable[] = []
  const add = ({ raw, start }: AST.Node, why: string) => found.push({ raw, start, why })
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true }), {
    onCharacterEnter: (node) => found.push(...ofCharacter(node)),
    onCharacterSetEnter: (node) => found.push(...ofSet(node)),
    onCharacterClassEnter: (node) => found.push(...ofClass(node)),
    onAssertionEnter(node) {
      if (node.kind === 'word') add(node, otherwise('Python and Rust'))
      else if (node.kind !== 'start' && node.kind !== 'end') add(node, unread('Go and Rust'))
    },
    onBackreferenceEnter: (node) => add(node, unread('Go and Rust')),
    onModifiersEnter: (node) => add(node, unread('older JavaScript')),
    onCapturingGroupEnter({ name, start }) {
      if (name !== null) found.push({ raw: `(?<${name}>`, start, why: unread('Python'), instead: '(?:' })
    },
    onQuantifierEnter(node) {
      if (repetitionsOf(node) > mostRepetitions) add(node, `${unread('Go')}, which repeats at most 1000 times`)
    },
  })
  return found
}

/** The whole expression in a portable spelling, if each of its parts has one. */
export function portable(pattern: string, parts: readonly Unportable[]): string | undefined {
  if (parts.some(({ instead }) => instead === undefined)) return undefined
  // Parts inside a class that is rewritten disappear with it.
  const outer = parts.filter(
    (one) => !parts.some((other) => other !== one && other.start <= one.start && endOf(other) >= endOf(one)),
  )
  return outer
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, one) => text.slice(0, one.start) + one.instead + text.slice(endOf(one)), pattern)
}

const endOf = ({ start, raw }: Unportable): number => start + raw.length

/** What is wrong with an expression, in words. */
export function patternFinding(pattern: string): string | undefined {
  let parts: Unportable[]
  try {
    parts = unportablesOf(pattern)
  } catch (error) {
    return `'${pattern}' is no regular expression: ${(error as Error).message}`
  }
  const [first] = parts
  if (!first) return undefined
  const better = portable(pattern, parts)
  const kept = `keep this one as ${exactPattern} if the difference matters`
  const advice = better
    ? `write '${better}'${parts.some(({ inexact }) => inexact) ? `, and ${kept}` : ''}`
    : `write one that matches more and is portable, and keep this one as ${exactPattern}`
  return `${first.raw} in '${pattern}' ${first.why}; ${advice}`
}

/** The expressions of a schema, with their places in it. */
function* expressionsOf({ pattern, patternProperties = {} }: Json): Iterable<[place: string, expression: string]> {
  if (typeof pattern === 'string') yield ['/pattern', pattern]
  for (const one of Object.keys(patternProperties)) yield [`/patternProperties/${escaped(one)}`, one]
}

export function* patternFindings(document: Json): Iterable<Finding> {
  for (const { pointer, node } of allSchemas(document)) {
    for (const [place, expression] of expressionsOf(node)) {
      const what = patternFinding(expression)
      if (what) yield { pointer: pointer + place, what }
    }
  }
}
