// The bodies and representations that the document allows: media type, charset, content coding, Accept.
//
// They are checked in onRequest, before a byte of the body is read, so that an unsupported body is rejected immediately
// (413 or 415 instead of 100 Continue). Bodies are strict JSON, as gzip, Brotli or identity, with one limit on decoded
// bytes.

import type { IncomingHttpHeaders } from 'node:http'
import { Readable, Transform, type TransformCallback } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest, preParsingHookHandler, RequestPayload } from 'fastify'
import Negotiator from 'negotiator'
import type { Operation, Response } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { strictJson, textOf } from './json.ts'
import { form, formOverheadBytes, isJson, maxBodyBytes, maxFieldBytes, urlencoded } from './media.ts'
import { memoize } from './memoize.ts'
import { formDecoder } from './parameters.ts'
import { type Problem, problem } from './problem.ts'
import { isSuccess } from './responses.ts'

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress }
const codings = 'gzip, br, identity'

export const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** The media type of a body, lower case, without parameters. */
export const mediaTypeOf = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/**
 * @returns whether the body has an unsupported type, but may turn out to be empty (`expectNone`)
 * @throws Problem 415 `unsupported_media_type`, 413 `payload_too_large`
 */
export function checkBody(operation: Operation, headers: IncomingHttpHeaders): boolean {
  if (!hasBody(headers)) return false
  const readable = operation.requestBody?.types ?? []
  if (!readable.includes(mediaTypeOf(headers)) || !isUtf8(headers['content-type'] ?? '')) {
    if (mayBeNone(operation, headers)) return true
    throw unreadable(operation)
  }
  const coding = codingOf(headers)
  if (coding !== 'identity' && !Object.hasOwn(decoders, coding)) {
    throw problem('unsupported_media_type', { headers: { 'accept-encoding': codings } })
  }
  const { total, allowed } = limitOf(operation, headers)
  if (Number(headers['content-length'] ?? 0) > total) throw tooLarge(allowed)
  return false
}

function unreadable({ method, requestBody }: Operation): Problem {
  const header = method === 'PATCH' ? 'accept-patch' : 'accept'
  const headers = requestBody ? { [header]: requestBody.types.join(', ') } : {}
  return problem('unsupported_media_type', { headers })
}

/** Room for `{}` with white space around it. */
const maxNothingBytes = 16

const isJsonObject = (headers: IncomingHttpHeaders) => mediaTypeOf(headers) === 'application/json'

/**
 * Chunks without data are not a body (RFC 9112, section 6.3), which is known only after the last one. Generated clients
 * send `{}` to operations without a body. A client that waits for 100 Continue does have a body.
 */
function mayBeNone({ requestBody }: Operation, headers: IncomingHttpHeaders): boolean {
  if (headers.expect !== undefined) return false
  if (headers['content-length'] === undefined) return true
  return !requestBody && isJsonObject(headers) && Number(headers['content-length']) <= maxNothingBytes
}

/** Reads a body that may be empty, before Fastify would. @returns rejects with Problem 415 if it is not */
export function expectNone(exchange: Exchange, operation: Operation): Promise<void> {
  const { headers, request } = exchange
  const { raw } = request
  const most = !operation.requestBody && isJsonObject(headers) ? maxNothingBytes : 0
  return new Promise((resolve, reject) => {
    let text = ''
    const settle = () => {
      raw.off('data', take).off('end', settle).off('error', reject).resume()
      exchange.spent = true
      if (text === '' || (text.length <= most && /^\s*\{\s*\}\s*$/.test(text))) resolve()
      else reject(unreadable(operation))
    }
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (text.length > most) settle()
    }
    raw.on('data', take).once('end', settle).once('error', reject)
  })
}

const isUtf8 = (contentType: string): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1]
  return charset === undefined || /^utf-?8$/i.test(charset)
}

const codingOf = (headers: IncomingHttpHeaders): string =>
  headers['content-encoding']?.trim().toLowerCase() || 'identity'

/** The largest allowed body, and the limit reported to the client: for a form, that of its files. */
function limitOf(operation: Operation | undefined, headers: IncomingHttpHeaders) {
  const read = mediaTypeOf(headers) === form ? operation?.form : undefined
  if (!read) return { total: maxBodyBytes, allowed: maxBodyBytes }
  const sizes = read.files.map(({ maxBytes, most = 1 }) => maxBytes * most)
  const allowed = sizes.reduce((sum, size) => sum + size, 0)
  const parts = read.files.reduce((sum, { most = 1 }) => sum + most, 0)
  const total = allowed + formOverheadBytes * Math.max(1, parts) + read.fields.length * maxFieldBytes
  return { total, allowed: allowed || total }
}

export const tooLarge = (max_bytes: number) =>
  problem('payload_too_large', { data: { max_bytes }, headers: { connection: 'close' } })

/** RFC 9457; only errors have this format. */
const problemDetails = 'application/problem+json'

const jsonType = 'application/json'

/** The check of `Accept` for one operation. @returns a function that throws Problem 406 `not_acceptable` */
export function acceptCheck(operation: Operation): (headers: IncomingHttpHeaders) => void {
  const typesOf = (responses: [string, Response][]) =>
    responses.flatMap(([, { content }]) => Object.keys(content)).filter((type) => type !== problemDetails)
  const responses = Object.entries(operation.responses)
  const successes = typesOf(responses.filter(([status]) => isSuccess(operation, status)))
  // If a success has no body, only errors have one, and they are JSON.
  const available = [...new Set(successes.length > 0 ? successes : typesOf(responses))]
  // Generated clients accept only JSON, even from an operation that returns bytes: its errors are JSON.
  const taken = [...available, ...(successes.some((type) => !isJson(type)) ? [jsonType] : [])]
  const isAcceptable = memoize((text) => {
    // JSON is UTF-8 and has no charset (RFC 8259, section 11), but many clients ask for one.
    const accept = text.replaceAll(/;\s*charset=[^;,]*/gi, '')
    if (accept.trim() === '') return true
    const negotiator = new Negotiator({ headers: { accept } })
    if (negotiator.mediaTypes(taken).length > 0) return true
    // It negotiates only the format of errors, and so does a range that happens to include it.
    return accept.includes(problemDetails) && negotiator.mediaTypes([problemDetails]).length > 0
  })
  return ({ accept }) => {
    if (accept === undefined || accept === '*/*' || isAcceptable(accept)) return
    throw problem('not_acceptable', { data: { available } })
  }
}

/** The parsers of every media type in the document, in place of Fastify's own. */
export function readBodies(app: FastifyInstance, operations: readonly Operation[]): void {
  app.removeAllContentTypeParsers()
  const types = operations.flatMap((o) => o.requestBody?.types ?? []).filter((type) => type !== form)
  const parsers = new WeakMap<Operation, Parse>()
  // OPTIONS may have a body, which has no meaning.
  const outsideOperations = bodyParser({ requestBody: undefined })
  const parserOf = (operation: Operation): Parse => {
    const parse = parsers.get(operation) ?? bodyParser(operation)
    parsers.set(operation, parse)
    return parse
  }
  if (types.length > 0) {
    app.addContentTypeParser(
      [...new Set(types)],
      { parseAs: 'buffer', bodyLimit: maxBodyBytes },
      ({ exchange }: FastifyRequest, bytes: Buffer, done: (error: Error | null, body?: unknown) => void) => {
        let body: unknown
        try {
          const { operation } = exchange
          body = (operation ? parserOf(operation) : outsideOperations)(exchange, bytes)
        } catch (error) {
          done(error as Error)
          return
        }
        done(null, body)
      },
    )
  }
  // checkBody has rejected any other type, unless the body is empty: a DELETE may name a type and send nothing.
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1 }, async () => undefined)
}

type Parse = (exchange: Exchange, bytes: Buffer) => unknown

/** Reads the body of an operation, in any of its media types except forms with files. */
function bodyParser({ requestBody }: Pick<Operation, 'requestBody'>): Parse {
  const decode = requestBody?.members && formDecoder(requestBody.members)
  return (exchange, bytes) => {
    const type = mediaTypeOf(exchange.headers)
    if (requestBody?.binary?.includes(type)) return bytes.length === 0 ? undefined : bytes
    const text = textOf(bytes)
    exchange.received = text
    if (text === '') return undefined
    if (isJson(type)) return strictJson(text)
    return type === urlencoded && decode ? decode(text, exchange.decoded.violations) : text
  }
}

/** The stream through which a route reads its body. */
export const preParsing: preParsingHookHandler = ({ exchange }, _reply, payload, done) => {
  if (exchange.spent) done(null, spent(exchange.headers))
  else done(null, hasBody(exchange.headers) ? incoming(exchange, payload) : payload)
}

/** Stands in for a body that has already been read, with the length that Fastify checks. */
const spent = (headers: IncomingHttpHeaders): RequestPayload =>
  Object.assign(Readable.from([]), { receivedEncodedLength: Number(headers['content-length'] ?? 0) })

/** The bytes of a body, decoded and counted. */
function incoming({ headers, operation, reply }: Exchange, payload: RequestPayload): RequestPayload {
  if (headers.expect?.toLowerCase() === '100-continue') reply.raw.writeContinue()
  const coding = codingOf(headers)
  const decode = Object.hasOwn(decoders, coding) ? decoders[coding as keyof typeof decoders] : undefined
  // checkBody has checked the declared length; Node makes sure that no more arrives.
  if (!decode && headers['content-length'] !== undefined) return payload
  const { total, allowed } = limitOf(operation, headers)
  const arriving = new Limited(total, allowed)
  payload.once('error', (error) => arriving.destroy(error)).pipe(arriving)
  return decode ? decoded(arriving, decode(), new Limited(total, allowed)) : arriving
}

function decoded(arriving: Limited, decoder: Transform, body: Limited): Limited {
  arriving.once('error', (error) => body.destroy(error)).pipe(decoder)
  const refuse = (cause: Error) => body.destroy(problem('bad_request', { cause }))
  // Chunks without data are not a body, and need no decoding.
  decoder.once('error', (cause) => (arriving.bytes === 0 ? body.end() : refuse(cause))).pipe(body)
  // Fastify compares this with Content-Length, not with the decoded size.
  return Object.defineProperty(body, 'receivedEncodedLength', { get: () => arriving.bytes })
}

/** Passes bytes on, counts them, and fails if there are more than a body may have. */
class Limited extends Transform {
  bytes = 0
  readonly #total: number
  readonly #allowed: number
  constructor(total: number, allowed: number) {
    super()
    this.#total = total
    this.#allowed = allowed
    // Fastify stops listening after an error; a later error would end the process.
    this.on('error', () => undefined)
  }
  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.bytes += chunk.length
    if (this.bytes > this.#total) done(tooLarge(this.#allowed))
    else done(null, chunk)
  }
}
