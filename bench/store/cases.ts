// The cases: each for the server and for the bare route, with work as similar as possible.

import type { Request } from 'autocannon'
import { buying, replaying } from './buying.ts'
import type { Case } from './load.ts'
import { credential, type Place } from './shop.ts'

const api = '/api/v1/items'
/** Different items, so that no cache of one row helps. */
const spread = 500

interface Page {
  readonly items: { id: number; created_at: string; etag: string; category_id: number }[]
  readonly links: { next: string }
}

/** @param count the number of items; reads the list once by cursor, to have a cursor at depth */
export async function cases(place: Place, server: string, bare: string, count: number): Promise<Case[]> {
  const read = async <T>(path: string) => (await fetch(server + path)).json() as Promise<T>
  const ids = Array.from({ length: spread }, (_, i) => 1 + Math.floor((i * (count - 1)) / spread))
  const tags = await Promise.all(
    ids.map(async (id) => (await fetch(`${server}${api}/${id}`)).headers.get('etag') ?? ''),
  )
  const get = (path: string): Request[] => [{ method: 'GET', path }]
  const headers = { 'content-type': 'application/json', ...(await credential(server)) }
  const send = (path: string, body: object): Request[] => [
    { method: 'POST', path, headers, body: JSON.stringify(body) },
  ]
  const near = await read<Page>(`${api}?cursor=&size=20`)
  // The last page but one: the deepest cursor.
  const depth = count - 100
  let deep = await read<Page>(`${api}?cursor=&size=100`)
  for (let row = 100; row < depth; row += 100) deep = await read<Page>(deep.links.next)
  const at = (page: Page) => encodeURIComponent(page.items.at(-1)?.created_at ?? '')
  const next = (page: Page) => page.links.next.replace('size=100', 'size=20')
  const category = (await read<Page>(`${api}?filter[name]=${encodeURIComponent('하드커버 노트 A5')}`)).items[0]
    ?.category_id
  // Each article has it in its name once (domain/demo.ts).
  const rare = 1 + Math.floor(count / 40)
  const filter = `filter[category_id]=${category}`

  return [
    {
      name: 'item by id',
      status: 200,
      server: ids.map((id) => ({ method: 'GET', path: `${api}/${id}` })),
      bare: ids.map((id) => ({ method: 'GET', path: `/items/${id}` })),
    },
    {
      name: '304, If-None-Match',
      status: 304,
      server: ids.map((id, i) => ({ method: 'GET', path: `${api}/${id}`, headers: { 'if-none-match': tags[i] } })),
      bare: ids.map((id) => ({ method: 'GET', path: `/tagged/${id}`, headers: { 'if-none-match': '"1"' } })),
    },
    { name: 'list by cursor, from the start', status: 200, server: get(`${api}?cursor=&size=20`), bare: get('/page') },
    {
      name: 'list by cursor, at row 20',
      status: 200,
      server: get(next(near)),
      bare: get(`/after?created_at=${at(near)}`),
    },
    {
      name: `list by cursor, at row ${depth.toLocaleString('en')}`,
      status: 200,
      server: get(next(deep)),
      bare: get(`/after?created_at=${at(deep)}`),
    },
    {
      name: 'a category by price, by cursor',
      status: 200,
      server: get(`${api}?cursor=&${filter}&sort=price`),
      bare: get(`/filtered?category_id=${category}`),
    },
    {
      name: 'search, a word of every twentieth item',
      status: 200,
      server: get(`${api}?cursor=&q=${encodeURIComponent('머그')}`),
      bare: get(`/search?word=${encodeURIComponent('머그')}`),
    },
    {
      name: 'search, a word of twenty items',
      status: 200,
      server: get(`${api}?cursor=&q=${rare}`),
      bare: get(`/search?word=${rare}`),
    },
    { name: 'page 1 with its total', status: 200, server: get(`${api}?page=1`), bare: get('/counted') },
    {
      name: 'page 1 of a category with its total',
      status: 200,
      server: get(`${api}?page=1&${filter}`),
      bare: get(`/counted-in?category_id=${category}`),
    },
    {
      name: 'a refusal, 422',
      status: 422,
      bareStatus: 400,
      server: send(api, { name: '', price: -1 }),
      bare: send('/items', { name: '', price: -1 }),
    },
    // Last: they add rows.
    {
      name: 'create',
      status: 201,
      server: send(api, { name: 'Lamp', price: 45000 }),
      bare: send('/items', { name: 'Lamp', price: 45000 }),
    },
    await buying(place, server, headers),
    await replaying(place, server, bare, headers),
  ]
}
