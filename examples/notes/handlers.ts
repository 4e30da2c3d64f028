// One handler per operation. A handler that is missing, or returns something undocumented, does not compile.

import { type Api, declare, type HandlersOf } from '../../src/contract/serve/operation.ts'
import { problem } from '../../src/contract/serve/problem.ts'
import type { Defaults } from './generated/defaults.ts'
import type { operations } from './generated/types.ts'
import type { Author } from './policies.ts'
import { type Note, type Notes, save } from './store.ts'

export interface NotesApi extends Api {
  operations: operations
  defaults: Defaults
  principal: Author
  store: Notes
  policyHeaders: 'ETag'
}

export const { op } = declare<NotesApi>()

function find(notes: Notes, id: number): Note {
  const note = notes.byId.get(id)
  if (!note) throw problem('not_found')
  return note
}

export const handlers: HandlersOf<NotesApi> = {
  listNotes: op('listNotes', async ({ list, store }) => {
    const { offset, size } = list
    const all = [...store.byId.values()]
    const [hasNext, hasPrev] = [offset + size < all.length, offset > 0]
    const found = { items: all.slice(offset, offset + size), total: all.length, hasNext, hasPrev, ends: undefined }
    return { status: 200, ...list.present(found, (note) => note) }
  }),

  createNote: op('createNote', async ({ body, path, principal, store }) => {
    const note = save(store, { ...body, author: principal.name })
    return { status: 201, headers: { Location: `${path}/${note.id}` }, body: note }
  }),

  getNote: op('getNote', async ({ params, store }) => ({ status: 200, body: find(store, params.note_id) })),

  updateNote: op('updateNote', async ({ body, match, params, store }) => {
    const note = find(store, params.note_id)
    match?.(note)
    return { status: 200, body: save(store, { ...note, ...body }) }
  }),

  deleteNote: op('deleteNote', async ({ match, params, store }) => {
    const note = find(store, params.note_id)
    match?.(note)
    store.byId.delete(note.id)
    return { status: 204 }
  }),
}
