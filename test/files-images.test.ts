// Images, and files that only claim to be images.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import t, { type Test } from 'tap'
import { inspectFile, writeSmallerCopy } from '../src/files/images.ts'
import { picture, pictureOf } from './pictures.ts'

async function folderOf(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-images-'))
  t.teardown(() => rm(folder, { recursive: true }))
  return folder
}

async function inspect(t: Test, bytes: Buffer | string, name: string, type: string) {
  const path = join(await folderOf(t), 'x')
  await writeFile(path, bytes)
  return inspectFile(path, { name, type })
}

function accepts(
  promise: string,
  make: () => Promise<Buffer>,
  name: string,
  type: string,
  width = 40,
  height = 30,
): void {
  t.test(`${promise} is taken`, async (t) => {
    const content_type = { 'image/jpg': 'image/jpeg', 'application/octet-stream': 'image/webp' }[type] ?? type
    t.match(await inspect(t, await make(), name, type), { content_type, width, height })
  })
}

function rejects(promise: string, make: () => Promise<Buffer | string>, reason: string, name = 'lamp.png'): void {
  t.test(`${promise} is refused: ${reason}`, async (t) => {
    const type = name.endsWith('jpg') ? 'image/jpeg' : name.endsWith('webp') ? 'image/webp' : 'image/png'
    await t.rejects(inspect(t, await make(), name, type), { code: 'invalid_file_content', data: { reason } })
  })
}

const joined = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((one) => Buffer.from(one as string)))
const html = '<html><script>alert(1)</script></html>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

accepts('a PNG', () => picture('png'), 'lamp.png', 'image/png')
accepts('a JPEG', () => picture('jpeg'), 'lamp.jpg', 'image/jpeg')
accepts('a JPEG called .JPEG', () => picture('jpeg'), 'lamp.JPEG', 'image/jpeg')
accepts('a WebP', () => picture('webp'), 'lamp.webp', 'image/webp')
accepts('a name in Korean with dots', () => picture('png'), '램프 v1.2.png', 'image/png')
accepts(
  'a progressive JPEG',
  async () =>
    sharp(await picture('png'))
      .jpeg({ progressive: true })
      .toBuffer(),
  'a.jpg',
  'image/jpeg',
)
accepts(
  'two JPEGs in one, as phones write them',
  async () => joined(await picture('jpeg'), await picture('jpeg', 9, 9)),
  'a.jpg',
  'image/jpeg',
)
accepts('a picture of 8,000 by 8,000', () => picture('png', 8000, 8000), 'wide.png', 'image/png', 8000, 8000)
accepts(
  'a JPEG that was held upright, measured as it is shown,',
  async () =>
    sharp(await picture('jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  'a.jpg',
  'image/jpeg',
  30,
  40,
)

rejects('HTML under the name of a PNG', async () => html, 'type')
rejects('SVG under the name of a PNG', async () => svg, 'type')
rejects('nothing at all', async () => '', 'type')
rejects(
  'a GIF under the name of a PNG',
  async () =>
    sharp(await picture())
      .gif()
      .toBuffer(),
  'type',
)
rejects('a JPEG under the name of a PNG', () => picture('jpeg'), 'type')
rejects('a PNG under the name of a JPEG', () => picture('png'), 'type', 'lamp.jpg')
rejects('the head of a PNG and then HTML', async () => joined((await picture()).subarray(0, 33), html), 'broken')
rejects('a PNG cut off', async () => (await picture()).subarray(0, -20), 'broken')
rejects('a JPEG cut off', async () => (await picture('jpeg', 400, 300, 'red')).subarray(0, -60), 'broken', 'lamp.jpg')
rejects('a WebP cut off', async () => (await picture('webp', 400, 300)).subarray(0, -20), 'broken', 'lamp.webp')
rejects('a picture of 20,000 by 10', () => picture('png', 20_000, 10), 'dimensions')
rejects('a picture of 10 by 8,001', () => picture('png', 10, 8001), 'dimensions')
for (const format of ['png', 'jpeg', 'webp'] as const) {
  const name = `lamp.${format === 'jpeg' ? 'jpg' : format}`
  for (const [what, after] of Object.entries({ HTML: html, 'an archive': 'PK\u0003\u0004', 'a note': 'SEFT' })) {
    t.test(`a ${format} followed by ${what} ends where the picture does`, async (t) => {
      const bytes = await picture(format)
      t.match(await inspect(t, joined(bytes, after), name, `image/${format}`), { end: bytes.length })
    })
  }
}
t.test('data after two JPEGs in one is cut off, and so is a second one after a gap', async (t) => {
  const [one, two] = [await picture('jpeg'), await picture('jpeg', 9, 9)]
  t.match(await inspect(t, joined(one, two, html, Buffer.from([0xff, 0xd9])), 'a.jpg', 'image/jpeg'), {
    end: one.length + two.length,
  })
  t.match(await inspect(t, joined(one, Buffer.alloc(16), two), 'a.jpg', 'image/jpeg'), { end: one.length })
})

/** As some phones write it: a sequential scan whose header has parameters of a progressive one. */
async function oddScan(): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 251))
  const bytes = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
    .jpeg()
    .toBuffer()
  const at = bytes.lastIndexOf(Buffer.from([0xff, 0xda]))
  bytes[at + 6 + 2 * (bytes[at + 4] as number)] = 0
  return bytes
}

const halfway = (bytes: Buffer) => bytes.lastIndexOf(Buffer.from([0xff, 0xda])) + 300

accepts('a JPEG with a harmless oddity in its scan header', oddScan, 'a.jpg', 'image/jpeg', 64, 64)
accepts(
  'a JPEG with bytes between its segments',
  async () => {
    const bytes = await oddScan()
    return joined(bytes.subarray(0, -2), Buffer.alloc(5, 1), bytes.subarray(-2))
  },
  'a.jpg',
  'image/jpeg',
  64,
  64,
)
rejects(
  'a JPEG with that oddity and damage behind it',
  async () => {
    const bytes = await oddScan()
    return bytes.fill(0x55, halfway(bytes), halfway(bytes) + 200)
  },
  'broken',
  'a.jpg',
)
t.test('narrowed: a JPEG with a harmless oddity in its scan header', async (t) => {
  const folder = await folderOf(t)
  await writeFile(join(folder, 'wide'), await oddScan())
  await writeSmallerCopy(join(folder, 'wide'), 16, join(folder, 'narrow'))
  t.match(await sharp(await readFile(join(folder, 'narrow'))).metadata(), { format: 'jpeg', width: 16 })
})
accepts('a JPEG sent as image/jpg', () => picture('jpeg'), 'a.jpg', 'image/jpg')
accepts('a WebP of unknown type', () => picture('webp'), 'lamp.webp', 'application/octet-stream')
for (const name of ['', 'blob', 'lamp', 'lamp.jfif', 'LAMP.JPE']) {
  accepts(`a JPEG called ${JSON.stringify(name)}`, () => picture('jpeg'), name, 'image/jpeg')
}

for (const name of [
  '.png',
  'lamp.jpg',
  'lamp.png.html',
  'lamp.html.png',
  'lamp.svg.png',
  'lamp.PHP5.png',
  '../../lamp.png',
  '..\\lamp.png',
  '/etc/lamp.png',
  'lamp\u0000.png',
  'lamp.html\u0000.png',
  'lamp\r\n.png',
  'lamp.png ',
]) {
  t.test(`a PNG called ${JSON.stringify(name)} is refused: name`, async (t) => {
    const inspected = inspect(t, await picture(), name, 'image/png')
    await t.rejects(inspected, { code: 'invalid_file_content', data: { reason: 'name' } })
  })
}

t.test('an image of exactly the allowed size is accepted', async (t) => {
  const bytes = await pictureOf(5_242_880)
  t.equal(bytes.length, 5_242_880)
  t.match(await inspect(t, bytes, 'lamp.png', 'image/png'), { width: 40 })
})

t.test('narrowed: the same type, upright, without camera metadata', async (t) => {
  const folder = await folderOf(t)
  const noted = { IFD0: { Make: 'a camera' } }
  const wide = sharp(await picture('jpeg', 800, 400))
    .withMetadata({ orientation: 6 })
    .withExifMerge(noted)
  await writeFile(join(folder, 'wide'), await wide.toBuffer())
  await writeSmallerCopy(join(folder, 'wide'), 160, join(folder, 'narrow'))
  const { format, width, height, exif, orientation } = await sharp(await readFile(join(folder, 'narrow'))).metadata()
  t.same(
    { format, width, height, exif, orientation },
    { format: 'jpeg', width: 160, height: 320, exif: undefined, orientation: undefined },
  )
})
