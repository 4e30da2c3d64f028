// The texts of a list's question: what its values do not change.
//
// Made once for each shape (order, conditions, which values of the position are null) and kept: building a text and
// hashing it to find its prepared statement took a sixth of a page. Orders and filters are the document's, so shapes
// are finite; still, a client can combine them, so the oldest are dropped. The order is total: the id is its last key.

import type { Value } from './driver.ts'
import { type Column, type Key, orderedBy, type Part, partsOf } from './keyset.ts'
import type { Listing, Question } from './lists.ts'
import type { Counting } from './totals.ts'

export interface Plan {
  /** Absent where the list is never counted. */
  readonly counting: Omit<Counting, 'values'> | undefined
  readonly parts: readonly PlannedPart[]
  /** The members of a row that are its sort keys. */
  readonly keys: readonly string[]
}

/** Rows that one index is walked for. Binds the question's values, `size` and `start`. */
export interface PlannedPart {
  readonly text: string
  /** The same among the next rows in the order of ids only. */
  readonly near: string | undefined
  /** How many there are. */
  readonly count: string
}

/** As many as there are prepared statements, which the texts are for. */
const mostPlans = 500
const known = new WeakMap<object, Map<string, Plan>>()

/** The name by which the value of the nth condition is bound, or one of its values. */
export const conditionName = (i: number, j?: number): string => (j === undefined ? `is_${i}` : `is_${i}_${j}`)
/** The name by which the nth value of the position is bound. */
export const positionName = (i: number): string => `at_${i}`

/** @param extra a condition more; its text is one of a few */
export function planOf<T>(listing: Listing<T>, question: Question, extra: string | undefined): Plan {
  const plans = known.get(listing) ?? new Map<string, Plan>()
  const shape = shapeOf(listing, question, extra)
  const before = plans.get(shape)
  if (before) return before
  const plan = planned(listing, question, extra)
  known.set(listing, plans)
  if (plans.size >= mostPlans) plans.delete(plans.keys().next().value as string)
  plans.set(shape, plan)
  return plan
}

/** All that a text depends on. Of a position's values that is which are null, and the band of one that has bands. */
function shapeOf<T>({ columns }: Listing<T>, { order, conditions, position }: Question, extra = ''): string {
  let shape = extra
  for (const { field, descending } of order) shape += descending ? `-${field}` : `+${field}`
  for (const { field, operator, value } of conditions)
    shape += `|${field} ${operator} ${Array.isArray(value) ? value.length : ''}`
  if (!position) return shape
  shape += position.backwards ? '<' : '>'
  for (let i = 0; i <= order.length; i++) {
    const value = position.values[i] ?? null
    const column = columns[order[i]?.field ?? 'id']
    shape += value === null || column?.bands ? `${value},` : ','
  }
  return shape
}

function planned<T>(listing: Listing<T>, question: Question, extra: string | undefined): Plan {
  const keys = keysOf(listing, question.order)
  const { revision: name, partial = false, search } = listing
  const where = [listing.where, ...(extra === undefined ? [] : [extra]), ...conditionsIn(listing, question)]
  const from = (band?: string) => search?.from(band ?? search.asked) ?? listing.from
  const total = (from: string, conditions: readonly string[]) =>
    `SELECT count(*) AS total FROM ${from} WHERE ${conditions.join(' AND ')}`
  const whole = where.length === 1 && !partial && !search
  const columns = new Set(listing.select.split(/,\s*/))
  const names = keys.map(({ column }, i) => (columns.has(column.sql) ? column.sql : `key_${i}`))
  const backwards = question.position?.backwards ?? false

  const partOf = (part: Part): PlannedPart => {
    const conditions = [...where, ...part.conditions]
    const order = part.keys.flatMap((key) => (key.same ? [] : orderedBy(key, backwards))).join(', ')
    const more = part.keys.flatMap(({ column }, i) =>
      columns.has(names[i] as string) ? [] : `${column.sql} AS key_${i}`,
    )
    const select = [listing.select, ...more].join(', ')
    const text = (from: string) =>
      `SELECT ${select} FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT :size OFFSET :start`
    const byId = part.keys.length === 2
    const near = part.band && byId ? search?.nearest?.(part.band, part.conditions, order) : undefined
    return { text: text(from(part.band)), near: near && text(near), count: total(from(part.band), conditions) }
  }
  return {
    counting: name === undefined ? undefined : { name, text: total(from(), where), whole },
    parts: partsOf(keys, question.position).map(partOf),
    keys: names,
  }
}

/** The keys of the order, the id last in the direction of the last one, so that one index can be walked both ways. */
function keysOf<T>(listing: Listing<T>, order: Question['order']): Key[] {
  const all = order.some(({ field }) => field === 'id')
    ? order
    : [...order, { field: 'id', descending: order.at(-1)?.descending ?? false }]
  return all.map(({ field, descending }, i) => ({ at: positionName(i), column: columnOf(listing, field), descending }))
}

function columnOf<T>(listing: Listing<T>, field: string): Column {
  const column = Object.hasOwn(listing.columns, field) ? listing.columns[field] : undefined
  if (!column) throw new Error(`the document allows ${field}, the store has no column for it`)
  return column
}

const comparisons: Readonly<Record<string, string>> = {
  eq: '=',
  ne: 'IS DISTINCT FROM',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
}

function conditionsIn<T>(listing: Listing<T>, { conditions }: Question): string[] {
  return conditions.map(({ field, operator, value }, i) => {
    const column = columnOf(listing, field).sql
    if (!Array.isArray(value)) return `${column} ${comparisons[operator]} :${conditionName(i)}`
    return `${column} IN (${value.map((_: Value, j) => `:${conditionName(i, j)}`).join(', ')})`
  })
}
