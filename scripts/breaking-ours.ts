// Breaking changes that `redocly diff` does not cover: defaults, headers, encodings, discriminators, and the values of
// x- keys.
//
// Both documents are traversed together from their operations, following references, so that a part may be written in
// place or as a component. Parts that are entirely new or removed are not judged here.

import { resolve } from '../src/contract/compile/document.ts'
import { operationKeys, schemaKeys, sentBack } from '../src/contract/compile/keys.ts'
import type { Declaration, Losses } from '../src/contract/serve/policy.ts'
import type { Side } from './clients.ts'

type Json = Record<string, any>

/** One reason why a client would have to change. */
export interface Break {
  /**
   * A JSON pointer into the new document, or into the released one for removed parts. Reports name parameters instead
   * of numbering them (`placeByName`).
   */
  readonly pointer: string
  readonly message: string
  readonly rule: string
  /** How affected clients use the API. */
  readonly side: Side
}

/** The old and the new value. */
interface Place {
  readonly was: any
  readonly is: any
}

interface Rule {
  readonly side: Side
  /** @returns what is wrong, if anything */
  judge(place: Place): string | undefined
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const quoted = (value: unknown) => (value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``)

/** Tags of the root describe the tags that operations name. */
const isDescribed = (tags: unknown) => Array.isArray(tags) && tags.some((tag) => typeof tag === 'object')

/** Here members are names rather than keywords: a property may be called `default`. */
const maps = ['properties', 'responses', 'headers', 'schemas', 'parameters', 'mapping', 'content', 'paths', 'encoding']

const mediaTypes = (text: unknown): string[] => (typeof text === 'string' ? text.split(/\s*,\s*/) : [])

/** By the keyword that they check. */
const keywords: Record<string, Rule> = {
  default: {
    side: 'send',
    judge: ({ was, is }) =>
      same(was, is) ? undefined : `A request that says nothing said ${quoted(was)}, and says ${quoted(is)} now.`,
  },
  tags: {
    side: 'generated',
    // Generators name a class after the first tag.
    judge: ({ was, is }) =>
      isDescribed(is) || same(was?.[0], is?.[0]) ? undefined : `Its tag was ${quoted(was)}, and is ${quoted(is)} now.`,
  },
  contentType: {
    side: 'send',
    judge({ was, is }) {
      const lost = is === undefined ? [] : mediaTypes(was).filter((type) => !mediaTypes(is).includes(type))
      if (lost.length > 0) return `A part may no longer be ${lost.join(', ')}.`
      return was === undefined && is !== undefined ? `A part may only be ${is} now.` : undefined
    },
  },
  discriminator: {
    side: 'send or read',
    judge({ was, is }) {
      if (was === undefined) return undefined
      if (was.propertyName !== is?.propertyName)
        return `Its kind was told by ${quoted(was.propertyName)}, and is by ${quoted(is?.propertyName)} now.`
      const lost = Object.keys(was.mapping ?? {}).filter((value) => !(value in (is.mapping ?? {})))
      return lost.length > 0 ? `No longer has the kinds ${lost.join(', ')}.` : undefined
    },
  },
  readOnly: {
    side: 'send',
    judge: ({ was, is }) => (is && !was ? 'Can no longer be sent.' : undefined),
  },
  writeOnly: {
    side: 'read',
    judge: ({ was, is }) => (is && !was ? 'Is no longer answered.' : undefined),
  },
}

/** A header that every such response had. */
const headerPromised: Rule = {
  side: 'read',
  judge: ({ was, is }) => (was.required && !is.required ? 'Does not come with every response any more.' : undefined),
}

/** 206 and 304 are only sent to requests that asked for them. */
const successes: Rule = {
  side: 'read',
  judge({ was, is }) {
    const gained = Object.keys(is).filter((status) => /^[23]/.test(status) && !(status in was))
    const added = gained.filter((status) => !['206', '304'].includes(status))
    return added.length > 0 ? `May succeed otherwise: ${added.join(', ')}.` : undefined
  },
}

/** Texts and annotations. */
const passed = ['description', 'summary', 'example', 'examples', 'links']

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/** How to find an entry of a list in another list: a parameter by its name, any other entry by its index. */
const nameOf = ({ in: place, name }: Json): string | undefined =>
  place && `${place} ${place === 'header' ? String(name).toLowerCase() : name}`

/** By x- key: the breaking changes that the contract and the policies find. */
const lossesOf = (policies: readonly Declaration[]): Readonly<Record<string, Losses>> => {
  const own = Object.entries({ ...schemaKeys, ...operationKeys }).map(([key, { losses }]) => [key, losses])
  const known = Object.fromEntries(own.filter(([, losses]) => losses))
  return Object.assign(known, ...policies.map((policy) => policy.losses))
}

/**
 * The content of a node, by reference and beside it. Read-only members that may be sent back count as members that can
 * be sent.
 */
function targetIn(document: Json, { $ref, ...beside }: Json): Json {
  const whole = $ref === undefined ? beside : { ...resolve(document, { $ref }), ...beside }
  if (!whole[sentBack]) return whole
  const members = Object.entries<Json>(whole.properties ?? {}).map(([name, { readOnly: _, ...one }]) => [name, one])
  return { ...whole, properties: Object.fromEntries(members) }
}

/** Two documents, traversed together. */
class Comparison {
  readonly found: Break[] = []
  readonly #base: Json
  readonly #revision: Json
  readonly #losses: Readonly<Record<string, Losses>>
  readonly #now: Date
  readonly #seen = new Set<string>()

  constructor(base: Json, revision: Json, losses: Readonly<Record<string, Losses>>, now: Date) {
    this.#base = base
    this.#revision = revision
    this.#losses = losses
    this.#now = now
  }

  visit(then: any, today: any, at: string, parent: string): void {
    if (Array.isArray(then) && Array.isArray(today)) this.#visitList(then, today, at)
    if (!isObject(then) || !isObject(today) || this.#isKnown(then, today, at)) return
    const [was, is] = [targetIn(this.#base, then), targetIn(this.#revision, today)]
    const pointer = today.$ref ?? at
    if (parent === 'header') this.#judge('response-header-optional', headerPromised, pointer, { was, is })
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const beside = key in today || (key in then && !(key in is))
      this.#visitMember(key, { was: was[key], is: is[key] }, beside ? at : pointer, parent)
    }
  }

  /** Whether a pair of named parts was already visited: they may refer to themselves. */
  #isKnown(then: Json, today: Json, pointer: string): boolean {
    if (!then.$ref && !today.$ref) return false
    const named = ({ $ref = pointer, description: _, ...beside }: Json) => `${$ref} ${JSON.stringify(beside)}`
    const pair = `${then.$ref ? named(then) : pointer} ${today.$ref ? named(today) : pointer}`
    const known = this.#seen.has(pair)
    this.#seen.add(pair)
    return known
  }

  #visitMember(key: string, place: Place, pointer: string, parent: string): void {
    const { was, is } = place
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const named = maps.includes(parent)
    if (!named && key.startsWith('x-')) {
      for (const { at = '', side, message } of this.#losses[key]?.(was, is, this.#now) ?? [])
        this.found.push({ pointer: here + at, message, rule: key, side })
      return
    }
    if (!named) this.#judge(key, keywords[key], here, place)
    if (was === undefined || is === undefined || (!named && passed.includes(key))) return
    if (key === 'responses' && pointer.startsWith('#/paths')) this.#judge('success-added', successes, here, place)
    // Inside a map the next key is a keyword again.
    this.visit(was, is, here, named ? (parent === 'headers' ? 'header' : '') : key)
  }

  #visitList(then: any[], today: any[], pointer: string): void {
    const nameIn = (document: Json) => (one: any) => (isObject(one) ? nameOf(targetIn(document, one)) : undefined)
    const names = today.map(nameIn(this.#revision))
    for (const [i, one] of then.entries()) {
      const name = nameIn(this.#base)(one)
      const n = name === undefined ? i : names.indexOf(name)
      this.visit(one, today[n], `${pointer}/${n}`, '')
    }
  }

  #judge(name: string, rule: Rule | undefined, pointer: string, place: Place): void {
    const message = rule?.judge(place)
    if (rule && message) this.found.push({ pointer, message, rule: name, side: rule.side })
  }
}

/** Components are reached from operations; a security scheme is only named by them. */
const rootOf = ({ components, ...root }: Json): Json => ({
  ...root,
  components: { securitySchemes: components?.securitySchemes },
})

export function ourBreaks(base: Json, revision: Json, policies: readonly Declaration[], now: Date): Break[] {
  const comparison = new Comparison(base, revision, lossesOf(policies), now)
  comparison.visit(rootOf(base), rootOf(revision), '#', '')
  return comparison.found
}
