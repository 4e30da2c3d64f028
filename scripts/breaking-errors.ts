// Errors of two documents, compared by their codes: the data that a client read for a code must still be there. An
// operation may gain or lose codes, since clients treat an unknown code by its status.
//
// In a response that is a choice among errors, everything except the data is that of `ErrorEnvelope`, so the comparison
// of shapes treats it as such.

import { errorsKey } from '../src/contract/compile/errors.ts'
import type { Break } from './breaking-ours.ts'

type Json = Record<string, any>

const responsesOf = (document: Json): Json[] => [
  ...Object.values<Json>(document.components?.responses ?? {}),
  ...Object.values<Json>(document.paths).flatMap((item) =>
    Object.values<Json>(item).flatMap(({ responses = {} }) => Object.values<Json>(responses)),
  ),
]

/** The document with one schema for all errors, as before documents listed the codes of a response. */
export function withPlainErrors(document: Json): Json {
  const copy = structuredClone(document)
  for (const response of responsesOf(copy)) {
    const json = response[errorsKey] && response.content?.['application/json']
    if (json) json.schema = { $ref: '#/components/schemas/ErrorEnvelope' }
  }
  return copy
}

/** The data of each code, with the name of its schema. */
function dataOf({ components: { schemas } }: Json): Map<string, { name: string; data: Json }> {
  const named = Object.values<Json>(schemas).flatMap(({ properties: { code, data } = {} as Json }) =>
    code?.const && data?.$ref ? [[code.const, data.$ref.split('/').at(-1)] as const] : [],
  )
  return new Map(named.map(([code, name]) => [code, { name, data: schemas[name] }]))
}

/** What clients read in the data of an error, and would miss. */
export function* errorBreaks(base: Json, revision: Json): Iterable<Break> {
  const after = dataOf(revision)
  for (const [code, { name, data: was }] of dataOf(base)) {
    const is = after.get(code)?.data
    for (const [member, shape] of Object.entries<Json>(was.properties)) {
      const pointer = `#/components/schemas/${name}/properties/${member}`
      const now = is?.properties[member]
      const lost = (message: string): Break => ({ pointer, message, rule: 'error-data-changed', side: 'read' })
      if (!now) yield lost(`\`${member}\` of the data of \`${code}\` was removed.`)
      else if (was.required?.includes(member) && !is.required?.includes(member))
        yield lost(`\`${member}\` of the data of \`${code}\` is not always there any more.`)
      else if (JSON.stringify([shape.$ref, shape.type]) !== JSON.stringify([now.$ref, now.type]))
        yield lost(`\`${member}\` of the data of \`${code}\` has another type.`)
    }
  }
}
