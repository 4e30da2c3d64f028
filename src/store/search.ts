// The search index of items, in both dialects side by side: FTS5 on SQLite, tsvector under GIN on PostgreSQL.
//
// Neither engine parses anything: the words come cut (shop/search.ts), consist of letters and digits, are quoted all the same, and
// are bound. So the same items are found in the same order, and there is no query syntax for a client to reach.
// When the cutting changes, a migration that empties items_search is all it takes: the next start fills it again.

import type { ItemDraft } from '../shop/items.ts'
import { type Term, termsOf, wordsOf } from '../shop/search.ts'
import type { Driver, Engine, Values } from './driver.ts'
import type { Column } from './keyset.ts'

type Texts = Pick<ItemDraft, 'name' | 'description'> & { readonly id: number }

interface Dialect {
  /** Writes an item's words, over those it had. */
  readonly keep: string
  /** Writes the words of an item that has none; another process may just have done it. */
  readonly fill: string
  readonly drop: string
  /** Whether an item of the outer query is in the index. */
  readonly indexed: string
  /** A list's FROM and condition, and what the name alone must have, or not. */
  readonly from: string
  readonly where: string
  readonly inName: string
  readonly elsewhere: string
  /** An item's id, as the index has it in its order. */
  readonly id: string
  /** An item's words as `keep` and `fill` bind them. */
  words(name: ReadonlySet<string>, description: ReadonlySet<string>): Values
  asked(terms: readonly Term[]): Values
}

const joined = (words: ReadonlySet<string>): string => [...words].join(' ')

const sqlite: Dialect = {
  keep: 'INSERT OR REPLACE INTO items_search (rowid, name_words, description_words) VALUES (:id, :name, :description)',
  fill: 'INSERT INTO items_search (rowid, name_words, description_words) VALUES (:id, :name, :description)',
  drop: 'DELETE FROM items_search WHERE rowid = :id',
  indexed: 'EXISTS (SELECT 1 FROM items_search WHERE items_search.rowid = items.id)',
  // CROSS JOIN is SQLite's way to say which table is walked.
  from: 'items_search CROSS JOIN items ON items.id = items_search.rowid',
  where: 'items_search MATCH :asked',
  inName: 'items_search MATCH :asked_of_name',
  elsewhere: 'items_search MATCH :asked_elsewhere',
  id: 'items_search.rowid',
  words: (name, description) => ({ name: joined(name), description: joined(description) }),
  asked(terms) {
    // "" finds nothing, where an empty text is a syntax error.
    const asked = terms.map(({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`).join(' AND ') || '""'
    const asked_of_name = `name_words : (${asked})`
    return { asked, asked_of_name, asked_elsewhere: `(${asked}) NOT (${asked_of_name})` }
  },
}

const postgres: Dialect = {
  keep: `INSERT INTO items_search (item_id, words) VALUES (:id, CAST(:words AS tsvector))
    ON CONFLICT (item_id) DO UPDATE SET words = excluded.words`,
  fill: 'INSERT INTO items_search (item_id, words) VALUES (:id, CAST(:words AS tsvector)) ON CONFLICT DO NOTHING',
  drop: 'DELETE FROM items_search WHERE item_id = :id',
  indexed: 'EXISTS (SELECT 1 FROM items_search WHERE item_id = items.id)',
  from: 'items_search JOIN items ON items.id = items_search.item_id',
  where: 'words @@ CAST(:asked AS tsquery)',
  inName: 'words @@ CAST(:asked_of_name AS tsquery)',
  elsewhere: 'NOT words @@ CAST(:asked_of_name AS tsquery)',
  id: 'item_id',
  // A weight belongs to a position, so there is one; which one does not matter.
  words(name, description) {
    const only = [...description].filter((word) => !name.has(word))
    return { words: [...[...name].map((word) => `'${word}':1A`), ...only.map((word) => `'${word}':1B`)].join(' ') }
  },
  asked(terms) {
    const all = (weight: string) =>
      terms.map(({ word, prefix }) => `'${word}':${prefix ? '*' : ''}${weight}`.replace(/:$/, '')).join(' & ')
    return { asked: all(''), asked_of_name: all('A') }
  },
}

const dialects: Readonly<Record<Engine, Dialect>> = { sqlite, postgres }

const wordsFor = ({ words }: Dialect, { id, name, description }: Texts): Values => ({
  id,
  ...words(wordsOf(name), wordsOf(description ?? '')),
})

/** Makes an item found by what it says now. Part of the transaction that writes the item. */
export async function keepWords(driver: Driver, item: Texts): Promise<void> {
  const dialect = dialects[driver.engine]
  await driver.run(dialect.keep, wordsFor(dialect, item))
}

export async function dropWords(driver: Driver, id: number): Promise<void> {
  await driver.run(dialects[driver.engine].drop, { id })
}

/** So many items are indexed in one transaction; other writers wait no longer than that takes. */
const batch = 500

/** Indexes what is not indexed: items of before there was an index, or of before it was emptied. */
export async function fillWords(driver: Driver): Promise<void> {
  const dialect = dialects[driver.engine]
  const missing = `SELECT id, name, description FROM items
    WHERE id > :after AND deleted_at IS NULL AND NOT ${dialect.indexed} ORDER BY id LIMIT ${batch}`
  const next = (after: number) =>
    driver.transaction(async (inside) => {
      const items = (await inside.all(missing, { after })) as unknown as Texts[]
      for (const item of items) await inside.run(dialect.fill, wordsFor(dialect, item))
      return items.at(-1)?.id
    }, 'exclusive')
  for (let last: number | undefined = 0; last !== undefined; ) last = await next(last)
}

/**
 * A list of items narrowed to what a text asks for: its FROM, its condition and two columns. `rank` is 1 where the name alone has all of
 * it, else 0; each is a part of its own, in the order of ids, so that the first page of a word that half the shop has sorts nothing.
 */
export function searched(engine: Engine, text: string) {
  const { from, where, inName, elsewhere, id, asked } = dialects[engine]
  const bands = [
    { value: 1, where: inName },
    { value: 0, where: elsewhere },
  ]
  const columns: Record<'id' | 'rank', Column> = { id: { sql: id }, rank: { sql: 'rank', bands } }
  return { from, columns, condition: { sql: where, values: asked(termsOf(text)) } }
}
