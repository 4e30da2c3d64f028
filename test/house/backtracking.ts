// Whether a regular expression can take exponential time: whether some text can be read by a loop of it in two ways.
//
// The expression becomes an automaton without empty moves (Glushkov): its letters are states, and an edge leads from
// each letter to those that may follow it. Backtracking is exponential exactly when a state can return to itself with
// one text along two paths: found by walking two paths side by side. Counts above two are taken as two. Lookarounds are
// judged by themselves. Polynomial time (`.*,.*,`) is not looked for: our texts are bounded.

/** The characters that a letter of the expression matches: indexes of `probes`. */
type Letter = ReadonlySet<number>
type Node =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'loop'; readonly body: Node }
  | { readonly kind: 'optional'; readonly body: Node }

/** Texts of one character that tell letters apart: ASCII, and a few of every other sort. */
const probes = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'\u0080\u00a0\u00e9\u0660\u2028\u3000\uac00\uff21💡',
]

const empty: Node = { kind: 'sequence', parts: [] }
const atom = /^(?:\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[pP]\{[^}]*\}|.)|\[(?:[^\]\\]|\\.)*\]|[^\\[])/isu
const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/

class Parser {
  readonly #flags: string
  #rest: string
  /** The insides of lookarounds. */
  readonly asides: Node[] = []

  constructor(source: string, flags: string) {
    this.#rest = source
    this.#flags = flags.replaceAll(/[gy]/g, '')
  }

  choice(): Node {
    const parts = [this.#sequence()]
    while (this.#take(/^\|/)) parts.push(this.#sequence())
    return { kind: 'choice', parts }
  }

  #sequence(): Node {
    const parts: Node[] = []
    while (this.#rest !== '' && !/^[|)]/.test(this.#rest)) parts.push(this.#quantified(this.#atom()))
    return { kind: 'sequence', parts }
  }

  #atom(): Node {
    if (this.#take(/^(\^|\$|\\[bB])/)) return empty
    if (/^\\([1-9k])/.test(this.#rest)) throw new Error('a back reference')
    const group = this.#take(/^\((\?(?:[=!]|<[=!]|:|<\w+>))?/)
    if (group) {
      const inside = this.choice()
      this.#take(/^\)/)
      if (!/[=!]$/.test(group)) return inside
      this.asides.push(inside)
      return empty
    }
    return { kind: 'letter', letter: this.#letter(this.#take(atom)) }
  }

  #quantified(body: Node): Node {
    const text = this.#take(quantifier)
    if (text === '') return body
    const [, sign, low, comma, high] = quantifier.exec(text) as RegExpExecArray
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low)
    const most = sign === '?' ? 1 : sign || (comma && !high) ? Number.POSITIVE_INFINITY : Number(high || low)
    const optional: Node = { kind: 'optional', body }
    if (most === 0) return empty
    if (most === Number.POSITIVE_INFINITY) {
      const loop: Node = { kind: 'loop', body }
      return least > 0 ? loop : { kind: 'optional', body: loop }
    }
    const copies = [...Array(Math.min(least, 2)).fill(body), ...Array(Math.min(most - least, 2)).fill(optional)]
    return { kind: 'sequence', parts: copies }
  }

  #letter(source: string): Letter {
    const expression = new RegExp(`^(?:${source})$`, this.#flags)
    return new Set(probes.flatMap((probe, i) => (expression.test(probe) ? [i] : [])))
  }

  #take(what: RegExp): string {
    const [found = ''] = what.exec(this.#rest) ?? []
    this.#rest = this.#rest.slice(found.length)
    return found
  }
}

interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly nullable: boolean
}

class Automaton {
  readonly letters: Letter[] = []
  /** Which letters may follow a letter; twice in the list when there are two ways to get there. */
  readonly next: number[][] = []

  add(node: Node): Part {
    if (node.kind === 'letter') {
      this.next.push([])
      const state = this.letters.push(node.letter) - 1
      return { first: [state], last: [state], nullable: false }
    }
    if (node.kind === 'optional') return { ...this.add(node.body), nullable: true }
    if (node.kind === 'loop') {
      const body = this.add(node.body)
      this.#join(body.last, body.first)
      return body
    }
    const parts = node.parts.map((part) => this.add(part))
    if (node.kind === 'choice') {
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        nullable: parts.some((part) => part.nullable),
      }
    }
    return parts.reduce(
      (before, part) => {
        this.#join(before.last, part.first)
        return {
          first: before.nullable ? [...before.first, ...part.first] : before.first,
          last: part.nullable ? [...before.last, ...part.last] : part.last,
          nullable: before.nullable && part.nullable,
        }
      },
      { first: [], last: [], nullable: true } as Part,
    )
  }

  #join(from: readonly number[], to: readonly number[]): void {
    for (const state of from) this.next[state]?.push(...to)
  }

  /** Whether two different paths lead from a state back to it with the same text. */
  ambiguous(): boolean {
    const count = this.letters.length
    const pairs = Array.from({ length: count * count }, (_, pair) =>
      this.#together(Math.floor(pair / count), pair % count),
    )
    const backwards: number[][] = pairs.map(() => [])
    for (const [from, reached] of pairs.entries()) for (const to of reached) backwards[to]?.push(from)
    return this.letters.some((_, state) => {
      const start = state * count + state
      const back = reachable(backwards, start)
      const onTheWay = new Set([...reachable(pairs, start)].filter((pair) => back.has(pair)))
      const parted = [...onTheWay].some((pair) => Math.floor(pair / count) !== pair % count)
      const doubled = [...onTheWay].some((pair) => {
        const to = (this.next[pair % count] ?? []).filter((next) => onTheWay.has(next * count + next))
        return Math.floor(pair / count) === pair % count && new Set(to).size < to.length
      })
      return parted || doubled
    })
  }

  /** Where two walkers can be after one more character that suits both. */
  #together(one: number, other: number): number[] {
    return (this.next[one] ?? []).flatMap((a) =>
      (this.next[other] ?? [])
        .filter((b) => [...(this.letters[a] as Letter)].some((probe) => this.letters[b]?.has(probe)))
        .map((b) => a * this.letters.length + b),
    )
  }
}

/** Everything one or more steps away. */
function reachable(edges: readonly number[][], start: number): Set<number> {
  const seen = new Set<number>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of edges[at] ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}

/** @returns whether some text makes the expression take exponential time; true also when that cannot be told */
export function backtracks(source: string, flags = ''): boolean {
  const parser = new Parser(source, flags)
  try {
    const whole = parser.choice()
    return [whole, ...parser.asides].some((node) => {
      const automaton = new Automaton()
      automaton.add(node)
      return automaton.ambiguous()
    })
  } catch {
    return true
  }
}
