// Every operation of the document, answered. A missing one does not compile.

import type { Handlers } from '../contract/operation.ts'
import { createCategory, deleteCategory, getCategory, listCategories, updateCategory } from './categories.ts'
import { getLiveness, getReadiness } from './health.ts'
import { createItem, deleteItem, getItem, listItems, replaceItem, updateItem } from './items.ts'

export const handlers: Handlers = {
  listItems,
  createItem,
  getItem,
  replaceItem,
  updateItem,
  deleteItem,
  listCategories,
  createCategory,
  getCategory,
  updateCategory,
  deleteCategory,
  getLiveness,
  getReadiness,
}
