// The YAML files of a document: where each part of the bundled document is written in them, and the findings that
// prevent bundling.
//
// A bundle has other pointers than its files: targets of references are moved to its components, or inserted in place.

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { nearest } from './checks/nearest.ts'
import { type Json, methods, resolve } from './document.ts'

/** A finding in a file. */
export interface SourceFinding {
  /** `spec/paths/items.yaml:12:5` */
  readonly place: string
  readonly what: string
}

/** Where a pointer was found. */
export interface Written {
  readonly place: string
  /** How many of the pointer's steps lead there; a part that generation adds is not in any file. */
  readonly steps: number
}

interface File {
  readonly path: string
  readonly yaml: Document
  readonly lines: LineCounter
}

/** A node of a file, and what a person looks for: its key, if it has one. */
interface Spot {
  readonly file: File
  readonly node: unknown
  readonly shown: unknown
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const rangeOf = (node: unknown): [number] | undefined => (node as { range?: [number] } | undefined)?.range

function placeIn({ path, lines }: File, offset = 0): string {
  const { line, col } = lines.linePos(offset)
  return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`
}

const placeOf = ({ file, shown, node }: Spot): string => placeIn(file, (rangeOf(shown) ?? rangeOf(node))?.[0])

const rootOf = (file: File): Spot => ({ file, node: file.yaml.contents, shown: undefined })

/** The node that an alias refers to. */
const meant = ({ yaml }: File, node: unknown): unknown => (isAlias(node) ? node.resolve(yaml) : node)

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)

/** The pairs of a map, followed by those of maps merged into it (`<<`). */
function* pairsOf(file: File, node: unknown): Generator<Pair, undefined> {
  const map = meant(file, node)
  if (!isMap(map)) return undefined
  const isMerged = (pair: Pair) => isScalar(pair.key) && (pair.key.source === '<<' || pair.key.value === '<<')
  yield* map.items.filter((pair) => !isMerged(pair))
  for (const { value } of map.items.filter(isMerged)) {
    const merged = meant(file, value)
    for (const one of isSeq(merged) ? merged.items : [merged]) yield* pairsOf(file, one)
  }
  return undefined
}

function step({ file, node }: Spot, key: string): Spot | undefined {
  const at = meant(file, node)
  const item = isSeq(at) ? at.items[Number(key)] : undefined
  if (item !== undefined) return { file, node: item, shown: item }
  const pair = [...pairsOf(file, at)].find((one) => keyOf(one) === key)
  return pair && { file, node: pair.value, shown: pair.key }
}

function textAt(spot: Spot, key: string): string | undefined {
  const { file, node } = step(spot, key) ?? {}
  const value = file && meant(file, node)
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined
}

/** Every `$ref` of a file, except in examples, which are data. */
function referencesIn(file: File): { ref: string; spot: Spot }[] {
  const found: { ref: string; spot: Spot }[] = []
  visit(file.yaml, {
    Pair(_, { key, value }, ancestors) {
      const name = isScalar(key) ? key.value : undefined
      if (name === '$ref' && isScalar(value) && typeof value.value === 'string')
        found.push({ ref: value.value, spot: { file, node: value, shown: value } })
      const above = ancestors.at(-2)
      const isProperty = isPair(above) && isScalar(above.key) && above.key.value === 'properties'
      return (name === 'value' || name === 'example') && !isProperty ? visit.SKIP : undefined
    },
  })
  return found
}

/** The file of a reference, which may be percent-encoded. */
const fileOf = (ref: string): string => decoded(ref.split('#', 1)[0] as string)

/** A part of a URI, which may be percent-encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isAddress = (ref: string): boolean => /^[a-z][a-z+.-]+:/i.test(ref)

/** What is said of YAML that is not read, where the parser speaks to programmers. */
const unread: Readonly<Partial<Record<string, string>>> = {
  MULTIPLE_DOCS: 'a second document begins here: a file has one, so leave out ---',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it is written in quotes',
  TAG_RESOLVE_FAILED: 'a tag (!) is not read: write the value itself',
}

/** References may form a circle. */
const mostHops = 20

export class Sources {
  readonly #root: File
  readonly #files = new Map<string, File>()
  /** Where the components of the bundle are written, by `#/components/schemas/Item`. */
  readonly #components = new Map<string, Spot>()
  /** Parse errors; if there are none, references without a target. */
  readonly findings: readonly SourceFinding[]

  private constructor(files: readonly [File, ...File[]]) {
    for (const file of files) this.#files.set(file.path, file)
    this.#root = files[0]
    const unparsed = files.flatMap((file) =>
      [...file.yaml.errors, ...file.yaml.warnings].map(({ code, message, pos }) => ({
        place: placeIn(file, pos[0]),
        what: unread[code] ?? message.replace(/\n.*/s, ''),
      })),
    )
    this.findings = unparsed.length > 0 ? unparsed : this.#lostReferences()
  }

  /** Reads a file and all files that it refers to. @throws if there is no such file */
  static async read(path: string): Promise<Sources> {
    const files = new Map<string, File>()
    const read = async (path: string, text: string) => {
      const lines = new LineCounter()
      const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
      const file: File = { path, yaml, lines }
      files.set(path, file)
      for (const { ref } of referencesIn(file)) {
        const target = join(dirname(path), fileOf(ref))
        if (ref.startsWith('#') || isAddress(ref) || files.has(target)) continue
        const more = await readFile(target, 'utf8').catch(() => undefined)
        if (more !== undefined) await read(target, more)
      }
    }
    await read(path, await readFile(path, 'utf8'))
    return new Sources([...files.values()] as [File, ...File[]])
  }

  /** Whether no other file is referred to. */
  get isSingle(): boolean {
    return this.#files.size === 1
  }

  /** The root file as a document, for a document in a single file. */
  get document(): Json {
    return this.#root.yaml.toJS()
  }

  /** Locates the components of the bundle. @param bundle of these files, before it is expanded */
  index(bundle: Json): this {
    const learn = (node: Json, spot: Spot): void => {
      if (node === null || typeof node !== 'object') return
      const target = typeof node.$ref === 'string' && !this.#components.has(node.$ref) && this.#target(spot)
      if (target) {
        this.#components.set(node.$ref, target)
        learn(resolve(bundle, { $ref: node.$ref }), target)
      }
      for (const [key, value] of Object.entries(node)) {
        const child = this.#child(spot, key)
        if (child) learn(value, child)
      }
    }
    learn(bundle, rootOf(this.#root))
    return this
  }

  /**
   * @param document the bundle, which may have been expanded since
   * @param pointer into it
   * @returns the place of the innermost part that is written in the files
   */
  locate(document: Json, pointer: string): Written {
    const steps = stepsOf(pointer)
    const component = this.#components.get(`#${pointer.split('/').slice(0, 4).join('/')}`)
    let taken = component ? 3 : 0
    let spot = component ?? rootOf(this.#root)
    while (taken < steps.length) {
      const parameter = this.#parameter(spot, steps.slice(0, taken + 2), document)
      const next = parameter ?? this.#child(spot, steps[taken] as string)
      if (!next) break
      spot = next
      taken += parameter ? 2 : 1
    }
    return { place: placeOf(spot), steps: taken }
  }

  /** An operation's parameter, found by its name: expansion changes its index. */
  #parameter(operation: Spot, steps: readonly string[], document: Json): Spot | undefined {
    const [first, path = '', method = '', key, index] = steps
    if (first !== 'paths' || key !== 'parameters' || index === undefined || steps.length !== 5) return undefined
    if (!methods.includes(method as never)) return undefined
    const wanted = resolve(document, document.paths[path]?.[method]?.parameters?.[index])
    const item = this.#child(this.#child(rootOf(this.#root), 'paths') ?? operation, path)
    for (const holder of [operation, item]) {
      const list = holder && this.#child(holder, 'parameters')
      const { items = [] } = (list && (meant(list.file, list.node) as { items?: unknown[] })) || {}
      for (const node of items) {
        const spot: Spot = { file: (list as Spot).file, node, shown: node }
        const target = this.#target(spot) ?? spot
        if (textAt(target, 'name') === wanted?.name && textAt(target, 'in') === wanted?.in) return spot
      }
    }
    return undefined
  }

  #child(spot: Spot, key: string, hops = 0): Spot | undefined {
    return step(spot, key) ?? step(this.#target(spot, hops) ?? spot, key)
  }

  /** The final target of a reference; undefined if it is no reference, or has no target. */
  #target(spot: Spot, hops = 0): Spot | undefined {
    const ref = textAt(spot, '$ref')
    if (ref === undefined || hops > mostHops) return undefined
    const next = this.#follow(spot.file, ref, hops + 1).spot
    return next && (textAt(next, '$ref') === undefined ? next : this.#target(next, hops + 1))
  }

  /** @returns the spot; if there is none, the last one on the way, and the name that it lacks */
  #follow(from: File, ref: string, hops = 0): { spot?: Spot; last?: Spot; missing?: string } {
    const [, fragment = ''] = ref.split('#')
    const path = fileOf(ref)
    const file = path === '' ? from : this.#files.get(join(dirname(from.path), path))
    if (!file) return {}
    let spot = rootOf(file)
    for (const key of stepsOf(decoded(fragment))) {
      const next = this.#child(spot, key, hops)
      if (!next) return { last: spot, missing: key }
      spot = next
    }
    return { spot }
  }

  /** Operations that are written, and that no reference leads to: the root does not name their path. */
  unnamedOperations(): SourceFinding[] {
    const files = [...this.#files.values()]
    const named = new Set<unknown>()
    for (const file of files) for (const { ref } of referencesIn(file)) named.add(this.#follow(file, ref).spot?.node)
    return files
      .filter((file) => file !== this.#root && !named.has(file.yaml.contents))
      .flatMap((file) => [...pairsOf(file, file.yaml.contents)].map((pair) => ({ file, pair })))
      .filter(
        ({ file, pair }) => !named.has(pair.value) && this.#hasOperation({ file, node: pair.value, shown: undefined }),
      )
      .map(({ file, pair }) => ({
        place: placeIn(file, rangeOf(pair.key)?.[0]),
        what: `nothing refers to ${keyOf(pair)}: name its path in ${this.#root.path}`,
      }))
  }

  #hasOperation(item: Spot): boolean {
    return methods.some((method) => {
      const operation = step(item, method)
      return operation !== undefined && textAt(operation, 'operationId') !== undefined
    })
  }

  #lostReferences(): SourceFinding[] {
    const lost: SourceFinding[] = []
    const circles: SourceFinding[] = []
    for (const file of this.#files.values()) {
      for (const { ref, spot } of referencesIn(file)) {
        const say = (all: SourceFinding[], what: string) =>
          all.push({ place: placeOf(spot), what: `$ref ${ref} ${what}` })
        if (isAddress(ref)) {
          say(lost, 'is not fetched: refer to a copy beside this file')
          continue
        }
        const { spot: found, last, missing = '' } = this.#follow(file, ref)
        if (found) {
          if (textAt(found, '$ref') !== undefined && !this.#target(found))
            say(circles, 'leads in a circle: one of its schemas must say what it is')
          continue
        }
        const known = last ? [...pairsOf(last.file, last.node)].map(keyOf) : []
        const near = nearest(missing, known)
        const hint = last ? near && `. Did you mean ${near}?` : ': there is no such file'
        say(lost, `leads nowhere${hint ?? ''}`)
      }
    }
    // What refers to something lost has no end either.
    return lost.length > 0 ? lost : circles
  }
}
