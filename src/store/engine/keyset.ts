// A position in an order, as SQL that can use an index.
//
// The order is the same in ORDER BY and in the cursor's WHERE, with nulls last in both directions, so that reading by
// cursor finds every row that stays exactly once, whatever is inserted or deleted meanwhile, and costs the same at any
// depth.

import type { Value } from './driver.ts'

/** The type of a column's values, as clients see them. */
type Held<T> = T extends number ? 'number' : T extends boolean ? 'boolean' : T extends string ? 'text' : never

/** `T`: the type of the values that it is compared with. */
export interface Column<T = number | boolean | string> {
  readonly sql: string
  readonly holds: Held<T>
  readonly nullable?: boolean
  /**
   * Whether an index of a list that can be searched has all its rows in this order; the name of a field if it has those
   * with one value of it.
   */
  readonly indexed?: true | string
  /** The key that a text is compared and sorted by, if it differs: an e-mail address without case. */
  readonly keyOf?: (text: string) => string
  /** For a column with few values: each value with the search terms that find its rows, highest value first. */
  readonly bands?: readonly Band[]
}

interface Band {
  readonly value: number
  readonly found: string
}

export interface Key {
  /** The name of its value in a position. */
  readonly at: string
  readonly column: Column
  readonly descending: boolean
  /** Whether all rows of a part have the same value, so that it has no effect on the order. */
  readonly same?: boolean
}

/** A position between two rows: the sort keys of the row before it (after it, when reading backwards). */
export interface Position {
  readonly values: readonly Value[]
  readonly backwards: boolean
}

/** Some of the rows: those that satisfy the conditions, in the order of the keys. */
export interface Part {
  /** The search terms for the rows of one band. */
  readonly band?: string | undefined
  readonly conditions: readonly string[]
  readonly keys: readonly Key[]
}

/** Rows of one key that an index can read in order: a condition or a band, and the key within it. */
interface Run {
  readonly condition?: string
  readonly band?: string
  readonly key: Key
}

const partOf = (runs: readonly Run[], after: readonly Key[]): Part => ({
  band: runs.find(({ band }) => band)?.band,
  conditions: runs.flatMap(({ condition }) => condition ?? []),
  keys: [...runs.map(({ key }) => key), ...after],
})

/**
 * The rows after a position (all rows without one) as parts that follow each other, each a range of an index: some keys
 * equal, the next one beyond its value, the others unrestricted. As one condition they would be a row comparison, of
 * which SQLite uses only the first key and reads all rows with an equal value, or an OR, for which neither engine uses
 * an index. A nullable key has its nulls in a separate part, because an index may have them at the other end; a key
 * with bands has a part for each.
 */
export function partsOf(keys: readonly Key[], position: Position | undefined): Part[] {
  const [head, ...rest] = keys as [Key, ...Key[]]
  if (!position) {
    const runs = runsOf(head)
    if (runs.length === 0) return [{ conditions: [], keys }]
    return runs.map((run) => partOf([run], rest))
  }
  const { values, backwards } = position
  const equal: Run[] = []
  const parts = keys.map((key, i) => {
    const value = values[i] ?? null
    const [before, after] = [[...equal], keys.slice(i + 1)]
    equal.push(at(key, value))
    return past(key, value, backwards).map((run) => partOf([...before, run], after))
  })
  // The nearest rows have the most keys in common.
  return parts.reverse().flat()
}

/** A key in a part where it is never null, or always. */
const known = ({ column: { nullable, bands, ...column }, ...key }: Key): Key => ({ ...key, column })

const inBand = (key: Key, { value, found }: Band): Run => ({
  band: found,
  key: { ...key, column: { sql: String(value), holds: 'number' }, same: true },
})

/** The bands of a key in reading order. */
const bandsOf = ({ column: { bands = [] }, descending }: Key, backwards: boolean): readonly Band[] =>
  descending === backwards ? bands.toReversed() : bands

/** All parts of a key, in reading order; undefined if one range is enough. */
function runsOf(key: Key): Run[] {
  const { bands, nullable, sql } = key.column
  if (bands) return bandsOf(key, false).map((band) => inBand(key, band))
  return nullable ? [' IS NOT NULL', ' IS NULL'].map((is) => ({ condition: sql + is, key: known(key) })) : []
}

/** The rows with this value. */
function at(key: Key, value: Value): Run {
  const band = key.column.bands?.find((band) => band.value === value)
  if (band) return inBand(key, band)
  const equals = value === null ? 'IS NULL' : `= :${key.at}`
  return { condition: `${key.column.sql} ${equals}`, key: known(key) }
}

/** Strictly beyond a value in one key, with nulls last, nearest first. */
function past(key: Key, value: Value, backwards: boolean): Run[] {
  const { column, descending } = key
  if (column.bands) {
    const bands = bandsOf(key, backwards)
    return bands.slice(bands.findIndex((band) => band.value === value) + 1).map((band) => inBand(key, band))
  }
  const run = (condition: string): Run => ({ condition: `${column.sql} ${condition}`, key: known(key) })
  if (value === null) return backwards ? [run('IS NOT NULL')] : []
  const compared = run(`${descending === backwards ? '>' : '<'} :${key.at}`)
  return column.nullable && !backwards ? [compared, run('IS NULL')] : [compared]
}

export function orderedBy({ column, descending }: Key, backwards: boolean): string {
  const direction = descending === backwards ? 'ASC' : 'DESC'
  return `${column.sql} ${direction}${column.nullable ? ` NULLS ${backwards ? 'FIRST' : 'LAST'}` : ''}`
}
