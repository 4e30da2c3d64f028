// Corrections of the released document: differences that would break clients if the server had ever done what the
// document said. Each is listed in spec/corrections.yaml with its reason, and matched by place and message.

import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import type { Break } from './breaking-ours.ts'
import type { SamePatterns } from './languages.ts'

export interface Correction {
  readonly reason: string
  /** A request that the released document allows and the server refused. */
  readonly refused?: {
    /** Method and path. */
    readonly request: string
    readonly as?: 'customer' | 'staff' | 'admin'
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly status: number
  }
  /** Why no response changes. */
  readonly unchanged?: string
  /** Messages by version and place: a JSON pointer, with names of parameters instead of their indices. */
  readonly breaks?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
  /** Regular expressions that match the same, if no program can decide that. */
  readonly samePatterns?: SamePatterns
}

const text = { type: 'string', minLength: 1 }
const samples = { type: 'array', minItems: 1, items: { type: 'string' } }
const schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    oneOf: [
      { required: ['refused', 'breaks'] },
      { required: ['unchanged', 'breaks'] },
      { required: ['samePatterns'], properties: { breaks: false } },
    ],
    properties: {
      reason: text,
      unchanged: text,
      refused: {
        type: 'object',
        additionalProperties: false,
        required: ['request', 'status'],
        properties: {
          request: { type: 'string', pattern: '^(GET|PUT|POST|PATCH|DELETE) /' },
          as: { enum: ['customer', 'staff', 'admin'] },
          headers: { type: 'object', additionalProperties: text },
          body: true,
          status: { type: 'integer', minimum: 400, maximum: 499 },
        },
      },
      samePatterns: {
        type: 'object',
        additionalProperties: false,
        required: ['was', 'is', 'matched', 'refused'],
        properties: { was: text, is: text, matched: samples, refused: samples },
      },
      breaks: {
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          minProperties: 1,
          // A parameter is identified as in `parameters/query/page`: with an index, each new one would move the others.
          propertyNames: { pattern: '^#/(?!.*/parameters/[0-9]+(/|$))' },
          additionalProperties: { anyOf: [text, { type: 'array', items: text, minItems: 1 }] },
        },
      },
    },
  },
}

const ajv = new Ajv2020({ allErrors: true })
const isValid = ajv.compile<Correction[]>(schema)

/** @throws if the file does not have the required form, or has a sample that shows a difference */
export async function readCorrections(path = 'spec/corrections.yaml'): Promise<readonly Correction[]> {
  const corrections: unknown = parse(await readFile(path, 'utf8'))
  if (!isValid(corrections)) throw new Error(`${path}: ${ajv.errorsText(isValid.errors, { dataVar: '' })}`)
  for (const entry of samePatternsIn(corrections)) {
    const [was, is] = [new RegExp(entry.was, 'u'), new RegExp(entry.is, 'u')]
    const differs = (one: string, matches: boolean) => was.test(one) !== matches || is.test(one) !== matches
    const wrong = [
      ...entry.matched.filter((one) => differs(one, true)),
      ...entry.refused.filter((one) => differs(one, false)),
    ]
    if (wrong.length > 0) throw new Error(`${path}: ${entry.was} and ${entry.is} differ for ${JSON.stringify(wrong)}`)
  }
  return corrections
}

export const samePatternsIn = (corrections: readonly Correction[]): SamePatterns[] =>
  corrections.flatMap(({ samePatterns }) => samePatterns ?? [])

export interface Judged {
  /** Breaking changes that no correction lists. */
  readonly left: readonly Break[]
  /** Corrections for this version that are no longer needed: place and message. */
  readonly stale: readonly string[]
}

const keyOf = (pointer: string, message: string) => `${pointer}: ${message}`

export function withoutCorrections(
  version: string,
  breaks: readonly Break[],
  corrections: readonly Correction[],
): Judged {
  const listed = new Set(
    corrections.flatMap(({ breaks: all = {} }) =>
      Object.entries(all[version] ?? {}).flatMap(([pointer, entry]) =>
        [entry].flat().map((message) => keyOf(pointer, message)),
      ),
    ),
  )
  const found = new Set(breaks.map(({ pointer, message }) => keyOf(pointer, message)))
  return {
    left: breaks.filter(({ pointer, message }) => !listed.has(keyOf(pointer, message))),
    stale: [...listed].filter((key) => !found.has(key)),
  }
}
