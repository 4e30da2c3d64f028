// Binary responses: whole, or the one range that was asked for (RFC 9110, section 14).
//
// The bytes are read as they are sent, never before. If a browser opens them as a page, they get no permissions.
// caching.ts handles entity tags, Cache-Control and 304, as for all responses.

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Exchange } from './exchange.ts'
import { checkRead, notModified } from './preconditions.ts'
import { problem } from './problem.ts'

/** A range of bytes, its end included. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The return value of a handler whose response has `format: binary`. */
export interface Bytes {
  /** One of the media types of the document. */
  readonly type: string
  readonly size: number
  /** A strong entity tag, quotes included. */
  readonly etag: string
  /** Reads the bytes, or a range of them, when the stream is read. */
  read(range?: Range): Readable
}

/** Bytes in memory as the return value of a handler; their hash is the entity tag. */
export function bytesOf(body: Bytes | Uint8Array, type: string): Bytes {
  if (isBytes(body)) return body
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const read = ({ start = 0, end = body.length - 1 }: Partial<Range> = {}) =>
    Readable.from([Buffer.from(body.subarray(start, end + 1))])
  return { type, size: body.length, etag, read }
}

export const isBytes = (body: unknown): body is Bytes => typeof (body as Bytes | undefined)?.read === 'function'

const headers = {
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'; sandbox",
  // Storefronts on other origins embed images.
  'cross-origin-resource-policy': 'cross-origin',
}

/** @throws Problem 412 `precondition_failed`, 416 `range_not_satisfiable` */
export function sendBytes(exchange: Exchange, bytes: Bytes): void {
  const { reply, request, operation } = exchange
  const { type, size, etag } = bytes
  if (operation?.safe) {
    exchange.validators = { etag }
    checkRead(exchange.headers, { etag })
  }
  const inParts = operation?.responses['206'] !== undefined
  const range = !inParts || notModified(exchange.headers, { etag }) ? undefined : rangeOf(exchange, bytes)
  reply.headers(headers).type(type)
  if (inParts) reply.header('accept-ranges', 'bytes')
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`)
  reply.header('content-length', range ? range.end - range.start + 1 : size)
  // Fastify would read the whole content to discard it.
  reply.send(request.method === 'HEAD' ? Readable.from([]) : bytes.read(range))
}

/** The requested range; undefined for the whole content (sections 13.1.5, 14.2). */
function rangeOf({ request: { method }, headers }: Exchange, { size, etag }: Bytes): Range | undefined {
  // Several ranges may be answered with the whole content (section 14.2), and are.
  const range = /^bytes=(\d*)-(\d*)$/i.exec(headers.range?.trim() ?? '')
  const stale = headers['if-range'] !== undefined && headers['if-range'].toString().trim() !== etag
  if (!range || method !== 'GET' || stale) return undefined
  const [, first = '', last = ''] = range
  if (first === '' && last === '') return undefined
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  if (start >= size) {
    throw problem('range_not_satisfiable', { data: { size }, headers: { 'content-range': `bytes */${size}` } })
  }
  return { start, end: first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
