// The files room on a real disk: nothing half, nothing twice, nothing left.

import fs from 'node:fs'
import { mkdtemp, open, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openDisk } from '../src/files/disk.ts'
import type { Arriving } from '../src/files/files.ts'
import { picture } from './pictures.ts'

const bytes = await picture('png', 400, 300)
const arriving = (content: Readable = Readable.from([bytes])): Arriving => ({
  content,
  name: 'lamp.png',
  type: 'image/png',
})

async function disk(t: Test) {
  const folder = await mkdtemp(join(tmpdir(), 'shop-disk-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const files = await openDisk(folder)
  const there = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((one) => one.isFile())
      .map(({ name }) => name)
      .sort()
  }
  const storedNames = async () => {
    const hashes: string[] = []
    for await (const some of files.kept()) hashes.push(...some)
    return hashes
  }
  return { folder, files, there, storedNames }
}

const handle = await open('.')
const prototype = Object.getPrototypeOf(handle)
await handle.close()

/** Flushing a folder fails so, as on file systems that cannot do it. */
function failingSync(t: Test, code: string) {
  const { sync } = prototype
  prototype.sync = async function () {
    if ((await this.stat()).isDirectory()) throw Object.assign(new Error(code), { code })
    return sync.call(this)
  }
  t.teardown(() => {
    prototype.sync = sync
  })
}

t.test('an upload interrupted before its file is open leaves nothing, even later', async (t) => {
  const { files, there } = await disk(t)
  const { open } = fs
  const openLate = (...args: unknown[]) => void setTimeout(50).then(() => Reflect.apply(open, fs, args))
  fs.open = Object.assign(openLate, open)
  t.teardown(() => {
    fs.open = open
  })
  const content = new Readable({ read() {} })
  const received = files.receive(arriving(content))
  content.destroy()
  await t.rejects(received)
  t.same(await there(), [])
  await setTimeout(100)
  t.same(await there(), [])
})

t.test('a kept file is stored under its hash, with the same bytes', async (t) => {
  const { files, there, storedNames } = await disk(t)
  const upload = await files.receive(arriving())
  t.match(upload, { content_type: 'image/png', width: 400, height: 300, size: bytes.length, sha256: /^[0-9a-f]{64}$/ })
  t.same(await storedNames(), [], 'not before it is kept')
  await files.keep(upload)
  await files.discard(upload)
  t.same(await there(), [upload.sha256])
  const whole = await files.open(upload)
  t.match(whole, { type: 'image/png', size: bytes.length, etag: `"${upload.sha256}"` })
  t.same(await buffer(whole.read()), bytes)
  t.same(await buffer(whole.read({ start: 1, end: 3 })), Buffer.from('PNG'))
})

for (const code of ['EPERM', 'EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF']) {
  t.test(`a file system that flushes no folder (${code}) keeps files all the same`, async (t) => {
    const { files, storedNames } = await disk(t)
    failingSync(t, code)
    const upload = await files.receive(arriving())
    await files.keep(upload)
    t.same(await storedNames(), [upload.sha256])
  })
}

t.test('a folder that cannot be flushed because the disk fails is a failure', async (t) => {
  const { files } = await disk(t)
  failingSync(t, 'EIO')
  const upload = await files.receive(arriving())
  await t.rejects(files.keep(upload), { code: 'EIO' })
})

t.test('equal bytes are stored once', async (t) => {
  const { files, there } = await disk(t)
  const [one, two] = await Promise.all([files.receive(arriving()), files.receive(arriving())])
  await Promise.all([files.keep(one), files.keep(two)])
  t.same(await there(), [one.sha256])
})

t.test('a file that is discarded, interrupted or not an image leaves nothing', async (t) => {
  const { files, there } = await disk(t)
  await files.discard(await files.receive(arriving()))
  const broken = new Readable({ read: () => undefined })
  const half = files.receive(arriving(broken))
  broken.push(bytes.subarray(0, 50))
  broken.destroy(new Error('gone'))
  await t.rejects(half, { message: 'gone' })
  await t.rejects(files.receive(arriving(Readable.from([Buffer.from('<html>')]))), { code: 'invalid_file_content' })
  t.same(await there(), [])
})

t.test('a smaller copy is made once, and goes with its original', async (t) => {
  const { files, there, storedNames } = await disk(t)
  const upload = await files.receive(arriving())
  await files.keep(upload)
  const copies = await Promise.all([1, 2, 3].map(() => files.open(upload, 160)))
  for (const { etag, size, read } of copies) {
    t.equal(etag, `"${upload.sha256}.w160"`)
    t.equal((await buffer(read())).length, size)
  }
  t.equal((await files.open(upload, 640)).etag, `"${upload.sha256}"`, 'not wider than it is')
  t.same(await there(), [upload.sha256, `${upload.sha256}.w160`])
  t.same(await storedNames(), [upload.sha256])
  await files.remove(upload.sha256)
  t.same(await there(), [])
})

t.test('a smaller copy that cannot be stored is still sent', async (t) => {
  const { folder, files, there } = await disk(t)
  const upload = await files.receive(arriving())
  await files.keep(upload)
  await rm(join(folder, 'incoming'), { recursive: true })
  const { size, etag, read } = await files.open(upload, 160)
  const whole = await buffer(read())
  t.equal(whole.length, size)
  t.equal(etag, `"${upload.sha256}.w160"`)
  t.same(await buffer(read({ start: 1, end: 3 })), Buffer.from('PNG'))
  t.same(await there(), [upload.sha256])
})

t.test('tidy: leftovers of an ended process are deleted, arriving files are not', async (t) => {
  const { folder, files, there } = await disk(t)
  for (const name of ['old', 'new']) await writeFile(join(folder, 'incoming', name), '')
  const yesterday = new Date('2020-01-01')
  await utimes(join(folder, 'incoming', 'old'), yesterday, yesterday)
  await files.tidy(new Date('2021-01-01'))
  t.same(await there(), ['new'])
})

t.test('missing bytes are an error before the response begins', async (t) => {
  const { files } = await disk(t)
  const upload = await files.receive(arriving())
  await t.rejects(files.open(upload), { code: 'ENOENT' })
})
