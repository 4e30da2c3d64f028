// What an author probably meant by an unknown name.

/** The number of letters to insert, delete, replace or swap with their neighbour. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped ? at(i - 2, j - 2) + 1 : i + j),
      )
    }
  }
  return at(one.length, other.length)
}

/** The nearest known name, unless none is near: at most a third of its letters may be wrong. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const found = [...known]
    .map((one) => ({ one, apart: distance(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, apart }) => apart <= Math.max(1, Math.floor(Math.min(one.length, name.length) / 3)))
  return found.sort((a, b) => a.apart - b.apart)[0]?.one
}

/** ` Did you mean x-audit?`; if no name is near, the list of known names, unless it is long. */
export function suggestion(name: string, known: Iterable<string>): string {
  const all = [...new Set(known)]
  const near = nearest(name, all)
  if (near !== undefined) return `. Did you mean ${near}?`
  return all.length > 0 && all.length <= 12 ? `; there are ${all.join(', ')}` : ''
}
