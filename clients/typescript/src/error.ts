// Errors of the server. Each code has a class (generated/errors.ts); an unknown code is treated by its status.

export type Retry = 'never' | 'after' | 'same_key' | 'after_change' | 'after_login'

/**
 * Shared by all copies of this package in a process: an ES module and a CommonJS module recognise each other's errors.
 */
export const isRefusal: unique symbol = Symbol.for('@shop-api/client.error') as never

export interface Refusal {
  readonly code: string
  readonly message: string
  readonly details: Readonly<Record<string, readonly string[]>>
  readonly data?: unknown
  readonly request_id?: string
}

export interface Refused {
  readonly operation: string
  readonly response: Response
  readonly refusal: Refusal
  readonly idempotencyKey: string | undefined
}

export class ShopError<Code extends string = string, Data = unknown> extends Error {
  readonly [isRefusal] = true
  /** Stable, and never translated. */
  readonly code: Code
  readonly status: number
  /** Machine-readable facts about the error, which depend on the code. */
  readonly data: Data
  /** A message for people, in the language of the request. `message` has more details for developers. */
  readonly reason: string
  /** Messages about members of the request, by their place. */
  readonly details: Readonly<Record<string, readonly string[]>>
  /** Quote it when you contact support. */
  readonly requestId: string | undefined
  /** Whether a retry helps, and what to do first. */
  readonly retry: Retry
  /** Seconds to wait before a retry, if the server says. */
  readonly retryAfter: number | undefined
  /** The key that was sent: a call with the same key continues the same work. */
  readonly idempotencyKey: string | undefined
  readonly operation: string
  readonly response: Response

  constructor({ operation, response, refusal, idempotencyKey }: Refused, retry: Retry) {
    const { code, message, details, data, request_id = response.headers.get('x-request-id') ?? undefined } = refusal
    const places = Object.entries(details).map(([place, texts]) => ` ${place}: ${texts.join(' ')}`)
    const id = request_id ? `[${request_id}] ` : ''
    super(`${id}${operation}: ${response.status} ${code}: ${message}${places.join('')}`)
    this.name = new.target === ShopError ? 'ShopError' : new.target.name
    this.code = code as Code
    this.status = response.status
    this.data = data as Data
    this.reason = message
    this.details = details
    this.requestId = request_id
    this.retry = retry
    this.retryAfter = secondsOf(response.headers.get('retry-after'))
    this.idempotencyKey = idempotencyKey
    this.operation = operation
    this.response = response
  }
}

/** No response, or none that can be read: no connection, a timeout, a body that broke off. */
export class ShopConnectionError extends Error {
  readonly operation: string
  /** Whether an attempt exceeded its time limit. */
  readonly timedOut: boolean
  /** The key that was sent. Whether the work was done is unknown: a call with the same key does it once. */
  readonly idempotencyKey: string | undefined

  constructor(operation: string, cause: unknown, timedOut: boolean, idempotencyKey: string | undefined) {
    super(`${operation}: ${timedOut ? 'no answer in time' : `no response: ${(cause as Error)?.message ?? cause}`}`, {
      cause,
    })
    this.name = 'ShopConnectionError'
    this.operation = operation
    this.timedOut = timedOut
    this.idempotencyKey = idempotencyKey
  }
}

/** Retry-After, in seconds or as a date (RFC 9110, section 10.2.3). */
function secondsOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

type Made = new (refused: Refused, retry: Retry) => ShopError

const classes: Record<string, readonly [made: Made, retry: Retry]> = {}

/** A class for each code, in their order: `insufficient_stock` is an `InsufficientStockError`. */
export function classesOf(advice: Readonly<Record<Retry, string>>): Made[] {
  return Object.entries(advice).flatMap(([retry, codes]) =>
    codes.split(' ').map((code) => {
      const name = code.replace(/(^|_)(.)/g, (_, _line, letter) => letter.toUpperCase()).replace(/(Error)?$/, 'Error')
      const made = { [name]: class extends ShopError {} }[name] as Made
      classes[code] = [made, retry as Retry]
      return made
    }),
  )
}

/** The retry rule for a code that this client does not know. */
const byStatus = (status: number): Retry =>
  status === 429 || status === 503 ? 'after' : status >= 500 ? 'same_key' : 'never'

export function errorOf(refused: Refused): ShopError {
  const { refusal, response } = refused
  const [Known, retry] = Object.hasOwn(classes, refusal.code)
    ? (classes[refusal.code] as readonly [Made, Retry])
    : ([ShopError, byStatus(response.status)] as const)
  return new Known(refused, retry)
}

/** The error in a response that may not be from this API: a proxy's page has no envelope. */
export function refusalIn(body: unknown, response: Response): Refusal {
  const { error, error_description } = (body ?? {}) as { error?: Partial<Refusal>; error_description?: string }
  // Of the token endpoint (RFC 6749, section 5.2).
  if (typeof error === 'string') return { code: error, message: error_description ?? '', details: {} }
  if (typeof error?.code !== 'string')
    return { code: `http_${response.status}`, message: response.statusText, details: {} }
  return { message: '', details: {}, ...error } as Refusal
}
