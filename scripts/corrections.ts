// Corrections of the released document: differences that would break clients if the server had ever done what the
// document said. Each is listed in spec/corrections.yaml with its reason, and matched by place and message.

import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import type { Break } from './breaking-ours.ts'

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
  /** Why no request is answered otherwise. */
  readonly unchanged?: string
  /** Messages by version and JSON pointer. */
  readonly breaks: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

const text = { type: 'string', minLength: 1 }
const schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'breaks'],
    oneOf: [{ required: ['refused'] }, { required: ['unchanged'] }],
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
      breaks: {
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^#/' },
          additionalProperties: { anyOf: [text, { type: 'array', items: text, minItems: 1 }] },
        },
      },
    },
  },
}

const ajv = new Ajv2020({ allErrors: true })
const isValid = ajv.compile<Correction[]>(schema)

/** @throws if the file does not have the required form */
export async function readCorrections(path = 'spec/corrections.yaml'): Promise<readonly Correction[]> {
  const corrections: unknown = parse(await readFile(path, 'utf8'))
  if (!isValid(corrections)) throw new Error(`${path}: ${ajv.errorsText(isValid.errors, { dataVar: '' })}`)
  return corrections
}

export interface Judged {
  /** Breaks that no correction lists. */
  readonly left: readonly Break[]
  /** Corrections listed for this version that are no longer differences: place and message. */
  readonly stale: readonly string[]
}

const keyOf = (pointer: string, message: string) => `${pointer}: ${message}`

export function withoutCorrections(
  version: string,
  breaks: readonly Break[],
  corrections: readonly Correction[],
): Judged {
  const listed = new Set(
    corrections.flatMap(({ breaks: all }) =>
      Object.entries(all[version] ?? {}).flatMap(([pointer, said]) =>
        [said].flat().map((message) => keyOf(pointer, message)),
      ),
    ),
  )
  const found = new Set(breaks.map(({ pointer, message }) => keyOf(pointer, message)))
  return {
    left: breaks.filter(({ pointer, message }) => !listed.has(keyOf(pointer, message))),
    stale: [...listed].filter((key) => !found.has(key)),
  }
}
