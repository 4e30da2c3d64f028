// A list of more entries than can be paged through is met whole by following `next`, from any page.

import t from 'tap'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { onEveryEngine, openShop } from '../shop.ts'

const items = '/api/v1/items'

onEveryEngine(t, async (t, engine) => {
  t.test('following next finds each of 10,050 items', async (t) => {
    const { store, clock, get } = await openShop(t, { engine })
    await seedDemo(store, clock(), 10_050)
    const read = async (url: string) => {
      const { statusCode, headers, body } = await get(url)
      t.equal(statusCode, 200, url)
      return { ...JSON.parse(body), link: String(headers.link) }
    }
    for (const [page, size] of [
      [100, 100],
      [500, 20],
      [10_000, 1],
      [101, 99],
    ] as const) {
      const last = await read(`${items}?page=${page}&size=${size}&fields=id`)
      t.match(last.meta, { page, has_next: true, total: 10_050 })
      t.match(last.links.next, /^\/api\/v1\/items\?(?!.*page=).*cursor=/)
      t.match(last.link, `<${last.links.next}>; rel="next"`)
      const next = await read(last.links.next)
      t.equal(next.items[0].id, last.items.at(-1).id - 1)
      t.equal(next.meta.has_prev, true)
      t.equal((await read(next.links.prev)).items.at(-1).id, last.items.at(-1).id)
    }
    const met = new Set<number>()
    let url: string | null = `${items}?page=98&size=100&fields=id`
    while (url) {
      const { items: page, links }: any = await read(url)
      for (const { id } of page) met.add(id)
      url = links.next
    }
    t.equal(met.size, 10_050 - 9700)
    t.equal((await get(`${items}?page=101&size=100`)).statusCode, 422, 'no page there can be asked for')
  })
})
