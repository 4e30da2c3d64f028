// What x-deprecation means in the document: the headers that every answer of the operation carries, 410, and a line for people.
//
// Shared answers get a second form with these headers (`DeprecatedNotFound`), made once, because the first is also that of
// operations which are not deprecated.

import type { Declaration, Json } from '../../contract/serve/policy.ts'

const key = 'x-deprecation'

interface Deprecation {
  readonly since: string
  readonly sunset: string
  /** The path template of what to use instead. */
  readonly successor: string
  readonly documentation: string
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })
const headers = { Deprecation: header('Deprecation'), Sunset: header('Sunset') }
const day = (instant: string) => instant.slice(0, 10)

/** A list's own Link is kept; it is the same header. */
const warned = (answer: Json): Json => ({
  ...answer,
  headers: { Link: header('Successor-Link'), ...answer.headers, ...headers },
})

/** Every answer of the operation must be there. */
export function deprecate(operation: Json, { components }: Json): void {
  const declared: Deprecation | undefined = operation[key]
  if (!declared) return
  const { since, sunset, successor, documentation } = declared
  operation.description +=
    `\n\n**Deprecated** since ${day(since)}, answered until ${day(sunset)} and 410 from then on. ` +
    `Use \`${successor}\` instead; [how to move](${documentation}).`
  operation.responses[410] = { $ref: '#/components/responses/Gone' }
  for (const [status, answer] of Object.entries<Json>(operation.responses)) {
    const name = answer.$ref?.split('/').at(-1)
    if (name) {
      components.responses[`Deprecated${name}`] ??= warned(components.responses[name])
      operation.responses[status] = { $ref: `#/components/responses/Deprecated${name}` }
    } else operation.responses[status] = warned(answer)
  }
}

export const deprecationDeclaration = {
  name: 'deprecation',
  key,
  schema: {
    description: 'Since when, until when, and what instead (RFC 9745, RFC 8594).',
    type: 'object',
    additionalProperties: false,
    required: ['since', 'sunset', 'successor', 'documentation'],
    properties: {
      since: { type: 'string', format: 'date-time' },
      sunset: { type: 'string', format: 'date-time' },
      successor: { description: 'The path template of what to use instead.', type: 'string', pattern: '^/' },
      documentation: { description: 'A page that says how to move.', type: 'string', pattern: '^/' },
    },
  },
  completes: (_declared, operation, document) => deprecate(operation, document),
  refuses: (declared: Deprecation | undefined) => (declared ? [410] : []),
  /** `deprecated` without a date is no help to clients; a date without it is not seen by generators. */
  *faults(declared: Deprecation | undefined, operation) {
    if ((operation.deprecated === true) !== (declared !== undefined)) yield 'stands with deprecated: true, always'
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
        const message = `Was promised until ${day(before.sunset)}, and ends on ${day(after.sunset)} already.`
        yield { side: 'call', message }
      }
      if (!before && over <= now.getTime()) yield { side: 'call', message: 'Is deprecated and over at once.' }
    },
  },
} satisfies Declaration
