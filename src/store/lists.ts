// Any list as SQL: conditions, order, pages and cursors over one table, for both engines.
//
// Names come from the listing's own columns, values are bound, and the shapes are finite: nothing of a client becomes SQL text.
// The order is total (the id is its last key) and the same in ORDER BY and in the cursor's WHERE, with nulls last in both
// directions, so that a walk by cursor meets every row that stays exactly once, whatever is inserted or deleted meanwhile.

import type { Driver, Row, Value, Values } from './driver.ts'

export interface Column {
  readonly sql: string
  /** A column that is never null walks an index in either direction. */
  readonly nullable?: boolean
}

/** A list over one table. */
export interface Listing<T> {
  /** Everything after FROM. */
  readonly from: string
  readonly select: string
  /** What every row of the list fulfils. */
  readonly where: string
  /** By the name a client uses. */
  readonly columns: Readonly<Record<string, Column>>
  read(row: Row): T
}

interface Key {
  readonly column: Column
  readonly descending: boolean
}

export interface Question {
  readonly conditions: readonly { field: string; operator: string; value: Value | readonly Value[] }[]
  readonly order: readonly { field: string; descending: boolean }[]
  readonly size: number
  readonly offset: number
  readonly position: { readonly values: readonly Value[]; readonly backwards: boolean } | undefined
  readonly counted: boolean
  /** Text to be found, where the list can be searched; `rank` is then a key of the order. */
  readonly search?: string | undefined
}

const comparisons: Readonly<Record<string, string>> = {
  eq: '=',
  ne: 'IS DISTINCT FROM',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
}

/** SQL text and its values, grown together. */
class Sql {
  readonly values: Record<string, Value> = {}
  #count = 0
  bind(value: Value): string {
    const name = `p${this.#count++}`
    this.values[name] = value
    return `:${name}`
  }
}

/** What was found. `ends` are the sort keys of the first and the last item, for cursors. */
export interface Found<T> {
  readonly items: readonly T[]
  readonly total: number | null
  readonly hasNext: boolean
  readonly hasPrev: boolean
  readonly ends: readonly [first: readonly Value[], last: readonly Value[]] | undefined
}

export async function list<T>(
  driver: Driver,
  listing: Listing<T>,
  question: Question,
  extra?: { sql: string; values: Values },
): Promise<Found<T>> {
  const { size, offset, position, counted } = question
  const backwards = position?.backwards ?? false
  const keys = keysOf(listing, question.order)
  const sql = new Sql()
  Object.assign(sql.values, extra?.values)
  const where = [listing.where, ...(extra ? [extra.sql] : []), ...conditionsIn(listing, question, sql)]
  const counting =
    counted &&
    driver.get(`SELECT count(*) AS total FROM ${listing.from} WHERE ${where.join(' AND ')}`, { ...sql.values })
  const total = counting ? Number((await counting)?.total) : null

  if (position) where.push(beyond(keys, position.values, backwards, sql))
  const select = [listing.select, ...keys.map(({ column }, i) => `${column.sql} AS key_${i}`)].join(', ')
  const order = keys.map((key) => orderedBy(key, backwards)).join(', ')
  const text = `SELECT ${select} FROM ${listing.from} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT :size OFFSET :start`
  const rows = await driver.all(text, { ...sql.values, size: size + 1, start: offset })
  const more = rows.length > size
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  return {
    items: page.map(listing.read),
    total,
    hasNext: backwards ? true : more,
    hasPrev: backwards ? more : position !== undefined || offset > 0,
    ends: first && last ? ([keyValues(first, keys), keyValues(last, keys)] as const) : undefined,
  }
}

const keyValues = (row: Row, keys: readonly Key[]): Value[] => keys.map((_, i) => row[`key_${i}`] as Value)

/** The keys of the order, the id last in the direction of the last one, so that one index can be walked both ways. */
function keysOf<T>(listing: Listing<T>, order: Question['order']): Key[] {
  const keys = order.map(({ field, descending }) => ({ column: columnOf(listing, field), descending }))
  if (order.some(({ field }) => field === 'id')) return keys
  return [...keys, { column: columnOf(listing, 'id'), descending: keys.at(-1)?.descending ?? false }]
}

function columnOf<T>(listing: Listing<T>, field: string): Column {
  const column = Object.hasOwn(listing.columns, field) ? listing.columns[field] : undefined
  if (!column) throw new Error(`the document allows ${field}, the store has no column for it`)
  return column
}

function conditionsIn<T>(listing: Listing<T>, { conditions }: Question, sql: Sql): string[] {
  return conditions.map(({ field, operator, value }) => {
    const column = columnOf(listing, field).sql
    if (Array.isArray(value)) return `${column} IN (${value.map((one) => sql.bind(one)).join(', ')})`
    return `${column} ${comparisons[operator]} ${sql.bind(value as Value)}`
  })
}

function orderedBy({ column, descending }: Key, backwards: boolean): string {
  const direction = descending === backwards ? 'ASC' : 'DESC'
  return `${column.sql} ${direction}${column.nullable ? ` NULLS ${backwards ? 'FIRST' : 'LAST'}` : ''}`
}

/** The rows after (or before) a place. One row comparison where every key runs the same way and is never null, because an index walks that. */
function beyond(keys: readonly Key[], values: readonly Value[], backwards: boolean, sql: Sql): string {
  const [head] = keys
  if (head && keys.every(({ column, descending }) => !column.nullable && descending === head.descending)) {
    const columns = keys.map(({ column }) => column.sql).join(', ')
    const bound = values.map((value) => sql.bind(value)).join(', ')
    return `(${columns}) ${head.descending === backwards ? '>' : '<'} (${bound})`
  }
  const equal: string[] = []
  const branches = keys.map((key, i) => {
    const value = values[i] ?? null
    const branch = [...equal, past(key, value, backwards, sql)].join(' AND ')
    equal.push(value === null ? `${key.column.sql} IS NULL` : `${key.column.sql} = ${sql.bind(value)}`)
    return `(${branch})`
  })
  return `(${branches.join(' OR ')})`
}

/** Strictly past a value in one key, nulls being last. */
function past({ column, descending }: Key, value: Value, backwards: boolean, sql: Sql): string {
  if (value === null) return backwards ? `${column.sql} IS NOT NULL` : 'FALSE'
  const compared = `${column.sql} ${descending === backwards ? '>' : '<'} ${sql.bind(value)}`
  return column.nullable && !backwards ? `(${compared} OR ${column.sql} IS NULL)` : compared
}
