// x-deprecation, written out: the headers that every answer of the operation carries, 410, and a line for people.
//
// Shared refusals get a second form with these headers (`DeprecatedNotFound`), made once, because the first is also that of
// operations which are not deprecated.

type Json = Record<string, any>

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })
const headers = { Deprecation: header('Deprecation'), Sunset: header('Sunset') }

/** A list's own Link is kept; it is the same header. */
const warned = (answer: Json): Json => ({
  ...answer,
  headers: { Link: header('Successor-Link'), ...answer.headers, ...headers },
})

/** Comes last of all: every answer of the operation must be there. */
export function deprecate(operation: Json, { components }: Json): void {
  const declaration = operation['x-deprecation']
  if (!declaration) return
  const { since, sunset, successor, documentation } = declaration
  operation.description +=
    `\n\n**Deprecated** since ${since.slice(0, 10)}, answered until ${sunset.slice(0, 10)} and 410 from then on. ` +
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
