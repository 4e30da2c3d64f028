// Files and the pictures of items, on both engines.

import { readdir } from 'node:fs/promises'
import t from 'tap'
import { sweepOf } from '../src/files/sweep.ts'
import { openDriver } from '../src/store/open.ts'
import { fileForm, picture, pictureOf } from './pictures.ts'
import { onEveryEngine, openShop, type Shop } from './shop.ts'

const items = '/api/v1/items'
const hour = 60 * 60 * 1000

async function upload({ as, request }: Shop, bytes?: Buffer) {
  const { payload, headers } = fileForm(bytes ?? (await picture('png')))
  const staff = await as('staff')
  return request({ method: 'POST', url: '/api/v1/upload', payload, headers: { ...headers, ...staff } })
}

/** The ids of new files, each another picture. */
async function uploaded(shop: Shop, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await upload(shop, await picture('png', 10 + i))).json().id)
  return ids
}

const filesIn = async ({ uploads }: Shop) =>
  (await readdir(uploads, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => name)

const rules = (response: { json(): any }) => response.json().error.data.rules

onEveryEngine(t, async (t, engine) => {
  t.test('uploadFile, with an image: 201 with its metadata, Location and bytes', async (t) => {
    const shop = await openShop(t, { engine })
    const bytes = await picture('png', 40, 30)
    const response = await upload(shop, bytes)
    t.equal(response.statusCode, 201)
    const file = response.json()
    t.match(file, { id: /^file_[0-9A-Z]{20}$/, content_type: 'image/png', size: bytes.length, width: 40, height: 30 })
    t.equal(response.headers.location, file.url)
    t.same((await shop.get(file.url)).rawPayload, bytes)
    t.same(await filesIn(shop), [file.sha256])
  })

  t.test(
    'uploadFile, with a film behind the picture, as phones append it: 201, and only the picture is kept',
    async (t) => {
      const shop = await openShop(t, { engine })
      const bytes = await picture('png', 40, 30)
      const file = (await upload(shop, Buffer.concat([bytes, Buffer.from('a film')]))).json()
      const alone = (await upload(shop, bytes)).json()
      t.same([file.size, file.sha256], [bytes.length, alone.sha256])
      t.same((await shop.get(file.url)).rawPayload, bytes)
      t.same(await filesIn(shop), [alone.sha256])
    },
  )

  t.test('uploadFile, with the same bytes twice: two files, one copy of the bytes', async (t) => {
    const shop = await openShop(t, { engine })
    const [one, two] = [(await upload(shop)).json(), (await upload(shop)).json()]
    t.not(one.id, two.id)
    t.same(await filesIn(shop), [one.sha256])
    const staff = await shop.as('staff')
    t.equal((await shop.send('DELETE', one.url, undefined, staff)).statusCode, 204)
    await sweepOf(shop.store, shop.files).run(shop.clock())
    t.equal((await shop.get(two.url)).statusCode, 200, 'the other one still has them')
    t.equal((await shop.get(one.url)).statusCode, 404)
  })

  t.test('createItem, with images: shown in order, also in a list', async (t) => {
    const shop = await openShop(t, { engine })
    const [a, b, c] = await uploaded(shop, 3)
    const item = (await shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [c, a] })).json()
    t.same(item.image_ids, [c, a])
    const image = { id: c, url: `/api/v1/files/${c}`, content_type: 'image/png', width: 12, height: 30 }
    t.same(item.images[0], image)
    t.same((await shop.get(`${items}/${item.id}`)).json(), item)
    await shop.send('POST', items, { name: 'Mug', price: 1, image_ids: [b] })
    await shop.send('POST', items, { name: 'Pen', price: 1 })
    const { items: listed } = (await shop.get(`${items}?sort=id`)).json()
    t.same(
      listed.map(({ image_ids }: { image_ids: string[] }) => image_ids),
      [[c, a], [b], []],
    )
  })

  t.test('updateItem, with other images: an edit with a new tag; null removes them', async (t) => {
    const shop = await openShop(t, { engine })
    const [a, b] = await uploaded(shop, 2)
    const before = (await shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [a, b] })).json()
    const patch = async (image_ids: unknown) => (await shop.send('PATCH', `${items}/1`, { image_ids })).json()
    t.equal((await patch([a, b])).etag, before.etag, 'the same is no edit')
    const turned = await patch([b, a])
    t.match(turned, { version: 2, image_ids: [b, a] })
    t.not(turned.etag, before.etag)
    t.same((await patch(null)).images, [])
  })

  t.test('replaceItem, with a response: nothing changes; without images: they are removed', async (t) => {
    const shop = await openShop(t, { engine })
    const [a] = await uploaded(shop, 1)
    await shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [a] })
    const { available: _available, stock: _stock, ...read } = (await shop.get(`${items}/1`)).json()
    t.match((await shop.send('PUT', `${items}/1`, read)).json(), { version: 1, image_ids: [a] })
    const other = [{ ...read.images[0], width: 1 }]
    t.same(rules(await shop.send('PUT', `${items}/1`, { ...read, images: other })), { images: ['read_only'] })
    t.match((await shop.send('PUT', `${items}/1`, { name: 'Lamp', price: 1 })).json(), { version: 2, image_ids: [] })
  })

  t.test('createItem, with an unknown file, a duplicate or eleven images: 422', async (t) => {
    const shop = await openShop(t, { engine })
    const ids = await uploaded(shop, 2)
    const absent = 'file_00000000000000000000'
    const create = (image_ids: unknown) => shop.send('POST', items, { name: 'Lamp', price: 1, image_ids })
    t.same(rules(await create([ids[0], absent])), { 'image_ids.1': ['reference'] })
    t.same(rules(await create([ids[0], ids[0]])), { image_ids: ['unique_items'] })
    t.same(rules(await create(Array.from({ length: 11 }, (_, i) => absent.replace(/00$/, `${10 + i}`)))), {
      image_ids: ['max_items'],
    })
    t.same(rules(await create(['../../x'])), { 'image_ids.0': ['min_length', 'pattern'] })
    t.equal((await shop.get(items)).json().meta.total, 0, 'and no item is left')
  })

  t.test('deleteFile, of a file that an item shows: 409 file_in_use, until the item no longer does', async (t) => {
    const shop = await openShop(t, { engine })
    const staff = await shop.as('staff')
    const [a, b] = await uploaded(shop, 2)
    const remove = (id = a) => shop.send('DELETE', `/api/v1/files/${id}`, undefined, staff)
    const inUse = async (why: string) => {
      const response = await remove()
      t.same([response.statusCode, response.json().error.code], [409, 'file_in_use'], why)
      t.equal((await shop.get(`/api/v1/files/${a}`)).statusCode, 200, 'its bytes are there')
    }
    const item = (await shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [a, b] })).json()
    await inUse('shown')
    t.same((await shop.get(`${items}/1`)).json(), item)
    await shop.send('PATCH', `${items}/1`, { active: false })
    await inUse('by an item that is not for sale')
    await shop.send('PATCH', `${items}/1`, { active: true, image_ids: [a] })
    t.equal((await remove(b)).statusCode, 204, 'let go by an edit')
    await inUse('by what is left')
    await shop.send('DELETE', `${items}/1`)
    t.equal((await remove()).statusCode, 204, 'let go with its item')
    t.equal((await remove()).statusCode, 404)
    t.equal((await shop.get(`/api/v1/files/${a}`)).statusCode, 404)
  })

  t.test('deleteFile, while an item takes the file: one of the two is refused', async (t) => {
    const shop = await openShop(t, { engine })
    const staff = await shop.as('staff')
    for (let round = 0; round < 8; round++) {
      const { id } = (await upload(shop)).json()
      const [attached, deleted] = await Promise.all([
        shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [id] }),
        shop.send('DELETE', `/api/v1/files/${id}`, undefined, staff),
      ])
      const outcome = `${attached.statusCode} ${deleted.statusCode}`
      t.ok(['201 409', '422 204'].includes(outcome), outcome)
      if (attached.statusCode === 422) t.same(rules(attached), { 'image_ids.0': ['reference'] })
      t.equal((await shop.get(`/api/v1/files/${id}`)).statusCode, attached.statusCode === 201 ? 200 : 404)
    }
  })

  t.test('uploadFile, with a truncated image: 422; a byte over 5 MiB: 413; 20,000 pixels: 422', async (t) => {
    const shop = await openShop(t, { engine })
    const png = await picture('png', 40, 30)
    const html = '<html><script>alert(1)</script></html>'
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    const headed = (bytes: number, text: string) => Buffer.concat([png.subarray(0, bytes), Buffer.from(text)])
    const limit = 5_242_880
    const invalidContent = (reason: string) => [422, 'invalid_file_content', { reason }]
    const cases: [promise: string, bytes: Buffer, answer: unknown[]][] = [
      ['HTML', Buffer.from(html), invalidContent('type')],
      ['the signature of a PNG and then HTML', headed(8, html), invalidContent('type')],
      ['the signature of a PNG and then SVG', headed(8, svg), invalidContent('type')],
      ['the head of a PNG and then HTML', headed(33, html), invalidContent('broken')],
      ['the head of a PNG and then SVG', headed(33, svg), invalidContent('broken')],
      ['5 MiB and a byte', await pictureOf(limit + 1), [413, 'payload_too_large', { max_bytes: limit }]],
      ['20,000 pixels across', await picture('png', 20_000, 5), invalidContent('dimensions')],
      ['20,000 pixels down', await picture('png', 5, 20_000), invalidContent('dimensions')],
    ]
    for (const [promise, bytes, expected] of cases) {
      const response = await upload(shop, bytes)
      const { code, data } = response.json().error
      t.same([response.statusCode, code, data], expected, promise)
      t.notOk(response.headers.location)
    }
    t.same(await filesIn(shop), [])
    const db = openDriver(shop.databaseUrl)
    t.teardown(() => db.close())
    t.same(await db.all('SELECT id FROM files'), [], 'no row either')
    t.equal((await upload(shop, await pictureOf(limit))).statusCode, 201, 'exactly 5 MiB')
    t.equal((await upload(shop, await picture('png', 8000, 5))).statusCode, 201, 'exactly 8,000 pixels')
  })

  t.test('the sweep: files unused for a day are deleted, rows and bytes', async (t) => {
    const shop = await openShop(t, { engine })
    const sweep = () => sweepOf(shop.store, shop.files).run(shop.clock())
    const [attached, spare] = await uploaded(shop, 2)
    await shop.send('POST', items, { name: 'Lamp', price: 1, image_ids: [attached] })
    const there = async () =>
      (await Promise.all([attached, spare].map((id) => shop.store.files.find(id ?? '')))).map(Boolean)
    shop.clock.advance(23 * hour)
    await sweep()
    t.same(await there(), [true, true])
    shop.clock.advance(2 * hour)
    await sweep()
    t.same(await there(), [true, false])
    t.equal((await filesIn(shop)).length, 1)
    await shop.send('PATCH', `${items}/1`, { image_ids: [] })
    await sweep()
    t.same(await there(), [true, false], 'a day from when it was let go')
    shop.clock.advance(25 * hour)
    await sweep()
    t.same(await there(), [false, false])
    t.same(await filesIn(shop), [])
  })

  t.test('the sweep: bytes without a committed row are deleted', async (t) => {
    const shop = await openShop(t, { engine })
    const content = await picture()
    const { Readable } = await import('node:stream')
    const received = await shop.files.receive({ content: Readable.from([content]), name: 'a.png', type: 'image/png' })
    const adding = shop.store.transaction(async (inside) => {
      await inside.files.add(received, shop.clock(), () => shop.files.keep(received))
      throw new Error('the lamp fell')
    })
    await t.rejects(adding, { message: 'the lamp fell' })
    t.same(await filesIn(shop), [received.sha256])
    await sweepOf(shop.store, shop.files).run(shop.clock())
    t.same(await filesIn(shop), [])
  })

  t.test('two uploads and a sweep at once: every row has its bytes', async (t) => {
    const shop = await openShop(t, { engine })
    const bytes = await picture()
    const sweep = () => sweepOf(shop.store, shop.files).run(shop.clock())
    for (let i = 0; i < 10; i++) {
      const [one, two] = await Promise.all([upload(shop, bytes), upload(shop, bytes), sweep(), sweep()])
      for (const { url } of [one.json(), two.json()]) t.equal((await shop.get(url)).statusCode, 200)
      const staff = await shop.as('staff')
      for (const { url } of [one.json(), two.json()]) await shop.send('DELETE', url, undefined, staff)
    }
  })
})
