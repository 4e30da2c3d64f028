// The baseline: bare Fastify routes over the same statements, without contract or policies.
//
// A separate process, on the database of the benchmark (DATABASE_URL). Prints its address when it listens.

import Database from 'better-sqlite3'
import Fastify from 'fastify'
import pg from 'pg'
import { tillOver } from './bare-till.ts'

const columns =
  'id, name, description, price_minor, currency, category_id, sku, stock, reserved, active, rating_count, rating_tenths, version, created_at, updated_at'
const list = `SELECT ${columns} FROM items WHERE deleted_at IS NULL AND active`

/** As the server runs them, with `?` for a value. */
const statements = {
  find: `SELECT ${columns} FROM items WHERE id = ? AND deleted_at IS NULL AND active`,
  page: `${list} ORDER BY created_at DESC, id DESC LIMIT 21`,
  after: `${list} AND created_at < ? ORDER BY created_at DESC, id DESC LIMIT 21`,
  filtered: `${list} AND category_id = ? AND currency = 'KRW' ORDER BY price_minor, id LIMIT 21`,
  inCategory: `${list} AND category_id = ? ORDER BY created_at DESC, id DESC LIMIT 21`,
  count: 'SELECT count(*) AS total FROM items WHERE deleted_at IS NULL AND active',
  countInCategory: 'SELECT count(*) AS total FROM items WHERE deleted_at IS NULL AND active AND category_id = ?',
  add: `INSERT INTO items (name, description, price_minor, currency, category_id, sku, active, created_at, updated_at)
    VALUES (?, NULL, ?, 'KRW', NULL, NULL, TRUE, ?, ?) RETURNING ${columns}`,
}
const forSale = 'deleted_at IS NULL AND active ORDER BY item_id DESC LIMIT 21'
/** The search index differs by engine; both receive a tokenized word of the names. */
const searches = {
  sqlite: {
    search: `SELECT ${columns} FROM items_search CROSS JOIN items ON id = items_search.rowid
      WHERE items_search MATCH '¹' || ? AND deleted_at IS NULL AND active ORDER BY items_search.rowid DESC LIMIT 21`,
  },
  // Among the newest first; the rest only if these do not fill a page.
  postgres: {
    nearest: `SELECT ${columns} FROM (SELECT item_id, words FROM items_search ORDER BY item_id DESC LIMIT 3000) AS near
      JOIN items ON id = item_id AND words @@ CAST('¹' || ? AS tsquery) WHERE ${forSale}`,
    search: `SELECT ${columns} FROM (SELECT item_id FROM items_search WHERE words @@ CAST('¹' || ? AS tsquery) OFFSET 0) AS found
      CROSS JOIN LATERAL (SELECT * FROM items WHERE id = item_id OFFSET 0) AS items WHERE ${forSale}`,
  },
}
type Ask = (name: keyof typeof statements | 'search' | 'nearest', ...values: (string | number)[]) => Promise<object[]>

function onSqlite(path: string): Ask {
  const database = new Database(path, { timeout: 2000 })
  database.pragma('synchronous = FULL')
  const all = { ...statements, ...searches.sqlite }
  const prepared = new Map(Object.entries(all).map(([name, sql]) => [name, database.prepare(sql)]))
  return async (name, ...values) => (prepared.get(name) as Database.Statement).all(...values) as object[]
}

function onPostgres(connectionString: string): Ask {
  const types = { getTypeParser: ((oid: number) => (oid === 20 ? Number : pg.types.getTypeParser(oid))) as never }
  const pool = new pg.Pool({ connectionString, max: 10, types })
  const texts = Object.fromEntries(
    Object.entries({ ...statements, ...searches.postgres }).map(([name, sql]) => {
      let count = 0
      return [name, sql.replaceAll('?', () => `$${++count}`)]
    }),
  )
  return async (name, ...values) => (await pool.query({ name, text: texts[name] as string, values })).rows
}

const url = process.env.DATABASE_URL ?? ''
const ask = url.startsWith('file:') ? onSqlite(url.slice('file:'.length)) : onPostgres(url)
const app = Fastify()
type Query = Record<string, string>

app.get('/items/:id', async (request) => (await ask('find', Number((request.params as Query).id)))[0])
app.get('/tagged/:id', async (request, reply) => {
  const [item] = await ask('find', Number((request.params as Query).id))
  return request.headers['if-none-match'] === '"1"' ? reply.code(304).send() : item
})
app.get('/page', async () => ask('page'))
app.get('/after', async (request) => ask('after', (request.query as Query).created_at as string))
app.get('/filtered', async (request) => ask('filtered', Number((request.query as Query).category_id)))
app.get('/search', async (request) => {
  const { word } = request.query as { word: string }
  const near = url.startsWith('file:') ? [] : await ask('nearest', word)
  return near.length === 21 ? near : ask('search', word)
})
app.get('/counted', async () => ({ items: await ask('page'), meta: await ask('count') }))
app.get('/counted-in', async (request) => {
  const id = Number((request.query as Query).category_id)
  return { items: await ask('inCategory', id), meta: await ask('countInCategory', id) }
})
const schema = {
  body: {
    type: 'object',
    required: ['name', 'price'],
    properties: { name: { type: 'string', minLength: 2 }, price: { type: 'number', minimum: 0 } },
  },
}
app.post('/items', { schema }, async (request, reply) => {
  const { name, price } = request.body as { name: string; price: number }
  const now = new Date().toISOString()
  return reply.code(201).send((await ask('add', name, price, now, now))[0])
})

const till = tillOver(url)
app.post('/orders', async (request, reply) => reply.code(201).send(await till.order(request.body as never)))
app.post('/payments', async (request, reply) => reply.code(201).send(await till.pay(request.body as never)))
app.post('/replayed/:id', async (request, reply) =>
  reply.code(201).send(await till.replayed((request.params as Query).id as string)),
)

console.log(`bare: ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
