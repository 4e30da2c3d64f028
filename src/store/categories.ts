// Categories on disk.
//
// Changes to the tree hold one lock until they commit, so that two valid moves cannot create a cycle together. Items
// change without it: deleting a category waits for transactions that are adding an item to it (FOR UPDATE).

import {
  type Category,
  type CategoryDraft,
  checkPlace,
  checkRoom,
  checkUnused,
  inTreeOrder,
  type Tree,
} from '../domain/categories.ts'
import { invalid, problem } from '../problem.ts'
import { among } from './engine/among.ts'
import { ConstraintViolation, type Driver, mapError, type Row, type Values } from './engine/driver.ts'
import type { Totals } from './engine/totals.ts'
import type { Categories } from './store.ts'

// The tree has three levels, so a look at the parent tells the depth.
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
  change: `UPDATE categories SET name = :name, slug = :slug, parent_id = :parent_id, position = :position,
    version = version + 1, updated_at = :now WHERE id = :id`,
  hold: 'SELECT id FROM categories WHERE id = :id FOR UPDATE',
  within: 'SELECT count(*) AS categories FROM categories WHERE parent_id = :id',
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

const equal = (a: CategoryDraft, b: CategoryDraft): boolean =>
  (Object.keys(draftOf(a)) as (keyof CategoryDraft)[]).every((field) => a[field] === b[field])

export function categoriesIn(driver: Driver, totals: Totals): Categories {
  const find = async (within: Driver, id: number): Promise<Category | undefined> => {
    const row = await within.get(sql.find, { id })
    return row && categoryOf(row)
  }
  /** Locks the tree against other changes until the transaction ends. */
  const alone = <T>(work: (inside: Driver) => Promise<T>): Promise<T> =>
    driver.transaction(async (inside) => {
      await inside.lock('categories')
      return work(inside)
    })
  return {
    find: (id) => find(driver, id),
    async findEach(ids) {
      const asked = [...new Set(ids)].filter((id) => id !== null)
      if (asked.length === 0) return new Map()
      const { sql: wanted, values } = among('c.id', asked)
      const rows = await driver.all(`${select} WHERE ${wanted}`, values)
      return new Map(rows.map((row) => [categoryOf(row).id, categoryOf(row)]))
    },
    list: async () => inTreeOrder((await driver.all(sql.list)).map(categoryOf)),
    add: (draft, now) =>
      alone(async (inside) => {
        const tree = await treeIn(inside)
        checkRoom(tree)
        checkPlace(tree, undefined, draft.parent_id)
        const values = { ...draftOf(draft), now: now.toISOString() }
        const row = await mapError(() => inside.get(sql.add, values), writeRefusal)
        return (await find(inside, Number(row?.id))) as Category
      }),
    change: (id, edit, now) =>
      alone(async (inside) => {
        const current = await find(inside, id)
        if (!current) return undefined
        const draft = edit(current)
        if (equal(draft, current)) return current
        checkPlace(await treeIn(inside), id, draft.parent_id)
        const values = { ...draftOf(draft), id, now: now.toISOString() }
        await mapError(() => inside.run(sql.change, values), writeRefusal)
        const changed = await find(inside, id)
        // As many items as before, but others of them are under a category.
        if (draft.parent_id !== current.parent_id) await totals.changed(inside, 'items', 0)
        return changed
      }),
    remove: (id, check) =>
      alone(async (inside) => {
        await inside.get(sql.hold, { id })
        const current = await find(inside, id)
        if (!current) return false
        check?.(current)
        const below = await inside.get(sql.within, { id })
        checkUnused({ items: current.item_count, categories: Number(below?.categories) })
        // Deleted items no longer belong to a category, but the foreign key still sees them.
        await inside.run(sql.forget, { id })
        await mapError(() => inside.run(sql.remove, { id }), removalRefusal)
        return true
      }),
  }
}

async function treeIn(driver: Driver): Promise<Tree> {
  const rows = await driver.all(sql.tree)
  return new Map(rows.map(({ id, parent_id }) => [id as number, parent_id as number | null]))
}

/** The rules were checked before; these errors are for changes that happened outside our lock. */
const writeRefusal = (error: unknown): unknown => {
  if (!(error instanceof ConstraintViolation)) return error
  if (error.kind === 'unique') return problem('duplicate_slug', { cause: error })
  return error.kind === 'reference' ? invalid('parent_id', 'reference') : error
}

const removalRefusal = (error: unknown): unknown => {
  const used = error instanceof ConstraintViolation && error.kind === 'reference'
  return used ? problem('category_in_use', { cause: error }) : error
}
