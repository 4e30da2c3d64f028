// The benchmark's lines: seven requests, the same for every server. Only tags, cursors and tokens differ by server.

import { randomUUID } from 'node:crypto'
import type { Request } from 'autocannon'
import type { Running } from './servers.ts'

export interface Line {
  readonly name: string
  /** The only status that counts as success. */
  readonly status: number
  requests(running: Running, count: number): Promise<Request[]>
}

const items = '/api/v1/items'
const list = (size: number) => `${items}?size=${size}&sort=-created_at&filter[price][gt]=1000&cursor=`
const item = {
  name: 'walnut kettle',
  description: 'amber basket cedar delta ember fabric garnet harbor indigo jasper kettle linen',
  price: 12_900,
  currency: 'KRW',
}
const json = { 'content-type': 'application/json' }

/** Items spread over the table, so that no cache of one row helps. */
const spread = 100
const idsOf = (count: number) => Array.from({ length: spread }, (_, i) => 1 + Math.floor((i * (count - 1)) / spread))

const get = (path: string, headers: Record<string, string> = {}): Request => ({ method: 'GET', path, headers })
const post = (path: string, body: object, headers: Record<string, string> = {}): Request => ({
  method: 'POST',
  path,
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
})

async function ask({ url, authorization }: Running, path: string): Promise<Response> {
  const response = await fetch(url + path, { headers: { authorization } })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}

export const lines: readonly Line[] = [
  {
    name: 'item by id',
    status: 200,
    requests: async (_, count) => idsOf(count).map((id) => get(`${items}/${id}`)),
  },
  {
    name: 'item by id, 304',
    status: 304,
    requests: (running, count) =>
      Promise.all(
        idsOf(count).map(async (id) => {
          const { headers } = await ask(running, `${items}/${id}`)
          return get(`${items}/${id}`, { 'if-none-match': headers.get('etag') ?? '' })
        }),
      ),
  },
  { name: 'list of 20', status: 200, requests: async () => [get(list(20))] },
  {
    name: 'list of 20, deep',
    status: 200,
    async requests(running, count) {
      let next = list(100)
      // To the middle of the matches: pages of a hundred, followed as a client would.
      for (let row = 0; row < count / 4; row += 100) {
        const { links } = (await (await ask(running, next)).json()) as { links: { next: string } }
        next = links.next
      }
      return [get(next.replace('size=100', 'size=20'))]
    },
  },
  { name: 'create an item', status: 201, requests: async () => [post(items, item)] },
  {
    name: 'create, 422',
    status: 422,
    requests: async () => [post(items, { sku: 'x', name: '', price: -1, currency: 'XXX', stock: 12 })],
  },
  {
    name: 'payment, replayed',
    status: 201,
    requests: async () => [
      post(
        '/api/v1/payments',
        { amount: 100, payment_method: 'card_ok', capture: true },
        { 'idempotency-key': randomUUID() },
      ),
    ],
  },
]
