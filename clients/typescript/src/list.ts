// A list: its first page, all its pages, or all its entries.

import type { Answer, List, Page } from './types.ts'

type Linked = Page<unknown, { readonly links?: { readonly next?: string | null } }>

/** The query of the next page: cursors and page numbers are both in its link. */
const nextOf = ({ links }: Linked): string | undefined => links?.next?.replace(/^[^?]*/, '')

/** @param read reads a page: the first one without an argument, others by their query */
export function listOf(read: (query?: string) => Promise<Answer<Linked>>): List<unknown> {
  let first: Promise<Answer<Linked>> | undefined
  const start = () => (first ??= read())

  async function* pages() {
    // Each iteration reads again, unless nothing was read yet.
    let { data } = await (first ? read() : start())
    for (;;) {
      yield data
      const next = nextOf(data)
      if (!next) return
      data = (await read(next)).data
    }
  }
  async function* entries() {
    for await (const { items } of pages()) yield* items
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list can be awaited for its first page
    then: (done, failed) =>
      start()
        .then(({ data }) => data)
        .then(done, failed),
    pages,
    [Symbol.asyncIterator]: entries,
    withResponse: start,
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const all: unknown[] = []
      for await (const entry of entries()) {
        if (all.length >= limit) break
        all.push(entry)
      }
      return all
    },
  }
}
