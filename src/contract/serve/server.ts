// What Fastify must be made with, so that everything that arrives meets the pipeline.
//
// What the router refuses by itself meets no hook: it goes out in Fastify's form, or, where a parser throws, ends the
// process. So the router is given nothing to refuse, and the contract decides.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import { Together } from './together.ts'

/** Node's own limit for the target and all headers together. */
export const maxHeaderBytes = 16_384

/** Options of Fastify; an application adds its own. */
export const serverOptions = {
  // Its 503 has a form of its own. What still arrives while the server closes is served, unless a policy refuses it.
  return503OnClosing: false,
  http: { ServerResponse: Together as typeof ServerResponse },
  rewriteUrl: ({ url = '/' }: IncomingMessage) => routableTarget(url),
  routerOptions: {
    // The query is decoded in one place (parameters.ts); a parser that throws here would end the process.
    querystringParser: () => ({}),
    // Every id that fits into a target reaches its operation; one that is too long cannot exist, which is a 404.
    maxParamLength: maxHeaderBytes,
  },
} satisfies FastifyHttpOptions<Server>

/** A target has no host, or one that there can be (RFC 9112, section 3.2.2). */
const hasGoodHost = (target: string) =>
  !/^https?:\/\//i.test(target) || (/^[^:]+:\/\/[^/?#][^#]*$/.test(target) && URL.canParse(target))

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const pathOf = (target: string) => target.split('?', 1)[0] as string

/** Whether a target says where it leads: its host can be one, and its path can be decoded. */
export const isReadable = (target: string): boolean => hasGoodHost(target) && decodes(pathOf(target))

/**
 * With its `%` encoded a path that cannot be decoded is routed where it seems to lead, and a target without a host
 * nowhere, so that the refusal is an ordinary one.
 */
export function routableTarget(target: string): string {
  const path = pathOf(target)
  const routable = decodes(path) ? target : path.replaceAll('%', '%25') + target.slice(path.length)
  return hasGoodHost(routable) ? routable : '/'
}
