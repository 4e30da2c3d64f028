// What breaks clients and `redocly diff` does not know of: defaults, promises about answers, and our own x- vocabulary.
//
// Both documents are walked at once, at the same pointers; what is new or gone altogether is not ours to judge.

import type { Break } from './breaking.ts'
import type { Side } from './clients.ts'

type Json = Record<string, any>

/** What was said and what is said now, at the place `key` of its parent. */
interface Place {
  readonly was: any
  readonly is: any
  readonly key: string
  readonly parent: string
  readonly now: Date
}

interface Rule {
  readonly side: Side
  /** @returns what is wrong, if anything is */
  judge(place: Place): string | undefined
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const told = (value: unknown) => (value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``)

/** Names that somebody gave, not keywords: there may be a property called `default`. */
const maps = [
  'properties',
  'responses',
  'headers',
  'schemas',
  'parameters',
  'filters',
  'mapping',
  'digits',
  'content',
  'paths',
]

/** By the keyword they look at. */
const keywords: Record<string, Rule> = {
  default: {
    side: 'send',
    judge: ({ was, is }) =>
      same(was, is) ? undefined : `Who says nothing said ${told(was)}, and says ${told(is)} now.`,
  },
  tags: {
    side: 'generated',
    judge: ({ was, is }) => (same(was, is) ? undefined : `Its tag was ${told(was)}, and is ${told(is)} now.`),
  },
  'x-trim': {
    side: 'send',
    judge: ({ was, is }) => (same(was, is) ? undefined : 'White space at both ends is kept otherwise.'),
  },
  'x-utc': {
    side: 'send',
    judge: ({ was, is }) => (was && !is ? 'Another offset than UTC means another time.' : undefined),
  },
  'x-forbidden-words': {
    side: 'send',
    judge({ was = [], is = [] }) {
      const gained = is.filter((word: string) => !was.includes(word))
      return gained.length > 0 ? `Forbids more words: ${gained.join(', ')}.` : undefined
    },
  },
  'x-money': {
    side: 'send or read',
    judge({ was, is }) {
      if (!was) return 'Decimals are counted now.'
      const other = Object.keys(was.digits).filter((currency) => was.digits[currency] !== is?.digits[currency])
      return other.length > 0 ? `Has another number of decimals: ${other.join(', ')}.` : undefined
    },
  },
  'x-extensible': {
    side: 'read',
    judge: ({ was, is }) => (is && !was ? 'Its values were all there would be, and more may come now.' : undefined),
  },
  'x-requires-scope': {
    side: 'send',
    judge: ({ was, is }) => (is && is !== was ? `Needs the scope \`${is}\`.` : undefined),
  },
  'x-same-origin': {
    side: 'call',
    judge: ({ was, is }) => (is && !was ? 'Browsers may no longer call it from everywhere.' : undefined),
  },
  'x-concurrency': {
    side: 'call',
    judge: ({ was, is }) => (is === 'required' && was !== is ? 'Is refused without `If-Match` (428).' : undefined),
  },
  'x-version': {
    side: 'call',
    judge({ was, is }) {
      if (!was) return undefined
      const renamed = was.name !== is?.name || was.mediaType !== is?.mediaType
      const left = was.stable && !is?.stable
      const told = [renamed && 'Headers name it otherwise.', left && 'Who names no version is given another.']
      return told.filter(Boolean).join(' ') || undefined
    },
  },
  'x-deprecation': {
    side: 'call',
    judge({ was, is, now }) {
      if (!is) return undefined
      if (was && Date.parse(is.sunset) < Date.parse(was.sunset))
        return `Was promised until ${was.sunset.slice(0, 10)}, and ends on ${is.sunset.slice(0, 10)} already.`
      return !was && Date.parse(is.sunset) <= now.getTime() ? 'Is deprecated and over at once.' : undefined
    },
  },
}

/** A header that came with every such answer. */
const headerPromised: Rule = {
  side: 'read',
  judge: ({ was, is }) => (was.required && !is.required ? 'Does not come with every answer any more.' : undefined),
}

/** 206 and 304 come to who asked for them. */
const successes: Rule = {
  side: 'read',
  judge({ was, is }) {
    const gained = Object.keys(is).filter((status) => /^[23]/.test(status) && !(status in was))
    const unasked = gained.filter((status) => !['206', '304'].includes(status))
    return unasked.length > 0 ? `May succeed otherwise: ${unasked.join(', ')}.` : undefined
  },
}

const statusOfCode: Rule = {
  side: 'read',
  judge: ({ was, is }) =>
    was.status === is.status ? undefined : `Was answered ${was.status}, and is ${is.status} now.`,
}

/** Words, and what is only shown. */
const passed = ['description', 'summary', 'example', 'examples', 'links', 'x-messages', 'x-rate-limit-classes']

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/** Parameters are found by name, wherever they stand in their list. */
const called = (one: any): string | undefined => one?.$ref ?? (one?.in && `${one.in} ${one.name}`)

const counterpart = (one: unknown, i: number, others: unknown[]): number => {
  const name = called(one)
  return name ? others.findIndex((other) => called(other) === name) : i
}

export function ourBreaks(base: Json, revision: Json, now: Date): Break[] {
  const found: Break[] = []
  const judge = (name: string, rule: Rule | undefined, pointer: string, place: Omit<Place, 'now'>) => {
    const message = rule?.judge({ ...place, now })
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
      const place = { was: then, is: today, key, parent }
      const named = maps.includes(parent)
      if (!named) judge(key, keywords[key], here, place)
      if (then === undefined || today === undefined || (!named && passed.includes(key))) continue
      if (parent === 'headers') judge('response-header-optional', headerPromised, here, place)
      if (parent === 'x-errors') judge('error-status-changed', statusOfCode, here, place)
      if (key === 'responses' && pointer.startsWith('#/paths')) judge('success-added', successes, here, place)
      // Inside a map the next key is a keyword again.
      visit(then, today, here, named ? '' : key)
    }
  }
  visit(base, revision, '#', '')
  return found
}
