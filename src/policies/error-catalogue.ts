// Errors in the document: the closed list of codes with a schema for each; for every response with codes, a choice
// among these schemas and a second media type; in the description of each operation, its particular errors.

import type { Json, Policy } from '../contract/serve/policy.ts'

const key = 'x-errors'
const elsewhereKey = 'x-no-operation'
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const lastStep = ($ref: string): string => $ref.split('/').at(-1) as string

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
/** `insufficient_stock` -> `InsufficientStock` */
const titleOf = (code: string): string => code.split('_').map(capitalized).join('')
/** `insufficient_stock` -> `InsufficientStockError`, `internal_error` -> `InternalError` */
const schemaName = (code: string): string => titleOf(code).replace(/(?:Error)?$/, 'Error')

const quoted = (codes: readonly string[]) => codes.map((code) => `\`${code}\``).join(', ')

interface Entry {
  readonly status: number
  readonly when: string
  readonly retry: string
  readonly advice: string
  readonly data?: Json
}

/** Undefined if a retry does not help; the advice if a retry helps after following it. */
const retryOf = ({ retry, advice }: Entry): string =>
  retry === 'never'
    ? ''
    : ` Retry: \`${retry}\`${/^after_/.test(retry) ? `, ${advice.charAt(0).toLowerCase()}${advice.slice(1)}` : '.'}`

/** The schema of one error: its code, and its data if it has any. */
function errorSchema(code: string, entry: Entry): Json {
  const { when, data } = entry
  const always = (data?.required ?? []).length > 0
  return {
    description: `${when}.${retryOf(entry)}`,
    type: 'object',
    required: ['code', 'message', 'details', ...(always ? ['data'] : []), 'request_id'],
    properties: {
      code: { description: 'The code.', type: 'string', const: code },
      message: schema('ErrorMessage'),
      details: schema('ErrorDetails'),
      ...(data && { data: schema(`${titleOf(code)}Data`) }),
      request_id: schema('RequestId'),
    },
  }
}

/** The closed list of error codes, from the catalogue, and the schema of each. */
function nameErrorCodes(document: Json): void {
  const { schemas } = document.components
  const catalogue: [string, Json][] = Object.entries(document[key])
  delete schemas.ErrorCode.$comment
  schemas.ErrorCode.enum = catalogue.map(([name]) => name)
  for (const [name, entry] of catalogue) {
    schemas[schemaName(name)] = errorSchema(name, entry)
    if (entry.data) schemas[`${titleOf(name)}Data`] = { description: `The data of \`${name}\`.`, ...entry.data }
    delete entry.data
  }
}

/**
 * The schema of a response with these codes: a choice by code. Responses with the same codes share it.
 * @param name of the response
 * @returns the name of the schema
 */
function envelopeOf(codes: readonly string[], name: string, { components: { schemas } }: Json): string {
  const choices = codes.map((code) => schema(schemaName(code)))
  const mapping = Object.fromEntries(codes.map((code) => [code, schema(schemaName(code)).$ref]))
  const choice = { description: 'The error.', oneOf: choices, discriminator: { propertyName: 'code', mapping } }
  const envelope = {
    description: codes.length === 1 ? 'An error.' : 'Errors, by `code`.',
    type: 'object',
    required: ['error'],
    properties: { error: codes.length === 1 ? choices[0] : choice },
  }
  const text = JSON.stringify(envelope)
  const same = Object.keys(schemas).find((one) => one.endsWith('Envelope') && JSON.stringify(schemas[one]) === text)
  if (same) return same
  // A deprecated operation has the same errors as one that is not, so both versions share the check.
  const plain = `${name.replace(/^Deprecated/, '')}Envelope`
  const made = plain in schemas ? `${name}Envelope` : plain
  schemas[made] = envelope
  return made
}

/** @returns the given examples, and one for every other code of the operation's own, or at least for one code */
function examplesOf(codes: readonly string[], own: readonly string[], given: Json, examples: Json): Json {
  const shown = Object.values<Json>(given).map(({ $ref }) => examples[lastStep($ref)].value.error.code)
  const missing = codes.filter((code) => !shown.includes(code) && Object.hasOwn(examples, code))
  const particular = missing.filter((code) => own.includes(code))
  const added = particular.length > 0 || shown.length > 0 ? particular : missing
  return { ...Object.fromEntries(added.map((code) => [code, { $ref: `#/components/examples/${code}` }])), ...given }
}

/**
 * Writes the content of a response with codes: in JSON a choice by code, and the same error in a second media type (RFC
 * 9457).
 */
function writeContent(response: Json, name: string, document: Json, own?: readonly string[]): void {
  const codes: readonly string[] = response[key] ?? []
  const given = response.content?.['application/json']
  if (codes.length === 0 || given?.schema) return
  const examples = examplesOf(codes, own ?? codes, given?.examples ?? {}, document.components.examples)
  response.content = {
    'application/json': { schema: schema(envelopeOf(codes, name, document)), examples },
    'application/problem+json': { schema: schema('ProblemDetails') },
  }
}

/** Writes the content of every response of an operation, shared or its own. */
function writeResponses({ operationId, responses, [key]: own = [] }: Json, document: Json): void {
  for (const [status, response] of Object.entries<Json>(responses)) {
    if (!response.$ref) writeContent(response, capitalized(operationId) + status, document, own)
    else writeContent(document.components.responses[lastStep(response.$ref)], lastStep(response.$ref), document)
  }
}

/** Codes that say nothing about the operation; the note about its deprecation covers the last one. */
const usual = new Set([
  ...['bad_request', 'duplicate_key', 'version_mismatch', 'unauthorized', 'invalid_token', 'token_expired'],
  ...['forbidden', 'csrf_failed', 'not_acceptable', 'payload_too_large', 'uri_too_long', 'unsupported_media_type'],
  ...['validation_failed', 'rate_limited', 'internal_error', 'service_unavailable', 'version_sunset'],
])

/** The particular errors of this operation: status -> codes. */
export function ownProblemsOf({ responses }: Json, { components }: Json): Readonly<Record<string, readonly string[]>> {
  const own = Object.entries<Json>(responses).map(([status, response]) => {
    const { [key]: codes = [] } = response.$ref ? components.responses[lastStep(response.$ref)] : response
    return [status, codes.filter((code: string) => !usual.has(code))] as const
  })
  return Object.fromEntries(own.filter(([, codes]) => codes.length > 0))
}

/** People and programs read the description before the responses. */
function nameProblems(operation: Json, document: Json): void {
  const byStatus = Object.entries(ownProblemsOf(operation, document)).map(
    ([status, codes]) => `${status} ${quoted(codes)}`,
  )
  if (byStatus.length > 0)
    operation.description = `${(operation.description ?? '').trimEnd()}\n\n**Errors**: ${byStatus.join('; ')}.`
}

const text = { type: 'string', minLength: 1 }

export const errorCatalogue: Policy = {
  name: 'error-catalogue',
  root: {
    [key]: {
      description:
        'The error catalogue: each code with its status, when it occurs, whether a retry helps, what to do about it, ' +
        'and its message by language; in the sources also the schema of its data.',
      type: 'object',
      propertyNames: { pattern: '^[a-z]+(_[a-z]+)*$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'when', 'retry', 'advice', 'ko', 'en', 'ja'],
        properties: {
          status: { type: 'integer', minimum: 400, maximum: 599 },
          when: text,
          retry: { enum: ['never', 'after', 'same_key', 'after_change', 'after_login'] },
          advice: text,
          data: { type: 'object', required: ['type', 'properties'] },
          ko: text,
          en: text,
          ja: text,
        },
      },
    },
    [elsewhereKey]: {
      description: 'The response to requests that match no operation.',
      type: 'object',
      required: ['$ref'],
    },
  },
  required: [key],
  generated: [key, elsewhereKey],
  prepares(document) {
    if (document[key] !== undefined) nameErrorCodes(document)
  },
  completes(_declared, operation, document) {
    if (document[key] === undefined) return
    writeResponses(operation, document)
    nameProblems(operation, document)
  },
  losses: {
    *[key](before = {}, after = {}) {
      // On an operation, the key is a list of codes: adding or removing one breaks no client.
      if (Array.isArray(before)) return
      for (const [code, { status }] of Object.entries<Json>(before)) {
        const now = after[code]?.status
        if (now === undefined)
          yield { at: `/${code}`, side: 'read', message: `The code \`${code}\` is no longer used.` }
        else if (now !== status)
          yield { at: `/${code}`, side: 'read', message: `Had the status ${status}, and now has ${now}.` }
      }
    },
  },
}
