// Errors in the document: the closed list of codes, every error in a second media type, and in the description of each
// operation the errors particular to it.

import type { Json, Policy } from '../contract/serve/policy.ts'

const key = 'x-errors'
const envelope = '#/components/schemas/ErrorEnvelope'
const exampleName = (name: string) => `${name}_problem`

/** A dotted field of the body as a JSON pointer; a query, header, cookie or path has none. */
const pointerTo = (field: string) =>
  /^(query|header|cookie|path)\./.test(field) ? {} : { pointer: `#/${field.replaceAll('.', '/')}` }

function problemOf({ error }: Json, status: number): Json {
  const errors = Object.entries<string[]>(error.details).flatMap(([field, texts]) =>
    texts.map((detail) => ({ field, ...pointerTo(field), detail })),
  )
  const [first] = errors
  return {
    type: `/problems/${error.code}`,
    title: error.message,
    status,
    ...(first && { detail: `${first.field}: ${first.detail}` }),
    instance: `urn:uuid:${error.request_id}`,
    errors,
    error,
  }
}

/**
 * Adds the second media type (RFC 9457) to every answer, shared or an operation's own, that has the envelope. Its
 * example is made from the first one of the envelope, so that the two cannot disagree.
 */
function tellAsProblems(answers: Json, { components, [key]: catalogue }: Json): void {
  for (const { content = {} } of Object.values<Json>(answers)) {
    const json = content['application/json']
    if (json?.schema.$ref !== envelope) continue
    const [name] = Object.keys(json.examples ?? {})
    if (name === undefined) continue
    const { summary, value } = components.examples[name]
    components.examples[exampleName(name)] = { summary, value: problemOf(value, catalogue[value.error.code].status) }
    content['application/problem+json'] = {
      schema: { $ref: '#/components/schemas/ProblemDetails' },
      examples: { [exampleName(name)]: { $ref: `#/components/examples/${exampleName(name)}` } },
    }
  }
}

/** Shared responses whose codes say nothing about the operation. */
const common = [
  'BadRequest',
  'Unauthorized',
  'Forbidden',
  'NotAcceptable',
  'PayloadTooLarge',
  'UnsupportedMediaType',
  'ValidationFailed',
  'RateLimited',
  'InternalError',
  'ServiceUnavailable',
  'Refusal',
  // The line about the deprecation covers it.
  'Gone',
  'DeprecatedGone',
]

const resolved = (node: Json, document: Json): Json =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at: Json, key: string) => at[key], document)
    : node

/** The codes an answer shows. */
const codesOf = (answer: Json, document: Json): string[] =>
  Object.values<Json>(resolved(answer, document).content?.['application/json']?.examples ?? {})
    .map((example) => resolved(example, document).value?.error?.code)
    .filter(Boolean)

/** The errors particular to this operation: status -> codes. */
export function ownProblemsOf(operation: Json, document: Json): Record<string, string[]> {
  const shared = document.components.responses
  const usual = new Set(common.flatMap((name) => (shared[name] ? codesOf(shared[name], document) : [])))
  const own = Object.entries<Json>(operation.responses)
    .filter(([status]) => status >= '400' && status !== 'default')
    .map(([status, answer]) => [status, codesOf(answer, document).filter((code) => !usual.has(code))] as const)
  return Object.fromEntries(own.filter(([, codes]) => codes.length > 0))
}

/** People and programs read the description before the answers. */
function nameProblems(operation: Json, document: Json): void {
  const told = Object.entries(ownProblemsOf(operation, document)).map(
    ([status, codes]) => `${status} ${codes.map((code) => `\`${code}\``).join(', ')}`,
  )
  if (told.length > 0)
    operation.description = `${(operation.description ?? '').trimEnd()}\n\n**Errors**: ${told.join('; ')}.`
}

/** The closed list of error codes, from the catalogue, with a table for people. */
function nameErrorCodes(document: Json): void {
  const code = document.components.schemas.ErrorCode
  const catalogue: [string, Json][] = Object.entries(document[key])
  delete code.$comment
  code.enum = catalogue.map(([name]) => name)
  const rows = catalogue.map(([name, e]) => `| \`${name}\` | ${e.status} | ${e.when} | ${e.retry} |`)
  code.description += `\n\n| code | status | when | retry |\n|--|--|--|--|\n${rows.join('\n')}`
}

const text = { type: 'string', minLength: 1 }

export const errorCatalogue: Policy = {
  name: 'error-catalogue',
  root: {
    [key]: {
      description:
        'The error catalogue: each code with its status, when it occurs, retry advice, and its message by language.',
      type: 'object',
      propertyNames: { pattern: '^[a-z]+(_[a-z]+)*$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'when', 'retry', 'ko', 'en', 'ja'],
        properties: {
          status: { type: 'integer', minimum: 400, maximum: 599 },
          when: text,
          retry: text,
          ko: text,
          en: text,
          ja: text,
        },
      },
    },
  },
  required: [key],
  generated: [key],
  prepares(document) {
    if (document[key] === undefined) return
    nameErrorCodes(document)
    tellAsProblems(document.components.responses, document)
  },
  completes(_declared, operation, document) {
    if (document[key] === undefined) return
    tellAsProblems(operation.responses, document)
    nameProblems(operation, document)
  },
  losses: {
    *[key](before = {}, after = {}) {
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
