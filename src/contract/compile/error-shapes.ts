// Compares the errors of a document with those that its application sends, so that clients never find a difference.
//
// Compared are the contract's own errors, for each operation that can have them, and the media type of all others. Only
// handlers know the other members of the application's own errors.

import { STATUS_CODES } from 'node:http'
import { type Operation, responseFor } from '../serve/contract.ts'
import { Exchange, type Route } from '../serve/exchange.ts'
import { type Problem, problem, problemWith } from '../serve/problem.ts'
import type { ErrorPort, WordedProblem } from '../serve/problem-handler.ts'
import { conformance } from '../serve/responses.ts'
import { at, type Finding } from './checks/finding.ts'
import { compile } from './contract.ts'
import type { Json } from './document.ts'

/** How the remedy names the place where errors are worded. */
const remedy = 'word errors so where the application does (its ErrorPort, errors.ts), or document them as they are sent'

/** The errors that the contract itself has for an operation. */
function ownProblems({ security, parameters, requestBody, responses }: Operation): Problem[] {
  const isSecured = security.length > 0 && security.every((one) => Object.keys(one).length > 0)
  const violations = [{ field: 'name', rule: 'required' }]
  return [
    problem('bad_request'),
    ...(isSecured ? [problemWith('unauthorized', 401), problemWith('forbidden', 403, { data: { required: [] } })] : []),
    ...(parameters.some((one) => one.in === 'path') || responses['404'] ? [problem('not_found')] : []),
    problem('not_acceptable', { data: { available: ['application/json'] } }),
    ...(responses['412'] ? [problem('precondition_failed')] : []),
    ...(responses['428'] ? [problem('precondition_required')] : []),
    ...(requestBody
      ? [problem('payload_too_large', { data: { max_bytes: 1 } }), problem('unsupported_media_type')]
      : []),
    ...(parameters.length > 0 || requestBody ? [problem('validation_failed', { violations })] : []),
    problem('internal_error'),
  ]
}

/** An error of each other status that is documented, whose code is the application's. */
const otherProblems = ({ responses }: Operation, own: readonly Problem[]): Problem[] =>
  Object.keys(responses)
    .filter((status) => /^[45]\d\d$/.test(status) && !own.some((one) => String(one.status) === status))
    .map((status) =>
      problemWith((STATUS_CODES[status] ?? status).toLowerCase().replaceAll(/\W+/g, '_'), Number(status)),
    )

/** A request as an ErrorPort may look at it. */
function exchangeOf(operation: Operation, accept: string | undefined): Exchange {
  const headers = { host: 'localhost', ...(accept && { accept }) }
  const { method, path: url } = operation
  const request = {
    id: '00000000-0000-4000-8000-000000000000',
    params: {},
    headers,
    raw: { headers, method, url },
    url,
    method,
  }
  const route = { operation } as unknown as Route
  return new Exchange(request as never, {} as never, route, () => ({
    ...{ address: undefined, protocol: 'http', host: undefined, prefix: '' },
  }))
}

/** Why a response does not allow an error as it is sent. */
function refusalOf(
  operation: Operation,
  { status }: Problem,
  { type, body, headers }: WordedProblem,
): string | undefined {
  const documented = Object.keys(responseFor(operation, status)?.content ?? {})
  if (documented.length > 0 && !documented.includes(type)) return `and is documented as ${documented.join(', ')}`
  try {
    conformance(operation)({ status, headers: { ...headers, 'content-type': type }, has: () => true, body })
    return undefined
  } catch (error) {
    const why = (error as Error).message
      .replace(`${operation.id}: ${status} `, '')
      .replaceAll(/ \{[^{}]*\}(?=;|$)/g, '')
    return `which ${why.replace('its schema:  ', 'its schema: ')}`
  }
}

/** The key of the response that a status falls under. */
const keyOf = (operation: Operation, status: number): string | undefined =>
  Object.entries(operation.responses).find(([, one]) => one === responseFor(operation, status))?.[0]

interface Misfit extends Finding {
  /** The same schema refuses the same error for the same reason in many places. */
  readonly kind: string
}

function* misfitsOf(operation: Operation, pointer: string, errors: ErrorPort): Iterable<Misfit> {
  const own = ownProblems(operation)
  for (const one of [...own, ...otherProblems(operation, own)]) {
    const key = keyOf(operation, one.status)
    // One that names its codes is the application's own (x-errors).
    if (key === undefined || operation.responses[key]?.codes) continue
    for (const accept of [undefined, 'application/problem+json']) {
      const worded = errors.word(one, exchangeOf(operation, accept))
      const isDocumented = worded.type in (operation.responses[key]?.content ?? {})
      const why = own.includes(one) || !isDocumented ? refusalOf(operation, one, worded) : undefined
      if (why === undefined) continue
      const sent = `${worded.type} ${JSON.stringify(worded.body)}`
      yield {
        pointer: pointer + at(key),
        what: `a ${one.status} is sent as ${sent}, ${why}: ${remedy}`,
        kind: why,
      }
      break
    }
  }
}

/** Errors that the application words otherwise than an expanded document describes them. */
export function errorShapeFindings(document: Json, errors: ErrorPort): Finding[] {
  const found = new Map<string, Misfit>()
  const { operations } = compile(document)
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const [method, source] of Object.entries<Json>(item)) {
      const operation = operations.find(({ id }) => id === source?.operationId)
      if (!operation) continue
      for (const misfit of misfitsOf(operation, at('paths', path, method, 'responses'), errors))
        if (!found.has(misfit.kind)) found.set(misfit.kind, misfit)
    }
  }
  return [...found.values()].map(({ pointer, what }) => ({ pointer, what }))
}
