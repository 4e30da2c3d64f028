// The port: what the house may ask of its memory, and what absence looks like.
//
// Fields keep their wire names (snake_case) from the column to the answer, so that one grep finds all of a field.
// `find` may return undefined; nothing here is called `get`. Implementations: one file per aggregate, over driver.ts.

import type { Item, ItemDraft } from '../shop/items.ts'
import type { Found, Question } from './lists.ts'

export interface Items {
  /** The item, or undefined when it never was, is deleted, or is not for sale. */
  find(id: number): Promise<Item | undefined>
  /** The items for sale that the question asks for. */
  list(question: Question): Promise<Found<Item>>
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
  /** Adds a category. Returns its id. */
  add(draft: { name: string; slug: string; parent_id: number | null; position: number }, now: Date): Promise<number>
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
