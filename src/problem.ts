// Every way the server can say no: one closed table, code -> status, read from the document's error catalogue.
//
// A Problem is thrown wherever a refusal is discovered; policies/problems.ts is the one place that turns it into
// an answer. It knows codes, facts and broken rules, no languages and no HTTP beyond the status.

import { errors } from './generated/catalogue.ts'

export type Language = 'ko' | 'en' | 'ja'
export type Code = keyof typeof errors

/** One broken rule at one place of the request. */
export interface Violation {
  /** Dotted path: `price`, `lines.0.quantity`, `query.size`, `header.idempotency-key`. */
  readonly field: string
  /** The rule's stable name: `required`, `min_length`, `currency_scale`, ... */
  readonly rule: string
  /** What the rule's message speaks of, by name. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The document's own text for this rule here, by language. */
  readonly texts?: Readonly<Record<Language, string>> | undefined
}

export interface ProblemFacts {
  readonly violations?: readonly Violation[]
  /** Facts for programs, documented per code. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** What happened underneath; for the log only. */
  readonly cause?: unknown
  /** What must be remembered although the request is refused and its work undone; the audit policy writes it. */
  readonly event?: SecurityEvent
}

/** Something that somebody tried and was not let: a failed login, a token used twice. */
export interface SecurityEvent {
  readonly action: string
  readonly resource_type: string
  readonly resource_id: string | null
  /** Facts without secrets. */
  readonly facts?: Readonly<Record<string, unknown>>
}

export class Problem extends Error {
  readonly code: Code
  readonly status: number
  readonly violations: readonly Violation[]
  readonly data: Readonly<Record<string, unknown>> | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly event: SecurityEvent | undefined

  constructor(code: Code, { violations = [], data, headers = {}, cause, event }: ProblemFacts = {}) {
    super(code, { cause })
    this.name = 'Problem'
    this.code = code
    this.status = errors[code].status
    this.violations = violations
    this.data = data
    this.headers = headers
    this.event = event
  }
}

/** A refusal to throw. */
export const problem = (code: Code, facts?: ProblemFacts): Problem => new Problem(code, facts)

/** 422 `validation_failed` for one field; for rules that need more than the document to check. */
export const invalid = (field: string, rule: string, facts: Violation['facts'] = {}): Problem =>
  problem('validation_failed', { violations: [{ field, rule, facts }] })

/** The value, or a refusal where there is none. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw problem('not_found')
  return value
}
