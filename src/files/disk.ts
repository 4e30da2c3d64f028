// Files on disk: incoming ones under a random name in `incoming`, stored ones under their hash in `content`.
//
// A file is written completely, flushed and then renamed, so that a name in `content` always has all of its bytes, even
// after a power failure. Smaller copies are stored next to the original (`<hash>.w320`) and may be deleted at any time.

import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Picture } from '../domain/files.ts'
import { flushFolder } from '../flush.ts'
import { problem } from '../problem.ts'
import type { Arriving, Files, OpenFile, Upload } from './files.ts'
import { inspectFile, smallerCopyInMemory, writeSmallerCopy } from './images.ts'
import { absent, shardOf } from './places.ts'

/** Seconds: an operator must free space first. */
const retryAfterSeconds = '60'

/** @param folder is created if necessary */
export async function openDisk(folder: string): Promise<Files> {
  const incoming = join(folder, 'incoming')
  const content = join(folder, 'content')
  await mkdir(incoming, { recursive: true })
  await mkdir(content, { recursive: true })

  const placeOf = (sha256: string) => join(shardOf(content, sha256), sha256)
  const making = new Map<string, Promise<void>>()

  /** The smaller copy; made only once, even for simultaneous requests. */
  async function copyOf({ sha256 }: Picture, width: number): Promise<string> {
    const copy = `${placeOf(sha256)}.w${width}`
    const made = making.get(copy) ?? make()
    making.set(copy, made)
    await made.finally(() => making.delete(copy))
    return copy

    async function make() {
      if (await stat(copy).catch(absent)) return
      const place = join(incoming, randomUUID())
      try {
        await writeSmallerCopy(placeOf(sha256), width, place)
        await rename(place, copy)
      } finally {
        await rm(place, { force: true })
      }
    }
  }

  return {
    async receive({ content: arriving, type, name }: Arriving): Promise<Upload> {
      const place = join(incoming, randomUUID())
      try {
        const { sha256, size } = await writeReceived(arriving, place)
        const { end, ...picture } = await inspectFile(place, { type, name })
        return { ...picture, ...(end < size ? await truncateFile(place, end) : { sha256, size }), place }
      } catch (error) {
        await rm(place, { force: true })
        throw error
      }
    },
    async keep({ sha256, place }) {
      await mkdir(shardOf(content, sha256), { recursive: true })
      await rename(place, placeOf(sha256))
      await flushFolder(shardOf(content, sha256))
    },
    discard: ({ place }) => rm(place, { force: true }),
    async open(picture, width): Promise<OpenFile> {
      const { sha256, content_type: type } = picture
      const isCopy = width !== undefined && width < picture.width
      const etag = isCopy ? `"${sha256}.w${width}"` : `"${sha256}"`
      const original = placeOf(sha256)
      // Reads succeed even if nothing can be written: on a full disk the copy is made each time.
      const path = isCopy ? await copyOf(picture, width).catch(() => smallerCopyInMemory(original, width)) : original
      if (typeof path !== 'string') return { type, size: path.length, etag, read: (range) => partOf(path, range) }
      const { size } = await stat(path)
      return { type, size, etag, read: (range) => Readable.from(chunksOf(path, range), { objectMode: false }) }
    },
    async *kept() {
      for (const shard of await readdir(content)) {
        const names = await readdir(join(content, shard))
        yield [...new Set(names.map((name) => name.replace(/\..*$/, '')))]
      }
    },
    async remove(sha256) {
      const shard = shardOf(content, sha256)
      for (const name of await readdir(shard)) if (name.startsWith(sha256)) await rm(join(shard, name), { force: true })
    },
    async tidy(before) {
      for (const name of await readdir(incoming)) {
        const found = await stat(join(incoming, name)).catch(absent)
        if (found && found.mtime < before) await rm(join(incoming, name), { force: true })
      }
    },
  }
}

/** The file is opened when the stream is first read, so that a response without a body leaves nothing open. */
async function* chunksOf(path: string, range: { start: number; end: number } | undefined) {
  yield* createReadStream(path, range)
}

const partOf = (bytes: Buffer, { start, end } = { start: 0, end: bytes.length - 1 }): Readable =>
  Readable.from([bytes.subarray(start, end + 1)], { objectMode: false })

async function writeReceived(arriving: Readable, place: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  const file = createWriteStream(place, { flags: 'wx', mode: 0o600, flush: true })
  try {
    // Handled from the start, because an error without a listener would end the process.
    await pipeline(arriving, measured, file).catch(full)
  } finally {
    // A stream that is interrupted early still creates its file afterwards, so the file must be removed after that.
    if (!file.closed) await once(file, 'close')
  }
  return { sha256: hash.digest('hex'), size }
}

/** Data after the end of the image is discarded. */
async function truncateFile(place: string, size: number): Promise<{ sha256: string; size: number }> {
  const file = await open(place, 'r+')
  try {
    await file.truncate(size)
    await file.sync()
  } finally {
    await file.close()
  }
  return {
    sha256: createHash('sha256')
      .update(await readFile(place))
      .digest('hex'),
    size,
  }
}

const full = (error: NodeJS.ErrnoException): never => {
  if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT') throw error
  throw problem('service_unavailable', { headers: { 'retry-after': retryAfterSeconds }, cause: error })
}
