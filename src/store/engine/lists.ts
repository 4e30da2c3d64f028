// Any list as SQL: conditions, order, pages and cursors over one table, for both engines.
//
// Names come from the listing's own columns and values are bound: client input never becomes SQL text. So the text of a
// query depends only on its shape (order, conditions, which values of the position are null), and is made once for each
// shape and kept: building a text and hashing it to find its prepared statement took a sixth of a page. Orders and
// filters are the document's, so shapes are finite; still, a client can combine them, so the oldest are dropped. The
// order is total: the id is its last key. totals.ts explains how totals are kept.

import { andThen, type Driver, type MaybePromise, type Row, type Value, type Values } from './driver.ts'
import { type Column, type Key, orderedBy, type Part, type Position, partsOf } from './keyset.ts'
import type { Counting, Totals } from './totals.ts'

/** A condition in addition to those of the query, with its values; or values alone. */
export interface Extra {
  readonly sql?: string
  readonly values: Values
}

/** The source of rows that match a text, by query: all matches, or those in a band of a column. */
export interface Search {
  /** The name of the value that finds all matches. */
  readonly asked: string
  /** Everything after FROM. */
  from(asked: string): string
  /** The same for the next rows ordered by id, for an engine that cannot read matches in that order. */
  nearest?(asked: string, past: readonly string[], order: string): string
  /** For an engine that sorts all matches otherwise, although they are frequent: those among the next rows of an index. */
  readonly walk?: Walk
}

/** Matches among the next rows of a list, in the order of an index of it. */
export interface Walk {
  /** How many rows are walked. */
  readonly most: number
  /** Whether there are so many matches that these rows are likely to fill a page: a row, or none. */
  readonly worthwhile: string
  /** The next rows that fulfill the conditions, in this order. */
  rows(conditions: readonly string[], order: string): string
  /** Those of them that match, as everything after FROM. */
  matches(rows: string): string
}

/** A list over one table. */
interface AnyListing<T> {
  /** Everything after FROM. */
  readonly from: string
  /**
   * The table whose revision identifies the totals; a list that can only be read by cursor has none and is never
   * counted.
   */
  readonly revision?: string
  /** Whether the stored total counts other rows, so that a count is needed even without filters. */
  readonly partial?: boolean
  readonly select: string
  /** The condition that every row of the list satisfies. */
  readonly where: string
  /** Replaces `from` in a search. */
  readonly search?: Search
  /** By the name a client uses. */
  readonly columns: Readonly<Record<string, Column>>
  read(row: Row): T
}

interface Asking<C, K> {
  readonly conditions: readonly C[]
  readonly order: readonly K[]
  readonly size: number
  readonly offset: number
  readonly position: Position | undefined
  readonly counted: boolean
  /** The text search, if the list has one; `rank` is then a sort key. */
  readonly search?: string | undefined
}

export type AnyQuestion = Asking<
  { field: string; operator: string; value: Value | readonly Value[] },
  { field: string; descending: boolean }
>

// `F`: the fields that clients may sort and filter by, each with the type of its values (fields.ts).

/** A column for each of these fields, and for the id. */
type Columns<F extends object> = { readonly [K in keyof F | 'id']-?: K extends keyof F ? Column<F[K]> : Column }

/** A list that can be queried by these fields; one without a column, or with one of another type, does not compile. */
export interface Listing<T, F extends object> extends Omit<AnyListing<T>, 'columns'> {
  /** By the name a client uses. */
  readonly columns: Columns<F>
}

/** A query by these fields. */
export type Question<F extends object> = Asking<
  Condition<F>,
  { readonly field: (keyof F & string) | 'id' | 'rank'; readonly descending: boolean }
>

type Condition<F extends object> = {
  readonly [K in keyof F & string]: {
    readonly field: K
    readonly operator: string
    readonly value: F[K] | null | readonly F[K][]
  }
}[keyof F & string]

/** The rows found. `ends` are the sort keys of the first and the last item, for cursors. */
export interface Found<T> {
  readonly items: readonly T[]
  readonly total: number | null
  readonly hasNext: boolean
  readonly hasPrev: boolean
  readonly ends: readonly [first: readonly Value[], last: readonly Value[]] | undefined
}

/** @param extra condition; on rows without a revision it must not be counted */
export function readList<T, F extends object>(
  driver: Driver,
  typed: Listing<T, F>,
  given: Question<F>,
  extra: Extra | undefined,
  totals: Totals,
): MaybePromise<Found<T>> {
  const [listing, question] = [typed as unknown as AnyListing<T>, given as unknown as AnyQuestion]
  const plan = planOf(listing, question, extra?.sql)
  const values = conditionValues(listing, question, extra)
  const { counting } = plan
  const total = question.counted && counting ? totals.count({ ...counting, values: { ...values } }) : null
  question.position?.values.forEach((value, i) => {
    values[positionName(i)] = value
  })
  const rows = (total: number | null) =>
    andThen(walkFor(driver, listing, plan, values), (walk) =>
      andThen(readParts({ driver, values, walk }, plan.parts, question.size + 1, question.offset), (rows) =>
        found(rows, plan, listing, question, total),
      ),
    )
  return andThen(total, rows)
}

function conditionValues<T>(
  listing: AnyListing<T>,
  { conditions }: AnyQuestion,
  extra: Extra | undefined,
): Record<string, Value> {
  const values: Record<string, Value> = { ...extra?.values }
  for (const [i, { field, value }] of conditions.entries()) {
    const { keyOf } = columnOf(listing, field)
    const keyed = (one: Value) => (keyOf && typeof one === 'string' ? keyOf(one) : one)
    if (Array.isArray(value)) for (const [j, one] of value.entries()) values[conditionName(i, j)] = keyed(one)
    else values[conditionName(i)] = keyed(value as Value)
  }
  return values
}

interface Reading {
  readonly driver: Driver
  readonly values: Values
  /** How many of the next rows are tried first, where that is worthwhile. */
  readonly walk: number | undefined
}

function walkFor<T>(
  driver: Driver,
  { search }: AnyListing<T>,
  { parts }: Plan,
  values: Values,
): MaybePromise<number | undefined> {
  const { walk } = search ?? {}
  if (!walk || !parts.some((part) => part.walked)) return undefined
  return andThen(driver.get(walk.worthwhile, values), (row) => row && walk.most)
}

/**
 * The first `wanted` rows from `start` on of the parts, which follow each other.
 * @param before the rows of previous parts
 */
function readParts(
  reading: Reading,
  [part, ...rest]: readonly PlannedPart[],
  wanted: number,
  start: number,
  before: readonly Row[] = [],
): MaybePromise<readonly Row[]> {
  const { driver, values } = reading
  const { count } = part as PlannedPart
  return andThen(readPart(reading, part as PlannedPart, wanted - before.length, start), (some) => {
    const rows = before.length === 0 ? some : [...before, ...some]
    if (rows.length >= wanted || rest.length === 0) return rows
    // For a page that begins after this part, the offset decreases by the size of the part, which is at most the
    // offset.
    const passed = start > 0 && some.length === 0 ? driver.get(count, values) : undefined
    return andThen(passed, (row) => readParts(reading, rest, wanted, row ? start - Number(row.total) : 0, rows))
  })
}

/** The next rows ordered by id, or by an index, are tried first: they usually fill the page. */
function readPart(
  { driver, values, walk }: Reading,
  { text, near, walked }: PlannedPart,
  size: number,
  start: number,
): MaybePromise<Row[]> {
  const parameters = { ...values, size, start }
  const all = () => driver.all(text, parameters)
  const first = near ?? (walk === undefined ? undefined : walked?.text)
  if (first === undefined) return all()
  return andThen(driver.all(first, parameters), (rows) => {
    if (rows.length === size) return rows
    if (near !== undefined || !walked) return all()
    // Fewer rows than are walked are all there are. Half as many, because some may have been deleted since.
    return andThen(driver.get(walked.count, values), (row) => (Number(row?.total) < Number(walk) / 2 ? rows : all()))
  })
}

function found<T>(
  rows: readonly Row[],
  { keys }: Plan,
  { read }: AnyListing<T>,
  { size, offset, position }: AnyQuestion,
  total: number | null,
): Found<T> {
  const backwards = position?.backwards ?? false
  const more = rows.length > size
  const page = more ? rows.slice(0, size) : rows
  const inOrder = backwards ? page.toReversed() : page
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  const keysIn = (row: Row): Value[] => keys.map((key) => row[key] as Value)
  return {
    items: inOrder.map((row) => read(row)),
    total,
    hasNext: backwards ? true : more,
    hasPrev: backwards ? more : position !== undefined || offset > 0,
    ends: first && last ? [keysIn(first), keysIn(last)] : undefined,
  }
}

// Plans: the parts of a query that do not depend on its values.

interface Plan {
  /** Absent if the list is never counted. */
  readonly counting: Omit<Counting, 'values'> | undefined
  readonly parts: readonly PlannedPart[]
  /** The members of a row that are its sort keys. */
  readonly keys: readonly string[]
}

/** Rows that one index is read for. Binds the query's values, `size` and `start`. */
interface PlannedPart {
  readonly text: string
  /** The same among the next rows ordered by id. */
  readonly near: string | undefined
  /** The same among the next rows of an index only, and how many those are. */
  readonly walked: { readonly text: string; readonly count: string } | undefined
  /** Counts them. */
  readonly count: string
}

/** As many as prepared statements, which these texts are for. */
const mostPlans = 500
const known = new WeakMap<object, Map<string, Plan>>()

/** The parameter name of the value of the nth condition, or of one of its values. */
const conditionName = (i: number, j?: number): string => (j === undefined ? `is_${i}` : `is_${i}_${j}`)
/** The parameter name of the nth value of the position. */
const positionName = (i: number): string => `at_${i}`

/** @param extra condition, with one of a few texts */
export function planOf<T>(listing: AnyListing<T>, question: AnyQuestion, extra: string | undefined): Plan {
  const plans = known.get(listing) ?? new Map<string, Plan>()
  const shape = shapeOf(listing, question, extra)
  const before = plans.get(shape)
  if (before) return before
  const plan = makePlan(listing, question, extra)
  known.set(listing, plans)
  if (plans.size >= mostPlans) plans.delete(plans.keys().next().value as string)
  plans.set(shape, plan)
  return plan
}

/** Everything that a text depends on: for a position, which values are null, and the band of a key with bands. */
function shapeOf<T>({ columns }: AnyListing<T>, { order, conditions, position }: AnyQuestion, extra = ''): string {
  let shape = extra
  for (const { field, descending } of order) shape += descending ? `-${field}` : `+${field}`
  for (const { field, operator, value } of conditions)
    shape += `|${field} ${operator} ${Array.isArray(value) ? value.length : value === null ? 'null' : ''}`
  if (!position) return shape
  shape += position.backwards ? '<' : '>'
  for (let i = 0; i <= order.length; i++) {
    const value = position.values[i] ?? null
    const column = columns[order[i]?.field ?? 'id']
    shape += value === null || column?.bands ? `${value},` : ','
  }
  return shape
}

function makePlan<T>(listing: AnyListing<T>, question: AnyQuestion, extra: string | undefined): Plan {
  const keys = keysOf(listing, question.order)
  const { revision: name, partial = false, search } = listing
  const asked = conditionsIn(listing, question)
  const where = [listing.where, ...(extra === undefined ? [] : [extra]), ...asked]
  const from = (band?: string) => search?.from(band ?? search.asked) ?? listing.from
  const total = (from: string, conditions: readonly string[]) =>
    `SELECT count(*) AS total FROM ${from} WHERE ${conditions.join(' AND ')}`
  const whole = where.length === 1 && !partial && !search
  const columns = new Set(listing.select.split(/,\s*/))
  const names = keys.map(({ column }, i) => (columns.has(column.sql) ? column.sql : `key_${i}`))
  const backwards = question.position?.backwards ?? false

  /** @param text reads a part from somewhere */
  const walkedOf = (walk: Walk, part: Part, order: string, text: (from: string) => string): PlannedPart['walked'] => {
    const within = indexConditions(part, question)?.map((i) => asked[i] as string)
    const rows = within && walk.rows([listing.where, ...within, ...part.conditions], order)
    return rows ? { text: text(walk.matches(rows)), count: `SELECT count(*) AS total FROM ${rows}` } : undefined
  }

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
    return {
      text: text(from(part.band)),
      near: near && text(near),
      walked: search?.walk && walkedOf(search.walk, part, order, text),
      count: total(from(part.band), conditions),
    }
  }
  return {
    counting: name === undefined ? undefined : { name, text: total(from(), where), whole },
    parts: partsOf(keys, question.position).map(partOf),
    keys: names,
  }
}

/** The conditions with which an index has the rows of a part in its order; undefined where none has. */
function indexConditions({ band, keys }: Part, { conditions }: AnyQuestion): number[] | undefined {
  const [{ column, descending }, ...others] = keys as [Key, ...Key[]]
  const { indexed } = column
  if (band !== undefined || indexed === undefined || others.length > 1) return undefined
  if (others.some((key) => key.descending !== descending || key.column.indexed !== true)) return undefined
  if (indexed === true) return []
  const at = conditions.findIndex(({ field, operator }) => field === indexed && operator === 'eq')
  return at < 0 ? undefined : [at]
}

/**
 * The keys of the order, with the id last in the direction of the last key, so that one index can be read both ways.
 */
function keysOf<T>(listing: AnyListing<T>, order: AnyQuestion['order']): Key[] {
  const all = order.some(({ field }) => field === 'id')
    ? order
    : [...order, { field: 'id', descending: order.at(-1)?.descending ?? false }]
  return all.map(({ field, descending }, i) => ({ at: positionName(i), column: columnOf(listing, field), descending }))
}

function columnOf<T>(listing: AnyListing<T>, field: string): Column {
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

function conditionsIn<T>(listing: AnyListing<T>, { conditions }: AnyQuestion): string[] {
  return conditions.map(({ field, operator, value }, i) => {
    const column = columnOf(listing, field).sql
    if (value === null && operator === 'eq') return `${column} IS NULL`
    if (!Array.isArray(value)) return `${column} ${comparisons[operator]} :${conditionName(i)}`
    return `${column} IN (${value.map((_: Value, j) => `:${conditionName(i, j)}`).join(', ')})`
  })
}
