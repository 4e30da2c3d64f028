// Problems: the one place where an error becomes an answer.
//
// A Problem says what it is, in our envelope, or in RFC 9457's document around it where the caller prefers that. A database that is away is a 503. What Fastify refuses by itself is translated by its status.
// Everything else is a bare 500: the cause goes to the log under the request id and nowhere else.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import Negotiator from 'negotiator'
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

declare module 'fastify' {
  interface FastifyInstance {
    /** Asked about every refusal before it is answered; what one of them throws is answered instead. */
    beforeRefusal: ((request: FastifyRequest, refusal: Problem) => Promise<void>)[]
  }
}

const forms = ['application/json', 'application/problem+json'] as const
type Form = (typeof forms)[number]

/** Ours unless the other is preferred, and also where neither is accepted: a refusal is always sent. */
function formFor(accept: string | undefined): Form {
  if (!accept?.includes('problem+json')) return 'application/json'
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes([...forms])
  return (preferred as Form | undefined) ?? 'application/json'
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const elsewhere = /^(query|header|cookie|path)\./
const step = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
const pointerTo = (field: string) => `#/${field.split('.').map(step).join('/')}`

/** The same refusal as problem details (http.md R67), around the envelope. */
function problemDetails({ error }: ReturnType<typeof envelope>, status: number) {
  const errors = Object.entries(error.details).flatMap(([field, texts]) =>
    texts.map((detail) => ({ field, ...(!elsewhere.test(field) && { pointer: pointerTo(field) }), detail })),
  )
  return {
    type: `/problems/${error.code}`,
    title: error.message,
    status,
    ...(errors[0] && { detail: `${errors[0].field}: ${errors[0].detail}` }),
    ...(uuid.test(error.request_id) && { instance: `urn:uuid:${error.request_id}` }),
    errors,
    error,
  }
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

/** A 401 says how to authenticate (RFC 9110, section 15.5.2), and what was wrong where a token came (RFC 6750, section 3). */
const challenges: Partial<Record<Code, string>> = {
  invalid_token: 'Bearer realm="shop", error="invalid_token", error_description="The token is not valid"',
  token_expired: 'Bearer realm="shop", error="invalid_token", error_description="The token has expired"',
}
const challenge = ({ status, code }: Problem): Record<string, string> =>
  status === 401 ? { 'www-authenticate': challenges[code] ?? 'Bearer realm="shop"' } : {}

/** A refusal as it is sent: in the caller's language, in the form the caller prefers. */
export function worded(refusal: Problem, { headers, language, id }: FastifyRequest): { type: Form; body: string } {
  const type = formFor(headers.accept)
  const told = envelope(refusal, language, id)
  return { type, body: JSON.stringify(type === 'application/json' ? told : problemDetails(told, refusal.status)) }
}

/** Answers with a refusal. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asProblem(error)
  request.failure = { code: refusal.code, cause: refusal.cause }
  const { type, body } = worded(refusal, request)
  return reply
    .code(refusal.status)
    .headers({ ...challenge(refusal), ...refusal.headers })
    .type(type)
    .send(body)
}

async function problems(app: FastifyInstance): Promise<void> {
  app.decorate('beforeRefusal', [])
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = asProblem(error)
    try {
      for (const ask of app.beforeRefusal) await ask(request, refusal)
    } catch (instead) {
      return refuse(instead, request, reply)
    }
    return refuse(refusal, request, reply)
  })
}

export default fp(problems, { name: 'problems', dependencies: ['tracing', 'languages'] })
