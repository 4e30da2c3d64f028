// Items on disk. Deleting is soft: orders and the audit log keep what they point at.

import { invalid, problem } from '../problem.ts'
import type { Item, ItemDraft } from '../shop/items.ts'
import { ConstraintViolation, type Driver, type Row, type Values } from './driver.ts'
import { type Found, type Listing, list } from './lists.ts'
import { dropWords, keepWords, searched } from './search.ts'
import type { ItemQuestion, Items } from './store.ts'
import type { Totals } from './totals.ts'

const columns =
  'id, name, description, price_minor, currency, category_id, sku, active, version, created_at, updated_at'
const forSale = 'deleted_at IS NULL AND active'

const sql = {
  find: `SELECT ${columns} FROM items WHERE id = :id AND ${forSale}`,
  findAny: `SELECT ${columns} FROM items WHERE id = :id AND deleted_at IS NULL`,
  add: `INSERT INTO items (name, description, price_minor, currency, category_id, sku, active, created_at, updated_at)
    VALUES (:name, :description, :price_minor, :currency, :category_id, :sku, :active, :now, :now)
    RETURNING ${columns}`,
  change: `UPDATE items SET name = :name, description = :description, price_minor = :price_minor, currency = :currency,
    category_id = :category_id, sku = :sku, active = :active, version = version + 1, updated_at = :now
    WHERE id = :id AND version = :version AND deleted_at IS NULL
    RETURNING ${columns}`,
  remove: 'UPDATE items SET deleted_at = :now WHERE id = :id AND version = :version AND deleted_at IS NULL',
  category: 'SELECT id FROM categories WHERE id = :category_id',
}

/** Engines disagree only about booleans. */
function itemOf(row: Row): Item {
  const { id, name, description, price_minor, currency, category_id, sku, version, created_at, updated_at } =
    row as unknown as Item
  const active = Boolean(row.active)
  return { id, name, description, price_minor, currency, category_id, sku, active, version, created_at, updated_at }
}

// UNION, not UNION ALL: it would end even if the tree went round.
const under = `category_id IN (WITH RECURSIVE under (id) AS (SELECT id FROM categories WHERE id = :under
    UNION SELECT c.id FROM categories c JOIN under u ON c.parent_id = u.id) SELECT id FROM under)`

const listing: Listing<Item> = {
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
    created_at: { sql: 'created_at' },
    updated_at: { sql: 'updated_at' },
  },
  read: itemOf,
}

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

const equal = (a: ItemDraft, b: ItemDraft): boolean =>
  (Object.keys(draftOf(a)) as (keyof ItemDraft)[]).every((field) => a[field] === b[field])

/** A question about items, which may also name a category to look under and a text to look for. */
function listed(driver: Driver, totals: Totals, { under: id, ...question }: ItemQuestion): Promise<Found<Item>> {
  const within = id === undefined ? undefined : { sql: under, values: { under: id } }
  if (question.search === undefined) return list(driver, listing, question, within, totals)
  const { from, rank, condition } = searched(driver.engine, question.search)
  const columns = { ...listing.columns, rank: { sql: rank } }
  const both = within && {
    sql: `${condition.sql} AND ${within.sql}`,
    values: { ...condition.values, ...within.values },
  }
  return list(driver, { ...listing, from, columns }, question, both ?? condition, totals)
}

export function itemsIn(driver: Driver, totals: Totals): Items {
  /** The item and the words it is found by, as one step, whether or not the caller is inside a transaction. */
  const write = (statement: string, draft: ItemDraft, values: Values, before?: Item): Promise<Item | undefined> =>
    driver.transaction(async (inside) => {
      await checkCategory(inside, draft.category_id)
      const row = await inside.get(statement, { ...draftOf(draft), ...values }).catch(refuse)
      const item = row && itemOf(row)
      if (item && (item.name !== before?.name || item.description !== before.description)) await keepWords(inside, item)
      if (item) await totals.changed(inside, 'items', Number(draft.active) - Number(before?.active ?? false))
      return item
    })
  return {
    async find(id) {
      const row = await driver.get(sql.find, { id })
      return row && itemOf(row)
    },
    list: (question) => listed(driver, totals, question),
    async add(draft, now) {
      return (await write(sql.add, draft, { now: now.toISOString() })) as Item
    },
    async change(id, edit, now) {
      for (;;) {
        const row = await driver.get(sql.findAny, { id })
        if (!row) return undefined
        const current = itemOf(row)
        const draft = edit(current)
        if (equal(draft, current)) return current
        const values = { id, version: current.version, now: now.toISOString() }
        const changed = await write(sql.change, draft, values, current)
        if (changed) return changed
      }
    },
    async remove(id, now, check) {
      for (;;) {
        const row = await driver.get(sql.findAny, { id })
        if (!row) return false
        const { version, active } = itemOf(row)
        check?.(itemOf(row))
        const removed = await driver.transaction(async (inside) => {
          if ((await inside.run(sql.remove, { id, version, now: now.toISOString() })) === 0) return false
          await dropWords(inside, id)
          await totals.changed(inside, 'items', -Number(active))
          return true
        })
        if (removed) return true
      }
    },
  }
}

/** Asked first, because SQLite's foreign keys do not say which one broke; the key stays as the backstop for a race. */
async function checkCategory(driver: Driver, category_id: number | null): Promise<void> {
  if (category_id !== null && !(await driver.get(sql.category, { category_id })))
    throw invalid('category_id', 'reference')
}

function refuse(error: unknown): never {
  if (error instanceof ConstraintViolation && error.kind === 'unique' && error.column === 'sku') {
    throw problem('duplicate_sku', { cause: error })
  }
  if (error instanceof ConstraintViolation && error.kind === 'reference') throw invalid('category_id', 'reference')
  throw error
}
