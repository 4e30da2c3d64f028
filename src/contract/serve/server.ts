// The options that Fastify must be created with, so that every request reaches the pipeline.
//
// Requests that the router itself rejects do not pass any hook: they get an error in Fastify's format or, if a parser
// throws, end the process. So the options leave nothing for the router to reject, and the contract decides.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import { BatchedResponse } from './response-batching.ts'

/** The longest target of a request; no link is longer. */
export const maxTargetBytes = 8192

/** For the target and all headers together, as Node counts: the longest target leaves 16 KiB to the headers. */
export const maxHeaderBytes = maxTargetBytes + 16_384

/** Options of Fastify; an application adds its own. */
export const fastifyOptions = {
  // Fastify's own 503 has another format. Requests that arrive while the server closes are served, unless a policy
  // rejects them.
  return503OnClosing: false,
  http: { ServerResponse: BatchedResponse as typeof ServerResponse },
  rewriteUrl: ({ url = '/' }: IncomingMessage) => routableTarget(url),
  routerOptions: {
    // The query is decoded in one place (parameters.ts); a parser that throws here would end the process.
    querystringParser: () => ({}),
    // Every id that fits into a target reaches its operation; a longer one cannot exist, which is a 404.
    maxParamLength: maxHeaderBytes,
  },
} satisfies FastifyHttpOptions<Server>

/** A target without a host, or with a valid one (RFC 9112, section 3.2.2). */
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

/** Whether a target can be routed: its host is valid, and its path can be decoded. */
export const isRoutable = (target: string): boolean => hasGoodHost(target) && decodes(pathOf(target))

/**
 * With its `%` encoded, a path that cannot be decoded is routed to where it seems to lead; a target without a valid
 * host is routed to no operation. Both then receive an ordinary error.
 */
export function routableTarget(target: string): string {
  const path = pathOf(target)
  const routable = decodes(path) ? target : path.replaceAll('%', '%25') + target.slice(path.length)
  return hasGoodHost(routable) ? routable : '/'
}
