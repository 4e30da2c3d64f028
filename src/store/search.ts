// The search index of items, in both dialects side by side: FTS5 on SQLite, tsvector under GIN on PostgreSQL.
//
// Neither engine parses anything: the words arrive tokenized (domain/search.ts), consist of letters and digits, and are
// quoted and bound nevertheless. So both engines find the same items in the same order, and clients cannot use any
// query syntax. Each word is indexed twice: as itself, and marked with its field, so that "in the name" is a word like
// any other, whose rows can be read in order and whose frequency the planner knows. NFKC leaves no ¹ and no ² in a
// word, so these are the marks. After a change of tokenization, a migration that empties items_search is enough: the
// next start fills it again.

import type { ItemDraft } from '../domain/items.ts'
import { type Term, termsOf, wordsOf } from '../domain/search.ts'
import type { Driver, Engine, Values } from './engine/driver.ts'
import type { Column } from './engine/keyset.ts'
import type { Search } from './engine/lists.ts'

type Texts = Pick<ItemDraft, 'name' | 'description'> & { readonly id: number }

interface Dialect {
  /** Writes an item's words, replacing the previous ones. */
  readonly keep: string
  /** Writes the words of items that have none, unless another process has just done so. `rows` is JSON. */
  readonly fill: string
  readonly drop: string
  /** Whether an item of the outer query is in the index, of which only the part beyond `:after` is read. */
  readonly indexed: string
  /** An item's id, as the index stores it in its order. */
  readonly id: string
  /** The rows that match a parameter. */
  from: Search['from']
  readonly nearest?: Search['nearest']
  readonly walk?: Search['walk']
  /** As `keep` and `fill` bind them. */
  words(words: readonly string[]): string
  term(term: Term): string
  /** Rows that match all of the first, any of the second, and not all of the third. */
  all(terms: readonly string[]): string
  any(terms: readonly string[]): string
  without(some: string, others: string): string
}

const sqlite: Dialect = {
  keep: 'INSERT OR REPLACE INTO items_search (rowid, words) VALUES (:id, :words)',
  fill: `INSERT INTO items_search (rowid, words)
    SELECT value ->> 'id', value ->> 'words' FROM json_each(:rows)`,
  drop: 'DELETE FROM items_search WHERE rowid = :id',
  indexed: 'EXISTS (SELECT 1 FROM items_search WHERE items_search.rowid = items.id AND items_search.rowid > :after)',
  id: 'items_search.rowid',
  // CROSS JOIN tells SQLite which table to read first; it reads matches ordered by id.
  from: (asked) => `items_search CROSS JOIN items ON items.id = items_search.rowid AND items_search MATCH :${asked}`,
  words: (words) => words.join(' '),
  term: ({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`,
  // "" matches nothing, while an empty text would be a syntax error.
  all: (terms) => terms.join(' AND ') || '""',
  any: (terms) => `(${terms.join(' OR ') || '""'})`,
  without: (some, others) => `(${some}) NOT (${others})`,
}

/** How many rows a page reads before all matches are searched: some milliseconds. */
const near = 3000

/** All of so many matches are found and sorted in the time that the next rows of an index take, and no sooner. */
const many = 5000

const postgres: Dialect = {
  keep: `INSERT INTO items_search (item_id, words) VALUES (:id, CAST(:words AS tsvector))
    ON CONFLICT (item_id) DO UPDATE SET words = excluded.words`,
  fill: `INSERT INTO items_search (item_id, words)
    SELECT id, CAST(words AS tsvector) FROM json_to_recordset(CAST(:rows AS json)) AS rows (id bigint, words text)
    ON CONFLICT DO NOTHING`,
  drop: 'DELETE FROM items_search WHERE item_id = :id',
  indexed: 'EXISTS (SELECT 1 FROM items_search WHERE item_id = items.id AND item_id > :after)',
  id: 'item_id',
  // GIN finds all matches together, in no order. Each OFFSET 0 prevents the planner, which cannot know the frequency of
  // a parameter's words, from reading all items instead.
  from: (asked) => `(SELECT item_id FROM items_search WHERE words @@ CAST(:${asked} AS tsquery) OFFSET 0) AS found
    CROSS JOIN LATERAL (SELECT * FROM items WHERE id = item_id OFFSET 0) AS items`,
  nearest: (asked, past, order) => `(SELECT item_id, words FROM items_search
    ${past.length > 0 ? `WHERE ${past.join(' AND ')}` : ''} ORDER BY ${order} LIMIT ${near}) AS near
    JOIN items ON items.id = item_id AND words @@ CAST(:${asked} AS tsquery)`,
  walk: {
    most: near,
    worthwhile: `SELECT 1 AS one FROM items_search WHERE words @@ CAST(:asked AS tsquery) OFFSET ${many} LIMIT 1`,
    rows: (conditions, order) => `(SELECT * FROM (SELECT id AS item_id, * FROM items) AS items
      WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${near}) AS items`,
    matches: (rows) => `${rows} CROSS JOIN LATERAL (SELECT 1 AS one FROM items_search AS words
      WHERE words.item_id = items.item_id AND words.words @@ CAST(:asked AS tsquery) OFFSET 0) AS found`,
  },
  words: (words) => words.map((word) => `'${word}'`).join(' '),
  term: ({ word, prefix }) => `'${word}'${prefix ? ':*' : ''}`,
  all: (terms) => terms.join(' & '),
  any: (terms) => (terms.length > 0 ? `(${terms.join(' | ')})` : ''),
  without: (some, others) => (some ? `${some} & !(${others})` : ''),
}

const dialects: Readonly<Record<Engine, Dialect>> = { sqlite, postgres }

/** Marks. A word of the description is marked only if the name does not contain it. */
const [inName, elsewhere] = ['¹', '²']

function wordsFor({ words }: Dialect, { id, name, description }: Texts): Values {
  const named = wordsOf(name)
  const more = [...wordsOf(description ?? '')].filter((word) => !named.has(word))
  const marked = [...[...named].map((word) => inName + word), ...[...more].map((word) => elsewhere + word)]
  return { id, words: words([...named, ...more, ...marked]) }
}

/** Updates the search index of an item. Part of the transaction that writes the item. */
export async function keepWords(driver: Driver, item: Texts): Promise<void> {
  const dialect = dialects[driver.engine]
  await driver.runLast(dialect.keep, wordsFor(dialect, item))
}

export async function dropWords(driver: Driver, id: number): Promise<void> {
  await driver.runLast(dialects[driver.engine].drop, { id })
}

/** How many items are indexed in one transaction, while other writers wait. */
const batch = 2000

/** Indexes items that are missing from the index: items older than the index, or than its last reset. */
export async function fillWords(driver: Driver): Promise<void> {
  const dialect = dialects[driver.engine]
  const missing = `SELECT id, name, description FROM items
    WHERE id > :after AND deleted_at IS NULL AND NOT ${dialect.indexed} ORDER BY id LIMIT ${batch}`
  const next = (after: number) =>
    driver.transaction(async (inside) => {
      const items = (await inside.all(missing, { after })) as unknown as Texts[]
      const rows = JSON.stringify(items.map((item) => wordsFor(dialect, item)))
      if (items.length > 0) await inside.run(dialect.fill, { rows })
      return items.at(-1)?.id
    }, 'exclusive')
  for (let last: number | undefined = 0; last !== undefined; ) last = await next(last)
}

/** The values for a search text. */
export function searchValues(engine: Engine, text: string): Values {
  const { term, all, any, without } = dialects[engine]
  const terms = termsOf(text)
  const marked = (mark: string) => terms.map(({ word, prefix }) => term({ word: mark + word, prefix }))
  const asked = all(terms.map(term))
  const named = all(marked(inName))
  // Redundant, but fast to look up: some word must be outside the name.
  const rest = without(all([asked, any(marked(elsewhere))].filter(Boolean)), named)
  return { asked, named, rest }
}

/**
 * The items that match a text, with two columns. `rank` is 1 if the name alone contains all of it, otherwise 0; each is
 * a separate part ordered by id, so that the first page needs no sorting even for a word that half the items contain.
 */
export function searchIn(engine: Engine): Search & { columns: Record<'id' | 'rank', Column<number>> } {
  const { from, nearest, walk, id } = dialects[engine]
  const bands = [
    { value: 1, found: 'named' },
    { value: 0, found: 'rest' },
  ]
  return {
    asked: 'asked',
    from,
    ...(nearest && { nearest }),
    ...(walk && { walk }),
    columns: { id: { sql: id, holds: 'number', indexed: true }, rank: { sql: 'rank', holds: 'number', bands } },
  }
}
