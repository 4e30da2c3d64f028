// Every operation of the document, answered. A missing one does not compile.

import type { Handlers } from '../contract/operation.ts'
import { getLiveness, getReadiness } from './health.ts'
import { createItem, deleteItem, getItem, listItems, replaceItem, updateItem } from './items.ts'

export const handlers: Handlers = {
  listItems,
  createItem,
  getItem,
  replaceItem,
  updateItem,
  deleteItem,
  getLiveness,
  getReadiness,
}
