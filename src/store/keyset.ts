// A place in an order, as SQL that an index can walk.
//
// The order is the same in ORDER BY and in the cursor's WHERE, with nulls last in both directions, so that a walk by cursor
// meets every row that stays exactly once, whatever is inserted or deleted meanwhile, and costs the same at any depth.

import type { Value } from './driver.ts'

export interface Column {
  readonly sql: string
  readonly nullable?: boolean
}

export interface Key {
  readonly column: Column
  readonly descending: boolean
}

/** Between two rows: the sort keys of the one before it (after it, when walking backwards). */
export interface Position {
  readonly values: readonly Value[]
  readonly backwards: boolean
}

/** SQL text and its values, grown together. */
export class Sql {
  readonly values: Record<string, Value> = {}
  #count = 0
  bind(value: Value): string {
    const name = `p${this.#count++}`
    this.values[name] = value
    return `:${name}`
  }
}

/** Some of the rows: those that fulfil the conditions, in the order of the keys. */
export interface Part {
  readonly conditions: readonly string[]
  readonly keys: readonly Key[]
}

/**
 * The rows from a position on (all of them without one) as parts that follow each other, each one run of an index: some keys equal,
 * the next one past its value, the others anything. As one condition they would be a row comparison, of which SQLite
 * uses the first key alone and walks all that are equal in it, or an OR, which neither engine walks.
 * A key that may be null makes a part of its nulls, because an index may have them at the other end.
 */
export function partsOf(keys: readonly Key[], position: Position | undefined, sql: Sql): Part[] {
  const [head, ...rest] = keys as [Key, ...Key[]]
  if (!position) {
    if (!head.column.nullable) return [{ conditions: [], keys }]
    const plain = [known(head), ...rest]
    return [' IS NOT NULL', ' IS NULL'].map((is) => ({ conditions: [head.column.sql + is], keys: plain }))
  }
  const { values, backwards } = position
  const equal: string[] = []
  const parts = keys.map((key, i) => {
    const value = values[i] ?? null
    const order = [...keys.slice(0, i + 1).map(known), ...keys.slice(i + 1)]
    const found = past(key, value, backwards, sql).map((past) => ({ conditions: [...equal, past], keys: order }))
    equal.push(value === null ? `${key.column.sql} IS NULL` : `${key.column.sql} = ${sql.bind(value)}`)
    return found
  })
  // The nearest rows have the most keys in common.
  return parts.reverse().flat()
}

/** A key in a part where it is never null, or always. */
const known = ({ column, descending }: Key): Key => ({ column: { sql: column.sql }, descending })

/** Strictly past a value in one key, nulls being last, the nearest first. */
function past({ column, descending }: Key, value: Value, backwards: boolean, sql: Sql): string[] {
  if (value === null) return backwards ? [`${column.sql} IS NOT NULL`] : []
  const compared = `${column.sql} ${descending === backwards ? '>' : '<'} ${sql.bind(value)}`
  return column.nullable && !backwards ? [compared, `${column.sql} IS NULL`] : [compared]
}

export function orderedBy({ column, descending }: Key, backwards: boolean): string {
  const direction = descending === backwards ? 'ASC' : 'DESC'
  return `${column.sql} ${direction}${column.nullable ? ` NULLS ${backwards ? 'FIRST' : 'LAST'}` : ''}`
}
