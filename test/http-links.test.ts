// Every link that is handed out can be followed, and every response be read by Node's own client, at the bounds of the
// document too: at the end of what can be paged through, beyond the last page, and for the longest addresses.

import t, { type Test } from 'tap'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { type Engine, onEveryEngine, openShop, type Shop } from './shop.ts'

const items = '/api/v1/items'
const emoji = encodeURIComponent('😀'.repeat(100))
const skus = (count: number) => Array.from({ length: count }, (_, i) => `S${i}`.padEnd(64, 'X')).join(',')
const search = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/** 7.5 KB within every bound of the document. */
const longest = search({
  'filter[sku][in]': skus(50),
  'filter[name]': emoji,
  'filter[name][eq]': emoji,
  q: emoji,
  page: '2',
  size: '5',
})

/** Everything that is handed out on the way through a list. */
async function linksOf({ get }: Shop, url: string): Promise<Record<string, any>> {
  const { statusCode, headers, body } = await get(url)
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`)
  const inHeader = [...String(headers.link).matchAll(/<([^>]*)>; rel="(\w+)"/g)].map(([, target, rel]) => [rel, target])
  return { ...(JSON.parse(body) as Record<string, any>), header: Object.fromEntries(inHeader) }
}

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('beyond the last page prev is the last one, and null if the list is empty', async (t) => {
    const shop = await openShop(t, { engine })
    await seedDemo(shop.store, shop.clock(), 12)
    for (const [page, prev] of [
      [9, 3],
      [5, 3],
      [4, 3],
      [3, 2],
    ] as const) {
      const { links, meta } = await linksOf(shop, `${items}?page=${page}&size=5`)
      t.same([links.prev, meta.has_prev], [`${items}?page=${prev}&size=5`, true])
    }
    for (const url of [`${items}?filter[sku]=NO-SUCH&page=7`, `${items}?page=1`]) {
      const { links, meta } = await linksOf(shop, url)
      t.same([links.prev, meta.has_prev], [null, false])
    }
  })
})

t.test('the answer to the longest address has less than 8 KiB of headers, and fetch reads it', async (t: Test) => {
  const shop = await openShop(t)
  await shop.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = shop.app.server.address() as { port: number }
  for (const version of ['v1', 'v2']) {
    const url = `/api/${version}/items?${version === 'v1' ? longest : longest.replace('page=2', 'cursor=')}`
    t.ok(url.length > 6500 && url.length < 8192)
    const response = await fetch(`http://127.0.0.1:${port}${url}`)
    t.equal(response.status, 200)
    const { links } = (await response.json()) as any
    t.ok(links.self.length < 8192)
    t.equal((await shop.get(links.self)).statusCode, 200)
    t.ok([...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0) < 8192)
    t.match(response.headers.get('link'), `</api/${version}/items>; rel="collection"`)
  }
  const short = await shop.get(`${items}?size=5&filter[name]=Pen`)
  t.match(short.headers.link, `<${short.json().links.self}>; rel="self"`, 'usual links are there')
})

t.test('an address of 8,192 bytes: 200, and its links are no longer and lead through the whole list', async (t) => {
  const shop = await openShop(t)
  const numbers = Array.from({ length: 50 }, (_, i) => i)
  const sku = numbers.map((i) => `S${i}`.padEnd(64, 'X'))
  const name = '😀'.repeat(99)
  for (const i of numbers.slice(0, 12))
    await shop.send('POST', '/api/v1/items', { name: name + String.fromCodePoint(0x1f600 + i), price: i, sku: sku[i] })
  const ids = numbers.map((i) => (i < 12 ? i + 1 : 9_007_199_254_740_000 + i))
  const prices = numbers.map((i) => (i < 12 ? i : 1_000_000_000 + i))
  const parts = { 'filter[id][in]': `${ids}`, 'filter[price][in]': `${prices}`, 'filter[sku][in]': `${sku}` }
  for (const begin of ['cursor', 'page=1']) {
    const plain = `${items}?${begin}&${search({ sort: 'name,price', size: '5', ...parts })}`
    // A letter may be written by its code, so that there is an address of any length.
    const coded = Math.floor((8192 - plain.length) / 2)
    const end = plain.slice(-coded).replaceAll(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)
    let url: string | null = (plain.slice(0, -coded) + end).padEnd(8192, '&')
    t.equal(url.length, 8192)
    let met = 0
    while (url) {
      const { items: page, links }: any = await linksOf(shop, url)
      met += page.length
      for (const link of Object.values<string | null>(links)) t.ok((link ?? '').length <= 8192)
      url = links.next
    }
    t.equal(met, 12)
  }
})

t.test('an overlong id: 404 with readable headers', async (t) => {
  const { get } = await openShop(t)
  for (const url of [
    `${items}/${','.repeat(8000)}`,
    `${items}/${'x'.repeat(8000)}`,
    `${items}/${'%2C'.repeat(2700)}/reviews`,
  ]) {
    const { statusCode, headers } = await get(url)
    t.equal(statusCode, 404)
    t.ok(JSON.stringify(headers).length < 8192)
  }
})

t.test('an unknown name of any characters is refused in both error formats', async (t) => {
  const { send, get } = await openShop(t)
  const names = [
    'a\nb',
    'a\r\nb',
    `${'a'.repeat(99)}😀😀`,
    '',
    ' ',
    '\u0000',
    'a/b~c',
    'é'.repeat(200),
    '\u2028',
    '"<>',
    'x.y',
  ]
  for (const name of names) {
    for (const accept of ['application/json', 'application/problem+json']) {
      const body = { name: 'Pen', price: 1, [name]: 1 }
      t.equal((await send('POST', items, body, { accept })).statusCode, 422, encodeURIComponent(name).slice(0, 20))
      t.equal(
        (await get(`${items}?${encodeURIComponent(name)}=1`, { accept })).statusCode,
        422,
        encodeURIComponent(name).slice(0, 20),
      )
    }
  }
})
