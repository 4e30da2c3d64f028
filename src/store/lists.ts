// Any list as SQL: conditions, order, pages and cursors over one table, for both engines.
//
// Names come from the listing's own columns, values are bound, and the shapes are finite: nothing of a client becomes SQL text.
// The order is total: the id is its last key. How a page is found in it is keyset.ts, how a total is kept totals.ts.

import type { Driver, Row, Value, Values } from './driver.ts'
import { type Column, type Key, orderedBy, type Position, partsOf, Sql } from './keyset.ts'
import type { Totals } from './totals.ts'

/** With what it binds. */
interface Condition {
  readonly sql: string
  readonly values: Values
}

/** Where rows come from that a text has found, by what is asked: the whole of it, or a band of a column. */
export interface Search {
  readonly asked: string
  readonly values: Values
  /** Everything after FROM. */
  from(asked: string): string
  /** The same of the next rows in the order of ids only, for an engine that cannot walk what it has found in that order. */
  nearest?(asked: string, past: readonly string[], order: string): string
}

/** A list over one table. */
export interface Listing<T> {
  /** Everything after FROM. */
  readonly from: string
  /** Whose revision its totals are known by; a list that is only walked has none and is never counted. */
  readonly revision?: string
  /** Whether the total kept beside the revision is of other rows than these, so that all of them must be counted too. */
  readonly partial?: boolean
  readonly select: string
  /** What every row of the list fulfils. */
  readonly where: string
  /** Instead of `from`, where a text is looked for. */
  readonly search?: Search
  /** By the name a client uses. */
  readonly columns: Readonly<Record<string, Column>>
  read(row: Row): T
}

export interface Question {
  readonly conditions: readonly { field: string; operator: string; value: Value | readonly Value[] }[]
  readonly order: readonly { field: string; descending: boolean }[]
  readonly size: number
  readonly offset: number
  readonly position: Position | undefined
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

/** What was found. `ends` are the sort keys of the first and the last item, for cursors. */
export interface Found<T> {
  readonly items: readonly T[]
  readonly total: number | null
  readonly hasNext: boolean
  readonly hasPrev: boolean
  readonly ends: readonly [first: readonly Value[], last: readonly Value[]] | undefined
}

/** @param extra a condition more; on rows without a revision it must not be counted */
export async function list<T>(
  driver: Driver,
  listing: Listing<T>,
  question: Question,
  extra: Condition | undefined,
  totals: Totals,
): Promise<Found<T>> {
  const { size, offset, position, counted } = question
  const backwards = position?.backwards ?? false
  const keys = keysOf(listing, question.order)
  const sql = new Sql()
  const { search } = listing
  Object.assign(sql.values, extra?.values, search?.values)
  const where = [listing.where, ...(extra ? [extra.sql] : []), ...conditionsIn(listing, question, sql)]
  const { revision: name, partial = false } = listing
  const text = `SELECT count(*) AS total FROM ${search?.from(search.asked) ?? listing.from} WHERE ${where.join(' AND ')}`
  const whole = where.length === 1 && !partial && !search
  const total =
    counted && name !== undefined ? await totals.count({ name, text, values: { ...sql.values }, whole }) : null

  const rows: Row[] = []
  let start = offset
  const parts = partsOf(keys, position, sql)
  for (const part of parts) {
    const { band } = part
    const from = search?.from(band ?? search.asked) ?? listing.from
    const conditions = [...where, ...part.conditions].join(' AND ')
    const order = part.keys.flatMap((key) => (key.same ? [] : orderedBy(key, backwards))).join(', ')
    const select = [listing.select, ...part.keys.map(({ column }, i) => `${column.sql} AS key_${i}`)].join(', ')
    const values = { ...sql.values, size: size + 1 - rows.length, start }
    const ask = (from: string) =>
      driver.all(
        `SELECT ${select} FROM ${from} WHERE ${conditions} ORDER BY ${order} LIMIT :size OFFSET :start`,
        values,
      )
    // Of what is frequent there is a page among the next rows. Of what is not, all is few.
    const byId = band !== undefined && part.keys.length === 2
    const near = byId && search?.nearest ? await ask(search.nearest(band, part.conditions, order)) : []
    const some = near.length === values.size ? near : await ask(from)
    rows.push(...some)
    if (rows.length > size || part === parts.at(-1)) break
    // A page that begins behind all of this part passes over so many fewer of the next; there are no more than the offset.
    const passed = start > 0 && some.length === 0
    start = passed
      ? start -
        Number((await driver.get(`SELECT count(*) AS total FROM ${from} WHERE ${conditions}`, sql.values))?.total)
      : 0
  }
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
