// Items in the database. Deletes are soft, because orders and the audit log refer to items.

import type { ItemDraft, PicturedItem } from '../domain/items.ts'
import { invalid, problem } from '../problem.ts'
import {
  andThen,
  ConstraintViolation,
  type Driver,
  type MaybePromise,
  mapError,
  type Row,
  type Values,
} from './engine/driver.ts'
import { type Extra, type Found, readList } from './engine/lists.ts'
import type { Totals } from './engine/totals.ts'
import { inList, secondOf, touched } from './engine/values.ts'
import { dropImages, keepImages } from './item-images.ts'
import {
  addPictures,
  picturedColumns as columns,
  forSale,
  itemListings,
  itemOf,
  itemSearches,
  withPictures,
} from './item-rows.ts'
import { dropWords, keepWords, searchValues } from './search.ts'
import type { ItemQuestion, Items } from './store.ts'

const sql = {
  find: `SELECT ${columns} FROM items WHERE id = :id AND ${forSale}`,
  findAny: `SELECT ${columns} FROM items WHERE id = :id AND deleted_at IS NULL`,
  lock: `SELECT ${columns} FROM items WHERE id = :id AND deleted_at IS NULL FOR UPDATE`,
  add: `INSERT INTO items (name, description, price_minor, currency, category_id, sku, stock, active, image_count,
      created_at, updated_at, last_modified)
    VALUES (:name, :description, :price_minor, :currency, :category_id, :sku, :stock, :active, :image_count,
      :now, :now, :second)
    RETURNING ${columns}`,
  update: `UPDATE items SET name = :name, description = :description, price_minor = :price_minor, currency = :currency,
    category_id = :category_id, sku = :sku, active = :active, image_count = :image_count,
    version = version + 1, updated_at = :now,
    ${touched}
    WHERE id = :id
    RETURNING ${columns}`,
  remove: 'UPDATE items SET deleted_at = :now, image_count = 0 WHERE id = :id',
  category: 'SELECT id FROM categories WHERE id = :category_id',
}

// UNION rather than UNION ALL, so that it would end even if the tree had a cycle.
const under = `category_id IN (WITH RECURSIVE under (id) AS (SELECT id FROM categories WHERE id = :under
    UNION SELECT c.id FROM categories c JOIN under u ON c.parent_id = u.id) SELECT id FROM under)`

const draftOf = ({
  name,
  description,
  price_minor,
  currency,
  category_id,
  sku,
  active,
}: ItemDraft): Omit<ItemDraft, 'image_ids'> => ({
  name,
  description,
  price_minor,
  currency,
  category_id,
  sku,
  active,
})

/** A query of items, which may also name a category with its descendants, and a text to search for. */
function listRows(driver: Driver, totals: Totals, question: ItemQuestion): MaybePromise<Found<Row>> {
  const { under: id, visibility = 'for sale', search } = question
  const within: Extra | undefined = id === undefined ? undefined : { sql: under, values: { under: id } }
  if (search === undefined) return readList(driver, itemListings[visibility], question, within, totals)
  const { engine } = driver
  const values = { ...within?.values, ...searchValues(engine, search) }
  return readList(driver, itemSearches[engine][visibility], question, { ...within, values }, totals)
}

export function itemsIn(driver: Driver, totals: Totals): Items {
  /** Writes the item and its search words in one step, whether or not the caller is inside a transaction. */
  const write = (statement: string, draft: ItemDraft, values: Values, before?: PicturedItem): Promise<PicturedItem> =>
    driver.transaction(async (inside) => {
      await checkCategory(inside, draft.category_id)
      const image_ids = draft.image_ids ?? []
      const all: Values = { ...draftOf(draft), image_count: image_ids.length, ...values }
      const row = (await mapError(() => inside.get(statement, all), toProblem)) as Row
      const item = itemOf(row)
      if (item.name !== before?.name || item.description !== before.description) await keepWords(inside, item)
      await totals.changed(inside, 'items', Number(draft.active) - Number(before?.active ?? false))
      return withPictures(row, await keepImages(inside, item, image_ids, before?.images ?? []))
    })
  return {
    find: (id, visibility) =>
      andThen(driver.get(visibility === 'all' ? sql.findAny : sql.find, { id }), (row) =>
        row ? andThen(addPictures(driver, [row]), ([item]) => item) : undefined,
      ),
    list: (question) =>
      andThen(listRows(driver, totals, question), (found) =>
        andThen(addPictures(driver, found.items), (items) => ({ ...found, items })),
      ),
    async findEach(ids) {
      if (ids.length === 0) return new Map()
      const { sql: wanted, values } = inList('id', [...new Set(ids)])
      const rows = await driver.all(`SELECT ${columns} FROM items WHERE ${wanted} AND ${forSale} ORDER BY id`, values)
      const items = await addPictures(driver, rows)
      return new Map(items.map((item) => [item.id, item]))
    },
    async lock(id) {
      const row = await driver.get(sql.lock, { id })
      return row && (await addPictures(driver, [row]))[0]
    },
    add: (draft, now) =>
      write(sql.add, draft, { stock: draft.stock ?? null, now: now.toISOString(), second: secondOf(now) }),
    update: (current, draft, now) =>
      write(sql.update, draft, { id: current.id, now: now.toISOString(), second: secondOf(now) }, current),
    remove: ({ id, active, images }, now) =>
      driver.transaction(async (inside) => {
        await inside.run(sql.remove, { id, now: now.toISOString() })
        await dropWords(inside, id)
        if (images.length > 0) await dropImages(inside, id, now.toISOString())
        await totals.changed(inside, 'items', -Number(active))
      }),
  }
}

/**
 * Checked first, because SQLite's foreign keys do not say which one failed; the foreign key remains as a safeguard for
 * a race.
 */
async function checkCategory(driver: Driver, category_id: number | null): Promise<void> {
  if (category_id !== null && !(await driver.get(sql.category, { category_id })))
    throw invalid('category_id', 'reference')
}

function toProblem(error: unknown): unknown {
  if (error instanceof ConstraintViolation && error.kind === 'unique' && error.column === 'sku') {
    return problem('duplicate_sku', { cause: error })
  }
  if (error instanceof ConstraintViolation && error.kind === 'reference') return invalid('category_id', 'reference')
  return error
}
