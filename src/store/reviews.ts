// Reviews in the database, and their totals on the item.
//
// The item's rating_sum, rating_count and rating_tenths change in the transaction that changes a review. That is not an
// edit of the item: its version and updated_at do not change (its last_modified does), so that reviews do not make
// edits fail.

import { contributionOf, type Review, type ReviewState, type Viewer } from '../domain/reviews.ts'
import { problem } from '../problem.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './engine/driver.ts'
import { type Listing, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { secondOf, touched } from './engine/values.ts'
import type { ListFields } from './fields.ts'
import type { ReviewQuestion, Reviews } from './store.ts'

/** The number of an item's reviews that `include` shows. */
const newestPerItem = 10

const columns = `id, item_id, user_id, (SELECT name FROM users WHERE users.id = reviews.user_id) AS author_name,
  rating, title, body,
    verified_purchase, status, version, created_at, updated_at`

const sql = {
  find: `SELECT ${columns} FROM reviews WHERE item_id = :item_id AND id = :id`,
  findByAuthor: `SELECT ${columns} FROM reviews WHERE item_id = :item_id AND user_id = :user_id`,
  ofUser: `SELECT ${columns} FROM reviews WHERE user_id = :user_id ORDER BY id DESC LIMIT :most`,
  lockItem: 'SELECT active AND deleted_at IS NULL AS for_sale FROM items WHERE id = :item_id FOR UPDATE',
  add: `INSERT INTO reviews (item_id, user_id, rating, title, body, verified_purchase, status, created_at, updated_at)
    VALUES (:item_id, :user_id, :rating, :title, :body, :verified_purchase, :status, :now, :now) RETURNING id`,
  update: `UPDATE reviews SET rating = :rating, title = :title, body = :body, status = :status, version = version + 1,
    updated_at = :now WHERE id = :id`,
  remove: 'DELETE FROM reviews WHERE id = :id',
  // Half a tenth is rounded up. The cast is needed because better-sqlite3 binds every number as a fraction; PostgreSQL
  // divides integers anyway.
  rate: `UPDATE items SET rating_sum = rating_sum + :sum, rating_count = rating_count + :count,
    rating_tenths = CASE WHEN rating_count + :count > 0
      THEN CAST((20 * (rating_sum + :sum) + rating_count + :count) / (2 * (rating_count + :count)) AS bigint) END,
    ${touched}
    WHERE id = :item_id`,
}

/** The engines differ only in booleans. */
function reviewOf(row: Row): Review {
  const { user_id, author_name, verified_purchase, ...rest } = row
  const author = { id: user_id as number, name: author_name as string }
  const { id, item_id, rating, title, body, status, version, created_at, updated_at } = rest as unknown as Review
  const verified = Boolean(verified_purchase)
  return {
    id,
    item_id,
    author,
    rating,
    title,
    body,
    verified_purchase: verified,
    status,
    version,
    created_at,
    updated_at,
  }
}

const listing: Listing<Review, ListFields<'listReviews'>> = {
  from: 'reviews',
  revision: 'reviews',
  partial: true,
  select: columns,
  where: 'item_id = :item_id',
  columns: {
    id: { sql: 'id', holds: 'number' },
    rating: { sql: 'rating', holds: 'number' },
    verified_purchase: { sql: 'verified_purchase', holds: 'boolean' },
    status: { sql: 'status', holds: 'text' },
    created_at: { sql: 'created_at', holds: 'text' },
    updated_at: { sql: 'updated_at', holds: 'text' },
  },
  read: reviewOf,
}

/** The reviews of an item that a viewer may see; all of them for moderators. */
function seen({ id, moderates }: Viewer): { sql: string; values: Values } | undefined {
  if (moderates) return undefined
  if (id === undefined) return { sql: "status = 'published'", values: {} }
  return { sql: "(status = 'published' OR user_id = :viewer_id)", values: { viewer_id: id } }
}

const stateOf = ({ rating, title, body, status }: ReviewState): ReviewState & Values => ({
  rating,
  title,
  body,
  status,
})

export function reviewsIn(driver: Driver, totals: Totals): Reviews {
  const find = async (within: Driver, item_id: number, id: number): Promise<Review | undefined> => {
    const row = await within.get(sql.find, { item_id, id })
    return row && reviewOf(row)
  }
  /** Updates the item's rating, and the totals. */
  const rate = async (inside: Driver, item_id: number, now: Date, before?: ReviewState, after?: ReviewState) => {
    const [was, is] = [contributionOf(before), contributionOf(after)]
    const values = { item_id, sum: is.sum - was.sum, count: is.count - was.count, second: secondOf(now) }
    await inside.run(sql.rate, values)
    await totals.changed(inside, 'reviews', Number(after !== undefined) - Number(before !== undefined))
  }
  return {
    find: (item_id, id) => find(driver, item_id, id),
    ofUser: async (user_id, most) => (await driver.all(sql.ofUser, { user_id, most })).map(reviewOf),
    async list({ item_id, viewer, ...question }: ReviewQuestion) {
      const extra = seen(viewer)
      const within = { sql: extra?.sql ?? 'TRUE', values: { item_id, ...extra?.values } }
      return readList(driver, listing, question, within, totals)
    },
    async newest(item_ids) {
      const ids = [...new Set(item_ids)]
      if (ids.length === 0) return new Map()
      const reviews = (await driver.all(...newestOf(ids))).map(reviewOf)
      return Map.groupBy(reviews, ({ item_id }) => item_id)
    },
    async findByAuthor(item_id, user_id) {
      const row = await driver.get(sql.findByAuthor, { item_id, user_id })
      return row && reviewOf(row)
    },
    lockItem: async (item_id) => Boolean((await driver.get(sql.lockItem, { item_id }))?.for_sale),
    add: ({ item_id, user_id, verified_purchase, ...state }, now) =>
      driver.transaction(async (inside) => {
        await rate(inside, item_id, now, undefined, state)
        const values = { ...stateOf(state), item_id, user_id, verified_purchase, now: now.toISOString() }
        const row = await mapError(() => inside.get(sql.add, values), toProblem)
        return (await find(inside, item_id, Number(row?.id))) as Review
      }),
    update: (current, state, now) =>
      driver.transaction(async (inside) => {
        const { id, item_id } = current
        await inside.run(sql.update, { ...stateOf(state), id, now: now.toISOString() })
        await rate(inside, item_id, now, current, state)
        return (await find(inside, item_id, id)) as Review
      }),
    remove: (current, now) =>
      driver.transaction(async (inside) => {
        await inside.run(sql.remove, { id: current.id })
        await rate(inside, current.item_id, now, current)
      }),
  }
}

/**
 * The newest published reviews of each item, as one statement that reads no others: a window function would number all
 * the reviews of a popular item to keep ten. The widths are powers of two, so that there are few texts; item 0 fills
 * the remaining places.
 */
function newestOf(ids: readonly number[]): [sql: string, values: Values] {
  const places = Array.from({ length: 2 ** Math.ceil(Math.log2(ids.length)) }, (_, i) => `id_${i}`)
  const each = places.map(
    (place) => `SELECT * FROM (SELECT ${columns} FROM reviews WHERE item_id = :${place} AND status = 'published'
      ORDER BY created_at DESC, id DESC LIMIT ${newestPerItem}) AS newest_${place}`,
  )
  const values = Object.fromEntries(places.map((place, i) => [place, ids[i] ?? 0]))
  return [`${each.join(' UNION ALL ')} ORDER BY item_id, created_at DESC, id DESC`, values]
}

/** For callers that did not check first. */
function toProblem(error: unknown): unknown {
  const twice = error instanceof ConstraintViolation && error.kind === 'unique'
  return twice ? problem('review_already_exists', { cause: error }) : error
}
