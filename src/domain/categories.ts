// Categories: a shallow tree, the edits it allows, and their representation.
//
// The whole tree is small enough to be read at once (categoryLimits of the document), so the place of a category is
// checked here, on ids alone. Callers that change the tree must hold its lock (use-cases/categories.ts).

import { categoryLimits } from '../generated/catalogue.ts'
import { invalid, problem } from '../problem.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'

/** The editable state of a category. */
export interface CategoryDraft {
  readonly name: string
  readonly slug: string
  readonly parent_id: number | null
  readonly position: number
}

export interface Category extends CategoryDraft {
  readonly id: number
  /** 1 at the top. */
  readonly depth: number
  /** The number of items directly in it that are not deleted, whether for sale or not. */
  readonly item_count: number
  /**
   * Starts at 1 and increases with every edit that changes something; changes of items or of parent categories do not
   * affect it.
   */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
}

export const isSameCategory = (a: CategoryDraft, b: CategoryDraft): boolean =>
  (['name', 'slug', 'parent_id', 'position'] as const).every((field) => a[field] === b[field])

/**
 * The representation of a category. Its tag covers derived members too, because the same tag must mean the same bytes
 * (RFC 9110, section 8.8.1).
 */
export function presentCategory(category: Category) {
  const { id, name, slug, parent_id, position, depth, item_count, version, created_at, updated_at } = category
  const etag = entityTag(category, 'shared', depth, item_count)
  return { id, name, slug, parent_id, position, depth, item_count, version, etag, created_at, updated_at }
}

const uneditable = { readOnly: ['id', 'created_at', 'updated_at'], derived: ['depth', 'item_count'], immutable: [] }

/** An edit: any part of a draft; in a merge patch, null resets to the default. */
export type CategoryChange = Partial<Omit<CategoryDraft, 'position'>> & { readonly position?: number | null }

/** Checks the version or tag that the client sent against the resource. */
type Match = (current: { etag: string; updated_at: string }) => void

/**
 * The category after an edit; members that are not in the edit stay as they are. `checkPlace` decides whether its place
 * is allowed.
 * @param match the request's preconditions, checked against the current category
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rule `read_only`
 */
export function editedCategory(current: Category, change: CategoryChange, match?: Match): CategoryDraft {
  const shown = presentCategory(current)
  match?.(shown)
  checkUneditable(shown, change, uneditable)
  const { name, slug, parent_id, position } = { ...current, ...change }
  return { name, slug, parent_id, position: position ?? 0 }
}

/** The tree as ids: the parent of each category. */
export type Tree = ReadonlyMap<number, number | null>

/** The category and its ancestors, itself first. */
function lineage(tree: Tree, id: number): number[] {
  const line: number[] = []
  for (let at: number | null = id; at !== null && !line.includes(at); at = tree.get(at) ?? null) line.push(at)
  return line
}

/** The number of levels of a category and its descendants. */
function heightOf(tree: Tree, id: number): number {
  const levels = [...tree.keys()].map((below) => lineage(tree, below).indexOf(id) + 1)
  return Math.max(...levels)
}

/**
 * Checks whether a category, with all of its descendants, may be placed below a parent.
 * @param id the category to move; undefined for a new one
 * @throws Problem 409 `category_cycle`, 422 rules `reference`, `depth` (parent_id)
 */
export function checkPlace(tree: Tree, id: number | undefined, parent_id: number | null): void {
  if (parent_id === null) return
  if (!tree.has(parent_id)) throw invalid('parent_id', 'reference')
  const above = lineage(tree, parent_id)
  if (id !== undefined && above.includes(id)) throw problem('category_cycle')
  const height = id === undefined ? 1 : heightOf(tree, id)
  const limit = categoryLimits.depth
  if (above.length + height > limit) throw invalid('parent_id', 'depth', { limit })
}

/**
 * All categories are listed in one response, so their number is limited.
 * @throws Problem 422 rule `max_items` (body)
 */
export function checkRoom(tree: Tree): void {
  const limit = categoryLimits.count
  if (tree.size >= limit) throw invalid('body', 'max_items', { limit })
}

/** @throws Problem 409 `category_in_use` with both counts, unless they are 0 */
export function checkUnused(within: { items: number; categories: number }): void {
  if (within.items > 0 || within.categories > 0) throw problem('category_in_use', { data: { ...within } })
}

/**
 * The tree line by line: each category, followed by the categories below it.
 * @param categories with siblings in order
 */
export function inTreeOrder<C extends { id: number; parent_id: number | null }>(categories: readonly C[]): C[] {
  const below = Map.groupBy(categories, ({ parent_id }) => parent_id)
  const from = (parent: number | null): C[] => (below.get(parent) ?? []).flatMap((one) => [one, ...from(one.id)])
  return from(null)
}
