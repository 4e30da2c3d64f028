// Problems: how the contract, and everything it runs, refuses a request.
//
// A Problem is thrown where the error is found, and becomes a response in one place (ErrorPort). It contains a code, a
// status, facts and violations, but no language and no media type.

/** A violation at one place in the request. */
export interface Violation {
  /** Dotted path: `price`, `lines.0.quantity`, `query.size`, `header.idempotency-key`. */
  readonly field: string
  /** The rule's stable name: `required`, `min_length`, `currency_scale`, ... */
  readonly rule: string
  /** The facts that the rule's message mentions, by name. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The document's own text for this rule here, by language. */
  readonly texts?: Readonly<Record<string, string>> | undefined
}

export interface ProblemFacts {
  readonly violations?: readonly Violation[]
  /** Machine-readable facts, documented for each code. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** The underlying error; for the log only. */
  readonly cause?: unknown
  /** An event to record although the request fails and its work is rolled back; the audit policy writes it. */
  readonly event?: SecurityEvent
}

/** An attempt that was refused: a failed login, a token used twice. */
export interface SecurityEvent {
  readonly action: string
  readonly resource_type: string
  readonly resource_id: string | null
  /** Facts without secrets. */
  readonly facts?: Readonly<Record<string, unknown>>
}

export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly violations: readonly Violation[]
  readonly data: Readonly<Record<string, unknown>> | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly event: SecurityEvent | undefined

  constructor(code: string, status: number, { violations = [], data, headers = {}, cause, event }: ProblemFacts = {}) {
    super(code, { cause })
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.violations = violations
    this.data = data
    this.headers = headers
    this.event = event
  }
}

/** A Problem whose code the compiler knows. */
export type Coded<C extends string> = Problem & { readonly code: C }

/** The facts of a Problem as the remaining arguments, optional if no fact is required. */
export type Rest<F> = Record<never, never> extends F ? readonly [facts?: F] : readonly [facts: F]

/** A function that makes a Problem with one of these codes. `F`: the facts of each code. */
export type ProblemOf<F, C> = <K extends C & keyof F & string>(code: K, ...rest: Rest<F[K]>) => Coded<K>

/**
 * A Problem without a stack: it describes what is wrong with a request, not with the code, and a stack costs as much as
 * a validation.
 */
export function problemWith<C extends string>(code: C, status: number, facts?: ProblemFacts): Coded<C> {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return new Problem(code, status, facts) as Coded<C>
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The error codes of the contract itself, with their statuses. An application's catalogue includes them all. */
const ownProblems = {
  bad_request: 400,
  duplicate_key: 400,
  invalid_cursor: 400,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  request_timeout: 408,
  precondition_failed: 412,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  validation_failed: 422,
  precondition_required: 428,
  headers_too_large: 431,
  internal_error: 500,
  not_implemented: 501,
  service_unavailable: 503,
} as const

export type OwnCode = keyof typeof ownProblems

/** Makes a Problem of the contract itself. */
export const problem = (code: OwnCode, facts?: ProblemFacts): Problem => problemWith(code, ownProblems[code], facts)

/** 422 `validation_failed` for one field, for rules that the document alone cannot check. */
export const invalid = (field: string, rule: string, facts: Violation['facts'] = {}): Problem =>
  problem('validation_failed', { violations: [{ field, rule, facts }] })

/** The beginning of a name that a client chose, on one line and without half a character. */
export const printableName = (name: string): string =>
  (name.length > 100 ? name.slice(0, 101).replace(/[\ud800-\udbff]?.$/s, '') : name).replaceAll(/[\r\n]/g, ' ')
