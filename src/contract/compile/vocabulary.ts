// The x- keys allowed in each place of a document, and their allowed values: the contract's own, and those of the
// policies.

import type { Declaration, Json } from '../serve/policy.ts'
import { operationKeys, readersKeys, responseKeys, rootKeys, schemaKeysIn } from './keys.ts'

const schemasOf = (keys: Readonly<Record<string, { readonly schema: Json }>>): Json =>
  Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema]))

const closed = (properties: Json, required: readonly string[] = []): Json => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

/** @returns a JSON Schema with a definition for each kind of place: root, operation, parameter, response, schema */
export function vocabularyOf(policies: readonly Declaration[]): Json {
  const all = (part: 'root' | 'parameters'): Json => Object.assign({}, ...policies.map((policy) => policy[part] ?? {}))
  const languages = policies.flatMap(({ languages = [] }) => languages)
  const declared = policies.flatMap(({ key, schema }) => (key && schema ? [[key, schema]] : []))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The x- keys of the document: which may stand where, and what they may say',
    $defs: {
      root: closed(
        { ...schemasOf(rootKeys), ...all('root') },
        policies.flatMap(({ required = [] }) => required),
      ),
      operation: closed({ ...schemasOf({ ...operationKeys, ...readersKeys }), ...Object.fromEntries(declared) }),
      parameter: closed(all('parameters')),
      response: closed(schemasOf(responseKeys)),
      schema: closed(schemasOf(schemaKeysIn(languages))),
    },
  }
}
