// A condition on several values: one statement reads what belongs to all rows of a page.
//
// The widths are powers of two, so that there are few distinct statements; the last value fills the remaining places.

import type { Value, Values } from './driver.ts'

/** @param wanted at least one */
export function among(column: string, wanted: readonly Value[]): { readonly sql: string; readonly values: Values } {
  const width = 2 ** Math.ceil(Math.log2(wanted.length))
  const places = Array.from({ length: width }, (_, i) => `among_${i}`)
  const values = Object.fromEntries(places.map((place, i) => [place, wanted[Math.min(i, wanted.length - 1)] as Value]))
  return { sql: `${column} IN (${places.map((place) => `:${place}`).join(', ')})`, values }
}
