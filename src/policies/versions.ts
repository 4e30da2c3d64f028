// Versions: which version of the API a request addresses; every response names it.
//
// The path decides. `Accept-Version: v1` or `Accept: application/vnd.shop.v1+json` may repeat it; if the path names no
// version (`/api/items`), they choose it, and the default is the newest stable one. Such a target is rewritten to the
// versioned one before routing, so that every method, error and link is the same as there. The media type of a version
// is then treated as JSON, and a success is labeled with it if the client preferred it. Headers that contradict the
// path are rejected before identification. Spec: x-version of the root. Refuses: version_mismatch, not_acceptable
// (unknown Accept-Version).

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import type { Operation } from '../contract/serve/contract.ts'
import type { Exchange, Stage } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'

/** `x-version` of a document. */
export interface Version {
  readonly name: string
  /** The media type for JSON of this version. */
  readonly mediaType: string
  readonly stable: boolean
}

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    /** The version's media type, if the client preferred it to plain JSON. */
    versionType?: string
  }
}

const json = 'application/json'
/** A target may have an origin before its path (RFC 9112, section 3.2.2). */
const below = /^((?:https?:\/\/[^/?#]*)?\/api\/)([^/?#]*)/

/** Most targets: a path with a version. */
const named = /^\/api\/v\d+[/?]/

/**
 * The target up to the end of /api, and the next segment as the router reads it; undefined for other paths, and for
 * targets that cannot be decoded.
 */
function parted(target: string): { readonly start: string; readonly next: string } | undefined {
  const [, start, next] = below.exec(target) ?? []
  if (start === undefined || next === undefined) return undefined
  try {
    return { start, next: decodeURIComponent(next) }
  } catch {
    return undefined
  }
}

const acceptVersion = ({ 'accept-version': version }: IncomingHttpHeaders) => version?.toString().trim()

/** Many clients name a charset; neither JSON nor the media type of a version has one. */
const acceptOf = ({ accept }: IncomingHttpHeaders) => accept?.replaceAll(/;\s*charset=[^;,]*/gi, '')

/** The media types that the header accepts, most preferred first. */
const accepted = (accept: string, types: readonly string[]): readonly string[] =>
  new Negotiator({ headers: { accept } }).mediaTypes([...types])

/** The version whose media type is preferred to plain JSON and all others. */
function liked(headers: IncomingHttpHeaders, versions: readonly Version[]): Version | undefined {
  const accept = acceptOf(headers)
  if (!accept || !versions.some(({ mediaType }) => accept.toLowerCase().includes(mediaType))) return undefined
  const [best] = accepted(accept, [json, ...versions.map(({ mediaType }) => mediaType)])
  return versions.find(({ mediaType }) => mediaType === best)
}

/** For Fastify's rewriteUrl: a target below /api without a version gets that of its headers. */
export const versionedTarget =
  (versions: readonly Version[]) =>
  ({ url = '', headers }: IncomingMessage): string => {
    if (named.test(url)) return url
    const parts = parted(url)
    if (!parts || /^v\d+$/.test(parts.next)) return url
    const byHeader = versions.find(({ name }) => name === acceptVersion(headers)) ?? liked(headers, versions)
    const meant = byHeader ?? versions.findLast(({ stable }) => stable)
    const { start } = parts
    return meant ? `${start}${meant.name}/${url.slice(start.length)}` : url
  }

/** The media type of the operation's success; JSON if it has no body. */
function typesOf({ responses }: Operation): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const types = successes.flatMap(([, { content }]) => Object.keys(content))
  return types.length > 0 ? types : [json]
}

/** @returns a function that throws Problem 400 `version_mismatch`, 406 `not_acceptable` */
function agreement(operation: Operation, version: Version, versions: readonly Version[]): Stage {
  const types = typesOf(operation)
  const others = versions.filter((one) => one !== version)
  return ({ headers }) => {
    if (headers['accept-version'] === undefined && headers.accept === undefined) return
    const header = acceptVersion(headers)
    if (header !== undefined && !versions.some(({ name }) => name === header))
      throw problem('not_acceptable', { data: { available: versions.map(({ name }) => name) } })
    const accept = acceptOf(headers)?.toLowerCase()
    const other = accept !== undefined && others.some(({ mediaType }) => accept.includes(mediaType))
    const wanted = other && accepted(accept, types).length === 0
    if (wanted || (header !== undefined && header !== version.name)) throw problem('version_mismatch')
  }
}

interface House {
  readonly versions: readonly Version[]
}

export const versionOf = (versions: readonly Version[], target = ''): Version | undefined => {
  const next = parted(target)?.next
  return versions.find(({ name }) => name === next)
}

/** Reads the media type of this version as JSON. */
function preferVersion({ headers, slots }: Exchange, version: Version): void {
  const { accept } = headers
  if (accept === undefined || !accept.toLowerCase().includes(version.mediaType)) return
  if (liked(headers, [version]) !== version) return
  slots.versionType = version.mediaType
  headers.accept = acceptOf(headers)?.toLowerCase().replaceAll(version.mediaType, json)
}

const headersOf = ({ name }: Version) => ({ 'api-version': name, vary: 'Accept-Version' })

const nameType: NonNullable<Stages['send']> = ({ slots: { versionType }, reply }, payload) => {
  if (versionType === undefined || reply.statusCode >= 300) return payload
  if (String(reply.getHeader('content-type') ?? '').startsWith(json)) reply.header('content-type', versionType)
  return payload
}

const declaration = {
  name: 'versions',
  root: {
    'x-version': {
      description:
        'The version of the API in this document: its name in paths and headers, its JSON media type, ' +
        'and whether it is served to requests that name no version.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'mediaType', 'stable'],
      properties: {
        name: { type: 'string', pattern: '^v[0-9]+$' },
        mediaType: { type: 'string', pattern: '^application/vnd\\.[a-z]+\\.v[0-9]+\\+json$' },
        stable: { type: 'boolean' },
      },
    },
    'x-successor': {
      description:
        'The deprecation and sunset dates of operations and members that the next version represents differently.',
      type: 'object',
      additionalProperties: false,
      required: ['since', 'sunset', 'documentation'],
      properties: {
        since: { type: 'string', format: 'date-time' },
        sunset: { type: 'string', format: 'date-time' },
        documentation: { description: 'The page that describes the migration.', type: 'string', pattern: '^/' },
      },
    },
  },
  generated: ['x-successor'],
  // Each document contains its own name.
  prepares(document) {
    const { schema } = document.components?.headers?.['API-Version'] ?? {}
    const { name } = document['x-version'] ?? {}
    if (schema && name) schema.examples = [name]
  },
  implies: () => ({ everywhere: { 'API-Version': { $ref: '#/components/headers/API-Version' } } }),
  losses: {
    *'x-version'(before, after) {
      if (!before) return
      const renamed = before.name !== after?.name || before.mediaType !== after?.mediaType
      if (renamed) yield { side: 'call', message: 'The version has a new name in headers.' }
      if (before.stable && !after?.stable)
        yield { side: 'call', message: 'Requests that name no version now receive another one.' }
    },
  },
} satisfies Declaration

export const versions: Policy<undefined, House> = {
  ...declaration,
  stages(_declared, operation, { versions: all }) {
    const version = versionOf(all, operation.path)
    if (!version) return undefined
    return {
      // The header of another version would have chosen another response, or an error.
      headers: headersOf(version),
      arrive: (exchange) => preferVersion(exchange, version),
      agree: agreement(operation, version, all),
      send: nameType,
    }
  },
  /** The router knows the operation however its path was written; unknown paths have none. */
  elsewhere: ({ versions: all }) => ({
    arrive(exchange) {
      const { request, reply } = exchange
      const version = versionOf(all, request.routeOptions.url) ?? versionOf(all, request.url)
      if (!version) return
      const { vary, ...named } = headersOf(version)
      reply.headers({ ...named, vary: `${reply.getHeader('vary')}, ${vary}` })
      preferVersion(exchange, version)
    },
    send: nameType,
  }),
}
