// Which handlers of the second API compile: its types come from its own document. Never run; test/types.test.ts proves
// that every expectation is live.

import { handlers, type NotesApi, op } from '../../examples/notes/handlers.ts'
import type { HandlersOf } from '../../src/contract/serve/operation.ts'

const note = { id: 1, text: 'Buy milk', done: false, author: 'Ann', etag: '"1"' }

export const documented = op('getNote', async () => ({ status: 200, body: note }))

const { getNote: _, ...others } = handlers
// a second API without one of its handlers
// @ts-expect-error
export const incomplete: HandlersOf<NotesApi> = others

// a second API with a handler of the shop
// @ts-expect-error
export const foreign = op('getItem', async () => ({ status: 200, body: note }))

// a second API that answers a field which its document does not have
// @ts-expect-error
export const wider = op('getNote', async () => ({ status: 200, body: { ...note, price: 1 } }))

// a second API that answers a status which its document does not have
// @ts-expect-error
export const accepted = op('createNote', async () => ({ status: 202, body: note }))

// a second API that forgets a header which its document requires
// @ts-expect-error
export const nowhere = op('createNote', async () => ({ status: 201, body: note }))

// a second API whose principal has no role
// @ts-expect-error
export const role = op('getNote', async ({ principal }) => ({ status: 200, body: { ...note, author: principal.role } }))
