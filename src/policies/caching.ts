// Caching: who may store a response, its validators, and 304 if the caller already has it.
//
// A single resource is identified by its version: the handler's `etag` member. Everything else (lists, included
// relations) is identified by a hash of its bytes, from @fastify/etag. Each content coding has its own tag. A 200 of a
// read that declares x-cache has a tag, and becomes a 304 if the caller already has it; a write has the tag of the
// resource in its body, and errors have none. Spec: x-cache. Refuses: not_acceptable (no content coding left),
// precondition_failed.

import { Readable } from 'node:stream'
import etag from '@fastify/etag'
import type { onSendHookHandler } from 'fastify'
import { codingFor, encode, suffixes } from '../contract/serve/codings.ts'
import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Json, Policy } from '../contract/serve/policy.ts'
import { checkRead, notModified } from '../contract/serve/preconditions.ts'

interface CacheDeclaration {
  readonly visibility: 'public' | 'private' | 'no-store'
  readonly maxAgeSeconds?: number
  readonly immutable?: true
  readonly lastModified?: true
}

interface House {
  readonly clock: () => Date
  readonly hashTags: HashTags
}

/** Sets the entity tag of a response to the hash of its bytes, if it has none. */
export type HashTags = (exchange: Exchange, payload: unknown) => void

/**
 * @fastify/etag, called only for responses without a version. As a Fastify hook it would hash every response, including
 * errors.
 */
export async function hashTags(): Promise<HashTags> {
  const hooks: onSendHookHandler[] = []
  const host = { addHook: (_name: 'onSend', hook: onSendHookHandler) => void hooks.push(hook) }
  // The plugin is a function of an instance, of which it uses nothing else.
  const plugin = etag as unknown as (app: typeof host, options: object) => Promise<void>
  await plugin(host, { algorithm: 'sha256', replyWith304: false })
  const [hook] = hooks as [onSendHookHandler]
  return ({ request, reply }, payload) => void hook.call(request.server, request, reply, payload, () => undefined)
}

/**
 * Public responses may be stored and shared; a response to an authenticated caller must be revalidated, even if the
 * operation is public (RFC 9111, section 3.5). A shared cache knows that from `Authorization`, but not from a cookie.
 */
function cacheControl({ visibility, maxAgeSeconds = 0, immutable }: CacheDeclaration) {
  const shared = `public, max-age=${maxAgeSeconds}, ${immutable ? 'immutable' : 'must-revalidate'}`
  const own = 'private, no-cache'
  return { anonymous: visibility === 'private' ? own : shared, known: immutable ? shared : own }
}

/** The response to a read that may be stored. */
function tagReads(declaration: CacheDeclaration, { clock, hashTags }: House): NonNullable<Stages['send']> {
  const control = cacheControl(declaration)
  return (exchange, payload) => {
    const { reply, headers, validators, principal } = exchange
    if (payload instanceof Readable) return tagBytes(control.anonymous, exchange, payload)
    if (reply.statusCode >= 400) reply.removeHeader('etag')
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const coding = codingFor(headers['accept-encoding']?.toString(), payload)
    // In another media type it is another representation (RFC 9110, section 8.8.1).
    const suffix = (exchange.slots.versionType ? '.vnd' : '') + suffixes[coding]
    const plain = validators?.etag ?? hashedTag(exchange, payload, hashTags)
    const tag = suffix === '' ? plain : plain.replace(/"$/, `${suffix}"`)
    const last_modified = declaration.lastModified && validators?.last_modified
    checkRead(headers, { etag: tag, last_modified })
    // No error can follow: until here the response was no-store.
    const isAnonymous = principal === undefined && !exchange.slots.endedCookie
    reply.header('cache-control', isAnonymous ? control.anonymous : control.known).header('etag', tag)
    // Never later than Date (RFC 9110, section 8.8.2.1); a stored time may be (store/engine/values.ts).
    if (typeof last_modified === 'number' && last_modified * 1000 <= clock().getTime())
      reply.header('last-modified', httpDate(last_modified))
    if (notModified(headers, { etag: tag, last_modified })) return respondNotModified(exchange)
    if (coding === 'identity') return payload
    reply.header('content-encoding', coding).removeHeader('content-length')
    return encode(coding, payload)
  }
}

/** Computed only once for cached responses. */
function hashedTag(exchange: Exchange, payload: string, hashTags: HashTags): string {
  const { written, reply } = exchange
  if (written?.tag !== undefined) return written.tag
  hashTags(exchange, payload)
  const tag = String(reply.getHeader('etag'))
  if (written) written.tag = tag
  return tag
}

const httpDate = (seconds: number): string => new Date(seconds * 1000).toUTCString()

/**
 * Headers that a 304 need not repeat, because the caller has them (RFC 9110, section 15.4.5), and the length, which it
 * lacks (section 8.6).
 */
const ofContent = [
  ...['content-type', 'content-length', 'content-encoding', 'content-language', 'content-disposition'],
  ...['accept-ranges', 'link'],
]

function respondNotModified({ request, reply, slots: { endedCookie } }: Exchange): string | null {
  reply.code(304)
  for (const name of ofContent) reply.removeHeader(name)
  // A cache would add it to the stored response, and send it to others (RFC 9111, section 4.3.4).
  if (endedCookie) reply.removeHeader('set-cookie')
  // For HEAD, Fastify measures the body that would have been sent, and cannot measure an empty one.
  return request.method === 'HEAD' ? '' : null
}

/** A binary response, whole or in part, has the handler's tag and is not encoded. */
function tagBytes(control: string, exchange: Exchange, payload: Readable) {
  const { validators, reply, headers } = exchange
  if (!validators) return payload
  reply.header('cache-control', control).header('etag', validators.etag)
  if (!notModified(headers, validators)) return payload
  payload.destroy()
  return respondNotModified(exchange)
}

/** The response to a write has the tag of the new state; PUT sends none (RFC 9110, section 9.3.4). */
const tagWritten: NonNullable<Stages['send']> = ({ validators, reply, operation }, payload) => {
  if (validators && reply.statusCode < 300 && operation?.method !== 'PUT') reply.header('etag', validators.etag)
  return payload
}

/** The security scheme that uses a cookie. */
const cookieScheme = 'sessionCookie'
const reads = ['GET', 'HEAD']

interface Cache {
  readonly visibility: 'public' | 'private' | 'no-store'
  readonly maxAgeSeconds?: number
  readonly immutable?: true
  readonly lastModified?: true
}

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })
const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** Whether the response to a write has a tag in its body, and so in its headers. */
function showsTag({ responses }: Json, document: Json): boolean {
  const successes = Object.entries<Json>(responses ?? {}).filter(([status]) => status.startsWith('2'))
  return successes.some(([, { content }]) => {
    const { $ref } = content?.['application/json']?.schema ?? {}
    return document.components.schemas[$ref?.split('/').at(-1)]?.properties?.etag !== undefined
  })
}

const isKept = (cache: Cache | undefined): cache is Cache => cache !== undefined && cache.visibility !== 'no-store'

const declaration = {
  name: 'caching',
  key: 'x-cache',
  schema: {
    description: 'Which caches may store the response, and for how long.',
    type: 'object',
    additionalProperties: false,
    required: ['visibility'],
    properties: {
      visibility: { enum: ['public', 'private', 'no-store'] },
      maxAgeSeconds: { type: 'integer', minimum: 0, maximum: 31536000 },
      immutable: {
        description: 'The resource never changes, and need not be revalidated before it expires.',
        const: true,
      },
      lastModified: {
        description:
          'The resource has a stored date of last change, which covers all of its body except included relations. ' +
          'Without it only the entity tag tells whether it has changed, because some of what it shows is not dated: ' +
          'the items in a category, the name of the author of a review, the members of a list.',
        const: true,
      },
    },
  },
  implies(cache: Cache | undefined, operation: Json, document: Json, method: string) {
    if (!cache) return showsTag(operation, document) && method !== 'put' ? { headers: headers('ETag') } : {}
    // Without a stored response there are no conditional requests.
    if (!isKept(cache)) return { parameters: [], headers: headers('Cache-Control') }
    return {
      parameters: ['IfNoneMatch', ...(cache.lastModified ? ['IfModifiedSince'] : [])].map(parameter),
      responses: {
        304: response(cache.lastModified ? 'NotModifiedDated' : 'NotModified'),
        412: response('PreconditionFailed'),
      },
      headers: headers('ETag', ...(cache.lastModified ? ['Last-Modified'] : []), 'Cache-Control', 'Vary'),
    }
  },
  refuses: (cache: Cache | undefined) => (isKept(cache) ? [304, 412] : []),
  columns: (cache: Cache | undefined) => ({
    cache: cache && [cache.visibility, cache.maxAgeSeconds ?? []].flat().join(' '),
  }),
  facts: (cache: Cache | undefined) => ({ dated: cache?.lastModified === true }),
} satisfies Declaration

export const caching: Policy<CacheDeclaration, House> = {
  ...declaration,
  stages(declared, { security }, house) {
    if (!declared) return { send: tagWritten }
    if (declared.visibility === 'no-store') return undefined
    // Shared caches know that `Authorization` makes a difference, but not that cookies do.
    const byCookie = security.some((alternative) => cookieScheme in alternative)
    return {
      ...(byCookie && { headers: { vary: 'Cookie' } }),
      shared: declared.visibility === 'public',
      send: tagReads(declared, house),
    }
  },
  elsewhere: ({ hashTags }) => ({
    send(exchange, payload) {
      const { reply, request, headers } = exchange
      if (reply.statusCode >= 400) return payload
      hashTags(exchange, payload)
      const etag = reply.getHeader('etag')
      if (reply.statusCode !== 200 || typeof etag !== 'string' || !reads.includes(request.method)) return payload
      checkRead(headers, { etag })
      return notModified(headers, { etag }) ? respondNotModified(exchange) : payload
    },
  }),
}
