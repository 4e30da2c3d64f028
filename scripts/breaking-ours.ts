// Breaking changes that `redocly diff` does not know of: defaults, promises about responses, and the values of x- keys.
//
// Both documents are walked together, at the same pointers; parts that are entirely new or gone are not judged here.

import { operationKeys, schemaKeys } from '../src/contract/compile/keys.ts'
import type { Declaration, Losses } from '../src/contract/serve/policy.ts'
import type { Side } from './clients.ts'

type Json = Record<string, any>

/** One reason why a client would have to change. */
export interface Break {
  /** A JSON pointer into the new document, or into the released one for removed parts. */
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
const told = (value: unknown) => (value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``)

/** Tags of the root describe the tags that operations name. */
const isDescribed = (tags: unknown) => Array.isArray(tags) && tags.some((tag) => typeof tag === 'object')

/** Here members are names, not keywords: there may be a property called `default`. */
const maps = ['properties', 'responses', 'headers', 'schemas', 'parameters', 'mapping', 'content', 'paths']

/** By the keyword they look at. */
const keywords: Record<string, Rule> = {
  default: {
    side: 'send',
    judge: ({ was, is }) =>
      same(was, is) ? undefined : `A request that says nothing said ${told(was)}, and says ${told(is)} now.`,
  },
  tags: {
    side: 'generated',
    judge: ({ was, is }) =>
      same(was, is) || isDescribed(is) ? undefined : `Its tag was ${told(was)}, and is ${told(is)} now.`,
  },
}

/** A header that came with every such answer. */
const headerPromised: Rule = {
  side: 'read',
  judge: ({ was, is }) => (was.required && !is.required ? 'Does not come with every answer any more.' : undefined),
}

/** 206 and 304 answer requests that asked for them. */
const successes: Rule = {
  side: 'read',
  judge({ was, is }) {
    const gained = Object.keys(is).filter((status) => /^[23]/.test(status) && !(status in was))
    const unasked = gained.filter((status) => !['206', '304'].includes(status))
    return unasked.length > 0 ? `May succeed otherwise: ${unasked.join(', ')}.` : undefined
  },
}

/** Texts and annotations. */
const passed = ['description', 'summary', 'example', 'examples', 'links']

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/** Parameters are found by name, wherever they stand in their list. */
const called = (one: any): string | undefined => one?.$ref ?? (one?.in && `${one.in} ${one.name}`)

const counterpart = (one: unknown, i: number, others: unknown[]): number => {
  const name = called(one)
  return name ? others.findIndex((other) => called(other) === name) : i
}

/** By x- key: the breaking changes that the contract and the policies find. */
const lossesOf = (policies: readonly Declaration[]): Readonly<Record<string, Losses>> => {
  const own = Object.entries({ ...schemaKeys, ...operationKeys }).map(([key, { losses }]) => [key, losses])
  const known = Object.fromEntries(own.filter(([, losses]) => losses))
  return Object.assign(known, ...policies.map((policy) => policy.losses))
}

export function ourBreaks(base: Json, revision: Json, policies: readonly Declaration[], now: Date): Break[] {
  const found: Break[] = []
  const losses = lossesOf(policies)
  const judge = (name: string, rule: Rule | undefined, pointer: string, place: Place) => {
    const message = rule?.judge(place)
    if (rule && message) found.push({ pointer, message, rule: name, side: rule.side })
  }
  const visit = (was: any, is: any, pointer: string, parent: string) => {
    if (Array.isArray(was) && Array.isArray(is)) {
      for (const [i, one] of was.entries()) visit(one, is[counterpart(one, i, is)], `${pointer}/${i}`, '')
    }
    if (!isObject(was) || !isObject(is)) return
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [then, today] = [was[key], is[key]]
      const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const place = { was: then, is: today }
      const named = maps.includes(parent)
      if (!named && key.startsWith('x-')) {
        for (const { at = '', side, message } of losses[key]?.(then, today, now) ?? [])
          found.push({ pointer: here + at, message, rule: key, side })
        continue
      }
      if (!named) judge(key, keywords[key], here, place)
      if (then === undefined || today === undefined || (!named && passed.includes(key))) continue
      if (parent === 'headers') judge('response-header-optional', headerPromised, here, place)
      if (key === 'responses' && pointer.startsWith('#/paths')) judge('success-added', successes, here, place)
      // Inside a map the next key is a keyword again.
      visit(then, today, here, named ? '' : key)
    }
  }
  visit(base, revision, '#', '')
  return found
}
