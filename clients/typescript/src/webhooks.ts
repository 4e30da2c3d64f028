// Webhooks, for receivers: verifies that a request comes from the shop, and reads its event. Signatures are those of
// Standard Webhooks (https://www.standardwebhooks.com), by WebCrypto, which browsers, Node, Deno and Bun have.

import type { WebhookEvents } from './generated/webhooks.ts'

/**
 * An event: `switch (event.type)` determines the type of `data`. Types may be added, and `previous` and `data` may get
 * more members: have a `default` that ignores unknown types.
 */
export type WebhookEvent = WebhookEvents[keyof WebhookEvents]

/** The headers of a `Request`, of Node (`request.headers`), or an object with names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

export interface WebhookOptions {
  /** The seconds by which the timestamp may differ from now, in either direction; the default is 300. */
  readonly tolerance?: number
  /** The current time, for tests. */
  readonly now?: Date
}

/** Why a request is rejected. Respond with 400. */
export type WebhookProblem = 'missing_header' | 'bad_timestamp' | 'too_old' | 'too_new' | 'bad_signature' | 'bad_body'

export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly code: WebhookProblem

  constructor(code: WebhookProblem, message: string) {
    super(message)
    this.code = code
  }
}

const prefix = 'whsec_'
const encoder = new TextEncoder()

function headerOf(headers: WebhookHeaders, name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1]
  const text = typeof value === 'string' ? value : value?.[0]
  if (!text) throw new WebhookError('missing_header', `The request has no ${name}.`)
  return text
}

/** @throws TypeError for an invalid secret, which is a mistake of the receiver and no reason to reject a request */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  try {
    const text = atob(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret)
    if (text.length > 0) return Uint8Array.from(text, (character) => character.charCodeAt(0))
  } catch {
    // As below.
  }
  throw new TypeError('That is no secret of a webhook endpoint.')
}

function checkTime(text: string, { tolerance = 300, now = new Date() }: WebhookOptions): void {
  const age = now.getTime() / 1000 - Number(text)
  if (!/^\d{1,12}$/.test(text)) throw new WebhookError('bad_timestamp', 'webhook-timestamp is not a time in seconds.')
  if (age > tolerance) throw new WebhookError('too_old', `Signed ${Math.round(age)} s ago.`)
  if (age < -tolerance) throw new WebhookError('too_new', `Signed ${Math.round(-age)} s from now.`)
}

/** Signatures of version 1, in base64; during a rotation there are several. Invalid base64 never matches. */
function* signaturesIn(text: string): Iterable<Uint8Array<ArrayBuffer>> {
  for (const part of text.split(' ')) {
    const [version, signature = ''] = part.split(',')
    if (version !== 'v1' || !/^[A-Za-z0-9+/]{43}=$/.test(signature)) continue
    yield Uint8Array.from(atob(signature), (character) => character.charCodeAt(0))
  }
}

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Verifies that a request comes from the shop and was not changed on the way, and returns the event. It may arrive more
 * than once, with the same `event.id`.
 *
 * @param body as received, byte by byte: not parsed and serialized again
 * @param secret of the endpoint, `whsec_...`; several during a rotation
 * @throws WebhookError for a request that must be rejected, TypeError for an invalid secret
 */
export async function verifyWebhook(
  body: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): Promise<WebhookEvent> {
  const keys = (typeof secret === 'string' ? [secret] : secret).map(bytesOf)
  if (keys.length === 0) throw new TypeError('There is no secret.')
  const id = headerOf(headers, 'webhook-id')
  const time = headerOf(headers, 'webhook-timestamp')
  const signatures = [...signaturesIn(headerOf(headers, 'webhook-signature'))]
  checkTime(time, options)
  const content = typeof body === 'string' ? encoder.encode(body) : new Uint8Array(body)
  const head = encoder.encode(`${id}.${time}.`)
  const signed = new Uint8Array(head.length + content.length)
  signed.set(head)
  signed.set(content, head.length)
  for (const bytes of keys) {
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
    // WebCrypto compares in constant time.
    for (const signature of signatures)
      if (await crypto.subtle.verify('HMAC', key, signature, signed)) return eventIn(content)
  }
  throw new WebhookError('bad_signature', 'No signature fits.')
}

function eventIn(content: Uint8Array): WebhookEvent {
  try {
    const event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
    if (typeof event?.type === 'string') return event
  } catch {
    // As below.
  }
  throw new WebhookError('bad_body', 'The body is not an event.')
}
