// One HTTP request to a provider, and the meaning of a missing response.
//
// Only a connection error proves that nothing was sent; any other lost response is a timeout, because the provider may
// have acted. Redirects are not followed, since they would send our secret and the money elsewhere; addresses come from
// the configuration and never from a response. Errors contain codes but no texts, because foreign texts may repeat what
// was sent.

import { ProviderBusy, ProviderProtocol, ProviderRefusal, ProviderTimeout, ProviderUnavailable } from '../provider.ts'

/** The longest valid response is a payment with a hundred refunds. */
const mostBytes = 256 * 1024

export interface ProviderRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal | undefined
}

export interface ProviderResponse {
  readonly status: number
  /** Undefined if the body is not JSON. */
  readonly json: unknown
}

/** @throws ProviderUnavailable, ProviderTimeout, ProviderProtocol */
export async function sendRequest({ url, headers, body, ...options }: ProviderRequest): Promise<ProviderResponse> {
  const signal = options.signal ?? null
  const sent = readyHeaders({ accept: 'application/json', 'accept-encoding': 'identity', ...headers })
  try {
    const response = await fetch(url, { ...options, signal, headers: sent, redirect: 'manual', body: body ?? null })
    return { status: response.status, json: parsed(await textOf(response)) }
  } catch (error) {
    if (error instanceof ProviderProtocol) throw error
    const { cause } = error as Error
    if (!signal?.aborted && connecting(cause)) throw new ProviderUnavailable(codeOf(cause))
    throw new ProviderTimeout(codeOf(cause))
  }
}

/** A response that violates the protocol. */
export const invalidResponse = (status: number): ProviderProtocol => new ProviderProtocol(new Error(`status ${status}`))

/** Values that a header cannot contain are never sent. */
function readyHeaders(headers: Readonly<Record<string, string>>): Headers {
  try {
    return new Headers(headers)
  } catch {
    throw new ProviderUnavailable()
  }
}

/** The 4xx statuses that do not concern the request itself: our key, timeouts, a duplicate, too many requests. */
const notAboutThis = new Set([401, 403, 408, 409, 425, 429])

/**
 * Whether a provider rejects this one request, and so has done nothing.
 * @param reason from the response; a response without one comes from another machine, such as a proxy
 */
export const isRefusal = ({ status }: ProviderResponse, reason: unknown): boolean =>
  status >= 400 && status < 500 && !notAboutThis.has(status) && typeof reason === 'string' && reason !== ''

/** The error for an invalid response. @param reason as for `isRefusal` */
export function failureOf(response: ProviderResponse, reason: unknown): Error {
  const { status } = response
  if (status === 429) return new ProviderUnavailable()
  if (status === 408 || status === 425) return new ProviderTimeout()
  if (status === 409) return new ProviderBusy()
  return isRefusal(response, reason) ? new ProviderRefusal(new Error(`status ${status}`)) : invalidResponse(status)
}

const codeOf = (cause: unknown): Error | undefined => {
  const { code } = (cause ?? {}) as { code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? new Error(code) : undefined
}

/** Whether it failed before a connection was established, on each address if there are several. */
function connecting(cause: unknown): boolean {
  if (cause instanceof AggregateError) return cause.errors.length > 0 && cause.errors.every(connecting)
  const { code, syscall } = (cause ?? {}) as { code?: unknown; syscall?: unknown }
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT'
}

/** @throws ProviderProtocol for more than `mostBytes`, and for invalid UTF-8 */
async function textOf({ status, body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop closes the connection.
    if (bytes > mostBytes) throw invalidResponse(status)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw invalidResponse(status)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The object with this name in a response, or an empty object. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A short text; undefined for any other value. */
export const textIn = (value: unknown, longest = 200): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined

/** @throws ProviderProtocol for invalid JSON */
export function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ProviderProtocol()
  }
}
