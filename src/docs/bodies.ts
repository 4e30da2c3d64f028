// Bodies that do not change while the process runs: made and compressed on first request, then kept.
//
// Each content coding has its own entity tag, as in the API. Large bodies are not kept uncompressed: few clients
// request them so, and they can be read again.

import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Coding, codingFor, encode, suffixes } from '../contract/serve/codings.ts'

/** Worth the time for what is compressed once: 90 ms for Swagger UI, an eighth less than gzip. */
const brotliQuality = 5
/** Longer texts are not kept uncompressed in memory. */
const keptBytes = 100_000
/** The number of proxy prefixes times languages; it limits memory. */
const mostKeys = 16

interface Made {
  readonly tag: string
  readonly byteLength: number
}

export class KeptBody {
  readonly #make: () => string | Buffer | Promise<string | Buffer>
  readonly #coded = new Map<Coding, Promise<Buffer>>()
  #made: Promise<Made> | undefined

  constructor(make: () => string | Buffer | Promise<string | Buffer>) {
    this.#make = make
  }

  /** Its length and its entity tag, without the quotes. */
  get made(): Promise<Made> {
    this.#made ??= this.#whole().then((whole) => ({
      tag: createHash('sha256').update(whole).digest('base64url'),
      byteLength: whole.byteLength,
    }))
    this.#made.catch(() => {
      this.#made = undefined
    })
    return this.#made
  }

  in(coding: Coding): Promise<Buffer> {
    const before = this.#coded.get(coding)
    if (before) return before
    const body = this.#whole().then((whole) => {
      if (coding === 'identity' && whole.byteLength > keptBytes) this.#coded.delete(coding)
      return encode(coding, whole, brotliQuality)
    })
    this.#coded.set(coding, body)
    body.catch(() => this.#coded.delete(coding))
    return body
  }

  async #whole(): Promise<Buffer> {
    const made = await this.#make()
    return typeof made === 'string' ? Buffer.from(made) : made
  }
}

/** One body for each key; only the latest are kept. @param make makes the body for a key */
export function keptByKey<T>(keyOf: (request: T) => string, make: (request: T) => Promise<string> | string) {
  const kept = new Map<string, KeptBody>()
  return (request: T): KeptBody => {
    const key = keyOf(request)
    const before = kept.get(key)
    if (before) return before
    if (kept.size >= mostKeys) kept.delete(kept.keys().next().value as string)
    const body = new KeptBody(() => make(request))
    kept.set(key, body)
    return body
  }
}

/** Pages may be stored, but must be revalidated: most responses are a 304. */
export const revalidate = 'public, no-cache'
/** For a path that contains the hash of the content, which never changes. */
export const forever = 'public, max-age=31536000, immutable'

/** Sends it in the best coding that the caller accepts; policies/caching.ts turns it into a 304 if possible. */
export async function sendKept({ headers }: FastifyRequest, reply: FastifyReply, body: KeptBody): Promise<Buffer> {
  const { tag, byteLength } = await body.made
  const coding = codingFor(headers['accept-encoding']?.toString(), { byteLength })
  reply.header('etag', `"${tag}${suffixes[coding]}"`)
  if (coding !== 'identity') reply.header('content-encoding', coding)
  return body.in(coding)
}
