// Items on disk. Deleting is soft: orders and the audit log keep what they point at.

import { invalid, problem } from '../problem.ts'
import type { Item, ItemDraft, PicturedItem } from '../shop/items.ts'
import { among } from './among.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './driver.ts'
import { dropImages, keepImages, sameImages, withImages } from './item-images.ts'
import { secondOf, touched } from './last-modified.ts'
import { type Found, type Listing, list } from './lists.ts'
import { type Mover, remember } from './movements.ts'
import { dropWords, keepWords, searched } from './search.ts'
import type { ItemQuestion, Items } from './store.ts'
import type { Totals } from './totals.ts'

export const itemColumns =
  'id, name, description, price_minor, currency, category_id, sku, stock, reserved, active, rating_count, rating_tenths, version, created_at, updated_at, last_modified'
const columns = itemColumns
const forSale = 'deleted_at IS NULL AND active'

const sql = {
  find: `SELECT ${columns} FROM items WHERE id = :id AND ${forSale}`,
  findAny: `SELECT ${columns} FROM items WHERE id = :id AND deleted_at IS NULL`,
  add: `INSERT INTO items (name, description, price_minor, currency, category_id, sku, stock, active, created_at, updated_at,
      last_modified)
    VALUES (:name, :description, :price_minor, :currency, :category_id, :sku, :stock, :active, :now, :now, :second)
    RETURNING ${columns}`,
  change: `UPDATE items SET name = :name, description = :description, price_minor = :price_minor, currency = :currency,
    category_id = :category_id, sku = :sku, active = :active, version = version + 1, updated_at = :now,
    ${touched}
    WHERE id = :id AND version = :version AND deleted_at IS NULL
    RETURNING ${columns}`,
  remove: 'UPDATE items SET deleted_at = :now WHERE id = :id AND version = :version AND deleted_at IS NULL',
  category: 'SELECT id FROM categories WHERE id = :category_id',
}

/** Engines disagree only about booleans. */
export function itemOf(row: Row): Item {
  const { id, name, description, price_minor, currency, category_id, sku, ...rest } = row as unknown as Item
  const { stock, reserved, rating_count, rating_tenths, version, created_at, updated_at, last_modified } = rest
  const shelf = { stock, reserved, active: Boolean(row.active) }
  const kept = { ...shelf, rating_count, rating_tenths, version, created_at, updated_at, last_modified }
  return { id, name, description, price_minor, currency, category_id, sku, ...kept }
}

// UNION, not UNION ALL: it would end even if the tree went round.
const under = `category_id IN (WITH RECURSIVE under (id) AS (SELECT id FROM categories WHERE id = :under
    UNION SELECT c.id FROM categories c JOIN under u ON c.parent_id = u.id) SELECT id FROM under)`

const listingForSale: Listing<Item> = {
  from: 'items',
  revision: 'items',
  select: columns,
  where: forSale,
  columns: {
    id: { sql: 'id' },
    name: { sql: 'name' },
    price: { sql: 'price_minor' },
    currency: { sql: 'currency' },
    category_id: { sql: 'category_id', nullable: true },
    sku: { sql: 'sku', nullable: true },
    rating_average: { sql: 'rating_tenths', nullable: true },
    created_at: { sql: 'created_at' },
    updated_at: { sql: 'updated_at' },
  },
  read: itemOf,
}

/** What is not for sale is asked for seldom: its total is counted, and only its default order has an index. */
const everything: Listing<Item> = { ...listingForSale, where: 'deleted_at IS NULL', partial: true }

const draftOf = ({
  name,
  description,
  price_minor,
  currency,
  category_id,
  sku,
  active,
}: ItemDraft): ItemDraft & Values => ({
  name,
  description,
  price_minor,
  currency,
  category_id,
  sku,
  active,
})

const equal = (a: ItemDraft, b: PicturedItem): boolean =>
  (Object.keys(draftOf(a)) as (keyof ItemDraft)[]).every((field) => a[field] === b[field]) &&
  sameImages(a.image_ids ?? [], b.image_ids)

/** A question about items, which may also name a category to look under and a text to look for. */
function listed(driver: Driver, totals: Totals, { under: id, among, ...question }: ItemQuestion): Promise<Found<Item>> {
  const listing = among === 'all' ? everything : listingForSale
  const within = id === undefined ? undefined : { sql: under, values: { under: id } }
  if (question.search === undefined) return list(driver, listing, question, within, totals)
  const { columns, ...search } = searched(driver.engine, question.search)
  return list(driver, { ...listing, columns: { ...listing.columns, ...columns }, search }, question, within, totals)
}

/** The first units of an item stand on the shelf when it is made. */
const begun = ({ created_at: at }: Item): Mover => ({ order_id: null, actor_id: null, reason: 'count', at })

export function itemsIn(driver: Driver, totals: Totals): Items {
  /** The item and the words it is found by, as one step, whether or not the caller is inside a transaction. */
  const write = (
    statement: string,
    draft: ItemDraft,
    values: Values,
    before?: PicturedItem,
  ): Promise<PicturedItem | undefined> =>
    driver.transaction(async (inside) => {
      await checkCategory(inside, draft.category_id)
      const row = await mapError(() => inside.get(statement, { ...draftOf(draft), ...values }), refusal)
      const item = row && itemOf(row)
      if (item && (item.name !== before?.name || item.description !== before.description)) await keepWords(inside, item)
      if (item?.stock && !before)
        await remember(inside, 'adjust', { item_id: item.id, quantity: item.stock }, item, begun(item))
      if (!item) return undefined
      await totals.changed(inside, 'items', Number(draft.active) - Number(before?.active ?? false))
      await keepImages(inside, item, draft.image_ids ?? [], before?.image_ids ?? [])
      return pictured(inside, item)
    })
  return {
    async find(id, among) {
      const row = await driver.get(among === 'all' ? sql.findAny : sql.find, { id })
      return row && pictured(driver, itemOf(row))
    },
    async list(question) {
      const found = await listed(driver, totals, question)
      return { ...found, items: await withImages(driver, found.items) }
    },
    async findEach(ids) {
      if (ids.length === 0) return new Map()
      const { sql: wanted, values } = among('id', [...new Set(ids)])
      const rows = await driver.all(
        `SELECT ${itemColumns} FROM items WHERE ${wanted} AND ${forSale} ORDER BY id`,
        values,
      )
      const items = await withImages(driver, rows.map(itemOf))
      return new Map(items.map((item) => [item.id, item]))
    },
    async add(draft, now) {
      const values = { stock: draft.stock ?? null, now: now.toISOString(), second: secondOf(now) }
      return (await write(sql.add, draft, values)) as PicturedItem
    },
    async change(id, edit, now) {
      for (;;) {
        const row = await driver.get(sql.findAny, { id })
        if (!row) return undefined
        const current = await pictured(driver, itemOf(row))
        const draft = edit(current)
        if (equal(draft, current)) return current
        const values = { id, version: current.version, now: now.toISOString(), second: secondOf(now) }
        const changed = await write(sql.change, draft, values, current)
        if (changed) return changed
      }
    },
    async remove(id, now, check) {
      for (;;) {
        const row = await driver.get(sql.findAny, { id })
        if (!row) return false
        const current = await pictured(driver, itemOf(row))
        const { version, active } = current
        check?.(current)
        const removed = await driver.transaction(async (inside) => {
          if ((await inside.run(sql.remove, { id, version, now: now.toISOString() })) === 0) return false
          await dropWords(inside, id)
          await dropImages(inside, id, now.toISOString())
          await totals.changed(inside, 'items', -Number(active))
          return true
        })
        if (removed) return true
      }
    },
  }
}

const pictured = async (driver: Driver, item: Item): Promise<PicturedItem> =>
  (await withImages(driver, [item]))[0] as PicturedItem

/** Asked first, because SQLite's foreign keys do not say which one broke; the key stays as the backstop for a race. */
async function checkCategory(driver: Driver, category_id: number | null): Promise<void> {
  if (category_id !== null && !(await driver.get(sql.category, { category_id })))
    throw invalid('category_id', 'reference')
}

function refusal(error: unknown): unknown {
  if (error instanceof ConstraintViolation && error.kind === 'unique' && error.column === 'sku') {
    return problem('duplicate_sku', { cause: error })
  }
  if (error instanceof ConstraintViolation && error.kind === 'reference') return invalid('category_id', 'reference')
  return error
}
