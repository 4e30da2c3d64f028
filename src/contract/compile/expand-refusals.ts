// What an operation may refuse, named in its description: people and programs read that before the answers.
//
// What every operation may refuse is left out; `info.description` and the answers themselves say that.

type Json = Record<string, any>

/** Shared answers whose codes say nothing about the operation. */
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
  // The line about the deprecation says it.
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

/** What this operation may refuse and not every one: status -> codes. */
export function ownRefusals(operation: Json, document: Json): Record<string, string[]> {
  const shared = document.components.responses
  const usual = new Set(common.flatMap((name) => (shared[name] ? codesOf(shared[name], document) : [])))
  const own = Object.entries<Json>(operation.responses)
    .filter(([status]) => status >= '400' && status !== 'default')
    .map(([status, answer]) => [status, codesOf(answer, document).filter((code) => !usual.has(code))] as const)
  return Object.fromEntries(own.filter(([, codes]) => codes.length > 0))
}

/** Comes when every answer is there. */
export function nameRefusals(operation: Json, document: Json): void {
  const told = Object.entries(ownRefusals(operation, document)).map(
    ([status, codes]) => `${status} ${codes.map((code) => `\`${code}\``).join(', ')}`,
  )
  if (told.length > 0)
    operation.description = `${operation.description.trimEnd()}\n\n**Refuses** with ${told.join('; ')}.`
}
