// What may be sent and what may be asked for, by the document: media type, charset, content coding, Accept.
//
// Checked in onRequest, before a byte of the body is read: a body in a form nobody reads is refused at once (413 and
// 415 instead of 100 Continue). Reading itself is strict JSON, from gzip, Brotli or plain bytes, under one limit that counts
// decoded bytes.

import type { IncomingHttpHeaders } from 'node:http'
import { Transform, type TransformCallback } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { problem } from '../problem.ts'
import type { Operation } from './document.ts'
import { strictJson } from './json.ts'

/** 1 MiB, http.md R159. */
export const maxBodyBytes = 1_048_576

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress }
const codings = 'gzip, br, identity'

export const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** The media type of a body, lower case, without parameters. */
export const mediaTypeOf = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** @throws Problem 415 `unsupported_media_type`, 413 `payload_too_large` */
export function checkBody(operation: Operation, headers: IncomingHttpHeaders): void {
  if (!hasBody(headers)) return
  const readable = Object.keys(operation.requestBody?.content ?? {})
  if (!readable.includes(mediaTypeOf(headers)) || !isUtf8(headers['content-type'] ?? '')) {
    const header = operation.method === 'PATCH' ? 'accept-patch' : 'accept'
    throw problem('unsupported_media_type', { headers: readable.length > 0 ? { [header]: readable.join(', ') } : {} })
  }
  const coding = codingOf(headers)
  if (coding !== 'identity' && !Object.hasOwn(decoders, coding)) {
    throw problem('unsupported_media_type', { headers: { 'accept-encoding': codings } })
  }
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge()
}

const isUtf8 = (contentType: string): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1]
  return charset === undefined || /^utf-?8$/i.test(charset)
}

const codingOf = (headers: IncomingHttpHeaders): string =>
  headers['content-encoding']?.trim().toLowerCase() || 'identity'

export const tooLarge = () =>
  problem('payload_too_large', { data: { max_bytes: maxBodyBytes }, headers: { connection: 'close' } })

/** Compiles the check of `Accept` for one operation. @returns throws Problem 406 `not_acceptable` */
export function acceptCheck(operation: Operation): (headers: IncomingHttpHeaders) => void {
  const types = Object.values(operation.responses).flatMap(({ content }) => Object.keys(content))
  const available = [...new Set(types)]
  return (headers) => {
    // JSON is UTF-8 and has no charset (RFC 8259, section 11); many clients ask for one all the same.
    const accept = headers.accept?.replaceAll(/;\s*charset=[^;,]*/gi, '')
    if (accept === undefined || accept === '*/*' || available.includes(accept)) return
    if (new Negotiator({ headers: { accept } }).mediaTypes(available).length > 0) return
    throw problem('not_acceptable', { data: { available } })
  }
}

/** The parsers of every media type the document reads, in place of Fastify's own. */
export function readBodies(app: FastifyInstance, operations: readonly Operation[]): void {
  app.removeAllContentTypeParsers()
  const json = operations
    .flatMap((o) => Object.keys(o.requestBody?.content ?? {}))
    .filter((type) => /[/+]json$/.test(type))
  app.addContentTypeParser(
    [...new Set(json)],
    { parseAs: 'buffer', bodyLimit: maxBodyBytes },
    async (_: FastifyRequest, bytes: Buffer) => (bytes.length === 0 ? undefined : strictJson(bytes)),
  )
  // Whatever else is declared was refused by checkBody, unless it is empty: a DELETE may name a type and send nothing.
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1 }, async () => undefined)
  app.addHook('preParsing', async ({ headers }, reply, payload) => {
    if (!hasBody(headers)) return payload
    if (headers.expect?.toLowerCase() === '100-continue') reply.raw.writeContinue()
    const coding = codingOf(headers)
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding as keyof typeof decoders] : undefined
    // A declared length was measured by checkBody; Node sees to it that no more arrives.
    if (!decode && headers['content-length'] !== undefined) return payload
    const arriving = new Limited()
    payload.once('error', (error) => arriving.destroy(error)).pipe(arriving)
    return decode ? decoded(arriving, decode()) : arriving
  })
}

function decoded(arriving: Limited, decoder: Transform): Limited {
  const body = new Limited()
  arriving.once('error', (error) => body.destroy(error)).pipe(decoder)
  decoder.once('error', (cause) => body.destroy(problem('bad_request', { cause }))).pipe(body)
  // Fastify compares Content-Length with this, not with what comes out.
  return Object.defineProperty(body, 'receivedEncodedLength', { get: () => arriving.bytes })
}

/** Passes bytes on, counts them, and takes no more than a body may have. */
class Limited extends Transform {
  bytes = 0
  constructor() {
    super()
    // Fastify stops listening once it has refused; an error after that would end the process.
    this.on('error', () => undefined)
  }
  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.bytes += chunk.length
    if (this.bytes > maxBodyBytes) done(tooLarge())
    else done(null, chunk)
  }
}
