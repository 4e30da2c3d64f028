// The port: what the house may ask of its memory, and what absence looks like.
//
// Fields keep their wire names (snake_case) from the column to the answer, so that one grep finds all of a field.
// `find` may return undefined; nothing here is called `get`. Implementations: one file per aggregate, over driver.ts.

import type { Category, CategoryDraft } from '../shop/categories.ts'
import type { Item, ItemDraft } from '../shop/items.ts'
import type { Found, Question } from './lists.ts'

export type ItemQuestion = Question & { readonly under?: number | undefined }

export interface Items {
  /** The item, or undefined when it never was, is deleted, or is not for sale. */
  find(id: number): Promise<Item | undefined>
  /**
   * The items for sale that the question asks for.
   * @param question `under` is a category: only its items and those of the categories below it; none when it is not there
   */
  list(question: ItemQuestion): Promise<Found<Item>>
  /** @throws Problem 409 `duplicate_sku`, 422 `validation_failed` (category_id, rule `reference`) */
  add(draft: ItemDraft, now: Date): Promise<Item>
  /**
   * Reads the item, for sale or not, and writes what `edit` makes of it, as one step: nobody's edit is lost in between.
   * A draft that is equal to the item writes nothing and keeps its version.
   * @param edit may throw a Problem and may be called again when somebody else was faster
   * @returns the item as it is now, or undefined when it is not there
   * @throws Problem as in `add`
   */
  change(id: number, edit: (current: Item) => ItemDraft, now: Date): Promise<Item | undefined>
  /**
   * Deletes the item and frees its SKU. Whether it was there.
   * @param check may throw a Problem about the item as it is now
   */
  remove(id: number, now: Date, check?: (current: Item) => void): Promise<boolean>
}

export interface Categories {
  find(id: number): Promise<Category | undefined>
  /** Those of these categories that are there, by id, in one query whatever their number; nulls are passed over. */
  findEach(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, Category>>
  /** All of them, each followed by those below it. */
  list(): Promise<Category[]>
  /** @throws Problem 409 `duplicate_slug`, 422 rules `reference`, `depth` (parent_id), `max_items` (body) */
  add(draft: CategoryDraft, now: Date): Promise<Category>
  /**
   * Reads the category and writes what `edit` makes of it, as one step. A draft that is equal to it writes nothing and keeps its version.
   * @param edit may throw a Problem
   * @returns the category as it is now, or undefined when it is not there
   * @throws Problem 409 `duplicate_slug`, `category_cycle`, 422 rules `reference`, `depth` (parent_id)
   */
  change(id: number, edit: (current: Category) => CategoryDraft, now: Date): Promise<Category | undefined>
  /**
   * Deletes an empty category. Whether it was there.
   * @param check may throw a Problem about the category as it is now
   * @throws Problem 409 `category_in_use`
   */
  remove(id: number, check?: (current: Category) => void): Promise<boolean>
}

export interface Store {
  readonly items: Items
  readonly categories: Categories
  /** Whether there is nothing in the shop yet. */
  isEmpty(): Promise<boolean>
  /** Resolves when the database answers. @throws Unavailable */
  ping(): Promise<void>
  /** All of `work` is remembered, or nothing. `exclusive`: by one process at a time. */
  transaction<T>(work: (store: Store) => Promise<T>, exclusive?: 'exclusive'): Promise<T>
  close(): Promise<void>
}
