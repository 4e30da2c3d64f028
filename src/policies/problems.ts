// Problems: the wording of errors.
//
// A Problem is sent in our envelope, or inside RFC 9457's format if the caller prefers that. An unreachable database is
// a 503. Fastify's own errors are translated by status. Everything else is a bare 500, whose cause is only logged,
// under the request id.

import Negotiator from 'negotiator'
import type { Exchange } from '../contract/serve/exchange.ts'
import { memoize } from '../contract/serve/memoize.ts'
import { Problem } from '../contract/serve/problem.ts'
import type { ErrorPort, WordedProblem } from '../contract/serve/problem-handler.ts'
import { errors as catalogue } from '../generated/catalogue.ts'
import { ruleText } from '../messages/rules.ts'
import { type Code, type Language, problem } from '../problem.ts'
import { languageOf } from './languages.ts'

/** Seconds; by then the database is available again, or the balancer has chosen another process. */
const retryAfterSeconds = '1'

/** The body of an error. */
export function envelope({ code, violations, data }: Problem, language: Language, requestId: string) {
  const details = fields(
    violations,
    ({ rule, facts = {}, texts }) => texts?.[language] ?? ruleText(language, rule, facts),
  )
  const rules = code === 'validation_failed' &&
    violations.length > 0 && { rules: fields(violations, ({ rule }) => rule) }
  const facts = (data || rules) && { data: { ...data, ...rules } }
  return { error: { code, message: catalogue[code as Code][language], details, ...facts, request_id: requestId } }
}

const forms = ['application/json', 'application/problem+json'] as const
type Form = (typeof forms)[number]

const preferredForm = memoize(
  (accept): Form =>
    (new Negotiator({ headers: { accept } }).mediaTypes([...forms])[0] as Form | undefined) ?? 'application/json',
)

/** Our format, unless the caller prefers the other, and even if it accepts neither: an error is always sent. */
const formFor = (accept: string | undefined): Form =>
  accept?.includes('problem+json') ? preferredForm(accept) : 'application/json'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const elsewhere = /^(query|header|cookie|path)\./
const step = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
const pointerTo = (field: string) => `#/${field.split('.').map(step).join('/')}`

/** The same error as problem details (RFC 9457), around the envelope. */
function problemDetails({ error }: ReturnType<typeof envelope>, status: number, prefix: string) {
  const errors = Object.entries(error.details).flatMap(([field, texts]) =>
    texts.map((detail) => ({ field, ...(!elsewhere.test(field) && { pointer: pointerTo(field) }), detail })),
  )
  return {
    type: `${prefix}/problems/${error.code}`,
    title: error.message,
    status,
    ...(errors[0] && { detail: `${errors[0].field}: ${errors[0].detail}` }),
    ...(uuid.test(error.request_id) && { instance: `urn:uuid:${error.request_id}` }),
    errors,
    error,
  }
}

/**
 * Field -> one text for each violation. Callers choose the names: in an object literal, `__proto__` would not become a
 * member.
 */
function fields(violations: Problem['violations'], say: (violation: Problem['violations'][number]) => string) {
  const byField = new Map<string, string[]>()
  for (const violation of violations) {
    const text = say(violation)
    const texts = byField.get(violation.field)
    if (!texts) byField.set(violation.field, [text])
    else if (!texts.includes(text)) texts.push(text)
  }
  return Object.fromEntries(byField)
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

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  // Anything can be thrown, and a code can be a number (DOMException's is).
  const { name, code, statusCode = 500 } = (error ?? {}) as { name?: string; code?: unknown; statusCode?: number }
  if (name === 'Unavailable') {
    return problem('service_unavailable', { headers: { 'retry-after': retryAfterSeconds }, cause: error })
  }
  const known = String(code).startsWith('FST_') ? byStatus[statusCode] : undefined
  return problem(known ?? 'internal_error', { cause: error })
}

/** A 401 says how to authenticate (RFC 9110, section 15.5.2), and what is wrong with a token (RFC 6750, section 3). */
const challenges: Partial<Record<string, string>> = {
  invalid_token: 'Bearer realm="shop", error="invalid_token", error_description="The token is not valid"',
  // For providers: a signature does not authenticate a caller.
  invalid_signature: 'Signature realm="provider-events"',
  token_expired: 'Bearer realm="shop", error="invalid_token", error_description="The token has expired"',
}
const challenge = (code: string) => ({ 'www-authenticate': challenges[code] ?? 'Bearer realm="shop"' })

/** An error as sent to a client that accepts this media type, in this language. */
export function wordProblem(
  error: Problem,
  accept: string | undefined,
  language: Language,
  id: string,
  prefix = '',
): WordedProblem {
  const type = formFor(accept)
  const json = envelope(error, language, id)
  return {
    type,
    body: type === 'application/json' ? json : problemDetails(json, error.status, prefix),
    ...(error.status === 401 && { headers: challenge(error.code) }),
  }
}

/** The format of RFC 6749, section 5.2: in English, because it allows only ASCII. */
const oauthError = ({ code, status }: Problem): WordedProblem => ({
  type: 'application/json',
  body: { error: code, error_description: catalogue[code as Code].en },
  ...(status === 401 && { headers: { 'www-authenticate': 'Basic realm="shop"' } }),
})

export const errors: ErrorPort = {
  toProblem,
  word: (error: Problem, exchange: Exchange) =>
    exchange.operation?.extensions['x-oauth-errors']
      ? oauthError(error)
      : wordProblem(error, exchange.headers.accept, languageOf(exchange), exchange.request.id, exchange.prefix),
}
