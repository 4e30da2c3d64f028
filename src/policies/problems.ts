// Problems: the one place where an error becomes an answer.
//
// A Problem says what it is. A database that is away is a 503. What Fastify refuses by itself is translated by its status.
// Everything else is a bare 500: the cause goes to the log under the request id and nowhere else.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { errors } from '../generated/catalogue.ts'
import { ruleText } from '../messages/rules.ts'
import { type Code, type Language, Problem, problem } from '../problem.ts'

/** Seconds; a database that is back, or another process behind the same balancer, answers by then. */
const retryAfterSeconds = '1'

/** The body of a refusal (http.md R65). */
export function envelope({ code, violations, data }: Problem, language: Language, requestId: string) {
  const details = fields(
    violations,
    ({ rule, facts = {}, texts }) => texts?.[language] ?? ruleText(language, rule, facts),
  )
  const rules = violations.length > 0 && { rules: fields(violations, ({ rule }) => rule) }
  const facts = (data || rules) && { data: { ...data, ...rules } }
  return { error: { code, message: errors[code][language], details, ...facts, request_id: requestId } }
}

/** Field -> one text per violation; without a prototype, because callers choose the names. */
function fields(violations: Problem['violations'], say: (violation: Problem['violations'][number]) => string) {
  const byField: Record<string, string[]> = Object.create(null)
  for (const violation of violations) {
    const text = say(violation)
    byField[violation.field] ??= []
    if (!byField[violation.field]?.includes(text)) byField[violation.field]?.push(text)
  }
  return byField
}

const byStatus: Record<number, Code> = {
  400: 'bad_request',
  404: 'not_found',
  408: 'request_timeout',
  413: 'payload_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  431: 'headers_too_large',
}

/** Any error as a Problem; what is not foreseen is `internal_error` with its cause. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  // Anything can be thrown, and a code can be a number (DOMException's is).
  const { name, code, statusCode = 500 } = (error ?? {}) as { name?: string; code?: unknown; statusCode?: number }
  if (name === 'Unavailable') {
    return problem('service_unavailable', { headers: { 'retry-after': retryAfterSeconds }, cause: error })
  }
  const known = String(code).startsWith('FST_') ? byStatus[statusCode] : undefined
  return problem(known ?? 'internal_error', { cause: error })
}

/** Answers with a refusal, in the caller's language. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asProblem(error)
  request.failure = { code: refusal.code, cause: refusal.cause }
  return reply
    .code(refusal.status)
    .headers(refusal.headers)
    .type('application/json')
    .send(JSON.stringify(envelope(refusal, request.language, request.id)))
}

async function problems(app: FastifyInstance): Promise<void> {
  app.setErrorHandler(refuse)
}

export default fp(problems, { name: 'problems', dependencies: ['tracing', 'languages'] })
