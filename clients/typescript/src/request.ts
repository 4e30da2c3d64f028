// One call: its attempts, their requests and responses.

import { errorOf, refusalIn, ShopConnectionError, ShopError } from './error.ts'
import type { Session } from './session.ts'
import type { Answer, CallOptions, ClientOptions, Operation, Upload } from './types.ts'

export interface Request {
  /** For messages. */
  readonly name: string
  readonly method: string
  readonly operation: Pick<Operation, 'body' | 'binary' | 'key' | 'auth'>
  /** With its query. */
  readonly path: string
  readonly body?: unknown
  /** Whether it is safe to send twice. */
  readonly repeatable?: boolean
  /** Bypasses caches, for tags that are sent back. */
  readonly fresh?: boolean
}

export interface Context {
  readonly options: ClientOptions
  readonly url: string
  readonly session: Session
  /** Operations whose deprecation was reported. */
  readonly told: Set<string>
}

/** 128 random bits; `crypto.randomUUID` is missing on pages without HTTPS. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const isBrowser = 'location' in globalThis

function contentOf(body: unknown, type: string | undefined, { filename }: CallOptions) {
  if (body === undefined) return undefined
  if (type === 'x-www-form-urlencoded') return new URLSearchParams(body as Record<string, string>).toString()
  if (type !== 'form') return JSON.stringify(body)
  const file = body instanceof Blob ? body : new Blob([body as Exclude<Upload, Blob>])
  const form = new FormData()
  const named = filename ?? (file as File).name
  form.append('file', file, named ?? (file.type ? `upload.${file.type.split('/')[1]}` : 'blob'))
  return form
}

/** Whether an attempt that may have taken effect can be repeated. */
function isRepeatable({ method, repeatable }: Request, headers: Headers): boolean {
  if (repeatable || headers.has('idempotency-key') || method === 'GET') return true
  // A tag can be used once: a second attempt would fail because the first one succeeded.
  return (method === 'PUT' || method === 'DELETE') && !headers.has('if-match')
}

function headersOf({ operation }: Request, options: CallOptions, ours: ClientOptions): Headers {
  const headers = new Headers({
    accept: operation.binary ? '*/*' : 'application/json',
    ...ours.headers,
    ...options.headers,
  })
  const language = options.language ?? ours.language
  if (language) headers.set('accept-language', language)
  // For a form, fetch writes the type with the boundary.
  if (operation.body && operation.body !== 'form') headers.set('content-type', `application/${operation.body}`)
  if (options.ifMatch) headers.set('if-match', options.ifMatch)
  const key = options.idempotencyKey ?? headers.get('idempotency-key') ?? (operation.key && newKey())
  if (key) headers.set('idempotency-key', key)
  return headers
}

/** One attempt; the time limit and the caller's signal also cover the body. */
async function attempt(context: Context, request: Request, headers: Headers, options: CallOptions) {
  const { options: ours, session, url } = context
  options.signal?.throwIfAborted()
  const aborter = new AbortController()
  const abort = () => aborter.abort(options.signal?.reason)
  options.signal?.addEventListener('abort', abort)
  let timedOut = false
  const timer = setTimeout(
    () => {
      timedOut = true
      aborter.abort(new Error('timeout'))
    },
    options.timeout ?? ours.timeout ?? 30_000,
  )
  try {
    const content = contentOf(request.body, request.operation.body, options)
    const response = await (ours.fetch ?? fetch)(url + request.path, {
      method: request.method,
      headers,
      ...(content !== undefined && { body: content }),
      signal: aborter.signal,
      ...(isBrowser && { credentials: session.credentialsFor(request.body) }),
      ...(isBrowser && request.fresh && { cache: 'no-store' }),
    })
    const data = await read(response, request.operation)
    return { response, data }
  } catch (error) {
    options.signal?.throwIfAborted()
    throw new ShopConnectionError(request.name, error, timedOut, headers.get('idempotency-key') ?? undefined)
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', abort)
  }
}

async function read(response: Response, { binary }: Request['operation']): Promise<unknown> {
  if (response.ok && binary) return response.blob()
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (response.ok) throw error
    return undefined
  }
}

/** Milliseconds before the next attempt: half of it is random, so that many clients do not return at once. */
function delayOf(error: unknown, attempts: number, { retryDelay = 500, maxRetryDelay = 30_000 }: ClientOptions) {
  const usual = Math.min(maxRetryDelay, retryDelay * 2 ** attempts) * (0.5 + Math.random() / 2)
  const asked = error instanceof ShopError ? (error.retryAfter ?? 0) * 1000 : 0
  if (asked > maxRetryDelay) return undefined
  return asked > 0 ? asked + (Math.random() * retryDelay) / 2 : usual
}

const sleep = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
  })

/** Whether the error allows the same request to be sent again. */
function mayRetry(error: unknown, repeatable: boolean): boolean {
  if (error instanceof ShopConnectionError) return repeatable
  if (!(error instanceof ShopError)) return false
  // The page of a proxy does not say what happened behind it.
  const isCertain = error.retry === 'after' && !error.code.startsWith('http_')
  return isCertain || (repeatable && (error.retry === 'after' || error.retry === 'same_key'))
}

function tellDeprecation({ options, told }: Context, { name }: Request, { headers }: Response): void {
  const since = headers.get('deprecation')
  if (!since || told.has(name)) return
  told.add(name)
  const sunset = headers.get('sunset')
  const message = `${name} of the Shop API is deprecated${sunset ? ` and ends on ${sunset}` : ''}`
  if (options.onDeprecated) options.onDeprecated(message)
  // biome-ignore lint/suspicious/noConsole: where developers look
  else console.warn(message)
}

/**
 * Sends it, with retries where they are safe and useful. @throws ShopError, ShopConnectionError, or the reason of the
 * signal
 */
export async function send<T>(context: Context, request: Request, options: CallOptions = {}): Promise<Answer<T>> {
  const { session } = context
  const headers = headersOf(request, options, context.options)
  const idempotencyKey = headers.get('idempotency-key') ?? undefined
  const retries = options.retries ?? context.options.retries ?? 2
  const repeatable = isRepeatable(request, headers)
  let renewed = false
  for (let attempts = 0; ; ) {
    try {
      if (request.operation.auth) await session.authorize(headers, request.method)
      const { response, data } = await attempt(context, request, headers, options)
      tellDeprecation(context, request, response)
      session.see(response)
      if (response.ok || response.status === 304) {
        const replayed = response.headers.get('idempotent-replayed') === 'true'
        return { data: data as T, response, requestId: response.headers.get('x-request-id'), replayed }
      }
      throw errorOf({ operation: request.name, response, refusal: refusalIn(data, response), idempotencyKey })
    } catch (error) {
      if (!renewed && request.operation.auth && (await session.renew(error, headers))) {
        renewed = true
        continue
      }
      const delay =
        attempts < retries && mayRetry(error, repeatable) ? delayOf(error, attempts, context.options) : undefined
      if (delay === undefined) throw error
      attempts++
      await sleep(delay, options.signal)
    }
  }
}
