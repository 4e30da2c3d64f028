// Content codings: Brotli or gzip, if the caller accepts it and the response is large enough.
//
// The coding is chosen here and applied by caching, because every coding has its own entity tag. Responses that must
// not be stored are never compressed: the length would help to guess a secret next to a caller's text (BREACH).

import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { memoize } from './memoize.ts'
import { problem } from './problem.ts'

export type Coding = 'br' | 'gzip' | 'identity'

/** Smaller bodies gain nothing: the headers outweigh the savings. */
const worthBytes = 1024
/** Fast enough for every response; the highest level costs a hundred times as much for a few percent. */
const brotliQuality = 4

const brotli = promisify(brotliCompress) as (text: string | Buffer, options: BrotliOptions) => Promise<Buffer>
const deflate = promisify(gzip) as (text: string | Buffer) => Promise<Buffer>

const compressors = {
  br: (text: string | Buffer, quality: number) =>
    brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: deflate,
}

/** The suffix that a coding adds to an entity tag. */
export const suffixes: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz', identity: '' }

const readableBy = memoize(
  (accepted) =>
    new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(['br', 'gzip', 'identity']) as Coding[],
)

/**
 * RFC 9110, section 12.5.3; without the header, identity is allowed.
 * @throws Problem 406 `not_acceptable` if even identity is excluded and nothing else is accepted
 */
export function codingFor(accepted: string | undefined, payload: string | { readonly byteLength: number }): Coding {
  if (accepted === undefined) return 'identity'
  const readable = readableBy(accepted)
  if (readable.length === 0) throw problem('not_acceptable', { data: { available: ['br', 'gzip', 'identity'] } })
  const length = typeof payload === 'string' ? Buffer.byteLength(payload) : payload.byteLength
  if (length < worthBytes && readable.includes('identity')) return 'identity'
  return readable[0] as Coding
}

/** @param quality of Brotli; higher for content that is compressed only once */
export const encode = <T extends string | Buffer>(
  coding: Coding,
  text: T,
  quality = brotliQuality,
): Promise<Buffer> | T => (coding === 'identity' ? text : compressors[coding](text, quality))
