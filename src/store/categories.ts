// Categories on disk, as far as items need them.

import type { Driver } from './driver.ts'
import type { Categories } from './store.ts'

const add = `INSERT INTO categories (name, slug, parent_id, position, created_at, updated_at)
  VALUES (:name, :slug, :parent_id, :position, :now, :now) RETURNING id`

export const categoriesIn = (driver: Driver): Categories => ({
  async add(draft, now) {
    const row = await driver.get(add, { ...draft, now: now.toISOString() })
    return Number(row?.id)
  },
})
