// Caching: who may keep an answer, what it is known by, and 304 where the caller has it already.
//
// A single resource is known by its version: the handler's `etag` member. Everything else (lists, included relations) is known by a
// hash of its bytes, @fastify/etag's. Each content coding has a tag of its own. Only a 200 of a read that
// declares x-cache is ever tagged or answered 304; refusals and writes never are.
// Spec: x-cache. Refuses: not_acceptable (no content coding left), precondition_failed.

import { Readable } from 'node:stream'
import etag from '@fastify/etag'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { codingFor, encoded, suffixes } from '../contract/serve/codings.ts'
import { checkRead, notModified } from '../contract/serve/preconditions.ts'

interface CacheDeclaration {
  readonly visibility: 'public' | 'private' | 'no-store'
  readonly maxAgeSeconds?: number
  readonly immutable?: true
  readonly lastModified?: true
}

/**
 * http.md R46, R47: what anybody may see may be kept and shared; what somebody in particular sees must be asked for again, also where the
 * operation is public. A shared cache knows that of `Authorization` by itself, of a cookie it does not.
 */
function cacheControl({ visibility, maxAgeSeconds = 0, immutable }: CacheDeclaration, known: boolean): string {
  if (visibility === 'no-store') return visibility
  // What never changes is nobody's in particular.
  if (immutable) return `public, max-age=${maxAgeSeconds}, immutable`
  return visibility === 'private' || known ? 'private, no-cache' : `public, max-age=${maxAgeSeconds}, must-revalidate`
}

const suffixed = (tag: string, suffix: string) => tag.replace(/"$/, `${suffix}"`)

async function dress(
  declaration: CacheDeclaration,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  now: Date,
) {
  if (payload instanceof Readable) return dressBytes(declaration, request, reply, payload)
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
  if (declaration.visibility === 'no-store') {
    reply.header('cache-control', declaration.visibility).removeHeader('etag')
    return payload
  }
  const coding = codingFor(request.headers['accept-encoding']?.toString(), payload)
  // Under another media type it is another representation (http.md R30).
  const variant = request.versionType ? '.vnd' : ''
  const tag = suffixed(request.validators?.etag ?? String(reply.getHeader('etag')), variant + suffixes[coding])
  const last_modified = declaration.lastModified && request.validators?.last_modified
  checkRead(request.headers, { etag: tag, last_modified })
  // What may be refused is behind us: until here the answer may be kept by nobody.
  reply.header('cache-control', cacheControl(declaration, request.principal !== undefined)).header('etag', tag)
  // Never later than Date (RFC 9110, section 8.8.2.1); a stored date may be (store/last-modified.ts).
  const modified = new Date(typeof last_modified === 'number' ? last_modified * 1000 : Number.NaN)
  if (modified <= now) reply.header('last-modified', modified.toUTCString())
  if (notModified(request.headers, { etag: tag, last_modified })) {
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    // Fastify measures what a HEAD would have sent, and cannot measure nothing.
    return request.method === 'HEAD' ? '' : null
  }
  if (coding === 'identity') return payload
  reply.header('content-encoding', coding).removeHeader('content-length')
  return encoded(coding, payload)
}

/** Bytes are known by the handler's tag, whole or in part, and leave as they are. */
function dressBytes(declaration: CacheDeclaration, request: FastifyRequest, reply: FastifyReply, payload: Readable) {
  const { validators } = request
  if (!validators) return payload
  reply.header('cache-control', cacheControl(declaration, false)).header('etag', validators.etag)
  if (!notModified(request.headers, validators)) return payload
  payload.destroy()
  reply.code(304).removeHeader('content-type').removeHeader('content-length')
  return request.method === 'HEAD' ? '' : null
}

async function caching(app: FastifyInstance, { clock }: { clock: () => Date }): Promise<void> {
  await app.register(etag, { algorithm: 'sha256', replyWith304: false })
  app.addHook('onSend', async (request, reply, payload) => {
    const { operation } = request.routeOptions.config
    const kept = operation?.extensions['x-cache'] && reply.statusCode === 200
    const written = request.validators && reply.statusCode < 300
    if (!kept && (operation || reply.statusCode >= 400)) reply.removeHeader('etag')
    if (!kept && written && operation?.method !== 'PUT') reply.header('etag', request.validators?.etag)
    return payload
  })
  app.addHook('onRoute', (route) => {
    const declaration = route.config?.operation?.extensions['x-cache'] as CacheDeclaration | undefined
    if (!declaration) return
    const head = [route.onSend ?? []].flat()
    route.onSend = [
      (request, reply, payload) => dress(declaration, request, reply, payload, clock()),
      ...head,
      // Fastify counts the bytes of a HEAD answer; a 304 has none to count (RFC 9110, section 8.6).
      async (_request, reply, payload) => {
        if (reply.statusCode === 304) reply.removeHeader('content-length')
        return payload
      },
    ]
  })
}

export default fp(caching, { name: 'caching', dependencies: ['problems'] })
