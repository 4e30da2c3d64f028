// One schema for a whole request: path, query, header, cookie and body at once, so that one answer names every violation.
//
// Ajv's errors become Violations: a field, a rule's name, the facts its message needs, and the document's own text
// where x-messages has one. No language is chosen here.

import type { ErrorObject } from 'ajv'
import { type Language, problem, type Violation } from '../../problem.ts'
import type { Compile } from '../compile/ajv.ts'
import type { Json, Operation, Parameter } from '../compile/document.ts'
import { type FilePart, form } from './media.ts'
import type { Decoded } from './parameters.ts'

/** A client that has broken more rules than this reads no further; also the bound of ErrorDetails in the document. */
const maxFields = 50
const maxPerField = 5

const locations = ['path', 'query', 'header', 'cookie'] as const

export interface Validate {
  /** @throws Problem 404 `not_found` for a path that cannot exist */
  path(decoded: Decoded): void
  /** @throws Problem 404 like `path`, 422 `validation_failed` with everything else */
  request(decoded: Decoded, media: string | undefined, body: unknown): void
}

/** Compiles the checks of one operation. */
export function validator(compile: Compile, operation: Operation): Validate {
  const properties = Object.fromEntries(locations.map((name) => [name, parametersSchema(operation.parameters, name)]))
  const media = Object.entries(operation.requestBody?.content ?? {})
  const bodyless = compile({ type: 'object', properties })
  const checks = new Map(
    media.map(([type, { schema }]) => {
      const body = type === form && operation.file ? formSchema(operation.file) : schema
      return [type, compile({ type: 'object', properties: { ...properties, body } })]
    }),
  )
  const possible = compile({ type: 'object', properties: { path: properties.path } })
  const path: Validate['path'] = (decoded) => {
    if (!possible(decoded)) throw problem('not_found')
  }
  const validateRequest: Validate['request'] = (decoded, type, body) => {
    path(decoded)
    const request: Json = { ...decoded, body }
    if (body === undefined) delete request.body
    const check = (type !== undefined && body !== undefined && checks.get(type)) || bodyless
    const errors = check(request) ? [] : (check.errors ?? [])
    const violations = [...decoded.violations, ...violationsOf(errors)]
    if (body === undefined && operation.requestBody?.required) violations.push({ field: 'body', rule: 'required' })
    if (violations.length > 0) throw problem('validation_failed', { violations: bounded(violations) })
  }
  return { path, request: validateRequest }
}

/** A form that was read: whether its file is one has been seen already. */
const formSchema = ({ name, required }: FilePart): Json => ({
  type: 'object',
  additionalProperties: false,
  required: required ? [name] : [],
  properties: { [name]: {} },
})

function parametersSchema(parameters: readonly Parameter[], location: Parameter['in']): Json {
  const here = parameters.filter((p) => p.in === location)
  const name = (p: Parameter) => (location === 'header' ? p.name.toLowerCase() : p.name)
  return {
    type: 'object',
    properties: Object.fromEntries(here.map((p) => [name(p), p.schema])),
    required: here.filter((p) => p.required).map(name),
  }
}

/** Keywords whose own name would tell a client less than these. */
const ruleNames: Record<string, string> = {
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  'x-money': 'currency_scale',
  'x-forbidden-words': 'forbidden_word',
}
const ruleOf = (keyword: string) => ruleNames[keyword] ?? keyword.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

/** The branches of a failed anyOf or oneOf say nothing beside the failure itself; `if` repeats its then or else, `format` the type. */
function violationsOf(errors: readonly ErrorObject[]): Violation[] {
  const choices = errors.filter((e) => e.keyword === 'oneOf' || e.keyword === 'anyOf')
  const inBranch = (e: ErrorObject) => choices.some((c) => e.schemaPath.startsWith(`${c.schemaPath}/`))
  const mistyped = new Set(errors.filter((e) => e.keyword === 'type').map((e) => e.instancePath))
  const repeats = (e: ErrorObject) => e.keyword === 'if' || (e.keyword === 'format' && mistyped.has(e.instancePath))
  return errors.filter((e) => !repeats(e) && !inBranch(e)).map(violationOf)
}

function violationOf({ keyword, instancePath, params, parentSchema }: ErrorObject): Violation {
  const texts = (parentSchema as Json)?.['x-messages']?.[keyword] as Record<Language, string> | undefined
  return { field: fieldOf(instancePath, params), rule: ruleOf(keyword), facts: params, texts }
}

/** `/body/lines/0/quantity` -> `lines.0.quantity`; `/query/size` -> `query.size`; the body itself -> `body`. */
function fieldOf(instancePath: string, params: Json): string {
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (member !== undefined) path.push(String(member).slice(0, 100))
  return (path[0] === 'body' && path.length > 1 ? path.slice(1) : path).join('.')
}

function bounded(violations: Violation[]): Violation[] {
  const perField = new Map<string, number>()
  return violations.filter(({ field }) => {
    const count = perField.get(field) ?? 0
    if (count >= maxPerField || (count === 0 && perField.size >= maxFields)) return false
    perField.set(field, count + 1)
    return true
  })
}
