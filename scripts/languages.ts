// Regular expressions as languages: which texts one matches and another does not, however they are written.
//
// A pattern of JSON Schema is searched for in a text. So it is compared as an automaton over whole texts, each framed
// by two characters that no text contains: `^` matches the first of them, and `$` the last.

import { createRequire } from 'node:module'
import { installTools, toolsFolder } from './tools.ts'

// The package is in tools/, without types.
type Automaton = any
type Node = any

const lastCharacter = 0x10ffff
const [first, last] = [lastCharacter + 1, lastCharacter + 2]
/** Far more than any expression in a document needs; beyond it nothing is decided. */
const mostStates = 100_000

/** How two languages differ. */
export interface Difference {
  /** The old expression matches texts that the new one does not; one of them. */
  readonly lost?: string
  /** The new expression matches texts that the old one does not; one of them. */
  readonly gained?: string
}

/** Two expressions that a person declares equal, with sample texts. */
export interface SamePatterns {
  readonly was: string
  readonly is: string
  readonly matched: readonly string[]
  readonly refused: readonly string[]
}

class Undecided extends Error {}

export class Languages {
  readonly #known = new Map<string, Automaton>()
  readonly #recorded: readonly SamePatterns[]
  readonly #refa: Node

  /** @param recorded for expressions that cannot be compared */
  constructor(recorded: readonly SamePatterns[] = []) {
    this.#recorded = recorded
    installTools()
    this.#refa = createRequire(`${toolsFolder}/package.json`)('refa')
  }

  /**
   * @param was,is expressions of ECMAScript; undefined matches everything
   * @returns undefined if this cannot be decided (for expressions with look-around or back references) and nothing is
   * recorded
   */
  compare(was: string | undefined, is: string | undefined): Difference | undefined {
    if (was === is || this.#recorded.some((one) => one.was === was && one.is === is)) return {}
    try {
      const [before, after] = [this.#language(was ?? ''), this.#language(is ?? '')]
      const [lost, gained] = [this.#textIn(before, after), this.#textIn(after, before)]
      return { ...(lost !== undefined && { lost }), ...(gained !== undefined && { gained }) }
    } catch (error) {
      if (error instanceof Undecided || error instanceof this.#refa.TooManyNodesError) return undefined
      throw error
    }
  }

  /** A text that the first language contains and the second does not. */
  #textIn(language: Automaton, other: Automaton): string | undefined {
    const { DFA } = this.#refa
    const rest = other.copy()
    rest.complement()
    const both = DFA.fromIntersection(language, rest, this.#limited(DFA))
    for (const word of both.words() as Iterable<number[]>) return String.fromCodePoint(...word.slice(1, -1))
    return undefined
  }

  #language(source: string): Automaton {
    const known = this.#known.get(source) ?? this.#make(source)
    this.#known.set(source, known)
    return known
  }

  #make(source: string): Automaton {
    const { JS, NFA, DFA, CharSet } = this.#refa
    const one = (character: number) => ofClass(CharSet.fromCharacter(last, character))
    const any = repeated(ofClass(CharSet.fromRange(last, { min: 0, max: lastCharacter })), Number.POSITIVE_INFINITY)
    const framed = (node: Node): Node => {
      if (node.type === 'CharacterClass') return ofClass(node.characters.resize(last))
      if (node.type === 'Assertion') return one(isEdge(node) ? (node.kind === 'behind' ? first : last) : undecided())
      if (node.type === 'Concatenation') return { ...node, elements: node.elements.map(framed) }
      return { ...node, alternatives: node.alternatives.map(framed) }
    }
    const { expression } = JS.Parser.fromLiteral({ source, flags: 'u' }).parse({ assertions: 'parse' })
    if (edgesOf(expression) > 1) undecided()
    const wanted = { type: 'Alternation', alternatives: framed(expression).alternatives }
    const before = repeated(inSequence(one(first), any), 1)
    const after = repeated(inSequence(any, one(last)), 1)
    const automaton = (...nodes: Node[]) =>
      NFA.fromRegex(
        { type: 'Expression', alternatives: [inSequence(...nodes)] },
        { maxCharacter: last },
        {},
        this.#limited(NFA),
      )
    const found = automaton(before, wanted, after)
    return DFA.fromIntersection(found, automaton(one(first), any, one(last)), this.#limited(DFA))
  }

  #limited(kind: Node): Node {
    return new kind.LimitedNodeFactory(mostStates)
  }
}

function undecided(): never {
  throw new Undecided()
}

const ofClass = (characters: Node): Node => ({ type: 'CharacterClass', characters })
const inSequence = (...elements: Node[]): Node => ({ type: 'Concatenation', elements })
const repeated = (node: Node, max: number): Node => ({
  type: 'Quantifier',
  min: 0,
  max,
  lazy: false,
  alternatives: [node.type === 'Concatenation' ? node : inSequence(node)],
})

/** `^` or `$`, which are parsed as look-around without a character. */
const isEdge = ({ negate, alternatives }: Node): boolean => {
  const [element, ...others] = alternatives[0]?.elements ?? []
  return negate && alternatives.length === 1 && others.length === 0 && element?.characters?.isAll === true
}

/** How many `^`, or how many `$`, can follow each other: more than one would not match a frame. */
function edgesOf(node: Node): number {
  const count = (one: Node, kind: string): number => {
    if (one.type === 'Assertion') return one.kind === kind ? 1 : 0
    if (one.type === 'CharacterClass') return 0
    if (one.elements) return one.elements.reduce((sum: number, each: Node) => sum + count(each, kind), 0)
    const most = Math.max(0, ...one.alternatives.map((each: Node) => count(each, kind)))
    return one.type === 'Quantifier' ? most * Math.min(one.max, 2) : most
  }
  return Math.max(count(node, 'behind'), count(node, 'ahead'))
}
