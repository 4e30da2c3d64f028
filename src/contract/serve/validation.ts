// Checks a whole request: path, query, headers, cookies and body together, so that one response lists every violation.
//
// Errors of the checks become Violations: a field, the name of a rule, the facts for its message, and the document's
// own text if x-messages has one. The language is chosen later.

import type { Check, Failure, Operation } from './contract.ts'
import { memoize } from './memoize.ts'
import type { Decoded } from './parameters.ts'
import { printableName, problem, type Violation } from './problem.ts'

/** A client with more violations than this will not read further; also the bound of ErrorDetails in the document. */
const maxFields = 50
const maxPerField = 5

export interface Validate {
  /** @throws Problem 404 `not_found` for a path that cannot exist */
  path(decoded: Decoded): void
  /** @throws Problem 404 like `path`, 422 `validation_failed` with everything else */
  request(decoded: Decoded, media: string, body: unknown): void
}

/** The checks of one operation. */
export function validator({ checks, requestBody }: Operation): Validate {
  const path: Validate['path'] = (decoded) => {
    if (!checks.path(decoded)) throw problem('not_found')
  }
  const bodies = new Map<string, Check>(Object.entries(checks.body))
  const request: Validate['request'] = (decoded, media, body) => {
    path(decoded)
    const check = (body !== undefined && bodies.get(media)) || checks.bodyless
    const { path: params, query, header, cookie } = decoded
    const whole = body === undefined ? decoded : { path: params, query, header, cookie, body }
    const missing = body === undefined && requestBody?.required === true
    if (check(whole) && decoded.violations.length === 0 && !missing) return
    const violations = [...decoded.violations, ...violationsOf(check.errors ?? [])]
    if (missing) violations.push({ field: 'body', rule: 'required' })
    throw problem('validation_failed', { violations: bounded(violations) })
  }
  return { path, request }
}

/** Names that tell a client more than those of the keywords. */
const ruleNames: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  'false schema': 'unknown',
  'x-money': 'currency_scale',
  'x-forbidden-words': 'forbidden_word',
}
const ruleOf = memoize((keyword) => ruleNames[keyword] ?? keyword.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))

/**
 * The violations, without duplicates: the branches of a failed anyOf or oneOf add nothing to the failure itself; `if`
 * repeats its then or else, `format` repeats the type.
 */
export function violationsOf(errors: readonly Failure[]): Violation[] {
  const choices = errors.filter((e) => e.keyword === 'oneOf' || e.keyword === 'anyOf')
  const inBranch = (e: Failure) => choices.some((c) => e.schemaPath.startsWith(`${c.schemaPath}/`))
  const mistyped = errors.some((e) => e.keyword === 'format') && placesOf(errors, 'type')
  const repeats = (e: Failure) =>
    e.keyword === 'if' || (e.keyword === 'format' && mistyped && mistyped.has(e.instancePath))
  return errors.filter((e) => !repeats(e) && !inBranch(e)).map(violationOf)
}

const placesOf = (errors: readonly Failure[], keyword: string) =>
  new Set(errors.filter((e) => e.keyword === keyword).map((e) => e.instancePath))

const violationOf = ({ keyword, instancePath, params, texts }: Failure): Violation => ({
  field: fieldOf(instancePath, params),
  rule: ruleOf(keyword),
  facts: params,
  texts,
})

/** `/body/lines/0/quantity` -> `lines.0.quantity`; `/query/size` -> `query.size`; the body itself -> `body`. */
function fieldOf(instancePath: string, params: Failure['params']): string {
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  if (member === undefined) return fieldAt(instancePath)
  const name = printableName(String(member))
  return instancePath === '/body' || instancePath === '' ? name : `${fieldAt(instancePath)}.${name}`
}

const fieldAt = memoize((instancePath) => {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return (path[0] === 'body' && path.length > 1 ? path.slice(1) : path).join('.')
})

function bounded(violations: Violation[]): Violation[] {
  const perField = new Map<string, number>()
  return violations.filter(({ field }) => {
    const count = perField.get(field) ?? 0
    if (count >= maxPerField || (count === 0 && perField.size >= maxFields)) return false
    perField.set(field, count + 1)
    return true
  })
}
