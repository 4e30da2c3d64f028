// A shop of a million items (ROWS): a walk by cursor meets each once and in order, totals are right, a search finds.

import t from 'tap'
import { openAlone } from '../../src/store/move.ts'
import { databaseFile, moveStore, openStore } from '../../src/store/open.ts'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { auditKey, type Engine, onEveryEngine, openShop, sqlite, startTime } from '../shop.ts'

const rows = Number(process.env.ROWS ?? 1_000_000)
const items = '/api/v1/items'

/** An engine whose databases have the items: they are made on SQLite, and moved, which takes a tenth of the time. */
const furnished = (engine: Engine): Engine => ({
  name: engine.name,
  async database(t) {
    const [file, now] = [await sqlite.database(t), new Date(startTime)]
    const store = await openStore(file, now, [auditKey])
    await seedDemo(store, now, rows)
    await store.close()
    if (engine === sqlite) return file
    const url = await engine.database(t)
    const source = openAlone(databaseFile(file) as string)
    await moveStore(source, url, now, [auditKey], () => undefined)
    source.close()
    return url
  },
})

onEveryEngine(t, async (t, engine) => {
  t.test(`${rows} items`, { timeout: 600_000 + rows * 20 }, async (t) => {
    const { get } = await openShop(t, { engine: furnished(engine), env: { LOG_LEVEL: 'fatal' } })
    const read = async (url: string) => (await get(url)).json()

    t.test('a walk by cursor meets each once, the newest first', async (t) => {
      let next: string | null = `${items}?cursor=&size=100&fields=id`
      let expected = rows
      while (next) {
        const page: any = await read(next)
        const first: number = expected
        const all = page.items.every(({ id }: { id: number }, i: number) => id === first - i)
        if (!all) return t.fail(`not in order at ${next}`)
        expected -= page.items.length
        next = page.links.next
      }
      t.equal(expected, 0)
    })

    t.test('the total is right, with and without a filter', async (t) => {
      t.equal((await read(`${items}?size=1`)).meta.total, rows)
      const inWon = async (filter = '') => (await read(`${items}?size=1&filter[currency]=KRW${filter}`)).meta.total
      const [cheap, others] = [await inWon('&filter[price][lt]=10000'), await inWon('&filter[price][gte]=10000')]
      t.ok(cheap > 0 && others > 0)
      t.equal(cheap + others, await inWon())
    })

    t.test('a search finds what is named so, and nothing else', async (t) => {
      const [newest] = (await read(`${items}?size=1`)).items
      const found = (await read(`${items}?q=${encodeURIComponent(newest.name)}&size=100`)).items
      t.ok(found.some(({ id }: { id: number }) => id === newest.id))
    })
  })
})
