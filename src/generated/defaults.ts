// Generated from spec/ by `make generate`. Do not edit.

/** What validation fills in where a caller says nothing; openapi-typescript leaves it optional. */
export interface Defaults {
  readonly listItems: { readonly query: "page" | "size"; readonly body: never }
  readonly createItem: { readonly query: never; readonly body: "description" | "currency" | "category_id" | "sku" | "active" }
  readonly getItem: { readonly query: never; readonly body: never }
  readonly replaceItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "active" }
  readonly updateItem: { readonly query: never; readonly body: never }
  readonly deleteItem: { readonly query: never; readonly body: never }
  readonly getLiveness: { readonly query: never; readonly body: never }
  readonly getReadiness: { readonly query: never; readonly body: never }
}
