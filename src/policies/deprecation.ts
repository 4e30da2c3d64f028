// Deprecation: deprecated operations announce their end on every response, and return 410 after it.
//
// Deprecation (RFC 9745), Sunset (RFC 8594) and a Link to the successor and the migration guide, also on errors and
// 304; a list's own Link comes before them. After the sunset, by the injected clock, every call is a 410, before
// identification; an operator may keep serving (SUNSET=off). Spec: x-deprecation. Refuses: version_sunset.

import { type Fill, pathFiller } from '../contract/serve/contract.ts'
import type { Exchange } from '../contract/serve/exchange.ts'
import type { Declaration, Json, Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'

interface Deprecation {
  readonly since: string
  readonly sunset: string
  /** The path template of the replacement; it may only have parameters of the operation. */
  readonly successor: string
  readonly documentation: string
}

interface House {
  readonly clock: () => Date
  readonly deprecation: {
    /** `legacy` sends `true` instead of the date, as drafts before RFC 9745 did. */
    readonly format: 'rfc9745' | 'legacy'
    readonly sunset: 'on' | 'off'
  }
}

/** A path without a valid id may be as long as a request target, and three times as long when encoded. */
const maxLinkBytes = 2048

/** Appended to existing links (RFC 8288, section 3: a list). */
function addLink({ reply, params, prefix }: Exchange, successor: Fill, documentation: string): void {
  const instead = prefix + successor(params)
  const documented = `<${prefix}${documentation}>; rel="deprecation"`
  const links = instead.length > maxLinkBytes ? documented : `<${instead}>; rel="successor-version", ${documented}`
  const already = reply.getHeader('link')
  if (already === undefined) reply.header('link', links)
  else if (!String(already).endsWith(links)) reply.header('link', `${already}, ${links}`)
}

const key = 'x-deprecation'

interface Deprecation {
  readonly since: string
  readonly sunset: string
  /** The path template of the replacement. */
  readonly successor: string
  readonly documentation: string
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })
const headers = { Deprecation: header('Deprecation'), Sunset: header('Sunset') }
const day = (instant: string) => instant.slice(0, 10)

/** A list's own Link is kept, because it is the same header. */
const warned = (response: Json): Json => ({
  ...response,
  headers: { Link: header('Successor-Link'), ...response.headers, ...headers },
})

/** Called when every response of the operation is complete. */
function deprecate(operation: Json, { components }: Json): void {
  const declared: Deprecation | undefined = operation[key]
  if (!declared) return
  const { since, sunset, successor, documentation } = declared
  operation.description +=
    `\n\n**Deprecated** since ${day(since)}; returns 410 from ${day(sunset)}. ` +
    `Use \`${successor}\` instead; see the [migration guide](${documentation}).`
  for (const [status, response] of Object.entries<Json>(operation.responses)) {
    const name = response.$ref?.split('/').at(-1)
    if (name) {
      components.responses[`Deprecated${name}`] ??= warned(components.responses[name])
      operation.responses[status] = { $ref: `#/components/responses/Deprecated${name}` }
    } else operation.responses[status] = warned(response)
  }
}

const declaration = {
  name: 'deprecation',
  key,
  schema: {
    description: 'The deprecation date, the sunset date and the replacement (RFC 9745, RFC 8594).',
    type: 'object',
    additionalProperties: false,
    required: ['since', 'sunset', 'successor', 'documentation'],
    properties: {
      since: { type: 'string', format: 'date-time' },
      sunset: { type: 'string', format: 'date-time' },
      successor: { description: 'The path template of the replacement.', type: 'string', pattern: '^/' },
      documentation: { description: 'The page that describes the migration.', type: 'string', pattern: '^/' },
    },
  },
  implies: (declared: Deprecation | undefined) =>
    declared ? { responses: { 410: { $ref: '#/components/responses/Gone' } } } : {},
  completes: (_declared, operation, document) => deprecate(operation, document),
  refuses: (declared: Deprecation | undefined) => (declared ? [410] : []),
  /** `deprecated` without a date does not help clients; a date without it is invisible to generators. */
  *findings(declared: Deprecation | undefined, operation, document) {
    const isBare = operation.deprecated === true && !declared && document['x-strict'] !== true
    if (!isBare && (operation.deprecated === true) !== (declared !== undefined))
      yield 'deprecated: true and a sunset must be declared together'
    if (declared && Date.parse(declared.sunset) < Date.parse(declared.since))
      yield 'the sunset comes before the deprecation'
  },
  columns: (declared: Deprecation | undefined) => ({ sunset: declared?.sunset }),
  ends: ({ sunset }: Deprecation) => new Date(sunset),
  losses: {
    *[key](before: Deprecation | undefined, after: Deprecation | undefined, now) {
      if (!after) return
      const over = Date.parse(after.sunset)
      if (before && over < Date.parse(before.sunset)) {
        const message = `Was promised until ${day(before.sunset)}, and now ends on ${day(after.sunset)}.`
        yield { side: 'call', message }
      }
      if (!before && over <= now.getTime())
        yield { side: 'call', message: 'Is deprecated with a sunset that has already passed.' }
    },
  },
} satisfies Declaration

export const deprecation: Policy<Deprecation, House> = {
  ...declaration,
  stages(declared, _operation, { clock, deprecation: { format, sunset } }) {
    if (!declared) return undefined
    const successor = pathFiller(declared.successor)
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
        addLink(exchange, successor, declared.documentation)
        return payload
      },
    }
  },
}
