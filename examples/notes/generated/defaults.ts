// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

/**
 * What openapi-typescript does not express: the defaults that validation fills in, and what the types of a handler
 * depend on.
 */
export interface Defaults {
  readonly listNotes: { readonly query: "size"; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly codes: string }
  readonly createNote: { readonly query: never; readonly body: "done"; readonly steps: false; readonly secured: true; readonly list: false; readonly codes: string }
  readonly getNote: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly codes: string }
  readonly updateNote: { readonly query: never; readonly body: "done"; readonly steps: false; readonly secured: true; readonly list: false; readonly codes: string }
  readonly deleteNote: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly codes: string }
}
