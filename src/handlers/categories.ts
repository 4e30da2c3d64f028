// Categories: the shelves of the shop. Where one may stand is decided in shop/categories.ts, inside the write.

import { op } from '../api.ts'
import { type Category, editedCategory, shownCategory } from '../domain/categories.ts'
import { found, problem } from '../problem.ts'

export const listCategories = op('listCategories', async ({ store }) => {
  const categories = await store.categories.list()
  return { status: 200, body: { items: categories.map(shownCategory) } }
})

export const createCategory = op('createCategory', async ({ body, path, store, now }) => {
  const category = await store.categories.add(body, now)
  return { status: 201, headers: { Location: `${path}/${category.id}` }, body: shownCategory(category) }
})

export const getCategory = op('getCategory', async ({ params, store }) => {
  return { status: 200, body: shownCategory(found(await store.categories.find(params.category_id))) }
})

// A merge patch: absent members stay, null resets to the default. A new parent moves the category with its descendants.
export const updateCategory = op('updateCategory', async ({ params, body, match, store, now }) => {
  const edit = (current: Category) => editedCategory(current, body, match)
  return { status: 200, body: shownCategory(found(await store.categories.change(params.category_id, edit, now))) }
})

export const deleteCategory = op('deleteCategory', async ({ params, match, store }) => {
  const check = match && ((category: Category) => match(shownCategory(category)))
  if (!(await store.categories.remove(params.category_id, check))) throw problem('not_found')
  return { status: 204 }
})
