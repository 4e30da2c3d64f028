// Puts the demo shop into an empty store; by one process, and all of it or nothing.

import { demoCategories, demoItems, demoSize } from '../domain/demo.ts'
import type { Store } from './store.ts'

/**
 * @param count how many items
 * @param onItem called after each item, for a progress bar
 * @returns whether anything was added; false when the store was not empty
 */
export function seedDemo(store: Store, now: Date, count = demoSize, onItem: () => void = () => {}): Promise<boolean> {
  return store.transaction(async (inside) => {
    if (!(await inside.isEmpty())) return false
    const ids = new Map<string, number>()
    for (const [position, { name, slug, parent }] of demoCategories.entries()) {
      const parent_id = parent === null ? null : (ids.get(parent) ?? null)
      const { id } = await inside.categories.add({ name, slug, parent_id, position }, now)
      ids.set(name, id)
    }
    for (const draft of demoItems(count, ids)) {
      await inside.items.add(draft, now)
      onItem()
    }
    return true
  }, 'exclusive')
}
