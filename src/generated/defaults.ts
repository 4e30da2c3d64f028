// Generated from spec/ by `make generate`. Do not edit.

/** What validation fills in where a caller says nothing; openapi-typescript leaves it optional. */
export interface Defaults {
  readonly listItems: { readonly query: never; readonly body: never; readonly list: true }
  readonly createItem: { readonly query: never; readonly body: "description" | "currency" | "category_id" | "sku" | "active"; readonly list: false }
  readonly getItem: { readonly query: never; readonly body: never; readonly list: false }
  readonly replaceItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "active"; readonly list: false }
  readonly updateItem: { readonly query: never; readonly body: never; readonly list: false }
  readonly deleteItem: { readonly query: never; readonly body: never; readonly list: false }
  readonly listCategories: { readonly query: never; readonly body: never; readonly list: false }
  readonly createCategory: { readonly query: never; readonly body: "parent_id" | "position"; readonly list: false }
  readonly getCategory: { readonly query: never; readonly body: never; readonly list: false }
  readonly updateCategory: { readonly query: never; readonly body: never; readonly list: false }
  readonly deleteCategory: { readonly query: never; readonly body: never; readonly list: false }
  readonly getLiveness: { readonly query: never; readonly body: never; readonly list: false }
  readonly getReadiness: { readonly query: never; readonly body: never; readonly list: false }
}
