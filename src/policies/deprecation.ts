// Deprecation: what is going to end says so on every answer, and says that it has ended afterwards.
//
// Deprecation (RFC 9745), Sunset (RFC 8594) and a Link to the successor and to what is said about moving, on refusals and 304 too;
// a list's own Link keeps its place before them. After the sunset instant, by the injected clock, every call is a 410, before
// anybody is asked who they are; an operator may keep serving (SUNSET=off).
// Spec: x-deprecation. Refuses: version_sunset.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { problem } from '../problem.ts'

interface Declaration {
  readonly since: string
  readonly sunset: string
  /** The path template of what to use instead; it has no parameters but those of the operation. */
  readonly successor: string
  readonly documentation: string
}

export interface DeprecationOptions {
  readonly clock: () => Date
  /** `legacy` says `true` instead of the instant, as drafts before RFC 9745 did. */
  readonly format: 'rfc9745' | 'legacy'
  readonly sunset: 'on' | 'off'
}

/** Compiles what one operation says about its end. */
function notices({ since, sunset, successor, documentation }: Declaration, format: DeprecationOptions['format']) {
  const fixed = {
    deprecation: format === 'legacy' ? 'true' : `@${Math.floor(Date.parse(since) / 1000)}`,
    sunset: new Date(sunset).toUTCString(),
  }
  const link = (request: FastifyRequest) => {
    const { prefix } = request
    const params = request.params as Record<string, string>
    const instead = successor.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''))
    return `<${prefix}${instead}>; rel="successor-version", <${prefix}${documentation}>; rel="deprecation"`
  }
  return { fixed, link }
}

/** After what is linked already (RFC 8288, section 3: a list). */
function addLink(reply: FastifyReply, link: string): void {
  const already = reply.getHeader('link')
  reply.header('link', already ? `${already}, ${link}` : link)
}

async function deprecation(app: FastifyInstance, { clock, format, sunset }: DeprecationOptions): Promise<void> {
  app.addHook('onRoute', (route) => {
    const declaration = route.config?.operation?.extensions['x-deprecation'] as Declaration | undefined
    if (!declaration) return
    const { fixed, link } = notices(declaration, format)
    const end = Date.parse(declaration.sunset)
    const warn = async (_request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(fixed)
      if (sunset === 'on' && clock().getTime() >= end) throw problem('version_sunset')
    }
    const dress = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      addLink(reply, link(request))
      return payload
    }
    route.onRequest = [warn, ...[route.onRequest ?? []].flat()]
    route.onSend = [dress, ...[route.onSend ?? []].flat()]
  })
}

export default fp(deprecation, { name: 'deprecation', dependencies: ['problems'] })
