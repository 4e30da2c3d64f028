// The table of operations, as text: half the size of objects, and a browser loads all of it.

import type { Operation } from './types.ts'

/**
 * @param base the prefix of paths without a leading slash
 * @param text a line for each operation: its place in the client, its method, its path with `{}` for each parameter,
 * and facts: `json` (its body), `body=form`, `list` (which has a query), `query`, `open` (without a login), `key`,
 * `edit=editMe`
 */
export function operationsIn(base: string, text: string): ReadonlyMap<string, Operation> {
  const lines = text.trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [at = '', http = '', path = '', ...facts] = line.split(' ')
      const { json, open, ...known } = Object.fromEntries(
        facts.map((fact) => {
          const [name = '', value = true] = fact.split('=')
          return [name, value]
        }),
      )
      const full = path.startsWith('/') ? path : base + path
      const { list } = known
      return [
        at,
        { at, http, path: full, auth: !open, ...(json && { body: 'json' }), ...(list && { query: true }), ...known },
      ]
    }),
  )
}
