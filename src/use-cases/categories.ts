// Use cases of categories: create, update and delete them in the tree.
//
// Each change holds the lock of the tree until it commits. Items are added and removed without it: a category is
// deleted only after every transaction that is adding an item to it has ended.

import {
  type Category,
  type CategoryDraft,
  checkPlace,
  checkRoom,
  checkUnused,
  isSameCategory,
} from '../domain/categories.ts'
import { found } from '../problem.ts'
import type { Store } from '../store/store.ts'

/** @throws Problem 409 `duplicate_slug`; 422 rules `reference`, `depth` (parent_id), `max_items` (body) */
export const addCategory = (store: Store, draft: CategoryDraft, now: Date): Promise<Category> =>
  store.transaction(async ({ categories }) => {
    await categories.lock()
    const tree = await categories.tree()
    checkRoom(tree)
    checkPlace(tree, undefined, draft.parent_id)
    return categories.add(draft, now)
  })

/**
 * Changes a category; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current category
 * @throws Problem 404; 409 `duplicate_slug`, `category_cycle`; 422 rules `reference`, `depth` (parent_id)
 */
export const changeCategory = (
  store: Store,
  id: number,
  edit: (current: Category) => CategoryDraft,
  now: Date,
): Promise<Category> =>
  store.transaction(async ({ categories }) => {
    await categories.lock()
    const current = found(await categories.find(id))
    const draft = edit(current)
    if (isSameCategory(draft, current)) return current
    checkPlace(await categories.tree(), id, draft.parent_id)
    return categories.update(current, draft, now)
  })

/**
 * Deletes an empty category.
 * @param check may throw a Problem about the current category
 * @throws Problem 404; 409 `category_in_use`
 */
export const removeCategory = (store: Store, id: number, check?: (current: Category) => void): Promise<void> =>
  store.transaction(async ({ categories }) => {
    await categories.lock()
    const current = found(await categories.lockEntry(id))
    check?.(current)
    checkUnused({ items: current.item_count, categories: await categories.countBelow(id) })
    await categories.remove(id)
  })
