// Categories of items. domain/categories.ts decides where a category may be placed.

import { op } from '../api.ts'
import { type Category, editedCategory, presentCategory } from '../domain/categories.ts'
import { found } from '../problem.ts'
import { addCategory, changeCategory, removeCategory } from '../use-cases/categories.ts'

export const listCategories = op('listCategories', async ({ store }) => {
  const categories = await store.categories.list()
  return { status: 200, body: { items: categories.map(presentCategory) } }
})

export const createCategory = op('createCategory', async ({ body, path, store, now }) => {
  const category = await addCategory(store, body, now)
  return { status: 201, headers: { Location: `${path}/${category.id}` }, body: presentCategory(category) }
})

export const getCategory = op('getCategory', async ({ params, store }) => {
  return { status: 200, body: presentCategory(found(await store.categories.find(params.category_id))) }
})

// A merge patch: absent members stay, null resets to the default. A new parent moves the category with its descendants.
export const updateCategory = op('updateCategory', async ({ params, body, match, store, now }) => {
  const edit = (current: Category) => editedCategory(current, body, match)
  return { status: 200, body: presentCategory(await changeCategory(store, params.category_id, edit, now)) }
})

export const deleteCategory = op('deleteCategory', async ({ params, match, store }) => {
  const check = match && ((category: Category) => match(presentCategory(category)))
  await removeCategory(store, params.category_id, check)
  return { status: 204 }
})
