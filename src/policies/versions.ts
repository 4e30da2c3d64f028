// Versions: which version of the API a request means, and that every answer of one says so.
//
// The path decides. `Accept-Version: v1` or `Accept: application/vnd.shop.v1+json` may say it again; where the path names none
// (`/api/items`) they choose, or else it is the newest that is stable. Such a target becomes the versioned one before anything is
// routed, so that every method, refusal and link is what it is there. From the door on, the media type of a version is what it stands
// for, JSON; a success of who preferred it is named so on its way out. Whoever contradicts himself is refused before he is asked who he is.
// Spec: x-version of the root. Refuses: version_mismatch, not_acceptable (Accept-Version names none of ours).

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import Negotiator from 'negotiator'
import type { Operation } from '../contract/compile/document.ts'
import { problem } from '../problem.ts'

/** `x-version` of a document. */
export interface Version {
  readonly name: string
  /** JSON, of this version. */
  readonly mediaType: string
  readonly stable: boolean
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The version that a target names, if it is one of ours. */
    versionIn(target: string | undefined): Version | undefined
  }
  interface FastifyRequest {
    /** The version's media type, where it was asked for more than plain JSON. */
    versionType: string | undefined
  }
}

const json = 'application/json'
/** A target may have an origin before its path (RFC 9112, section 3.2.2). */
const below = /^((?:https?:\/\/[^/?#]*)?\/api\/)([^/?#]*)/

/** The target up to the end of /api, and what comes next as the router reads it; undefined elsewhere, and for what nobody can read. */
function parted(target: string): { readonly start: string; readonly next: string } | undefined {
  const [, start, next] = below.exec(target) ?? []
  if (start === undefined || next === undefined) return undefined
  try {
    return { start, next: decodeURIComponent(next) }
  } catch {
    return undefined
  }
}

const said = ({ 'accept-version': version }: IncomingHttpHeaders) => version?.toString().trim()

/** Many clients name a charset; neither JSON nor a version of it has one. */
const acceptOf = ({ accept }: IncomingHttpHeaders) => accept?.replaceAll(/;\s*charset=[^;,]*/gi, '')

/** Those that the header accepts, the one it likes best first. */
const accepted = (accept: string, types: readonly string[]): readonly string[] =>
  new Negotiator({ headers: { accept } }).mediaTypes([...types])

/** The version whose media type is liked better than plain JSON and every other. */
function liked(headers: IncomingHttpHeaders, versions: readonly Version[]): Version | undefined {
  const accept = acceptOf(headers)
  if (!accept || !versions.some(({ mediaType }) => accept.toLowerCase().includes(mediaType))) return undefined
  const [best] = accepted(accept, [json, ...versions.map(({ mediaType }) => mediaType)])
  return versions.find(({ mediaType }) => mediaType === best)
}

/** For Fastify's rewriteUrl: a target below /api that names no version becomes that of the version its headers mean. */
export const versionedTarget =
  (versions: readonly Version[]) =>
  ({ url = '', headers }: IncomingMessage): string => {
    const parts = parted(url)
    if (!parts || /^v\d+$/.test(parts.next)) return url
    const byHeader = versions.find(({ name }) => name === said(headers)) ?? liked(headers, versions)
    const meant = byHeader ?? versions.findLast(({ stable }) => stable)
    const { start } = parts
    return meant ? `${start}${meant.name}/${url.slice(start.length)}` : url
  }

/** What the operation answers a success with; JSON where it has no body. */
function typesOf({ responses }: Operation): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const types = successes.flatMap(([, { content }]) => Object.keys(content))
  return types.length > 0 ? types : [json]
}

/** @returns throws Problem 400 `version_mismatch`, 406 `not_acceptable` */
function agreement(operation: Operation, version: Version, versions: readonly Version[]) {
  const types = typesOf(operation)
  const others = versions.filter((one) => one !== version)
  return async ({ headers }: FastifyRequest) => {
    const header = said(headers)
    if (header !== undefined && !versions.some(({ name }) => name === header))
      throw problem('not_acceptable', { data: { available: versions.map(({ name }) => name) } })
    const accept = acceptOf(headers)?.toLowerCase()
    const other = accept !== undefined && others.some(({ mediaType }) => accept.includes(mediaType))
    const wanted = other && accepted(accept, types).length === 0
    if (wanted || (header !== undefined && header !== version.name)) throw problem('version_mismatch')
  }
}

async function versioning(app: FastifyInstance, { versions }: { versions: readonly Version[] }): Promise<void> {
  const versionIn = (target = '') => versions.find(({ name }) => name === parted(target)?.next)
  app.decorate('versionIn', versionIn)
  app.decorateRequest('versionType')
  app.addHook('onRequest', async (request, reply) => {
    // However it was written, the router knows what it is; of what is nowhere it knows nothing.
    const version = versionIn(request.routeOptions.url) ?? versionIn(request.url)
    if (!version) return
    // Another version's header would have chosen another answer, or a refusal.
    reply.header('api-version', version.name).header('vary', `${reply.getHeader('vary')}, Accept-Version`)
    if (liked(request.headers, [version]) !== version) return
    const { mediaType } = version
    request.versionType = mediaType
    request.headers.accept = acceptOf(request.headers)?.toLowerCase().replaceAll(mediaType, json)
  })
  app.addHook('onSend', async ({ versionType }: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const type = String(reply.getHeader('content-type') ?? '')
    if (versionType && reply.statusCode < 300 && type.startsWith(json)) reply.header('content-type', versionType)
    return payload
  })
  app.addHook('onRoute', (route) => {
    const { operation } = route.config ?? {}
    const version = operation && versionIn(operation.path)
    if (version) route.onRequest = [agreement(operation, version, versions), ...[route.onRequest ?? []].flat()]
  })
}

export default fp(versioning, { name: 'versions', dependencies: ['problems', 'headers'] })
