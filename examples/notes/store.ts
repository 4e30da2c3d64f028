// Notes in memory. A transaction works on a copy, which replaces them when the work has succeeded; one at a time.

import type { Transactions } from '../../src/contract/serve/invoke.ts'
import type { components } from './generated/types.ts'

export type Note = components['schemas']['Note']

export interface Notes {
  readonly byId: Map<number, Note>
  /** Numbers notes and their tags without reuse, so that a note is never mistaken for a deleted one. */
  edits: number
}

/** A new note if it has no id. */
export function save(notes: Notes, { id, ...note }: Omit<Note, 'id' | 'etag'> & { id?: number }): Note {
  notes.edits += 1
  const saved = { ...note, id: id ?? notes.edits, etag: `"${notes.edits}"` }
  notes.byId.set(saved.id, saved)
  return saved
}

export function openStore(): () => Notes & Transactions<Notes> {
  let notes: Notes = { byId: new Map(), edits: 0 }
  let last: Promise<unknown> = Promise.resolve()
  const transaction = <R>(work: (inside: Notes) => Promise<R>): Promise<R> => {
    const done = last.then(async () => {
      const copy = { ...notes, byId: new Map(notes.byId) }
      const result = await work(copy)
      notes = copy
      return result
    })
    last = done.catch(() => undefined)
    return done
  }
  return () => ({ ...notes, transaction })
}
