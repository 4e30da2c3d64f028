// Deprecation: what is going to end says so on every answer, and says that it has ended afterwards.
//
// Deprecation (RFC 9745), Sunset (RFC 8594) and a Link to the successor and to what is said about moving, on refusals and 304 too;
// a list's own Link keeps its place before them. After the sunset instant, by the injected clock, every call is a 410, before
// identification; an operator may keep serving (SUNSET=off).
// Spec: x-deprecation. Refuses: version_sunset.

import { filled } from '../contract/serve/contract.ts'
import type { Exchange } from '../contract/serve/exchange.ts'
import type { Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'

interface Declaration {
  readonly since: string
  readonly sunset: string
  /** The path template of what to use instead; it has no parameters but those of the operation. */
  readonly successor: string
  readonly documentation: string
}

interface House {
  readonly clock: () => Date
  readonly deprecation: {
    /** `legacy` says `true` instead of the instant, as drafts before RFC 9745 did. */
    readonly format: 'rfc9745' | 'legacy'
    readonly sunset: 'on' | 'off'
  }
}

/** After what is linked already (RFC 8288, section 3: a list). */
function addLink({ reply, params, prefix }: Exchange, { successor, documentation }: Declaration): void {
  const links = `<${prefix}${filled(successor, params)}>; rel="successor-version", <${prefix}${documentation}>; rel="deprecation"`
  const already = reply.getHeader('link')
  if (already === undefined) reply.header('link', links)
  else if (!String(already).endsWith(links)) reply.header('link', `${already}, ${links}`)
}

export const deprecation: Policy<Declaration, House> = {
  name: 'deprecation',
  key: 'x-deprecation',
  stages(declared, _operation, { clock, deprecation: { format, sunset } }) {
    if (!declared) return undefined
    const end = sunset === 'on' ? Date.parse(declared.sunset) : Number.POSITIVE_INFINITY
    return {
      headers: {
        deprecation: format === 'legacy' ? 'true' : `@${Math.floor(Date.parse(declared.since) / 1000)}`,
        sunset: new Date(declared.sunset).toUTCString(),
      },
      agree() {
        if (clock().getTime() >= end) throw problem('version_sunset')
      },
      send(exchange, payload) {
        addLink(exchange, declared)
        return payload
      },
    }
  },
}
