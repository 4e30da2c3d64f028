// Any list as SQL: conditions, order, pages and cursors over one table, for both engines.
//
// Names come from the listing's own columns and values are bound: nothing of a client becomes SQL text. So a question's
// text depends on its shape alone, and is made once for each (list-plan.ts). How a total is kept is in totals.ts.

import { andThen, type Driver, type MaybePromise, type Row, type Value, type Values } from './driver.ts'
import type { Column, Position } from './keyset.ts'
import { conditionName, type Plan, type PlannedPart, planOf, positionName } from './list-plan.ts'
import type { Totals } from './totals.ts'

/** A condition beside those of the question, with what it binds; or values alone. */
export interface Extra {
  readonly sql?: string
  readonly values: Values
}

/** Where rows come from that a text has found, by what is asked: the whole of it, or a band of a column. */
export interface Search {
  /** The name of the value that finds all of it. */
  readonly asked: string
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

/** What was found. `ends` are the sort keys of the first and the last item, for cursors. */
export interface Found<T> {
  readonly items: readonly T[]
  readonly total: number | null
  readonly hasNext: boolean
  readonly hasPrev: boolean
  readonly ends: readonly [first: readonly Value[], last: readonly Value[]] | undefined
}

/** @param extra on rows without a revision it must not be counted */
export function list<T>(
  driver: Driver,
  listing: Listing<T>,
  question: Question,
  extra: Extra | undefined,
  totals: Totals,
): MaybePromise<Found<T>> {
  const plan = planOf(listing, question, extra?.sql)
  const values = conditionValues(question, extra)
  const { counting } = plan
  const total = question.counted && counting ? totals.count({ ...counting, values: { ...values } }) : null
  question.position?.values.forEach((value, i) => {
    values[positionName(i)] = value
  })
  const rows = (total: number | null) =>
    andThen(gather(driver, plan.parts, values, question.size + 1, question.offset), (rows) =>
      found(rows, plan, listing, question, total),
    )
  return andThen(total, rows)
}

function conditionValues({ conditions }: Question, extra: Extra | undefined): Record<string, Value> {
  const values: Record<string, Value> = { ...extra?.values }
  for (const [i, { value }] of conditions.entries()) {
    if (Array.isArray(value)) for (const [j, one] of value.entries()) values[conditionName(i, j)] = one
    else values[conditionName(i)] = value as Value
  }
  return values
}

/**
 * The first `wanted` rows of the parts, which follow each other, from `start` on.
 * @param before those of the parts before
 */
function gather(
  driver: Driver,
  [part, ...rest]: readonly PlannedPart[],
  values: Values,
  wanted: number,
  start: number,
  before: readonly Row[] = [],
): MaybePromise<readonly Row[]> {
  const { text, near, count } = part as PlannedPart
  const asked = { ...values, size: wanted - before.length, start }
  // Of what is frequent there is a page among the next rows. Of what is not, all is few.
  const nearest = near === undefined ? [] : driver.all(near, asked)
  const some = andThen(nearest, (rows) => (rows.length === asked.size ? rows : driver.all(text, asked)))
  return andThen(some, (some) => {
    const rows = before.length === 0 ? some : [...before, ...some]
    if (rows.length >= wanted || rest.length === 0) return rows
    // A page that begins behind all of this part passes over so many fewer of the next; there are no more than the
    // offset.
    const passed = start > 0 && some.length === 0 ? driver.get(count, values) : undefined
    return andThen(passed, (row) => gather(driver, rest, values, wanted, row ? start - Number(row.total) : 0, rows))
  })
}

function found<T>(
  rows: readonly Row[],
  { keys }: Plan,
  { read }: Listing<T>,
  { size, offset, position }: Question,
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
