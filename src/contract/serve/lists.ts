// Lists: the parameters that all lists share, so that handlers need not implement them.
//
// Generation gives an operation with `x-list` the parameters page, size, limit, cursor, include_total, sort, fields,
// include, filter[field][operator] and, with `search`, q; with `paging: cursor` the list is read by cursor unless a
// page is requested. Here their values become one neutral query (`call.list`) for the store, and the store's result
// becomes the page: items, meta, links, and the same links as a Link header (RFC 8288).

import type { Cursors, KeyValue, Position } from './cursors.ts'
import { invalid, problem } from './problem.ts'
import { maxTargetBytes } from './server.ts'

type Operator = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in'

/** Fields of any name. */
type AnyFields = Readonly<Record<string, KeyValue>>

/** A condition on a field. `F`: the fields that clients may sort and filter by, each with the type of its values. */
export type Condition<F extends object = AnyFields> = {
  readonly [K in keyof F & string]: {
    readonly field: K
    readonly operator: Operator
    readonly value: F[K] | null | readonly F[K][]
    /** The raw value of the query parameter, for error messages. */
    readonly parameter: string
  }
}[keyof F & string]

interface SortKey<F extends object = AnyFields> {
  /** `rank` in searches without `sort`. */
  readonly field: (keyof F & string) | 'id' | 'rank'
  readonly descending: boolean
}

/** The query of a list. Every name in it comes from the document's allow-lists. */
interface ListRequest<F extends object = AnyFields> {
  readonly conditions: readonly Condition<F>[]
  /** At least one key; the store adds the id. */
  readonly order: readonly SortKey<F>[]
  readonly size: number
  /** The number of rows to skip; page mode only. */
  readonly offset: number
  /** The position to continue from; cursor mode only. */
  readonly position: Position | undefined
  /** Whether to count the whole list. */
  readonly counted: boolean
  readonly include: ReadonlySet<string>
  /** Text to search for; the store decides how. */
  readonly search: string | undefined
}

/** The store's result. */
export interface Found<T> {
  readonly items: readonly T[]
  readonly total: number | null
  readonly hasNext: boolean
  readonly hasPrev: boolean
  /** The sort keys of the first and the last item, if there is one. */
  readonly ends: readonly [first: readonly KeyValue[], last: readonly KeyValue[]] | undefined
}

/** `x-list` of the document. */
export interface ListDeclaration {
  /** The order of requests without `sort`, in the same format. */
  readonly default: string
  /** The mode of requests without `page`. */
  readonly paging?: 'cursor'
  /** Whether responses also have the next cursor as a member. */
  readonly next?: true
}

/** The rows that page mode may skip; beyond, use a cursor, which costs the same at any depth. */
export const maxDepth = 10_000

/** The order of a search without `sort`; this key exists only in searches, and not for clients. */
const bestFirst = '-rank'

export interface List<F extends object = AnyFields> extends ListRequest<F> {
  /**
   * The response's body and headers for the result, with each entry as `show` represents it and only the requested
   * fields.
   */
  present<T, V extends object>(found: Found<T>, show: (item: T) => V): { headers: { Link: string }; body: Page<V> }
}

/** Handlers serve several versions, so their type does not have `meta.next_cursor`, which only the newest one adds. */
export interface Page<V> {
  readonly items: V[]
  readonly meta: { page: number | null; size: number; total: number | null; has_next: boolean; has_prev: boolean }
  readonly links: { self: string; next: string | null; prev: string | null }
}

type Query = Readonly<Record<string, unknown>>
type Text = string | undefined

/** Reads the queries of one list. @returns makes a List of a valid query, at a path */
export const lister =
  (declaration: ListDeclaration, cursors: Cursors) =>
  (query: Query, path: string): List =>
    listOf(declaration, query, path, cursors)

function listOf(declaration: ListDeclaration, query: Query, path: string, cursors: Cursors): List {
  const { page } = query as { page?: number }
  const isWalked = declaration.paging === 'cursor' && page === undefined
  const { cursor = isWalked ? '' : undefined } = query as { cursor?: string }
  if (page !== undefined && cursor !== undefined) throw problem('bad_request', together('cursor', 'page'))
  if (query.size !== undefined && query.limit !== undefined && query.size !== query.limit) {
    throw problem('bad_request', together('limit', 'size'))
  }
  const size = Number(query.size ?? query.limit ?? 20)
  const at = page ?? 1
  if (cursor === undefined && at * size > maxDepth) throw invalid('query.page', 'page_depth', { limit: maxDepth })
  const search = query.q as Text
  const order = ordered((query.sort as Text) ?? (search === undefined ? declaration.default : bestFirst))
  const conditions = conditionsOf(query)
  const filters = conditions.map(({ field, operator, value }) => ({ field, operator, value }))
  const question = JSON.stringify([path, order, filters, others(query)])
  const fields = (query.fields as Text)?.split(',')
  const request: ListRequest = {
    conditions,
    order,
    size,
    offset: cursor === undefined ? (at - 1) * size : 0,
    position: cursor ? cursors.read(cursor, question) : undefined,
    counted: cursor === undefined || query.include_total === true || query.count === true,
    include: new Set((query.include as Text)?.split(',')),
    search,
  }
  const link = (changes: Record<string, string | undefined>) => linkTo(path, query, changes)
  const cursorOf = (found: Found<unknown>, backwards: boolean): string | null => {
    const values = found.ends?.[backwards ? 0 : 1] ?? request.position?.values
    return values ? cursors.write({ values, backwards }, question) : null
  }
  const walk = (to: string | null): string | null => (to === null ? null : link({ page: undefined, cursor: to }))
  // After the last page that may be requested, the list continues by cursor.
  const isPaged = cursor === undefined && (at + 1) * size <= maxDepth
  const previous = (found: Found<unknown>): string | null => {
    if (cursor !== undefined) return found.hasPrev ? walk(cursorOf(found, true)) : null
    const before = Math.min(at - 1, Math.ceil((found.total ?? Number.POSITIVE_INFINITY) / size))
    return before > 0 ? link({ page: String(before) }) : null
  }
  return {
    ...request,
    present(found, show) {
      const next_cursor = found.hasNext && !isPaged ? cursorOf(found, false) : null
      const next = found.hasNext && isPaged ? link({ page: String(at + 1) }) : walk(next_cursor)
      const links = { self: link({}), next, prev: previous(found) }
      const items = found.items.map((item) => picked(show(item), fields))
      const meta = {
        page: cursor === undefined ? at : null,
        size,
        total: found.total,
        has_next: links.next !== null,
        has_prev: links.prev !== null,
        ...(declaration.next && { next_cursor }),
      }
      return { headers: { Link: header(links, path) }, body: { items, meta, links: followable(links) } }
    },
  }
}

const together = (one: string, other: string) => ({
  violations: [{ field: `query.${one}`, rule: 'not_together', facts: { other } }],
})

const ordered = (sort: string): SortKey[] => {
  const keys = sort.split(',').map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') }))
  const twice = keys.find(({ field }, i) => keys.findIndex((key) => key.field === field) !== i)
  if (twice) throw invalid('query.sort', 'unique_items')
  return keys
}

const filter = /^filter\[(\w+)\](?:\[(\w+)\])?$/

/** In a fixed order, so that equal queries have equal texts. */
function conditionsOf(query: Query): Condition[] {
  const found = Object.entries(query).flatMap(([parameter, value]): Condition[] => {
    const [, field, operator = 'eq'] = filter.exec(parameter) ?? []
    return field ? [{ field, operator: operator as Operator, value: value as Condition['value'], parameter }] : []
  })
  return found.sort((a, b) => (`${a.field} ${a.operator}` < `${b.field} ${b.operator}` ? -1 : 1))
}

/**
 * These determine how the response looks or where it begins, but not which entries the list has; the order is a
 * separate part of the query.
 */
const apart = new Set(['page', 'size', 'limit', 'cursor', 'include_total', 'count', 'sort', 'fields', 'include'])

/** The operation's own parameters: another value is another query. */
const others = (query: Query): [string, unknown][] =>
  Object.entries(query)
    .filter(([name]) => !apart.has(name) && !filter.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** The request's own parameters with some changed; undefined removes one. */
function linkTo(path: string, query: Query, changes: Record<string, string | undefined>): string {
  const pairs = Object.entries({ ...query, ...changes }).filter(([, value]) => value !== undefined)
  const search = pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
  const link = search === '' ? path : `${path}?${search}`
  return link.length <= maxTargetBytes ? link : link.replaceAll(needless, decodeURIComponent)
}

/** Characters that need no encoding in a query (RFC 3986, section 3.4), and brackets, which every server accepts. */
const needless = /%(?:2C|3A|2F|3F|40|24|3B|5B|5D)/g

/**
 * Leaves out links that are too long to be requested; `has_next` still says that there is a next page.
 * @throws Problem 414 `uri_too_long` if even the request's own link is too long in its canonical form
 */
function followable({ self, next, prev }: Page<unknown>['links']): Page<unknown>['links'] {
  const short = (link: string | null) => (link !== null && link.length > maxTargetBytes ? null : link)
  if (self.length > maxTargetBytes) throw problem('uri_too_long')
  return { self, next: short(next), prev: short(prev) }
}

function picked<V extends object>(item: V, fields: readonly string[] | undefined): V {
  if (!fields) return item
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) as V
}

/** Clients and proxies may limit all headers together to 8 KiB, and other headers need room too. */
const maxLinkBytes = 2048

/** RFC 8288; links that are null are left out. If the rest is too long for a header, only the body has them. */
function header(links: Record<string, string | null>, path: string): string {
  const header = Object.entries(links)
    .flatMap(([rel, target]) => (target === null ? [] : [`<${target}>; rel="${rel}"`]))
    .join(', ')
  return header.length <= maxLinkBytes ? header : `<${path}>; rel="collection"`
}
