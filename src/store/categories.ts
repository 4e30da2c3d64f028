// Categories in the database.

import { type Category, type CategoryDraft, inTreeOrder } from '../domain/categories.ts'
import { invalid, problem } from '../problem.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './engine/driver.ts'
import type { Totals } from './engine/totals.ts'
import { inList } from './engine/values.ts'
import type { Categories } from './store.ts'

// The tree has three levels, so a query for the parents finds the depth.
const select = `SELECT c.id, c.name, c.slug, c.parent_id, c.position,
    CASE WHEN c.parent_id IS NULL THEN 1 WHEN p.parent_id IS NULL THEN 2 ELSE 3 END AS depth,
    (SELECT count(*) FROM items i WHERE i.category_id = c.id AND i.deleted_at IS NULL) AS item_count,
    c.version, c.created_at, c.updated_at
  FROM categories c LEFT JOIN categories p ON p.id = c.parent_id`

const sql = {
  list: `${select} ORDER BY c.position, c.name, c.id`,
  find: `${select} WHERE c.id = :id`,
  tree: 'SELECT id, parent_id FROM categories',
  add: `INSERT INTO categories (name, slug, parent_id, position, created_at, updated_at)
    VALUES (:name, :slug, :parent_id, :position, :now, :now) RETURNING id`,
  update: `UPDATE categories SET name = :name, slug = :slug, parent_id = :parent_id, position = :position,
    version = version + 1, updated_at = :now WHERE id = :id`,
  lock: 'SELECT id FROM categories WHERE id = :id FOR UPDATE',
  below: 'SELECT count(*) AS categories FROM categories WHERE parent_id = :id',
  forget: 'UPDATE items SET category_id = NULL WHERE category_id = :id AND deleted_at IS NOT NULL',
  remove: 'DELETE FROM categories WHERE id = :id',
}

const categoryOf = (row: Row): Category => ({ ...(row as unknown as Category) })

const draftOf = ({ name, slug, parent_id, position }: CategoryDraft): CategoryDraft & Values => ({
  name,
  slug,
  parent_id,
  position,
})

export function categoriesIn(driver: Driver, totals: Totals): Categories {
  const find = async (within: Driver, id: number): Promise<Category | undefined> => {
    const row = await within.get(sql.find, { id })
    return row && categoryOf(row)
  }
  return {
    find: (id) => find(driver, id),
    async findEach(ids) {
      const present = [...new Set(ids)].filter((id) => id !== null)
      if (present.length === 0) return new Map()
      const { sql: wanted, values } = inList('c.id', present)
      const rows = await driver.all(`${select} WHERE ${wanted}`, values)
      return new Map(rows.map((row) => [categoryOf(row).id, categoryOf(row)]))
    },
    list: async () => inTreeOrder((await driver.all(sql.list)).map(categoryOf)),
    lock: () => driver.lock('categories'),
    async tree() {
      const rows = await driver.all(sql.tree)
      return new Map(rows.map(({ id, parent_id }) => [id as number, parent_id as number | null]))
    },
    async add(draft, now) {
      const values = { ...draftOf(draft), now: now.toISOString() }
      const row = await mapError(() => driver.get(sql.add, values), toWriteProblem)
      return (await find(driver, Number(row?.id))) as Category
    },
    update: ({ id, parent_id }, draft, now) =>
      driver.transaction(async (inside) => {
        const values = { ...draftOf(draft), id, now: now.toISOString() }
        await mapError(() => inside.run(sql.update, values), toWriteProblem)
        const changed = await find(inside, id)
        // The number of items is the same, but other items are below a category.
        if (draft.parent_id !== parent_id) await totals.changed(inside, 'items', 0)
        return changed as Category
      }),
    async lockEntry(id) {
      await driver.get(sql.lock, { id })
      return find(driver, id)
    },
    countBelow: async (id) => Number((await driver.get(sql.below, { id }))?.categories),
    remove: (id) =>
      driver.transaction(async (inside) => {
        // Deleted items have no category any more, but the foreign key still refers to it.
        await inside.run(sql.forget, { id })
        await mapError(() => inside.run(sql.remove, { id }), toRemovalProblem)
      }),
  }
}

/** The rules were checked before; these errors come from another process that did not hold the lock. */
const toWriteProblem = (error: unknown): unknown => {
  if (!(error instanceof ConstraintViolation)) return error
  if (error.kind === 'unique') return problem('duplicate_slug', { cause: error })
  return error.kind === 'reference' ? invalid('parent_id', 'reference') : error
}

const toRemovalProblem = (error: unknown): unknown => {
  const used = error instanceof ConstraintViolation && error.kind === 'reference'
  return used ? problem('category_in_use', { cause: error }) : error
}
