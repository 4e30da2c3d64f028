// Forms with several files: however a request ends, no file of it stays behind, unless its handler kept it.

import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Receiver } from '../src/contract/serve/multipart.ts'
import { appOf, findingsOf, type Handler, writing } from './openapi/served.ts'

const file = { type: 'string', format: 'binary' }
const served = writing({
  requestBody: {
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['cover', 'photos'],
          properties: {
            cover: { ...file, 'x-max-bytes': 1000 },
            photos: { type: 'array', minItems: 2, maxItems: 3, items: { ...file, 'x-max-bytes': 100_000 } },
            name: { type: 'string', maxLength: 3 },
          },
        },
        encoding: { cover: { contentType: 'image/png' }, photos: { contentType: 'image/png' } },
      },
    },
  },
})

// It expands the document, too.
if (findingsOf(served).length > 0) throw new Error('the document is refused')

const head = (name: string, type: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename="a"\r\ncontent-type: ${type}\r\n\r\n`
const part = (name: string, size = 500, type = 'image/png') => `${head(name, type)}${'x'.repeat(size)}\r\n`
const field = (name: string, text: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
const end = '--x--\r\n'
const good = part('cover') + part('photos') + part('photos', 90_000)

/** A server whose files are in a folder of their own. */
async function open(t: Test, write: Handler = async () => ({ status: 200, body: {} })) {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'))
  t.teardown(() => rm(folder, { recursive: true }))
  let received = 0
  const files: Receiver<string> = {
    async receive({ content }) {
      const place = join(folder, String(received++))
      try {
        await pipeline(content, createWriteStream(place))
        return place
      } catch (error) {
        await rm(place, { force: true })
        throw error
      }
    },
    discard: (place) => rm(place, { force: true }),
  }
  const app = await appOf(t, { ...served, handlers: { write } }, [], files as Receiver)
  const send = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/lamps',
      payload,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
  return { app, folder, send, left: () => readdir(folder), received: () => received }
}

const refused: [promise: string, form: string, status: number][] = [
  ['one photo too few', part('cover') + part('photos') + end, 422],
  ['one photo too many', good + part('photos') + part('photos') + end, 422],
  ['a field that is too long, behind the files', good + field('name', 'long') + end, 422],
  ['a part that is not known', good + part('other') + end, 422],
  ['the last of another type', good + part('photos', 500, 'text/html') + end, 415],
  ['the last too large', good + part('photos', 100_001) + end, 413],
  ['a cover too large, where photos may be larger', part('photos') + part('cover', 1001) + part('photos') + end, 413],
  ['more parts than any form', good + field('name', 'a').repeat(60) + end, 413],
  ['cut off in the second file', good.slice(0, 1200), 400],
]

t.test('a refused form leaves no file', async (t) => {
  for (const [promise, form, status] of refused) {
    const { send, left, received } = await open(t)
    const response = await send(form)
    t.equal(response.statusCode, status, `${promise}: ${response.body}`)
    t.ok(received() > 0, `${promise}: files were written`)
    t.same(await left(), [], promise)
  }
})

t.test('a handler that throws, and one that keeps one file of three', async (t) => {
  const failing = await open(t, async () => {
    throw new Error('full')
  })
  t.equal((await failing.send(good + end)).statusCode, 500)
  t.same(await failing.left(), [])
  const keeping = await open(t, async ({ body }) => {
    await rename(body.photos[1], `${body.photos[1]}.kept`)
    return { status: 200, body: {} }
  })
  t.equal((await keeping.send(good + end)).statusCode, 200)
  t.same(await keeping.left(), ['2.kept'])
})

t.test('broken off in any place: nothing is left', async (t) => {
  const { app, left, received, send } = await open(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const whole = good + end
  const lines = ['POST /lamps HTTP/1.1', 'Host: x', 'Content-Type: multipart/form-data; boundary=x']
  await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined)
      socket.write(`${[...lines, `Content-Length: ${whole.length}`].join('\r\n')}\r\n\r\n`)
      socket.write(whole.slice(0, i % 3 === 0 ? i * 20 : (i * 1511) % whole.length))
      await sleep(20 + (i % 10) * 5)
      if (i % 2 === 0) socket.destroy()
      else socket.resetAndDestroy()
    }),
  )
  // On a busy machine a server learns late that a client is gone.
  for (let i = 0; i < 1000 && (await left()).length > 0; i++) await sleep(20)
  t.ok(received() > 0, 'files were written')
  t.same(await left(), [])
  t.equal((await send(whole)).statusCode, 200)
})
